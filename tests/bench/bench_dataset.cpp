#include "bench.hpp"

#include <attain/io/dataset_file.hpp>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <string>

// attain_bench dataset: a CSV of 100,000 facts and one of 1,000,000 are read from a file, walked, searched and written,
// on one core. Times per fact should be the same for both; memory is the peak of the process above where it began.
namespace {

namespace fs = std::filesystem;
using attain::dataset;

void generate(fs::path const& path, std::size_t facts) {
    constexpr std::string_view measures[] = {"value", "target", "completion", "growth_yoy", "change"};
    std::ofstream out(path, std::ios::binary);
    out << "indicator,scope,period,measure,of,figure,unit,status,vintage,source\n";
    std::size_t row = 0;
    for (std::size_t indicator = 0; row < facts; ++indicator)
        for (int scope = 0; scope < 10; ++scope)
            for (int year = 2015; year < 2023; ++year)
                for (auto const what : measures) {
                    if (row == facts) return;
                    auto const number = row++ * 2654435761u % 1000000u;
                    bool const rate = what == "completion" || what == "growth_yoy";
                    out << "indicator_" << indicator << ",scope_" << scope << ',' << year << ',' << what << ",,"
                        << (rate ? number % 200 : number) << '.' << number % 10 << (rate ? ",%" : ",亿元") << ",,,\n";
                }
}

/// A line of /proc/self/status in bytes; 0 where there is no such file.
std::size_t status_bytes(std::string_view name) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name)) return std::strtoul(line.c_str() + name.size() + 1, nullptr, 10) * 1024;
    return 0;
}

/// Processor time, which other work on the machine disturbs less than the clock on the wall; everything here is one
/// thread.
template <class F>
double seconds(F&& f) {
    auto const start = std::clock();
    f();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

int measure_one(std::size_t facts, int rounds, std::size_t before) {
    auto const path = fs::temp_directory_path() / ("attain-bench-" + std::to_string(facts) + ".csv");
    generate(path, facts);
    dataset data;
    std::vector<double> reading;
    std::size_t peak = 0;
    std::size_t problems = 0;
    for (int round = 0; round < rounds; ++round) {
        data = {};
        reading.push_back(seconds([&] {
            auto read = attain::io::load(path.string());
            problems = read.problems.size();
            data = std::move(read.data);
        }));
        if (round == 0) peak = status_bytes("VmHWM:") - before;
    }
    std::size_t found = 0;
    auto const walking = seconds([&] {
        for (auto const each : data.facts()) found += static_cast<std::size_t>(each.number().digits());
    });
    bench::keep(found);
    found = 0;
    auto const finding = seconds([&] {
        for (auto const each : data.facts()) found += data.find(each.key()).has_value() ? 1u : 0u;
    });
    std::size_t bytes = 0;
    auto const writing = seconds([&] {
        auto const count = [&](std::string_view piece) {
            bytes += piece.size();
            return true;
        };
        found += attain::io::write_csv(data, count).has_value() ? 0u : 1u;
    });
    std::error_code ignored;
    fs::remove(path, ignored);
    auto const each = 1e9 / static_cast<double>(facts);
    std::printf("| %zu | %.3f s | %.0f | %.0f | %.0f | %.0f | %.1f | %.1f |\n", facts, bench::median(reading),
                bench::median(reading) * each, walking * each, finding * each, writing * each,
                static_cast<double>(data.memory()) / static_cast<double>(facts),
                static_cast<double>(peak) / static_cast<double>(facts));
    return problems == 0 && data.size() == facts && found == facts && bytes != 0 ? 0 : 1;
}

int run(bench::options const& how) {
    std::printf(
        "| facts | read CSV | read, ns each | walk | find | write CSV | bytes a fact, held | bytes a fact, peak |\n"
        "|---|---|---|---|---|---|---|---|\n");
    auto const rounds = how.rounds < 3 ? how.rounds : 3;
    auto const before = status_bytes("VmRSS:");
    auto const small = measure_one(100'000, rounds, before);
    auto const large = measure_one(1'000'000, rounds, before);
    if (small + large != 0) std::printf("the facts read are not those written\n");
    return small + large;
}

bench::registration const here{"dataset", "a million facts: read, walk, find, write", run};

}  // namespace
