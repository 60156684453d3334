// expect: this_literal_is_no_period
#include <attain/time/period_literal.hpp>

int main() {
    using namespace attain::literals;
#if defined(ATTAIN_MUST_FAIL)
    return static_cast<int>("2022-13"_period.year());
#else
    return static_cast<int>("2022-12"_period.year());
#endif
}
