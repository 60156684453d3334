#include "document.hpp"
#include "lexer.hpp"

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
        if (c.code == U',') continue;
        if (size == lexer::most_digits) return false;
        buffer[size++] = static_cast<char>(c.code);
    }
    auto const made = decimal::parse({buffer, size});
    if (!made) return false;
    out = *made;
    return true;
}

// 三百二十五 as 325, 二〇二二 as 2022; the magnitudes 万 and 亿 at the end are left to the tail.
[[nodiscard]] bool parse_numeral(std::string_view text, token const& t, decimal& out, std::uint32_t& end,
                                 std::uint32_t& last) {
    std::int64_t total = 0;
    std::int64_t section = 0;
    std::int64_t digit = -1;
    std::int64_t positional = 0;
    std::uint32_t digits = 0;
    bool units = false;
    std::uint32_t points = 0;
    end = t.begin;
    last = t.first;
    for (std::size_t at = t.begin; at < t.end;) {
        auto const c = decode(text, at);
        auto const value = chinese_digit(c.code);
        if (points >= 18) return false;
        if (value >= 10000) {
            // 三万五千 is one numeral, 三万 is 三 with a magnitude.
            auto const next = decode(text, at + c.length);
            auto const following = at + c.length < t.end ? chinese_digit(next.code) : -1;
            if (following < 0 || following >= 10) break;
            units = true;
            total = (total + section + (digit > 0 ? digit : 0)) * value;
            section = 0;
            digit = -1;
        } else if (value >= 10) {
            units = true;
            section += (digit < 0 ? 1 : digit) * value;
            digit = -1;
        } else {
            digit = value;
            positional = positional * 10 + value;
            ++digits;
        }
        at += c.length;
        ++points;
        end = static_cast<std::uint32_t>(at);
        last = t.first + points;
    }
    if (points == 0) return false;
    if (!units && digits > 1) {
        out = decimal(positional);
        return true;
    }
    out = decimal(total + section + (digit > 0 ? digit : 0));
    return true;
}

}  // namespace

void find_candidates(sentence const& in, document const& doc, std::vector<candidate>& out) {
    auto const text = in.text;
    for (std::size_t i = 0; i < in.tokens.size(); ++i) {
        auto const& t = in.tokens[i];
        if (!t.is_number()) continue;
        candidate c;
        c.token = static_cast<std::uint32_t>(i);
        c.after = c.token + 1;
        c.numeral = t.where();
        if (t.type == token_type::digits) {
            if (!parse_digits(text, t, c.number)) c.rejected = reject_reason::identifier;
        } else {
            c.spelled = true;
            if (!parse_numeral(text, t, c.number, c.numeral.end, c.numeral.last)) c.rejected = reject_reason::idiom;
        }
        c.whole = c.numeral;
        auto& w = c.whole;
        bool unit_found = false;
        for (;;) {
            auto at = w.end;
            auto point = w.last;
            while (decode(text, at).code == U' ') {
                at += decode(text, at).length;
                ++point;
            }
            trie_match found;
            auto const* const next = doc.tails.find(text, at, found);
            if (next == nullptr) break;
            span const here{at, at + found.length, point, point + found.points};
            if (next->kind == tail_kind::magnitude) {
                if (unit_found) break;
                c.magnitude += next->exponent;
                c.scale = c.scale.empty() ? here : span{c.scale.begin, here.end, c.scale.first, here.last};
            } else if (next->kind == tail_kind::unit) {
                if (unit_found) break;
                unit_found = true;
                c.unit = next->unit;
                c.unit_name = next->name;
                c.unit_span = here;
            } else {
                if (c.inner_hedge != attain::hedge::exact) break;
                c.inner_hedge = next->hedge;
            }
            w.end = here.end;
            w.last = here.last;
        }
        c.upper = c.number;
        while (c.after < in.tokens.size() && in.tokens[c.after].begin < c.whole.end) ++c.after;
        out.push_back(std::move(c));
        i = out.back().after - 1;
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
