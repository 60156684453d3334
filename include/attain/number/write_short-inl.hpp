#pragma once

#include <attain/number/simd-inl.hpp>
#include <attain/number/word.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

// A number of at most fifteen digits, written at once: sixteen bytes are stored whatever the length, and no branch
// depends on the length or the point. Without a sign; `value` is below 10^15, `scale` below 15.
ATTAIN_BEGIN_NAMESPACE
namespace detail {

inline constexpr std::uint64_t short_limit = 1'000'000'000'000'000U;  ///< 10^15: fifteen digits and a point
inline constexpr std::uint32_t short_scales = 15;

/// Where a number of so many digits and places has its point, and where it ends.
struct short_layout {
    std::uint32_t count;  ///< digits without zeros in front
    std::uint32_t total;  ///< digits as written: 0.05 has three
    std::uint32_t scale;

    constexpr short_layout(std::uint64_t value, std::uint32_t places) noexcept
        : count(static_cast<std::uint32_t>(count_digits(value))),
          total(count > places ? count : places + 1),
          scale(places) {}
    /// Without places it is behind the last digit, where nobody looks.
    [[nodiscard]] constexpr std::uint32_t point() const noexcept { return total - scale; }
    [[nodiscard]] constexpr std::uint32_t size() const noexcept { return total + (scale != 0 ? 1U : 0U); }
};

/// Eight digits, each in a byte, the first one lowest.
[[nodiscard]] constexpr std::uint64_t spread_digits(std::uint64_t eight) noexcept {
    auto const four = eight / 10'000;
    auto const fours = four | (eight - four * 10'000) << 32;
    auto const hundreds = (fours * 5243 >> 19) & 0x0000007F0000007FU;
    auto const twos = hundreds | (fours - hundreds * 100) << 16;
    auto const tens = (twos * 103 >> 10) & 0x000F000F000F000FU;
    return tens | (twos - tens * 10) << 8;
}

inline char* write_short_words(char* out, std::uint64_t value, std::uint32_t scale) noexcept {
    short_layout const layout(value, scale);
    auto const high = value / 100'000'000U;
    byte_words const digits{spread_digits(high) | 0x3030303030303030U,
                            spread_digits(value - high * 100'000'000U) | 0x3030303030303030U};
    auto const text = digits.earlier(16 - layout.total);
    auto const before = first_bytes(layout.point());
    auto const parted = (text & before) | (text & ~before).later(1);
    store_word(out, parted.low);
    store_word(out + 8, parted.high);
    out[layout.point()] = '.';
    return out + layout.size();
}

#if ATTAIN_HAS_SIMD

/// For `scale` and the count of digits: which of sixteen digits stands at each byte of the text. The byte of the point
/// is written afterwards.
alignas(64) inline constexpr auto digit_places = [] {
    std::array<std::array<std::array<std::uint8_t, 16>, 16>, short_scales> places{};
    for (std::uint32_t scale = 0; scale < short_scales; ++scale) {
        for (std::uint32_t count = 0; count < 16; ++count) {
            auto const total = count > scale ? count : scale + 1;
            for (std::uint32_t at = 0; at < 16; ++at) {
                auto const from = 16 - total + at - (at > total - scale ? 1 : 0);
                places[scale][count][at] = static_cast<std::uint8_t>(from < 16 ? from : 15);
            }
        }
    }
    return places;
}();

/// Sixteen digits, zeros in front, as bytes 0 to 9.
[[nodiscard]] ATTAIN_SSE41 inline __m128i sixteen_digits(std::uint64_t value) noexcept {
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

ATTAIN_SSE41 inline char* write_short_sse41(char* out, std::uint64_t value, std::uint32_t scale) noexcept {
    short_layout const layout(value, scale);
    auto const index = _mm_load_si128(reinterpret_cast<__m128i const*>(digit_places[scale][layout.count].data()));
    auto const digits = _mm_or_si128(sixteen_digits(value), _mm_set1_epi8('0'));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out), _mm_shuffle_epi8(digits, index));
    out[layout.point()] = '.';
    return out + layout.size();
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

/// The digit n of a value is 10 times the fraction of value / 10^n: low and high half of two 52-bit products.
ATTAIN_AVX512 inline char* write_short_avx512(char* out, std::uint64_t value, std::uint32_t scale) noexcept {
    short_layout const layout(value, scale);
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
    // The digit i of sixteen stands at byte 8 i of both halves.
    auto const places = _mm_load_si128(reinterpret_cast<__m128i const*>(digit_places[scale][layout.count].data()));
    auto const index = _mm512_castsi128_si512(_mm_slli_epi16(places, 3));
    auto const digits = _mm512_castsi512_si128(_mm512_permutex2var_epi8(left, index, right));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out), digits);
    out[layout.point()] = '.';
    return out + layout.size();
}

#if !defined(__clang__)
#pragma GCC diagnostic pop
#endif

#endif

/// Room for 16 bytes is needed.
inline char* write_short(char* out, std::uint64_t value, std::uint32_t scale, simd level = simd_level) noexcept {
#if ATTAIN_HAS_SIMD
    if (level == simd::avx512) return write_short_avx512(out, value, scale);
    if (level == simd::sse41) return write_short_sse41(out, value, scale);
#else
    static_cast<void>(level);
#endif
    return write_short_words(out, value, scale);
}

}  // namespace detail
ATTAIN_END_NAMESPACE
