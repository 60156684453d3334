#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Parts that another word than 其中 opens: 这些企业中，外资企业9家; 总投资9亿元，一期投资4亿元; 仅甲厂产值6亿元.

namespace {

[[nodiscard]] decimal amount(candidate const& f) { return f.number.scaled_by_power_of_ten(f.magnitude); }

constexpr std::string_view part_told = "part told";

[[nodiscard]] std::string_view head_of(std::string_view name) noexcept {
    constexpr std::size_t two_characters = 6;  // bytes
    return name.size() < two_characters ? name : name.substr(name.size() - two_characters);
}

/// 前10大货品中: so many of the first.
[[nodiscard]] bool opens_with_first(std::string_view clause) noexcept {
    constexpr std::string_view first = "前";
    auto const at = clause.find(first);
    if (at == clause.npos) return false;
    auto const c = decode(clause, at + first.size()).code;
    return is_digit(c) || is_one_of(c, U"五六七八九十百");
}

/// 中 that is no part of a noun: not 中心, 中小企业.
[[nodiscard]] std::size_t among(std::string_view clause) noexcept {
    constexpr std::string_view word = "中";
    for (auto at = clause.find(word); at != clause.npos; at = clause.find(word, at + word.size())) {
        auto const behind = decode(clause, at + word.size()).code;
        auto const before = decode_before(clause, at).code;
        if (!is_one_of(behind, U"心国部小央等型医药学间介标转东西华期") && !is_one_of(before, U"高初集其当从"))
            return at;
    }
    return clause.npos;
}

}  // namespace

// The last amount or count before a figure that it may be a part of.
std::size_t chinese_sense::told_of_unit(std::size_t i) const noexcept {
    constexpr std::size_t most = 24;
    auto const& f = figures_[i];
    if (!f.unit || is_percent(f.unit)) return none;
    for (auto k = anchors_.size(); k-- > 0 && anchors_.size() - k <= most;) {
        auto const& each = anchors_[k];
        if (each.depth > around_[i].depth || figures_[each.figure].unit != f.unit) continue;
        if (figures_[each.figure].rule == part_told) continue;  // 总投资9亿元，一期4亿元，二期5亿元
        if (each.level || figures_[each.figure].what == role::total) return each.figure;
    }
    return none;
}

// 这些企业中，外资企业9家; 该区域中东港有9个泊位: as behind 其中, where the whole was told before.
void chinese_sense::open_breakdown_pointed(std::size_t i) {
    constexpr std::size_t longest = 60;  // bytes
    auto const& f = figures_[i];
    auto const& a = around_[i];
    if (a.after_figure || !f.unit || is_percent(f.unit)) return;
    auto clause = view(a.left);
    auto token = a.left_token;
    bool const comma = a.left_token > 0 && in_.tokens[a.left_token - 1].is_mark(U',');
    if (comma && decode_before(text_, in_.tokens[a.left_token - 1].begin).code == U'中') {
        auto const floor = previous_ != none ? figures_[previous_].whole.end : in_.begin;
        auto const at = clause_before(a.left_token - 1, floor);
        auto const end = in_.tokens[a.left_token - 1].begin;
        if (at.begin < end && end - at.begin <= longest) {
            clause = text_.substr(at.begin, end - at.begin);
            token = at.token;
        }
    }
    while (!clause.empty() && (clause.front() == ' ' || clause.front() == '\n')) clause.remove_prefix(1);
    if (clause.starts_with("在")) clause.remove_prefix(std::string_view("在").size());
    clause = clause.substr(0, longest);
    auto const& pointers = listed(chinese_words::set_pointers);
    bool const points = pointers.openings().fit(clause) && pointers.opens(clause);
    bool const ranked = i > 0 && decode_before(text_, figures_[i - 1].numeral.begin).code == U'前';
    if (!points && !ranked) return;
    auto const at = among(clause);
    if (at == clause.npos) return;
    bool const first = opens_with_first(clause.substr(0, at));
    if (!first && !points) return;
    if (auto const whole = told_of_unit(i); whole != none && amount(figures_[whole]) >= amount(f)) {
        breakdown_ = true;
        breakdown_depth_ = a.depth;
        begin_parts(token);
        whole_ = numbers_[whole];
        whole_figure_ = whole;
        whole_unit_ = f.unit;
        whole_is_added_ = false;
        return;
    }
    auto const told = std::find_if(doc_.wholes.rbegin(), doc_.wholes.rend(), [&](told_whole const& each) {
        return each.unit == f.unit && each.amount >= amount(f);
    });
    if (told == doc_.wholes.rend() && !first) return;
    breakdown_ = true;
    breakdown_depth_ = a.depth;
    begin_parts(token);
    whole_.reset();
    if (told != doc_.wholes.rend()) whole_ = told->record;
    whole_unit_ = f.unit;
    whole_is_added_ = false;
}

