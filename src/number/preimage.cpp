#include <attain/number/preimage-inl.hpp>
