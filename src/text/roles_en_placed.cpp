#include "rules_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Bare numbers that places stand beside: what they are of, and in what unit, the one before them says.

/// The noun or verb of change that the last figure of the sentence before has: -1 down, 1 up, 0 none
int english_rules::last_moved() const {
    constexpr std::size_t reaching = 90;  // bytes
    auto const end = std::min<std::size_t>(doc_.last.end, in_.begin);
    auto const& text = in_.text;
    auto from = end > reaching ? end - reaching : 0;
    for (auto at = end; at > from + 1; --at) {
        bool const ends = (text[at - 1] == ' ' || text[at - 1] == '\n') && (text[at - 2] == '.' || text[at - 2] == ';');
        if (ends) from = at;
    }
    int way = 0;
    for (auto at = from; at < end; ++at) {
        bool const opens = text[at] != ' ' && (at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n');
        if (!opens) continue;
        auto const found = doc_.words.words().longest(text, at);
        if (!found) continue;
        auto const kind = doc_.words.kind(found.id);
        way = kind == word_kind::decrease ? -1 : kind == word_kind::increase ? 1 : way;
    }
    return way;
}

/// in Benley: 4; in Corby, 3; and in Dunmere by 2: where the clause of a bare number at `i` begins that says only a
/// place, or none
std::size_t english_rules::place_told(std::size_t i) const {
    auto const n = i + 1;
    bool const ends = n >= it_.size() || it_[n].is_mark(U';') || it_[n].is_mark(U',') || it_[n].is_mark(U'.') ||
                      it_[n].is(word_kind::joiner);
    if (!ends) return none;
    auto k = i;
    while (k > 0 && (it_[k - 1].is(word_kind::approximate) || it_[k - 1].is(word_kind::adverb))) --k;
    if (k < 2) return none;
    bool const colon = it_[k - 1].is_mark(U':');
    if (!colon && !it_[k - 1].is_mark(U',') && !it_[k - 1].is(stop::by) && !it_[k - 1].is(stop::at)) return none;
    --k;
    if (it_[k].is(stop::by) && it_[k - 1].is_mark(U',')) --k;
    auto name = k;
    constexpr std::size_t words = 8;
    while (name > 0 && k - name < words) {
        auto const& x = it_[name - 1];
        bool const within =
            (x.is_plain() && x.capital) || (name < k && (x.is(word_kind::joiner) || x.is_mark(U',')) && name > 1 &&
                                            it_[name - 2].is_plain() && it_[name - 2].capital);
        if (!within) break;
        --name;
    }
    if (name == k) return none;
    auto from = name;
    bool const in = from > 0 && it_[from - 1].is(stop::in);
    if (in) --from;
    if (!in && !colon) return none;
    while (from > 0 && it_[from - 1].is(word_kind::joiner)) --from;
    bool const opens =
        from == 0 || it_[from - 1].is_mark(U';') || it_[from - 1].is_mark(U',') || (last_ != none && from == last_ + 1);
    // Ashton: 12, at the head of a line, may be of any kind
    if (from == 0 && !(in && colon)) return none;
    return opens ? from : none;
}

/// Rents are up 5 percent in Ashford; in Benley: 4. In Corby: 3.
bool english_rules::placed_alike(std::size_t i, candidate& f) const {
    if (!f.unit_name.empty() || f.magnitude != 0 || f.is_range || f.negative) return false;
    constexpr std::int64_t hundred = 100;
    constexpr std::int64_t unlike = 10;
    auto const fits = [&](attain::unit unit) {
        return unit.kind() != unit_kind::percent || f.number < decimal(hundred);
    };
    // Benley lost 5 percent of its workers, and Corby has lost around six
    auto const p = before(i);
    auto const n = after(i);
    if (last_ != none && p != none && p > last_ && it_[p].is(motion::verb) &&
        (n == none || it_[n].is_mark(U'.') || it_[n].is_mark(U';'))) {
        auto const& told = figures_[it_[last_].index];
        bool const grew = told.what == role::growth_yoy || told.what == role::growth || told.what == role::growth_mom;
        bool const near = f.number < told.number * decimal(unlike) && told.number < f.number * decimal(unlike);
        bool const joined =
            std::any_of(it_.begin() + static_cast<std::ptrdiff_t>(last_), it_.begin() + static_cast<std::ptrdiff_t>(p),
                        [](auto const& x) { return x.is(word_kind::joiner) || x.is_mark(U','); });
        if (grew && near && joined && told.unit.kind() == unit_kind::percent && falls(p) == told.negative) {
            take_unit_of(last_, f);
            copy_indicator(last_, f);
            f.what = told.what;
            f.negative = told.negative;
            f.rule = "as another";
            return true;
        }
    }
    if (f.spelled) return false;
    auto const from = place_told(i);
    if (from == none) return false;
    if (last_ != none) {
        // only the place of the other one stands between
        for (auto k = last_ + 1; k < from; ++k) {
            auto const& x = it_[k];
            bool const within = x.is_plain() || x.is(stop::in) || x.is(stop::determiner) || x.is(word_kind::joiner) ||
                                x.is_mark(U',') || x.is_mark(U';');
            if (!within) return false;
        }
        auto const& told = figures_[it_[last_].index];
        bool const open = told.what != role::rank && told.what != role::base && told.unit_name != "rank";
        if (told.unit_name.empty() || !open || !fits(told.unit) || told.unit.kind() == unit_kind::money) return false;
        take_unit_of(last_, f);
        copy_indicator(last_, f);
        f.what = told.what;
        f.negative = told.negative;
        f.scope = told.scope;
        f.rule = "placed";
        return true;
    }
    constexpr std::size_t close = 160;  // bytes
    auto const& told = doc_.last;
    if (from != 0 || !doc_.has_last || told.end + close < in_.begin || !fits(told.unit) || told.indicator.empty())
        return false;
    bool const grew = told.what == role::growth_yoy || told.what == role::growth || told.what == role::growth_mom;
    if (told.unit.kind() != unit_kind::percent && told.unit.kind() != unit_kind::count) return false;
    auto const way = grew ? last_moved() : 0;
    if ((grew && way == 0) || (!grew && told.what != role::value && told.what != role::share)) return false;
    f.unit = told.unit;
    f.unit_name = told.unit_name;
    f.made_indicator = told.indicator;
    f.indicator = {};
    f.what = told.what;
    f.negative = way < 0;
    f.rule = "placed";
    f.how = certainty::inferred;
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
