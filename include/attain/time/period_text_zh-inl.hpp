#pragma once

#include <attain/time/period_text.hpp>

#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// 1 to 99 in Chinese numerals.
[[nodiscard]] ATTAIN_INLINE std::string chinese_number(std::int32_t number) {
    constexpr std::array<std::string_view, 10> numerals{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    std::string text;
    if (number >= 20) text += numerals[static_cast<std::size_t>(number / 10)];
    if (number >= 10) text += "十";
    return text += numerals[static_cast<std::size_t>(number % 10)];
}

/// `2022年`, `2022财年`, `2022/23财年`.
[[nodiscard]] ATTAIN_INLINE std::string chinese_year(calendar in, std::int32_t year) {
    std::string text = padded(year, 4);
    if (in.is_civil()) return text + "年";
    if (in.label() == year_label::both) text += "/" + padded((year + 1) % 100, 2);
    return text + "财年";
}

[[nodiscard]] ATTAIN_INLINE std::string chinese_day(date day) {
    year_month_day const at = day.civil();
    return padded(at.year, 4) + "年" + std::to_string(at.month) + "月" + std::to_string(at.day) + "日";
}

/// `“十四五”时期` for the spans of China's five-year plans, `2019—2021年` for others.
[[nodiscard]] ATTAIN_INLINE std::string chinese_plan(period p) {
    if (p.calendar().is_civil() && p.span() == 5) {
        for (std::int32_t number = 1; number < 50; ++number) {
            std::int32_t const from = number <= 2 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3);
            if (from == p.year()) return "“" + chinese_number(number) + "五”时期";
        }
    }
    std::string first = chinese_year(p.calendar(), p.year());
    first.resize(first.size() - (p.calendar().is_civil() ? 1 : 2) * std::string_view("年").size());
    return first + "—" + chinese_year(p.calendar(), p.year() + p.span() - 1);
}

[[nodiscard]] ATTAIN_INLINE std::string chinese_months(period p) {
    bool const civil = p.calendar().is_civil();
    std::string const year = chinese_year(p.calendar(), p.year());
    std::int32_t const first = p.ordinal();
    std::int32_t const last = first + p.span() - 1;
    if (civil && first > 1 && last <= 12) {
        return year + std::to_string(first) + "—" + std::to_string(last) + "月";
    }
    // From January on, months 1 to n would read as the year to date.
    return year + (civil ? "" : "第") + std::to_string(first) + (civil ? "月起的" : "个月起的") +
           std::to_string(p.span()) + "个月";
}

[[nodiscard]] ATTAIN_INLINE std::string chinese_rolling(period p) {
    char const* unit = "";
    switch (p.last_unit().kind()) {
    case period_kind::day: unit = "天"; break;
    case period_kind::week: unit = "周"; break;
    case period_kind::ten_days: unit = "个旬"; break;
    case period_kind::month: unit = "个月"; break;
    case period_kind::quarter: unit = "个季度"; break;
    case period_kind::trimester: unit = "个四个月"; break;
    case period_kind::half: unit = "个半年"; break;
    default: unit = "年"; break;
    }
    return "截至" + chinese_text(p.last_unit()) + "的" + std::to_string(p.span()) + unit;
}

ATTAIN_INLINE std::string chinese_text(period p) {
    bool const civil = p.calendar().is_civil();
    std::string const year = chinese_year(p.calendar(), p.year());
    std::int32_t const at = p.ordinal();
    switch (p.kind()) {
    case period_kind::day: return chinese_day(p.first_day());
    case period_kind::week: return year + "第" + std::to_string(at) + "周";
    case period_kind::ten_days: {
        constexpr std::array<std::string_view, 3> thirds{"上旬", "中旬", "下旬"};
        return year + std::to_string((at - 1) / 3 + 1) + "月" +
               std::string(thirds[static_cast<std::size_t>((at - 1) % 3)]);
    }
    case period_kind::month:
        return civil ? year + std::to_string(at) + "月" : year + "第" + std::to_string(at) + "个月";
    case period_kind::months: return chinese_months(p);
    case period_kind::quarter: return year + chinese_number(at) + "季度";
    case period_kind::trimester: return year + "第" + chinese_number(at) + "个四个月";
    case period_kind::half: return year + (at == 1 ? "上半年" : "下半年");
    case period_kind::year: return year;
    case period_kind::year_to_date:
        return civil ? year + "1—" + std::to_string(at) + "月" : year + "前" + std::to_string(at) + "个月";
    case period_kind::rolling: return chinese_rolling(p);
    case period_kind::plan: return chinese_plan(p);
    case period_kind::instant: {
        year_month_day const day = p.first_day().civil();
        if (day.day != days_in_month(day.year, day.month)) return "截至" + chinese_day(p.first_day());
        return day.month == 12 ? year + "末" : year + std::to_string(day.month) + "月末";
    }
    case period_kind::range: return chinese_day(p.first_day()) + "—" + chinese_day(p.last_day());
    }
    return "none";
}

}  // namespace detail

ATTAIN_END_NAMESPACE
