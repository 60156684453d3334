#include "sense_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Particles and verbs of one character, peeled where an indicator ends or begins.
[[nodiscard]] bool peels_anywhere(char32_t c) noexcept {
    return std::u32string_view(U" \n\r\t的了、,").find(c) != std::u32string_view::npos;
}
[[nodiscard]] bool peels_right(char32_t c) noexcept {
    return peels_anywhere(c) || std::u32string_view(U"在为達為於达至到按以于自。").find(c) != std::u32string_view::npos;
}
[[nodiscard]] bool peels_left(char32_t c) noexcept {
    return peels_anywhere(c) || std::u32string_view(U"):—等而").find(c) != std::u32string_view::npos;
}

[[nodiscard]] bool peels(token const& t, bool left) noexcept {
    if (t.type != token_type::word) return false;
    switch (t.kind) {
    case word_kind::adverb: return !left || t.code == 0;
    case word_kind::light:
    case word_kind::time:
    case word_kind::yoy:
    case word_kind::mom:
    case word_kind::since:
    case word_kind::approximate:
    case word_kind::respectively:
    case word_kind::level: return true;
    case word_kind::breakdown:
    case word_kind::joiner:
    case word_kind::base: return left;
    case word_kind::plan_verb: return true;
    case word_kind::stop: return left ? t.code == 1 : t.code == 3;
    case word_kind::increase:
    case word_kind::decrease: return !left && t.code == 1;
    default: return false;
    }
}

}  // namespace

stretch chinese_sense::trim(stretch phrase, std::uint32_t first_token, std::uint32_t end_token) const {
    auto& [begin, end] = phrase;
    for (bool moved = true; moved && begin < end;) {
        moved = false;
        auto const last = decode_before(text_, end);
        if (last.code == U'上' && text_before(end, "的基础上")) {
            // 产值在2020年的基础上翻一番: what it started from.
            auto const from = text_.substr(begin, end - begin).rfind("在");
            if (from != std::string_view::npos) {
                end = begin + static_cast<std::uint32_t>(from);
                moved = true;
                continue;
            }
        }
        if (last.code == U'双' && end - begin > 6 && text_before(end, "“双")) {
            end -= 6;  // 死亡人数“双下降”
            moved = true;
            continue;
        }
        if (end - begin >= 6 &&
            ((last.code == U'部' && text_before(end, "全部")) || (last.code == U'次' && text_before(end, "首次")))) {
            end -= 6;
            moved = true;
            continue;
        }
        while (end_token > first_token && in_.tokens[end_token - 1].begin >= end) --end_token;
        if (end_token > first_token) {
            auto const& t = in_.tokens[end_token - 1];
            bool const keeps = t.is(word_kind::stop) && t.begin > begin && text_at(t.begin, "保持");
            if (t.end == end && (keeps || peels(t, false) || (t.is(word_kind::joiner) && t.begin > begin))) {
                end = t.begin < begin ? begin : t.begin;
                --end_token;
                moved = true;
                continue;
            }
        }
        if (peels_right(last.code)) {
            // 行为 and 抵达 are words that end like a particle: the lexicon has them as plain.
            bool const hidden = end_token > first_token && in_.tokens[end_token - 1].end == end &&
                                in_.tokens[end_token - 1].type == token_type::word;
            if (!hidden) {
                end -= static_cast<std::uint32_t>(length_before(text_, end));
                moved = true;
            }
        }
    }
    for (bool moved = true; moved && begin < end;) {
        moved = false;
        while (first_token < end_token && in_.tokens[first_token].begin < begin) ++first_token;
        if (first_token < end_token) {
            auto const& t = in_.tokens[first_token];
            // 全市 before a noun is where, 全国首创 is what.
            auto const word = text_.substr(t.begin, t.end - t.begin);
            bool const place = t.is(word_kind::place) && word != "全国" && word != "全球" && word != "世界" &&
                               code_points(text_.substr(t.end, end - t.end)) >= 3;
            bool const opens = t.end < end || t.is(word_kind::breakdown) || t.is(word_kind::joiner);
            bool const done = word == "实现了" || word == "达到了";
            if (t.begin == begin && opens && (peels(t, true) || place || done)) {
                begin = t.end;
                ++first_token;
                // 十年前的产量
                bool const then = (t.is(word_kind::time) || t.is(word_kind::since)) &&
                                  is_one_of(decode(text_, begin).code, U"前后内间来");
                bool const word_begins = first_token < end_token && in_.tokens[first_token].begin == begin;
                if (then && !word_begins && begin + 3 < end && text_before(begin, "年")) begin += 3;
                moved = true;
                continue;
            }
        }
        auto const first = decode(text_, begin);
        if ((first.code == U'前' || first.code == U'近' || first.code == U'头') && first_token < end_token &&
            in_.tokens[first_token].begin == begin + first.length && in_.tokens[first_token].is(word_kind::time) &&
            in_.tokens[first_token].end < end) {
            // 前8个月
            begin = in_.tokens[first_token].end;
            ++first_token;
            moved = true;
            continue;
        }
        if (peels_left(first.code)) {
            begin += first.length;
            moved = true;
        }
    }
    // “现有床位300张，”他说: the quote is of all that is said
    constexpr std::string_view quote = "“";
    if (begin + quote.size() < end && text_at(begin, quote) &&
        text_.substr(begin, end - begin).find("”") == std::string_view::npos)
        begin += static_cast<std::uint32_t>(quote.size());
    // 某县2012年全年实现产值: what stands before a date within is whose, not what.
    for (auto j = end_token; j-- > first_token && begin < end;) {
        auto const& t = in_.tokens[j];
        if (!t.is(word_kind::time) || t.entry > date_entry(0) || t.begin <= begin || t.end >= end) continue;
        if (j > 0 && in_.tokens[j - 1].end == t.begin &&
            (in_.tokens[j - 1].is(word_kind::than) || in_.tokens[j - 1].is(word_kind::base))) {
            break;
        }
        auto const whose = decode_before(text_, t.begin).code;
        bool const place = whose == U'县' || whose == U'市' || whose == U'省' || whose == U'州' || whose == U'旗' ||
                           whose == U'镇' || whose == U'乡';
        if (!place || in_.periods[date_number(t.entry)].is_none()) break;
        return trim({t.end, end}, j + 1, end_token);
    }
    return phrase;
}

