#include "lexer.hpp"
#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// 五年, 12年: a span of more than one year and less than a hundred.
[[nodiscard]] bool spans_some_years(std::string_view word) noexcept {
    constexpr std::size_t most = 3;
    if (!word.ends_with("年") || code_points(word) > most || code_points(word) < 2) return false;
    auto const first = decode(word, 0).code;
    bool const one = first == U'1' || first == U'一';
    if (!is_digit(first) && chinese_digit(first) < 0) return false;
    return code_points(word) == most || !one;
}

// 2031—2034年: the first and the last of several years.
[[nodiscard]] bool spans_from_to(std::string_view word) noexcept {
    constexpr std::size_t two_years = 8;
    std::size_t digits = 0;
    for (std::size_t at = 0; at < word.size();) {
        auto const c = decode(word, at);
        digits += is_digit(c.code) ? 1U : 0U;
        at += c.length;
    }
    return digits == two_years && word.ends_with("年") && word.find("月") == std::string_view::npos;
}

// 2015年, 2015年以来: the year that a word opens with, or 0.
[[nodiscard]] std::int32_t year_named(std::string_view word) noexcept {
    std::int32_t year = 0;
    std::size_t at = 0;
    for (int n = 0; n < 4; ++n) {
        auto const c = decode(word, at);
        if (!is_digit(c.code)) return 0;
        year = year * 10 + static_cast<std::int32_t>(c.code - U'0');
        at += c.length;
    }
    return word.substr(at).starts_with("年") ? year : 0;
}

}  // namespace

// Each token is looked at once in a sentence, however many figures stand in it.
void chinese_sense::note_times(std::uint32_t until) {
    for (; times_end_ < until; ++times_end_) {
        auto const& t = in_.tokens[times_end_];
        bool const time = t.is(word_kind::time);
        if (time || t.is(word_kind::since)) times_.push_back(times_end_);
        bool const undated = t.entry > date_entry(0) && (text_at(t.begin, "期间") || text_at(t.begin, "以来"));
        bool const dates = t.is(word_kind::yoy) || t.is(word_kind::mom) || (time && !undated);
        if (dates && first_dated_ == no_token) first_dated_ = times_end_;
    }
}

// 四年来产值增长60%, 5年增长18%, 2018年成立以来: what grew so did not in a year.
bool chinese_sense::told_of_years(std::size_t i) {
    auto const& f = figures_[i];
    note_times(f.token);
    for (auto at = times_.size(); at-- > 0;) {
        if (times_[at] >= f.token) continue;
        auto const& t = in_.tokens[times_[at]];
        auto word = text_.substr(t.begin, t.end - t.begin);
        auto const behind = text_.substr(t.end, f.whole.begin - t.end);
        bool told = listed(chinese_words::span_tails).opens(behind);
        for (auto const tail : listed(chinese_words::span_tails)) {
            if (!word.ends_with(tail)) continue;
            told = true;
            word.remove_suffix(tail.size());
            break;
        }
        if (spans_some_years(word)) {
            if (listed(chinese_words::running_spans).ends(text_.substr(0, t.begin))) continue;
            return told || t.begin >= now_.begin;
        }
        if (t.entry > date_entry(0)) {
            if (word == "以来" || word == "期间" || word == "至今") continue;
            return false;
        }
        if (spans_from_to(word)) return true;
        auto const when = in_.periods[date_number(t.entry)];
        auto const year = year_named(word);
        if (year == 0 || (!when.is_none() && when.kind() != period_kind::year)) return false;
        auto const known = doc_.report_period.is_none() ? doc_.inherited() : doc_.report_period;
        auto const since = text_.substr(t.begin, f.whole.begin - t.begin).find("以来");
        auto const comma = std::min(behind.find("，"), behind.find(','));
        if (since != std::string_view::npos && since <= std::min(behind.size(), comma) + word.size())
            return known.is_none() || year + 1 < known.year();
        return text_before(t.begin, "年至") || text_before(t.begin, "年到") || text_before(t.begin, "年—");
    }
    return false;
}

