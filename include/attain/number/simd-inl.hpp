#pragma once

#include <attain/number/word.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__) && !defined(ATTAIN_NO_SIMD)
#define ATTAIN_HAS_SIMD 1
#include <immintrin.h>
#else
#define ATTAIN_HAS_SIMD 0
#endif

// Short numbers in text, sixteen bytes at a time. The vector paths are compiled by function attributes and chosen at
// run time; the loops serve every other machine, and the tests hold all of them equal.
ATTAIN_BEGIN_NAMESPACE
namespace detail {

enum class simd : int {
    none = 0,
    sse41 = 1,
    avx512 = 2,  ///< of 2019 and later: masked loads, compression and permutation of bytes, 52-bit products
};

[[nodiscard]] inline simd detect_simd() noexcept {
#if ATTAIN_HAS_SIMD
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("bmi") &&
        __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt") && __builtin_cpu_supports("avx512ifma") &&
        __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vbmi2")) {
        return simd::avx512;
    }
    if (__builtin_cpu_supports("sse4.1")) return simd::sse41;
#endif
    return simd::none;
}

/// Zero (the loops) until it is set during start-up; so any order of initialization is right.
inline simd const simd_level = detect_simd();

/// A plain number of at most 16 digits.
struct short_number {
    std::uint64_t digits = 0;
    std::int32_t scale = 0;
    bool found = false;
};

/// `digits[.digits]` and nothing else, at most 17 bytes of it; anything else is not found, and left to the slow path.
[[nodiscard]] inline short_number read_short_loop(char const* text, std::size_t size) noexcept {
    short_number number;
    std::int32_t point = -1;
    if (size > 17) return number;
    for (std::size_t at = 0; at < size; ++at) {
        auto const digit = static_cast<unsigned>(static_cast<unsigned char>(text[at])) - '0';
        if (digit <= 9) {
            number.digits = number.digits * 10 + digit;
        } else if (text[at] == '.' && point < 0) {
            point = static_cast<std::int32_t>(at);
        } else {
            return number;
        }
    }
    number.scale = point < 0 ? 0 : static_cast<std::int32_t>(size) - 1 - point;
    number.found = size > (point < 0 ? 0U : 1U) && size - (point < 0 ? 0U : 1U) <= 16;
    return number;
}

/// Writes the value with its point, at most 16 digits in all, without a sign; at most 18 bytes. Returns the end.
inline char* write_short_loop(char* out, std::uint64_t value, std::uint32_t scale) noexcept {
    char buffer[24];
    char* const end = buffer + sizeof buffer;
    char* at = end;
    std::uint32_t written = 0;
    do {
        if (written == scale && scale != 0) *--at = '.';
        *--at = static_cast<char>('0' + value % 10);
        value /= 10;
        ++written;
    } while (value != 0 || written <= scale);
    auto const size = static_cast<std::size_t>(end - at);
    std::memcpy(out, at, size);
    return out + size;
}

#if ATTAIN_HAS_SIMD

/// Sixteen bytes of text, of which `size` count, to a number.
__attribute__((target("sse4.1"), always_inline)) inline short_number read_vector(__m128i text,
                                                                                 std::uint32_t size) noexcept {
    short_number number;
    auto const values = _mm_sub_epi8(text, _mm_set1_epi8('0'));
    auto const digit_bytes = _mm_cmpeq_epi8(_mm_min_epu8(values, _mm_set1_epi8(9)), values);
    auto const all = (1U << size) - 1;
    auto const digits = static_cast<std::uint32_t>(_mm_movemask_epi8(digit_bytes)) & all;
    auto const others = digits ^ all;
    auto const points = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(text, _mm_set1_epi8('.'))));
    // One byte at most is no digit, it is a point, and a digit is there.
    if ((others & (others - 1)) != 0 || (others & ~points) != 0 || digits == 0) return number;
    auto const point = static_cast<std::uint32_t>(std::countr_zero(others | (1U << size)));
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
    number.digits = (both & UINT32_MAX) * 100'000'000U + (both >> 32);
    number.scale = static_cast<std::int32_t>((size - 1 - point) & (0U - has_point));
    number.found = true;
    return number;
}

