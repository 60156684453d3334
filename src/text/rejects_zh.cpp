#include "lexer.hpp"
#include "sense_zh.hpp"
#include "signs_zh.hpp"

#include <algorithm>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Behind the last comma, semicolon or wide colon of a stretch, or where it begins.
[[nodiscard]] std::uint32_t clause_start(std::string_view text, std::uint32_t begin, std::uint32_t end) noexcept {
    auto const byte = [&](std::uint32_t at) { return static_cast<unsigned char>(text[at]); };
    for (auto at = end; at > begin;) {
        --at;
        if (text[at] == ',' || text[at] == ';') return at + 1;
        // U+FF0C, U+FF1B, U+FF1A
        if (byte(at) != 0xefu || at + 2 >= end || byte(at + 1) != 0xbcu) continue;
        auto const last = byte(at + 2);
        if (last == 0x8cu || last == 0x9bu || last == 0x9au) return at + 1;
    }
    return begin;
}

}  // namespace

char32_t chinese_sense::before(std::size_t i) const noexcept {
    auto const begin = figures_[i].whole.begin;
    return begin > in_.begin ? decode_before(text_, begin).code : U'\0';
}

char32_t chinese_sense::behind(std::size_t i) const noexcept {
    auto const end = figures_[i].whole.end;
    return end < in_.end ? decode(text_, end).code : U'\0';
}

bool chinese_sense::text_before(std::uint32_t at, std::string_view word) const noexcept {
    return at >= word.size() && text_.substr(at - word.size(), word.size()) == word;
}

bool chinese_sense::text_at(std::uint32_t at, std::string_view word) const noexcept {
    return text_.substr(at, word.size()) == word;
}

