#include "figure_words_en.hpp"
#include "roles_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// traffic - a gauge of demand - fell: whether the dash at `at` closes what another one opened
bool english_evidence::dash_before(std::size_t at) const {
    for (auto k = at; k > 1 && at - k < 14; --k) {
        if (it_[k - 1].is(english_type::figure)) return false;
        if (it_[k - 1].is(english_type::mark) && it_[k - 1].mark == it_[at].mark) return true;
    }
    return false;
}

/// A change that a level, a bracket or the clause before tells: lower at 3%, 7% in value but only 3% in volume.
bool english_roles::change_beside_level(std::size_t i, candidate& f, change_frame const& frame) {
    auto const [p, n, bracket, signed_number, like_last] = frame;
    auto const growth = [&](bool negative) { set_growth(i, f, negative); };
    // Inflation was lower at 3%
    if (!points(f) && level_at(i, p)) {
        bool const told = told_rate(i, f, frame);
        // Wage growth was weaker in trade at 2%: of wages, not of trade
        auto side = p - 1;
        while (side > 0 && p - side < 7 && !it_[side].is(motion::particle)) --side;
        bool const elsewhere = side + 1 < p && it_[side].is(motion::particle);
        auto be = elsewhere ? side - 1 : none;
        while (be != none && be > 0 && it_[be].is(word_kind::adverb)) --be;
        if (!is(be, stop::auxiliary)) be = none;
        if (be != none && take(f, head_of(in_, subject_of(in_, be)))) return true;
        if (told) return true;
        static_cast<void>(take_subject(i, f) || inherit(f));
        return true;
    }
    // was raised from 3% to 7%: one word of the lexicon
    bool const raised_in = p != none && p > 0 && p + 1 == i && it_[p].is(stop::in) && it_[p - 1].is(motion::verb);
    if (raised_in && !points(f)) {
        growth(falls(p - 1));  // sales rose in 7.3 percent
        static_cast<void>(take_subject(i, f) || inherit(f));
        return true;
    }
    bool const raised_from = p != none && p + 1 == i && moves(p) && in_.view(it_[p]).ends_with(" from");
    // rose 67% compared to the 66% of then: no rate grows so
    bool const misled = !points(f) && p != none && moves(p) && is(i + 1, word_kind::than) && near_level(i);
    if (raised_from || misled) {
        f.what = raised_from ? role::base : role::value;
        f.rule = raised_from ? "from" : "rate";
        static_cast<void>(take_subject(i, f) || inherit(f));
        return true;
    }
    // down to 7 million tonnes (minus 8 percent)
    bool const minus = i > 1 && in_.view(it_[i - 1]) == "minus";
    if (i > 1 && it_[i - 2].is_mark(U'(') && (minus || in_.view(it_[i - 1]) == "plus")) {
        growth(minus);
        static_cast<void>(inherit(f) || take_subject(i, f));
        return true;
    }
    // sales rose for tyres (3.9% vs 2.7% in May)
    auto const theirs = is(i + 2, U'-') ? i + 3 : i + 2;
    if (bracket && is(i + 1, word_kind::than) && is_figure(theirs) &&
        figures_[it_[theirs].index].unit.kind() == unit_kind::percent) {
        auto change = moved_towards(p);
        // sales inched up for gas (5.3% vs 4.9%)
        for (auto k = p; change == none && k > 1 && p - k < 16 && !is_figure(k - 1); --k) {
            bool const moved =
                it_[k - 1].is(motion::particle) && is_one_of(k - 2, english_words::verbs_before_up_or_down);
            if (moved) change = k - 1;
        }
        if (change != none) {
            // growth that slowed is growth
            auto const word = in_.view(it_[change]);
            growth(falls(change) && !opens_with_any(word, listed(english_words::slowing_verb_stems)));
            if (take(f, phrase_before(in_, p))) return true;
            static_cast<void>(take_subject(i, f) || inherit(f));
            return true;
        }
    }
    // rose 7% in value but only 3% in volume
    if (!points(f) && p != none && it_[p].is(stop::clause) && like_last && only_phrase_between(last_ + 1, p) &&
        n == i + 1 && (is(n, stop::in) || is(n, stop::by)) && is(last_ + 1, stop::in) &&
        (figures_[it_[last_].index].what == role::growth_yoy || figures_[it_[last_].index].what == role::growth ||
         figures_[it_[last_].index].what == role::growth_mom)) {
        growth(figures_[it_[last_].index].negative);
        if (inherit(f)) return true;
    }
    // growth in sales of hats was 17% and of gloves was 3%
    if (!points(f) && p != none && it_[p].is(stop::auxiliary) && like_last && is(last_ + 1, word_kind::joiner) &&
        (is(last_ + 2, stop::of) || is(last_ + 2, stop::in)) && only_phrase_between(last_ + 3, p) &&
        (figures_[it_[last_].index].what == role::growth_yoy || figures_[it_[last_].index].what == role::growth)) {
        growth(figures_[it_[last_].index].negative);
        if (take(f, phrase_from(in_, last_ + 3))) return true;
    }
    // dropped from a record average of 7%
    if (auto const fell = p != none && it_[p].is(stop::of) && !points(f) ? change_before(p, true) : none;
        fell != none && led_from(fell, p)) {
        f.what = role::base;
        f.rule = "from";
        static_cast<void>(take_subject(i, f) || inherit(f));
        return true;
    }
    return false;
}

