#include "english.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Parts that no word calls so: 62 loans, 41 for farms and 21 for shops. What adds up to the level before it is its
// parts.

namespace {

constexpr std::size_t most_parts = 12;
constexpr std::size_t most_figures = 40;  // looked at behind a whole
constexpr std::int32_t most_digits = 18;

[[nodiscard]] decimal amount(candidate const& f) { return f.number.scaled_by_power_of_ten(f.magnitude); }

[[nodiscard]] bool counts_things(candidate const& f) noexcept {
    return f.unit.kind() == unit_kind::count || f.unit.kind() == unit_kind::none;
}

/// How far off half of a figure's last digit is, doubled. What is counted one by one is exact.
[[nodiscard]] decimal slack(candidate const& f) {
    if (counts_things(f) && f.magnitude == 0 && f.number.scale() <= 0) return decimal(0);
    return f.number.ulp().scaled_by_power_of_ten(f.magnitude);
}

[[nodiscard]] bool is_amount(candidate const& f) noexcept {
    auto const kind = f.unit.kind();
    bool const measured = kind == unit_kind::money || kind == unit_kind::physical || kind == unit_kind::count ||
                          (kind == unit_kind::none && !f.unit_name.empty() && f.unit_name != "rank");
    return !f.rejected && measured && !f.is_range && !f.is_ratio && f.differs == 0 && f.number.sign() > 0 &&
           !f.negative && f.number.digits() <= most_digits;
}

/// A surplus is what is left of two amounts, no part of the first.
[[nodiscard]] bool is_balance(candidate const& f, word_group const& balances) {
    auto const name = f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
    return std::any_of(balances.begin(), balances.end(),
                       [&](std::string_view word) { return name.find(word) != name.npos; });
}

[[nodiscard]] bool same_unit(candidate const& a, candidate const& b) noexcept {
    return a.unit == b.unit && a.unit_name == b.unit_name;
}

[[nodiscard]] bool is_level(candidate const& f) noexcept {
    return f.what == role::value || f.what == role::breakdown || f.what == role::total || f.what == role::target ||
           f.what == role::increment;
}

[[nodiscard]] bool semicolon_between(candidate const& a, candidate const& b, std::string_view text) noexcept {
    auto const between = text.substr(a.whole.end, b.whole.begin - a.whole.end);
    return between.find(';') != between.npos;
}

/// The figures of one sentence, and a level before them that they may add up to.
struct sentence_levels {
    std::vector<candidate> const& figures;
    std::string_view text;
    word_group const& balances;

    /// The place behind the last of the figures from `from` on that add up to `sum`, the record `number`; or `from`.
    [[nodiscard]] std::size_t end_of_parts(candidate const& sum, std::size_t number, std::size_t from) const {
        auto const wanted = amount(sum);
        decimal told(0);
        auto open = slack(sum);
        std::size_t parts = 0;
        auto const last = std::min(figures.size(), from + most_figures);
        for (auto k = from; k < last && parts < most_parts; ++k) {
            auto const& part = figures[k];
            if (part.rejected || !is_level(part)) continue;
            if (!same_unit(sum, part)) {
                // 23 parks, 13 farms, 136 firms, 10 parks: of other things in between
                if (counts_things(sum) && counts_things(part)) return from;
                continue;
            }
            bool const may = (part.what == role::value || part.what == role::breakdown) && is_amount(part) &&
                             !is_balance(part, balances) &&
                             (!part.of || *part.of == number || part.what == role::value);
            if (!may) return from;
            if (parts == 0 && from > 0 && semicolon_between(sum, part, text)) return from;
            told = told + amount(part);
            open = open + slack(part);
            ++parts;
            constexpr std::int64_t doubled = 2;
            constexpr std::int64_t coarse = 100;  // 5 t are not 3 t and 3 t
            auto const gap = abs(told - wanted) * decimal(doubled);
            if (parts > 1 && gap <= open && gap * decimal(coarse) <= wanted)
                return goes_on(k) || is_ranking(sum, figures[k]) ? from : k + 1;
            if (told > wanted) return from;
        }
        return from;
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

void settle_english_parts_that_add_up(std::vector<candidate>& figures, document& doc) {
    auto const accepted = static_cast<std::size_t>(
        std::count_if(figures.begin(), figures.end(), [](candidate const& f) { return !f.rejected; }));
    auto record = doc.records - accepted;
    sentence_levels const levels{figures, doc.text, doc.words.group(english_words::balance_words)};
    auto const part_from = [&](candidate const& whole, std::size_t number, std::size_t from) {
        auto const end = levels.end_of_parts(whole, number, from);
        for (auto k = from; k < end; ++k) {
            auto& part = figures[k];
            if (part.rejected || part.what != role::value || !same_unit(whole, part)) continue;
            part.what = role::breakdown;
            part.of = number;
            part.rule = "adds up";
        }
    };
    // 71,500 passengers were counted. Arrivals were 41,200 and departures 30,300.
    if (doc.summed && accepted > 1) part_from(*doc.summed, doc.summed_record, 0);
    doc.summed.reset();
    constexpr std::int32_t telling = 3;  // digits: small numbers add up by chance
    for (std::size_t i = 0; i < figures.size(); ++i) {
        auto const& whole = figures[i];
        if (whole.rejected) continue;
        auto const number = record++;
        bool const level = whole.what == role::value || whole.what == role::total || whole.what == role::breakdown;
        if (!level || !is_amount(whole)) continue;
        if (!levels.is_listed(i)) part_from(whole, number, i + 1);
        if (whole.what != role::breakdown && whole.number.digits() >= telling) {
            doc.summed = whole;
            doc.summed_record = number;
        }
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
