#include "figure_words_en.hpp"
#include "figures_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// new businesses; commercial and residential towers; "at risk" jobs.
english_figures::counted english_figures::noun_behind(std::size_t i, bool single) const {
    auto last = std::min(it_.size(), i + 8);
    auto plural = i;
    auto k = i;
    for (; k < last; ++k) {
        if (opens_quote(k)) {
            // 9,000 "at risk" jobs
            auto const close = quote_end(k, last);
            if (close == 0) break;
            // seven "high-value industries"
            if (plural == i && quoted_plural(k + 1, close)) return {k + 1, close};
            if (close + 1 >= it_.size() || it_[k].is_mark(0x2018) || it_[k].is_mark(U'\'')) break;
            k = close;
            continue;
        }
        // 46,000 5G base stations
        if (auto const end = k == i ? glued_code(k) : 0; end != 0) {
            k = end - 1;
            continue;
        }
        bool const goes_on = plural == i && (joins_modifiers(k, i) || (it_[k].is_mark(U'/') && k > i));
        if (goes_on) continue;
        if (auto const end = number_modifies(k, i); end != 0) {
            k = end - 1;
            continue;
        }
        if (auto const end = participles_end(k, i); end != 0) {
            last = std::min(it_.size(), last + (end - k));
            k = end - 1;
            continue;
        }
        if (!may_modify(k, i, plural != i)) break;
        if (plural != i && !looks_plural(view(k))) break;
        // 310 firms | exported goods: a phrase of the lexicon may be verb and object
        auto const first = view(k).substr(0, view(k).find(' '));
        if (plural != i && first.size() < view(k).size() && first.ends_with("ed")) break;
        if ((it_[k].is_plain() || noun_all_the_same(k, false)) && looks_plural(view(k)) && view(k) != "numbers")
            plural = k + 1;
    }
    if (plural != i) return {i, later_plural(plural)};
    if (k == i || k > i + 4) return {};
    if (!it_[k - 1].is_plain() || !single || is_mark_behind(k - 1)) return {};
    return {i, k};
}

/// The item of the quotation mark that closes the one at `open` before the item `last`, or 0.
std::size_t english_figures::quote_end(std::size_t open, std::size_t last) const {
    for (auto k = open + 1; k < last; ++k) {
        if (it_[k].is_mark(0x201d) || it_[k].is_mark(U'"') || it_[k].is_mark(0x2019) || it_[k].is_mark(U'\'')) return k;
    }
    return 0;
}

/// Whether the words of a quotation are a noun of many: "growth sectors".
bool english_figures::quoted_plural(std::size_t from, std::size_t to) const {
    if (from >= to || !it_[to - 1].is_plain() || !looks_plural(view(to - 1))) return false;
    for (auto k = from; k + 1 < to; ++k) {
        if (!may_modify(k, from, false) && !it_[k].is_mark(U'-')) return false;
    }
    return true;
}

/// 5G, 4K: the end of a number with letters behind it that describes what is counted.
std::size_t english_figures::glued_code(std::size_t k) const {
    bool const code = is_number(k) && !number(k).spelled && k + 2 < it_.size() && it_[k + 1].begin == it_[k].end &&
                      it_[k + 1].is_plain() && it_[k + 2].is_plain() && view(k + 1).size() == 1;
    return code ? k + 2 : 0;
}

/// 34 Fisheries Training and Research Centres, 12 fish farms: the plural that ends a name, or the one that another
/// noun stands before; else the plural itself.
std::size_t english_figures::later_plural(std::size_t plural) const {
    auto const& first = it_[plural - 1];
    if (!first.is(english_type::word)) return plural;
    bool const name = first.capital && plural < it_.size() && it_[plural].capital;
    bool const many = listed(english_words::collective_nouns).has_in_small(view(plural - 1));
    if (auto const end = described_by_plural(plural); end != 0) return end;
    if (!name && !many) return plural;
    constexpr std::size_t words = 5;
    for (auto k = plural; k < it_.size() && k < plural + words; ++k) {
        auto const& x = it_[k];
        if (name && x.is(word_kind::joiner) && (view(k) == "and" || view(k) == "&")) continue;
        if (!x.is(english_type::word) || !(x.is_plain() || noun_all_the_same(k, false) || x.is(word_kind::light)) ||
            (name && !many && !x.capital))
            break;
        if (x.is_plain() && looks_plural(view(k))) {
            bool const ends = k + 1 >= it_.size() || !(it_[k + 1].is_plain() && (many || it_[k + 1].capital == name));
            if (ends) return k + 1;
        }
    }
    return plural;
}

/// 4,000 species identification resources: behind the plural that describes what is counted, or 0.
std::size_t english_figures::described_by_plural(std::size_t plural) const {
    if (!listed(english_words::modifying_plurals).has_in_small(last_word(view(plural - 1)))) return 0;
    auto const& suffixes = listed(english_words::noun_suffixes);
    constexpr std::size_t words = 4;
    for (auto k = plural; k < it_.size() && k < plural + words && it_[k].is_plain(); ++k) {
        auto const word = view(k);
        if (looks_plural(word)) return k + 1 < it_.size() && it_[k + 1].is_plain() ? 0 : k + 1;
        bool const doing =
            std::any_of(suffixes.begin(), suffixes.end(), [&](auto const each) { return word.ends_with(each); });
        if (!doing) return 0;
    }
    return 0;
}

