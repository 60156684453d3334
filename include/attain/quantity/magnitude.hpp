#pragma once

#include <attain/config.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

/// A word for a power of ten: 万 亿 万亿, thousand million billion. It is kept apart from the unit and never
/// converted silently.
struct magnitude {
    std::int32_t exponent = 0;  ///< the word stands for 10^exponent
    std::size_t length = 0;     ///< bytes of the word as written
};

/// The longest magnitude word that stands first in `text`. English words match in any case and end at a word boundary.
/// **Complexity** constant.
[[nodiscard]] std::optional<magnitude> magnitude_at_start(std::string_view text) noexcept;

/// The same for the short English forms that are only safe beside a currency: `$30m`, `£2.5bn`, `US$4k`.
[[nodiscard]] std::optional<magnitude> short_magnitude_at_start(std::string_view text) noexcept;

/// A power of ten that heads a column's unit: `100 million` yuan, `10,000` tons, `10 000` persons.
[[nodiscard]] std::optional<magnitude> column_magnitude_at_start(std::string_view text) noexcept;

/// The Chinese word for 10^exponent, for example 亿 for 8; empty where there is none.
[[nodiscard]] std::string_view chinese_magnitude(std::int32_t exponent) noexcept;

/// The English word for 10^exponent, for example `million` for 6; empty where there is none.
[[nodiscard]] std::string_view english_magnitude(std::int32_t exponent) noexcept;

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/quantity/magnitude-inl.hpp>
#endif
