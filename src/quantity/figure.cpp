#include <attain/quantity/figure-inl.hpp>
