#include <attain/measure/implied_value-inl.hpp>
