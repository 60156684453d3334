#pragma once

#include <attain/measure/scorecard.hpp>

ATTAIN_BEGIN_NAMESPACE

/// Computes all that follows from a dataset. Facts are taken as exact for what is computed, and as the intervals that
/// they denote for what is implied and for what is held against each other.
///
/// Rounding: never.
/// Errors: none; what cannot be computed is undefined, with its reason, in its cell.
/// Complexity: O(n log n) at most; O(n) for series without gaps.
/// Example: `evaluate(data).find("trade/zone/2022/completion")->implied()`
[[nodiscard]] scorecard evaluate(dataset const& data, evaluate_options const& options = {});

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/measure/evaluate-inl.hpp>
#endif
