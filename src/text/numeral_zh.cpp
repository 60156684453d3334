#include "numeral_zh.hpp"

#include "spaced_text.hpp"
#include "sum_zh.hpp"
#include "tails.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

/// 点五七九 behind a sum.
void read_point(std::string_view text, std::size_t& at, decimal& value) {
    auto const point = behind_spaces(text, at);
    auto const mark = decode(text, point);
    if (mark.code != U'点' && mark.code != U'點') return;
    auto here = behind_spaces(text, point + mark.length);
    decimal weight = decimal(1);
    auto const tenth = decimal::from_parts(1, 1);
    bool any = false;
    for (;;) {
        auto const c = decode(text, here);
        auto const d = is_digit(c.code) ? static_cast<int>(c.code - U'0') : digit_of(c.code);
        if (c.length == 0 || d == no_digit || is_pair(c.code)) break;
        // 五点十分 is a time
        weight = weight * *tenth;
        value = value + decimal(d) * weight;
        any = true;
        here += c.length;
        at = here;
        here = behind_spaces(text, here);
    }
    static_cast<void>(any);
}

std::int32_t small_integer_at(std::string_view text, std::size_t& at) noexcept {
    std::int32_t out = 0;
    while (is_digit(decode(text, at).code)) {
        auto const c = decode(text, at);
        out = std::min<std::int32_t>(out * 10 + static_cast<std::int32_t>(c.code - U'0'), 999);
        at += c.length;
    }
    return out;
}

struct signed_number {
    rational value;
    std::size_t end = 0;
    bool over = false;
    bool refused = false;
    bool whole_arabic = false;
};

rational power(rational const& base, std::int32_t exponent) {
    rational out(1);
    for (std::int32_t i = 0; i < exponent; ++i) out = out * base;
    return out;
}

std::optional<signed_number> signed_at(std::string_view text, std::size_t at, tail_index const& tails) {
    bool negative = false;
    auto const c = decode(text, at);
    bool const word = c.code == U'负' || c.code == U'負';
    if (word || c.code == U'-') {
        auto const before = decode_before(text, at).code;
        if (!word && (is_numeral(before) || is_latin(before))) return std::nullopt;
        negative = word || before != U'-';
        at += c.length;
    }
    sum_reader sum(text, at, tails);
    if (!sum.read()) return std::nullopt;
    signed_number out;
    out.end = sum.end();
    out.over = sum.over;
    out.refused = sum.refused;
    out.whole_arabic = sum.arabic_only && !sum.has_point;
    auto value = sum.value;
    if (!sum.over && !sum.refused && !sum.has_point) read_point(text, out.end, value);
    out.value = rational::ratio(value, decimal(1)).value();
    if (sum.arabic_only) {
        auto const mark = decode(text, out.end);
        auto behind = out.end + mark.length;
        bool down = false;
        int signs = 0;
        while (decode(text, behind).code == U'-' || decode(text, behind).code == U'+') {
            down = down || decode(text, behind).code == U'-';
            behind += decode(text, behind).length;
            ++signs;
        }
        if ((mark.code == U'e' || mark.code == U'E' || mark.code == U'^') && signs < 2 &&
            is_digit(decode(text, behind).code)) {
            auto const exponent = small_integer_at(text, behind);
            if (exponent <= 64 && (exponent <= 32 || mark.code != U'^')) {
                auto const factor = mark.code == U'^' ? power(out.value, exponent)
                                                      : rational::ratio(power_of_ten(exponent), decimal(1)).value();
                if (mark.code == U'^') {
                    out.value = down && !factor.is_zero() ? rational(1) / factor : factor;
                } else {
                    out.value = down ? out.value / factor : out.value * factor;
                }
                out.end = behind;
                out.whole_arabic = false;
            }
        } else {
            auto const letter = decode(text, behind_spaces(text, out.end));
            auto const after = behind_spaces(text, out.end) + letter.length;
            bool const ends = !is_latin(decode(text, after).code);
            if (ends && (letter.code == U'k' || letter.code == U'K')) {
                out.value = out.value * rational(1000);
                out.end = after;
            } else if (ends && letter.code == U'M') {
                out.value = out.value * rational(1000000);
                out.end = after;
            }
        }
    }
    if (negative) out.value = -out.value;
    return out;
}

}  // namespace

std::optional<everyday_number> everyday_number_at(std::string_view text, std::size_t at, tail_index const& tails) {
    auto const first = signed_at(text, at, tails);
    if (!first) return std::nullopt;
    everyday_number out{first->end, first->value, first->over, first->refused, false};
    if (out.refused || out.over) return out;
    auto const over = [&](signed_number const& numerator, rational const& denominator) {
        return numerator.value / denominator;
    };
    auto const word = [&](std::size_t from, std::string_view w) {
        return behind_word(text, behind_spaces(text, from), w);
    };
    if (auto const whole = word(first->end, "又"); whole != 0) {
        auto const below = signed_at(text, behind_spaces(text, whole), tails);
        auto const bar = below ? word(below->end, "分之") : 0;
        auto const above = bar != 0 ? signed_at(text, behind_spaces(text, bar), tails) : std::nullopt;
        if (above && !below->value.is_zero()) {
            auto const part = over(*above, below->value);
            out.value = first->value.sign() < 0 ? first->value - part : first->value + part;
            out.end = above->end;
            out.fraction = true;
            return out;
        }
    }
    if (auto const bar = word(first->end, "分之"); bar != 0 && !first->value.is_zero()) {
        if (auto const above = signed_at(text, behind_spaces(text, bar), tails); above && !above->refused) {
            out.value = over(*above, first->value);
            out.end = above->end;
            out.fraction = true;
            return out;
        }
    }
    if (!first->whole_arabic) return out;
    auto const slash = [&](std::size_t from) -> std::optional<std::pair<rational, std::size_t>> {
        auto const mark = decode(text, from);
        if (mark.code != U'/') return std::nullopt;
        auto const below = signed_at(text, from + mark.length, tails);
        if (!below || !below->whole_arabic || below->value.sign() <= 0) return std::nullopt;
        if (decode(text, below->end).code == U'/') return std::nullopt;
        return std::pair(below->value, below->end);
    };
    if (auto const below = slash(first->end)) {
        out.value = first->value / below->first;
        out.end = below->second;
        out.fraction = true;
    } else if (auto const behind = behind_spaces(text, first->end);
               behind != first->end && is_digit(decode(text, behind).code)) {
        auto const above = signed_at(text, behind, tails);
        auto const part = above && above->whole_arabic ? slash(above->end) : std::nullopt;
        if (part) {
            out.value = first->value + above->value / part->first;
            out.end = part->second;
            out.fraction = true;
        }
    }
    return out;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
