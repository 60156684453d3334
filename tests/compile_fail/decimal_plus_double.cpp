// expect: no match for|deleted|ambiguous|invalid operands
#include <attain/number/decimal.hpp>

int main() {
#if defined(ATTAIN_MUST_FAIL)
    auto const sum = attain::decimal(1) + 0.5;
#else
    auto const sum = attain::decimal(1) + 5;
#endif
    return 0;
}
