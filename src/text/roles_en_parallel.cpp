#include "roles_en.hpp"

#include <algorithm>
#include <iterator>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Figures that say less because another one has said it.

namespace {

constexpr std::string_view periods[] = {"for", "during", "on"};

}  // namespace

/// Whether two figures may be parts of one whole: of one kind, or both counted by a noun.
bool english_roles::alike(candidate const& a, candidate const& b) const {
    auto const kind = [](candidate const& f) {
        return f.unit.kind() == unit_kind::none ? unit_kind::count : f.unit.kind();
    };
    return kind(a) == kind(b);
}

/// The figure is, the number stood at: what was counted before.
bool english_roles::refers_back(item_range phrase, candidate const& f) const {
    if (phrase.empty() || phrase.to != phrase.from + 1 || (last_ == none && !doc_.has_last)) return false;
    constexpr std::string_view always[] = {"figure", "number", "count", "tally", "amount"};
    auto const word = in_.view(it_[phrase.from]);
    return one_of(word, always) || (word == "total" && f.unit_name.empty());
}

/// 410 ships in 2011 and 455 in 2012: the number has the unit and the name of the one before it.
bool english_roles::in_series(std::size_t i, candidate& f) const {
    if (!f.unit_name.empty() || f.magnitude != 0 || last_ == none || i - last_ > 8) return false;
    auto const dated = [&](std::size_t k) {
        if (!(is(k, stop::in) || (is(k, stop::preposition) && one_of(in_.view(it_[k]), periods)))) return false;
        while (++k < it_.size() && (it_[k].is(stop::determiner) || it_[k].is(moment::past))) {
        }
        return k < it_.size() &&
               (it_[k].is(english_type::date) || it_[k].is(word_kind::time) || it_[k].is(word_kind::yoy));
    };
    auto p = i;
    while (p > last_ + 1 && it_[p - 1].is(word_kind::approximate)) --p;
    bool const joined = p > 0 && (it_[p - 1].is(word_kind::joiner) || it_[p - 1].is_mark(U','));
    if (!joined || !dated(i + 1) || !dated(last_ + 1) || !only_phrase_between(last_ + 1, p)) return false;
    auto const& from = figures_[it_[last_].index];
    if (from.unit.kind() != unit_kind::count && from.unit.kind() != unit_kind::none) return false;
    take_unit_of(last_, f);
    copy_indicator(last_, f);
    f.what = from.what == role::base ? role::value : from.what;
    f.rule = "series";
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
