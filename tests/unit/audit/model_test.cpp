#include <attain/audit/audit.hpp>
#include <attain/audit/decide.hpp>
#include <attain/model/dataset_builder.hpp>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <support/catch.hpp>
#include <tuple>
#include <vector>

using namespace attain;

namespace {

using plain_key = std::tuple<std::uint32_t, std::uint32_t, std::uint64_t, int, std::uint32_t>;

plain_key plain(fact_key const& key) {
    return {static_cast<std::uint32_t>(key.indicator), static_cast<std::uint32_t>(key.scope), key.when.key(),
            static_cast<int>(key.what), key.of.bits()};
}

std::string id(char const* what, std::size_t n) { return what + std::to_string(n); }

struct row {
    std::string indicator, scope, period, measure, of, figure;
};

// A total of `parts` parts, some of them wholes or bases of rates, over a few scopes and years with many gaps.
dataset patchy(std::mt19937& random, std::size_t parts) {
    dataset_builder to("patchy");
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < parts; ++i) ids.push_back(id("part", i));
    to.add_indicator({.id = "total", .unit = "亿元", .parts = {ids.begin(), ids.end()}});
    for (auto const& part : ids) to.add_indicator({.id = part, .unit = "亿元"});
    for (std::size_t i = 0; i < 4; ++i) to.add_scope({.id = id("scope", i)});
    std::vector<row> rows;
    for (std::size_t i = 0; i <= parts; ++i) {
        auto const of = i == parts ? std::string("total") : ids[i];
        for (std::size_t scope = 0; scope < 4; ++scope) {
            for (std::size_t year = 2015; year < 2021; ++year) {
                auto const add = [&](char const* what, std::string const& whole, std::string const& figure) {
                    rows.push_back({of, id("scope", scope), std::to_string(year), what, whole, figure});
                };
                if (random() % 3 == 0) add("value", "", std::to_string(100 + random() % 900) + "亿元");
                if (random() % 4 == 0) add("completion", "", std::to_string(90 + random() % 20) + "%");
                if (random() % 4 == 0) add("growth_yoy", "", std::to_string(random() % 20) + "%");
                if (random() % 5 == 0) add("share", id("scope", random() % 4), std::to_string(1 + random() % 50) + "%");
                if (random() % 9 == 0) add("target", "", "约" + std::to_string(100 + random() % 900) + "亿元");
            }
        }
    }
    std::shuffle(rows.begin(), rows.end(), random);
    for (auto const& each : rows) {
        fact_row fact;
        fact.indicator = each.indicator;
        fact.scope = each.scope;
        fact.period = each.period;
        fact.measure = each.measure;
        fact.of = each.of;
        fact.figure = each.figure;
        to.add_fact(fact);
    }
    return std::move(to).build().data;
}

}  // namespace

TEST_CASE("every key has one variable, which all its figures are on") {
    std::mt19937 random(20);  // NOLINT: reproducible on purpose
    for (int round = 0; round < 40; ++round) {
        audit_model const model(patchy(random, 1 + random() % 5));
        std::set<plain_key> keys;
        for (auto const& v : model.variables()) CHECK(keys.insert(plain(v.key)).second);
        CHECK(model.variables().size() == model.system().variables().size());
        for (auto const& figure : model.figures()) {
            CHECK(plain(model.variables()[figure.variable].key) == plain(model.data()[figure.fact].key()));
        }
    }
}

TEST_CASE("a total is the sum of its parts once wherever one of them was published") {
    std::mt19937 random(21);  // NOLINT: reproducible on purpose
    for (int round = 0; round < 40; ++round) {
        auto const data = patchy(random, 1 + random() % 5);
        audit_model const model(data);
        auto const total = *data.find_indicator("total");
        auto const& parts = data[total].parts;
        std::set<std::pair<std::uint32_t, std::uint64_t>> expected;
        for (auto const fact : data.facts()) {
            if (fact.what() == measure::value)
                expected.emplace(static_cast<std::uint32_t>(fact.scope()), fact.when().key());
        }
        std::set<std::pair<std::uint32_t, std::uint64_t>> found;
        for (solver::relation_index r = 0; r < model.relations().size(); ++r) {
            if (model.relations()[r].defined_by() != total) continue;
            auto const terms = model.system().terms_of(r);
            REQUIRE(terms.size() == parts.size() + 1);
            auto const first = model.variables()[terms.front().variable].key;
            CHECK(first.indicator == total);
            CHECK(rational(terms.front().coefficient) == rational(-1));
            for (std::size_t i = 0; i < parts.size(); ++i) {
                auto expected_key = first;
                expected_key.indicator = parts[i];
                CHECK(plain(model.variables()[terms[i + 1].variable].key) == plain(expected_key));
                CHECK(rational(terms[i + 1].coefficient) == rational(1));
            }
            CHECK(found.emplace(static_cast<std::uint32_t>(first.scope), first.when.key()).second);
        }
        CHECK(found == expected);
    }
}

