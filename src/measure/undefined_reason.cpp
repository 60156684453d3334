#include <attain/measure/undefined_reason-inl.hpp>
