#include <attain/quantity/hedge-inl.hpp>
