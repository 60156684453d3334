#include "english_settling.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// 10,462 calls for service: behind a number the first word of a verb and its preposition is what is counted.
bool english_settling::counted_phrase(std::size_t i) {
    auto const words = view(i);
    auto const blank = words.find(' ');
    // the three months to May: a span of time
    if (it_[i].is(moment::past) && i + 1 < it_.size() && it_[i + 1].is(moment::month)) return false;
    if (it_[i].is(word_kind::than)) return false;  // a price of $1.62 compares to $1.38
    if (blank == words.npos || words.find(' ', blank + 1) != words.npos || !looks_plural(words.substr(0, blank)))
        return false;
    auto const last = words.substr(blank + 1);
    auto const what = last == "for"  ? stop::preposition
                      : last == "of" ? stop::of
                      : last == "to" ? stop::to
                      : last == "in" ? stop::in
                                     : stop::any;
    if (what == stop::any) return false;
    auto second = it_[i];
    auto const cut = static_cast<std::uint32_t>(blank);
    second.begin += cut + 1;
    second.first += cut + 1;
    make_stop(second, what);
    it_[i].end = it_[i].begin + cut;
    it_[i].last = it_[i].first + cut;
    // cut from 18 months to 11 months: a span
    bool const span = it_[i].is(moment::past) && view(i) == "months";
    if (span)
        it_[i].code = static_cast<std::uint8_t>(moment::unit);
    else
        make_plain(it_[i]);
    it_.insert(it_.begin() + static_cast<std::ptrdiff_t>(i) + 1, second);
    return true;
}

/// Terminal 2, No. 5, Phase II; but not the terminal.
bool english_settling::numbered(std::size_t i) const {
    auto next = i + 1;
    if (next < it_.size() && (it_[next].is_mark(U'.') || it_[next].is_mark(U'#') || it_[next].is_mark(U'-'))) ++next;
    if (next >= it_.size()) return false;
    return it_[next].is(english_type::number) || it_[next].is(word_kind::name);
}

/// rose by a slower 3%, grew faster at 7%: how fast something moves, not which way
bool english_settling::tells_pace(std::size_t i) const {
    if (i == 0) return false;
    auto const& led = it_[i - 1];
    // grew by a weaker 2%
    if (led.is(stop::determiner) && amount(i + 1) && it_[i].is(motion::particle)) return true;
    if (!is_one_of(i, english_words::pace_comparatives)) return false;
    return led.is(stop::determiner) || led.is(stop::auxiliary) || led.is(motion::verb) || led.is(motion::any);
}

/// revised up to 0.6%, speeded up to 7%: no bound
void english_settling::part_up_to(std::size_t i) {
    if (i == 0 || view(i) != "up to") return;
    // is now up to a record 238,000: what it has come to
    bool const is_up = i > 1 && it_[i - 2].is(stop::auxiliary) && view(i - 1) == "now";
    if (!is_up && !is_one_of(i - 1, english_words::verbs_before_up)) return;
    auto to = it_[i];
    constexpr std::uint32_t cut = 2;
    to.begin += cut + 1;
    to.first += cut + 1;
    make_stop(to, stop::to);
    auto& up = it_[i];
    up.end = up.begin + cut;
    up.last = up.first + cut;
    up.kind = word_kind::increase;
    up.code = static_cast<std::uint8_t>(motion::particle);
    it_.insert(it_.begin() + static_cast<std::ptrdiff_t>(i) + 1, to);
}

/// in the first half of this year: no part of anything
bool english_settling::dated(std::size_t i) const {
    if (i + 1 >= it_.size() || !(it_[i + 1].is(word_kind::time) || plain(i + 1))) return false;
    return view(i) == "of this" || view(i) == "of that";
}

/// a reduction in total traffic
bool english_settling::in_total(std::size_t i) const {
    if (i == 0 || i + 1 >= it_.size() || !(plain(i + 1) || it_[i + 1].is(word_kind::light))) return false;
    auto const& before = it_[i - 1];
    if (!before.is(motion::noun) && !before.is_plain() && !before.is(english_type::number)) return false;
    return view(i) == "in total" || view(i) == "in all";
}

void english_settling::settle_stop(std::size_t i) {
    auto& x = it_[i];
    switch (static_cast<stop>(x.code)) {
    case stop::determiner:
        // a new monthly throughput record of: a noun behind its noun
        if (view(i) == "record" && i > 0 && it_[i - 1].is_plain() &&
            (is(i + 1, stop::of) || is(i + 1, stop::auxiliary)))
            make_plain(x);
        return;
    case stop::pronoun:
        if (view(i) != "US" && view(i) != "IT") return;  // the country, the trade
        make_plain(x);
        return settle_unknown(i);
    case stop::preposition:
        if (in_total(i)) make_stop(x, stop::in);
        if (off_so_much(i) || late_by(i)) {
            x.kind = word_kind::decrease;
            x.code = static_cast<std::uint8_t>(motion::particle);
        }
        return;
    case stop::infinitive:
        settle_bare(i);
        if (x.moves()) return settle_verb(i);
        return settle_infinitive(i);
    case stop::verb: return settle_verb(i);
    default: return;
    }
}

