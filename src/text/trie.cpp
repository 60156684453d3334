#include "trie.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

constexpr std::uint64_t key_of(std::uint32_t node, char32_t c) noexcept {
    return (static_cast<std::uint64_t>(node) << 21 | c) + 1;
}

constexpr std::size_t slot_of(std::uint64_t key, std::size_t mask) noexcept {
    return static_cast<std::size_t>(key * 0x9e3779b97f4a7c15u >> 32) & mask;
}

}  // namespace

void trie::add(std::string_view word, std::int32_t id) {
    std::uint32_t node = 0;
    for (std::size_t at = 0; at < word.size();) {
        auto const c = decode(word, at);
        at += c.length;
        auto const key = key_of(node, any_case_ ? lower(c.code) : c.code);
        auto const place = std::lower_bound(edges_.begin(), edges_.end(), key,
                                            [](edge const& e, std::uint64_t wanted) { return e.key < wanted; });
        if (place != edges_.end() && place->key == key) {
            node = place->to;
            continue;
        }
        auto const made = static_cast<std::uint32_t>(ids_.size());
        edges_.insert(place, edge{key, made});
        ids_.push_back(-1);
        node = made;
    }
    if (node != 0) ids_[node] = id;
}

void trie::finish() {
    std::size_t size = 16;
    while (size < edges_.size() * 2) size *= 2;
    table_.assign(size, edge{});
    han_.assign(han_last - han_first + 1, 0);
    next_.assign(ids_.size(), 0);
    ascii_.fill(0);
    for (auto const& e : edges_) {
        auto slot = slot_of(e.key, size - 1);
        while (table_[slot].key != 0) slot = (slot + 1) & (size - 1);
        table_[slot] = e;
        next_[static_cast<std::size_t>((e.key - 1) >> 21)] |= bit(static_cast<char32_t>((e.key - 1) & 0x1fffff));
        if ((e.key - 1) >> 21 != 0) continue;
        auto const c = static_cast<char32_t>((e.key - 1) & 0x1fffff);
        if (c >= han_first && c < han_last) han_[c - han_first] = e.to;
        if (c < 128) ascii_[c] = e.to;
    }
}

std::uint32_t trie::find(std::uint32_t node, char32_t c) const noexcept {
    if (table_.empty()) return 0;
    if (any_case_) c = lower(c);
    if ((next_[node] & bit(c)) == 0) return 0;
    auto const mask = table_.size() - 1;
    auto const key = key_of(node, c);
    for (auto slot = slot_of(key, mask); table_[slot].key != 0; slot = (slot + 1) & mask) {
        if (table_[slot].key == key) return table_[slot].to;
    }
    return 0;
}

trie_match trie::longest(std::string_view text, std::size_t at) const noexcept {
    auto const c = decode(text, at);
    if (c.length == 0) return {};
    return longest_from(first_node(c.code), c, text, at);
}

trie_match trie::longest_from(std::uint32_t node, character c, std::string_view text, std::size_t at) const noexcept {
    trie_match best;
    auto const begin = at;
    std::uint32_t points = 0;
    while (node != 0) {
        at += c.length;
        ++points;
        auto const last = c.code;
        c = decode(text, at);
        bool const inside_word = is_latin(last) && is_latin(c.code) && c.length != 0;
        if (ids_[node] >= 0 && !inside_word) best = {ids_[node], static_cast<std::uint32_t>(at - begin), points};
        if (c.length == 0) break;
        node = find(node, c.code);
    }
    return best;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
