#include "rules_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Units of numbers whose noun was told before, in the sentence or in the one before it.

/// 151,644 in the north, 77,692 in the south; the population grew to 2.1 million; this was 86,000 lower: what is
/// counted was said before.
void english_rules::take_antecedent(std::size_t i, candidate& f) const {
    if (!counts_much(i, f)) return;
    if (auto const count = count_before(i); count != none) return take_unit_of(count, f);
    // visitor arrival numbers reached a new peak of 792,320
    for (auto k = i; k > 0 && i - k < reach; --k) {
        auto const& x = it_[k - 1];
        if (x.is(english_type::figure) && !is_change_unit(figures_[x.index])) return;
        if (!x.is_plain() && !x.is(word_kind::rate_noun)) continue;
        auto const name = in_.view(x);
        if (auto const unit = counted_by(f, name); !unit.empty()) {
            f.unit_name = unit;
            return;
        }
    }
    for (auto k = i + 1; k < it_.size() && k - i < reach; ++k) {
        if (it_[k].is(english_type::figure) || it_[k].is_mark(U';')) break;
        if (!it_[k].is_plain() && !it_[k].is(word_kind::rate_noun)) continue;
        if (auto const unit = counted_by(f, in_.view(it_[k])); !unit.empty()) {
            f.unit_name = unit;
            return;
        }
    }
    // Domestic: 189,229, below Aircraft movements: 229,522
    // Norton Motors (-9.4% to 37,120)
    auto open = i;
    while (open > 0 && i - open < 6 && !it_[open].is_mark(U'(') && !it_[open].is_mark(U')')) --open;
    bool const named_in_bracket =
        open > 0 && it_[open].is_mark(U'(') && it_[open - 1].is_plain() && it_[open - 1].capital;
    // international traffic was 1.4 million: what the sentence before counted
    auto const name = f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
    bool const total = !name.empty() && listed(english_words::traffic_total_nouns).has_in_small(last_word(name)) &&
                       !has_any(name, listed(english_words::uncounted_flow_fragments));
    bool const same =
        total || f.rule == "label" || named_in_bracket ||
        (doc_.has_last && last_ == none && !f.indicator.empty() && f.indicator == doc_.last.indicator) ||
        it_[0].is(stop::pronoun) || it_[0].is(stop::determiner) ||
        (i > 1 && (is_plain_word(i - 2, {"there", "There"}) || (i > 2 && is_plain_word(i - 3, {"there", "There"}))));
    bool const counts = doc_.has_level && (doc_.last_level.unit.kind() == unit_kind::count ||
                                           doc_.last_level.unit.kind() == unit_kind::none);
    if (same && counts) {
        f.unit = doc_.last_level.unit;
        f.unit_name = doc_.last_level.unit_name;
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
