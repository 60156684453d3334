#include "bench.hpp"

#include <attain/audit/audit.hpp>
#include <attain/model/dataset_builder.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

// attain_bench audit_dataset [sums|rates|cycles] [facts]: the whole audit of datasets of 10,000, 100,000 and 1,000,000
// facts, from facts in memory to the report: model, every reading, implied figures, coverage; all of them true. Times a
// fact should be the same for all sizes. `sums`: totals of nine parts, of which one was not published. `rates`: levels
// of eight years with growth, completion of unpublished targets and shares of an unpublished whole. `cycles`: totals of
// three parts over eight years with growth of all four and shares of the parts, components of 86 figures with cycles.
namespace {

using namespace attain;

// Thousandths of a / b, to the nearest.
std::uint64_t thousandths(std::uint64_t a, std::uint64_t b) { return (2000 * a + b) / (2 * b); }

std::string with_point(std::uint64_t tenths) { return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10); }

// Adds facts up to a number of them.
class generator {
public:
    explicit generator(std::size_t facts) : most_(facts) {
        made_.define_by_name(true);
        made_.reserve(facts);
        made_.add_scope({.id = "province"});
    }

    bool full() const { return count_ == most_; }
    void total(std::string const& id, std::vector<std::string> const& parts) {
        made_.add_indicator({.id = id, .unit = "亿元", .parts = {parts.begin(), parts.end()}});
        for (auto const& part : parts) made_.add_indicator({.id = part, .unit = "亿元"});
    }
    void add(std::string const& indicator, std::string const& scope, int year, char const* what, std::uint64_t tenths,
             char const* unit, std::string const& of = {}) {
        if (full()) return;
        ++count_;
        auto const when = std::to_string(year);
        auto const figure = with_point(tenths);
        fact_row fact;
        fact.indicator = indicator;
        fact.scope = scope;
        fact.period = when;
        fact.measure = what;
        fact.of = of;
        fact.figure = figure;
        fact.unit = unit;
        made_.add_fact(fact);
    }
    dataset take() { return std::move(made_).build().data; }

private:
    dataset_builder made_{"generated"};
    std::size_t most_;
    std::size_t count_ = 0;
};

dataset generate_sums(std::size_t facts) {
    generator to(facts);
    for (std::size_t table = 0; !to.full(); ++table) {
        auto const id = "table_" + std::to_string(table);
        std::vector<std::string> parts;
        for (int part = 1; part <= 9; ++part) parts.push_back(id + "_part_" + std::to_string(part));
        to.total(id, parts);
        for (int scope = 0; scope < 10; ++scope) {
            auto const in = "scope_" + std::to_string(scope);
            for (int year = 2015; year < 2023; ++year) {
                std::uint64_t total = 0;
                for (std::size_t part = 0; part < parts.size(); ++part) {
                    auto const value = (table * 720 + static_cast<std::size_t>(scope) * 72 +
                                        static_cast<std::size_t>(year - 2015) * 9 + part + 1) *
                                       2654435761U % 100000U;
                    total += value;
                    if (part != 4) to.add(parts[part], in, year, "value", value, "亿元");
                }
                to.add(id, in, year, "value", total, "亿元");
            }
        }
    }
    return to.take();
}

dataset generate_rates(std::size_t facts) {
    generator to(facts);
    auto const level = [](std::size_t indicator, int scope, int year) {
        return 1000 + (indicator * 80 + static_cast<std::size_t>(scope) * 8 + static_cast<std::size_t>(year)) *
                          2654435761U % 100000U;
    };
    for (std::size_t indicator = 0; !to.full(); ++indicator) {
        auto const id = "indicator_" + std::to_string(indicator);
        for (int scope = 0; scope < 10; ++scope) {
            auto const in = "scope_" + std::to_string(scope);
            auto const value = [&](int year) {
                if (indicator % 3 != 0) return level(indicator, scope, year);
                return level(indicator + 1, scope, year) + level(indicator + 2, scope, year);
            };
            for (int year = 2015; year < 2023; ++year) {
                auto const now = value(year);
                to.add(id, in, year, "value", now, "亿元");
                to.add(id, in, year, "completion", 900 + now % 300, "%");
                // The base of the first year was not published.
                auto const growth = year == 2015 ? 1071 : thousandths(now, value(year - 1));
                if (growth >= 1000 && indicator % 3 != 0) to.add(id, in, year, "growth_yoy", growth - 1000, "%");
                if (scope == 0) to.add(id, in, year, "share", 1 + now % 900, "%", "province");
            }
        }
    }
    return to.take();
}

