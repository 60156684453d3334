#include <attain/quantity/unit_table-inl.hpp>
