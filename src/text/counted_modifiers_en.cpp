#include "figure_words_en.hpp"
#include "figures_en.hpp"

#include <attain/quantity/magnitude.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What may stand between a number and what it counts: new businesses, three smaller ports, two 10-year leases.

/// 5G, 4K: the end of a number with letters behind it that describes what is counted.
std::size_t english_figures::glued_code(std::size_t k) const {
    bool const code = is_number(k) && !number(k).spelled && k + 2 < it_.size() && it_[k + 1].begin == it_[k].end &&
                      it_[k + 1].is_plain() && view(k + 1).size() == 1 &&
                      (it_[k + 2].is_plain() || noun_all_the_same(k + 2, false));
    return code ? k + 2 : 0;
}

/// closed sales, proposed rules: a participle before a noun
bool english_figures::attributive(std::size_t k) const {
    if (k >= it_.size() || !it_[k].is(english_type::word) || it_[k].capital) return false;
    bool const verb = it_[k].is(word_kind::light) || it_[k].is(word_kind::plan_verb) || it_[k].is(stop::verb);
    return verb && (view(k).ends_with("ed") || view(k).ends_with("ing"));
}

/// two 10-year leases, three 300 MW units, five $2 million grants: behind what the sizes count, which stand between.
english_figures::counted english_figures::behind_size(std::size_t i) const {
    auto k = i;
    if (k < it_.size() && it_[k].is(english_type::currency)) {
        if (!is_number(k + 1) || number(k + 1).range) return {};
        k += 2;
        auto const scale = k < it_.size() ? view(k) : std::string_view();
        if (magnitude_at_start(scale)) ++k;
    } else {
        if (!is_number(k) || number(k).range || k + 1 >= it_.size()) return {};
        bool const named = number(k).spelled || number(k).ordinal;
        if (number(k).spelled && !it_[k + 1].is_mark(U'-')) return {};
        ++k;
        if (named && view(k) == "century") {
            ++k;  // 12 19th century houses
        } else if (it_[k].is_mark(U'-')) {
            // 10-year, 24-hour, 5-year-old
            while (k + 1 < it_.size() && it_[k].is_mark(U'-') && it_[k + 1].is(english_type::word)) k += 2;
        } else {
            trie_match found;
            auto const* const t = doc_.tails.find(in_.text, it_[k].begin, found);
            bool const box = view(k) == "TEU" || view(k) == "CEU" || view(k) == "dwt" || view(k) == "teu";
            bool const size =
                box || (t != nullptr && t->kind == tail_kind::unit && t->unit.kind() == unit_kind::physical &&
                        found.length == it_[k].end - it_[k].begin && !view(k).ends_with('s'));
            if (!size) return {};
            ++k;
        }
    }
    auto const noun = noun_behind(k, false);
    bool const ends = noun.to > noun.from && looks_plural(view(noun.to - 1)) && noun.to <= k + 3;
    return ends ? noun : counted{};
}

/// 12 three-bedroom homes, 38 new 12-inch wafers: the end of a size with a hyphen that describes what is counted; but
/// five 150-MW units tell a measure of their own.
std::size_t english_figures::hyphen_modifies(std::size_t k) const {
    if (!is_number(k) || !number(k).hyphen || k + 2 >= it_.size() || !it_[k + 1].is_mark(U'-')) return 0;
    constexpr std::string_view kinds[] = {"inch", "hour", "day", "week", "month", "year", "minute", "second"};
    if (!number(k).spelled && text_unit(it_[k + 1].end) && !one_of(view(k + 2), kinds)) return 0;
    auto next = k + 1;
    // 5-year-old, 24-hour
    while (next + 1 < it_.size() && it_[next].is_mark(U'-') && it_[next + 1].is(english_type::word)) next += 2;
    return next < it_.size() && counted_soon(next) ? next : 0;
}

/// first time visits, third-party audits, one day events: the end of a number in words that describes what is counted.
std::size_t english_figures::number_modifies(std::size_t k, std::size_t from) const {
    if (auto const end = hyphen_modifies(k); end != 0) return end;
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
                            ((view(at).size() >= shortest && view(at).ends_with("ed")) || irregular.has(view(at)) ||
                             (!it_[at].is_plain() && view(at).ends_with("ing")));
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

/// Whether the number stands where the object of a verb or preposition does: has 14 reduced rates; but of the 20 firms,
/// 12 reduced prices.
bool english_figures::object_place() const {
    if (at_ == 0) return false;
    auto const& led = it_[at_ - 1];
    return led.is_verb() || led.is(stop::determiner) || led.is(stop::of) || led.is(stop::in) || led.is(stop::to) ||
           led.is(stop::by) || led.is(stop::preposition) || led.is(stop::from) || led.is(stop::at);
}

/// has 14 growing firms, for two newly built halls, saw 12 late entries, three record months
bool english_figures::state_modifies(std::size_t k, std::size_t from) const {
    auto const& x = it_[k];
    if (!counted_soon(k + 1)) return false;
    auto const word = view(k);
    if (k == from && x.is(stop::determiner)) return word == "record";
    if (k == from && x.is(word_kind::time)) return listed(english_words::times_before_nouns).has(word);
    bool const irregular = listed(english_words::irregular_attributive_participles).has(word);
    bool const newly = k > from && (view(k - 1).ends_with("ly") || view(k - 1) == "fast" || view(k - 1) == "slow");
    bool const done = word.ends_with("ed") || word.ends_with("ing") || irregular;
    bool const verb = x.is(motion::verb) || (irregular && x.type == english_type::word);
    return verb && done && !x.capital && (newly || (k == from && object_place()));
}

bool english_figures::may_modify(std::size_t k, std::size_t from, bool after_head) const {
    auto const& x = it_[k];
    return x.is_plain() || (x.is(word_kind::light) && looks_participle(k)) ||
           (x.is(stop::verb) && looks_participle(k)) ||
           (x.is(motion::verb) && k > from && it_[k - 1].is(word_kind::joiner) && looks_participle(k)) ||
           x.is(word_kind::increment) || x.is(word_kind::adverb) || size_modifies(k, from) || state_modifies(k, from) ||
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
    bool const done =
        it_[second].is(word_kind::light) || it_[second].is(motion::verb) || it_[second].is(word_kind::plan_verb);
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
        return at < it_.size() && (it_[at].is_plain() || noun_all_the_same(at, false) || glued_code(at) != 0);
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
    // five forms of aid, 40 accounts
    if (x.is(word_kind::share) && !after_head && (view(k) == "forms" || view(k) == "accounts")) return true;
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

}  // namespace text::detail

ATTAIN_END_NAMESPACE
