#include "sense_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// 11个（国家级2个）, （出口5亿元；进口4亿元）: parts in a bracket behind their whole.
void chinese_sense::part_in_bracket(std::size_t i) {
    auto& f = figures_[i];
    if (f.what == role::value && around_[i].depth > 0 && f.unit) {
        // 11个（国家级2个）: a part in a bracket behind its whole, unless it is another sum.
        auto const* const whole = level_at(static_cast<std::uint8_t>(around_[i].depth - 1));
        auto const begin = around_[i].left.begin;
        auto const left = view(around_[i].left);
        if (whole != nullptr && figures_[whole->figure].unit == f.unit && !left.empty() &&
            begin - figures_[whole->figure].whole.end <= 3 && begin > figures_[whole->figure].whole.end &&
            left.find("共") == std::string_view::npos && left.find("合") == std::string_view::npos &&
            left.find("后") == std::string_view::npos) {
            set(f, role::breakdown, "part in bracket");
            f.of = numbers_[whole->figure];
        }
    }
    if (f.what == role::value && f.unit && around_[i].depth > 0 && previous_ != none &&
        around_[previous_].depth == around_[i].depth) {
        // （出口5亿元，增长3%；进口4亿元，增长2%）: the others in the same bracket.
        for (auto j = i; j-- > 0 && i - j < 8 && around_[j].depth >= around_[i].depth;) {
            if (figures_[j].rejected || figures_[j].rule != "part in bracket" || figures_[j].unit != f.unit) continue;
            if (text_.substr(figures_[j].whole.end, f.whole.begin - figures_[j].whole.end).find_first_of("()") !=
                std::string_view::npos) {
                break;
            }
            set(f, role::breakdown, "part in bracket");
            f.of = figures_[j].of;
            break;
        }
    }
}

// 甲港（第1）、乙港（第2）; 增长8%（全省第3）: a bracket with nothing but a rank and where.
bool chinese_sense::decide_rank_in_bracket(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (a.depth == 0 || a.left_token == 0 || f.among) return false;
    auto const& open = in_.tokens[a.left_token - 1];
    auto const next = behind(i);
    if (!open.is_mark(U'(') || open.end != a.left.begin || (next != U')' && next != U',' && next != U'、'))
        return false;
    auto const where = view(a.left);
    constexpr std::size_t longest = 24;  // bytes
    if (where.size() > longest) return false;
    set(f, role::rank, "rank in bracket");
    f.scope = where;
    inherit_indicator(i);
    if (f.indicator_span.empty()) return true;
    // 吞吐量前十名分别为：甲港（第1）: what they are ranked by.
    auto j = a.left_token;
    while (j > 0 && !in_.tokens[j - 1].is_mark(U':')) --j;
    if (j == 0) return true;
    auto const colon = in_.tokens[j - 1].begin;
    auto const head = text_.substr(in_.begin, colon - in_.begin);
    auto const cut = head.find("前");
    if (cut == std::string_view::npos || cut == 0) return true;
    auto token = std::uint32_t{0};
    auto const end = in_.begin + static_cast<std::uint32_t>(cut);
    while (token < j && in_.tokens[token].begin < end) ++token;
    compose(f, std::string(f.indicator), view(trim({in_.begin, end}, 0, token)));
    return true;
}

// 各产业占总产值的比重，一产为7%，二产为43%: the whole, where the clause that opens the sentence names one.
std::string_view chinese_sense::share_of_clause_before(std::size_t i) const noexcept {
    if (previous_ != none && figures_[previous_].rule == "share of clause") return figures_[previous_].scope;
    if (previous_ != none || around_[i].left_token == 0) return {};
    auto comma = around_[i].left_token - 1;
    while (comma > 0 && !in_.tokens[comma].is_mark(U',') && !in_.tokens[comma].is_mark(U':')) --comma;
    constexpr std::uint32_t most_tokens = 12;
    for (auto j = comma; j-- > 0 && comma - j < most_tokens;) {
        if (!in_.tokens[j].is(word_kind::share)) continue;
        auto const begin = in_.tokens[j].end;
        auto const rest = text_.substr(begin, in_.tokens[comma].begin - begin);
        for (auto const noun : listed(chinese_words::share_noun_tails)) {
            if (rest.ends_with(noun)) return rest.substr(0, rest.size() - noun.size());
        }
        return {};
    }
    return {};
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
