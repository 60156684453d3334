#include <attain/number/print-inl.hpp>
