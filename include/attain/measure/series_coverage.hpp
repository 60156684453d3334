#pragma once

#include <attain/model/dataset.hpp>
#include <attain/time/coverage.hpp>

#include <optional>

ATTAIN_BEGIN_NAMESPACE

/// What a dataset has of an indicator's values over a longer period, by the periods of one kind that tile it.
///
/// A period without a fact is missing, or absent where a longer one that holds it was published in its place (China
/// prints January and February as one). A fact without a figure is absent where its status says that none can exist or
/// that it is part of another (M, K), and missing otherwise (L, O, Q ...).
///
/// Errors: does_not_tile, kind_mismatch: those of `children`.
/// Complexity: O(k log n) for k periods.
/// Example: `cover_series(data, trade, zone, *period::parse("2022"), period_kind::month)->gaps`
[[nodiscard]] result<coverage> cover_series(dataset const& data, indicator_index indicator, scope_index scope,
                                            period whole, period_kind parts, std::optional<date> as_of = {});

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/measure/series_coverage-inl.hpp>
#endif
