#pragma once

#include <attain/measure/undefined_reason.hpp>
#include <attain/result.hpp>

#include <cassert>
#include <concepts>
#include <string>
#include <utility>
#include <variant>

ATTAIN_BEGIN_NAMESPACE

/// What a measure gives: a value; or `undefined`, with its reason, which is an answer and not a failure; or the
/// failure itself, when its arguments do not go together (CNY and USD).
///
/// `value()` throws `attain::error` in both latter cases (reason `undefined_measure`, or that of the failure);
/// `*o` and `o->` require `has_value()`.
template <class T>
class [[nodiscard]] outcome {
public:
    using value_type = T;

    outcome(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    outcome(undefined_reason why) : state_(std::in_place_index<1>, why) {}
    outcome(failure what) : state_(std::in_place_index<2>, std::move(what)) {}

    [[nodiscard]] bool has_value() const noexcept { return state_.index() == 0; }
    [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }
    [[nodiscard]] bool is_undefined() const noexcept { return state_.index() == 1; }
    [[nodiscard]] bool is_error() const noexcept { return state_.index() == 2; }

    [[nodiscard]] T const& value() const& {
        require();
        return *std::get_if<0>(&state_);
    }
    [[nodiscard]] T&& value() && {
        require();
        return std::move(*std::get_if<0>(&state_));
    }
    [[nodiscard]] T const& operator*() const& noexcept {
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

    /// The reason; requires `is_undefined()`.
    [[nodiscard]] undefined_reason why() const noexcept {
        assert(is_undefined());
        return *std::get_if<1>(&state_);
    }

    /// The failure; requires `is_error()`.
    [[nodiscard]] failure const& error() const& noexcept {
        assert(is_error());
        return *std::get_if<2>(&state_);
    }

    /// `f(value)` gives a plain value; undefined and failure pass through.
    template <class F>
    [[nodiscard]] auto transform(F&& f) const& -> outcome<std::remove_cvref_t<std::invoke_result_t<F, T const&>>> {
        if (is_undefined()) return why();
        if (is_error()) return error();
        return std::forward<F>(f)(**this);
    }

private:
    void require() const {
        if (has_value()) return;
        if (is_error()) throw attain::error(*std::get_if<2>(&state_));
        throw attain::error(failure{reason::undefined_measure, -1,
                                    "the measure is undefined: " + std::string(name_of(*std::get_if<1>(&state_)))});
    }

    std::variant<T, undefined_reason, failure> state_;
};

ATTAIN_END_NAMESPACE
