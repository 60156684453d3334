#include "roles_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Names with their figures in brackets behind them: Kenya (4.2%), Ghana (3.9% or $12 million) and Togo (1.1%).

namespace {

bool is_quote(english_item const& x) noexcept {
    return x.is_mark(U'"') || x.is_mark(U'\'') || x.is_mark(0x2018) || x.is_mark(0x2019) || x.is_mark(0x201c) ||
           x.is_mark(0x201d);
}

}  // namespace

/// The bracket that a figure stands in, where nothing else but figures of the same name stands in it.
std::size_t english_roles::bracket_of(std::size_t i) const {
    auto k = i;
    while (k > 0 && i - k < 12) {
        auto const& x = it_[k - 1];
        if (x.is_mark(U'(')) return k - 1;
        // (by $3 million, or 5%), (down 400)
        bool const leads = k > 1 && it_[k - 2].is_mark(U'(') &&
                           (x.is(stop::by) || (x.is(motion::particle) && !is_change_unit(figures_[it_[i].index])));
        if (leads) return k - 2;
        bool const between = x.is(english_type::figure) || x.is(word_kind::approximate) || x.is_mark(U',') ||
                             x.is(word_kind::joiner) || x.is(word_kind::yoy) || x.is(word_kind::mom) ||
                             x.is(word_kind::share) || x.is(stop::determiner) || (x.is_plain() && k < i);
        if (!between) return none;
        --k;
    }
    return none;
}

/// The first figure of the kind of `f` in the bracket of the name before this one.
std::size_t english_evidence::listed_before(item_range name, candidate const& f) const {
    auto k = name.from;
    while (k > 0 && name.from - k < 6 && !it_[k - 1].is(english_type::figure) && !it_[k - 1].is_mark(U')')) {
        auto const& x = it_[k - 1];
        bool const joins = x.is(word_kind::joiner) || x.is_mark(U',') || is_quote(x) || x.is(stop::determiner) ||
                           x.is(stop::in) || x.is(stop::to) || x.is(stop::from) || x.is(stop::preposition) ||
                           x.is(stop::of);
        if (!joins) return none;
        --k;
    }
    if (k == 0 || !it_[k - 1].is_mark(U')')) return none;
    auto found = none;
    for (auto b = k - 1; b > 0 && k - b < 14; --b) {
        if (it_[b - 1].is_mark(U'(')) return found;
        if (is_figure(b - 1) && (alike(figures_[it_[b - 1].index], f) || takes_unit(f, figures_[it_[b - 1].index])))
            found = b - 1;
    }
    return none;
}

/// Without a unit of its own.
bool english_evidence::is_bare(candidate const& f) const {
    return f.unit_name.empty() && f.unit.kind() == unit_kind::none;
}

/// (4.2%), Ghana (3.9): whether a bare number in a bracket takes the unit of the one in the bracket before it; but
/// (+0.6%) and men (-34,000)
bool english_evidence::takes_unit(candidate const& f, candidate const& from) const {
    constexpr std::int64_t large = 1000;
    return is_bare(f) && !(is_change_unit(from) && (f.number >= decimal(large) || decimal(-large) >= f.number));
}

/// What the sentence before a list of names says of them: the word of a change, or the rate that a cause explains.
english_rules::list_lead english_rules::lead_of(std::size_t name) const {
    list_lead lead;
    bool caused = false;
    auto const& causes = listed(english_words::cause_phrases);
    auto const& superlatives = listed(english_words::ranking_superlatives);
    for (auto k = name; k > 0 && name - k < reach; --k) {
        auto const& x = it_[k - 1];
        if (x.is_mark(U';') || x.is_mark(0x2013) || x.is_mark(0x2014)) break;
        if (x.is(english_type::figure)) {
            auto const& head = figures_[x.index];
            bool const rate = head.what == role::growth_yoy || head.what == role::growth_mom ||
                              head.what == role::growth || head.what == role::growth_diff;
            if (caused && rate) lead.like = k - 1;
            break;
        }
        auto const word = in_.view(x);
        // rose 30%, followed by Peru (22%): of the same change
        caused = caused || opens_with_any(word, causes) || word.starts_with("followed");
        if (x.is(word_kind::rate_noun) || superlatives.has(word)) lead.rated = true;
        if (x.is(word_kind::share) || x.is(word_kind::share_noun)) break;
        if (word == "ahead of") break;
        // rounding up the ten largest: nothing moves
        auto const verb = k > 1 && x.is(motion::particle) ? in_.view(it_[k - 2]) : std::string_view();
        if (verb.ends_with("ounding") || verb.ends_with("ounded") || verb.ends_with("aking") || verb == "make" ||
            verb == "made" || verb == "summing")
            continue;
        if (x.moves()) {
            lead.change = k - 1;
            break;
        }
    }
    return lead;
}

