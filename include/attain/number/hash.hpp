#pragma once

#include <attain/number/rational.hpp>

#include <cstddef>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

/// Equal values have equal hashes: 105.0 and 105 too. The same in every run.
[[nodiscard]] std::size_t hash_value(decimal const& value);
[[nodiscard]] std::size_t hash_value(rational const& value);

ATTAIN_END_NAMESPACE

template <>
struct std::hash<attain::decimal> {
    std::size_t operator()(attain::decimal const& value) const { return hash_value(value); }
};
template <>
struct std::hash<attain::rational> {
    std::size_t operator()(attain::rational const& value) const { return hash_value(value); }
};

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/number/hash-inl.hpp>
#endif
