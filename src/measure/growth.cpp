#include <attain/measure/growth-inl.hpp>
