#include "splits.hpp"

#include <cstddef>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

std::optional<rational> width(interval const& range) {
    if (!range.lower() || !range.upper()) return std::nullopt;
    return range.upper()->value - range.lower()->value;
}

std::optional<rational> round_number(rational const& low, rational const& high) {
    auto const between = interval::between(endpoint{low, true}, endpoint{high, true});
    auto const simple = between ? simplest_decimal(*between) : std::nullopt;
    if (!simple) return std::nullopt;
    return rational(*simple);
}

std::optional<split> choose_split(constraint_system const& s, component const& c, linear_view const& linear,
                                  std::optional<std::vector<rational>> const& values,
                                  std::vector<interval> const& ranges, std::vector<interval> const& first_ranges) {
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        auto const v = c.variables[i];
        if (!s.variables()[v].integer || ranges[i].is_point()) continue;
        if (values && !(*values)[i].is_integer()) {
            return split{v, rational(floor((*values)[i]))};
        }
    }
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        // Without values to go by, any free integer with two ends is halved.
        auto const v = c.variables[i];
        auto const lower = ranges[i].lower();
        auto const upper = ranges[i].upper();
        if (values || !s.variables()[v].integer || ranges[i].is_point() || !lower || !upper) continue;
        return split{v, rational(floor((lower->value + upper->value) / rational(2)))};
    }
    // The shared factor of which most is left, compared with what there was before the first split.
    std::optional<std::size_t> widest;
    rational most = rational(1) / (1 << 20);
    for (auto const i : linear.shared()) {
        auto const left = width(ranges[i]);
        auto const before = width(first_ranges[i]);
        if (!left || left->is_zero()) continue;
        auto const part = before && !before->is_zero() ? *left / *before : rational(1);
        if (part <= most) continue;
        most = part;
        widest = i;
    }
    if (!widest) return std::nullopt;
    auto const& range = ranges[*widest];
    auto const quarter = *width(range) / rational(4);
    auto const at = round_number(range.lower()->value + quarter, range.upper()->value - quarter);
    if (!at) return std::nullopt;
    return split{c.variables[*widest], *at};
}

std::optional<rational> suggested_factor(constraint_system const& s, component const& c, variable_index factor,
                                         std::vector<rational> const& values) {
    auto const value = [&](variable_index v) { return values[c.local(v)]; };
    for (auto const r : c.relations) {
        if (s.relations()[r].kind != relation_kind::product) continue;
        auto const terms = s.terms_of(r);
        if (terms[1].variable != factor && terms[2].variable != factor) continue;
        auto const other = value(terms[terms[1].variable == factor ? 2 : 1].variable);
        if (!other.is_zero()) return value(terms[0].variable) / other;
    }
    return std::nullopt;
}

std::vector<trace_step> steps_behind(constraint_system const& s, component const& c, std::vector<inequality> const& sum,
                                     std::vector<trace_step> const& trace) {
    std::vector<bool> needed(c.variables.size(), false);
    for (auto const& used : sum) {
        switch (used.source) {
        case inequality_source::range_lower:
        case inequality_source::range_upper: needed[c.local(used.index)] = true; break;
        case inequality_source::product_lower:
        case inequality_source::product_upper: {
            // The factor that its range stands for, and the other one, which has to be positive.
            auto const terms = s.terms_of(used.index);
            needed[c.local(terms[1].variable)] = true;
            needed[c.local(terms[2].variable)] = true;
            break;
        }
        case inequality_source::relation_lower:
        case inequality_source::relation_upper: break;
        }
    }
    std::vector<trace_step> kept;
    for (auto step = trace.rbegin(); step != trace.rend(); ++step) {
        if (!needed[c.local(step->variable)]) continue;
        kept.push_back(*step);
        if (step->source != step_source::relation) continue;
        for (auto const& t : s.terms_of(step->index)) needed[c.local(t.variable)] = true;
    }
    return {kept.rbegin(), kept.rend()};
}

}  // namespace solver

ATTAIN_END_NAMESPACE
