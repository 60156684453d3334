#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Which part of a subject a figure belongs to.

/// exports to Norland: the preposition before the place that a part of a subject names, or none
std::size_t english_roles::place_of_part(item_range part) const {
    for (auto k = part.to; k > part.from + 1; --k) {
        auto const& x = it_[k - 1];
        if (x.is(stop::in) || x.is(stop::to) || x.is(stop::from) || x.is(stop::at))
            return k < part.to && (it_[k].capital || is(k, stop::determiner)) ? k - 1 : none;
        if (!x.is_plain() && !x.is(stop::of) && !x.is(stop::determiner)) return none;
    }
    return none;
}

/// `exports and imports rose by 5% and 6% respectively`: each figure has its own part of the subject.
bool english_roles::take_part(candidate& f, std::size_t i, item_range subject) const {
    if (!respectively_) return false;
    // The run of figures of one unit, joined by `and` and commas, that `i` is in.
    auto const joins = [&](std::size_t k) {
        return it_[k].is(word_kind::joiner) || it_[k].is_mark(U',') || it_[k].is(word_kind::approximate) ||
               it_[k].is(stop::to) || it_[k].is(stop::by) || it_[k].is_mark(U'-') || it_[k].is(stop::determiner) ||
               it_[k].is(stop::at);
    };
    auto const same = [&](std::size_t k) {
        return it_[k].is(english_type::figure) && figures_[it_[k].index].unit.kind() == f.unit.kind();
    };
    std::size_t mine = 0;
    std::size_t count = 1;
    for (auto k = i; k > 0 && i - k < reach;) {
        --k;
        if (it_[k].is_mark(U')')) {  // 752 million yen (9 million dollars) and
            while (k > 0 && !it_[k].is_mark(U'(')) --k;
            continue;
        }
        if (same(k)) {
            ++mine;
            ++count;
        } else if (!joins(k) || it_[k].is(stop::to)) {
            break;
        }
    }
    for (auto k = i + 1; k < it_.size() && k < i + reach; ++k) {
        if (it_[k].is_mark(U'(')) {
            while (k + 1 < it_.size() && !it_[k].is_mark(U')')) ++k;
            continue;
        }
        if (same(k)) {
            ++count;
        } else if (!joins(k) || it_[k].is(stop::to)) {
            break;
        }
    }
    if (auto const place = place_in_alternation(i)) {
        mine = *place;
        count = 2;
    }
    if (count < 2) return false;
    std::vector<item_range> parts;
    auto from = subject.from;
    for (auto k = subject.from; k <= subject.to; ++k) {
        bool const cut = k == subject.to || it_[k].is(word_kind::joiner) || it_[k].is_mark(U',');
        if (!cut) continue;
        if (k > from) parts.push_back({from, k});
        from = k + 1;
    }
    if (parts.size() != count) return false;
    // sectors like steel, glass and paper; industries such as steel
    for (auto k = parts[0].from; k + 1 < parts[0].to; ++k) {
        bool const opens =
            is_plain_word(k, {"like", "including"}) || in_.view(it_[k]) == "such as" || it_[k].is(word_kind::breakdown);
        if (opens) parts[0].from = k + 1;
    }
    // arrivals in Ashton and Elmby, exports to Norland and Sudland: of one thing
    if (auto const place = place_of_part(parts[0]); place != none && mine > 0) {
        auto const capital = [&](item_range r) {
            return std::all_of(it_.begin() + static_cast<std::ptrdiff_t>(r.from),
                               it_.begin() + static_cast<std::ptrdiff_t>(r.to),
                               [](auto const& x) { return x.capital || x.is(stop::determiner); });
        };
        if (std::all_of(parts.begin() + 1, parts.end(), capital)) {
            auto const head = head_of(in_, {parts[0].from, place});
            if (head.empty()) return false;
            set_indicator(f, head);
            if (!it_[place].is(stop::to)) return true;
            f.made_indicator = std::string(f.indicator) + " to " +
                               std::string(in_.text.substr(it_[parts[mine].from].begin,
                                                           it_[parts[mine].to - 1].end - it_[parts[mine].from].begin));
            f.indicator = {};
            f.indicator_span = {};
            return true;
        }
    }
    auto part = head_of(in_, parts[mine]);
    if (part.empty()) return false;
    auto const last = head_of(in_, parts.back());
    set_indicator(f, part);
    // inward and outward port cargo: the first lacks its noun; total exports and imports of goods: the first its `of`.
    if (mine + 1 < count && !last.empty()) {
        auto tail = last.to;
        if (part.to - part.from == 1 && last.to - last.from > 1 &&
            in_.view(it_[part.from]).find(' ') == std::string_view::npos && !looks_plural(in_.view(it_[part.from]))) {
            tail = last.from + 1;
        } else {
            auto const has_of = std::any_of(it_.begin() + static_cast<std::ptrdiff_t>(part.from),
                                            it_.begin() + static_cast<std::ptrdiff_t>(part.to),
                                            [](auto const& x) { return x.is(stop::of); });
            for (auto k = last.from; !has_of && k < last.to; ++k) {
                if (it_[k].is(stop::of)) {
                    tail = k;
                    break;
                }
            }
        }
        if (tail < last.to) {
            f.made_indicator = std::string(f.indicator) + " " +
                               std::string(in_.text.substr(it_[tail].begin, it_[last.to - 1].end - it_[tail].begin));
            f.indicator = {};
            f.indicator_span = {};
        }
    }
    return true;
}

