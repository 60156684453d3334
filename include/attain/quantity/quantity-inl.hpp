#pragma once

#include <attain/number/round.hpp>
#include <attain/quantity/detail/messages.hpp>
#include <attain/quantity/detail/unlike_bases.hpp>
#include <attain/quantity/figure.hpp>
#include <attain/quantity/quantity.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE result<quantity> quantity::parse(std::string_view text, unit_table const& units) {
    auto const read = figure::parse(text, units);
    if (!read) return read.error();
    if (read->hedge() != hedge::exact)
        return detail::refuse(reason::unexpected_character, 0, text,
                              "is hedged; a quantity is exact, read it as a figure");
    return quantity(read->value(), read->unit());
}

ATTAIN_INLINE std::string quantity::to_string(language lang) const {
    auto text = number_.to_string();
    auto shown = lang == language::zh ? unit_.name_zh() : unit_.name_en();
    switch (unit_.kind()) {
    case unit_kind::rank: return lang == language::zh ? "第" + text + "位" : "rank " + text;
    case unit_kind::percent:
    case unit_kind::permille:
    case unit_kind::physical:
    case unit_kind::compound: shown = unit_.symbol(); break;
    case unit_kind::index:
        // A base such as 2015=100 would run into the number.
        if (shown.find('=') != std::string_view::npos) return text + '(' + std::string(unit_.symbol()) + ')';
        break;
    default: break;
    }
    if (!shown.empty() && detail::is_ascii_letter(shown.front())) text += ' ';
    text += shown;
    return text;
}

ATTAIN_INLINE quantity exact_quantity::rounded(std::int32_t places, rounding mode) const {
    return quantity(round(value, places, mode), unit);
}

namespace detail {

/// What moves by some places stays a rank: the third cannot rise by four.
ATTAIN_INLINE result<quantity> ranked(quantity made) {
    if (made.unit().kind() != unit_kind::rank || (made.value().sign() > 0 && made.value().is_integer())) return made;
    return failure{reason::malformed_number, -1,
                   "the rank would be " + made.value().to_string() + "; expected an integer from 1"};
}

}  // namespace detail

ATTAIN_INLINE result<quantity> add(quantity const& a, quantity const& b, classifiers rule) {
    auto const unit = unit_of_sum(a.unit(), b.unit(), rule);
    if (!unit) return unit.error();
    return detail::ranked(quantity(a.value() + b.value(), *unit));
}

ATTAIN_INLINE result<quantity> subtract(quantity const& a, quantity const& b, classifiers rule) {
    auto const unit = unit_of_difference(a.unit(), b.unit(), rule);
    if (!unit) return unit.error();
    return detail::ranked(quantity(a.value() - b.value(), *unit));
}

namespace detail {

/// A ratio in a product is a plain number: 19% of 621.5亿元 is money.
ATTAIN_INLINE bool is_plain(unit u) noexcept { return !u || u.is_ratio(); }

}  // namespace detail

ATTAIN_INLINE result<exact_quantity> multiply(quantity const& a, quantity const& b, unit_table const& units) {
    auto x = rational(a.value());
    auto y = rational(b.value());
    auto u = a.unit();
    auto v = b.unit();
    if (detail::is_plain(u) && detail::is_plain(v) && u && v) {
        return exact_quantity{x * u.factor() * y * v.factor(), *units.find_exact("倍")};
    }
    if (v.is_ratio()) {
        y = y * v.factor();
        v = unit();
    }
    if (u.is_ratio() && v) {
        x = x * u.factor();
        u = unit();
    }
    auto const made = units.product(u, v);
    if (!made) return made.error();
    auto value = x * y;
    if (made->kind() == unit_kind::ratio && u && v) value = value * u.factor() * v.factor() / made->factor();
    return exact_quantity{std::move(value), *made};
}

ATTAIN_INLINE result<exact_quantity> divide(quantity const& a, quantity const& b, unit_table const& units) {
    if (b.value().is_zero())
        return failure{reason::division_by_zero, -1, "the divisor is zero; expected a number other than zero"};
    auto x = rational(a.value());
    auto y = rational(b.value());
    auto u = a.unit();
    auto v = b.unit();
    if (v.is_ratio()) {
        y = y * v.factor();
        v = unit();
        if (u.is_ratio()) {
            x = x * u.factor();
            u = *units.find_exact("倍");
        }
    }
    if (u.is_ratio() && v) {
        x = x * u.factor();
        u = unit();
    }
    auto const made = units.quotient(u, v);
    if (!made) return made.error();
    auto value = x / y;
    // Equal dimensions cancel: km over m is a plain multiple.
    if (made->kind() == unit_kind::ratio && v) return exact_quantity{value * made->factor(), *units.find_exact("倍")};
    return exact_quantity{std::move(value), *made};
}

