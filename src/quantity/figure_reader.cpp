#include <attain/quantity/figure_reader-inl.hpp>
