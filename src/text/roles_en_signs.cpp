#include "figure_words_en.hpp"
#include "rules_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Signs that no verb of change beside the figure tells.

/// 4,200 jobs could be lost, down, 18 percent, a negative growth of 9%: the sign is said elsewhere.
void english_rules::settle_sign(std::size_t i, candidate& f) const {
    if (f.negative || f.what == role::base || f.what == role::share) return;
    auto const p = before(i);
    if (listed(english_words::job_nouns).has(f.unit_name) && f.what != role::increment) {
        bool gone = false;
        auto const& ended = listed(english_words::job_loss_verbs);
        for (auto k = i + 1; k < it_.size() && k < i + 6 && !gone; ++k) {
            auto const& x = it_[k];
            if (x.is(english_type::mark) || x.is(english_type::figure) || x.is(stop::clause) || x.is(stop::relative))
                break;
            gone = ended.has(in_.view(x)) && (is(k - 1, stop::auxiliary) || is(k - 1, word_kind::adverb) || k == i + 1);
        }
        bool const loss = p != none && p > 0 && is(p, stop::of) && is_one_of(p - 1, english_words::job_loss_nouns);
        if (gone || loss) {
            f.negative = true;
            f.what = role::diff;
            f.rule = "jobs lost";
            return;
        }
    }
    // a loss of 6 million flights
    if (is_count(f) && f.what == role::value && p != none && p > 0 && is(p, stop::of) &&
        is_plain_word(p - 1, {"loss", "losses"}) && looks_plural(f.unit_name)) {
        f.negative = true;
        f.what = role::diff;
        f.rule = "loss";
        return;
    }
    // £32 million will be wiped off GDP
    auto const& carved = listed(english_words::taken_off_participles);
    for (auto k = i + 1; k + 1 < it_.size() && k < i + 5 && !it_[k].is(english_type::mark) && !is_figure(k); ++k) {
        auto const away = in_.view(it_[k + 1]);
        bool const off = away == "off" || away == "from" || away.starts_with("off ") || away == "out";
        auto const word = in_.view(it_[k]);
        bool const phrase = word.ends_with(" off") && carved.has(word.substr(0, word.find(' ')));
        if (!phrase && !(carved.has(word) && off)) continue;
        if (!is(k - 1, stop::auxiliary) && k != i + 1) break;
        f.negative = true;
        f.what = role::diff;
        f.rule = "taken off";
        return;
    }
    // will shave $6 million (4 million euros) off revenues
    if (!is_change_unit(f) && (f.what == role::value || f.what == role::target || f.what == role::diff)) {
        auto const& carving = listed(english_words::taking_off_verbs);
        auto lead = i;
        while (lead > 0 && i - lead < 6 && !carving.has(in_.view(it_[lead - 1]))) {
            auto const& x = it_[lead - 1];
            bool const passes = x.is(word_kind::approximate) || x.is(stop::determiner) || x.is_mark(U'(') ||
                                x.is(english_type::figure) || x.is(word_kind::increment);
            if (!passes) break;
            --lead;
        }
        bool const carved_off = lead > 0 && carving.has(in_.view(it_[lead - 1]));
        for (auto k = i + 1; carved_off && k < it_.size() && k < i + 6; ++k) {
            auto const word = in_.view(it_[k]);
            if (it_[k].is(english_type::word) && word == "off" && k + 1 < it_.size()) {
                f.negative = true;
                f.what = role::diff;
                f.rule = "taken off";
                return;
            }
            if (!it_[k].is(english_type::mark) && !is_figure(k) && !it_[k].is(word_kind::approximate)) break;
        }
    }
    // to make up for the $6 million (8%) fall in fares
    if (f.what == role::target && !is_change_unit(f)) {
        if (auto const change = change_qualified(i); change != none && falls(change)) {
            f.negative = true;
            f.what = role::diff;
            f.rule = "amount of a change";
            return;
        }
    }
    // a reduction of $1.3 billion in the month and $2.1 billion compared with the end of 2012
    if (f.what == role::value && last_ != none && p != none && it_[p].is(word_kind::joiner) && !is_count(f) &&
        figures_[it_[last_].index].what == role::diff && figures_[it_[last_].index].rule == "change" &&
        alike(f, figures_[it_[last_].index]) && is(i + 1, word_kind::than)) {
        bool timed = p > last_ + 1;
        for (auto k = last_ + 1; k < p; ++k) {
            auto const& x = it_[k];
            timed = timed && (x.is(stop::in) || x.is(stop::determiner) || x.is(stop::preposition) ||
                              x.is(moment::unit) || x.is(word_kind::time) || x.is(english_type::date) ||
                              x.is(word_kind::mom) || x.is(word_kind::yoy) || x.is(word_kind::since));
        }
        if (timed) {
            f.what = role::diff;
            f.rule = "change";
            f.negative = figures_[it_[last_].index].negative;
            return;
        }
    }
    if (p == none || p == 0) return;
    // a negative growth of 9%
    if (is_change_unit(f) && is(p, stop::of) && p > 1 && is_plain_word(p - 2, {"negative", "Negative"})) {
        f.negative = true;
        return;
    }
    // will be down, 4 percent, 6 percent and 9 percent
    bool const rate = is_change_unit(f) && it_[p].is(english_type::mark) && it_[p].is_mark(U',');
    if (rate && it_[p - 1].is(motion::particle) && falls(p - 1) && (p < 2 || !is_figure(p - 2))) {
        f.negative = true;
        return;
    }
    bool const goes_on = is_change_unit(f) && last_ != none && p == last_ + 1 && f.rule == "coordinated" &&
                         (it_[p].is_mark(U',') || it_[p].is(word_kind::joiner)) &&
                         figures_[it_[last_].index].what == f.what;
    if (goes_on) {
        auto const& from = figures_[it_[last_].index];
        f.negative = from.negative && !minus_written(in_.text, from);
        return;
    }
    // to cut emissions by 2 million tonnes
    if (f.what == role::target && it_[p].is(stop::by)) {
        auto const change = change_before(p, false);
        f.negative = change != none && falls(change) && !it_[change].is(motion::particle);
        auto const& cutting = listed(english_words::reduction_verbs);
        for (auto k = p; k > 0 && p - k < 7 && !f.negative; --k) {
            auto const& x = it_[k - 1];
            f.negative = cutting.has(in_.view(x));
            if (!x.is_plain() && !x.is(stop::determiner) && !x.is(stop::of) && !x.is(word_kind::joiner)) break;
        }
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
