#include "noun_phrase_en.hpp"
#include "rules_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// net income for the second quarter of 2010 of $45 million, a loss for the year ended 31 March of £3 million: the name
/// before the time that the amount is told for.
bool english_rules::name_before_time(std::size_t i, candidate& f) const {
    auto const p = before(i);
    if (p == none || !is(p, stop::of) || (f.rule != "default" && f.rule != "than")) return false;
    auto k = p;
    bool timed = false;
    constexpr std::size_t longest = 10;
    while (k > 0 && p - k < longest) {
        auto const& x = it_[k - 1];
        bool const time = x.is(english_type::date) || x.is(word_kind::time);
        auto const word = in_.view(x);
        bool const inside = time || x.is(stop::determiner) || x.is(stop::of) || x.is(english_type::number) ||
                            word == "ended" || word == "ending";
        if (!inside) break;
        timed = timed || time;
        --k;
    }
    if (!timed || k < 2) return false;
    auto const& led = it_[k - 1];
    auto const word = in_.view(led);
    if (!led.is(stop::in) && word != "for" && word != "during") return false;
    auto const name = phrase_before(in_, k - 1);
    // a rise in March of 4 million: of no name
    if (name.empty() || name.to + 1 != k || it_[name.to - 1].moves()) return false;
    return take(f, name);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
