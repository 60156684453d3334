#pragma once

#include <attain/number/charconv.hpp>
#include <attain/number/decimal.hpp>
#include <attain/number/number_shape-inl.hpp>
#include <attain/number/plain_text-inl.hpp>
#include <attain/number/read_short-inl.hpp>
#include <attain/number/write_short-inl.hpp>

#include <array>
#include <charconv>
#include <cstring>
#include <new>

// Text in and out. Short numbers take a path of a few dozen instructions, which is chosen by one jump and ends in the
// caller's registers; everything else is a call away, so that it costs the short ones nothing.
ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// The value of a short number with its sign.
[[nodiscard]] inline decimal signed_number(short_number number, bool negative) noexcept {
    auto const digits = static_cast<std::int64_t>(number.digits);
    auto const sign = -static_cast<std::int64_t>(negative);
    return decimal_words::make((digits ^ sign) - sign, number.scale);
}

/// Out of line.
[[nodiscard]] std::from_chars_result from_chars_slow(char const* first, char const* last, decimal& value) noexcept;
[[nodiscard]] std::to_chars_result to_chars_slow(char* first, char* last, decimal const& value) noexcept;

// One function a level, since a vector function is inlined only into one compiled for the same instructions.
#define ATTAIN_SHORT_TEXT(level, attributes)                                                                          \
    attributes inline std::from_chars_result from_chars_##level(char const* first, char const* last,                  \
                                                                decimal& value) noexcept {                            \
        if (first == last) [[unlikely]]                                                                               \
            return from_chars_slow(first, last, value);                                                               \
        bool const negative = *first == '-';                                                                          \
        auto const* const begin = first + static_cast<std::ptrdiff_t>(negative);                                      \
        auto const number = read_short_##level(begin, static_cast<std::size_t>(last - begin));                        \
        if (!number.found()) [[unlikely]]                                                                             \
            return from_chars_slow(first, last, value);                                                               \
        value = signed_number(number, negative);                                                                      \
        return {last, std::errc()};                                                                                   \
    }                                                                                                                 \
    attributes inline std::to_chars_result to_chars_##level(char* first, char* last, decimal const& value) noexcept { \
        auto const low = decimal_words::low(value);                                                                   \
        auto const places = static_cast<std::uint32_t>(value.scale());                                                \
        if (!decimal_words::is_small(value) || magnitude(low) >= short_limit || places >= short_scales ||             \
            last - first < short_room) [[unlikely]]                                                                   \
            return to_chars_slow(first, last, value);                                                                 \
        *first = '-';                                                                                                 \
        return {write_short_##level(first + static_cast<std::ptrdiff_t>(low < 0), magnitude(low), places),            \
                std::errc()};                                                                                         \
    }

/// A sign and sixteen bytes.
inline constexpr std::ptrdiff_t short_room = 17;

ATTAIN_SHORT_TEXT(words, )
#if ATTAIN_HAS_SIMD
ATTAIN_SHORT_TEXT(sse41, ATTAIN_SSE41)
ATTAIN_SHORT_TEXT(avx512, ATTAIN_AVX512)
#endif
#undef ATTAIN_SHORT_TEXT

ATTAIN_INLINE std::from_chars_result from_chars_slow(char const* first, char const* last, decimal& value) noexcept {
    auto shape = shape_of(std::string_view(first, static_cast<std::size_t>(last - first)));
    if (!shape.has_digits) return {first, std::errc::invalid_argument};
    auto const* const end = first + shape.end;
    auto const size = written_size(shape);
    if (size.too_long() || size.too_far()) return {end, std::errc::result_out_of_range};
    try {
        value = convert(shape, size);
    } catch (std::bad_alloc const&) {
        return {end, std::errc::not_enough_memory};
    }
    return {end, std::errc()};
}

ATTAIN_INLINE std::to_chars_result to_chars_slow(char* first, char* last, decimal const& value) noexcept {
    auto const room = static_cast<std::size_t>(last - first);
    try {
        std::array<char, 40> buffer;
        std::string held;
        auto const digits = coefficient_digits(value, buffer, held);
        bool const negative = value.sign() < 0;
        if (plain_size(negative, digits.size(), value.scale(), value.is_zero()) > room) {
            return {last, std::errc::value_too_large};
        }
        return {write_plain(first, negative, digits, value.scale()), std::errc()};
    } catch (std::bad_alloc const&) {
        return {last, std::errc::not_enough_memory};
    }
}

}  // namespace detail

ATTAIN_INLINE std::from_chars_result from_chars(char const* first, char const* last, decimal& value) noexcept {
#if ATTAIN_HAS_SIMD
    if (detail::simd_level == detail::simd::avx512) return detail::from_chars_avx512(first, last, value);
    if (detail::simd_level == detail::simd::sse41) return detail::from_chars_sse41(first, last, value);
#endif
    return detail::from_chars_words(first, last, value);
}

ATTAIN_INLINE std::to_chars_result to_chars(char* first, char* last, decimal const& value) noexcept {
#if ATTAIN_HAS_SIMD
    if (detail::simd_level == detail::simd::avx512) return detail::to_chars_avx512(first, last, value);
    if (detail::simd_level == detail::simd::sse41) return detail::to_chars_sse41(first, last, value);
#endif
    return detail::to_chars_words(first, last, value);
}

ATTAIN_INLINE result<decimal> decimal::parse(std::string_view text) {
    if (!text.empty()) [[likely]] {
        bool const negative = text.front() == '-';
        auto const rest = text.substr(negative || text.front() == '+' ? 1 : 0);
        auto const number = detail::read_short(rest.data(), rest.size());
        if (number.found()) [[likely]]
            return detail::signed_number(number, negative);
    }
    return detail::parse_slow(text);
}

ATTAIN_INLINE std::string decimal::to_string() const {
    std::array<char, 32> buffer;
    auto const written = to_chars(buffer.data(), buffer.data() + buffer.size(), *this);
    if (written.ec == std::errc()) [[likely]]
        return std::string(buffer.data(), written.ptr);
    std::array<char, 40> digit_buffer;
    std::string held;
    auto const digits = detail::coefficient_digits(*this, digit_buffer, held);
    std::string text(detail::plain_size(sign() < 0, digits.size(), scale(), is_zero()), '0');
    detail::write_plain(text.data(), sign() < 0, digits, scale());
    return text;
}

ATTAIN_END_NAMESPACE
