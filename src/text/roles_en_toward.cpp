#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Levels that a change leads to or from, and what something is worth.

/// Sales of $4 million in 2016 rose to $6 million: the level that the sentence opens with and its verb leaves
bool english_roles::leaves_level(std::size_t i, std::size_t p, candidate const& f) const {
    if (p == none || f.is_range || is_change_unit(f) || !(it_[p].is(stop::of) || it_[p].is(stop::to))) return false;
    if (verb_before(i) != none && !it_[p].is(stop::to)) return false;
    auto k = i + 1;
    while (is(k, stop::in) || is(k, english_type::date) || is(k, word_kind::time) || is(k, stop::at) ||
           is(k, word_kind::yoy) || is(k, word_kind::adverb) || is_plain_word(k, {"has", "have", "had"}))
        ++k;
    if (k >= it_.size() || !it_[k].is(motion::verb) || k - i > 9) return false;
    ++k;
    if (is(k, stop::by) && is_figure(k + 1) && is_change_unit(figures_[it_[k + 1].index])) k += 2;
    if (!is(k, stop::to)) return false;
    k = before_figure(k + 1);
    if (!is_figure(k)) return false;
    auto const& next = figures_[it_[k].index];
    return (next.unit_name.empty() || alike(f, next)) && next.differs == 0;
}

/// rose to $5 million from $4 million: the ends of a move; `frame.subject` says whether only the subject can name it
bool english_rules::moved_level(std::size_t i, candidate& f, level_frame& frame) {
    auto const p = frame.p;
    auto const verb = frame.verb;
    bool const counted = frame.counted;
    bool const plan = frame.plan;
    auto& subject = frame.subject;
    // brings to 41 the number of firms
    if (it_[p].is(stop::to) && is(i + 1, stop::total) && !counted && take(f, phrase_from(in_, i + 2))) {
        f.what = plan ? role::target : role::value;
        f.rule = "to";
        return true;
    }
    auto const change = verb == none ? none : verb;
    bool const moved = change != none || change_before(p, true) != none;
    // * to Asia from $120 million to $190 million: a line of a list without a verb
    bool const spans =
        !moved && in_.opens_line && verb == none && it_[p].is(stop::from) && is(i + 1, stop::to) && is_figure(i + 2);
    if (spans) {
        f.what = role::base;
        f.rule = "from";
        return false;
    }
    if (from_level(i, f, p)) return true;
    if (moved && it_[p].is(stop::from)) {
        bool to = false;
        for (auto k = i + 1; k < it_.size() && k < i + 8; ++k) to = to || it_[k].is(stop::to);
        bool const back = last_ != none && last_ > 0 && it_[last_ - 1].is(stop::to) &&
                          figures_[it_[last_].index].unit.kind() == f.unit.kind();
        // an improvement from the $4 million deficit of 2019
        bool const beside = p > 0 && it_[p - 1].moves();
        if (to || back || beside || raised(p) || (change != none && it_[change].moves())) {
            f.what = role::base;
            f.rule = "from";
            // raised its guidance to $3 million from $2 million
            if (back && !counted && p == last_ + 1 && inherit(f)) return true;
            // growth of 2% in revenue from $3 million
            bool const grown = last_ != none && !counted && !respectively_ && !f.unit_name.empty() &&
                               is_change_unit(figures_[it_[last_].index]) &&
                               figures_[it_[last_].index].what != role::value && only_phrase_between(last_ + 1, p);
            if (grown && inherit(f)) return true;
            subject = change != none && it_[change].moves();
            // down $1.5 billion from $45.7 billion
            bool const diff = last_ != none && last_ + 1 == p && !counted && !respectively_ &&
                              figures_[it_[last_].index].what == role::diff;
            if (diff && alike(f, figures_[it_[last_].index]) && inherit(f)) return true;
            if (f.unit_name.empty()) take_unit_behind(i, f);
            if (!subject && !f.indicator.empty()) return true;
        }
    } else if (change != none &&
               (it_[change].moves() || it_[change].is(stop::verb) || it_[change].is(word_kind::light)) && moved &&
               it_[p].is(stop::to)) {
        f.rule = "to";
        // net income up 107% to $4.8 million, a decrease in the deficit of $1 billion to $66 billion
        auto const so = last_ == none ? role::value : figures_[it_[last_].index].what;
        bool const became = so == role::growth_yoy || (so == role::diff && figures_[it_[last_].index].rule == "change");
        if (!respectively_ && last_ != none && last_ + 1 == p && !counted && became && inherit(f)) {
            f.how = certainty::certain;
            f.what = plan ? role::target : split_total_ ? role::breakdown : role::value;
            return true;
        }
        // a 12% rise in passengers to 4.8 million
        if (!respectively_ && last_ != none && is_change_unit(figures_[it_[last_].index]) && hangs(i) &&
            !it_[change].moves() && inherit(f))
            return true;
        // bringing the total dividend to 5 cents
        auto const word = in_.view(it_[change]).substr(0, 4);
        bool const brings = word == "brin" || word == "taki" || word == "take" || word == "took" || word == "rais" ||
                            word == "push" || word == "lift" || word == "brou" || word == "driv";
        if (brings && total_brought(change, p, f)) return true;
        if (brings && (last_ == none || change > last_) && take(f, phrase_from(in_, change + 1))) {
            if (plan) f.what = role::target;
            return true;
        }
        // bringing the number of firms to 6,430
        if (!it_[change].moves() && change > 0 && f.unit_name.empty() && (last_ == none || change > last_) &&
            take(f, phrase_before(in_, p)))
            return true;
        subject = it_[change].moves() || change_before(p, true) != none;
        if (last_ != none && figures_[it_[last_].index].what == role::base) {
            f.how = certainty::certain;
            subject = subject || !counted;
        }
    }
    return false;
}

