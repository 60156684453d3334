#include "currency_names.hpp"
#include "lexicon_index.hpp"

#include <algorithm>
#include <unordered_set>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Countries, towns and words of a money, as they begin a word of the text; all of it where they are short, and inside
// of it where a star leads them: the lanka of Expolanka.
constexpr lexicon_row rows[] = {
    {word_kind::currency, "USD", "US|U.S.|United States|America|Zimbabwe|Ecuador|Panama|Salvador"},
    {word_kind::currency, "USD",
     "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|"
     "Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|"
     "Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|"
     "Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|"
     "Virginia|Washington|Wisconsin|Wyoming"},
    {word_kind::currency, "USD",
     "Chicago|Los Angeles|San Francisco|San Diego|Seattle|Houston|Dallas|Atlanta|Boston|Miami|Philadelphia|"
     "Detroit|Minneapolis|Pittsburgh|Cleveland|Baltimore|Puerto Rico"},
    {word_kind::currency, "AUD",
     "Australia|Sydney|Melbourne|Brisbane|Adelaide|Canberra|Hobart|Fremantle|Queensland|New South Wales|NSW|"
     "Tasmania|Victoria|Northern Territory|Gold Coast|Sunshine Coast|Geelong|Cairns|Townsville|Toowoomba|Ballarat|"
     "Bendigo|Wollongong|Pilbara|Parramatta|Launceston|Rockhampton|Bundaberg|Kalgoorlie|Wagga|Dubbo|Mildura|Bunbury|"
     "Mandurah|Kwinana|Whyalla|Great Barrier Reef|Qantas|Telstra|NDIS|TAFE|gov.au|com.au|org.au|edu.au"},
    {word_kind::currency, "CAD",
     "Canad|Ontario|Quebec|Qu\u00e9bec|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|"
     "British Columbia|Prince Edward Island|Yukon|Nunavut|Toronto|Vancouver|Montreal|Montr\u00e9al|Ottawa|Calgary|"
     "Edmonton|Winnipeg|Mississauga|Brampton|Markham|Vaughan|Kitchener|Burnaby|Saskatoon|Oakville|Sudbury|Sherbrooke|"
     "Saguenay|Barrie|Abbotsford|Coquitlam|Guelph|Kelowna|Saanich|Moncton|Thunder Bay|Chatham-Kent|Red Deer|Kamloops|"
     "Brantford|Nanaimo|Lethbridge|Laval|Gatineau|Longueuil|Halifax|Fredericton|Charlottetown|Medicine Hat|"
     "Prince George|Chilliwack|St. Catharines|Okanagan|Muskoka|Nunavik|Labrador|M\u00e9tis|GST/HST|HST|CMHC|WSIB|"
     "Metrolinx|TransLink|gc.ca|gov.bc.ca|on.ca"},
    {word_kind::currency, "NZD",
     "New Zealand|Aotearoa|NZ|Auckland|Wellington|Christchurch|Dunedin|Tauranga|Lyttelton|Otago|Waikato|Taranaki|"
     "Manawat|Wairarapa|Whanganui|Rotorua|Queenstown|Bay of Plenty|Timaru|Invercargill|Southland|Northport|Hawke|"
     "Gisborne|Nelson Tasman|Taupo|NZX|Fonterra|govt.nz|co.nz|org.nz|ac.nz"},
    {word_kind::currency, "SGD",
     "Singapore|Jurong|Changi|Sentosa|Tuas|CPF|HDB|CDC Voucher|SGX|SkillsFuture|Temasek|gov.sg|com.sg"},
    {word_kind::currency, "HKD", "Hong Kong|HKSAR|Kowloon|gov.hk|com.hk"},
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
     "Pakistan|PAKISTAN|Islamabad|ISLAMABAD|Karachi|KARACHI|Lahore|LAHORE|Peshawar|Rawalpindi|Faisalabad|Sindh|"
     "Balochistan|Quetta|Gwadar|Multan|Sialkot|Khyber|PSX|SECP|WAPDA|NEPRA|gov.pk|com.pk"},
    {word_kind::currency, "LKR",
     "Sri Lanka|Colombo|Anuradhapura|Jaffna|Kandy|Hambantota|Trincomalee|Vavuniya|Kurunegala|Batticaloa|Ceylon|"
     "Negombo|Ratnapura|Katunayake|Mahaweli|Nuwara Eliya|*lanka|*Lanka|*LANKA|CEB|LECO|Gampaha|Kalutara|Matara|"
     "Polonnaruwa|Badulla|Puttalam|Matale|Moneragala|Kegalle|Ampara|Mannar|Kilinochchi|Peradeniya|Moratuwa|"
     "Hayleys|Keells|Aitken Spence|SSCL|SLTDA|SLPA|Plantation Industries|gov.lk|com.lk"},
    {word_kind::currency, "NPR",
     "Pokhara|Biratnagar|Nepal|NEPAL|Kathmandu|NEPSE|Bagmati|Lumbini|Gandaki|gov.np|com.np"},
    {word_kind::currency, "MUR", "Port Louis|Mauriti|MAURITI|Rodrigues"},
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
    // monies that no other country has: whose texts count no dollars of their own
    {word_kind::currency, "VND", "Vietnam|Viet Nam|Hanoi|Ho Chi Minh"},
    {word_kind::currency, "THB", "Thai|Bangkok"},
    {word_kind::currency, "KRW", "Korea|Seoul|Busan|Incheon"},
    {word_kind::currency, "IDR", "Indonesia|Jakarta"},
    {word_kind::currency, "MYR", "Malaysia|Kuala Lumpur|Penang|Sabah|Sarawak|Johor"},
    {word_kind::currency, "KHR", "Cambodia|Phnom Penh"},
    {word_kind::currency, "LAK", "Lao"},
    {word_kind::currency, "BDT", "Bangladesh|Dhaka|Chittagong"},
    {word_kind::currency, "GHS", "Ghana|Accra"},
    {word_kind::currency, "ETB", "Ethiopia|Addis Ababa"},
    {word_kind::currency, "AOA", "Angola|Luanda"},
    {word_kind::currency, "MZN", "Mozambi|Maputo"},
    {word_kind::currency, "PLN", "Poland|Polish|Warsaw"},
    {word_kind::currency, "HUF", "Hungar|Budapest"},
    {word_kind::currency, "UAH", "Ukrain|Kyiv|Kiev"},
    {word_kind::currency, "GEL", "Tbilisi|Batumi"},
    {word_kind::currency, "AMD", "Armenia|Yerevan"},
    {word_kind::currency, "KZT", "Kazakh|Astana"},
    {word_kind::currency, "MNT", "Mongolia|Ulaanbaatar"},
    {word_kind::currency, "PEN", "Peru"},
    {word_kind::currency, "BRL", "Brazil|Sao Paulo"},
    {word_kind::currency, "BOB", "Bolivia"},
    {word_kind::currency, "PYG", "Paragua"},
    {word_kind::currency, "VES", "Venezuel|Caracas"},
    {word_kind::currency, "CRC", "Costa Rica"},
    {word_kind::currency, "GTQ", "Guatemala"},
    {word_kind::currency, "HNL", "Hondur"},
    {word_kind::currency, "NIO", "Nicaragua"},
    {word_kind::currency, "AFN", "Afghan|Kabul"},
    {word_kind::currency, "MVR", "Maldiv"},
    {word_kind::currency, "ILS", "Israel|Tel Aviv"},
    {word_kind::currency, "EUR",
     "Europe|EU|Spain|Spanish|Madrid|Barcelona|Greece|Greek|Athens|Austria|Vienna|Estonia|Latvia|Lithuania|"
     "Sloveni|Croatia"},
    {word_kind::currency, "BGN", "Bulgaria|Sofia"},
};

}  // namespace

std::span<lexicon_row const> english_currency_rows() noexcept { return rows; }

void currency_names::finish() {
    std::unordered_set<std::string_view> later;
    std::string_view last;  // the places of a row share their value
    currency_value value;
    for (auto each = rows_.rbegin(); each != rows_.rend(); ++each) {
        if (!later.insert(each->name).second) continue;
        if (each->value != last) value = currency_of_value(last = each->value);
        if (!value.code.empty()) all_.push_back({each->name, value.code, each->own});
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
