#include "figure_words_en.hpp"
#include "figures_en.hpp"
#include "noun_phrase_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

/// What makes another unit of the one behind it: net registered tonnes, passenger kilometres.
bool makes_unit(std::string_view word, lexicon_index const& words) noexcept {
    return words.group(english_words::unit_modifiers).has(word);
}

}  // namespace

/// 2,000 more jobs, 1.2 million fewer tonnes: the noun stands behind the comparative.
void english_figures::read_comparative(draft& d, std::size_t kept) const {
    auto const at = d.last;
    if (at >= it_.size() || !it_[at].is(motion::particle) || number(d.number_at).ordinal) return;
    auto const word = view(at);
    if (word != "more" && word != "fewer" && word != "less") return;
    auto const end = d.end;
    d.end = it_[at].end;
    d.last = at + 1;
    if (!number(d.number_at).hyphen) read_unit(d, kept);
    bool const of_things = d.has_unit || noun_behind(d.last, false).to > d.last;
    if (!of_things) {
        d.end = end;
        d.last = at;
        return;
    }
    d.made.differs = word == "more" ? 1 : -1;
}

/// Whether a participle before a plural is the verb of its clause, which has no other.
bool english_figures::acts(counted noun) const {
    if (!view(noun.from).ends_with("ed") || noun.to - noun.from < 2) return false;
    for (auto k = noun.to; k < it_.size() && !it_[k].is_mark(U',') && !it_[k].is_mark(U';'); ++k) {
        if (it_[k].is_verb() || is(k, stop::auxiliary)) return false;
    }
    return true;
}

/// take-offs or landings, laws and draft laws: two things that one number counts.
english_figures::counted english_figures::second_counter(counted first) const {
    auto const joiner = first.to;
    if (first.to - first.from != 1 || !is(joiner, word_kind::joiner)) return {};
    if (view(joiner) != "and" && view(joiner) != "or") return {};
    auto const second = noun_behind(joiner + 1, false);
    if (second.to <= second.from || second.to - second.from > 2) return {};
    for (auto k = second.from; k < second.to; ++k) {
        if (!it_[k].is_plain() || it_[k].capital) return {};
    }
    bool const goes_on = second.to < it_.size() && !it_[second.to].is_mark(U'.') && !it_[second.to].is(stop::in) &&
                         !it_[second.to].is(stop::preposition) && !it_[second.to].is_mark(U',') &&
                         !it_[second.to].is(word_kind::time) && !it_[second.to].is(word_kind::place);
    return goes_on ? counted{} : second;
}

/// the two countries, the four ports handled: a set that the text knows already; but in the nine divisions, through
/// these two tranches
bool english_figures::known_already(draft const& d, std::size_t kept) const {
    auto const& n = number(d.number_at);
    auto const& c = d.made;
    bool const known = n.spelled && !n.range && n.low <= decimal(10) && c.magnitude == 0 && kept > 0 &&
                       is(kept - 1, stop::determiner) && listed(english_words::known_determiners).has(view(kept - 1));
    if (!known || kept < 2) return known;
    constexpr std::int64_t several = 6;
    bool const led = is(kept - 2, stop::in) || is(kept - 2, stop::to) || is(kept - 2, stop::preposition);
    return !led || (n.low < decimal(several) && view(kept - 1) != "these");
}

namespace {

constexpr std::int64_t most_places = 60;  ///< that a rank goes up

}  // namespace

