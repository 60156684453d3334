#include "roles_en.hpp"

#include <algorithm>
#include <string>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Of the firms, 61 were: the firms.
item_range english_roles::opened_set(std::size_t i) const {
    for (std::size_t k = 0; k + 1 < i && k < 4; ++k) {
        if (it_[k].is(stop::of)) return phrase_from(in_, k + 1);
    }
    return {};
}

/// Of the 1,200 applicants, 640 were women.
bool english_roles::members(std::size_t i, candidate& f) const {
    bool const beside = i + 1 < it_.size() && it_[i + 1].is_mark(U'(');
    if (!f.unit_name.empty() || f.magnitude != 0 || !(is(i + 1, stop::auxiliary) || beside)) return false;
    auto const p = before(i);
    if (p != none && !it_[p].is_mark(U',') && !it_[p].is(word_kind::joiner)) return false;
    auto const parts = std::any_of(it_.begin(), it_.begin() + static_cast<std::ptrdiff_t>(i),
                                   [](auto const& x) { return x.is(stop::of) || x.is(word_kind::breakdown); });
    if (!parts) return false;
    auto const set = head_ == none ? last_ : head_;
    f.what = role::breakdown;
    f.rule = "were";
    take_unit_of(set, f);
    for (std::size_t k = 0; set == none && f.unit_name.empty() && k < i; ++k) {
        if (it_[k].is_plain() && looks_plural(in_.view(it_[k]))) f.unit_name = in_.view(it_[k]);
    }
    auto const what = beside || i + 2 >= it_.size() || !it_[i + 2].is_plain() ? item_range{} : phrase_from(in_, i + 2);
    if (!what.empty() && looks_plural(in_.view(it_[what.to - 1])) && take(f, what)) {
        if (f.unit_name.empty() && looks_plural(f.indicator)) f.unit_name = in_.view(it_[i + 2]);
        return true;
    }
    if (set != none) copy_indicator(set, f);
    return set != none || take(f, opened_set(i));
}

/// Total assets: $4.5 billion
bool english_roles::labelled(std::size_t i, candidate& f) const {
    auto const p = before(i);
    if (!f.indicator.empty() && !measures(f.unit_name)) return false;
    if (p == none || p == 0 || !it_[p].is_mark(U':') || it_[p - 1].is(english_type::date)) return false;
    if (!only_phrase_between(last_ == none ? 0 : last_ + 1, p) || !take(f, phrase_before(in_, p, true))) return false;
    f.rule = "label";
    return true;
}

/// (+8.1 percent to 2.95 million tons) and ... (+7.6 to ...: the second leaves its unit out.
void english_roles::read_elided_percent(std::size_t i, candidate& f) const {
    if (!f.unit_name.empty() || f.magnitude != 0 || i < 2 || last_ == none) return;
    bool const sign = it_[i - 1].is_mark(U'+') || it_[i - 1].is_mark(U'-');
    if (!sign || !it_[i - 2].is_mark(U'(')) return;
    for (auto k = i; k > 0; --k) {
        if (!it_[k - 1].is(english_type::figure)) continue;
        auto const& from = figures_[it_[k - 1].index];
        if (from.unit.kind() != unit_kind::percent) continue;
        f.unit = from.unit;
        f.unit_name = from.unit_name;
        return;
    }
}

namespace {

/// What a noun counts without saying so: a population of 320,457 are people. A small or broken number may be an index.
[[nodiscard]] std::string_view told_of(candidate const& f, std::string_view name) noexcept {
    struct counting {
        std::string_view noun;
        std::string_view unit;
    };
    constexpr counting nouns[] = {{"payroll", "jobs"},        {"job base", "jobs"},      {"population", "people"},
                                  {"employment", "people"},   {"workforce", "people"},   {"headcount", "people"},
                                  {"labour force", "people"}, {"labor force", "people"}, {"inactivity", "people"},
                                  {"joblessness", "people"},  {"attendance", "people"},  {"ridership", "passengers"}};
    constexpr std::int32_t thousands = 3;
    bool const many = f.magnitude >= thousands || (f.number.scale() <= 0 && f.number >= decimal(1000));
    if (!many || name.find("index") != std::string_view::npos) return {};
    for (auto const& each : nouns) {
        // Employment opens a sentence, unemployment ends with the word.
        if (name.find(each.noun.substr(1)) != std::string_view::npos) return each.unit;
    }
    return {};
}

}  // namespace

