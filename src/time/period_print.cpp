#include <attain/time/period_print-inl.hpp>
