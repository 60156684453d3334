#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Parts of a level that the sentence told, and amounts for a set that are no parts of it.

namespace {

/// 30 men and 20 women; but 74 projects for 500 jobs: whether a list goes on behind the figure at `i`
bool member_behind(english_sentence const& in, std::size_t i) noexcept {
    bool joined = false;
    for (auto k = i + 1; k < in.items.size() && k < i + 9; ++k) {
        auto const& x = in.items[k];
        if (x.is(english_type::figure)) return joined;
        joined = joined || x.is(word_kind::joiner) || x.is_mark(U',');
        if (x.is_verb() || x.is_mark(U';')) return false;
    }
    return false;
}

}  // namespace

/// 41 projects representing $212 million of investment: an amount for the set, no part of it
bool english_roles::stands_for(std::size_t i, std::size_t p) const {
    if (head_ == none || !in_.view(it_[p]).starts_with("represent")) return false;
    auto const& f = figures_[it_[i].index];
    bool const whole = of_total(i + 1) || (is(i + 1, stop::of) && is(i + 2, stop::determiner));
    return !whole && is_count(figures_[it_[head_].index]) &&
           (f.unit.kind() == unit_kind::money || f.unit.kind() == unit_kind::physical);
}

/// of which 8 tons, including $3 million, 155 of which: the part of a level
/// including 68 in the north, and 4,300 women have been helped: others, of whom another clause tells
bool english_roles::acts_anew(std::size_t i, candidate const& f, std::size_t whole) const {
    auto const p = before(i);
    return p != none && it_[p].is(word_kind::joiner) && is(i + 1, stop::auxiliary) && !f.indicator.empty() &&
           f.unit_name != figures_[it_[whole].index].unit_name;
}

/// a 200-unit estate comprising 16 buildings: not so many of its units
bool english_roles::made_of_others(std::size_t i, candidate const& f, std::size_t whole) const {
    if (!is_count(f) || f.indicator.empty() || last_ != whole || member_behind(in_, i)) return false;
    auto const word = in_.view(it_[breakdown_]);
    bool const holds = word.starts_with("compris") || word.starts_with("consisting") || word.starts_with("composed");
    return holds && before(i) == breakdown_ && f.unit_name != figures_[it_[whole].index].unit_name;
}

/// There are 50 sailors. The crew is made up of 30 men and 20 women: whether the parts that the sentence opens are
/// those of the level told before it, and not only what something has (the office consists of 12 sections and 3
/// branches).
bool english_roles::makes_up_level() const {
    auto const word = in_.view(it_[breakdown_]);
    if (!word.starts_with("made up") && !word.starts_with("consist")) return false;
    auto verb = breakdown_;
    while (verb > 0 && it_[verb - 1].is(stop::auxiliary)) --verb;
    auto const subject = head_of(in_, subject_of(in_, verb));
    auto const noun = subject.empty() ? std::string_view() : last_word(in_.view(it_[subject.to - 1]));
    if (subject.from > 0 && it_[subject.from - 1].is(stop::total)) return true;
    if (!noun.empty() && doc_.last_level.indicator.find(noun) != std::string::npos) return true;
    decimal parts(0);
    constexpr std::size_t words = 30;
    for (auto k = breakdown_ + 1; k < it_.size() && k < breakdown_ + words && !it_[k].is_mark(U';'); ++k) {
        if (!is_figure(k)) continue;
        auto const& part = figures_[it_[k].index];
        if (!is_count(part) || part.is_range) return false;
        parts = parts + part.number.scaled_by_power_of_ten(part.magnitude);
    }
    return parts == doc_.last_level_value;
}

