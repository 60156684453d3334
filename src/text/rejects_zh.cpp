#include "sense_zh.hpp"

#include <algorithm>
#include <array>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

[[nodiscard]] bool is_one_of(char32_t c, std::u32string_view set) noexcept {
    return set.find(c) != std::u32string_view::npos;
}

// Behind a number without unit these make a name of it.
constexpr std::u32string_view name_tails = U"强号版型路线街届次期轮批级类维代周年";

[[nodiscard]] bool is_voltage_or_screen(std::string_view name) noexcept {
    return name == "千伏" || name == "伏" || name == "英寸" || name == "kV" || name == "V" || name == "寸";
}

// 为26万农村居民: people are counted without a counter.
constexpr std::array<std::string_view, 26> persons{"群众",   "居民",   "农民",   "村民", "市民", "老年人", "老人",
                                                   "儿童",   "青年",   "青少年", "妇女", "职工", "员工",   "务工人",
                                                   "从业者", "毕业生", "大学生", "学生", "人员", "残疾人", "党员",
                                                   "干部",   "人才",   "游客",   "旅客", "人口"};

[[nodiscard]] bool persons_follow(std::string_view text, std::size_t at) {
    // 390万65岁以上老年人: an age picks out who is counted.
    auto age = at;
    while (age < text.size() && is_digit(decode(text, age).code)) age += decode(text, age).length;
    if (age > at && text.substr(age, 3) == "岁") at = age + 3;
    constexpr std::size_t most = 8;  // characters from the number to the end of the noun
    auto end = at;
    for (std::size_t n = 0; n < most; ++n) {
        auto const c = decode(text, end);
        if (!is_han(c.code)) break;
        end += c.length;
    }
    auto const noun = text.substr(at, end - at);
    return std::any_of(persons.begin(), persons.end(),
                       [&](std::string_view person) { return noun.find(person) != std::string_view::npos; });
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

// Chinese numerals are figures in few places only: they stand in too many words and names.
bool chinese_sense::licensed(std::size_t i) {
    auto& f = figures_[i];
    auto const begin = f.numeral.begin;
    auto const next = behind(i);
    if (text_before(begin, "百分之") || text_before(begin, "千分之")) {
        f.unit = doc_.tails.units().find(text_before(begin, "百分之") ? "%" : "‰").value_or(f.unit);
        f.unit_name = text_before(begin, "百分之") ? "%" : "‰";
        f.whole.begin -= 9;
        f.whole.first -= 3;
        return true;
    }
    if (next == U'番' && (text_before(begin, "翻") || text_before(begin, "翻了") || text_before(begin, "翻了近") ||
                          text_before(begin, "翻近"))) {
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
        return true;
    }
    auto const points = f.numeral.last - f.numeral.first;
    auto const value = f.number.to_int64().value_or(0);
    if (f.unit_name == "%" && f.unit_span.end > f.unit_span.begin && text_.substr(f.unit_span.begin, 3) == "成") {
        return value >= 1 && value <= 9 && !is_one_of(next, U"立长果都为本员就功效熟品交人");
    }
    if (f.unit_name == "times") return !is_one_of(next, U"增率数") && !text_at(f.whole.end, "计划");
    if (f.ordinal) return value >= 2;
    if (!f.unit && points == 1 && !f.scale.empty() && f.scale.end == f.whole.end) {
        // 双双破百亿
        return (text_before(begin, "破") || text_before(begin, "突破")) && !is_han(next);
    }
    if (!f.unit || is_time(f.unit)) return false;
    if (f.unit.kind() == unit_kind::money && points == 1 && value >= 10) {
        // 突破千亿元.
        for (auto const* verb : {"突破", "超", "超过", "破", "达", "达到", "近", "逾", "迈上", "跨过", "站上"}) {
            if (text_before(begin, verb))
                return !is_han(next) || text_at(f.whole.end, "大关") || text_at(f.whole.end, "台阶");
        }
        return false;
    }
    if (f.unit.kind() == unit_kind::money || f.unit.kind() == unit_kind::percentage_point) {
        return !(points == 1 && value >= 10 && !f.scale.empty()) && !(points == 1 && value >= 10 && f.scale.empty());
    }
    bool const odd = f.inner_hedge != attain::hedge::exact;
    if (points == 1 && !odd && f.scale.empty()) return false;
    if (points == 1 && value >= 10 && !odd) return false;
    return value >= 3 || !f.scale.empty();
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
    bool const latin_before = is_latin(prior) || is_one_of(prior, U"+_=#&/") ||
                              (is_one_of(prior, U"-.") && is_latin(decode_before(text_, f.whole.begin - 1).code));
    if (latin_before && f.whole.begin == f.numeral.begin) return reject_reason::name;
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
    if (f.spelled && !licensed(i)) return reject_reason::idiom;
    if (f.is_ratio) {
        // 由2.15:1缩小至2.11:1: the second is one because the first is.
        if (i > 0 && figures_[i - 1].is_ratio && !figures_[i - 1].rejected) return {};
        if (f.members.size() > 2 || text_before(f.whole.begin, "比") || text_before(f.whole.begin, "比为")) return {};
        auto const clause = text_.substr(a.left.begin, f.whole.begin - a.left.begin);
        if (clause.find("比") != std::string_view::npos) return {};
        // 收入差距由2.05:1下降为2.02:1: a time of day has no decimals, and nothing is 21:1 o'clock.
        bool const to_one = f.members.size() == 2 && f.members[1] == decimal(1) && f.members[0].scale() > 0;
        return to_one ? std::nullopt : std::optional(reject_reason::name);
    }
    if (!f.unit) {
        if (next == U'强') return reject_reason::size_class;
        if (is_one_of(next, name_tails)) return reject_reason::name;
        auto const clause = text_.substr(a.left.begin, f.whole.begin - a.left.begin);
        for (auto const* head :
             {"指数", "指数为", "指数达", "得分", "总分", "指数达到", "系数为", "系数", "综合得分"}) {
            if (clause.ends_with(head)) return std::nullopt;
        }
        if (f.spelled) return std::nullopt;
        if (f.number.scale() > 0 && f.scale.empty() && i > 0 && !figures_[i - 1].rejected && !figures_[i - 1].unit &&
            figures_[i - 1].scale.empty()) {
            // 收入比为2.05，比上年缩小0.03: an index changes by a number without unit too.
            for (auto const* verb : {"缩小", "扩大", "下降", "上升", "提高", "降低", "增加", "减少", "回落", "提升"}) {
                if (clause.ends_with(verb)) return std::nullopt;
            }
        }
        if (f.number.scale() > 0 && f.scale.empty()) {
            // 收入比由2.37缩小到2.33: indices and ratios have no unit.
            for (auto const* head : {"指数", "系数", "收入比", "比值", "之比", "容积率", "倍率"}) {
                if (clause.find(head) != std::string_view::npos) return std::nullopt;
            }
            bool const follows = prior == U'到' || prior == U'至' || prior == U'为';
            if (follows && i > 0 && !figures_[i - 1].rejected && !figures_[i - 1].unit &&
                figures_[i - 1].scale.empty() && !figures_[i - 1].is_ratio) {
                return std::nullopt;
            }
        }
        if (!f.scale.empty() && next == U'度' && !text_at(f.whole.end, "度假") && !text_at(f.whole.end, "度夏")) {
            // 用电12.3亿度
            f.unit_name = "度";
            f.unit = doc_.tails.units().find("度").value_or(f.unit);
            f.unit_span = {f.whole.end, f.whole.end + 3, f.whole.last, f.whole.last + 1};
            f.whole.end += 3;
            f.whole.last += 1;
            return std::nullopt;
        }
        if (!f.scale.empty()) {
            // 医疗旅游人次86.5万: the counter stands in the noun.
            std::string_view counted;
            for (auto const& [noun, counter] :
                 {std::pair{"人次", "人次"}, {"人数", "人"}, {"人口", "人"}, {"户数", "户"}}) {
                if (clause.find(noun) != std::string_view::npos && counted.empty()) counted = counter;
            }
            if (counted.empty() && persons_follow(text_, f.whole.end)) counted = "人";
            bool const follows = prior == U'到' || prior == U'至' || prior == U'为';
            if (counted.empty() && follows && i > 0 && !figures_[i - 1].rejected && !figures_[i - 1].scale.empty() &&
                figures_[i - 1].unit_span.empty() && !is_han(next)) {
                // 出游人次由8000万增加到9000万: the end of the way counts what its beginning does.
                counted = figures_[i - 1].unit_name;
            }
            if (!counted.empty()) {
                f.unit_name = counted;
                f.unit = doc_.tails.units().find(counted).value_or(f.unit);
            }
            // 贫困人口减少6800多万: a magnitude with nothing to count is a figure where the clause ends behind it.
            bool const ends = next == U',' || next == U'、' || next == U'。' || next == U';' || next == U'\0' ||
                              next == U')' || next == U'到' || next == U'增' || next == U'\n';
            if (ends || is_han(next) || !counted.empty()) return std::nullopt;
        }
        return reject_reason::bare;
    }
    if (next == U'级' || (next == U'强' && f.unit.kind() != unit_kind::count)) return reject_reason::size_class;
    if (f.unit.kind() == unit_kind::percent && prior == U'前') return reject_reason::size_class;
    if (is_voltage_or_screen(f.unit_name) && is_han(next)) return reject_reason::name;
    if (is_time(f.unit) && f.unit_name != "岁") {
        auto const clause = text_.substr(a.left.begin, f.whole.begin - a.left.begin);
        bool measured =
            clause.find("平均") != std::string_view::npos || clause.find("缩短") != std::string_view::npos ||
            clause.find("压缩") != std::string_view::npos || clause.find("受教育") != std::string_view::npos ||
            clause.find("时间") != std::string_view::npos || clause.find("时限") != std::string_view::npos ||
            clause.find("时数") != std::string_view::npos || clause.find("无霜期") != std::string_view::npos ||
            clause.find("用时") != std::string_view::npos || clause.find("时长") != std::string_view::npos ||
            clause.find("天数") != std::string_view::npos;
        // 通关时间分别为36小时和1.2小时: the row is measured when its first is.
        measured = measured || (i > 0 && !figures_[i - 1].rejected && is_time(figures_[i - 1].unit) &&
                                f.whole.begin - figures_[i - 1].whole.end <= 3);
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
        for (auto const* first : {"首个", "唯一", "首家", "首座", "成为", "第一个", "首位"}) {
            if (clause.find(first) != std::string_view::npos) return reject_reason::definition_bound;
        }
    }

    if (f.unit.kind() == unit_kind::money && (prior == U'超' || text_before(f.whole.begin, "超过"))) {
        for (auto const* noun : {"企业", "项目", "产业集群", "园区", "集群", "镇", "村", "县"}) {
            if (text_at(f.whole.end, noun)) return reject_reason::definition_bound;
        }
    }

    if (is_bound(i)) return reject_reason::definition_bound;
    return std::nullopt;
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
        left.unit = right.unit;
        left.unit_name = right.unit_name;
        if (left.scale.empty()) left.magnitude = right.magnitude;
        shared = true;
    }
}

void chinese_sense::reject_all() {
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        auto& f = figures_[i];
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
        auto const from = begin;
        auto const stretch_text = text_.substr(from, f.whole.begin - from);
        for (auto const* mark : {"，", "；", "：", ",", ";"}) {
            auto const at = stretch_text.rfind(mark);
            if (at != std::string_view::npos) begin = std::max(begin, from + static_cast<std::uint32_t>(at) + 1);
        }
        while (begin < f.whole.begin && (static_cast<unsigned char>(text_[begin]) & 0xc0u) == 0x80u) ++begin;
        around_[i].left.begin = begin;
        auto blank = begin;
        while (blank < f.whole.begin &&
               (is_space(decode(text_, blank).code) || text_[blank] == '\n' || decode(text_, blank).code == U'(')) {
            blank += decode(text_, blank).length;
        }
        around_[i].left.end = blank >= f.whole.begin ? begin : f.whole.begin;
        if (auto const why = why_no_figure(i)) figures_[i].rejected = why;
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
