#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// A rate that no change is told of: its role and its name.

/// The share of exports was 35%, an occupancy rate of 95%: a rate, or a share by its name
bool english_roles::told_rate(std::size_t i, candidate& f, change_frame const& frame) {
    auto const& [p, n, bracket, signed_number, like_last] = frame;
    auto const n_word = n == none ? std::string_view() : in_.view(it_[n]);
    auto const growth = [&](bool negative) { set_growth(i, f, negative); };
    // A rate: the share of X was 35%, an occupancy rate of 95%.
    auto const share = [&] {
        for (auto k = i; k > 0 && k + 10 > i; --k) {
            if (it_[k - 1].is(word_kind::share_noun) && in_.view(it_[k - 1]) != "percentage") return true;
            if (it_[k - 1].is(english_type::figure)) return false;
        }
        return false;
    }();
    // cut its staff 12 percent
    if (auto const moved = object_moved(i); p != none && !planned(i) && take(f, moved.phrase)) {
        growth(moved.down);
        return true;
    }
    // contributed 12 per cent to exports
    bool const contributes = p != none && in_.view(it_[p]).substr(0, 7) == "contrib" && is(n, stop::to);
    if (contributes) set_scope(f, n + 1);
    if (!share && limited_change(i, f, p)) return true;
    f.what = share || contributes ? role::share : role::value;
    f.rule = share ? "share" : "rate";
    if (!share && planned(i)) f.what = role::target;
    // raising the share of rail from 27% to 45%
    bool const ends_range = p != none && is(p, stop::to) && like_last && p == last_ + 1 &&
                            figures_[it_[last_].index].what == role::base && figures_[it_[last_].index].rule == "from";
    if (ends_range && range_object(last_ - 1).from < range_object(last_ - 1).to && inherit(f)) return true;
    // improved by 2 points to -1.5% from -3.5%: the level it moved to
    bool const moved_to = p != none && (is(p, stop::to) || is(p, stop::at)) && last_ != none && p == last_ + 1;
    // Prices: +3.2%; +0.3% on the previous month
    bool const plus = signed_number && i > 0 && it_[i - 1].is_mark(U'+');
    // Annual inflation was +2.1%: a level of that rate
    bool const of_rate = p != none && it_[p].is_verb() && !moves(p) && rate_told(p);
    if (signed_number && (last_ != none || plus) && !share && !moved_to && !of_rate) growth(false);
    if (p != none && it_[p].is(word_kind::joiner) && like_last && figures_[it_[last_].index].what == role::share &&
        n == i + 1 && (is(n, stop::verb) || is(n, stop::auxiliary) || is(n, word_kind::light)))
        f.what = role::share;
    if (bool const told = !share && told_as_growth(i); told || (!share && shares_comparison(i, f))) {
        // The decline in sales eased to 7%
        auto const verb = told ? verb_before(i) : none;
        auto const subject = verb == none ? item_range{} : subject_of(in_, verb);
        bool down = false;
        for (auto k = subject.from; k < subject.to; ++k) down = down || (it_[k].is(motion::noun) && falls(k));
        growth(down);
    }
    // 62% of visitors came for leisure and 21% for business
    bool const alike = p != none && (it_[p].is(word_kind::joiner) || it_[p].is_mark(U',')) && like_last && n == i + 1 &&
                       figures_[it_[last_].index].what == role::share &&
                       (is(n, stop::preposition) || is(n, stop::in) || is(n, stop::from) || is(n, stop::to) ||
                        is(n, stop::by) || is(n, stop::with));
    // corresponding to 10% in the one and 4% in the other
    if (alike && inherit(f)) {
        f.what = role::share;
        return true;
    }
    // guidance of 57.0%–59.0%
    bool const dashed = last_ != none && like_last && last_ + 2 == i &&
                        (it_[i - 1].is_mark(0x2013) || it_[i - 1].is_mark(U'-')) &&
                        it_[i - 1].begin == it_[last_].end && it_[i].begin == it_[i - 1].end && inherit(f);
    if (dashed) {
        f.negative = f.negative && figures_[it_[last_].index].negative;
        f.what = figures_[it_[last_].index].what;
        f.rule = figures_[it_[last_].index].rule;
        return true;
    }
    // had 412,300 visits, 38% from abroad: of the visits
    bool const beside_count = n == i + 1 && p != none && last_ != none && p == last_ + 1 && it_[p].is_mark(U',') &&
                              is_count(figures_[it_[last_].index]) && !figures_[it_[last_].index].unit_name.empty() &&
                              figures_[it_[last_].index].unit_name != "rank" &&
                              (is(n, stop::from) || is(n, stop::in) || is(n, stop::by)) && n + 1 < it_.size() &&
                              it_[n + 1].type == english_type::word && !it_[n + 1].is(word_kind::time);
    if (beside_count && f.unit.kind() == unit_kind::percent && !signed_number && inherit(f)) {
        f.what = role::share;
        f.rule = "of a count";
        return true;
    }
    // 61% expect sales to grow and 37% expect no change
    if (n == i + 1 && like_last && figures_[it_[last_].index].what == role::share && opinion(i) && inherit(f)) {
        f.what = role::share;
        return true;
    }
    // 43% planned to hire
    bool const begins = p == none || it_[p].is(english_type::mark) || it_[p].is(stop::relative) ||
                        it_[p].is(stop::clause) || (it_[p].is(word_kind::joiner) && p != last_ + 1);
    if (n == i + 1 && begins &&
        (it_[n].is(stop::verb) || it_[n].is(word_kind::light) || it_[n].is(word_kind::target) ||
         it_[n].is(word_kind::plan_verb)))
        f.what = role::share;
    // 35% of the mills say so, while 13% report a decline
    bool const others = n == i + 1 && begins && like_last && figures_[it_[last_].index].what == role::share &&
                        it_[n].is_plain() && is(n + 1, stop::determiner);
    if (others && inherit(f)) {
        f.what = role::share;
        return true;
    }
    // 29% (1.1 million) of them said so; 9% (334,000) were out of work
    bool const counted = is(i + 1, U'(') && is_figure(i + 2) && is(i + 3, U')') && i + 4 < it_.size() &&
                         is_count(figures_[it_[i + 2].index]) && (it_[i + 4].is_verb() || is(i + 4, stop::auxiliary));
    bool const clause =
        p == none || it_[p].is(english_type::mark) || it_[p].is(word_kind::joiner) || it_[p].is(stop::clause);
    if (counted && clause && !points(f)) {
        f.what = role::share;
        f.rule = "counted beside";
        if (last_ != none && inherit(f)) return true;
    }
    // China, with a share of 22%: whose share it is
    bool const shared = share && p != none && it_[p].is(stop::of) && p > 0 && it_[p - 1].is(word_kind::share_noun);
    if (shared && take_subject(i, f)) return true;
    // pensions make up the largest share at 41%
    auto const part = p != none && it_[p].is(stop::at) ? verb_before(i) : none;
    if (part != none && !share && it_[part].is(word_kind::share)) f.what = role::share;
    if (part != none && it_[part].is(word_kind::share) && take(f, head_of(in_, subject_of(in_, part)))) return true;
    if (p != none && it_[p].is(stop::of) && compared(p)) f.what = role::base;
    // transactions of $2 billion, a positive difference of 11%
    bool const differs = p != none && is(p, stop::of) && p > 1 && is_one_of(p - 1, english_words::variation_nouns) &&
                         last_ != none && !respectively_;
    if (differs && inherit(f)) return true;
    // handled 70% (Valencia 40%, Barcelona 29%)
    bool const after_name =
        p != none && p + 1 == i && it_[p].is_plain() && it_[p].capital && p > 0 && last_ != none && !share;
    if (after_name) {
        auto const name = phrase_before(in_, i);
        bool const item =
            !name.empty() && name.to == i && name.from > 0 &&
            (it_[name.from - 1].is_mark(U'(') || it_[name.from - 1].is_mark(U',') || it_[name.from - 1].is_mark(U':') ||
             it_[name.from - 1].is(word_kind::joiner) ||
             (it_[name.from - 1].is(stop::from) && name.from > 1 && it_[name.from - 2].is(word_kind::joiner)));
        if (item && take(f, name)) {
            auto const& from = figures_[it_[last_].index];
            if (from.what == role::share) f.what = role::share;
            return true;
        }
    }
    // Sweden with 10 percent, and Norway with 9 percent
    if (p != none && item_with(p, f)) {
        bool const same = last_ != none &&
                          (figures_[it_[last_].index].what == role::share || figures_[it_[last_].index].rule == "item");
        if (same) {
            f.what = figures_[it_[last_].index].what;
            f.scope = figures_[it_[last_].index].scope;
        }
        f.rule = "item";
        return true;
    }
    bool const sequel = p != none && last_ != none && it_[p].is(word_kind::joiner) && n != none &&
                        only_phrase_between(last_ + 1, p) &&
                        (is(n, stop::to) || is(n, stop::preposition) || is(n, stop::in));
    if (sequel && inherit(f)) return true;
    // face duties between 30% and 40%
    bool const between = p != none && p > 0 && it_[p].is(stop::preposition) && in_.view(it_[p]) == "between" &&
                         it_[p - 1].is_plain() && looks_plural(in_.view(it_[p - 1]));
    if (between && take(f, phrase_before(in_, p, true))) return true;
    // imposed a 15% levy, the announcement of 20% tariffs
    if (p != none && (it_[p].is_verb() || it_[p].is(stop::of)) && take(f, rated_noun(i))) return true;
    if (p != none && it_[p].is(stop::of) && take(f, phrase_before(in_, p, true))) return true;
    bool const infinitive = p != none && p > 1 && it_[p].is(stop::at) && it_[p - 2].is(stop::to);
    if (p != none && it_[p].is(stop::at) && !infinitive && take(f, phrase_before(in_, p))) return true;
    if (n != none && n == i + 1 && it_[n].is(word_kind::rate_noun) && take(f, phrase_from(in_, n))) return true;
    if (n != none && n == i + 1 && it_[n].is_plain() && (p == none || !it_[p].is_verb()) && !describes(n_word) &&
        take(f, phrase_from(in_, n)))
        return true;
    return false;
}

/// had the largest share at 52%, held the biggest share of trade at 18%: who has it, and what it is a share of
bool english_rules::share_held_at(std::size_t i, candidate& f) const {
    auto const p = before(i);
    auto const verb = verb_before(i);
    if (p == none || verb == none || !is(p, stop::at) || points(f) || f.unit.kind() != unit_kind::percent) return false;
    constexpr std::size_t words = 7;
    for (auto k = p; k > verb + 1 && p - k < words; --k) {
        auto const& x = it_[k - 1];
        if (x.is(word_kind::share_noun)) {
            bool const of_others = is_one_of(verb, english_words::setting_verbs) || in_.view(it_[verb]) == "put";
            // its own share: kept its share at 5%
            if (k - 1 == verb + 1 || it_[verb].moves() || it_[verb].is(word_kind::level) || of_others) return false;
            auto const who = head_of(in_, subject_of(in_, verb));
            if (who.empty() || !take(f, who)) return false;
            f.what = role::share;
            f.rule = "share held";
            if (is(k, stop::of)) set_scope(f, k + 1);
            return true;
        }
        if (!x.is_plain() && !x.is(stop::of) && !x.is(stop::in) && !x.is(stop::determiner)) return false;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
