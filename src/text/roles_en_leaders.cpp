#include "figure_words_en.hpp"
#include "noun_phrase_en.hpp"
#include "roles_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Partners ranked behind a whole that was told: Exports reached $74 billion. Among the top markets, Chile led with
// $25 billion, followed by Peru with $9 billion.

namespace {

constexpr std::size_t near_whole = 400;  // bytes between a whole and the sentence of its parts
constexpr std::size_t words_behind = 8;
constexpr std::int32_t most_digits = 18;

[[nodiscard]] decimal amount(candidate const& f) { return f.number.scaled_by_power_of_ten(f.magnitude); }

[[nodiscard]] bool counts_things(unit const& u) noexcept {
    return u.kind() == unit_kind::count || u.kind() == unit_kind::none;
}

}  // namespace

/// the top markets, the largest source market, its main buyer: whether the words from the start of the sentence to `i`
/// rank the partners of a trade
bool english_roles::ranks_partners(std::size_t i) const {
    constexpr std::size_t words = 4;
    for (auto k = i; k > 0 && i - k < reach; --k) {
        if (it_[k - 1].is_mark(U';')) return false;
        if (!is_one_of(k - 1, english_words::partner_nouns)) continue;
        // the largest importer in the world: no partner
        if (is(k, stop::in) && !is(k + 1, english_type::date) && !is(k + 1, word_kind::time)) continue;
        for (auto led = k - 1; led > 0 && k - led < words; --led) {
            auto const word = in_.view(it_[led - 1]);
            if (it_[led - 1].is(english_type::mark) || it_[led - 1].is(english_type::figure)) break;
            if (listed(english_words::part_list_words).has(last_word(word)) ||
                (it_[led - 1].is(word_kind::rank) && !word.empty()))
                return true;
        }
    }
    return false;
}

/// Whether a sentence close before told a whole of what the figure at `i` tells.
bool english_roles::whole_told_near(std::size_t i, candidate const& f) const {
    bool const counts = is_count(f);
    for (auto at = doc_.wholes.size(); at > 0; --at) {
        auto const& whole = doc_.wholes[at - 1];
        if (whole.end + near_whole < in_.begin) return false;
        bool const same = counts ? counts_things(whole.unit) && !whole.unit_name.empty() : whole.unit == f.unit;
        if (!same || !(amount(f) < whole.amount)) continue;
        if (counts && whole.unit_name == f.unit_name) return true;
        // Imports came to $48 million. China was the largest supplier with $12 million; tourists and visitors are the
        // same
        auto const& travellers = listed(english_words::traveller_counters);
        bool const latest = at == doc_.wholes.size();
        if (latest && (!counts || (travellers.has(whole.unit_name) && travellers.has(f.unit_name)))) return true;
        auto const to = std::min(it_.size(), i + words_behind);
        for (auto k = to; k > 0 && to - k < reach; --k) {
            if (it_[k - 1].type == english_type::word && has_stem(whole.name, in_.view(it_[k - 1]))) return true;
        }
    }
    return false;
}

/// 161 tourists, with Chile contributing the highest number at 35; spending of $484 million, with Ashby generating the
/// largest sum ($116 million)
bool english_roles::holds_most(std::size_t i, std::size_t p, candidate const& f) const {
    if (!it_[p].is(stop::at) && !it_[p].is(stop::of) && !it_[p].is_mark(U'(')) return false;
    if (head_ == none || head_ != last_ || p < head_ + 3) return false;
    auto const& whole = figures_[it_[head_].index];
    bool const same = is_count(f) ? is_count(whole) : f.unit == whole.unit;
    if (!same || !(amount(f) < amount(whole)) || i > head_ + reach) return false;
    bool most = false;
    for (auto k = p; k > head_ + 1; --k) {
        auto const& x = it_[k - 1];
        auto const word = in_.view(x);
        if (x.type != english_type::word && !x.is_mark(U',')) return false;
        most = most || is_one_of(k - 1, english_words::superlatives_of_size);
        if (most && word.ends_with("ing")) return true;
        if (x.is_mark(U',')) return false;
    }
    return false;
}

/// 231 projects, dominated by 190 farms; 55 GW were built, with contributions from 44 GW of solar and 6 GW of wind
bool english_roles::contributes(std::size_t i, std::size_t p, candidate const& f) const {
    if (p == 0 || head_ == none || last_ == none || i > head_ + reach) return false;
    auto const& whole = figures_[it_[head_].index];
    bool const same = is_count(f) ? is_count(whole) : f.unit == whole.unit;
    if (!same || !(amount(f) < amount(whole))) return false;
    auto const led = in_.view(it_[p - 1]);
    if (it_[p].is(stop::by) && (led == "dominated" || led == "led")) return true;
    return it_[p].is(stop::from) && (!is_count(f) || f.unit_name == whole.unit_name) && led.starts_with("contribution");
}

void english_roles::rank_part(std::size_t i, candidate& f) const {
    if (f.what != role::value || is_change_unit(f) || f.is_range || f.number.sign() <= 0 || f.unit_name == "rank")
        return;
    if (f.number.digits() > most_digits) return;
    auto const say = [&] {
        f.what = role::breakdown;
        f.rule = "ranked part";
    };
    auto const p = before(i);
    if (p != none && (holds_most(i, p, f) || contributes(i, p, f))) return say();
    // the next in rank
    for (auto k = i; k > 0 && i - k < reach; --k) {
        auto const& x = it_[k - 1];
        if (x.is_mark(U';')) return;
        if (!x.is(english_type::figure)) continue;
        auto const& from = figures_[x.index];
        if (is_change_unit(from) || from.unit_name == "rank") continue;
        bool const same = is_count(f) ? is_count(from) : f.unit == from.unit;
        bool const ranked = from.what == role::breakdown && (from.rule == "ranked part" || from.rule == "followed");
        // and 6 GW of wind
        auto const k_next = p != none && p > k && (it_[p].is(word_kind::joiner) || it_[p].is_mark(U','));
        if (k_next && ranked && same && only_phrase_between(k, p)) return say();
        if (ranked && same && !(amount(from) < amount(f))) return say();
        return;
    }
    // The EU followed with $4 million, behind a sentence of parts
    auto const verb = p != none && p > 0 && (it_[p].is(stop::with) || it_[p].is(stop::at)) ? p - 1 : none;
    bool const follows = verb != none && in_.view(it_[verb]).starts_with("follow") && doc_.has_level &&
                         doc_.last_level.what == role::breakdown && doc_.last_level.unit == f.unit &&
                         doc_.last_level.end + near_whole > in_.begin && amount(f) < doc_.last_level_value;
    // The largest source among this group of 10 mills: those are not ranked
    if (p != none && it_[p].is(stop::of)) return;
    if (follows || (ranks_partners(i) && whole_told_near(i, f))) say();
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
