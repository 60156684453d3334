#include "noun_phrase_en.hpp"
#include "rules_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Changes that are meant: plans to cut jobs.

/// A change or level that is only hoped for or planned is a target.
void english_rules::outlook(std::size_t i, candidate& f) const {
    bool const grows = f.what == role::growth_yoy || f.what == role::growth || f.what == role::growth_mom;
    bool const level = f.what == role::value || f.what == role::diff || f.what == role::increment;
    if (!grows && !level) return;
    auto const say = [&](std::string_view rule) {
        f.what = role::target;
        f.rule = rule;
    };
    // above expectations for a 0.7 percent gain
    for (auto k = i; grows && k > 0 && i - k < 5; --k) {
        auto const& x = it_[k - 1];
        auto const word = in_.view(x);
        if (x.is(word_kind::excess) && k < i && !is_figure(k)) {
            if (word.ends_with("expectations") || word.ends_with("forecast")) return say("expectations for");
        }
        if (!x.is(stop::determiner) && !x.is(stop::preposition) && !x.is(stop::of) && !x.is(motion::noun)) break;
    }
    // plans to cut 700 jobs
    auto const p = before(i);
    bool const object =
        f.what == role::diff && f.rule == "moved" && p != none && p > 0 && it_[p].moves() &&
        !it_[p].is(motion::particle) &&
        (it_[p - 1].is(stop::to) || it_[p - 1].is(word_kind::plan_verb) || it_[p - 1].is(word_kind::adverb));
    bool const more = f.what == role::diff && last_ == none && is_plain_word(i + 1, {"more", "less", "fewer"});
    if ((object || more) && planned(i)) return say("planned change");
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
