#include "noun_phrase_en.hpp"
#include "rate_names_en.hpp"
#include "roles_en.hpp"

#include <algorithm>
#include <string>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Rates of growth that are told of an industry without the word: Fishing improved to 4%, trade recovered from -2% to 3%.

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

/// The sector's growth of 4%: named by the owner, not by that it owns.
void english_roles::name_owner(candidate& f) const {
    for (auto const owning : {std::string_view("'s"), std::string_view("\u2019s")}) {
        if (!f.indicator.ends_with(owning) || f.indicator.size() == owning.size()) continue;
        constexpr std::uint32_t letters = 2;
        f.indicator.remove_suffix(owning.size());
        f.indicator_span.end -= static_cast<std::uint32_t>(owning.size());
        f.indicator_span.last -= letters;
        return;
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
    auto const p = signed_lead(i);
    if (p == none || !it_[p].is(stop::to) || is(i + 1, stop::of) || of_total(i + 1)) return false;
    auto const verb = verb_before(p);
    if (verb == none) return false;
    bool const turned = it_[verb].is(motion::verb) || it_[verb].is(motion::particle) ||
                        is_one_of(verb, english_words::turning_verbs);
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

}  // namespace text::detail

ATTAIN_END_NAMESPACE
