#include <attain/audit/verify.hpp>

#include <charconv>
#include <string>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace {

// Lines of words separated by single spaces; every complaint says where.
class evidence_reader {
public:
    explicit evidence_reader(std::string_view text) : text_(text) {}

    bool next_line() {
        if (next_ >= text_.size()) return false;
        start_ = next_;
        auto const end = text_.find('\n', next_);
        line_ = text_.substr(next_, end == std::string_view::npos ? end : end - next_);
        next_ = end == std::string_view::npos ? text_.size() : end + 1;
        return true;
    }
    void step_back() { next_ = start_; }

    std::string_view line() const { return line_; }
    std::string_view rest() const { return line_; }

    std::string_view word() {
        auto const space = line_.find(' ');
        auto const found = line_.substr(0, space);
        line_ = space == std::string_view::npos ? std::string_view() : line_.substr(space + 1);
        return found;
    }

    std::optional<std::uint32_t> number() {
        auto const digits = word();
        std::uint32_t value = 0;
        auto const [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (failed != std::errc() || end != digits.data() + digits.size() || digits.empty()) return std::nullopt;
        return value;
    }

    failure complain(std::string_view expected) const {
        return {reason::unexpected_character, static_cast<std::ptrdiff_t>(start_),
                "evidence: found another line, expected " + std::string(expected) + "; write the evidence anew"};
    }

private:
    std::string_view text_;
    std::string_view line_;
    std::size_t start_ = 0;
    std::size_t next_ = 0;
};

std::optional<interval> read_interval(std::string_view text) {
    auto const comma = text.find(", ");
    if (text.size() < 6 || comma == std::string_view::npos) return std::nullopt;
    bool const lower_closed = text.front() == '[';
    bool const upper_closed = text.back() == ']';
    if ((!lower_closed && text.front() != '(') || (!upper_closed && text.back() != ')')) return std::nullopt;
    auto const low = text.substr(1, comma - 1);
    auto const high = text.substr(comma + 2, text.size() - comma - 3);
    std::optional<endpoint> lower;
    std::optional<endpoint> upper;
    if (low != "-inf") {
        auto const value = rational::parse(low);
        if (!value) return std::nullopt;
        lower = endpoint{*value, lower_closed};
    }
    if (high != "inf") {
        auto const value = rational::parse(high);
        if (!value) return std::nullopt;
        upper = endpoint{*value, upper_closed};
    }
    auto const made = interval::between(lower, upper);
    return made ? std::optional(*made) : std::nullopt;
}

std::optional<reading> read_reading(std::string_view word) {
    for (std::size_t i = 0; i < reading_count; ++i) {
        if (name_of(static_cast<reading>(i)) == word) return static_cast<reading>(i);
    }
    return std::nullopt;
}

std::optional<solver::step_source> read_step(std::string_view word) {
    using enum solver::step_source;
    if (word == "domain") return domain;
    if (word == "restriction") return restriction;
    if (word == "relation") return relation;
    if (word == "integrality") return integrality;
    if (word == "split") return split;
    return std::nullopt;
}

std::optional<solver::inequality_source> read_inequality(std::string_view word) {
    using enum solver::inequality_source;
    if (word == "range_lower") return range_lower;
    if (word == "range_upper") return range_upper;
    if (word == "relation_lower") return relation_lower;
    if (word == "relation_upper") return relation_upper;
    if (word == "product_lower") return product_lower;
    if (word == "product_upper") return product_upper;
    return std::nullopt;
}

bool read_step_line(evidence_reader& in, solver::refutation::node& node) {
    auto const source = read_step(in.word());
    auto const index = in.number();
    auto const variable = in.number();
    if (!source || !index || !variable) return false;
    solver::trace_step step{*source, *index, *variable, std::nullopt};
    if (!in.rest().empty()) {
        step.range = read_interval(in.rest());
        if (!step.range) return false;
    }
    node.trace.push_back(std::move(step));
    return true;
}

bool read_sum_line(evidence_reader& in, solver::refutation::node& node) {
    auto const source = read_inequality(in.word());
    auto const index = in.number();
    auto const eliminated = in.number();
    auto const multiplier = rational::parse(in.word());
    if (!source || !index || !eliminated || *eliminated > 2 || !multiplier) return false;
    node.sum.push_back({*source, *index, static_cast<std::uint8_t>(*eliminated), *multiplier});
    return true;
}

bool read_split_line(evidence_reader& in, solver::refutation::node& node) {
    auto const variable = in.number();
    auto const at = rational::parse(in.word());
    auto const first = in.number();
    auto const second = in.number();
    if (!variable || !at || !first || !second) return false;
    node.split = *variable;
    node.at = *at;
    node.first = *first;
    node.second = *second;
    return true;
}

std::optional<failure> read_proof(evidence_reader& in, solver::refutation& proof) {
    while (in.next_line()) {
        auto const kind = in.word();
        if (kind == "component") {
            in.step_back();
            return std::nullopt;
        }
        if (kind == "node") {
            proof.nodes.emplace_back();
            continue;
        }
        bool const fits = !proof.nodes.empty() && ((kind == "step" && read_step_line(in, proof.nodes.back())) ||
                                                   (kind == "sum" && read_sum_line(in, proof.nodes.back())) ||
                                                   (kind == "split" && read_split_line(in, proof.nodes.back())));
        if (!fits) return in.complain("node, step, sum or split");
    }
    return std::nullopt;
}

std::optional<failure> read_witness(evidence_reader& in, solver::component const& part,
                                    std::vector<rational>& witness) {
    for (auto const v : part.variables) {
        if (!in.next_line() || in.word() != "value" || in.number() != v) {
            return in.complain("value " + std::to_string(v) + " and a number");
        }
        auto const value = rational::parse(in.rest());
        if (!value) return in.complain("an integer or a fraction");
        witness.push_back(*value);
    }
    return std::nullopt;
}

}  // namespace

