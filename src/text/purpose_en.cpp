#include "name_rules_en.hpp"
#include "noun_phrase_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Amounts named by what they are for.

namespace {

bool starts_with_any(std::string_view word, word_group const& stems) noexcept {
    return std::any_of(stems.begin(), stems.end(), [&](auto const each) {
        if (word.size() < each.size()) return false;
        for (std::size_t k = 0; k < each.size(); ++k) {
            if (static_cast<char>(lower(static_cast<unsigned char>(word[k]))) != each[k]) return false;
        }
        return true;
    });
}

bool supplies(std::string_view word, lexicon_index const& words) noexcept {
    return starts_with_any(word, words.group(english_words::supply_verb_stems));
}
bool gives(std::string_view word, lexicon_index const& words) noexcept {
    return starts_with_any(word, words.group(english_words::allocation_verb_stems));
}
bool uses(std::string_view word, lexicon_index const& words) noexcept {
    return starts_with_any(word, words.group(english_words::use_verb_stems));
}

}  // namespace

/// Whether what stands at `k` leads to the purpose of an amount: for schools, to the banks.
bool english_name_rules::leads_to(std::size_t k) const {
    if (is(k, stop::to)) return true;
    if (!is(k, stop::preposition)) return false;
    return is_one_of(k, english_words::purpose_prepositions);
}

/// What an amount is for, as it stands at `from`: schools, rebuild 30 schools, modernising clinics.
item_range english_name_rules::purpose_at(std::size_t from) const {
    while (from < it_.size() && (it_[from].is(stop::determiner) || it_[from].is(word_kind::adverb) ||
                                 it_[from].is(word_kind::increment) || it_[from].is(stop::total)))
        ++from;
    // toward $4 billion repairs
    if (is_figure(from) && figures_[it_[from].index].unit.kind() == unit_kind::money && from + 1 < it_.size() &&
        it_[from + 1].is_plain())
        ++from;
    if (from >= it_.size()) return {};
    // for 104 loans
    if (is_figure(from)) {
        auto const& set = figures_[it_[from].index];
        bool const things = is_count(set) && !set.indicator.empty() && !measures(set.unit_name);
        return things ? item_range{from, from + 1} : item_range{};
    }
    auto const noted = [&](item_range what) {
        if (what.empty() || what.from >= it_.size()) return false;
        auto const& x = it_[what.from];
        return x.is_plain() || x.is(word_kind::rate_noun) || x.is(word_kind::share_noun);
    };
    auto verb = from;
    bool const acts = it_[verb].is_verb() || it_[verb].moves();
    if (acts) ++verb;
    // to house 2,300 more pupils
    auto number = verb;
    while (number < it_.size() && number < verb + 3 &&
           (it_[number].is(stop::determiner) || it_[number].is(word_kind::increment) ||
            it_[number].is(word_kind::approximate) || (it_[number].is_plain() && number == verb && !acts)))
        ++number;
    if (is_figure(number) && number > from && is_count(figures_[it_[number].index]) &&
        !figures_[it_[number].index].unit_name.empty())
        return {from, number + 1};
    auto what = phrase_from(in_, verb);
    if (!noted(what) || what.from > verb + 2) return {};
    if (acts && in_.view(it_[from]).ends_with("ing")) what.from = from;
    return what;
}

/// The noun phrase behind the `for` or `to` at or soon behind `k`, or an empty range.
item_range english_name_rules::purpose_from(std::size_t k) const {
    for (auto const end = std::min(it_.size(), k + 12); k < end; ++k) {
        auto const& x = it_[k];
        if (leads_to(k)) {
            auto from = k + 1;
            while (is(from, stop::determiner) || is(from, word_kind::adverb)) ++from;
            if (from >= it_.size()) return {};
            // for this year, to 2012
            bool const dated = it_[from].is(english_type::date) || it_[from].is(word_kind::time) ||
                               it_[from].is(word_kind::yoy) || it_[from].is(word_kind::since);
            if (!dated) return purpose_at(from);
            continue;
        }
        // in the budget, a year, (5% of it): passed over
        bool const passed = x.is(stop::in) || x.is(stop::determiner) || x.is(english_type::date) ||
                            x.is(word_kind::time) || x.is(word_kind::adverb) || x.is(word_kind::yoy) ||
                            x.is(word_kind::since) || x.is(stop::by) || x.is(stop::from) || x.is_plain() ||
                            inside_name(x) || x.is(stop::of) || x.is_mark(0x2018) || x.is_mark(0x2019) ||
                            x.is_mark(U'\'');
        if (!passed) return {};
    }
    return {};
}

