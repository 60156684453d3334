// expect: deleted
#include <attain/number/decimal.hpp>

int main() {
#if defined(ATTAIN_MUST_FAIL)
    attain::decimal const rate = 1.05;
#else
    attain::decimal const rate = attain::decimal(105).scaled_by_power_of_ten(-2);
#endif
    return 0;
}
