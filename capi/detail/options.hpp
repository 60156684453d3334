#pragma once

#include "../attain.h"
#include "guard.hpp"

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace attain::capi {

/// An option struct of any version: fields that the caller's version lacks are zero, non-zero bytes that this version
/// does not know are refused, NULL is all defaults.
template <class Options>
[[nodiscard]] Options options_in(Options const* given) {
    Options known{};
    known.struct_size = sizeof(Options);
    if (given == nullptr) return known;
    std::uint32_t size = 0;
    std::memcpy(&size, given, sizeof size);
    if (size < sizeof size)
        throw_failure(reason::struct_size, "options: found a struct_size of " + std::to_string(size) +
                                               ", expected what the _init function sets");
    auto const* bytes = reinterpret_cast<unsigned char const*>(given);
    if (size > sizeof(Options) &&
        std::any_of(bytes + sizeof(Options), bytes + size, [](unsigned char byte) { return byte != 0; }))
        throw_failure(reason::unknown_option,
                      "options: found fields that this version does not know, expected them to be zero");
    std::memcpy(&known, given, std::min<std::size_t>(size, sizeof(Options)));
    return known;
}

/// An _init function: all zero but the size.
template <class Options>
void init_options(Options& options) {
    options = Options{};
    options.struct_size = sizeof(Options);
}

}  // namespace attain::capi