// 这五年，……: the line opens with the years that it tells of.
bool chinese_sense::line_opens_with_years() const noexcept {
    constexpr std::uint32_t longest = 6000;  // bytes
    auto from = in_.begin;
    if (!in_.opens_line) {
        // Line ends are few: the search goes forward to the last of them.
        from -= std::min(from, longest);
        bool const whole = from == 0;
        bool found = false;
        auto const told = text_.substr(0, in_.begin);
        for (auto at = told.find('\n', from); at != told.npos; at = told.find('\n', at + 1)) {
            from = static_cast<std::uint32_t>(at) + 1;
            found = true;
        }
        if (!found && !whole) return false;
    }
    auto line = text_.substr(from, in_.end - from);
    for (auto first = decode(line, 0); first.length > 0; first = decode(line, 0)) {
        if (!is_space(first.code) && first.code != U'—') break;
        line.remove_prefix(first.length);
    }
    return listed(chinese_words::years_openings).opens(line);
}

// 这五年，……。产值增长60%。: and nothing nearer is dated.
bool chinese_sense::line_tells_of_years(std::size_t i) {
    note_times(figures_[i].token);
    if (first_dated_ < figures_[i].token) return false;
    if (!opens_with_years_) opens_with_years_ = line_opens_with_years();
    return *opens_with_years_;
}

// 规划期内能耗累计下降14%: summed up over more than the months of a year.
bool chinese_sense::sums_up_years(std::size_t i) const noexcept {
    constexpr std::uint32_t window = 180;  // bytes
    bool summed = false;
    for (auto j = now_.token; j < figures_[i].token; ++j) {
        auto const& t = in_.tokens[j];
        summed = summed || (t.is(word_kind::adverb) && text_at(t.begin, "累计"));
    }
    if (!summed) return false;
    auto const at = figures_[i].whole.begin;
    auto const told = text_.substr(std::max(in_.begin, at - std::min(at, window)), std::min(window, at - in_.begin));
    return !listed(chinese_words::months_told).stands_in(told);
}

// 与2019年相比，产值增长35%: against a year that is not the one before.
bool chinese_sense::compared_with_long_ago(std::size_t i) const noexcept {
    constexpr std::uint32_t longest = 60;  // bytes
    auto const& a = around_[i];
    auto than = last_token(i, word_kind::than);
    if (than < 0 && a.left_token >= 2 && in_.tokens[a.left_token - 1].is_mark(U',')) {
        than = static_cast<std::int32_t>(a.left_token) - 2;
        if (in_.tokens[static_cast<std::size_t>(than)].end != in_.tokens[a.left_token - 1].begin) return false;
    }
    if (than <= 0 || !text_at(in_.tokens[static_cast<std::size_t>(than)].begin, "相比")) return false;
    auto const& t = in_.tokens[static_cast<std::size_t>(than)];
    auto const from = std::max(in_.begin, t.begin - std::min(t.begin, longest));
    auto const with = text_.substr(from, t.begin - from);
    auto const at = std::max({with.rfind("与") + 1, with.rfind("同") + 1, with.rfind("和") + 1});
    if (at == 0) return false;
    if (listed(chinese_words::growth_origins).stands_in(with.substr(at - 1))) return true;
    auto const& year = in_.tokens[static_cast<std::size_t>(than) - 1];
    return year.is(word_kind::time) && year.entry <= date_entry(0) && year.begin >= from && !is_the_year_before(year);
}

// 与上届相比: where what is compared with begins.
std::uint32_t chinese_sense::comparison_begin(std::size_t i, token const& than) const noexcept {
    if (!text_at(than.begin, "相比")) return than.begin;
    auto const begin = around_[i].left.begin;
    auto const with = text_.substr(begin, than.begin - begin);
    for (auto const* word : {"与", "同", "和"}) {
        if (auto const at = with.rfind(word); at != std::string_view::npos)
            return begin + static_cast<std::uint32_t>(at);
    }
    return than.begin;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
