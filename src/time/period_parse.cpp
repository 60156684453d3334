#include <attain/time/period_parse-inl.hpp>
