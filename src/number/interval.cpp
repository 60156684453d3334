#include <attain/number/interval-inl.hpp>