/// The number of arrivals fell to 6 842: the unit is what is counted, or that of a sibling with the same head.
void english_roles::name_unit(std::size_t i, candidate& f) const {
    auto const head_noun = [](std::string_view words) {
        auto end = words.size();
        for (auto const* const cut : {" of ", " in ", " from ", " at ", " to ", " by ", " for ", " on ", " per ",
                                      " through ", " (", " with ", " under ", " between "}) {
            end = std::min(end, words.find(cut));
        }
        auto const last_word = [&](std::size_t to) {
            auto const noun = words.substr(0, to);
            auto const space = noun.rfind(' ');
            return noun.substr(space == std::string_view::npos ? 0 : space + 1);
        };
        // ships calling, goods handled
        auto word = last_word(end);
        if (word.size() < end && (word.ends_with("ing") || word.ends_with("ed"))) {
            auto const before = last_word(end - word.size() - 1);
            if (looks_plural(before)) word = before;
        }
        return word;
    };
    auto const head = f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
    auto word = head_noun(head);
    for (auto k = i; k > 0 && i - k < reach; --k) {
        if (!it_[k - 1].is(english_type::figure)) continue;
        auto const& from = figures_[it_[k - 1].index];
        auto const other = from.indicator.empty() ? std::string_view(from.made_indicator) : from.indicator;
        bool const counts = from.unit.kind() == unit_kind::count || from.unit.kind() == unit_kind::none;
        if (from.unit_name.empty() || !counts || head_noun(other) != word) continue;
        f.unit = from.unit;
        f.unit_name = from.unit_name;
        return;
    }
    bool const generic = word == "numbers" || word == "volumes" || word == "figures" || word == "totals" ||
                         word == "levels" || word == "workforce" || word == "sales" || word == "terms";
    if (!f.indicator.empty() && looks_plural(word) && !generic) {
        f.unit_name = word;
        bool const opens = word.front() >= 'A' && word.front() <= 'Z' && word[1] >= 'a' && word[1] <= 'z';
        if (opens) {
            std::string small(word);  // Vacancies fell by 4,000
            small.front() = static_cast<char>(small.front() - 'A' + 'a');
            f.unit_name = *doc_.counters.insert(std::move(small)).first;
        }
        return;
    }
    // passenger traffic: what moves is counted
    for (auto const each : {"passengers", "visitors", "tourists", "vehicles", "containers", "employees", "students",
                            "guests", "customers", "subscribers", "arrivals", "travellers", "houses", "patients"}) {
        auto const single = std::string_view(each).substr(0, std::string_view(each).size() - 1);
        auto const at = head.find(single);
        bool const whole =
            at != std::string_view::npos &&
            (at + single.size() == head.size() || head[at + single.size()] == ' ' || head[at + single.size()] == 's');
        bool const capital = !whole && head.size() > single.size() && head[single.size()] == ' ' &&
                             head.substr(1, single.size() - 1) == single.substr(1);
        if (whole || capital) {
            f.unit_name = each;
            return;
        }
    }
    f.unit_name = told_of(f, head);
}

