#include "figure_words_en.hpp"
#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Figures beside places of which the sentence says where something was so high: the delay was longest in Norland
// (2 minutes), followed by Sudland (1 minute). They are of the delay.

namespace {

constexpr std::string_view held_rule = "held by";  ///< how the next place knows that the first one is no name

}  // namespace

/// The subject of `was highest in`, `was recorded by` before the place that begins at `place`, or an empty range.
item_range english_roles::held_in(std::size_t place) const {
    auto k = place;
    // in the states of Norland
    while (k > 0 && place - k < 5 &&
           (it_[k - 1].is(stop::determiner) || it_[k - 1].is(stop::of) ||
            (it_[k - 1].is_plain() && !it_[k - 1].capital && (is(k, stop::of) || it_[k].capital))))
        --k;
    if (k < 2 || !(it_[k - 1].is(stop::in) || it_[k - 1].is(stop::by) || it_[k - 1].is(stop::at))) return {};
    auto verb = k - 2;
    while (verb > 0 && it_[verb].is(word_kind::adverb)) --verb;
    if (verb == 0) return {};
    auto const word = in_.view(it_[verb]);
    bool const superlative = it_[verb].type == english_type::word && opens_superlative(in_, verb);
    bool const done = (it_[verb].is(word_kind::light) || it_[verb].is(stop::verb)) && word.ends_with("ed");
    if (!superlative && !done && word != "seen" && word != "found") return {};
    auto led = verb;
    while (led > 0 && it_[led - 1].is(word_kind::adverb)) --led;
    return led > 0 && it_[led - 1].is(stop::auxiliary) ? head_of(in_, subject_of(in_, led - 1)) : item_range{};
}

/// Names the figure at `i` by what the place that names it holds so much of.
void english_roles::name_held(std::size_t i, candidate& f) const {
    if (respectively_ || f.indicator.empty() || f.unit_name == "rank") return;
    // only the place before the figure, or in a bracket behind it
    std::size_t from = none;
    std::size_t to = none;
    for (auto k = i; k > 0 && i - k < 12; --k) {
        auto const& x = it_[k - 1];
        if (x.end == f.indicator_span.end) to = k;
        if (x.begin == f.indicator_span.begin) {
            from = k - 1;
            break;
        }
    }
    if (from == none || to == none) return;
    auto const place =
        std::find_if(it_.begin() + static_cast<std::ptrdiff_t>(from), it_.begin() + static_cast<std::ptrdiff_t>(to),
                     [](auto const& x) { return x.is_plain() && x.capital; });
    bool const capital = it_[to - 1].is_plain() && it_[to - 1].capital;
    if (!capital || place == it_.begin() + static_cast<std::ptrdiff_t>(to)) return;
    auto const p = before(i);
    bool const beside = p != none && (it_[p].is_mark(U'(') || is(p, stop::at) || is(p, stop::with));
    if (!beside || to != p) return;
    auto const& told = last_ == none ? f : figures_[it_[last_].index];
    if (last_ != none && told.rule == held_rule && told.unit.kind() == f.unit.kind()) {
        copy_indicator(last_, f);
        f.rule = held_rule;
        if (f.what == role::share && told.what == role::value) f.what = role::value;  // of a rate
        return;
    }
    auto const held = held_in(static_cast<std::size_t>(place - it_.begin()));
    if (held.empty()) return;
    // The largest increases were recorded in Norland: of what the sentence before told of
    if (it_[held.to - 1].is(motion::noun)) {
        if (last_ != none || !doc_.has_last || !inherit_told(f)) return;
    } else if (!take(f, held)) {
        return;
    }
    f.rule = held_rule;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
