#include <attain/model/dataset_builder-inl.hpp>
