#pragma once

#include <attain/time/period.hpp>
#include <attain/time/period_read-inl.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// Never called: a literal that is no period ends in a call of it, which the compiler refuses with this name.
inline void this_literal_is_no_period(char const*) noexcept {}

}  // namespace detail

namespace literals {

/// A period written in any form that `period::parse` reads, checked and read when the program is compiled:
/// `"2022-Q1"_period`, `"2022年1—9月"_period`, `"first half of 2022"_period`, `"2022-Q1@04-01"_period`.
///
/// Errors: a text that is no period does not compile.
/// Example: `using namespace attain::literals; constexpr attain::period spring = "2022-Q1"_period;`
[[nodiscard]] consteval period operator""_period(char const* text, std::size_t size) {
    detail::period_reader reader(std::string_view(text, size));
    period const made = detail::read_period(reader, detail::likely_form(reader.text, reader.ahead()));
    if (reader.failed() || made.is_none()) detail::this_literal_is_no_period(reader.expected);
    return made;
}

}  // namespace literals

ATTAIN_END_NAMESPACE