ATTAIN_INLINE result<exact_quantity> convert(quantity const& q, unit to, classifiers rule) {
    auto const way = conversion_between(q.unit(), to, rule);
    if (!way) return way.error();
    return exact_quantity{rational(q.value()) * way->factor + way->offset, to};
}

ATTAIN_INLINE result<int> compare(quantity const& a, quantity const& b) {
    auto const same = convert(b, a.unit());
    if (!same) return same.error();
    auto const order = rational(a.value()) <=> same->value;
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

namespace detail {

[[nodiscard]] ATTAIN_INLINE bool is_dated(std::string_view date) noexcept {
    if (date.size() != 10 || date[4] != '-' || date[7] != '-') return false;
    for (std::size_t i = 0; i < date.size(); ++i) {
        if (i != 4 && i != 7 && !is_ascii_digit(date[i])) return false;
    }
    auto const two = [&](std::size_t i) { return (date[i] - '0') * 10 + (date[i + 1] - '0'); };
    auto const year = two(0) * 100 + two(2);
    auto const month = two(5);
    auto const leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    auto const days = month == 2 ? (leap ? 29 : 28) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    return month >= 1 && month <= 12 && two(8) >= 1 && two(8) <= days;
}

}  // namespace detail

ATTAIN_INLINE result<converted_money> exchange(quantity const& q, unit to, exchange_rate const& rate) {
    auto const from = q.unit();
    // Money, or what has it in one place of its unit: 元/m² and USD/m².
    auto const unlike = detail::compare_bases(from, to);
    auto const missing = [](std::string message) { return failure{reason::missing_rate, -1, std::move(message)}; };
    if (!from.currency().empty() && from.currency() == to.currency())
        return missing(detail::described(from) + " and " + detail::described(to) +
                       " are of one currency, which has no rate; convert the amount instead");
    if (!unlike.in_currency() || unlike.counted) return mismatch(from, to);
    auto const source_currency = unlike.money.base;
    auto const target_currency = unlike.other_money.base;
    if (rate.rate.sign() <= 0) return missing("the exchange rate is not above zero; give a positive one");
    if (!detail::is_dated(rate.date))
        return missing("the exchange rate is dated '" + std::string(detail::excerpt(rate.date)) +
                       "'; expected a date such as 2022-12-31");
    auto const forward = rate.from.currency() == source_currency && rate.to.currency() == target_currency;
    auto const backward = rate.from.currency() == target_currency && rate.to.currency() == source_currency;
    if (!forward && !backward)
        return missing("the exchange rate is for " + detail::described(rate.from) + " and " +
                       detail::described(rate.to) + "; expected one for " + detail::described(from) + " and " +
                       detail::described(to));
    // Through the currencies themselves, so that parts such as 角 come out right.
    auto const source = forward ? rate.from : rate.to;
    auto const target = forward ? rate.to : rate.from;
    auto rate_of_one = rational(rate.rate) * target.factor() / source.factor();
    if (!forward) rate_of_one = target.factor() / (rational(rate.rate) * source.factor());
    auto value = rational(q.value()) * from.factor() / to.factor();
    auto const exponent = unlike.money.exponent;
    for (std::int32_t i = 0; i < exponent; ++i) value = value * rate_of_one;
    for (std::int32_t i = 0; i > exponent; --i) value = value / rate_of_one;
    return converted_money{exact_quantity{std::move(value), to}, rate.rate, rate.date};
}

ATTAIN_INLINE bool magnitude_suspect(rational const& a, rational const& b) {
    if (a.is_zero() || b.is_zero()) return false;
    auto const ratio = a / b;
    auto const is_power = [&](std::int32_t n) {
        rational const power = decimal(1).scaled_by_power_of_ten(n);
        return ratio == power || ratio * power == rational(1);
    };
    return is_power(4) || is_power(8);
}

ATTAIN_END_NAMESPACE
