#include "roles_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

bool english_evidence::thought(std::size_t i) const {
    auto const& participles = listed(english_words::expected_figure_participles);
    auto const is_thought = [&](std::size_t k) { return k < it_.size() && participles.has(in_.view(it_[k])); };
    if (i == 0) return false;
    // the 4.78% expected in a poll, by analysts
    auto k = i + 1;
    while (k < it_.size() && k < i + 3 && it_[k].is_plain() && !is_thought(k)) ++k;
    bool const by = is(k + 1, stop::in) || is(k + 1, stop::by) || is(k + 1, U'.') || is(k + 1, U',');
    if (is_thought(k) && by && is(i - 1, stop::determiner)) return true;
    // compared to an expected 0.45%
    auto p = i - 1;
    while (p > 0 && is(p, stop::determiner)) --p;
    bool const cued = in_.view(it_[i - 1]) == "an expected" || is_thought(i - 1);
    if (cued && p > 0) {
        for (auto c = i; c > 0 && i - c < 4; --c) {
            if (it_[c - 1].is(word_kind::than)) return true;
        }
    }
    // Analysts had expected $4 billion
    if (!is_thought(i - 1)) return false;
    for (auto c = i - 1; c > 0 && i - c < 8; --c) {
        if (is_one_of(c - 1, english_words::forecaster_nouns)) return true;
    }
    return false;
}

/// 1,000 new planned jobs, $3 million in planned investment: what is counted is only planned.
bool english_evidence::projected(std::size_t i, candidate const& f) const {
    auto const told = [&](std::string_view words) {
        auto const& modifiers = listed(english_words::prospective_modifiers);
        return std::any_of(modifiers.begin(), modifiers.end(), [&](auto each) {
            auto const at = words.find(each);
            return at != words.npos && (at == 0 || words[at - 1] == ' ') &&
                   (at + each.size() < words.size() && words[at + each.size()] == ' ');
        });
    };
    if (told(in_.text.substr(f.numeral.end, f.whole.end - f.numeral.end))) {
        // performed 2,914 planned surgeries: they have been done
        auto const p = before(i);
        bool const done = p != none && is_count(f) && is_one_of(p, english_words::performing_verbs);
        bool const is_kind = listed(english_words::elective_care_nouns).has(f.unit_name);
        return !done && !is_kind;
    }
    if (!is(i + 1, stop::in) || i + 2 >= it_.size()) return false;
    auto const word = in_.view(it_[i + 2]);
    return told(word) || (it_[i + 2].is(word_kind::plan_verb) && word.ends_with("ed") && !foretells(i + 2)) ||
           (it_[i + 2].is(word_kind::target) && word == "planned");
}

/// exceeding estimates by: whether the `by` at `p` belongs to such a verb.
bool english_evidence::exceeds(std::size_t p) const {
    if (!is(p, stop::by)) return false;
    auto const& stems = listed(english_words::outperforming_verb_stems);
    for (auto k = p; k > 0 && p - k < 10; --k) {
        auto const& x = it_[k - 1];
        bool const goal = x.is(english_type::figure) && figures_[x.index].what == role::target;
        if ((x.is(english_type::figure) && !goal) || x.is_mark(U',') || x.is_mark(U';')) return false;
        auto const word = in_.view(x);
        if (opens_with_any(word, stems)) return true;
        if (x.is_verb()) return false;
    }
    return false;
}

/// compared with a net loss of: whether the `of` at `p` ends what is compared with.
bool english_evidence::compared(std::size_t p) const {
    auto const phrase = phrase_before(in_, p, true);
    auto k = phrase.empty() ? p : phrase.from;
    while (k > 0 && (it_[k - 1].is(stop::determiner) || it_[k - 1].is(english_type::date) ||
                     it_[k - 1].is(word_kind::time) || it_[k - 1].is(word_kind::yoy) || it_[k - 1].is(word_kind::base)))
        --k;  // compared with | last year's record | profit of
    // compared to the previous year's | record profit of: the comparison is one word with its time
    auto const then = k < p && it_[k].is(word_kind::yoy) ? in_.view(it_[k]) : std::string_view();
    if ((then.starts_with("compared") || then.starts_with("against")) &&
        (then.ends_with("'s") || then.ends_with("\u2019s")))
        return true;
    // an increase over the current year's budget of
    auto over = p;
    while (over > 0 && p - over < 8 &&
           (it_[over - 1].is_plain() || it_[over - 1].is(stop::determiner) || it_[over - 1].is(word_kind::time) ||
            it_[over - 1].is(word_kind::yoy) || it_[over - 1].is(english_type::date)))
        --over;
    if (over > 1 && over < p && it_[over - 2].moves() && in_.view(it_[over - 1]).starts_with("over")) return true;
    // was up from a surplus of
    bool const from = k > 1 && it_[k - 1].is(stop::from) && it_[k - 2].moves() && in_.view(it_[k - 2]) != "gains";
    return from || (k > 0 && it_[k - 1].is(word_kind::than));
}

/// Whether a phrase is one of quantity: throughput, length of stay, average wage.
bool english_evidence::measured(item_range phrase) const {
    auto const& quantities = listed(english_words::measured_quantity_nouns);
    // an average of 5 people: no measure of anything else
    if (phrase.to - phrase.from == 1 && in_.view(it_[phrase.from]) == "average") return false;
    for (auto k = phrase.from; k < phrase.to; ++k) {
        if (it_[k].is(stop::of)) break;
        auto const word = in_.view(it_[k]);
        if (quantities.has_in_small(word.substr(word.rfind(' ') == word.npos ? 0 : word.rfind(' ') + 1))) return true;
    }
    return false;
}

