#pragma once

#include <attain/quantity/detail/figure_access.hpp>
#include <attain/quantity/detail/messages.hpp>
#include <attain/quantity/detail/written_number.hpp>
#include <attain/quantity/figure.hpp>
#include <attain/quantity/magnitude.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE figure::figure() : text_("0") {}

namespace detail {

/// Perhaps a hedge, digits, perhaps 余 and a magnitude, a unit: nearly every figure, without the scanner. What it does
/// not know is left to the scanner, which reads all of this in the same way.
[[nodiscard]] ATTAIN_INLINE bool read_plain_figure(std::string_view text, unit_table const& units,
                                                   figure_pieces& parts) {
    auto rest = text;
    if (!rest.empty() && static_cast<unsigned char>(rest.front()) >= 0x80) {
        auto const before = hedge_at_start(rest, hedge_position::before);
        if (!before) return false;
        parts.hedge = before->meaning;
        rest.remove_prefix(before->length);
    }
    auto const negative = !rest.empty() && rest.front() == '-';
    if (negative) rest.remove_prefix(1);
    auto number = read_plain_number(rest);
    if (number.length == 0) return false;
    rest.remove_prefix(number.length);
    auto const find_unit = [&]() -> std::optional<attain::unit> {
        if (rest.empty()) return attain::unit();
        return units.find_exact(rest);
    };
    auto found = find_unit();
    auto magnitude_read = false;
    for (int steps = 0; !found && steps < 2; ++steps) {
        if (static_cast<unsigned char>(rest.front()) < 0x80) return false;
        if (auto const word = magnitude_read ? std::nullopt : magnitude_at_start(rest)) {
            magnitude_read = true;
            parts.magnitude = word->exponent;
            rest.remove_prefix(word->length);
        } else if (auto const inside = hedge_at_start(rest, hedge_position::inside);
                   inside && parts.hedge == attain::hedge::exact) {
            parts.hedge = inside->meaning;
            parts.mirrored = negative;
            rest.remove_prefix(inside->length);
        } else {
            break;
        }
        found = find_unit();
    }
    if (!found && rest.find('/') != std::string_view::npos) found = units.find_resolved(rest);
    if (!found || found->kind() == unit_kind::rank) return false;
    parts.number = negative ? -number.value : std::move(number.value);
    parts.unit = *found;
    return true;
}

ATTAIN_INLINE result<figure> finish_figure(result<figure_pieces> parts, std::string_view text) {
    if (!parts) return std::move(parts).error();
    return figure_access::make(*std::move(parts), small_text(text));
}

}  // namespace detail

ATTAIN_INLINE result<figure> figure::parse(std::string_view text, unit_table const& units) {
    if (detail::figure_pieces parts; detail::read_plain_figure(text, units, parts))
        return detail::figure_access::make(std::move(parts), detail::small_text(text));
    return detail::finish_figure(detail::read_figure(text, units, nullptr, nullptr), text);
}

ATTAIN_INLINE result<figure> figure::parse_or_counter(std::string_view text, unit_table& units) {
    return detail::finish_figure(detail::read_figure(text, units, &units, nullptr), text);
}

ATTAIN_INLINE result<figure> figure::with_unit(std::string_view number, written_unit const& column,
                                               unit_table const& units) {
    auto const text_of = [&](std::string_view digits) {
        char joined[64];
        auto const size = digits.size() + column.suffix.size();
        if (size <= sizeof joined) {
            if (!digits.empty()) std::memcpy(joined, digits.data(), digits.size());
            if (!column.suffix.empty()) std::memcpy(joined + digits.size(), column.suffix.data(), column.suffix.size());
            return detail::small_text(std::string_view(joined, size));
        }
        std::string long_text(digits);
        long_text += column.suffix;
        return detail::small_text(long_text);
    };
    auto const negative = !number.empty() && number.front() == '-';
    auto plain = detail::read_plain_number(number.substr(negative ? 1 : 0));
    if (plain.length != 0 && plain.length + (negative ? 1 : 0) == number.size() &&
        column.unit.kind() != unit_kind::rank) {
        detail::figure_pieces parts;
        parts.number = negative ? -plain.value : std::move(plain.value);
        parts.unit = column.unit;
        parts.magnitude = column.magnitude;
        return detail::figure_access::make(std::move(parts), text_of(number));
    }
    auto parts = detail::read_figure(number, units, nullptr, &column);
    if (!parts) return std::move(parts).error();
    // A cell that brings its own unit says it all: 19% in a column of percents.
    auto const bare = detail::read_figure(number, units, nullptr, nullptr);
    auto const brings_own = bare && bare->unit;
    auto const is_rank = bare && bare->unit.kind() == unit_kind::rank;
    if (brings_own && !is_rank && column.unit && !(bare->unit == column.unit))
        return detail::refuse(reason::unit_mismatch, 0, number,
                              "has another unit than its column, which is '" + column.text + "'; write one of them");
    return detail::figure_access::make(*std::move(parts), brings_own ? detail::small_text(number) : text_of(number));
}

