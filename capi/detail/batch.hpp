#pragma once

#include "guard.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <utility>

// The array forms (_many): one loop for all of them.
namespace attain::capi {

/// A contiguous input with its Arrow validity bitmap, where null says that every item is valid.
template <class T>
struct column_in {
    T const* items;
    std::uint8_t const* validity;
    char const* argument;

    column_in(T const* values, std::uint8_t const* valid_bits, char const* name) noexcept
        : items(values), validity(valid_bits), argument(name) {}

    void require(std::size_t n) const {
        if (items == nullptr && n != 0) throw_null(argument);
    }
    [[nodiscard]] bool valid(std::size_t i) const noexcept {
        return validity == nullptr || (validity[i / 8] >> (i % 8) & 1) != 0;
    }
    [[nodiscard]] T const& operator[](std::size_t i) const noexcept { return items[i]; }
};
template <class T>
column_in(T const*, std::uint8_t const*, char const*) -> column_in<T>;

/// A contiguous output of n items.
template <class T>
struct array_out {
    T* items;
    std::size_t n;
    char const* argument;

    array_out(T* values, std::size_t count, char const* name) noexcept : items(values), n(count), argument(name) {}

    void require() const {
        if (items == nullptr && n != 0) throw_null(argument);
    }
    void clear() const noexcept {
        if (items != nullptr) std::fill_n(items, n, T{});
    }
    /// True, so that an item's last line may be `return to.set(i, value)`.
    bool set(std::size_t i, T const& value) const noexcept { return items[i] = value, true; }
    void wipe(std::size_t i) const noexcept { items[i] = T{}; }
};
template <class T>
array_out(T*, std::size_t, char const*) -> array_out<T>;

/// An output of n items that the caller may leave out.
template <class T>
struct optional_array_out {
    T* items;
    std::size_t n;

    optional_array_out(T* values, std::size_t count) noexcept : items(values), n(count) {}

    void require() const noexcept {}
    void clear() const noexcept {
        if (items != nullptr) std::fill_n(items, n, T{});
    }
    [[nodiscard]] T* at(std::size_t i) const noexcept { return items == nullptr ? nullptr : items + i; }
};
template <class T>
optional_array_out(T*, std::size_t) -> optional_array_out<T>;

/// Two outputs whose items are null together.
template <class A, class B>
struct array_pair {
    A const& a;
    B const& b;

    array_pair(A const& first, B const& second) noexcept : a(first), b(second) {}

    void wipe(std::size_t i) const noexcept {
        a.wipe(i);
        b.wipe(i);
    }
};
template <class A, class B>
array_pair(A const&, B const&) -> array_pair<A, B>;

/// What every batch hands back beside its values.
struct batch_out {
    std::size_t n;
    std::uint8_t* validity;
    attain_status* statuses;
    std::size_t* failed;

    void require() const {
        if (validity == nullptr && n != 0) throw_null("validity");
        if (failed == nullptr) throw_null("failed");
    }
    void clear() const noexcept {
        if (validity != nullptr) std::fill_n(validity, (n + 7) / 8, std::uint8_t{0});
        if (statuses != nullptr) std::fill_n(statuses, n, attain_status{0});
        if (failed != nullptr) *failed = 0;
    }
};

/// Runs `item(i) -> bool` (false leaves a null) for every i whose inputs are valid. Where the output is null, `values`
/// are wiped. An item that throws attain::error counts as failed; running out of memory ends the call. The bits of
/// eight inputs are read before the byte of their outputs is written, so that outputs may be the same arrays as inputs.
template <class Values, class Item, class... Columns>
void run_batch(batch_out const& out, Values const& values, Item&& item, Columns const&... columns) {
    (columns.require(out.n), ...);
    std::size_t failures = 0;
    for (std::size_t start = 0; start < out.n; start += 8) {
        auto const end = std::min(out.n, start + 8);
        unsigned bits = 0;
        for (auto i = start; i < end; ++i) {
            auto state = static_cast<attain_status>(ATTAIN_STATUS_OK);
            bool filled = false;
            if ((columns.valid(i) && ...)) {
                try {
                    filled = item(i);
                } catch (error const& failure) {
                    state = static_cast<attain_status>(failure.code());
                    ++failures;
                }
            }
            if (filled)
                bits |= 1U << (i - start);
            else
                values.wipe(i);
            if (out.statuses != nullptr) out.statuses[i] = state;
        }
        out.validity[start / 8] = static_cast<std::uint8_t>(bits);
    }
    *out.failed = failures;
}

}  // namespace attain::capi