bool chinese_sense::ends_like_rate(std::string_view phrase) const noexcept {
    return listed(chinese_words::rate_nouns).ends(phrase);
}

// 标准提高到每人每月680元: the bytes of what the figure is for each of, which names nothing.
std::uint32_t chinese_sense::per_before(std::size_t i) const noexcept {
    auto const begin = figures_[i].whole.begin;
    if (figures_[i].unit.kind() != unit_kind::money) return 0;
    auto const& phrases = listed(chinese_words::per_phrases);
    if (!phrases.ends(text_.substr(0, begin))) return 0;
    for (auto const per : phrases) {
        auto const size = static_cast<std::uint32_t>(per.size());
        if (text_before(begin, per) && begin - size > around_[i].left.begin) return size;
    }
    return 0;
}

void chinese_sense::name_indicator(std::size_t i, stretch phrase) {
    auto& f = figures_[i];
    // ①税收
    if (auto const mark = decode(text_, phrase.begin);
        mark.code >= U'①' && mark.code <= U'⑳' && phrase.begin + mark.length < phrase.end)
        phrase.begin += mark.length;
    // 3、用电量: the number of the item; a number that goes on is none.
    if (auto at = phrase.begin; at < phrase.end && is_digit(decode(text_, at).code)) {
        while (at < phrase.end && is_digit(decode(text_, at).code)) ++at;
        auto const mark = decode(text_, at);
        auto const next = decode(text_, at + mark.length);
        if (is_one_of(mark.code, U"、.．") && at - phrase.begin <= 2 && is_han(next.code))
            phrase.begin = at + mark.length;
    }
    // （4）用电量, （四）用电量
    if (auto const open = decode(text_, phrase.begin); open.code == U'(') {
        auto at = phrase.begin + open.length;
        while (at < phrase.end && is_digit(decode(text_, at).code)) ++at;
        while (at < phrase.end && at - phrase.begin < 9 && is_one_of(decode(text_, at).code, U"一二三四五六七八九十"))
            at += 3;
        auto const close = decode(text_, at);
        if (close.code == U')' && at > phrase.begin + open.length && at + close.length < phrase.end) {
            phrase.begin = at + close.length;
            auto token = around_[i].left_token;
            while (token < f.token && in_.tokens[token].begin < phrase.begin) ++token;
            if (phrase.end <= f.whole.begin) phrase = trim(phrase, token, f.token);
        }
    }
    // 债券，10年期80亿元: how long it runs names nothing.
    if (text_at(phrase.begin, "期") && text_before(phrase.begin, "年") && phrase.end <= f.whole.begin) {
        phrase.begin += 3;
        auto const first = around_[i].left_token;
        if (phrase.empty() && first > 0 && in_.tokens[first - 1].is_mark(U',')) {
            auto const [token, begin] =
                clause_before(first - 1, previous_ != none ? figures_[previous_].whole.end : in_.begin);
            phrase = trim({begin, in_.tokens[first - 1].begin}, token, first - 1);
        }
        if (auto const* const alike = level_of_unit(f.unit, i, around_[i].depth); phrase.empty() && alike != nullptr)
            return compose(f, indicator_of(alike->figure), {});
    }
    if (is_percent(f.unit) && text_at(phrase.begin, "除") && phrase.end <= f.whole.begin &&
        (text_at(f.whole.end, "外") || text_at(f.whole.end, "以外") || text_at(f.whole.end, "之外"))) {
        phrase.begin += 3;  // 除合同金额下降37%外
    }
    if (phrase.end <= f.whole.begin && listed(chinese_words::name_openings).opens(view(phrase))) {
        // 正在建设的城东大桥全长
        constexpr std::uint32_t two_characters = 6;
        auto const of = phrase.begin + static_cast<std::uint32_t>(view(phrase).find("的")) + 3;
        if (phrase.end - of >= two_characters) phrase.begin = of;
    }
    if (f.unit.kind() == unit_kind::money && phrase.end <= f.whole.begin && text_at(f.whole.end, "的")) {
        // 推进总投资8亿元的棚改工程
        for (auto const* tail : {"总投资", "投资"}) {
            auto const size = static_cast<std::uint32_t>(std::string_view(tail).size());
            if (!view(phrase).ends_with(tail)) continue;
            // 投资8亿元的电厂、投资6亿元的药厂: what stands between is the first one's.
            auto const before = text_.substr(phrase.begin, phrase.end - size - phrase.begin);
            bool const listed_before = before.ends_with("、") || before.ends_with("等") || before.ends_with("和");
            if (listed_before || listed(chinese_words::project_openings).opens(view(phrase)))
                phrase.begin = phrase.end - size;
            break;
        }
    }
    if (view(phrase).ends_with("中率先")) {
        // 经济总量在全市各县中率先突破500亿元
        auto const whole = stretch{phrase.begin, phrase.end - 6};
        if (auto const part = without_contest(whole); part.end < whole.end) phrase = part;
    }
    if (auto const& per_tails = listed(chinese_words::per_tails); per_tails.ends(view(phrase))) {
        for (auto const word : per_tails) {
            if (view(phrase).ends_with(word) && view(phrase).size() > word.size()) {
                phrase.end -= static_cast<std::uint32_t>(word.size());
            }
        }
    }
    if (view(phrase).ends_with(")") || view(phrase).ends_with("）")) {
        // 机电产品（电机、灯具等）: what a bracket lists is no part of the name.
        auto open = view(phrase).rfind("(");
        if (auto const wide = view(phrase).rfind("（"); open == std::string_view::npos) open = wide;
        auto const listed = open == std::string_view::npos ? std::string_view() : view(phrase).substr(open);
        constexpr std::size_t longest_gloss = 8;  // 县（市、区）
        if (open != std::string_view::npos && open > 0 && code_points(listed) > longest_gloss &&
            (listed.find("、") != std::string_view::npos || listed.find("不含") != std::string_view::npos)) {
            phrase.end = phrase.begin + static_cast<std::uint32_t>(open);
        }
    }
    if (view(phrase).ends_with("指数报")) phrase.end -= 3;  // 运价指数报1020点
    for (auto const* reached : {"达到每", "达到人均", "达每", "为每"}) {
        // 公路密度达到每百平方公里120公里
        constexpr std::size_t two_characters = 6;
        if (phrase.end - phrase.begin <= 2 * two_characters) break;
        auto const at = view(phrase).rfind(reached);
        if (at == std::string_view::npos || at < two_characters) continue;
        phrase.end = phrase.begin + static_cast<std::uint32_t>(at);
        break;
    }
    f.indicator = view(phrase);
    f.made_indicator.clear();
    if (phrase.empty()) return;
    // Code points are counted from the figure, which is near.
    auto const whole = f.whole;
    f.indicator_span.begin = phrase.begin;
    f.indicator_span.end = phrase.end;
    if (phrase.end <= whole.begin) {
        f.indicator_span.last = whole.first - code_points(text_.substr(phrase.end, whole.begin - phrase.end));
    } else {
        f.indicator_span.last = whole.last + code_points(text_.substr(whole.end, phrase.end - whole.end));
    }
    f.indicator_span.first = f.indicator_span.last - code_points(f.indicator);
}

void chinese_sense::compose(candidate& f, std::string_view head, std::string_view tail) {
    f.made_indicator.assign(head);
    f.made_indicator.append(tail);
    f.indicator = {};
    f.indicator_span = {};
}

std::string_view chinese_sense::indicator_of(std::size_t i) const noexcept {
    auto const& f = figures_[i];
    return f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
