#include <attain/audit/decide.hpp>
#include <attain/number/preimage.hpp>
#include <attain/number/round.hpp>

#include <algorithm>
#include <array>
#include <random>
#include <support/catch.hpp>
#include <vector>

using namespace attain;
using namespace attain::solver;

namespace {

// Totals of two parts over three years with growth: cycles. On each level hangs a target known by its completion, and
// on some a sum of parts that occur nowhere else. Everything was rounded from one truth, but for one figure where
// `wrong` says so; some levels were not published.
struct table {
    explicit table(unsigned seed, bool wrong) : random(seed) {
        std::array<std::array<rational, 3>, 3> truth;
        for (std::size_t year = 0; year < 3; ++year) {
            for (std::size_t part = 0; part < 2; ++part) truth[year][part] = number(2000, 60000) / rational(1000);
            truth[year][2] = truth[year][0] + truth[year][1];
        }
        auto const spoilt = wrong ? random() % 9 : 9;
        for (std::size_t year = 0; year < 3; ++year) {
            for (std::size_t i = 0; i < 3; ++i) {
                level[year][i] = system.add_variable(interval::greater_than(0));
                auto const shift = year * 3 + i == spoilt ? rational(1) / rational(5) : rational{};
                if (random() % 4 != 0) publish(level[year][i], truth[year][i] + shift, 1);
                if (year > 0) rate(level[year][i], level[year - 1][i], truth[year][i] / truth[year - 1][i], true);
                if (random() % 2 == 0) {
                    auto const target = system.add_variable(interval::greater_than(0));
                    rate(level[year][i], target, number(900, 1200) / rational(1000), true);
                }
                if (random() % 3 == 0) hang_parts(level[year][i], truth[year][i]);
            }
            std::array<term, 3> const sum{
                {{level[year][2], rational(-1)}, {level[year][0], rational(1)}, {level[year][1], rational(1)}}};
            system.add_sum(sum, relation_kind::equal);
        }
    }

    rational number(int from, int to) {
        return rational(from + static_cast<int>(random() % static_cast<unsigned>(to - from)));
    }
    void publish(variable_index v, rational const& value, std::int32_t places) {
        auto const printed = attain::round(value, places, rounding::half_up);
        system.restrict(v, preimage(printed, rational(printed.ulp()), rounding_rule::half_up));
    }
    void rate(variable_index of, variable_index base, rational const& value, bool published) {
        auto const factor = system.add_variable(interval::at_least(0));
        system.add_product(of, factor, base);
        if (published) publish(factor, value, 3);
    }
    void hang_parts(variable_index whole, rational const& value) {
        auto const some = value * rational(static_cast<int>(1 + random() % 8)) / rational(10);
        auto const first = system.add_variable(interval::at_least(0));
        auto const second = system.add_variable(interval::at_least(0));
        std::array<term, 3> const sum{{{whole, rational(-1)}, {first, rational(1)}, {second, rational(1)}}};
        system.add_sum(sum, relation_kind::equal);
        publish(first, some, 1);
        if (random() % 2 == 0) rate(second, system.add_variable(interval::greater_than(0)), rational(1), true);
    }

    std::mt19937 random;
    constraint_system system;
    std::array<std::array<variable_index, 3>, 3> level{};
};

// Whether some solution has the variable in that range.
verdict within(constraint_system s, variable_index v, interval const& range) {
    s.restrict(v, range);
    auto const parts = components_of(s);
    for (auto const& part : parts) {
        if (!std::binary_search(part.variables.begin(), part.variables.end(), v)) continue;
        auto const found = decide(s, part, {});
        if (found.what == verdict::consistent) CHECK(verify_witness(s, part, {}, found.witness));
        if (found.what == verdict::inconsistent) CHECK(verify_refutation(s, part, {}, found.proof));
        return found.what;
    }
    return verdict::undecided;
}

// Solutions reach to the end, and none goes beyond it.
void check_end(constraint_system const& s, variable_index v, endpoint const& end, bool upper) {
    auto const beyond = [&](bool closed) {
        if (upper) return closed ? interval::at_least(end.value) : interval::greater_than(end.value);
        return closed ? interval::at_most(end.value) : interval::less_than(end.value);
    };
    CHECK(within(s, v, beyond(!end.closed)) == verdict::inconsistent);
    auto const near = end.value + rational(upper ? -1 : 1) / rational(1'000'000);
    auto const edge = endpoint{end.value, end.closed};
    auto const inner = endpoint{near, true};
    CHECK(within(s, v, interval::between(upper ? inner : edge, upper ? edge : inner).value()) == verdict::consistent);
    if (end.closed) CHECK(within(s, v, interval::point(end.value)) == verdict::consistent);
}

}  // namespace

TEST_CASE("what hangs on cycles has exact hulls too, end by end") {
    std::size_t checked = 0;
    for (unsigned seed = 0; seed < 12; ++seed) {
        table const made(seed, false);
        auto const parts = components_of(made.system);
        REQUIRE(parts.size() == 1);
        auto const found = decide(made.system, parts[0], {});
        REQUIRE(found.what == verdict::consistent);
        CHECK(verify_witness(made.system, parts[0], {}, found.witness));
        REQUIRE(found.ranges_exact);
        for (std::size_t i = seed % 3; i < found.ranges.size(); i += 3) {
            auto const v = parts[0].variables[i];
            if (auto const low = found.ranges[i].lower()) check_end(made.system, v, *low, false);
            if (auto const high = found.ranges[i].upper()) check_end(made.system, v, *high, true);
            ++checked;
        }
    }
    CHECK(checked > 100);
}

TEST_CASE("a wrong figure on a cycle with branches is refuted with evidence, or left standing with a witness") {
    int refuted = 0;
    for (unsigned seed = 100; seed < 300; ++seed) {
        table const made(seed, true);
        auto const parts = components_of(made.system);
        auto const found = decide(made.system, parts[0], {});
        REQUIRE(found.what != verdict::undecided);
        if (found.what == verdict::consistent) {
            CHECK(verify_witness(made.system, parts[0], {}, found.witness));
            continue;
        }
        ++refuted;
        CHECK(verify_refutation(made.system, parts[0], {}, found.proof));
    }
    CHECK(refuted > 60);
}

TEST_CASE("hulls that nobody asks for are not searched for, and those asked for are the same") {
    for (unsigned seed = 400; seed < 420; ++seed) {
        table const made(seed, false);
        auto const parts = components_of(made.system);
        auto const all = decide(made.system, parts[0], {});
        std::vector<bool> asked(made.system.variables().size(), false);
        for (std::size_t v = seed % 5; v < asked.size(); v += 5) asked[v] = true;
        decide_options options;
        options.asked = &asked;
        auto const some = decide(made.system, parts[0], {}, options);
        REQUIRE(some.what == verdict::consistent);
        CHECK(some.spent <= all.spent);
        for (std::size_t i = 0; i < all.ranges.size(); ++i) {
            if (asked[parts[0].variables[i]]) CHECK(some.ranges[i] == all.ranges[i]);
            CHECK(some.ranges[i].contains(all.ranges[i]));
        }
    }
}
