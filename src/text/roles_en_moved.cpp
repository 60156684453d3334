#include "noun_phrase_en.hpp"
#include "rules_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Amounts that stand bare behind what they change, and before what they describe.

/// cut its staff 12 percent, lifted the levy 25 basis points: what a verb before the figure at `i` changes by it.
english_evidence::changed_object english_evidence::object_moved(std::size_t i) const {
    auto const p = before(i);
    if (p == none || p < 2 || !(it_[p].is_plain() || it_[p].is(word_kind::rate_noun))) return {};
    auto const& raising = listed(english_words::raising_verbs);
    auto const& lowering = listed(english_words::lowering_verbs);
    for (auto k = p; k > 0 && p - k < 9; --k) {
        auto const& x = it_[k - 1];
        auto const word = in_.view(x);
        bool const up = raising.has(word);
        if ((up || lowering.has(word)) && (x.is_verb() || x.is_plain())) {
            // its fees behind a subject: a lone verb may be a noun or moves nothing
            auto from = k;
            while (from < p && (it_[from].is(stop::determiner) || it_[from].is(word_kind::adverb))) ++from;
            bool const alone = from == k && !looks_plural(in_.view(it_[p])) && from != p;
            if (from > p || alone || !(it_[from].is_plain() || it_[from].is(word_kind::rate_noun))) return {};
            // the forecast is no figure that was told
            if (is_one_of(p, english_words::revised_forecast_nouns)) return {};
            return {head_of(in_, {from, p + 1}), !up};
        }
        bool const inside = x.is_plain() || x.is(word_kind::rate_noun) || x.is(stop::determiner) || x.is(stop::of) ||
                            x.is(word_kind::adverb) || x.is(stop::preposition) || x.is(stop::in);
        if (!inside) return {};
    }
    return {};
}

/// aims at raising the share of rail from 27% to 45%: what the verb before the `from` at `p` moves
item_range english_evidence::range_object(std::size_t p) const {
    constexpr std::size_t words = 12;
    for (auto k = p; k > 0 && p - k < words; --k) {
        auto const& x = it_[k - 1];
        auto const word = in_.view(x);
        bool const moves = (x.moves() && !x.is(motion::noun)) || is_one_of(k - 1, english_words::raising_verbs) ||
                           is_one_of(k - 1, english_words::lowering_verbs);
        if (moves)
            return k < p && (word.ends_with("ing") || (k > 1 && is(k - 2, stop::to)) || is(k, stop::determiner))
                       ? phrase_from(in_, k)
                       : item_range{};
        bool const inside = x.is_plain() || x.is(word_kind::rate_noun) || x.is(word_kind::share_noun) ||
                            x.is(stop::determiner) || x.is(stop::of) || x.is(stop::in) || x.is(stop::preposition) ||
                            x.is(word_kind::adverb);
        if (!inside) return {};
    }
    return {};
}

/// had a surplus with Chile, amounting to $2 billion: what was had
item_range english_rules::object_had(std::size_t i) const {
    auto const p = before(i);
    if (p == none || p < 4 || !it_[p].is(word_kind::level) || !it_[p - 1].is_mark(U',')) return {};
    auto const word = in_.view(it_[p]);
    if (word != "amounting to" && !word.starts_with("totalling") && !word.starts_with("totaling")) return {};
    auto const& recording = listed(english_words::recording_verbs);
    for (auto k = p - 1; k > 0 && p - k < 16; --k) {
        auto const& x = it_[k - 1];
        if (recording.has(in_.view(x))) {
            auto const had = k < p - 1 ? phrase_from(in_, k) : item_range{};
            return had.empty() || it_[had.to - 1].moves() ? item_range{} : had;
        }
        if (x.is_verb() || x.is(english_type::figure) || x.is(english_type::mark) || x.is(stop::clause)) return {};
    }
    return {};
}

/// sales in Asia were 5 million and in Europe 4 million: the head of the name that was told, at the place in `phrase`
bool english_rules::other_place(item_range phrase, candidate const& told, candidate& f) const {
    auto const named = told.indicator.empty() ? std::string_view(told.made_indicator) : told.indicator;
    if (phrase.empty() || phrase.from < 2 || named.empty() || told.indicator_span.end > told.whole.begin) return false;
    auto const& led = it_[phrase.from - 1];
    auto const& join = it_[phrase.from - 2];
    bool const leads = led.is(stop::in) || led.is(stop::from) || led.is(stop::to) || led.is(stop::preposition);
    if (!leads || !(join.is(word_kind::joiner) || join.is_mark(U','))) return false;
    // the same preposition parts the name from its place, in it or right behind it
    auto const word = std::string(" ") + std::string(in_.view(led)) + " ";
    auto head = named.find(word);
    if (head == named.npos && !told.indicator.empty() && in_.text.substr(told.indicator_span.end).starts_with(word))
        head = named.size();
    if (head == named.npos || head == 0) return false;
    f.made_indicator =
        std::string(named.substr(0, head)) + word +
        std::string(in_.text.substr(it_[phrase.from].begin, it_[phrase.to - 1].end - it_[phrase.from].begin));
    f.indicator = {};
    f.indicator_span = {};
    return true;
}

/// imposed a 15% levy, put 12% duties on, the announcement of 20% tariffs: the noun that a rate before it describes.
item_range english_evidence::rated_noun(std::size_t i) const {
    auto const n = i + 1;
    if (i == 0 || n >= it_.size() || !it_[n].is_plain() || it_[n].capital || describes(in_.view(it_[n]))) return {};
    auto const word = in_.view(it_[n]);
    if (word.ends_with("ed") || word.ends_with("ly")) return {};
    auto to = n;
    while (to < it_.size() && to < n + 5 && (it_[to].is_plain() || it_[to].is(word_kind::rate_noun))) ++to;
    if (to < it_.size() && it_[to].moves()) return {};
    auto led = i;
    while (led > 1 && i - led < 3 && (it_[led - 1].is(word_kind::increment) || it_[led - 1].is(word_kind::adverb)))
        --led;
    bool const one = (it_[led - 1].is(stop::determiner) || led < i) && !looks_plural(word);
    if (!one && !looks_plural(in_.view(it_[to - 1]))) return {};
    return phrase_from(in_, n);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
