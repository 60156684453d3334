#pragma once

#include "../attain.h"
#include "guard.hpp"

#include <attain/number/rounding.hpp>

#include <cstdint>
#include <string>

// Ids of closed lists: in C an int32_t, in C++ an enum class. Each list has its range here and its equality asserted.
namespace attain::capi {

/// The enumerator of an id, or invalid_argument when it is not between `first` and `last`.
template <class Enum>
[[nodiscard]] Enum enum_in(std::int32_t id, Enum first, Enum last, char const* argument) {
    if (id < static_cast<std::int32_t>(first) || id > static_cast<std::int32_t>(last))
        throw_failure(reason::invalid_argument, std::string(argument) + ": found " + std::to_string(id) +
                                                    ", expected " + std::to_string(static_cast<int>(first)) + " to " +
                                                    std::to_string(static_cast<int>(last)));
    return static_cast<Enum>(id);
}

constexpr bool same(std::int32_t c, auto enumerator) { return c == static_cast<std::int32_t>(enumerator); }

static_assert(same(ATTAIN_ROUNDING_HALF_UP, rounding::half_up) && same(ATTAIN_ROUNDING_HALF_EVEN, rounding::half_even));
static_assert(same(ATTAIN_ROUNDING_HALF_DOWN, rounding::half_down) && same(ATTAIN_ROUNDING_UP, rounding::up));
static_assert(same(ATTAIN_ROUNDING_DOWN, rounding::down) && same(ATTAIN_ROUNDING_CEILING, rounding::ceiling));
static_assert(same(ATTAIN_ROUNDING_FLOOR, rounding::floor));
static_assert(same(ATTAIN_ROUNDING_ZERO_FIVE_UP, rounding::zero_five_up));

[[nodiscard]] inline rounding rounding_in(std::int32_t id) {
    return enum_in(id, rounding::half_up, rounding::zero_five_up, "rounding");
}

}  // namespace attain::capi
