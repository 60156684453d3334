#include <attain/number/interval.hpp>
#include <attain/number/preimage.hpp>

#include <support/catch.hpp>

using attain::decimal;
using attain::interval;
using attain::rational;
using attain::rounding_rule;

#include "interval_samples.hpp"

TEST_CASE("an interval that holds nothing is refused") {
    CHECK(interval::between({2, true}, {1, true}).error().why == attain::reason::empty_interval);
    CHECK(interval::between({1, true}, {1, false}).error().why == attain::reason::empty_interval);
    CHECK(interval::between({1, true}, {1, true})->is_point());
}

TEST_CASE("intervals print exactly, and rounded outward") {
    auto const third = between("[", "1/3", "7/3", ")");
    CHECK(to_string(third) == "[1/3, 7/3)");
    CHECK(print_outward(third, 2) == "[0.33, 2.34)");
    CHECK(print_outward(-third, 1) == "(-2.4, -0.3]");
    CHECK(to_string(interval::everything()) == "(-inf, inf)");
    CHECK(print_outward(interval::at_most(2), 1) == "(-inf, 2.0]");
}

TEST_CASE("a published completion rate implies its target") {
    // 105% of 621.5, both rounded half up.
    auto const actual = preimage(number("621.5"), rational(number("0.1")), rounding_rule::half_up);
    auto const rate = preimage(105, 1, rounding_rule::half_up);
    auto const target = divide(actual * interval::point(100), rate).pieces;
    REQUIRE(target.size() == 1);
    CHECK(to_string(target[0]) == "(124290/211, 124310/209)");
    CHECK(print_outward(target[0], 2) == "(589.05, 594.79)");
    CHECK(simplest_decimal(target[0])->to_string() == "590");
    // 263 firms, 111%: between 236 and 238.
    auto const firms = divide(interval::point(26300), preimage(111, 1, rounding_rule::half_up)).pieces;
    CHECK(integers_inside(firms[0]) == attain::integer_range{236, 238});
    // 263 firms, +89.2%: 139 before.
    auto const before =
        divide(interval::point(26300),
               interval::point(100) + preimage(number("89.2"), rational(number("0.1")), rounding_rule::half_up));
    CHECK(integers_inside(before.pieces[0]) == attain::integer_range{139, 139});
}

TEST_CASE("the end zero of a product is reached when one factor reaches zero") {
    CHECK(between("[", "0", "1", "]") * interval::greater_than(1) == interval::at_least(0));
    CHECK(between("(", "0", "1", "]") * interval::at_least(1) == interval::greater_than(0));
    CHECK(interval::point(0) * interval::everything() == interval::point(0));
    CHECK(between("(", "-1", "0", "]") * between("(", "0", "2", ")") == between("(", "-2", "0", "]"));
    CHECK(between("[", "0", "1", ")") * between("(", "0", "2", ")") == between("[", "0", "2", ")"));
}

TEST_CASE("division by an interval around zero gives two pieces, or all numbers") {
    auto const around = between("[", "-1", "2", "]");
    auto const parts = divide(interval::point(1), around);
    REQUIRE(parts.pieces.size() == 2);
    CHECK(to_string(parts.pieces[0]) == "(-inf, -1]");
    CHECK(to_string(parts.pieces[1]) == "[1/2, inf)");
    CHECK(divide(around, around).pieces == std::vector{interval::everything()});
    CHECK(divide(interval::point(1), interval::point(0)).pieces.empty());
    CHECK(divide(interval::point(0), around).pieces == std::vector{interval::point(0)});
    CHECK(divide(interval::point(1), between("[", "0", "4", "]")).pieces ==
          std::vector{interval::at_least(rational(number("0.25")))});
    CHECK(divide(between("(", "0", "1", ")"), around).pieces.size() == 2);  // zero itself is missing
}

