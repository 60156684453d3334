#include <attain/time/observation_status.hpp>
#include <attain/time/period.hpp>
#include <attain/time/vintage.hpp>

#include <concepts>
#include <type_traits>

// A period lies in columns and in keys, crosses to C as one number, and its algebra runs at compile time.
using attain::period;

static_assert(sizeof(period) == 8 && alignof(period) == 8);
static_assert(std::is_trivially_copyable_v<period> && std::is_nothrow_default_constructible_v<period>);
static_assert(std::regular<period>);
static_assert(period().is_none() && period().key() == 0 && attain::try_shift(period(), 1).is_none());

// No order is guessed.
template <class T>
concept ordered = requires(T a, T b) {
    a < b;
};
static_assert(!ordered<period>);
static_assert(ordered<attain::date> && ordered<attain::calendar>);

static_assert(sizeof(attain::date) == 4 && std::is_trivially_copyable_v<attain::date>);
static_assert(sizeof(attain::calendar) == 2 && std::is_trivially_copyable_v<attain::calendar>);
static_assert(attain::date(attain::year_month_day{1970, 1, 1}).days_since_epoch == 0);
static_assert(attain::date(attain::year_month_day{2024, 2, 29}).civil() == attain::year_month_day{2024, 2, 29});
static_assert(attain::date(attain::year_month_day{2022, 12, 31}).weekday() == 6);

constexpr period december = attain::detail::period_access::make(attain::period_kind::month, {}, 2022, 12);
static_assert(attain::try_shift(december, 1).year() == 2023 && attain::try_shift(december, 1).ordinal() == 1);
static_assert(december.end_day() == attain::date(attain::year_month_day{2023, 1, 1}));
static_assert(attain::yoy_key(december) < december.key());
static_assert(attain::compare(attain::try_shift(december, -1), december) < 0);
static_assert(noexcept(attain::try_shift(december, 1)) && noexcept(attain::yoy_key(december)));

static_assert(attain::worst(attain::observation_status::provisional, attain::observation_status::estimated) ==
              attain::observation_status::estimated);
