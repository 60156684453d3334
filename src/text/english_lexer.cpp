#include "english.hpp"
#include "utf8.hpp"

#include <algorithm>
#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Words that a point ends without ending the sentence.
constexpr std::string_view abbreviations[] = {"no",  "nos", "mr",  "mrs", "ms",  "dr",   "st",  "vs",  "approx",
                                              "jan", "feb", "mar", "apr", "jun", "jul",  "aug", "sep", "sept",
                                              "oct", "nov", "dec", "sq",  "cu",  "inc",  "ltd", "co",  "corp",
                                              "e.g", "i.e", "fig", "vol", "est", "dept", "p",   "pp"};

bool same_word(std::string_view text, std::string_view word) noexcept {
    return text.size() == word.size() && std::equal(text.begin(), text.end(), word.begin(), [](char a, char b) {
               return lower(static_cast<unsigned char>(a)) == static_cast<unsigned char>(b);
           });
}

bool is_break(char32_t c) noexcept { return c == U'\n' || c == U'\r' || c == U'\f'; }

char at_or_nul(std::string_view text, std::size_t at) noexcept { return at < text.size() ? text[at] : '\0'; }

bool digit_at(std::string_view text, std::size_t at) noexcept {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

bool letter_at(std::string_view text, std::size_t at) noexcept {
    return at < text.size() && is_latin(decode(text, at).code);
}

std::size_t digits_at(std::string_view text, std::size_t at) noexcept {
    auto const begin = at;
    while (digit_at(text, at)) ++at;
    return at - begin;
}

/// The bytes of a hyphen or en dash.
std::size_t dash_at(std::string_view text, std::size_t at) noexcept {
    if (at_or_nul(text, at) == '-') return 1;
    auto const c = decode(text, at);
    return c.code == 0x2013 || c.code == 0x2011 || c.code == 0x2010 || c.code == U'-' ? c.length : 0;
}

/// A separator of thousands: a comma, or the space that Hong Kong and ISO write.
std::size_t separator_at(std::string_view text, std::size_t at, char32_t wanted) noexcept {
    auto const c = decode(text, at);
    return c.length != 0 && c.code == wanted ? c.length : 0;
}

/// The digits of a number without its separators; of one too long only the beginning, and that it is too long.
struct digit_buffer {
    static constexpr std::size_t most = 64;
    std::array<char, most> kept{};
    std::size_t size = 0;

    void clear() noexcept { size = 0; }
    void append(std::string_view more) noexcept {
        more.copy(kept.data() + std::min(size, most), most - std::min(size, most));
        size += more.size();
    }
    [[nodiscard]] bool fits() const noexcept { return size <= most; }
    [[nodiscard]] std::string_view view() const noexcept { return {kept.data(), std::min(size, most)}; }
};

/// 1,234.5 at `at`: its end, and its digits in `kept`.
std::size_t digits_end(std::string_view text, std::size_t at, digit_buffer& kept, bool& grouped) {
    auto const first = digits_at(text, at);
    kept.clear();
    kept.append(text.substr(at, first));
    at += first;
    grouped = false;
    if (first <= 3) {
        for (char32_t const mark : {U',', U' '}) {
            for (;;) {
                auto const gap = separator_at(text, at, mark);
                if (gap == 0 || digits_at(text, at + gap) != 3) break;
                kept.append(text.substr(at + gap, 3));
                at += gap + 3;
                grouped = true;
            }
            if (grouped) break;
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

/// US$, HK$, RMB30, £: money before its number.
bool english_lexer::read_currency_symbol(english_sentence& out) {
    auto end = at_;
    while (end < text_.size() && end - at_ < 4 && letter_at(text_, end) && (text_[end] & 0x80) == 0) ++end;
    auto const& units = doc_.tails.units();
    auto const letters = end - at_;
    auto const mark = decode(text_, end);
    if (mark.code == U'$' || mark.code == U'£' || mark.code == U'€' || mark.code == U'¥') {
        auto const whole = text_.substr(at_, end + mark.length - at_);
        auto const unit = units.find(whole);
        if (!unit || unit->kind() != unit_kind::money) return false;
        push(out, {.type = english_type::currency}, end + mark.length);
        return true;
    }
    if (letters < 2) return false;
    if (letters == 2 && digit_at(text_, end) && text_.substr(at_, 2) == "HK") {
        // HK38.5 cents
        push(out, {.kind = word_kind::stop, .code = static_cast<std::uint8_t>(stop::determiner), .capital = true}, end);
        return true;
    }
    auto digits = end;
    if (at_or_nul(text_, digits) == ' ') ++digits;
    if (!digit_at(text_, digits)) return false;
    // RMB 30, Rmb30, NZD30; but `won 12 awards` is no money
    auto const word = text_.substr(at_, letters);
    bool const code = word == "Rmb" || word == "Rs" ||
                      std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!code) return false;
    auto const unit = word == "Rs" ? units.find("INR") : units.find_exact(word);
    if (!unit || unit->kind() != unit_kind::money) return false;
    push(out, {.type = english_type::currency}, end);
    return true;
}

bool english_lexer::read_number_words(english_sentence& out) {
    auto const found = number_words_at(text_, at_);
    if (found.length == 0) return false;
    auto const end = at_ + found.length;
    // four-star hotels, two-way trade: words like any other
    constexpr std::string_view shapes[] = {"star", "way",  "storey", "story",   "bedroom",  "bed",
                                           "lane", "seat", "seater", "wheeler", "wheelers", "fold",
                                           "tier", "door", "digit",  "family",  "party",    "stop"};
    if (auto const dash = dash_at(text_, end); dash == 1) {
        auto last = end + 1;
        while (letter_at(text_, last)) ++last;
        for (auto const each : shapes) {
            if (same_word(text_.substr(end + 1, last - end - 1), each)) return false;
        }
    }
    english_number number;
    number.low = number.high = found.value;
    number.spelled = true;
    number.ordinal = found.ordinal;
    if (auto const dash = dash_at(text_, end); dash != 0 && letter_at(text_, end + dash)) number.hyphen = true;
    out.numbers.push_back(number);
    push(out, {.index = static_cast<std::uint32_t>(out.numbers.size() - 1), .type = english_type::number}, end);
    out.has_number = true;
    return true;
}

void english_lexer::read_word(english_sentence& out) {
    if (read_currency_symbol(out) || read_number_words(out)) return;
    auto end = at_;
    bool digits = false;
    for (;;) {
        auto const c = decode(text_, end);
        bool const inner = (c.code == U'\'' || c.code == 0x2019 || c.code == U'-' || c.code == U'&' ||
                            c.code == 0x2011 || c.code == U'_' || c.code == U'.' || c.code == U'@') &&
                           (letter_at(text_, end + c.length) || (c.code == U'-' && digit_at(text_, end + c.length)));
        if (c.length == 0 || !(is_latin(c.code) || is_digit(c.code) || inner)) break;
        digits = digits || is_digit(c.code);
        end += c.length;
    }
    auto const word = text_.substr(at_, end - at_);
    if (text_.substr(end, 3) == "://" || word.substr(0, 4) == "www.") {
        while (end < text_.size() && !is_space(decode(text_, end).code) && !is_break(decode(text_, end).code)) ++end;
        push(out, {.mark = U'@', .type = english_type::mark}, end);
        return;
    }
    english_item item;
    auto const first = decode(text_, at_).code;
    item.capital = first != lower(first);
    auto const found = doc_.words.words().longest(text_, at_);
    if (found && !digits) {
        auto const after = at_ + found.length;
        // Half of a word is none: the `up` of up-to-date. A phrase may go on behind the word.
        if (after >= end && !(dash_at(text_, after) == 1 && letter_at(text_, after + 1))) {
            item.kind = doc_.words.entry(found.id).kind;
            if (item.kind == word_kind::plain) item.kind = word_kind::none;
            item.code = doc_.words.code(found.id);
            item.index = static_cast<std::uint32_t>(found.id);
            end = after;
        }
    }
    push(out, item, end);
}

void english_lexer::read_number(english_sentence& out) {
    english_number number;
    digit_buffer kept;
    auto end = digits_end(text_, at_, kept, number.grouped);
    auto const bounded = kept.fits();
    if (!out.items.empty() && out.items.back().end == at_) {
        auto const& sign = out.items.back();
        bool const free = sign.begin == 0 || (!letter_at(text_, sign.begin - 1) && !digit_at(text_, sign.begin - 1));
        if (free && sign.is_mark(U'-')) number.negative = true;
        if (free && sign.is_mark(U'+')) number.plus = true;
        if (free && sign.is_mark(U'.')) number.identifier = true;
    }
    if (auto const parsed = decimal::parse(bounded ? kept.view() : "0"); parsed) number.low = number.high = *parsed;
    number.identifier = number.identifier || !bounded;
    auto const mark = at_or_nul(text_, end);
    if ((mark == '.' || mark == ':' || mark == '/') && digit_at(text_, end + 1)) {
        auto const more = digits_at(text_, end + 1);
        number.years = mark == '/' && kept.size == 4 && !number.grouped && (more == 2 || more == 4);
        number.identifier = !number.years;
        while ((at_or_nul(text_, end) == '.' || at_or_nul(text_, end) == ':' || at_or_nul(text_, end) == '/' ||
                at_or_nul(text_, end) == '-') &&
               digit_at(text_, end + 1)) {
            end += 1 + digits_at(text_, end + 1);
        }
    } else if (auto const dash = dash_at(text_, end); dash != 0 && digit_at(text_, end + dash)) {
        bool grouped = false;
        auto const upper_end = digits_end(text_, end + dash, kept, grouped);
        auto const upper = decimal::parse(kept.fits() ? kept.view() : "0");
        bool const years = !number.grouped && !grouped && number.low >= decimal(1900) && number.low <= decimal(2100) &&
                           (kept.size == 2 || kept.size == 4);
        if (dash_at(text_, upper_end) != 0 && digit_at(text_, upper_end + dash_at(text_, upper_end))) {
            number.identifier = true;  // a telephone number
            end = upper_end;
            while (dash_at(text_, end) != 0 && digit_at(text_, end + dash_at(text_, end))) {
                end += dash_at(text_, end);
                end += digits_at(text_, end);
            }
        } else if (years) {
            number.years = true;
            end = upper_end;
        } else if (upper && *upper > number.low) {
            number.range = true;
            number.high = *upper;
            end = upper_end;
        } else {
            number.identifier = true;
            end = upper_end;
        }
    } else if (letter_at(text_, end)) {
        auto const tail = text_.substr(end, 2);
        number.ordinal = !letter_at(text_, end + 2) && (same_word(tail, "th") || same_word(tail, "st") ||
                                                        same_word(tail, "nd") || same_word(tail, "rd"));
        if (number.ordinal) end += 2;
    }
    if (at_or_nul(text_, end) == '+') {
        number.over = true;
    } else if (dash_at(text_, end) != 0) {
        auto const behind = end + dash_at(text_, end);
        auto const plus = same_word(text_.substr(behind, 4), "plus") && !letter_at(text_, behind + 4);
        auto const odd = same_word(text_.substr(behind, 3), "odd") && !letter_at(text_, behind + 3);
        number.over = plus || odd;
        number.hyphen = !number.over && letter_at(text_, behind);
    }
    out.numbers.push_back(number);
    push(out, {.index = static_cast<std::uint32_t>(out.numbers.size() - 1), .type = english_type::number}, end);
    out.has_number = true;
}

/// Whether the point, question or exclamation mark just read ends the sentence.
bool english_lexer::ends_sentence(english_sentence const& out) const noexcept {
    auto const& mark = out.items.back();
    auto next = at_;
    while (next < text_.size() && (text_[next] == '"' || text_[next] == ')' || text_[next] == '\'')) ++next;
    if (next < text_.size() && !is_space(decode(text_, next).code) && !is_break(decode(text_, next).code)) return false;
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
    return std::none_of(std::begin(abbreviations), std::end(abbreviations),
                        [&](std::string_view each) { return same_word(word, each); });
}

/// Whether the line end at `at_` ends the sentence; a wrapped line goes on.
bool english_lexer::line_breaks(english_sentence const& out) const noexcept {
    if (out.items.empty()) return true;
    auto const& last = out.items.back();
    auto next = at_ + 1;
    bool indented = false;
    while (next < text_.size() && is_space(decode(text_, next).code)) {
        next += decode(text_, next).length;
        indented = true;
        if (next - at_ > 256) break;
    }
    if (next >= text_.size() || is_break(decode(text_, next).code) || indented) return true;
    if (at_ - line_start_ < 50 || at_ - line_start_ > 200) return true;
    // Wrapped lines are of one length: an address or a line before a long paragraph is none of them.
    if (out.items.front().is_mark(U'@') || text_.substr(next, 200).find('\n') == text_.npos) return true;
    return last.is_mark(U'.') || last.is_mark(U':') || last.is_mark(U';') || last.is_mark(U'?') || last.is_mark(U'!') ||
           !(is_latin(decode(text_, next).code) || digit_at(text_, next) || text_[next] == '$' || text_[next] == '(');
}

bool english_lexer::next(english_sentence& out) {
    out.text = text_;
    out.items.clear();
    out.numbers.clear();
    out.dates.clear();
    out.has_number = out.closes_line = false;
    out.opens_line = line_starts_;
    out.opens_paragraph = paragraph_starts_;
    out.begin = static_cast<std::uint32_t>(at_);
    while (at_ < text_.size()) {
        auto const c = decode(text_, at_);
        if (is_break(c.code)) {
            bool const ends = line_breaks(out);
            if (out.items.empty() && line_starts_) paragraph_starts_ = true;
            move_to(at_ + c.length);
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
        } else if (!read_currency_symbol(out)) {
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
    settle_words(out);
    out.end = static_cast<std::uint32_t>(at_);
    return !out.items.empty();
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
