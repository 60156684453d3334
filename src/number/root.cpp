#include <attain/number/root-inl.hpp>
