#pragma once

#include <attain/number/big-inl.hpp>
#include <attain/number/decimal.hpp>

#include <algorithm>
#include <charconv>

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
    std::size_t whole_begin = 0;
    std::size_t whole_end = 0;
    std::size_t fraction_begin = 0;
    std::size_t fraction_end = 0;
    std::int64_t exponent = 0;  ///< held within 10^9
    reason why = reason::none;
    std::size_t position = 0;
};

[[nodiscard]] inline number_shape shape_of(std::string_view text) noexcept {
    number_shape shape;
    auto const size = text.size();
    std::size_t at = 0;
    auto const stop = [&] {
        shape.position = at;
        shape.why = size == 0    ? reason::empty_input
                    : at == size ? reason::unexpected_end
                                 : reason::unexpected_character;
        return shape;
    };
    if (at < size && (text[at] == '+' || text[at] == '-')) shape.negative = text[at++] == '-';
    shape.whole_begin = at;
    while (at < size && is_digit(text[at])) ++at;
    shape.whole_end = shape.fraction_begin = shape.fraction_end = at;
    if (at < size && text[at] == '.') {
        shape.fraction_begin = ++at;
        while (at < size && is_digit(text[at])) ++at;
        shape.fraction_end = at;
    }
    if (shape.whole_end == shape.whole_begin && shape.fraction_end == shape.fraction_begin) return stop();
    if (at < size && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        bool negative = false;
        if (at < size && (text[at] == '+' || text[at] == '-')) negative = text[at++] == '-';
        auto const begin = at;
        while (at < size && is_digit(text[at])) {
            shape.exponent = std::min<std::int64_t>(shape.exponent * 10 + (text[at++] - '0'), 1'000'000'000);
        }
        if (at == begin) return stop();
        if (negative) shape.exponent = -shape.exponent;
    }
    if (at != size) return stop();
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

/// The digits of a value that is not negative.
[[nodiscard]] inline std::string digits_of(big_int value) {
    std::string digits;
    if (value <= UINT64_MAX) {
        digits = std::to_string(static_cast<std::uint64_t>(value));
        return digits;
    }
    std::string chunks;  // the last 18 digits first
    std::array<char, 20> buffer{};
    std::vector<std::uint64_t> parts;
    while (!value.is_zero()) {
        parts.push_back(static_cast<std::uint64_t>(value % powers_of_ten[18]));
        value /= powers_of_ten[18];
    }
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        auto const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), *part).ptr;
        auto const count = static_cast<std::size_t>(end - buffer.data());
        if (part != parts.rbegin()) digits.append(18 - count, '0');
        digits.append(buffer.data(), count);
    }
    return digits;
}

}  // namespace detail

ATTAIN_INLINE result<decimal> decimal::parse(std::string_view text) {
    auto const shape = detail::shape_of(text);
    if (shape.why != reason::none) return detail::bad_number(shape.why, shape.position, text);
    auto whole = text.substr(shape.whole_begin, shape.whole_end - shape.whole_begin);
    auto fraction = text.substr(shape.fraction_begin, shape.fraction_end - shape.fraction_begin);
    auto const scale = static_cast<std::int64_t>(fraction.size()) - shape.exponent;
    while (!whole.empty() && whole.front() == '0') whole.remove_prefix(1);
    if (whole.empty()) {
        while (!fraction.empty() && fraction.front() == '0') fraction.remove_prefix(1);
    }
    auto const count = whole.size() + fraction.size();
    if (count > static_cast<std::size_t>(max_digits)) {
        return failure{
            reason::overflow, 0,
            "number: " + std::to_string(count) + " digits found, at most " + std::to_string(max_digits) + " expected"};
    }
    if (scale > max_scale || scale < -max_scale) {
        return failure{reason::overflow, 0,
                       "number: a power of ten beyond " + std::to_string(max_scale) +
                           " found, expected a smaller exponent or fewer places"};
    }
    if (count <= 18) {
        std::int64_t value = 0;
        for (auto const c : whole) value = value * 10 + (c - '0');
        for (auto const c : fraction) value = value * 10 + (c - '0');
        return decimal(shape.negative ? -value : value, static_cast<std::int32_t>(scale), 0);
    }
    detail::big_int value = 0;
    detail::append_digits(value, whole);
    detail::append_digits(value, fraction);
    if (shape.negative) value = -value;
    return detail::decimal_access::from_integer(std::move(value), scale);
}

ATTAIN_INLINE std::string decimal::to_string() const {
    std::string digits = extra_ == 0 ? std::to_string(detail::magnitude(low_))
                                     : detail::digits_of(abs(detail::decimal_access::integer(*this)));
    if (scale_ > 0) {
        auto const places = static_cast<std::size_t>(scale_);
        if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
        digits.insert(digits.size() - places, 1, '.');
    } else if (!is_zero()) {
        digits.append(static_cast<std::size_t>(-scale_), '0');
    }
    if (sign() < 0) digits.insert(0, 1, '-');
    return digits;
}

ATTAIN_END_NAMESPACE
