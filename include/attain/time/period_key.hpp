#pragma once

#include <attain/time/period.hpp>

#include <cstdint>
#include <optional>

ATTAIN_BEGIN_NAMESPACE

/// The period of a number that may not be one's own: from a file, from another language. Every number that
/// `period::key()` gives is accepted, and no other one; 0 is none. `period::from_key` trusts its caller instead.
///
/// Complexity: constant.
[[nodiscard]] std::optional<period> period_from_key(std::uint64_t key);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/time/period_key-inl.hpp>
#endif
