#pragma once

#include <attain/quantity/detail/messages.hpp>
#include <attain/quantity/detail/unit_store.hpp>
#include <attain/quantity/unit_table.hpp>

#include <map>
#include <memory>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE unit_table::unit_table(builtin_tag) {
    auto store = std::make_unique<detail::unit_store>(nullptr);
    detail::add_builtin_units(*store);
    store_ = store.release();
}
ATTAIN_INLINE unit_table::unit_table() : unit_table(builtin(), on_top{}) {}
ATTAIN_INLINE unit_table::unit_table(unit_table const& parent, on_top)
    : store_(new detail::unit_store(parent.store_)) {}
ATTAIN_INLINE unit_table::~unit_table() { delete store_; }
ATTAIN_INLINE unit_table::unit_table(unit_table&& other) noexcept : store_(std::exchange(other.store_, nullptr)) {}
ATTAIN_INLINE unit_table& unit_table::operator=(unit_table&& other) noexcept {
    std::swap(store_, other.store_);
    return *this;
}

ATTAIN_INLINE unit_table const& unit_table::builtin() {
    static unit_table const table{builtin_tag{}};
    return table;
}

ATTAIN_INLINE std::optional<unit> unit_table::find(std::string_view spelling) const noexcept {
    auto const* const found = store_->find(spelling);
    if (found == nullptr) return std::nullopt;
    return unit(found);
}

ATTAIN_INLINE std::optional<unit> unit_table::find_exact(std::string_view spelling) const noexcept {
    auto const* const found = store_->find_exact(spelling);
    if (found == nullptr) return std::nullopt;
    return unit(found);
}

ATTAIN_INLINE std::optional<unit_match> unit_table::longest_match(std::string_view text) const noexcept {
    auto const found = store_->longest_match(text);
    if (found.length == 0) return std::nullopt;
    return found;
}

ATTAIN_INLINE std::optional<unit> unit_table::at(std::uint32_t id) const noexcept {
    if (id == 0) return unit();
    auto const* const found = store_->at(id);
    if (found == nullptr) return std::nullopt;
    return unit(found);
}

ATTAIN_INLINE std::size_t unit_table::size() const noexcept { return store_->size(); }
ATTAIN_INLINE std::size_t unit_table::spelling_count() const noexcept { return store_->spelling_count(); }
ATTAIN_INLINE void unit_table::visit_spellings(void (*visit)(void*, std::string_view, unit), void* context) const {
    store_->visit_spellings(visit, context);
}

namespace detail {

/// A spelling that can stand behind a number: text, no digit, sign or space at its start, no control character.
ATTAIN_INLINE std::optional<failure> refuse_spelling(std::string_view text) {
    if (text.empty()) return failure{reason::empty_input, 0, "the spelling of a unit is empty; expected a word"};
    if (text.size() > unit_store::longest_spelling)
        return refuse(reason::invalid_argument, unit_store::longest_spelling, text,
                      "is longer than a unit may be (64 bytes)");
    if (auto const bad = first_invalid_utf8(text); bad != all_valid)
        return refuse(reason::invalid_utf8, bad, text, "is not UTF-8; expected the spelling of a unit in UTF-8");
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const c = static_cast<unsigned char>(text[i]);
        if (c < 0x20 || c == 0x7f)
            return refuse(reason::unexpected_character, i, text, "holds a control character; remove it");
    }
    auto const first = text.front();
    if (is_ascii_digit(first) || first == '+' || first == '-' || first == '.' || first == ',' || space_length(text) > 0)
        return refuse(reason::unexpected_character, 0, text,
                      "starts like a number; a unit starts with a letter or a sign of its own");
    if (without_trailing_spaces(text).size() != text.size())
        return refuse(reason::unexpected_character, without_trailing_spaces(text).size(), text,
                      "ends with a space; remove it");
    return std::nullopt;
}

}  // namespace detail

