#include "figure_words_en.hpp"
#include "roles_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Parts of a whole, members of a list, and sums of a set.

/// 20 projects with a total capital of $1.3 billion, permits totalling, licences cover a total of: the counted set
/// whose sum the amount at `i` is, or `none`.
std::size_t english_evidence::summed_set(std::size_t i, candidate const& f) const {
    auto set = i;
    constexpr std::size_t words = 24;
    std::size_t cue = none;
    while (set > 0 && i - set < words) {
        --set;
        auto const& x = it_[set];
        if (x.is(english_type::figure)) break;
        if (x.is_mark(U';') || x.is(stop::clause)) return none;
        // host 20 firms and have a total area of: a second thing of the owner
        if (x.is_verb() && set > 0 && it_[set - 1].is(word_kind::joiner)) {
            if (cue == none || !it_[cue].is(word_kind::level)) return none;
            break;
        }
        auto const word = in_.view(x);
        bool const sums = word.starts_with("totalling") || word.starts_with("totaling") ||
                          (x.is(word_kind::level) && (word == "total" || word.starts_with("amounting"))) ||
                          ((x.is_plain() || x.is(stop::determiner) || x.is(stop::total) || x.is(word_kind::total)) &&
                           (word.ends_with("total") || word.find("total ") != word.npos ||
                            word.find("combined") != word.npos || word.find("aggregate") != word.npos) &&
                           !is(set + 1, stop::to) && !is(set + 1, word_kind::joiner));
        // with total construction valued at: not the sum of the set
        bool const named = x.is_plain() && !is(before(i), stop::of) && word.find(" of") == word.npos;
        if (!sums || named) continue;
        // 1,600 firms, with sales amounting to: the amount of what is named beside them
        bool const own = word.starts_with("amounting") && set > 0 && it_[set - 1].is_plain();
        if (own) return none;
        cue = set;
        // and a total area of: a second thing of the owner
        auto at = set;
        while (at > 0 && it_[at - 1].is(stop::determiner)) --at;
        if (at == 0 || it_[at - 1].is(word_kind::joiner)) return none;
    }
    // was awarded grants totalling: a set that is not counted
    if (cue != none && cue > 0 && it_[cue].is(word_kind::level) && f.unit.kind() == unit_kind::money) {
        auto const noun = in_.view(it_[cue - 1]);
        if (listed(english_words::grant_and_deal_nouns)
                .has(noun.substr(noun.rfind(' ') == noun.npos ? 0 : noun.rfind(' ') + 1)))
            return cue;
    }
    if (cue == none || !it_[set].is(english_type::figure) || set >= cue) return none;
    auto const& from = figures_[it_[set].index];
    bool const counts = from.unit.kind() == unit_kind::count || from.unit.kind() == unit_kind::none;
    bool const level = from.what == role::value || from.what == role::breakdown || from.what == role::target;
    if (from.rejected || !counts || !level || from.unit_name.empty() || measures(from.unit_name)) return none;
    return f.unit_name == from.unit_name || is_change_unit(f) ? none : set;
}

/// increases of $3 million and $4 million, against $5 million and $6 million in May: the second is as the first
bool english_roles::coordinated_level(std::size_t i, candidate& f) {
    auto const p = before(i);
    if (p == none || last_ == none || p <= last_ || is_change_unit(f)) return false;
    if (!it_[p].is(word_kind::joiner) && !it_[p].is_mark(U',')) return false;
    auto const& from = figures_[it_[last_].index];
    bool const told = from.what == role::base ||
                      (from.what == role::diff &&
                       (from.rule == "change" || from.rule == "coordinated" ||
                        (respectively_ && (from.rule == "by" || from.rule == "moved" || from.rule == "raised"))));
    if (!told || !alike(f, from) || (p != last_ + 1 && !only_phrase_between(last_ + 1, p))) return false;
    // behind a comma something new may begin: the list goes on to an `and`
    auto const n = after(i);
    bool const ends = n == none || it_[n].is(english_type::mark) || it_[n].is(word_kind::joiner) ||
                      it_[n].is(word_kind::respectively) || it_[n].is(stop::in) || it_[n].is(stop::preposition) ||
                      it_[n].is(word_kind::than) || it_[n].is(word_kind::yoy) || it_[n].is(word_kind::mom) ||
                      is(i + 1, word_kind::respectively);
    if (!ends || (it_[p].is_mark(U',') && p != last_ + 1)) return false;
    if (from.what == role::base && is(n, stop::to)) return false;
    bool const counted = !f.indicator.empty() && !measures(f.unit_name);
    if (counted && !from.unit_name.empty() && f.unit_name != from.unit_name) return false;
    f.what = from.what;
    f.negative = f.what == role::diff && from.negative;
    f.rule = "coordinated";
    take_unit_of(last_, f);
    if (counted) return true;
    if (respectively_ && take_subject(i, f)) return true;
    if (is(n, stop::in) && n + 1 < it_.size() && !it_[n + 1].is(english_type::date) &&
        !it_[n + 1].is(word_kind::time) && f.what == role::diff && take(f, phrase_from(in_, n + 1)))
        return true;
    return inherit(f);
}

