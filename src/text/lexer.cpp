#include "lexer.hpp"

#include "fractions_zh.hpp"

#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

std::int64_t chinese_digit(char32_t c) noexcept {
    switch (c) {
    case U'〇':
    case U'零': return 0;
    case U'一': return 1;
    case U'二':
    case U'两': return 2;
    case U'三': return 3;
    case U'四': return 4;
    case U'五': return 5;
    case U'六': return 6;
    case U'七': return 7;
    case U'八': return 8;
    case U'九': return 9;
    case U'十': return 10;
    case U'百': return 100;
    case U'千': return 1000;
    case U'万': return 10000;
    case U'亿': return 100000000;
    default: return -1;
    }
}

namespace {

// A bit for each Chinese numeral from U+4E00 on.
constexpr auto numeral_bits = [] {
    std::array<std::uint64_t, 0x5200 / 64> bits{};
    for (char32_t const c :
         {U'一', U'二', U'两', U'三', U'四', U'五', U'六', U'七', U'八', U'九', U'十', U'百', U'千', U'万', U'亿'}) {
        bits[(c - 0x4e00) / 64] |= std::uint64_t{1} << ((c - 0x4e00) % 64);
    }
    return bits;
}();

[[nodiscard]] bool is_numeral(char32_t c) noexcept {
    return (numeral_bits[(c - 0x4e00) / 64] >> ((c - 0x4e00) % 64) & 1) != 0;
}

// Marks that the grammar looks at; other punctuation is passed over.
[[nodiscard]] bool is_mark(char32_t c) noexcept {
    switch (c) {
    case U',':
    case U';':
    case U':':
    case U'(':
    case U')':
    case U'[':
    case U']':
    case U'"':
    case U'\'':
    case U'/':
    case U'+':
    case U'-':
    case U'~':
    case U'.':
    case U'<':
    case U'>':
    case U'=':
    case U'$':
    case U'#':
    case U'&':
    case U'*':
    case U'_':
    case U'、':
    case U'《':
    case U'》':
    case U'“':
    case U'”':
    case U'‘':
    case U'’':
    case U'「':
    case U'」':
    case U'【':
    case U'】':
    case U'〔':
    case U'〕':
    case U'［':
    case U'］':
    case U'—':
    case U'–':
    case U'―':
    case U'～':
    case U'…':
    case U'·':
    case U'•': return true;
    default: return false;
    }
}

[[nodiscard]] bool opens(char32_t c) noexcept { return c == U'(' || c == U'[' || c == U'〔' || c == U'【'; }
[[nodiscard]] bool closes(char32_t c) noexcept { return c == U')' || c == U']' || c == U'〕' || c == U'】'; }

}  // namespace

void lexer::push(sentence& out, token t) {
    t.depth = depth_;
    out.tokens.push_back(t);
}

void lexer::push_word(sentence& out, trie_match const& found) {
    token t{.begin = at_, .first = point_, .entry = found.id, .type = token_type::word};
    at_ += found.length;
    point_ += found.points;
    t.end = at_;
    t.last = point_;
    t.kind = words_.kind(found.id);
    t.code = words_.code(found.id);
    if (t.code == part_code && t.kind == word_kind::name) out.has_number = true;
    push(out, t);
}

void lexer::read_numeral(sentence& out) {
    token t{.begin = at_, .first = point_, .type = token_type::numeral};
    for (;;) {
        auto const c = decode(text_, at_);
        if (c.length == 0 || chinese_digit(c.code) < 0) break;
        // 三十一批: what a word of the lexicon begins is not taken in, but a numeral never begins inside another.
        step(c);
    }
    t.end = at_;
    t.last = point_;
    out.has_number = true;
    push(out, t);
}

void lexer::skip_latin_word() {
    for (;;) {
        auto const c = decode(text_, at_);
        if (c.length == 0 || !is_latin(c.code)) return;
        step(c);
    }
}

bool lexer::next(sentence& out) {
    out.tokens.clear();
    out.text = text_;
    out.begin = at_;
    out.first = point_;
    out.has_number = false;
    out.closes_line = false;
    out.opens_line = line_starts_;
    line_starts_ = false;
    depth_ = 0;
    bool const chinese = words_.lang() == language::zh;
    auto const& words = words_.words();
    while (at_ < text_.size() && out.tokens.size() < most_tokens) {
        auto const c = decode(text_, at_);
        if (c.code >= trie::han_first && c.code <= trie::han_last && c.length == 3) {
            // Most of a Chinese text ends here: a character that begins no word.
            auto const node = words.first_han(c.code);
            if (node == 0 && !(chinese && is_numeral(c.code))) {
                at_ += 3;
                ++point_;
                continue;
            }
            if (auto const found = words.longest_from(node, c, text_, at_)) {
                push_word(out, found);
            } else if (chinese && is_numeral(c.code)) {
                read_numeral(out);
            } else {
                step(c);
            }
            continue;
        }
        if (is_digit(c.code) && !words.starts(c.code)) {
            read_digits(out);
            continue;
        }
        if (words.starts(c.code)) {
            if (auto const found = words.longest(text_, at_)) {
                push_word(out, found);
                continue;
            }
        }
        if (is_digit(c.code)) {
            read_digits(out);
            continue;
        }
        if (chinese && c.code == U'〇') {
            read_numeral(out);
            continue;
        }
        if (is_latin(c.code)) {
            skip_latin_word();
            continue;
        }
        if (c.code == U'\n') {
            step(c);
            out.closes_line = true;
            line_starts_ = true;
            break;
        }
        if (c.code == U'。' || c.code == U'!' || c.code == U'?') {
            step(c);
            break;
        }
        if (!chinese && c.code == U'.') {
            auto const after = decode(text_, at_ + 1);
            if (after.length == 0 || is_space(after.code) || after.code == U'\n') {
                step(c);
                break;
            }
        }
        if (!c.valid) ++invalid_;
        if (is_mark(c.code)) {
            if (closes(c.code) && depth_ > 0) --depth_;
            token t{.begin = at_, .first = point_, .mark = c.code, .type = token_type::mark};
            step(c);
            t.end = at_;
            t.last = point_;
            push(out, t);
            if (opens(c.code) && depth_ < 250) ++depth_;
            continue;
        }
        step(c);
    }
    if (at_ < text_.size() && text_[at_] == '\n' && !out.closes_line) {
        step(decode(text_, at_));
        out.closes_line = true;
        line_starts_ = true;
    }
    out.end = at_;
    out.last = point_;
    return out.end != out.begin;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
