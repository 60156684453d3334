#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Changes that have not come: a rise is expected, plans to cut jobs.

/// A 3 percent rise is expected, a fall of 2 percent forecast by the bank: whether what follows the change at `i` says
/// that it is only thought
bool english_roles::told_ahead(std::size_t i) const {
    auto k = i;
    while (k > 0 && (it_[k - 1].is(stop::determiner) || it_[k - 1].is(word_kind::approximate) ||
                     it_[k - 1].is(word_kind::adverb) || it_[k - 1].is(stop::of) || it_[k - 1].is(motion::noun)))
        --k;
    auto const opener = k < i ? in_.view(it_[k]) : std::string_view();
    bool const definite = opener == "the" || opener == "The" || opener == "this" || opener == "This";
    constexpr std::size_t words = 9;
    auto const& awaited = listed(english_words::awaited_change_participles);
    bool noun = k < i && it_[i - 1].is(stop::of);
    for (auto n = i + 1; n < it_.size() && n < i + words; ++n) {
        auto const& x = it_[n];
        auto const word = in_.view(x);
        noun = noun || x.is(motion::noun);
        bool const passive = x.is(stop::auxiliary) && n + 1 < it_.size() && awaited.has(in_.view(it_[n + 1]));
        bool const phrase = x.is(word_kind::plan_verb) && (word == "is expected" || word == "are expected" ||
                                                           word == "is seen" || word == "is likely");
        if (passive || phrase) {
            auto const behind = passive ? n + 2 : n + 1;
            return noun && !definite && !is(behind, stop::to);
        }
        // forecast by the bank, expected by analysts
        if (awaited.has(word) && noun) return is(n + 1, stop::by);
        bool const within = x.is_plain() || x.is(motion::noun) || x.is(stop::in) || x.is(stop::of) ||
                            x.is(stop::determiner) || x.is(word_kind::yoy) || x.is(word_kind::time) ||
                            x.is(english_type::date) || x.is(stop::total) || x.is(word_kind::mom);
        if (!within) return false;
    }
    return false;
}

/// A change or level that is only thought or planned is a target.
void english_roles::outlook(std::size_t i, candidate& f) const {
    bool const grows = f.what == role::growth_yoy || f.what == role::growth || f.what == role::growth_mom;
    bool const level = f.what == role::value || f.what == role::diff || f.what == role::increment;
    if (!grows && !level) return;
    auto const say = [&](std::string_view rule) {
        f.what = role::target;
        f.rule = rule;
    };
    if (grows && f.rule != "then" && told_ahead(i)) return say("told ahead");
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
