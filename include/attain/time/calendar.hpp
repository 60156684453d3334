#pragma once

#include <attain/result.hpp>

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

/// Which year names a fiscal year: April 2022 to March 2023 is 2022, 2023, or 2022/23.
enum class year_label : std::uint8_t { start_year, end_year, both };

[[nodiscard]] std::string_view name_of(year_label label) noexcept;

/// The one parameter of every fiscal calendar: the day on which its years begin, and the year that names them.
///
/// The default is the civil calendar. A calendar whose years are whole weeks comes as a caller's table
/// (`week_table`); its periods carry the table's number here.
class calendar {
public:
    constexpr calendar() noexcept = default;

    /// Years that begin on this day. A start on the 29th to 31st is the last day of a shorter month.
    ///
    /// Errors: `invalid_calendar` for a day that not every year has (31 February, 29 February).
    [[nodiscard]] static result<calendar> starting(std::int32_t month, std::int32_t day = 1,
                                                   year_label label = year_label::start_year);

    /// Reads `04-01`, `04-01:end`, `04-01:both` (also with SDMX's leading `--`).
    ///
    /// Errors: `invalid_calendar`, with the byte offset of what is wrong.
    [[nodiscard]] static result<calendar> parse(std::string_view text);

    /// The calendar of the caller's table with this number, 1 to 2047.
    [[nodiscard]] static constexpr calendar of_table(std::int32_t number) noexcept {
        return calendar(static_cast<std::uint16_t>(table_flag | (number & 0x7ff)));
    }

    /// Whether years are those of the civil calendar, or a caller's table tells them; its number, 0 without one.
    [[nodiscard]] constexpr bool is_civil() const noexcept { return bits_ == 0; }
    [[nodiscard]] constexpr bool is_table() const noexcept { return (bits_ & table_flag) != 0; }
    [[nodiscard]] constexpr std::int32_t table() const noexcept { return is_table() ? bits_ & 0x7ff : 0; }
    /// The civil month, 1 to 12, and its day on which years begin, and what names them. Of a table 1 January: it alone
    /// knows where its years begin.
    [[nodiscard]] constexpr std::int32_t start_month() const noexcept { return is_table() ? 1 : (bits_ >> 7 & 15) + 1; }
    [[nodiscard]] constexpr std::int32_t start_day() const noexcept { return is_table() ? 1 : (bits_ >> 2 & 31) + 1; }
    [[nodiscard]] constexpr year_label label() const noexcept {
        return is_table() ? year_label::start_year : static_cast<year_label>(bits_ & 3);
    }

    /// The calendar as 12 bits, 0 for the civil one.
    [[nodiscard]] constexpr std::uint16_t bits() const noexcept { return bits_; }
    /// Requires bits that `bits()` gave.
    [[nodiscard]] static constexpr calendar from_bits(std::uint16_t bits) noexcept { return calendar(bits); }

    friend constexpr auto operator<=>(calendar, calendar) noexcept = default;

private:
    static constexpr std::uint16_t table_flag = 0x800;

    constexpr explicit calendar(std::uint16_t bits) noexcept : bits_(bits) {}

    std::uint16_t bits_ = 0;
};

/// `01-01` for the civil calendar, `04-01`, `04-01:end`, `04-01:both`; a table is `T` and its number.
[[nodiscard]] std::string to_string(calendar which);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/time/calendar-inl.hpp>
#endif
