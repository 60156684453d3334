#include "audit_model_builder.hpp"
#include "figure_reader.hpp"

ATTAIN_BEGIN_NAMESPACE

audit_model::audit_model(dataset data, std::optional<date> as_of, bool soft, std::optional<relation_basis> basis)
    : data_(std::move(data)) {
    audit_model_builder(*this, as_of, soft).build();
    system_.shrink_to_fit();
    variables_.shrink_to_fit();
    relations_.shrink_to_fit();
    figures_.shrink_to_fit();
    leave_out_what_holds_as_printed(basis);
}

void audit_model::publish(reading how, bool soft) {
    detail::figure_reader reader(how, soft);
    publish(reader);
}

void audit_model::publish_inside() {
    detail::figure_reader reader(reading::nearest, false, true);
    publish(reader);
}

void audit_model::publish(detail::figure_reader& reader) {
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        auto const& f = figures_[i];
        auto const range = reader.read(data_[f.fact], variables_[f.variable].is_factor());
        system_.reread(static_cast<solver::restriction_index>(i), range);
    }
}

void audit_model::suppose(solver::restriction_index which, fact_view const& other, reading how) {
    detail::figure_reader reader(how);
    system_.reread(which, reader.read(other, variables_[figures_[which].variable].is_factor()));
}

rational audit_model::held(audited_figure const& figure, rational const& number) const {
    auto const value = number * data_[figure.fact].unit().factor();
    return variables_[figure.variable].is_factor() ? value + rational(1) : value;
}

interval audit_model::as_written(solver::variable_index v, interval const& range, fact_index like) const {
    auto const fact = data_[like];
    auto const magnitude = rational(decimal(1).scaled_by_power_of_ten(fact.magnitude()));
    auto const unit = rational(1) / (fact.unit().factor() * magnitude);
    return detail::moved(range, unit, variables_[v].is_factor() ? -unit : rational{});
}

std::string_view name_of(reading how) noexcept {
    return how == reading::nearest_or_down ? "nearest_or_down" : name_of(static_cast<rounding_rule>(how));
}

ATTAIN_END_NAMESPACE
