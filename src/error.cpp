#include <attain/error-inl.hpp>
