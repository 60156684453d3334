#include <attain/model/place-inl.hpp>