/// The item behind the figure at `i`, its bracket, its share and its time: $5 million (3% of it) a year | will.
std::size_t english_name_rules::behind_asides(std::size_t i) const {
    auto n = i + 1;
    for (int asides = 0; n < it_.size() && asides < 4; ++asides) {
        auto const& x = it_[n];
        if (x.is_mark(U'(')) {
            while (n < it_.size() && n < i + 10 && !it_[n].is_mark(U')')) ++n;
            ++n;
        } else if ((x.is_mark(U'-') || x.is_mark(0x2013) || x.is_mark(0x2014) || x.is_mark(U',')) &&
                   (is(n + 1, word_kind::joiner) || is_figure(n + 1))) {
            // - or 81% of the total -
            auto close = n + 2;
            while (close < it_.size() && close < n + 14 && it_[close].mark != x.mark) ++close;
            if (close >= it_.size() || it_[close].mark != x.mark) break;
            n = close + 1;
        } else if (x.is(word_kind::adverb) || x.is(word_kind::time) || x.is(word_kind::yoy) || x.is(word_kind::since)) {
            ++n;
        } else if (x.is(stop::preposition) && is(n + 1, word_kind::time) && in_.view(x) == "over") {
            n += 2;
        } else {
            break;
        }
    }
    return n;
}

/// $5 million will go to schools, was earmarked for roads, is for bridges: the purpose of an amount that opens its
/// clause, behind which stands `n`.
item_range english_name_rules::purpose_told(std::size_t n) const {
    auto k = n;
    while (k < it_.size() && k < n + 5 &&
           (it_[k].is(stop::auxiliary) || it_[k].is(word_kind::plan_verb) || it_[k].is(word_kind::adverb) ||
            is_plain_word(k, {"be", "been", "being"})))
        ++k;
    if (k >= it_.size()) return {};
    auto const word = in_.view(it_[k]);
    bool const told = k > n;
    if (told && (gives(word, doc_.words) || uses(word, doc_.words))) return purpose_from(k + 1);
    // $5 million will be added to the fund, was pumped into the port
    bool const passive = told && (it_[k].is_plain() || it_[k].is_verb()) && word.ends_with("ed") &&
                         k + 1 < it_.size() && (is(k + 1, stop::to) || is_plain_word(k + 1, {"into", "off"}));
    if (passive) return purpose_at(k + 2);
    bool const went = (it_[k].is(stop::verb) || it_[k].is_plain()) && is_one_of(k, english_words::amount_going_verbs);
    if (went) return purpose_from(k + 1);
    return told && leads_to(k) && word == "for" ? purpose_from(k) : item_range{};
}

/// Whether the item at `p` is a verb whose object the amount behind it is, and who has it the subject: gave, promised.
bool english_name_rules::hands_out(std::size_t p) const {
    auto const& x = it_[p];
    auto const word = in_.view(x);
    if (word == "aside") return p > 0 && in_.view(it_[p - 1]).starts_with("set");
    if (x.is(word_kind::light)) return doc_.words.entry(static_cast<std::int32_t>(x.index)).value.empty();
    if (x.is(word_kind::rate_noun))
        return p > 0 && gives(word, doc_.words) && (it_[p - 1].is(word_kind::plan_verb) || it_[p - 1].is(stop::to));
    if (x.is(stop::verb) || x.is(word_kind::plan_verb))
        return !word.starts_with("cost") && !word.starts_with("stood") && !word.starts_with("remain") &&
               !uses(word, doc_.words);
    return x.is_plain() && gives(word, doc_.words);
}

