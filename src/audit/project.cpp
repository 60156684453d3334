#include <attain/audit/propagate.hpp>

#include <cassert>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

// The sum of lower (or of upper) ends: how many are unbounded, how many open, and the sum of the finite ones.
struct end_sum {
    rational sum{};
    std::uint32_t unbounded = 0;
    std::uint32_t open = 0;

    void add(std::optional<endpoint> const& end, rational const& weight) {
        if (!end) {
            ++unbounded;
            return;
        }
        sum = sum + end->value * weight;
        if (!end->closed) ++open;
    }
};

// What the weighted sum of all terms but one leaves for that one: weight * x = (or <=, or <) constant - others.
std::optional<interval> project_sum(constraint_system const& s, relation const& r, std::size_t position,
                                    std::span<interval const* const> where) {
    auto const terms = s.terms_of(r);
    end_sum low;
    end_sum high;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (i == position) continue;
        auto const& weight = terms[i].coefficient;
        // A negative weight swaps the ends, and each end takes its own openness along.
        bool const positive = weight.sign() > 0;
        low.add(positive ? where[i]->lower() : where[i]->upper(), weight);
        if (r.kind == relation_kind::equal) high.add(positive ? where[i]->upper() : where[i]->lower(), weight);
    }
    auto const& weight = terms[position].coefficient;
    std::optional<endpoint> most;  // of weight * x
    std::optional<endpoint> least;
    if (low.unbounded == 0) {
        most = endpoint{r.constant - low.sum, low.open == 0 && r.kind != relation_kind::less};
    }
    if (r.kind == relation_kind::equal && high.unbounded == 0) {
        least = endpoint{r.constant - high.sum, high.open == 0};
    }
    if (most) most->value = most->value / weight;
    if (least) least->value = least->value / weight;
    if (weight.sign() < 0) std::swap(most, least);
    auto const left = interval::between(std::move(least), std::move(most));
    if (!left) return std::nullopt;
    return intersection(*left, *where[position]);
}

std::optional<interval> project_product(std::size_t position, std::span<interval const* const> where) {
    if (position == 0) return intersection(*where[1] * *where[2], *where[0]);
    auto const& other = *where[3 - position];
    // Where both are zero the factor may be anything.
    if (where[0]->contains(rational{}) && other.contains(rational{})) return *where[position];
    std::optional<interval> left;
    for (auto const& part : divide(*where[0], other).pieces) {
        if (auto const inside = intersection(part, *where[position])) left = left ? hull(*left, *inside) : *inside;
    }
    return left;
}

}  // namespace

std::optional<interval> project(constraint_system const& s, relation const& r, std::size_t position,
                                std::span<interval const* const> where) {
    assert(position < r.count && where.size() == r.count);
    if (r.kind == relation_kind::product) return project_product(position, where);
    return project_sum(s, r, position, where);
}

std::optional<interval> integer_part(interval const& range) {
    auto lower = range.lower();
    auto upper = range.upper();
    if (lower) {
        rational whole(ceiling(lower->value));
        if (!lower->closed && whole == lower->value) whole = whole + rational(1);
        lower = endpoint{std::move(whole), true};
    }
    if (upper) {
        rational whole(floor(upper->value));
        if (!upper->closed && whole == upper->value) whole = whole - rational(1);
        upper = endpoint{std::move(whole), true};
    }
    auto const inside = interval::between(std::move(lower), std::move(upper));
    if (!inside) return std::nullopt;
    return *inside;
}

}  // namespace solver

ATTAIN_END_NAMESPACE
