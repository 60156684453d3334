#include "english.hpp"
#include "parts_sum_en.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Parts that no word calls so, once all figures of their sentence are read: what adds up to a level before them, there
// or in one of the sentences before, is its parts.

namespace {

constexpr std::size_t most_figures = 40;  // looked at behind a whole
constexpr std::size_t most_wholes = 4;    // tried for a sentence
constexpr std::int32_t telling = 3;       // digits: small numbers add up by chance

[[nodiscard]] bool counts_things(unit const& u) noexcept {
    return u.kind() == unit_kind::count || u.kind() == unit_kind::none;
}

[[nodiscard]] bool is_amount(candidate const& f) noexcept {
    auto const kind = f.unit.kind();
    bool const measured = kind == unit_kind::money || kind == unit_kind::physical || kind == unit_kind::count ||
                          (kind == unit_kind::none && f.unit_name != "rank");
    return !f.rejected && measured && parts_sum::can_hold(f);
}

/// A surplus is what is left of two amounts, no part of the first.
[[nodiscard]] bool is_balance(std::string_view name, word_group const& balances) {
    return std::any_of(balances.begin(), balances.end(),
                       [&](std::string_view word) { return name.find(word) != name.npos; });
}

[[nodiscard]] std::string_view name_of_figure(candidate const& f) noexcept {
    return f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
}

[[nodiscard]] bool is_level(candidate const& f) noexcept {
    return f.what == role::value || f.what == role::breakdown || f.what == role::total || f.what == role::target ||
           f.what == role::increment;
}

[[nodiscard]] bool semicolon_between(candidate const& a, candidate const& b, std::string_view text) noexcept {
    auto const between = text.substr(a.whole.end, b.whole.begin - a.whole.end);
    return between.find(';') != between.npos;
}

/// What parts are to add up to.
struct whole_told {
    attain::unit unit;
    std::string_view unit_name;
    std::size_t record;
    bool earlier;  ///< in a sentence before
};

[[nodiscard]] bool same_unit(whole_told const& a, candidate const& b) noexcept {
    return a.unit == b.unit && a.unit_name == b.unit_name;
}

[[nodiscard]] bool same_unit(candidate const& a, candidate const& b) noexcept {
    return a.unit == b.unit && a.unit_name == b.unit_name;
}

/// The figures of one sentence, and a level before them that they may add up to.
struct sentence_levels {
    std::vector<candidate>& figures;
    std::string_view text;
    word_group const& balances;

    /// The place behind the last of the figures from `from` on that add up to `whole`; or `from`.
    [[nodiscard]] std::size_t end_of_parts(whole_told const& whole, parts_sum sum, std::size_t from) const {
        auto const last = std::min(figures.size(), from + most_figures);
        std::size_t first = from;
        bool moved = false;
        for (auto k = from; k < last && sum.parts() < parts_sum::most_parts; ++k) {
            auto const& part = figures[k];
            if (part.rejected || !is_level(part)) continue;
            if (!same_unit(whole, part)) {
                // 1,284 staff. There are 884 men and 400 women: of other names, but none in between
                bool const counts = counts_things(whole.unit) && counts_things(part.unit);
                bool const named_otherwise = counts && whole.earlier && part.number.digits() >= telling;
                // 23 parks, 13 farms, 136 firms, 10 parks: of other things in between
                if (counts && !named_otherwise) return from;
                if (!counts) continue;
            }
            bool const may = (part.what == role::value || part.what == role::breakdown) && is_amount(part) &&
                             !is_balance(name_of_figure(part), balances) &&
                             (!part.of || *part.of == whole.record || part.what == role::value);
            if (!may) return from;
            moved = moved || (whole.earlier && part.rule == "to");
            if (sum.parts() == 0) first = k;
            if (sum.parts() == 0 && from > 0 && semicolon_between(figures[from - 1], part, text)) return from;
            auto const so_far = sum.add(part);
            if (so_far == parts_sum::reached::more) return from;
            // cargo rose to 6.4 million tonnes while mail rose to 2.2 million: each tells of itself
            if (so_far == parts_sum::reached::whole && moved && sum.parts() == 2) return from;
            if (so_far == parts_sum::reached::whole)
                return goes_on(k) || (from > 0 && is_ranking(figures[from - 1], part)) ||
                               (from == 0 && is_ranking(figures[first], part))
                           ? from
                           : k + 1;
        }
        return from;
    }

