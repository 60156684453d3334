#include <attain/number/text-inl.hpp>
