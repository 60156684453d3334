#include "english.hpp"
#include "english_scan.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Words, and what may belong to them: the point of initials, the apostrophe of owners, the hyphen.

namespace {

/// U.S, U.K, E.U
bool is_initials(std::string_view word) noexcept {
    if (word.size() < 3 || word.size() % 2 == 0) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? word[i] < 'A' || word[i] > 'Z' : word[i] != '.') return false;
    }
    return true;
}

}  // namespace

/// The bytes of the name of a month at `at`, or 0.
std::size_t english_lexer::month_at(std::size_t at) const {
    if (at >= text_.size() || text_[at] < 'A' || text_[at] > 'S') return 0;  // April to September
    auto const found = doc_.words.words().longest(text_, at);
    if (!found || letter_at(text_, at + found.length)) return 0;
    bool const month = doc_.words.kind(found.id) == word_kind::time &&
                       doc_.words.code(found.id) == static_cast<std::uint8_t>(moment::month);
    return month ? found.length : 0;
}

void english_lexer::read_word(english_sentence& out) {
    if (may_be_money(text_, at_) && read_currency_symbol(out)) return;
    if (begins_number(text_, at_) && (read_fraction_words(out) || read_number_words(out))) return;
    auto end = at_;
    bool digits = false;
    bool span = false;
    for (;;) {
        while (end < text_.size() && is_ascii_letter(text_[end])) ++end;
        auto const c = decode(text_, end);
        bool const inner = (c.code == U'\'' || c.code == 0x2019 || c.code == U'-' || c.code == U'&' ||
                            c.code == 0x2011 || c.code == U'_' || c.code == U'.' || c.code == U'@') &&
                           (letter_at(text_, end + c.length) || (c.code == U'-' && digit_at(text_, end + c.length)));
        if (c.length == 0 || !(is_latin(c.code) || is_digit(c.code) || inner)) break;
        if (c.code == U'.' && opens_sentence(text_.substr(at_, end - at_), text_.substr(end + 1))) break;
        span = c.code == U'-' && month_at(at_) == end - at_ && month_at(end + 1) != 0;  // April-June
        if (span) break;
        digits = digits || is_digit(c.code);
        end += c.length;
    }
    if (at_or_nul(text_, end) == ' ' && digit_at(text_, end + 1) && !digits && read_currency_name(out, end)) return;
    // P45.7 or B1,200: the tail of a number glued to letters is none of its own
    while (digits && (at_or_nul(text_, end) == '.' || at_or_nul(text_, end) == ',') && digit_at(text_, end - 1) &&
           digit_at(text_, end + 1)) {
        end += 1 + digits_at(text_, end + 1);
    }
    // was66.9%: a blank is lost
    if (digits && text_[at_] >= 'a' && text_[at_] <= 'z') {
        auto letters = at_;
        while (letter_at(text_, letters)) ++letters;
        auto const known = doc_.words.words().longest(text_.substr(0, letters), at_);
        auto behind = letters + digits_at(text_, letters);
        if (at_or_nul(text_, behind) == '.') behind += 1 + digits_at(text_, behind + 1);
        bool const rate = at_or_nul(text_, behind) == '%' || text_.substr(behind, 4) == " per";
        if (known && rate && known.length == letters - at_) {
            end = letters;
            digits = false;
        }
    }
    end += owner_mark(end);
    auto const word = text_.substr(at_, end - at_);
    if (text_.substr(end, 3) == "://" || word.substr(0, 4) == "www.") {
        while (end < text_.size() && !is_space(decode(text_, end).code) && !is_break(decode(text_, end).code)) ++end;
        push(out, {.mark = U'@', .type = english_type::mark}, end);
        return;
    }
    english_item item;
    auto const first = decode(text_, at_).code;
    item.capital = first != lower(first);
    auto found = doc_.words.words().longest(text_, at_);
    // above the previous | year: a wrapped line goes on within a phrase
    constexpr std::size_t phrase = 40;
    if (line_end_ < at_) line_end_ = std::min(text_.find('\n', at_), text_.size());
    bool wrapped = false;
    if (line_end_ - at_ < phrase && line_end_ >= at_ + found.length && !out.items.empty()) {
        auto const whole = doc_.words.words().longest_wrapped(text_, at_, line_end_);
        wrapped = whole && !line_breaks(out, line_end_, item);
        if (wrapped) found = whole;
    }
    // Half of a word is none: the `up` of up-to-date. A phrase may go on behind the word.
    auto const halves = [&](std::size_t after) {
        return after < end || (!span && dash_at(text_, after) == 1 && letter_at(text_, after + 1));
    };
    // the year-on-year growth: no `the year`, but `the`
    if (found && at_ + found.length > end && halves(at_ + found.length))
        found = doc_.words.words().longest(text_.substr(0, end), at_);
    // compared to the previous year's 380: the year owns the number, and is compared with by the words before it
    auto const behind = found && !digits ? at_or_nul(text_, at_ + found.length) : '\0';
    if ((behind == '\'' || behind == '\xe2') && owner_tail(found.id, at_ + found.length) != 0) {
        auto const the = text_.substr(at_, found.length).find(" the ");
        auto const led = the == text_.npos ? found : doc_.words.words().longest(text_.substr(0, at_ + the), at_);
        if (led && led.length == the) found = led;
    }
    if (found && !digits) {
        auto const after = at_ + found.length + owner_tail(found.id, at_ + found.length);
        if (!halves(after)) {
            item.kind = doc_.words.kind(found.id);
            bool const noun = item.kind == word_kind::plain || item.kind == word_kind::counts;
            if (noun) item.kind = word_kind::none;
            item.code = doc_.words.code(found.id);
            item.index = static_cast<std::uint32_t>(found.id);
            item.wrapped = wrapped && after > line_end_;
            end = after;
        }
    }
    if (item.is_plain() && item.capital && is_initials(text_.substr(at_, end - at_)) && at_or_nul(text_, end) == '.' &&
        goes_on_behind(end + 1))
        ++end;
    push(out, item, end);
    if (wrapped && at_ > line_end_) line_start_ = line_end_ + 1;
}

