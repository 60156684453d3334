#pragma once

#include <attain/number/simd-inl.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

// A plain number of at most sixteen bytes, without a sign, read at once: no loop over its bytes, and no branch that
// its length or its point decides.
ATTAIN_BEGIN_NAMESPACE
namespace detail {

struct short_number {
    std::uint64_t digits = 0;
    std::int32_t scale = -1;  ///< -1: nothing found

    [[nodiscard]] constexpr bool found() const noexcept { return scale >= 0; }
};

/// The digit values of a word of the text if it is `there`, else zero: the address is chosen, which costs no branch.
template <class Word>
[[nodiscard]] inline std::uint64_t load_digits(bool there, char const* text) noexcept {
    static constexpr std::array<char, 8> zeros{'0', '0', '0', '0', '0', '0', '0', '0'};
    char const* from = there ? text : zeros.data();
#if defined(__GNUC__)
    __asm__("" : "+r"(from));  // or the compiler knows what lies there, and jumps after all
#endif
    return load_word<Word>(from) ^ static_cast<Word>(0x3030303030303030U);
}

/// At most 15 bytes of text as digit values, with zeros behind them, by loads of 8, 4, 2 and 1 bytes that stay inside
/// the text.
[[nodiscard]] inline byte_words load_digits(char const* text, std::size_t size) noexcept {
    auto const* const behind = text + (size & 8);
    auto const eight = load_digits<std::uint64_t>((size & 8) != 0, text);
    auto const four = load_digits<std::uint32_t>((size & 4) != 0, behind);
    auto const two = load_digits<std::uint16_t>((size & 2) != 0, behind + (size & 4));
    auto const one = load_digits<std::uint8_t>((size & 1) != 0, behind + (size & 6));
    auto const rest = four | two << (8 * (size & 4)) | one << (8 * (size & 6));
    auto const short_text = std::uint64_t{size >> 3} - 1;
    return {eight | (rest & short_text), rest & ~short_text};
}

/// The number of eight digits, each in a byte, the first one lowest.
[[nodiscard]] constexpr std::uint64_t eight_digits(std::uint64_t bytes) noexcept {
    constexpr std::uint64_t every_other = 0x000000FF000000FFU;
    auto const pairs = bytes * 10 + (bytes >> 8);
    auto const first = (pairs & every_other) * (100 + (std::uint64_t{1'000'000} << 32));
    auto const second = (pairs >> 16 & every_other) * (1 + (std::uint64_t{10'000} << 32));
    return (first + second) >> 32;
}

/// 0x80 for each byte above 9.
[[nodiscard]] constexpr std::uint64_t above_nine(std::uint64_t bytes) noexcept {
    return (((bytes & 0x7F7F7F7F7F7F7F7FU) + 0x7676767676767676U) | bytes) & 0x8080808080808080U;
}

/// `digits[.digits]` and nothing else, at most 15 bytes of it; anything else is not found, and left to the slow path.
[[nodiscard]] inline short_number read_short_words(char const* text, std::size_t size) noexcept {
    if (size == 0 || size > 15) return {};
    auto const values = load_digits(text, size);
    // Bit 8 n for a byte n that is no digit, and 8 n + 1 for a byte 8 + n.
    auto const others = above_nine(values.low) >> 7 | above_nine(values.high) >> 6;
    auto const bit = static_cast<std::uint32_t>(std::countr_zero(others | std::uint64_t{1} << 57));
    auto const point = (bit >> 3) + ((bit & 1) << 3);
    auto const has_point = others != 0 ? 1U : 0U;
    auto const count = static_cast<std::uint32_t>(size) - has_point;
    // One byte at most is no digit, it is a point, and a digit is there; asked at once, since texts without a point
    // would be mispredicted.
    auto const strange = static_cast<unsigned char>(text[point & (0U - has_point)] ^ '.') & (0U - has_point);
    if (((others & (others - 1)) | strange) != 0 || count == 0) return {};
    // The digits behind the point go one byte to the front, then all of them to the end; zeros come in before them.
    auto const before = first_bytes(point);
    auto const digits = ((values & before) | (values.earlier(1) & ~before)).later(16 - count);
    short_number number;
    number.digits = eight_digits(digits.low) * 100'000'000U + eight_digits(digits.high);
    number.scale = static_cast<std::int32_t>((size - 1 - point) & (0U - has_point));
    return number;
}

#if ATTAIN_HAS_SIMD

/// The same by vectors of sixteen bytes.
[[nodiscard]] ATTAIN_SSE41 inline short_number read_short_sse41(char const* text, std::size_t length) noexcept {
    if (length > 15) return {};
    auto const words = load_digits(text, length);
    auto const size = static_cast<std::uint32_t>(length);
    auto const values = _mm_set_epi64x(static_cast<long long>(words.high), static_cast<long long>(words.low));
    auto const digit_bytes = _mm_cmpeq_epi8(_mm_min_epu8(values, _mm_set1_epi8(9)), values);
    auto const all = (1U << size) - 1;
    auto const digits = static_cast<std::uint32_t>(_mm_movemask_epi8(digit_bytes)) & all;
    auto const others = digits ^ all;
    auto const points = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(values, _mm_set1_epi8('.' ^ '0'))));
    if (((others & ~points) | (others & (others - 1))) != 0 || digits == 0) return {};
    auto const point = static_cast<std::uint32_t>(std::countr_zero(others | 1U << size));
    auto const has_point = others != 0 ? 1U : 0U;
    auto const count = size - has_point;
    // The digit i of the number stands at byte i, or one later behind the point; the number goes to the right.
    auto const iota = _mm_setr_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    auto index = _mm_sub_epi8(iota, _mm_set1_epi8(static_cast<char>(16 - count)));
    index = _mm_sub_epi8(index, _mm_cmpgt_epi8(index, _mm_set1_epi8(static_cast<char>(point - 1))));
    auto const aligned = _mm_shuffle_epi8(values, index);
    auto const pairs = _mm_maddubs_epi16(aligned, _mm_set1_epi16(0x010A));
    auto const fours = _mm_madd_epi16(pairs, _mm_set1_epi32(0x00010064));
    auto const packed = _mm_packus_epi32(fours, fours);
    auto const eights = _mm_madd_epi16(packed, _mm_set1_epi32(0x00012710));
    auto const both = static_cast<std::uint64_t>(_mm_cvtsi128_si64(eights));
    short_number number;
    number.digits = (both & UINT32_MAX) * 100'000'000U + (both >> 32);
    number.scale = static_cast<std::int32_t>((size - 1 - point) & (0U - has_point));
    return number;
}

/// From byte n on: the shuffle that moves n bytes to the right end, with zeros before them.
alignas(32) inline constexpr std::array<std::int8_t, 32> to_the_right{-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
                                                                      -1, -1, -1, -1, -1, 0,  1,  2,  3,  4,  5,
                                                                      6,  7,  8,  9,  10, 11, 12, 13, 14, 15};

/// At most 16 bytes. The digits are compressed, which takes the point away. A masked load touches no byte beyond the
/// text.
[[nodiscard]] ATTAIN_AVX512 inline short_number read_short_avx512(char const* text, std::size_t size) noexcept {
    if (size > 16) return {};
    auto const all = _bzhi_u32(0xFFFF, static_cast<std::uint32_t>(size));
    auto const bytes = _mm_maskz_loadu_epi8(static_cast<__mmask16>(all), text);
    auto const values = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
    std::uint32_t const digits = _mm_cmplt_epu8_mask(values, _mm_set1_epi8(10));
    std::uint32_t const points = _mm_cmpeq_epi8_mask(bytes, _mm_set1_epi8('.'));
    auto const others = digits ^ all;
    if (((others & ~points) | (others & (others - 1))) != 0 || digits == 0) return {};
    auto const count = static_cast<std::uint32_t>(std::popcount(digits));
    auto const shuffle = _mm_loadu_si128(reinterpret_cast<__m128i const*>(to_the_right.data() + count));
    auto const aligned = _mm_shuffle_epi8(_mm_maskz_compress_epi8(static_cast<__mmask16>(digits), values), shuffle);
    auto const pairs = _mm_maddubs_epi16(aligned, _mm_set1_epi16(0x010A));
    auto const fours = _mm_madd_epi16(pairs, _mm_set1_epi32(0x00010064));
    auto const eights = _mm_madd_epi16(_mm_packus_epi32(fours, fours), _mm_set1_epi32(0x00012710));
    auto const both = static_cast<std::uint64_t>(_mm_cvtsi128_si64(eights));
    short_number number;
    number.digits = (both & UINT32_MAX) * 100'000'000U + (both >> 32);
    // The digits behind the point; without one, `0 - others` is zero.
    number.scale = std::popcount(digits & (0U - others));
    return number;
}

#endif

[[nodiscard]] inline short_number read_short(char const* text, std::size_t size, simd level = simd_level) noexcept {
#if ATTAIN_HAS_SIMD
    if (level == simd::avx512) return read_short_avx512(text, size);
    if (level == simd::sse41) return read_short_sse41(text, size);
#else
    static_cast<void>(level);
#endif
    return read_short_words(text, size);
}

}  // namespace detail
ATTAIN_END_NAMESPACE
