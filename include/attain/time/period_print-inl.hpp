#pragma once

#include <attain/time/period.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

[[nodiscard]] ATTAIN_INLINE std::string padded(std::int32_t number, std::size_t width) {
    std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

[[nodiscard]] ATTAIN_INLINE std::string canonical(period p) {
    using access = period_access;
    std::string const year = padded(p.year(), 4);
    std::int32_t const at = p.ordinal();
    switch (p.kind()) {
    case period_kind::day: return to_string(p.first_day());
    case period_kind::week: return year + "-W" + padded(at, 2);
    case period_kind::ten_days: return year + "-" + padded((at - 1) / 3 + 1, 2) + "-X" + padded((at - 1) % 3 + 1, 1);
    case period_kind::month: return year + "-" + padded(at, 2);
    case period_kind::months: {
        std::int32_t const last = at + access::raw_span(p) - 1;
        std::int32_t const later = (last - 1) / 12;
        std::string text = year + "-M" + padded(at, 2) + "-";
        if (later > 0) text += padded(p.year() + later, 4) + "-";
        return text + "M" + padded(last - 12 * later, 2);
    }
    case period_kind::quarter: return year + "-Q" + padded(at, 1);
    case period_kind::trimester: return year + "-T" + padded(at, 1);
    case period_kind::half: return year + "-H" + padded(at, 1);
    case period_kind::year: return year;
    case period_kind::year_to_date: return year + "-01--" + year + "-" + padded(at, 2);
    case period_kind::rolling: {
        period const last = p.last_unit();
        char const unit = "?DWXM?QTHY"[static_cast<std::size_t>(last.kind())];
        return "P" + std::to_string(p.span()) + unit + "--" + canonical(last);
    }
    case period_kind::plan: return year + "--" + padded(p.year() + p.span() - 1, 4);
    case period_kind::instant: return to_string(p.first_day()) + "T24:00";
    case period_kind::range: return to_string(p.first_day()) + "--" + to_string(p.last_day());
    }
    return "none";
}

}  // namespace detail

ATTAIN_INLINE std::string to_string(period p) {
    std::string text = detail::canonical(p);
    calendar const in = p.calendar();
    if (in.is_civil()) return text;
    text += '@';
    text += to_string(in);
    if (in.is_table()) {
        text += ':' + to_string(p.first_day()) + ':' + std::to_string(p.days() / 7);
    }
    return text;
}

ATTAIN_END_NAMESPACE
