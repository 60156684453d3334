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

// 由1 2 8 4亿美元增加, ２0 0 3年: digits set apart one by one are one number. How long they are, or 0.
std::uint32_t lexer::spaced_digits(std::uint32_t begin) const noexcept {
    constexpr std::uint32_t most = 16;
    auto at = begin;
    std::uint32_t digits = 0;
    for (;;) {
        auto const d = decode(text_, at);
        at += static_cast<std::uint32_t>(d.length);
        ++digits;
        auto const gap = decode(text_, at);
        if (is_digit(gap.code) || digits > most) return 0;
        if (gap.code != U' ' || !is_digit(decode(text_, at + gap.length).code)) break;
        at += static_cast<std::uint32_t>(gap.length);
    }
    constexpr std::uint32_t year = 4;
    auto const before = begin > 0 ? decode_before(text_, begin).code : U'\0';
    bool const named = before == U'图' || before == U'表' || before == U'第' || before == U'注' || before == U'例';
    bool const enough = is_han(before) && !named ? digits >= 2 : digits >= year;
    return words_.lang() == language::zh && enough ? at - begin : 0;
}

// 1 4 · 35亿吨, 5 ．3％: the point stands apart, or is a dot in the middle. How long it is, or 0.
std::uint32_t lexer::loose_point(std::uint32_t at) const noexcept {
    if (words_.lang() != language::zh) return 0;
    auto const from = at;
    auto c = decode(text_, at);
    if (c.code == U' ') c = decode(text_, at += static_cast<std::uint32_t>(c.length));
    bool const wide = c.code == U'.' && c.length == 3;
    if (!wide && c.code != U'·') return 0;
    at += static_cast<std::uint32_t>(c.length);
    if (decode(text_, at).code == U' ') at += 1;
    return is_digit(decode(text_, at).code) ? at - from : 0;
}

// 3，000多项: a wide comma groups digits as well, where no number could stand before it alone.
bool lexer::groups_by_wide_comma(std::uint32_t begin, std::uint32_t comma) const noexcept {
    if (words_.lang() != language::zh || begin < 3 || !is_han(decode_before(text_, begin).code)) return false;
    auto const behind = text_.substr(comma + 3);
    auto const unit = decode(behind, 3).code;
    return is_han(unit) &&
           (behind.starts_with('0') || unit == U'多' || unit == U'余' || unit == U'万' || unit == U'亿');
}

// Digits with thousands separators and a decimal point. A comma groups only where three digits follow and one to three
// stood before it, so that lists of years or of figures stay apart.
void lexer::read_digits(sentence& out) {
    token t{.begin = at_, .first = point_, .type = token_type::digits};
    std::uint32_t run = 0;
    bool grouped = false;
    bool point = false;
    auto const apart = decode(text_, at_ + decode(text_, at_).length).code == U' ' ? spaced_digits(at_) : 0;
    if (apart != 0) {
        while (at_ < t.begin + apart) step(decode(text_, at_));
    }
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
        if ((c.code == U' ' || c.code == U'·') && !point && !grouped) {
            if (auto const length = loose_point(at_); length != 0) {
                auto const end = at_ + length;
                while (at_ < end) step(decode(text_, at_));
                point = true;
                run = 0;
                continue;
            }
        }
        bool const narrow = c.length == 1 || decode(text_, t.begin).length == 3 ||
                            (c.code == U',' && groups_by_wide_comma(t.begin, at_));
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
