// expect: cannot convert|conversion from|no viable
#include <attain/number/rational.hpp>
#include <attain/number/round.hpp>

int main() {
#if defined(ATTAIN_MUST_FAIL)
    attain::decimal const third = attain::decimal(1) / attain::decimal(3);
#else
    attain::decimal const third = attain::divide(1, 3, 4, attain::rounding::half_up).value();
#endif
    return 0;
}