ATTAIN_INLINE figure figure::from_number(decimal const& number, written_unit const& column, attain::hedge h) {
    auto const latin = !column.suffix.empty() && column.suffix.front() == ' ';
    std::string text;
    auto const digits = number.to_string();
    switch (h) {
    case attain::hedge::exact: text = digits; break;
    case attain::hedge::about: text = (latin ? "about " : "约") + digits; break;
    case attain::hedge::over: text = (latin ? "over " : "超") + digits; break;
    case attain::hedge::over_bounded: text = digits + (latin ? "-plus" : "余"); break;
    case attain::hedge::at_least: text = (latin ? "at least " : "不低于") + digits; break;
    case attain::hedge::nearly: text = (latin ? "nearly " : "近") + digits; break;
    case attain::hedge::under: text = (latin ? "less than " : "不足") + digits; break;
    case attain::hedge::at_most: text = (latin ? "at most " : "不超过") + digits; break;
    }
    if (column.unit.kind() == unit_kind::rank) {
        text = "第" + text + "位";
    } else {
        text += column.suffix;
    }
    auto const mirrored = h == attain::hedge::over_bounded && number.sign() < 0;
    return detail::figure_access::make({number, column.unit, column.magnitude, h, mirrored}, detail::small_text(text));
}

ATTAIN_INLINE rational figure::as_ratio() const {
    switch (unit_.kind()) {
    case unit_kind::percent:
    case unit_kind::permille:
    case unit_kind::ratio:
    case unit_kind::percentage_point:
    case unit_kind::basis_point: return rational(value()) * unit_.factor();
    default: return rational(value());
    }
}

ATTAIN_INLINE decimal figure::quantum() const { return number_.ulp().scaled_by_power_of_ten(magnitude_); }

ATTAIN_INLINE decimal figure::hedge_weight() const {
    if (number_.is_zero()) return quantum();
    return number_.normalized().ulp().scaled_by_power_of_ten(magnitude_);
}

ATTAIN_INLINE bool figure::is_integer() const { return unit_.counts_things() && number_.scale() - magnitude_ <= 0; }

ATTAIN_INLINE bool figure::is_exact_count() const {
    return unit_.counts_things() && magnitude_ == 0 && number_.scale() == 0 && hedge_ == attain::hedge::exact;
}

namespace detail {

/// Two ends that are known to be in order.
ATTAIN_INLINE interval span_of(rational low, bool low_closed, rational high, bool high_closed) {
    return interval::between(endpoint{std::move(low), low_closed}, endpoint{std::move(high), high_closed}).value();
}

}  // namespace detail

ATTAIN_INLINE interval figure::interval_under(rounding_rule rule) const {
    rational const v = value();
    auto const u = [&] { return rational(hedge_weight()); };
    switch (hedge_) {
    case attain::hedge::exact:
        if (is_exact_count()) return interval::point(v);
        return preimage(value(), rational(quantum()), rule);
    case attain::hedge::about: return detail::span_of(v - u(), false, v + u(), false);
    case attain::hedge::over: return interval::greater_than(v);
    case attain::hedge::over_bounded:
        if (mirrored_) return detail::span_of(v - u(), false, v, false);
        return detail::span_of(v, false, v + u(), false);
    case attain::hedge::at_least: return interval::at_least(v);
    case attain::hedge::nearly:
    case attain::hedge::under: return interval::less_than(v);
    case attain::hedge::at_most:
        // 前10位: ranks begin at 1.
        if (unit_.kind() == unit_kind::rank) return detail::span_of(1, true, v, true);
        return interval::at_most(v);
    }
    return interval::everything();
}

ATTAIN_INLINE std::optional<interval> figure::soft_interval_under(rounding_rule) const {
    rational const v = value();
    auto const u = [&] { return rational(hedge_weight()); };
    switch (hedge_) {
    case attain::hedge::about: {
        auto const half = u() / rational(2);
        return detail::span_of(v - half, true, v + half, true);
    }
    case attain::hedge::over: return detail::span_of(v, false, v + u(), false);
    case attain::hedge::at_least: return detail::span_of(v, true, v + u(), false);
    case attain::hedge::nearly:
    case attain::hedge::under: return detail::span_of(v - u(), false, v, false);
    case attain::hedge::at_most:
        if (unit_.kind() == unit_kind::rank) return std::nullopt;
        return detail::span_of(v - u(), false, v, true);
    case attain::hedge::exact:
    case attain::hedge::over_bounded: break;
    }
    return std::nullopt;
}

ATTAIN_END_NAMESPACE
