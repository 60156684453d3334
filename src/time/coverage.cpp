#include <attain/time/coverage-inl.hpp>
#include <attain/time/observation_status-inl.hpp>
#include <attain/time/vintage-inl.hpp>
