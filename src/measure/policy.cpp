#include <attain/measure/policy-inl.hpp>
