#pragma once

#include <attain/config.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// Gives each distinct text a number, in the order of first appearance, and keeps the text.
class interner {
public:
    interner() = default;
    interner(interner&&) noexcept = default;
    interner& operator=(interner&&) noexcept = default;
    interner(interner const&) = delete;
    interner& operator=(interner const&) = delete;

    [[nodiscard]] std::uint32_t add(std::string_view text) {
        if (last_ < texts_.size() && texts_[last_] == text) return last_;
        if (slots_.size() < 2 * (texts_.size() + 1)) grow();
        auto const slot = seek(text);
        if (slots_[slot] == 0) {
            texts_.push_back(keep(text));
            slots_[slot] = static_cast<std::uint32_t>(texts_.size());
        }
        return last_ = slots_[slot] - 1;
    }
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view text) const noexcept {
        if (slots_.empty()) return std::nullopt;
        auto const found = slots_[seek(text)];
        if (found == 0) return std::nullopt;
        return found - 1;
    }
    [[nodiscard]] std::string_view operator[](std::uint32_t id) const noexcept { return texts_[id]; }
    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(texts_.size()); }
    [[nodiscard]] std::size_t memory() const noexcept {
        return texts_.capacity() * sizeof(std::string_view) + slots_.capacity() * sizeof(std::uint32_t) + kept_;
    }

private:
    [[nodiscard]] static std::size_t hash(std::string_view text) noexcept {
        constexpr std::uint64_t mix = 0x9E3779B97F4A7C15u;
        std::uint64_t h = text.size() * mix;
        auto const* at = text.data();
        auto left = text.size();
        for (; left >= 8; at += 8, left -= 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, at, 8);
            h = (h ^ word) * mix;
            h ^= h >> 32;
        }
        std::uint64_t word = 0;
        if (left != 0) std::memcpy(&word, at, left);
        h = (h ^ word) * mix;
        return static_cast<std::size_t>(h ^ (h >> 29));
    }
    [[nodiscard]] std::size_t seek(std::string_view text) const noexcept {
        auto const mask = slots_.size() - 1;
        auto slot = hash(text) & mask;
        while (slots_[slot] != 0 && texts_[slots_[slot] - 1] != text) slot = (slot + 1) & mask;
        return slot;
    }
    void grow() {
        slots_.assign(slots_.empty() ? 16 : slots_.size() * 2, 0);
        for (std::uint32_t i = 0; i < size(); ++i) slots_[seek(texts_[i])] = i + 1;
    }
    [[nodiscard]] std::string_view keep(std::string_view text) {
        if (text.size() > room_) {
            auto const block = text.size() > block_size ? text.size() : block_size;
            blocks_.push_back(std::make_unique<char[]>(block));
            next_ = blocks_.back().get();
            room_ = block;
            kept_ += block;
        }
        if (!text.empty()) std::memcpy(next_, text.data(), text.size());
        std::string_view const kept(next_, text.size());
        next_ += text.size();
        room_ -= text.size();
        return kept;
    }

    static constexpr std::size_t block_size = 4096;

    std::vector<std::string_view> texts_;
    std::vector<std::uint32_t> slots_;  // number + 1; 0 = free
    std::vector<std::unique_ptr<char[]>> blocks_;
    char* next_ = nullptr;
    std::size_t room_ = 0;
    std::size_t kept_ = 0;
    std::uint32_t last_ = 0;
};

/// What was worked out for each distinct text, once.
template <class T>
class memo {
public:
    template <class F>
    [[nodiscard]] T const& get(std::string_view text, F&& work_out) {
        auto const id = keys_.add(text);
        if (id == values_.size()) values_.push_back(std::forward<F>(work_out)(keys_[id]));
        return values_[id];
    }
    [[nodiscard]] std::size_t memory() const noexcept { return keys_.memory() + values_.size() * sizeof(T); }

private:
    interner keys_;
    std::deque<T> values_;
};

}  // namespace detail

ATTAIN_END_NAMESPACE
