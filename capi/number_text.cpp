#include "detail/number_text.hpp"

#include <string>

namespace attain::capi {

namespace {

// The failure of a part of an argument that starts at `offset` becomes one of the argument.
[[noreturn]] void throw_for(char const* argument, failure what, std::size_t offset) {
    what.message.insert(0, std::string(argument) + ": ");
    if (what.position >= 0) what.position += static_cast<std::ptrdiff_t>(offset);
    throw error(std::move(what));
}

decimal parse_part(std::string_view text, char const* argument, std::size_t offset) {
    auto parsed = decimal::parse(text);
    if (!parsed) throw_for(argument, std::move(parsed).error(), offset);
    return *std::move(parsed);
}

}  // namespace

decimal decimal_in(char const* text, std::size_t length, char const* argument) {
    return parse_part(text_in(text, length, argument), argument, 0);
}

rational rational_in(char const* text, std::size_t length, char const* argument) {
    auto const whole = text_in(text, length, argument);
    auto const slash = whole.find('/');
    auto const numerator = parse_part(whole.substr(0, slash), argument, 0);
    if (slash == std::string_view::npos) return numerator;
    auto const denominator = parse_part(whole.substr(slash + 1), argument, slash + 1);
    auto ratio = rational::ratio(numerator, denominator);
    if (!ratio) throw_for(argument, std::move(ratio).error(), slash + 1);
    return *std::move(ratio);
}

std::string_view text_item(char const* data, std::int32_t const* offsets, std::size_t i) {
    auto const first = offsets[i];
    auto const last = offsets[i + 1];
    if (first < 0 || last < first)
        throw_failure(reason::invalid_argument, "offsets: found " + std::to_string(first) + " before " +
                                                    std::to_string(last) + ", expected offsets that do not decrease");
    if (first == last) return {};
    return {&need(data, "data") + first, static_cast<std::size_t>(last - first)};
}

}  // namespace attain::capi
