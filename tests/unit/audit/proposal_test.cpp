#include <attain/audit/decide.hpp>
#include <attain/audit/simplex.hpp>
#include <attain/number/preimage.hpp>
#include <attain/number/round.hpp>

#include <algorithm>
#include <random>
#include <support/catch.hpp>
#include <vector>

// The two ways through the simplex: exact pivots alone, and a proposal in floating point that exact arithmetic checks.

using namespace attain;
using namespace attain::solver;

namespace {

struct side {
    unsigned column;
    bool lower;
    delta_rational at;
};

// A random system with all it was made of, so that answers can be checked without the simplex.
struct stated {
    std::vector<std::vector<rational>> rows;  // of variables too: one weight each
    std::vector<side> sides;
    unsigned variables = 0;

    simplex build() const {
        simplex lp(variables);
        for (std::size_t r = variables; r < rows.size(); ++r) {
            std::vector<simplex::term> terms;
            for (unsigned v = 0; v < variables; ++v) terms.push_back({v, rows[r][v]});
            lp.add_row(terms);
        }
        for (std::size_t i = 0; i < sides.size(); ++i) {
            auto const id = static_cast<simplex::constraint>(i);
            if (sides[i].lower)
                lp.bound_below(sides[i].column, sides[i].at, id);
            else
                lp.bound_above(sides[i].column, sides[i].at, id);
        }
        return lp;
    }

    bool holds(std::vector<rational> const& values) const {
        return std::all_of(sides.begin(), sides.end(), [&](side const& s) {
            rational sum;
            for (unsigned v = 0; v < variables; ++v) sum += rows[s.column][v] * values[v];
            if (sum == s.at.value) return s.at.slope.is_zero();
            return s.lower == (sum > s.at.value);
        });
    }

    bool refutes(std::vector<simplex::conflict_term> const& conflict) const {
        std::vector<rational> total(variables);
        delta_rational bound;
        for (auto const& t : conflict) {
            auto const& s = sides[t.id];
            if (t.multiplier.sign() <= 0 || s.column != t.variable || s.lower != t.is_lower) return false;
            auto const k = s.lower ? t.multiplier : -t.multiplier;
            for (unsigned v = 0; v < variables; ++v) total[v] += k * rows[s.column][v];
            bound.value += k * s.at.value;
            bound.slope += k * s.at.slope;
        }
        return std::all_of(total.begin(), total.end(), [](rational const& left) { return left.is_zero(); }) &&
               bound > delta_rational{};
    }
};

enum class shape { loose, touching, equations };

stated random_system(shape kind, std::mt19937& random) {
    auto const number = [&random](int from, int to) {
        return rational(static_cast<int>(random() % static_cast<unsigned>(to - from + 1)) + from);
    };
    stated made;
    made.variables = static_cast<unsigned>(2 + random() % 7);
    auto const more = 1 + random() % 9;
    for (unsigned r = 0; r < made.variables + more; ++r) {
        std::vector<rational> row(made.variables);
        for (unsigned v = 0; v < made.variables; ++v) {
            if (r < made.variables)
                row[v] = rational(r == v ? 1 : 0);
            else if (random() % 3 != 0)
                row[v] = number(-9, 9) / rational(random() % 4 == 0 ? 7 : 1);
        }
        made.rows.push_back(row);
    }
    std::vector<rational> point;
    for (unsigned v = 0; v < made.variables; ++v)
        point.push_back(number(-30, 30) / rational(kind == shape::loose ? 7 : 1));
    for (unsigned c = 0; c < made.rows.size(); ++c) {
        rational at;
        for (unsigned v = 0; v < made.variables; ++v) at += made.rows[c][v] * point[v];
        bool const row = c >= made.variables;
        auto const off = random() % 12 == 0 ? number(1, 5) : rational{};
        auto const openly = [&](int slope) { return rational(random() % 3 == 0 ? slope : 0); };
        if (kind == shape::equations && row && random() % 2 == 0) {
            made.sides.push_back({c, true, {at + off, rational{}}});
            made.sides.push_back({c, false, {at + off, rational{}}});
            continue;
        }
        auto const below = kind == shape::touching ? number(0, 1) : number(1, 3);
        auto const above = kind == shape::touching ? number(0, 1) : number(1, 3);
        if (random() % 6 != 0) made.sides.push_back({c, true, {at + off - below, openly(1)}});
        if (random() % 6 != 0) made.sides.push_back({c, false, {at + off + above, openly(-1)}});
    }
    return made;
}

}  // namespace

