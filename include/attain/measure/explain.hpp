#pragma once

#include <attain/measure/scorecard.hpp>

#include <string>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

/// One figure that a cell follows from.
struct explained_input {
    std::string role;    ///< 实际值 / actual
    std::string symbol;  ///< A
    std::string key;     ///< trade/zone/2022/value
    std::string text;    ///< as published: 621.5亿元
    std::string where;   ///< file, line and column, as far as known
    std::string exact;   ///< the number it is taken for: 621.5亿元, 1.05
    std::string range;   ///< the interval it denotes
    std::string rule;    ///< what makes it that: half_up, exact count, about ...
    std::string status;  ///< its status where that is not normal: P provisional
};

/// One thing that is said about a cell: how it is computed, or what it implies.
struct explained_step {
    std::string title;    ///< computed, implied: target ...
    std::string words;    ///< 目标 = 实际值 ÷ 完成率
    std::string symbols;  ///< T = A / c
    std::string numbers;  ///< the symbols replaced by their numbers: T = [621.45, 621.55) 亿元 / [104.5%, 105.5%)
    std::string exact;    ///< what comes out, exactly: (12429/21.1, 12431/20.9) 亿元
    std::string result;   ///< as it is printed: (589.05, 594.79) 亿元, simplest 590
    std::string note;     ///< rounding, policy, or the reason why it is undefined
};

/// How a cell came about, in the order in which it is told.
struct explanation {
    std::string key;
    std::string title;   ///< indicator, scope, period and measure in words
    std::string result;  ///< what is published, else computed, else implied
    std::vector<explained_input> inputs;
    std::vector<explained_step> steps;

    /// All of it as lines of text.
    [[nodiscard]] std::string to_text() const;

    attain::language language = attain::language::zh;
};

/// Tells how a cell came about: formula, inputs with their places, exact values, intervals and rules, the steps, and
/// what a published figure implies about figures that were not published.
[[nodiscard]] explanation explain(cell_view cell, language in);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/measure/explain-inl.hpp>
#endif