/// projects worth $5 million, with a total investment of $5 million
bool english_rules::worth_level(std::size_t i, candidate& f, level_frame const& frame) {
    auto const p = frame.p;
    bool const counted = frame.counted;
    bool const plan = frame.plan;
    // 210 projects valued at $3 million: the sum of the set, and not that of what stands between them
    auto const set_at = counted && !money_word(f.unit_name) ? none : counted_sum(i, f);
    if (set_at != none && in_.view(it_[p]).find("invest") == std::string_view::npos) {
        copy_indicator(set_at, f);
        f.what = figures_[it_[set_at].index].what == role::target ? role::target : role::total;
        f.rule = "sum";
        return true;
    }
    auto const named_bracket = [&] {
        if (p == 0 || !it_[p - 1].is_mark(U')')) return false;
        auto open = p - 1;
        while (open > 0 && p - open < 12 && !it_[open].is_mark(U'(')) --open;
        return open > 0 && it_[open].is_mark(U'(') && it_[open - 1].is_plain();
    };
    // investment during the half year was worth
    if (p > 0 && it_[p - 1].is(stop::auxiliary) && !counted && in_.view(it_[p]) == "worth" &&
        take(f, head_of(in_, subject_of(in_, p - 1)))) {
        f.rule = "worth";
        return true;
    }
    bool const timed = p > 1 && (it_[p - 1].is(english_type::date) || it_[p - 1].is(word_kind::time)) && !counted;
    // income tax cuts worth
    bool const cuts = p > 1 && it_[p - 1].is(motion::noun) && it_[p - 2].is_plain();
    // imports of equipment for farms valued at $3 million; but the opening of works worth $3 million
    auto const traded = [&] {
        auto const whole = phrase_before(in_, p, true);
        return !whole.empty() && listed(english_words::volume_nouns).has_in_small(last_word(in_.view(it_[whole.from])));
    };
    if (p > 0 && (it_[p - 1].is_plain() || named_bracket() || timed || cuts) &&
        in_.view(it_[p]).find("invest") == std::string_view::npos &&
        take(f, with_verbs(phrase_before(in_, p, timed || traded())))) {
        f.rule = "worth";
        if (summed_set(i, f) != none) f.what = role::total;
        if (plan) f.what = role::target;
        return true;
    }
    // projects worth $3 million; with a total investment of $3 million: only the second says that it sums
    bool const set = last_ != none && figures_[it_[last_].index].unit.kind() != unit_kind::money &&
                     figures_[it_[last_].index].unit.kind() != unit_kind::physical;
    f.what = summed_set(i, f) != none || set_at != none ? role::total : role::value;
    f.rule = "total";
    // compared with 1,655 permits valued at $371 million in 2016
    if (set && p == last_ + 1 && figures_[it_[last_].index].what == role::base) f.what = role::base;
    // with a total investment of: the words name it; worth: it is that of what was counted
    if (auto const words = in_.view(it_[p]); words.find("invest") != words.npos) {
        auto const from = words.find("combined") != words.npos ? words.find("combined") : words.find("total");
        auto const to = words.rfind(" of");
        f.made_indicator =
            words.substr(from == words.npos ? words.find("invest") : from,
                         to == words.npos ? to : to - (from == words.npos ? words.find("invest") : from));
        return true;
    }
    if (set && !counted && inherit(f)) return true;
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
