#include "sense_zh.hpp"
#include "signs_zh.hpp"

#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// 产值的, 的经济总量: a noun of money that ends the clause or is what something has; but 产值企业 is a class.
[[nodiscard]] bool owns_amount(std::string_view behind, lexicon_index const& words) {
    for (auto const noun : words.group(chinese_words::money_nouns)) {
        if (!behind.starts_with(noun)) continue;
        auto const next = decode(behind, noun.size()).code;
        if (!is_han(next) || next == U'的') return true;
    }
    return false;
}

}  // namespace

// 上升一个位次, 前移两位: how many places a rank moved; but 增加一位院士.
bool chinese_sense::moves_places(std::size_t i) const noexcept {
    auto const& f = figures_[i];
    if (!f.unit || f.unit_span.empty() || f.token == 0 || f.numeral.last - f.numeral.first != 1) return false;
    bool const place = f.unit_name == "rank";
    if (behind(i) == U'数') return false;  // 增长两位数
    if (!place && (f.unit_name != "位" || is_han(behind(i)))) return false;
    auto end = f.numeral.begin;
    if (text_before(end, "了")) end -= 3;
    auto last = f.token;
    while (last > 0 && in_.tokens[last - 1].end > end) --last;
    if (last == 0) return false;
    auto const& t = in_.tokens[last - 1];
    return t.end == end && t.code == 0 && (t.is(word_kind::increase) || t.is(word_kind::decrease));
}

// Whether a fraction is a figure: 占总量的一半以上, 缩短三分之一, 近半数企业; but 一半企业 may be any.
bool chinese_sense::tells_part(std::size_t i) const {
    auto const& f = figures_[i];
    auto const next = behind(i);
    auto const word = text_.substr(f.numeral.begin, f.numeral.end - f.numeral.begin);
    auto const left = text_.substr(around_[i].left.begin, f.whole.begin - around_[i].left.begin);
    if (word == "过半") {
        // 占比过半; but 任务过半 tells how far it is
        if (is_han(next)) return left.empty() || left.ends_with("有") || left.ends_with("中");
        return listed(chinese_words::rate_nouns).ends(left) || left.find("占") != left.npos;
    }
    if (listed(chinese_words::voting_words).opens(text_.substr(f.whole.end))) return false;
    bool const half = word.ends_with("半") || word.ends_with("半数");
    bool const hedged = f.inner_hedge != attain::hedge::exact || listed(chinese_words::part_hedges).ends(left);
    if (is_han(next)) return !half || hedged;  // 三分之一的乡镇, 近一半的河流
    if (left.find("占") != left.npos || !half) return true;
    if (hedged || left.ends_with("的") || left.ends_with("达到") || left.ends_with("全省") || left.ends_with("全市"))
        return true;
    // 审批时限压缩了近一半
    auto const& t = in_.tokens[f.token - std::min(f.token, 1U)];
    auto const behind_verb = left.ends_with("了") ? f.whole.begin - 3 : f.whole.begin;
    return t.end == behind_verb && (t.is(word_kind::increase) || t.is(word_kind::decrease));
}

// Chinese numerals are figures in few places only: they stand in too many words and names.
bool chinese_sense::licensed(std::size_t i) {
    auto& f = figures_[i];
    auto const begin = f.numeral.begin;
    auto const next = behind(i);
    if (is_percent(f.unit) && f.unit_span.empty()) return tells_part(i);
    if (take_parts_word(text_, doc_.tails.units(), f)) return true;
    if (next == U'番' && listed(chinese_words::doubling_verbs).ends(text_.substr(0, begin))) {
        // 翻一番 is to twice, 翻两番 to four times.
        auto const turns = f.number.to_int64().value_or(0);
        if (turns < 1 || turns > 16) return false;
        f.number = f.upper = decimal(std::int64_t{1} << turns);
        f.unit = doc_.tails.units().find("倍").value_or(f.unit);
        f.unit_name = "times";
        f.unit_span = {f.whole.end, f.whole.end + 3, f.whole.last, f.whole.last + 1};
        f.whole.end += 3;
        f.whole.last += 1;
        f.doubles = true;
        if (text_at(f.whole.end, "多")) {
            f.whole.end += 3;
            f.whole.last += 1;
            f.inner_hedge = attain::hedge::over;
        }
        return true;
    }
    auto const points = f.numeral.last - f.numeral.first;
    auto const value = f.number.to_int64().value_or(0);
    if (f.unit_name == "%" && f.unit_span.end > f.unit_span.begin && text_.substr(f.unit_span.begin, 3) == "成") {
        return value >= 1 && value <= 9 && !is_one_of(next, U"立长果都为本员就功效熟品交人绩因渝败语型");
    }
    if (f.unit_name == "times") return !is_one_of(next, U"增率数") && !text_at(f.whole.end, "计划");
    if (f.ordinal) return value >= 2;
    if (is_time(f.unit)) return false;
    if (moves_places(i)) return true;
    if (points == 1 && value >= 10 && f.unit.kind() != unit_kind::money && reaches_magnitude(i)) return true;
    if (!f.unit) return false;
    if (f.unit.kind() == unit_kind::money && points == 1 && value >= 10) {
        // 突破千亿元.
        // 超百亿、超千亿的园区 are classes.
        if (f.unit_span.empty() && next == U'、') return false;
        // 超千亿元产值的基地, 超百亿元的经济总量: of what there is so much
        auto behind_it = text_.substr(f.whole.end);
        if (behind_it.starts_with("的")) behind_it.remove_prefix(3);
        if (owns_amount(behind_it, doc_.words) && is_one_of(before(i), U"超过逾破近")) return true;
        if (listed(chinese_words::reaching_verbs).ends(text_.substr(0, begin)) || passes(f, begin) ||
            comes_to(f, begin))
            return !is_han(next) || listed(chinese_words::landmark_nouns).opens(text_.substr(f.whole.end));
        return false;
    }
    if (f.unit.kind() == unit_kind::money || f.unit.kind() == unit_kind::percentage_point) {
        if (f.unit_span.empty() && next == U'、') return false;
        // 三元、甲某 are names.
        bool const alone = points == 1 && f.scale.empty() && f.unit.kind() == unit_kind::money;
        if (alone && (next == U'、' || is_han(next))) return false;
        return !(points == 1 && value >= 10 && !f.scale.empty()) && !(points == 1 && value >= 10 && f.scale.empty());
    }
    bool const odd = f.inner_hedge != attain::hedge::exact;
    if (points == 1 && !odd && f.scale.empty() && (f.unit_name == "栋" || f.unit_name == "幢")) {
        // 由五栋楼组成，其中一栋为…
        return value >= 2 || (i > 0 && !figures_[i - 1].rejected && figures_[i - 1].unit == f.unit);
    }
    if (points == 1 && !odd && f.scale.empty()) return counts_things(i);
    if (points == 1 && value >= 10 && !odd) return false;
    return value >= 3 || !f.scale.empty();
}

