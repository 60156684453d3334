#pragma once

#include <attain/config.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

struct unit_definition;

[[nodiscard]] inline std::uint64_t hash_text(std::string_view text) noexcept {
    constexpr std::uint64_t multiplier = 0x9fb21c651e98df25u;
    auto hash = static_cast<std::uint64_t>(text.size()) * multiplier;
    auto const* bytes = text.data();
    auto left = text.size();
    while (left >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes, 8);
        hash = (hash ^ word) * multiplier;
        hash ^= hash >> 32;
        bytes += 8;
        left -= 8;
    }
    std::uint64_t tail = 0;
    if (left >= 4) {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::memcpy(&first, bytes, 4);
        std::memcpy(&last, bytes + left - 4, 4);
        tail = static_cast<std::uint64_t>(first) << 32 | last;
    } else if (left > 0) {
        tail = static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[0])) << 16 |
               static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[left / 2])) << 8 |
               static_cast<unsigned char>(bytes[left - 1]);
    }
    hash = (hash ^ tail) * multiplier;
    return hash ^ hash >> 32;
}

/// From spellings to definitions: open addressing, at most half full. The texts belong to somebody else.
class spelling_map {
public:
    struct entry {
        std::string_view spelling;
        unit_definition const* definition = nullptr;
        bool used = false;
    };

    [[nodiscard]] entry const* find(std::string_view spelling) const noexcept {
        if (slots_.empty()) return nullptr;
        for (auto at = hash_text(spelling) & mask_;; at = (at + 1) & mask_) {
            auto const& slot = slots_[at];
            if (!slot.used) return nullptr;
            if (slot.spelling == spelling) return &slot;
        }
    }

    /// Keeps what is there: returns false if the spelling is known.
    bool insert(std::string_view spelling, unit_definition const* definition) {
        if ((count_ + 1) * 2 > slots_.size()) grow();
        return place(spelling, definition);
    }

    /// Replaces the definition of a known spelling.
    void assign(std::string_view spelling, unit_definition const* definition) noexcept {
        auto* const found = const_cast<entry*>(find(spelling));
        if (found != nullptr) found->definition = definition;
    }

    void reserve(std::size_t count) {
        while (slots_.size() < count * 2) grow();
    }

    [[nodiscard]] std::size_t size() const noexcept { return count_; }

private:
    bool place(std::string_view spelling, unit_definition const* definition) {
        for (auto at = hash_text(spelling) & mask_;; at = (at + 1) & mask_) {
            auto& slot = slots_[at];
            if (!slot.used) {
                slot = {spelling, definition, true};
                ++count_;
                return true;
            }
            if (slot.spelling == spelling) return false;
        }
    }
    void grow() {
        std::vector<entry> old(slots_.empty() ? 64 : slots_.size() * 2);
        old.swap(slots_);
        mask_ = slots_.size() - 1;
        count_ = 0;
        for (auto const& slot : old) {
            if (slot.used) place(slot.spelling, slot.definition);
        }
    }

    std::vector<entry> slots_;
    std::size_t mask_ = 0;
    std::size_t count_ = 0;
};

}  // namespace detail
ATTAIN_END_NAMESPACE
