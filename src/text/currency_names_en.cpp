#include "currency_names.hpp"
#include "lexicon_index.hpp"

#include <algorithm>
#include <unordered_set>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Countries, towns and words of a money, as they begin a word of the text; all of it where they are short.
constexpr lexicon_row rows[] = {
    {word_kind::currency, "USD", "US|U.S.|United States|America|Zimbabwe|Ecuador|Panama|Salvador"},
    {word_kind::currency, "AUD", "Australia"},
    {word_kind::currency, "CAD", "Canad"},
    {word_kind::currency, "NZD", "New Zealand"},
    {word_kind::currency, "SGD", "Singapore"},
    {word_kind::currency, "HKD", "Hong Kong"},
    {word_kind::currency, "TWD", "Taiwan"},
    {word_kind::currency, "JMD", "Jamaica"},
    {word_kind::currency, "TTD", "Trinidad"},
    {word_kind::currency, "FJD", "Fiji"},
    {word_kind::currency, "NAD", "Namibia"},
    {word_kind::currency, "BBD", "Barbados"},
    {word_kind::currency, "GYD", "Guyana"},
    {word_kind::currency, "BZD", "Belize"},
    {word_kind::currency, "BSD", "Bahamas"},
    {word_kind::currency, "BND", "Brunei"},
    {word_kind::currency, "LRD", "Liberia"},
    {word_kind::currency, "XCD", "East Caribbean"},
    {word_kind::currency, "SRD", "Surinam"},
    {word_kind::currency, "SBD", "Solomon"},
    {word_kind::currency, "BMD", "Bermud"},
    {word_kind::currency, "KYD", "Cayman"},
    {word_kind::currency, "INR",
     "India|Delhi|Mumbai|Bengal|Chennai|Gujarat|Maharashtra|Kerala|Hyderabad|Bengaluru|gov.in|nic.in"},
    {word_kind::currency, "PKR",
     "Pakistan|Islamabad|ISLAMABAD|Karachi|KARACHI|Lahore|Peshawar|Rawalpindi|Faisalabad|Sindh|Balochistan|gov.pk|com."
     "pk"},
    {word_kind::currency, "LKR",
     "Sri Lanka|Colombo|Anuradhapura|Jaffna|Kandy|Hambantota|Trincomalee|Vavuniya|Kurunegala|Batticaloa|gov.lk|com.lk"},
    {word_kind::currency, "NPR", "Pokhara|Biratnagar|Nepal|Kathmandu|gov.np|com.np"},
    {word_kind::currency, "MUR", "Port Louis|Mauriti"},
    {word_kind::currency, "SCR", "Seychelles"},
    {word_kind::currency, "KES", "Kenya|Nairobi|Mombasa|go.ke|co.ke"},
    {word_kind::currency, "UGX", "Uganda|Kampala|go.ug|co.ug"},
    {word_kind::currency, "TZS", "Tanzania|Dar es Salaam|go.tz|co.tz"},
    {word_kind::currency, "SOS", "Somali"},
    {word_kind::currency, "PHP", "Philippin|Manila|PHILIPPIN|MANILA|Cebu|gov.ph|com.ph"},
    {word_kind::currency, "BWP", "Botswana|Gaborone|gov.bw|co.bw"},
    {word_kind::currency, "MXN", "Mexic"},
    {word_kind::currency, "ARS", "Argentin|Buenos Aires"},
    {word_kind::currency, "CLP", "Chile|Santiago"},
    {word_kind::currency, "COP", "Colombia|Bogot"},
    {word_kind::currency, "UYU", "Urugua"},
    {word_kind::currency, "DOP", "Dominican"},
    {word_kind::currency, "CUP", "Cuba"},
    {word_kind::currency, "KWD", "Kuwait"},
    {word_kind::currency, "JOD", "Jordan|Amman"},
    {word_kind::currency, "BHD", "Bahrain|Manama"},
    {word_kind::currency, "IQD", "Iraq|Baghdad"},
    {word_kind::currency, "TND", "Tunis"},
    {word_kind::currency, "DZD", "Algeria"},
    {word_kind::currency, "LYD", "Libya"},
    {word_kind::currency, "RSD", "Serbia|Belgrade"},
    {word_kind::currency, "MKD", "Macedonia"},
    {word_kind::currency, "SEK", "Swed|Stockholm"},
    {word_kind::currency, "NOK", "Norw|Oslo"},
    {word_kind::currency, "DKK", "Denmark|Danish|Copenhagen"},
    {word_kind::currency, "ISK", "Iceland|Reykjav"},
    {word_kind::currency, "CZK", "Czech|Prague"},
    {word_kind::currency, "SKK", "Slovak|Bratislava"},
    {word_kind::currency, "FRF", "French|France|FRENCH|FRANCE|Paris"},
    {word_kind::currency, "BEF", "Belgi|BELGI|Brussels|Antwerp"},
    {word_kind::currency, "LUF", "Luxemb"},
    {word_kind::currency, "DEM", "German|GERMAN|Deutsche|Bundes|Bonn|Frankfurt|Hamburg|Munich"},
    {word_kind::currency, "FIM", "Finland|Finnish|FINLAND|FINNISH|Helsinki"},
    {word_kind::currency, "BAM", "Bosnia|Sarajevo|convertible mark"},
    {word_kind::currency, "ANG", "Netherlands Antill|Dutch Antill|Curac"},
    {word_kind::currency, "AWG", "Aruba"},
    {word_kind::currency, "NLG", "Dutch|DUTCH|Netherlands|Holland|Amsterdam|Rotterdam|The Hague"},
    {word_kind::currency, "CVE", "Cape Verde|Cabo Verde"},
    {word_kind::currency, "PTE", "Portug|PORTUG|Lisbon"},
    {word_kind::currency, "XOF", "CFA|Senegal|Ivory Coast|Abidjan|Benin|Togo|Burkina|Bamako"},
    {word_kind::currency, "XPF", "CFP"},
    {word_kind::currency, "CHF", "Swiss|Switzerland|Zurich|Geneva"},
    {word_kind::currency, "RWF", "Rwanda|Kigali"},
    {word_kind::currency, "BIF", "Burundi"},
    {word_kind::currency, "DJF", "Djibouti"},
    {word_kind::currency, "XAF", "Cameroon|Gabon|Chad"},
    {word_kind::currency, "GNF", "Guinea"},
    {word_kind::currency, "MGA", "Madagascar"},
    {word_kind::currency, "CDF", "Congo"},
    {word_kind::currency, "TRY", "Turk|Ankara|Istanbul"},
    {word_kind::currency, "ITL", "Italy|Italian|ITALY|ITALIAN|Rome|Milan|Genoa"},
    {word_kind::currency, "MTL", "Malta|Maltese"},
    {word_kind::currency, "SAR", "Saudi|Riyadh|Jeddah"},
    {word_kind::currency, "QAR", "Qatar|Doha"},
    {word_kind::currency, "OMR", "Oman|Muscat"},
    {word_kind::currency, "IRR", "Iran|Tehran"},
    {word_kind::currency, "YER", "Yemen"},
    {word_kind::currency, "ZAR", "South Africa|Johannesburg|Cape Town|Durban|Pretoria"},
    {word_kind::currency, "NGN", "Nigeria|Lagos|Abuja|NIGERIA|naira"},
    {word_kind::currency, "JPY", "Japan|Tokyo|Osaka|yen"},
    {word_kind::currency, "CNY", "China|Chinese|Beijing|Shanghai|yuan"},
    {word_kind::currency, "AED", "Dubai|UAE|Emirates|Abu Dhabi|Sharjah"},
    {word_kind::currency, "MAD", "Morocc|Casablanca|Rabat"},
    {word_kind::currency, "RON", "Roman|Bucharest"},
    {word_kind::currency, "MDL", "Moldov|Chisinau"},
    {word_kind::currency, "AZN", "Azer|Baku"},
    {word_kind::currency, "TMT", "Turkmen|Ashgabat"},
    {word_kind::currency, "KGS", "Kyrgyz|Bishkek"},
    {word_kind::currency, "UZS", "Uzbek|Tashkent"},
    {word_kind::currency, "RUB", "Russia|Moscow"},
    {word_kind::currency, "BYN", "Belarus|Minsk"},
    {word_kind::currency, "ZMW", "Zambia|Lusaka"},
    {word_kind::currency, "MWK", "Malawi|Lilongwe"},
    {word_kind::currency, "PGK", "Papua|Port Moresby"},
    {word_kind::currency, "MMK", "Myanmar"},
    {word_kind::currency, "EGP", "Egypt|Cairo"},
    {word_kind::currency, "LBP", "Leban"},
    {word_kind::currency, "SDG", "Sudan"},
    {word_kind::currency, "SYP", "Syria"},
    {word_kind::currency, "IEP", "Irish|IRISH|Dublin|Republic of Ireland"},
    {word_kind::currency, "CYP", "Cyprus|Cypriot|Nicosia"},
    {word_kind::currency, "GBP", "Brit|UK|London|England|Scot|Wales|Ireland"},
};

}  // namespace

std::span<lexicon_row const> english_currency_rows() noexcept { return rows; }

void currency_names::finish() {
    std::unordered_set<std::string_view> later;
    for (auto each = rows_.rbegin(); each != rows_.rend(); ++each) {
        if (!later.insert(each->name).second) continue;
        auto const value = currency_of_value(each->value);
        for (std::size_t i = 0; i < by_family_.size(); ++i) {
            if ((value.families >> i & 1U) != 0) by_family_[i].push_back({each->name, value.code, each->own});
        }
    }
    for (auto& each : by_family_) {
        std::reverse(each.begin(), each.end());
        std::stable_partition(each.begin(), each.end(), [](currency_name const& name) { return name.own; });
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
