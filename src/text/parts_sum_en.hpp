#pragma once

#include "candidate.hpp"
#include "document.hpp"

#include <attain/number/decimal.hpp>

#include <cstddef>
#include <cstdint>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// What parts told behind a whole come to: 62 loans, 41 for farms and 21 for shops. At least two parts that add up to
/// the whole, as closely as both are rounded, are its parts, whatever words stand around them.
class parts_sum {
public:
    static constexpr std::size_t most_parts = 12;

    enum class reached : std::uint8_t { less, whole, more };

    explicit parts_sum(candidate const& whole);
    explicit parts_sum(told_whole const& whole);

    reached add(candidate const& part);

    [[nodiscard]] std::size_t parts() const noexcept { return parts_; }

    /// One number above nothing, of few enough digits to be added up.
    [[nodiscard]] static bool can_hold(candidate const& f) noexcept;

    /// A unit of the last digit of a figure; nothing where things are counted one by one.
    [[nodiscard]] static decimal slack(candidate const& f);
    /// over 61 million
    [[nodiscard]] static bool is_over(candidate const& f) noexcept;

private:
    decimal wanted_;
    decimal told_;
    decimal open_;  ///< how far off the sum may be, doubled
    std::size_t parts_ = 0;
    std::int32_t magnitude_;
    bool over_;
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
