#include "evidence_en.hpp"
#include "noun_phrase_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What a counted set is worth in all.

namespace {

/// (mostly in the north), – wind and solar –: from behind an insertion to before it, or `to` where none ends there
std::size_t before_insertion(english_sentence const& in, std::size_t to, std::size_t last) noexcept {
    if (to == 0) return to;
    auto const& end = in.items[to - 1];
    bool const dash = end.is_mark(0x2013) || end.is_mark(0x2014);
    if (!end.is_mark(U')') && !dash) return to;
    for (auto k = to - 1; k > last + 1; --k) {
        auto const& x = in.items[k - 1];
        if (x.is(english_type::figure)) return to;
        if (dash ? x.is_mark(end.mark) : x.is_mark(U'(')) return k - 1;
    }
    return to;
}

}  // namespace

/// approved 210 projects (in eight towns) valued at $3 million, 12 licences issued in May worth: the counted set whose
/// worth the amount at `i` is, or `none`. Not: 12 homes worth $300,000 each.
std::size_t english_evidence::counted_sum(std::size_t i, candidate const& f) const {
    auto const p = before(i);
    if (last_ == none || p == none || p <= last_ || f.is_range) return none;
    if (f.unit.kind() != unit_kind::money && !money_word(f.unit_name)) return none;
    if (f.outer_hedge == hedge::at_most || f.inner_hedge == hedge::at_most) return none;
    auto const& set = figures_[it_[last_].index];
    bool const level = set.what == role::value || set.what == role::breakdown || set.what == role::increment ||
                       set.what == role::total || set.what == role::target;
    if (!is_count(set) || !level || set.unit_name.empty() || set.unit_name == "rank" || measures(set.unit_name) ||
        set.number.scale() > 0 || set.is_range)
        return none;
    auto const count = set.number.scaled_by_power_of_ten(set.magnitude);
    // 2,000 vouchers worth $50
    if (count < decimal(2) || f.number.scaled_by_power_of_ten(f.magnitude) < count) return none;
    for (auto k = i + 1; k < it_.size() && k < i + 4; ++k) {
        if (is_one_of(k, english_words::each_words)) return none;
        // worth $3 million and $4 million respectively
        if (respectively_ && it_[k].is(word_kind::joiner)) return none;
    }
    auto const to = before_insertion(in_, p, last_);
    bool placed = false;
    for (auto k = last_ + 1; k < to; ++k) {
        auto const& x = it_[k];
        bool const done = in_.view(x).ends_with("ed") && (x.is_plain() || x.is_verb());
        bool const words = x.is_plain() || x.is(english_type::date) || x.is(word_kind::time) ||
                           x.is(stop::determiner) || x.is(stop::in) || x.is(stop::from) || x.is(stop::at) ||
                           x.is(stop::by) || x.is(stop::preposition) || done;
        if (!words) return none;
        placed = placed || is_preposition(x);
        // 30 firms, exported goods worth
        if (!placed && x.is_plain() && looks_plural(in_.view(x))) return none;
        // licences for homes worth, firms with assets worth: those are worth it
        if (x.is(stop::preposition) && (in_.view(x) == "for" || in_.view(x) == "of")) return none;
        // 30 firms shipped goods worth
        if (done && k + 1 < to && (it_[k + 1].is_plain() || it_[k + 1].is(stop::determiner))) return none;
    }
    return last_;
}

/// Within port cargo, ...: whether the sentence opens with the name of a level that was told
bool english_evidence::opens_within_told() const {
    if (it_.size() < 4 || (in_.view(it_[0]) != "Within" && in_.view(it_[0]) != "Among")) return false;
    constexpr std::size_t words = 6;
    std::size_t comma = 1;
    while (comma < words && comma + 1 < it_.size() && it_[comma].is_plain()) ++comma;
    if (comma == 1 || !it_[comma].is_mark(U',')) return false;
    auto const from = it_[1].begin;
    auto const name = in_.text.substr(from, it_[comma].begin - from);
    return std::any_of(doc_.wholes.begin(), doc_.wholes.end(),
                       [&](told_whole const& whole) { return whole.name.find(name) != std::string::npos; });
}

/// Within this total, ...; Of these, ...
bool english_evidence::opens_with_total() const {
    if (opens_within_told()) return true;
    for (std::size_t i = 0; i < it_.size() && i < 6; ++i) {
        if (it_[i].is(word_kind::breakdown) && !of_named(i)) {
            auto const words = in_.view(it_[i]);
            // Exports, of which grain is the largest, reached: told of the part
            if (i > 0 && words.starts_with("of wh")) return false;
            // Phase 1 of this project was completed
            bool const numbered = i > 1 && it_[i - 1].is(english_type::number) &&
                                  it_[i - 2].type == english_type::word && words.starts_with("of th");
            if (numbered) return false;
            // The cost of these 15 projects was; but part of this
            bool const owned = i > 0 && it_[i - 1].is_plain() && words.starts_with("of th") &&
                               !is_one_of(i - 1, english_words::portion_nouns) &&
                               !is_plain_word(i - 1, {"Part", "Most", "Half", "Some", "Many", "All", "None", "Each"});
            if (owned) return false;
            return words.substr(0, 2) != "in" && words != "Including" && words.substr(0, 2) != "co" &&
                   words.substr(0, 2) != "na";
        }
        if (it_[i].is_verb() || it_[i].is(english_type::figure)) return false;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
