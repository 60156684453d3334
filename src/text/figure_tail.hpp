#pragma once

#include "candidate.hpp"
#include "tails.hpp"

#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Reads what stands behind a numeral: 余 or 多, magnitudes, a unit, 以上 or 左右.
class tail_reader {
public:
    tail_reader(std::string_view text, tail_index const& tails) : text_(text), tails_(tails) {}

    void read(candidate& c) const;

private:
    [[nodiscard]] span after_spaces(span const& s) const noexcept;
    void extend_unit(candidate& c) const;
    [[nodiscard]] bool counts_vehicles(candidate& c) const;
    [[nodiscard]] bool counts_magnitudes(candidate const& c, span const& counter) const noexcept;
    [[nodiscard]] bool begins_noun(std::size_t at, std::string_view letters) const noexcept;

    std::string_view text_;
    tail_index const& tails_;
};

/// Reads US$, ¥ or RMB before the number of `c`; `begin` is where the sentence starts.
void read_prefix_currency(std::string_view text, std::uint32_t begin, tail_index const& tails, candidate& c);

}  // namespace text::detail

ATTAIN_END_NAMESPACE