/// its members' flights: the bytes of an apostrophe that makes an owner of the plural before it.
std::size_t english_lexer::owner_mark(std::size_t end) const noexcept {
    if (end == 0 || at_or_nul(text_, end - 1) != 's') return 0;
    std::size_t const length = at_or_nul(text_, end) == '\'' ? 1 : text_.substr(end, 3) == "\xe2\x80\x99" ? 3 : 0;
    if (length == 0 || at_or_nul(text_, end + length) != ' ') return 0;
    auto const next = at_or_nul(text_, end + length + 1);
    if (next < 'a' || next > 'z') return 0;
    // 'at risk jobs' were: a quotation ends there
    constexpr std::size_t far = 200;
    auto const from = std::max(line_start_, end > far ? end - far : 0);
    auto const line = text_.substr(from, end - from);
    return line.find(" '") == line.npos && line.find("\xe2\x80\x98") == line.npos ? length : 0;
}

/// the previous month's, this year's: the bytes that make an owner of the time before them.
std::size_t english_lexer::owner_tail(std::int32_t id, std::size_t end) const noexcept {
    auto const next = at_or_nul(text_, end);
    if (next != '\'' && next != '\xe2') return 0;
    auto const mark = text_.substr(end, 2) == "'s" ? 2U : text_.substr(end, 4) == "\xe2\x80\x99s" ? 4U : 0U;
    if (mark == 0 || letter_at(text_, end + mark)) return 0;
    auto const kind = doc_.words.entry(id).kind;
    bool const lasts = kind == word_kind::time && doc_.words.code(id) != static_cast<std::uint8_t>(moment::month);
    return kind == word_kind::yoy || kind == word_kind::mom || kind == word_kind::since || lasts ? mark : 0;
}

/// the U.S. West Coast: whether a name goes on behind the point of initials, where no sentence begins.
bool english_lexer::goes_on_behind(std::size_t at) const noexcept {
    auto const blank = at_or_nul(text_, at);
    if ((blank != ' ' && blank != '\n') || !letter_at(text_, at + 1)) return false;
    auto const next = decode(text_, at + 1).code;
    if (next == lower(next)) return true;
    if (blank == '\n') return false;
    auto const found = doc_.words.words().longest(text_, at + 1);
    if (!found) return true;
    auto const kind = doc_.words.kind(found.id);
    return kind == word_kind::plain || kind == word_kind::rate_noun || kind == word_kind::light;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
