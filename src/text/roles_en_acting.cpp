#include "noun_phrase_en.hpp"
#include "roles_en.hpp"
#include "word_list.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Bare numbers that act as nouns: what they count stands behind them, or was told before.

namespace {

constexpr std::int64_t few = 10;  // smaller numbers in words say little: three of the biggest firms

/// Verbs of which people are the subject.
constexpr word_list deeds{"took",     "said",    "attended", "joined", "voted",   "work", "live", "worked", "lived",
                          "enrolled", "applied", "signed",   "found",  "visited", "lost", "left", "stayed", "died"};

/// Whether a word says what was done with, or is the state of, those that a number counts: the 640 registered there.
[[nodiscard]] bool describes_people(std::string_view word) noexcept {
    constexpr word_list others{"found", "present", "aboard", "involved", "unemployed", "ill"};
    constexpr std::size_t shortest = 5;
    return others.has(word) || (word.size() > shortest && word.ends_with("ed"));
}

}  // namespace

/// 640 of the passengers, 1.2 million of those jobs, up to 15 of the newest ships: the plural behind `of the`.
bool english_roles::counted_behind(std::size_t i, candidate& f) const {
    auto from = i + 1;
    // 34 of the planned 52 sailings
    bool const planned_set = is(from, word_kind::completion) && in_.view(it_[from]).ends_with("planned");
    if (planned_set && is_figure(from + 1) && f.magnitude == 0) {
        take_unit_of(from + 1, f);
        return !f.unit_name.empty();
    }
    if (is(from, stop::of)) {
        ++from;
        constexpr word_list owners{"the", "these", "those", "its", "their", "our", "his", "all", "such"};
        if (from >= it_.size() || !it_[from].is(english_type::word) || !owners.has(in_.view(it_[from]))) return false;
    } else if (is(from, word_kind::breakdown)) {
        auto const words = in_.view(it_[from]);
        if (words != "of those" && words != "of these") return false;
    } else {
        return false;
    }
    ++from;
    // 18 of the scheduled 30 flights
    auto const whole = from < it_.size() && (it_[from].is(word_kind::plan_verb) || it_[from].is(word_kind::target) ||
                                             it_[from].is(word_kind::light))
                           ? from + 1
                           : from;
    if (whole != from && is_figure(whole) && is_count(figures_[it_[whole].index]) && f.magnitude == 0) {
        take_unit_of(whole, f);
        return !f.unit_name.empty();
    }
    if (f.spelled && f.magnitude == 0 && f.number <= decimal(few)) return false;
    // those injured, those that have left
    if (from < it_.size() && it_[from].is(english_type::word) && !it_[from].is_plain() &&
        describes_people(in_.view(it_[from]))) {
        f.unit_name = "people";
        return true;
    }
    constexpr std::size_t longest = 5;
    auto head = none;
    for (auto k = from; k < it_.size() && k < from + longest; ++k) {
        auto const& x = it_[k];
        if (!x.is_plain() && !x.is(motion::particle) && !x.is(word_kind::rate_noun)) break;
        if (x.is_plain() && looks_plural(in_.view(x)) && !possessive(in_.view(x))) {
            head = k;
            break;
        }
    }
    if (head == none) return false;
    f.unit_name = last_word(in_.view(it_[head]));
    set_indicator(f, {from, head + 1});
    return true;
}

/// 265 have opened shops, when 90,000 were added, of the 640 surveyed: the number is the subject of its verb.
bool english_roles::acts_itself(std::size_t i, candidate& f) const {
    if (f.is_range || f.number.scale() > 0 || i + 1 >= it_.size() || !it_[i + 1].is(english_type::word)) return false;
    auto const& verb = it_[i + 1];
    auto const word = in_.view(verb).substr(0, in_.view(verb).find(' '));
    // those under 25
    if (i > 1 && it_[i - 1].is(word_kind::approximate) && it_[i - 2].is(stop::determiner)) return false;
    auto const antecedent = [&](std::size_t count) {
        if (count != none) {
            take_unit_of(count, f);
        } else if (verb.is(stop::auxiliary)) {
            // new jobs were few in May, when 640 were added
            for (auto k = i; k > 0 && i - k < reach && f.unit_name.empty(); --k) {
                auto const& x = it_[k - 1];
                if (x.is_mark(U';')) break;
                if (x.is_plain() && !x.capital && looks_plural(in_.view(x)) && !possessive(in_.view(x)))
                    f.unit_name = last_word(in_.view(x));
            }
            if (f.unit_name.empty()) f.unit_name = doc_.counted;
        }
        if (f.unit_name.empty()) f.unit_name = "people";
        return true;
    };
    // Of the 640 surveyed, 210 said
    auto const n = i + 2;
    bool const noun = n < it_.size() && it_[n].is_plain() && !is_plain_word(n, {"aboard", "here", "there", "abroad"});
    if (!noun && i > 1 && it_[i - 1].is(stop::determiner) && in_.view(it_[i - 1]) == "the" && describes_people(word) &&
        (verb.is_plain() || verb.is(word_kind::light)) && (it_[i - 2].is(stop::of) || in_.view(it_[i - 2]) == "Of"))
        return antecedent(count_before(i));
    constexpr word_list plural{"have", "had", "were", "are", "will", "would", "could", "did"};
    bool const many = plural.has(word);
    if (!many && !deeds.has(word)) return false;
    if (f.spelled || f.number < decimal(2)) return false;
    auto const p = before(i);
    if (p == none) {
        // 2 Are you: the number of an item
        bool const item = in_.opens_line && verb.capital;
        return !item && antecedent(none);
    }
    auto const& led = it_[p];
    bool const opens = led.is(english_type::date) || led.is(word_kind::time) || led.is(stop::clause) ||
                       (led.is_mark(U',') && p > 0 && p < 6 && it_[p - 1].is(english_type::date)) ||
                       led.is(stop::relative) || in_.view(led) == "when" || in_.view(led) == "where";
    if (opens) return antecedent(count_before(i));
    auto const count = count_before(i);
    bool const goes_on = led.is(word_kind::joiner) || led.is_mark(U',') || led.is_mark(U';');
    return goes_on && count != none && f.magnitude == 0 && !figures_[it_[count].index].rejected && antecedent(count);
}

/// The ports took 18,400: whether the number is what its subject got or did, which therefore is not counted by it.
bool english_roles::agent_named(std::size_t i, candidate const& f) const {
    auto const p = before(i);
    if (p == none || f.rule != "default" || !it_[p].is(english_type::word)) return false;
    constexpr word_list doings{"took",     "takes",    "received",  "receives", "bought", "sold",      "exported",
                               "imported", "produced", "loaded",    "shipped",  "built",  "hired",     "lost",
                               "created",  "added",    "cut",       "opened",   "drew",   "delivered", "ordered",
                               "landed",   "unloaded", "accepted",  "supplied", "bring",  "brought",   "foresee",
                               "expect",   "shed",     "attracted", "get",      "got",    "issued",    "employ"};
    return doings.has(in_.view(it_[p]));
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
