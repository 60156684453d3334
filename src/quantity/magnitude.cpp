#include <attain/quantity/magnitude-inl.hpp>
