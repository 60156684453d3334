#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// The noun that a figure is the amount of, and what somebody thought.

/// The noun that the figure at `i` is the amount of, or `none`: an increase in spending of 5, The gain was just 5, The
/// rise, estimated at 5, The gain was small: just 5. Of two nouns the one before its preposition.
std::size_t english_evidence::find_amount_noun(std::size_t i) const {
    auto const p = before(i);
    if (p == none || p == 0) return none;
    auto const head = [&](item_range r) {
        auto k = r.from;
        while (k < r.to && (it_[k].is_plain() || it_[k].is(stop::determiner) || it_[k].is(motion::noun) ||
                            it_[k].is(word_kind::rate_noun) || it_[k].is(word_kind::adverb) ||
                            it_[k].is(word_kind::time) || it_[k].is(english_type::date) || it_[k].is_mark(U'-') ||
                            it_[k].is(word_kind::yoy) || it_[k].is(stop::total) || it_[k].is(word_kind::target)))
            ++k;
        // with a 9% increase and imports were: the subject is no increase
        if (k < r.to && it_[k].is(word_kind::joiner)) return none;
        while (k > r.from &&
               !(it_[k - 1].is_plain() || it_[k - 1].is(motion::noun) || it_[k - 1].is(word_kind::target)))
            --k;
        return k > r.from ? k - 1 : none;
    };
    if (it_[p].is(stop::of) || (it_[p].is(word_kind::light) && in_.view(it_[p]).ends_with(" of")) ||
        (is(i - 1, stop::total) && in_.view(it_[i - 1]).ends_with(" of"))) {
        auto k = it_[p].is(word_kind::light) ? p : p + 1;
        auto const last = k > 14 ? k - 14 : 0;
        while (k > last) {
            auto const& x = it_[k - 1];
            bool const within = x.is_plain() || x.is(stop::of) || x.is(stop::in) || x.is(stop::determiner) ||
                                x.is(stop::total) || x.is(word_kind::rate_noun) || x.is(word_kind::time) ||
                                x.is(english_type::date) || x.is(word_kind::joiner) || x.is(word_kind::yoy) ||
                                x.is(stop::preposition) || x.is(stop::to) || x.is(stop::from) || x.is_mark(U'-');
            if (!within) break;
            --k;
        }
        // an increase in spending of: the change before the words that tell what changed
        bool const change = k > last && k > 0 && it_[k - 1].is(motion::noun) && k <= p &&
                            (k == p || is(k, stop::in) || is(k, stop::of) || is(k, stop::preposition));
        if (change) return k - 1;
        // the addition of net sales of
        for (auto c = k; c + 1 < p; ++c) {
            if (is_plain_word(c, {"addition", "additions"}) && is(c + 1, stop::of)) return c;
        }
        return p > 0 && it_[p - 1].is_plain() ? p - 1 : none;
    }
    auto at = p;
    bool const put = it_[p].is(stop::at) && p > 1 &&
                     (is(p - 1, word_kind::approximate) || it_[p - 1].is_plain() || it_[p - 1].is(stop::verb));
    if (put) {
        // The rise in the deficit, estimated at
        auto const word = in_.view(it_[p - 1]);
        if (word != "estimated" && word != "put" && word != "valued" && word != "calculated") return none;
        if (!it_[p - 2].is(english_type::mark)) return none;
        auto k = p - 2;
        while (k > 0 && p - k < 14 && !it_[k - 1].is(english_type::mark) && !it_[k - 1].is(english_type::figure) &&
               !it_[k - 1].is_verb() && !it_[k - 1].is(stop::clause) && !it_[k - 1].is(word_kind::plan_verb))
            --k;
        return head({k, p - 2});
    }
    // The gain was small: just 5
    bool const apposed =
        it_[p].is_mark(U':') || it_[p].is_mark(0x2013) || it_[p].is_mark(0x2014) || it_[p].is_mark(U'-');
    if (apposed) {
        while (at > 0 && it_[at - 1].is(english_type::mark)) --at;
        auto const adjective = at;
        while (at > 0 && adjective - at < 3 && (it_[at - 1].is_plain() || it_[at - 1].is(word_kind::adverb))) --at;
        if (at == adjective || at == 0) return none;
        --at;
    }
    auto const word = in_.view(it_[at]);
    bool const comes = it_[at].is(word_kind::level) && !apposed && !word.starts_with("reach") &&
                       !word.starts_with("hit") && !word.starts_with("stood") && word.find("ended") == word.npos &&
                       !word.substr(0, word.find(' ')).ends_with("ing");
    if (!it_[at].is(stop::auxiliary) && !comes) return none;
    return head(subject_of(in_, at));
}

