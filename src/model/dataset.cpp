#include <attain/model/dataset-inl.hpp>
