#pragma once

#include <attain/time/period_relation.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE std::string_view name_of(interval_relation relation) noexcept {
    switch (relation) {
    case interval_relation::before: return "before";
    case interval_relation::meets: return "meets";
    case interval_relation::overlaps: return "overlaps";
    case interval_relation::starts: return "starts";
    case interval_relation::during: return "during";
    case interval_relation::finishes: return "finishes";
    case interval_relation::equals: return "equals";
    case interval_relation::finished_by: return "finished_by";
    case interval_relation::contains: return "contains";
    case interval_relation::started_by: return "started_by";
    case interval_relation::overlapped_by: return "overlapped_by";
    case interval_relation::met_by: return "met_by";
    case interval_relation::after: return "after";
    }
    return "unknown";
}

ATTAIN_END_NAMESPACE