/// earnings before interest, taxes and depreciation (EBITDA) rose: the short name of a list of what comes off.
bool english_rules::take_short_name(std::size_t verb, candidate& f) const {
    auto close = verb;
    while (close > 0 && (it_[close - 1].is(stop::auxiliary) || it_[close - 1].is(word_kind::adverb))) --close;
    if (close < 6 || respectively_ || !it_[close - 1].is_mark(U')') || !it_[close - 3].is_mark(U'(')) return false;
    auto const name = in_.view(it_[close - 2]);
    constexpr std::size_t shortest = 3;
    bool const capitals =
        name.size() >= shortest && std::all_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!capitals) return false;
    bool listed = false;
    for (auto k = close - 3; k > 0 && close - k < 16; --k) {
        auto const& x = it_[k - 1];
        listed = listed || x.is_mark(U',');
        auto const word = in_.view(x);
        if (word == "before" || word.ends_with(" before interest") || word.ends_with(" before tax")) {
            if (!listed) return false;
            set_indicator(f, {close - 2, close - 1});
            return true;
        }
        // depreciation is a fall elsewhere
        bool const within = x.is_plain() || x.is(word_kind::joiner) || x.is_mark(U',') || x.is(word_kind::rate_noun) ||
                            x.is(motion::noun);
        if (!within) return false;
    }
    return false;
}

