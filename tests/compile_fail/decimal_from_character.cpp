// expect: conversion from|no viable
#include <attain/number/decimal.hpp>

int main() {
#if defined(ATTAIN_MUST_FAIL)
    attain::decimal const digit = '7';
#else
    attain::decimal const digit = 7;
#endif
    return 0;
}
