#include <attain/measure/relation-inl.hpp>