result<verified_evidence> verify_evidence(dataset const& data, std::string_view evidence) {
    evidence_reader in(evidence);
    if (!in.next_line() || in.line() != "attain evidence 1") return in.complain("attain evidence 1");
    if (!in.next_line() || in.word() != "reading") return in.complain("reading and its name");
    auto const how = read_reading(in.word());
    if (!how) return in.complain("the name of a reading");
    std::optional<date> as_of;
    std::optional<relation_basis> basis;
    while (in.next_line()) {
        auto const kind = in.word();
        if (kind == "as_of") {
            auto const day = date::parse(in.word());
            if (!day) return in.complain("a day");
            as_of = *day;
        } else if (kind == "basis") {
            basis = parse_relation_basis(in.word());
            if (!basis) return in.complain("underlying or as_published");
        } else {
            in.step_back();
            break;
        }
    }
    audit_model model(data, as_of, false, basis);
    model.publish(*how);
    verified_evidence found{*how};
    auto const parts = solver::components_of(model.system());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto const named = "component " + std::to_string(i);
        if (!in.next_line() || in.word() != "component" || in.number() != i) return in.complain(named);
        auto const claim = std::string(in.word());
        bool proved = claim == "undecided";
        if (claim == "consistent") {
            std::vector<rational> witness;
            if (auto const wrong = read_witness(in, parts[i], witness)) return *wrong;
            proved = verify_witness(model.system(), parts[i], {}, witness);
            ++found.consistent;
        } else if (claim == "inconsistent") {
            solver::refutation proof;
            if (auto const wrong = read_proof(in, proof)) return *wrong;
            proved = verify_refutation(model.system(), parts[i], {}, proof);
            ++found.inconsistent;
        } else if (proved) {
            ++found.undecided;
        } else {
            return in.complain("consistent, inconsistent or undecided");
        }
        if (!proved) {
            return failure{reason::refuted_evidence, -1,
                           named + ": found evidence that does not prove it " + claim +
                               ", expected a proof; the evidence belongs to other data or was changed"};
        }
    }
    if (in.next_line()) return in.complain("the end");
    return found;
}

ATTAIN_END_NAMESPACE