/// What an amount is for: it goes to schools, is earmarked for roads, was given to the banks.
bool english_name_rules::take_purpose(std::size_t i, candidate& f) const {
    bool const money = f.unit.kind() == unit_kind::money || money_word(f.unit_name);
    bool const level =
        f.what == role::value || f.what == role::target || f.what == role::increment || f.what == role::breakdown;
    if (!money || !level || f.rule == "went to") return false;
    auto p = before(i);
    while (p != none && p > 0 && it_[p].is(word_kind::increment)) p = before(p);
    auto const n = behind_asides(i);
    if (n >= it_.size()) return false;
    auto const name = [&](item_range what) {
        if (what.from + 1 == what.to && is_figure(what.from)) {
            copy_indicator(what.from, f);
        } else if (!take(f, what)) {
            return false;
        }
        f.rule = "purpose";
        return true;
    };
    bool const opens = p == none || it_[p].is(english_type::mark) || it_[p].is(word_kind::joiner) ||
                       it_[p].is(stop::clause) || (it_[p].is(stop::relative) && in_.view(it_[p]) == "that") ||
                       it_[p].is(word_kind::breakdown) || says(p) || it_[p].is(word_kind::increment) ||
                       it_[p].is(english_type::date) || it_[p].is(word_kind::time);
    // Of this increase $4 million is for schools
    bool const parted = !opens && p < 6 && (it_[0].is(word_kind::breakdown) || it_[0].is(stop::of)) &&
                        (p < 4 || only_phrase_between(1, i));
    if ((opens || parted || it_[p].is_verb()) && name(purpose_told(n))) return true;
    // comprising $3 million for roads and $2 million (26%) for schools
    // allotted $2 million for roads; $1 million toward schools; and $3 million for a port
    auto like = sibling(i, f);
    for (auto k = i; like == none && k > 0; --k) {
        bool const named = it_[k - 1].is(english_type::figure) && figures_[it_[k - 1].index].rule == "purpose";
        if (named && figures_[it_[k - 1].index].unit.kind() == f.unit.kind()) like = k - 1;
    }
    // ; a long-promised $1 million toward schools
    if (p != none && p > 1 && it_[p].is_plain() && in_.view(it_[p]).ends_with("ed") && is(p - 1, stop::determiner))
        p -= 2;
    bool const listed = like != none && figures_[it_[like].index].rule == "purpose" && p != none &&
                        (it_[p].is(word_kind::joiner) || it_[p].is_mark(U',') || it_[p].is_mark(U';'));
    bool const comprised = p != none && it_[p].is(word_kind::breakdown) && in_.view(it_[n]) == "for";
    // $14 million in grants, $3 million in loans and $1 million for training: each by what stands behind it
    auto const& told = like == none ? f : figures_[it_[like].index];
    bool const next = like != none && like == last_ && n == i + 1 && p != none && p > last_ &&
                      (it_[p].is(word_kind::joiner) || it_[p].is_mark(U',')) && in_.view(it_[n]) == "for" &&
                      !told.indicator.empty() && told.indicator_span.begin > told.whole.end &&
                      only_phrase_between(last_ + 1, p) &&
                      (f.indicator.data() == told.indicator.data() || f.indicator_span.end <= told.whole.begin);
    if (next && name(purpose_from(n))) {
        if (told.what == role::breakdown && f.what == role::value) f.what = told.what;
        return true;
    }
    if ((listed || comprised) && leads_to(n) && name(purpose_from(n))) {
        // of which $8 million was for 104 loans and $2 million for 6 grants
        if (listed && f.what == role::value) f.what = figures_[it_[like].index].what;
        return true;
    }
    // $4 million aimed at modernising clinics, allocated to rural water
    auto const behind = in_.view(it_[n]);
    bool const aimed = (it_[n].is_plain() || it_[n].is_verb() || it_[n].is(word_kind::target)) &&
                       (is_one_of(n, english_words::designation_participles) ||
                        (gives(behind, doc_.words) && (behind.ends_with("ed") || behind == "set aside")));
    if (aimed && is(n + 1, stop::at) && name(purpose_at(n + 2))) return true;
    if (aimed && leads_to(n + 1) && name(purpose_from(n + 1))) return true;
    // £6m spent on home adaptations: a line that tells what was done
    bool const done = i < 2 && opens && n == i + 1 && (it_[n].is_plain() || it_[n].is_verb()) &&
                      (uses(behind, doc_.words) || gives(behind, doc_.words) || behind.starts_with("brought") ||
                       behind.starts_with("raised"));
    bool const into = done && n + 2 < it_.size() && (is(n + 1, stop::in) || in_.view(it_[n + 1]) == "on");
    if (into && name(purpose_at(n + 2))) return true;
    if (done && name(purpose_from(n + 1))) return true;
    // provided the port with $14 million: who got it
    if (p != none && is(p, stop::with) && p > 1 && it_[p - 1].is_plain()) {
        auto from = p;
        while (from > 0 && p - from < 8 &&
               (it_[from - 1].is_plain() || it_[from - 1].is(stop::determiner) || it_[from - 1].is(stop::of)))
            --from;
        bool const supplied = from > 0 && from < p &&
                              (it_[from - 1].is_verb() || it_[from - 1].is(word_kind::plan_verb)) &&
                              supplies(in_.view(it_[from - 1]), doc_.words);
        if (supplied && name(phrase_from(in_, from))) return true;
    }
    // gave $5 million to the banks, promised $3 million for roads
    bool const there = p != none && p > 0 && it_[p].is(stop::auxiliary) && is_plain_word(p - 1, {"There", "there"});
    if (p == none || !leads_to(n) || !(there || hands_out(p))) return false;
    // paid $4 million to farmers in the form of subsidies
    for (auto k = n + 1; k + 4 < it_.size() && k < n + 8 && !it_[k].is(english_type::mark); ++k) {
        bool const formed = is(k, stop::in) && in_.view(it_[k + 2]) == "form" && is(k + 3, stop::of);
        if (formed) return name(phrase_from(in_, k + 4));
    }
    return name(purpose_from(n));
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
