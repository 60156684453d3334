#include "figure_words_en.hpp"
#include "roles_en.hpp"

#include <algorithm>
#include <string>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Parts that stand in lines of their own below the sentence of their whole.

/// * $3 million for the quay; Solar: 64 GW Wind: 58 GW below the head of a breakdown: a part of what the line before
/// the list names.
void english_roles::part_of_list(std::size_t i, candidate& f) {
    if (!doc_.list_parts) return;
    bool const bullet = in_.opens_line && is_bullet_mark(it_.front());
    bool const label = f.rule == "label" && in_.opens_line;
    constexpr std::size_t near = 5;
    auto const name = f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
    if (name.starts_with("Total") || name.starts_with("TOTAL")) return;
    if (!label && (last_ != none || !bullet || i > near)) return;
    if (f.what != role::value && f.what != role::increment && f.what != role::diff) return;
    bool const told_in = doc_.list_unit == attain::unit() ? label : f.unit == doc_.list_unit;
    if (f.unit.kind() == unit_kind::physical ? !told_in : f.unit.kind() != unit_kind::money && !is_count(f)) return;
    if (!doc_.list_count.empty() && (f.unit != doc_.list_unit || f.unit_name != doc_.list_count)) return;
    f.what = role::breakdown;
    f.rule = "listed part";
}

/// while Japan was third at 72,222: whether a place by its number stands before the `at` at `p`
bool english_rules::listed_place(std::size_t p) const {
    return p > 0 && is_figure(p - 1) && figures_[it_[p - 1].index].unit_name == "rank";
}

/// The largest market was Japan with 72,000 or 11%: an unnamed number beside its share is a part of what was counted.
void english_rules::part_beside_share(std::size_t i, candidate const& f) {
    bool const beside =
        f.what == role::share && last_ != none && i > 2 && last_ + 2 == i && in_.view(it_[i - 1]) == "or";
    bool const placed =
        is(last_ - 1, stop::with) ||
        (is(last_ - 1, stop::at) && figures_[it_[last_].index].what == role::value && listed_place(last_ - 1));
    if (!beside || !placed) return;
    auto& amount = figures_[it_[last_].index];
    bool const bare = amount.unit_name.empty() && amount.unit.kind() == unit_kind::none;
    if (amount.what != role::value || (!bare && !is_count(amount))) return;
    if (bare) amount.unit_name = doc_.counted;
    amount.what = role::breakdown;
    amount.rule = "or";
}

/// 18% more between the first and second census: not against the year before
bool english_evidence::between_events(std::size_t i) const {
    for (auto k = i + 1; k < it_.size() && k < i + 9; ++k) {
        if (it_[k].is_mark(U',') || it_[k].is_mark(U';')) break;
        auto const word = in_.view(it_[k]);
        if (!word.starts_with("between")) continue;
        for (auto n = k; n < it_.size() && n < k + 4; ++n) {
            if (in_.view(it_[n]).find("first") != std::string_view::npos) return true;
        }
    }
    return false;
}

/// 400 additional firms registered relative to 2019: the difference of two counts, not what was added.
void english_rules::additional_to(std::size_t i, candidate& f) {
    if (f.what != role::increment) return;
    for (auto k = i + 1; k < it_.size() && k < i + 10; ++k) {
        if (it_[k].is_mark(U',') || it_[k].is_mark(U';') || it_[k].is(english_type::figure)) return;
        auto const word = in_.view(it_[k]);
        if (!word.starts_with("relative to") && !word.starts_with("than in") && word != "than") continue;
        f.what = role::diff;
        f.rule = "additional to";
        return;
    }
}

namespace {

/// Whether a sentence that ends in a colon says that parts follow: of which, broken down as follows, Breakdown of
/// costs.
[[nodiscard]] bool opens_parts_list(english_sentence const& in) {
    auto const& parting = in.words->group(english_words::inclusion_verbs);
    auto const& dividing = in.words->group(english_words::dividing_participles);
    if (in.words->group(english_words::breakdown_heads).has(in.view(in.items.front()))) return true;
    bool divided = false;
    for (auto const& x : in.items) {
        auto const word = in.view(x);
        auto const to_end = static_cast<std::size_t>(&in.items.back() - &x);
        divided = divided || dividing.has(word);
        if (divided && to_end < 3 && (word == "follows" || word == "as follows")) return true;
        if (to_end < 5 && (x.is(word_kind::breakdown) || parting.has(word))) return true;
    }
    return false;
}

/// - The sum of $561 million is split as follows; - From these farms, there are: a list in a list, of one unit.
void note_inner_list(english_sentence const& in, std::vector<candidate> const& figures, document& doc) {
    bool const of_these =
        in.items.size() > 3 && in.view(in.items[1]) == "From" && in.view(in.items[2]).starts_with("these");
    auto const note = [&](attain::unit unit, std::string_view name) {
        doc.list_parts = true;
        doc.list_unit = unit;
        doc.list_count.assign(name);
    };
    for (auto at = doc.wholes.size(); of_these && at > 0; --at) {
        auto const& set = doc.wholes[at - 1];
        if (set.unit.kind() == unit_kind::count || set.unit.kind() == unit_kind::none)
            return note(set.unit, set.unit_name);
    }
    if (!opens_parts_list(in)) return;
    auto const whole = std::find_if(figures.rbegin(), figures.rend(), [](auto const& f) {
        return !f.rejected && (f.what == role::value || f.what == role::target) && !f.unit_name.empty();
    });
    if (whole != figures.rend()) note(whole->unit, whole->unit_name);
}

}  // namespace

