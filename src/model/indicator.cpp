#include <attain/model/indicator-inl.hpp>
