#include <attain/time/alignment-inl.hpp>
