#include <attain/number/hash-inl.hpp>
