#pragma once

#include <attain/number/big-inl.hpp>
#include <attain/number/decimal.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// A number of any length in text: where its parts are, and what they amount to.
ATTAIN_BEGIN_NAMESPACE
namespace detail {

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

[[nodiscard]] inline failure bad_number(reason why, std::size_t position, std::string_view text) {
    std::string message = "number: ";
    if (why == reason::empty_input) {
        message += "nothing found, expected digits";
    } else if (why == reason::unexpected_end) {
        message += "end of text found after byte " + std::to_string(position) + ", expected a digit";
    } else {
        auto const byte = static_cast<unsigned char>(text[position]);
        message += byte >= 0x20 && byte < 0x7F ? "'" + std::string(1, text[position]) + "'"
                                               : "byte " + std::to_string(static_cast<unsigned>(byte));
        message += " found at byte " + std::to_string(position) + ", expected a digit; write digits, '.', an exponent";
    }
    return failure{why, static_cast<std::ptrdiff_t>(position), std::move(message)};
}

/// The pieces of a number in text, found without converting anything.
struct number_shape {
    bool negative = false;
    bool has_digits = false;  ///< a number stands at the front, up to `end`
    std::string_view whole;
    std::string_view fraction;
    std::int64_t exponent = 0;  ///< held within 10^9
    std::size_t end = 0;        ///< behind the longest number at the front
    std::size_t position = 0;   ///< where the text stops to be one number; its size when it ends too early
};

[[nodiscard]] inline std::size_t skip_digits(std::string_view text, std::size_t at) noexcept {
    while (at < text.size() && is_digit(text[at])) ++at;
    return at;
}

[[nodiscard]] inline number_shape shape_of(std::string_view text) noexcept {
    number_shape shape;
    auto const size = text.size();
    std::size_t at = 0;
    if (at < size && (text[at] == '+' || text[at] == '-')) shape.negative = text[at++] == '-';
    auto const whole_end = skip_digits(text, at);
    shape.whole = text.substr(at, whole_end - at);
    at = whole_end;
    if (at < size && text[at] == '.') {
        auto const fraction_end = skip_digits(text, at + 1);
        shape.fraction = text.substr(at + 1, fraction_end - at - 1);
        at = fraction_end;
    }
    shape.position = at;
    shape.has_digits = !shape.whole.empty() || !shape.fraction.empty();
    if (!shape.has_digits) return shape;
    shape.end = at;
    if (at == size || (text[at] != 'e' && text[at] != 'E')) return shape;
    ++at;
    bool const minus = at < size && text[at] == '-';
    if (at < size && (text[at] == '+' || text[at] == '-')) ++at;
    auto const exponent_end = skip_digits(text, at);
    shape.position = exponent_end;
    if (exponent_end == at) return shape;
    for (auto const c : text.substr(at, exponent_end - at)) {
        shape.exponent = std::min<std::int64_t>(shape.exponent * 10 + (c - '0'), 1'000'000'000);
    }
    if (minus) shape.exponent = -shape.exponent;
    shape.end = exponent_end;
    return shape;
}

/// Appends digits to a coefficient, 18 at a time.
inline void append_digits(big_int& whole, std::string_view digits) {
    while (!digits.empty()) {
        auto const count = std::min<std::size_t>(digits.size(), 18);
        std::uint64_t chunk = 0;
        for (auto const c : digits.substr(0, count)) chunk = chunk * 10 + static_cast<std::uint64_t>(c - '0');
        whole *= powers_of_ten[count];
        whole += chunk;
        digits.remove_prefix(count);
    }
}

/// What a shape amounts to: the digits without zeros in front, and the scale.
struct number_size {
    std::size_t digits = 0;
    std::int64_t scale = 0;

    [[nodiscard]] bool too_long() const noexcept { return digits > static_cast<std::size_t>(decimal::max_digits); }
    [[nodiscard]] bool too_far() const noexcept { return scale > decimal::max_scale || scale < -decimal::max_scale; }
};

[[nodiscard]] inline number_size written_size(number_shape& shape) noexcept {
    auto const places = static_cast<std::int64_t>(shape.fraction.size());
    while (!shape.whole.empty() && shape.whole.front() == '0') shape.whole.remove_prefix(1);
    if (shape.whole.empty()) {
        while (!shape.fraction.empty() && shape.fraction.front() == '0') shape.fraction.remove_prefix(1);
    }
    return {shape.whole.size() + shape.fraction.size(), places - shape.exponent};
}

/// Converts a shape within the limits.
[[nodiscard]] inline decimal convert(number_shape const& shape, number_size const& size) {
    auto const scale = static_cast<std::int32_t>(size.scale);
    if (size.digits <= 18) {
        std::int64_t value = 0;
        for (auto const c : shape.whole) value = value * 10 + (c - '0');
        for (auto const c : shape.fraction) value = value * 10 + (c - '0');
        return decimal_words::make(shape.negative ? -value : value, scale);
    }
#if ATTAIN_HAS_INT128
    if (size.digits <= 38) {
        int128 value = 0;
        for (auto const c : shape.whole) value = value * 10 + (c - '0');
        for (auto const c : shape.fraction) value = value * 10 + (c - '0');
        return decimal_access::from_wide(shape.negative ? -value : value, scale);
    }
#endif
    big_int value = 0;
    append_digits(value, shape.whole);
    append_digits(value, shape.fraction);
    if (shape.negative) value = -value;
    return decimal_access::from_integer(std::move(value), scale);
}

[[nodiscard]] inline result<decimal> parse_slow(std::string_view text) {
    auto shape = shape_of(text);
    if (!shape.has_digits || shape.end != text.size()) {
        auto const why = text.empty()                    ? reason::empty_input
                         : shape.position == text.size() ? reason::unexpected_end
                                                         : reason::unexpected_character;
        return bad_number(why, shape.position, text);
    }
    auto const size = written_size(shape);
    if (size.too_long()) {
        return failure{reason::overflow, 0,
                       "number: " + std::to_string(size.digits) + " digits found, at most " +
                           std::to_string(decimal::max_digits) + " expected"};
    }
    if (size.too_far()) {
        return failure{reason::overflow, 0,
                       "number: a power of ten beyond " + std::to_string(decimal::max_scale) +
                           " found, expected a smaller exponent or fewer places"};
    }
    return convert(shape, size);
}

}  // namespace detail
ATTAIN_END_NAMESPACE
