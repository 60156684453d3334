#include <attain/quantity/quantity-inl.hpp>
