#include "english.hpp"
#include "rate_names_en.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Percentages that make up 100: 12 percent very poor, 26 percent poor, 61 percent fair and 1 percent good.

namespace {

constexpr std::size_t most_parts = 12;
constexpr std::size_t most_bytes = 90;  // between two of them

[[nodiscard]] bool is_part(candidate const& f) noexcept {
    constexpr std::int32_t most_digits = 8;
    return !f.rejected && f.unit.kind() == unit_kind::percent && (f.what == role::value || f.what == role::share) &&
           !f.is_range && !f.negative && f.differs == 0 && f.number.sign() > 0 && f.number.digits() <= most_digits;
}

/// from 40% to 60%, by 5%, the 30 of a table: no part is told so
[[nodiscard]] bool told_so(candidate const& f, std::string_view text) noexcept {
    auto const written = text.substr(f.whole.begin, f.whole.end - f.whole.begin);
    if (written.find('%') == written.npos && written.find("per") == written.npos) return false;
    auto const led = text.substr(0, f.whole.begin);
    for (std::string_view const each : {" to ", " from ", " by ", " than ", " over ", " until "}) {
        if (led.ends_with(each)) return false;
    }
    return true;
}

/// The place behind the parts from `from` on that make up 100, or `from`.
[[nodiscard]] std::size_t end_of_hundred(std::vector<candidate> const& figures, std::size_t from,
                                         std::string_view text) {
    constexpr std::int64_t all = 100;
    decimal sum(0);
    std::size_t parts = 0;
    for (auto k = from; k < figures.size() && parts < most_parts; ++k) {
        if (!is_part(figures[k]) || !told_so(figures[k], text)) return from;
        auto const gap = k == from ? 0 : figures[k].whole.begin - figures[k - 1].whole.end;
        if (gap > most_bytes) return from;
        if (k > from && text.substr(figures[k - 1].whole.end, gap).find(';') != std::string_view::npos) return from;
        sum = sum + figures[k].number;
        ++parts;
        if (sum > decimal(all)) return from;
        if (sum == decimal(all)) return parts > 1 ? k + 1 : from;
    }
    return from;
}

}  // namespace

void settle_english_shares_of_hundred(english_sentence const& in, std::vector<candidate>& figures) {
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (!is_part(figures[i])) continue;
        auto const end = end_of_hundred(figures, i, in.text);
        if (end == i) continue;
        // an occupancy of 60% in one town and 40% in another: two rates make up 100 by chance
        bool const chance = end == i + 2 && named_as_rate(in, figures[i]);
        for (auto k = i; k < end && !chance; ++k) {
            if (figures[k].what == role::share) continue;
            figures[k].what = role::share;
            figures[k].rule = "of a hundred";
        }
        i = end - 1;
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
