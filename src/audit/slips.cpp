#include "slips.hpp"

#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

namespace {

// A figure with other digits stands for what rounds to them, to the nearest.
bool could_be(decimal const& candidate, interval const& expected, bool exact) {
    auto const reach = exact ? interval::point(rational(candidate))
                             : preimage(candidate, rational(candidate.ulp()), rounding_rule::nearest);
    return intersection(reach, expected).has_value();
}

decimal from_digits(std::string const& digits, std::int32_t scale, bool negative) {
    auto made = decimal::parse(digits).value().scaled_by_power_of_ten(-scale);
    return negative ? -made : made;
}

}  // namespace

std::vector<std::string> slips_towards(figure const& written, interval const& expected) {
    std::vector<std::string> found;
    auto const& number = written.number();
    auto const digits = abs(number.coefficient()).to_string();
    bool const negative = number.sign() < 0;
    bool const exact = written.is_exact_count();
    auto const rebuild = [&](std::string const& other) { return from_digits(other, number.scale(), negative); };
    auto const note = [&](bool fits, char const* id) {
        if (fits) found.emplace_back(id);
    };

    note(number.sign() != 0 && could_be(-number, expected, exact), "sign_flipped");
    bool transposed = false;
    for (std::size_t i = 0; i + 1 < digits.size() && !transposed; ++i) {
        if (digits[i] == digits[i + 1]) continue;
        auto other = digits;
        std::swap(other[i], other[i + 1]);
        transposed = could_be(rebuild(other), expected, exact);
    }
    note(transposed, "digits_transposed");
    bool one_wrong = false;
    for (std::size_t i = 0; i < digits.size() && !one_wrong; ++i) {
        for (char d = '0'; d <= '9' && !one_wrong; ++d) {
            if (d == digits[i]) continue;
            auto other = digits;
            other[i] = d;
            one_wrong = could_be(rebuild(other), expected, exact);
        }
    }
    note(one_wrong && !transposed, "one_digit_wrong");
    if (!exact) {
        bool const shifted = could_be(number.scaled_by_power_of_ten(1), expected, false) ||
                             could_be(number.scaled_by_power_of_ten(-1), expected, false);
        note(shifted, "decimal_point_shifted");
        bool const slipped = could_be(number.scaled_by_power_of_ten(4), expected, false) ||
                             could_be(number.scaled_by_power_of_ten(-4), expected, false);
        note(slipped && written.unit().kind() != unit_kind::percent, "magnitude_slip");
        bool const hundred = could_be(number.scaled_by_power_of_ten(2), expected, false) ||
                             could_be(number.scaled_by_power_of_ten(-2), expected, false);
        note(hundred && written.unit().is_ratio(), "percent_for_ratio");
        // Other ways of rounding matter where the caller insists on one; else the audit tried the first two itself.
        auto const fits = [&](rounding_rule rule) {
            auto const range = preimage(number, rational(number.ulp()), rule);
            return written.hedge() == hedge::exact && intersection(range, expected).has_value();
        };
        if (!fits(rounding_rule::nearest)) {
            bool const twice = fits(rounding_rule::double_rounding);
            note(twice, "double_rounding");
            note(!twice && fits(rounding_rule::down), "truncated");
            note(!twice && fits(rounding_rule::up), "rounded_up");
        }
    }
    return found;
}

}  // namespace detail

ATTAIN_END_NAMESPACE
