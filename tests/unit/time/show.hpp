#pragma once

#include <attain/time/period.hpp>

#include <support/catch.hpp>

// A failed check shows periods as text.
template <>
struct Catch::StringMaker<attain::period> {
    static std::string convert(attain::period p) { return attain::to_string(p); }
};
template <>
struct Catch::StringMaker<attain::date> {
    static std::string convert(attain::date day) { return attain::to_string(day); }
};