TEST_CASE("a checked proposal and exact pivots alone give the same answer on random systems, each with its proof") {
    std::mt19937 random(1982);  // NOLINT: reproducible on purpose
    for (auto const kind : {shape::loose, shape::touching, shape::equations}) {
        int proposed = 0;
        int feasible = 0;
        int infeasible = 0;
        constexpr int rounds = 250;
        for (int round = 0; round < rounds; ++round) {
            auto const system = random_system(kind, random);
            std::int64_t budget = 10'000'000;
            auto exact = system.build();
            auto const answer = exact.check_exactly(budget);
            REQUIRE(answer != simplex::answer::out_of_budget);
            auto quick = system.build();
            auto const guess = quick.check_proposal(budget);
            auto both = system.build();
            CHECK(both.check(budget) == answer);
            for (auto const* lp : {&exact, &quick, &both}) {
                if (lp == &quick && guess == simplex::answer::out_of_budget) continue;
                if (answer == simplex::answer::feasible) CHECK(system.holds(lp->assignment()));
                if (answer == simplex::answer::infeasible) CHECK(system.refutes(lp->conflict()));
            }
            (answer == simplex::answer::feasible ? feasible : infeasible) += 1;
            if (guess == simplex::answer::out_of_budget) continue;
            ++proposed;
            CHECK(guess == answer);
            // What it leaves is a place to go on from: ends are the same as after exact pivots.
            if (answer != simplex::answer::feasible) continue;
            for (unsigned c = 0; c < system.rows.size(); c += 3) {
                auto const from_exact = exact.maximise(c, budget);
                auto const from_quick = quick.maximise(c, budget);
                REQUIRE(from_exact.status == simplex::answer::feasible);
                CHECK(from_quick.best == from_exact.best);
            }
        }
        CHECK(feasible > 40);
        CHECK(infeasible > 20);
        CHECK(proposed > rounds * 9 / 10);
    }
}

namespace {

// Sums of all unknowns with random weights, each printed with one decimal; the middle one is `off` by that much.
constraint_system dense(int unknowns, int sums, int off, std::mt19937& random) {
    constraint_system s;
    std::vector<variable_index> x;
    std::vector<rational> value;
    for (int j = 0; j < unknowns; ++j) {
        x.push_back(s.add_variable(interval::at_least(0)));
        value.push_back(rational(static_cast<int>(random() % 100'000)) / 100);
    }
    for (int i = 0; i < sums; ++i) {
        std::vector<term> terms;
        rational total(i == sums / 2 ? off : 0);
        for (std::size_t j = 0; j < x.size(); ++j) {
            auto const weight = rational(static_cast<int>(1 + random() % 99));
            terms.push_back({x[j], weight});
            total += weight * value[j];
        }
        terms.push_back({s.add_variable(interval::everything()), rational(-1)});
        auto const written = attain::round(total, 1, rounding::half_up);
        s.restrict(terms.back().variable, preimage(written, rational(written.ulp()), rounding_rule::half_up));
        s.add_sum(terms, relation_kind::equal);
    }
    return s;
}

}  // namespace

TEST_CASE("dense systems, consistent or not, are decided where exact pivots alone drown in long numbers") {
    std::mt19937 random(200);  // NOLINT: reproducible on purpose
    for (int const sums : {20, 40, 48}) {
        for (int const off : {0, 1'000'000}) {
            auto const s = dense(40, sums, off, random);
            auto const parts = components_of(s);
            auto const part = parts[0];
            decide_options options;
            options.with_ranges = false;
            options.budget = 1'000'000;
            auto const found = decide(s, part, {}, options);
            CHECK(found.spent < 1'000'000);
            CHECK(found.what != verdict::undecided);
            if (off == 0) CHECK(found.what == verdict::consistent);
            if (off != 0 && sums >= 40) CHECK(found.what == verdict::inconsistent);
            if (found.what == verdict::consistent) CHECK(verify_witness(s, part, {}, found.witness));
            if (found.what == verdict::inconsistent) CHECK(verify_refutation(s, part, {}, found.proof));
        }
    }
}
