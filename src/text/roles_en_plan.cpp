#include "evidence_en.hpp"
#include "figure_words_en.hpp"
#include "utf8.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Whether a figure is what somebody means to do, wants or was given leave for. What is only foretold is told like a
// fact.

namespace {

/// An item of a list: a line that a bullet opens, or what is to be done: Create 400 jobs.
bool is_bullet(english_sentence const& in, lexicon_index const& words) noexcept {
    auto const& x = in.items.front();
    bool const item = in.opens_line && x.capital && in.items.size() > 2;
    if (item && words.group(english_words::imperative_verbs).has(in.view(x))) return true;
    return in.opens_line && is_bullet_mark(x);
}

/// A verb behind `to`, as far as its kind tells.
bool is_deed(english_item const& x) noexcept { return x.is_verb() || x.is(stop::infinitive) || x.is(motion::verb); }

}  // namespace

/// Whether the word at `k` only tells what will be, as nobody means it to be: will, is forecast to, expects. But who
/// expects to sell 5 ships means to.
bool english_evidence::foretells(std::size_t k) const {
    auto const word = in_.view(it_[k]);
    if (!listed(english_words::prediction_verbs).has_in_small(word)) return false;
    // is on track to meet: who says so means to
    if (word.starts_with("on ") && is_one_of(k + 1, english_words::achieving_verbs)) return false;
    return !(word.starts_with("expect") && !word.starts_with("expected") && is(k + 1, stop::to));
}

/// 300 jobs are to be created, $31 billion of grants is budgeted: whether the
/// figure heads the subject of a plan. Not: The bridge built at a cost of $14 million will shorten the way.
bool english_evidence::heads_plan(std::size_t i) const {
    auto k = i;
    bool definite = false;
    auto const& possessives = listed(english_words::possessives_before_figures);
    auto const& definites = listed(english_words::anaphoric_determiners);
    while (k > 0 && (it_[k - 1].is(stop::determiner) || it_[k - 1].is(word_kind::approximate) ||
                     it_[k - 1].is(word_kind::adverb) || it_[k - 1].is(word_kind::increment) ||
                     is_plain_word(k - 1, {"initial", "other", "first"}))) {
        --k;
        auto const word = in_.view(it_[k]);
        // its 14 hotels will keep: they are there
        if (possessives.has(word)) return false;
        definite = definite || definites.has(word);
    }
    bool of = false;
    if (k > 1 && it_[k - 1].is(stop::of)) {
        of = true;
        --k;
        while (k > 0 && (it_[k - 1].is_plain() || it_[k - 1].is(word_kind::rate_noun) || it_[k - 1].is(motion::noun)))
            --k;
        while (k > 0 && (it_[k - 1].is(stop::determiner) || it_[k - 1].is(word_kind::adverb))) --k;
    }
    if (k > 0) {
        auto const& led = it_[k - 1];
        bool const time = led.is(word_kind::time) || led.is(english_type::date);
        bool const opens = led.is(english_type::mark) || led.is(word_kind::joiner) || led.is(stop::clause) || time ||
                           (!of && led.is(stop::preposition)) || led.is(stop::relative) || (led.is(stop::verb) && !of);
        if (!opens || led.is_mark(U'(')) return false;
    }
    auto const kind = figures_[it_[i].index].unit.kind();
    bool const money = kind == unit_kind::money || kind == unit_kind::physical;
    for (auto n = i + 1; n < it_.size() && n < i + 11; ++n) {
        auto const& x = it_[n];
        // The $3 million investment will raise output: it is there
        if (definite && money && n == i + 1 && x.is_plain()) return false;
        if (x.is(word_kind::plan_verb)) {
            auto const word = in_.view(x);
            if (n + 1 < it_.size() &&
                (it_[n + 1].is(word_kind::negation) || is_plain_word(n + 1, {"no", "not", "never"})))
                return false;
            return !foretells(n) && (word == "should be" || word.starts_with("is ") || word.starts_with("are "));
        }
        if (x.is_mark(U'(')) {
            while (n < it_.size() && n < i + 8 && !it_[n].is_mark(U')')) ++n;
            continue;
        }
        // 300 jobs and $2 million will be created
        if (x.is(word_kind::joiner) && is_figure(before_figure(n + 1))) {
            n = before_figure(n + 1);
            continue;
        }
        if (x.is_verb() || x.is(english_type::mark) || x.is(english_type::figure) || x.is(word_kind::joiner) ||
            x.is(stop::relative) || x.moves())
            return false;
        if (of && n > i + 1) return false;
    }
    return false;
}