/// The loans went to three ports, including: what the lines below name are parts of it.
void note_english_list(english_sentence const& in, std::vector<candidate> const& figures, document& doc) {
    if (in.items.empty()) return;
    bool const opens = in.items.back().is_mark(U':');
    if (in.opens_line && is_bullet_mark(in.items.front())) {
        if (opens) note_inner_list(in, figures, doc);
        return;
    }
    bool const in_list =
        std::any_of(figures.begin(), figures.end(), [](auto const& f) { return f.rule == "listed part"; });
    if ((in.opens_line && !in_list) || opens) doc.list_parts = false;
    if (!opens) return;
    auto const& outcomes = in.words->group(english_words::outcome_nouns);
    bool const told =
        std::any_of(in.items.begin(), in.items.end(), [&](auto const& x) { return outcomes.has(in.view(x)); });
    if (told) return;
    bool const parted = opens_parts_list(in);
    auto const last = std::find_if(figures.rbegin(), figures.rend(), [](auto const& f) { return !f.rejected; });
    auto const* const whole = last == figures.rend() ? nullptr : &*last;
    bool const added = whole != nullptr && (whole->what == role::diff || whole->what == role::increment ||
                                            whole->what == role::total || whole->what == role::value);
    bool const summed = added && (whole->unit.kind() == unit_kind::money || whole->unit.kind() == unit_kind::count ||
                                  (whole->unit.kind() == unit_kind::none && !whole->unit_name.empty()));
    if (!parted && !summed) return;
    doc.list_parts = true;
    doc.list_unit = parted ? attain::unit() : whole->unit;
    doc.list_count.assign(parted ? std::string_view() : std::string_view(whole->unit_name));
    // 120 MW are split between three plants: parts of what is measured so
    for (auto const& f : figures) {
        if (parted && !f.rejected && f.what == role::value && f.unit.kind() == unit_kind::physical)
            doc.list_unit = f.unit;
    }
}

/// 32% of Norse, 15% of Danish and 17% of Swedish visitors: the noun of the last is that of all
void english_rules::adjective_share(std::size_t i, candidate& f) const {
    // issued 310 licences, of which 61% went to traders: of them, not of who issued them
    auto const led = before(i);
    bool const of_them = f.what == role::share && last_ != none && led != none && led > last_ &&
                         it_[led].is(word_kind::breakdown) && in_.view(it_[led]).starts_with("of wh") &&
                         f.rule == "of a whole not told" && !figures_[it_[last_].index].indicator.empty();
    if (of_them) {
        copy_indicator(last_, f);
        f.rule = "of that";
        return;
    }
    if (f.what != role::share || !is(i + 1, stop::of) || i + 2 >= it_.size() || !it_[i + 2].is_plain()) return;
    auto last = i;
    auto k = i;
    constexpr std::size_t words = 5;
    while (k + 3 < it_.size() && it_[k + 2].is_plain()) {
        auto next = k + 3;
        bool joined = false;
        while (next < it_.size() && next < k + words && (it_[next].is_mark(U',') || it_[next].is(word_kind::joiner))) {
            joined = true;
            ++next;
        }
        if (!joined || !is_figure(next) || !is(next + 1, stop::of)) break;
        if (figures_[it_[next].index].unit.kind() != unit_kind::percent) break;
        k = last = next;
    }
    if (last == i) {
        // the last of them
        auto p = i;
        while (p > 0 && (it_[p - 1].is_mark(U',') || it_[p - 1].is(word_kind::joiner))) --p;
        bool const listed_before = p < i && p > 2 && is(p - 2, stop::of) && is_figure(p - 3) && last_ == p - 3 &&
                                   figures_[it_[last_].index].rule == "share of each";
        if (!listed_before || i + 3 >= it_.size() || !it_[i + 3].is_plain()) return;
    }
    if (last + 3 >= it_.size() || !it_[last + 2].capital || !it_[last + 3].is_plain()) return;
    auto noun = last + 3;
    while (noun + 1 < it_.size() && it_[noun + 1].is_plain() && !looks_plural(in_.view(it_[noun]))) ++noun;
    if (!looks_plural(in_.view(it_[noun])) || !it_[i + 2].capital) return;
    f.made_indicator = in_.view(it_[i + 2]);
    if (!looks_plural(f.made_indicator)) {  // of Danes and of Swedish visitors
        f.made_indicator += " ";
        f.made_indicator += in_.text.substr(it_[last + 3].begin, it_[noun].end - it_[last + 3].begin);
    }
    f.indicator = {};
    f.indicator_span = {};
    f.scope = {};
    f.rule = "share of each";
}

/// grew by $20 million or 12%: two measures of one change.
bool english_evidence::behind_alternative(std::size_t i) const {
    constexpr std::size_t farthest = 10;
    if (last_ == none || i - last_ > farthest) return false;
    // $40 million in value, or 6%
    auto const measure = is(last_ + 1, stop::in) && is_plain_word(last_ + 2, {"value", "volume", "quantity"});
    auto k = last_ + (measure ? 3 : 1);
    // a 23% reduction in jobs or 12,038
    auto const name = it_[last_ + 1].is(motion::noun) && (is(last_ + 2, stop::in) || is(last_ + 2, stop::of));
    if (name && is_figure(i) && !is_change_unit(figures_[it_[i].index])) {
        constexpr std::size_t words = 4;
        for (k = last_ + 3; k < i && k < last_ + 3 + words && it_[k].is_plain();) ++k;
    }
    if (i - k > (measure ? 3U : 4U)) return false;
    for (; k < i; ++k) {
        auto const& x = it_[k];
        bool const alternative =
            (x.is(word_kind::joiner) || x.is(word_kind::share)) && in_.view(x).substr(0, 2) == "or";
        if (!alternative && !x.is_mark(U',') && !x.is(word_kind::approximate) && !x.is_mark(U'(') && !x.is(stop::by) &&
            !x.is(word_kind::adverb))
            return false;
    }
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
