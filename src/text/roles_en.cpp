#include "english.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// Counters that measure something else than themselves.
bool measures(std::string_view unit) noexcept {
    return unit == "TEU" || unit == "TEUs" || unit == "FEU" || unit == "FEUs" || unit == "teu" || unit == "teus" ||
           unit == "boxes" || unit == "units" || unit == "persons" || unit == "head" || unit == "hours" ||
           unit == "days" || unit == "minutes" || unit == "times" || unit == "cents" || unit == "points" ||
           unit == "tons";
}

/// more than, fewer than: behind a figure they compare.
bool compares(std::string_view words) noexcept { return words.size() > 5 && words.substr(words.size() - 5) == " than"; }

/// Adjectives that stand behind a measure: 40 acres available, 3 km long.
bool describes(std::string_view word) noexcept {
    constexpr std::string_view words[] = {"available", "long",  "wide", "high",  "tall", "deep",    "old",
                                          "away",      "apart", "ago",  "total", "each", "combined"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// The roles of the figures of one sentence, from left to right.
class reader {
public:
    reader(english_sentence const& in, std::vector<candidate>& figures, document& doc)
        : in_(in), it_(in.items), figures_(figures), doc_(doc) {}

    void run() {
        read_periods();
        respectively_ =
            std::any_of(it_.begin(), it_.end(), [](auto const& x) { return x.is(word_kind::respectively); });
        std::size_t next = 0;  // candidates in the order of the items; the rejected ones stand between
        for (std::size_t i = 0; i < it_.size(); ++i) {
            if (it_[i].is(word_kind::breakdown)) breakdown_ = i;
            if (it_[i].is_mark(U';')) breakdown_ = none;
            if (!it_[i].is(english_type::figure)) continue;
            next = it_[i].index;
            read(i, figures_[next]);
        }
    }

private:
    void read_periods();
    void read(std::size_t i, candidate& f);
    void read_change(std::size_t i, candidate& f);
    void read_level(std::size_t i, candidate& f);
    void read_indicator(std::size_t i, candidate& f);
    void read_period(std::size_t i, candidate& f);

    [[nodiscard]] bool is_change_unit(candidate const& f) const {
        auto const k = f.unit.kind();
        return k == unit_kind::percent || k == unit_kind::percentage_point || k == unit_kind::basis_point ||
               k == unit_kind::permille;
    }
    [[nodiscard]] bool points(candidate const& f) const {
        auto const k = f.unit.kind();
        return k == unit_kind::percentage_point || k == unit_kind::basis_point;
    }

    /// The item before `i` that matters to a figure there.
    [[nodiscard]] std::size_t before(std::size_t i) const {
        while (i > 0) {
            auto const& x = it_[i - 1];
            bool const skipped = x.is(word_kind::adverb) || x.is(word_kind::approximate) || x.is(stop::determiner) ||
                                 x.is(word_kind::yoy) || x.is(word_kind::mom) || x.is_mark(U'-') || x.is_mark(U'+') ||
                                 x.is(word_kind::respectively) || x.is(stop::total);
            if (!skipped) return i - 1;
            --i;
        }
        return none;
    }
    [[nodiscard]] std::size_t after(std::size_t i) const {
        for (++i; i < it_.size(); ++i) {
            auto const& x = it_[i];
            if (!x.is(word_kind::adverb) && !x.is(word_kind::respectively)) return i;
        }
        return none;
    }
    [[nodiscard]] bool is(std::size_t i, stop s) const { return i < it_.size() && it_[i].is(s); }
    [[nodiscard]] bool is(std::size_t i, word_kind k) const { return i < it_.size() && it_[i].is(k); }
    [[nodiscard]] bool moves(std::size_t i) const { return i < it_.size() && it_[i].moves(); }
    [[nodiscard]] bool falls(std::size_t i) const { return is(i, word_kind::decrease); }

    /// The verb that governs what stands at `i`.
    [[nodiscard]] std::size_t verb_before(std::size_t i) const {
        int depth = 0;
        while (i > 0) {
            auto const& x = it_[--i];
            if (x.is_mark(U')')) ++depth;
            if (x.is_mark(U'(') && depth > 0) --depth;
            if (depth > 0) continue;
            if (x.is_mark(U';')) return none;
            if (x.is(stop::clause) && i > 0) return none;
            if (x.is_verb()) return i;
        }
        return none;
    }

    /// The word of change that a `by`, `of` or `at` before a figure refers to.
    [[nodiscard]] std::size_t change_before(std::size_t i, bool nouns) const {
        auto const last = i > 14 ? i - 14 : 0;
        while (i > last) {
            auto const& x = it_[--i];
            if (x.is(english_type::figure) && !respectively_ &&
                !(i > 0 && (it_[i - 1].is(stop::from) || it_[i - 1].is(stop::to))))
                return none;
            if (x.is_mark(U';') || x.is_mark(U'(')) return none;
            if (x.moves() && (nouns || !x.is(motion::noun))) return i;
            if (x.is(word_kind::level) || x.is(word_kind::excess)) return none;
        }
        return none;
    }

    void set_indicator(candidate& f, item_range r) const {
        auto const& a = it_[r.from];
        auto const& b = it_[r.to - 1];
        f.indicator_span = {a.begin, b.end, a.first, b.last};
        f.indicator = in_.text.substr(a.begin, b.end - a.begin);
        f.made_indicator.clear();
    }

    [[nodiscard]] bool take(candidate& f, item_range r) const {
        if (r.empty()) return false;
        set_indicator(f, r);
        return true;
    }

    bool inherit(candidate& f) const;
    bool take_subject(std::size_t i, candidate& f);
    bool take_part(candidate& f, std::size_t i, item_range subject) const;
    void set_growth(std::size_t i, candidate& f, bool negative);
    void set_scope(candidate& f, std::size_t at) const;
    [[nodiscard]] bool hangs(std::size_t i) const;
    void take_unit_of(std::size_t item, candidate& f) const;
    void copy_indicator(std::size_t item, candidate& f) const {
        auto const& from = figures_[it_[item].index];
        f.indicator = from.indicator;
        f.made_indicator = from.made_indicator;
        f.indicator_span = from.indicator_span;
    }
    [[nodiscard]] bool elliptic(std::size_t i, candidate& f) const;
    void take_unit_behind(std::size_t i, candidate& f) const;
    [[nodiscard]] bool is_told(std::size_t i, candidate const& f) const;

    english_sentence const& in_;
    std::vector<english_item> const& it_;
    std::vector<candidate>& figures_;
    document& doc_;
    period lead_;
    std::size_t breakdown_ = none;
    std::size_t last_ = none;  ///< the item of the figure before, in this sentence
    std::size_t head_ = none;  ///< of the last level, in this sentence
    std::size_t head_record_ = none;
    bool respectively_ = false;
};

/// Whether the figure at `i` goes on from the one before it: `up 5%`, `a rise of 5%`, `or 5%`, `accounting for 5%`.
bool reader::hangs(std::size_t i) const {
    if (last_ == none) return false;
    for (auto k = last_ + 1; k < i; ++k) {
        if (it_[k].is_mark(U';') || it_[k].is(stop::clause)) return false;
    }
    return true;
}

/// from four to six trains: the first has the unit of the second.
void reader::take_unit_behind(std::size_t i, candidate& f) const {
    for (auto k = i + 1; k < it_.size() && k < i + 6; ++k) {
        if (!it_[k].is(english_type::figure)) continue;
        auto const& from = figures_[it_[k].index];
        f.unit = from.unit;
        f.unit_name = from.unit_name;
        f.indicator = from.indicator;
        f.indicator_span = from.indicator_span;
        return;
    }
}

void reader::take_unit_of(std::size_t item, candidate& f) const {
    if (!f.unit_name.empty() || item == none) return;
    auto const& from = figures_[it_[item].index];
    f.unit = from.unit;
    f.unit_name = from.unit_name;
}

bool reader::inherit(candidate& f) const {
    if (last_ != none) {
        auto const& from = figures_[it_[last_].index];
        f.indicator = from.indicator;
        f.made_indicator = from.made_indicator;
        f.indicator_span = from.indicator_span;
        f.how = certainty::inferred;
        return !f.indicator.empty() || !f.made_indicator.empty();
    }
    if (!doc_.has_last) return false;
    f.made_indicator = doc_.last.indicator;
    f.indicator = {};
    f.indicator_span = {};
    f.how = certainty::inferred;
    return !f.made_indicator.empty();
}

/// `exports and imports rose by 5% and 6% respectively`: each figure has its own part of the subject.
bool reader::take_part(candidate& f, std::size_t i, item_range subject) const {
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
    for (auto k = i; k > 0;) {
        --k;
        if (same(k)) {
            ++mine;
            ++count;
        } else if (!joins(k) || it_[k].is(stop::to)) {
            break;
        }
    }
    for (auto k = i + 1; k < it_.size(); ++k) {
        if (same(k)) {
            ++count;
        } else if (!joins(k) || it_[k].is(stop::to)) {
            break;
        }
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
    auto part = head_of(in_, parts[mine]);
    if (part.empty()) return false;
    auto const last = head_of(in_, parts.back());
    set_indicator(f, part);
    // inward and outward port cargo: the first lacks its noun; total exports and imports of goods: the first its `of`.
    if (mine + 1 < count && !last.empty()) {
        auto tail = last.to;
        if (part.to - part.from == 1 && last.to - last.from > 1 && !looks_plural(in_.view(it_[part.from]))) {
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

bool reader::take_subject(std::size_t i, candidate& f) {
    auto at = i;
    for (int tries = 0; tries < 4; ++tries) {
        auto const verb = verb_before(at);
        if (verb == none) return false;
        auto subject = subject_of(in_, verb);
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
            auto const head = head_of(in_, subject);
            if (!head.empty()) {
                set_indicator(f, head);
                return true;
            }
        }
        // rose 5% to 3, or up 5%: the verb has no subject of its own
        bool const shared = verb > 0 && it_[verb - 1].is(word_kind::joiner) && verb_before(verb) != none;
        if (last_ != none && verb > last_ && !shared) return inherit(f);
        bool const pronoun = verb > 0 && (it_[verb - 1].is(stop::pronoun) || it_[verb - 1].is(stop::relative));
        if (pronoun) return false;
        at = verb;
    }
    return false;
}

void reader::set_growth(std::size_t i, candidate& f, bool negative) {
    if (negative) f.negative = true;
    if (points(f)) {
        f.what = role::growth_diff;
        f.rule = "points";
        return;
    }
    f.what = role::growth_yoy;
    f.rule = "growth";
    f.how = certainty::inferred;
    // What it is measured against: behind the figure first, then before it.
    for (auto k = i + 1; k < it_.size() && !it_[k].is_mark(U';'); ++k) {
        if (it_[k].is(english_type::figure) && !respectively_) break;
        if (it_[k].is(word_kind::yoy)) return void(f.how = certainty::certain);
        if (it_[k].is(word_kind::mom) || it_[k].is(word_kind::since)) {
            f.what = it_[k].is(word_kind::mom) ? role::growth_mom : role::growth;
            f.how = certainty::certain;
            return;
        }
    }
    for (auto k = i; k > 0 && !it_[k - 1].is_mark(U';');) {
        --k;
        if (it_[k].is(word_kind::yoy)) return void(f.how = certainty::certain);
        if (it_[k].is(word_kind::mom) || it_[k].is(word_kind::since)) {
            f.what = it_[k].is(word_kind::mom) ? role::growth_mom : role::growth;
            f.how = certainty::certain;
            return;
        }
    }
    // Meanwhile, it rose by 2%: against the same as in the sentence before.
    bool const goes_on = !in_.opens_line && !it_.empty() && it_[0].is(word_kind::adverb);
    if (goes_on && doc_.has_last && (doc_.last.what == role::growth || doc_.last.what == role::growth_mom))
        f.what = doc_.last.what;
}

void reader::set_scope(candidate& f, std::size_t at) const {
    auto to = at;
    while (to < it_.size() && to - at < 16) {
        auto const& x = it_[to];
        if (x.is(english_type::figure) || x.is(english_type::mark) || x.is_verb() || x.is(english_type::date) ||
            x.is(stop::relative))
            break;
        ++to;
    }
    while (to > at && (it_[to - 1].is(word_kind::stop) || it_[to - 1].is(word_kind::joiner))) --to;
    if (to > at) f.scope = in_.text.substr(it_[at].begin, it_[to - 1].end - it_[at].begin);
}

void reader::read(std::size_t i, candidate& f) {
    f.rule = "default";
    f.how = certainty::certain;
    if (f.unit_name == "rank") {
        f.what = f.ordinal ? role::rank : role::rank_change;
        f.rule = "rank";
        f.negative = !f.ordinal && falls(verb_before(i));
        auto const next = after(i);
        if (is(next, stop::in) || is(next, stop::preposition)) set_scope(f, next + 1);
        auto cue = i;
        while (cue > 0 && i - cue < 6 && !it_[cue - 1].is(word_kind::rank)) --cue;
        bool const cued = f.ordinal && cue > 0 && it_[cue - 1].is(word_kind::rank);
        if (cued && take(f, head_of(in_, subject_of(in_, cue - 1)))) {
            f.rule = "ranked";
        } else if (!take_subject(i, f)) {
            static_cast<void>(inherit(f));
        }
    } else if (!respectively_ && f.indicator.empty() && elliptic(i, f)) {
    } else if (is_change_unit(f)) {
        read_change(i, f);
    } else {
        read_level(i, f);
    }
    if (f.unit_name.empty() && !is_told(i, f)) {
        f.rejected = reject_reason::bare;
        return;
    }
    if (f.unit_name.empty()) {
        // The number of arrivals fell to 6 842: the unit is what is counted.
        auto const head = f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
        auto const of = head.find(" of ");
        auto const noun = head.substr(0, of);
        auto const word = noun.substr(noun.rfind(' ') == std::string_view::npos ? 0 : noun.rfind(' ') + 1);
        if (!f.indicator.empty() && looks_plural(word)) f.unit_name = word;
    }
    read_period(i, f);
    if (f.what != role::value && f.what != role::target && head_record_ != none) f.of = head_record_;
    bool const level = f.what == role::value || f.what == role::target;
    if (level) {
        head_ = i;
        head_record_ = doc_.records;
    }
    last_ = i;
    remember(doc_, f);
}

/// `exports made up 47%, imports 12%`: the second says only what differs.
bool reader::elliptic(std::size_t i, candidate& f) const {
    auto const p = before(i);
    if (p == none || last_ == none || !it_[p].is_plain() || p <= last_) return false;
    auto const& from = figures_[it_[last_].index];
    if (from.unit.kind() != f.unit.kind()) return false;
    bool comma = false;
    for (auto k = last_ + 1; k <= p; ++k) {
        if (it_[k].is_verb() || it_[k].moves() || it_[k].is_mark(U';') || it_[k].is_mark(U'(') ||
            it_[k].is(stop::clause))
            return false;
        comma = comma || it_[k].is_mark(U',') || it_[k].is(word_kind::joiner);
    }
    if (!comma || !take(f, phrase_before(in_, p + 1))) return false;
    f.what = from.what;
    f.scope = from.scope;
    f.rule = "elliptic";
    f.how = certainty::inferred;
    f.negative = f.negative || from.negative;
    return true;
}

/// Whether a number without a unit is a figure: a verb says so.
bool reader::is_told(std::size_t i, candidate const& f) const {
    auto const p = before(i);
    auto const verb = verb_before(i);
    if (p == none) return false;
    bool const cue = it_[p].is(stop::to) || it_[p].is(stop::from) || it_[p].is(stop::by) || it_[p].is(stop::at) ||
                     it_[p].is(stop::of) || it_[p].is_verb() || it_[p].is(word_kind::than) ||
                     it_[p].is(word_kind::joiner);
    bool const numbered =
        verb != none && (it_[verb].moves() || it_[verb].is(word_kind::level) || it_[verb].is(stop::auxiliary));
    return cue && (numbered || f.outer_hedge != hedge::exact || f.magnitude != 0);
}

/// Percentages and points.
void reader::read_change(std::size_t i, candidate& f) {
    auto const p = before(i);
    auto n = after(i);
    bool const bracket = p != none && it_[p].is_mark(U'(');
    bool const signed_number = i > 0 && (it_[i - 1].is_mark(U'+') || it_[i - 1].is_mark(U'-'));
    auto const growth = [&](bool negative) { set_growth(i, f, negative); };
    // a 35% increase in X, 5% higher, 12% annual growth
    auto noun = n;
    for (int skipped = 0;
         noun != none && noun < it_.size() && skipped < 3 && (it_[noun].is_plain() || it_[noun].is(word_kind::yoy));
         ++skipped)
        ++noun;
    bool const coordinated = p != none && last_ != none && (it_[p].is(word_kind::joiner) || it_[p].is_mark(U',')) &&
                             p == last_ + 1 && is_change_unit(figures_[it_[last_].index]);
    if (n == i + 1 && is(n, word_kind::target)) {
        f.what = role::target;
        f.rule = "target";
    } else if (n == i + 1 && is(n, stop::auxiliary) &&
               (p == none || it_[p].is(english_type::mark) || it_[p].is(word_kind::joiner))) {
        // 58 percent were women
        f.what = role::share;
        f.rule = "were";
        if (take(f, phrase_from(in_, n + 1))) return;
    } else if (n == i + 1 && is(n, word_kind::approximate) && compares(in_.view(it_[n]))) {
        growth(doc_.words.entry(static_cast<std::int32_t>(it_[n].index)).value == "under");
        for (auto k = n + 1; k < it_.size() && k < n + 5; ++k) {
            if (it_[k].is(word_kind::target) || in_.view(it_[k]) == "average") f.what = role::excess;
        }
    } else if (n != none && n == i + 1 && is(n, word_kind::excess)) {
        f.what = role::excess;
        f.rule = "excess";
        f.scope = in_.view(it_[n]);
    } else if (noun != none && noun < it_.size() && moves(noun) &&
               (it_[noun].is(motion::noun) || it_[noun].is(motion::particle)) && !(p != none && moves(p))) {
        bool const comparative = it_[noun].is(motion::particle);
        growth(falls(noun));
        auto const behind = noun + 1;
        bool const explained =
            behind < it_.size() && (it_[behind].is(stop::in) || it_[behind].is(stop::of)) && !comparative;
        if (comparative && noun + 1 < it_.size() && it_[noun + 1].is(word_kind::excess)) f.what = role::excess;
        if (explained && take(f, phrase_from(in_, behind + 1))) return;
        if (noun > n && !comparative && it_[n].is_plain() && take(f, phrase_before(in_, noun))) return;
    } else if (p != none && moves(p)) {
        growth(falls(p));
        if (it_[p].is(motion::noun) && is(i + 1, stop::in) && take(f, phrase_from(in_, i + 2))) return;
    } else if (bracket && signed_number) {
        growth(false);
        if (take(f, phrase_before(in_, p))) return;
    } else if (p != none && (it_[p].is(stop::by) || it_[p].is(stop::of) || it_[p].is(stop::at)) &&
               change_before(p, true) != none) {
        auto const change = change_before(p, true);
        growth(falls(change));
        bool const of = it_[p].is(stop::of) || it_[p].is(stop::at);
        if (of && change + 1 < p && it_[change].is(motion::noun) &&
            (it_[change + 1].is(stop::in) || it_[change + 1].is(stop::of)) && take(f, phrase_from(in_, change + 2))) {
            return;
        }
        if (of && it_[change].is(motion::noun) && is(i + 1, stop::in) && take(f, phrase_from(in_, i + 2))) return;
    } else if (p != none && it_[p].is(word_kind::excess)) {
        f.what = role::excess;
        f.rule = "excess";
    } else if (coordinated && !is(n, stop::of)) {
        auto const& from = figures_[it_[last_].index];
        f.what = from.what;
        f.negative = from.negative;
        f.rule = "coordinated";
        f.scope = from.scope;
        if (n != none && (is(n, stop::in) || is(n, stop::preposition))) set_scope(f, n + 1);
    } else if (n != none && is(n, word_kind::completion)) {
        f.what = role::completion;
        f.rule = "completion";
    } else if (n != none && is(n, stop::of)) {
        f.what = role::share;
        f.rule = "share";
        set_scope(f, n + 1);
        for (auto k = n + 1; k < it_.size() && k < n + 6; ++k) {
            if (it_[k].is(word_kind::target)) f.what = role::completion;
        }
        bool const opens = p == none || it_[p].is(english_type::date);
        bool const attached =
            p != none && (it_[p].is(word_kind::share) || it_[p].is(word_kind::joiner) || it_[p].is_mark(U'('));
        if (attached && hangs(i) && !(it_[p].is(word_kind::share) && !subject_of(in_, p).empty() && p > last_ + 2)) {
            static_cast<void>(inherit(f));
            return;
        }
        if ((p != none && it_[p].is(word_kind::share)) && take(f, head_of(in_, subject_of(in_, p)))) return;
        if (opens && take(f, phrase_from(in_, n + 1))) return;
    } else if (p != none && it_[p].is(word_kind::share)) {
        f.what = role::share;
        f.rule = "share";
        auto const subject = head_of(in_, subject_of(in_, p));
        if (take(f, subject)) return;
        if (inherit(f)) return;
    } else if (p != none && it_[p].is(word_kind::completion)) {
        f.what = role::completion;
        f.rule = "completion";
    } else if (p != none && it_[p].is(stop::from)) {
        f.what = role::base;
        f.rule = "from";
    } else if (p != none && it_[p].is(word_kind::than)) {
        f.what = role::base;
        f.rule = "than";
    } else if (points(f)) {
        growth(n != none && falls(n));
    } else if (bracket && last_ != none) {
        f.what = role::share;
        f.rule = "bracket";
        f.how = certainty::ambiguous;
        static_cast<void>(inherit(f));
        return;
    } else {
        // A rate: the share of X was 35%, an occupancy rate of 95%.
        auto const share = [&] {
            for (auto k = i; k > 0 && k + 10 > i; --k) {
                if (it_[k - 1].is(word_kind::share_noun)) return true;
                if (it_[k - 1].is(english_type::figure)) return false;
            }
            return false;
        }();
        f.what = share ? role::share : role::value;
        f.rule = share ? "share" : "rate";
        if (p != none && (it_[p].is(stop::of) || it_[p].is(stop::at)) && take(f, phrase_before(in_, p))) return;
        if (n != none && n == i + 1 && it_[n].is(word_kind::rate_noun) && take(f, phrase_from(in_, n))) return;
        if (n != none && n == i + 1 && it_[n].is_plain() && (p == none || !it_[p].is_verb()) &&
            take(f, phrase_from(in_, n)))
            return;
    }
    if (hangs(i) && p != none && verb_before(i) != none && verb_before(i) < last_ && it_[p].is_mark(U'(')) {
        static_cast<void>(inherit(f));
        return;
    }
    if (auto const verb = verb_before(i);
        !respectively_ && verb != none && hangs(i) && verb < last_ && f.what != role::value && inherit(f))
        return;
    if (take_subject(i, f)) return;
    static_cast<void>(inherit(f));
}

/// Money, things, tonnes, bare numbers.
void reader::read_level(std::size_t i, candidate& f) {
    // 60 of the 72 units
    if (f.unit_name.empty() && is(i + 1, stop::of)) {
        auto k = i + 2;
        while (k < it_.size() && k < i + 4 && it_[k].is(stop::determiner)) ++k;
        if (k < it_.size() && it_[k].is(english_type::figure)) {
            take_unit_behind(i, f);
            f.rule = "of the";
            if (!f.indicator.empty()) return;
        }
    }
    auto const p = before(i);
    auto n = after(i);
    if (n != none && it_[n].is_mark(U'(')) {
        // 67 million TEUs (20-foot equivalent units) of containers
        auto close = n;
        while (close < it_.size() && close < n + 8 && !it_[close].is_mark(U')')) ++close;
        if (is(close + 1, stop::of)) n = close + 1;
    }
    auto const verb = verb_before(i);
    // TEU and the like measure: what they are figures of is said elsewhere.
    auto const counter = f.indicator;
    if (measures(f.unit_name)) f.indicator = {};
    bool const counted = !f.indicator.empty();
    bool const plan = [&] {
        for (auto k = i; k > 0 && !it_[k - 1].is_mark(U';') && i - k < 24; --k) {
            if (it_[k - 1].is(stop::clause)) return false;
            if (it_[k - 1].is(word_kind::plan_verb)) return true;
            if (it_[k - 1].is(english_type::figure) && !(k > 1 && figures_[it_[k - 1].index].what == role::target))
                return false;
        }
        return false;
    }();
    bool subject = false;
    if (p != none && (it_[p].is(stop::to) || it_[p].is(stop::from))) {
        auto const change = verb == none ? none : verb;
        bool const moved = change != none || change_before(p, true) != none;
        if (moved && it_[p].is(stop::from)) {
            bool to = false;
            for (auto k = i + 1; k < it_.size() && k < i + 8; ++k) to = to || it_[k].is(stop::to);
            if (to || (change != none && it_[change].moves())) {
                f.what = role::base;
                f.rule = "from";
                subject = change != none && it_[change].moves();
                if (f.unit_name.empty()) take_unit_behind(i, f);
                if (!subject && !f.indicator.empty()) return;
            }
        } else if (change != none &&
                   (it_[change].moves() || it_[change].is(stop::verb) || it_[change].is(word_kind::light)) && moved &&
                   it_[p].is(stop::to)) {
            f.rule = "to";
            subject = it_[change].moves() || change_before(p, true) != none;
            if (last_ != none && figures_[it_[last_].index].what == role::base) {
                f.how = certainty::certain;
                subject = true;
            }
        }
    } else if (p != none && it_[p].is(stop::by) && change_before(p, p > 0 && it_[p - 1].moves()) != none) {
        f.what = role::diff;
        f.rule = "by";
        f.negative = falls(change_before(p, p > 0 && it_[p - 1].moves()));
        if (is(n, stop::of) && take(f, phrase_from(in_, n + 1))) return;
        subject = true;
    } else if (p != none && it_[p].is(stop::at) && verb != none) {
        f.rule = "at";
        subject = true;
    } else if (p != none && moves(p) && !it_[p].is(motion::noun)) {
        f.what = role::diff;
        f.rule = "moved";
        f.negative = falls(p);
        subject = !counted;
    } else if (p != none && it_[p].is(stop::of) && p > 0 && it_[p - 1].moves() && it_[p - 1].is(motion::noun)) {
        f.what = role::diff;
        f.rule = "change";
        f.negative = falls(p - 1);
        if (is(n, stop::in) && take(f, phrase_from(in_, n + 1))) return;
        subject = true;
    } else if (n != none && moves(n) && (it_[n].is(motion::noun) || it_[n].is(motion::particle))) {
        f.what = role::diff;
        f.rule = "change";
        f.negative = falls(n);
        if (it_[n].is(motion::noun) && (is(n + 1, stop::in) || is(n + 1, stop::of)) && take(f, phrase_from(in_, n + 2)))
            return;
        if (it_[n].is(motion::noun) || counted) subject = !counted;
    } else if (n == i + 1 && is(n, word_kind::approximate) && last_ != none && compares(in_.view(it_[n]))) {
        // 4.2 million more than in 2017
        f.what = role::diff;
        f.rule = "more than";
        auto const meant = doc_.words.entry(static_cast<std::int32_t>(it_[n].index)).value;
        f.negative = meant == "under";
        if (f.unit_name.empty()) take_unit_of(last_, f);
        if (!counted && inherit(f)) return;
    } else if (p != none && it_[p].is(word_kind::excess)) {
        f.what = role::excess;
        f.rule = "excess";
        subject = true;
    } else if (p != none && it_[p].is(word_kind::than)) {
        f.what = role::base;
        f.rule = "than";
        if (inherit(f)) return;
    } else if (p != none && it_[p].is(word_kind::share) && head_ != none && !counted) {
        f.what = role::breakdown;
        f.rule = "accounting";
        if (take(f, head_of(in_, subject_of(in_, p)))) return;
    } else if (p != none && it_[p].is(word_kind::base)) {
        f.what = role::base;
        f.rule = "base";
    } else if ((p != none && it_[p].is(word_kind::target)) || (n == i + 1 && is(n, word_kind::target))) {
        f.what = role::target;
        f.rule = "target";
        subject = !counted;
    } else if (p != none && it_[p].is(word_kind::total)) {
        if (p > 0 && it_[p - 1].is_plain() && in_.view(it_[p]).find("invest") == std::string_view::npos &&
            take(f, phrase_before(in_, p))) {
            f.rule = "worth";
            return;
        }
        bool const set = last_ != none && figures_[it_[last_].index].unit.kind() != unit_kind::money;
        f.what = set && f.unit.kind() == unit_kind::money ? role::total : role::value;
        f.rule = "total";
        // with a total investment of: the words name it; worth: it is that of what was counted
        if (auto const words = in_.view(it_[p]); words.find("invest") != words.npos) {
            auto const from = words.find("combined") != words.npos ? words.find("combined") : words.find("total");
            auto const to = words.rfind(" of");
            f.made_indicator =
                words.substr(from == words.npos ? words.find("invest") : from,
                             to == words.npos ? to : to - (from == words.npos ? words.find("invest") : from));
            return;
        }
        if (set && inherit(f)) return;
    } else if (breakdown_ != none && breakdown_ < i && head_ != none && head_ < breakdown_ &&
               f.unit.kind() == figures_[it_[head_].index].unit.kind()) {
        f.what = role::breakdown;
        f.rule = "breakdown";
        take_unit_of(head_, f);
        bool const named =
            n != none && (is(n, stop::of) || is(n, stop::in) || is(n, stop::preposition) || is(n, stop::from));
        if (!counted && named && !it_[std::min(n + 1, it_.size() - 1)].is(english_type::date) &&
            take(f, phrase_from(in_, n + 1)))
            return;
        if (!counted) {
            copy_indicator(head_, f);
            return;
        }
    } else if (breakdown_ != none && p == breakdown_ && last_ != none && f.unit_name.empty()) {
        f.what = role::breakdown;
        f.rule = "breakdown";
        auto const set = head_ == none ? last_ : head_;
        take_unit_of(set, f);
        copy_indicator(set, f);
        return;
    } else if (is(n, word_kind::breakdown) && n == i + 1 && (p == none || it_[p].is_mark(U','))) {
        // 155 of which were organised
        f.what = role::breakdown;
        f.rule = "breakdown";
        auto const noun = n > 1 ? phrase_before(in_, p == none ? 0 : p) : item_range{};
        if (f.unit_name.empty() && !noun.empty()) f.unit_name = in_.view(it_[noun.to - 1]);
        take_unit_of(last_, f);
        if (take(f, noun) || inherit(f)) return;
    } else if (i > 0 && it_[i - 1].is(word_kind::increment)) {
        f.what = role::increment;
        f.rule = "increment";
    } else if (plan) {
        f.what = role::target;
        f.rule = "plan";
    }
    if (f.what == role::value && plan) {
        f.what = role::target;
        f.rule = "plan";
    }
    // What it is a figure of.
    if (counted && !subject) {
        bool const told = verb != none && it_[verb].is(word_kind::level);
        if (!told || p == none || p != verb) return;
        auto const whole = subject_of(in_, verb);
        if (whole.empty()) return;
        bool const named = std::any_of(it_.begin() + static_cast<std::ptrdiff_t>(whole.from > 1 ? whole.from - 2 : 0),
                                       it_.begin() + static_cast<std::ptrdiff_t>(whole.to),
                                       [](auto const& x) { return x.is(stop::total); });
        if (!named) return;
        static_cast<void>(take(f, head_of(in_, whole)));
        return;
    }
    if (!subject) {
        bool const level = verb != none && (it_[verb].is(word_kind::level) || it_[verb].moves());
        if (p != none && it_[p].is_mark(U'(') && (last_ == none || last_ + 1 != p) && take(f, phrase_before(in_, p)))
            return;
        // a deficit of $13 billion
        if (p != none && it_[p].is(stop::of) && take(f, phrase_before(in_, p))) return;
        if (p != none && it_[p].is(stop::total) && take(f, phrase_before(in_, p))) return;
        // capacity for 1.5 million TEUs
        bool const purpose =
            p != none && p > 0 && it_[p].is(stop::preposition) && in_.view(it_[p]) == "for" && it_[p - 1].is_plain();
        if (purpose && take(f, phrase_before(in_, p))) return;
        // invested $5 million in equipment
        if (verb != none && p == verb && it_[verb].is(word_kind::light) && !is(n, stop::of) && !f.unit_name.empty()) {
            f.made_indicator = doc_.words.entry(static_cast<std::int32_t>(it_[verb].index)).value;
            if (!f.made_indicator.empty()) return;
        }
        // 67 million tonnes of cargo, $5 million in grants, NZD180 million capital expenditure
        if (n != none && !(level && p == verb)) {
            bool const linked = is(n, stop::of) || is(n, stop::in) || is(n, word_kind::total);
            if (linked && n + 1 < it_.size() && !it_[n + 1].is(english_type::date) && take(f, phrase_from(in_, n + 1)))
                return;
            if ((it_[n].is_plain() || it_[n].is(word_kind::name)) && n == i + 1 && !describes(in_.view(it_[n])) &&
                take(f, phrase_from(in_, n)))
                return;
        }
    }
    if (!counter.empty() && !subject && verb != none && it_[verb].is(word_kind::light)) {
        f.indicator = counter;
    } else if (last_ != none && p != none && (it_[p].is_mark(U'(') || it_[p].is(word_kind::joiner)) && p == last_ + 1 &&
               inherit(f)) {
        if (it_[p].is(word_kind::joiner) && respectively_) {
            static_cast<void>(take_subject(i, f));
        }
    } else if (!take_subject(i, f)) {
        if (!counter.empty() && last_ == none) {
            f.indicator = counter;
        } else {
            static_cast<void>(inherit(f));
        }
    }
    if (f.indicator.empty() && f.made_indicator.empty()) f.indicator = counter;
}

void reader::read_periods() {
    for (std::size_t i = 0; i < it_.size(); ++i) {
        if (it_[i].is(english_type::figure)) break;
        if (!it_[i].is(english_type::date) || in_.dates[it_[i].index].is_none()) continue;
        bool const article = i > 1 && it_[i - 1].is(stop::determiner);
        auto const k = article ? i - 1 : i;
        bool const other =
            k > 0 && (it_[k - 1].is(word_kind::than) || it_[k - 1].is(word_kind::since) || it_[k - 1].is_mark(U'('));
        if (other) continue;
        lead_ = in_.dates[it_[i].index];
        // the year ended 30 June 2019
        bool const ended =
            i > 0 && it_[i - 1].is(moment::past) && in_.view(it_[i - 1]).find("year") != std::string_view::npos;
        if (auto const year = period::year(lead_.year()); ended && year) lead_ = *year;
        break;
    }
    if (doc_.title.empty() && in_.opens_line && in_.closes_line && !lead_.is_none() && in_.end - in_.begin < 200 &&
        doc_.records == 0) {
        doc_.title = in_.text.substr(in_.begin, it_.back().end - in_.begin);
        doc_.report_period = lead_;
    }
    if (in_.opens_paragraph) doc_.paragraph_period = {};
    if (!lead_.is_none()) doc_.paragraph_period = lead_;
}

void reader::read_period(std::size_t i, candidate& f) {
    f.when = lead_.is_none() ? doc_.inherited() : lead_;
    // a decrease of 3.7% in April 2020; (2016: 2.8)
    for (auto k = i + 1; k < it_.size() && k < i + 8; ++k) {
        if (it_[k].is(english_type::figure) || it_[k].is_mark(U';')) break;
        if (!it_[k].is(english_type::date)) continue;
        bool const at = it_[k - 1].is(stop::in) || it_[k - 1].is(word_kind::time) || in_.view(it_[k - 1]) == "for" ||
                        in_.view(it_[k - 1]) == "during";
        if (at && !in_.dates[it_[k].index].is_none()) f.when = in_.dates[it_[k].index];
        break;
    }
    if (i > 2 && it_[i - 1].is_mark(U':') && it_[i - 2].is(english_type::date) && it_[i - 3].is_mark(U'(')) {
        f.when = in_.dates[it_[i - 2].index];
        f.what = role::base;
        f.rule = "bracket";
    }
}

}  // namespace

void interpret_english(english_sentence const& in, std::vector<candidate>& figures, document& doc) {
    reader(in, figures, doc).run();
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
