#include "document.hpp"
#include "figure_tail.hpp"
#include "fractions_zh.hpp"
#include "lexer.hpp"
#include "spelled_number_zh.hpp"

#include <attain/number/decimal.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// The number of a run of digits with separators, or nothing where it is longer than a quantity is.
[[nodiscard]] bool parse_digits(std::string_view text, token const& t, decimal& out) {
    char buffer[lexer::most_digits + 2];
    std::size_t size = 0;
    for (std::size_t at = t.begin; at < t.end;) {
        auto const c = decode(text, at);
        at += c.length;
        if (c.code == U',' || c.code == U' ') continue;
        if (size == lexer::most_digits) return false;
        buffer[size++] = c.code == U'·' ? '.' : static_cast<char>(c.code);
    }
    auto const made = decimal::parse({buffer, size});
    if (!made) return false;
    out = *made;
    return true;
}

[[nodiscard]] bool is_currency_end(char32_t c) noexcept {
    return is_latin(c) || c == U'$' || c == 0xa5 || c == 0x20ac || c == 0xa3;
}

[[nodiscard]] bool is_range_sign(std::string_view between) noexcept {
    auto const first = decode(between, 0);
    if (first.length == 0) return false;
    switch (first.code) {
    case U'—':
    case U'–':
    case U'―':
    case U'-':
    case U'~':
    case U'～':
    case U'至':
    case U'到': break;
    default: return false;
    }
    auto const rest = between.substr(first.length);
    return rest.empty() || (rest == "—" && first.code == U'—');
}

// 3.6:48.0 and 3.6 : 48.0
[[nodiscard]] bool is_colon(std::string_view between) noexcept {
    while (between.starts_with(' ')) between.remove_prefix(1);
    while (between.ends_with(' ')) between.remove_suffix(1);
    auto const first = decode(between, 0);
    return first.length != 0 && first.code == U':' && first.length == between.size();
}

void take_unit(candidate& to, candidate const& from) {
    to.unit = from.unit;
    to.unit_name = from.unit_name;
    to.unit_span = from.unit_span;
}

// The figure goes on to where another one ends.
void take_end(candidate& to, candidate const& from) {
    to.inner_hedge = from.inner_hedge;
    to.whole.end = from.whole.end;
    to.whole.last = from.whole.last;
    to.after = from.after;
}

// 20%—30%, 10~15亿元: one figure.
void join_range(candidate& low, candidate& high) {
    low.is_range = true;
    low.upper = high.number;
    low.upper_magnitude = high.magnitude;
    // 3000至1万元: what is more than the numeral behind it has no share in its scale
    if (low.scale.empty() && low.number <= high.number) {
        low.magnitude = high.magnitude;
        low.scale = high.scale;
    }
    if (!low.unit) take_unit(low, high);
    take_end(low, high);
}

// 13.72∶46.43∶39.85: one figure.
void join_ratio(candidate& first, candidate& next) {
    if (!first.is_ratio) {
        first.is_ratio = true;
        first.members.push_back(first.number);
        first.unit_name = "ratio";
    }
    first.members.push_back(next.number);
    take_end(first, next);
}

// 装机2×66万千瓦: how many of a size there are.
[[nodiscard]] bool multiplies_size(std::string_view text, candidate const& c) noexcept {
    return c.whole.end < text.size() && is_digit(static_cast<unsigned char>(text[c.whole.end])) && !c.spelled &&
           c.unit_name == "times" && !c.unit_span.empty() && c.unit_span.end == c.whole.end;
}

}  // namespace

void find_candidates(sentence const& in, document const& doc, std::vector<candidate>& out) {
    auto const text = in.text;
    tail_reader const tail(text, doc.tails);
    span multiplier;  // 2× of 2×66万千瓦
    for (std::size_t i = 0; i < in.tokens.size(); ++i) {
        auto const& t = in.tokens[i];
        if (may_be_part(text, t)) {
            if (auto part = fraction_at(in, i, tail, doc)) {
                i = part->after - 1;
                out.push_back(std::move(*part));
                continue;
            }
        }
        if (!t.is_number()) continue;
        candidate c;
        c.token = static_cast<std::uint32_t>(i);
        c.after = c.token + 1;
        c.numeral = t.where();
        if (t.type == token_type::digits) {
            if (!parse_digits(text, t, c.number)) c.rejected = reject_reason::identifier;
        } else {
            read_spelled_number(in, t, c);
        }
        c.whole = c.numeral;
        if (t.begin > in.begin && is_currency_end(decode_before(text, t.begin - (text[t.begin - 1] == ' ')).code)) {
            read_prefix_currency(text, in.begin, doc.tails, c);
        }
        bool const prefixed = static_cast<bool>(c.unit);
        auto const prefix = c;
        tail.read(c);
        if (prefixed) take_unit(c, prefix);
        if (i > 0 && in.tokens[i - 1].is_mark(U'-') && in.tokens[i - 1].end == t.begin) {
            auto const before = decode_before(text, in.tokens[i - 1].begin);
            if (!is_digit(before.code) && !is_latin(before.code)) {
                c.negative = true;
                c.whole.begin = in.tokens[i - 1].begin;
                c.whole.first = in.tokens[i - 1].first;
            }
        }
        if (c.whole.begin == multiplier.end && multiplier.end > multiplier.begin) {
            c.whole.begin = multiplier.begin;
            c.whole.first = multiplier.first;
        }
        multiplier = {};
        c.upper = c.number;
        c.upper_magnitude = c.magnitude;
        while (c.after < in.tokens.size() && in.tokens[c.after].begin < c.whole.end) ++c.after;
        i = c.after - 1;
        if (multiplies_size(text, c)) {
            multiplier = c.whole;
            continue;
        }
        if (!out.empty() && !out.back().rejected && !c.rejected) {
            auto& last = out.back();
            auto const gap = text.substr(last.whole.end, c.whole.begin - last.whole.end);
            bool const bare_last = !last.unit && last.inner_hedge == attain::hedge::exact;
            bool const same = last.unit == c.unit && last.inner_hedge == attain::hedge::exact;
            if (c.negative ? text.substr(last.whole.end, c.numeral.begin - last.whole.end) == "-" &&
                                 (bare_last || same) && !last.is_range && !last.is_ratio
                           : is_range_sign(gap) && (bare_last || same) && !last.is_range && !last.is_ratio) {
                c.negative = false;
                join_range(last, c);
                continue;
            }
            // 1万6千户: one number of two magnitudes; but 9万60岁以上老人.
            if (gap.empty() && !last.unit && !last.scale.empty() && last.magnitude > c.magnitude && !c.spelled &&
                c.unit_name != "岁" && !last.is_range && last.inner_hedge == attain::hedge::exact) {
                last.number = last.number.scaled_by_power_of_ten(last.magnitude - c.magnitude) + c.number;
                last.upper = last.number;
                last.magnitude = last.upper_magnitude = c.magnitude;
                last.scale = c.scale;
                last.numeral.end = c.numeral.end;
                last.numeral.last = c.numeral.last;
                take_unit(last, c);
                take_end(last, c);
                continue;
            }
            if (bare_last && (is_colon(gap) || (gap == "比" && !c.spelled && !last.spelled && !c.unit)) &&
                !last.is_range && last.members.size() < 16) {  // 21:50, 2.1比1
                join_ratio(last, c);
                continue;
            }
        }
        out.push_back(std::move(c));
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
