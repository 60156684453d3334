#include <attain/audit/evidence.hpp>
#include <attain/number/integer.hpp>

#include <algorithm>
#include <map>
#include <utility>

// The checker reads a system and a claim and trusts neither. It uses exact numbers and intervals, and nothing of the
// search: its projections are written the plain way, by sums of whole intervals.

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

// Values of a component's variables, looked up by the variable.
class assignment {
public:
    assignment(component const& c, std::vector<rational> const& values) : variables_(c.variables), values_(values) {}

    rational const& operator[](variable_index v) const {
        auto const at = std::lower_bound(variables_.begin(), variables_.end(), v) - variables_.begin();
        return values_[static_cast<std::size_t>(at)];
    }

private:
    std::span<variable_index const> variables_;
    std::vector<rational> const& values_;
};

// A weighted sum. Long numbers are added over one denominator, which is reduced once and not after every term.
class running_sum {
public:
    void add(rational const& weight, rational const& value) {
        if (detail::decimal_words::are_small(value.numerator(), value.denominator())) {
            short_ += weight * value;
            return;
        }
        auto above = weight.numerator() * value.numerator();
        auto const below = weight.denominator() * value.denominator();
        if (below != below_) {
            auto const common = greatest_common_divisor(below_, below).value();
            auto const grow = divide_integer(below, common).value().quotient;
            above = above * divide_integer(below_, common).value().quotient;
            above_ = above_ * grow;
            below_ = below_ * grow;
        }
        above_ += above;
    }
    [[nodiscard]] rational value() const { return above_.is_zero() ? short_ : short_ + above_ / below_; }

private:
    rational short_;
    decimal above_{0};
    decimal below_{1};
};

bool holds(constraint_system const& s, relation const& r, assignment const& values) {
    auto const terms = s.terms_of(r);
    auto value = [&values](term const& t) -> rational const& { return values[t.variable]; };
    if (r.kind == relation_kind::product) return value(terms[0]) == value(terms[1]) * value(terms[2]);
    running_sum total;
    for (auto const& t : terms) total.add(t.coefficient, value(t));
    auto const sum = total.value();
    switch (r.kind) {
    case relation_kind::equal: return sum == r.constant;
    case relation_kind::at_most: return sum <= r.constant;
    case relation_kind::less: return sum < r.constant;
    case relation_kind::product: break;
    }
    return false;
}

// What a checker knows at one place of a proof: an interval for each variable, everything at first.
class replay {
public:
    replay(constraint_system const& s, component const& c, std::vector<bool> const& active)
        : system_(s), component_(c), active_(active) {}

    bool check(refutation const& proof) { return !proof.nodes.empty() && check_node(proof, 0, {}, 0); }

private:
    using knowledge = std::map<variable_index, interval>;

    bool check_node(refutation const& proof, std::size_t at, knowledge known, std::size_t depth) {
        if (at >= proof.nodes.size() || depth > proof.nodes.size()) return false;
        auto const& node = proof.nodes[at];
        knowledge cuts = known;
        for (auto const& step : node.trace) {
            std::optional<interval> derived;
            if (!derive(step, known, cuts, derived)) return false;
            if (!step.range) return !derived;
            // A wider claim than what follows is true as well; a narrower one is not.
            if (derived && !step.range->contains(*derived)) return false;
            known[step.variable] = *step.range;
        }
        if (node.split) {
            if (!member(*node.split) || node.first <= at || node.second <= at) return false;
            // A child starts from the cuts alone and replays what it needs of the figures.
            auto lower = cuts;
            auto upper = cuts;
            bool const lower_empty = !cut(lower, *node.split, interval::at_most(node.at));
            bool const upper_empty = !cut(upper, *node.split, interval::greater_than(node.at));
            return (lower_empty || check_node(proof, node.first, std::move(lower), depth + 1)) &&
                   (upper_empty || check_node(proof, node.second, std::move(upper), depth + 1));
        }
        return impossible(node.sum, known);
    }

    static bool cut(knowledge& known, variable_index v, interval const& to) {
        auto const left = intersection(known[v], to);
        if (left) known[v] = *left;
        return left.has_value();
    }

