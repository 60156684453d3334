#include "digits_en.hpp"
#include "english_scan.hpp"
#include "figures_en.hpp"
#include "fraction_words_en.hpp"
#include "percent_of_whole.hpp"

#include <utility>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// 9 in 10 residents, 12 out of 23 agencies: numbers that are parts of others.

/// One in four residents, nine out of ten of the forms: so many percent of them; but 12 out of 23 agencies are counted
bool english_figures::read_in_set(draft& d, std::size_t kept) const {
    auto const& part = number(d.number_at);
    if (d.has_unit || part.ordinal || part.hyphen || part.negative || !small_integer(part, 1, 9)) return false;
    if (kept > 0 && (is(kept - 1, stop::by) || money_before(d.number_at))) return false;
    auto k = d.last;
    if (!is(k, stop::in) && !(k < it_.size() && view(k) == "out of") && !is(k, stop::of)) return false;
    bool const of = is(k, stop::of);
    ++k;
    bool const every = k < it_.size() && (view(k) == "every" || view(k) == "each");
    if (every) ++k;
    if ((of && !every) || !is_number(k) || !small_integer(number(k), 2, 10)) return false;
    auto const& whole = number(k);
    if (whole.ordinal || whole.hyphen || !(part.low < whole.low) ||
        (!every && view(d.last) == "out of" && whole.low > decimal(5) && whole.low != decimal(10)))
        return false;
    auto const n = k + 1;
    if (n >= it_.size() ||
        !(is(n, stop::of) || (it_[n].is_plain() && looks_plural(view(n))) ||
          (n + 1 < it_.size() && it_[n].is_plain() && it_[n + 1].is_plain() && looks_plural(view(n + 1)))))
        return false;
    d.made.unit = doc_.tails.units().find("%").value_or(attain::unit());
    d.made.unit_name = "%";
    d.made.number = d.made.upper = percent_of_whole(part.low.to_int64().value_or(0), whole.low.to_int64().value_or(1));
    d.made.numeral.end = it_[k].end;
    d.made.numeral.last = it_[k].last;
    d.end = it_[k].end;
    d.last = n;
    d.has_unit = true;
    return true;
}

/// a pupil-teacher ratio of 25:1, from 1:4,200 to 1:3,100: what a ratio before it tells; but 9:30 is a time
bool english_figures::read_ratio(draft& d, std::size_t kept) const {
    auto const text = in_.text;
    bool told = false;
    constexpr std::size_t words = 10;
    for (auto k = kept; k > 0 && kept - k < words && !told; --k) {
        auto const word = it_[k - 1].is(english_type::word) ? view(k - 1) : std::string_view();
        told = word.ends_with("atio") || word.ends_with("atios") || word.ends_with("atio of");
    }
    if (!told) return false;
    std::vector<decimal> members;
    auto at = static_cast<std::size_t>(it_[d.number_at].begin);
    for (;;) {
        digit_buffer digits;
        bool grouped = false;
        auto const end = digits_end(text, at, digits, grouped);
        auto const member = decimal::parse(digits.fits() ? digits.view() : "");
        if (end == at || !member) return false;
        members.push_back(*member);
        at = end;
        if (at_or_nul(text, at) != ':' || !digit_at(text, at + 1)) break;
        ++at;
    }
    if (members.size() < 2) return false;
    d.made.number = d.made.upper = members.front();
    d.made.members = std::move(members);
    d.made.is_ratio = true;
    d.made.unit_name = "ratio";
    d.end = at;
    d.last = item_at(d.last, at);
    d.made.numeral.last += static_cast<std::uint32_t>(at - d.made.numeral.end);
    d.made.numeral.end = static_cast<std::uint32_t>(at);
    d.has_unit = true;
    return true;
}

/// 9 in 10 residents, 3 out of 5 firms: neither number counts anything; 14 in 1,000 births: the second does not
reject_reason english_figures::ratio_before(std::size_t kept, decimal const& whole) {
    auto const led = kept > 0 && view(kept - 1) == "every" ? kept - 1 : kept;
    if (led < 2 || !(is(led - 1, stop::in) || view(led - 1) == "out of") || !it_[led - 2].is(english_type::figure) ||
        whole.scale() > 0)
        return reject_reason::bare;
    auto& part = out_[it_[led - 2].index];
    bool const bare = part.unit_name.empty() && part.magnitude == 0 && !part.is_range && part.number < whole;
    if (!bare || (led > 2 && is(led - 3, stop::by))) return reject_reason::bare;
    if (whole == decimal(100) || whole == decimal(1000) || whole == decimal(100000))
        return reject_reason::definition_bound;
    // 3 out of 5 firms: a share; 6 out of 8 airports: counted one by one
    bool const few = whole <= decimal(5) || whole == decimal(10);
    bool const tenth = is(led - 1, stop::in) ? whole <= decimal(10) : few;
    if (!tenth || part.number.scale() > 0) return reject_reason::bare;
    part.rejected = reject_reason::idiom;
    it_[led - 2].type = english_type::mark;
    it_[led - 2].mark = U'#';
    return reject_reason::idiom;
}

/// 12 out of 23 agencies, 39 firms out of 65 asked: the number that counts nothing counts what the other one does.
void english_figures::share_set_units() const {
    auto const figure = [&](std::size_t k) { return k < it_.size() && it_[k].is(english_type::figure); };
    auto const counts = [](candidate const& c) {
        auto const kind = c.unit.kind();
        return !c.unit_name.empty() && c.unit_name != "rank" && !c.rejected &&
               (kind == unit_kind::count || (kind == unit_kind::none && !c.indicator.empty()));
    };
    auto const take = [](candidate& to, candidate const& from) {
        to.unit = from.unit;
        to.unit_name = from.unit_name;
        to.indicator = from.indicator;
        to.indicator_span = from.indicator_span;
    };
    for (std::size_t i = 1; i + 1 < it_.size(); ++i) {
        if (!it_[i].is(english_type::word) || !figure(i - 1) || view(i) != "out of") continue;
        auto& part = out_[it_[i - 1].index];
        auto to = i + 1;
        constexpr std::size_t words = 4;  // out of a total of
        while (to < it_.size() && to < i + words && !figure(to) &&
               (it_[to].is(stop::determiner) || it_[to].is(stop::total) || it_[to].is(stop::of) || it_[to].is_plain() ||
                it_[to].is(word_kind::approximate) || it_[to].is(word_kind::rank) || it_[to].is(word_kind::name) ||
                it_[to].is(word_kind::total)))
            ++to;
        if (!figure(to)) continue;
        auto& whole = out_[it_[to].index];
        if (!(part.number < whole.number) || part.magnitude != whole.magnitude) continue;
        if (is_bare(part) && counts(whole)) take(part, whole);
        if (is_bare(whole) && counts(part)) take(whole, part);
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