/// the 0.6 percent economists had expected, Analysts had forecast sales of $3 billion, above expectations of $2: what
/// somebody thought of
bool english_rules::thought_of(std::size_t i) const {
    auto const& thinking = listed(english_words::forecasting_verbs);
    auto const& watchers = listed(english_words::expectation_sources);
    auto const is_thought = [&](std::size_t k) { return k < it_.size() && thinking.has(in_.view(it_[k])); };
    auto const watches_at = [&](std::size_t k) {
        auto word = in_.view(it_[k]);
        while (!word.empty() && (word.ends_with("'s") || word.ends_with("s'")))
            word.remove_suffix(word.ends_with("'s") ? 2 : 1);
        return watchers.has_in_small(word) || watchers.has_in_small(last_word(word));
    };
    auto const p = before(i);
    if (p != none && it_[p].is(stop::from)) return false;
    // the 0.6 percent economists had expected
    bool who = false;
    for (auto k = i + 1; k < it_.size() && k < i + 12; ++k) {
        auto const& x = it_[k];
        // polled by an agency, that economists expected
        if (who && (x.is(stop::by) || is_plain_word(k, {"polled", "surveyed"}) || in_.view(x) == "polled" ||
                    in_.view(x) == "surveyed"))
            continue;
        if (k == i + 1 && in_.view(x) == "that") continue;
        if (is_thought(k) && k > i + 1) {
            bool const had = it_[k - 1].is(stop::auxiliary) && in_.view(it_[k - 1]).starts_with("ha");
            if (who || (had && k > i + 2)) return true;
            break;
        }
        if (!x.is_plain() && !x.is(stop::determiner) && !x.is(stop::auxiliary)) break;
        who = who || watches_at(k);
    }
    // Analysts had expected, the consensus was for
    auto const& thoughts = listed(english_words::expectation_nouns);
    auto const& estimates = listed(english_words::forecast_nouns);
    auto const last = i > 16 ? i - 16 : 0;
    for (auto k = i; k > last; --k) {
        auto const& x = it_[k - 1];
        auto const word = in_.view(x);
        if (word == "following" || word == "after") break;
        if (is_thought(k - 1) && k > 1) {
            if (it_[k - 2].is(word_kind::than) || it_[k - 2].is(stop::determiner) || word == "estimated") break;
            bool had = false;
            for (auto c = k - 1; c > 0 && k - c < 10 && !it_[c - 1].is(english_type::figure); --c) {
                if (watches_at(c - 1)) return true;
                had = had || in_.view(it_[c - 1]) == "had";
            }
            return had && it_[k - 2].is(stop::auxiliary);
        }
        bool const noun = thoughts.has(word) || (estimates.has(last_word(word)) && k > 1 &&
                                                 (watches_at(k - 2) || (k > 2 && watches_at(k - 3))));
        // below economists' forecast of 0.4% growth, against the estimate for a 0.3% increase
        bool const word_of =
            it_[k - 1].is(word_kind::target) &&
            (word.starts_with("forecast") || word.starts_with("projection") || word.starts_with("outlook"));
        bool const against =
            estimates.has(word) && k > 2 && k < i && (is(k, stop::of) || is(k, stop::preposition)) &&
            (it_[k - 2].is(word_kind::than) || it_[k - 3].is(word_kind::than) || it_[k - 3].is(word_kind::approximate));
        if ((word_of || against) && !is(k - 2, stop::from)) return true;
        // raised their forecasts for growth to
        bool const theirs = estimates.has(word) && p != none && it_[p].is(stop::to) && looks_plural(word);
        if (noun || theirs) {
            auto c = k - 1;
            while (c > 0 && k - c < 6 && (it_[c - 1].is_plain() || it_[c - 1].is(stop::determiner))) --c;
            bool const then = c > 0 && (it_[c - 1].is(stop::from) || in_.view(it_[c - 1]).ends_with(" from"));
            if (then) return false;
            return k < i && !it_[k].is(word_kind::plan_verb);
        }
        bool const within = x.is_plain() || x.is(stop::determiner) || x.is(stop::of) || x.is(stop::in) ||
                            x.is(motion::noun) || x.is(word_kind::approximate) || x.is(word_kind::adverb) ||
                            x.is(english_type::date) || x.is(word_kind::time) || x.is(stop::total) ||
                            x.is(word_kind::rate_noun) || (x.is(stop::preposition) && word == "for") ||
                            x.is(word_kind::yoy) || (x.is(stop::to) && k == p + 1) ||
                            (x.is(stop::auxiliary) && (k + 3 > i || (k > 1 && thoughts.has(in_.view(it_[k - 2]))))) ||
                            (x.is(word_kind::than) && k == p + 1);
        if (!within) break;
    }
    return false;
}

/// there was an estimate of 1,860 moves: what was, by an estimate
bool english_roles::estimate_there(std::size_t k) const {
    while (k > 0 && it_[k - 1].is(stop::determiner)) --k;
    if (k < 2 || !it_[k - 1].is(stop::auxiliary)) return false;
    auto const was = in_.view(it_[k - 1]);
    return (was == "was" || was == "were") && (in_.view(it_[k - 2]) == "there" || in_.view(it_[k - 2]) == "There");
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
