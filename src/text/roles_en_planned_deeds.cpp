#include "noun_phrase_en.hpp"
#include "rules_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Deeds in a row that one plan leads: aims to train 400 nurses, open 30 clinics and cut waits by 15%.

/// Whether a word stands as its verb does behind `to`: open, reduce; not opens, opened, opening, sold.
bool english_evidence::bare_verb(std::size_t k) const {
    if (k >= it_.size() || it_[k].type != english_type::word || it_[k].capital) return false;
    auto const& x = it_[k];
    bool const verb = x.is_plain() || x.is(stop::verb) || x.is(stop::infinitive) || x.is(word_kind::light) ||
                      x.is(word_kind::level) || x.is(word_kind::share) || (x.moves() && !x.is(motion::particle));
    if (!verb) return false;
    auto const word = in_.view(x);
    auto const first = word.substr(0, word.find(' '));
    bool const past = (first.ends_with("ed") && !first.ends_with("eed")) ||
                      (listed(english_words::past_verbs).has(first) && first != "set");
    return !past && !first.ends_with("ing") && (!first.ends_with("s") || first.ends_with("ss"));
}

/// The figure of the deed before that of the figure at `i`: the last one that no bracket holds, if it is a target.
std::size_t english_evidence::target_before(std::size_t i) const {
    auto at = last_;
    if (at == none || i - at > reach) return none;
    // to raise it to 10% (up from 5% in 2023), reduce
    if (figures_[it_[at].index].what != role::target) {
        auto open = at;
        while (open > 0 && at - open < reach && !it_[open].is_mark(U'(')) --open;
        auto close = at;
        while (close < i && !it_[close].is_mark(U')')) ++close;
        if (!it_[open].is_mark(U'(') || close == i) return none;
        while (open > 0 && at - open < reach && !is_figure(open)) --open;
        at = open;
    }
    return is_figure(at) && figures_[it_[at].index].what == role::target ? at : none;
}

/// aims to train 400 nurses, open 30 clinics and cut waits by 15%: what a verb behind a comma or `and` does to the
/// figure at `i` is meant as what the verb before it does.
bool english_rules::planned_deed(std::size_t i, candidate& f) const {
    bool const grows = f.what == role::growth_yoy || f.what == role::growth || f.what == role::growth_mom ||
                       f.what == role::growth_diff || f.what == role::diff;
    bool const planned_rate = f.what == role::target && f.rule == "growth";
    if (!grows && !planned_rate && f.what != role::value && f.what != role::share && f.what != role::increment)
        return false;
    auto const like = target_before(i);
    if (like == none) return false;
    auto const stops = [&](english_item const& x) {
        return x.is(stop::relative) || x.is(stop::clause) || x.is(stop::pronoun) || x.is(stop::auxiliary) ||
               x.is(word_kind::than) || x.is(word_kind::breakdown) || x.is(word_kind::plan_verb) || x.is_mark(U';') ||
               x.is_mark(U'(') || x.is(word_kind::completion) || x.is(word_kind::excess) ||
               in_.view(x).starts_with("which");
    };
    for (auto k = i; k > like + 1; --k) {
        auto const& x = it_[k - 1];
        if (x.is_mark(U')')) return false;
        if (stops(x)) return false;
        if (!x.is(word_kind::joiner) && !x.is_mark(U',')) continue;
        auto verb = k;
        while (is(verb, word_kind::adverb) || is(verb, stop::to) || is(verb, word_kind::joiner)) ++verb;
        // targets exports of $4 billion and creating 300 jobs
        bool const doing = verb < i && x.is(word_kind::joiner) && in_.view(it_[verb]).ends_with("ing") &&
                           !it_[verb].is(word_kind::breakdown);
        if (verb >= i || !(bare_verb(verb) || doing)) continue;
        if (!doing && !led_by_plan(like)) return false;
        f.what = role::target;
        f.rule = "planned deed";
        // reduce losses by 25%, cut the working week to 35 hours
        auto const p = before(i);
        bool const moved = p != none && p > verb + 1 && (it_[p].is(stop::by) || it_[p].is(stop::to));
        auto const object = moved ? phrase_from(in_, verb + 1) : item_range{};
        if (!object.empty() && object.to == p) static_cast<void>(take(f, head_of(in_, object)));
        return true;
    }
    return false;
}