/// Whether another name with a figure in brackets follows: a single number in brackets may be a note.
bool english_evidence::opens_list(std::size_t i) const {
    // (30 projects, $800 million)
    auto close = i + 1;
    while (close + 1 < it_.size() && close < i + 6 &&
           (it_[close].is_mark(U',') || is_figure(close) || is(close, word_kind::joiner)))
        ++close;
    if (!is(close, U')') || !(is(close + 1, U',') || is(close + 1, word_kind::joiner))) return false;
    for (auto k = close + 2; k + 1 < it_.size() && k < i + 10; ++k) {
        bool const led = led_in_bracket(k) != 0 && k + 2 < it_.size();
        bool const signed_too = it_[k + 1].is_mark(U'+') || it_[k + 1].is_mark(U'-');
        if (it_[k].is_mark(U'(')) return is_figure(led || signed_too ? k + 2 : k + 1);
        if (is_figure(k) || it_[k].is_verb()) return false;
    }
    return false;
}

/// (by 5%, (up 400, (down $3 million: how the bracket at `open` tells a change: 1 up, -1 down, 2 by so much, or 0
int english_evidence::led_in_bracket(std::size_t open) const {
    if (is(open + 1, stop::by)) return 2;
    if (open + 1 >= it_.size() || !it_[open + 1].is(motion::particle)) return 0;
    return falls(open + 1) ? -1 : 1;
}

/// Decreases were seen in paper (by $3 million, or 4%) and toys (by $1 million, or 9%): each name has its own change.
bool english_roles::changed_in_bracket(std::size_t i, candidate& f, item_range name, std::size_t same, int way) {
    auto const lead = lead_of(name.from);
    bool const follows = same != none && figures_[it_[same].index].what != role::value;
    // the first of the bracket, and what is told beside it: (by $3 million, or 4%)
    bool const first = is_figure(i) && (it_[i - 1].is(stop::by) || it_[i - 1].is(motion::particle));
    if (!first || points(f)) return false;
    bool down = way < 0;
    if (way == 2) {
        if (!follows && lead.change == none) return false;
        down = follows ? figures_[it_[same].index].negative : falls(lead.change);
    } else if (!follows && !opens_list(i)) {
        return false;
    }
    if (is_bare(f)) {
        if (same != none)
            take_unit_of(same, f);
        else
            static_cast<void>(count_of_list(i, name.from, f));
    }
    if (is_change_unit(f)) {
        set_growth(i, f, down);
    } else {
        f.what = role::diff;
        f.negative = down;
    }
    f.rule = "changed in a bracket";
    set_indicator(f, name);
    return true;
}

/// The largest was Norland with 8.5%, followed by Sudland (8.1) and Ostland (7.7): the first of the list has the unit.
bool english_rules::follows_rate(std::size_t name, candidate const& f) const {
    if (!is_bare(f) || f.magnitude != 0 || f.number.scale() <= 0 || last_ == none || name - last_ > 6) return false;
    auto const& first = figures_[it_[last_].index];
    if (first.unit.kind() != unit_kind::percent || first.number.scale() != f.number.scale()) return false;
    return std::any_of(it_.begin() + static_cast<std::ptrdiff_t>(last_ + 1),
                       it_.begin() + static_cast<std::ptrdiff_t>(name),
                       [this](english_item const& x) { return in_.view(x).starts_with("followed"); });
}

/// Most were about noise (45), litter (32) and parking (21): numbers behind the names of a list that nothing says the
/// unit of; but no notes (1), (2) and no numbering.
bool english_roles::numbers_of_list(std::size_t i, candidate const& f) const {
    constexpr std::int64_t fewest = 5;
    if (!opens_list(i) || f.spelled || f.grouped || f.number.scale() > 0 || f.number < decimal(fewest)) return false;
    if (!is(i + 1, U')') || i + 4 >= it_.size() || last_ != none) return false;
    auto const name = i + 3;
    if (!it_[name].is_plain() && !it_[name].is(stop::determiner)) return false;
    std::size_t numbers = 1;
    constexpr std::size_t longest = 16;
    for (auto k = name; k + 2 < it_.size() && k < i + longest; ++k) {
        if (!it_[k].is_mark(U'(')) continue;
        if (!is_figure(k + 1) || !it_[k + 2].is_mark(U')')) return false;
        auto const& other = figures_[it_[k + 1].index];
        if (!is_bare(other) || other.number == f.number + decimal(static_cast<std::int64_t>(numbers))) return false;
        ++numbers;
    }
    return numbers > 2;
}

