#pragma once

#include <attain/time/period_error.hpp>
#include <attain/time/period_read-inl.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

[[nodiscard]] ATTAIN_INLINE result<period> parse_period(std::string_view text, attain::calendar in,
                                                        std::int32_t context_year) {
    straight_text const start(text);
    written_form const form = likely_form(text, start.ahead);
    if (may_be_straight(start, form, context_year)) {
        period const straight = read_straight(start, form, in, context_year);
        if (!straight.is_none()) return straight;
    }
    period_reader reader(text, in, context_year, start.tail);
    period const made = read_period(reader, form);
    if (!reader.failed()) return made;
    std::size_t const at = reader.position < text.size() ? reader.position : text.size();
    return period_failure(reader.why, at, text, text.substr(at), reader.expected);
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
