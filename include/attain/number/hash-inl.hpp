#pragma once

#include <attain/number/big-inl.hpp>
#include <attain/number/hash.hpp>

#include <iterator>
#include <vector>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// Spreads the bits of a word over all of it (a multiplication by an odd constant and two shifts).
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t hash, std::uint64_t word) noexcept {
    hash = (hash ^ word) * 0x9E3779B97F4A7C15U;
    hash ^= hash >> 32;
    hash *= 0xD6E8FEB86659FD93U;
    return hash ^ (hash >> 29);
}

}  // namespace detail

ATTAIN_INLINE std::size_t hash_value(decimal const& value) {
    auto const plain = value.normalized();
    auto hash = detail::mix(0, static_cast<std::uint64_t>(plain.scale()));
    if (detail::decimal_access::is_small(plain)) {
        return static_cast<std::size_t>(
            detail::mix(hash, static_cast<std::uint64_t>(detail::decimal_access::low(plain))));
    }
    auto const whole = detail::decimal_access::integer(plain);
    std::vector<std::uint32_t> words;
    boost::multiprecision::export_bits(detail::big_int(abs(whole)), std::back_inserter(words), 32);
    hash = detail::mix(hash, plain.sign() < 0 ? 1 : 0);
    for (auto const word : words) hash = detail::mix(hash, word);
    return static_cast<std::size_t>(hash);
}

ATTAIN_INLINE std::size_t hash_value(rational const& value) {
    // An integer hashes as the decimal that it equals.
    auto const above = hash_value(value.numerator());
    if (value.is_integer()) return above;
    return static_cast<std::size_t>(detail::mix(above, hash_value(value.denominator())));
}

ATTAIN_END_NAMESPACE
