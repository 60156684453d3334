#include "figure_words_en.hpp"
#include "parts_sum_en.hpp"
#include "roles_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Lists of parts whose whole an earlier sentence told.

namespace {

constexpr std::size_t kept_wholes = 12;

}  // namespace

/// The top five sectors are, The countries with the highest number were: whether the names of a list that begins at
/// `name` are told to be of a class.
bool english_evidence::classifies(std::size_t name) const {
    bool verb = false;
    for (auto k = name; k > 0 && name - k < reach; --k) {
        auto const& x = it_[k - 1];
        if (x.is(english_type::figure) || x.is_mark(U';') || x.is(stop::clause) || x.is(stop::relative)) return false;
        // having the highest age: told of something else
        if (verb && x.is_verb()) return false;
        verb = verb || (x.is_verb() && !x.is(stop::auxiliary)) || in_.view(x).ends_with("ing");
        if (is_one_of(k - 1, english_words::classifying_nouns)) return true;
    }
    return false;
}

/// Whether the words before a list name what was told before: investment of $64 million ... the largest investments
bool english_roles::told_in_lead(std::size_t name, told_whole const& whole) const {
    for (auto k = name; k > 0 && name - k < reach; --k) {
        auto const& x = it_[k - 1];
        if (x.is_mark(U';') || x.is(english_type::figure)) return false;
        if (x.type == english_type::word && has_stem(whole.name, in_.view(x))) return true;
    }
    return false;
}

/// Exports reached $21 billion. They were dominated by ores, notably copper ($9 billion), tin ($3 billion): whether the
/// list that the figure at `i` opens tells parts of what was told before.
bool english_roles::parts_of_told(std::size_t i, std::size_t name, candidate const& f) const {
    if (is_change_unit(f) || f.is_range || f.number.sign() <= 0 || !opens_list(i)) return false;
    constexpr std::int32_t most_digits = 18;
    decimal sum(0);
    for (auto k = i; k + 1 < it_.size() && k < i + reach; ++k) {
        if (!is_figure(k) || k == 0 || !it_[k - 1].is_mark(U'(')) continue;
        auto const& part = figures_[it_[k].index];
        if (part.number.digits() > most_digits) return false;
        sum = sum + part.number.scaled_by_power_of_ten(part.magnitude);
    }
    bool cue = false;
    for (auto k = name; k > 0 && name - k < reach && !cue; --k) {
        if (it_[k - 1].is(english_type::figure) || it_[k - 1].is_mark(U';')) break;
        // led with 3 million, followed by Klaipeda (2 million): no part of what leads
        if (in_.view(it_[k - 1]).starts_with("followed")) return false;
        cue = is_one_of(k - 1, english_words::part_list_words) || in_.view(it_[k - 1]).ends_with("rigin") ||
              (it_[k - 1].is(word_kind::breakdown));
    }
    if (!cue) return false;
    bool const counts = is_count(f);
    // rounded parts may add up to a little more
    auto const holds = [&](decimal const& whole) { return !(whole + whole.scaled_by_power_of_ten(-2) < sum); };
    auto const same_unit = [&](attain::unit unit, std::string_view name_of_unit) {
        return counts ? !name_of_unit.empty() && name_of_unit == f.unit_name : unit == f.unit;
    };
    // Spending was £48 million, with the main items being A (£19 million): told in this sentence
    auto const whole_here = head_ == none ? nullptr : &figures_[it_[head_].index];
    if (whole_here != nullptr && whole_here->what == role::value &&
        same_unit(whole_here->unit, whole_here->unit_name) && whole_here->number.digits() <= most_digits)
        return holds(whole_here->number.scaled_by_power_of_ten(whole_here->magnitude));
    bool latest = true;
    for (auto at = doc_.wholes.size(); at > 0; --at) {
        auto const& whole = doc_.wholes[at - 1];
        if (!same_unit(whole.unit, whole.unit_name)) continue;
        if (holds(whole.amount) && (counts || (latest && classifies(name)) || told_in_lead(name, whole))) return true;
        latest = false;
    }
    return false;
}

/// The agency runs 64 estates. It owns 14 of the total; Twelve of them are new: some of what an earlier sentence
/// counted
bool english_rules::of_set_told(std::size_t i, candidate& f) const {
    if (f.magnitude != 0 || f.is_range || f.number.scale() > 0 || !(f.number > decimal(1))) return false;
    if (!is(i + 1, word_kind::breakdown) || count_before(i) != none) return false;
    auto const words = in_.view(it_[i + 1]);
    bool const shown = (words == "of these" || words == "of those") && is(i + 2, stop::auxiliary);
    if (words != "of them" && words != "of the total" && !shown) return false;
    constexpr std::size_t close = 240;  // bytes
    if (!doc_.has_last || doc_.last.end + close < in_.begin) return false;
    for (auto at = doc_.wholes.size(); at > 0; --at) {
        auto const& whole = doc_.wholes[at - 1];
        bool const counts = whole.unit.kind() == unit_kind::count || whole.unit.kind() == unit_kind::none;
        if (!counts || measures(whole.unit_name)) continue;
        if (!(f.number < whole.amount)) return false;
        f.unit = whole.unit;
        f.unit_name = whole.unit_name;
        f.made_indicator = whole.name;
        return true;
    }
    return false;
}

/// Only levels are wholes, and only the last ones: a text goes on to other things.
void note_english_wholes(std::vector<candidate> const& figures, document& doc) {
    constexpr std::int32_t most_digits = 18;
    auto record = doc.records - static_cast<std::size_t>(std::count_if(figures.begin(), figures.end(),
                                                                       [](auto const& f) { return !f.rejected; }));
    for (auto const& f : figures) {
        if (f.rejected) continue;
        auto const number = record++;
        bool const level = f.what == role::value || f.what == role::total;
        auto const kind = f.unit.kind();
        bool const amount = kind == unit_kind::money || kind == unit_kind::physical || kind == unit_kind::count ||
                            (kind == unit_kind::none && !f.unit_name.empty());
        if (!level || !amount || f.is_range || f.unit_name == "rank" || f.number.digits() > most_digits) continue;
        if (doc.wholes.size() == kept_wholes) doc.wholes.erase(doc.wholes.begin());
        doc.wholes.push_back({f.unit, f.unit_name,
                              std::string(f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator),
                              f.number.scaled_by_power_of_ten(f.magnitude), parts_sum::slack(f), number, f.whole.end,
                              f.magnitude, f.number.digits(), parts_sum::is_over(f)});
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
