#include "words.hpp"

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {
namespace {

struct pair {
    std::string_view zh;
    std::string_view en;
};

pair of(word which) noexcept {
    switch (which) {
    case word::indicator: return {"指标", "Indicator"};
    case word::scope: return {"范围", "Scope"};
    case word::period: return {"时期", "Period"};
    case word::status: return {"状态", "Status"};
    case word::shares: return {"占比", "Share"};
    case word::base: return {"上年", "Year before"};
    case word::also: return {"另有", "Also published"};
    case word::implied: return {"（推算）", " (implied)"};
    case word::others: return {"其他指标", "Other indicators"};
    case word::follows: return {"由公布数字得出", "What follows from the published figures"};
    case word::item: return {"项目", "Item"};
    case word::number: return {"数值", "Value"};
    case word::how: return {"方式", "How"};
    case word::by_computing: return {"计算", "computed"};
    case word::by_implication: return {"推算", "implied"};
    case word::soft: return {"推算（约数按常见读法）", "implied, reading 'about' as usual"};
    case word::legend:
        return {
            "未加标记的数字为公布数字，✓ 与计算一致，✗ 与计算不符；* 为计算所得；（推算）为公布数字所允许的范围，区间"
            "向外舍入，≈ 为其中最简的数。",
            "Unmarked numbers were published: ✓ agrees with what is computed, ✗ differs. * marks computed numbers. "
            "(implied) is the range that the published figures leave, rounded outward; ≈ the simplest number in "
            "it."};
    case word::uncertain:
        return {"仅按公布数字可以判定，四舍五入前未必如此：", "As published only; before rounding it may differ: "};
    case word::computed_is: return {"计算为", "computed"};
    case word::undefined: return {"无法计算", "undefined"};
    case word::published: return {"公布", "published"};
    case word::audit: return {"审计", "Audit"};
    case word::audit_legend:
        return {
            "审计：✓ 与其他公布数字相容，✗ 与其他数字矛盾，– 没有别的数字可以检验它。",
            "Audit: ✓ fits the other published figures, ✗ takes part in a contradiction, – nothing could refute it."};
    }
    return {};
}

constexpr std::size_t listed_names = 5;

}  // namespace

std::string_view in_words(word which, language in) noexcept {
    auto const words = of(which);
    return in == language::zh ? words.zh : words.en;
}

std::string_view mark_of(figure_standing standing) noexcept {
    switch (standing) {
    case figure_standing::fits: return "✓";
    case figure_standing::conflict: return "✗";
    case figure_standing::untested: return "–";
    }
    return {};
}

std::string in_brackets(std::string_view text, language in) {
    return in == language::zh ? "（" + std::string(text) + "）" : " (" + std::string(text) + ")";
}

std::string heading_of(measure what, language in) {
    std::string text(title_of(what, in));
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 32);
    return text;
}

std::string measure_title(cell_view cell, dataset const& data, language in) {
    bool const zh = in == language::zh;
    std::string const title(title_of(cell.what(), in));
    if (cell.of().empty()) return title;
    std::string const of(data.title_of(cell.of(), in));
    switch (cell.what()) {
    case measure::total: return zh ? of + title : title + " of " + of;
    case measure::difference: return zh ? "除" + of + "外" : "without " + of;
    // A base with a field of comparison is the earlier place in it.
    case measure::base: return zh ? of + "上年位次" : "rank in " + of + " a year before";
    case measure::rank:
    case measure::rank_change: return zh ? of + title : title + " in " + of;
    default: return title + in_brackets(of, in);
    }
}

std::string list_of(std::vector<std::string> const& names, language in) {
    bool const zh = in == language::zh;
    std::string out;
    for (std::size_t i = 0; i < names.size() && i < listed_names; ++i) {
        if (i > 0) out += zh ? "、" : ", ";
        out += names[i];
    }
    if (names.size() > listed_names) {
        auto const count = std::to_string(names.size());
        out += zh ? "等" + count + "项" : " and others, " + count + " in all";
    }
    return out;
}

}  // namespace report::detail
ATTAIN_END_NAMESPACE
