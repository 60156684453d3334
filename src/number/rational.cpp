#include <attain/number/rational-inl.hpp>
