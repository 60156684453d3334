#include "noun_phrase_en.hpp"
#include "rules_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Numbers without a unit: rates that leave their per cent to the rate before them, levels of an index.

/// The item that leads to the figure at `i`, behind hedges and adverbs.
std::size_t english_rules::lead_to(std::size_t i) const {
    while (i > 0 && (it_[i - 1].is(word_kind::approximate) || it_[i - 1].is(word_kind::adverb))) --i;
    return i == 0 ? none : i - 1;
}

/// to 7.4 percent from 6.8; 8.1 percent for men and 6.3 for women; exports grew 5.2 percent and imports 3.9.
bool english_rules::take_rate_before(std::size_t i, candidate& f) const {
    if (last_ == none || f.magnitude != 0 || f.is_range || f.spelled || f.differs != 0) return false;
    constexpr std::int64_t most = 1000;
    constexpr std::int64_t unlike = 10;
    auto const& rate = figures_[it_[last_].index];
    if (rate.unit.kind() != unit_kind::percent || !(f.number < decimal(most))) return false;
    bool const near = f.number < rate.number * decimal(unlike) && rate.number < f.number * decimal(unlike);
    if (!near) return false;
    // chemicals made up 14 percent and textiles 9: whole rates only behind their name
    bool const whole = f.number.scale() <= 0;
    constexpr std::int64_t hundred = 100;
    if (whole && (rate.number.scale() > 0 || !(f.number < decimal(hundred)) || rate.what == role::value ||
                  !it_[i - 1].is_plain() || it_[i - 1].capital))
        return false;
    // nothing else is told in the clause that follows: 3.1 points, 4.2 children
    auto const next = i + 1;
    bool const ends = next >= it_.size() || it_[next].is(english_type::mark) || it_[next].is(english_type::date) ||
                      it_[next].is(word_kind::joiner) || it_[next].is(word_kind::time) || it_[next].is(stop::in) ||
                      it_[next].is(stop::preposition) || it_[next].is(stop::from) || it_[next].is(word_kind::yoy) ||
                      it_[next].is(word_kind::mom) || it_[next].is(stop::at) || it_[next].is(word_kind::respectively);
    if (!ends || (next < it_.size() && it_[next].is_mark(U'('))) return false;
    auto const& unitless = listed(english_words::unitless_measure_nouns);
    for (auto k = last_ + 1; k < i; ++k) {
        if (it_[k].is_mark(U';') || it_[k].is(stop::clause) || it_[k].is(stop::relative)) return false;
        if (it_[k].is(english_type::word) && unitless.has(in_.view(it_[k]))) return false;
    }
    auto const p = lead_to(i);
    auto const theirs = lead_to(last_);
    if (p == none || theirs == none || p <= last_) return false;
    auto const& mine = it_[p];
    auto const& its = it_[theirs];
    auto const take = [&] {
        f.unit = rate.unit;
        f.unit_name = rate.unit_name;
        return true;
    };
    bool const level = its.is(stop::to) || its.is(stop::at) || its.is(stop::auxiliary) || its.is(word_kind::level);
    // to 7.4 percent from 6.8
    if (mine.is(stop::from) || mine.is(word_kind::than)) return level && only_phrase_between(last_ + 1, p) && take();
    // and inflation to 1.8 from 2.2: as the rates before it
    bool comma = false;
    bool verb = false;
    for (auto k = last_ + 1; k < i; ++k) {
        comma = comma || it_[k].is_mark(U',') || it_[k].is(word_kind::joiner);
        verb = verb || it_[k].is_verb() || it_[k].moves();
    }
    if (!comma || verb) return false;
    if (mine.is(stop::to)) {
        for (auto k = last_ + 1; k > 0; --k) {
            if (!it_[k - 1].is(english_type::figure)) continue;
            auto const led = lead_to(k - 1);
            bool const as_mine =
                led != none && it_[led].is(stop::to) && figures_[it_[k - 1].index].unit.kind() == unit_kind::percent;
            if (as_mine) return take();
        }
        return false;
    }
    bool const name = mine.is_plain() || mine.is(word_kind::rate_noun);
    bool const place = mine.is(word_kind::joiner) || mine.is_mark(U',');
    if (mine.is(stop::by)) return its.is(stop::by) && take();
    if (mine.is(stop::at)) return its.is(stop::at) && take();
    return (name || place) && take();
}

/// The index was highest in Ashton at 142.3, followed by Elmby at 141.8; up by 3.3 from last year's 135.0
bool english_evidence::index_level(std::size_t i, candidate const& f) const {
    // last year's 135.0: its time leads to it
    auto const p = owned_by_then(i) ? i - 1 : before(i);
    if (p == none || f.number.scale() <= 0 || f.magnitude != 0) return false;
    auto const& led = it_[p];
    bool const told = led.is(stop::at) || led.is(stop::of) || led.is(stop::to) || led.is(stop::from) ||
                      led.is(word_kind::joiner) || led.is(word_kind::yoy) || led.is(moment::past) ||
                      led.is(stop::with) || led.is(word_kind::level) || in_.view(led) == "s" ||
                      possessive(in_.view(led));
    if (!told) return false;
    for (std::size_t k = 0; k < i; ++k) {
        if (it_[k].is(english_type::word) && names_index(k)) return true;
    }
    constexpr std::int64_t unlike = 3;
    auto const near = [&](decimal const& level) {
        return f.number < level * decimal(unlike) && level < f.number * decimal(unlike);
    };
    if (last_ != none) {
        auto const& level = figures_[it_[last_].index];
        return level.unit_name.empty() && level.unit.kind() == unit_kind::none && level.number.scale() > 0 &&
               near(level.number);
    }
    auto const& level = doc_.last_level;
    return doc_.has_level && level.unit_name.empty() && level.unit.kind() == unit_kind::none &&
           doc_.last_level_value.scale() > 0 && doc_.last_level_magnitude == 0 && near(doc_.last_level_value);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
