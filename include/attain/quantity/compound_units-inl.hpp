#pragma once

#include <attain/quantity/detail/messages.hpp>
#include <attain/quantity/detail/unit_store.hpp>
#include <attain/quantity/magnitude.hpp>
#include <attain/quantity/unit_table.hpp>

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// Kinds that have products and quotients.
[[nodiscard]] ATTAIN_INLINE bool multiplies(unit u) noexcept {
    switch (u.kind()) {
    case unit_kind::none:
    case unit_kind::money:
    case unit_kind::count:
    case unit_kind::physical:
    case unit_kind::ratio:
    case unit_kind::percent:
    case unit_kind::permille:
    case unit_kind::compound: return u.offset().is_zero();
    default: return false;
    }
}

[[nodiscard]] ATTAIN_INLINE std::vector<unit_term> merged_terms(unit a, unit b, std::int32_t sign) {
    std::vector<unit_term> terms(a.terms().begin(), a.terms().end());
    for (auto const& term : b.terms()) {
        auto const at = std::lower_bound(terms.begin(), terms.end(), term,
                                         [](auto const& x, auto const& y) { return x.base < y.base; });
        if (at != terms.end() && at->base == term.base) {
            at->exponent += sign * term.exponent;
            if (at->exponent == 0) terms.erase(at);
        } else {
            terms.insert(at, {term.base, sign * term.exponent});
        }
    }
    return terms;
}

[[nodiscard]] ATTAIN_INLINE std::string factor_symbol(unit u, std::int32_t magnitude) {
    std::string symbol(magnitude == 1 ? "10" : chinese_magnitude(magnitude));
    symbol += u ? u.symbol() : std::string_view("1");
    if (u.kind() == unit_kind::compound) symbol = '(' + symbol + ')';
    return symbol;
}

/// a × b^sign, where b is written with a magnitude (吨标准煤/万元).
ATTAIN_INLINE result<unit> combine_units(unit_store const& store, unit a, unit b, std::int32_t sign,
                                         std::int32_t magnitude) {
    if (!multiplies(a) || !multiplies(b)) {
        auto const wrong = multiplies(a) ? b : a;
        return refuse(
            reason::unit_mismatch, 0, wrong.symbol(),
            std::string("is of kind ") + std::string(name_of(wrong.kind())) + ", which has no products or quotients");
    }
    if (!b && magnitude == 0) return a;
    auto terms = merged_terms(a, b, sign);
    if (terms.size() > 16) return refuse(reason::overflow, 0, a.symbol(), "would have more than 16 base units");
    auto const scaled = b.factor() * rational(decimal(1).scaled_by_power_of_ten(magnitude));
    auto const factor = sign > 0 ? a.factor() * scaled : a.factor() / scaled;
    if (terms.empty() && factor == rational(1)) return unit(store.find_exact("倍"));
    if (sign > 0 && !a && magnitude == 0) return b;
    auto kind = terms.empty() ? unit_kind::ratio : unit_kind::compound;
    if (terms.size() == 1 && terms.front().exponent == 1) {
        // What is left is money, a count or a length again: 元/家 times 家.
        auto const* const base = store.find_exact(terms.front().base);
        if (base != nullptr && base->terms == terms && base->offset.is_zero()) {
            if (base->factor == factor) return unit(base);
            kind = base->kind;
        }
    }
    std::string symbol(a.symbol());
    if (!a && sign < 0) symbol = "1";
    if (!symbol.empty()) symbol += sign > 0 ? "·" : "/";
    symbol += factor_symbol(b, magnitude);
    auto const* const made = store.compound(kind, symbol, factor, terms);
    if (made == nullptr)
        return refuse(reason::overflow, 0, symbol,
                      "is one compound unit too many for this table; use a table of your own");
    return unit(made);
}

struct separator {
    std::size_t position = std::string_view::npos;
    std::size_t length = 0;
    std::int32_t sign = 0;
};

/// The last sign of a product or quotient in a spelling.
[[nodiscard]] ATTAIN_INLINE separator last_separator(std::string_view text) noexcept {
    struct row {
        std::string_view word;
        std::int32_t sign;
    };
    static constexpr row rows[] = {{"/", -1}, {"／", -1}, {" per ", -1}, {"每", -1},
                                   {"·", 1},  {"•", 1},   {"⋅", 1},      {"*", 1}};
    separator best;
    for (auto const& r : rows) {
        auto const at = text.rfind(r.word);
        if (at != std::string_view::npos && at > 0 && (best.length == 0 || at > best.position))
            best = {at, r.word.size(), r.sign};
    }
    return best;
}

