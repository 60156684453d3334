#include "country_money_en.hpp"
#include "word_values.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

struct money_name {
    std::string_view words;
    std::string_view code;
};

// Names of money that one country has, in lower case. Names that several share are in money_families.cpp.
// clang-format off
constexpr money_name names[] = {
    {"afghani|afghanis", "AFN"}, {"lek|leke|leks", "ALL"}, {"dram|drams", "AMD"}, {"kwanza|kwanzas", "AOA"}, {"taka|takas", "BDT"},
    {"lev|leva|levs", "BGN"}, {"boliviano|bolivianos", "BOB"}, {"reais|reals", "BRL"}, {"ngultrum|ngultrums", "BTN"},
    {"pula|pulas", "BWP"}, {"colones|colons", "CRC"}, {"birr|birrs", "ETB"}, {"lari|laris", "GEL"},
    {"cedi|cedis", "GHS"}, {"dalasi|dalasis", "GMD"}, {"quetzal|quetzales|quetzals", "GTQ"}, {"lempira|lempiras", "HNL"}, {"kuna|kunas", "HRK"},
    {"gourde|gourdes", "HTG"}, {"forint|forints", "HUF"}, {"rupiah|rupiahs", "IDR"}, {"shekel|shekels", "ILS"}, {"yen", "JPY"},
    {"riel|riels", "KHR"}, {"won", "KRW"}, {"tenge|tenges", "KZT"}, {"kip|kips", "LAK"}, {"maloti|loti", "LSL"}, {"ariary|ariaries", "MGA"},
    {"denar|denars|denari", "MKD"}, {"kyat|kyats", "MMK"}, {"tugrik|tugriks|tugrug|tugrugs|togrog|togrogs", "MNT"}, {"pataca|patacas", "MOP"},
    {"ouguiya|ouguiyas", "MRU"}, {"rufiyaa|rufiyaas", "MVR"}, {"ringgit|ringgits", "MYR"}, {"metical|meticais|meticals", "MZN"}, {"naira|nairas", "NGN"},
    {"cordoba|cordobas", "NIO"}, {"balboa|balboas", "PAB"}, {"kina|kinas", "PGK"}, {"soles", "PEN"}, {"zloty|zlotys|zloties|zlotych", "PLN"},
    {"guarani|guaranis|guaranies", "PYG"}, {"leone|leones", "SLE"}, {"lilangeni|emalangeni", "SZL"}, {"baht|bahts", "THB"}, {"somoni|somonis", "TJS"},
    {"paanga", "TOP"}, {"hryvnia|hryvnias|hryvnya|hryvnyas|hryvna|hryvnas|hryvni", "UAH"}, {"bolivar|bolivars|bolivares", "VES"}, {"dong|dongs", "VND"},
    {"vatu", "VUV"}, {"tala|talas", "WST"}, {"rand|rands", "ZAR"}, {"yuan|yuans|renminbi", "CNY"}, {"nakfa|nakfas", "ERN"},
    {"dobra|dobras", "STN"}, {"sterling|stg", "GBP"}, {"deutschmarks|deutschemarks|deutschmark|deutschemark", "DEM"}, {"markka|markkas|markkaa", "FIM"},
    {"peseta|pesetas", "ESP"}, {"schilling|schillings", "ATS"}, {"drachma|drachmas|drachmae|drachmai", "GRD"}, {"lire", "ITL"},
    {"tolar|tolars|tolarjev", "SIT"}, {"kroon|kroons|krooni", "EEK"}, {"lats", "LVL"}, {"litas|litai", "LTL"},
    {"australs|australes", "ARA"}, {"cruzado|cruzados", "BRC"}, {"inti|intis", "PEI"}, {"zaires", "ZRZ"},
};
// clang-format on

constexpr std::size_t count_names() noexcept {
    std::size_t count = 0;
    for (auto const& each : names) count += listed_words(each.words);
    return count;
}

constexpr auto code_of_name = [] {
    word_values<std::string_view, count_names()> made;
    for (auto const& each : names) made.add(each.words, each.code);
    return made;
}();

}  // namespace

std::string_view country_money::named(std::string_view word) noexcept {
    auto const* code = code_of_name.find(word);
    return code == nullptr ? std::string_view() : *code;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
