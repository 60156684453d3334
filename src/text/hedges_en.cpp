#include "figures_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What stands before a number and bounds it: about, more than, the mark of.

namespace {

/// Hedges that are verbs: what exceeded 20,000 is their subject.
bool is_hedging_verb(std::string_view word) noexcept {
    for (auto const* const each :
         {"exceed", "topp", "tops", "surpass", "eclips", "pass", "cross", "broke", "breach", "smash"}) {
        if (word.substr(0, std::string_view(each).size()) == each) return true;
    }
    return false;
}

/// Hedges that say where something came to rest: dipped below, rose above.
bool bounds_level(std::string_view hedge) noexcept {
    constexpr std::string_view words[] = {"below", "above", "beneath", "beyond", "past"};
    auto const space = hedge.rfind(' ');
    return one_of(hedge.substr(space == hedge.npos ? 0 : space + 1), words);
}

/// Verbs that `over` belongs to: handed over 40 houses, presided over 12 meetings.
bool goes_with_over(std::string_view verb) noexcept { return verb.starts_with("hand") || verb.starts_with("presid"); }

}  // namespace

/// Cuts `and over` in two, of which the second hedges the number behind it.
void english_figures::part_joiner(std::size_t i) {
    constexpr std::uint32_t joiner = 4;  // and, and its blank
    auto over = it_[i];
    over.begin += joiner;
    over.first += joiner;
    auto const found = doc_.words.words().longest(in_.text, over.begin);
    if (!found || over.begin + found.length != over.end) return;
    over.kind = doc_.words.entry(found.id).kind;
    over.code = doc_.words.code(found.id);
    over.index = static_cast<std::uint32_t>(found.id);
    it_[i].end = over.begin - 1;
    it_[i].last = over.first - 1;
    it_[i].kind = word_kind::joiner;
    it_.insert(it_.begin() + static_cast<std::ptrdiff_t>(i) + 1, over);
}

/// was at least 4,000: the verb, and the hedge behind it.
void english_figures::part_at(std::size_t i) {
    constexpr std::uint32_t at = 2;
    auto const found = doc_.words.words().longest(in_.text, it_[i].end - at);
    if (!found || it_[i].end - at + found.length != it_[i + 1].end) return;
    auto& hedged = it_[i + 1];
    hedged.begin = it_[i].end - at;
    hedged.first = it_[i].last - at;
    hedged.kind = doc_.words.entry(found.id).kind;
    hedged.code = doc_.words.code(found.id);
    hedged.index = static_cast<std::uint32_t>(found.id);
    it_[i].end -= at + 1;
    it_[i].last -= at + 1;
    auto const verb = doc_.words.words().longest(view(i), 0);
    if (!verb || verb.length != it_[i].end - it_[i].begin) return;
    it_[i].kind = doc_.words.entry(verb.id).kind;
    it_[i].code = doc_.words.code(verb.id);
    it_[i].index = static_cast<std::uint32_t>(verb.id);
}

/// $82 million or more than 4%: `or more` is no quantifier there.
void english_figures::part_or_more() {
    for (std::size_t i = 0; i + 1 < it_.size(); ++i) {
        if (it_[i].is(word_kind::level) && it_[i + 1].is(english_type::word) &&
            (view(i + 1) == "least" || view(i + 1) == "most") && view(i).ends_with(" at"))
            part_at(i);
        if (it_[i].is(word_kind::quantifier) && (view(i) == "and over" || view(i) == "And over") &&
            (is_number(i + 1) || it_[i + 1].is(english_type::currency))) {
            part_joiner(i);  // 150 foreign and over 50 local firms
            continue;
        }
        if (!it_[i].is(word_kind::quantifier) || view(i + 1) != "than" || !view(i).starts_with("or ")) continue;
        constexpr std::uint32_t joiner = 3;  // or, and its blank
        auto const found = doc_.words.words().longest(in_.text, it_[i].begin + joiner);
        if (!found || it_[i].begin + joiner + found.length != it_[i + 1].end) continue;
        auto const& entry = doc_.words.entry(found.id);
        it_[i + 1].begin = it_[i].begin + joiner;
        it_[i + 1].first = it_[i].first + joiner;
        it_[i + 1].kind = entry.kind;
        it_[i + 1].code = doc_.words.code(found.id);
        it_[i + 1].index = static_cast<std::uint32_t>(found.id);
        it_[i].end = it_[i].begin + joiner - 1;
        it_[i].last = it_[i].first + joiner - 1;
        it_[i].kind = word_kind::joiner;
    }
}