/// below the 2015 level
bool english_roles::above_date(std::size_t n) const {
    if (!is(n, word_kind::approximate) && !is(n, word_kind::excess)) return false;
    auto k = is(n + 1, stop::determiner) ? n + 2 : n + 1;
    // below the level of a year earlier
    if (k + 2 < it_.size() && it_[k].is_plain() && (it_[k + 1].is(stop::of) || in_.view(it_[k + 1]) == "for")) k += 2;
    // above the five-year average: no time
    bool const span = k + 1 < it_.size() && it_[k].is(english_type::date) && in_.view(it_[k]).ends_with("-year") &&
                      listed(english_words::average_nouns).has(last_word(in_.view(it_[k + 1])));
    if (span) return false;
    if (k < it_.size() && (it_[k].is(english_type::date) || it_[k].is(word_kind::yoy))) return true;
    // below early 2007 highs, below the results of the corresponding period, above the peak reached in 2008
    auto const side = in_.view(it_[n]);
    if (side.find("below") == side.npos && side.find("above") == side.npos) return false;
    auto const& levels = listed(english_words::level_nouns);
    bool level = false;
    constexpr std::size_t words = 8;
    for (k = n + 1; k < it_.size() && k < n + words; ++k) {
        auto const& x = it_[k];
        if (x.is(word_kind::base)) return true;
        if (x.is(english_type::date) || x.is(word_kind::yoy) || x.is(word_kind::mom)) {
            bool const direct =
                it_[k - 1].is(stop::of) || it_[k - 1].is(stop::determiner) || it_[k - 1].is(moment::past);
            return told_before(k) && (level || direct);
        }
        auto const word = in_.view(x);
        level = level || levels.has(word);
        bool const within = x.is(stop::determiner) || x.is(stop::of) || x.is(stop::in) || x.is_plain() ||
                            x.is(word_kind::rate_noun) || x.is(word_kind::light) || x.is(moment::past) ||
                            word == "for" || word == "cumulative" || word == "set" || word == "that" || word == "those";
        if (!within || word == "average" || word == "mean") return false;
    }
    return false;
}

/// 12% or $30 million below the results of 2021, 38% or $1.4 million more: what the alternative behind the rate at `i`
/// is measured by, 0 where nothing is, else the sign.
int english_roles::alternative_moves(std::size_t i) const {
    auto const second = is(i + 1, U',') ? i + 2 : i + 1;
    if (!is(second, word_kind::joiner) || in_.view(it_[second]) != "or") return 0;
    auto const other = before_figure(second + 1);
    if (!is_figure(other) || is_change_unit(figures_[it_[other].index])) return 0;
    if (auto const differs = figures_[it_[other].index].differs; differs != 0) return differs < 0 ? -1 : 1;
    auto const more = is(other + 1, U',') ? other + 2 : other + 1;
    if (more >= it_.size()) return 0;
    if (it_[more].is(motion::particle)) return falls(more) ? -1 : 1;
    auto const word = in_.view(it_[more]);
    bool const beside = above_date(more) || (it_[more].is(word_kind::approximate) && compares(word));
    if (!beside) return 0;
    bool const less = word.find("below") != word.npos || word.find("less") != word.npos ||
                      word.find("fewer") != word.npos || word.find("lower") != word.npos;
    return less ? -1 : 1;
}

/// above the state average, below the regional mean: what stands at `n` measures against one
bool english_evidence::beside_average(std::size_t n) const {
    auto const word = in_.view(it_[n]);
    if (word != "above" && word != "below" && word != "over" && word != "under") return false;
    auto const& averages = listed(english_words::average_nouns);
    for (auto k = n + 1; k < it_.size() && k < n + 6; ++k) {
        if (averages.has(last_word(in_.view(it_[k])))) return true;
        // the five-year average
        bool const span = it_[k].is(english_type::date) && in_.view(it_[k]).ends_with("-year");
        if (!it_[k].is_plain() && !it_[k].is(stop::determiner) && !span) return false;
    }
    return false;
}

/// raised its capacity by: whether the verb of the `by` at `p` says so, where it otherwise tells of funds
bool english_evidence::raised(std::size_t p) const {
    auto const verb = verb_before(p);
    if (verb == none || verb + 1 == p) return false;
    auto word = in_.view(it_[verb]).substr(0, 4);
    if (word == "help" && verb + 2 < p) word = in_.view(it_[verb + 1]).substr(0, 4);  // helped lift the economy by
    return word == "rais" || word == "lift" || word == "push" || word == "exte" || word == "boos";
}

/// Price cuts boosted sales by 12%, Fare rises dented demand by 4%: the verb that says which way its object went,
/// behind a noun of change that is its subject.
std::size_t english_evidence::verb_of_object(std::size_t p) const {
    if (p == none || !it_[p].is(stop::by)) return none;
    constexpr std::size_t longest = 9;
    auto verb = none;
    for (auto k = p; k > 0 && p - k < longest; --k) {
        auto const& x = it_[k - 1];
        if (x.is(english_type::mark) || x.is(english_type::figure) || x.is(stop::clause)) return none;
        bool const acts =
            is_one_of(k - 1, english_words::lifting_verbs) || is_one_of(k - 1, english_words::denting_verbs);
        if (acts && k < p) {
            verb = k - 1;
            break;
        }
        if (x.moves()) return none;
    }
    if (verb == none) return none;
    for (auto k = verb; k > 0 && verb - k < longest; --k) {
        auto const& x = it_[k - 1];
        if (x.is(motion::noun) || x.moves()) return verb;
        if (x.is(english_type::mark) || x.is(english_type::figure) || x.is(stop::clause)) return none;
    }
    return none;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
