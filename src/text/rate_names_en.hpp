#pragma once

#include "figures_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Whether a per cent level is a rate of its own, which the words before it name (the jobless rate, inflation, the load
/// factor): any other is some part of a whole.
[[nodiscard]] bool tells_rate(english_sentence const& in, candidate const& f) noexcept;

/// Whether its name alone is that of such a rate.
[[nodiscard]] bool named_as_rate(english_sentence const& in, candidate const& f) noexcept;

}  // namespace text::detail

ATTAIN_END_NAMESPACE