    // The interval that follows from the step's source; false if the source is not what it says.
    bool derive(trace_step const& step, knowledge& known, knowledge& cuts, std::optional<interval>& derived) const {
        if (!member(step.variable)) return false;
        auto const& now = known[step.variable];
        switch (step.source) {
        case step_source::domain: derived = intersection(now, system_.variables()[step.variable].domain); return true;
        case step_source::restriction: {
            auto const& all = component_.restrictions;
            if (!std::binary_search(all.begin(), all.end(), step.index)) return false;
            if (!active_.empty() && !active_[step.index]) return false;
            auto const& r = system_.restrictions()[step.index];
            if (r.variable != step.variable) return false;
            derived = intersection(now, r.range);
            return true;
        }
        case step_source::relation: {
            auto const& all = component_.relations;
            if (!std::binary_search(all.begin(), all.end(), step.index)) return false;
            derived = follow(system_.relations()[step.index], step.variable, known);
            return true;
        }
        case step_source::integrality:
            if (!system_.variables()[step.variable].integer) return false;
            derived = whole_part(now);
            return true;
        case step_source::split: derived = intersection(now, cuts[step.variable]); return true;
        }
        return false;
    }

    static std::optional<interval> whole_part(interval const& range) {
        auto low = range.lower();
        auto high = range.upper();
        // The least integer above an open end is one more than its floor; of a closed one, its ceiling.
        if (low) low = endpoint{rational(low->closed ? ceiling(low->value) : floor(low->value) + decimal(1)), true};
        if (high)
            high = endpoint{rational(high->closed ? floor(high->value) : ceiling(high->value) - decimal(1)), true};
        auto const made = interval::between(low, high);
        return made ? std::optional(*made) : std::nullopt;
    }

    std::optional<interval> follow(relation const& r, variable_index wanted, knowledge& known) const {
        auto const terms = system_.terms_of(r);
        if (r.kind == relation_kind::product) return follow_product(terms, wanted, known);
        auto rest = interval::point(r.constant);
        rational weight;
        for (auto const& t : terms) {
            if (t.variable == wanted)
                weight = t.coefficient;
            else
                rest = rest - interval::point(t.coefficient) * known[t.variable];
        }
        if (weight.is_zero()) return known[wanted];
        if (r.kind != relation_kind::equal) {
            // Only the upper end binds: weight * x <= (or <) the greatest that the rest allows.
            auto const upper = rest.upper();
            if (!upper) return known[wanted];
            bool const open = r.kind == relation_kind::less || !upper->closed;
            rest = open ? interval::less_than(upper->value) : interval::at_most(upper->value);
        }
        return intersection(known[wanted], rest * interval::point(rational(1) / weight));
    }

    static std::optional<interval> follow_product(std::span<term const> terms, variable_index wanted,
                                                  knowledge& known) {
        auto const& product = known[terms[0].variable];
        auto const& left = known[terms[1].variable];
        auto const& right = known[terms[2].variable];
        if (wanted == terms[0].variable) return intersection(product, left * right);
        auto const& other = wanted == terms[1].variable ? right : left;
        auto const& now = wanted == terms[1].variable ? left : right;
        if (product.contains(rational{}) && other.contains(rational{})) return now;
        std::optional<interval> kept;
        for (auto const& piece : divide(product, other).pieces) {
            auto const inside = intersection(now, piece);
            if (inside) kept = kept ? hull(*kept, *inside) : *inside;
        }
        return kept;
    }

    bool member(variable_index v) const {
        return std::binary_search(component_.variables.begin(), component_.variables.end(), v);
    }

    // Every inequality reads: weighted sum of variables >= (or >) number. The multiplied ones must add up to
    // 0 >= something positive, or 0 > 0.
    bool impossible(std::vector<inequality> const& sum, knowledge& known) const {
        std::map<variable_index, rational> total;
        rational bound;
        bool strict = false;
        for (auto const& used : sum) {
            if (used.multiplier.sign() <= 0 || !add(used, known, total, bound, strict)) return false;
        }
        bool const cancels = std::all_of(total.begin(), total.end(), [](auto const& t) { return t.second.is_zero(); });
        return !sum.empty() && cancels && (bound.sign() > 0 || (bound.sign() == 0 && strict));
    }

