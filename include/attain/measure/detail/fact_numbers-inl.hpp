#pragma once

#include <attain/measure/detail/units-inl.hpp>
#include <attain/model/dataset.hpp>
#include <attain/quantity/magnitude.hpp>

#include <algorithm>
#include <string>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// Rates and points are numbers of their own; everything else is stated in the indicator's unit.
[[nodiscard]] inline bool is_rate(measure what) noexcept {
    auto const domain = domain_of(what);
    return domain == measure_domain::ratio || domain == measure_domain::points;
}

/// 263家, 第25位: the number itself and nothing else.
[[nodiscard]] inline bool is_exact_count(fact_view fact) {
    return fact.hedge() == hedge::exact && fact.magnitude() == 0 && fact.unit().counts_things() &&
           fact.number().scale() <= 0;
}

/// What is counted in whole things, so that what follows from it is an integer too.
[[nodiscard]] inline bool is_whole(fact_view fact) {
    return fact.magnitude() == 0 && fact.unit().counts_things() && fact.number().scale() <= 0;
}

/// The fact as an exact number: rates as ratios, levels in `to`. Requires units that go together.
[[nodiscard]] inline rational exact_number(fact_view fact, unit to) {
    rational const number(fact.value());
    if (is_rate(fact.what())) return number * fact.unit().factor();
    if (fact.unit() == to) return number;
    return number * factor_between(fact.unit(), to).value();
}

/// All numbers that the fact can stand for under a rule, in the same terms. `about` is taken in its usual reading;
/// `soft` says so.
[[nodiscard]] inline interval number_range(fact_view fact, unit to, rounding_rule rule, bool& soft) {
    auto const in_unit = [&] {
        if (fact.hedge() == hedge::exact) {
            auto const value = fact.value();
            if (is_exact_count(fact)) return interval::point(value);
            return preimage(value, rational(value.ulp()), rule);
        }
        auto const written = fact.figure();
        if (fact.hedge() == hedge::about) {
            if (auto usual = written.soft_interval_under(rule)) {
                soft = true;
                return *usual;
            }
        }
        return written.interval_under(rule);
    }();
    if (is_rate(fact.what())) return in_unit * interval::point(fact.unit().factor());
    if (fact.unit() == to) return in_unit;
    return in_unit * interval::point(factor_between(fact.unit(), to).value());
}

/// Magnitude and unit as the fact writes them: 亿元. For texts that hold more than digits before a unit they are put
/// together anew, in the language of the text.
[[nodiscard]] inline std::string written_unit_of(fact_view fact, attain::indicator const& of) {
    if (auto const beside = fact.unit_text(); !beside.empty()) return std::string(beside);
    auto const text = fact.text();
    auto const digits = fact.number().to_string();
    if (fact.hedge() == hedge::exact) {
        if (text == digits && !is_rate(fact.what())) return of.unit;
        if (text.starts_with(digits)) return text.substr(digits.size());
    }
    if (fact.unit().kind() == unit_kind::rank) {
        auto const at = text.find(digits);
        return at == std::string::npos ? std::string() : text.substr(at + digits.size());
    }
    auto const ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::all_of(text.begin(), text.end(), ascii)) {
        auto unit = std::string(english_magnitude(fact.magnitude()));
        if (!unit.empty()) unit += ' ';
        return unit.append(fact.unit().symbol());
    }
    return std::string(chinese_magnitude(fact.magnitude())).append(fact.unit().symbol());
}

}  // namespace detail
ATTAIN_END_NAMESPACE
