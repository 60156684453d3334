#pragma once

#include <attain/number/rational.hpp>
#include <attain/time/period.hpp>
#include <attain/time/working_days.hpp>

ATTAIN_BEGIN_NAMESPACE

/// What the progress of time (时序进度) is counted in.
enum class elapsed_basis : std::uint8_t { months, days, working_days };

[[nodiscard]] std::string_view name_of(elapsed_basis basis) noexcept;

/// The share of a period that has passed when the day `through` ends, from 0 to 1, exact: nine months of twelve are
/// 3/4. In months only complete ones count.
///
/// Errors: `kind_mismatch` for months of what is not made of them; `invalid_argument` for `working_days` without their
/// table, or a table in which the period has none; `no_such_period` for days that the table does not know.
/// Complexity: linear in the months, else constant.
[[nodiscard]] result<rational> elapsed_share(period whole, date through, elapsed_basis basis,
                                             working_days const* table = nullptr);

/// The share of `whole` that `part` covers, which begins with it: 2022-01--2022-09 of 2022 is 3/4.
///
/// Errors: `span_mismatch` for a part that does not begin with the whole or is not contained in it; else as above.
[[nodiscard]] result<rational> elapsed_share(period whole, period part, elapsed_basis basis,
                                             working_days const* table = nullptr);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/time/elapsed-inl.hpp>
#endif
