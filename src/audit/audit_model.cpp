#include "audit_model_builder.hpp"

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

namespace {

interval read(fact_view const& fact, reading how, bool soft) {
    // Most figures are plain numbers, whose text need not be put together again.
    bool const plain = fact.hedge() == hedge::exact;
    auto const number = fact.number();
    bool const counted = fact.unit().counts_things() && fact.magnitude() == 0 && number.scale() == 0;
    auto const written = plain ? figure{} : fact.figure();
    auto const quantum = [&] { return rational(number.ulp().scaled_by_power_of_ten(fact.magnitude())); };
    auto const under = [&](rounding_rule rule) {
        if (plain) return counted ? interval::point(fact.value()) : preimage(fact.value(), quantum(), rule);
        if (soft) {
            if (auto const expected = written.soft_interval_under(rule)) return *expected;
        }
        return written.interval_under(rule);
    };
    if (how != reading::nearest_or_down) return under(static_cast<rounding_rule>(how));
    return hull(under(rounding_rule::nearest), under(rounding_rule::down));
}

// factor * range + offset, for a positive factor.
interval moved(interval const& range, rational const& factor, rational const& offset) {
    auto const end = [&](std::optional<endpoint> const& from) -> std::optional<endpoint> {
        if (!from) return std::nullopt;
        return endpoint{offset.is_zero() ? from->value * factor : from->value * factor + offset, from->closed};
    };
    return interval::between(end(range.lower()), end(range.upper())).value();
}

interval inside(interval const& range) {
    if (range.is_point()) return range;
    auto const open = [](std::optional<endpoint> const& from) {
        return from ? std::optional(endpoint{from->value, false}) : std::nullopt;
    };
    return interval::between(open(range.lower()), open(range.upper())).value();
}

}  // namespace

void audit_model::publish(reading how, bool soft) {
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        auto const& f = figures_[i];
        auto const range = read(data_[f.fact], how, soft);
        system_.reread(static_cast<solver::restriction_index>(i), held(f, range));
    }
}

void audit_model::publish_inside() {
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        auto const& f = figures_[i];
        auto const range = inside(read(data_[f.fact], reading::nearest, false));
        system_.reread(static_cast<solver::restriction_index>(i), held(f, range));
    }
}

void audit_model::suppose(solver::restriction_index which, fact_view const& other, reading how) {
    system_.reread(which, held(figures_[which], read(other, how, false)));
}

interval audit_model::held(audited_figure const& figure, interval const& range) const {
    auto const factor = data_[figure.fact].unit().factor();
    bool const plus_one = variables_[figure.variable].is_factor();
    if (!plus_one && factor == rational(1)) return range;
    return moved(range, factor, rational(plus_one ? 1 : 0));
}

rational audit_model::held(audited_figure const& figure, rational const& number) const {
    auto const value = number * data_[figure.fact].unit().factor();
    return variables_[figure.variable].is_factor() ? value + rational(1) : value;
}

interval audit_model::as_written(solver::variable_index v, interval const& range, fact_index like) const {
    auto const fact = data_[like];
    auto const magnitude = rational(decimal(1).scaled_by_power_of_ten(fact.magnitude()));
    auto const unit = rational(1) / (fact.unit().factor() * magnitude);
    return moved(range, unit, variables_[v].is_factor() ? -unit : rational{});
}

std::string_view name_of(reading how) noexcept {
    return how == reading::nearest_or_down ? "nearest_or_down" : name_of(static_cast<rounding_rule>(how));
}

ATTAIN_END_NAMESPACE