ATTAIN_INLINE result<unit> unit_table::define(unit_spec const& spec) {
    if (auto wrong = detail::refuse_spelling(spec.symbol)) return *std::move(wrong);
    if (spec.factor.is_zero())
        return detail::refuse(reason::zero_factor, 0, spec.symbol, "has a factor of zero; give a positive one");
    if (spec.factor.sign() < 0)
        return detail::refuse(reason::invalid_argument, 0, spec.symbol, "has a negative factor; give a positive one");
    if (spec.of == spec.symbol)
        return detail::refuse(reason::unit_cycle, 0, spec.symbol,
                              "is defined as a multiple of itself; name another unit or none");
    if (store_->is_full())
        return detail::refuse(reason::overflow, 0, spec.symbol, "is one unit too many for this table");

    std::vector<std::string_view> spellings{spec.symbol};
    for (auto const& more : {std::string_view(spec.name_zh), std::string_view(spec.name_en)}) {
        if (!more.empty()) spellings.push_back(more);
    }
    spellings.insert(spellings.end(), spec.spellings.begin(), spec.spellings.end());
    for (auto const spelling : spellings) {
        if (auto wrong = detail::refuse_spelling(spelling)) return *std::move(wrong);
        if (store_->find_exact(spelling) != nullptr)
            return detail::refuse(reason::duplicate_unit, 0, spelling,
                                  "is a unit already; choose another name or drop the definition");
    }

    auto kind = spec.kind;
    auto factor = spec.factor;
    std::vector<unit_term> terms;
    std::uint8_t minor_digits = 0;
    if (!spec.of.empty()) {
        auto const base = resolve(spec.of);
        if (!base)
            return detail::refuse(reason::unknown_unit, 0, spec.of,
                                  "is no known unit; '" + spec.symbol + "' is defined by it, so define it as well");
        if (!base->offset().is_zero() || base->kind() == unit_kind::rank || base->kind() == unit_kind::text)
            return detail::refuse(reason::invalid_argument, 0, spec.of,
                                  "has no multiples; define '" + spec.symbol + "' without it");
        kind = base->kind();
        factor = factor * base->factor();
        for (auto const& term : base->terms()) terms.push_back({store_->keep(term.base), term.exponent});
        minor_digits = static_cast<std::uint8_t>(base->minor_digits());
    } else {
        switch (kind) {
        case unit_kind::money:
        case unit_kind::count:
        case unit_kind::physical:
        case unit_kind::index:
        case unit_kind::score: terms.push_back({store_->keep(spec.symbol), 1}); break;
        case unit_kind::ratio: break;
        default:
            return detail::refuse(
                reason::invalid_argument, 0, spec.symbol,
                "cannot be of kind " + std::string(name_of(kind)) + "; define it by a unit of that kind");
        }
        if (kind == unit_kind::money) minor_digits = 2;
    }
    auto& made = store_->add(kind, store_->keep(spec.symbol), std::move(factor), std::move(terms));
    made.minor_digits = minor_digits;
    if (!spec.name_zh.empty()) made.name_zh = store_->keep(spec.name_zh);
    if (!spec.name_en.empty()) made.name_en = store_->keep(spec.name_en);
    for (auto const spelling : spellings) store_->spell(store_->keep(spelling), made, true);
    store_->finish();
    return unit(&made);
}

namespace detail {

/// The order in which specs that refer to each other can be defined; fewer than all when some go round in a circle.
ATTAIN_INLINE std::vector<std::size_t> definition_order(std::span<unit_spec const> specs) {
    std::map<std::string_view, std::size_t> by_name;
    for (std::size_t i = 0; i < specs.size(); ++i) {
        by_name.emplace(specs[i].symbol, i);
        for (auto const& spelling : specs[i].spellings) by_name.emplace(spelling, i);
    }
    std::vector<std::vector<std::size_t>> waiting(specs.size());
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < specs.size(); ++i) {
        auto const base = by_name.find(specs[i].of);
        if (specs[i].of.empty() || base == by_name.end()) {
            order.push_back(i);
        } else {
            waiting[base->second].push_back(i);
        }
    }
    for (std::size_t next = 0; next < order.size(); ++next) {
        auto const& ready = waiting[order[next]];
        order.insert(order.end(), ready.begin(), ready.end());
    }
    return order;
}

}  // namespace detail

ATTAIN_INLINE result<std::vector<unit>> unit_table::define_all(std::span<unit_spec const> specs) {
    auto const order = detail::definition_order(specs);
    auto const define_in = [&](unit_table& table, std::vector<unit>& made) -> std::optional<failure> {
        made.assign(specs.size(), unit());
        for (auto const i : order) {
            auto one = table.define(specs[i]);
            if (!one) {
                auto wrong = std::move(one).error();
                wrong.position = static_cast<std::ptrdiff_t>(i);
                return wrong;
            }
            made[i] = *one;
        }
        return std::nullopt;
    };
    if (order.size() < specs.size()) {
        std::vector<bool> placed(specs.size());
        for (auto const i : order) placed[i] = true;
        std::size_t first = 0;
        while (placed[first]) ++first;
        return detail::refuse(
            reason::unit_cycle, first, specs[first].symbol,
            "is defined by '" + specs[first].of + "', which comes back to itself; define one of them by a known unit");
    }
    // Tried in a table on top of this one, so that a failure leaves nothing behind.
    std::vector<unit> made;
    unit_table trial(*this, on_top{});
    if (auto wrong = define_in(trial, made)) return *std::move(wrong);
    if (auto wrong = define_in(*this, made)) return *std::move(wrong);
    return made;
}

ATTAIN_INLINE result<unit> unit_table::counter(std::string_view word) {
    if (auto const known = find(word)) return *known;
    if (auto wrong = detail::refuse_spelling(word)) return *std::move(wrong);
    for (std::size_t i = 0; i < word.size(); ++i) {
        auto const c = word[i];
        auto const plain = static_cast<unsigned char>(c) >= 0x80 || detail::is_ascii_letter(c) || c == ' ' || c == '-';
        if (!plain)
            return detail::refuse(reason::unknown_unit, i, word,
                                  "is no known unit and cannot be a counter; expected a word");
    }
    unit_spec spec;
    spec.symbol = word;
    return define(spec);
}

ATTAIN_END_NAMESPACE
