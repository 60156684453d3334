#include <attain/time/period_key.hpp>

#include <random>
#include <string>
#include <support/catch.hpp>

using attain::period;
using attain::period_from_key;

TEST_CASE("a key of any kind of period gives the period back") {
    using attain::calendar;
    using attain::date;
    auto const fiscal = calendar::starting(4).value();
    auto const by_end = calendar::starting(4, 6, attain::year_label::end_year).value();
    auto const march = period::month(2022, 3).value();
    for (auto const& made :
         {period::day(2020, 2, 29), period::week(2020, 53), period::ten_days(2022, 3, 1), period::ten_days(2022, 12, 3),
          period::month(2022, 12), period::month(9999, 12), period::months(2022, 3, 2), period::quarter(2022, 4),
          period::trimester(2022, 3), period::half(2022, 2), period::year(1400), period::year(2023, by_end),
          period::quarter(2022, 1, fiscal), period::week(2022, 5, fiscal), period::year_to_date(2022, 9),
          period::rolling(12, march), period::plan(2021, 2025), period::end_of(march),
          period::range(date::make(2022, 1, 5).value(), date::make(2022, 3, 10).value())}) {
        CAPTURE(to_string(*made));
        CHECK(period_from_key(made->key()) == *made);
    }
    CHECK(period_from_key(0) == period());
}

TEST_CASE("a number that no period has is refused") {
    auto const year = period::parse("2022").value().key();
    CHECK_FALSE(period_from_key(1));
    CHECK_FALSE(period_from_key(~std::uint64_t{0}));
    CHECK_FALSE(period_from_key(year + 1));
    CHECK_FALSE(period_from_key(year ^ std::uint64_t{1} << 62));
    CHECK_FALSE(period_from_key(period::parse("2022-12").value().key() + (std::uint64_t{1} << 23)));  // 2022-13
    CHECK_FALSE(period_from_key(period::parse("2022-02-28").value().key() + (std::uint64_t{1} << 23)));
    CHECK_FALSE(period_from_key(period::parse("2021-W52").value().key() + (std::uint64_t{1} << 23)));
}

TEST_CASE("what is accepted of random numbers is a period with known days that prints") {
    std::mt19937_64 random(20221122);
    int accepted = 0;
    for (int i = 0; i < 200'000; ++i) {
        // Few bits set apart from the kind and a likely year, so that some are periods.
        auto const kind = random() % 32;
        auto const year = 1390 + random() % 700;
        auto key = kind << 59 | year << 33 | (random() % 64) << 23 | (random() % 4);
        if (i % 4 == 0) key = random();
        if (auto const p = period_from_key(key); p && !p->is_none()) {
            ++accepted;
            REQUIRE(p->key() == key);
            REQUIRE(p->first_day() < p->end_day());
            REQUIRE(p->first_day() >= attain::first_date);
            REQUIRE(p->end_day() <= attain::end_date);
            REQUIRE_FALSE(to_string(*p).empty());
        }
    }
    CHECK(accepted > 1000);
}
