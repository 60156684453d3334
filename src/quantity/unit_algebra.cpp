#include <attain/quantity/unit_algebra-inl.hpp>
