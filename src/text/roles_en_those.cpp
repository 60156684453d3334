#include "noun_phrase_en.hpp"
#include "rules_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Names whose head stands elsewhere: exports of cars rose 5%, those of fuel 2%; exports went to Kenya ($3 million).

/// What `those` stands for where `led` leads to what they are of: the prices of the producer prices in France, the
/// exports of the exports to Asia.
std::string_view english_rules::stood_for(std::string_view name, english_item const& led) const {
    for (std::string_view const each : {" of ", " to ", " from ", " in ", " for ", " by ", " on "})
        name = name.substr(0, name.find(each));
    // food prices rose, those of fuel fell: prices
    bool const whose = led.is(stop::of) || in_.view(led) == "for";
    auto const last = last_word(name);
    return whose && last.size() < name.size() && names_prices(last) ? last : name;
}

/// whereas those of fuel fell 2%, especially those for fruit (+4%): names the figure at `i` by what was told before and
/// what it is of here.
void english_rules::name_those(std::size_t i, candidate& f) const {
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
    // growth in exports was 4% and that in imports 3%: what grows
    if (led.is(stop::in) && is_one_of(first, english_words::volume_nouns)) return;
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

/// Exports went mainly to Kenya ($3 million), Togo ($2 million) and Mali ($1 million): names the figure in brackets
/// behind a place by what goes there.
void english_rules::name_flow(std::size_t i, candidate& f) const {
    // the bracket, before the sign of its figure
    auto const opened = [&](std::size_t k) {
        return k > 2 && (it_[k - 1].is_mark(U'-') || it_[k - 1].is_mark(U'+')) ? k - 2 : k - 1;
    };
    if (respectively_ || f.indicator.empty() || i < 3 || f.unit_name == "rank") return;
    auto const to = opened(i);
    if (!it_[to].is_mark(U'(')) return;
    if (!it_[to - 1].is_plain() || !it_[to - 1].capital || it_[to - 1].end != f.indicator_span.end) return;
    auto from = to - 1;
    while (from > 0 && to - from < 8 && it_[from].begin > f.indicator_span.begin) --from;
    if (it_[from].begin != f.indicator_span.begin || !it_[from].capital) return;
    while (from > 0 && it_[from - 1].is(stop::determiner)) --from;
    if (from < 2) return;
    auto const& led = it_[from - 1];
    std::string flow;
    if (led.is(stop::to) || led.is(stop::from)) {
        auto const verb = it_[from - 2].is_plain() ? none : verb_before(from - 1);
        auto const what = verb == none ? phrase_before(in_, from - 1) : head_of(in_, subject_of(in_, verb));
        if (what.empty() || (verb == none && what.to != from - 1)) return;
        if (!one_of_in_any_case(last_word(in_.view(it_[what.to - 1])), listed(english_words::volume_nouns))) return;
        // commanding large portions of arrivals from: arrivals
        auto const& first = it_[what.from + 2 < what.to ? what.to - 1 : what.from];
        flow = std::string(in_.text.substr(first.begin, it_[what.to - 1].end - first.begin)) + " " +
               std::string(in_.view(led)) + " ";
    } else if ((led.is_mark(U',') || led.is(word_kind::joiner)) && last_ != none && last_ + 3 >= from - 1) {
        // the next of them
        auto const& told = figures_[it_[last_].index];
        auto const end = std::max(told.made_indicator.rfind(" to ") + 4, told.made_indicator.rfind(" from ") + 6);
        auto const open = last_ > 2 ? opened(last_) : 0;
        bool const flows = told.indicator.empty() && open > 0 && it_[open].is_mark(U'(') &&
                           told.made_indicator.ends_with(in_.view(it_[open - 1]));
        if (flows && end > 6 && end < told.made_indicator.size()) flow = told.made_indicator.substr(0, end);
    }
    if (flow.empty()) return;
    f.made_indicator = flow + std::string(f.indicator);
    f.indicator = {};
    f.indicator_span = {};
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