/// completed 1,634 inspections, resolving 1,274: of the same, fewer
bool english_rules::part_done(std::size_t i, candidate& f) const {
    auto const p = before(i);
    if (!f.unit_name.empty() || p == none || last_ == none || head_ != last_ || p <= last_ + 1) return false;
    if (!it_[p].is_verb() || it_[p].moves() || it_[p].is(word_kind::level) || !in_.view(it_[p]).ends_with("ing") ||
        !(it_[p - 1].is_mark(U',') || it_[p - 1].is(word_kind::joiner)))
        return false;
    auto const& whole = figures_[it_[last_].index];
    bool const counts = whole.unit.kind() == unit_kind::count || whole.unit.kind() == unit_kind::none;
    if (!counts || whole.unit_name.empty() || whole.magnitude != f.magnitude || f.number >= whole.number) return false;
    take_unit_of(last_, f);
    copy_indicator(last_, f);
    f.what = role::breakdown;
    f.rule = "of them";
    return true;
}

/// 35 out of a total of 110 airports; 10 of the 21 reserves were low and 11 were not: some of a set that is counted
/// beside them
bool english_rules::some_of_set(std::size_t i, candidate& f) const {
    if (f.what != role::value || is_change_unit(f) || f.is_range) return false;
    auto const holds = [&](std::size_t k) {
        auto const& whole = figures_[it_[k].index];
        bool const same = is_count(f) ? is_count(whole) && (whole.unit_name == f.unit_name || whole.unit_name.empty())
                                      : f.unit == whole.unit;
        return same && !whole.is_range &&
               f.number.scaled_by_power_of_ten(f.magnitude) < whole.number.scaled_by_power_of_ten(whole.magnitude);
    };
    auto const n = i + 1;
    if (n < it_.size() && it_[n].type == english_type::word && in_.view(it_[n]).starts_with("out of")) {
        constexpr std::size_t words = 6;
        auto k = n + 1;
        // 12 out of a capacity of 13: no part of it
        while (k < it_.size() && k < n + words && it_[k].type == english_type::word &&
               last_word(in_.view(it_[k])) != "capacity")
            ++k;
        if (!is_figure(k) || !holds(k)) return false;
        f.what = role::breakdown;
        f.rule = "out of";
        return true;
    }
    // the others of the same set
    auto const p = before(i);
    auto const set = last_ == none ? none : count_before(i);
    // 3 are vacant and 1 is closed
    bool const next = set != none && figures_[it_[set].index].rule == "others of the";
    if (set == none || set != last_ || p == none || p <= last_ || !is_count(f) || !(next || holds(set))) return false;
    bool const led =
        it_[p].is(word_kind::joiner) || it_[p].is_mark(U',') || it_[p].is_mark(U';') || it_[p].is(stop::clause);
    bool const acts =
        f.rule == "some did" || (n < it_.size() && (it_[n].is_verb() || in_.view(it_[n]).ends_with("ed")));
    if (!led || !acts || f.indicator_span.begin >= f.whole.begin) return false;
    if (next && figures_[it_[set].index].unit_name == f.unit_name) {
        f.what = role::breakdown;
        f.rule = "others of the";
        return true;
    }
    auto part = set;
    while (part > 0 && set - part < 8 && !is_figure(part - 1)) --part;
    if (part == 0 || !is_figure(part - 1)) return false;
    auto const& some = figures_[it_[part - 1].index];
    auto const& whole = figures_[it_[set].index];
    bool const others = some.what == role::breakdown && (some.rule == "of the" || some.rule == "out of") &&
                        some.magnitude == f.magnitude && !(whole.number < some.number + f.number);
    if (!others) return false;
    f.what = role::breakdown;
    f.rule = "others of the";
    return true;
}

/// Of the 69 projects, ...: the comma behind the whole that opens a sentence, or `none`
std::size_t english_evidence::whole_opened() const {
    if (it_.size() < 4) return none;
    bool const opens = it_[0].is(stop::of) || in_.view(it_[0]) == "Out of" || in_.view(it_[0]) == "Among" ||
                       in_.view(it_[0]) == "Amongst";
    if (!opens) return none;
    constexpr std::size_t words = 16;
    for (std::size_t k = 1; k < it_.size() && k < words; ++k) {
        if (it_[k].is_mark(U',')) return k;
        if (it_[k].is_mark(U';') || it_[k].is(stop::auxiliary) || it_[k].is(word_kind::level)) return none;
    }
    return none;
}

