#include "audit_model_builder.hpp"

ATTAIN_BEGIN_NAMESPACE

audit_model::audit_model(dataset data, std::optional<date> as_of, bool soft) : data_(std::move(data)) {
    audit_model_builder(*this, as_of, soft).build();
}

namespace {

interval read(figure const& written, reading how, bool soft) {
    auto const under = [&](rounding_rule rule) {
        if (soft) {
            if (auto const expected = written.soft_interval_under(rule)) return *expected;
        }
        return written.interval_under(rule);
    };
    if (how != reading::nearest_or_down) return under(static_cast<rounding_rule>(how));
    return hull(under(rounding_rule::nearest), under(rounding_rule::down));
}

interval moved(interval const& range, rational const& scale, rational const& offset) {
    auto const scaled = scale == rational(1) ? range : range * interval::point(scale);
    return offset.is_zero() ? scaled : scaled + interval::point(offset);
}

}  // namespace

void audit_model::publish(reading how, bool soft) {
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        auto const& f = figures_[i];
        auto const range = read(data_[f.fact].figure(), how, soft);
        system_.reread(static_cast<solver::restriction_index>(i), moved(range, f.scale, f.offset));
    }
}

interval audit_model::as_written(interval const& range, audited_figure const& like) const {
    auto const figure = data_[like.fact];
    auto const own = like.offset.is_zero() ? range : range - interval::point(like.offset);
    auto const unit = rational(1) / (like.scale * rational(decimal(1).scaled_by_power_of_ten(figure.magnitude())));
    return own * interval::point(unit);
}

std::string_view name_of(reading how) noexcept {
    return how == reading::nearest_or_down ? "nearest_or_down" : name_of(static_cast<rounding_rule>(how));
}

ATTAIN_END_NAMESPACE
