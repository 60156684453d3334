#pragma once

#include <attain/text/read.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// A rate that the text gives beside the two figures that it is the quotient of, by their numbers in the reading.
struct rate_of_parts {
    std::size_t part;
    std::size_t whole;
    std::size_t rate;
};

/// The rule `rate_of_parts`: X N条，Y M条，Y率P% says that P is M of N. It holds where the three figures follow each
/// other within a sentence, M and N have one unit, the clause of M is nothing but Y, and the rate is named Y率; in
/// English where "M were Y-ed, a Y-ion rate of P%". Complexity: linear.
[[nodiscard]] std::vector<rate_of_parts> find_rates(reading const& found, std::string_view utf8);

}  // namespace text::detail

ATTAIN_END_NAMESPACE
