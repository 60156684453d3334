#include "bench.hpp"

#include <cstdio>
#include <cstdlib>

namespace bench {

void board::run(int rounds) {
    constexpr int passes = 3;
    for (int round = 0; round < rounds; ++round) {
        for (auto& each : cells_) {
            each.run();
            auto const start = now();
            for (int pass = 0; pass < passes; ++pass) each.run();
            each.samples.push_back((now() - start) / (passes * each.items));
        }
    }
}

void board::print(options const& how) const {
    std::vector<std::string> rows;
    std::vector<std::string> columns;
    auto const once = [](std::vector<std::string>& all, std::string const& name) {
        if (std::find(all.begin(), all.end(), name) == all.end()) all.push_back(name);
    };
    for (auto const& each : cells_) {
        once(rows, each.row);
        once(columns, each.column);
    }
    for (auto const& each : notes_) once(columns, each.column);
    if (how.json) {
        std::printf("[");
        char const* comma = "\n";
        for (auto const& each : cells_) {
            std::printf("%s  {\"peer\": \"%s\", \"operation\": \"%s\", \"ns\": %.3f}", comma, each.row.c_str(),
                        each.column.c_str(), median(each.samples));
            comma = ",\n";
        }
        std::printf("\n]\n");
        return;
    }
    std::printf("nanoseconds, medians of %d rounds; in brackets the ratio to the first row\n\n| peer |", how.rounds);
    for (auto const& column : columns) std::printf(" %s |", column.c_str());
    std::printf("\n|---|");
    for (std::size_t index = 0; index < columns.size(); ++index) std::printf("---|");
    std::printf("\n");
    for (auto const& row : rows) {
        std::printf("| %s |", row.c_str());
        for (auto const& column : columns) {
            auto const note = std::find_if(notes_.begin(), notes_.end(), [&](remark const& each) {
                return each.row == row && each.column == column;
            });
            auto const ns = at(row, column);
            auto const base = at(rows.front(), column);
            if (note != notes_.end()) {
                std::printf(" %s |", note->text.c_str());
            } else if (ns == 0) {
                std::printf(" – |");
            } else if (row == rows.front() || base == 0) {
                std::printf(" %.2f |", ns);
            } else {
                std::printf(" %.2f (%.1f) |", ns, ns / base);
            }
        }
        std::printf("\n");
    }
}

}  // namespace bench

int main(int count, char** arguments) {
    bench::options how;
    std::string_view name;
    for (int index = 1; index < count; ++index) {
        std::string_view const word = arguments[index];
        if (word == "--json") {
            how.json = true;
        } else if (word == "--rounds" && index + 1 < count) {
            how.rounds = std::max(1, std::atoi(arguments[++index]));
        } else if (name.empty()) {
            name = word;
        } else {
            how.rest.emplace_back(word);
        }
    }
#if !defined(NDEBUG)
    std::fprintf(stderr,
                 "attain_bench: built without optimization; figures mean nothing. Use CMAKE_BUILD_TYPE=Release.\n");
#endif
    for (auto const& each : bench::registry()) {
        if (each.name == name) return each.run(how);
    }
    std::fprintf(stderr, "usage: attain_bench NAME [--rounds N] [--json]\n");
    for (auto const& each : bench::registry()) {
        std::fprintf(stderr, "  %-12.*s %.*s\n", static_cast<int>(each.name.size()), each.name.data(),
                     static_cast<int>(each.about.size()), each.about.data());
    }
    return 2;
}
