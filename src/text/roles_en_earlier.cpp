#include "rate_names_en.hpp"
#include "roles_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What stands beside a figure or before it: levels of then, changes before, the parts behind a colon.

/// 98 vehicles: 61 cars and 37 vans: whether what follows the colon are parts of the level before it.
bool english_roles::splits(std::size_t colon) const {
    if (head_ == none || head_ != last_ || colon + 1 >= it_.size()) return false;
    if (colon - head_ > 2 && !(colon - head_ < 14 && only_phrase_between(head_ + 1, colon))) return false;
    auto const& whole = figures_[it_[head_].index];
    std::size_t parts = 0;
    for (auto k = colon + 1; k < it_.size(); ++k) {
        if (it_[k].is_mark(U';')) break;
        if (!it_[k].is(english_type::figure)) continue;
        auto const& part = figures_[it_[k].index];
        if (is_change_unit(part)) continue;
        // 41 million tonnes: 22 million of containers
        bool const elided = part.unit_name.empty() && is(k + 1, stop::of);
        if (!alike(whole, part) && !elided) return false;
        if (part.magnitude == whole.magnitude ? part.number > whole.number : part.magnitude > whole.magnitude)
            return false;
        ++parts;
    }
    return parts > 1;
}

/// ..., exceeding the target by 5; ..., 5 above the target: whether nothing new is named behind the last comma.
bool english_evidence::resumes(std::size_t i) const {
    auto k = i;
    while (k > last_ + 1 && !it_[k - 1].is_mark(U',')) --k;
    if (k == last_ + 1) return false;
    while (k < i && !in_.view(it_[k]).ends_with("ing") &&
           (it_[k].is(word_kind::adverb) || it_[k].is(word_kind::approximate) || it_[k].is(stop::determiner)))
        ++k;
    return k == i || it_[k].is(word_kind::excess) || in_.view(it_[k]).ends_with("ing");
}

/// 3.8%, after rising 3.5% in April; 2.4%, following 2.9% growth: the change before.
bool english_rules::after_change(std::size_t i, candidate const& f) const {
    if (last_ == none || sibling(i, f) == none) return false;
    auto k = i;
    while (k > last_ + 1 && i - k < 5 &&
           (it_[k - 1].moves() || it_[k - 1].is(stop::determiner) || it_[k - 1].is(stop::of) ||
            it_[k - 1].is(stop::by) || it_[k - 1].is(word_kind::adverb) || it_[k - 1].is(word_kind::approximate)))
        --k;
    if (k <= last_ + 1) return false;
    auto const word = in_.view(it_[k - 1]);
    return word == "after" || word == "following" || word == "following the";
}

/// after falling 3%, after a 3% rise: whether the figure behind `after` has a word of change of its own.
bool english_evidence::moves_itself(std::size_t i) const {
    for (auto k = i + 1; k < it_.size() && k < i + 4; ++k) {
        if (it_[k].is(motion::noun)) return true;
        if (!it_[k].is_plain() && !it_[k].is(word_kind::yoy) && !it_[k].is(word_kind::mom)) break;
    }
    for (auto k = i; last_ != none && k > last_ + 1; --k) {
        if (it_[k - 1].moves()) return true;
    }
    return false;
}

/// a margin of 8% (7% in 2018): whether the bracket holds the level before the one it stands behind.
bool english_evidence::bracketed_before(std::size_t i, candidate const& f) const {
    // 45 cents per share (40 cents)
    auto open = last_ == none ? none : last_ + 1;
    if (last_ != none && open + 2 < i && (in_.view(it_[open]) == "per" || in_.view(it_[open]) == "a") &&
        it_[open + 1].is_plain())
        open += 2;
    if (last_ == none || open >= i || !it_[open].is_mark(U'(') || before(i) != open) return false;
    auto const& level = figures_[it_[last_].index];
    if (level.what != role::value || f.unit_name.empty() || level.unit_name != f.unit_name ||
        f.unit.kind() == unit_kind::count)
        return false;
    if (is(i + 1, U')')) return true;
    auto const k = is(i + 1, stop::in) || is(i + 1, stop::preposition) ? i + 2 : i + 1;
    bool const dated = k < it_.size() && (it_[k].is(english_type::date) || it_[k].is(word_kind::yoy));
    return dated && is(k + 1, U')');
}

/// The largest increase was in Malmo (6%): the change that the bracket at `bracket` gives the size of.
std::size_t english_evidence::moved_towards(std::size_t bracket) const {
    for (auto k = bracket; k > 0 && bracket - k < reach; --k) {
        auto const& x = it_[k - 1];
        if (x.is(english_type::figure) || x.is_mark(U';') || x.is_mark(0x2013) || x.is_mark(0x2014)) return none;
        if (x.moves() && !x.is(motion::particle)) return k - 1;
    }
    return none;
}

/// share of exports, market share: what is a part by its name
bool english_evidence::names_share(candidate const& f) const {
    auto const name = f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
    for (auto const each : {"share", "shares", "proportion", "percentage"}) {
        auto const word = std::string_view(each);
        if (name.ends_with(word) && (name.size() == word.size() || name[name.size() - word.size() - 1] == ' '))
            return true;
        auto const at = name.find(word);
        bool const head = at != name.npos && (at == 0 || name[at - 1] == ' ');
        auto const behind = head ? name.substr(at + word.size()) : std::string_view();
        if (behind.starts_with(" of ") || behind.starts_with(" in ")) return true;
    }
    return false;
}

