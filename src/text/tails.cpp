#include "tails.hpp"

#include <attain/quantity/data/hedges.hpp>
#include <attain/quantity/data/magnitudes.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

struct renamed_unit {
    std::string_view symbol;
    std::string_view name;
};

// Units whose record name is plain ASCII or a word of its own.
constexpr renamed_unit renamed_units[] = {
    {"km²", "km2"}, {"m²", "m2"},    {"m³", "m3"},       {"亩", "mu"},
    {"斤", "jin"},  {"倍", "times"}, {"places", "rank"}, {"μg", "μg"},
};

struct magnitude_word {
    std::string_view word;
    std::int8_t exponent;
};

constexpr magnitude_word chinese_magnitudes[] = {
    {"十", 1}, {"百", 2}, {"千", 3}, {"万", 4}, {"亿", 8}, {"兆", 12}, {"萬", 4}, {"億", 8},
};

}  // namespace

std::string_view record_name(attain::unit unit, std::string_view spelling) noexcept {
    for (auto const& each : renamed_units) {
        if (unit.symbol() == each.symbol) return each.name;
    }
    if (unit.kind() == unit_kind::count) return spelling;
    return unit.symbol();
}

tail_index::tail_index(unit_table const& units) : units_(&units) {
    units.each_spelling([&](std::string_view spelling, attain::unit which) {
        if (which.kind() == unit_kind::text || which.kind() == unit_kind::none) return;
        tail t{.kind = tail_kind::unit, .unit = which};
        auto const name = record_name(which, spelling);
        if (name.data() == spelling.data()) {
            kept_.push_back(std::make_unique<std::string>(name));
            t.name = *kept_.back();
        } else {
            t.name = name;
        }
        add(spelling, t);
    });
    for (auto const& each : chinese_magnitudes) {
        add(each.word, {.kind = tail_kind::magnitude, .exponent = each.exponent});
    }
    for (auto const& each : attain::detail::english_magnitude_rows) {
        add(each.word, {.kind = tail_kind::magnitude, .exponent = static_cast<std::int8_t>(each.exponent)});
    }
    for (auto const& each : attain::detail::hedge_rows) {
        if (each.where == hedge_position::before) continue;
        auto const kind = each.where == hedge_position::inside ? tail_kind::infix : tail_kind::quantifier;
        if (kind == tail_kind::quantifier && (each.word == "多" || each.word == "余")) continue;
        add(each.word, {.kind = kind, .hedge = each.meaning});
    }
    exact_.finish();
    folded_.finish();
}

void tail_index::add(std::string_view word, tail t) {
    auto const id = static_cast<std::int32_t>(tails_.size());
    tails_.push_back(t);
    exact_.add(word, id);
    if (is_latin(decode(word, 0).code)) folded_.add(word, id);
}

tail_index const& tail_index::builtin() {
    static tail_index const made(unit_table::builtin());
    return made;
}

tail const* tail_index::find(std::string_view text, std::size_t at, trie_match& found) const noexcept {
    found = exact_.longest(text, at);
    if (!found && is_latin(decode(text, at).code)) {
        found = folded_.longest(text, at);
        // Of one letter the case always counts: a is no ampere.
        if (found && found.points == 1) found = {};
    }
    return found ? &tails_[static_cast<std::size_t>(found.id)] : nullptr;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
