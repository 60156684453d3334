#include "sense_zh.hpp"
#include "sum_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// The characters behind a counter that may name what is counted.
[[nodiscard]] std::string_view words_behind(std::string_view text, std::size_t at, std::size_t most) noexcept {
    auto end = at;
    for (std::size_t n = 0; n < most && is_han(decode(text, end).code); ++n) end += decode(text, end).length;
    return text.substr(at, end - at);
}

[[nodiscard]] std::string_view without_particles(std::string_view text) noexcept {
    while (!text.empty()) {
        auto const last = decode_before(text, text.size()).code;
        if (!is_one_of(last, U"了共约近各 \n")) break;
        text.remove_suffix(length_before(text, text.size()));
    }
    return text;
}

}  // namespace

// Whether what a counter counts is a thing: 三条公路, 两个项目; but 三条举措, 两个确保.
bool chinese_sense::counts_thing(candidate const& f, chinese_words which) const {
    constexpr std::size_t most = 12;
    auto const behind = words_behind(text_, f.whole.end, most);
    auto const at = listed(which).find_in(behind);
    return at != std::string_view::npos && listed(chinese_words::abstract_nouns).find_in(behind) >= at;
}

// 新建幼儿园两所。: the number ends the clause, behind its noun and a verb that says what was done.
bool chinese_sense::stands_behind_noun(std::size_t i, std::string_view before) const {
    auto const& f = figures_[i];
    auto const next = behind(i);
    bool const ends = is_one_of(next, U"，,、。；;.!)（(") || next == U'\0' || next == U'\n';
    constexpr std::size_t four_characters = 12;
    if (!ends || before.size() < four_characters || listed(chinese_words::pointing_words).ends(before)) return false;
    auto const last = decode_before(text_, f.whole.begin).code;
    if (!is_han(last) || is_one_of(last, U"等共为有第后前数某每这那是成和及与了的任另")) return false;
    auto const at = listed(chinese_words::doing_verbs).find_in(before);
    return at != std::string_view::npos && before.size() - at >= four_characters;
}

// 布局食品、医药、物流三个产业园: as many as are named before.
bool chinese_sense::sums_up_list(std::size_t i, std::int64_t value) const noexcept {
    constexpr std::uint32_t most_tokens = 40;
    auto const& f = figures_[i];
    auto const depth = around_[i].depth;
    std::int64_t joints = 0;
    for (std::uint32_t back = 1; back <= std::min(most_tokens, f.token); ++back) {
        auto const& t = in_.tokens[f.token - back];
        if (t.depth > depth) continue;
        if (t.is_number()) return false;  // 两种资源、两个市场
        if (t.is_mark(U',') || t.is_mark(U';') || t.is_mark(U':') || t.depth < depth) break;
        if (t.is_mark(U'、') || t.is(word_kind::joiner)) ++joints;
    }
    return joints > 0 && joints + 1 == value;
}

// 企业不少于五家, 至少三所学校: a bound is one of a number.
bool chinese_sense::stands_behind_bound(std::size_t i) const noexcept {
    auto const& f = figures_[i];
    if (f.token == 0) return false;
    auto const& t = in_.tokens[f.token - 1];
    auto const hedge = static_cast<attain::hedge>(t.code);
    return t.end == f.whole.begin && t.is(word_kind::approximate) &&
           (hedge == attain::hedge::at_least || hedge == attain::hedge::at_most);
}

