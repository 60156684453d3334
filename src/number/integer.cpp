#include <attain/number/integer-inl.hpp>
