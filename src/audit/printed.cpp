#include "printed.hpp"

#include <algorithm>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

using solver::relation_kind;

printed_numbers::printed_numbers(audit_model const& model) : values_(model.variables().size()) {
    std::vector<bool> seen(values_.size(), false);
    for (auto const& figure : model.figures()) {
        auto& value = values_[figure.variable];
        auto const fact = model.data()[figure.fact];
        if (seen[figure.variable] || fact.hedge() != hedge::exact)
            value.reset();
        else
            value = model.held(figure, rational(fact.value()));
        seen[figure.variable] = true;
    }
}

std::optional<rational> made_from_print(audit_model const& model, solver::relation const& r,
                                        solver::variable_index which, printed_numbers const& printed) {
    auto const terms = model.system().terms_of(r);
    std::vector<rational> values(terms.size());
    std::optional<std::size_t> at;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (terms[i].variable == which) {
            at = i;
            continue;
        }
        auto const& value = printed.of(terms[i].variable);
        if (!value) return std::nullopt;
        values[i] = *value;
    }
    if (!at) return std::nullopt;
    if (r.kind == relation_kind::product) {
        if (*at == 0) return values[1] * values[2];
        auto const& other = values[3 - *at];
        if (other.is_zero()) return std::nullopt;
        return values[0] / other;
    }
    if (r.kind != relation_kind::equal) return std::nullopt;
    auto rest = r.constant;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (i != *at) rest = rest - terms[i].coefficient * values[i];
    }
    return rest / rational(terms[*at].coefficient);
}

namespace {

// The variable that a relation gives a number for: a published rate or difference, a quotient, a total.
solver::variable_index result_of(audit_model const& model, solver::relation_index which) {
    auto const& system = model.system();
    auto const terms = system.terms_of(which);
    if (auto const fact = model.relations()[which].declared_by()) {
        for (auto const& t : terms) {
            if (model.variables()[t.variable].key == model.data()[*fact].key()) return t.variable;
        }
    }
    if (system.relations()[which].kind == relation_kind::product) return terms[1].variable;
    return terms.front().coefficient == rational(-1) ? terms.front().variable : terms.back().variable;
}

// At most the constant, of the printed numbers.
bool is_at_most(audit_model const& model, solver::relation const& r, printed_numbers const& printed) {
    rational sum;
    for (auto const& t : model.system().terms_of(r)) {
        auto const& value = printed.of(t.variable);
        if (!value) return false;
        sum += t.coefficient * *value;
    }
    return r.kind == relation_kind::less ? sum < r.constant : sum <= r.constant;
}

}  // namespace

std::vector<bool> relations_as_printed(audit_model& model) {
    auto const& system = model.system();
    std::vector<std::optional<interval>> ranges(system.variables().size());
    // The result was rounded in whatever way is believable.
    model.publish(reading::nearest_or_down);
    for (auto const& figure : system.restrictions()) ranges[figure.variable] = figure.range;
    printed_numbers const printed(model);
    std::vector<bool> holds(system.relations().size(), false);
    for (solver::relation_index i = 0; i < holds.size(); ++i) {
        auto const& r = system.relations()[i];
        if (r.kind == relation_kind::at_most || r.kind == relation_kind::less) {
            holds[i] = is_at_most(model, r, printed);
            continue;
        }
        auto const which = result_of(model, i);
        if (!printed.of(which)) continue;
        auto const made = made_from_print(model, r, which, printed);
        holds[i] = made && ranges[which]->contains(*made);
    }
    return holds;
}

}  // namespace detail

void audit_model::leave_out_what_holds_as_printed(std::optional<relation_basis> basis) {
    auto const listed = data_.relations();
    auto const is_printed = [&](audited_relation const& r) {
        if (basis) return *basis == relation_basis::as_published;
        return r.listed() && listed[*r.listed()].basis == relation_basis::as_published;
    };
    if (std::none_of(relations_.begin(), relations_.end(), is_printed)) return;
    auto const holds = detail::relations_as_printed(*this);
    std::vector<audited_relation> kept;
    std::vector<bool> out(relations_.size(), false);
    for (std::size_t i = 0; i < relations_.size(); ++i) {
        out[i] = holds[i] && is_printed(relations_[i]);
        if (!out[i]) kept.push_back(relations_[i]);
    }
    left_as_printed_ = relations_.size() - kept.size();
    if (left_as_printed_ == 0) return;
    relations_ = std::move(kept);
    system_.remove_relations(out);
}

ATTAIN_END_NAMESPACE