    void call_parts(whole_told const& whole, parts_sum const& sum, std::size_t from) const {
        auto const end = end_of_parts(whole, sum, from);
        for (auto k = from; k < end; ++k) {
            auto& part = figures[k];
            bool const counts = counts_things(whole.unit) && counts_things(part.unit);
            if (part.rejected || part.what != role::value || !(same_unit(whole, part) || counts)) continue;
            part.what = role::breakdown;
            part.of = whole.record;
            part.rule = "adds up";
        }
    }

    /// Japan led with 12 projects, ahead of Korea (8) and China (4): those that are compared are no parts of each
    /// other.
    [[nodiscard]] bool is_ranking(candidate const& first, candidate const& last) const {
        if (first.whole.end > last.whole.begin) return false;
        auto const between = text.substr(first.whole.end, last.whole.begin - first.whole.end);
        return between.find("ahead of") != between.npos || between.find("followed by") != between.npos;
    }

    /// 8 lorries, 3 vans, 5 cars, 3 trams: a list that goes on adds up by chance only.
    [[nodiscard]] bool goes_on(std::size_t part) const {
        auto const last = std::min(figures.size(), part + 1 + most_figures);
        for (auto k = part + 1; k < last; ++k) {
            auto const& next = figures[k];
            if (semicolon_between(figures[part], next, text)) return false;
            if (!next.rejected && same_unit(figures[part], next) && is_level(next)) return true;
        }
        return false;
    }

    /// 2 lorries, 8 vans, 3 cars and 5 trams: one of a list is no whole of those behind it.
    [[nodiscard]] bool is_listed(std::size_t whole) const {
        for (auto k = whole; k > 0 && whole - k < most_figures; --k) {
            auto const& before = figures[k - 1];
            if (semicolon_between(before, figures[whole], text)) return false;
            if (!before.rejected && same_unit(before, figures[whole]) && is_level(before)) return true;
        }
        return false;
    }
};

}  // namespace

void settle_english_parts_that_add_up(english_sentence const& in, std::vector<candidate>& figures, document& doc) {
    auto const accepted = static_cast<std::size_t>(
        std::count_if(figures.begin(), figures.end(), [](candidate const& f) { return !f.rejected; }));
    if (accepted < 2) return;
    sentence_levels const levels{figures, doc.text, doc.words.group(english_words::balance_words)};
    // 71,500 passengers were counted. Arrivals were 41,200 and departures 30,300.
    constexpr std::size_t close = 400;  // bytes
    std::size_t tried = 0;
    for (auto at = doc.wholes.size(); at > 0 && tried < most_wholes; --at, ++tried) {
        auto const& whole = doc.wholes[at - 1];
        if (whole.end + close < in.begin) break;
        if (whole.digits < telling || is_balance(whole.name, levels.balances)) continue;
        levels.call_parts({whole.unit, whole.unit_name, whole.record, true}, parts_sum(whole), 0);
    }
    auto record = doc.records - accepted;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        auto const& whole = figures[i];
        if (whole.rejected) continue;
        auto const number = record++;
        bool const level = whole.what == role::value || whole.what == role::total || whole.what == role::breakdown;
        if (!level || !is_amount(whole) || levels.is_listed(i)) continue;
        levels.call_parts({whole.unit, whole.unit_name, number, false}, parts_sum(whole), i + 1);
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
