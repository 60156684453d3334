#include <attain/time/calendar-inl.hpp>
#include <attain/time/date-inl.hpp>
#include <attain/time/period_error-inl.hpp>
