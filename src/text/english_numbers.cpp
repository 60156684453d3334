#include "digits_en.hpp"
#include "english.hpp"
#include "english_scan.hpp"
#include "fraction_en.hpp"

#include <attain/quantity/magnitude.hpp>

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

bool english_lexer::read_number_words(english_sentence& out) {
    auto const found = number_words_at(text_, at_);
    if (found.length == 0) return false;
    auto const end = at_ + found.length;
    // four-star hotels, two-way trade: words like any other
    constexpr std::string_view shapes[] = {"star", "way",  "seat",  "seater", "wheeler", "wheelers",
                                           "tier", "door", "digit", "family", "party",   "stop"};
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
    auto const again = number.hyphen || found.ordinal ? end : behind_restated(end, found.value);
    out.numbers.push_back(number);
    push(out, {.index = static_cast<std::uint32_t>(out.numbers.size() - 1), .type = english_type::number}, again);
    out.has_number = true;
    return true;
}

/// nine (9) sites: behind the bracket that says a number in words once more in digits, or `end`.
std::size_t english_lexer::behind_restated(std::size_t end, decimal const& value) const {
    constexpr std::size_t opening = 2;
    if (text_.substr(end, opening) != " (" || !digit_at(text_, end + opening)) return end;
    digit_buffer kept;
    bool grouped = false;
    auto const close = digits_end(text_, end + opening, kept, grouped);
    auto const digits = decimal::parse(kept.fits() ? kept.view() : "");
    return digits && *digits == value && at_or_nul(text_, close) == ')' ? close + 1 : end;
}

/// 45,000 (forty-five thousand) doses: behind the bracket that says a number in digits once more in words, or `end`.
std::size_t english_lexer::behind_spelled(std::size_t end, decimal const& value) const {
    constexpr std::size_t opening = 2;
    if (text_.substr(end, opening) != " (" || end + opening >= text_.size() || !begins_number(text_, end + opening))
        return end;
    auto const words = number_words_at(text_, end + opening);
    auto const close = end + opening + words.length;
    bool const same = words.length != 0 && !words.ordinal && words.value == value && at_or_nul(text_, close) == ')';
    return same ? close + 1 : end;
}

/// $(4.5) million: brackets for a minus.
bool english_lexer::read_accounting(english_sentence& out) {
    if (out.items.empty() || !digit_at(text_, at_ + 1)) return false;
    bool const money = out.items.back().is(english_type::currency) && out.items.back().end == at_;
    english_number number;
    digit_buffer kept;
    auto const end = digits_end(text_, at_ + 1, kept, number.grouped);
    auto const parsed = decimal::parse(kept.fits() ? kept.view() : "");
    if (at_or_nul(text_, end) != ')' || !parsed) return false;
    // a loss of (12.4) million; but not the year before in brackets
    auto const behind = at_or_nul(text_, end + 1) == ' ' ? end + 2 : end + 1;
    bool const scaled = out.items.back().type == english_type::word && behind < text_.size() &&
                        (text_[behind] == '%' || magnitude_at_start(text_.substr(behind)).has_value());
    if (!money && !scaled) return false;
    number.low = number.high = *parsed;
    number.negative = number.bracketed = true;
    out.numbers.push_back(number);
    push(out, {.index = static_cast<std::uint32_t>(out.numbers.size() - 1), .type = english_type::number}, end + 1);
    out.has_number = true;
    return true;
}

