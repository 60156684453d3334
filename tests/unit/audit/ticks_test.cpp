#include <attain/audit/decide.hpp>
#include <attain/audit/ticks.hpp>

#include <random>
#include <support/catch.hpp>
#include <vector>

using namespace attain;
using namespace attain::solver;

namespace {

// A random tree of sums, some weights negative, most figures published under some rule.
constraint_system random_tree(std::mt19937& random, bool integers) {
    constraint_system s;
    auto variable = [&] {
        auto const domain = random() % 2 == 0 ? interval::at_least(0) : interval::everything();
        return s.add_variable(domain, integers);
    };
    std::vector<variable_index> open{variable()};
    for (int relation = 0; relation < 4; ++relation) {
        auto const total = open[random() % open.size()];
        std::vector<term> terms{{total, rational(-1)}};
        auto const parts = 1 + random() % 4;
        for (unsigned i = 0; i < parts; ++i) {
            open.push_back(variable());
            terms.push_back({open.back(), rational(random() % 5 == 0 ? -1 : 1)});
        }
        s.add_sum(terms, relation_kind::equal);
    }
    for (auto const v : open) {
        if (random() % 4 == 0) continue;
        auto const places = integers ? 0 : 1;
        auto const low = decimal::from_parts(static_cast<std::int64_t>(random() % 120), places).value();
        auto const width = decimal::from_parts(1 + static_cast<std::int64_t>(random() % 30), places).value();
        endpoint const lower{rational(low), random() % 2 == 0};
        endpoint const upper{rational(low + width), random() % 2 == 0};
        s.restrict(v, interval::between(lower, upper).value());
    }
    return s;
}

}  // namespace

TEST_CASE("ticks settle exactly the consistent trees of sums, with the exact hulls") {
    std::mt19937 random(1000000);  // NOLINT: reproducible on purpose
    int settled = 0;
    int refuted = 0;
    for (int round = 0; round < 400; ++round) {
        auto const s = random_tree(random, round % 3 == 0);
        auto const parts = components_of(s);
        tick_filter ticks(s, parts);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            auto const exact = decide(s, parts[i], {});
            REQUIRE(exact.what != verdict::undecided);
            bool const quick = ticks.settle(parts, i);
            CHECK(quick == (exact.what == verdict::consistent));
            if (!quick) {
                ++refuted;
                continue;
            }
            ++settled;
            for (std::size_t k = 0; k < parts[i].variables.size(); ++k) {
                CHECK(ticks.range(k) == exact.ranges[k]);
            }
        }
    }
    CHECK(settled > 40);
    CHECK(refuted > 40);
}

TEST_CASE("ticks leave products, other weights, thirds and huge numbers to the exact solver") {
    constraint_system s;
    auto const a = s.add_variable(interval::everything());
    auto const b = s.add_variable(interval::everything());
    auto const c = s.add_variable(interval::everything());
    s.add_product(a, b, c);
    auto const d = s.add_variable(interval::everything());
    auto const e = s.add_variable(interval::everything());
    std::vector<term> const weighted{{d, rational(2)}, {e, rational(-1)}};
    s.add_sum(weighted, relation_kind::equal);
    auto const f = s.add_variable(interval::everything());
    s.restrict(f, interval::at_least(decimal::parse("123456789012345678901234567890").value()));
    auto const parts = components_of(s);
    REQUIRE(parts.size() == 3);
    tick_filter ticks(s, parts);
    for (std::size_t i = 0; i < parts.size(); ++i) CHECK_FALSE(ticks.settle(parts, i));
}
