#include "describe.hpp"

#include <attain/audit/decide.hpp>

#include <algorithm>
#include <utility>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace {

using solver::component;
using solver::inequality;
using solver::inequality_source;
using solver::relation_index;
using solver::relation_kind;
using solver::step_source;
using solver::trace_step;
using solver::variable_index;

// Longer sums are told by their number of terms.
constexpr std::size_t most_terms_told = 8;

// Tells a refutation in the order of its steps, each with the numbers it starts from.
class teller {
public:
    teller(audit_model const& model, component const& part, language in)
        : model_(model), part_(part), in_(in), ranges_(part.variables.size(), interval::everything()) {}

    std::string tell(std::vector<bool> const& active, solver::refutation const& proof) {
        for (auto const i : part_.restrictions) {
            if (!active[i]) continue;
            auto const& figure = model_.figures()[i];
            auto const range = shown(figure.variable, model_.system().restrictions()[i].range);
            line(describe(data(), data()[figure.fact], in_) + (in_ == language::zh ? "，即 " : ", that is ") + range);
        }
        if (!proof.nodes.empty()) tell(proof, 0);
        return std::move(text_);
    }

private:
    dataset const& data() const { return model_.data(); }
    bool zh() const { return in_ == language::zh; }
    std::string either(char const* chinese, char const* english) const { return zh() ? chinese : english; }

    void line(std::string const& words) { text_ += std::string(2 + 2 * depth_, ' ') + words + '\n'; }

    interval& range_of(variable_index v) { return ranges_[part_.local(v)]; }

    // The way of writing that suits a variable: that of its own figure, else of one beside it.
    fact_index writing(variable_index v) const {
        for (auto const i : part_.restrictions) {
            if (model_.figures()[i].variable == v) return model_.figures()[i].fact;
        }
        return model_.variables()[v].beside;
    }

    bool is_growth(variable_index v) const { return model_.variables()[v].is_factor(); }

    std::string name(variable_index v) const {
        auto const own = detail::words_of(data(), model_.variables()[v].key, in_);
        return is_growth(v) ? "(1 + " + own + ")" : own;
    }

    static std::string number(interval const& range, std::int32_t places) {
        if (range.is_point()) {
            auto const& value = range.lower()->value;
            if (auto const exact = value.to_decimal()) return exact->to_string();
        }
        return print_outward(range, places);
    }

    // A range in the unit and magnitude of the variable's figures.
    std::string shown(variable_index v, interval const& range) const {
        auto const like = data()[writing(v)];
        auto const places = std::max(like.number().scale(), 0) + 2;
        return number(model_.as_written(v, range, like.index()), places) + written_unit_of(data(), like);
    }

    std::string shown_in_formula(variable_index v, interval const& range) const {
        return is_growth(v) ? "(1 + " + shown(v, range) + ")" : shown(v, range);
    }

    // One side of a sum, in names or in numbers.
    template <class F>
    std::string sum(relation_index r, std::size_t without, F const& each) const {
        auto const terms = model_.system().terms_of(r);
        rational const own = terms[without].coefficient;
        rational const constant = model_.system().relations()[r].constant;
        std::string made;
        for (std::size_t i = 0; i < terms.size(); ++i) {
            if (i == without) continue;
            auto const weight = -rational(terms[i].coefficient) / own;
            bool const minus = weight.sign() < 0;
            made += made.empty() ? (minus ? "-" : "") : (minus ? " - " : " + ");
            auto const size = minus ? -weight : weight;
            if (size != rational(1)) made += size.to_string() + " × ";
            made += each(terms[i].variable);
        }
        if (!constant.is_zero()) made += " + " + (constant / own).to_string();
        return made;
    }

    template <class F>
    std::string right_side(relation_index r, std::size_t position, F const& each) const {
        auto const terms = model_.system().terms_of(r);
        if (model_.system().relations()[r].kind != relation_kind::product) return sum(r, position, each);
        if (position == 0) return each(terms[1].variable) + " × " + each(terms[2].variable);
        return each(terms[0].variable) + " / " + each(terms[3 - position].variable);
    }

    std::string sign_of(relation_index r, std::size_t position) const {
        auto const kind = model_.system().relations()[r].kind;
        if (kind == relation_kind::equal || kind == relation_kind::product) return " = ";
        bool const above = model_.system().terms_of(r)[position].coefficient.sign() > 0;
        return above ? " ≤ " : " ≥ ";
    }

    std::string formula(relation_index r, std::size_t position) const {
        auto const terms = model_.system().terms_of(r);
        auto made = name(terms[position].variable) + sign_of(r, position);
        if (terms.size() > most_terms_told) {
            auto const count = std::to_string(terms.size() - 1);
            return made + (zh() ? "其余 " + count + " 项之和" : "what the other " + count + " terms leave");
        }
        return made + right_side(r, position, [this](variable_index v) { return name(v); });
    }

    // What the relation leaves for one of its variables, the others being where they are.
    std::optional<interval> left_by(relation_index r, std::size_t position) {
        auto const terms = model_.system().terms_of(r);
        auto const anything = interval::everything();
        std::vector<interval const*> where;
        for (std::size_t i = 0; i < terms.size(); ++i) {
            where.push_back(i == position ? &anything : &range_of(terms[i].variable));
        }
        return project(model_.system(), model_.system().relations()[r], position, where);
    }

