#pragma once

#include <attain/audit/audit.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// What an audit finds out; a report shares it.
struct audit_outcome {
    dataset data{};
    audit_options options{};
    verdict what = verdict::consistent;
    std::vector<reading_outcome> readings{};
    std::vector<audit_finding> findings{};
    std::vector<audit_finding> warnings{};
    std::vector<audit_finding> as_printed{};
    std::vector<shifted_column> shifted{};
    std::vector<rounding_note> notes{};
    implied_figures implied{};
    std::vector<fact_index> unpinned{};
    std::vector<unaudited_figure> unaudited{};
    std::size_t figures = 0;
    std::int64_t spent = 0;
    std::vector<figure_standing> standings{};  // by fact; empty where nobody asks
};

}  // namespace detail

struct audit_report::state : detail::audit_outcome {};

ATTAIN_END_NAMESPACE