// 67个项目中有17项完工: whether 中 stands between a count and the things it is a part of, in whatever they are counted.
bool chinese_sense::is_among(std::size_t i, std::size_t whole) const {
    auto const& f = figures_[i];
    auto const& set = figures_[whole];
    auto const left = view(around_[i].left);
    if (left.ends_with("中") && set.unit == f.unit) return true;
    if (!left.ends_with("中有") && !left.ends_with("中已有") && !left.ends_with("中，有")) return false;
    auto const& persons = listed(chinese_words::person_counters);
    bool const counts = set.unit.kind() == unit_kind::count && f.unit.kind() == unit_kind::count;
    return counts && persons.has(set.unit_name) == persons.has(f.unit_name) && amount(f) <= amount(set);
}

// 其中东区66个项目: the place goes with what is counted there.
void chinese_sense::name_part_by_place(std::size_t i) {
    constexpr std::size_t longest = 30;  // bytes
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (!a.took_right || a.after_figure || f.unit.kind() != unit_kind::count || f.indicator_span.empty()) return;
    auto end = f.whole.begin;
    if (text_before(end, "有")) end -= static_cast<std::uint32_t>(std::string_view("有").size());
    auto const place = trim({a.left.begin, end}, a.left_token, f.token);
    if (place.empty() || view(place).size() > longest || place.end != end) return;
    auto where = view(place);
    if (auto const at = among(where); at != where.npos) where.remove_prefix(at + std::string_view("中").size());
    if (where.starts_with("在")) where.remove_prefix(std::string_view("在").size());
    if (listed(chinese_words::ranked_places).ends(where)) compose(f, where, std::string(indicator_of(i)));
}

// 总投资9亿元，一期投资4亿元; 产值8亿元，仅甲厂产值7亿元; 实事49项，涉及我县14项，其余35项; 项目9个，已有7个项目开工
bool chinese_sense::decide_part_told(std::size_t i, stretch chosen, bool takes_right) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (a.after_figure) return false;
    auto const left = view(a.left);
    auto const name = view(chosen);
    bool const bare = takes_right && (left.empty() || listed(chinese_words::having_words).has(left));
    auto const& openings = listed(chinese_words::part_openings);
    if (!bare && (!openings.openings().fit(left) || !openings.opens(left))) return false;
    auto const at = told_of_unit(i);
    if (at == none || around_[at].depth != a.depth) return false;
    bool const rest = left.starts_with("其余") || left.starts_with("剩余") || left.starts_with("余下");
    if (!rest && amount(figures_[at]) < amount(f)) return false;
    auto const whole = indicator_of(at);
    bool const touches = left.starts_with("涉及");
    bool const in_place = touches && left.size() <= std::string_view("涉及我市各地").size();
    bool const only = left.starts_with("仅");
    if (bare) {
        // 新建项目57个，24个项目已经开工: the same things again, and fewer
        constexpr std::size_t two_characters = 6;
        bool const again = name.size() >= two_characters && whole.size() > name.size() && whole.ends_with(name);
        bool const done = !left.empty() || text_at(chosen.end, "已") || text_at(chosen.end, "正");
        if (!again || !done || amount(figures_[at]) == amount(f) || !listed(chinese_words::counted_nouns).ends(name))
            return false;
    } else if (rest) {
        if (figures_[at].what != role::breakdown) return false;
    } else if (only) {
        if (takes_right || name.size() < std::string_view("两字").size()) return false;
    } else if (touches) {
        // 涉及我市45个事项, 涉及经济的提案9件, 涉及我县14项; but not 项目29个，涉及11个领域
        auto const alike = head_of(name) == head_of(whole) || (takes_right && whole.ends_with(name));
        if (!alike && (takes_right || (!in_place && !text_before(f.whole.begin, "的")))) return false;
    } else if (takes_right || (!whole.ends_with("投资") && !whole.ends_with("投资额"))) {
        return false;
    }
    set(f, role::breakdown, bare ? "part by verb" : part_told);
    f.of = figures_[at].what == role::breakdown && figures_[at].of ? figures_[at].of : std::optional(numbers_[at]);
    if (in_place && !takes_right) compose(f, std::string(whole), {});
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