    void tell_relation(trace_step const& step) {
        auto const terms = model_.system().terms_of(step.index);
        std::size_t position = 0;
        while (terms[position].variable != step.variable) ++position;
        auto words = formula(step.index, position);
        if (terms.size() <= most_terms_told) {
            words += sign_of(step.index, position) + right_side(step.index, position, [this](variable_index v) {
                         return shown_in_formula(v, range_of(v));
                     });
        }
        auto const left = left_by(step.index, position);
        if (!left) {
            line(words + either("，无解", ": impossible"));
            return;
        }
        words += either("，应在 ", ", which lies in ") + shown(step.variable, *left);
        if (!step.range) {
            words += either("；与 ", "; nothing in common with ") + shown(step.variable, range_of(step.variable)) +
                     either(" 没有公共部分", "");
        }
        line(words);
    }

    void tell(trace_step const& step) {
        auto const what = name(step.variable);
        switch (step.source) {
        case step_source::relation: tell_relation(step); break;
        case step_source::restriction:
            if (!step.range) {
                auto const& said = model_.system().restrictions()[step.index].range;
                line(what + either("：", ": ") + shown(step.variable, said) +
                     either(" 与 ", " has nothing in common with ") + shown(step.variable, range_of(step.variable)) +
                     either(" 没有公共部分", ""));
            }
            break;
        case step_source::integrality:
            // That a count without a known end is a whole number leads nowhere by itself.
            if (step.range && (!step.range->lower() || !step.range->upper())) break;
            line(what + (step.range ? either(" 是整数：", " is a whole number: ") + shown(step.variable, *step.range)
                                    : either(" 应是整数，而其中没有整数：", " is a whole number, and none lies in ") +
                                          shown(step.variable, range_of(step.variable))));
            break;
        case step_source::domain:
        case step_source::split: break;
        }
        if (step.range) range_of(step.variable) = *step.range;
    }

    std::string words_of(inequality const& used) {
        bool const lower = used.source == inequality_source::range_lower ||
                           used.source == inequality_source::relation_lower ||
                           used.source == inequality_source::product_lower;
        if (used.source == inequality_source::range_lower || used.source == inequality_source::range_upper) {
            auto const& range = range_of(used.index);
            auto const end = lower ? range.lower() : range.upper();
            bool const closed = end && end->closed;
            auto const sign = lower ? (closed ? " ≥ " : " > ") : (closed ? " ≤ " : " < ");
            return name(used.index) + sign + (end ? shown(used.index, interval::point(end->value)) : std::string());
        }
        if (used.source == inequality_source::relation_lower || used.source == inequality_source::relation_upper) {
            auto const terms = model_.system().terms_of(used.index);
            std::size_t position = 0;
            while (position + 1 < terms.size() && terms[position].coefficient.sign() > 0) ++position;
            return formula(used.index, position);
        }
        auto const terms = model_.system().terms_of(used.index);
        auto const factor = terms[used.eliminated].variable;
        auto const other = terms[3U - used.eliminated].variable;
        auto const end = lower ? range_of(factor).lower() : range_of(factor).upper();
        auto const sign = lower ? (end->closed ? " ≥ " : " > ") : (end->closed ? " ≤ " : " < ");
        return name(terms[0].variable) + sign + shown_in_formula(factor, interval::point(end->value)) + " × " +
               name(other);
    }

    void tell(solver::refutation const& proof, std::uint32_t at) {
        auto const& node = proof.nodes[at];
        for (auto const& step : node.trace) tell(step);
        if (!node.sum.empty()) {
            line(either("以下各式相加得不可能的结果：", "added up, these leave nothing:"));
            ++depth_;
            for (auto const& used : node.sum) line(words_of(used));
            --depth_;
        }
        if (!node.split) return;
        auto const before = ranges_;
        auto const where = shown(*node.split, interval::point(node.at));
        for (bool const first : {true, false}) {
            line(either("若 ", "if ") + name(*node.split) + (first ? " ≤ " : " > ") + where + ":");
            ranges_ = before;
            ++depth_;
            tell(proof, first ? node.first : node.second);
            --depth_;
        }
        ranges_ = before;
    }

    audit_model const& model_;
    component const& part_;
    language in_;
    std::vector<interval> ranges_;
    std::string text_;
    std::size_t depth_ = 0;
};

}  // namespace

std::string explain(audit_report const& report, audit_finding const& finding, language in) {
    auto const& options = report.options();
    audit_model model(report.data(), options.as_of, finding.with_soft, finding.basis ? finding.basis : options.basis);
    model.publish(finding.weakest);
    std::vector<bool> active(model.figures().size(), false);
    std::optional<solver::restriction_index> one;
    for (solver::restriction_index i = 0; i < active.size(); ++i) {
        auto const& facts = finding.conflict;
        if (std::find(facts.begin(), facts.end(), model.figures()[i].fact) == facts.end()) continue;
        active[i] = true;
        one = i;
    }
    if (!one) return {};
    for (auto const& part : solver::components_of(model.system())) {
        if (std::find(part.restrictions.begin(), part.restrictions.end(), *one) == part.restrictions.end()) continue;
        solver::decide_options how;
        how.budget = options.budget;
        how.with_ranges = false;
        auto const found = solver::decide(model.system(), part, active, how);
        if (found.what != verdict::inconsistent) return {};
        auto const under = detail::words_of(finding.weakest, in);
        return (in == language::zh ? "按" + std::string(under) + "：\n" : "under " + std::string(under) + ":\n") +
               teller(model, part, in).tell(active, found.proof);
    }
    return {};
}

ATTAIN_END_NAMESPACE
