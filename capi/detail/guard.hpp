#pragma once

#include "../attain.h"

#include <attain/result.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

// The one exception wall of the C interface. An extern "C" function is exactly `return guard(err, outs(...), [&]
// {...})`: null checks, exceptions and stale outputs are dealt with here and nowhere else.
namespace attain::capi {

/// Fills `err` (which may be null) without allocating, cutting the message at a character's end.
void write_error(attain_error* err, reason why, std::ptrdiff_t position, std::string_view message) noexcept;

/// The exception being handled, as a status and in `err`. Allocates nothing.
attain_status write_current_exception(attain_error* err) noexcept;

/// Throws null_argument for the argument of that name.
[[noreturn]] void throw_null(char const* argument);

/// Throws `why` with that message.
[[noreturn]] void throw_failure(reason why, std::string_view message, std::ptrdiff_t position = -1);

/// The object behind a pointer that must not be null.
template <class T>
T& need(T* pointer, char const* argument) {
    if (pointer == nullptr) throw_null(argument);
    return *pointer;
}

/// The item at an index that a caller gave.
template <class List>
decltype(auto) item_at(List const& list, std::size_t index) {
    if (index >= list.size())
        throw_failure(reason::index_out_of_range,
                      "index: found " + std::to_string(index) + ", expected one below " + std::to_string(list.size()));
    return list[index];
}

/// An output that must be given.
template <class T>
struct out {
    T* pointer;
    char const* argument;

    out(T* where, char const* name) noexcept : pointer(where), argument(name) {}

    void require() const {
        if (pointer == nullptr) throw_null(argument);
    }
    void clear() const noexcept {
        if (pointer != nullptr) *pointer = T{};
    }
    void set(T const& value) const noexcept { *pointer = value; }
};
template <class T>
out(T*, char const*) -> out<T>;

/// A handle for the caller. What was given is taken back when a later output of the same call fails.
template <class T>
struct handle_out {
    T** pointer;
    char const* argument;
    bool given = false;

    handle_out(T** p, char const* name) noexcept : pointer(p), argument(name) {}
    void require() const {
        if (pointer == nullptr) throw_null(argument);
        *pointer = nullptr;
    }
    void clear() const noexcept {
        if (pointer == nullptr) return;
        if (given) delete *pointer;
        *pointer = nullptr;
    }
    template <class... Arguments>
    void give(Arguments&&... arguments) {
        *pointer = new T{std::forward<Arguments>(arguments)...};
        given = true;
    }
};
template <class T>
handle_out(T**, char const*) -> handle_out<T>;

/// An output that the caller may leave out.
template <class T>
struct optional_out {
    T* pointer;

    explicit optional_out(T* where) noexcept : pointer(where) {}

    void require() const noexcept {}
    void clear() const noexcept {
        if (pointer != nullptr) *pointer = T{};
    }
    void set(T const& value) const noexcept {
        if (pointer != nullptr) *pointer = value;
    }
};
template <class T>
optional_out(T*) -> optional_out<T>;

/// The outputs of one function: all of them are required before, and cleared after a failure.
template <class... Outs>
struct outs {
    std::tuple<Outs...> all;

    explicit outs(Outs... each) : all(std::move(each)...) {}
    void require() {
        std::apply([](auto&... each) { (each.require(), ...); }, all);
    }
    void clear() noexcept {
        std::apply([](auto&... each) { (each.clear(), ...); }, all);
    }
};

/// Runs `body(outputs...)`. What it throws becomes the status and fills `err`; the outputs are then cleared.
template <class... Outs, class F>
attain_status guard(attain_error* err, outs<Outs...> outputs, F&& body) noexcept {
    try {
        outputs.require();
        std::apply(body, outputs.all);
        if (err != nullptr) write_error(err, reason::none, -1, {});
        return ATTAIN_STATUS_OK;
    } catch (...) {
        outputs.clear();
        return write_current_exception(err);
    }
}

}  // namespace attain::capi