/// Whether the figure at `i` is what somebody means to do: the verbs between are those of the plan.
bool english_evidence::find_plan(std::size_t i) const {
    // investments of $7 million are planned
    if (is(i + 1, stop::auxiliary) && i + 2 < it_.size() &&
        ((is(i + 2, word_kind::plan_verb) && !foretells(i + 2)) || in_.view(it_[i + 2]) == "planned"))
        return true;
    // 680 hectares of fields are targeted, the 500 MW capacity targeted by then
    auto aim = i + 1;
    constexpr std::size_t described = 9;
    while (aim < it_.size() && aim < i + described &&
           (it_[aim].is_plain() || is(aim, stop::of) || is(aim, stop::determiner) ||
            (is(aim - 1, stop::of) && it_[aim].is_verb())))
        ++aim;
    if (is(aim, stop::auxiliary)) ++aim;
    if (aim < it_.size() && in_.view(it_[aim]).starts_with("targeted")) return true;
    if (doc_.plans && is_bullet(in_, doc_.words)) return true;
    // a poll of 32 economists, needs its 16 states: they are there
    if (i > 1 && is(i - 1, stop::of) && is_one_of(i - 2, english_words::panel_nouns)) return false;
    if (i > 0 && is_one_of(i - 1, english_words::holder_determiners)) return false;
    // The 32 winners will serve: they are known
    bool const subject = i > 0 && i < 3 && it_[i - 1].is(stop::determiner) && in_.view(it_[i - 1]) == "The" &&
                         is_count(figures_[it_[i].index]) && is(i + 1, word_kind::plan_verb);
    if (subject) return false;
    if (heads_plan(i)) return true;
    bool comma = false;
    bool told = false;
    bool passed = false;
    // Port to add 3 cranes: a headline
    if (in_.opens_line && in_.closes_line && !it_.back().is_mark(U'.')) {
        std::size_t to = 0;
        while (to < i && (it_[to].is_plain() || it_[to].is(stop::of) || it_[to].is(stop::in) || it_[to].is_mark(U',')))
            ++to;
        bool const verb = to > 0 && to + 1 < i && it_[to].is(stop::to) && it_[to - 1].is_plain() &&
                          (it_[to + 1].is_verb() || (it_[to + 1].is_plain() && !it_[to + 1].capital) ||
                           it_[to + 1].moves() || it_[to + 1].is(word_kind::rate_noun));
        if (verb && !is(i - 1, stop::to)) return true;
    }
    for (auto k = i; k > 0 && !it_[k - 1].is_mark(U';') && i - k < 24; --k) {
        // 5 trillion ($60 billion) to 150 trillion: brackets tell the same again
        if (it_[k - 1].is_mark(U')') && k < i) {
            while (k > 1 && !it_[k - 1].is_mark(U'(')) --k;
            continue;
        }
        auto const& x = it_[k - 1];
        // will cut costs while creating 40 jobs: both are to come
        bool const aside =
            x.is(stop::clause) && k < i &&
            ((it_[k].is_mark(U',') && in_.view(x) == "however") ||
             (in_.view(x) == "while" && !it_[k].is(english_type::mark) && in_.view(it_[k]).ends_with("ing")));
        if ((x.is(stop::clause) && !aside) || (!x.is_plain() && in_.view(x) == "after")) return false;
        if (k < i && in_.view(x).starts_with("following")) return false;
        // a budget designed to expand spending by 3%
        if (k + 1 < i && it_[k].is(stop::to) && moves(k + 1) && is_one_of(k - 1, english_words::purpose_participles))
            return true;
        // agreed to spend $3 million; but agreed to operate eight rigs
        if (k + 1 < i && it_[k].is(stop::to) && is_plain_word(k - 1, {"agreed", "decided"}) &&
            is_one_of(k + 1, english_words::agreed_action_verbs))
            return true;
        // the goal of attracting $3 million, the goal is to treat 90% of it
        bool const doing = k < i && x.is(word_kind::target) && in_.view(it_[k]).ends_with("ing");
        bool const be = x.is(word_kind::target) && (is(k, stop::to) || (is(k, stop::auxiliary) && is(k + 1, stop::to)));
        if (doing || be) return true;
        // is targeting growth of 4%, targets 5% growth
        bool const targets = x.is(word_kind::target) && (in_.view(x) == "targeting" || in_.view(x) == "targets");
        auto grows = k;
        while (targets && grows < i &&
               (it_[grows].is_plain() || it_[grows].is(stop::determiner) || it_[grows].is(word_kind::approximate)))
            ++grows;
        if (targets && k > 1 && (it_[grows].moves() || grows == i)) return true;
        // the market, projected to reach 7 billion by 2025, is 5%
        if (x.is(stop::auxiliary) && k > 2 && it_[k - 2].is_mark(U',') && it_[k - 3].is(english_type::date))
            return false;
        // will sell the plant, which employs 300; should remember that prices are down: told of what is
        comma = comma || x.is_mark(U',');
        if (k < i && !comma && (x.is(stop::relative) || (x.is(stop::pronoun) && in_.view(x) == "who"))) {
            // that figure of 4 million: no clause
            bool const pointed = is(k + 1, stop::of) && in_.view(x) == "that";
            bool const shown =
                pointed ||
                (k > 1 && (is_one_of(k - 2, english_words::showing_verbs) || is(k - 2, word_kind::plan_verb)));
            if (!shown) return false;
        }
        // from a projected 5 billion to 4 billion: only the first is projected
        if (x.is(word_kind::plan_verb) && k < i && is_figure(k) && !in_.view(x).ends_with(" for")) continue;
        if (k + 1 < i && i - k < described && it_[k].is(stop::to) && !is(before(i), stop::in) && begun_plan(k))
            return true;
        // Future plans include opening schools for 300 pupils
        if (k < i && is_plain_word(k, {"include"}) && is_one_of(k - 1, english_words::intention_nouns)) return true;
        if (k < i && x.is_plain()) {
            // the hope is for output to exceed 4 million
            auto const& next = it_[k];
            bool const links = next.is(stop::auxiliary) || next.is(stop::preposition) || next.is(stop::relative);
            if (links && is_one_of(k - 1, english_words::hope_nouns)) return true;
            // its plan to spend 7 million, the aim of achieving 2 percent
            bool const leads = next.is(stop::to) || (next.is(stop::auxiliary) && is(k + 1, stop::to)) ||
                               (next.is(stop::of) && in_.view(it_[k + 1]).ends_with("ing"));
            // proposals to the tune of $4 million: nothing is meant
            bool const tune = next.is(stop::to) && is(k + 1, stop::determiner);
            if (leads && !tune && !passed && listed(english_words::intention_nouns).has(in_.view(x))) return true;
            // a drive to plant 600 trees
            if (next.is(stop::to) && !passed && k + 1 < i &&
                (is_deed(it_[k + 1]) || (it_[k + 1].is_plain() && before_figure(k + 2) == i)) &&
                listed(english_words::enabling_nouns).has(in_.view(x)))
                return true;
            if (in_.view(x) == "after") return false;
        }
        // Output is to rise to 4 million tonnes
        bool const is_to = x.is(stop::auxiliary) && k + 1 < i && it_[k].is(stop::to) && is_deed(it_[k + 1]);
        if (is_to && (in_.view(x) == "is" || in_.view(x) == "are" || in_.view(x) == "was" || in_.view(x) == "were"))
            return true;
        // to be raised to 6 million; but believed to be held; is due to make 40,000 cars
        if (!comma && k > 2 && k < i && in_.view(x) == "be" && it_[k - 2].is(stop::to) && it_[k].is_verb()) {
            return !listed(english_words::belief_participles).has(last_word(in_.view(it_[k - 3])));
        }
        if (k < i && x.is(stop::preposition) && in_.view(x) == "due to" &&
            is_one_of(k, english_words::due_action_verbs))
            return true;
        // will reach 4 million, is forecast to grow: told of what is to come as of what is; should have been: of
        // nothing
        if (x.is(word_kind::plan_verb)) return !foretells(k - 1) && in_.view(it_[k]) != "have";
        if (x.is(word_kind::share) && !(k > 1 && it_[k - 2].is(stop::to)) && !in_.view(x).starts_with("contribut"))
            return false;
        passed = passed || x.is(english_type::figure);
        if (x.is(english_type::figure) && told) return false;
        if (x.is(english_type::figure) &&
            !(k > 1 && (figures_[x.index].what == role::target || figures_[x.index].what == role::base ||
                        it_[k - 2].is(stop::by) || it_[k - 2].moves())))
            return false;
        if (!x.is_verb() || k < 2) continue;
        // The plant, which will make 6 tonnes, cost $3 million: the verb behind the insertion is told
        told = told || (it_[k - 2].is_mark(U',') && in_.view(x).find("ing") == in_.view(x).npos);
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

void note_english_goals(english_sentence const& in, document& doc) {
    // what a text compares with at its beginning it does again in a new paragraph
    if (in.opens_paragraph && doc.compared) doc.monthly = doc.first_monthly;
    if (in.items.empty() || !in.opens_line || is_bullet(in, doc.words)) return;
    doc.plans = false;
    constexpr std::size_t heading = 10;
    bool const opens = in.items.back().is_mark(U':');
    // with the potential to: create 300 jobs
    if (opens && in.items.size() > 2 && in.items[in.items.size() - 2].is(stop::to)) {
        auto const able = in.items.size() > 3 ? in.view(in.items[in.items.size() - 3]) : std::string_view();
        doc.plans = able != "able" && !able.starts_with("help") && able != "managed" && able != "us";
        return;
    }
    if (!opens && (!in.closes_line || in.items.size() > heading || in.items.back().is_mark(U'.'))) return;
    // Goals met in 2023, Areas targeted: what is listed has come about
    auto const& ended = in.words->group(english_words::goal_outcome_participles);
    bool const told = std::any_of(in.items.begin() + 1, in.items.end(), [&](auto const& x) {
        auto const word = in.view(x);
        return ended.has_in_small(word) || (x.is(word_kind::target) && (word.ends_with("ed") || word.ends_with("ED")));
    });
    if (told) return;
    auto const& predicted = in.words->group(english_words::prediction_verbs);
    doc.plans = std::any_of(in.items.begin(), in.items.end(), [&](auto const& x) {
        auto const word = in.view(x);
        bool const means = opens && x.is(word_kind::plan_verb) && !predicted.has_in_small(word);
        return x.is(word_kind::target) || means || (opens && (word == "Success" || word == "success")) ||
               word == "goals" || word == "objectives" || word == "Targets" || word == "Goals" ||
               word == "Objectives" || word == "targets";
    });
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
