#pragma once

#include <attain/time/date.hpp>

#include <cstdint>
#include <span>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

/// The working days of the caller's country, over the days that the caller knows them for.
class working_days {
public:
    /// Monday to Friday from `first` to `last`, both included, without the holidays, and with the weekend days that are
    /// worked instead. A day in both lists is worked.
    ///
    /// Errors: `invalid_calendar` for an empty range and for a day outside it.
    [[nodiscard]] static result<working_days> make(date first, date last, std::span<date const> holidays,
                                                   std::span<date const> worked = {});

    /// The first and the last day that the table knows.
    [[nodiscard]] date first_day() const noexcept { return first_; }
    [[nodiscard]] date last_day() const noexcept { return first_ + static_cast<std::int32_t>(before_.size()) - 2; }

    /// Working days from `first` up to, not including, `end`.
    ///
    /// Errors: `no_such_period` for days that the table does not know.
    /// Complexity: constant.
    [[nodiscard]] result<std::int32_t> count(date first, date end) const;

    /// Errors: `no_such_period` for a day that the table does not know.
    [[nodiscard]] result<bool> is_worked(date day) const;

private:
    working_days() = default;

    date first_;
    std::vector<std::int32_t> before_;  ///< working days before each day, and before the day after the last
};

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/time/working_days-inl.hpp>
#endif
