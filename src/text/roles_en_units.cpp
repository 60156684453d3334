#include "noun_phrase_en.hpp"
#include "roles_en.hpp"
#include "words_in.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Units that a figure leaves out because another one has said them.

namespace {

/// The name of a figure, wherever it is kept.
[[nodiscard]] std::string_view name_of(candidate const& f) noexcept {
    return f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
}

/// The first bytes of a plural that is counted: `take-offs` of `take-offs and landings in May`.
[[nodiscard]] std::size_t word_end(std::string_view words, std::size_t from) noexcept {
    return std::min(words.find(' ', from), words.size());
}

/// landings and take-offs: two plurals that one number counts open a name, or nothing.
[[nodiscard]] std::string_view two_counted(std::string_view name, lexicon_index const& words) noexcept {
    auto const first = word_end(name, 0);
    constexpr std::string_view joint = " and ";
    if (!looks_plural(name.substr(0, first)) || !name.substr(first).starts_with(joint)) return {};
    auto const end = word_end(name, first + joint.size());
    auto const second = name.substr(first + joint.size(), end - first - joint.size());
    if (!looks_plural(second) || second.front() < 'a' || second.front() > 'z') return {};
    auto const behind = name.substr(end);
    bool const ends = behind.empty() || opens_with_any(behind, words.group(english_words::counter_link_words));
    return ends ? name.substr(0, end) : std::string_view();
}

}  // namespace

/// Whether a bare number may have the unit of an amount: written at the same scale, or as long.
bool english_evidence::same_amount(candidate const& f, attain::unit unit, std::int32_t magnitude) const {
    constexpr std::int32_t thousands = 3;
    if (unit.kind() != unit_kind::money && unit.kind() != unit_kind::physical) return false;
    if (f.magnitude >= thousands) return magnitude >= thousands;
    return f.magnitude == 0 && magnitude == 0 && f.grouped && f.number >= decimal(1000);
}

/// 2,040 Active Organizations, 15 Lantern Parades: a noun with a capital only because its phrase or title has them.
/// Not: 12 Christians, 3 million TEUs.
void english_rules::small_unit(std::size_t i, candidate& f) const {
    auto const unit = f.unit_name;
    // 1.3 million 16 to 24 year olds
    if (unit == "olds" || unit == "year-olds") {
        f.unit_name = "people";
        return;
    }
    // 4.1 million passengers: 2.2 million domestic and 1.9 million foreign
    if (f.magnitude != 0 && is_count(f) && listed(english_words::origin_adjectives).has(unit)) {
        f.unit_name = {};
        f.unit = {};
        take_unit_of(sibling_count(i), f);
        return;
    }
    // awarded 6,204 degrees: no angle and no heat
    constexpr std::int64_t full_turn = 360;
    if (unit == "degrees" && f.unit.kind() == unit_kind::physical && f.magnitude == 0 && f.number.scale() <= 0 &&
        (f.number > decimal(full_turn) || is_one_of(before(i), english_words::conferring_verbs))) {
        f.unit = {};
        f.indicator = unit;
        f.indicator_span = f.unit_span;
        return;
    }
    bool const capital = is_count(f) && unit.size() > 2 && unit.front() >= 'A' && unit.front() <= 'Z' &&
                         std::all_of(unit.begin() + 1, unit.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!capital || !looks_plural(unit)) return;
    auto const words = f.indicator;
    bool const led =
        words.size() > unit.size() + 1 && words.ends_with(unit) && words.front() >= 'A' && words.front() <= 'Z';
    // 7,098 Sri Lankans
    for (auto const people : listed(english_words::peoples_of_several_words)) {
        if (!words.ends_with(people) || !people.ends_with(unit)) continue;
        f.unit_name = words.substr(words.size() - people.size());
        return;
    }
    // City Opens 12 Parks, Fair Opens with 463 Companies
    std::size_t large = 0;
    std::size_t small = 0;
    std::size_t links = 0;
    for (std::size_t k = 0; k < it_.size() && k < reach; ++k) {
        if (!it_[k].is(english_type::word) || in_.view(it_[k]).size() < 4) continue;
        auto const first = in_.view(it_[k]).front();
        if (first >= 'A' && first <= 'Z') ++large;
        if (first >= 'a' && first <= 'z') ++small;
        if (first >= 'a' && first <= 'z' && it_[k].is(word_kind::stop)) ++links;
    }
    // 7 United States 17,960: a row of a table
    if (is_figure(i + 1) || words.ends_with("United States") || listed(english_words::names_like_plurals).has(unit))
        return;
    bool const title = large > 0 && small == links && in_.opens_line && in_.closes_line && i < it_.size();
    // 8500 Cages in lakes: the name of no people
    bool const thing = small > large && !unit.ends_with("ans") && !unit.ends_with("ers") &&
                       !listed(english_words::peoples).has(unit) && !(i + 1 < it_.size() && it_[i + 1].capital);
    if (!led && !title && !thing) return;
    std::string lower(unit);
    lower.front() = static_cast<char>(lower.front() - 'A' + 'a');
    f.unit_name = *doc_.counters.insert(std::move(lower)).first;
}

