#include "noun_phrase_en.hpp"
#include "rules_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What money is spent on.

/// $4 million on roads, as `spent` tells: the spending on roads.
void english_rules::spent_on(std::size_t i, candidate& f) const {
    if (f.made_indicator == "spending" && i + 1 < it_.size() &&
        is_one_of(i + 1, english_words::spending_place_adverbs)) {
        f.made_indicator = "spending ";
        f.made_indicator += in_.view(it_[i + 1]);
        return;
    }
    if (f.made_indicator != "spending" || i + 2 >= it_.size() || !is(i + 1, stop::preposition)) return;
    auto const led = in_.view(it_[i + 1]);
    bool const purpose = led == "for" && it_[i + 2].is_plain();
    if (led != "on" && !purpose) return;
    auto const what = phrase_from(in_, i + 2);
    if (what.empty()) return;
    f.made_indicator = purpose ? "spending for " : "spending on ";
    f.made_indicator += in_.text.substr(it_[what.from].begin, it_[what.to - 1].end - it_[what.from].begin);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
