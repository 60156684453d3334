#include <attain/measure/revision-inl.hpp>
