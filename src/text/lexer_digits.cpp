#include "lexer.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// 产量2 045万吨: right behind a character a space groups too, where what is counted follows; but 图3 120家企业 is the
// number of a picture.
bool lexer::groups_by_space(std::uint32_t begin, std::uint32_t space) const noexcept {
    if (words_.lang() != language::zh || begin < 3 || !is_han(decode_before(text_, begin).code)) return false;
    if (decode(text_, begin).code == U'0') return false;
    switch (decode_before(text_, begin).code) {
    case U'图':
    case U'表':
    case U'第':
    case U'注':
    case U'例': return false;
    default: break;
    }
    if (text_.substr(space).starts_with("\u3000")) return false;  // parts columns
    auto place = space + decode(text_, space).length;
    for (int digits = 0; digits < 3; ++digits) {
        auto const d = decode(text_, place);
        if (!is_digit(d.code)) return false;
        place += d.length;
    }
    auto const next = decode(text_, place);
    if (next.code == U'.') return is_digit(decode(text_, place + next.length).code);
    if (next.code == U' ') {
        auto const behind = decode(text_, place + next.length).code;
        return is_digit(behind) || is_latin(behind);
    }
    return is_han(next.code) || next.code == U'、';
}

// Digits with thousands separators and a decimal point. A comma groups only where three digits follow and one to three
// stood before it, so that lists of years or of figures stay apart.
void lexer::read_digits(sentence& out) {
    token t{.begin = at_, .first = point_, .type = token_type::digits};
    std::uint32_t run = 0;
    bool grouped = false;
    bool point = false;
    for (;;) {
        auto const c = decode(text_, at_);
        if (c.length == 0) break;
        if (is_digit(c.code)) {
            ++run;
            step(c);
            continue;
        }
        auto const next = decode(text_, at_ + c.length);
        if (c.code == U'.' && !point && is_digit(next.code)) {
            // 1.2.3 is a section number: its parts are tokens of their own, joined by marks.
            point = true;
            run = 0;
            step(c);
            continue;
        }
        bool const narrow = c.length == 1 || decode(text_, t.begin).length == 3;
        if (c.code == U',' && narrow && !point && (grouped ? run == 3 : run >= 1 && run <= 3)) {
            auto place = at_ + c.length;
            int digits = 0;
            while (digits < 4) {
                auto const d = decode(text_, place);
                if (d.length == 0 || !is_digit(d.code)) break;
                place += d.length;
                ++digits;
            }
            if (digits == 3) {
                grouped = true;
                run = 0;
                step(c);
                continue;
            }
        }
        if (c.code == U' ' && !point && (grouped ? run == 3 : run >= 1 && run <= 3) && groups_by_space(t.begin, at_)) {
            grouped = true;
            run = 0;
            step(c);
            continue;
        }
        break;
    }
    t.end = at_;
    t.last = point_;
    out.has_number = true;
    push(out, t);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