/// Whether the figure at `i` counts a part of the whole that opened the sentence.
bool english_roles::in_whole(std::size_t i, candidate const& f) const {
    if (whole_ == none || i <= whole_) return false;
    std::size_t set = none;
    for (std::size_t k = 1; k < whole_; ++k) {
        if (it_[k].is(english_type::figure)) set = k;
    }
    // Of total exports, $3 million went north and $2 million south
    if (set == none && last_ != none && last_ > whole_ && figures_[it_[last_].index].what == role::breakdown &&
        alike(f, figures_[it_[last_].index]) && f.unit_name == figures_[it_[last_].index].unit_name)
        return true;
    auto const p = before(i);
    bool const rose_in = p != none && p > whole_ + 1 && is(p, stop::in) && moves(p - 1) && is_count(f);
    if (set == none && rose_in) return looks_plural(in_.view(it_[whole_ - 1]));
    if (set == none) {
        // Of the bank's commitments, $13 million
        bool const definite =
            std::any_of(it_.begin() + 1, it_.begin() + static_cast<std::ptrdiff_t>(whole_), [&](auto const& x) {
                return x.is(stop::determiner) ||
                       (x.is_plain() && (in_.view(x).ends_with("'s") || in_.view(x).ends_with("\u2019s")));
            });
        if (definite && before(i) == whole_ && f.unit.kind() == unit_kind::money &&
            looks_plural(in_.view(it_[whole_ - 1])))
            return true;
        // Of all the projects, 45: of one noun
        auto const noun = in_.view(it_[whole_ - 1]);
        return !f.unit_name.empty() && noun.find(f.unit_name) != noun.npos;
    }
    auto const& from = figures_[it_[set].index];
    // Of its 15 key exports, shipments rose in six categories
    if (rose_in && is_count(from)) return true;
    return alike(f, from) &&
           (f.unit_name.empty() || f.unit_name == from.unit_name || f.unit.kind() == unit_kind::money);
}

/// Sweden with 10% and Latvia with 9%; Valencia 40%, Barcelona 29%: a share like the one before it
bool english_roles::share_beside(std::size_t i, candidate const& f) const {
    if (f.unit.kind() != unit_kind::percent || f.what != role::value) return false;
    auto const name = f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
    if (has_any(name, listed(english_words::rate_indicator_words))) return false;
    auto const n = i + 1;
    if (is(n, word_kind::share_noun)) return true;
    // a further 15% tax: a rate of its own
    if (is_one_of(n, english_words::tax_and_fee_nouns)) return false;
    int depth = 0;
    for (auto k = i; k > 0 && i - k < reach; --k) {
        auto const& x = it_[k - 1];
        // 84% ($98 million; in 2019: $106 million) come from fees and 16% from grants
        if (x.is_mark(U')')) ++depth;
        if (x.is_mark(U'(')) --depth;
        if (depth > 0) continue;
        if (x.moves() || x.is(word_kind::rate_noun) || x.is_mark(U';')) return false;
        if (!x.is(english_type::figure)) continue;
        auto const& from = figures_[x.index];
        if (from.unit.kind() == unit_kind::percent) return from.what == role::share;
    }
    auto const p = before(i);
    // led by Spain with 24%
    if (p != none && p > 0 && it_[p].is(stop::with) && it_[p - 1].is_plain() && it_[p - 1].capital &&
        !is(i + 1, stop::of))
        return true;
    // Plants come in second at 6%, behind a sentence of shares
    return p != none && it_[p].is(stop::at) && doc_.has_last && doc_.last.what == role::share;
}

/// 19 million tonnes worth $20 billion, of which 13 million tonnes: the level of the same kind that is parted.
std::size_t english_evidence::parted(candidate const& f) const {
    if (breakdown_ == none || head_ == none || head_ > breakdown_) return none;
    for (auto const head : {head_, head_before_}) {
        if (head != none && head < breakdown_ && alike(f, figures_[it_[head].index])) return head;
    }
    return none;
}

/// added 3,400 jobs over the year, lost 200 posts: by so many more or fewer are employed
bool english_roles::jobs_gained(std::size_t i, candidate const& f) const {
    auto const p = before(i);
    if (p == none || f.indicator.empty()) return false;
    if (!is_one_of(p, english_words::job_gain_verbs)) return false;
    // added 3,000 homes
    if (in_.view(it_[p]).starts_with("add") && is_count(f) && !f.unit_name.empty()) return true;
    return against_before(i) || listed(english_words::job_counters).has(f.unit_name);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
