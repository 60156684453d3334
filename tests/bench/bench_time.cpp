#include "bench.hpp"

#include <attain/time/period.hpp>

#include <boost/date_time/gregorian/gregorian.hpp>

#include <random>

// Parsing a period: at most 50 ns; shift, compare and the key of last year's period: at most 5 ns.
namespace {

using attain::period;

constexpr std::size_t count = 4096;

/// Texts of one form from all over two centuries, and the periods they stand for.
struct lane {
    std::vector<std::string> texts;
    std::vector<period> periods;
    std::vector<period> moved;
    std::vector<std::uint64_t> keys;

    template <class F>
    explicit lane(F&& make) : moved(count), keys(count) {
        std::mt19937 random(2022);
        for (std::size_t at = 0; at < count; ++at) {
            texts.push_back(make(1900 + static_cast<int>(random() % 200), static_cast<int>(random() % 12)));
            periods.push_back(period::parse(texts.back()).value());
        }
    }
};

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

void add(bench::board& board, std::string const& row, lane& of) {
    board.add(row, "parse", count, [&of] {
        for (std::size_t at = 0; at < count; ++at) of.moved[at] = *period::parse(of.texts[at]);
        bench::keep(of.moved);
    });
    board.add(row, "print", count, [&of] {
        for (std::size_t at = 0; at < count; ++at) bench::keep(to_string(of.periods[at]));
    });
    board.add(row, "shift", count, [&of] {
        for (std::size_t at = 0; at < count; ++at) of.moved[at] = attain::try_shift(of.periods[at], -1);
        bench::keep(of.moved);
    });
    board.add(row, "yoy key", count, [&of] {
        for (std::size_t at = 0; at < count; ++at) of.keys[at] = attain::yoy_key(of.periods[at]);
        bench::keep(of.keys);
    });
    board.add(row, "compare", count, [&of] {
        std::size_t less = 0;
        for (std::size_t at = 1; at < count; ++at) {
            less += attain::compare(of.periods[at - 1], of.periods[at]) < 0 ? 1u : 0u;
        }
        bench::keep(less);
    });
    board.add(row, "first day", count, [&of] {
        std::int64_t sum = 0;
        for (std::size_t at = 0; at < count; ++at) sum += of.periods[at].first_day().days_since_epoch;
        bench::keep(sum);
    });
}

/// The peer for days: it has no other periods.
void add_boost(bench::board& board, lane& of, std::vector<boost::gregorian::date>& days) {
    using namespace boost::gregorian;
    for (std::string const& text : of.texts) days.push_back(from_simple_string(text));
    board.add("day, Boost.Date_Time", "parse", count, [&] {
        for (std::size_t at = 0; at < count; ++at) days[at] = from_simple_string(of.texts[at]);
        bench::keep(days);
    });
    board.add("day, Boost.Date_Time", "print", count, [&] {
        for (std::size_t at = 0; at < count; ++at) bench::keep(to_iso_extended_string(days[at]));
    });
    board.add("day, Boost.Date_Time", "shift", count, [&] {
        for (std::size_t at = 0; at < count; ++at) bench::keep(days[at] - date_duration(1));
    });
    board.add("day, Boost.Date_Time", "yoy key", count, [&] {
        for (std::size_t at = 0; at < count; ++at) bench::keep(days[at] - months(12));
    });
}

int run(bench::options const& how) {
    lane months([](int year, int month) { return std::to_string(year) + "-" + two(month + 1); });
    lane quarters([](int year, int month) { return std::to_string(year) + "-Q" + std::to_string(month / 3 + 1); });
    lane years([](int year, int) { return std::to_string(year); });
    lane days(
        [](int year, int month) { return std::to_string(year) + "-" + two(month + 1) + "-" + two(month * 2 + 1); });
    lane weeks([](int year, int month) { return std::to_string(year) + "-W" + two(month * 4 + 1); });
    lane cumulative([](int year, int month) {
        return std::to_string(year) + "-01--" + std::to_string(year) + "-" + two(month + 1);
    });
    lane fiscal(
        [](int year, int month) { return std::to_string(year) + "-Q" + std::to_string(month / 3 + 1) + "@04-01"; });
    lane chinese([](int year, int month) { return std::to_string(year) + "年" + std::to_string(month + 1) + "月"; });
    lane cumulative_chinese(
        [](int year, int month) { return std::to_string(year) + "年1—" + std::to_string(month + 1) + "月"; });
    lane english([](int year, int month) {
        constexpr char const* ordinals[] = {"first", "second", "third", "fourth"};
        return std::string(ordinals[month / 3]) + " quarter of " + std::to_string(year);
    });
    std::vector<boost::gregorian::date> peers;

    bench::board board;
    add(board, "month", months);
    add(board, "quarter", quarters);
    add(board, "year", years);
    add(board, "day", days);
    add_boost(board, days, peers);
    add(board, "week", weeks);
    add(board, "year to date", cumulative);
    add(board, "fiscal quarter", fiscal);
    add(board, "month in Chinese", chinese);
    add(board, "year to date in Chinese", cumulative_chinese);
    add(board, "quarter in English", english);
    board.run(how.rounds);
    board.print(how);
    return 0;
}

bench::registration const here{"time", "periods: parse, print, shift, last year's key, compare", run};

}  // namespace
