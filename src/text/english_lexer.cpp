#include "english.hpp"
#include "english_scan.hpp"
#include "words_in.hpp"

#include <attain/quantity/magnitude.hpp>

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

/// However short a line is, its number is not cut from what the next one begins with: billion, per cent.
bool goes_with_number(std::string_view line, word_group const& units) noexcept {
    if (line.empty() || line.front() < 'a' || line.front() > 'z') return false;
    return opens_with_any(line, units) || magnitude_at_start(line).has_value();
}

std::size_t break_length(std::string_view text, std::size_t at) noexcept {
    return text[at] == '\r' && at_or_nul(text, at + 1) == '\n' ? 2 : 1;
}

}  // namespace

void english_lexer::move_to(std::size_t end) {
    while (at_ < end) {
        if ((text_[at_] & 0x80) == 0) {
            ++at_;
            ++point_;
            continue;
        }
        auto const c = decode(text_, at_);
        if (!c.valid) ++invalid_;
        at_ += c.length;
        ++point_;
    }
}

void english_lexer::push(english_sentence& out, english_item item, std::size_t end) {
    item.begin = static_cast<std::uint32_t>(at_);
    item.first = point_;
    move_to(end);
    item.end = static_cast<std::uint32_t>(at_);
    item.last = point_;
    out.items.push_back(item);
}

/// ...in construction.There are: a full stop without a blank behind it, between a small letter or digit and a word.
bool english_lexer::glued(english_sentence const& out) const noexcept {
    if (out.items.size() < 4 || !out.items.back().is_mark(U'.')) return false;
    auto const& before = out.items[out.items.size() - 2];
    if (before.end != out.items.back().begin) return false;
    if (before.is(english_type::number)) return opens_sentence("and", text_.substr(at_));
    return before.is(english_type::word) && opens_sentence(out.view(before), text_.substr(at_));
}

/// Whether the point, question or exclamation mark just read ends the sentence.
bool english_lexer::ends_sentence(english_sentence const& out) const noexcept {
    auto const& mark = out.items.back();
    auto next = at_;
    while (next < text_.size() && (text_[next] == '"' || text_[next] == ')' || text_[next] == '\'')) ++next;
    if (next < text_.size() && !is_space(decode(text_, next).code) && !is_break(decode(text_, next).code))
        return next == at_ && glued(out);
    if (mark.mark != U'.') return true;
    while (next < text_.size() && (is_space(decode(text_, next).code) || is_break(decode(text_, next).code))) {
        next += decode(text_, next).length;
        if (next - at_ > 64) break;
    }
    auto const c = decode(text_, next).code;
    if (c >= U'a' && c <= U'z') return false;
    if (out.items.size() < 2) return true;
    auto const& before = out.items[out.items.size() - 2];
    if (before.end != mark.begin || before.type != english_type::word) return true;
    auto const word = out.view(before);
    if (word.size() == 1 && before.capital) return false;
    // to Korea and the U.S. - posted gains: the dash goes on
    bool const dash = c == U'-' || c == 0x2013 || c == 0x2014;
    if (dash && word.find('.') != word.npos) {
        auto const behind = next + decode(text_, next).length;
        auto const first = at_or_nul(text_, behind + 1);
        if (at_or_nul(text_, behind) == ' ' && first >= 'a' && first <= 'z') return false;
    }
    // Mt. Hill; but 23 Mt. Exports
    auto const& led = out.items.size() > 2 ? out.items[out.items.size() - 3] : before;
    if (word == "Mt") return led.type == english_type::number;
    auto const& abbreviations = doc_.words.group(english_words::abbreviations);
    return std::none_of(abbreviations.begin(), abbreviations.end(),
                        [&](std::string_view each) { return same_word(word, each); });
}

/// The bytes to which the lines of a text are wrapped, or 0: no first word of a line would have found room on the line
/// before it, and most of them begin with a small letter, as no item of a list does.
std::size_t english_lexer::wrap_width() const noexcept {
    if (width_) return *width_;
    constexpr std::size_t narrow = 30;
    constexpr std::size_t wide = 120;
    constexpr std::size_t least = 3;  // lines that go on
    std::size_t width = 0;
    std::size_t small = 0;
    std::size_t all = 0;
    for (std::size_t at = 0; at < text_.size();) {
        // A block of lines: the longest, and the least room that a next word would have needed.
        std::size_t longest = 0;
        std::size_t needed = wide * 2;
        std::size_t lower = 0;
        std::size_t lines = 0;
        std::size_t before = 0;
        while (at < text_.size()) {
            auto end = std::min(text_.find('\n', at), text_.size());
            auto const next = end + 1;
            if (end > at && text_[end - 1] == '\r') --end;
            auto const line = text_.substr(at, end - at);
            at = next;
            if (line.empty()) break;
            if (lines != 0) {
                auto const word = std::min(line.find(' '), line.size());
                needed = std::min(needed, before + 1 + word);
                if (line.front() >= 'a' && line.front() <= 'z') ++lower;
            }
            before = line.size();
            longest = std::max(longest, before);
            ++lines;
        }
        if (lines < 2 || longest < narrow || longest > wide || needed <= longest) continue;
        all += lines - 1;
        small += lower;
        if (lower != 0) width = std::max(width, longest);
    }
    width_ = small >= least && small * 2 >= all ? width : 0;
    return *width_;
}

