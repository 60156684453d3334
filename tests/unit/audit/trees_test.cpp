#include <attain/audit/decide.hpp>
#include <attain/audit/trees.hpp>

#include <algorithm>
#include <array>
#include <random>
#include <support/catch.hpp>
#include <vector>

using namespace attain;
using namespace attain::solver;

namespace {

interval random_range(std::mt19937& random, int lowest, bool integers) {
    auto const places = integers ? 0 : 1;
    auto const low = decimal::from_parts(lowest + static_cast<std::int64_t>(random() % 60), places).value();
    auto const width = decimal::from_parts(1 + static_cast<std::int64_t>(random() % 40), places).value();
    endpoint const lower{rational(low), random() % 2 == 0};
    endpoint const upper{rational(low + width), random() % 2 == 0};
    if (random() % 8 == 0) return interval::between(lower, std::nullopt).value();
    if (random() % 8 == 0) return interval::between(std::nullopt, upper).value();
    return interval::between(lower, upper).value();
}

// A random tree of sums, weighted sums, orders and products, with signs, zeros and open ends.
constraint_system random_tree(std::mt19937& random, std::size_t relations, bool negative) {
    constraint_system s;
    auto const variable = [&] {
        auto const domain = negative && random() % 3 == 0 ? interval::everything()
                            : random() % 2 == 0           ? interval::at_least(0)
                                                          : interval::greater_than(0);
        return s.add_variable(domain);
    };
    std::vector<variable_index> all{variable()};
    for (std::size_t i = 0; i < relations; ++i) {
        auto const known = all[random() % all.size()];
        if (random() % 2 == 0) {
            std::array<variable_index, 3> at{known, variable(), variable()};
            std::swap(at[0], at[random() % 3]);
            all.push_back(at[random() % 2 == 0 ? 1 : 2]);
            s.add_product(at[0], at[1], at[2]);
            continue;
        }
        std::vector<term> terms{{known, rational(-1)}};
        auto const parts = 1 + random() % 3;
        for (unsigned k = 0; k < parts; ++k) {
            all.push_back(variable());
            rational const weight = random() % 4 == 0 ? rational(-2) / 3 : rational(1);
            terms.push_back({all.back(), weight});
        }
        auto const kind = random() % 5 == 0   ? relation_kind::at_most
                          : random() % 5 == 0 ? relation_kind::less
                                              : relation_kind::equal;
        s.add_sum(terms, kind, random() % 3 == 0 ? rational(5) / 2 : rational{});
    }
    for (variable_index v = 0; v < s.variables().size(); ++v) {
        if (random() % 3 == 0) continue;
        auto const range = random_range(random, negative ? -30 : 0, false);
        if (intersection(range, s.variables()[v].domain)) s.restrict(v, range);
    }
    return s;
}

// What the exact solver's own propagation says, which knows nothing of machine words: nothing for a contradiction.
std::optional<std::vector<interval>> hulls_of(constraint_system const& s, component const& c,
                                              std::vector<bool> const& active = {}) {
    propagator exact(s, c, active, false);
    std::int64_t budget = 1'000'000;
    auto const answer = exact.run(budget);
    REQUIRE(answer != propagator::answer::out_of_budget);
    if (answer == propagator::answer::refuted) return std::nullopt;
    return exact.ranges();
}

}  // namespace

TEST_CASE("trees settle only consistent components, and give their exact hulls") {
    std::mt19937 random(5);  // NOLINT: reproducible on purpose
    int settled = 0;
    int refuted = 0;
    int left = 0;
    for (int round = 0; round < 1500; ++round) {
        auto const s = random_tree(random, 1 + random() % 5, round % 3 == 0);
        tree_hulls trees(s);
        for (auto const& part : components_of(s)) {
            REQUIRE(part.acyclic);
            bool const is_settled = trees.settle(part);
            auto const exact = hulls_of(s, part);
            if (!is_settled) {
                ++(exact ? left : refuted);
                continue;
            }
            ++settled;
            REQUIRE(exact);
            auto const decided = decide(s, part, {});
            CHECK(decided.what == verdict::consistent);
            CHECK(verify_witness(s, part, {}, decided.witness));
            for (std::size_t i = 0; i < part.variables.size(); ++i) CHECK(trees.range(i) == (*exact)[i]);
        }
    }
    CHECK(settled > 600);
    CHECK(refuted > 100);
    // Products of two numbers of any sign are left to the exact solver, and few others.
    CHECK(left < settled / 4);
}

