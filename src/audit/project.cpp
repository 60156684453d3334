#include <attain/audit/propagate.hpp>

#include <cassert>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

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
    return sum_projection(s, r, where).leave(position, *where[position]);
}

void sum_projection::side::add(std::optional<endpoint> const& end, rational const& weight, int times) {
    if (!end) {
        unbounded += times;
        return;
    }
    auto const share = end->value * weight;
    sum = times > 0 ? sum + share : sum - share;
    if (!end->closed) open += times;
}

sum_projection::sum_projection(constraint_system const& s, relation const& r, std::span<interval const* const> where)
    : relation_(r), terms_(s.terms_of(r)) {
    for (std::size_t i = 0; i < where.size(); ++i) add(i, *where[i], 1);
}

void sum_projection::add(std::size_t position, interval const& range, int times) {
    rational const weight = terms_[position].coefficient;
    // A negative weight swaps the ends, and each end takes its own openness along.
    bool const positive = weight.sign() > 0;
    low_.add(positive ? range.lower() : range.upper(), weight, times);
    if (relation_.kind == relation_kind::equal) high_.add(positive ? range.upper() : range.lower(), weight, times);
}

std::optional<interval> sum_projection::leave(std::size_t position, interval const& range) {
    add(position, range, -1);
    rational const weight = terms_[position].coefficient;
    rational const constant = relation_.constant;
    std::optional<endpoint> most;  // of weight * x
    std::optional<endpoint> least;
    if (low_.unbounded == 0) {
        most = endpoint{(constant - low_.sum) / weight, low_.open == 0 && relation_.kind != relation_kind::less};
    }
    if (relation_.kind == relation_kind::equal && high_.unbounded == 0) {
        least = endpoint{(constant - high_.sum) / weight, high_.open == 0};
    }
    if (weight.sign() < 0) std::swap(most, least);
    add(position, range, 1);
    auto const left = interval::between(std::move(least), std::move(most));
    if (!left) return std::nullopt;
    return intersection(*left, range);
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