// Levels grow by up to 15 % a year; those behind the figures have three places, of which one is printed.
dataset generate_cycles(std::size_t facts, std::size_t parts, int years) {
    generator to(facts);
    std::uint64_t state = 2022;
    auto const random = [&state](std::uint64_t below) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return (state >> 33U) % below;
    };
    auto const tenth = [](std::uint64_t value) { return (value + 50) / 100; };
    for (std::size_t table = 0; !to.full(); ++table) {
        auto const id = "table_" + std::to_string(table);
        std::vector<std::string> ids;
        for (std::size_t part = 1; part <= parts; ++part) ids.push_back(id + "_part_" + std::to_string(part));
        to.total(id, ids);
        for (int scope = 0; scope < 10; ++scope) {
            auto const in = "scope_" + std::to_string(scope);
            std::vector<std::uint64_t> level(parts);
            for (auto& each : level) each = 100000 + random(9000000);
            std::uint64_t total = 0;
            for (int year = 2022 - years; year < 2022; ++year) {
                std::uint64_t const before = total;
                total = 0;
                for (std::size_t part = 0; part < parts; ++part) {
                    auto const growth = 1000 + random(150);
                    auto const now = level[part] * growth / 1000;
                    to.add(ids[part], in, year, "value", tenth(now), "亿元");
                    to.add(ids[part], in, year, "growth_yoy", thousandths(now, level[part]) - 1000, "%");
                    level[part] = now;
                    total += now;
                }
                for (std::size_t part = 0; part < parts; ++part)
                    to.add(ids[part], in, year, "share", thousandths(level[part], total), "%", id);
                to.add(id, in, year, "value", tenth(total), "亿元");
                if (before != 0) to.add(id, in, year, "growth_yoy", thousandths(total, before) - 1000, "%");
            }
        }
    }
    return to.take();
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

dataset generate(std::string_view shape, std::size_t facts) {
    if (shape == "sums") return generate_sums(facts);
    if (shape == "rates") return generate_rates(facts);
    // `cycles`, or `cycles_of_12_in_30` for other tables than of three parts in eight years.
    std::size_t parts = 3;
    int years = 8;
    if (auto const more = shape.find("_of_"); more != shape.npos) {
        parts = std::strtoul(shape.data() + more + 4, nullptr, 10);
        years = std::atoi(shape.data() + shape.find("_in_") + 4);
    }
    return generate_cycles(facts, parts, years);
}

// Every implied range is read and looked at: none may be left to be worked out later.
std::size_t read_all(audit_report const& report) {
    std::size_t bounded = 0;
    auto const& implied = report.implied();
    for (std::size_t i = 0; i < implied.size(); ++i) {
        auto const range = implied.range(i);
        bounded += range.lower() || range.upper() ? 1U : 0U;
    }
    return bounded;
}

void measure_one(std::string_view shape, std::size_t facts, int rounds) {
    auto const data = generate(shape, facts);
    release_memory();
    auto const before = status_bytes("VmRSS:");
    forget_peak();
    auto const report = audit(data);
    auto const peak = status_bytes("VmHWM:") - before;
    auto const each = static_cast<double>(facts);
    auto const timed = [&](auto const& run) {
        std::vector<double> samples;
        for (int round = 0; round < rounds; ++round) {
            auto const start = bench::now();
            run();
            samples.push_back(bench::now() - start);
        }
        return bench::median(samples) / 1e3 / each;
    };
    auto const model = timed([&] { bench::keep(audit_model(data).relations().size()); });
    audit_options bare;
    bare.infer_rules = false;
    bare.with_implied = false;
    bare.with_coverage = false;
    auto const verdict_alone = timed([&] { bench::keep(audit(data, bare).what()); });
    auto implied = bare;
    implied.with_implied = true;
    std::size_t bounded = 0;
    auto const with_implied = timed([&] { bounded = read_all(audit(data, implied)); });
    if (bounded != report.implied().size())
        std::printf("  only %zu of %zu implied ranges are bounded\n", bounded, report.implied().size());
    auto const whole = timed([&] { bench::keep(read_all(audit(data))); });
    auto const what = report.what() == verdict::consistent     ? "consistent"
                      : report.what() == verdict::inconsistent ? "inconsistent"
                                                               : "undecided";
    std::printf("| %s | %zu | %zu | %zu | %s | %.3f | %.3f | %.3f | %.3f | %.0f |\n", std::string(shape).c_str(), facts,
                report.figure_count(), report.implied().size(), what, model, verdict_alone, with_implied, whole,
                static_cast<double>(peak) / each);
    std::fflush(stdout);
}

int run(bench::options const& how) {
    std::printf(
        "us a fact, each column from facts in memory: `model` is variables and relations alone, `verdict` model and\n"
        "solution, `implied` that and every implied range made and read, `all` rules and coverage as well.\n"
        "| shape | facts | figures | implied | verdict | model | verdict | implied | all | bytes a fact, peak |\n"
        "|---|---|---|---|---|---|---|---|---|---|\n");
    auto const rounds = how.rounds;
    if (how.rest.size() == 2) {
        measure_one(how.rest[0], std::strtoul(how.rest[1].c_str(), nullptr, 10), rounds);
        return 0;
    }
    for (auto const* shape : {"sums", "rates", "cycles"}) {
        if (how.rest.size() == 1 && how.rest[0] != shape) continue;
        for (std::size_t const size : {10000U, 100000U, 1000000U}) {
            if (size == 1000000U && std::string_view(shape) == "cycles") continue;
            measure_one(shape, size, std::string_view(shape) == "cycles" ? std::min(rounds, 3) : rounds);
        }
    }
    return 0;
}

bench::registration const here{"audit_dataset", "the whole audit of a million facts", run};

}  // namespace
