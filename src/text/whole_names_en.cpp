#include "figure_words_en.hpp"
#include "name_rules_en.hpp"
#include "noun_phrase_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Names that were cut: what describes the noun and what completes it belong to them.

namespace {

constexpr std::string_view value_words = "value of";

}  // namespace

/// ending stocks, an aggregate capacity: where the words begin that describe the noun at `from`.
std::size_t english_name_rules::described_name(std::size_t from) const {
    auto const opens = [&](std::size_t k) {
        if (k == 0) return true;
        auto const& x = it_[k - 1];
        return x.is(stop::determiner) || is_preposition(x) || x.is(word_kind::joiner) || x.is_verb() ||
               x.is(english_type::mark) || x.is(stop::total) || x.is(english_type::date) || x.is(word_kind::time) ||
               x.is(english_type::figure) || possessive(in_.view(x));
    };
    auto k = from;
    if (k > 0 && !it_[k - 1].is_plain() &&
        listed(english_words::describing_gerunds).has_in_small(in_.view(it_[k - 1]))) {
        --k;
        // wheat ending stocks, the household saving rate
        auto led = k;
        while (led > 0 && k - led < 3 && it_[led - 1].is_plain() && !possessive(in_.view(it_[led - 1]))) --led;
        // firms operating plants do so
        if (!opens(led) || (led < k && looks_plural(in_.view(it_[k - 1])))) return from;
        // the index of leading shares
        auto whole = led;
        if (whole > 1 && is(whole - 1, stop::of) && it_[whole - 2].is_plain()) whole -= 2;
        while (whole < led && whole > 0 && led - whole < 5 && it_[whole - 1].is_plain()) --whole;
        return whole;
    }
    // an average daily volume
    if (k > 1 && !it_[k - 1].is_plain() && in_.view(it_[k - 1]) == "daily" &&
        is_plain_word(k - 2, {"average", "Average"}))
        return k - 2;
    while (k > 0 && from - k < 3 && listed(english_words::summing_adjectives).has_in_small(in_.view(it_[k - 1]))) --k;
    return k;
}

/// the index for new orders, expectations for inflation: where the phrase ends that completes the noun before `to`.
std::size_t english_name_rules::completed_name(std::size_t to, std::size_t i) const {
    if (!is(to, stop::preposition) || in_.view(it_[to]) != "for") return to;
    if (!listed(english_words::nouns_asking_for).has_in_small(last_word(in_.view(it_[to - 1])))) return to;
    auto next = to + 1;
    while (is(next, stop::determiner)) ++next;
    if (next >= i || !(it_[next].is_plain() || it_[next].is(word_kind::rate_noun))) return to;
    auto const what = phrase_from(in_, next);
    if (what.empty() || what.from != next || what.to > i) return to;
    // the indices for food, fuel and rents: each has its own; the rate for people aged 15
    bool const cut =
        it_[what.to].is_mark(U',') || it_[what.to].is(word_kind::joiner) || is_plain_word(what.to, {"aged"});
    return cut ? to : what.to;
}

/// people on short-time work, persons with a permit: where the words end that say which people, before their verb.
std::size_t english_name_rules::people_meant(std::size_t to, std::size_t i) const {
    constexpr std::size_t most_words = 10;
    if (!is_one_of(to - 1, english_words::words_for_people) && !is_plain_word(to - 1, {"value", "Value"}) &&
        !listed(english_words::words_for_people).has_in_small(in_.view(it_[to - 1])))
        return to;
    auto k = to;
    for (; k < i && k - to < most_words; ++k) {
        auto const& x = it_[k];
        // people living in the valley: but not those who rose in number
        auto const word = in_.view(x);
        bool const done = is_one_of(k, english_words::employment_adjectives);  // persons unemployed fell
        bool const describes_them = k == to && (word.ends_with("ing") || done || reduced_clause(in_, k)) && !x.moves();
        if ((x.is_verb() && !describes_them) || x.is(word_kind::plan_verb) || x.is(word_kind::share)) break;
        bool const dated = k + 1 < it_.size() && is_preposition(x) &&
                           (it_[k + 1].is(english_type::date) || it_[k + 1].is(word_kind::time));
        if (dated && k > to) return k;
        if (!x.is_plain() && !x.is(word_kind::rate_noun) && !x.is(stop::head) && !is_preposition(x) &&
            !x.is(stop::determiner) && !describes_them)
            return to;
    }
    if (k == to || k >= i || !(it_[k].is_verb() || it_[k].is(word_kind::plan_verb) || it_[k].is(word_kind::share)) ||
        it_[k - 1].is(stop::determiner))
        return to;
    return it_[k - 1].is_plain() || k == to + 1 ? k : to;
}

/// Gives the name of the figure at `i` the words that it lacks, where it stands before the figure.
void english_name_rules::complete_name(std::size_t i, candidate& f) const {
    auto const name = name_before(i, f);
    if (name.empty()) return;
    // taking the total to 31,400 outlets
    if (is_count(f) && !f.unit_name.empty() && name.from + 1 == name.to &&
        is_plain_word(name.from, {"total", "tally"})) {
        f.made_indicator = f.unit_name;
        f.indicator = {};
        f.indicator_span = {};
        return;
    }
    auto const at = name.from;
    auto to = name.to;
    auto const from = described_name(at);
    auto const end = to == at + 1 ? people_meant(to, i) : to;
    auto const completed = end == to ? completed_name(to, i) : end;
    if (from != at || completed != to) set_indicator(f, {from, completed});
    to = completed;
    // the value of the licences is $4 million: not the licences are; but the exports are
    auto valued = from;
    while (valued > 0 && from - valued < 2 && is(valued - 1, stop::determiner)) --valued;
    if (f.unit.kind() == unit_kind::money && valued > 0 && is(valued - 1, stop::total) &&
        in_.view(it_[valued - 1]).ends_with(value_words) && !names_money({from, to}, false)) {
        auto const skipped = static_cast<std::uint32_t>(in_.view(it_[valued - 1]).size() - value_words.size());
        auto const& word = it_[valued - 1];
        auto const& last = it_[to - 1];
        f.indicator_span = {word.begin + skipped, last.end, word.first + skipped, last.last};
        f.indicator = in_.text.substr(f.indicator_span.begin, f.indicator_span.end - f.indicator_span.begin);
        return;
    }
    // an aggregate | capacity: the end of a phrase
    auto const led = from > 0 ? in_.view(it_[from - 1]) : std::string_view();
    if (from == at && !f.indicator.empty() && (is(from - 1, stop::total) || is(from - 1, stop::determiner)) &&
        listed(english_words::summing_adjectives).has(last_word(led))) {
        auto const& word = it_[from - 1];
        auto const skipped = static_cast<std::uint32_t>(led.size() - last_word(led).size());
        auto const& last = it_[to - 1];
        f.indicator_span = {word.begin + skipped, last.end, word.first + skipped, last.last};
        f.indicator = in_.text.substr(f.indicator_span.begin, f.indicator_span.end - f.indicator_span.begin);
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
