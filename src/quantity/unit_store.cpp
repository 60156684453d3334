#include <attain/quantity/unit_store-inl.hpp>