/// What is counted, or the places that a rank went up; whether the number may stand.
bool english_figures::read_things(draft& d, std::size_t kept) const {
    auto const& n = number(d.number_at);
    auto& c = d.made;
    bool const one = n.spelled && !n.range && n.low == decimal(1) && c.magnitude == 0;
    // 28 numbers of hatcheries, 45 Nos. of schools
    bool pieces = false;
    if (!n.ordinal && !one && d.last + 1 < it_.size() && listed(english_words::piece_words).has(view(d.last))) {
        auto const of = it_[d.last + 1].is_mark(U'.') ? d.last + 2 : d.last + 1;
        pieces = is(of, stop::of);
        if (pieces) d.last = of + 1;
    }
    // 2,718 number of farmers
    if (!n.ordinal && !one && is(d.last, stop::total) && view(d.last) == "number of") ++d.last;
    // 410 such zones
    if (!one && !n.ordinal && d.last < it_.size() && view(d.last) == "such" && noun_behind(d.last + 1, false).to != 0)
        ++d.last;
    if (!one && !n.ordinal && c.magnitude == 0 && n.low.scale() <= 0 && read_model(d)) return true;
    auto noun = noun_behind(d.last, one || pieces || c.number == decimal(1) || c.magnitude >= 6 ||
                                        (c.magnitude == 5 && d.last < it_.size() && view(d.last) == "population"));
    // 1 Retail trade, except: the number of a note
    if (c.number == decimal(1) && !n.spelled && c.magnitude == 0 && kept == 0 && in_.opens_line &&
        d.last < it_.size() && it_[d.last].capital)
        return false;
    // 310 land sales, 6.4 night
    // two weekly services: behind a word only what stands close
    if (noun.to <= noun.from && !one && !n.ordinal) {
        auto k = d.last;
        while (k < it_.size() && (it_[k].is_plain() || attributive(k)) && k < d.last + 4 && !counted_as_sold(k)) ++k;
        bool const whole = c.magnitude == 0 && n.low.scale() == 0;
        bool const folk = k < it_.size() && view(k).starts_with("youth");
        // one country, two systems
        bool const saying = k < it_.size() && n.spelled && k == d.last && kept > 1 && it_[kept - 1].is_mark(U',') &&
                            view(k) == "systems" && it_[kept - 2].is_plain() && !looks_plural(view(kept - 2));
        if (k < it_.size() && !saying && (whole || folk) && counted_as_sold(k)) noun = {d.last, k + 1};
        bool const single = !n.spelled && n.low.scale() > 0 && c.magnitude == 0 && k == d.last + 1 && k <= it_.size() &&
                            it_[d.last].is_plain() && !it_[d.last].capital && kept > 0 && !is(kept - 1, stop::at) &&
                            !view(d.last).ends_with("ly");  // 52.8 nationally
        if (single) noun = {d.last, k};
    }
    // two 10-year leases, three 300 MW units
    if (noun.to <= noun.from && !one && !n.ordinal && c.magnitude == 0 && n.low.scale() <= 0) {
        auto behind = behind_size(d.last);
        // 11 additional 24-hour ambulances
        if (behind.to == 0 && is(d.last, word_kind::increment)) behind = behind_size(d.last + 1);
        if (behind.to != 0) {
            c.unit_name = last_word(view(behind.to - 1));
            auto const& opens = it_[behind.from];
            auto const& ends = it_[behind.to - 1];
            c.indicator_span = {opens.begin, ends.end, opens.first, ends.last};
            c.indicator = in_.text.substr(opens.begin, ends.end - opens.begin);
            if (auto const unit = doc_.tails.units().find(c.unit_name)) c.unit = *unit;
            return true;
        }
    }
    // 2.4 billion A shares
    auto const& classes = doc_.words.group(english_words::share_classes);
    if (noun.to <= noun.from && d.last + 1 < it_.size() && classes.has(view(d.last)) && view(d.last + 1) == "shares")
        noun = {d.last, d.last + 2};
    // a crew of 24 works: the verb of the crew
    auto const& crews = doc_.words.group(english_words::crew_nouns);
    auto const& works = doc_.words.group(english_words::crew_verbs);
    bool const crew = noun.to == noun.from + 1 && kept > 1 && is(kept - 1, stop::of) && crews.has(view(kept - 2)) &&
                      works.has(view(noun.from));
    if (crew) {
        c.unit_name = view(kept - 2);
        return true;
    }
    bool const moved =
        kept > 0 && (it_[kept - 1].moves() || it_[kept - 1].is(stop::by) || it_[kept - 1].is(word_kind::light));
    // lost 640 positions, cut 12 positions: posts
    bool const posts = moved && is(d.last, word_kind::rank) &&
                       (c.number > decimal(most_places) || c.magnitude != 0 ||
                        doc_.words.group(english_words::post_change_verbs).has(view(kept - 1))) &&
                       (view(d.last) == "positions" || view(d.last) == "places" || view(d.last) == "spots");
    if (moved && !posts && is(d.last, word_kind::rank) && it_[d.last].code == 1) {
        c.unit_name = "rank";
        c.unit_span = it_[d.last].where();
        if (auto const unit = doc_.tails.units().find("places")) c.unit = *unit;
        d.end = it_[d.last].end;
        ++d.last;
        return true;
    }
    if (noun.to > noun.from && known_already(d, kept) && !described_set(kept, noun)) return false;
    bool const nothing = n.spelled && c.number.sign() == 0;  // dropping to zero
    if (noun.to <= noun.from && !one && read_singular(d)) return true;
    if (noun.to <= noun.from && !one && (read_people(d, kept) || read_initials(d))) return true;
    bool const of_list = one && noun.to > noun.from && one_of_list(kept, noun);
    if (noun.to <= noun.from || (one && !of_list)) return (!one || one_more(kept, d.last)) && !nothing;
    // the 100 million mark counts nothing
    if (c.magnitude >= 6 && noun.to == noun.from + 1 &&
        listed(english_words::words_behind_measures).has(view(noun.from)))
        return true;
    // the 3 billion surplus forecast of analysts: an amount of the first noun
    if (c.magnitude >= 6 && noun.to > noun.from + 2 && !looks_plural(view(noun.from)) &&
        only_money(view(noun.from), doc_.words) &&
        std::any_of(it_.begin() + static_cast<std::ptrdiff_t>(noun.from),
                    it_.begin() + static_cast<std::ptrdiff_t>(noun.to), [](auto const& x) { return !x.is_plain(); }))
        return true;
    // Of the 21 who left, 2 ceased operations: a verb and its object
    bool const next_part = kept > 0 && (it_[kept - 1].is_mark(U',') || it_[kept - 1].is(stop::clause));
    if (next_part && (it_[0].is(stop::of) || it_[0].is(word_kind::breakdown)) && acts(noun)) return true;
    auto const& head = it_[noun.to - 1];
    // a 750 million turnaround: the noun of an amount is no part of it
    bool const amount = c.magnitude >= 6 && noun.to == noun.from + 1 && tells_amount(view(noun.from), doc_.words);
    c.unit_name = view(noun.to - 1);
    if (auto const space = c.unit_name.find_last_of(" \n"); space != std::string_view::npos)
        c.unit_name.remove_prefix(space + 1);
    if (auto const many = of_list ? one_of_times(kept, noun) : std::string_view(); !many.empty()) c.unit_name = many;
    if (c.unit_name == "units" && noun.to - noun.from > 1 && view(noun.to - 2) == "container")
        c.unit_name = in_.text.substr(it_[noun.to - 2].begin, head.end - it_[noun.to - 2].begin);
    c.unit_span = head.where();
    // 68,031 route kms
    if (auto const sign = sign_of_plural(c.unit_name); !sign.empty()) {
        if (auto const unit = doc_.tails.units().find(sign)) {
            c.unit = *unit;
            c.unit_name = sign;
            d.end = head.end;
            d.last = noun.to;
            return true;
        }
    }
    if (!amount) d.end = head.end;
    d.last = noun.to;
    // net registered tonnes are no tonnes
    trie_match found;
    auto const* const t = doc_.tails.find(in_.text, head.begin, found);
    bool const measure = t != nullptr && t->kind == tail_kind::unit && t->unit.kind() == unit_kind::physical &&
                         found.length == head.end - head.begin;
    bool const other = measure && noun.to - noun.from > 1 && makes_unit(view(noun.to - 2), doc_.words);
    // 35 million mass tonnes
    if (measure && !other && noun.to - noun.from > 1 && (t->unit.symbol() == "t" || t->unit.symbol() == "ha")) {
        c.unit = t->unit;
        c.unit_name = t->name;
        return true;
    }
    if (other) {
        c.unit_name = in_.text.substr(it_[noun.from].begin, head.end - it_[noun.from].begin);
        c.unit_span = {it_[noun.from].begin, head.end, it_[noun.from].first, head.last};
        return true;
    }
    // offers to 88 countries and guarantees for exports to 79 countries: things of their own
    auto const apart = [&](std::size_t from) {
        if (kept == 0 || !is_preposition(it_[kept - 1])) return false;
        constexpr std::size_t words = 6;
        for (auto k = from; k < it_.size() && k < from + words; ++k) {
            if (is_number(k)) return view(k - 1) == view(kept - 1);
            if (it_[k].is(english_type::mark) || it_[k].is_verb()) return false;
        }
        return false;
    };
    if (auto const behind = second_counter(noun); behind.to != 0 && !apart(behind.to)) {
        auto const& last = it_[behind.to - 1];
        c.unit_span = c.indicator_span = {it_[noun.from].begin, last.end, it_[noun.from].first, last.last};
        c.unit_name = c.indicator = in_.text.substr(it_[noun.from].begin, last.end - it_[noun.from].begin);
        d.end = last.end;
        d.last = behind.to;
        return true;
    }
    // China's 1.3 billion population are people; a 12 million passenger terminal is for passengers
    if (!looks_plural(c.unit_name)) {
        auto const first = noun.to - noun.from == 2 ? view(noun.from) : c.unit_name;
        for (auto const word : {c.unit_name, first}) {
            auto const entry = doc_.words.words().longest(word, 0);
            bool const counts =
                entry && entry.length == word.size() && doc_.words.entry(entry.id).kind == word_kind::counts;
            if (!counts) continue;
            c.unit_name = doc_.words.entry(entry.id).value;
            break;
        }
    }
    if (auto const unit = doc_.tails.units().find(c.unit_name)) c.unit = *unit;
    // 8 Airbus A320-200s, 12 B777s
    bool const made =
        it_[noun.from].capital && head.capital && listed(english_words::aircraft_makers).has(view(noun.from));
    if (made || is_airliner(c.unit_name)) c.unit_name = "aircraft";
    bool const quoted = it_[noun.from].is(english_type::mark);
    auto const phrase = quoted || joins_modifiers(noun.from + 1, noun.from) ? item_range{noun.from, noun.to}
                                                                            : head_of(in_, {noun.from, noun.to});
    auto const& opens = it_[phrase.empty() ? noun.from : phrase.from];
    c.indicator_span = {opens.begin, head.end, opens.first, head.last};
    c.indicator = in_.text.substr(opens.begin, head.end - opens.begin);
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