TEST_CASE("sums, products, quotients, meets and hulls agree with brute force on a grid") {
    auto const& all = samples();
    auto const& points = grid();
    std::size_t checked = 0;
    for (auto const& a : all) {
        for (auto const& b : all) {
            CAPTURE(to_string(a), to_string(b));
            auto const sum = a + b;
            auto const difference = a - b;
            auto const product = a * b;
            auto const quotient = divide(a, b);
            auto const both = intersection(a, b);
            auto const around = hull(a, b);
            bool right = true;
            for (auto const& x : points) {
                bool const in_a = a.contains(x);
                bool const in_b = b.contains(x);
                right = right && (both && both->contains(x)) == (in_a && in_b);
                right = right && (!(in_a || in_b) || around.contains(x));
                if (!in_a) continue;
                for (auto const& y : points) {
                    if (!b.contains(y)) continue;
                    right = right && sum.contains(x + y) && difference.contains(x - y) && product.contains(x * y);
                    right = right && (y.is_zero() || quotient.contains(x / y));
                    ++checked;
                }
            }
            CHECK(right);
            // No wider than needed: a closed end is reached, whatever lies beyond an open one is not.
            CHECK(attained(sum, a, b, '+'));
            CHECK(attained(product, a, b, '*'));
        }
    }
    CHECK(checked > 10'000);
}

TEST_CASE("interval sums and products are associative and commutative") {
    auto const& all = samples();
    for (std::size_t i = 0; i < all.size(); i += 2) {
        for (std::size_t j = 0; j < all.size(); j += 3) {
            CHECK(all[i] + all[j] == all[j] + all[i]);
            CHECK(all[i] * all[j] == all[j] * all[i]);
            for (std::size_t k = 0; k < all.size(); k += 3) {
                CAPTURE(to_string(all[i]), to_string(all[j]), to_string(all[k]));
                CHECK((all[i] + all[j]) + all[k] == all[i] + (all[j] + all[k]));
                CHECK((all[i] * all[j]) * all[k] == all[i] * (all[j] * all[k]));
                // Only sub-distributive.
                CHECK((all[i] * all[j] + all[i] * all[k]).contains(all[i] * (all[j] + all[k])));
            }
        }
    }
}

TEST_CASE("the simplest decimal has the fewest digits, then is nearest to the middle") {
    auto const simplest = [](interval const& within) { return simplest_decimal(within)->to_string(); };
    CHECK(simplest(between("(", "589.05", "594.79", ")")) == "590");
    CHECK(simplest(between("(", "1", "4", ")")) == "2");
    CHECK(simplest(between("(", "1", "2", ")")) == "1.5");
    CHECK(simplest(between("(", "0.121", "0.134", ")")) == "0.13");
    CHECK(simplest(between("[", "95", "130", "]")) == "100");
    CHECK(simplest(between("(", "-4", "-1", ")")) == "-2");
    CHECK(simplest(between("(", "-4", "1", ")")) == "0");
    CHECK(simplest(interval::greater_than(30)) == "40");
    CHECK(simplest(interval::at_least(30)) == "30");
    CHECK(simplest(interval::less_than(-95)) == "-100");
    CHECK(simplest(interval::point(rational(number("12.50")))) == "12.5");
    CHECK(!simplest_decimal(interval::point(decimal(1) / decimal(3))));
    CHECK(simplest(between("(", "1/3", "0.33334", ")")) == "0.333337");
}

TEST_CASE("the simplest decimal agrees with a search over all short decimals") {
    std::vector<interval> cases;
    for (int low = 1; low < 60; low += 3) {
        for (int width = 1; width < 30; width += 4) {
            cases.push_back(
                interval::between({decimal(low) / decimal(7), false}, {decimal(low + width) / decimal(7), false})
                    .value());
        }
    }
    for (auto const& within : cases) {
        auto const middle = (within.lower()->value + within.upper()->value) / rational(2);
        std::optional<decimal> best;
        for (int digits = 1; digits <= 3 && !best; ++digits) {
            for (int scale = -2; scale <= 4; ++scale) {
                for (int coefficient = 1; coefficient < 1000; ++coefficient) {
                    auto const value = decimal::from_parts(coefficient, scale).value();
                    if (value.digits() > digits || !within.contains(value)) continue;
                    if (!best || abs(value - middle) < abs(*best - middle)) best = value;
                }
            }
        }
        REQUIRE(best);
        CAPTURE(to_string(within));
        CHECK(abs(*simplest_decimal(within) - middle) == abs(*best - middle));
    }
}

TEST_CASE("integers inside respect open ends") {
    CHECK(integers_inside(between("(", "1", "3", ")")) == attain::integer_range{2, 2});
    CHECK(integers_inside(between("[", "1", "3", "]")) == attain::integer_range{1, 3});
    CHECK(integers_inside(between("(", "-1.5", "1.5", ")")) == attain::integer_range{-1, 1});
    CHECK(!integers_inside(between("(", "1", "2", ")")));
    CHECK(!integers_inside(interval::at_least(1)));
}

TEST_CASE("a rounded figure stands for exactly the values that round to it") {
    // Every rule against the rounding itself, on a grid ten times finer than its ties.
    struct pair {
        rounding_rule rule;
        attain::rounding mode;
    };
    for (auto const& each :
         {pair{rounding_rule::half_up, attain::rounding::half_up},
          pair{rounding_rule::half_even, attain::rounding::half_even},
          pair{rounding_rule::half_down, attain::rounding::half_down},
          pair{rounding_rule::down, attain::rounding::down}, pair{rounding_rule::up, attain::rounding::up}}) {
        for (int units = -300; units <= 300; ++units) {
            rational const value(decimal::from_parts(units, 2).value());
            auto const rounded = round(value, 0, each.mode);
            for (int written = -3; written <= 3; ++written) {
                CAPTURE(units, written, name_of(each.rule));
                CHECK(preimage(written, 1, each.rule).contains(value) == (rounded == written));
            }
        }
    }
    for (int units = -3000; units <= 3000; ++units) {
        auto const value = decimal::from_parts(units, 3).value();
        auto const twice = round(round(value, 1, attain::rounding::half_up), 0, attain::rounding::half_up);
        for (int written = -2; written <= 2; ++written) {
            CHECK(preimage(written, 1, rounding_rule::double_rounding).contains(value) == (twice == written));
        }
    }
    CHECK(to_string(preimage(105, 1, rounding_rule::nearest)) == "[209/2, 211/2]");
    CHECK(to_string(preimage(number("118.0"), rational(number("0.2")), rounding_rule::half_even)) ==
          "[1179/10, 1181/10]");
    for (int index = 0; index < 7; ++index) {
        auto const rule = static_cast<rounding_rule>(index);
        CHECK(attain::parse_rounding_rule(name_of(rule)).value() == rule);
    }
    CHECK(attain::parse_rounding_rule("?").error().why == attain::reason::unknown_option);
}