/// closed sales, proposed rules: a participle before a noun
bool english_figures::attributive(std::size_t k) const {
    if (k >= it_.size() || !it_[k].is(english_type::word) || it_[k].capital) return false;
    bool const verb = it_[k].is(word_kind::light) || it_[k].is(word_kind::plan_verb) || it_[k].is(stop::verb);
    return verb && view(k).ends_with("ed");
}

/// first time visits, third-party audits, one day events: the end of a number in words that describes what is counted.
std::size_t english_figures::number_modifies(std::size_t k, std::size_t from) const {
    if (!is_number(k) || k != from || !number(k).spelled) return 0;
    auto next = k + 1;
    if (next < it_.size() && it_[next].is_mark(U'-')) ++next;
    bool const period =
        is(next, moment::unit) || (next < it_.size() && listed(english_words::short_period_nouns).has(view(next)));
    if (!number(k).ordinal && !period) return 0;
    if (period || is(next, word_kind::rank)) ++next;
    for (auto noun = next; noun < it_.size() && noun < next + 4; ++noun) {
        bool const head = it_[noun].is_plain() || noun_all_the_same(noun, false);
        if (!head) return 0;
        if (looks_plural(view(noun)) || counted_as_sold(noun)) return next;
    }
    return 0;
}

/// newly arrived or expanded firms: the end of two joined participles before what is counted.
std::size_t english_figures::participles_end(std::size_t k, std::size_t from) const {
    if (k != from) return 0;
    auto const& irregular = listed(english_words::irregular_attributive_participles);
    auto const participle = [&](std::size_t& at) {
        constexpr std::size_t shortest = 5;
        if (at < it_.size() && it_[at].is(english_type::word) && view(at).ends_with("ly")) ++at;
        bool const is_one = at < it_.size() && it_[at].is(english_type::word) && !it_[at].capital &&
                            ((view(at).size() >= shortest && view(at).ends_with("ed")) || irregular.has(view(at)));
        if (is_one) ++at;
        return is_one;
    };
    if (!participle(k) || !is(k, word_kind::joiner) || (view(k) != "and" && view(k) != "or")) return 0;
    auto behind = k + 1;
    if (!participle(behind)) return 0;
    for (auto noun = behind; noun < it_.size() && noun < behind + 5; ++noun) {
        if (it_[noun].is(word_kind::joiner) && noun != behind) continue;
        if (!it_[noun].is_plain()) return 0;
        if (looks_plural(view(noun))) return behind;
    }
    return 0;
}

/// sales, services, works: no plurals elsewhere, but counted behind a number.
bool english_figures::counted_as_sold(std::size_t k) const {
    if (k >= it_.size() || !it_[k].is_plain()) return false;
    return listed(english_words::countable_plural_nouns).has(last_word(view(k)));
}

/// 22 Bridge Street: the number of a house.
bool english_figures::is_address(std::size_t i) const {
    auto const& streets = listed(english_words::street_nouns);
    for (auto const last = i + 3; i < it_.size() && i < last; ++i) {
        if (!it_[i].capital || it_[i].type != english_type::word) return false;
        auto const word = view(i);
        if (streets.has(word)) return !(i + 1 < it_.size() && it_[i + 1].is_plain() && looks_plural(view(i + 1)));
    }
    return false;
}

/// 5 facade improvement projects, 14 export growth schemes: a noun of change that no verb is, before what is counted
bool english_figures::change_modifies(std::size_t k) const {
    auto const& x = it_[k];
    auto const word = view(k);
    bool const noun = x.is(motion::noun) && (word.ends_with("ment") || word.ends_with("ion") || word == "growth");
    return noun && k + 1 < it_.size() && it_[k + 1].is(english_type::word) &&
           (counted_soon(k + 1) || (noun_all_the_same(k + 1, false) && looks_plural(view(k + 1))));
}

/// 12 Wednesday lunches: the day describes what is counted
bool english_figures::day_modifies(std::size_t k) const {
    auto const& x = it_[k];
    return x.is(word_kind::time) && x.capital && view(k).ends_with("day") && counted_soon(k + 1);
}

/// three smaller ports, two larger airports: a size, and no change
bool english_figures::size_modifies(std::size_t k, std::size_t from) const {
    if (k != from || !it_[k].is(motion::particle)) return false;
    return listed(english_words::size_comparatives).has(view(k)) && counted_soon(k + 1);
}

