#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    // What has begun is for: a scheme was launched to plant 600 trees.
    {english_words::launching_participles, "launching_participles",
     "launched|commenced|begun|started|initiated|introduced|unveiled|underway|approved|announced"},
    // What is on track to do so is meant to: on track to meet its goal.
    {english_words::achieving_verbs, "achieving_verbs", "achieve|meet|attain"},
    // By 2040 the town will have 900 shops.
    {english_words::future_holding_verbs, "future_holding_verbs",
     "have|be home to|house|host|include|comprise|offer|operate|boast|accommodate"},
    // the level achieved in 1957, the mark set then
    {english_words::reaching_participles, "reaching_participles",
     "achieved|reached|recorded|registered|attained|seen|set|posted|hit|touched|observed|reported|noted"},
    // What opens a sentence and ends at a height or depth: After reaching a peak of 5.9%, the rate fell.
    {english_words::heights_reached, "heights_reached",
     "reaching|hitting|peaking|peaked|touching|bottoming|bottomed|topping|reached|hit|touched|climbing|soaring|slumping|"
     "plunging|sinking|spiking"},
    // after reporting a loss of 43 in 2011
    {english_words::reporting_gerunds, "reporting_gerunds",
     "reporting|posting|recording|registering|suffering|booking|incurring|making|earning|losing|announcing"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> levels_words_en() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
