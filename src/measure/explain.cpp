#include <attain/measure/explain-inl.hpp>
