#include "roles_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Places among others: whose they are.

/// A rank or the places that somebody went up: whose it is, among whom, and whether it is that of then.
void english_roles::read_place(std::size_t i, candidate& f) {
    f.what = f.ordinal ? role::rank : role::rank_change;
    f.rule = "rank";
    f.negative = !f.ordinal && falls(verb_before(i));
    auto const next = after(i);
    if (is(next, stop::in) || is(next, stop::preposition)) set_scope(f, next + 1);
    // from No. 18
    auto led = i;
    while (led > 0 && (it_[led - 1].is(word_kind::name) || it_[led - 1].is_mark(U'.'))) --led;
    auto const p = before(led);
    bool const was = f.ordinal && p != none && (it_[p].is(word_kind::than) || it_[p].is(stop::from)) &&
                     (last_ != none || rises_to(i, f));
    if (was) f.what = role::base;
    // the nation's No. 2 oil producer
    auto const producer =
        led < i && i + 1 < it_.size() && it_[i + 1].is_plain() ? phrase_from(in_, i + 1) : item_range{};
    auto cue = i;
    while (cue > 0 && i - cue < 6 && !it_[cue - 1].is(word_kind::rank)) --cue;
    bool const cued = f.ordinal && cue > 0 && it_[cue - 1].is(word_kind::rank);
    // We rank 6th in energy production: who ranks is not named
    bool const unnamed = cued && (cue == 1 || it_[cue - 2].is(stop::pronoun) ||
                                  // but investment stood at 44 billion yuan, ranking 11th in the province
                                  (last_ == none && in_.view(it_[cue - 1]) == "ranking"));
    auto const owned = f.ordinal && rank_owned(i) ? ranked_noun(i) : item_range{};
    auto const field = unnamed && is(next, stop::in) ? phrase_from(in_, next + 1) : item_range{};
    bool const bracketed_place = p != none && it_[p].is_mark(U'(');
    // and Norland third with 3%
    bool const named_place = f.ordinal && last_ != none && p != none && it_[p].is_plain() && it_[p].capital &&
                             (is(i + 1, stop::with) || is(i + 1, stop::at));
    if (take(f, owned)) {
        f.rule = "rank";
    } else if (named_place && take(f, phrase_before(in_, i))) {
        f.rule = "rank";
    } else if (bracketed_place && take(f, phrase_before(in_, p))) {
        f.rule = "bracket";
    } else if (!field.empty() && !it_[field.from].capital && take(f, field)) {
        f.rule = "field";
    } else if (take(f, producer)) {
        f.rule = "numbered";
    } else if (cued && take(f, head_of(in_, subject_of(in_, cue - 1)))) {
        f.rule = "ranked";
    } else if (!take_subject(i, f)) {
        static_cast<void>(inherit(f));
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
