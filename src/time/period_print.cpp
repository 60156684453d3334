#include <attain/time/period_print-inl.hpp>
#include <attain/time/period_text_en-inl.hpp>
#include <attain/time/period_text_zh-inl.hpp>
