#pragma once

#include "../attain.h"

#include <attain/result.hpp>

#include <cstddef>
#include <string_view>
#include <tuple>

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

/// An output that must be given.
template <class T>
struct out {
    T* pointer;
    char const* argument;

    void require() const {
        if (pointer == nullptr) throw_null(argument);
    }
    void clear() const noexcept {
        if (pointer != nullptr) *pointer = T{};
    }
};
template <class T>
out(T*, char const*) -> out<T>;

/// An output that the caller may leave out.
template <class T>
struct optional_out {
    T* pointer;

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
    std::tuple<Outs&...> all;

    explicit outs(Outs&... each) : all(each...) {}
    void require() const {
        std::apply([](auto&... each) { (each.require(), ...); }, all);
    }
    void clear() const noexcept {
        std::apply([](auto&... each) { (each.clear(), ...); }, all);
    }
};

template <class Outs, class F>
attain_status guard(attain_error* err, Outs const& outputs, F&& body) noexcept {
    try {
        outputs.require();
        body();
        if (err != nullptr) write_error(err, reason::none, -1, {});
        return ATTAIN_STATUS_OK;
    } catch (...) {
        outputs.clear();
        return write_current_exception(err);
    }
}

/// `new T{...}` handed to the caller.
template <class T, class... Arguments>
void give(out<T*> const& to, Arguments&&... arguments) {
    *to.pointer = new T{std::forward<Arguments>(arguments)...};
}

}  // namespace attain::capi