bool english_roles::take_subject(std::size_t i, candidate& f) {
    if ((is_change_unit(f) || f.what == role::diff) && zip(i, f)) return true;
    if (carried_on(i, f) || take_infinitive(i, f)) return true;
    if (take_object(i, f)) return true;
    if (take_changed(i, f)) return true;
    auto at = i;
    for (int tries = 0; tries < 4; ++tries) {
        auto const verb = verb_before(at);
        if (verb == none || says(verb)) return false;
        if (take_short_name(verb, f)) return true;
        auto subject = subject_of(in_, verb);
        // 316 firms, which is a 4% increase: what the clause goes on from
        bool const goes_on_from =
            f.what != role::value && f.what != role::target && f.what != role::breakdown && last_ != none &&
            verb > last_ + 1 && !respectively_ && it_[verb - 1].is(stop::relative) && it_[verb - 2].is_mark(U',') &&
            in_.view(it_[verb - 1]) == "which" && (it_[verb].is(word_kind::share) || it_[verb].is(stop::auxiliary));
        // 22 million tons, which is 5% more
        bool const which_is = f.what != role::value && f.what != role::target && last_ != none && verb > last_ + 1 &&
                              !respectively_ && it_[verb].is(word_kind::share) &&
                              in_.view(it_[verb]).starts_with("which") && it_[verb - 1].is_mark(U',');
        if ((goes_on_from || which_is) && inherit(f)) return true;
        if (!subject.empty() && take_part(f, i, subject)) return true;
        // A list of subjects reaches over its commas.
        auto const own = subject;
        if (respectively_ && !subject.empty()) {
            while (subject.from > 1 && it_[subject.from - 1].is_mark(U',') && it_[subject.from - 2].is_plain()) {
                auto from = subject.from - 1;
                while (from > 0 && (it_[from - 1].is_plain() || it_[from - 1].is(stop::of))) --from;
                subject.from = from;
            }
        }
        if (!subject.empty()) {
            if (take_part(f, i, subject)) return true;
            subject = own;
            // those to third countries: of what was just spoken of
            auto those = subject.from;
            while (those > 0 && subject.from - those < 4 && in_.view(it_[those - 1]) != "those" &&
                   in_.view(it_[those - 1]) != "that")
                --those;
            bool const elided = last_ != none && those > 0 && subject.from - those < 4 &&
                                ((those < subject.from && it_[those].is(word_kind::stop) && !it_[those].is(stop::of) &&
                                  !it_[those].is(stop::determiner)) ||
                                 in_.view(it_[those]).ends_with("ing") ||
                                 (in_.view(it_[those]).ends_with("ed") && is_preposition(it_[those + 1])));
            if (elided && inherit_told(f)) {
                // exports to Asia fell, those to Europe rose: the same of others
                auto const& led = it_[those];
                auto const of = std::string(f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator);
                auto const head = of.substr(0, std::min({of.find(" to "), of.find(" from "), of.find(" in "),
                                                         of.find(" by "), of.find(" of "), of.find(" for ")}));
                bool const placed = is_preposition(led) && !head.empty();
                if (placed) {
                    f.made_indicator =
                        head + " " + std::string(in_.text.substr(led.begin, it_[subject.to - 1].end - led.begin));
                    f.indicator = {};
                    f.indicator_span = {};
                }
                return true;
            }
            if (auto const aimed = aimed_at(subject); !aimed.empty()) {
                if (f.what == role::value) f.what = role::target;
                return take(f, aimed);
            }
            auto const head = head_of(in_, subject);
            // The largest increase was in transport, up 5%
            bool const placed_in = !head.empty() && it_[head.to - 1].is(motion::noun) &&
                                   it_[verb].is(stop::auxiliary) && is(verb + 1, stop::in) && verb + 3 < i &&
                                   it_[verb + 2].is_plain();
            if (placed_in && take(f, phrase_from(in_, verb + 2))) return true;
            // Analysts had expected $4.5 billion: of what was told before
            if (watches(head) && (last_ != none || doc_.has_last) && inherit_told(f)) {
                if (f.what == role::value) f.what = role::target;
                return true;
            }
            if (refers_back(head, f)) {
                if (f.unit_name.empty() && last_ == none) {
                    f.unit = doc_.last.unit;
                    f.unit_name = doc_.last.unit_name;
                }
                take_unit_of(last_, f);
                if (last_ != none) {
                    copy_indicator(last_, f);
                    return true;
                }
                f.made_indicator = doc_.last.indicator;
                f.how = certainty::inferred;
                if (!f.made_indicator.empty()) return true;
            }
            // Visits grew, and a rise in July contributed to: a rise of what the sentence began with
            if (!head.empty() && head.from + 1 == head.to && it_[head.from].is(motion::noun) && last_ == none) {
                auto const opening = opening_phrase(in_, i);
                if (!opening.empty() && opening.to < head.from && take(f, opening)) return true;
            }
            if (take(f, head)) return true;
            if (!head.empty() && is_one_of(head.to - 1, english_words::nameless_superlatives)) {
                at = verb;  // was the fastest growing
                continue;
            }
        }
        // rose 5% to 3, or up 5%: the verb has no subject of its own
        bool const shared = verb > 0 && it_[verb - 1].is(word_kind::joiner) && verb_before(verb) != none;
        if (last_ != none && verb > last_ && !shared) return inherit(f);
        auto said = verb;
        while (said > 0 && (it_[said - 1].is(word_kind::adverb) || it_[said - 1].is(stop::auxiliary))) --said;
        bool const pronoun = said > 0 && (it_[said - 1].is(stop::pronoun) || it_[said - 1].is(stop::relative));
        if (pronoun) return false;
        at = verb;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
