#include "country_money_en.hpp"

#include "listed_words.hpp"

#include <algorithm>
#include <iterator>
#include <span>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
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

/// Where a text names a country: at the beginning of a word, and all of a short name; behind a star anywhere.
[[nodiscard]] std::size_t named_at(std::string_view text, std::string_view name, std::size_t from = 0) noexcept {
    if (name.front() == '*') return text.find(name.substr(1), from);
    auto const letter = [&](std::size_t at) {
        return at < text.size() && ((text[at] >= 'A' && text[at] <= 'Z') || (text[at] >= 'a' && text[at] <= 'z'));
    };
    constexpr std::size_t short_name = 3;
    auto const clean = [&](std::size_t at) {
        bool const begins = at == 0 || !letter(at - 1);
        return begins && (name.size() > short_name || !letter(at + name.size()));
    };
    auto at = text.find(name, from);
    while (at != std::string_view::npos && !clean(at)) at = text.find(name, at + 1);
    return at;
}

// The money that the euro took the place of, and the last year in which it was counted.
struct former_money {
    std::string_view code;
    int last;
};
constexpr former_money former[] = {{"FRF", 2001}, {"BEF", 2001}, {"LUF", 2001}, {"DEM", 2001},
                                   {"FIM", 2001}, {"ITL", 2001}, {"NLG", 2001}, {"PTE", 2001},
                                   {"IEP", 2001}, {"CYP", 2007}, {"MTL", 2007}, {"SKK", 2008}};
// The money whose name its successor has taken over, and the last year of the old one.
struct renamed_money {
    std::string_view now;
    std::string_view then;
    int last;
};
constexpr renamed_money renamed[] = {
    {"ZMW", "ZMK", 2012}, {"TRY", "TRL", 2004}, {"MXN", "MXP", 1992}, {"RON", "ROL", 2004}, {"GHS", "GHC", 2006},
    {"MZN", "MZM", 2005}, {"VES", "VEB", 2007}, {"PLN", "PLZ", 1994}, {"BGN", "BGL", 1998}, {"BYN", "BYR", 2015},
    {"AZN", "AZM", 2005}, {"TMT", "TMM", 2008}, {"MRU", "MRO", 2017}, {"SLE", "SLL", 2021}};
// Initials that name whose dollars are meant, and nothing else: HK dollars.
struct owner_initials {
    std::string_view word;
    std::string_view code;
};
constexpr owner_initials initials[] = {{"HK", "HKD"}, {"Hongkong", "HKD"}, {"NT", "TWD"},     {"SG", "SGD"},
                                       {"S", "SGD"},  {"A", "AUD"},        {"Aussie", "AUD"}, {"EC", "XCD"}};
// Dollars of countries whose texts count in those of the United States as well, and write these without a mark.
constexpr std::string_view beside_us_dollars = "BMD|BSD|LRD|TWD|SRD";
constexpr std::size_t opening = 4000;  // bytes in which a text says where and when it is

/// The newest year from 1950 on that a text names, or 0.
[[nodiscard]] int newest_year(std::string_view text) noexcept {
    auto const digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    int newest = 0;
    for (std::string_view const century : {"20", "19"}) {
        for (auto at = text.find(century); at != text.npos; at = text.find(century, at + 1)) {
            if (!digit(at + 2) || !digit(at + 3)) continue;
            bool const inside = at > 0 && (digit(at - 1) || text[at - 1] == ',' || text[at - 1] == '.');
            bool const parted = text.substr(at + 4, 1) == "," || text.substr(at + 4, 1) == ".";
            if (inside || digit(at + 4) || (parted && digit(at + 5))) continue;
            auto const year = (century == "20" ? 2000 : 1900) + (text[at + 2] - '0') * 10 + (text[at + 3] - '0');
            if (year >= 1950) newest = std::max(newest, year);
        }
        if (newest != 0) break;
    }
    return newest;
}

}  // namespace

/// Whether money may be meant in a text of its years: no francs of France in one of 2015.
bool country_money::still_paid(std::string_view code) const noexcept {
    auto const* const row =
        std::find_if(std::begin(former), std::end(former), [&](auto const& each) { return each.code == code; });
    if (row == std::end(former)) return true;
    constexpr int told_late = 1;  // the report of a year comes out in the next one
    return newest() <= row->last + told_late;
}

int country_money::newest() const noexcept {
    if (!newest_year_) newest_year_ = newest_year(text_.substr(0, opening));
    return *newest_year_;
}

std::string_view country_money::of_its_time(std::string_view code) const noexcept {
    for (auto const& each : renamed) {
        if (each.now == code) return newest() != 0 && newest() <= each.last ? each.then : code;
    }
    return code;
}

