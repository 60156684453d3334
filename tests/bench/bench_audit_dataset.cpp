#include "bench.hpp"

#include <attain/audit/audit.hpp>
#include <attain/model/dataset_builder.hpp>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <utility>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

// attain_bench audit_dataset: the whole audit of datasets of 10,000, 100,000 and 1,000,000 facts, from facts in memory
// to the report: model, every reading, implied figures, coverage. Levels of eight years with growth, completion of
// unpublished targets and shares of an unpublished whole, and in every third indicator a total of two others, all of
// them true. Times a fact should be the same for all sizes.
namespace {

using namespace attain;

// Thousandths of a / b, to the nearest.
std::uint64_t thousandths(std::uint64_t a, std::uint64_t b) { return (2000 * a + b) / (2 * b); }

std::string with_point(std::uint64_t tenths) { return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10); }

dataset generate(std::size_t facts, bool cyclic) {
    dataset_builder made("generated");
    made.define_by_name(true);
    made.reserve(facts);
    made.add_scope({.id = "province"});
    std::size_t row = 0;
    auto const add = [&](std::string const& indicator, std::string const& scope, int year, char const* what,
                         std::uint64_t tenths, char const* unit) {
        if (row == facts) return;
        ++row;
        auto const when = std::to_string(year);
        auto const figure = with_point(tenths);
        fact_row fact;
        fact.indicator = indicator;
        fact.scope = scope;
        fact.period = when;
        fact.measure = what;
        if (std::string_view(what) == "share") fact.of = "province";
        fact.figure = figure;
        fact.unit = unit;
        made.add_fact(fact);
    };
    auto const level = [](std::size_t indicator, int scope, int year) {
        return 1000 + (indicator * 80 + static_cast<std::size_t>(scope) * 8 + static_cast<std::size_t>(year)) *
                          2654435761U % 100000U;
    };
    for (std::size_t indicator = 0; row < facts; ++indicator) {
        auto const id = "indicator_" + std::to_string(indicator);
        if (indicator % 3 == 0) {
            auto const first = "indicator_" + std::to_string(indicator + 1);
            auto const second = "indicator_" + std::to_string(indicator + 2);
            made.add_indicator({.id = id, .unit = "亿元", .parts = {first, second}});
        }
        for (int scope = 0; scope < 10 && row < facts; ++scope) {
            auto const in = "scope_" + std::to_string(scope);
            auto const value = [&](int year) {
                if (indicator % 3 != 0) return level(indicator, scope, year);
                return level(indicator + 1, scope, year) + level(indicator + 2, scope, year);
            };
            for (int year = 2015; year < 2023; ++year) {
                auto const now = value(year);
                add(id, in, year, "value", now, "亿元");
                add(id, in, year, "completion", 900 + now % 300, "%");
                // The base of the first year was not published.
                auto const growth = year == 2015 ? 1071 : thousandths(now, value(year - 1));
                if (growth >= 1000 && (cyclic || indicator % 3 != 0))
                    add(id, in, year, "growth_yoy", growth - 1000, "%");
                if (scope == 0) add(id, in, year, "share", 1 + now % 900, "%");
            }
        }
    }
    return std::move(made).build().data;
}

std::size_t status_bytes(std::string_view name) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name)) return std::strtoul(line.c_str() + name.size() + 1, nullptr, 10) * 1024;
    return 0;
}

// What earlier sizes left behind would hide what this one needs.
void release_memory() {
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

// Makes the peak count from here on, where the system can do that.
void forget_peak() {
    std::ofstream reset("/proc/self/clear_refs");
    reset << 5;
}

void measure_one(std::size_t facts, bool cyclic, int rounds) {
    auto const data = generate(facts, cyclic);
    release_memory();
    auto const before = status_bytes("VmRSS:");
    forget_peak();
    auto const report = audit(data);
    auto const peak = status_bytes("VmHWM:") - before;
    auto const once = [&](audit_options const& options) {
        std::vector<double> samples;
        for (int round = 0; round < rounds; ++round) {
            auto const start = bench::now();
            bench::keep(audit(data, options));
            samples.push_back(bench::now() - start);
        }
        return bench::median(samples) / 1e3 / static_cast<double>(facts);
    };
    audit_options bare;
    bare.infer_rules = false;
    bare.with_implied = false;
    bare.with_coverage = false;
    auto implied = bare;
    implied.with_implied = true;
    auto const verdict_alone = once(bare);
    auto const with_implied = once(implied);
    auto const whole = once({});
    auto const each = static_cast<double>(facts);
    std::printf("| %zu | %zu | %zu | %s | %.3f | %.3f | %.3f | %.0f |\n", facts, report.figure_count(),
                report.implied().size(), report.what() == verdict::consistent ? "consistent" : "not consistent",
                verdict_alone, with_implied, whole, static_cast<double>(peak) / each);
    std::fflush(stdout);
}

int run(bench::options const& how) {
    std::printf(
        "| facts | figures | implied | verdict | verdict, us a fact | and implied | all | bytes a fact, peak |\n"
        "|---|---|---|---|---|---|---|---|\n");
    auto const rounds = how.rounds < 3 ? how.rounds : 3;
    for (std::size_t const facts : {10000U, 100000U, 1000000U}) measure_one(facts, false, rounds);
    return 0;
}

bench::registration const here{"audit_dataset", "the whole audit of a million facts", run};

}  // namespace