/// `exports made up 47%, imports 12%`: the second says only what differs.
bool english_roles::elliptic(std::size_t i, candidate& f) {
    auto p = before(i);
    if (p == none || last_ == none || p <= last_ + 1 || p - last_ > reach) return false;
    // exports rose by 8% and imports by 11%
    bool const linked = it_[p].is(stop::by) || it_[p].is(stop::to) || it_[p].is(stop::at) ||
                        (it_[p].is(stop::preposition) && in_.view(it_[p]) == "for");
    if (respectively_ && (linked || !it_[last_ + 1].is(word_kind::joiner))) return false;
    if (linked) --p;
    if (!it_[p].is_plain() && !it_[p].is(word_kind::rate_noun)) return false;
    if (in_.view(it_[p]).ends_with("ing") && !it_[p].capital && !is_gerund(in_.view(it_[p]))) return false;
    // to close at $5
    constexpr std::string_view ends[] = {"close", "end", "finish", "settle", "stand", "reach", "trade"};
    if (p > 0 && it_[p - 1].is(stop::to) && one_of(in_.view(it_[p]), ends)) return false;
    auto const like = sibling(i, f);
    bool const counts = !linked && f.unit_name.empty() && counts_much(i, f);
    if (like == none && counts && only_phrase_between(last_ + 1, p) && last_ + 1 < p) {
        // cargo reached 5 tonnes and movements 45,120
        auto k = last_ + 1;
        while (k < p && !it_[k].is(word_kind::joiner) && !it_[k].is_mark(U',')) ++k;
        f.rule = "elliptic";
        return k < p && take(f, phrase_before(in_, p + 1));
    }
    if (like == none || (!linked && like != last_ && !(like + 2 == last_ && it_[like + 1].is(stop::to)) &&
                         !(last_ > 1 && (it_[last_ - 1].is_mark(U'(') || it_[last_ - 2].is_mark(U'(')))))
        return false;
    auto const& from = figures_[it_[like].index];
    bool comma = false;
    for (auto k = last_ + 1; k <= p; ++k) {
        if (it_[k].is_verb() || it_[k].moves() || it_[k].is(word_kind::share) || (it_[k].is(stop::with) && !linked) ||
            it_[k].is_mark(U';') || it_[k].is_mark(U'(') || it_[k].is(stop::clause))
            return false;
        comma = comma || it_[k].is_mark(U',') || it_[k].is(word_kind::joiner);
    }
    auto const phrase = phrase_before(in_, p + 1, true);
    if (!comma || phrase.empty()) return false;
    bool const placed =
        phrase.from > 0 && (it_[phrase.from - 1].is(stop::in) || it_[phrase.from - 1].is(stop::preposition) ||
                            it_[phrase.from - 1].is(stop::from) || it_[phrase.from - 1].is(stop::by));
    if (placed) {
        copy_indicator(like, f);  // 3% in value, and in volume 2%
    } else {
        set_indicator(f, phrase);
    }
    take_unit_of(like, f);
    f.what = from.what;
    f.scope = from.scope;
    f.rule = "elliptic";
    f.how = certainty::inferred;
    f.negative = f.negative || from.negative;
    // costs 3% below budget, imports 6% higher
    auto const n = after(i);
    bool const than = is(n, word_kind::approximate) && compares(in_.view(it_[n]));
    if (is_change_unit(f) && (than || (moves(n) && it_[n].is(motion::particle)))) {
        f.negative = false;
        set_growth(i, f, than ? doc_.words.entry(static_cast<std::int32_t>(it_[n].index)).value == "under" : falls(n));
    }
    if (is(n, word_kind::excess)) {
        f.what = role::excess;
        f.negative = it_[n].code == 1;
    }
    return true;
}

/// from four to six trains: the first has the unit of the second.
void english_roles::take_unit_behind(std::size_t i, candidate& f) const {
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

/// handled 5 ships and 6 boats, up 3% and 4% respectively: each change belongs to the level in its place.
bool english_roles::zip(std::size_t i, candidate& f) const {
    if (!respectively_) return false;
    std::size_t mine = 0;
    std::size_t count = 1;
    auto const like = [&](std::size_t k) { return figures_[it_[k].index].unit.kind() == f.unit.kind(); };
    auto first = i;
    for (auto k = i; k > 0; --k) {
        if (!it_[k - 1].is(english_type::figure)) {
            if (it_[k - 1].is_verb() || it_[k - 1].is_mark(U';') || it_[k - 1].is(word_kind::share)) break;
            continue;
        }
        if (!like(k - 1)) break;
        ++mine;
        ++count;
        first = k - 1;
    }
    for (auto k = i + 1; k < it_.size() && !it_[k].is(word_kind::respectively); ++k) {
        if (it_[k].is(english_type::figure)) count += like(k) ? 1U : 0U;
    }
    std::vector<std::size_t> levels;
    for (auto k = first; k > 0; --k) {
        if (it_[k - 1].is_mark(U';')) break;
        if (it_[k - 1].is(english_type::figure)) levels.push_back(k - 1);
        if (levels.size() == count && it_[k - 1].is_verb()) break;
    }
    if (count < 2 || levels.size() != count) return false;
    copy_indicator(levels[count - 1 - mine], f);
    return !f.indicator.empty() || !f.made_indicator.empty();
}

/// grew by $20 million or 12%: two measures of one change.
bool english_roles::behind_alternative(std::size_t i) const {
    if (last_ == none || i - last_ > 4) return false;
    for (auto k = last_ + 1; k < i; ++k) {
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