TEST_CASE("rates tie the variables of their own keys, those of the other year, and those of the whole") {
    std::mt19937 random(22);  // NOLINT: reproducible on purpose
    std::size_t seen = 0;
    for (int round = 0; round < 40; ++round) {
        auto const data = patchy(random, 1 + random() % 5);
        audit_model const model(data);
        for (solver::relation_index r = 0; r < model.relations().size(); ++r) {
            auto const by = model.relations()[r].declared_by();
            if (!by) continue;
            ++seen;
            auto const key = data[*by].key();
            auto now = key;
            now.what = measure::value;
            now.of = {};
            auto other = now;
            if (key.what == measure::completion) other.what = measure::target;
            if (key.what == measure::growth_yoy) other.when = *same_period_last_year(key.when);
            if (key.what == measure::share) other.scope = key.of.scope();
            auto const terms = model.system().terms_of(r);
            REQUIRE(terms.size() == 3);
            std::vector<plain_key> const expected{plain(now), plain(key), plain(other)};
            for (std::size_t i = 0; i < 3; ++i) CHECK(plain(model.variables()[terms[i].variable].key) == expected[i]);
        }
    }
    CHECK(seen > 1000);
}

TEST_CASE("read softly and back again, every figure denotes what it does in a model of its own") {
    std::mt19937 random(23);  // NOLINT: reproducible on purpose
    auto const data = patchy(random, 4);
    audit_model model(data);
    CHECK(!model.hedged().empty());
    auto const agrees = [&](reading how, bool soft) {
        audit_model fresh(data);
        fresh.publish(how, soft);
        model.publish(how, soft);
        for (std::size_t i = 0; i < model.figures().size(); ++i)
            CHECK(model.system().restrictions()[i].range == fresh.system().restrictions()[i].range);
    };
    agrees(reading::half_up, true);
    agrees(reading::half_up, false);
    agrees(reading::half_up, true);
    agrees(reading::down, true);
    agrees(reading::down, false);
    model.publish_inside();
    agrees(reading::nearest, false);
    model.suppose(0, data[model.figures()[0].fact], reading::up);
    agrees(reading::nearest, true);
}

TEST_CASE("what is implied, and what nothing pins, is what the solver says of each component") {
    std::mt19937 random(24);  // NOLINT: reproducible on purpose
    std::size_t implied = 0;
    std::size_t pinned = 0;
    for (int round = 0; round < 60; ++round) {
        auto const data = patchy(random, 1 + random() % 4);
        audit_options how;
        how.rules = {round % 2 == 0 ? rounding_rule::half_up : rounding_rule::down};
        auto const report = audit(data, how);
        std::map<plain_key, interval> told;
        for (std::size_t i = 0; i < report.implied().size(); ++i) {
            auto const figure = report.implied()[i];
            CHECK(figure.range == report.implied().range(i));
            CHECK(told.emplace(plain(figure.key), figure.range).second);
        }
        audit_model model(data);
        auto const& system = model.system();
        std::set<solver::variable_index> published;
        for (auto const& figure : model.figures()) published.insert(figure.variable);
        auto const parts = solver::components_of(system);
        for (auto const& part : parts) {
            if (!part.acyclic || part.relations.empty()) continue;
            model.publish(reading_of(how.rules.front()), true);
            auto const found = solver::decide(system, part, {});
            if (found.what != verdict::consistent || !found.ranges_exact) continue;
            for (std::size_t k = 0; k < part.variables.size(); ++k) {
                auto const v = part.variables[k];
                auto const& variable = model.variables()[v];
                if (published.contains(v) || found.ranges[k] == system.variables()[v].domain) continue;
                ++implied;
                auto const known = told.find(plain(variable.key));
                REQUIRE(known != told.end());
                CHECK(known->second == model.as_written(v, found.ranges[k], variable.beside));
            }
            model.publish(reading_of(how.rules.front()), false);
            std::vector<bool> active(system.restrictions().size(), true);
            for (auto const i : part.restrictions) {
                auto const& figure = model.figures()[i];
                active[i] = false;
                auto const without = solver::decide(system, part, active);
                active[i] = true;
                if (without.what != verdict::consistent || !without.ranges_exact) continue;
                ++pinned;
                auto const left = without.ranges[part.local(figure.variable)];
                auto const number = rational(data[figure.fact].value());
                if (number.is_zero()) continue;
                auto const tenth = interval::point(model.held(figure, number / rational(10)));
                auto const reach = hull(tenth, interval::point(model.held(figure, number * rational(10))));
                auto const inside = intersection(system.variables()[figure.variable].domain, reach).value_or(reach);
                auto const& unpinned = report.unpinned();
                bool const is_unpinned = std::binary_search(unpinned.begin(), unpinned.end(), figure.fact);
                CHECK(is_unpinned == left.contains(inside));
            }
        }
    }
    CHECK(implied > 300);
    CHECK(pinned > 300);
}

TEST_CASE("many shares in one period are told apart") {
    dataset_builder to("fields");
    to.add_indicator({.id = "value", .unit = "亿元"});
    constexpr std::size_t fields = 90;
    for (std::size_t i = 0; i < fields; ++i) to.add_scope({.id = id("field", i)});
    auto const add = [&](std::string const& scope, char const* what, std::string const& of, std::string const& figure) {
        fact_row fact;
        fact.indicator = "value";
        fact.scope = scope;
        fact.period = "2022";
        fact.measure = what;
        fact.of = of;
        fact.figure = figure;
        to.add_fact(fact);
    };
    add("field0", "value", "", "10亿元");
    for (std::size_t i = 1; i < fields; ++i) add("field0", "share", id("field", i), std::to_string(i) + "%");
    audit_model const model(std::move(to).build().data);
    std::set<plain_key> keys;
    for (auto const& v : model.variables()) CHECK(keys.insert(plain(v.key)).second);
    CHECK(keys.size() == 2 * fields - 1);
    CHECK(model.relations().size() == fields - 1);
}
