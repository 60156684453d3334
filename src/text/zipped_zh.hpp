#pragma once

#include "utf8.hpp"

#include <attain/config.hpp>

#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// The items of a row of nouns; what stands in brackets is not parted.
[[nodiscard]] std::vector<std::string_view> items_of(std::string_view list, std::u32string_view joiners);

/// What all of the items of a list share behind the noun that each of them ends in, or nothing.
[[nodiscard]] std::string_view tail_behind_kind(std::vector<std::string_view> const& items);

}  // namespace text::detail

ATTAIN_END_NAMESPACE
