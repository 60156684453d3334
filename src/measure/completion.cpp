#include <attain/measure/completion-inl.hpp>