/// raised the share of rail from 8% to 12%: whether the words before the figure at `i` call it a share
bool english_evidence::share_named(std::size_t i) const {
    for (auto k = i; k > 0 && i - k < reach; --k) {
        if (it_[k - 1].is_mark(U';')) return false;
        if (it_[k - 1].is(word_kind::share_noun)) return true;
    }
    return false;
}

/// The northern plants had 12 percent: some part of a whole that the clause leaves out, where nothing before it names a
/// rate that is measured in per cent of itself.
bool english_evidence::part_of_untold(std::size_t i, candidate const& f) const {
    auto const name = f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
    if (f.negative || name.empty() || tells_rate(in_, f)) return false;
    // the year-to-date average, the results were
    if (listed(english_words::own_percent_nouns).has(last_word(name))) return false;
    // The CPIH fell to 3.1%: an index is no part of anything
    if (has_any(name, listed(english_words::index_nouns))) return false;
    for (auto k = i + 1; k < it_.size() && k < i + 3; ++k) {
        // 12 percent below the average
        auto const word = in_.view(it_[k]);
        if (it_[k].is(word_kind::than) || it_[k].is(word_kind::excess) || word.starts_with("below") ||
            word.starts_with("above") || word.starts_with("versus"))
            return false;
        // 92% let: a state that is measured in per cent of itself
        // a 35% incentive, a 20% discount: what is given is in per cent of a price
        if (k == i + 1 && listed(english_words::granted_rate_nouns).has(word)) return false;
        if (k == i + 1 && listed(english_words::percent_state_adjectives).has(word)) return false;
        if (it_[k].is(english_type::mark)) break;
    }
    if (last_ == none) return true;
    auto const& told = figures_[it_[last_].index];
    // raised the requirement from 7 to 8 percent: what has ends of its own
    auto const p = before(i);
    bool const ends = p != none && it_[p].is(stop::to) && told.what == role::base && only_phrase_between(last_ + 1, p);
    if (ends) return share_named(i);
    bool const as_rate =
        told.unit.kind() == unit_kind::percent && (told.what == role::value || told.what == role::growth_yoy ||
                                                   told.what == role::growth || told.what == role::growth_mom);
    return !as_rate;
}

/// $4 million in the same quarter a year ago: an amount told only to compare with it.
bool english_evidence::earlier(std::size_t i, candidate const& f) const {
    if (told_when(i)) return true;
    if (last_ == none && !doc_.has_last) return false;
    if (clause_of_then(i, f) || beside_base(i) || noun_of_then(i)) return true;
    auto const before_this_year = [&](std::size_t k) {
        auto const word = in_.view(it_[k]);
        // went down to $1 billion compared to the previous year: a level of now
        if (word.starts_with("from") || word.starts_with("over") || word.starts_with("on ") ||
            word.starts_with("than") || word.starts_with("compared") || word.starts_with("against"))
            return false;
        return has_any(word, listed(english_words::past_time_words));
    };
    auto const told = [&](std::size_t k) {
        // the preceding financial year
        bool const unit = k + 1 < it_.size() && it_[k].is(moment::past) && it_[k + 1].is(moment::unit);
        return k < it_.size() && (is(k, word_kind::yoy) || is(k, word_kind::mom) || unit);
    };
    if (stood_then(i)) return true;
    // from 2016, when 1.6 million crossed
    auto w = i;
    while (w > 0 && (it_[w - 1].is(word_kind::approximate) || it_[w - 1].is(stop::determiner))) --w;
    if (w > 2 && it_[w - 1].is(stop::relative) && in_.view(it_[w - 1]) == "when" && it_[w - 2].is_mark(U',') &&
        (it_[w - 3].is(word_kind::yoy) || (it_[w - 3].is(english_type::date) && compares_with(w - 3))))
        return true;
    // A year earlier, the firm had earned $4 million
    std::size_t opening = 0;
    while (opening < i && (it_[opening].is(stop::in) || it_[opening].is(stop::determiner) ||
                           (it_[opening].is(stop::preposition) && in_.view(it_[opening]) == "for")))
        ++opening;
    if (last_ == none && opening < i && told(opening) && before_this_year(opening)) {
        for (auto c = opening + 1; c < i && c < opening + 4; ++c) {
            if (it_[c].is_mark(U',')) return true;
        }
    }
    // what was counted may stand before the time: $4 million profit in the prior year
    auto k = i + 1;
    while (k < it_.size() && k < i + 5 && it_[k].is_plain()) ++k;
    if (is(k, stop::of) && k + 1 < it_.size() && it_[k + 1].is_plain()) {
        ++k;
        while (k < it_.size() && k < i + 8 && it_[k].is_plain()) ++k;
    }
    if (is(k, stop::in) || (is(k, stop::preposition) && (in_.view(it_[k]) == "for" || in_.view(it_[k]) == "during")))
        ++k;
    while (is(k, stop::determiner)) ++k;
    if (told(k)) {
        if (before_this_year(k)) return true;
        // the same quarter of the previous year, the same quarter year ago
        auto next = k + 1;
        while (next < it_.size() && next < k + 4 &&
               (is(next, stop::of) || is(next, stop::determiner) || is(next, stop::in) || it_[next].is(moment::past) ||
                it_[next].is(moment::unit)))
            ++next;
        if (told(next))
            return before_this_year(next) || in_.view(it_[next]).find("last year") != std::string_view::npos;
        return false;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