/// The power of ten before the unit behind a sign: 万, 1000, 10万.
[[nodiscard]] ATTAIN_INLINE std::optional<attain::magnitude> denominator_magnitude(std::string_view text) noexcept {
    if (auto const word = magnitude_at_start(text)) return word;
    std::size_t zeros = 0;
    while (zeros < 3 && zeros + 1 < text.size() && text[zeros + 1] == '0') ++zeros;
    auto const word = text.starts_with("10") ? magnitude_at_start(text.substr(zeros + 1)) : std::nullopt;
    if (!word) return column_magnitude_at_start(text);
    auto const exponent = static_cast<std::int32_t>(zeros) + word->exponent;
    if (chinese_magnitude(exponent).empty()) return std::nullopt;
    return attain::magnitude{exponent, zeros + 1 + word->length};
}

ATTAIN_INLINE result<unit> unknown_unit(std::string_view found, std::size_t position) {
    return refuse(reason::unknown_unit, position, found,
                  "is no known unit; expected a unit such as 元, %, km² or one you define");
}

ATTAIN_INLINE result<unit> resolve_compound(unit_store const& store, unit_table const& table, std::string_view text,
                                            int depth) {
    if (auto const* const found = store.find(text)) return unit(found);
    auto const cut = last_separator(text);
    if (cut.length == 0 || depth == 0 || text.size() > 4 * unit_store::longest_spelling) return unknown_unit(text, 0);
    auto numerator = text.substr(0, cut.position);
    auto denominator = text.substr(cut.position + cut.length);
    numerator = without_trailing_spaces(numerator);
    denominator.remove_prefix(spaces_length(denominator));
    auto const top = resolve_compound(store, table, numerator, depth - 1);
    if (!top) return top;
    std::int32_t magnitude = 0;
    auto const* bottom = store.find(denominator);
    if (bottom == nullptr) {
        auto rest = denominator;
        if (auto const power = denominator_magnitude(rest)) {
            magnitude = power->exponent;
            rest.remove_prefix(power->length);
            rest.remove_prefix(spaces_length(rest));
            bottom = store.find(rest);
        }
    }
    if (bottom == nullptr) return unknown_unit(denominator, text.size() - denominator.size());
    return combine_units(store, *top, unit(bottom), cut.sign, magnitude);
}

}  // namespace detail

ATTAIN_INLINE result<unit> unit_table::quotient(unit a, unit b) const {
    return detail::combine_units(*store_, a, b, -1, 0);
}

ATTAIN_INLINE result<unit> unit_table::product(unit a, unit b) const {
    return detail::combine_units(*store_, a, b, 1, 0);
}

ATTAIN_INLINE result<unit> unit_table::index_with_base(std::string_view label) const {
    if (auto const known = find(label)) return *known;
    if (auto const bad = detail::first_invalid_utf8(label); bad != detail::all_valid)
        return detail::refuse(reason::invalid_utf8, bad, label, "is not UTF-8");
    if (label.size() < 5 || label.size() > 60 || !label.ends_with("=100"))
        return detail::refuse(reason::unexpected_character, 0, label,
                              "is no index base; expected a text such as 上年=100");
    auto const* const made = store_->compound(unit_kind::index, std::string(label), 1, {{label, 1}});
    if (made == nullptr) return detail::refuse(reason::overflow, 0, label, "is one index base too many for this table");
    return unit(made);
}

ATTAIN_INLINE std::optional<unit> unit_table::find_resolved(std::string_view spelling) const {
    auto const* const known = store_->remembered(spelling);
    if (known == nullptr) return std::nullopt;
    return unit(known);
}

ATTAIN_INLINE result<unit> unit_table::resolve(std::string_view spelling) const {
    if (auto const* const found = store_->find(spelling)) return unit(found);
    if (auto const* const known = store_->remembered(spelling)) return unit(known);
    if (auto const bad = detail::first_invalid_utf8(spelling); bad != detail::all_valid)
        return detail::refuse(reason::invalid_utf8, bad, spelling, "is not UTF-8");
    if (spelling.ends_with("=100")) return index_with_base(spelling);
    auto made = detail::resolve_compound(*store_, *this, spelling, 4);
    if (made && made->kind() == unit_kind::compound) store_->remember(spelling, store_->at(made->id()));
    return made;
}

ATTAIN_END_NAMESPACE