/// Whether what a number adorns is a mark to be passed.
bool english_figures::is_mark_behind(std::size_t i) const {
    constexpr std::string_view marks[] = {"mark", "milestone", "threshold", "barrier", "level", "line"};
    return i < it_.size() && it_[i].type == english_type::word && one_of(view(i), marks);
}

/// its, their, our
bool english_figures::possessive_pronoun(std::size_t i) const {
    constexpr std::string_view words[] = {"its", "their", "our", "his", "her", "your"};
    return i < it_.size() && it_[i].type == english_type::word && one_of(view(i), words);
}

void english_figures::read_hedge(std::size_t kept, std::size_t last, candidate& c) const {
    // ~3,000, > 5%
    if (kept > 0 && it_[kept - 1].is(english_type::mark)) {
        switch (it_[kept - 1].mark) {
        case U'~':
        case 0x2248:
        case 0x223c: c.outer_hedge = hedge::about; break;
        case U'>': c.outer_hedge = kept > 1 && it_[kept - 2].is_mark(U'-') ? hedge::exact : hedge::over; break;
        case U'<': c.outer_hedge = hedge::under; break;
        case 0x2265: c.outer_hedge = hedge::at_least; break;
        case 0x2264: c.outer_hedge = hedge::at_most; break;
        default: break;
        }
    }
    auto i = kept;
    // breached the 50 billion-dollar mark, passed the long-awaited 2,000 mark
    if (is_mark_behind(last)) {
        constexpr std::size_t adjectives = 2;
        auto k = i;
        while (k > 0 && i - k < adjectives && it_[k - 1].is_plain() && !it_[k - 1].capital) --k;
        if (k > 1 && it_[k - 1].is(stop::determiner) && it_[k - 2].is(word_kind::approximate)) i = k - 1;
    }
    while (i > 0 &&
           (it_[i - 1].is(word_kind::increment) || (it_[i - 1].is(stop::determiner) && in_.view(it_[i - 1]) != "the")))
        --i;
    if (i == 0 || !it_[i - 1].is(word_kind::approximate)) return;
    // under its $90 million buyback programme: as it allows
    bool const allowed = view(i - 1) == "under" && i < kept && possessive_pronoun(i);
    if (allowed) {
        it_[i - 1].kind = word_kind::stop;
        it_[i - 1].code = static_cast<std::uint8_t>(stop::preposition);
        return;
    }
    auto const h = parse_hedge(doc_.words.entry(static_cast<std::int32_t>(it_[i - 1].index)).value);
    // grants within five zones: no bound of what is of_things
    bool const of_things =
        c.unit.kind() == unit_kind::count || (c.unit.kind() == unit_kind::none && !c.unit_name.empty());
    if (h && of_things && (view(i - 1) == "within" || view(i - 1) == "Within")) return;
    if (h == hedge::over && view(i - 1) == "over" && i > 1 && goes_with_over(view(i - 2))) return;
    if (h) c.outer_hedge = *h;
    if (h && is_hedging_verb(in_.view(it_[i - 1]))) it_[i - 1].kind = word_kind::level;
    // fell below 50%: to a level, not by it
    auto verb = i - 1;
    while (verb > 0 && it_[verb - 1].is(word_kind::adverb)) --verb;
    // complaints fell under 1,500; but rose under 5%
    bool const sank = view(i - 1) == "under" && verb > 0 && it_[verb - 1].is(word_kind::decrease) &&
                      c.unit.kind() != unit_kind::percent;
    bool const level =
        h && verb > 0 && it_[verb - 1].is_verb() && it_[verb - 1].moves() && (sank || bounds_level(view(i - 1)));
    if (level) {
        it_[i - 1].kind = word_kind::stop;
        it_[i - 1].code = static_cast<std::uint8_t>(stop::to);
    }
}

/// or more, or so
void english_figures::read_quantifier(draft& d) const {
    // 3,000 people at least
    auto const last = d.last + 1;
    bool const ends = last >= it_.size() || it_[last].is(english_type::mark);
    if (ends && is(d.last, word_kind::approximate) && view(d.last).starts_with("at ")) {
        auto const h = parse_hedge(doc_.words.entry(static_cast<std::int32_t>(it_[d.last].index)).value);
        if (!h) return;
        d.made.inner_hedge = *h;
        d.end = it_[d.last].end;
        ++d.last;
        return;
    }
    if (!is(d.last, word_kind::quantifier)) return;
    auto const& entry = doc_.words.entry(static_cast<std::int32_t>(it_[d.last].index));
    auto const h = parse_hedge(entry.value);
    if (!h) return;
    d.made.inner_hedge = *h;
    d.end = it_[d.last].end;
    ++d.last;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