std::optional<reject_reason> chinese_sense::why_no_figure(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    auto const prior = before(i);
    auto const next = behind(i);
    if (f.rejected) return f.rejected;
    if (a.in_title) return reject_reason::name;
    // 完成“3%左右”的目标: a quote of nothing but a figure.
    bool const quoted_alone =
        f.unit && f.unit.kind() != unit_kind::count && !f.spelled && prior == U'“' && next == U'”';
    if (a.in_quotes && !quoted_alone) return reject_reason::slogan;

    // A number that touches letters, a plus sign or an underline is part of a code.
    auto const before_plus = prior == U'+' ? decode_before(text_, f.whole.begin - 1).code : U'\0';
    bool const plus = is_percent(f.unit) &&
                      (is_han(before_plus) || is_space(before_plus) || before_plus == U'(' || before_plus == U',');
    // 储能10MW/20MWh
    bool const beside = prior == U'/' && i > 0 && !figures_[i - 1].rejected && f.unit && figures_[i - 1].unit &&
                        figures_[i - 1].unit.kind() == unit_kind::physical && f.unit.kind() == unit_kind::physical &&
                        figures_[i - 1].whole.end + 1 == f.whole.begin;
    bool const latin_before =
        !beside && (is_latin(prior) || (!plus && is_one_of(prior, U"+_=#&/")) ||
                    (is_one_of(prior, U"-.") && is_latin(decode_before(text_, f.whole.begin - 1).code)));
    // 人均GDP8.3万元
    bool const measure = latin_before && !f.unit_span.empty() &&
                         (f.unit.kind() == unit_kind::money || is_percent(f.unit)) &&
                         listed(chinese_words::latin_measures).ends(text_.substr(0, f.whole.begin));
    if (latin_before && !measure && f.whole.begin == f.numeral.begin) return reject_reason::name;
    if (next == U'P' && count_computing(i)) return std::nullopt;
    if (!f.unit && (is_latin(next) || is_one_of(next, U"+_=#&@"))) return reject_reason::name;
    if (is_one_of(next, U"+") && is_digit(decode(text_, f.whole.end + 1).code)) return reject_reason::name;

    // ［1］ and [1] are footnotes.
    auto const closing = next == U']' || next == U'］' || next == U'〕';
    if (!f.unit && closing && (prior == U'[' || prior == U'［' || prior == U'〔')) return reject_reason::list_number;
    if (prior == U'〔') return reject_reason::document_number;

    if (!f.spelled && !f.unit && f.scale.empty()) {
        // 1. 2、 (3) at the start of a line or behind another sentence.
        bool const listed = next == U'.' || next == U'．' || next == U'、' || next == U')';
        bool const opens = f.whole.begin == in_.begin || prior == U'\n' || is_space(prior) || prior == U'(';
        if (next == U'.' && !is_digit(decode(text_, f.whole.end + 1).code)) return reject_reason::list_number;
        if (listed && opens && !f.ordinal && text_before(f.whole.begin, "(") == (next == U')') && a.left.empty()) {
            return reject_reason::list_number;
        }
    }
    if (f.ordinal) {
        bool const counts = f.unit && f.unit_name != "rank" && f.unit_name != "名";
        if (f.among) return std::nullopt;
        // 全国第一家 is a title; 位居全国第一 is a rank, which the words before it decide.
        if (f.spelled && f.number == decimal(1) && is_han(next)) return reject_reason::ordinal;
        if (counts && f.unit_span.end > f.unit_span.begin) return reject_reason::ordinal;
        return std::nullopt;  // decided by the words before it
    }
    if (prior == U'每') return reject_reason::name;
    // 6mm高线、20mm中板价格: how thick a product is, before its noun
    bool const listed_thing = a.left.empty() || is_one_of(prior, U"、和,中Φ");
    if (f.unit_name == "mm" && listed_thing && is_han(next) &&
        !listed(chinese_words::thickness_tails).opens(text_.substr(f.whole.end)))
        return reject_reason::name;
    if (f.unit_name == "方" && text_at(f.whole.end, "面")) return reject_reason::name;  // 从3方面
    // 6时15分
    if ((prior == U'时' || prior == U'点') && f.unit_name == "分" && f.whole.begin > in_.begin + 3 &&
        (is_digit(decode_before(text_, f.whole.begin - 3).code) ||
         chinese_digit(decode_before(text_, f.whole.begin - 3).code) >= 0)) {
        return reject_reason::date;
    }
    if (prior == U'跑' && f.unit_name == "次") return reject_reason::slogan;  // 最多跑1次
    if (f.spelled && !licensed(i)) return reject_reason::idiom;
    if (f.is_ratio) {
        // 以3比1战胜: a score; 收入比为2.1比1
        if (text_at(f.numeral.end, "比") && !is_one_of(prior, U"为到至由从是达约近比")) return reject_reason::name;
        // 由2.15:1缩小至2.11:1: the second is one because the first is.
        if (i > 0 && figures_[i - 1].is_ratio && !figures_[i - 1].rejected) return {};
        if (f.members.size() > 2 || text_before(f.whole.begin, "比") || text_before(f.whole.begin, "比为")) return {};
        auto const clause = text_.substr(a.left.begin, f.whole.begin - a.left.begin);
        if (clause.find("比") != std::string_view::npos) return {};
        // 收入差距由2.05:1下降为2.02:1: a time of day has no decimals, and nothing is 21:1 o'clock.
        bool const to_one = f.members.size() == 2 && f.members[1] == decimal(1) && f.members[0].scale() > 0;
        return to_one ? std::nullopt : std::optional(reject_reason::name);
    }
    // 7万成 is no share
    bool const tenths = f.unit_name == "%" && !f.unit_span.empty() && text_at(f.unit_span.begin, "成");
    if (tenths && !f.scale.empty()) return reject_reason::bare;
    if (!f.unit) return why_unitless(i);
    // 8亿元级 is a class; but 投资8亿元强化基础设施
    bool const strong = next == U'强' && f.unit.kind() != unit_kind::count &&
                        !listed(chinese_words::strength_words).opens(text_.substr(f.whole.end));
    if (next == U'级' || strong) return reject_reason::size_class;
    if (f.unit.kind() == unit_kind::percent && prior == U'前') return reject_reason::size_class;
    if (listed(chinese_words::rating_units).has(f.unit_name) && is_han(next)) return reject_reason::name;
    if (is_time(f.unit) && f.unit_name != "岁") {
        auto const clause = text_.substr(a.left.begin, f.whole.begin - a.left.begin);
        bool measured = listed(chinese_words::timed_measures).stands_in(clause);
        // 甲城至乙城35分钟: how far it is
        bool const lasts = f.unit_name == "分钟" || f.unit_name == "小时";
        measured =
            measured || (lasts && clause.find("至") != std::string_view::npos && !is_one_of(next, U"的内前后左以"));
        // 通关时间分别为36小时和1.2小时: the row is measured when its first is.
        measured = measured || (i > 0 && !figures_[i - 1].rejected && is_time(figures_[i - 1].unit) &&
                                f.whole.begin - figures_[i - 1].whole.end <= 3);
        // 将从现在的7小时缩短至2小时
        measured = measured || (lasts && clause.find("从") != std::string_view::npos &&
                                listed(chinese_words::time_change_verbs).opens(text_.substr(f.whole.end)));
        // 利用小时1200小时，同比增加35小时
        measured = measured || (i > 0 && !figures_[i - 1].rejected && figures_[i - 1].unit == f.unit &&
                                listed(chinese_words::time_change_verbs).ends(clause));
        // 时限由30天压减到7天
        measured = measured || (i > 0 && !figures_[i - 1].rejected && is_time(figures_[i - 1].unit) &&
                                is_one_of(prior, U"到至为") && f.whole.begin - figures_[i - 1].whole.end <= 24);
        // 累计飞行1.2万小时
        measured = measured || (!f.scale.empty() && !f.spelled);
        if (!measured || is_one_of(next, U"生圈")) return reject_reason::date;
    }

    constexpr std::size_t near = 24;  // bytes
    auto const following = text_.substr(f.whole.end, near);
    if (following.starts_with("论坛") || (is_percent(f.unit) && following.find("抽样") != std::string_view::npos)) {
        return reject_reason::name;
    }
    if (next == U'的' && is_han(decode(text_, f.whole.end + 3).code)) {
        // 成为首个年吞吐量超过5000万吨的港口: what the first of its kind is, not what was reached.
        auto const clause = text_.substr(a.left.begin, f.whole.begin - a.left.begin);
        if (listed(chinese_words::first_of_kind_words).stands_in(clause)) return reject_reason::definition_bound;
    }

    if (f.unit.kind() == unit_kind::money && (prior == U'超' || prior == U'过') &&
        (listed(chinese_words::exceeding_class_nouns).opens(text_.substr(f.whole.end)) ||
         (prior == U'过' && next == U'的' && text_before(f.whole.begin, "过") &&
          !text_before(f.whole.begin, "超过")))) {
        return reject_reason::definition_bound;
    }

    if (is_bound(i)) return reject_reason::definition_bound;
    return std::nullopt;
}

