#include "selection.hpp"

#include <map>
#include <utility>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {

result<selection> selection::make(scorecard const& card, options const& how) {
    selection made;
    if (!how.scope.empty()) {
        made.scope_ = card.data().find_scope(how.scope);
        if (!made.scope_) {
            std::string known;
            for (auto const& each : card.data().scopes()) {
                if (known.size() > 120) {
                    known += ", ...";
                    break;
                }
                known += (known.empty() ? "" : ", ") + each.id;
            }
            return failure{reason::unknown_scope, -1, "found scope '" + how.scope + "', expected one of " + known};
        }
    }
    if (!how.period.empty()) {
        auto const when = period::parse(how.period);
        if (!when) {
            auto what = when.error();
            what.message = "found period '" + how.period + "', expected one like 2022 or 2022-Q1: " + what.message;
            return what;
        }
        made.when_ = *when;
    }
    return made;
}

std::vector<section> sections_of(scorecard const& card, selection const& wanted) {
    std::vector<section> sections;
    std::map<std::pair<scope_index, std::uint64_t>, std::size_t> known;
    std::size_t rows = 0;
    for (auto const row : card.rows()) {
        if (!wanted.holds(row)) continue;
        ++rows;
        auto const [at, fresh] = known.try_emplace({row.scope(), row.when().key()}, sections.size());
        if (fresh) sections.push_back({row.scope(), row.when(), {}});
        sections[at->second].rows.push_back(row);
    }
    if (sections.size() < 2 || rows > sections.size()) return sections;
    section all;
    for (auto const& each : sections) all.rows.insert(all.rows.end(), each.rows.begin(), each.rows.end());
    return {all};
}

}  // namespace report::detail
ATTAIN_END_NAMESPACE