void english_settling::settle_time(std::size_t i) const {
    bool const now = it_[i].is(moment::past) && (view(i) == "fiscal" || view(i) == "current" || view(i) == "Fiscal");
    bool const adjective = plain(i + 1) && (now || is_one_of(i, english_words::period_adjectives)) &&
                           !is_one_of(i + 1, english_words::comparison_nouns);
    if (adjective) make_plain(it_[i]);
}

/// 2 fall under the scheme, fell within 8 districts: where they belong; but fell under 50, fell among men by 4%
bool english_settling::belongs(std::size_t i) const {
    if (!it_[i].moves() || i + 1 >= it_.size() || !is_one_of(i, english_words::falling_verbs)) return false;
    auto const next = view(i + 1);
    auto const first = next.substr(0, next.find(' '));
    bool const the = first.size() < next.size() || is(i + 2, stop::determiner);
    if (!listed(english_words::belonging_prepositions).has(first)) return false;
    constexpr std::size_t words = 9;
    for (auto k = i + 2; k + 1 < it_.size() && k < i + words && !it_[k].is(english_type::mark); ++k) {
        if ((is(k, stop::by) || is(k, stop::to) || is(k, stop::from)) && amount(k + 1)) return false;
    }
    bool const measured = amount(i + 2) || (the && amount(i + 3));
    return (!measured || first != "under") &&
           !is_one_of(the && first.size() == next.size() ? i + 3 : i + 2, english_words::own_level_nouns);
}

/// with sales off 0.8%, $4 million, off 12% from last year: down by so much
bool english_settling::off_so_much(std::size_t i) const {
    if (view(i) != "off" || i == 0 || i + 2 >= it_.size() || !it_[i + 1].is(english_type::number)) return false;
    auto const unit = view(i + 2);
    if (!it_[i + 2].is_mark(U'%') && !unit.starts_with("per") && unit != "pct" && unit != "percent") return false;
    auto const& led = it_[i - 1];
    return led.is_mark(U',') || (led.is_plain() && looks_plural(view(i - 1))) || view(i - 1) == "sales";
}

void english_settling::settle(std::size_t i) {
    auto& x = it_[i];
    if (x.is_plain()) return settle_unknown(i);
    if (belongs(i)) return make_verb(x);
    if (i > 0 && it_[i - 1].is(english_type::number) && counted_phrase(i)) return;
    switch (x.kind) {
    case word_kind::stop: return settle_stop(i);
    case word_kind::total:
        // Total investment in assets rose: no amount stands behind it
        if (ends_with(view(i), "investment") && !amount(i + 1) && !is(i + 1, stop::of)) make_plain(x);
        return;
    case word_kind::breakdown:
        if (dated(i)) make_stop(x, stop::of);
        return;
    case word_kind::adverb:
        if (in_total(i)) make_stop(x, stop::in);
        return;
    case word_kind::name:
        if (!numbered(i)) make_plain(x);
        return;
    case word_kind::increase:
    case word_kind::decrease:
        if (tells_pace(i)) {
            bool const of_noun = it_[i - 1].is(stop::determiner) && !amount(i + 1);  // a slower rise
            x.kind = of_noun ? word_kind::none : word_kind::adverb;
            return;
        }
        return settle_verb(i);
    case word_kind::level:
    case word_kind::light:
    case word_kind::share:
    case word_kind::plan_verb:
    case word_kind::target:
    case word_kind::approximate: part_up_to(i); return settle_verb(i);
    case word_kind::yoy:
    case word_kind::time:
    case word_kind::since: return settle_time(i);
    default: return;
    }
}

/// 3 days behind the average: later by so much; but reasons behind the delay
bool english_settling::late_by(std::size_t i) const {
    if (i < 2 || view(i) != "behind the" || !it_[i - 2].is(english_type::number)) return false;
    auto const span = view(i - 1);
    return it_[i - 1].is(moment::unit) || span == "points" || span == "day" || span == "days";
}

void english_settling::run() {
    for (std::size_t i = 0; i < it_.size(); ++i) {
        if (it_[i].type == english_type::word) settle(i);
    }
}

void settle_words(english_sentence& in) {
    if (in.has_number) english_settling(in).run();
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