TEST_CASE("trees with one unknown integer have the hull of all its whole values") {
    std::mt19937 random(263);  // NOLINT: reproducible on purpose
    int settled = 0;
    int none = 0;
    for (int round = 0; round < 600; ++round) {
        auto s = random_tree(random, 1 + random() % 3, false);
        // The unknown integer is bound to a random variable of the tree by one more product.
        auto const other = static_cast<variable_index>(random() % s.variables().size());
        auto const integer = s.add_variable(interval::greater_than(0), true);
        auto const rate = s.add_variable(interval::greater_than(0));
        s.restrict(rate, random_range(random, 1, false));
        s.add_product(other, rate, integer);
        s.restrict(integer, interval::at_most(12));
        tree_hulls trees(s);
        for (auto const& part : components_of(s)) {
            std::vector<std::optional<interval>> hulls(part.variables.size());
            bool const concerned = part.variables.back() >= integer;
            for (int value = concerned ? 1 : 12; value <= 12; ++value) {
                auto fixed = s;
                if (concerned) fixed.restrict(integer, interval::point(value));
                auto const parts = components_of(fixed);
                for (auto const& same : parts) {
                    if (!std::ranges::equal(same.variables, part.variables)) continue;
                    auto const found = hulls_of(fixed, same);
                    if (!found) continue;
                    for (std::size_t i = 0; i < hulls.size(); ++i) {
                        hulls[i] = hulls[i] ? hull(*hulls[i], (*found)[i]) : (*found)[i];
                    }
                }
            }
            bool const is_settled = trees.settle(part);
            if (!hulls[0]) {
                CHECK_FALSE(is_settled);
                ++none;
            } else if (is_settled) {
                ++settled;
                for (std::size_t i = 0; i < hulls.size(); ++i) CHECK(trees.range(i) == *hulls[i]);
            }
        }
    }
    CHECK(settled > 100);
    CHECK(none > 30);
}

TEST_CASE("two unknown integers that depend on each other are left to the exact solver, parted ones are not") {
    for (bool const parted : {false, true}) {
        constraint_system s;
        auto const value = s.add_variable(interval::at_least(0), parted);
        for (auto const thousandths : {1892, 1252}) {
            auto const rate = s.add_variable(interval::at_least(0));
            auto const base = s.add_variable(interval::greater_than(0), true);
            s.add_product(value, rate, base);
            auto const written = decimal::from_parts(thousandths, 3).value();
            auto const half = rational(decimal::from_parts(5, 4).value());
            s.restrict(rate, interval::between(endpoint{rational(written) - half, true},
                                               endpoint{rational(written) + half, false})
                                 .value());
        }
        s.restrict(value,
                   parted ? interval::point(263) : interval::between(endpoint{262, true}, endpoint{264, true}).value());
        tree_hulls trees(s);
        auto const parts = components_of(s);
        CHECK(trees.settle(parts[0]) == parted);
        if (parted) CHECK(trees.range(2) == interval::point(139));
    }
}

TEST_CASE("what a tree says of a figure without it is what the rest says") {
    std::mt19937 random(64);  // NOLINT: reproducible on purpose
    int asked = 0;
    for (int round = 0; round < 500; ++round) {
        auto const s = random_tree(random, 1 + random() % 5, false);
        tree_hulls trees(s);
        for (auto const& part : components_of(s)) {
            if (!trees.look_around(part)) continue;
            std::vector<bool> active(s.restrictions().size(), true);
            for (auto const i : part.restrictions) {
                active[i] = false;
                auto const exact = hulls_of(s, part, active);
                active[i] = true;
                if (!exact) continue;
                ++asked;
                auto const v = s.restrictions()[i].variable;
                for (std::size_t k = 0; k < part.variables.size(); ++k) {
                    if (part.variables[k] == v) CHECK(trees.range_without(part, i) == (*exact)[k]);
                }
            }
        }
    }
    CHECK(asked > 1000);
}
