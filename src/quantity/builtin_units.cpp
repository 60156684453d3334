#include <attain/quantity/builtin_units-inl.hpp>