/// At most 16 bytes, by loads that overlap and stay inside the text.
__attribute__((target("sse4.1"))) inline short_number read_short_sse41(char const* text, std::size_t size) noexcept {
    if (size == 0 || size > 16) return {};
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    if (size >= 8) {
        std::memcpy(&low, text, 8);
        std::memcpy(&high, text + size - 8, 8);
        high = size == 8 ? 0 : high >> (8 * (16 - size));
    } else if (size >= 4) {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::memcpy(&first, text, 4);
        std::memcpy(&last, text + size - 4, 4);
        low = first | static_cast<std::uint64_t>(last) << (8 * (size - 4));
    } else {
        auto const byte = [&](std::size_t at) {
            return static_cast<std::uint64_t>(static_cast<unsigned char>(text[at])) << (8 * at);
        };
        low = byte(0) | byte(size / 2) | byte(size - 1);
    }
    return read_vector(_mm_set_epi64x(static_cast<long long>(high), static_cast<long long>(low)),
                       static_cast<std::uint32_t>(size));
}

#define ATTAIN_AVX512 __attribute__((target("avx512bw,avx512vl,avx512ifma,avx512vbmi,avx512vbmi2,bmi,bmi2,popcnt")))

/// From byte n on: the shuffle that moves n bytes to the right end, with zeros before them.
alignas(32) inline constexpr std::array<std::int8_t, 32> to_the_right{-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
                                                                      -1, -1, -1, -1, -1, 0,  1,  2,  3,  4,  5,
                                                                      6,  7,  8,  9,  10, 11, 12, 13, 14, 15};

/// The digits are compressed, which takes the point away. A masked load touches no byte beyond the text.
ATTAIN_AVX512 inline short_number read_short_avx512(char const* text, std::size_t size) noexcept {
    if (size > 16) return {};
    auto const all = _bzhi_u32(0xFFFF, static_cast<std::uint32_t>(size));
    auto const bytes = _mm_maskz_loadu_epi8(static_cast<__mmask16>(all), text);
    auto const values = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
    std::uint32_t const digits = _mm_cmplt_epu8_mask(values, _mm_set1_epi8(10));
    std::uint32_t const points = _mm_cmpeq_epi8_mask(bytes, _mm_set1_epi8('.'));
    auto const others = digits ^ all;
    // One byte at most is no digit, it is a point, and a digit is there.
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
    number.found = true;
    return number;
}

/// 2^52 / 10^n, rounded up; down for 10^8, which `digit_bias` makes good for every value below 10^8.
inline constexpr std::array<std::int64_t, 8> digit_fractions = [] {
    std::array<std::int64_t, 8> fractions{};
    for (std::uint32_t n = 8; n > 0; --n) fractions[8 - n] = (std::int64_t{1} << 52) / power64(n) + (n == 8 ? 0 : 1);
    return fractions;
}();
inline constexpr std::int64_t digit_bias = 27'370'496;

#if !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wuninitialized"  // gcc 12 says so of its own _mm512_castsi512_si128
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

/// The same as `write_short_loop` for value < 10^16, or < 10^15 with a point; writes 16 bytes whatever the length.
/// The digit n of a value is 10 times the fraction of value / 10^n: low and high half of two 52-bit products.
ATTAIN_AVX512 inline char* write_short_avx512(char* out, std::uint64_t value, std::uint32_t scale) noexcept {
    auto const high = value / 100'000'000U;
    auto const low = value - high * 100'000'000U;
    auto const fractions = _mm512_loadu_si512(digit_fractions.data());
    auto const bias = _mm512_set1_epi64(digit_bias);
    auto const ten = _mm512_set1_epi64(10);
    auto const zero = _mm512_set1_epi64('0');
    auto const left = _mm512_madd52hi_epu64(
        zero, _mm512_madd52lo_epu64(bias, _mm512_set1_epi64(static_cast<long long>(high)), fractions), ten);
    auto const right = _mm512_madd52hi_epu64(
        zero, _mm512_madd52lo_epu64(bias, _mm512_set1_epi64(static_cast<long long>(low)), fractions), ten);
    auto const count = static_cast<std::uint32_t>(count_digits(value));
    auto const total = count > scale ? count : scale + 1;
    auto const whole = total - scale;
    // The digit i of sixteen stands at byte 8 i of both halves; those behind the point go one byte further.
    auto const iota = _mm_setr_epi8(0, 8, 16, 24, 32, 40, 48, 56, 64, 72, 80, 88, 96, 104, 112, 120);
    auto const behind = static_cast<__mmask16>(0xFFFEU << whole & (0U - static_cast<std::uint32_t>(scale != 0)));
    auto const point = static_cast<__mmask16>(static_cast<std::uint32_t>(scale != 0) << whole);
    auto index = _mm_add_epi8(iota, _mm_set1_epi8(static_cast<char>(8 * (16 - total))));
    index = _mm_mask_sub_epi8(index, behind, index, _mm_set1_epi8(8));
    auto const digits = _mm512_castsi512_si128(_mm512_permutex2var_epi8(left, _mm512_castsi128_si512(index), right));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out), _mm_mask_mov_epi8(digits, point, _mm_set1_epi8('.')));
    return out + total + static_cast<std::uint32_t>(scale != 0);
}

