// expect: deleted
#include <attain/number/rational.hpp>

int main() {
#if defined(ATTAIN_MUST_FAIL)
    attain::rational const third = 0.333;
#else
    attain::rational const third = attain::decimal(1) / attain::decimal(3);
#endif
    return 0;
}
