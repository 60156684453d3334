#include <attain/model/measure_kind-inl.hpp>
