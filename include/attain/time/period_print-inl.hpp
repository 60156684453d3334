#pragma once

#include <attain/time/period.hpp>
#include <attain/time/period_text.hpp>

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
    case period_kind::month: return year + (p.calendar().is_civil() ? "-" : "-M") + padded(at, 2);
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
    case period_kind::year_to_date: {
        std::string const dash = p.calendar().is_civil() ? "-" : "-M";
        return year + dash + "01--" + year + dash + padded(at, 2);
    }
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

namespace detail {

[[nodiscard]] ATTAIN_INLINE failure unwritten(period p, std::string_view form) {
    return {reason::kind_mismatch, -1,
            "period " + to_string(p) + ": found the kind " + std::string(name_of(p.kind())) + ", which " +
                std::string(form) + " has no form for; use to_string"};
}

/// `P9M`, `P1Y`, `P13W`, `P30D` for the days that a period covers.
[[nodiscard]] ATTAIN_INLINE std::string duration_of(period p) {
    using access = period_access;
    period const first = p.kind() == period_kind::rolling ? p.last_unit() : p;
    std::int32_t const units = p.kind() == period_kind::rolling ? p.span() : 1;
    if (!p.calendar().is_table() && access::is_run_of_months(first.kind())) {
        std::int32_t const months = units * access::months_of(first).count;
        return months % 12 == 0 ? "P" + std::to_string(months / 12) + "Y" : "P" + std::to_string(months) + "M";
    }
    return "P" + std::to_string(p.days()) + "D";
}

}  // namespace detail

ATTAIN_INLINE result<std::string> to_sdmx(period p, sdmx_style style) {
    if (p.is_none()) return detail::unwritten(p, "SDMX");
    if (p.kind() == period_kind::instant) return to_string(p.first_day()) + "T24:00:00";
    bool const reporting = style == sdmx_style::reporting;
    // SDMX names a reporting year by the year that it starts in.
    bool const named_alike = !p.calendar().is_table() && p.calendar().label() == year_label::start_year;
    if (p.calendar().is_civil() || (reporting && named_alike)) {
        std::string const year = detail::padded(p.year(), 4);
        std::string const at = detail::padded(p.ordinal(), 1);
        switch (p.kind()) {
        case period_kind::year: return reporting ? year + "-A1" : year;
        case period_kind::half: return year + "-S" + at;
        case period_kind::trimester: return year + "-T" + at;
        case period_kind::quarter: return year + "-Q" + at;
        case period_kind::month: return year + (reporting ? "-M" : "-") + detail::padded(p.ordinal(), 2);
        case period_kind::week: return year + "-W" + detail::padded(p.ordinal(), 2);
        case period_kind::day: return reporting ? year + "-D" + detail::padded(p.ordinal(), 3) : to_string(p);
        default: break;
        }
    }
    return to_string(p.first_day()) + "/" + detail::duration_of(p);
}

ATTAIN_INLINE result<std::string> to_compact(period p) {
    if (p.is_none() || p.calendar().is_table()) return detail::unwritten(p, "the compact notation");
    if (p.kind() == period_kind::day) {
        std::string text = to_string(p);
        text.erase(7, 1);
        text.erase(4, 1);
        return text;
    }
    std::string year = detail::padded(p.year(), 4);
    if (!p.calendar().is_civil()) {
        year.insert(0, "FY");
        if (p.calendar().label() == year_label::both) year += "/" + detail::padded((p.year() + 1) % 100, 2);
    }
    switch (p.kind()) {
    case period_kind::year: return year;
    case period_kind::half: return year + "H" + detail::padded(p.ordinal(), 1);
    case period_kind::trimester: return year + "T" + detail::padded(p.ordinal(), 1);
    case period_kind::quarter: return year + "Q" + detail::padded(p.ordinal(), 1);
    case period_kind::month: return year + "M" + detail::padded(p.ordinal(), 2);
    case period_kind::week: return year + "W" + detail::padded(p.ordinal(), 2);
    default: return detail::unwritten(p, "the compact notation");
    }
}

ATTAIN_INLINE std::string to_text(period p, language in) {
    if (p.is_none() || p.calendar().is_table()) return to_string(p);
    return in == language::zh ? detail::chinese_text(p) : detail::english_text(p);
}

ATTAIN_END_NAMESPACE
