#include "figure_words_en.hpp"
#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Percentages that go on from one before them: grew 5% in the north, 3% in the south and by 1% in the east.

/// fell 2% in tonnage (3 million tonnes) and: the rate of change that the bracket closed before `p` stands behind.
std::size_t english_roles::change_outside(std::size_t p) const {
    constexpr std::size_t longest = 8;
    auto close = last_;
    while (close < p && close - last_ < longest && !it_[close].is_mark(U')')) ++close;
    if (close >= p || !only_phrase_between(close + 1, p)) return none;
    auto open = close;
    while (open > 0 && close - open < longest && !it_[open].is_mark(U'(')) --open;
    if (open == 0 || !it_[open].is_mark(U'(')) return none;
    for (auto k = open; k > 0 && open - k < longest; --k) {
        if (!it_[k - 1].is(english_type::figure)) continue;
        auto const& f = figures_[it_[k - 1].index];
        bool const grows = f.what == role::growth_yoy || f.what == role::growth || f.what == role::growth_mom;
        return grows && k < open && !points(f) && only_phrase_between(k, open) ? k - 1 : none;
    }
    return none;
}

/// The percentage that the one in this frame goes on from, or `none`.
std::size_t english_roles::change_coordinated(candidate const& f, change_frame const& frame) const {
    auto const [p, n, bracket, signed_number, like_last] = frame;
    if (p == none || last_ == none) return none;
    bool const by = p > 0 && it_[p].is(stop::by) && it_[p - 1].is(word_kind::joiner);
    if (by) {
        bool const near = only_phrase_between(last_ + 1, p) || only_phrase_between(past_bracket(last_ + 1, p), p);
        return near && is_change_unit(figures_[it_[last_].index]) ? last_ : none;
    }
    if (!it_[p].is(word_kind::joiner) && !it_[p].is_mark(U',')) return none;
    if (is(n, stop::of) || is(n, word_kind::completion) || of_total(n)) return none;
    if (auto const outside = points(f) ? none : change_outside(p); outside != none) return outside;
    // grew 8% to 166 million and 13% to 25 million: goes on from the rate before the level
    bool const led = last_ > 1 && is(last_ - 1, stop::to) && is_figure(last_ - 2) && p == last_ + 1 &&
                     is(n, stop::to) && is_figure(n + 1) && !is_change_unit(figures_[it_[n + 1].index]) && !points(f);
    if (auto const rate = led ? last_ - 2 : none;
        rate != none && is_change_unit(figures_[it_[rate].index]) && figures_[it_[rate].index].what == role::growth_yoy)
        return rate;
    if (!is_change_unit(figures_[it_[last_].index])) return none;
    // a load factor of 83%, +1.2 points on the year: its own change
    if (points(f) && signed_number && !points(figures_[it_[last_].index])) return none;
    return p == last_ + 1 || only_phrase_between(last_ + 1, p) || grown_between(last_ + 1, p) ? last_ : none;
}

