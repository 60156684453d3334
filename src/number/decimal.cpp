#include <attain/number/decimal-inl.hpp>
