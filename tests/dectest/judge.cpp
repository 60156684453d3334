#include "judge.hpp"

#include "limits.hpp"

#include <attain/number/integer.hpp>
#include <attain/number/order.hpp>
#include <attain/number/print.hpp>
#include <attain/number/root.hpp>

#include <algorithm>
#include <functional>
#include <map>

using attain::decimal;
using attain::rational;
using attain::reason;
using attain::rounding;

namespace dectest {
namespace {

judgement pass() { return {}; }
judgement fail(std::string found) { return {verdict::failed, std::move(found)}; }
judgement skip(std::string category) { return {verdict::not_applicable, std::move(category)}; }

/// Refused as too large: not applicable only where it is.
judgement beyond(one_case const& one) {
    return exceeds_limits(one) ? skip("beyond our limits of digits and scale") : fail("an overflow within the limits");
}

bool is_special(std::string_view text) {
    auto const plain = lower(text);
    return plain.find("nan") != std::string::npos || plain.find("inf") != std::string::npos;
}

bool is_negative_zero(std::string const& text) {
    auto const value = decimal::parse(text);
    return text.starts_with('-') && value && value->is_zero();
}

rounding mode_of(context const& here) {
    return here.rounding == "05up" ? rounding::zero_five_up : attain::parse_rounding(here.rounding).value();
}

/// Rounds an exact value to the file's precision, and to its least exponent below the normal range: once.
decimal finish(decimal const& exact, context const& here, rounding mode) {
    auto const last = here.precision - 1 - here.min_exponent;
    bool const subnormal = exact.digits() - 1 - std::int64_t{exact.scale()} < here.min_exponent;
    if (subnormal && exact.scale() > last) return round(exact, static_cast<std::int32_t>(last), mode);
    return round_significant(exact, here.precision, mode);
}

/// The same for a quotient or root that may have no end: `places` rounds the exact value.
template <class Round>
decimal finish_inexact(std::int64_t exponent, context const& here, Round places) {
    auto const last = here.precision - 1 - here.min_exponent;
    auto const wanted = std::min<std::int64_t>(here.precision - 1 - exponent, last);
    decimal rounded = places(static_cast<std::int32_t>(wanted));
    if (rounded.digits() > here.precision) rounded = round(rounded, rounded.scale() - 1, rounding::down);
    return rounded;
}

/// An exact value with the scale nearest to the ideal one that its digits allow.
decimal at_ideal_scale(decimal const& exact, std::int64_t ideal, context const& here) {
    if (exact.is_zero()) return round(decimal(), static_cast<std::int32_t>(ideal), rounding::down);
    auto const plain = exact.normalized();
    auto const most = std::int64_t{plain.scale()} + here.precision - plain.digits();
    auto const last = here.precision - 1 - here.min_exponent;
    auto const scale = std::min({std::max<std::int64_t>(plain.scale(), ideal), most, last});
    return round(plain, static_cast<std::int32_t>(scale), rounding::down);
}

decimal finish_quotient(rational const& exact, std::int64_t ideal, context const& here, rounding mode) {
    auto const last = here.precision - 1 - here.min_exponent;
    if (auto const finite = exact.to_decimal();
        finite && finite->normalized().digits() <= here.precision && finite->normalized().scale() <= last) {
        return at_ideal_scale(*finite, ideal, here);
    }
    if (first_place(exact) >= here.min_exponent) return round_significant(exact, here.precision, mode);
    return finish_inexact(first_place(exact), here, [&](std::int32_t places) { return round(exact, places, mode); });
}

decimal square_root(decimal const& value, context const& here) {
    auto const ideal = value.scale() >= 0 ? (value.scale() + 1) / 2 : -(-value.scale() / 2);
    rational const exact(value);
    if (auto const found = attain::exact_root(exact, 2).value()) {
        if (auto const finite = found->to_decimal();
            finite && finite->normalized().digits() <= here.precision &&
            finite->normalized().scale() <= here.precision - 1 - here.min_exponent) {
            return at_ideal_scale(*finite, ideal, here);
        }
    }
    auto const place = first_place(exact);
    auto const exponent = place >= 0 ? place / 2 : -((1 - place) / 2);
    return finish_inexact(exponent, here, [&](std::int32_t places) {
        return attain::root(exact, 2, places, rounding::half_even).value();
    });
}

/// Value and scale, as the file has them; a zero has no sign with us.
judgement expect(decimal const& found, one_case const& one) {
    auto const wanted = decimal::parse(one.result);
    if (!wanted) return fail("unreadable result " + one.result);
    bool const zeros = std::any_of(one.operands.begin(), one.operands.end(), is_negative_zero);
    if (zeros && (one.operation == "min" || one.operation == "max")) {
        return *wanted == found ? pass() : fail(to_scientific(found));  // which zero it is, depends on its sign
    }
    if (*wanted == found && wanted->scale() == found.scale()) return pass();
    return fail(to_scientific(found));
}

judgement expect_number(int found, one_case const& one) { return expect(decimal(found), one); }

bool lacks_precision(decimal const& value, context const& here) { return value.digits() > here.precision; }

using operands = std::vector<decimal>;
using operation = std::function<judgement(operands const&, one_case const&, context const&)>;

judgement division(operands const& in, one_case const& one, context const& here) {
    if (in[1].is_zero()) {
        auto const refused = rational::ratio(in[0], in[1]);
        return !refused && refused.error().why == reason::division_by_zero ? pass() : fail("no refusal");
    }
    auto const ideal = std::int64_t{in[0].scale()} - in[1].scale();
    return expect(finish_quotient(in[0] / in[1], ideal, here, mode_of(here)), one);
}

/// divideint and remainder: without a limit on the integer quotient, theirs is the file's precision.
judgement integer_division(operands const& in, one_case const& one, context const& here, bool quotient) {
    auto const parts = attain::divide_integer(in[0], in[1]);
    if (in[1].is_zero()) {
        return !parts && parts.error().why == reason::division_by_zero ? pass() : fail("no refusal");
    }
    if (!parts) return beyond(one);
    if (one.has("division_impossible")) {
        return lacks_precision(parts->quotient, here) ? pass() : fail(parts->quotient.to_string());
    }
    return expect(quotient ? parts->quotient : finish(parts->remainder, here, mode_of(here)), one);
}

judgement near_remainder(operands const& in, one_case const& one, context const& here) {
    if (in[1].is_zero()) return integer_division(in, one, here, false);
    auto const times = rounded_quotient(in[0], in[1], 0, rounding::half_even);
    if (one.has("division_impossible")) return lacks_precision(times, here) ? pass() : fail(times.to_string());
    return expect(finish(in[0] - times * in[1], here, mode_of(here)), one);
}

/// quantize and rescale: theirs fail when the digits pass the precision, or the exponent the file's range.
judgement requantize(decimal const& value, std::int64_t scale, one_case const& one, context const& here) {
    auto const least = here.min_exponent - here.precision + 1;
    bool const outside = -scale > here.max_exponent || -scale < least;
    if (one.has("invalid_operation") && outside) return skip("exponent limits of the file");
    if (scale > decimal::max_scale || scale < -decimal::max_scale) return beyond(one);
    auto const rounded = round(value, static_cast<std::int32_t>(scale), mode_of(here));
    auto const exponent = rounded.digits() - 1 - std::int64_t{rounded.scale()};
    if (one.has("invalid_operation")) {
        if (lacks_precision(rounded, here)) return pass();
        return !rounded.is_zero() && exponent > here.max_exponent ? skip("exponent limits of the file")
                                                                  : fail(to_scientific(rounded));
    }
    return expect(rounded, one);
}

judgement raise(operands const& in, one_case const& one, context const& here) {
    if (in.size() != 2) return skip("power with a modulus");
    // They leave 0 to the power 0 undefined and drop the zero's exponent; ours is 1, and keeps it.
    if (in[0].is_zero()) return skip("power of zero");
    auto const exponent = in[1].to_int64();
    if (!exponent || *exponent > 100'000 || *exponent < -100'000) return skip("power to no (or a vast) integer");
    auto const exact = attain::power(rational(in[0]), static_cast<std::int32_t>(*exponent));
    if (!exact) return beyond(one);
    return expect(finish_quotient(*exact, in[0].scale() * *exponent, here, mode_of(here)), one);
}

judgement text_form(operands const& in, one_case const& one, context const& here) {
    auto found = to_scientific(finish(in[0], here, mode_of(here)));
    auto wanted = one.result;
    if (wanted.starts_with('-') && decimal::parse(wanted) && decimal::parse(wanted)->is_zero()) wanted.erase(0, 1);
    return found == wanted ? pass() : fail(found);
}

std::map<std::string, operation, std::less<>> const& operations() {
    static std::map<std::string, operation, std::less<>> const all = [] {
        std::map<std::string, operation, std::less<>> known;
        auto const rounded = [&](char const* name, decimal (*compute)(operands const&)) {
            known[name] = [compute](operands const& in, one_case const& one, context const& here) {
                return expect(finish(compute(in), here, mode_of(here)), one);
            };
        };
        auto const exact = [&](char const* name, decimal (*compute)(operands const&)) {
            known[name] = [compute](operands const& in, one_case const& one, context const&) {
                return expect(compute(in), one);
            };
        };
        rounded("abs", [](operands const& in) { return abs(in[0]); });
        rounded("add", [](operands const& in) { return in[0] + in[1]; });
        rounded("apply", [](operands const& in) { return in[0]; });
        rounded("fma", [](operands const& in) { return in[0] * in[1] + in[2]; });
        rounded("max", [](operands const& in) { return max(in[0], in[1]); });
        rounded("min", [](operands const& in) { return min(in[0], in[1]); });
        rounded("minus", [](operands const& in) { return -in[0]; });
        rounded("multiply", [](operands const& in) { return in[0] * in[1]; });
        rounded("plus", [](operands const& in) { return +in[0]; });
        rounded("subtract", [](operands const& in) { return in[0] - in[1]; });
        exact("copy", [](operands const& in) { return in[0]; });
        exact("copyabs", [](operands const& in) { return abs(in[0]); });
        exact("copynegate", [](operands const& in) { return -in[0]; });
        known["compare"] = [](operands const& in, one_case const& one, context const&) {
            auto const order = in[0] <=> in[1];
            return expect_number(order < 0 ? -1 : order > 0 ? 1 : 0, one);
        };
        known["comparetotal"] = [](operands const& in, one_case const& one, context const&) {
            if (is_negative_zero(one.operands[0]) || is_negative_zero(one.operands[1]))
                return skip("negative zero told apart");
            auto const order = total_order(in[0], in[1]);
            return expect_number(order < 0 ? -1 : order > 0 ? 1 : 0, one);
        };
        known["samequantum"] = [](operands const& in, one_case const& one, context const&) {
            return expect_number(in[0].scale() == in[1].scale() ? 1 : 0, one);
        };
        known["divide"] = division;
        known["divideint"] = [](auto const& in, auto const& one, auto const& here) {
            return integer_division(in, one, here, true);
        };
        known["remainder"] = [](auto const& in, auto const& one, auto const& here) {
            return integer_division(in, one, here, false);
        };
        known["remaindernear"] = near_remainder;
        known["power"] = raise;
        known["quantize"] = [](operands const& in, one_case const& one, context const& here) {
            return requantize(in[0], in[1].scale(), one, here);
        };
        known["rescale"] = [](operands const& in, one_case const& one, context const& here) {
            auto const exponent = in[1].to_int64();
            if (!exponent) return skip("rescale to an exponent that is no integer");
            return requantize(in[0], -*exponent, one, here);
        };
        known["reduce"] = [](operands const& in, one_case const& one, context const& here) {
            return expect(finish(in[0], here, mode_of(here)).normalized(), one);
        };
        known["trim"] = known["reduce"];
        known["squareroot"] = [](operands const& in, one_case const& one, context const& here) {
            if (in[0].sign() < 0) {
                auto const refused = attain::root(in[0], 2, 0, rounding::half_even);
                return !refused && refused.error().why == reason::negative_root ? pass() : fail("no refusal");
            }
            return expect(square_root(in[0], here), one);
        };
        known["tointegral"] = [](operands const& in, one_case const& one, context const& here) {
            return expect(in[0].scale() > 0 ? round(in[0], 0, mode_of(here)) : in[0], one);
        };
        known["tosci"] = text_form;
        known["toscientific"] = text_form;
        known["tostring"] = text_form;
        return known;
    }();
    return all;
}

}  // namespace

judgement judge(one_case const& one, context const& here) try {
    auto const known = operations().find(one.operation);
    if (known == operations().end()) return skip("operation not offered: " + one.operation);
    if (one.result == "?") return skip("result left open by the file");
    operands in;
    for (auto const& text : one.operands) {
        if (text.find('#') != std::string::npos) return skip("operand in another encoding (#)");
        auto read = decimal::parse(text);
        if (one.has("conversion_syntax")) return read ? fail("parsed as " + read->to_string()) : pass();
        if (!read && is_special(text)) return skip("NaN or infinite operand");
        if (!read && read.error().why == reason::overflow) return beyond(one);
        if (!read) return fail("operand refused: " + read.error().message);
        in.push_back(std::move(read).value());
    }
    if (one.has("overflow")) return skip("exponent limits of the file: overflow");
    if (one.has("clamped")) return skip("exponent limits of the file: clamped");
    if (is_special(one.result) && !one.has("division_by_zero") && !one.has("division_undefined") &&
        !one.has("division_impossible") && !one.has("invalid_operation")) {
        return skip("NaN or infinite result");
    }
    return known->second(in, one, here);
} catch (attain::error const& refused) {
    if (refused.reason() == reason::overflow) return beyond(one);
    return fail(refused.what());
}

}  // namespace dectest