void english_lexer::read_number(english_sentence& out) {
    english_number number;
    digit_buffer kept;
    auto end = digits_end(text_, at_, kept, number.grouped);
    if (auto pointed = kept.size > 4 ? pointed_end(number, end) : 0; pointed != 0) {
        kept.clear();
        for (auto at = at_; at < pointed; ++at) {
            if (text_[at] != '.') kept.append(text_.substr(at, 1));
        }
        // 1.234.567,89
        auto const places = at_or_nul(text_, pointed) == ',' ? digits_at(text_, pointed + 1) : 0;
        if (places == 1 || places == 2) {
            kept.append(".");
            kept.append(text_.substr(pointed + 1, places));
            pointed += places + 1;
        }
        number.grouped = true;
        end = pointed;
    }
    // 12, 000 km: a blank behind the comma for the thousands, which are written with the zero before them
    constexpr std::size_t group = 3;
    while (end - at_ <= group + 4 && (number.grouped || end - at_ <= group) && at_or_nul(text_, end) == ',' &&
           at_or_nul(text_, end + 1) == ' ' && at_or_nul(text_, end + 2) == '0' && digits_at(text_, end + 2) == group &&
           kept.view().find('.') == kept.view().npos) {
        kept.append(text_.substr(end + 2, group));
        number.grouped = true;
        end += group + 2;
    }
    bool const money = !out.items.empty() && out.items.back().is(english_type::currency) && end - at_ <= 3;
    // Rs.1, 753 million: a blank behind the comma for the thousands, which the sign and the scale around it tell
    auto const spaced = money && kept.view().find('.') == kept.view().npos ? spaced_group_at(text_, end) : 0;
    for (auto behind = spaced; behind != 0; behind = spaced_group_at(text_, end)) {
        kept.append(text_.substr(behind - group, group));
        number.grouped = true;
        end = behind;
    }
    if (spaced != 0 && at_or_nul(text_, end) == '.' && digit_at(text_, end + 1)) {
        auto const places = digits_at(text_, end + 1);
        kept.append(text_.substr(end, places + 1));
        end += places + 1;
    }
    // R9, 3 billion: a blank behind the comma for the point, which the sign and the scale around it tell
    if (auto const places = money && !number.grouped ? comma_places_at(text_, end) : 0; places != 0) {
        kept.append(".");
        kept.append(text_.substr(end + 2, places - end - 2));
        number.grouped = true;
        end = places;
    }
    // S/. 4,62 per dollar: two digits behind the comma of an amount
    bool const cents = money && !number.grouped && at_or_nul(text_, end) == ',' && digits_at(text_, end + 1) == 2 &&
                       at_or_nul(text_, end + 3) != ',';
    if (cents) {
        kept.append(".");
        kept.append(text_.substr(end + 1, 2));
        number.grouped = true;
        end += 3;
    }
    // 12,5 metres: no thousands, and nothing tells that it is a point
    auto const places =
        !number.grouped && end - at_ <= group && at_or_nul(text_, end) == ',' ? digits_at(text_, end + 1) : 0;
    if (places == 1 || places == 2) {
        auto const next = end + 1 + places;
        bool const chained = at_ > 1 && text_[at_ - 1] == ',' && digit_at(text_, at_ - 2);
        if (!chained && at_or_nul(text_, next) == ' ' && letter_at(text_, next + 1)) {
            number.identifier = true;
            end = next;
        }
    }
    bool const whole = kept.view().find('.') == kept.view().npos;
    if (auto const part = whole ? fraction_behind(text_, end) : fraction_en{}; part.length != 0) {
        number.identifier = part.digits.empty();  // a third has no decimal
        kept.append(".");
        kept.append(part.digits.empty() ? "0" : part.digits);
        end += part.length;
    }
    read_spaced_sign(out, number, end);
    bool leads = false;  // a point before the first digit
    auto const bounded = kept.fits();
    if (!out.items.empty() && out.items.back().end == at_) {
        auto& sign = out.items.back();
        bool const free = sign.begin == 0 || (!letter_at(text_, sign.begin - 1) && !digit_at(text_, sign.begin - 1) &&
                                              text_[sign.begin - 1] != '%' && text_[sign.begin - 1] != '-');
        if (free && other_minus(out, end)) sign.mark = U'-';
        if (free && sign.is_mark(U'-')) number.negative = true;
        if (free && sign.is_mark(U'+')) number.plus = true;
        // $.79, .5 percent: no digit before the point
        auto const led_by = sign.begin == 0 ? ' ' : text_[sign.begin - 1];
        leads = free && sign.is_mark(U'.') && !number.grouped && digits_at(text_, at_) == end - at_ &&
                (led_by == ' ' || led_by == '\n' || led_by == '(' || led_by == '$' || (led_by & 0x80) != 0);
        if (leads) {
            kept.clear();
            kept.append("0.");
            kept.append(text_.substr(at_, end - at_));
        } else if (free && sign.is_mark(U'.')) {
            number.identifier = true;
        }
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
    } else if (at_or_nul(text_, end) == ' ' && !number.grouped) {
        // 9 th, 21 st: a blank too many
        auto const tail = text_.substr(end + 1, 2);
        number.ordinal = !letter_at(text_, end + 3) && (tail == "th" || tail == "st" || tail == "nd" || tail == "rd");
        if (number.ordinal) end += 3;
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
    bool const plain = !number.range && !number.ordinal && !number.identifier && !number.over && !number.hyphen;
    if (plain && number.low.scale() <= 0) end = behind_spelled(end, number.low);
    out.numbers.push_back(number);
    push(out, {.index = static_cast<std::uint32_t>(out.numbers.size() - 1), .type = english_type::number}, end);
    out.has_number = true;
    if (leads) {
        auto pointed = out.items.back();
        out.items.pop_back();
        pointed.begin = out.items.back().begin;
        pointed.first = out.items.back().first;
        out.items.back() = pointed;
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
