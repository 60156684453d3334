#pragma once

#include <attain/time/working_days.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE result<working_days> working_days::make(date first, date last, std::span<date const> holidays,
                                                      std::span<date const> worked) {
    if (last < first || first < first_date || last >= end_date) {
        return failure{reason::invalid_calendar, -1,
                       "working days: found " + to_string(first) + " to " + to_string(last) +
                           ", expected a first day not after the last"};
    }
    std::vector<char> works(static_cast<std::size_t>(last - first + 1));
    for (std::size_t i = 0; i < works.size(); ++i) {
        works[i] = (first + static_cast<std::int32_t>(i)).weekday() <= 5 ? 1 : 0;
    }
    for (bool const value : {false, true}) {
        for (date const day : value ? worked : holidays) {
            if (day < first || day > last) {
                return failure{reason::invalid_calendar, -1,
                               "working days: found " + to_string(day) + " in a list, expected a day from " +
                                   to_string(first) + " to " + to_string(last)};
            }
            works[static_cast<std::size_t>(day - first)] = value ? 1 : 0;
        }
    }
    working_days made;
    made.first_ = first;
    made.before_.reserve(works.size() + 1);
    std::int32_t sum = 0;
    for (char const one : works) {
        made.before_.push_back(sum);
        sum += one;
    }
    made.before_.push_back(sum);
    return made;
}

ATTAIN_INLINE result<std::int32_t> working_days::count(date first, date end) const {
    if (first < first_ || end > last_day() + 1 || end < first) {
        return failure{reason::no_such_period, -1,
                       "working days from " + to_string(first) + " until " + to_string(end) + ": expected days from " +
                           to_string(first_) + " to " + to_string(last_day())};
    }
    return before_[static_cast<std::size_t>(end - first_)] - before_[static_cast<std::size_t>(first - first_)];
}

ATTAIN_INLINE result<bool> working_days::is_worked(date day) const {
    return count(day, day + 1).transform([](std::int32_t days) { return days == 1; });
}

ATTAIN_END_NAMESPACE
