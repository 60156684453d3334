#include "audit_model_builder.hpp"
#include "figure_reader.hpp"

ATTAIN_BEGIN_NAMESPACE

audit_model::audit_model(dataset data, std::optional<date> as_of, bool soft, std::optional<relation_basis> basis)
    : data_(std::move(data)) {
    audit_model_builder(*this, as_of, soft).build();
    leave_out_what_holds_as_printed(basis);
}

void audit_model::publish(reading how, bool soft) { publish(read_as{how, soft, false}); }

void audit_model::publish_inside() { publish(read_as{reading::nearest, false, true}); }

void audit_model::publish(read_as wanted) {
    if (wanted == read_as_) return;
    detail::figure_reader reader(data_, wanted.how, wanted.soft, wanted.inside);
    auto const read = [&](solver::restriction_index i) { system_.reread(i, reader.read(figures_[i].fact)); };
    // Only hedged figures are expected anywhere else than where they must be.
    if (read_as_ && read_as_->how == wanted.how && read_as_->inside == wanted.inside) {
        for (auto const i : hedged_) read(i);
    } else {
        for (solver::restriction_index i = 0; i < figures_.size(); ++i) read(i);
    }
    read_as_ = wanted;
}

void audit_model::suppose(solver::restriction_index which, fact_view const& other, reading how) {
    detail::figure_reader reader(data_, how);
    system_.reread(which, reader.read(other.index()));
    read_as_.reset();
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
