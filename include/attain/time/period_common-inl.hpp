#pragma once

#include <attain/time/period_words_en-inl.hpp>
#include <attain/time/period_words_zh-inl.hpp>

#include <cstdint>

// The commonest periods in words, read straight: what the grammar of each language gives for them too, which the tests
// compare. `none` for everything else, and for whatever is wrong: the grammar then tells.
ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// Four digits as a year with all of its periods and the next years' known, else 0.
[[nodiscard]] constexpr std::int32_t plain_year(std::string_view text, std::size_t at) noexcept {
    if (at + 4 > text.size()) return 0;
    std::int32_t year = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        if (text[i] < '0' || text[i] > '9') return 0;
        year = year * 10 + (text[i] - '0');
    }
    return year > first_year && year < last_year - 1 ? year : 0;
}

/// A month of one or two digits; 0 for none.
[[nodiscard]] constexpr std::int32_t plain_month(std::string_view text, std::size_t& at) noexcept {
    auto const digit = [&](std::size_t i) {
        return i < text.size() && text[i] >= '0' && text[i] <= '9' ? text[i] - '0' : -1;
    };
    std::int32_t const first = digit(at);
    if (first < 0) return 0;
    std::int32_t const second = digit(at + 1);
    at += second < 0 ? 1 : 2;
    std::int32_t const month = second < 0 ? first : first * 10 + second;
    return month <= 12 ? month : 0;
}

/// `2022年3月` and `2022年1—9月`, `2022年3—4月`.
[[nodiscard]] ATTAIN_INLINE period read_common_chinese(std::string_view text) noexcept {
    std::int32_t const year = plain_year(text, 0);
    if (year == 0 || three_bytes(text, 4) != three_bytes("年")) return {};
    std::size_t at = 7;
    std::int32_t const from = plain_month(text, at);
    if (from == 0) return {};
    std::uint32_t const next = three_bytes(text, at);
    at += 3;
    if (next == three_bytes("月")) {
        return at == text.size() ? period_access::make(period_kind::month, {}, year, from) : period();
    }
    if (next != three_bytes("—") && next != three_bytes("–") && next != three_bytes("至")) return {};
    std::int32_t const to = plain_month(text, at);
    if (to <= from || three_bytes(text, at) != three_bytes("月") || at + 3 != text.size()) return {};
    return from == 1 ? period_access::make(period_kind::year_to_date, {}, year, to)
                     : period_access::make(period_kind::months, {}, year, from, to - from + 1);
}

/// `first quarter of 2022`, `second half of 2022`, `March 2022`.
[[nodiscard]] ATTAIN_INLINE period read_common_english(std::string_view text) noexcept {
    if (text.size() < 8 || text[text.size() - 5] != ' ') return {};
    std::int32_t const year = plain_year(text, text.size() - 4);
    if (year == 0) return {};
    period_reader in{text, {}};
    english_word const word = peek_word(in);
    in.at = word.size;
    if (!in.take(' ')) return {};
    if (in.at + 4 == text.size()) {
        for (std::size_t i = 0; i < english_month_words.size(); ++i) {
            if (english_month_words[i] != word) continue;
            return period_access::make(period_kind::month, {}, year, static_cast<std::int32_t>(i) + 1);
        }
        return {};
    }
    for (std::size_t i = 0; i < 4; ++i) {
        if (english_ordinal_words[i] != word) continue;
        english_word const unit = peek_word(in);
        bool const quarter = unit == packed("quarter");
        if (!quarter && (unit != packed("half") || i > 1)) return {};
        in.at += unit.size;
        if (!in.take(" of ") || in.at + 4 != text.size()) return {};
        return period_access::make(quarter ? period_kind::quarter : period_kind::half, {}, year,
                                   static_cast<std::int32_t>(i) + 1);
    }
    return {};
}

}  // namespace detail

ATTAIN_END_NAMESPACE
