#include <attain/number/rounding-inl.hpp>
