#include <attain/measure/achievement-inl.hpp>