/// Reads a figure in brackets behind its name; whether it is one.
bool english_roles::bracketed(std::size_t i, candidate& f) {
    if (signed_count(i, f)) return true;
    auto const open = bracket_of(i);
    if (open == none || open == 0) return false;
    auto const n = after(i);
    bool const closes = n != none && (it_[n].is_mark(U')') || it_[n].is_mark(U',') || it_[n].is(word_kind::joiner) ||
                                      it_[n].is(word_kind::yoy) || it_[n].is(word_kind::mom));
    // Oslo (30% locally and 20% abroad): parts of what the name has
    bool const parted = !closes && n == i + 1 && it_[n].is_plain() && is_change_unit(f) && !points(f) &&
                        (is(n + 1, U')') || is(n + 1, word_kind::joiner) || is(n + 1, U','));
    if ((!closes && !parted) || (i > 0 && (it_[i - 1].is_mark(U'+') || it_[i - 1].is_mark(U'-')))) return false;
    auto to = open;
    while (to > 0 && is_quote(it_[to - 1])) --to;
    if (to == 0 || !(it_[to - 1].is_plain() || it_[to - 1].is(word_kind::rate_noun))) return false;
    auto const name = phrase_before(in_, to);
    if (name.empty()) return false;
    auto const same = listed_before(name, f);
    if (auto const way = led_in_bracket(open); way != 0) return changed_in_bracket(i, f, name, same, way);
    auto const opener = [&] {
        for (auto k = i; k > open + 1; --k) {
            if (is_figure(k - 1)) return k - 1;
        }
        return none;
    }();
    if (same != none) {
        auto const& from = figures_[it_[same].index];
        if (from.rejected) return false;
        // maps (812), films (40): each is what it counts
        bool const own = is_bare(f) && is_count(from) && !from.indicator.empty() && name.to == to &&
                         from.indicator.ends_with(from.unit_name) && !it_[name.to - 1].capital &&
                         it_[name.to - 1].is_plain() && looks_plural(in_.view(it_[name.to - 1]));
        if (own)
            f.unit_name = last_word(in_.view(it_[name.to - 1]));
        else if (is_bare(f))
            take_unit_of(same, f);
        f.what = from.what;
        f.negative = f.negative || from.negative;
        f.rule = "listed";
        set_indicator(f, name);
        return true;
    }
    if (follows_rate(name.from, f)) {
        auto const& first = figures_[it_[last_].index];
        take_unit_of(last_, f);
        f.what = first.what;
        f.negative = first.negative;
        f.rule = "listed";
        set_indicator(f, name);
        return true;
    }
    auto const lead = lead_of(name.from);
    bool const rate = is_change_unit(f);
    // Cork (9.8%) and Kerry (5.2%) rose
    if (auto const way = rate && !points(f) ? moved_behind(i, name) : 0; way != 0) {
        set_growth(i, f, way < 0);
    } else if (rate && (lead.rated || (lead.change == none && lead.like == none))) {
        // (12 thousand, 8.5%): a part of what is counted beside it
        if (!lead.rated && !parted && (opener == none || figures_[it_[opener].index].what == role::diff)) return false;
        f.what = lead.rated ? role::value : role::share;
    } else if (rate && lead.change == none) {
        f.what = figures_[it_[lead.like].index].what;
        f.negative = figures_[it_[lead.like].index].negative;
    } else if (rate) {
        set_growth(i, f, falls(lead.change) && !only_slows(lead.change, open, i));
    } else {
        bool const bare = is_bare(f);
        bool const counted = !bare || count_of_list(i, name.from, f) || counts_much(i, f);
        if (!counted && !numbers_of_list(i, f)) return false;
        bool const told = lead.change == none && parts_of_told(i, name.from, f);
        // Korea (30 projects, $800 million), China (22 projects): a list that tells no parts of anything
        if (lead.change == none && !bare && !told && !(opens_list(i) && is_count(f)) &&
            !(opener != none && figures_[it_[opener].index].rule == "bracket"))
            return false;
        auto const set = bare && lead.change == none ? sibling_count(name.from) : none;
        bool behind = false;
        for (auto k = name.from; k > 0 && name.from - k < 3; --k)
            behind = behind || in_.view(it_[k - 1]) == "ahead of" || in_.view(it_[k - 1]).starts_with("followed");
        bool const parts = set != none && !behind && opens_list(i) && figures_[it_[set].index].number > f.number;
        // a gain of 2,204 people in Ashby, followed by Elm (1,731): by how much each moved
        bool const moved = behind && last_ != none && figures_[it_[last_].index].what == role::diff &&
                           (bare || figures_[it_[last_].index].unit_name == f.unit_name);
        if (moved) take_unit_of(last_, f);
        f.what = moved || lead.change != none ? role::diff : parts || told ? role::breakdown : role::value;
        f.negative = moved ? figures_[it_[last_].index].negative : lead.change != none && falls(lead.change);
    }
    f.rule = "bracket";
    set_indicator(f, name);
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
