#include <attain/measure/evaluate-inl.hpp>
