#include <attain/number/round-inl.hpp>