/// Fair Opens on May 3 with 318 Companies | ELMBY, May 4: whether a line is a headline: all its long words but those
/// that only link others have capitals.
bool english_lexer::headline(english_sentence const& out) const noexcept {
    constexpr std::size_t long_word = 4;
    constexpr std::size_t least = 4;
    std::size_t large = 0;
    for (auto const& x : out.items) {
        if (!x.is(english_type::word) || x.end - x.begin < long_word) continue;
        auto const first = text_[x.begin];
        if (first >= 'a' && first <= 'z' && !x.is(word_kind::stop)) return false;
        if (first >= 'A' && first <= 'Z') ++large;
    }
    return large >= least && out.items.front().begin >= line_start_;
}

/// Whether the line end at `at`, behind the item `last`, ends the sentence; a wrapped line goes on.
bool english_lexer::line_breaks(english_sentence const& out, std::size_t at, english_item const& last) const noexcept {
    auto next = at + break_length(text_, at);
    bool indented = false;
    while (next < text_.size() && is_space(decode(text_, next).code)) {
        next += decode(text_, next).length;
        indented = true;
        if (next - at > 256) break;
    }
    if (next >= text_.size() || is_break(decode(text_, next).code)) return true;
    if (last.is(english_type::number) &&
        goes_with_number(text_.substr(next), doc_.words.group(english_words::units_at_line_starts)))
        return false;
    if (indented) return true;
    // the port of | Gdansk: no sentence ends with an article or such a preposition
    bool const open =
        last.is(stop::of) ||
        (last.is(stop::determiner) && doc_.words.group(english_words::determiners_at_line_ends).has(out.view(last)));
    if (open && at - line_start_ > 15 && is_latin(decode(text_, next).code)) return false;
    // a text whose lines are wrapped: the next word had no room on this one
    bool const ends =
        last.is_mark(U'.') || last.is_mark(U':') || last.is_mark(U';') || last.is_mark(U'?') || last.is_mark(U'!');
    if (!ends && at - line_start_ < 50 && wrap_width() != 0) {
        auto const word = std::min(text_.find_first_of(" \r\n", next), text_.size()) - next;
        bool const letter = is_latin(decode(text_, next).code) || digit_at(text_, next) || text_[next] == '$' ||
                            text_[next] == '(' || text_.substr(next, 2) == "\xc2\xa3" ||
                            (text_.substr(next, 2) == "- " && at_or_nul(text_, next + 2) >= 'a') ||
                            text_.substr(next, 3) == "\xe2\x82\xac";
        if (letter && at - line_start_ + 1 + word > wrap_width()) return false;
    }
    // a first line that a dateline was cut from: a small letter goes on, and the next line is of full length
    bool const small = text_[next] >= 'a' && text_[next] <= 'z' && at - line_start_ > 24;
    bool const goes_on =
        small && last.type == english_type::word && (text_.substr(next, 200).find('\n') > 49 || at - line_start_ > 34);
    if ((at - line_start_ < 50 && !goes_on) || (at - line_start_ > 200 && !goes_on)) return true;
    if (!small && headline(out)) return true;
    // Wrapped lines are of one length: an address or a line before a long paragraph is none of them.
    if (out.items.front().is_mark(U'@') || (!small && text_.substr(next, 200).find('\n') == text_.npos)) return true;
    return ends ||
           !(is_latin(decode(text_, next).code) || digit_at(text_, next) || text_[next] == '$' || text_[next] == '(' ||
             text_.substr(next, 2) == "\xc2\xa3" || text_.substr(next, 3) == "\xe2\x82\xac");
}

bool english_lexer::next(english_sentence& out) {
    out.text = text_;
    out.items.clear();
    out.numbers.clear();
    out.dates.clear();
    out.has_number = out.closes_line = false;
    out.moneys = &moneys_;
    out.words = &doc_.words;
    out.opens_line = line_starts_;
    out.opens_paragraph = paragraph_starts_;
    out.begin = static_cast<std::uint32_t>(at_);
    while (at_ < text_.size()) {
        auto const c = decode(text_, at_);
        if (is_break(c.code)) {
            bool const ends = out.items.empty() || line_breaks(out, at_, out.items.back());
            if (out.items.empty() && line_starts_) paragraph_starts_ = true;
            move_to(at_ + break_length(text_, at_));
            line_start_ = at_;
            if (!ends) continue;
            if (out.items.empty()) {
                line_starts_ = true;
                out.opens_line = true;
                out.opens_paragraph = paragraph_starts_;
                out.begin = static_cast<std::uint32_t>(at_);
                continue;
            }
            line_starts_ = true;
            out.closes_line = true;
            settle_words(out);
            out.end = static_cast<std::uint32_t>(at_);
            return true;
        }
        if (is_space(c.code)) {
            move_to(at_ + c.length);
            continue;
        }
        if (out.items.empty()) {
            line_starts_ = false;
            paragraph_starts_ = false;
        }
        if (is_digit(c.code) && c.length == 1) {
            read_number(out);
        } else if (is_latin(c.code)) {
            read_word(out);
        } else if (!(c.code == U'(' && read_accounting(out)) && !read_fraction(out) && !read_currency_symbol(out)) {
            push(out, {.mark = c.code, .type = english_type::mark}, at_ + c.length);
            bool const closing = c.code == U'.' || c.code == U'!' || c.code == U'?';
            if (closing && ends_sentence(out)) {
                settle_words(out);
                out.end = static_cast<std::uint32_t>(at_);
                return true;
            }
        }
        if (out.items.size() >= most_items) break;
    }
    out.closes_line = at_ == text_.size();
    settle_words(out);
    out.end = static_cast<std::uint32_t>(at_);
    return !out.items.empty();
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
