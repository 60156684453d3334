#include "noun_phrase_en.hpp"
#include "rate_names_en.hpp"
#include "roles_en.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Rates of growth that are told of an industry without the word: Fishing improved to 4%, trade recovered from -2% to
// 3%.

namespace {

[[nodiscard]] std::string last_word_lower(std::string_view name) {
    auto const blank = name.find_last_of(" -");
    std::string word(name.substr(blank == name.npos ? 0 : blank + 1));
    for (auto& c : word) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return word;
}

}  // namespace

/// The sector's growth of 4%, the port's 7% rise: nothing but the owner names what grew.
void english_rules::name_owner(std::size_t i, candidate& f) const {
    bool const grows = f.what == role::growth || f.what == role::growth_mom || f.what == role::growth_yoy;
    if (!grows || !f.indicator.empty() || !f.made_indicator.empty()) return;
    constexpr std::size_t words = 5;
    for (auto k = i; k > 0 && i - k < words; --k) {
        auto const& x = it_[k - 1];
        auto const word = in_.view(x);
        if (x.is_plain() && possessive(word)) {
            auto from = k - 1;
            while (from > 0 && it_[from - 1].is_plain() && k - from < words) --from;
            auto const& first = it_[from];
            std::size_t const owning = word.ends_with("'s") ? 2 : word.ends_with("\u2019s") ? 4 : 0;
            if (owning == 0) return;
            constexpr std::uint32_t letters = 2;
            auto const end = x.end - static_cast<std::uint32_t>(owning);
            f.indicator_span = {first.begin, end, first.first, x.last - letters};
            f.indicator = in_.text.substr(first.begin, end - first.begin);
            return;
        }
        if (!x.is(motion::noun) && !x.is(stop::of) && !x.is(word_kind::rate_noun) && !x.is_plain()) return;
    }
}

/// Whether the name is that of an industry and not of what is counted in it: Mining and Quarrying, the farm sector.
bool english_roles::names_industry(candidate const& f) const {
    auto const name = f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
    if (name.empty() || !listed(english_words::industry_nouns).has(last_word_lower(name))) return false;
    return name.find(" of ") == name.npos && name.find(" in ") == name.npos && name.find(" to ") == name.npos;
}

/// Forestry rose from 1.1% to 2.9%: the industry grew so; but farming fell to 24% of output, or its share did
bool english_roles::industry_moves_to(std::size_t i, candidate const& f) const {
    // mills rose to 77 percent: of what they can make
    constexpr std::int64_t most = 40;
    auto const p = signed_lead(i);
    if (p == none || !(f.number < decimal(most))) return false;
    if (!it_[p].is(stop::to) || is(i + 1, stop::of) || of_total(i + 1)) return false;
    auto const verb = verb_before(p);
    if (verb == none) return false;
    bool const turned =
        it_[verb].is(motion::verb) || it_[verb].is(motion::particle) || is_one_of(verb, english_words::turning_verbs);
    if (!turned || !names_industry(f) || named_as_rate(in_, f)) return false;
    return std::none_of(it_.begin(), it_.end(), [&](english_item const& x) {
        return x.is(word_kind::share) || (x.is(word_kind::share_noun) && in_.view(x) != "percentage");
    });
}

/// recovered from negative 7% to 3%: from a fall to a growth
bool english_roles::ends_fall(std::size_t i, candidate const& f) const {
    if (last_ == none || named_as_rate(in_, f)) return false;
    auto const p = signed_lead(i);
    auto const from = signed_lead(last_);
    auto const& fall = figures_[it_[last_].index];
    return p != none && it_[p].is(stop::to) && from != none && it_[from].is(stop::from) && fall.negative &&
           fall.what == role::base && alike(f, fall);
}

/// Guests of | 5-star hotels: a number that is glued to the first word of a name is a part of it.
void english_rules::name_number(candidate& f) const {
    auto const begin = f.indicator_span.begin;
    if (f.indicator.empty() || begin < 2 || in_.text[begin - 1] != '-') return;
    auto const digit = [&](std::size_t at) { return in_.text[at] >= '0' && in_.text[at] <= '9'; };
    std::size_t from = begin - 1;
    constexpr std::size_t longest = 3;
    while (from > 0 && begin - from <= longest && digit(from - 1)) --from;
    // 2018-19 season, COVID-19: no number of its own
    bool const alone = from == 0 || in_.text[from - 1] == ' ' || in_.text[from - 1] == '(';
    if (from + 1 == begin || !alone) return;
    auto const added = static_cast<std::uint32_t>(begin - from);
    f.indicator_span.begin -= added;
    f.indicator_span.first -= added;
    f.indicator = in_.text.substr(from, f.indicator.size() + added);
}

/// The first estimate for exports was $4 million: what is estimated, where the name of `f` before it is an estimate.
void english_rules::name_estimated(std::size_t i, candidate& f) const {
    if (f.indicator.empty() || f.indicator_span.end > f.whole.begin) return;
    auto const word = f.indicator.find("stimate");
    if (word == f.indicator.npos) return;
    for (auto k = i; k > 0 && i - k < reach && it_[k - 1].begin >= f.indicator_span.begin; --k) {
        if (!is_plain_word(k - 1, {"estimate", "estimates"})) continue;
        // the upper range estimate of reserves: one of two
        if (k > 1 && is_plain_word(k - 2, {"range", "bound", "limit"})) return;
        bool const of = is(k, stop::of) || (is(k, stop::preposition) && in_.view(it_[k]) == "for");
        if (!of || it_[k - 1].begin > f.indicator_span.begin + word) return;
        auto from = k + 1;
        while (is(from, stop::determiner) || is(from, stop::total)) ++from;
        if (from < i) static_cast<void>(take(f, phrase_from(in_, from)));
        return;
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
