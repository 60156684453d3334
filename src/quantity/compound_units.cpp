#include <attain/quantity/compound_units-inl.hpp>
