#include <attain/audit/decide.hpp>
#include <attain/number/preimage.hpp>

#include <algorithm>
#include <array>
#include <numeric>
#include <random>
#include <support/catch.hpp>
#include <vector>

using namespace attain;
using namespace attain::solver;

namespace {

// Two levels and their total, now and a year before, with growth and a share: ten numbers, six relations, some cycles.
constexpr std::size_t numbers = 10;

struct figure_of {
    std::size_t number;
    interval range;
};

std::vector<figure_of> random_figures(std::mt19937& random) {
    std::array<rational, numbers> value;
    auto const level = [&random] { return rational(static_cast<int>(50 + random() % 900)) / 7; };
    value[0] = level();
    value[1] = level();
    value[2] = value[0] + value[1];
    value[3] = level();
    value[4] = level();
    value[5] = value[3] + value[4];
    value[6] = value[0] / value[3];
    value[7] = value[1] / value[4];
    value[8] = value[2] / value[5];
    value[9] = value[0] / value[2];
    std::vector<figure_of> figures;
    for (std::size_t i = 0; i < numbers; ++i) {
        if (random() % 4 == 0) continue;
        auto written = attain::round(value[i], i < 6 ? 1 : 3, rounding::half_up);
        // Now and then a slip in the last digits.
        if (random() % 12 == 0) written = written + written.ulp() * decimal(7);
        figures.push_back({i, preimage(written, rational(written.ulp()), rounding_rule::half_up)});
    }
    return figures;
}

struct built {
    constraint_system system;
    std::array<variable_index, numbers> variable{};
};

// The same report with its numbers in another order and its levels in another unit.
built build(std::vector<figure_of> const& figures, std::array<std::size_t, numbers> const& order,
            rational const& unit) {
    built made;
    for (auto const i : order) made.variable[i] = made.system.add_variable(interval::greater_than(0));
    auto const& v = made.variable;
    auto const total = [&](std::size_t whole, std::size_t a, std::size_t b) {
        std::array<term, 3> const terms{{{v[whole], rational(-1)}, {v[a], rational(1)}, {v[b], rational(1)}}};
        made.system.add_sum(terms, relation_kind::equal);
    };
    total(2, 0, 1);
    total(5, 3, 4);
    made.system.add_product(v[0], v[6], v[3]);
    made.system.add_product(v[1], v[7], v[4]);
    made.system.add_product(v[2], v[8], v[5]);
    made.system.add_product(v[0], v[9], v[2]);
    for (auto const& each : figures) {
        auto const range = each.number < 6 ? each.range * interval::point(unit) : each.range;
        made.system.restrict(v[each.number], range);
    }
    return made;
}

constexpr std::array<std::size_t, numbers> plain_order{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

struct outcome_of {
    verdict what;
    std::vector<interval> ranges;  // by number
};

outcome_of outcome(built const& made, std::vector<bool> const& active = {}) {
    auto const parts = components_of(made.system);
    REQUIRE(parts.size() == 1);
    auto const found = decide(made.system, parts[0], active);
    if (found.what == verdict::consistent) CHECK(verify_witness(made.system, parts[0], active, found.witness));
    if (found.what == verdict::inconsistent) CHECK(verify_refutation(made.system, parts[0], active, found.proof));
    outcome_of by_number{found.what, {}};
    for (auto const v : made.variable) by_number.ranges.push_back(found.ranges[v]);
    return by_number;
}

}  // namespace

TEST_CASE("order of the numbers and the unit of the levels change neither the verdict nor any range") {
    std::mt19937 random(6);  // NOLINT: reproducible on purpose
    int inconsistent = 0;
    for (int round = 0; round < 60; ++round) {
        auto const figures = random_figures(random);
        auto const plain = outcome(build(figures, plain_order, rational(1)));
        auto order = plain_order;
        std::shuffle(order.begin(), order.end(), random);
        auto const unit = rational(2000) / 3;
        auto const other = outcome(build(figures, order, unit));
        CHECK(plain.what == other.what);
        inconsistent += plain.what == verdict::inconsistent ? 1 : 0;
        if (plain.what != verdict::consistent || other.what != verdict::consistent) continue;
        for (std::size_t i = 0; i < 6; ++i) CHECK(plain.ranges[i] * interval::point(unit) == other.ranges[i]);
    }
    CHECK(inconsistent > 5);
    CHECK(inconsistent < 55);
}

TEST_CASE("a figure more never widens a range, a figure less never makes a consistent report inconsistent") {
    std::mt19937 random(5);  // NOLINT: reproducible on purpose
    for (int round = 0; round < 40; ++round) {
        auto const figures = random_figures(random);
        auto const made = build(figures, plain_order, rational(1));
        auto const all = outcome(made);
        for (std::size_t i = 0; i < figures.size(); ++i) {
            std::vector<bool> active(figures.size(), true);
            active[i] = false;
            auto const fewer = outcome(made, active);
            if (all.what == verdict::consistent) CHECK(fewer.what == verdict::consistent);
            if (all.what != verdict::consistent || fewer.what != verdict::consistent) continue;
            // Levels come from the exact linear hull; factors that were eliminated are sound, not always tight.
            for (std::size_t k = 0; k < 6; ++k) CHECK(fewer.ranges[k].contains(all.ranges[k]));
        }
    }
}

TEST_CASE("ranges called exact are: no number beyond an end is possible, and numbers come as near to it as one likes") {
    std::mt19937 random(1967);  // NOLINT: reproducible on purpose
    int exact = 0;
    int rates = 0;
    for (int round = 0; round < 60; ++round) {
        auto const made = build(random_figures(random), plain_order, rational(1));
        auto const& s = made.system;
        for (auto const& part : components_of(s)) {
            auto const found = decide(s, part, {});
            if (found.what != verdict::consistent || !found.ranges_exact || part.relations.empty()) continue;
            ++exact;
            for (std::size_t i = 0; i < part.variables.size(); ++i) {
                auto const v = part.variables[i];
                auto const possible = [&](interval const& range) {
                    auto narrowed = s;
                    narrowed.restrict(v, range);
                    for (auto const& same : components_of(narrowed)) {
                        if (std::ranges::equal(same.variables, part.variables)) return decide(narrowed, same, {}).what;
                    }
                    return verdict::undecided;
                };
                bool const rate = std::find(made.variable.begin() + 6, made.variable.end(), v) != made.variable.end();
                auto const near = rational(1) / 1000000;
                if (auto const& end = found.ranges[i].upper()) {
                    auto const at = end->value;
                    auto const beyond = end->closed ? interval::greater_than(at) : interval::at_least(at);
                    CHECK(possible(beyond) == verdict::inconsistent);
                    CHECK(possible(interval::greater_than(at - near)) == verdict::consistent);
                    if (end->closed) CHECK(possible(interval::point(at)) == verdict::consistent);
                    rates += rate ? 1 : 0;
                }
                if (auto const& end = found.ranges[i].lower()) {
                    auto const at = end->value;
                    auto const beyond = end->closed ? interval::less_than(at) : interval::at_most(at);
                    CHECK(possible(beyond) == verdict::inconsistent);
                    CHECK(possible(interval::less_than(at + near)) == verdict::consistent);
                    if (end->closed) CHECK(possible(interval::point(at)) == verdict::consistent);
                }
            }
        }
    }
    CHECK(exact > 10);
    CHECK(rates > 20);
}
