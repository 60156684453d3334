#include "sense_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// 总量, 金额, 增速 say nothing alone: the noun of the figure before goes with them.
bool chinese_sense::complete_head(std::size_t i) {
    auto& f = figures_[i];
    auto const name = f.indicator;
    constexpr std::size_t longest_head = 18;  // bytes
    if (name.size() > longest_head) return false;
    if (complete_persons(i) || complete_trade(i)) return true;
    bool const head = listed(chinese_words::bare_measure_nouns).has(name);
    // 规上企业达800家、营收增长5%: of those firms.
    bool const sum = !head && around_[i].after_figure && listed(chinese_words::enterprise_measures).has(name);
    if (!head && !sum) return false;
    auto const* const from = anchor_at(around_[i].depth);
    if (from == nullptr) {
        // 经营主体不断增加，总量突破8万户
        if (auto const subject = head ? subject_before_verb(i) : stretch{}; !subject.empty()) {
            compose(f, std::string(view(subject)), name);
            return true;
        }
        return false;
    }
    if (sum) {
        auto whose = indicator_of(from->figure);
        if (!whose.ends_with("企业") || figures_[from->figure].unit.kind() != unit_kind::count) return false;
        if (name == "增加值" && whose.size() > 12) whose.remove_suffix(std::string_view("企业").size());
        compose(f, whose, name);
        return true;
    }
    auto const of = numbers_[from->figure];
    // 降幅 behind 进出口降幅 is that
    bool const same = indicator_of(from->figure).ends_with(name);
    if (same && indicator_of(from->figure).size() == name.size()) return false;
    compose(f, indicator_of(from->figure), same ? std::string_view() : name);
    if (!f.of) f.of = of;
    return true;
}

// 普通中学5所，在校生6000人: of those schools; 出厂价格下降2%，购进价格下降3%.
bool chinese_sense::complete_persons(std::size_t i) {
    auto& f = figures_[i];
    auto const name = f.indicator;
    auto const& heads = listed(chinese_words::persons_of);
    bool const bought = name == "购进价格";
    if (!bought && !heads.has(name)) return false;
    auto const* const from = anchor_at(around_[i].depth);
    if (from == nullptr || in_.periods.size() > 8) return false;
    auto whose = indicator_of(from->figure);
    if (bought) {
        constexpr std::string_view sold = "出厂价格";
        if (!whose.ends_with(sold)) return false;
        whose.remove_suffix(sold.size());
    } else {
        for (auto const head : heads) {
            if (whose.ends_with(head)) whose.remove_suffix(head.size());
        }
        auto const& of = figures_[from->figure];
        // 卫生人员160人，与上年比较，床位增加5张: no one's
        if (f.what == role::diff || (of.unit_name == "人" && whose.size() == indicator_of(from->figure).size()))
            return false;
        if (whose == "毕业" || whose == "校数" || whose == "教") return false;  // 毕业3900人；招生3500人; 教职工
        bool const held = of.unit_name == "所" || of.unit_name == "个" || of.unit_name == "家" || of.unit_name == "人";
        if (!held || whose.size() + name.size() > 60) return false;
    }
    if (whose.empty()) return false;
    compose(f, std::string(whose), std::string(name));
    return true;
}

// 民营企业表现活跃，进出口8亿元: who trades stands in the clause before, which has no figure.
bool chinese_sense::complete_trade(std::size_t i) {
    constexpr std::uint32_t longest = 90;  // bytes
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (!listed(chinese_words::trade_heads).has(f.indicator) || a.left_token == 0) return false;
    auto const comma = a.left_token - 1;
    if (!in_.tokens[comma].is_mark(U',') || a.after_figure) return false;
    auto const last = previous_ != none ? figures_[previous_].whole.end : in_.begin;
    auto const [first, floor] = clause_before(comma, last);
    auto const end = in_.tokens[comma].begin;
    if (previous_ != none && figures_[previous_].rule == "rank in kind" && end - last < longest && floor == last &&
        listed(chinese_words::trade_subject_ends).ends(indicator_of(previous_))) {
        // 甲国为第二大贸易伙伴，进出口8亿元
        compose(f, std::string(indicator_of(previous_)), std::string(f.indicator));
        return true;
    }
    if (floor >= end || end - floor > longest || (previous_ != none && floor == last)) return false;
    for (auto j = first; j < comma; ++j) {
        auto const& t = in_.tokens[j];
        if (t.is_number()) return false;
        if (t.type != token_type::word || t.begin < floor || t.kind == word_kind::plain) continue;
        auto const subject = trim({floor, t.begin}, first, j);
        if (!listed(chinese_words::trade_subject_ends).ends(view(subject))) continue;
        compose(f, std::string(view(subject)), std::string(f.indicator));
        return true;
    }
    // 民营企业表现活跃: no verb that the words know
    auto const clause = text_.substr(floor, end - floor);
    auto const at = clause.find("表现");
    if (at == std::string_view::npos || at == 0) return false;
    auto const subject = trim({floor, floor + static_cast<std::uint32_t>(at)}, first, comma);
    if (!listed(chinese_words::trade_subject_ends).ends(view(subject))) return false;
    compose(f, std::string(view(subject)), std::string(f.indicator));
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
