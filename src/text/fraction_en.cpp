#include "fraction_en.hpp"

#include "english_scan.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

struct written_fraction {
    char32_t sign;  ///< as one character, or 0
    std::string_view parts;
    std::string_view digits;
};

constexpr written_fraction fractions[] = {
    {0xbd, "1/2", "5"},     {0xbc, "1/4", "25"},    {0xbe, "3/4", "75"},    {0x215b, "1/8", "125"},
    {0x215c, "3/8", "375"}, {0x215d, "5/8", "625"}, {0x215e, "7/8", "875"}, {0x2155, "1/5", "2"},
    {0x2156, "2/5", "4"},   {0x2157, "3/5", "6"},   {0x2158, "4/5", "8"},   {0x2152, "1/10", "1"},
    {0, "1/16", "0625"},    {0, "3/16", "1875"},    {0, "5/16", "3125"},    {0, "7/16", "4375"},
    {0, "9/16", "5625"},    {0, "11/16", "6875"},   {0, "13/16", "8125"},   {0, "15/16", "9375"},
    {0x2153, "1/3", ""},    {0x2154, "2/3", ""},    {0x2159, "1/6", ""},    {0x215a, "5/6", ""},
};

/// Whether what is measured follows: 3 1/2 percent; but no date, 3-1/2/2004, and no name, Measure 2 1/2.
bool counted_at(std::string_view text, std::size_t at) noexcept {
    if (at_or_nul(text, at) == '%') return true;
    auto const gap = at_or_nul(text, at);
    if (gap != ' ' && gap != '-' && gap != '\n') return false;
    auto const word = text.substr(at + 1);
    for (std::string_view const each :
         {"%",      "percent", "per cent", "pct",   "point", "times",  "cents",   "pence", "years", "months",
          "hours",  "days",    "miles",    "acres", "tons",  "tonnes", "pound",   "kilo",  "litre", "liter",
          "gallon", "inch",    "feet",     "metre", "meter", "weeks",  "minutes", "ounce"}) {
        if (word.starts_with(each)) return true;
    }
    return magnitude_at_start(word).has_value();
}

}  // namespace

fraction_en fraction_behind(std::string_view text, std::size_t at) noexcept {
    auto const mark = decode(text, at);
    bool const gap = mark.code == U' ' || mark.code == U'-' || mark.code == 0x2011;
    if (gap) {
        auto const begin = at + mark.length;
        if (!digit_at(text, begin)) return {};
        for (auto const& each : fractions) {
            auto const end = begin + each.parts.size();
            if (!text.substr(begin).starts_with(each.parts)) continue;
            if (counted_at(text, end)) return {end - at, each.digits};
        }
        return {};
    }
    if (mark.code < 0xbc) return {};
    for (auto const& each : fractions) {
        if (each.sign == mark.code && each.sign != 0) return {mark.length, each.digits};
    }
    return {};
}

fraction_en fraction_alone(std::string_view text, std::size_t at) noexcept {
    constexpr char32_t first = 0xbc;  // no sign of a fraction is before it
    constexpr char32_t hyphen = 0x2011;
    if (auto const sign = decode(text, at).code; sign < first || sign == hyphen) return {};
    auto const found = fraction_behind(text, at);
    return found.length != 0 && !found.digits.empty() && counted_at(text, at + found.length) ? found : fraction_en{};
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
