#include <attain/quantity/written_unit-inl.hpp>
