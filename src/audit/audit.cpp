#include "auditor.hpp"

#include <algorithm>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace {

// The contradictions of another audit that this one does not have.
std::vector<audit_finding> further_findings(dataset const& data, audit_options options, bool soft,
                                            detail::audit_outcome const& known, std::int64_t& left) {
    options.infer_rules = false;
    options.with_implied = false;
    options.with_coverage = false;
    options.budget = std::max<std::int64_t>(left, 0);
    detail::audit_outcome other;
    detail::auditor further(data, options, soft);
    further.run(other);
    left -= further.spent();
    std::erase_if(other.findings, [&known](audit_finding const& finding) {
        return std::any_of(known.findings.begin(), known.findings.end(),
                           [&finding](auto const& own) { return own.conflict == finding.conflict; });
    });
    for (auto& finding : other.findings) {
        finding.with_soft = soft;
        if (options.basis != known.options.basis) finding.basis = options.basis;
    }
    return std::move(other.findings);
}

// What the relations would contradict that the dataset does not vouch for: soft ones, and those at other prices.
bool has_soft_relations(dataset const& data) {
    auto const listed = data.relations();
    return std::any_of(listed.begin(), listed.end(), [](declared_relation const& r) {
        return r.strength == relation_strength::soft || r.price != relation_price::nominal;
    });
}

}  // namespace

audit_report::audit_report(std::shared_ptr<state const> made) noexcept : state_(std::move(made)) {}

dataset const& audit_report::data() const noexcept { return state_->data; }
audit_options const& audit_report::options() const noexcept { return state_->options; }
verdict audit_report::what() const noexcept { return state_->what; }
std::vector<reading_outcome> const& audit_report::readings() const noexcept { return state_->readings; }
std::vector<audit_finding> const& audit_report::findings() const noexcept { return state_->findings; }
std::vector<audit_finding> const& audit_report::warnings() const noexcept { return state_->warnings; }
std::vector<shifted_column> const& audit_report::shifted_columns() const noexcept { return state_->shifted; }
std::vector<rounding_note> const& audit_report::notes() const noexcept { return state_->notes; }
std::vector<audit_finding> const& audit_report::accepted_as_printed() const noexcept { return state_->as_printed; }
implied_figures const& audit_report::implied() const noexcept { return state_->implied; }
std::vector<fact_index> const& audit_report::unpinned() const noexcept { return state_->unpinned; }
std::vector<unaudited_figure> const& audit_report::unaudited() const noexcept { return state_->unaudited; }
figure_standing audit_report::standing_of(fact_index fact) const noexcept {
    return state_->standings[static_cast<std::size_t>(fact)];
}
std::size_t audit_report::figure_count() const noexcept { return state_->figures; }
std::int64_t audit_report::spent() const noexcept { return state_->spent; }

audit_report audit(dataset const& data, audit_options const& options) {
    auto made = std::make_shared<audit_report::state>();
    made->data = data;
    made->options = options;
    made->standings.assign(data.size(), figure_standing::untested);
    detail::auditor own(data, options);
    own.run(*made);
    auto left = options.budget - own.spent();
    if (has_soft_relations(data)) made->warnings = further_findings(data, options, true, *made, left);
    if (own.accepted_as_printed()) {
        auto strict = options;
        strict.basis = relation_basis::underlying;
        made->as_printed = further_findings(data, strict, false, *made, left);
    }
    made->spent = options.budget - left;
    return audit_report(std::move(made));
}

ATTAIN_END_NAMESPACE
