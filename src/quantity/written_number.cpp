#include <attain/quantity/written_number-inl.hpp>
