#pragma once

#include <attain/time/period.hpp>
#include <attain/time/period_tiling.hpp>

#include <string>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

/// What there is for a period in a series. Three things are not a number above zero, and they are not the same.
enum class presence : std::uint8_t {
    present,  ///< a figure other than zero
    zero,     ///< a figure, and it is zero
    missing,  ///< no figure where one is expected
    absent,   ///< no figure, and none was ever to be (China prints no separate January)
};

[[nodiscard]] std::string_view name_of(presence what) noexcept;

/// How much of what an aggregate needs was there.
struct coverage {
    std::int32_t present = 0;
    std::int32_t zero = 0;
    std::int32_t missing = 0;
    std::int32_t absent = 0;
    std::vector<period> gaps;  ///< the missing ones, in order

    /// k of n: the figures there are, and those that are expected.
    [[nodiscard]] std::int32_t found() const noexcept { return present + zero; }
    [[nodiscard]] std::int32_t expected() const noexcept { return present + zero + missing; }
    [[nodiscard]] bool complete() const noexcept { return missing == 0; }

    void add(period part, presence what) {
        switch (what) {
        case presence::present: ++present; break;
        case presence::zero: ++zero; break;
        case presence::absent: ++absent; break;
        case presence::missing:
            ++missing;
            gaps.push_back(part);
            break;
        }
    }
};

/// `complete(4 of 4)`, `incomplete(3 of 4)`.
[[nodiscard]] std::string to_string(coverage const& what);

/// The coverage of `parent` by its children of a kind, each judged by `presence_of(period)`.
///
/// Errors: as for `children`: an aggregate over what does not tile is refused.
template <class F>
[[nodiscard]] result<coverage> cover(period parent, period_kind kind, F&& presence_of) {
    auto const parts = children(parent, kind);
    if (!parts) return parts.error();
    coverage made;
    for (period const part : *parts) made.add(part, presence_of(part));
    return made;
}

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/time/coverage-inl.hpp>
#endif