// 算力达到2万P: what computers do is counted so, and nothing else is.
bool chinese_sense::count_computing(std::size_t i) {
    auto& f = figures_[i];
    if (f.unit || f.spelled || is_latin(decode(text_, f.whole.end + 1).code)) return false;
    constexpr std::uint32_t near = 60;  // bytes
    auto const from = std::max(in_.begin, f.whole.begin - std::min(f.whole.begin, near));
    if (text_.substr(from, f.whole.begin - from).find("算力") == std::string_view::npos) return false;
    f.unit = doc_.tails.units().find("PFLOPS").value_or(doc_.tails.units().find("个").value_or(f.unit));
    f.unit_span = {f.whole.end, f.whole.end + 1, f.whole.last, f.whole.last + 1};
    f.unit_name = text_.substr(f.whole.end, 1);
    f.whole.end += 1;
    f.whole.last += 1;
    return true;
}

void chinese_sense::reject_all() {
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        auto& f = figures_[i];
        part_word_from_number(f);
        take_sign_word(text_, in_.begin, f);
        take_points_of_rate(text_, doc_.tails.units(), f);
        if (!f.spelled && !f.unit && f.scale.empty()) static_cast<void>(take_parts_word(text_, doc_.tails.units(), f));
        // 成 is tenths of a whole.
        if (f.unit_name == "%" && f.unit_span.end > f.unit_span.begin &&
            text_.substr(f.unit_span.begin, f.unit_span.end - f.unit_span.begin) == "成") {
            f.magnitude += 1;
            f.unit = doc_.tails.units().find("%").value_or(f.unit);
        }
        // 649万Teu: a counter in letters is named as it is written.
        if (f.unit.kind() == unit_kind::count && !f.unit_span.empty() &&
            is_latin(decode(text_, f.unit_span.begin).code)) {
            f.unit_name = text_.substr(f.unit_span.begin, f.unit_span.end - f.unit_span.begin);
        }
        take_money_before(f);
        count_working_days(f);
        count_times(f);
        measure_floor(f);
        if (text_before(f.whole.end, "来") && text_at(f.whole.end, "自") && f.whole.end > f.unit_span.end) {
            // 六成来自: the verb, not 来 as in 十来个
            f.whole.end -= 3;
            f.whole.last -= 1;
            f.inner_hedge = attain::hedge::exact;
        }
        auto const next = decode(text_, f.whole.end).code;
        bool const place = f.unit_name == "rank" || f.unit_name == "名" || (!f.unit && !is_han(next));
        if (place && !f.is_range && text_before(f.whole.begin, "前") && f.scale.empty()) {
            // 居全省前十, 进入全国前5名
            f.ordinal = f.among = true;
            f.whole.begin -= 3;
            f.whole.first -= 1;
        } else if (f.whole.begin >= 3 && text_before(f.whole.begin, "第")) {
            f.ordinal = true;
            f.whole.begin -= 3;
            f.whole.first -= 1;
        }
    }
    share_units();
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        around_[i].left.begin = in_.begin;
        auto const& f = figures_[i];
        auto begin = i > 0 ? figures_[i - 1].whole.end : in_.begin;
        auto const limit = f.whole.begin > 120 ? f.whole.begin - 120 : 0;
        if (begin < limit) begin = limit;
        while (begin < f.whole.begin && (static_cast<unsigned char>(text_[begin]) & 0xc0u) == 0x80u) ++begin;
        // Only the clause itself.
        begin = std::max(begin, clause_start(text_, begin, f.whole.begin));
        while (begin < f.whole.begin && (static_cast<unsigned char>(text_[begin]) & 0xc0u) == 0x80u) ++begin;
        around_[i].left.begin = begin;
        auto blank = begin;
        while (blank < f.whole.begin &&
               (is_space(decode(text_, blank).code) || text_[blank] == '\n' || decode(text_, blank).code == U'(')) {
            blank += decode(text_, blank).length;
        }
        around_[i].left.end = blank >= f.whole.begin ? begin : f.whole.begin;
        name_money(i);
        if (auto const why = why_no_figure(i)) figures_[i].rejected = why;
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
