#include "country_money_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

/// Monies of one name. `countries` are names as a text writes them, each with the code of its money.
struct money_family {
    std::string_view signs;
    std::string_view usual;  ///< the code where the text names none of the countries
    certainty unnamed;       ///< and how sure it is then
    std::string_view countries;
};

// clang-format off
constexpr money_family families[] = {
    {"$|dollars|dollar", "USD", certainty::inferred,
     "US:USD|U.S.:USD|United States:USD|America:USD|Australia:AUD|Canad:CAD|New Zealand:NZD|Singapore:SGD|Hong Kong:HKD|Taiwan:TWD|Jamaica:JMD|"
     "Trinidad:TTD|Fiji:FJD|Namibia:NAD|Barbados:BBD|Guyana:GYD|Belize:BZD|Bahamas:BSD|Brunei:BND|Zimbabwe:USD|Ecuador:USD|Panama:USD|Salvador:USD|Liberia:LRD|East Caribbean:XCD|Surinam:SRD|Solomon:SBD|Bermud:BMD|Cayman:KYD"},
    {"Rs|Rs.|RS.|Re|\u20a8|rupees|rupee", "INR", certainty::ambiguous,
     "India:INR|Pakistan:PKR|Islamabad:PKR|ISLAMABAD:PKR|Karachi:PKR|KARACHI:PKR|Sri Lanka:LKR|Colombo:LKR|Anuradhapura:LKR|Jaffna:LKR|Kandy:LKR|Hambantota:LKR|Trincomalee:LKR|Vavuniya:LKR|Kurunegala:LKR|Batticaloa:LKR|"
     "Lahore:PKR|Peshawar:PKR|Rawalpindi:PKR|Faisalabad:PKR|Sindh:PKR|Balochistan:PKR|Pokhara:NPR|Biratnagar:NPR|Port Louis:MUR|Nepal:NPR|Kathmandu:NPR|Mauriti:MUR|"
     "Seychelles:SCR|Delhi:INR|Mumbai:INR|Bengal:INR|Chennai:INR|Gujarat:INR|Maharashtra:INR|Kerala:INR|Hyderabad:INR|Bengaluru:INR"},
    {"Sh|Shs|Sh.|shillings|shilling", "KES", certainty::ambiguous, "Kenya:KES|Nairobi:KES|Mombasa:KES|Uganda:UGX|Kampala:UGX|Tanzania:TZS|Dar es Salaam:TZS|Somali:SOS"},
    {"P", "PHP", certainty::ambiguous, "Philippin:PHP|Manila:PHP|PHILIPPIN:PHP|MANILA:PHP|Cebu:PHP|Botswana:BWP|Gaborone:BWP"},
    {"pesos|peso", "PHP", certainty::ambiguous,
     "Philippin:PHP|Manila:PHP|Mexic:MXN|Argentin:ARS|Buenos Aires:ARS|Chile:CLP|Santiago:CLP|Colombia:COP|Bogot:COP|Urugua:UYU|Dominican:DOP|Cuba:CUP"},
    {"dinars|dinar", "KWD", certainty::ambiguous,
     "Kuwait:KWD|Jordan:JOD|Amman:JOD|Bahrain:BHD|Manama:BHD|Iraq:IQD|Baghdad:IQD|Tunis:TND|Algeria:DZD|Libya:LYD|Serbia:RSD|Belgrade:RSD|Macedonia:MKD"},
    {"kr|kr.|Kr|crowns|kronor|krona|kroner|krone|kronur|kr\u00f3nur|kr\u00f3na", "SEK", certainty::ambiguous,
     "Swed:SEK|Stockholm:SEK|Norw:NOK|Oslo:NOK|Denmark:DKK|Danish:DKK|Copenhagen:DKK|Iceland:ISK|Reykjav:ISK|Czech:CZK|Prague:CZK"},
    {"Fr|Fr.|francs|franc", "CHF", certainty::ambiguous,
     "CFA:XOF|CFP:XPF|Swiss:CHF|Switzerland:CHF|Zurich:CHF|Geneva:CHF|Rwanda:RWF|Kigali:RWF|Burundi:BIF|Djibouti:DJF|Senegal:XOF|Ivory Coast:XOF|Abidjan:XOF|Benin:XOF|Togo:XOF|"
     "Burkina:XOF|Bamako:XOF|Cameroon:XAF|Gabon:XAF|Chad:XAF|Guinea:GNF|Madagascar:MGA|Congo:CDF"},
    {"lira|liras", "TRY", certainty::inferred, "Turk:TRY|Ankara:TRY|Istanbul:TRY"},
    {"riyals|riyal|rials|rial", "SAR", certainty::ambiguous,
     "Saudi:SAR|Riyadh:SAR|Jeddah:SAR|Qatar:QAR|Doha:QAR|Oman:OMR|Muscat:OMR|Iran:IRR|Tehran:IRR|Yemen:YER"},
    {"R", "ZAR", certainty::ambiguous, "South Africa:ZAR|Johannesburg:ZAR|Cape Town:ZAR|Durban:ZAR|Pretoria:ZAR"},
    {"N", "NGN", certainty::ambiguous, "Nigeria:NGN|Lagos:NGN|Abuja:NGN|NIGERIA:NGN|naira:NGN"},
    {"\u00a5|\uffe5", "CNY", certainty::inferred, "Japan:JPY|Tokyo:JPY|Osaka:JPY|yen:JPY|China:CNY|Chinese:CNY|Beijing:CNY|Shanghai:CNY|yuan:CNY"},
    {"dirhams|dirham|DH", "AED", certainty::inferred, "Dubai:AED|UAE:AED|Emirates:AED|Abu Dhabi:AED|Sharjah:AED|Morocc:MAD|Casablanca:MAD|Rabat:MAD"},
    {"leu|lei", "RON", certainty::ambiguous, "Roman:RON|Bucharest:RON|Moldov:MDL|Chisinau:MDL"},
    {"manat|manats", "AZN", certainty::inferred, "Azer:AZN|Baku:AZN|Turkmen:TMT|Ashgabat:TMT"},
    {"som|soms|soum|soums|sum|sums", "UZS", certainty::ambiguous, "Kyrgyz:KGS|Bishkek:KGS|Uzbek:UZS|Tashkent:UZS"},
    {"rubles|ruble|roubles|rouble", "RUB", certainty::inferred, "Russia:RUB|Moscow:RUB|Belarus:BYN|Minsk:BYN"},
    {"kwacha|kwachas", "ZMW", certainty::ambiguous, "Zambia:ZMW|Lusaka:ZMW|Malawi:MWK|Lilongwe:MWK"},
    {"K", "ZMW", certainty::ambiguous, "Zambia:ZMW|Lusaka:ZMW|Malawi:MWK|Papua:PGK|Port Moresby:PGK|Myanmar:MMK"},
    {"\u00a3|pounds|pound", "GBP", certainty::certain, "Egypt:EGP|Cairo:EGP|Leban:LBP|Sudan:SDG|Syria:SYP|Brit:GBP|UK:GBP|London:GBP|England:GBP|Scot:GBP|Wales:GBP|Ireland:GBP"},
};

