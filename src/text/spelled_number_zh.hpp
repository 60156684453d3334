#pragma once

#include "candidate.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// The number of a token of Chinese numerals, with what stands behind its point: 三百二十五, 十二点五, 零点二五. What
/// is no number is rejected: 一二三次产业.
void read_spelled_number(sentence const& in, token const& t, candidate& c);

}  // namespace text::detail

ATTAIN_END_NAMESPACE
