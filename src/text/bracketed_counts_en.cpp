#include "noun_phrase_en.hpp"
#include "rules_en.hpp"

#include <string>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What bare numbers in brackets behind their names count: arrivals came from Kenya (12,340) and Ghana (3,210).

/// trained students: doctors (7), masters (12); complaints by type: noise (45); projects were in four sectors: water
/// (9)
bool english_rules::count_before_colon(std::size_t i, std::size_t name, candidate& f) const {
    if (name < 2 || !it_[name - 1].is_mark(U':') || !opens_list(i)) return false;
    auto const plural = [&](std::size_t k) {
        return it_[k].is_plain() && looks_plural(in_.view(it_[k])) && !possessive(in_.view(it_[k]));
    };
    auto noun = name - 2;
    // what the list is parted by counts nothing: by type, in four sectors
    bool const by = plural(noun) == false && noun > 1 && it_[noun - 1].is(stop::by) && plural(noun - 2);
    if (by) noun -= 2;
    bool const sorted =
        is_figure(noun) && listed(english_words::classifying_nouns).has(figures_[it_[noun].index].unit_name);
    if (sorted || (it_[noun].is_plain() && listed(english_words::classifying_nouns).has(in_.view(it_[noun])))) {
        auto k = noun;
        while (k > 0 && noun - k < reach && !(is_figure(k - 1) && is_count(figures_[it_[k - 1].index])) &&
               !it_[k - 1].is_mark(U';') && !(plural(k - 1) && k < noun))
            --k;
        if (k == 0 || it_[k - 1].is_mark(U';')) return false;
        noun = k - 1;
    }
    if (is_figure(noun)) {
        auto const& told = figures_[it_[noun].index];
        if (!sorted || told.unit_name.empty() || told.unit_name == "rank" || !is_count(told)) return false;
        take_unit_of(noun, f);
        return true;
    }
    if (!plural(noun) || names_money({noun, noun + 1}, false)) return false;
    f.unit_name = small_plural(in_.view(it_[noun]), noun == 0);
    return true;
}

/// Firms: a word that opens its sentence has its capital only from that.
std::string_view english_rules::small_plural(std::string_view word, bool opens) const {
    word = last_word(word);
    if (!opens || word.front() < 'A' || word.front() > 'Z') return word;
    std::string small(word);
    small.front() = static_cast<char>(small.front() - 'A' + 'a');
    return *doc_.counters.insert(std::move(small)).first;
}

/// The noun that a bare number in a list counts: that of the figure before, or of `number of projects` in the sentence.
bool english_rules::count_of_list(std::size_t i, std::size_t name, candidate& f) const {
    if (count_before_colon(i, name, f)) return true;
    if (auto const counted = sibling_count(name); counted != none) {
        take_unit_of(counted, f);
        return true;
    }
    for (auto k = name; k > 1 && name - k < reach; --k) {
        // completed projects were A (12): arrivals from B (340)
        auto const& x = it_[k - 1];
        if (x.is(english_type::figure) || x.is_mark(U';')) break;
        bool const numbered = (x.is(stop::total) && in_.view(x).ends_with("number of")) ||
                              (k > 2 && x.is(stop::of) && in_.view(it_[k - 2]).starts_with("number"));
        auto what = numbered ? phrase_from(in_, k) : item_range{};
        // the number of lorries per thousand people
        for (auto n = what.from; n < what.to; ++n) {
            if (in_.view(it_[n]) == "per") what.to = n;
        }
        // the largest number of members live in: a verb the word lists do not know
        if (what.to - what.from > 1 && !looks_plural(in_.view(it_[what.to - 1])) && is(what.to, stop::in)) --what.to;
        if (!what.empty() && looks_plural(in_.view(it_[what.to - 1]))) {
            f.unit_name = in_.view(it_[what.to - 1]);
            return true;
        }
    }
    // arrivals from Kenya (12,340)
    bool const placed = name > 1 && (it_[name - 1].is(stop::in) || it_[name - 1].is(stop::from) ||
                                     it_[name - 1].is(stop::to) || it_[name - 1].is(stop::preposition));
    if (placed && it_[name - 2].is_plain() && looks_plural(in_.view(it_[name - 2])) &&
        !names_money({name - 2, name - 1}, false)) {
        f.unit_name = in_.view(it_[name - 2]);
        return true;
    }
    // Firms came from Kenya (12), Togo (4)
    if (!opens_list(i)) return false;
    // The largest number came from Kenya (12), Togo (4): of what was counted before
    auto const ranked = [&] {
        for (auto k = name; k > 0 && name - k < reach; --k) {
            auto const word = in_.view(it_[k - 1]);
            if (it_[k - 1].is(english_type::figure)) return false;
            if (word.ends_with("number") || word == "most" || word == "Most" || word.ends_with("majority") ||
                word.ends_with("origin") || word.ends_with("nationality"))
                return true;
        }
        return false;
    };
    if (!doc_.counted.empty() && (ranked() || classifies(name))) {
        f.unit_name = doc_.counted;
        return true;
    }
    auto const verb = verb_before(name);
    auto const subject = verb == none ? item_range{} : head_of(in_, subject_of(in_, verb));
    // increases were recorded for Kenya (up 4,000): they count nothing
    if (!subject.empty() && it_[subject.to - 1].moves()) return false;
    if (subject.empty() || !looks_plural(in_.view(it_[subject.to - 1])) || names_money(subject, false)) return false;
    f.unit_name = small_plural(in_.view(it_[subject.to - 1]), subject.from + 1 == subject.to && subject.from == 0);
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
