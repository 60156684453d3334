#include "detail/number_text.hpp"

#include <string>

namespace attain::capi {

namespace {

template <class Value>
Value of_argument(result<Value> parsed, char const* argument) {
    if (parsed) return *std::move(parsed);
    auto what = std::move(parsed).error();
    what.message.insert(0, std::string(argument) + ": ");
    throw error(std::move(what));
}

}  // namespace

decimal decimal_in(char const* text, std::size_t length, char const* argument) {
    return of_argument(decimal::parse(text_in(text, length, argument)), argument);
}

rational rational_in(char const* text, std::size_t length, char const* argument) {
    return of_argument(rational::parse(text_in(text, length, argument)), argument);
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