bool english_figures::may_modify(std::size_t k, std::size_t from, bool after_head) const {
    auto const& x = it_[k];
    return x.is_plain() || (x.is(word_kind::light) && looks_participle(k)) ||
           (x.is(stop::verb) && looks_participle(k)) ||
           (x.is(motion::verb) && k > from && it_[k - 1].is(word_kind::joiner) && looks_participle(k)) ||
           x.is(word_kind::increment) || x.is(word_kind::adverb) || size_modifies(k, from) ||
           (k == from && x.is(word_kind::plan_verb) && k + 1 < it_.size() &&
            (it_[k + 1].is_plain() || joins_modifiers(k + 1, from))) ||
           noun_all_the_same(k, after_head) || (!after_head && (change_modifies(k) || day_modifies(k))) ||
           (k > from && is_number(k) && it_[k - 1].is(word_kind::name));
}

/// commercial and residential projects: the joiner stands between two modifiers of one plural.
bool english_figures::joins_modifiers(std::size_t k, std::size_t from) const {
    if (k == from || k + 1 >= it_.size()) return false;
    bool const comma = it_[k].is_mark(U',');
    if (!comma && !(it_[k].is(word_kind::joiner) && (view(k) == "and" || view(k) == "or" || view(k) == "&")))
        return false;
    // new or substantially rehabilitated homes, new and retained jobs
    auto const second = it_[k + 1].is(word_kind::adverb) && !comma ? k + 2 : k + 1;
    if (!(it_[k - 1].is_plain() || attributive(k - 1)) || second >= it_.size()) return false;
    // new and expanded plants
    bool const done = it_[second].is(word_kind::light) || it_[second].is(motion::verb);
    bool const retained = done && looks_participle(second) && !looks_plural(view(k - 1));
    if (!it_[second].is_plain() && !retained) return false;
    auto const last = std::min(it_.size(), k + 6);
    bool joined = !comma;
    for (auto next = second; next < last; ++next) {
        if (next == second && retained) continue;
        if (it_[next].is(word_kind::joiner) && !joined) {
            joined = true;
            continue;
        }
        if (it_[next].is_mark(U',') && !joined) continue;
        if (!it_[next].is_plain()) return false;
        if (looks_plural(view(next))) return joined;
    }
    return false;
}

bool english_figures::looks_participle(std::size_t k) const {
    auto const word = view(k);
    auto const noun = [&](std::size_t at) {
        return at < it_.size() && (it_[at].is_plain() || noun_all_the_same(at, false));
    };
    // fully owned producing mines
    bool const second = k + 1 < it_.size() && (it_[k + 1].is(word_kind::light) || it_[k + 1].is(stop::verb)) &&
                        view(k + 1).ends_with("ing") && noun(k + 2);
    return (noun(k + 1) || second) && word.size() > 3 && (word.ends_with("ed") || word.ends_with("ing"));
}

/// Words of the lexicon that are nouns behind a number: 12 projects, 20 buildings, 400 units, 33 towers.
bool english_figures::noun_all_the_same(std::size_t k, bool after_head) const {
    auto const& x = it_[k];
    if (x.is(word_kind::name) || x.is(word_kind::rate_noun) || x.is(word_kind::target) ||
        (x.is(word_kind::rank) && x.code == 1))
        return true;
    // 12 awards, 200 houses: behind a number they are no verbs
    bool const verb = x.is(word_kind::light) || x.is(stop::verb) || (x.is(word_kind::level) && view(k) == "measures");
    if (verb && !after_head && looks_plural(view(k))) return true;
    // five rate rises, two downward shifts; but the index of 225 rises to 340
    if (!after_head && x.moves() && looks_plural(view(k)) && k > 0 && !it_[k - 1].is(english_type::number) &&
        view(k - 1) != "show" && view(k - 1) != "see") {
        auto const next = k + 1;
        return next >= it_.size() || it_[next].is(english_type::mark) || it_[next].is(stop::in) ||
               it_[next].is(word_kind::time) || it_[next].is(word_kind::joiner);
    }
    return !after_head && x.is(word_kind::yoy) && k + 1 < it_.size() && it_[k + 1].is_plain();
}

/// Whether a plural stands among the next words.
bool english_figures::counted_soon(std::size_t i) const {
    for (auto const last = i + 4; i < it_.size() && i < last && it_[i].is_plain(); ++i) {
        if (looks_plural(view(i))) return true;
    }
    return false;
}

/// Whether the number is part of a name: Phase 2, Boeing 737, No. 5.
bool english_figures::is_name(std::size_t kept, std::size_t number_at, bool has_unit) const {
    if (kept == 0) return false;
    auto const& before = it_[kept - 1];
    if (before.is(word_kind::name) && !has_unit) return true;
    if (before.is_mark(U'.') && kept > 1 && it_[kept - 2].is(word_kind::name)) return true;
    if (before.is_mark(U'#')) return true;
    // Charter 2.0 has: a version
    auto const& n = number(number_at);
    bool const version =
        before.capital && before.is_plain() && kept > 0 && !has_unit && n.low.scale() == 1 && n.low < decimal(10) &&
        in_.text.substr(it_[number_at].begin, it_[number_at].end - it_[number_at].begin).ends_with(".0");
    if (version) return true;
    bool const glued = before.is_mark(U'-') && before.end == it_[number_at].begin && before.begin > 0 &&
                       is_latin(decode_before(in_.text, before.begin).code);
    return glued;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
