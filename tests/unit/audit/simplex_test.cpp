#include <attain/audit/simplex.hpp>

#include <array>
#include <random>
#include <support/catch.hpp>
#include <vector>

using namespace attain;
using namespace attain::solver;

namespace {

constexpr std::int64_t plenty = 100'000;

delta_rational closed(rational const& at) { return {at, rational{}}; }
delta_rational just_above(rational const& at) { return {at, rational(1)}; }
delta_rational just_below(rational const& at) { return {at, rational(-1)}; }

}  // namespace

TEST_CASE("a strict bound that touches a closed one is infeasible, and the conflict names both") {
    simplex lp(1);
    lp.bound_below(0, just_above(3), 7);
    lp.bound_above(0, closed(3), 8);
    auto budget = plenty;
    REQUIRE(lp.check(budget) == simplex::answer::infeasible);
    REQUIRE(lp.conflict().size() == 2);
    CHECK(lp.conflict()[0].id == 7);
    CHECK(lp.conflict()[1].id == 8);
}

TEST_CASE("the largest value of a sum over a half-open box is approached, not reached") {
    simplex lp(2);
    std::array<simplex::term, 2> const both{{{0, rational(1)}, {1, rational(1)}}};
    auto const sum = lp.add_row(both);
    lp.bound_below(0, closed(0), 0);
    lp.bound_above(0, closed(2), 1);
    lp.bound_below(1, closed(1), 2);
    lp.bound_above(1, just_below(5), 3);
    auto budget = plenty;
    REQUIRE(lp.check(budget) == simplex::answer::feasible);
    auto const most = lp.maximise(sum, budget);
    REQUIRE(most.best);
    CHECK(most.best->value == 7);
    CHECK(most.best->slope.sign() < 0);
    auto const least = lp.minimise(sum, budget);
    REQUIRE(least.best);
    CHECK(*least.best == closed(1));
    for (auto const& [value, slope] : {*least.best}) CHECK(slope.is_zero());
}

TEST_CASE("an unbounded direction has no best value") {
    simplex lp(1);
    lp.bound_below(0, closed(0), 0);
    auto budget = plenty;
    REQUIRE(lp.check(budget) == simplex::answer::feasible);
    CHECK_FALSE(lp.maximise(0, budget).best);
    CHECK(lp.minimise(0, budget).best == closed(0));
}

TEST_CASE("a budget of no pivots ends undecided instead of wrong") {
    simplex lp(2);
    std::array<simplex::term, 2> const both{{{0, rational(1)}, {1, rational(1)}}};
    auto const sum = lp.add_row(both);
    lp.bound_below(sum, closed(1), 0);
    std::int64_t none = 0;
    CHECK(lp.check(none) == simplex::answer::out_of_budget);
}

TEST_CASE("random small systems: an assignment satisfies every bound, a conflict adds up to nonsense") {
    std::mt19937 random(20220301);  // NOLINT: reproducible on purpose
    auto number = [&random](int from, int to) {
        return rational(static_cast<int>(random() % static_cast<unsigned>(to - from + 1)) + from);
    };
    int feasible = 0;
    int infeasible = 0;
    for (int round = 0; round < 400; ++round) {
        constexpr unsigned variables = 4;
        simplex lp(variables);
        std::vector<std::vector<rational>> rows;
        for (unsigned v = 0; v < variables; ++v) {
            std::vector<rational> unit(variables);
            unit[v] = rational(1);
            rows.push_back(unit);
        }
        for (int r = 0; r < 3; ++r) {
            std::vector<rational> row;
            std::vector<simplex::term> terms;
            for (unsigned v = 0; v < variables; ++v) {
                row.push_back(number(-2, 2));
                terms.push_back({v, row.back()});
            }
            lp.add_row(terms);
            rows.push_back(row);
        }
        struct side {
            unsigned column;
            bool lower;
            delta_rational at;
        };
        std::vector<side> sides;
        std::vector<rational> point;
        for (unsigned v = 0; v < variables; ++v) point.push_back(number(-3, 3));
        for (unsigned c = 0; c < rows.size(); ++c) {
            // Bounds around one point, now and then beside it.
            rational at;
            for (unsigned v = 0; v < variables; ++v) at += rows[c][v] * point[v];
            auto const low = at + number(-2, random() % 4 == 0 ? 1 : -1);
            auto const high = low + number(1, 4);
            auto const id = static_cast<simplex::constraint>(sides.size());
            sides.push_back({c, true, random() % 3 == 0 ? just_above(low) : closed(low)});
            sides.push_back({c, false, random() % 3 == 0 ? just_below(high) : closed(high)});
            lp.bound_below(c, sides[id].at, id);
            lp.bound_above(c, sides[id + 1].at, id + 1);
        }
        auto budget = plenty;
        auto const answer = lp.check(budget);
        REQUIRE(answer != simplex::answer::out_of_budget);
        if (answer == simplex::answer::feasible) {
            ++feasible;
            auto const values = lp.assignment();
            for (auto const& s : sides) {
                rational sum;
                for (unsigned v = 0; v < variables; ++v) sum += rows[s.column][v] * values[v];
                if (s.lower)
                    CHECK((s.at.slope.is_zero() ? sum >= s.at.value : sum > s.at.value));
                else
                    CHECK((s.at.slope.is_zero() ? sum <= s.at.value : sum < s.at.value));
            }
        } else {
            ++infeasible;
            std::vector<rational> total(variables);
            delta_rational bound;
            for (auto const& t : lp.conflict()) {
                auto const& s = sides[t.id];
                REQUIRE(t.multiplier.sign() > 0);
                auto const k = s.lower ? t.multiplier : -t.multiplier;
                for (unsigned v = 0; v < variables; ++v) total[v] += k * rows[s.column][v];
                bound.value += k * s.at.value;
                bound.slope += k * s.at.slope;
            }
            for (auto const& left : total) CHECK(left.is_zero());
            CHECK(bound > delta_rational{});
        }
    }
    CHECK(feasible > 20);
    CHECK(infeasible > 20);
}
