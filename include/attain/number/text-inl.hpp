#pragma once

#include <attain/number/big-inl.hpp>
#include <attain/number/charconv.hpp>
#include <attain/number/decimal.hpp>
#include <attain/number/simd-inl.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <new>
#include <vector>

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

/// The bytes of plain notation.
[[nodiscard]] inline std::size_t plain_size(bool negative, std::size_t digits, std::int32_t scale, bool zero) noexcept {
    auto const sign = negative ? 1U : 0U;
    if (scale <= 0) return sign + digits + (zero ? 0U : static_cast<std::size_t>(-scale));
    auto const places = static_cast<std::size_t>(scale);
    return sign + std::max(digits, places + 1) + 1;
}

/// Plain notation from the digits of the coefficient; `out` has room for `plain_size`.
inline char* write_plain(char* out, bool negative, std::string_view digits, std::int32_t scale) noexcept {
    if (negative) *out++ = '-';
    auto const put = [&](std::string_view part) {
        if (!part.empty()) std::memcpy(out, part.data(), part.size());
        out += part.size();
    };
    auto const zeros = [&](std::size_t count) {
        std::memset(out, '0', count);
        out += count;
    };
    if (scale <= 0) {
        put(digits);
        if (digits != "0") zeros(static_cast<std::size_t>(-scale));
        return out;
    }
    auto const places = static_cast<std::size_t>(scale);
    if (digits.size() > places) {
        put(digits.substr(0, digits.size() - places));
        *out++ = '.';
        put(digits.substr(digits.size() - places));
    } else {
        *out++ = '0';
        *out++ = '.';
        zeros(places - digits.size());
        put(digits);
    }
    return out;
}

/// The digits of |coefficient|: in `buffer` when it has at most two words, else in `held`.
[[nodiscard]] inline std::string_view coefficient_digits(decimal const& value, std::array<char, 40>& buffer,
                                                         std::string& held) {
    auto const end = buffer.data() + buffer.size();
    auto* at = end;
    auto const put = [&](std::uint64_t part) {
        do {
            *--at = static_cast<char>('0' + part % 10);
            part /= 10;
        } while (part != 0);
    };
    if (decimal_access::is_small(value)) {
        put(magnitude(decimal_access::low(value)));
        return {at, static_cast<std::size_t>(end - at)};
    }
#if ATTAIN_HAS_INT128
    if (!decimal_access::is_big(value)) {
        auto const wide = decimal_access::wide(value);
        auto const size = wide < 0 ? 0 - static_cast<uint128>(wide) : static_cast<uint128>(wide);
        auto const power = powers_of_ten[18];
        put(static_cast<std::uint64_t>(size % power));
        while (at > end - 18) *--at = '0';
        put(static_cast<std::uint64_t>(size / power));  // at least 2^63 / 10^18, below 2^93 / 10^18
        return {at, static_cast<std::size_t>(end - at)};
    }
#endif
    held = digits_of(abs(decimal_access::integer(value)));
    return held;
}

inline constexpr std::uint64_t short_limit = 10'000'000'000'000'000U;  ///< 10^16

/// Whether `write_short` takes the value.
[[nodiscard]] inline bool is_short(decimal const& value) noexcept {
    return decimal_words::is_small(value) && magnitude(decimal_words::low(value)) < short_limit && value.scale() >= 0 &&
           value.scale() < 15;
}

/// Room for 32 bytes is needed.
inline char* write_short(char* out, decimal const& value) noexcept {
    auto const low = decimal_words::low(value);
    *out = '-';
    out += low < 0 ? 1 : 0;
    return write_short(out, magnitude(low), static_cast<std::uint32_t>(value.scale()));
}

}  // namespace detail

ATTAIN_INLINE result<decimal> decimal::parse(std::string_view text) {
    auto rest = text;
    bool const negative = !rest.empty() && rest.front() == '-';
    if (negative || (!rest.empty() && rest.front() == '+')) rest.remove_prefix(1);
    auto const number = detail::read_short(rest.data(), rest.size());
    if (number.found) [[likely]] {
        auto const value = static_cast<std::int64_t>(number.digits);
        return decimal(negative ? -value : value, number.scale, 0);
    }
    return detail::parse_slow(text);
}

ATTAIN_INLINE std::string decimal::to_string() const {
    if (detail::is_short(*this)) [[likely]] {
        std::array<char, 32> buffer;
        return std::string(buffer.data(), detail::write_short(buffer.data(), *this));
    }
    std::array<char, 40> buffer;
    std::string held;
    auto const digits = detail::coefficient_digits(*this, buffer, held);
    std::string text(detail::plain_size(sign() < 0, digits.size(), scale(), is_zero()), '0');
    detail::write_plain(text.data(), sign() < 0, digits, scale());
    return text;
}

ATTAIN_INLINE std::from_chars_result from_chars(char const* first, char const* last, decimal& value) noexcept {
    std::string_view const text(first, static_cast<std::size_t>(last - first));
    // Most often the whole text is one short number.
    bool const negative = !text.empty() && text.front() == '-';
    auto const* const begin = first + (negative ? 1 : 0);
    if (auto const number = detail::read_short(begin, static_cast<std::size_t>(last - begin)); number.found)
        [[likely]] {
        auto const digits = static_cast<std::int64_t>(number.digits);
        value = detail::decimal_words::make(negative ? -digits : digits, number.scale);
        return {last, std::errc()};
    }
    auto shape = detail::shape_of(text);
    if (!shape.has_digits) return {first, std::errc::invalid_argument};
    auto const* const end = first + shape.end;
    auto const size = detail::written_size(shape);
    if (size.too_long() || size.too_far()) return {end, std::errc::result_out_of_range};
    try {
        value = detail::convert(shape, size);
    } catch (std::bad_alloc const&) {
        return {end, std::errc::not_enough_memory};
    }
    return {end, std::errc()};
}

ATTAIN_INLINE std::to_chars_result to_chars(char* first, char* last, decimal const& value) noexcept {
    auto const room = static_cast<std::size_t>(last - first);
    if (detail::is_short(value)) [[likely]] {
        if (room >= 32) return {detail::write_short(first, value), std::errc()};
        std::array<char, 32> buffer;
        auto const size = static_cast<std::size_t>(detail::write_short(buffer.data(), value) - buffer.data());
        if (size > room) return {last, std::errc::value_too_large};
        std::memcpy(first, buffer.data(), size);
        return {first + size, std::errc()};
    }
    try {
        std::array<char, 40> buffer;
        std::string held;
        auto const digits = detail::coefficient_digits(value, buffer, held);
        bool const negative = value.sign() < 0;
        if (detail::plain_size(negative, digits.size(), value.scale(), value.is_zero()) > room) {
            return {last, std::errc::value_too_large};
        }
        return {detail::write_plain(first, negative, digits, value.scale()), std::errc()};
    } catch (std::bad_alloc const&) {
        return {last, std::errc::not_enough_memory};
    }
}

ATTAIN_END_NAMESPACE
