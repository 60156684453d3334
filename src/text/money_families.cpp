#include "money_families.hpp"

#include "word_values.hpp"

#include <attain/quantity/unit_table.hpp>

#include <iterator>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr money_family families[] = {
    {"$|dollars|dollar|dlrs|dlr|U.S.$|U.S. $|US $", "USD", certainty::inferred, "USD|AUD|CAD|NZD|SGD|HKD|TWD|JMD|TTD|FJD|NAD|BBD|GYD|BZD|BSD|BND|LRD|XCD|SRD|SBD|BMD|KYD"},
    {"Rs|Rs.|RS.|Re|\u20a8|rupees|rupee", "INR", certainty::ambiguous, "INR|PKR|LKR|NPR|MUR|SCR"},
    {"Sh|Shs|Sh.|shillings|shilling", "KES", certainty::ambiguous, "KES|UGX|TZS|SOS"},
    {"P", "PHP", certainty::ambiguous, "PHP|BWP"},
    {"pesos|peso", "PHP", certainty::ambiguous, "PHP|MXN|ARS|CLP|COP|UYU|DOP|CUP"},
    {"dinars|dinar", "KWD", certainty::ambiguous, "KWD|JOD|BHD|IQD|TND|DZD|LYD|RSD|MKD"},
    {"kr|kr.|Kr|crowns|crown|kronor|krona|kroner|krone|kronur|kr\u00f3nur|kr\u00f3na", "SEK", certainty::ambiguous, "SEK|NOK|DKK|ISK|CZK|SKK"},
    {"Fr|Fr.|francs|franc", "CHF", certainty::ambiguous, "XOF|XPF|CHF|RWF|BIF|DJF|XAF|GNF|MGA|CDF|FRF|BEF|LUF"},
    {"lira|liras", "TRY", certainty::inferred, "TRY|ITL|MTL"},
    {"riyals|riyal|rials|rial", "SAR", certainty::ambiguous, "SAR|QAR|OMR|IRR|YER"},
    {"R", "ZAR", certainty::ambiguous, "ZAR"},
    {"N", "NGN", certainty::ambiguous, "NGN"},
    {"\u00a5|\uffe5", "CNY", certainty::inferred, "JPY|CNY"},
    {"dirhams|dirham|DH", "AED", certainty::inferred, "AED|MAD"},
    {"leu|lei", "RON", certainty::ambiguous, "RON|MDL"},
    {"manat|manats", "AZN", certainty::inferred, "AZN|TMT"},
    {"som|soms|soum|soums|sum|sums", "UZS", certainty::ambiguous, "KGS|UZS"},
    {"rubles|ruble|roubles|rouble", "RUB", certainty::inferred, "RUB|BYN"},
    {"kwacha|kwachas", "ZMW", certainty::ambiguous, "ZMW|MWK"},
    {"K", "ZMW", certainty::ambiguous, "ZMW|MWK|PGK|MMK"},
    {"\u00a3|pounds|pound", "GBP", certainty::certain, "EGP|LBP|SDG|SYP|GBP|IEP|CYP"},
    {"marks|mark", "DEM", certainty::ambiguous, "DEM|FIM|BAM"},
    {"guilders|guilder|florins|florin", "NLG", certainty::ambiguous, "ANG|AWG|NLG"},
    {"escudos|escudo", "PTE", certainty::ambiguous, "PTE|CVE"},
    {"punts|punt", "IEP", certainty::ambiguous, "IEP"},
    {"koruna|korunas|koruny|korun", "CZK", certainty::certain, "CZK|SKK"},
};
// clang-format on

static_assert(std::size(families) <= most_money_families);

constexpr std::size_t count_signs() noexcept {
    std::size_t count = 0;
    for (auto const& each : families) count += listed_words(each.signs);
    return count;
}

constexpr auto family_of_sign = [] {
    word_values<std::size_t, count_signs()> made;
    for (std::size_t i = 0; i < std::size(families); ++i) made.add(families[i].signs, i);
    return made;
}();

}  // namespace

std::span<money_family const> money_families() noexcept { return families; }

std::size_t money_family_of(std::string_view sign) noexcept {
    auto const* family = family_of_sign.find(sign);
    return family == nullptr ? std::size(families) : *family;
}

currency_value currency_of_value(std::string_view value) noexcept {
    auto const blank = value.find(' ');
    currency_value made{value.substr(0, blank), 0};
    auto const unit = unit_table::builtin().find_exact(made.code);
    bool const money = unit && unit->kind() == unit_kind::money && unit->symbol() == made.code;
    if (blank == std::string_view::npos) {
        for (std::size_t i = 0; i < std::size(families); ++i) {
            if (any_listed(families[i].codes, [&](std::string_view code) { return code == made.code; }))
                made.families |= 1U << i;
        }
        return made.families != 0 || money ? made : currency_value();
    }
    auto const family = money_family_of(value.substr(blank + 1));
    if (!money || family == std::size(families)) return {};
    made.families = 1U << family;
    return made;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
