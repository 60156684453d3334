#pragma once

#include <attain/error.hpp>

#include <cassert>
#include <concepts>
#include <type_traits>
#include <utility>
#include <variant>

ATTAIN_BEGIN_NAMESPACE

/// A value, or the failure that took its place. The members are those of `std::expected`.
///
/// `value()` throws `attain::error`; `*r` and `r->` require `has_value()`.
template <class T>
class [[nodiscard]] result {
public:
    using value_type = T;
    using error_type = failure;

    result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    result(failure what) : state_(std::in_place_index<1>, std::move(what)) {}

    [[nodiscard]] bool has_value() const noexcept { return state_.index() == 0; }
    [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] T const& value() const& {
        require();
        return std::get<0>(state_);
    }
    [[nodiscard]] T& value() & {
        require();
        return std::get<0>(state_);
    }
    [[nodiscard]] T&& value() && {
        require();
        return std::get<0>(std::move(state_));
    }

    [[nodiscard]] failure const& error() const& noexcept {
        assert(!has_value());
        return *std::get_if<1>(&state_);
    }
    [[nodiscard]] failure&& error() && noexcept {
        assert(!has_value());
        return std::move(*std::get_if<1>(&state_));
    }

    [[nodiscard]] T const& operator*() const& noexcept {
        assert(has_value());
        return *std::get_if<0>(&state_);
    }
    [[nodiscard]] T& operator*() & noexcept {
        assert(has_value());
        return *std::get_if<0>(&state_);
    }
    [[nodiscard]] T&& operator*() && noexcept {
        assert(has_value());
        return std::move(*std::get_if<0>(&state_));
    }
    [[nodiscard]] T const* operator->() const noexcept {
        assert(has_value());
        return std::get_if<0>(&state_);
    }
    [[nodiscard]] T* operator->() noexcept {
        assert(has_value());
        return std::get_if<0>(&state_);
    }

    template <class U>
    [[nodiscard]] T value_or(U&& other) const& {
        return has_value() ? **this : static_cast<T>(std::forward<U>(other));
    }

    /// `f(value)` gives a result of its own; a failure passes through.
    template <class F>
    [[nodiscard]] auto and_then(F&& f) const& -> std::remove_cvref_t<std::invoke_result_t<F, T const&>> {
        if (has_value()) return std::forward<F>(f)(**this);
        return error();
    }

    /// `f(value)` gives a plain value; a failure passes through.
    template <class F>
    [[nodiscard]] auto transform(F&& f) const& -> result<std::remove_cvref_t<std::invoke_result_t<F, T const&>>> {
        if (has_value()) return std::forward<F>(f)(**this);
        return error();
    }

private:
    void require() const {
        if (!has_value()) throw attain::error(std::get<1>(state_));
    }

    std::variant<T, failure> state_;
};

ATTAIN_END_NAMESPACE
