#pragma once

#include "candidate.hpp"
#include "spaced_text.hpp"
#include "tails.hpp"

#include <attain/number/rational.hpp>

#include <cstddef>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Reads what is written with a number of everyday Chinese: 打, 成, 折, %, 个百分点, units, 半, 以上.
class everyday_tail {
public:
    everyday_tail(std::string_view text, tail_index const& tails) : text_(text), tails_(tails) {}

    /// From `end` on, which moves behind what was read; `value` changes with 打, 成 and 半. `than` says that 比 stood
    /// before the number.
    void read(candidate& c, rational& value, std::size_t& end, bool than) const;

private:
    void read_unit(candidate& c, rational& value, std::size_t& end) const;

    [[nodiscard]] std::size_t word(std::size_t from, std::string_view w) const noexcept {
        return behind_word(text_, behind_spaces(text_, from), w);
    }

    std::string_view text_;
    tail_index const& tails_;
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