    bool add(inequality const& used, knowledge& known, std::map<variable_index, rational>& total, rational& bound,
             bool& strict) const {
        auto const& k = used.multiplier;
        switch (used.source) {
        case inequality_source::range_lower:
        case inequality_source::range_upper: {
            if (!member(used.index)) return false;
            bool const low = used.source == inequality_source::range_lower;
            auto const& end = low ? known[used.index].lower() : known[used.index].upper();
            if (!end) return false;
            total[used.index] += low ? k : -k;
            bound += low ? k * end->value : -(k * end->value);
            strict = strict || !end->closed;
            return true;
        }
        case inequality_source::relation_lower:
        case inequality_source::relation_upper: {
            auto const& all = component_.relations;
            if (!std::binary_search(all.begin(), all.end(), used.index)) return false;
            auto const& r = system_.relations()[used.index];
            bool const low = used.source == inequality_source::relation_lower;
            if (r.kind == relation_kind::product || (low && r.kind != relation_kind::equal)) return false;
            for (auto const& t : system_.terms_of(r))
                total[t.variable] += low ? k * t.coefficient : -(k * t.coefficient);
            bound += low ? k * r.constant : -(k * r.constant);
            strict = strict || r.kind == relation_kind::less;
            return true;
        }
        case inequality_source::product_lower:
        case inequality_source::product_upper: return add_product(used, known, total, bound, strict);
        }
        return false;
    }

    bool add_product(inequality const& used, knowledge& known, std::map<variable_index, rational>& total,
                     rational& bound, bool& strict) const {
        auto const& all = component_.relations;
        if (!std::binary_search(all.begin(), all.end(), used.index)) return false;
        auto const& r = system_.relations()[used.index];
        if (r.kind != relation_kind::product || (used.eliminated != 1 && used.eliminated != 2)) return false;
        auto const terms = system_.terms_of(r);
        auto const& factor = known[terms[used.eliminated].variable];
        auto const other = terms[3U - used.eliminated].variable;
        auto const floor_of_other = known[other].lower();
        bool const positive = floor_of_other && (floor_of_other->value.sign() > 0 ||
                                                 (floor_of_other->value.is_zero() && !floor_of_other->closed));
        if (!positive && !factor.is_point()) return false;
        bool const low = used.source == inequality_source::product_lower;
        auto const& end = low ? factor.lower() : factor.upper();
        if (!end) return false;
        auto const& k = used.multiplier;
        total[terms[0].variable] += low ? k : -k;
        total[other] += low ? -(k * end->value) : k * end->value;
        strict = strict || !end->closed;
        static_cast<void>(bound);  // both sides are homogeneous: nothing is added to the number
        return true;
    }

    constraint_system const& system_;
    component const& component_;
    std::vector<bool> const& active_;
};

}  // namespace

bool verify_witness(constraint_system const& s, component const& c, std::vector<bool> const& active,
                    std::vector<rational> const& witness) {
    if (witness.size() != c.variables.size() || !std::is_sorted(c.variables.begin(), c.variables.end())) return false;
    assignment const values(c, witness);
    for (std::size_t i = 0; i < witness.size(); ++i) {
        auto const& v = s.variables()[c.variables[i]];
        if (!v.domain.contains(witness[i]) || (v.integer && !witness[i].is_integer())) return false;
    }
    for (auto const i : c.restrictions) {
        if (!active.empty() && !active[i]) continue;
        auto const& r = s.restrictions()[i];
        if (!r.range.contains(values[r.variable])) return false;
    }
    return std::all_of(c.relations.begin(), c.relations.end(),
                       [&](relation_index r) { return holds(s, s.relations()[r], values); });
}

bool verify_refutation(constraint_system const& s, component const& c, std::vector<bool> const& active,
                       refutation const& proof) {
    return replay(s, c, active).check(proof);
}

}  // namespace solver

ATTAIN_END_NAMESPACE