// Small coins: the family, by its first sign, or the code whose part they are, and the power of ten.
struct small_coin {
    std::string_view word;
    std::string_view of;
    std::int32_t power;
};
constexpr small_coin coins[] = {
    {"fils", "dinars", -3}, {"paise", "Rs", -2}, {"paisa", "Rs", -2}, {"sen", "MYR", -2}, {"kobo", "NGN", -2}, {"halalas", "SAR", -2},
    {"halala", "SAR", -2}, {"baisas", "OMR", -3}, {"baisa", "OMR", -3}, {"baiza", "OMR", -3}, {"baizas", "OMR", -3}, {"\u00f6re", "kr", -2},
    {"\u00f8re", "kr", -2}, {"ore", "kr", -2}, {"centavos", "pesos", -2}, {"centavo", "pesos", -2}, {"thebe", "BWP", -2}, {"piastres", "EGP", -2},
    {"piasters", "EGP", -2}, {"kopecks", "RUB", -2}, {"kopeks", "RUB", -2}, {"groszy", "PLN", -2}, {"ngwee", "ZMW", -2}, {"satang", "THB", -2},
    {"jiao", "CNY", -1}, {"fen", "CNY", -2}, {"euro cents", "EUR", -2}, {"eurocents", "EUR", -2},
};
// clang-format on

struct family_sign {
    std::string_view sign;
    std::size_t family = std::size(families);
};

constexpr std::size_t count_signs() noexcept {
    std::size_t count = 0;
    for (auto const& each : families) count += listed_words(each.signs);
    return count;
}

constexpr auto family_signs = [] {
    std::array<family_sign, count_signs()> out{};
    std::size_t at = 0;
    for (std::size_t i = 0; i < std::size(families); ++i) {
        for (auto rest = families[i].signs;;) {
            auto const end = rest.find('|');
            out[at++] = {rest.substr(0, end), i};
            if (end == std::string_view::npos) break;
            rest.remove_prefix(end + 1);
        }
    }
    return out;
}();