country_money::choice country_money::chosen(std::size_t family) const noexcept {
    auto& known = known_[family];
    if (!known.code.empty()) return known;
    auto const& from = money_families()[family];
    known = {from.usual, from.unnamed};
    auto const head = text_.substr(0, opening);
    auto first = head.size();
    for (auto const& each : names(family)) {
        if (known.own && !each.own) break;
        if (!each.own && !still_paid(each.code)) continue;
        if (auto const at = named_at(head.substr(0, first), each.name); at < first) {
            first = at;
            known = {each.code, certainty::certain, each.own};
        }
    }
    return known;
}

/// The code of the dollars of the country that a text is about: of all countries the one it names first, twice at least
/// and no other oftener. Empty where that country has no dollars, or those of the United States.
std::string_view country_money::local_dollar(money_family const& dollars) const noexcept {
    if (local_dollar_) return *local_dollar_;
    local_dollar_ = std::string_view();
    if (names_ == nullptr) return {};
    auto const head = text_.substr(0, opening);
    struct mention {
        std::string_view code;
        std::size_t first = 0;
        std::size_t count = 0;
    };
    constexpr std::size_t most_monies = 192;  // a text that tells of more is about none of them
    std::array<mention, most_monies> counted{};
    std::size_t size = 0;
    for (auto const& each : names_->all()) {
        for (auto at = named_at(head, each.name); at != head.npos; at = named_at(head, each.name, at + 1)) {
            auto const end = counted.begin() + static_cast<std::ptrdiff_t>(size);
            auto known = std::find_if(counted.begin(), end, [&](mention const& m) { return m.code == each.code; });
            if (known == end) {
                if (size == most_monies) return {};
                *known = {each.code, at, 0};
                ++size;
            }
            known->first = std::min(known->first, at);
            ++known->count;
        }
    }
    auto const mentions = std::span(counted).first(size);
    auto const first = std::min_element(mentions.begin(), mentions.end(),
                                        [](mention const& a, mention const& b) { return a.first < b.first; });
    if (first == mentions.end() || first->count < 2 || first->code == dollars.usual) return {};
    auto const is_first = [&](std::string_view code) { return code == first->code; };
    if (!any_listed(dollars.codes, is_first) || any_listed(beside_us_dollars, is_first)) return {};
    bool const most =
        std::none_of(mentions.begin(), mentions.end(), [&](mention const& m) { return m.count > first->count; });
    if (most) local_dollar_ = first->code;
    return *local_dollar_;
}

std::optional<money_found> country_money::shared(std::string_view sign, unit_table const& units) const noexcept {
    auto const family = money_family_of(sign);
    if (family == money_families().size()) return std::nullopt;
    auto found = chosen(family);
    // $3 billion in a text of Hong Kong: its own dollars, but that is only likely; US $3 billion is said to be no other
    auto const& among = money_families()[family];
    if (among.usual == "USD" && !found.own) {
        if (sign.front() == 'U')
            found = {"USD", certainty::certain};
        else if (auto const local = local_dollar(among); found.code != "USD" || !local.empty())
            found = {local.empty() ? std::string_view("USD") : local, certainty::inferred};
    }
    if (sign == "\u00a3" && !found.own) found.code = "GBP";
    auto const unit = units.find_exact(found.own ? found.code : of_its_time(found.code));
    if (!unit) return std::nullopt;
    return money_found{*unit, found.how, 0};
}

bool country_money::shows_sterling() const noexcept {
    if (!sterling_) {
        sterling_ = false;
        for (std::string_view const each : {"\u00a3", "sterling", "Sterling", "GBP"})
            sterling_ = *sterling_ || text_.find(each) != std::string_view::npos;
    }
    return *sterling_;
}

std::optional<money_found> country_money::owned(std::string_view country, std::string_view name,
                                                unit_table const& units) const noexcept {
    auto const family = money_family_of(name);
    if (family == money_families().size()) return std::nullopt;
    for (auto const& each : initials) {
        if (country.substr(0, country.find_last_not_of(' ') + 1) == each.word &&
            money_families()[family].usual == "USD") {
            auto const unit = units.find_exact(each.code);
            return unit ? std::optional(money_found{*unit, certainty::certain, 0}) : std::nullopt;
        }
    }
    for (auto const& each : names(family)) {
        if (named_at(country, each.name) == std::string_view::npos) continue;
        auto const unit = units.find_exact(each.own ? each.code : of_its_time(each.code));
        return unit ? std::optional(money_found{*unit, certainty::certain, 0}) : std::nullopt;
    }
    return std::nullopt;
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
        auto const family = money_family_of(each.of);
        auto const is_written = [&](std::string_view code) { return code == written; };
        bool const same = family != money_families().size() && any_listed(money_families()[family].codes, is_written);
        if (same) found = money_found{last, certainty::certain, 0};
        found->power = each.power;
        return found;
    }
    return std::nullopt;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
