#include <attain/measure/rollup-inl.hpp>
