#include "english_scan.hpp"
#include "rules_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What a price is paid for is part of its unit where a stroke joins them: $19.5/kg, Rs 45/litre.

namespace {

struct priced_measure {
    std::string_view word;
    std::string_view sign;
};

// Measures of goods; times and persons are none, for a wage of $15 an hour stays an amount of dollars.
constexpr priced_measure measures_of_goods[] = {
    {"kg", "kg"},
    {"kgs", "kg"},
    {"kilogram", "kg"},
    {"kilogramme", "kg"},
    {"kilo", "kg"},
    {"tonne", "t"},
    {"ton", "t"},
    {"tonnes", "t"},
    {"MT", "t"},
    {"mt", "t"},
    {"t", "t"},
    {"metric ton", "t"},
    {"metric tonne", "t"},
    {"quintal", "quintal"},
    {"qtl", "quintal"},
    {"litre", "litre"},
    {"liter", "litre"},
    {"barrel", "barrel"},
    {"bbl", "barrel"},
    {"gallon", "gallon"},
    {"ounce", "oz"},
    {"oz", "oz"},
    {"troy ounce", "oz"},
    {"troy oz", "oz"},
    {"lb", "lb"},
    {"pound", "lb"},
    {"bushel", "bushel"},
    {"MWh", "MWh"},
    {"kWh", "kWh"},
    {"MMBtu", "MMBtu"},
    {"mmbtu", "MMBtu"},
    {"hectare", "ha"},
    {"ha", "ha"},
    {"acre", "acre"},
    {"square metre", "m2"},
    {"square meter", "m2"},
    {"sq m", "m2"},
    {"sqm", "m2"},
    {"square foot", "sq ft"},
    {"sq ft", "sq ft"},
    {"kilometre", "km"},
    {"kilometer", "km"},
    {"km", "km"},
    {"mile", "mile"},
    {"cubic metre", "m3"},
    {"cubic meter", "m3"},
    {"megawatt-hour", "MWh"},
    {"kilowatt-hour", "kWh"},
    {"kilowatt hour", "kWh"},
    {"megawatt hour", "MWh"},
};

/// The sign of the measure of goods that a text opens with, or nothing.
[[nodiscard]] std::string_view goods_at(std::string_view text) noexcept {
    std::string_view sign;
    std::size_t length = 0;
    for (auto const& each : measures_of_goods) {
        if (each.word.size() <= length || !text.starts_with(each.word)) continue;
        if (text.size() > each.word.size() && is_latin(decode(text, each.word.size()).code)) continue;
        sign = each.sign;
        length = each.word.size();
    }
    return sign;
}

}  // namespace

/// The measure of goods that a stroke joins to the price at `i`, or nothing. A price per barrel stays one of dollars.
/// Millions are no price: they flow by the day.
std::string_view english_rules::priced_by(std::size_t i) const {
    auto const& f = figures_[it_[i].index];
    if (f.unit.kind() != unit_kind::money || f.rejected) return {};
    auto const text = in_.text;
    auto at = static_cast<std::size_t>(it_[i].end);
    if (at_or_nul(text, at) == '.') ++at;  // 16.29 Rs. /kWh
    if (at_or_nul(text, at) == ' ') ++at;
    if (at_or_nul(text, at) != '/') return {};
    ++at;
    if (at_or_nul(text, at) == ' ') ++at;
    constexpr std::string_view day = "day";
    if (f.magnitude > 0) return text.substr(at).starts_with(day) && !letter_at(text, at + day.size()) ? day : "";
    return goods_at(text.substr(at));
}

/// Gives the prices of the sentence what they are paid for: INR/kg; also those that they are compared with.
void english_rules::price_units() {
    std::string_view goods;
    candidate const* first = nullptr;
    std::size_t at = 0;
    for (std::size_t i = 0; i < it_.size(); ++i) {
        if (it_[i].is_mark(U';')) first = nullptr;
        if (!it_[i].is(english_type::figure)) continue;
        auto& f = figures_[it_[i].index];
        if (f.unit.kind() != unit_kind::money) continue;
        auto sign = priced_by(i);
        // rose to Rs 45/kg from Rs 40: the same goods
        constexpr std::int64_t unlike = 3;
        auto const p = before(i);
        bool const linked =
            sign.empty() && first != nullptr && p != none && p > at && f.magnitude == first->magnitude &&
            (it_[p].is(stop::from) || it_[p].is(stop::to) || it_[p].is(word_kind::than)) && f.unit == first->unit &&
            f.number < first->number * decimal(unlike) && first->number < f.number * decimal(unlike);
        if (linked) sign = goods;
        if (sign.empty()) continue;
        f.unit_name = *doc_.counters.insert(std::string(f.unit.symbol()) + "/" + std::string(sign)).first;
        goods = sign;
        first = &f;
        at = i;
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