#if !defined(__clang__)
#pragma GCC diagnostic pop
#endif
#undef ATTAIN_AVX512

/// Sixteen digits, zeros in front, as bytes 0 to 9; value < 10^16.
__attribute__((target("sse4.1"), always_inline)) inline __m128i sixteen_digits(std::uint64_t value) noexcept {
    auto const high = static_cast<std::uint32_t>(value / 100'000'000U);
    auto const low = static_cast<std::uint32_t>(value - high * std::uint64_t{100'000'000U});
    // Two words of eight digits -> four of four: the division by 10^4 is a multiplication, exact below 10^8.
    auto const eights = _mm_set_epi64x(low, high);
    auto const upper = _mm_srli_epi64(_mm_mul_epu32(eights, _mm_set1_epi64x(3518437209)), 45);
    auto const lower = _mm_sub_epi64(eights, _mm_mul_epu32(upper, _mm_set1_epi64x(10'000)));
    auto const fours = _mm_or_si128(upper, _mm_slli_epi64(lower, 32));
    // Each of four digits -> two of two, then two of one.
    auto const hundreds = _mm_srli_epi16(_mm_mulhi_epu16(fours, _mm_set1_epi16(5243)), 3);
    auto const units = _mm_sub_epi16(fours, _mm_mullo_epi16(hundreds, _mm_set1_epi16(100)));
    auto const twos = _mm_or_si128(hundreds, _mm_slli_epi32(units, 16));
    auto const tens = _mm_srli_epi16(_mm_mullo_epi16(twos, _mm_set1_epi16(103)), 10);
    auto const ones = _mm_sub_epi16(twos, _mm_mullo_epi16(tens, _mm_set1_epi16(10)));
    return _mm_or_si128(tens, _mm_slli_epi16(ones, 8));
}

/// The same as `write_short_loop` for value < 10^16, or < 10^15 with a point; writes 16 bytes whatever the length.
__attribute__((target("sse4.1"))) inline char* write_short_sse41(char* out, std::uint64_t value,
                                                                 std::uint32_t scale) noexcept {
    auto const bytes = sixteen_digits(value);
    auto const zeros = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_setzero_si128())));
    // Leading zeros, of which one stays in front of the point.
    auto const leading = static_cast<std::uint32_t>(std::countr_one(zeros & 0x7FFFU));
    auto const keep_from = 15 - scale;
    auto const start = leading < keep_from ? leading : keep_from;
    auto const whole = 16 - start - scale;
    auto const iota = _mm_setr_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    auto const point = _mm_set1_epi8(static_cast<char>(scale == 0 ? 16 : whole));
    auto const behind = _mm_cmpgt_epi8(iota, point);
    auto const index = _mm_add_epi8(_mm_add_epi8(iota, behind), _mm_set1_epi8(static_cast<char>(start)));
    auto const text = _mm_shuffle_epi8(_mm_add_epi8(bytes, _mm_set1_epi8('0')), index);
    auto const with_point = _mm_blendv_epi8(text, _mm_set1_epi8('.'), _mm_cmpeq_epi8(iota, point));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out), with_point);
    auto const size = whole + scale + (scale != 0 ? 1U : 0U);
    return out + size;
}

#endif

[[nodiscard]] inline short_number read_short(char const* text, std::size_t size, simd level = simd_level) noexcept {
#if ATTAIN_HAS_SIMD
    if (level == simd::avx512) return read_short_avx512(text, size);
    if (level == simd::sse41) return read_short_sse41(text, size);
#else
    static_cast<void>(level);
#endif
    return read_short_loop(text, size);
}

/// Room for 24 bytes is needed. value < 10^16, at most 16 digits with those behind the point.
inline char* write_short(char* out, std::uint64_t value, std::uint32_t scale, simd level = simd_level) noexcept {
#if ATTAIN_HAS_SIMD
    // Sixteen digits and a point do not fit sixteen bytes.
    if (level != simd::none && ((value < 1'000'000'000'000'000U && scale < 15) || scale == 0)) {
        return level == simd::avx512 ? write_short_avx512(out, value, scale) : write_short_sse41(out, value, scale);
    }
#else
    static_cast<void>(level);
#endif
    return write_short_loop(out, value, scale);
}

}  // namespace detail
ATTAIN_END_NAMESPACE
