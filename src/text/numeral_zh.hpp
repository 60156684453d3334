#pragma once

#include <attain/number/rational.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

class tail_index;

/// A number of everyday Chinese: 四百五, 5万4千6百, 负三又五分之一, 十几万, 2.5e3.
struct everyday_number {
    std::size_t end = 0;  ///< behind its last character
    rational value;
    bool over = false;      ///< 几 多 余 stand in it
    bool refused = false;   ///< 二三十: no single number; `end` says where it ends
    bool fraction = false;  ///< written as one
};

/// The number that begins at `at`, spaces between its characters allowed. Units like 千米 end it before the 千.
[[nodiscard]] std::optional<everyday_number> everyday_number_at(std::string_view text, std::size_t at,
                                                                tail_index const& tails);

}  // namespace text::detail

ATTAIN_END_NAMESPACE
