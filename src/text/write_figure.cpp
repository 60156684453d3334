#include <attain/number/round.hpp>
#include <attain/quantity/magnitude.hpp>
#include <attain/quantity/unit_table.hpp>
#include <attain/text/write.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text {

namespace {

struct hedge_text {
    std::string_view zh;
    std::string_view en;
};

// Before the number, one row a hedge in the order of the enumeration; 余 stands inside a Chinese figure instead.
constexpr std::array<hedge_text, 8> hedges{{{"", ""},
                                            {"约", "about "},
                                            {"超", "over "},
                                            {"", "over "},
                                            {"不低于", "at least "},
                                            {"近", "nearly "},
                                            {"不足", "less than "},
                                            {"不超过", "at most "}}};

// GB/T 15835 sets 万 and 亿 behind Arabic numerals; English goes by thousands.
constexpr std::array<std::int32_t, 4> chinese_powers{12, 8, 4, 0};
constexpr std::array<std::int32_t, 5> english_powers{12, 9, 6, 3, 0};

// A number and the power of ten of its magnitude word.
struct scaled {
    decimal number;
    std::int32_t power;
};

// The same number with a magnitude that the language has a word for, and the same last digit: the greatest that leaves
// a digit before the point, else the smallest that can be.
scaled in_powers(figure const& published, std::span<std::int32_t const> powers) {
    auto const& number = published.number();
    auto const magnitude = published.magnitude();
    // A hedge counts from the last digit that is not zero, so that a hedged figure may end in more zeros.
    bool const as_precise = published.hedge() == hedge::exact;
    if (magnitude == 0) return {number, 0};
    for (auto const power : powers) {
        if (power == magnitude && !(power == 12 && abs(number) < decimal(1))) return {number, magnitude};
    }
    std::optional<scaled> smallest;
    for (auto const power : powers) {
        auto const there = number.scaled_by_power_of_ten(magnitude - power);
        if (there.scale() < 0 && as_precise) break;
        smallest = scaled{there, power};
        if (!(abs(there) < decimal(1))) return *smallest;
    }
    return smallest.value_or(scaled{number.scaled_by_power_of_ten(magnitude), 0});
}

std::string grouped(std::string digits) {
    auto const point = digits.find('.');
    auto const start = digits.front() == '-' ? std::size_t{1} : std::size_t{0};
    auto at = point == std::string::npos ? digits.size() : point;
    while (at > start + 3) digits.insert(at -= 3, 1, ',');
    return digits;
}

std::string ordinal(decimal const& place) {
    auto text = place.to_string();
    auto const last = text.back();
    bool const teen = text.size() > 1 && text[text.size() - 2] == '1';
    text += teen ? "th" : last == '1' ? "st" : last == '2' ? "nd" : last == '3' ? "rd" : "th";
    return text;
}

std::string chinese(figure const& published) {
    auto const hedge_word = std::string(hedges[static_cast<std::size_t>(published.hedge())].zh);
    auto const kind = published.unit().kind();
    if (kind == unit_kind::rank) {
        if (published.hedge() == hedge::at_most) return "前" + published.number().to_string() + "位";
        return hedge_word + "第" + published.number().to_string() + "位";
    }
    auto const [number, power] = in_powers(published, chinese_powers);
    auto text = hedge_word + number.to_string();
    bool const odd = published.hedge() == hedge::over_bounded;
    text += chinese_magnitude(power);
    if (odd) text += "余";
    return text += published.unit().name_zh();
}

std::string english(figure const& published) {
    auto text = std::string(hedges[static_cast<std::size_t>(published.hedge())].en);
    auto const unit = published.unit();
    if (unit.kind() == unit_kind::rank) {
        if (published.hedge() == hedge::at_most) return "in the top " + published.number().to_string();
        return text + ordinal(published.number());
    }
    auto const [number, power] = in_powers(published, english_powers);
    text += grouped(number.to_string());
    if (auto const word = english_magnitude(power); !word.empty()) (text += ' ') += word;
    if (unit.kind() == unit_kind::percent) return text += '%';
    // A Chinese classifier says nothing in English: what is counted, the indicator's name says.
    bool const chinese_text = std::any_of(published.text().begin(), published.text().end(),
                                          [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (unit.kind() == unit_kind::count && chinese_text) return text;
    auto const name = unit.name_en().empty() ? unit.symbol() : unit.name_en();
    if (!name.empty()) (text += ' ') += name;
    return text;
}

}  // namespace

std::string write_figure(figure const& published, language lang) {
    return lang == language::zh ? chinese(published) : english(published);
}

figure hedged(figure const& published, std::int32_t digits) {
    auto const unit = published.unit();
    auto const kind = unit.kind();
    bool const level = kind != unit_kind::rank && kind != unit_kind::places && kind != unit_kind::text;
    if (published.hedge() != hedge::exact || digits < 1 || !level) return published;
    auto const rounded = round_significant(published.number(), digits, rounding::half_up);
    if (rounded == published.number()) return published;
    written_unit as{unit, published.magnitude(), {}, {}};
    as.suffix = std::string(chinese_magnitude(as.magnitude)) + std::string(unit.name_zh());
    auto const known = published.interval_under(rounding_rule::nearest);
    for (auto const meaning : {hedge::over, hedge::nearly, hedge::about}) {
        auto const made =
            figure::from_number(rounded.scale() < 0 ? round(rounded, 0, rounding::half_up) : rounded, as, meaning);
        if (made.interval_under(rounding_rule::nearest).contains(known)) return made;
    }
    return published;
}

figure hedged(rational const& exact, std::int32_t places, written_unit const& unit) {
    auto const in_unit = exact / unit.unit.factor();
    auto const shown = unit.unit.is_ratio() ? in_unit : exact;
    auto const power = decimal(1).scaled_by_power_of_ten(unit.magnitude);
    auto const number = round(shown / rational(power), places, rounding::half_up);
    auto const back = rational(number) * rational(power);
    if (back == shown) return figure::from_number(number, unit);
    if (unit.unit.is_ratio()) return figure::from_number(number, unit, hedge::about);
    return figure::from_number(number, unit, back < shown ? hedge::over : hedge::nearly);
}

}  // namespace text

ATTAIN_END_NAMESPACE
