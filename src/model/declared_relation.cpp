#include <attain/model/declared_relation-inl.hpp>
