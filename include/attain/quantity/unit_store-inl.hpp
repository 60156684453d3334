#pragma once

#include <attain/quantity/detail/characters.hpp>
#include <attain/quantity/detail/unit_store.hpp>

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

ATTAIN_INLINE bool fold_spelling(std::string_view spelling, char* out, std::size_t capacity,
                                 std::size_t& size) noexcept {
    size = 0;
    for (std::size_t i = 0; i < spelling.size(); ++i) {
        if (size == capacity) return false;
        auto c = spelling[i];
        // U+FF01 to U+FF5E are the full-width forms of the printable ASCII characters.
        if (c == '\xef' && i + 2 < spelling.size()) {
            auto const second = static_cast<unsigned char>(spelling[i + 1]);
            auto const third = static_cast<unsigned char>(spelling[i + 2]);
            if (second == 0xbc && third >= 0x81) {
                c = static_cast<char>(third - 0x60);
                i += 2;
            } else if (second == 0xbd && third >= 0x80 && third <= 0x9e) {
                c = static_cast<char>(third - 0x20);
                i += 2;
            }
        }
        out[size++] = to_ascii_lower(c);
    }
    return true;
}

ATTAIN_INLINE unit_definition const* unit_store::find_exact(std::string_view spelling) const noexcept {
    for (auto const* store = this; store != nullptr; store = store->parent_) {
        if (auto const* const found = store->exact_.find(spelling)) return found->definition;
    }
    return nullptr;
}

ATTAIN_INLINE unit_definition const* unit_store::find(std::string_view spelling) const noexcept {
    if (auto const* const found = find_exact(spelling)) return found;
    char folded[longest_spelling];
    std::size_t size = 0;
    if (!fold_spelling(spelling, folded, sizeof folded, size)) return nullptr;
    // Of one letter the case always counts: a is no ampere.
    if (size == 1 && spelling.size() == 1) return nullptr;
    for (auto const* store = this; store != nullptr; store = store->parent_) {
        if (auto const* const found = store->folded_.find({folded, size})) return found->definition;
    }
    return nullptr;
}

ATTAIN_INLINE unit_match unit_store::longest_match(std::string_view text) const noexcept {
    unit_match best{};
    for (auto const* store = this; store != nullptr; store = store->parent_) {
        auto low = store->sorted_.begin();
        auto high = store->sorted_.end();
        for (std::size_t at = 0; at < text.size() && low != high; ++at) {
            auto const byte = static_cast<unsigned char>(text[at]);
            auto const at_byte = [at](sorted_spelling const& s) {
                return s.spelling.size() <= at ? -1 : static_cast<int>(static_cast<unsigned char>(s.spelling[at]));
            };
            low = std::partition_point(low, high, [&](auto const& s) { return at_byte(s) < byte; });
            high = std::partition_point(low, high, [&](auto const& s) { return at_byte(s) <= byte; });
            if (low == high) break;
            if (low->spelling.size() == at + 1 && at + 1 > best.length && ends_at_boundary(text, at + 1))
                best = {unit(low->definition), at + 1};
        }
    }
    return best;
}

ATTAIN_INLINE unit_definition& unit_store::add(unit_kind kind, std::string_view symbol, rational factor,
                                               std::vector<unit_term> terms) {
    auto& made = definitions_.emplace_back();
    made.id = static_cast<std::uint32_t>(definitions_.size()) + (parent_ == nullptr ? 0 : own_ids);
    made.kind = kind;
    made.symbol = symbol;
    made.name_zh = symbol;
    made.name_en = symbol;
    made.factor = std::move(factor);
    made.terms = std::move(terms);
    return made;
}

ATTAIN_INLINE bool unit_store::spell(std::string_view spelling, unit_definition const& definition, bool folds) {
    if (spelling.empty()) return true;
    if (!exact_.insert(spelling, &definition)) return exact_.find(spelling)->definition == &definition;
    sorted_.push_back({spelling, &definition});
    char folded[longest_spelling];
    std::size_t size = 0;
    if (!folds || !fold_spelling(spelling, folded, sizeof folded, size)) return true;
    if (auto const* const known = folded_.find({folded, size})) {
        if (known->definition != &definition) folded_.assign({folded, size}, nullptr);
    } else {
        auto const same = spelling == std::string_view(folded, size);
        folded_.insert(same ? spelling : keep({folded, size}), &definition);
    }
    return true;
}

