#include <attain/time/week_table-inl.hpp>