/// followed by Malta, and highest in 2016: whether what stands between two figures ranks the second behind the first
bool english_rules::ranked_behind(std::size_t from, std::size_t to) const {
    for (auto k = from; k < to; ++k) {
        auto const word = in_.view(it_[k]);
        if (it_[k].is_mark(U';') || it_[k].is(english_type::figure)) return false;
        if (word.starts_with("followed") || word == "ahead of") return true;
        if (k > from && it_[k - 1].is(word_kind::joiner) && is_one_of(k, english_words::ranking_superlatives))
            return true;
    }
    return false;
}

/// Rents slowed (3.4% after 4.1%), prices eased for tea (3% against 5% in May): whether what moved down at `change` is
/// the pace of what still grows in the bracket that the figure at `i` opens.
bool english_evidence::only_slows(std::size_t change, std::size_t open, std::size_t i) const {
    if (is_one_of(change, english_words::pace_verbs)) return true;
    if (open + 1 != i || !opens_with_any(in_.view(it_[change]), listed(english_words::slowing_verb_stems)))
        return false;
    for (auto k = i + 1; k < it_.size() && k < i + 6 && !it_[k].is_mark(U')'); ++k) {
        if (it_[k].is(word_kind::than) || in_.view(it_[k]) == "after") return true;
    }
    return false;
}

/// Fuels (up 32%), metals (21%): a change or a share in brackets.
bool english_roles::change_in_bracket(std::size_t i, candidate& f, change_frame const& frame) {
    auto const [p, n, bracket, signed_number, like_last] = frame;
    auto const growth = [&](bool negative) { set_growth(i, f, negative); };
    bool const listed = bracket && last_ != none && last_ + 2 < p && it_[last_ + 1].is_mark(U')') &&
                        is_change_unit(figures_[it_[last_].index]) && only_phrase_between(last_ + 1, p);
    if (bracket && !signed_number && rate_of_amount(i, p) && inherit(f)) {
        growth(figures_[it_[last_].index].negative);
        return true;
    }
    if (bracket && like_last && !signed_number && is(n, U')') && figure_of_then(p) && inherit(f)) {
        f.what = role::base;
        f.rule = "figure of then";
        return true;
    }
    if (listed && !signed_number) {
        // fuels (up 31.8%), metals (21.0%)
        auto const& from = figures_[it_[last_].index];
        if (take(f, phrase_before(in_, p))) {
            f.what = from.what;
            f.negative = from.negative;
            f.rule = "listed";
            return true;
        }
    }
    // machinery (14.2 per cent YoY)
    bool const yearly = bracket && !signed_number && p > 0 && n == i + 1 &&
                        (is(n, word_kind::yoy) || is(n, word_kind::mom)) && is(n + 1, U')') && !is_figure(p - 1);
    if (yearly) {
        auto const change = moved_towards(p);
        growth(change != none && falls(change));
        if (take(f, phrase_before(in_, p))) return true;
    }
    // Output was unchanged (0.0%), prices were flat (0.1%)
    bool const still = bracket && !points(f) && n == i + 1 && is(n, U')') && p > 0 &&
                       (is_plain_word(p - 1, {"unchanged", "flat", "stable"}));
    if (still) {
        growth(signed_number && f.negative);
        f.rule = "unchanged";
        static_cast<void>(take_subject(i, f) || inherit(f));
        return true;
    }
    // Exports barely grew (0.2%), fell sharply (7%), rents slowed slightly (2.9% over a year, after 3%)
    bool const told = n == i + 1 && (is(n, U')') || is(n, word_kind::yoy) || is(n, word_kind::mom) ||
                                     is(n, word_kind::than) || in_.view(it_[n]) == "after");
    if (bracket && !signed_number && p > 1 && told && !points(f)) {
        auto verb = it_[p - 1].is(word_kind::adverb) ? p - 2 : p - 1;
        if (it_[verb].is(motion::particle) && verb > 0) --verb;  // slowed down
        if (it_[verb].is(motion::verb)) {
            growth(falls(verb) && !only_slows(verb, p, i));
            static_cast<void>(take_subject(i, f) || inherit(f));
            return true;
        }
    }
    // Germany (24%), Sweden (11% of the total)
    bool const owner = bracket && !signed_number && p > 0 && it_[p - 1].is_plain() && (last_ == none || last_ + 1 < p);
    if (owner && n != none && !bracketed_before(i, f) && (it_[n].is_mark(U')') || is(n, stop::of) || of_total(n))) {
        auto const phrase = phrase_before(in_, p);
        bool const rate = std::any_of(it_.begin() + static_cast<std::ptrdiff_t>(phrase.from),
                                      it_.begin() + static_cast<std::ptrdiff_t>(std::max(phrase.from, phrase.to)),
                                      [](auto const& x) { return x.is(word_kind::rate_noun); });
        if (take(f, phrase)) {
            // the highest ratio at 82%, followed by Malta (79%): as what it comes behind
            bool const behind = like_last && it_[n].is_mark(U')') && ranked_behind(last_ + 1, p);
            if (behind) {
                auto const& first = figures_[it_[last_].index];
                f.what = first.what;
                f.negative = first.negative;
                f.rule = "ranked behind";
                return true;
            }
            f.what = rate ? role::value : role::share;
            f.rule = "bracket";
            f.how = certainty::inferred;
            if (!it_[n].is_mark(U')')) {
                set_scope(f, n + 1);
            } else if (auto const change = moved_towards(p); !rate && change != none) {
                growth(falls(change));
            }
            return true;
        }
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
