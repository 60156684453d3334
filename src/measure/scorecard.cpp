#include <attain/measure/scorecard-inl.hpp>
