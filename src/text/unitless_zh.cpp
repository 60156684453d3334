#include "lexer.hpp"
#include "sense_zh.hpp"

#include <algorithm>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Behind a number without unit these make a name of it.
constexpr std::u32string_view name_tails = U"强号版型路线街届次期轮批级类维代周年";

[[nodiscard]] bool persons_follow(std::string_view text, std::size_t at, lexicon_index const& words) {
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
    return words.group(chinese_words::person_nouns).stands_in(noun) && noun.find("家庭") == std::string_view::npos;
}

}  // namespace

// An index is counted in points, and a bound may stand behind them: 3000点以上.
void chinese_sense::count_points(candidate& f) const {
    f.unit_name = "点";
    f.unit = doc_.tails.units().find("个").value_or(f.unit);
    f.unit_span = {f.whole.end, f.whole.end + 3, f.whole.last, f.whole.last + 1};
    f.whole.end += 3;
    f.whole.last += 1;
    for (auto const& [word, hedge] : {std::pair{"以上", attain::hedge::at_least},
                                      {"以下", attain::hedge::at_most},
                                      {"左右", attain::hedge::about}}) {
        if (!text_at(f.whole.end, word)) continue;
        f.whole.end += 6;
        f.whole.last += 2;
        f.inner_hedge = hedge;
    }
}

// 机井765眼, 47眼地热井: wells have counters that mean other things elsewhere.
bool chinese_sense::counts_wells(std::size_t i) {
    auto& f = figures_[i];
    auto const next = behind(i);
    if (f.spelled || f.number.scale() > 0 || (next != U'眼' && next != U'口')) return false;
    constexpr std::size_t near = 30;  // bytes
    auto const& things = listed(chinese_words::dug_things);
    auto const ahead = text_.substr(f.whole.end, near);
    auto const noun = ahead.substr(0, std::min({ahead.find("，"), ahead.find("、"), ahead.find("。"), ahead.size()}));
    auto const from = std::max(around_[i].left.begin, f.whole.begin - std::min<std::uint32_t>(f.whole.begin, near));
    if (!things.stands_in(noun) && !things.stands_in(text_.substr(from, f.whole.begin - from))) return false;
    f.unit = doc_.tails.units().find("个").value_or(f.unit);
    f.unit_span = {f.whole.end, f.whole.end + 3, f.whole.last, f.whole.last + 1};
    f.unit_name = text_.substr(f.whole.end, 3);
    f.whole.end = f.unit_span.end;
    f.whole.last = f.unit_span.last;
    return true;
}

// 装车8万车, 存量60万棒: a single character behind a magnitude, where the clause ends, is what counts; and so are
// 客流186万乘次, 玻璃520万重量箱.
std::string_view chinese_sense::counter_that_ends(std::size_t i) {
    auto& f = figures_[i];
    constexpr std::uint32_t most = 3;  // characters
    auto const first = decode(text_, f.whole.end);
    if (f.spelled || !is_han(first.code) || chinese_digit(first.code) >= 0) return {};
    auto end = f.whole.end;
    std::uint32_t points = 0;
    char32_t last = 0;
    for (auto c = first; points <= most && is_han(c.code); c = decode(text_, end)) {
        last = c.code;
        end += static_cast<std::uint32_t>(c.length);
        ++points;
    }
    auto const ends = decode(text_, end).code;
    bool const closed = is_one_of(ends, U"，,、。；;)）") || ends == U'\n' || ends == U'\0';
    auto const name = text_.substr(f.whole.end, end - f.whole.end);
    if (!closed || points > most || (points > 1 && !is_one_of(last, U"次箱份"))) return {};
    if (points == 1 && listed(chinese_words::no_counters).has(name)) return {};
    f.unit = doc_.tails.units().find("个").value_or(f.unit);
    f.unit_span = {f.whole.end, end, f.whole.last, f.whole.last + points};
    f.whole.end = f.unit_span.end;
    f.whole.last = f.unit_span.last;
    return name;
}

// 性别比（以女性为100）为102.3: the noun stands before a bracket that tells how it is computed.
bool chinese_sense::ratio_before_bracket(std::size_t i) const {
    constexpr std::uint32_t longest = 120;  // bytes
    constexpr std::uint32_t particle = 3;
    auto const at = figures_[i].whole.begin - particle;
    if (at <= in_.begin || decode_before(text_, at).code != U')') return false;
    auto const from = std::max(in_.begin, at - std::min(at, longest));
    auto open = at;
    while (open > from && decode_before(text_, open).code != U'(')
        open -= static_cast<std::uint32_t>(length_before(text_, open));
    if (open <= from) return false;
    open -= static_cast<std::uint32_t>(length_before(text_, open));
    return listed(chinese_words::ratio_nouns).ends(text_.substr(0, open));
}

