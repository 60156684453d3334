#include "work_budget.hpp"

#include <attain/audit/decide.hpp>
#include <attain/audit/verify.hpp>

#include <string>

ATTAIN_BEGIN_NAMESPACE

namespace {

std::string_view word(solver::step_source source) {
    switch (source) {
    case solver::step_source::domain: return "domain";
    case solver::step_source::restriction: return "restriction";
    case solver::step_source::relation: return "relation";
    case solver::step_source::integrality: return "integrality";
    case solver::step_source::split: return "split";
    }
    return {};
}

std::string_view word(solver::inequality_source source) {
    switch (source) {
    case solver::inequality_source::range_lower: return "range_lower";
    case solver::inequality_source::range_upper: return "range_upper";
    case solver::inequality_source::relation_lower: return "relation_lower";
    case solver::inequality_source::relation_upper: return "relation_upper";
    case solver::inequality_source::product_lower: return "product_lower";
    case solver::inequality_source::product_upper: return "product_upper";
    }
    return {};
}

void append(std::string& text, solver::refutation const& proof) {
    for (auto const& node : proof.nodes) {
        text += "node\n";
        for (auto const& step : node.trace) {
            text += "step ";
            text += word(step.source);
            text += ' ' + std::to_string(step.index) + ' ' + std::to_string(step.variable);
            if (step.range) text += ' ' + to_string(*step.range);
            text += '\n';
        }
        for (auto const& used : node.sum) {
            text += "sum ";
            text += word(used.source);
            text += ' ' + std::to_string(used.index) + ' ' + std::to_string(used.eliminated) + ' ' +
                    used.multiplier.to_string() + '\n';
        }
        if (!node.split) continue;
        text += "split " + std::to_string(*node.split) + ' ' + node.at.to_string() + ' ' + std::to_string(node.first) +
                ' ' + std::to_string(node.second) + '\n';
    }
}

}  // namespace

reading reading_for_evidence(audit_report const& report) {
    if (!report.findings().empty()) return report.findings().front().weakest;
    auto const& asked = report.options().rules;
    if (!asked.empty()) return reading_of(asked.front());
    auto const declared = report.data().rounding();
    return declared.empty() ? reading::nearest : reading_of(declared.front());
}

result<verified_evidence> write_evidence(dataset const& data, reading how, audit_options const& options,
                                         std::function<bool(std::string_view)> const& out) {
    audit_model model(data, options.as_of, false, options.basis);
    model.publish(how);
    verified_evidence claimed{how};
    failure const full{reason::write_failed, -1, "found a sink that takes no more text, expected room"};
    std::string text = "attain evidence 1\nreading " + std::string(name_of(how)) + '\n';
    if (options.as_of) text += "as_of " + to_string(*options.as_of) + '\n';
    if (options.basis) text += "basis " + std::string(name_of(*options.basis)) + '\n';
    auto const parts = solver::components_of(model.system());
    detail::work_shares shares(options.budget, static_cast<std::int64_t>(model.system().variables().size()));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        solver::decide_options how_far;
        how_far.budget = shares.next(static_cast<std::int64_t>(parts[i].variables.size()));
        how_far.with_ranges = false;
        auto const found = solver::decide(model.system(), parts[i], {}, how_far);
        shares.spend(found.spent);
        text += "component " + std::to_string(i);
        switch (found.what) {
        case solver::verdict::consistent:
            ++claimed.consistent;
            text += " consistent\n";
            for (std::size_t k = 0; k < found.witness.size(); ++k) {
                text += "value " + std::to_string(parts[i].variables[k]) + ' ' + found.witness[k].to_string() + '\n';
            }
            break;
        case solver::verdict::inconsistent:
            ++claimed.inconsistent;
            text += " inconsistent\n";
            append(text, found.proof);
            break;
        case solver::verdict::undecided:
            ++claimed.undecided;
            text += " undecided\n";
            break;
        }
        if (!out(text)) return full;
        text.clear();
    }
    if (!text.empty() && !out(text)) return full;
    return claimed;
}

ATTAIN_END_NAMESPACE
