#pragma once

#include <attain/time/period_error.hpp>
#include <attain/time/period_parse_iso-inl.hpp>
#include <attain/time/period_reader.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

ATTAIN_INLINE period period_reader::build_between(period from, period to, std::size_t to_at) noexcept {
    if (from.kind() != to.kind() || from.calendar() != to.calendar()) {
        return fail(reason::kind_mismatch, to_at, "a last period of the same kind as the first");
    }
    if (to.first_day() < from.first_day()) {
        return fail(reason::no_such_period, to_at, "a last period not before the first");
    }
    switch (from.kind()) {
    case period_kind::year:
        if (from == to) return from;
        return build(period_kind::plan, from.year(), 0, 1, to.year() - from.year() + 1);
    case period_kind::month:
    case period_kind::quarter:
    case period_kind::trimester:
    case period_kind::half: {
        month_run const first = period_access::months_of(from);
        month_run const last = period_access::months_of(to);
        std::int32_t const end = (to.year() - from.year()) * 12 + last.offset + last.count;
        if (first.offset == 0 && end <= 12) return build(period_kind::year_to_date, from.year(), 0, end);
        if (from == to) return from;
        return build(period_kind::months, from.year(), 0, first.offset + 1, end - first.offset);
    }
    case period_kind::day:
    case period_kind::week:
    case period_kind::ten_days:
        if (from == to) return from;
        return period_access::make_range(from.first_day(), to.end_day() - from.first_day());
    default: return fail(reason::kind_mismatch, to_at, "years, months, quarters, weeks or days as ends");
    }
}

[[nodiscard]] ATTAIN_INLINE result<period> worded(period_reader const& reader, std::string_view text) {
    std::size_t const at = reader.position < text.size() ? reader.position : text.size();
    return period_failure(reader.why, at, text, text.substr(at), reader.expected);
}

[[nodiscard]] ATTAIN_INLINE result<period> parse_period(std::string_view text, attain::calendar in,
                                                        std::int32_t context_year) {
    period_reader reader{text, in, context_year};
    period const made = read_iso(reader);
    if (!reader.failed()) return made;
    if (text.empty()) {
        reader.why = reason::empty_input;
        reader.expected = "a period such as 2022, 2022-Q1 or 2022-03";
    }
    return worded(reader, text);
}

}  // namespace detail

ATTAIN_INLINE result<period> period::parse(std::string_view text) { return detail::parse_period(text, {}, 0); }

ATTAIN_INLINE result<period> period::parse(std::string_view text, attain::calendar in) {
    return detail::parse_period(text, in, 0);
}

ATTAIN_INLINE result<period> period::parse(std::string_view text, period const& context) {
    attain::calendar const in = context.calendar();
    return detail::parse_period(text, in.is_table() ? attain::calendar() : in, context.is_none() ? 0 : context.year());
}

ATTAIN_END_NAMESPACE
