#pragma once

// The whole of `period`: the class, its days, its shifts, relations and texts. Tilings stand apart in
// period_tiling.hpp, because they give vectors.
#include <attain/time/period_bits.hpp>
#include <attain/time/period_core.hpp>
#include <attain/time/period_print.hpp>
#include <attain/time/period_relation.hpp>
#include <attain/time/period_shift.hpp>

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/time/period-inl.hpp>
#include <attain/time/period_parse-inl.hpp>
#include <attain/time/period_print-inl.hpp>
#include <attain/time/period_relation-inl.hpp>
#include <attain/time/period_shift-inl.hpp>
#include <attain/time/period_text_en-inl.hpp>
#include <attain/time/period_text_zh-inl.hpp>
#endif
