#pragma once

#include <attain/time/period.hpp>

#include <optional>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

/// Which period a growth compares with.
enum class alignment : std::uint8_t {
    yoy,       ///< the same period of the year before (同比)
    previous,  ///< the one before, of the same kind and span (环比): month on month, quarter on quarter
    ytd,       ///< the same stretch from the start of the year before (累计同比)
};

[[nodiscard]] std::string_view name_of(alignment how) noexcept;

/// Whether both run over the same span: the same kind and calendar, and as many months, years or units; ranges as many
/// days.
[[nodiscard]] constexpr bool same_span(period a, period b) noexcept {
    if (a.kind() != b.kind() || a.calendar() != b.calendar()) return false;
    switch (a.kind()) {
    case period_kind::months:
    case period_kind::plan: return a.span() == b.span();
    case period_kind::year_to_date: return a.ordinal() == b.ordinal();
    case period_kind::rolling: return a.span() == b.span() && a.last_unit().kind() == b.last_unit().kind();
    case period_kind::range: return a.days() == b.days();
    default: return true;
    }
}

/// The period that `current` is compared with.
///
/// Errors: `span_mismatch` for `ytd` of a period that does not begin its year; else as for `shift_years` and `shift`.
/// Example: `base_of(2022-01--2022-09, ytd)` is 2021-01--2021-09.
[[nodiscard]] result<period> base_of(period current, alignment how, alignment_policy policy = {});

/// Why a growth of `current` over `base` is not of this alignment; none where it is.
///
/// Errors: `span_mismatch` where the two differ in kind, calendar or span; `no_such_period` where another period of the
/// same span is the one to compare with; else as for `base_of`.
[[nodiscard]] std::optional<failure> misalignment(period current, period base, alignment how,
                                                  alignment_policy policy = {});

/// The cumulative period of the same days: the first quarter as January to March to date.
///
/// Errors: `span_mismatch` for what does not begin its year or is longer than it.
[[nodiscard]] result<period> as_year_to_date(period p);

/// What a cumulative print covers on its own account: as month, quarter, half or year where it is one, else as a run of
/// months. January and February to date are the merged months 1 and 2.
///
/// Errors: `kind_mismatch` for what is not `year_to_date`.
[[nodiscard]] result<period> as_discrete(period year_to_date);

/// What lies between two cumulative prints of one year: C(9) - C(6) is the third quarter, C(4) - C(2) March and April.
///
/// Errors: `kind_mismatch`; `span_mismatch` for prints of two years or in the wrong order.
[[nodiscard]] result<period> increment(period year_to_date, period earlier);

/// Every other period of the same days and calendar: for 2022-Q1 these are 2022-01--2022-03 and 2022-M01-M03.
[[nodiscard]] std::vector<period> equivalents(period p);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/time/alignment-inl.hpp>
#endif