// 修建三条道路和一座桥, 四座大桥合龙: how many things there are, though the number is a word.
bool chinese_sense::counts_things(std::size_t i) const {
    constexpr std::uint32_t longest = 48;  // bytes between two of a list
    auto const small = [](candidate const& f) {
        return f.spelled && !f.is_range && f.scale.empty() && f.unit.kind() == unit_kind::count &&
               f.unit_span.first == f.numeral.last && f.numeral.last - f.numeral.first == 1 &&
               f.inner_hedge == attain::hedge::exact;
    };
    auto const& f = figures_[i];
    if (!small(f)) return false;
    bool const solid = listed(chinese_words::solid_counters).has(f.unit_name);
    if (!solid && !listed(chinese_words::loose_counters).has(f.unit_name)) return false;
    auto const joins = [&](candidate const& from, candidate const& to) {
        if (to.whole.begin <= from.whole.end || to.whole.begin - from.whole.end > longest) return false;
        auto const gap = text_.substr(from.whole.end, to.whole.begin - from.whole.end);
        auto const last = decode_before(gap, gap.size()).code;
        return is_one_of(last, U"和、及与") && gap.find("，") == std::string_view::npos &&
               gap.find("；") == std::string_view::npos;
    };
    auto const thing = [&] {
        // 完成四项“区域评估”: what is quoted is counted
        if (behind(i) == U'“' && !is_numeral(decode(text_, f.whole.end + 3).code))
            return f.number.to_int64().value_or(0) >= 2;
        return solid ? !listed(chinese_words::abstract_nouns).stands_in(words_behind(text_, f.whole.end, 6))
                     : counts_thing(f, chinese_words::countable_things);
    };
    // 三条道路和一座桥: one of a list of counts
    constexpr std::int64_t most = 10;
    auto const value = f.number.to_int64().value_or(0);
    if (i > 0 && small(figures_[i - 1]) && joins(figures_[i - 1], f) &&
        (!figures_[i - 1].rejected || (value >= 2 && figures_[i - 1].number == decimal(1))))
        return thing();
    // 一座桥和三条道路; but 建设一座城 counts nothing
    bool const first = value == 1 && i + 1 < figures_.size() && small(figures_[i + 1]) && joins(f, figures_[i + 1]) &&
                       figures_[i + 1].number.to_int64().value_or(0) >= 2;
    // 建设一座日处理20万吨的水厂: one of a size that is told; but 建设一座美丽的城
    auto const told_size = [&] {
        if (i + 1 >= figures_.size() || !figures_[i + 1].unit || figures_[i + 1].spelled) return false;
        auto const& size = figures_[i + 1];
        if (size.whole.begin <= f.whole.end || size.whole.begin - f.whole.end > longest) return false;
        auto const gap = text_.substr(f.whole.end, size.whole.begin - f.whole.end);
        return gap.find("，") == std::string_view::npos && gap.find(',') == std::string_view::npos &&
               listed(chinese_words::building_verbs).ends(text_.substr(in_.begin, f.whole.begin - in_.begin));
    };
    if (value == 1 && !first && told_size()) {
        auto const noun = words_behind(text_, figures_[i + 1].whole.end, 12);
        bool const counts = listed(chinese_words::countable_things).stands_in(noun) || (solid && !noun.empty());
        if (counts) figures_[i].rule = one_of_size;
        return counts;
    }
    if (value > most || (value < 2 && !first)) return false;
    auto const begin = around_[i].left.begin;
    auto const before = text_.substr(begin, f.whole.begin - begin);
    auto const clause = without_particles(before);
    if (listed(chinese_words::pointing_words).ends(clause)) return false;
    // 签约 ends like the hedge 约; 甲公司等三家企业
    auto const& verbs = listed(chinese_words::doing_verbs);
    if (value >= 2 && stands_behind_noun(i, before)) return true;
    if (value >= 2 && stands_behind_bound(i))
        return is_han(behind(i)) ? thing() : solid || listed(chinese_words::countable_things).stands_in(before);
    if (value >= 2 && sums_up_list(i, value) && counts_thing(f, chinese_words::countable_things)) return true;
    // 四家企业上市; but 两家 may have been told of before
    bool const opens = f.whole.begin == in_.begin || is_one_of(chinese_sense::before(i), U"，,；;：:。 \n");
    if (value > 2 && solid && opens && is_han(behind(i))) return thing();
    if (verbs.ends(before) || verbs.ends(clause) || (solid && clause.ends_with("等"))) return thing();
    bool const placed = f.unit_name == "条" || (solid && f.unit_name != "家" && f.unit_name != "台");
    return !first && placed && counts_thing(f, chinese_words::things_without_verb);
}

// 一座日处理20万吨的水厂: what is counted stands behind its size.
bool chinese_sense::name_behind_size(std::size_t i) {
    if (figures_[i].rule != one_of_size || i + 1 >= figures_.size()) return false;
    auto begin = figures_[i + 1].whole.end;
    if (text_at(begin, "的")) begin += 3;
    constexpr std::size_t most = 12;  // characters
    auto noun = words_behind(text_, begin, most);
    for (auto const* joiner : {"和", "及", "与"}) {
        if (auto const at = noun.find(joiner); at != std::string_view::npos && at >= 6) noun = noun.substr(0, at);
    }
    if (noun.empty()) return false;
    set(figures_[i], role::value, "counted");
    name_indicator(i, {begin, begin + static_cast<std::uint32_t>(noun.size())});
    return true;
}

// 突破百个, 近千家, 突破百亿斤, 突破百万大关: a magnitude with no number is how much was reached.
bool chinese_sense::reaches_magnitude(std::size_t i) const {
    auto const& f = figures_[i];
    auto const kind = f.unit.kind();
    if (!listed(chinese_words::magnitude_hedges).ends(text_.substr(0, f.whole.begin)) && !passes(f, f.whole.begin) &&
        !comes_to(f, f.whole.begin))
        return false;
    auto const next = behind(i);
    bool const landmark = listed(chinese_words::landmark_nouns).opens(text_.substr(f.whole.end));
    // 近千万家庭: 家 begins a word here. 超百亿、超千亿的园区 are classes.
    if (listed(chinese_words::words_like_counters).opens(text_.substr(f.unit_span.begin))) return false;
    if (!f.unit) return !f.scale.empty() && (landmark || (!is_han(next) && next != U'、'));
    if (kind != unit_kind::count && kind != unit_kind::physical && kind != unit_kind::compound) return false;
    // 人口超百万人的城市 and 万亩以上茶园 are classes.
    if (next == U'的' && listed(chinese_words::meanwhile_words).opens(text_.substr(f.whole.end)))
        return true;  // 藏书量过百万册的同时
    if (next == U'的' || next == U'级' || text_at(f.whole.end, "以")) return false;
    return kind == unit_kind::count || landmark || !is_han(next);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
