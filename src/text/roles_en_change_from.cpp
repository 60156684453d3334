#include "figure_words_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Percentages that a noun of change is written with, and those that a `from` or a comparison makes a base.

/// growth in value of 12%, the 16.2 percent-increase in collections, 12% or $3 million below the results of 2021
bool english_roles::change_joined(std::size_t i, candidate& f, std::size_t p) {
    auto const growth = [&](bool negative) { set_growth(i, f, negative); };
    // growth in volume and value of 12%: no value, what grew
    bool const valued = i > 0 && it_[i - 1].is(stop::total) && in_.view(it_[i - 1]).ends_with("of") && p + 1 < i;
    auto const grown = valued && !points(f) ? change_before(i - 1, true) : none;
    if (grown != none && it_[grown].is(motion::noun) && (is(grown + 1, stop::in) || is(grown + 1, stop::of))) {
        growth(falls(grown));
        static_cast<void>(take_subject(i, f) || inherit(f));
        return true;
    }
    // the 16.2 percent-increase in collections
    if (auto const tail = in_.text.substr(f.whole.end, it_[i].end - std::min(it_[i].end, f.whole.end));
        tail.size() > 4 && tail.front() == '-') {
        bool const down = listed(english_words::decrease_nouns).has(tail.substr(1));
        if (down || listed(english_words::increase_nouns).has(tail.substr(1))) {
            growth(down);
            if (is(i + 1, stop::in) && take(f, phrase_from(in_, i + 2))) return true;
            static_cast<void>(take_subject(i, f) || inherit(f));
            return true;
        }
    }
    // 12% or $30 million below the results of 2021
    if (auto const way = p != none && it_[p].is(stop::auxiliary)                               ? alternative_moves(i)
                         : p != none && (it_[p].is_mark(U',') || it_[p].is(word_kind::joiner)) ? alternative_moves(i)
                                                                                               : 0;
        way != 0) {
        growth(way < 0);
        static_cast<void>((!it_[p].is(stop::auxiliary) && inherit(f)) || take_subject(i, f) || inherit(f));
        return true;
    }
    return false;
}

/// slowed from 5% to 4%, compared with 19% in May
english_rules::taken english_rules::change_from(std::size_t i, candidate& f, change_frame const& frame) {
    auto const p = frame.p;
    auto const n = frame.n;
    auto const like_last = frame.like_last;
    if (p == none) return taken::no;
    if (it_[p].is(stop::from) && (!is(n, stop::of) || like_last || (verb_before(i) != none && moves(verb_before(i))))) {
        f.what = role::base;
        f.rule = "from";
        // raising the share of rail from 27% to 45%
        bool const ends = is(i + 1, stop::to) && is_figure(i + 2) && last_ == none;
        if (ends && !told_as_growth(i) && take(f, range_object(p))) return taken::done;
        if (told_as_growth(i)) {
            auto const subject = subject_of(in_, verb_before(i));
            bool down = false;  // The decline in sales eased from 9%
            for (auto k = subject.from; k < subject.to; ++k) down = down || (it_[k].is(motion::noun) && falls(k));
            f.negative = down || minus_written(in_.text, f);  // Growth slowed from 5% to 4%
            f.rule = "then";
        }
        return taken::yes;
    }
    if (!it_[p].is(word_kind::than)) return taken::no;
    f.what = role::base;
    f.rule = "than";
    bool const changes = like_last && figures_[it_[last_].index].what == role::growth_yoy;
    if (changes && is(i + 1, stop::in) && inherit(f)) {
        f.what = role::growth_yoy;
        return taken::done;
    }
    // accounted for 20%, compared with 19% for the Netherlands: a share of another
    bool const share = like_last && figures_[it_[last_].index].what == role::share && is(i + 1, stop::preposition) &&
                       in_.view(it_[i + 1]) == "for";
    auto const whose = is(i + 2, stop::determiner) ? i + 3 : i + 2;
    if (share && whose < it_.size() && it_[whose].is_plain() && it_[whose].capital && !told_before(whose) &&
        take(f, phrase_from(in_, i + 2))) {
        f.what = role::share;
        return taken::done;
    }
    return taken::yes;
}

/// a price of $401 per tonne, from $308 per tonne in 2016: what it was before.
bool english_rules::from_level(std::size_t i, candidate& f, std::size_t p) const {
    if (!it_[p].is(stop::from) || last_ == none || p < 2 || !it_[p - 1].is_mark(U',') || p + 1 != i) return false;
    auto const& level = figures_[it_[last_].index];
    bool const like = alike(f, level) && !f.unit_name.empty() && f.unit.kind() == unit_kind::money;
    if (!like || level.what != role::value || !only_phrase_between(last_ + 1, p - 1)) return false;
    // $10 million, from $25 million worth of exports
    auto const behind = i + 1 < it_.size() ? in_.view(it_[i + 1]) : std::string_view();
    if (behind == "worth" || is(i + 1, stop::of) || (i + 1 < it_.size() && it_[i + 1].is_plain())) return false;
    // sales of $40 million, from $2 of each buyer
    constexpr std::int64_t unlike = 10;
    auto const now = level.number.scaled_by_power_of_ten(level.magnitude);
    auto const then = f.number.scaled_by_power_of_ten(f.magnitude);
    if (!(now < then * decimal(unlike)) || !(then < now * decimal(unlike))) return false;
    copy_indicator(last_, f);
    f.what = role::base;
    f.rule = "from";
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
