#include <attain/time/period_key-inl.hpp>