// 0.5、1.6个百分点 and 1409万、1305万人次: the unit, and where there is none the magnitude, stands with the last.
void chinese_sense::share_units() {
    bool shared = false;  // the unit of `right` is one that stands further on
    for (std::size_t i = figures_.size(); i-- > 1;) {
        bool const passed_on = std::exchange(shared, false);
        auto& left = figures_[i - 1];
        auto const& right = figures_[i];
        // 1.2个和0.7个百分点
        bool const half = left.unit_name == "个" && right.unit.kind() == unit_kind::percentage_point;
        if ((left.unit && !half) || !right.unit || left.rejected || right.rejected || left.is_ratio ||
            (right.unit_span.empty() && !passed_on)) {
            continue;
        }
        if (left.spelled || right.spelled || left.ordinal || left.whole.end >= right.whole.begin) continue;
        auto gap = text_.substr(left.whole.end, right.whole.begin - left.whole.end);
        while (gap.starts_with(' ')) gap.remove_prefix(1);
        while (gap.ends_with(' ')) gap.remove_suffix(1);
        if (gap != "、" && gap != "和" && gap != "，" && gap != "," && gap != "及" && gap != "与") continue;
        if ((gap == "，" || gap == ",") && left.scale.empty()) continue;
        // 9、14000亿元: the number of an item
        auto const prior = before(i - 1);
        if (gap == "、" && left.scale.empty() && (left.whole.begin == in_.begin || is_space(prior) || prior == U'\n'))
            continue;
        left.unit = right.unit;
        left.unit_name = right.unit_name;
        if (left.scale.empty()) left.magnitude = right.magnitude;
        shared = true;
    }
}

// 1个工作日以内: the days are what is counted, and a bound may stand behind them.
void chinese_sense::count_working_days(candidate& f) const noexcept {
    constexpr std::string_view days = "工作日";
    if (f.unit_name != "个" || !text_at(f.whole.end, days)) return;
    auto const take = [&](std::string_view word) {
        f.whole.end += static_cast<std::uint32_t>(word.size());
        f.whole.last += code_points(word);
    };
    take(days);
    f.unit_span.end = f.whole.end;
    f.unit_span.last = f.whole.last;
    f.unit_name = text_.substr(f.unit_span.begin, f.unit_span.end - f.unit_span.begin);
    for (auto const* word : {"以内", "之内", "内"}) {
        if (!text_at(f.whole.end, word)) continue;
        take(word);
        f.inner_hedge = attain::hedge::at_most;
        return;
    }
    if (text_at(f.whole.end, "左右")) {
        take("左右");
        f.inner_hedge = attain::hedge::about;
    }
}

// 厂房40万平, 住房3万平方: square metres, said shortly.
void chinese_sense::measure_floor(candidate& f) const noexcept {
    if (f.unit || f.spelled || f.scale.empty() || !text_at(f.whole.end, "平")) return;
    auto const square = text_at(f.whole.end, "平方");
    auto const end = f.whole.end + (square ? 6U : 3U);
    auto const next = decode(text_, end).code;
    auto const metres = doc_.tails.units().find("平方米");
    if ((is_han(next) && next != U'的') || is_latin(next) || !metres) return;
    f.unit = *metres;
    f.unit_name = "m2";
    f.unit_span = {f.whole.end, end, f.whole.last, f.whole.last + (square ? 2U : 1U)};
    f.whole.end = f.unit_span.end;
    f.whole.last = f.unit_span.last;
}

// 3万种次, 2亿亩次: how often it was done; 5部门: the nouns that a counter opens.
void chinese_sense::count_times(candidate& f) const noexcept {
    if (f.unit_span.empty() || f.unit_span.end != f.whole.end) return;
    auto const behind = text_.substr(f.whole.end);
    auto const counter = text_.substr(f.unit_span.begin, f.unit_span.end - f.unit_span.begin);
    if (behind.starts_with("次") && listed(chinese_words::repeated_counters).has(counter) &&
        !listed(chinese_words::not_repeated).opens(behind)) {
        f.whole.end += 3;
        f.whole.last += 1;
        f.unit_span.end = f.whole.end;
        f.unit_span.last = f.whole.last;
        f.unit_name = text_.substr(f.unit_span.begin, f.unit_span.end - f.unit_span.begin);
    } else if (counter == "部" && behind.starts_with("门")) {
        f.whole.end = f.unit_span.begin;
        f.whole.last = f.unit_span.first;
        f.unit_span = {};
        f.unit = doc_.tails.units().find("个").value_or(f.unit);
        f.unit_name = "个";
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
