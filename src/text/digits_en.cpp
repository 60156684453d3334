#include "digits_en.hpp"

#include "english_scan.hpp"

#include <attain/quantity/magnitude.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

/// A separator of thousands: a comma, the space that Hong Kong and ISO write, the apostrophe of Switzerland.
std::size_t separator_at(std::string_view text, std::size_t at, char32_t wanted) noexcept {
    auto const c = decode(text, at);
    return c.length != 0 && c.code == wanted ? c.length : 0;
}

}  // namespace

std::size_t digits_end(std::string_view text, std::size_t at, digit_buffer& kept, bool& grouped) {
    auto const first = digits_at(text, at);
    // 0,4 of a point: no thousands are led by nothing; but (0,1)
    bool const nought = first == 1 && text[at] == '0' && !(at > 0 && text[at - 1] == '(');
    kept.clear();
    kept.append(text.substr(at, first));
    at += first;
    grouped = false;
    if (first <= 3 && !nought) {
        // 4,44,736: lakhs and crores are parted by two digits
        auto end = at;
        while (at_or_nul(text, end) == ',' && digits_at(text, end + 1) == 2) end += 3;
        if (end != at && at_or_nul(text, end) == ',' && digits_at(text, end + 1) == 3) {
            for (; at < end; at += 3) kept.append(text.substr(at + 1, 2));
            kept.append(text.substr(at + 1, 3));
            at += 4;
            grouped = true;
        }
    }
    if (first <= 3 && !grouped && !nought) {
        for (char32_t const mark : {U',', U' ', U'\u2019', U'\''}) {
            for (;;) {
                auto const gap = separator_at(text, at, mark);
                if (gap == 0 || digits_at(text, at + gap) != 3) break;
                if (mark == U' ' && at_or_nul(text, at + gap + 3) == '%') break;  // 14 100%-owned firms
                kept.append(text.substr(at + gap, 3));
                at += gap + 3;
                grouped = true;
            }
            if (grouped) break;
        }
    }
    // 626 ,479: a blank before the comma
    bool const apart = !grouped && first <= 3 && at_or_nul(text, at) == ' ' && at_or_nul(text, at + 1) == ',';
    if (apart && digits_at(text, at + 2) == 3) {
        kept.append(text.substr(at + 2, 3));
        at += 5;
        grouped = true;
    }
    // $1,01 billion; 15,5%: a comma for the point, which only a scale or % behind it tells
    auto const pair = grouped || at_or_nul(text, at) != ',' ? 0 : digits_at(text, at + 1);
    if (pair == 1 || pair == 2 || (nought && pair == 3)) {
        auto behind = at + 1 + pair;
        if (at_or_nul(text, behind) == ' ' || at_or_nul(text, behind) == '\n') ++behind;
        bool const rate = at_or_nul(text, behind) == '%';
        auto const word = text.substr(std::min(behind, text.size()), 8);
        bool const percent = word.starts_with("percent") || word.starts_with("per cent") || word.starts_with("pct");
        // 8,4 and 31,6%
        auto const next = word.starts_with("and ") ? behind + 4 : text.size();
        auto const comma = next + digits_at(text, next);
        auto const sign = comma + 1 + digits_at(text, comma + 1);
        bool const paired = comma != next && at_or_nul(text, comma) == ',' && sign != comma + 1 && sign < comma + 4 &&
                            at_or_nul(text, sign) == '%';
        bool const broken = nought && at_or_nul(text, at + 1 + pair) != ',';
        if (rate || percent || paired || broken || (behind < text.size() && magnitude_at_start(text.substr(behind)))) {
            kept.append(".");
            kept.append(text.substr(at + 1, pair));
            at += 1 + pair;
            grouped = true;
        }
    }
    if (at_or_nul(text, at) == '.' && digit_at(text, at + 1)) {
        auto const places = digits_at(text, at + 1);
        kept.append(text.substr(at, places + 1));
        at += places + 1;
        grouped = true;
    }
    return at;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