/// The lengths that signs with a first letter have, one bit each: most words are no sign, and this says so at once.
constexpr auto sign_lengths = [] {
    std::array<std::uint32_t, 128> out{};
    for (auto const& each : family_signs) {
        auto const first = static_cast<unsigned char>(each.sign.front());
        if (first < out.size()) out[first] |= 1U << each.sign.size();
    }
    return out;
}();

[[nodiscard]] std::size_t family_of(std::string_view sign) noexcept {
    if (sign.empty() || sign.size() > 31) return std::size(families);
    auto const initial = static_cast<unsigned char>(sign.front());
    if (initial < sign_lengths.size() && (sign_lengths[initial] >> sign.size() & 1U) == 0) return std::size(families);
    for (auto const& each : family_signs) {
        if (each.sign.size() == sign.size() && each.sign.front() == sign.front() && each.sign == sign)
            return each.family;
    }
    return std::size(families);
}

/// Where a text names a country: at the beginning of a word, and all of a short name.
[[nodiscard]] std::size_t named_at(std::string_view text, std::string_view name) noexcept {
    auto const letter = [&](std::size_t at) {
        return at < text.size() && ((text[at] >= 'A' && text[at] <= 'Z') || (text[at] >= 'a' && text[at] <= 'z'));
    };
    constexpr std::size_t short_name = 3;
    auto const clean = [&](std::size_t at) {
        bool const begins = at == 0 || !letter(at - 1);
        return begins && (name.size() > short_name || !letter(at + name.size()));
    };
    auto at = text.find(name);
    while (at != std::string_view::npos && !clean(at)) at = text.find(name, at + 1);
    return at;
}

}  // namespace

country_money::choice country_money::chosen(std::size_t family) const noexcept {
    auto& known = known_[family];
    if (!known.code.empty()) return known;
    auto const& from = families[family];
    known = {from.usual, from.unnamed};
    constexpr std::size_t opening = 4000;
    auto const head = text_.substr(0, opening);
    auto first = head.size();
    for (auto rest = from.countries;;) {
        auto const end = rest.find('|');
        auto const each = rest.substr(0, end);
        auto const colon = each.find(':');
        if (auto const at = named_at(head.substr(0, first), each.substr(0, colon)); at < first) {
            first = at;
            known = {each.substr(colon + 1), certainty::certain};
        }
        if (end == std::string_view::npos) break;
        rest.remove_prefix(end + 1);
    }
    return known;
}

std::optional<money_found> country_money::shared(std::string_view sign, unit_table const& units) const noexcept {
    static_assert(std::size(families) <= most_families);
    auto const family = family_of(sign);
    if (family == std::size(families)) return std::nullopt;
    auto found = chosen(family);
    // A dollar is that of the United States as it is written, whatever country it stands in.
    if (families[family].usual == "USD" && found.code != "USD") found = {"USD", certainty::inferred};
    if (sign == "\u00a3") found.code = "GBP";
    auto const unit = units.find_exact(found.code);
    if (!unit) return std::nullopt;
    return money_found{*unit, found.how, 0};
}

std::optional<money_found> country_money::owned(std::string_view country, std::string_view name,
                                                unit_table const& units) const noexcept {
    auto const family = family_of(name);
    if (family == std::size(families)) return std::nullopt;
    for (auto rest = families[family].countries;;) {
        auto const end = rest.find('|');
        auto const each = rest.substr(0, end);
        auto const colon = each.find(':');
        if (named_at(country, each.substr(0, colon)) != std::string_view::npos) {
            auto const unit = units.find_exact(each.substr(colon + 1));
            return unit ? std::optional(money_found{*unit, certainty::certain, 0}) : std::nullopt;
        }
        if (end == std::string_view::npos) return std::nullopt;
        rest.remove_prefix(end + 1);
    }
}

std::optional<money_found> country_money::coin(std::string_view word, attain::unit last,
                                               unit_table const& units) const noexcept {
    for (auto const& each : coins) {
        if (each.word.size() != word.size() || each.word != word) continue;
        // 35 fils behind an amount in KD or AED
        bool const fils = each.of == "dinars";
        auto const written = last.kind() == unit_kind::money ? last.symbol() : std::string_view();
        if (fils && written == "AED") return money_found{last, certainty::certain, -2};
        auto found = shared(each.of, units);
        if (!found) {
            if (auto const unit = units.find_exact(each.of); unit) found = money_found{*unit, certainty::certain, 0};
        }
        if (!found) return std::nullopt;
        auto const family = family_of(each.of);
        bool const same = family != std::size(families) && !written.empty() &&
                          families[family].countries.find(written) != std::string_view::npos;
        if (same) found = money_found{last, certainty::certain, 0};
        found->power = each.power;
        return found;
    }
    return std::nullopt;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
