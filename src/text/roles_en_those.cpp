#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Names that a pronoun stands in for: exports of cars rose 5%, those of fuel 2%.

/// What `those` stands for where `led` leads to what they are of: the prices of the producer prices in France, the
/// exports of the exports to Asia.
std::string_view english_roles::stood_for(std::string_view name, english_item const& led) const {
    for (std::string_view const each : {" of ", " to ", " from ", " in ", " for ", " by ", " on "})
        name = name.substr(0, name.find(each));
    // food prices rose, those of fuel fell: prices
    bool const whose = led.is(stop::of) || in_.view(led) == "for";
    auto const last = last_word(name);
    return whose && last.size() < name.size() && names_prices(last) ? last : name;
}

/// whereas those of fuel fell 2%, especially those for fruit (+4%): names the figure at `i` by what was told before and
/// what it is of here.
void english_roles::name_those(std::size_t i, candidate& f) const {
    if (respectively_ || f.indicator.empty() || f.indicator_span.end > f.whole.begin) return;
    auto const& told = last_ == none
                           ? std::string_view(doc_.last.indicator)
                           : std::string_view(figures_[it_[last_].index].indicator.empty()
                                                  ? std::string_view(figures_[it_[last_].index].made_indicator)
                                                  : figures_[it_[last_].index].indicator);
    if (told.empty() || (last_ == none && !doc_.has_last)) return;
    std::size_t those = none;
    for (auto k = i; k > 0 && i - k < reach && it_[k - 1].begin + 40 > f.indicator_span.begin; --k) {
        if (it_[k - 1].end > f.indicator_span.end) continue;
        if (is_plain_word(k - 1, {"those", "that", "Those"})) {
            those = k - 1;
            break;
        }
        if (it_[k - 1].is(english_type::figure) || it_[k - 1].is_mark(U';')) return;
    }
    if (those == none || those + 2 >= i || (last_ != none && those < last_)) return;
    auto const& led = it_[those + 1];
    if ((!is_preposition(led) && !led.is(stop::of)) || led.is(stop::with)) return;
    // the name itself, or what leads to it
    auto first = those + 2;
    while (it_[first].is(stop::determiner)) ++first;
    if (it_[those].begin < f.indicator_span.begin && it_[first].begin != f.indicator_span.begin) return;
    bool const opens = those == 0 || it_[those - 1].is_mark(U',') || it_[those - 1].is_mark(U'(') ||
                       it_[those - 1].is(word_kind::joiner) || it_[those - 1].is(stop::clause) ||
                       it_[those - 1].is(word_kind::adverb) || is_one_of(those - 1, english_words::singling_adverbs);
    // Those of fuel fell: of what the sentence before told
    bool const leads = std::all_of(it_.begin(), it_.begin() + static_cast<std::ptrdiff_t>(those), [](auto const& x) {
        return x.is(word_kind::adverb) || x.is(word_kind::joiner) || x.is(stop::clause) || x.is_mark(U',');
    });
    if (!opens || leads != (last_ == none)) return;
    auto const head = stood_for(told, led);
    if (head.empty()) return;
    f.made_indicator =
        std::string(head) + " " + std::string(in_.text.substr(led.begin, f.indicator_span.end - led.begin));
    f.indicator = {};
    f.indicator_span = {};
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
