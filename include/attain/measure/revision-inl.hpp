#pragma once

#include <attain/measure/revision.hpp>
#include <attain/quantity/unit_algebra.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

[[nodiscard]] inline bool is_change(unit of) noexcept {
    return of.kind() == unit_kind::percentage_point || of.kind() == unit_kind::basis_point ||
           of.kind() == unit_kind::places;
}

}  // namespace detail

ATTAIN_INLINE std::vector<fact_view> prints(dataset const& data, fact_key const& key) {
    std::vector<fact_view> all;
    for (auto const each : data.find_all(key)) {
        if (!all.empty() && all.back().vintage() == each.vintage()) all.pop_back();
        all.push_back(each);
    }
    return all;
}

ATTAIN_INLINE outcome<revision> revision_between(fact_view earlier, fact_view later) {
    if (!earlier.has_figure() || !later.has_figure()) return undefined_reason::suppressed;
    auto const before = earlier.value();
    auto const unit = earlier.unit();
    auto const moved = unit_of_difference(later.unit(), unit);
    if (!moved) return undefined_reason::unit_mismatch;
    revision made{rational(later.value()) - rational(before), *moved, std::nullopt};
    if (*moved == unit && before.sign() > 0 && !unit.is_ratio() && !detail::is_change(unit))
        made.rate = made.change / rational(before);
    return made;
}

ATTAIN_END_NAMESPACE
