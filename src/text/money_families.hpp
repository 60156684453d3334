#pragma once

#include <attain/text/record.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Monies that share their signs and names: Rs is that of six countries.
struct money_family {
    std::string_view signs;  ///< with bars between them
    std::string_view usual;  ///< the code where the text names none of the countries
    certainty unnamed;       ///< and how sure it is then
    std::string_view codes;  ///< of all of them, with bars between them
};

inline constexpr std::size_t most_money_families = 32;

[[nodiscard]] std::span<money_family const> money_families() noexcept;

/// The family of a sign or name, or how many families there are.
[[nodiscard]] std::size_t money_family_of(std::string_view sign) noexcept;

/// The value of a row of the kind `currency`: LKR, which shares Rs; EUR, which shares nothing, and is what no dollars
/// are counted beside; or a code and what it shares, ZWL $.
struct currency_value {
    std::string_view code;       ///< empty for what is no such value
    std::uint32_t families = 0;  ///< one bit each: those that have the code, or that of the sign
};

[[nodiscard]] currency_value currency_of_value(std::string_view value) noexcept;

}  // namespace text::detail

ATTAIN_END_NAMESPACE
