#include "date_reader_zh.hpp"

#include "time_codes_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

std::size_t date_reader::after_year(std::int32_t year) noexcept {
    when = or_none(period::year(year));
    if (take_any(chinese_words::year_tails)) return taken();
    auto const old_end = end;
    auto const old_last = last;
    while (decode(in_.text, end).code == U' ') {
        end += decode(in_.text, end).length;
        ++last;
    }
    if (take("上半年")) {
        when = or_none(period::half(year, 1));
    } else if (take("下半年")) {
        when = or_none(period::half(year, 2));
    } else if (take("前三季度") || take("前三个季度")) {
        when = or_none(period::year_to_date(year, 9));
    } else if (take("第一季度") || take("一季度")) {
        when = or_none(period::quarter(year, 1));
    } else if (take("第二季度") || take("二季度")) {
        when = or_none(period::quarter(year, 2));
    } else if (take("第三季度") || take("三季度")) {
        when = or_none(period::quarter(year, 3));
    } else if (take("第四季度") || take("四季度")) {
        when = or_none(period::quarter(year, 4));
    } else if (auto const* const next = number_here(); next != nullptr && digits(*next) <= 2 && value(*next) >= 1) {
        auto const first = static_cast<std::int32_t>(value(*next));
        move(*next);
        if (!(first <= 12 && months(first, year))) {
            if (first <= 4 && take("季度")) {
                when = or_none(period::quarter(year, first));
            } else {
                end = old_end;
                last = old_last;
            }
        }
    } else {
        end = old_end;
        last = old_last;
    }
    return taken();
}

bool date_reader::months(std::int32_t first, std::int32_t year) noexcept {
    auto const old_end = end;
    auto const old_last = last;
    std::int32_t to = first;
    if (take_any(chinese_words::range_signs)) {
        auto const* const next = number_here();
        if (next == nullptr || digits(*next) > 2) {
            end = old_end;
            last = old_last;
            return false;
        }
        to = static_cast<std::int32_t>(value(*next));
        move(*next);
    }
    if (!takes(U'月') || to < first || to > 12) {
        end = old_end;
        last = old_last;
        return false;
    }
    (void)take("份");
    if (year != 0) {
        when = or_none(first == to  ? period::month(year, to)
                       : first == 1 ? period::year_to_date(year, to)
                                    : period::months(year, first, to - first + 1));
    }
    if (auto const* const day = number_here(); day != nullptr && digits(*day) <= 2) {
        auto const before_end = end;
        auto const before_last = last;
        move(*day);
        if (takes(U'日') || takes(U'号')) {
            if (year != 0) {
                auto const which = period::day(year, to, static_cast<std::int32_t>(value(*day)));
                if (which) when = *which;
            }
            day_range();
        } else {
            end = before_end;
            last = before_last;
        }
    } else if (take("底") || take("末") || take("初")) {
    }
    return true;
}

void date_reader::day_range() noexcept {
    auto const old_end = end;
    auto const old_last = last;
    if (take_any(chinese_words::range_signs)) {
        if (auto const* const next = number_here(); next != nullptr && digits(*next) <= 2) {
            move(*next);
            if (takes(U'月')) {
                if (auto const* const day = number_here(); day != nullptr) move(*day);
            }
            if (takes(U'日')) return;
        }
    }
    end = old_end;
    last = old_last;
}

std::size_t date_reader::duration() noexcept {
    take_any(chinese_words::duration_tails);
    return taken();
}

std::size_t date_reader::spelled(std::int64_t number) noexcept {
    if (ahead("季度") && number >= 1 && number <= 4) {
        move("季度");
        when = or_none(period::quarter(year_now(), static_cast<std::int32_t>(number)));
        return taken();
    }
    if (number >= 1900 && number <= 2100 && takes(U'年')) return after_year(static_cast<std::int32_t>(number));
    if (take_any(chinese_words::duration_units)) return duration();
    return 0;
}

bool date_reader::iso(std::int64_t year) noexcept {
    if (year < 1900 || year > 2100) return false;
    auto const old_end = end;
    auto const old_last = last;
    for (int part = 0; part < 2; ++part) {
        auto const sign = decode(in_.text, end).code;
        if (sign != U'-' && sign != U'/' && sign != U'.') break;
        ++end;
        ++last;
        auto const* const next = number_here();
        if (next == nullptr || digits(*next) > 2) break;
        move(*next);
        if (part == 1) return true;
    }
    end = old_end;
    last = old_last;
    return false;
}

bool date_reader::year_range(std::int64_t from) noexcept {
    if (from < 1900 || from > 2100) return false;
    auto const old_end = end;
    auto const old_last = last;
    if (take_any(chinese_words::range_signs)) {
        if (auto const* const next = number_here(); next != nullptr && digits(*next) == 4) {
            auto const to = value(*next);
            move(*next);
            if (to > from && to <= 2100 && takes(U'年')) {
                when = or_none(period::plan(static_cast<std::int32_t>(from), static_cast<std::int32_t>(to)));
                return true;
            }
        }
    }
    end = old_end;
    last = old_last;
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
