#pragma once

#include "trie.hpp"

#include <attain/language.hpp>
#include <attain/quantity/hedge.hpp>
#include <attain/quantity/unit_table.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

enum class tail_kind : std::uint8_t {
    magnitude,
    infix,
    unit,
    packed,  ///< counts only where there are many: 3万箱, but 3箱 may be anything
    quantifier
};

/// What may stand behind a numeral.
struct tail {
    tail_kind kind = tail_kind::unit;
    std::int8_t exponent = 0;  ///< of a magnitude
    attain::hedge hedge = attain::hedge::exact;
    attain::unit unit = {};
    std::string_view name = {};        ///< the unit as records name it
    std::string_view not_before = {};  ///< what makes a packed counter the beginning of a noun: 股 of 股权
};

/// Magnitudes, infixes (余 多), units and counters, and quantifiers (以上 左右) in one trie, so that the longest word
/// wins: 个百分点 over 个, 千瓦时 over 千.
class tail_index {
public:
    tail_index(unit_table const& units, language lang);

    /// The index of the builtin units, made once.
    [[nodiscard]] static tail_index const& builtin(language lang);

    /// The longest word at `at`; letters match in their own case first, then in any.
    [[nodiscard]] tail const* find(std::string_view text, std::size_t at, trie_match& found) const noexcept;

    [[nodiscard]] unit_table const& units() const noexcept { return *units_; }

private:
    void add(std::string_view word, tail t);

    unit_table const* units_;
    std::vector<tail> tails_;
    std::vector<std::unique_ptr<std::string>> kept_;
    trie exact_{false};
    trie folded_{true};
};

/// A unit as records name it: km2, mu, ha, times, rank ..., else its symbol or, for counters, the word as written.
[[nodiscard]] std::string_view record_name(attain::unit unit, std::string_view spelling, language lang) noexcept;

}  // namespace text::detail

ATTAIN_END_NAMESPACE
