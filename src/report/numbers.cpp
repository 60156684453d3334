#include "numbers.hpp"

#include <attain/number/print.hpp>

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {
namespace {

// Places that a number needs to be written out in full, when they are not more than `most`.
std::optional<std::int32_t> places_of(rational const& value, std::int32_t most) {
    auto const written = value.to_decimal();
    if (!written || written->scale() > most) return std::nullopt;
    return std::max(0, written->scale());
}

std::string in_percent(rational const& ratio, bool sign) {
    auto const places = places_of(ratio, 4);
    auto text = print_percent(ratio, places ? std::max(0, *places - 2) : 1, rounding::half_up);
    return sign && ratio.sign() > 0 ? "+" + text : text;
}

}  // namespace

bool is_growth(measure what) noexcept {
    switch (what) {
    case measure::growth_yoy:
    case measure::growth_mom:
    case measure::growth_ytd:
    case measure::growth:
    case measure::target_growth: return true;
    default: return false;
    }
}

std::string published_text(cell_view cell, language in) {
    auto const fact = cell.published();
    if (!fact.has_figure()) {
        bool const withheld = fact.status() == observation_status::suppressed;
        if (in == language::zh) return withheld ? "未公布" : "缺失";
        return withheld ? "withheld" : "missing";
    }
    auto const figure = fact.figure();
    std::string text(figure.text());
    bool const plain = figure.hedge() == hedge::exact && !text.empty() && text.front() >= '0' && text.front() <= '9';
    if (plain && is_growth(cell.what()) && figure.number().sign() > 0) text.insert(text.begin(), '+');
    return text;
}

std::string computed_text(cell_view cell, rational const& value, language in) {
    auto const kind = domain_of(cell.what());
    if (kind == measure_domain::ratio || cell.unit().is_ratio()) return in_percent(value, is_growth(cell.what()));
    if (cell.unit().kind() == unit_kind::rank || kind != measure_domain::level) {
        auto const text = print_fixed(value, places_of(value, 2).value_or(2), rounding::half_up);
        bool const place = in == language::zh && (kind == measure_domain::rank || kind == measure_domain::level);
        return place ? "第" + text + "位" : text;
    }
    auto const scaled = value / rational(decimal(1).scaled_by_power_of_ten(cell.magnitude()));
    auto const most = cell.written_places() + 1;
    return print_fixed(scaled, places_of(scaled, most).value_or(most), rounding::half_up) + cell.unit_text();
}

std::string implied_text(implied_value const& value, bool simplest) {
    bool const shown = simplest && !value.whole && value.simplest && !value.range.is_point();
    return (shown ? "≈" + value.simplest->to_string() + " " : std::string()) + value.print() + value.unit_text;
}

}  // namespace report::detail
ATTAIN_END_NAMESPACE