// Whether a number without a unit is a figure all the same: an index, a count whose counter stands in the noun.
std::optional<reject_reason> chinese_sense::why_unitless(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    auto const prior = before(i);
    auto const next = behind(i);
    bool const to = prior == U'到' || prior == U'至' || prior == U'为';
    constexpr std::uint32_t near = 24;  // bytes
    if (to && i > 0 && f.number.is_zero() && !f.spelled && is_percent(figures_[i - 1].unit) &&
        !figures_[i - 1].rejected && f.whole.begin - figures_[i - 1].whole.end <= near) {
        // 由13.6%降至0
        f.unit = figures_[i - 1].unit;
        f.unit_name = figures_[i - 1].unit_name;
        return std::nullopt;
    }
    if (next == U'强') return reject_reason::size_class;
    constexpr int hundred_million = 8;
    if (f.inner_hedge == attain::hedge::at_least && f.magnitude >= hundred_million && sizes_things(i)) {
        return reject_reason::definition_bound;  // 新增工业10亿以上企业13家
    }
    if (is_one_of(next, name_tails)) return reject_reason::name;
    if (counts_places(i) || counts_wells(i)) return std::nullopt;
    auto const clause = text_.substr(a.left.begin, f.whole.begin - a.left.begin);
    // 为94.87点，上升5.36点，升幅为6%；比上年末下降1.5点: the rate between is none
    auto told = i;
    while (told > 0 && i - told < 3 && !figures_[told - 1].rejected && is_percent(figures_[told - 1].unit)) --told;
    bool const index_before = told > 0 && !figures_[told - 1].rejected && figures_[told - 1].unit_name == "点";
    if (next == U'点' && !f.spelled && (index_before || clause.find("指数") != std::string_view::npos)) {
        // 景气指数达101.5点，上升2点
        count_points(f);
        return std::nullopt;
    }
    if (index_before && f.number.scale() > 0 && to) return std::nullopt;  // 下降3.7点至86.4
    if (listed(chinese_words::index_tails).ends(clause)) return std::nullopt;
    if (f.spelled && f.scale.empty()) return std::nullopt;
    bool const averaged = clause.find("平均") != std::string_view::npos ||
                          (i > 0 && !figures_[i - 1].rejected && figures_[i - 1].unit_name == "日");
    if (next == U'日' && averaged && f.number.scale() > 0 && f.scale.empty()) {
        // 平均住院日8.6日: no day of a month
        f.unit_name = "日";
        f.unit = doc_.tails.units().find("日").value_or(f.unit);
        f.unit_span = {f.whole.end, f.whole.end + 3, f.whole.last, f.whole.last + 1};
        f.whole.end += 3;
        f.whole.last += 1;
        return std::nullopt;
    }
    if (f.number.scale() > 0 && f.scale.empty() && i > 0 && !figures_[i - 1].rejected && !figures_[i - 1].unit &&
        figures_[i - 1].scale.empty()) {
        // 收入比为2.05，比上年缩小0.03: an index changes by a number without unit too.
        if (listed(chinese_words::index_change_verbs).ends(clause)) return std::nullopt;
    }
    if (f.number.scale() > 0 && f.scale.empty()) {
        // 收入比由2.37缩小到2.33: indices and ratios have no unit.
        if (listed(chinese_words::ratio_nouns).stands_in(clause)) return std::nullopt;
        if (to && ratio_before_bracket(i)) return std::nullopt;
        bool const follows = prior == U'到' || prior == U'至' || prior == U'为';
        if (follows && i > 0 && !figures_[i - 1].rejected && !figures_[i - 1].unit && figures_[i - 1].scale.empty() &&
            !figures_[i - 1].is_ratio) {
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
    bool const whole_number = f.scale.empty() && !f.spelled && f.number.scale() == 0;
    if (whole_number && is_one_of(next, U"首门片根集") && is_han(prior) && !is_one_of(prior, U"分为第成到至")) {
        // 创作歌曲30首, 开设课程32门
        if (auto const counted = counter_that_ends(i); !counted.empty()) {
            f.unit_name = counted;
            return std::nullopt;
        }
    }
    if (!f.scale.empty()) {
        // 医疗旅游人次86.5万: the counter stands in the noun.
        std::string_view counted;
        for (auto const& [noun, counter] :
             {std::pair{"人次", "人次"}, {"人数", "人"}, {"人口", "人"}, {"户数", "户"}}) {
            if (clause.find(noun) != std::string_view::npos && counted.empty()) counted = counter;
        }
        if (counted.empty() && persons_follow(text_, f.whole.end, doc_.words)) counted = "人";
        // 带动1.4万贫困户: the counter ends the noun behind
        constexpr std::size_t two_nouns = 12;  // bytes
        auto const noun = text_.substr(f.whole.end, two_nouns);
        if (auto const house = noun.find("户"); counted.empty() && house != std::string_view::npos && house >= 3 &&
                                                !is_one_of(decode(noun, house + 3).code, U"籍外均型口"))
            counted = "户";
        // 工作的人员131万, 游客达到35万
        if (counted.empty() && listed(chinese_words::person_nouns).ends(noun_of_amount(a.left.begin, f.whole.begin)))
            counted = "人";
        bool const follows = prior == U'到' || prior == U'至' || prior == U'为';
        if (counted.empty() && follows && i > 0 && !figures_[i - 1].rejected && !figures_[i - 1].scale.empty() &&
            figures_[i - 1].unit_span.empty() && !is_han(next)) {
            // 出游人次由8000万增加到9000万: the end of the way counts what its beginning does.
            counted = figures_[i - 1].unit_name;
        }
        if (counted.empty()) counted = counter_that_ends(i);
        if (!counted.empty()) {
            f.unit_name = counted;
            f.unit = doc_.tails.units().find(counted).value_or(f.unit);
        }
        // 贫困人口减少6800多万: a magnitude with nothing to count is a figure where the clause ends behind it.
        bool const ends = next == U',' || next == U'、' || next == U'。' || next == U';' || next == U'\0' ||
                          next == U')' || next == U'到' || next == U'增' || next == U'\n';
        if (ends || is_han(next) || !counted.empty() || f.spelled) return std::nullopt;
    }
    return reject_reason::bare;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
