#pragma once

#include <attain/number/big-inl.hpp>
#include <attain/number/decimal.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

// Plain notation of a number of any length.
ATTAIN_BEGIN_NAMESPACE
namespace detail {

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

}  // namespace detail
ATTAIN_END_NAMESPACE