/// 37 per cent (2.6 million) of those living alone, 13 per cent (36,000) kept bees: a share in brackets of people whom
/// no noun names.
bool english_roles::person_share(std::size_t i, candidate const& f) const {
    bool const bracket = i > 1 && is(i + 1, U')') && it_[i - 1].is_mark(U'(') && is_figure(i - 2) &&
                         figures_[it_[i - 2].index].unit.kind() == unit_kind::percent && counts_much(i, f);
    if (!bracket || i + 2 >= it_.size()) return false;
    auto const next = i + 2;
    auto const words = in_.view(it_[next]);
    if (words == "of those" || words == "of whom" || words == "of them") return true;
    return is_one_of(next, english_words::personal_verbs) || is_one_of(next, english_words::personal_action_verbs);
}

/// They were 31.7 billion in May; a tonnage of 318,450 tonnes, from 402,116: what is told of the same thing has the
/// same unit.
void english_roles::settle_unit(std::size_t i, candidate& f) const {
    // of which 52,000 are oats and 96,000 rye: parts of a weight
    bool const part = !f.unit_name.empty() && f.unit.kind() == unit_kind::none && f.magnitude == 0 && f.grouped &&
                      breakdown_ != none && breakdown_ < i && head_ != none && last_ != none && last_ > breakdown_ &&
                      i > 0 && it_[i - 1].is(word_kind::joiner);
    if (part) {
        auto const& whole = figures_[it_[head_].index];
        auto const& sister = figures_[it_[last_].index];
        bool const weighed = whole.unit.kind() == unit_kind::physical && sister.what == role::breakdown &&
                             sister.unit.kind() == unit_kind::physical && sister.unit_name == whole.unit_name &&
                             whole.magnitude == 0 && !(whole.number < f.number + sister.number);
        if (weighed) {
            f.unit = whole.unit;
            f.unit_name = whole.unit_name;
            f.what = role::breakdown;
        }
        return;
    }
    // an average household size of 3.42: no households
    if (f.unit_name == "households" && f.number.scale() > 0 && name_of(f).ends_with("ousehold size")) {
        f.unit_name = "persons";
        return;
    }
    if (!f.unit_name.empty() || is_change_unit(f)) return;
    auto const name = name_of(f);
    constexpr std::int32_t large = 6;
    // The nearest amount of the sentence that is told of the same thing, and nothing counted between.
    for (auto k = i; k > 0 && i - k < reach; --k) {
        if (it_[k - 1].is_mark(U';')) break;
        if (!it_[k - 1].is(english_type::figure)) continue;
        auto const& from = figures_[it_[k - 1].index];
        if (from.rejected || is_change_unit(from)) continue;
        if (from.unit.kind() == unit_kind::count || from.unit.kind() == unit_kind::none) break;
        if (!same_amount(f, from.unit, from.magnitude) || name.empty() || name_of(from) != name) continue;
        return take_unit_of(k - 1, f);
    }
    // investments rose to 37 billion francs and their sale to 12 billion: a sentence that tells amounts only
    auto const head =
        last_word(name.substr(0, std::min({name.find(" of "), name.find(" in "), name.find(" by "), name.size()})));
    if (f.magnitude >= large && last_ != none && !looks_plural(head) && counted_by(f, name).empty()) {
        // coal made up 2.1 million tonnes and ore 1.7 million
        auto amount = none;
        bool only = true;
        for (std::size_t k = 0; k < i; ++k) {
            if (!it_[k].is(english_type::figure)) continue;
            auto const& from = figures_[it_[k].index];
            if (from.rejected || is_change_unit(from)) continue;
            only = only && from.magnitude >= large &&
                   (from.unit.kind() == unit_kind::money || from.unit.kind() == unit_kind::physical) &&
                   (amount == none || figures_[it_[amount].index].unit_name == from.unit_name);
            amount = k;
        }
        if (only && amount != none) return take_unit_of(amount, f);
    }
    // They were 31.7 billion, the previous record was 28.4 million: said in the sentence before
    auto const& before_it = doc_.last_level;
    if (last_ == none && doc_.has_level && same_amount(f, before_it.unit, doc_.last_level_magnitude)) {
        bool const same = !name.empty() && name == before_it.indicator;
        auto const verb = verb_before(i);
        auto const subject = verb == none ? item_range{} : subject_of(in_, verb);
        bool const generic = !subject.empty() && subject.to - subject.from < 4 &&
                             is_one_of(subject.to - 1, english_words::unit_inheriting_nouns);
        if (same || generic) {
            f.unit = before_it.unit;
            f.unit_name = before_it.unit_name;
            return;
        }
    }
    // the number of vacancies rose in May, 47,300, compared with 39,800
    if (counts_much(i, f) || f.number.scale() == 0) {
        for (auto k = i; k > 0 && i - k < reach; --k) {
            auto const& x = it_[k - 1];
            if (x.is_mark(U';')) break;
            if (x.is(english_type::figure) && figures_[x.index].unit.kind() != unit_kind::percent &&
                !figures_[x.index].unit_name.empty())
                break;
            // the number employed rose to 2.14 million
            bool const numbered = in_.view(x).ends_with("umber") && k < i && it_[k].is(english_type::word) &&
                                  is_one_of(k, english_words::employment_adjectives);
            if (numbered) {
                f.unit_name = "people";
                return;
            }
            if (!x.is(stop::total) || !in_.view(x).ends_with("umber of")) continue;
            auto noun = k;
            // people claiming benefits: the people
            while (noun + 1 < i && it_[noun + 1].is_plain() && !in_.view(it_[noun + 1]).ends_with("ing")) ++noun;
            bool const told = noun < i && it_[noun].is_plain() && looks_plural(in_.view(it_[noun])) &&
                              !is(noun + 1, word_kind::joiner) && f.number >= decimal(10);
            if (told) f.unit_name = last_word(in_.view(it_[noun]));
            break;
        }
        if (!f.unit_name.empty()) return;
    }
    // the largest fall in firms, with a fall of 6,000
    auto const led = before(i);
    bool const moved =
        led != none && led > 0 && it_[led].is(stop::of) && it_[led - 1].is(motion::noun) && counts_much(i, f);
    for (auto k = led; moved && k > 2 && led - k < 14; --k) {
        bool const of_things = it_[k - 1].is(stop::in) && it_[k - 2].is(motion::noun) && it_[k].is_plain() &&
                               !it_[k].capital && looks_plural(in_.view(it_[k])) && k + 1 < led;
        if (!of_things || (it_[k + 1].is_plain() && !it_[k + 1].capital)) continue;
        f.unit_name = last_word(in_.view(it_[k]));
        return;
    }
    // an average household size of 3.86
    if (f.number.scale() > 0 && (name.ends_with("ousehold size") || name.ends_with("amily size"))) {
        f.unit_name = "persons";
        return;
    }
    // ASK rose to 14.32 billion: units of traffic that name what is told in them
    if (listed(english_words::traffic_unit_symbols).has(last_word(name)) && counts_much(i, f)) {
        f.unit_name = last_word(name);
        return;
    }
    // Occupancy rose to 71.2 percent, from 68.9; fell to $61.20 a barrel from 63.40
    auto const p = before(i);
    if (last_ != none && p != none && p > last_ && f.magnitude == 0 && !f.is_range && !f.spelled &&
        (it_[p].is(stop::from) || it_[p].is(word_kind::than)) && only_phrase_between(last_ + 1, p)) {
        auto const& level = figures_[it_[last_].index];
        constexpr std::int64_t unlike = 3;
        bool const near = f.number < level.number * decimal(unlike) && level.number < f.number * decimal(unlike);
        bool const rate =
            level.unit.kind() == unit_kind::percent && (level.what == role::value || level.what == role::share ||
                                                        (it_[p].is(word_kind::than) && f.number.scale() > 0));
        bool const price = level.unit.kind() == unit_kind::money && level.magnitude == 0 && f.number.scale() > 0;
        // 32 vessels a day from 38
        bool const count = is_count(level) && !level.unit_name.empty() && it_[p].is(stop::from) && level.magnitude == 0;
        // fell to 3.2 days from 4.1
        bool const measure = level.unit.kind() == unit_kind::physical && level.magnitude == 0 &&
                             (f.number.scale() > 0 || it_[p].is(stop::from));
        if (near && (rate || price || count || measure)) return take_unit_of(last_, f);
    }
    // landings and take-offs rose to 91,204
    if (counts_much(i, f) || f.number.scale() == 0) {
        auto const both = two_counted(name, doc_.words);
        auto const first = both.substr(0, both.find(' '));
        auto const initial = first.empty() ? ' ' : first.front();
        std::string small(first);
        if (initial >= 'A' && initial <= 'Z') small.front() = static_cast<char>(initial - 'A' + 'a');
        if (!both.empty() && listed(english_words::event_counters).has(small))
            f.unit_name = *doc_.counters.insert(std::string(both)).first;
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