english_rules::taken english_roles::part_level(std::size_t i, candidate& f, level_frame const& frame) {
    [[maybe_unused]] auto const& [p, n, verb, counter, counted, bracket, in_subject, plan] = frame;
    if (breakdown_ != none && last_ != none && breakdown_ - last_ <= 2 && last_ < breakdown_ && p == breakdown_ &&
        !counted && !plan && f.unit.kind() == unit_kind::money &&
        figures_[it_[last_].index].unit.kind() == unit_kind::money && figures_[it_[last_].index].what == role::diff) {
        f.what = role::breakdown;
        f.rule = "breakdown";
        copy_indicator(last_, f);
        return taken::done;
    } else if (auto const whole = parted(f); whole != none && breakdown_ < i && !acts_anew(i, f, whole) &&
                                             !made_of_others(i, f, whole) &&
                                             !(p != none && it_[p].is(word_kind::plan_verb))) {
        f.what = role::breakdown;
        f.rule = "breakdown";
        take_unit_of(whole, f);
        bool const named =
            n != none && (is(n, stop::of) || is(n, stop::in) || is(n, stop::preposition) || is(n, stop::from));
        if (!counted && named && !it_[std::min(n + 1, it_.size() - 1)].is(english_type::date) &&
            take(f, phrase_from(in_, n + 1)))
            return taken::done;
        // comprising foreign investments of $12 million and domestic ones of $8 million
        if (!counted && p != none && is(p, stop::of)) {
            auto const part = phrase_before(in_, p);
            auto k = part.empty() ? 0 : part.from;
            while (k > 0 && it_[k - 1].is(stop::determiner)) --k;
            bool const opens = k > 0 && !part.empty() && part.to == p &&
                               (k - 1 == breakdown_ || it_[k - 1].is(word_kind::joiner) || it_[k - 1].is_mark(U','));
            if (opens && take(f, part)) return taken::done;
        }
        // ahead of chemicals ($1 billion)
        if (!counted && bracket && p > 0 && it_[p - 1].is_plain() && p > last_ + 1 && take(f, phrase_before(in_, p)))
            return taken::done;
        // of which 8 tons were imports
        bool const told = p == breakdown_ && n == i + 1 && is(n, stop::auxiliary) && n + 1 < it_.size() &&
                          it_[n + 1].is_plain() && (!counted || measures(f.unit_name));
        if (told && (n + 2 >= it_.size() || it_[n + 2].is(english_type::mark) || it_[n + 2].is_plain()) &&
            looks_plural(in_.view(it_[phrase_from(in_, n + 1).to - 1])) && take(f, phrase_from(in_, n + 1)))
            return taken::done;
        // of which landing fees were $198 million
        if (!counted && verb != none && verb > breakdown_ && take(f, head_of(in_, subject_of(in_, verb))))
            return taken::done;
        if (!counted) {
            if (!name_part_before(i, f)) copy_indicator(whole, f);
            return taken::done;
        }
    } else if (breakdown_ != none && counted && head_ == none && doc_.has_level &&
               (p != breakdown_ || member_behind(in_, i)) && makes_up_level() &&
               (p == breakdown_ || (last_ != none && figures_[it_[last_].index].what == role::breakdown))) {
        f.what = role::breakdown;  // The crew was made up of 30 men and 20 women
        f.rule = "made up of";
        return taken::done;
    } else if (breakdown_ != none && p == breakdown_ && last_ != none && f.unit_name.empty()) {
        f.what = role::breakdown;
        f.rule = "breakdown";
        auto const set = head_ == none ? last_ : head_;
        take_unit_of(set, f);
        copy_indicator(set, f);
        return taken::done;
    } else if (is(n, word_kind::breakdown) && n == i + 1 && f.unit_name.empty() && last_ != none && p != none &&
               it_[p].is_verb()) {
        // approved 4,980 of them
        f.what = role::breakdown;
        f.rule = "breakdown";
        take_unit_of(last_, f);
        if (inherit(f)) return taken::done;
    } else if (is(n, word_kind::breakdown) && n == i + 1 && in_.view(it_[n]).starts_with("of") &&
               (p == none || it_[p].is_mark(U',') || it_[p].is(stop::with) || p == last_ ||
                (it_[p].is(word_kind::joiner) && f.unit_name.empty()))) {
        // 155 of which were organised
        f.what = role::breakdown;
        f.rule = "breakdown";
        // 97 of these projects: their noun stands there
        if (counted && f.indicator_span.begin > f.whole.end) return taken::done;
        bool const apposed = p == none || it_[p].is_mark(U',');
        auto const noun = n > 1 && apposed ? phrase_before(in_, p == none ? 0 : p) : item_range{};
        if (!apposed) take_unit_of(count_before(i), f);  // 108 firms in the zones, with 60 of them at work
        if (f.unit_name.empty() && !noun.empty()) f.unit_name = in_.view(it_[noun.to - 1]);
        take_unit_of(last_, f);
        if (take(f, noun) || inherit(f)) return taken::done;
    } else if (p != none && p > 0 && counted && it_[p - 1].is(stop::relative) &&
               in_.view(it_[p]).starts_with("includ")) {
        f.what = role::breakdown;  // losses, which included 30 at the mill
        f.rule = "included";
        return taken::done;
    } else {
        return taken::no;
    }
    return taken::yes;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
