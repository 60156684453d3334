#include "figures_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Lists of numbers whose last one alone has the unit: 318, 419 and 473 basis points; 5, 7 and 9 million tonnes.

/// Whether a number says nothing of its own unit or scale.
bool english_figures::is_bare(candidate const& c) noexcept {
    return c.unit_name.empty() && c.unit.kind() == unit_kind::none && c.magnitude == 0 && !c.is_range && !c.ordinal &&
           c.differs == 0 && !c.rejected && c.indicator.empty();
}

/// between $3 and $4 million, between Rs 30 and Rs 40 crore: the scale behind the second is that of both.
void english_figures::share_scale_between() const {
    for (std::size_t i = 1; i + 2 < it_.size(); ++i) {
        bool const pair = it_[i].is(english_type::figure) && it_[i + 1].is(word_kind::joiner) &&
                          it_[i + 2].is(english_type::figure) && (view(i - 1) == "between" || view(i - 1) == "Between");
        if (!pair) continue;
        auto& low = out_[it_[i].index];
        auto const& high = out_[it_[i + 2].index];
        constexpr std::int64_t thousand = 1000;
        if (low.unit.kind() == unit_kind::money && low.unit_name == high.unit_name && low.magnitude == 0 &&
            high.magnitude != 0 && low.number < high.number && low.number < decimal(thousand))
            low.magnitude = low.upper_magnitude = high.magnitude;
    }
}

/// 688.4 thousand tonnes (international 338.8, domestic 349.6): parts in a bracket that add up to what stands before it
/// have its unit and scale.
void english_figures::share_scale_of_parts() const {
    constexpr std::size_t longest = 24;
    std::vector<std::size_t> parts;
    for (std::size_t i = 0; i + 4 < it_.size(); ++i) {
        bool const opens = it_[i].is(english_type::figure) && (it_[i + 1].is_mark(U'(') || it_[i + 1].is_mark(U'['));
        if (!opens) continue;
        auto const& whole = out_[it_[i].index];
        auto const kind = whole.unit.kind();
        bool const amount = kind == unit_kind::physical || kind == unit_kind::money || whole.magnitude != 0;
        if (whole.rejected || whole.is_range || !amount || kind == unit_kind::percent || whole.unit_name == "rank")
            continue;
        auto const close = it_[i + 1].is_mark(U'(') ? U')' : U']';
        parts.clear();
        decimal told(0);
        bool named = false;
        bool bare = true;
        auto k = i + 2;
        for (; bare && k < it_.size() && k < i + longest && !it_[k].is_mark(close); ++k) {
            if (!it_[k].is(english_type::figure)) {
                named = named || (it_[k].is(english_type::word) && !it_[k].is(word_kind::joiner));
                continue;
            }
            auto const& part = out_[it_[k].index];
            bare = named && is_bare(part) && part.number.scale() >= whole.number.scale() && !part.spelled &&
                   !part.negative;
            named = false;
            told = told + part.number;
            parts.push_back(k);
        }
        if (!bare || parts.size() < 2 || k >= it_.size() || !it_[k].is_mark(close)) continue;
        auto const slack = whole.number.ulp() * decimal(static_cast<std::int64_t>(parts.size()));
        if (abs(told - whole.number) > slack || told < whole.number.ulp() * decimal(10)) continue;
        for (auto const at : parts) {
            auto& part = out_[it_[at].index];
            part.unit = whole.unit;
            part.unit_name = whole.unit_name;
            part.unit_how = whole.unit_how;
            part.magnitude = part.upper_magnitude = whole.magnitude;
        }
    }
}

/// Gives the numbers before the last of a list its unit and scale.
void english_figures::share_list_units() const {
    auto const figure = [&](std::size_t k) { return it_[k].is(english_type::figure); };
    for (std::size_t i = 2; i < it_.size(); ++i) {
        if (!figure(i) || !it_[i - 1].is(word_kind::joiner)) continue;
        auto const& last = out_[it_[i].index];
        auto const kind = last.unit.kind();
        bool const measured = kind == unit_kind::percent || kind == unit_kind::percentage_point ||
                              kind == unit_kind::basis_point || kind == unit_kind::physical ||
                              kind == unit_kind::money || kind == unit_kind::count;
        bool const counts = kind == unit_kind::count || (kind == unit_kind::none && !last.indicator.empty());
        bool const behind = last.unit_span.begin >= last.numeral.end || counts;
        if (!(measured || counts) || !behind || last.unit_name.empty() || last.unit_name == "rank" || last.is_range)
            continue;
        auto k = i > 2 && it_[i - 2].is_mark(U',') ? i - 3 : i - 2;
        std::size_t members = 0;
        auto first = i;
        constexpr std::int64_t unlike = 100;
        for (;;) {
            if (!figure(k)) break;
            auto const& each = out_[it_[k].index];
            // between 900,000 and 1.2 million
            bool const whole = each.number >= decimal(1000) && last.magnitude != 0;
            auto const number = whole ? each.number.scaled_by_power_of_ten(-last.magnitude) : each.number;
            bool const near = number < last.number * decimal(unlike) && last.number < number * decimal(unlike);
            if (!is_bare(each) || each.spelled != last.spelled || !near) break;
            first = k;
            ++members;
            if (k < 2 || !it_[k - 1].is_mark(U',')) break;
            k -= 2;
        }
        // by 12 and 15 percent: a pair of rates; other pairs may be two things
        constexpr std::int64_t far = 10;
        auto const& one = out_[it_[first].index].number;
        bool const rates = (kind == unit_kind::percent || kind == unit_kind::basis_point) &&
                           one < last.number * decimal(far) && last.number < one * decimal(far);
        bool const between = first > 0 && (view(first - 1) == "between" || view(first - 1) == "Between");
        if (members < (rates || between ? 1U : 2U)) continue;
        for (k = first; k < i; ++k) {
            if (!figure(k)) continue;
            auto& each = out_[it_[k].index];
            each.unit = last.unit;
            each.unit_name = last.unit_name;
            each.unit_how = last.unit_how;
            constexpr std::int64_t thousand = 1000;
            if (each.number < decimal(thousand)) each.magnitude = each.upper_magnitude = last.magnitude;
            if (!counts) continue;
            each.indicator = last.indicator;
            each.indicator_span = last.indicator_span;
        }
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
