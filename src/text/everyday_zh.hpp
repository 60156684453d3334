#pragma once

#include "candidate.hpp"

#include <cstddef>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

struct document;

/// Reads every number of short everyday sentences, also bare and spelled ones, with its unit and comparison. Roles and
/// indicators are not looked for. Returns how many bytes are no UTF-8.
std::size_t read_everyday_chinese(document const& doc, std::vector<candidate>& out);

}  // namespace text::detail

ATTAIN_END_NAMESPACE
