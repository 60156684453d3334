#include "show.hpp"

#include <attain/time/period.hpp>
#include <attain/time/period_read-inl.hpp>

#include <array>
#include <random>
#include <string>
#include <vector>

using attain::calendar;
using attain::period;
using attain::year_label;

namespace {

/// What a form lacks is read against.
struct setting {
    calendar in;
    std::int32_t year = 0;
};

period straight(std::string_view text, setting const& with) {
    attain::detail::straight_text const start(text);
    auto const form = attain::detail::likely_form(text, start.ahead);
    if (!attain::detail::may_be_straight(start, form, with.year)) return {};
    return attain::detail::read_straight(start, form, with.in, with.year);
}

/// What the readers of each form give; `none` with a failure.
period at_length(std::string_view text, setting const& with) {
    attain::detail::period_reader reader(text, with.in, with.year);
    period const made = attain::detail::read_period(reader, attain::detail::likely_form(text, reader.ahead()));
    return reader.failed() ? period() : made;
}

std::vector<setting> settings() {
    std::vector<setting> all{{}, {calendar(), 2022}, {calendar(), 1400}, {calendar(), 9999}};
    for (auto const label : {year_label::start_year, year_label::end_year, year_label::both}) {
        all.push_back({calendar::starting(4, 1, label).value(), 0});
        all.push_back({calendar::starting(4, 1, label).value(), 2022});
    }
    all.push_back({calendar::of_table(5), 0});
    all.push_back({calendar::of_table(5), 2022});
    return all;
}

/// `{y}` and `{z}` are years, `{m}` and `{n}` numbers, `{M}` and `{N}` names, `{-}` a dash.
constexpr std::array forms{"{y}年{m}月",
                           "{y}年{m}月{n}日",
                           "{y}年{m}{-}{n}月",
                           "{y}年{m}{-}{n}月份",
                           "{y}年{m}月{-}{n}月",
                           "{y}年{m}月{-}{z}年{n}月",
                           "{y}年{m}{-}{z}年{n}月",
                           "{y}年{m}月中旬",
                           "{m}月下旬",
                           "{m}月",
                           "{m}月{n}日",
                           "{m}{-}{n}月",
                           "截至{y}年{m}月底",
                           "截至{y}年{m}月",
                           "截至{y}年{m}{-}{n}月",
                           "截至{y}年{m}月{n}日",
                           "截至{m}月末",
                           "截至{y}年{m}月的{n}个月",
                           "{M} {y}",
                           "{M}{-}{N} {y}",
                           "{M} {y}{-}{N} {z}",
                           "{n} {M} {y}",
                           "{M} {n}, {y}",
                           "{M} {n} {y}",
                           "{n} {M} {y}{-}{N} {z}",
                           "{n} months to {M} {y}",
                           "end of {y}",
                           "end of {M} {y}",
                           "as of the end of {M} {y}",
                           "at the end of {y}",
                           "week {n} of {y}",
                           "Q{m} {y}",
                           "H{m}",
                           "A{m} {y}",
                           "M{m} {y}",
                           "q{m} FY{y}",
                           "Q{m} FY{y}/23",
                           "fiscal year {y}",
                           "the second half of {y}",
                           "third quarter",
                           "last quarter of {y}",
                           "fourth month {y}",
                           "first {m} months of {y}",
                           "first three quarters of {y}",
                           "first five years of {y}",
                           "first two weeks of {y}",
                           "second two months of {y}",
                           "{m}th Five-Year Plan"};
constexpr std::array years{"1399", "1400", "1401", "1415", "1417", "2022", "2024", "9982", "9983", "9999", "10000"};
constexpr std::array numbers{"0", "1", "02", "4", "9", "12", "13", "29", "31", "53", "100"};
constexpr std::array names{"January", "Jan",       "feb",      "MAY",     "June",      "Sept",
                           "sept",    "September", "november", "Marchly", "Septembre", "December"};
constexpr std::array dashes{"-", "–", "—", "——", "至", "--", " to ", " – "};

std::string filled(std::string_view form, std::size_t draw) {
    std::string text;
    std::minstd_rand random(static_cast<unsigned>(draw) + 1);
    random.discard(2);
    auto const next = [&random](auto const& from) { return from[random() % from.size()]; };
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] != '{') {
            text += form[i];
            continue;
        }
        char const what = form[i + 1];
        text += what == 'y' || what == 'z'   ? next(years)
                : what == 'm' || what == 'n' ? next(numbers)
                : what == '-'                ? next(dashes)
                                             : next(names);
        i += 2;
    }
    return text;
}

}  // namespace

