#include "bench.hpp"

#include <attain/time/period.hpp>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>

// Reading a period in each form that people, SDMX and ISO 8601 write: at most 50 ns.
namespace {

using attain::calendar;
using attain::period;

constexpr std::size_t count = 4096;

/// What a form is filled with: {y} a year and {n} the next one, {yy} its last two digits, {m} a month and {e} a later
/// one, {q} {h} {t} a quarter, half, third, {w} a week, {d} a day, {o} its number in the year; {0m} has two digits.
struct drawn {
    std::int32_t year;
    std::int32_t month;
    std::int32_t later;
};

constexpr std::array<char const*, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                             "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<char const*, 10> numerals{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr std::array<char const*, 4> ordinals{"first", "second", "third", "fourth"};
constexpr std::array<char const*, 13> numbers{"",      "one",   "two",  "three", "four",   "five",  "six",
                                              "seven", "eight", "nine", "ten",   "eleven", "twelve"};

std::string two(std::int32_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string filled(std::string_view form, drawn const& with) {
    std::string text;
    auto const at = [](auto const& names, std::int32_t index) { return names[static_cast<std::size_t>(index)]; };
    for (std::size_t i = 0; i < form.size(); ++i) {
        std::size_t const end = form[i] == '{' ? form.find('}', i) : std::string_view::npos;
        if (end == std::string_view::npos) {
            text += form[i];
            continue;
        }
        std::string_view const name = form.substr(i + 1, end - i - 1);
        std::int32_t const quarter = (with.month + 2) / 3;
        if (name == "y") text += std::to_string(with.year);
        if (name == "n") text += std::to_string(with.year + 1);
        if (name == "nn") text += two((with.year + 1) % 100);
        if (name == "zh") {
            for (char const c : std::to_string(with.year)) text += at(numerals, c - '0');
        }
        if (name == "m") text += std::to_string(with.month);
        if (name == "e") text += std::to_string(with.later);
        if (name == "0m") text += two(with.month);
        if (name == "0e") text += two(with.later);
        if (name == "month") text += at(months, with.month - 1);
        if (name == "later") text += at(months, with.later - 1);
        if (name == "mon") text += std::string(at(months, with.month - 1)).substr(0, 3);
        if (name == "count") text += at(numbers, with.month);
        if (name == "q") text += std::to_string(quarter);
        if (name == "zq") text += at(numerals, quarter);
        if (name == "quarter") text += at(ordinals, quarter - 1);
        if (name == "h") text += std::to_string((quarter + 1) / 2);
        if (name == "zh/2") text += quarter < 3 ? "上" : "下";
        if (name == "half") text += at(ordinals, (quarter - 1) / 2);
        if (name == "t") text += std::to_string((with.month + 3) / 4);
        if (name == "x") text += std::to_string(with.year % 3 + 1);
        if (name == "zx") text += at(std::array{"上", "中", "下"}, with.year % 3);
        if (name == "0w") text += two(4 * with.month + 1);
        if (name == "w") text += std::to_string(4 * with.month + 1);
        if (name == "0d") text += two(2 * with.month + 1);
        if (name == "d") text += std::to_string(2 * with.month + 1);
        if (name == "ooo") text += "0" + two(8 * with.month);
        if (name == "plan") text += at(numerals, with.month % 9 + 1);
        if (name == "nth") text += std::to_string(with.month % 9 + 11);
        i = end;
    }
    return text;
}

enum class against { nothing, a_year, april };

struct form {
    char const* name;
    char const* group;
    against what = against::nothing;
};

constexpr form forms[] = {
    {"{y}-{0m}-{0d}", "ISO 8601"},
    {"{y}{0m}{0d}", "ISO 8601"},
    {"{y}-W{0w}", "ISO 8601"},
    {"{y}-W{0w}-3", "ISO 8601"},
    {"{y}-{ooo}", "ISO 8601"},
    {"{y}-{0m}/{n}-{0e}", "ISO 8601"},
    {"{y}-{0m}-{0d}/{n}-{0e}-11", "ISO 8601"},
    {"P12M/{y}-{0m}", "ISO 8601"},
    {"{y}-A1", "SDMX"},
    {"{y}-S{h}", "SDMX"},
    {"{y}-T{t}", "SDMX"},
    {"{y}-Q{q}", "SDMX"},
    {"{y}-M{0m}", "SDMX"},
    {"{y}-D{ooo}", "SDMX"},
    {"{y}-W{0w}", "SDMX, reporting weeks", against::april},
    {"{y}-01-01/P1Y", "SDMX"},
    {"{y}-01-01/P{m}M", "SDMX"},
    {"{y}-{0m}-01/P3M", "SDMX"},
    {"{y}-{0m}-{0d}T00:00:00/P10D", "SDMX"},
    {"{y}-12-31T24:00:00", "SDMX"},
    {"{y}", "compact"},
    {"{y}Q{q}", "compact"},
    {"{y}H{h}", "compact"},
    {"{y}M{0m}", "compact"},
    {"FY{y}", "compact"},
    {"FY{y}/{nn}", "compact, fiscal", against::april},
    {"FY{y}/{nn}Q{q}", "compact, fiscal", against::april},
    {"{y}-01--{y}-{0m}", "canonical"},
    {"{y}--{n}", "canonical"},
    {"{y}-M{0m}-M{0e}", "canonical"},
    {"{y}-{0m}-X{x}", "canonical"},
    {"P12M--{y}-{0m}", "canonical"},
    {"{y}-Q{q}@04-01", "canonical"},
    {"{y}-W{0w}@04-01:end", "canonical"},
    {"{y}年", "Chinese"},
    {"{y}年{m}月", "Chinese"},
    {"{y}年{m}月{d}日", "Chinese"},
    {"{y}年1—{m}月", "Chinese"},
    {"{y}年1—{m}月份", "Chinese"},
    {"{y}年{m}月—{n}年{e}月", "Chinese"},
    {"{y}年{zq}季度", "Chinese"},
    {"{y}年第{q}季度", "Chinese"},
    {"{y}年前三季度", "Chinese"},
    {"{y}年前{m}个月", "Chinese"},
    {"{y}年{zh/2}半年", "Chinese"},
    {"{y}年{m}月{zx}旬", "Chinese"},
    {"{y}年第{w}周", "Chinese"},
    {"{y}年末", "Chinese"},
    {"截至{y}年{m}月底", "Chinese"},
    {"截至{y}年{m}月{d}日", "Chinese"},
    {"截至{y}年{m}月的12个月", "Chinese"},
    {"“十{plan}五”时期", "Chinese"},
    {"{y}—{n}年", "Chinese"},
    {"{zh}年", "Chinese"},
    {"{y}财年", "Chinese, fiscal", against::april},
    {"{y}/{nn}财年", "Chinese, fiscal", against::april},
    {"{zq}季度", "Chinese, year from the context", against::a_year},
    {"前三季度", "Chinese, year from the context", against::a_year},
    {"1—{m}月", "Chinese, year from the context", against::a_year},
    {"{m}月{zx}旬", "Chinese, year from the context", against::a_year},
    {"{zh/2}半年", "Chinese, year from the context", against::a_year},
    {"截至{m}月底", "Chinese, year from the context", against::a_year},
    {"年末", "Chinese, year from the context", against::a_year},
    {"{quarter} quarter of {y}", "English"},
    {"the {quarter} quarter of {y}", "English"},
    {"Q{q} {y}", "English"},
    {"H{h} {y}", "English"},
    {"{half} half of {y}", "English"},
    {"first {count} months of {y}", "English"},
    {"January–{month} {y}", "English"},
    {"{month} {y}", "English"},
    {"{mon} {y}", "English"},
    {"{month} {y}–{later} {n}", "English"},
    {"{d} {month} {y}", "English"},
    {"{month} {d}, {y}", "English"},
    {"week {w} of {y}", "English"},
    {"12 months to {month} {y}", "English"},
    {"as of the end of {month} {y}", "English"},
    {"end of {y}", "English"},
    {"{nth}th Five-Year Plan", "English"},
    {"fiscal year {y}", "English, fiscal", against::april},
    {"Q{q} FY{y}/{nn}", "English, fiscal", against::april},
    {"Q{q}", "English, year from the context", against::a_year},
    {"H{h}", "English, year from the context", against::a_year},
    {"{quarter} quarter", "English, year from the context", against::a_year},
};

struct lane {
    form const* of;
    std::vector<std::string> texts;
    std::vector<period> periods;
    period year = period::year(2022).value();
    calendar april = calendar::starting(4, 1, attain::year_label::both).value();

    [[nodiscard]] auto parsed(std::string const& text) const {
        return of->what == against::a_year  ? period::parse(text, year)
               : of->what == against::april ? period::parse(text, april)
                                            : period::parse(text);
    }

    /// Texts of one form from all over two centuries. A form that is refused ends the program.
    explicit lane(form const& which) : of(&which), periods(count) {
        std::mt19937 random(2022);
        for (std::size_t at = 0; at < count; ++at) {
            auto const month = static_cast<std::int32_t>(random() % 11) + 1;
            drawn const with{1900 + static_cast<std::int32_t>(random() % 200), month,
                             month + 1 + static_cast<std::int32_t>(random() % static_cast<unsigned>(12 - month))};
            texts.push_back(filled(which.name, with));
            auto const made = parsed(texts.back());
            if (made) continue;
            std::fprintf(stderr, "%s\n", made.error().message.c_str());
            std::exit(1);
        }
    }
};

int run(bench::options const& how) {
    std::vector<lane> lanes;
    for (form const& each : forms) lanes.emplace_back(each);
    bench::board board;
    for (lane& each : lanes) {
        board.add(each.texts.front() + " (" + each.of->group + ")", "parse", count, [&each] {
            for (std::size_t at = 0; at < count; ++at) each.periods[at] = *each.parsed(each.texts[at]);
            bench::keep(each.periods);
        });
    }
    board.run(how.rounds);
    board.print(how);
    return 0;
}

bench::registration const here{"periods", "periods read in every form that they are written in", run};

}  // namespace