ATTAIN_INLINE bool unit_store::spell_list(std::string_view spellings, unit_definition const& definition, bool folds) {
    auto all_new = true;
    while (!spellings.empty()) {
        auto const bar = spellings.find('|');
        all_new = spell(spellings.substr(0, bar), definition, folds) && all_new;
        if (bar == std::string_view::npos) break;
        spellings.remove_prefix(bar + 1);
    }
    return all_new;
}

ATTAIN_INLINE void unit_store::finish() {
    auto const before = [](auto const& a, auto const& b) { return a.spelling < b.spelling; };
    constexpr std::size_t few = 64;
    if (sorted_.size() - in_order_ > few) {
        std::sort(sorted_.begin(), sorted_.end(), before);
    } else {
        // One unit among thousands: its spellings are put where they belong.
        for (auto i = in_order_; i < sorted_.size(); ++i) {
            auto const each = sorted_[i];
            auto const end = sorted_.begin() + static_cast<std::ptrdiff_t>(i);
            auto const place = std::upper_bound(sorted_.begin(), end, each, before);
            std::move_backward(place, end, end + 1);
            *place = each;
        }
    }
    in_order_ = sorted_.size();
}

ATTAIN_INLINE std::string_view unit_store::keep(std::string_view text) { return texts_.emplace_back(text); }

ATTAIN_INLINE void unit_store::reserve(std::size_t spellings) {
    exact_.reserve(spellings);
    folded_.reserve(spellings);
    sorted_.reserve(spellings);
}

ATTAIN_INLINE unit_definition const* unit_store::compound(unit_kind kind, std::string const& symbol,
                                                          rational const& factor,
                                                          std::vector<unit_term> const& terms) const {
    std::lock_guard const lock(mutex_);
    auto const [first, last] = by_symbol_.equal_range(symbol);
    for (auto it = first; it != last; ++it) {
        auto const& known = *it->second;
        if (known.kind == kind && known.factor == factor && known.terms == terms) return &known;
    }
    if (compounds_.size() >= most_compounds) return nullptr;
    auto const keep_text = [&](std::string_view text) -> std::string_view {
        return compound_texts_.emplace_back(text);
    };
    auto& made = compounds_.emplace_back();
    made.id = static_cast<std::uint32_t>(compounds_.size()) + compound_ids + (parent_ == nullptr ? 0 : own_ids);
    made.kind = kind;
    made.symbol = keep_text(symbol);
    made.name_zh = made.symbol;
    made.name_en = made.symbol;
    made.factor = factor;
    made.terms = terms;
    for (auto& term : made.terms) term.base = keep_text(term.base);
    by_symbol_.emplace(symbol, &made);
    return &made;
}

ATTAIN_INLINE unit_definition const* unit_store::remembered(std::string_view spelling) const {
    std::lock_guard const lock(mutex_);
    auto const found = resolved_.find(spelling);
    return found == resolved_.end() ? nullptr : found->second;
}

ATTAIN_INLINE void unit_store::remember(std::string_view spelling, unit_definition const* definition) const {
    std::lock_guard const lock(mutex_);
    if (resolved_.size() < most_compounds) resolved_.emplace(spelling, definition);
}

ATTAIN_INLINE unit_definition const* unit_store::at(std::uint32_t id) const noexcept {
    if (id == 0) return nullptr;
    auto const compound = id > compound_ids;
    auto index = compound ? id - compound_ids : id;
    auto const own = index > own_ids;
    if (own) index -= own_ids;
    auto const* const store = own || parent_ == nullptr ? this : parent_;
    if (own && parent_ == nullptr) return nullptr;
    if (compound) {
        std::lock_guard const lock(store->mutex_);
        return index <= store->compounds_.size() ? &store->compounds_[index - 1] : nullptr;
    }
    return index <= store->definitions_.size() ? &store->definitions_[index - 1] : nullptr;
}

ATTAIN_INLINE std::size_t unit_store::size() const noexcept {
    return definitions_.size() + (parent_ == nullptr ? 0 : parent_->size());
}

ATTAIN_INLINE std::size_t unit_store::spelling_count() const noexcept {
    return exact_.size() + (parent_ == nullptr ? 0 : parent_->spelling_count());
}

ATTAIN_INLINE void unit_store::visit_spellings(void (*visit)(void*, std::string_view, unit), void* context) const {
    if (parent_ != nullptr) parent_->visit_spellings(visit, context);
    for (auto const& each : sorted_) visit(context, each.spelling, unit(each.definition));
}

}  // namespace detail
ATTAIN_END_NAMESPACE
