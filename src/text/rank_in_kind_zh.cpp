#include "sense_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// 甲国是我国第二大贸易伙伴, 进口为单月第3高: how large it is among its kind.
bool chinese_sense::decide_rank_in_kind(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    constexpr std::int64_t most = 20;
    auto const value = f.number.to_int64().value_or(0);
    if (!f.unit_span.empty() || f.among || value < 1 || value > most) return false;
    if (!is_one_of(decode(text_, f.whole.end).code, U"大高低多长强")) return false;
    for (auto j = f.token; j-- > a.left_token;) {
        auto const& t = in_.tokens[j];
        if (t.begin < a.left.begin || t.type != token_type::word || t.end > f.whole.begin) continue;
        auto const word = text_.substr(t.begin, t.end - t.begin);
        if (!listed(chinese_words::kind_copulas).has(word)) continue;
        set(f, role::rank, "rank in kind");
        f.scope = text_.substr(t.end, f.whole.begin - t.end);
        name_or_inherit(i, trim({a.left.begin, t.begin}, a.left_token, j));
        return true;
    }
    return false;
}

// 在全县龙舟选拔赛中，位列第3名: what was held stands in the clause before.
stretch chinese_sense::contest_before(std::size_t i) const {
    constexpr std::uint32_t longest = 90;  // bytes
    auto const& a = around_[i];
    if (a.after_figure || a.left_token == 0 || !in_.tokens[a.left_token - 1].is_mark(U',')) return {};
    auto const comma = a.left_token - 1;
    auto const end = in_.tokens[comma].begin;
    if (!text_before(end, "中")) return {};
    auto const [first, floor] = clause_before(comma, in_.begin);
    if (previous_ != none && figures_[previous_].whole.end > floor) return {};
    auto const in = text_.substr(floor, end - floor).find("在");
    if (end - floor > longest || in == std::string_view::npos) return {};
    return trim({floor + static_cast<std::uint32_t>(in) + 3, end - 3}, first, comma);
}

// 医院在全省绩效考核中位居第三: what it was judged by is none of the name.
stretch chinese_sense::without_contest(stretch phrase) const noexcept {
    auto const name = view(phrase);
    auto const in = name.rfind("在");
    constexpr std::size_t two_characters = 6;
    if (!name.ends_with("中") || in == std::string_view::npos || in < two_characters) return phrase;
    auto const contest = name.substr(in + 3, name.size() - in - two_characters);
    if (contest.size() < two_characters + 3) return phrase;
    return {phrase.begin, phrase.begin + static_cast<std::uint32_t>(in)};
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
