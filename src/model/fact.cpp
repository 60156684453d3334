#include <attain/model/fact-inl.hpp>
