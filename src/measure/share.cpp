#include <attain/measure/share-inl.hpp>
