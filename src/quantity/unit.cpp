#include <attain/quantity/unit-inl.hpp>