/// aims to hire 420 people and employs 910, plans to open 30 shops and closed 12: a deed that is told as done is none
/// of the plan before it.
bool english_rules::told_deed(std::size_t i, candidate& f) const {
    if (f.what != role::target || f.rule != "plan" || last_ == none || i - last_ > reach ||
        figures_[it_[last_].index].what != role::target)
        return false;
    for (auto k = i; k > last_ + 1; --k) {
        auto const& x = it_[k - 1];
        if (x.is(stop::to) || x.is(word_kind::plan_verb) || x.is(word_kind::target)) return false;
        if (!x.is(word_kind::joiner)) continue;
        auto verb = k;
        while (is(verb, word_kind::adverb)) ++verb;
        if (verb >= i || !it_[verb].is_verb()) return false;
        auto const word = in_.view(it_[verb]);
        bool const had = word == "has" || word == "have" || word == "had";
        bool const told = had || (!it_[verb].is(stop::auxiliary) && !bare_verb(verb) && !word.ends_with("ing"));
        if (!told) return false;
        f.what = role::value;
        f.rule = "default";
        return true;
    }
    return false;
}

/// A scheme was launched in 2023 to plant 600 trees: whether the `to` at `to` tells what something that has begun is
/// for
bool english_evidence::begun_plan(std::size_t to) const {
    auto k = to;
    while (k > 0 && to - k < 5 &&
           (it_[k - 1].is(stop::in) || it_[k - 1].is(english_type::date) || it_[k - 1].is(word_kind::time) ||
            it_[k - 1].is(word_kind::yoy) || it_[k - 1].is(word_kind::adverb)))
        --k;
    if (k == 0 || !is_one_of(k - 1, english_words::launching_participles)) return false;
    constexpr std::size_t words = 8;
    for (auto n = k - 1; n > 0 && k - n < words; --n) {
        auto const& x = it_[n - 1];
        if (is_one_of(n - 1, english_words::enabling_nouns) || is_one_of(n - 1, english_words::intention_nouns))
            return true;
        if (x.is(english_type::figure) || x.is(english_type::mark) || x.is(stop::relative)) return false;
    }
    return false;
}

/// By 2040 the town will have 900 shops: whether the clause of the figure at `i` opens with the year of what it tells
bool english_evidence::had_by_year(std::size_t i) const {
    std::size_t at = 0;
    while (at < 6 && at + 1 < i && !(it_[at].is(stop::by) || in_.view(it_[at]) == "By")) ++at;
    if (at + 1 >= i || at == 6 || !is(at + 1, english_type::date) || date_at(at + 1).month != 0) return false;
    for (auto k = at + 2; k < i && k < at + 2 + reach; ++k) {
        if (it_[k].is(stop::relative) || it_[k].is(stop::clause) || it_[k].is_mark(U';')) return false;
        if (!it_[k].is(word_kind::plan_verb)) continue;
        return k + 1 < i && is_one_of(k + 1, english_words::future_holding_verbs);
    }
    return false;
}

/// Whether a verb behind `to` or `will` leads to the target at `like`: those that follow have their form of it.
bool english_evidence::led_by_plan(std::size_t like) const {
    if (figures_[it_[like].index].rule == "planned deed") return true;
    for (auto k = like; k > 0 && like - k < reach; --k) {
        auto const& x = it_[k - 1];
        if (x.is(word_kind::plan_verb) || x.is(word_kind::target)) return true;
        if (x.is(stop::to) && !is_figure(before_figure(k)) && !is(k, stop::determiner)) return true;
        if (x.is_mark(U';')) return false;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
