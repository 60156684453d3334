#include <attain/time/period_literal.hpp>

// Every written form is read when this is compiled, and means what the factories make.
using namespace attain::literals;
using attain::calendar;
using attain::period;
using attain::period_kind;

namespace {

constexpr period made(period_kind kind, int ordinal, int span = 1, calendar in = {}) {
    return attain::detail::period_access::make(kind, in, 2022, ordinal, span);
}
constexpr calendar april = "2022@04-01"_period.calendar();

static_assert("2022"_period == made(period_kind::year, 1));
static_assert("2022-Q1"_period == made(period_kind::quarter, 1));
static_assert("2022H2"_period == made(period_kind::half, 2));
static_assert("2022-W05"_period == made(period_kind::week, 5));
static_assert("2022-064"_period == "2022-03-05"_period && "2022-W09-6"_period == "2022-03-05"_period);
static_assert("2022-01-01/P9M"_period == made(period_kind::year_to_date, 9));
static_assert("P12M/2022-09"_period.last_unit() == made(period_kind::month, 9) && "P12M/2022-09"_period.span() == 12);
static_assert("2022-12-31T24:00"_period.kind() == period_kind::instant);
static_assert("2021/2025"_period == "“十四五”时期"_period);

static_assert(april.start_month() == 4 && april.start_day() == 1);
static_assert("2022-Q1@04-01"_period == made(period_kind::quarter, 1, 1, april));
static_assert("2022-Q1@04-01"_period.first_day() == "2022-04-01"_period.first_day());
static_assert("2023-Q1@T5:2023-01-29:13"_period.days() == 91);

static_assert("2022年一季度"_period == "2022-Q1"_period);
static_assert("2022年前三季度"_period == "2022年1—9月份"_period);
static_assert("截至2022年9月底"_period == "2022-09-30T24:00"_period);
static_assert("二〇二二年十二月"_period == made(period_kind::month, 12));
static_assert("2022年3月5日至4月10日"_period.days() == 37);

static_assert("the first quarter of 2022"_period == "2022-Q1"_period);
static_assert("January–September 2022"_period == "2022-01--2022-09"_period);
static_assert("12 months to September 2022"_period == "P12M/2022-09"_period);
static_assert("as of the end of September 2022"_period == "2022-09-30T24:00"_period);

}  // namespace
