#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <ctime>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

// attain_bench NAME [--rounds N] [--json]: each file bench_NAME.cpp registers one program.
namespace bench {

struct options {
    int rounds = 9;
    bool json = false;
    std::vector<std::string> rest;  ///< what the program itself understands
};

using program = int (*)(options const&);

struct entry {
    std::string_view name;
    std::string_view about;
    program run;
};

inline std::vector<entry>& registry() {
    static std::vector<entry> all;
    return all;
}

/// At namespace scope: `bench::registration const here{"number", "exact decimals and their peers", run};`
struct registration {
    registration(std::string_view name, std::string_view about, program run) {
        registry().push_back({name, about, run});
    }
};

/// Keeps the compiler from dropping what computes a value.
template <class T>
void keep(T const& value) {
#if defined(__GNUC__)
    __asm__ volatile("" : : "g"(&value) : "memory");
#else
    static void const volatile* sink;
    sink = &value;
#endif
}

/// Nanoseconds of this thread's processor time where the system counts it, so that other work on the machine disturbs
/// less; else of the clock on the wall.
[[nodiscard]] inline double now() {
#if defined(CLOCK_THREAD_CPUTIME_ID)
    std::timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0) {
        return static_cast<double>(time.tv_sec) * 1e9 + static_cast<double>(time.tv_nsec);
    }
#endif
    std::chrono::duration<double, std::nano> const since = std::chrono::steady_clock::now().time_since_epoch();
    return since.count();
}

[[nodiscard]] inline double median(std::vector<double> samples) {
    if (samples.empty()) return 0;
    auto const middle = samples.begin() + static_cast<std::ptrdiff_t>(samples.size() / 2);
    std::nth_element(samples.begin(), middle, samples.end());
    return *middle;
}

/// Rows (peers) and columns (operations), each cell timed in every round, so that a disturbance of the machine meets
/// all of them; the median of the rounds is printed, and its ratio to the first row.
class board {
public:
    /// `items` is what one call of `run` does; the cell is nanoseconds an item.
    void add(std::string row, std::string column, std::size_t items, std::function<void()> run) {
        cells_.push_back({std::move(row), std::move(column), static_cast<double>(items), std::move(run), {}});
    }
    void note(std::string row, std::string column, std::string text) {
        notes_.push_back({std::move(row), std::move(column), std::move(text)});
    }

    void run(int rounds);

    /// The median, or 0 for a cell that does not exist.
    [[nodiscard]] double at(std::string_view row, std::string_view column) const {
        for (auto const& each : cells_) {
            if (each.row == row && each.column == column) return median(each.samples);
        }
        return 0;
    }
    void print(options const& how) const;

private:
    struct cell {
        std::string row;
        std::string column;
        double items;
        std::function<void()> run;
        std::vector<double> samples;
    };
    struct remark {
        std::string row;
        std::string column;
        std::string text;
    };

    std::vector<cell> cells_;
    std::vector<remark> notes_;
};

}  // namespace bench
