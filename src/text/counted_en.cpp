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
        // six electric vehicle (EV) charging stations
        if (plural == i && abbreviates(k)) {
            k += 2;
            last = std::min(it_.size(), last + 3);
            continue;
        }
        // 46,000 5G base stations
        if (auto const end = plural == i ? glued_code(k) : 0; end != 0) {
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

/// electric vehicle (EV) charging: whether initials in a bracket stand inside a phrase at `k`
bool english_figures::abbreviates(std::size_t k) const {
    if (!it_[k].is_mark(U'(') || k == 0 || k + 3 >= it_.size() || !it_[k - 1].is_plain() || !it_[k + 1].is_plain() ||
        !it_[k + 2].is_mark(U')') || !(it_[k + 3].is_plain() || noun_all_the_same(k + 3, false)))
        return false;
    constexpr std::size_t longest = 6;
    auto const word = view(k + 1);
    return word.size() > 1 && word.size() <= longest &&
           std::all_of(word.begin(), word.end(), [](char x) { return (x >= 'A' && x <= 'Z') || x == '&'; });
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

/// 3,000 minerals classification resources: behind the plural that describes what is counted, or 0.
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

/// sales, services, works: no plurals elsewhere, but counted behind a number.
bool english_figures::counted_as_sold(std::size_t k) const {
    if (k >= it_.size() || !it_[k].is_plain()) return false;
    return listed(english_words::countable_plural_nouns).has(last_word(view(k)));
}

/// 22 Bridge Street: the number of a house.
bool english_figures::is_address(std::size_t i) const {
    auto const& streets = listed(english_words::street_nouns);
    auto const first = i;
    for (auto const last = i + 3; i < it_.size() && i < last; ++i) {
        if (!it_[i].capital || it_[i].type != english_type::word) return false;
        auto const word = view(i);
        // 12 Way Side Amenities: no street has that alone for a name
        if (streets.has(word) && i > first)
            return !(i + 1 < it_.size() && it_[i + 1].is_plain() && looks_plural(view(i + 1)));
    }
    return false;
}

/// Whether a plural stands among the next words.
bool english_figures::counted_soon(std::size_t i) const {
    for (auto const last = i + 4; i < it_.size() && i < last; ++i) {
        // leases, visits: verbs elsewhere
        bool const noun = it_[i].is_plain() || (!it_[i].moves() && it_[i].is_verb() && noun_all_the_same(i, false));
        if (!noun) return false;
        if (looks_plural(view(i))) return true;
    }
    return false;
}

/// Whether the number is part of a name: Phase 2, Boeing 737, No. 5.
bool english_figures::is_name(std::size_t kept, std::size_t number_at, bool has_unit) const {
    if (kept == 0) return false;
    auto const& before = it_[kept - 1];
    // last week 14 ships left: no week 14
    bool const time = kept > 1 && listed(english_words::numbered_times).has(view(kept - 1)) &&
                      (it_[kept - 2].is(word_kind::time) || listed(english_words::times_led_by).has(view(kept - 2))) &&
                      noun_behind(number_at + 1, false).to != 0;
    if (time) return false;
    if (before.is(word_kind::name) && !has_unit) return true;
    if (before.is_mark(U'.') && kept > 1 && it_[kept - 2].is(word_kind::name)) return true;
    if (before.is_mark(U'#') && !(has_unit && view(kept - 1) == "#")) return true;
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
