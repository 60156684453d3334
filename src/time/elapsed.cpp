#include <attain/time/elapsed-inl.hpp>
#include <attain/time/working_days-inl.hpp>
