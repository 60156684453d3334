#include <attain/measure/series_coverage-inl.hpp>
