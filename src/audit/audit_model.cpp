#include "audit_model_builder.hpp"

ATTAIN_BEGIN_NAMESPACE

audit_model::audit_model(dataset data, std::optional<date> as_of, bool soft) : data_(std::move(data)) {
    audit_model_builder(*this, as_of, soft).build();
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

interval moved(interval const& range, audited_figure const& to) {
    auto const scaled = to.scale.unit() == 1 ? range : range * interval::point(to.scale);
    return to.offset.is_zero() ? scaled : scaled + interval::point(to.offset);
}

}  // namespace

void audit_model::publish(reading how, bool soft) {
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        auto const& f = figures_[i];
        auto const range = read(data_[f.fact], how, soft);
        system_.reread(static_cast<solver::restriction_index>(i), moved(range, f));
    }
}

interval audit_model::as_written(interval const& range, audited_figure const& like) const {
    auto const figure = data_[like.fact];
    auto const own = like.offset.is_zero() ? range : range - interval::point(like.offset);
    auto const unit =
        rational(1) / (rational(like.scale) * rational(decimal(1).scaled_by_power_of_ten(figure.magnitude())));
    return own * interval::point(unit);
}

std::string_view name_of(reading how) noexcept {
    return how == reading::nearest_or_down ? "nearest_or_down" : name_of(static_cast<rounding_rule>(how));
}

ATTAIN_END_NAMESPACE
