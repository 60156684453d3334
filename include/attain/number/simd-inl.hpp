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

// Which instructions the machine has for short numbers in text, and what all ways of reading and writing them share.
// The vector ways are compiled by function attributes and chosen at run time; the one in plain words serves every other
// machine, and the tests hold all of them equal.
#if ATTAIN_HAS_SIMD
#define ATTAIN_SSE41 __attribute__((target("sse4.1")))
#define ATTAIN_AVX512 __attribute__((target("avx512bw,avx512vl,avx512ifma,avx512vbmi,avx512vbmi2,bmi,bmi2,popcnt")))
#endif

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

/// Zero (plain words) until it is set during start-up; so any order of initialization is right.
inline simd const simd_level = detect_simd();

/// Sixteen bytes as two words; the first byte of the text is the lowest.
struct byte_words {
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    [[nodiscard]] constexpr byte_words operator|(byte_words other) const noexcept {
        return {low | other.low, high | other.high};
    }
    [[nodiscard]] constexpr byte_words operator&(byte_words other) const noexcept {
        return {low & other.low, high & other.high};
    }
    [[nodiscard]] constexpr byte_words operator~() const noexcept { return {~low, ~high}; }

    /// Every byte n places later; 0 <= n <= 15.
    [[nodiscard]] constexpr byte_words later(std::uint32_t n) const noexcept {
#if ATTAIN_HAS_INT128
        auto const moved = (static_cast<uint128>(high) << 64 | low) << 8 * n;
        return {static_cast<std::uint64_t>(moved), static_cast<std::uint64_t>(moved >> 64)};
#else
        auto const bits = 8 * (n & 7U);
        auto const near = std::uint64_t{n >> 3} - 1;  // a mask, where compilers turn a choice into a jump
        auto const carried = (low >> 1) >> (63 - bits);
        return {low << bits & near, ((high << bits | carried) & near) | (low << bits & ~near)};
#endif
    }
    /// Every byte n places earlier; 0 <= n <= 15.
    [[nodiscard]] constexpr byte_words earlier(std::uint32_t n) const noexcept {
#if ATTAIN_HAS_INT128
        auto const moved = (static_cast<uint128>(high) << 64 | low) >> 8 * n;
        return {static_cast<std::uint64_t>(moved), static_cast<std::uint64_t>(moved >> 64)};
#else
        auto const bits = 8 * (n & 7U);
        auto const near = std::uint64_t{n >> 3} - 1;
        auto const carried = (high << 1) << (63 - bits);
        return {((low >> bits | carried) & near) | (high >> bits & ~near), high >> bits & near};
#endif
    }
};

/// A word whose lowest byte is the first one in memory.
template <class Word>
[[nodiscard]] inline std::uint64_t load_word(char const* from) noexcept {
    Word word = 0;
    std::memcpy(&word, from, sizeof word);
    if constexpr (std::endian::native == std::endian::big && sizeof(Word) > 1) {
        Word turned = 0;
        for (std::size_t at = 0; at < sizeof word; ++at) {
            turned = static_cast<Word>(turned << 8 | (word & 0xFF));
            word = static_cast<Word>(word >> 8);
        }
        word = turned;
    }
    return word;
}

inline void store_word(char* to, std::uint64_t word) noexcept {
    if constexpr (std::endian::native == std::endian::big) {
        for (std::size_t at = 0; at < sizeof word; ++at) to[at] = static_cast<char>(word >> (8 * at));
    } else {
        std::memcpy(to, &word, sizeof word);
    }
}

/// The first n bytes of sixteen, as a mask; 0 <= n <= 16.
[[nodiscard]] inline byte_words first_bytes(std::uint32_t n) noexcept {
    static constexpr std::array<char, 32> window = [] {
        std::array<char, 32> bytes{};
        for (std::size_t at = 0; at < 16; ++at) bytes[at] = static_cast<char>(0xFF);
        return bytes;
    }();
    char const* const at = window.data() + (16 - n);
    return {load_word<std::uint64_t>(at), load_word<std::uint64_t>(at + 8)};
}

}  // namespace detail
ATTAIN_END_NAMESPACE