TEST_CASE("a common form that is read in one pass is the period that the readers of all forms make of it") {
    std::size_t read = 0;
    for (setting const& with : settings()) {
        for (std::string_view const form : forms) {
            for (std::size_t draw = 0; draw < 2500; ++draw) {
                std::string const text = filled(form, draw);
                period const made = straight(text, with);
                read += made.is_none() ? 0u : 1u;
                if (!made.is_none() && made != at_length(text, with)) {
                    FAIL(text << " as of " << with.year << " in " << to_string(with.in) << " is " << to_string(made)
                              << ", at length " << to_string(at_length(text, with)));
                }
            }
        }
    }
    CHECK(read > 20'000);
}

TEST_CASE("a common form with one byte wrong is read in one pass as at length, or not at all") {
    constexpr std::string_view signs("\0 -/,.019aQfy\x80\xb4\xe5\xe2\xff", 18);
    std::array const some{setting{}, setting{calendar::starting(4, 1, year_label::both).value(), 2022}};
    for (setting const& with : some) {
        for (std::string_view const form : forms) {
            for (std::size_t draw = 0; draw < 2500; draw += 499) {
                std::string const text = filled(form, draw);
                for (std::size_t at = 0; at <= text.size(); ++at) {
                    for (std::size_t way = 0; way <= 2 * signs.size(); ++way) {
                        std::string other = text;
                        if (at < text.size()) other.erase(at, way > signs.size() ? 0 : 1);
                        if (way % signs.size() != 0) other.insert(at, 1, signs[way % signs.size()]);
                        period const made = straight(other, with);
                        if (!made.is_none() && made != at_length(other, with)) {
                            FAIL(other << " is " << to_string(made) << ", at length "
                                       << to_string(at_length(other, with)));
                        }
                    }
                }
            }
        }
    }
}

TEST_CASE("the commonest forms in words are read in one pass") {
    setting const none;
    setting const april{calendar::starting(4, 1, year_label::both).value(), 2022};
    for (char const* text : {"2040年7月",
                             "2040年12月5日",
                             "2040年1—11月",
                             "2040年1-9月份",
                             "2040年7月—2041年11月",
                             "2040年7月至9月",
                             "2040年7月上旬",
                             "截至2040年7月底",
                             "截至2040年7月15日",
                             "截至2040年7月的12个月",
                             "July 2040",
                             "Jul 2040",
                             "September 2040",
                             "may 2040",
                             "January–July 2040",
                             "July 2040-September 2041",
                             "15 July 2040",
                             "February 9, 2040",
                             "12 months to July 2040",
                             "end of 2040",
                             "as of the end of July 2040",
                             "week 29 of 2040",
                             "Q3 2040",
                             "h2 2040",
                             "FISCAL year 2040",
                             "the third quarter of 2040",
                             "first seven months of 2040",
                             "first 9 months of 2040",
                             "Q3 FY2040"}) {
        INFO(text);
        CHECK_FALSE(straight(text, none).is_none());
    }
    for (char const* text :
         {"1—9月", "7月", "7月上旬", "截至7月底", "Q3", "third quarter", "first half", "Q3 FY2040/41", "2040年7月"}) {
        INFO(text);
        CHECK_FALSE(straight(text, april).is_none());
    }
}