/// Reads the percentage at `i` as the one at `told` that it goes on from; whether its name is found.
bool english_roles::coordinated_change(std::size_t i, candidate& f, change_frame const& frame, std::size_t told) {
    auto const [p, n, bracket, signed_number, like_last] = frame;
    auto const& from = figures_[it_[told].index];
    f.what = from.what;
    // between -1% and 2%: a sign that is written is of its own number only
    bool const passed_on = from.negative && !minus_written(in_.text, from);
    f.negative = f.negative || (passed_on && !signed_number);
    // a margin of 6.8% (8.7), and 9.7% (8.7) for the year: the brackets tell of then
    if (from.what == role::base && told > 1 && is(told + 1, U')') && is(told - 1, U'(') && is_figure(told - 2))
        f.what = figures_[it_[told - 2].index].what;
    if (from.what == role::growth_yoy || from.what == role::growth || from.what == role::growth_mom)
        set_growth(i, f, f.negative);
    // 12% in Ashton and 7% in Elmby: against the same, where no time of its own is told
    auto const timed = std::any_of(it_.begin() + static_cast<std::ptrdiff_t>(i),
                                   it_.begin() + static_cast<std::ptrdiff_t>(std::min(i + 5, it_.size())),
                                   [](auto const& x) { return x.is(english_type::date) || x.is(word_kind::time); });
    bool const as_first = (from.what == role::growth || from.what == role::growth_mom) && !is(p, stop::by);
    if (as_first && f.what == role::growth_yoy && f.how == certainty::inferred && !timed) f.what = from.what;
    f.rule = "coordinated";
    f.scope = from.scope;
    // duties of 25% on steel and 10% on zinc
    bool const on_each = n == i + 1 && from.what == role::value && is(n, stop::preposition) &&
                         is(told + 1, stop::preposition) && in_.view(it_[n]) == in_.view(it_[told + 1]);
    if (on_each && inherit(f)) return true;
    // and imports, 30 percent: a name of its own
    auto const own = it_[p].is_mark(U',') && p > told + 2 && p + 1 == i ? phrase_before(in_, p) : item_range{};
    bool const named = !own.empty() && own.to == p && own.from > told && it_[own.from - 1].is(word_kind::joiner) &&
                       !it_[own.from].capital;
    if (named && take(f, own)) return true;
    // a growth of 17% in bookings and 9% in flights
    // a 17% rise in Cork and 9% at Foynes
    bool const noun_between = moves(told + 1) && is(told + 2, stop::in);
    bool const named_behind = n == i + 1 && (is(n, stop::in) || is(n, stop::at)) &&
                              (is(told + 1, stop::in) || noun_between || is(told + 1, stop::at)) &&
                              !from.indicator.empty() && from.indicator_span.begin > from.whole.end &&
                              f.what != role::share;
    if (named_behind && take(f, phrase_from(in_, n + 1))) return true;
    // a mix of 71% local firms and 29% foreign ones
    auto const kind = n == i + 1 && f.what != role::base && from.indicator_span.begin > from.whole.end &&
                              from.indicator_span.begin < from.whole.end + 2 && it_[n].is_plain()
                          ? phrase_from(in_, n)
                          : item_range{};
    if (!kind.empty() && kind.from == n && looks_plural(in_.view(it_[kind.to - 1])) && !describes(in_.view(it_[n])) &&
        take(f, kind))
        return true;
    if (n != none && (is(n, stop::in) || is(n, stop::preposition))) set_scope(f, n + 1);
    // fell 2% in tonnage (3 million tonnes) and 1% in boxes: the name is not that of the bracket
    if (told != last_) {
        copy_indicator(told, f);
        return true;
    }
    return false;
}

/// limited the fall in revenue to 3.1%: how large the change came to be.
bool english_roles::limited_change(std::size_t i, candidate& f, std::size_t p) {
    if (p == none || !is(p, stop::to) || points(f) || f.unit.kind() != unit_kind::percent) return false;
    auto change = p;
    constexpr std::size_t longest = 10;
    while (change > 0 && p - change < longest && !it_[change].is(motion::noun)) {
        auto const& x = it_[change - 1];
        bool const inside = x.is_plain() || x.is(motion::noun) || x.is(stop::determiner) || x.is(stop::in) ||
                            x.is(stop::of) || x.is(stop::preposition) || x.is(word_kind::time) ||
                            x.is(word_kind::rate_noun) || x.is(english_type::date);
        if (!inside) return false;
        --change;
    }
    if (change >= p || !it_[change].is(motion::noun) || in_.view(it_[change]).ends_with("rate")) return false;
    bool const named = is(change + 1, stop::in) || is(change + 1, stop::of);
    bool const timed =
        is(change + 1, stop::preposition) || is(change + 1, english_type::date) || is(change + 1, word_kind::time);
    if (change + 1 != p && !named && !timed) return false;
    auto verb = change;
    constexpr std::size_t words = 3;
    while (verb > 0 && change - verb < words &&
           (it_[verb - 1].is(stop::determiner) || it_[verb - 1].is_plain() || it_[verb - 1].is(word_kind::yoy)))
        --verb;
    if (verb == 0 || verb == change || !it_[verb].is(stop::determiner)) return false;
    --verb;
    if (!is_one_of(verb, english_words::limiting_verbs)) return false;
    set_growth(i, f, falls(change));
    static_cast<void>((named && take(f, phrase_from(in_, change + 2))) || named_before(change, f) || inherit(f));
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
