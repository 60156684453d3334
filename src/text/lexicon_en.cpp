#include "lexicon_index.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr lexicon_row rows[] = {
    {word_kind::increase, "", "rose|increased|grew|up|growth|increase"},
    {word_kind::decrease, "", "fell|decreased|declined|down|decline|decrease"},
    {word_kind::yoy, "", "year-on-year|year on year"},
    {word_kind::breakdown, "", "of which|including"},
    {word_kind::respectively, "", "respectively"},
};
// clang-format on

}  // namespace

std::span<lexicon_row const> english_rows() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
