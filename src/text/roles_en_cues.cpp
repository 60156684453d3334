#include "roles_en.hpp"
#include "utf8.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Whether the figure at `i` is what somebody will do: the verbs between are those of the plan.
bool english_roles::planned(std::size_t i) const {
    // investments of $7 million are planned
    if (is(i + 1, stop::auxiliary) && i + 2 < it_.size() &&
        (is(i + 2, word_kind::plan_verb) || in_.view(it_[i + 2]) == "planned"))
        return true;
    for (auto k = i; k > 0 && !it_[k - 1].is_mark(U';') && i - k < 24; --k) {
        auto const& x = it_[k - 1];
        if (x.is(stop::clause)) return false;
        if (x.is(word_kind::plan_verb)) return true;
        if (x.is(word_kind::share) && !(k > 1 && it_[k - 2].is(stop::to))) return false;
        if (x.is(english_type::figure) && !(k > 1 && figures_[x.index].what == role::target)) return false;
        if (!x.is_verb() || k < 2) continue;
        // has declared, rose, signed: what is told has happened
        auto const word = in_.view(x);
        bool const past = x.is(stop::auxiliary) ? (word == "has" || word == "have" || word == "had" || word == "were")
                                                : (word.size() > 3 && word.substr(word.size() - 2) == "ed");
        auto const& before = it_[k - 2];
        bool const led = before.is(stop::to) || before.is(stop::auxiliary) || before.is(word_kind::joiner) ||
                         before.is(word_kind::plan_verb) || before.is(word_kind::adverb) || before.is_verb() ||
                         before.is(stop::determiner);
        if (past && !led) return false;
    }
    return false;
}

/// exceeding estimates by: whether the `by` at `p` belongs to such a verb.
bool english_roles::exceeds(std::size_t p) const {
    if (!is(p, stop::by)) return false;
    for (auto k = p; k > 0 && p - k < 10; --k) {
        auto const& x = it_[k - 1];
        bool const goal = x.is(english_type::figure) && figures_[x.index].what == role::target;
        if ((x.is(english_type::figure) && !goal) || x.is_mark(U',') || x.is_mark(U';')) return false;
        auto const word = in_.view(x);
        for (auto const* const each : {"exceed", "surpass", "outperform", "beat", "overshot"}) {
            if (word.substr(0, std::string_view(each).size()) == each) return true;
        }
        if (x.is_verb()) return false;
    }
    return false;
}

/// compared with a net loss of: whether the `of` at `p` ends what is compared with.
bool english_roles::compared(std::size_t p) const {
    auto const phrase = phrase_before(in_, p, true);
    auto k = phrase.empty() ? p : phrase.from;
    while (k > 0 && it_[k - 1].is(stop::determiner)) --k;
    return k > 0 && it_[k - 1].is(word_kind::than);
}

/// Whether a phrase is one of quantity: throughput, length of stay, average wage.
bool english_roles::measured(item_range phrase) const {
    // an average of 5 people: no measure of anything else
    if (phrase.to - phrase.from == 1 && in_.view(it_[phrase.from]) == "average") return false;
    for (auto k = phrase.from; k < phrase.to; ++k) {
        if (it_[k].is(stop::of)) break;
        auto const word = in_.view(it_[k]);
        auto const last = word.substr(word.rfind(' ') == std::string_view::npos ? 0 : word.rfind(' ') + 1);
        for (auto const* const each :
             {"throughput", "traffic",    "volume",     "volumes",    "capacity",    "output",  "production",
              "workforce",  "employment", "population", "attendance", "attendances", "average", "length",
              "enrolment",  "enrollment", "membership", "headcount",  "staff",       "turnout", "demand",
              "size",       "stay",       "duration",   "distance",   "age",         "time",    "area",
              "number",     "total",      "ridership",  "footfall",   "intake"}) {
            if (last.substr(1) == each + 1 &&
                lower(static_cast<unsigned char>(last.front())) == static_cast<unsigned char>(*each))
                return true;
        }
    }
    return false;
}

/// Growth came to 0.4%
bool english_roles::told_as_growth(std::size_t i) const {
    auto const verb = verb_before(i);
    if (verb == none || it_[verb].moves()) return false;
    auto const subject = subject_of(in_, verb);
    for (auto k = subject.from; k < subject.to; ++k) {
        if (it_[k].is(stop::in) || it_[k].is(stop::of) || it_[k].is(stop::preposition)) return false;
        auto const word = in_.view(it_[k]);
        if (it_[k].is(motion::noun) && word.find("rate") == std::string_view::npos) return true;
    }
    return false;
}

/// Exports were 2.2% and imports 6.2% higher: the first is higher, too.
bool english_roles::shares_comparison(std::size_t i, candidate const& f) const {
    for (auto k = i + 1; k < it_.size() && k < i + 7; ++k) {
        auto const& x = it_[k];
        if (x.is(english_type::figure)) {
            return figures_[x.index].unit.kind() == f.unit.kind() && k + 1 < it_.size() &&
                   (it_[k + 1].is(motion::particle) ||
                    (it_[k + 1].is(word_kind::approximate) && compares(in_.view(it_[k + 1]))));
        }
        if (!x.is_plain() && !x.is(word_kind::joiner) && !x.is(stop::determiner)) return false;
    }
    return false;
}

/// below the 2015 level
bool english_roles::above_date(std::size_t n) const {
    if (!is(n, word_kind::approximate) && !is(n, word_kind::excess)) return false;
    auto const k = is(n + 1, stop::determiner) ? n + 2 : n + 1;
    return k < it_.size() && (it_[k].is(english_type::date) || it_[k].is(word_kind::yoy));
}

/// raised its capacity by: whether the verb of the `by` at `p` says so, where it otherwise tells of funds
bool english_roles::raised(std::size_t p) const {
    auto const verb = verb_before(p);
    if (verb == none || verb + 1 == p) return false;
    auto const word = in_.view(it_[verb]).substr(0, 4);
    return word == "rais" || word == "lift" || word == "push" || word == "exte" || word == "boos";
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
