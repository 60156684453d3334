#pragma once

#include <attain/measure/detail/explainer.hpp>
#include <attain/measure/explain.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE explanation explain(cell_view cell, attain::language in) { return detail::explainer(cell, in).tell(); }

ATTAIN_INLINE std::string explanation::to_text() const {
    bool const zh = language == attain::language::zh;
    std::string text = title + "\n" + key + "\n\n" + result + "\n";
    auto const line = [&](std::string_view label, std::string const& what) {
        if (!what.empty()) text.append("  ").append(label).append(what).append("\n");
    };
    for (auto const& step : steps) {
        text.append("\n").append(step.title).append("\n");
        line(zh ? "公式  " : "formula  ", step.symbols.empty() ? step.words : step.words + "    " + step.symbols);
        line(zh ? "代入  " : "numbers  ", step.numbers);
        line(zh ? "精确  " : "exact    ", step.exact);
        line(zh ? "结果  " : "result   ", step.result);
        line(zh ? "说明  " : "note     ", step.note);
    }
    if (inputs.empty()) return text;
    text.append("\n").append(zh ? "所用数据" : "inputs").append("\n");
    for (auto const& input : inputs) {
        text.append("  ");
        if (!input.symbol.empty()) text.append(input.symbol).append("  ");
        text.append(input.role).append("  ").append(input.text);
        if (!input.range.empty()) text.append("  ∈ ").append(input.range);
        text.append("  (").append(input.rule);
        if (!input.status.empty()) text.append("; ").append(input.status);
        text.append(")\n");
        text.append("     ").append(input.key);
        if (!input.where.empty()) text.append("  ").append(input.where);
        text.append("\n");
    }
    return text;
}

ATTAIN_END_NAMESPACE
