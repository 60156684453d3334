#include "english.hpp"
#include "english_scan.hpp"
#include "fraction_en.hpp"

#include <attain/quantity/magnitude.hpp>

#include <algorithm>
#include <string>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Numbers whose thousands are parted by points: 12.604.318.

/// Asked once: the answer is that of the whole text.
bool english_lexer::points_part_thousands() noexcept {
    if (points_part_) return *points_part_;
    points_part_ = false;
    for (auto point = text_.find('.'); point != text_.npos && !*points_part_; point = text_.find('.', point + 1)) {
        auto begin = point;
        while (begin > 0 && point - begin < 4 && digit_at(text_, begin - 1)) --begin;
        auto const before = begin == 0 ? '\0' : text_[begin - 1];
        bool const free = before != '.' && before != ',' && before != '-' && before != '/' && before != ':' &&
                          !is_ascii_letter(before);
        points_part_ = begin != point && free && pointed_integer(text_, begin) != 0;
    }
    return *points_part_;
}

/// 12.604.318, and 83.617 in a text that has such numbers: points for commas. Returns the end, or 0.
std::size_t english_lexer::pointed_end(english_number& number, std::size_t end) noexcept {
    constexpr std::size_t group = 3;
    auto const whole = pointed_integer(text_, at_);
    auto const first = digits_at(text_, at_);
    bool const one = whole == 0 && text_[at_] != '0' && first <= group && at_ + first + group + 1 == end &&
                     text_[at_ + first] == '.' && !(at_or_nul(text_, end) == '.' && digit_at(text_, end + 1));
    if (whole == 0 && !one) return 0;
    // 1.234 per cent, 2.125 billion: a broken number
    auto const behind = at_or_nul(text_, end) == ' ' ? end + 1 : end;
    auto const next = text_.substr(std::min(behind, text_.size()), 8);
    bool const broken = next.starts_with('%') || next.starts_with("per ") || next.starts_with("percent") ||
                        next.starts_with("pct") || magnitude_at_start(next).has_value() ||
                        (behind == end && short_magnitude_at_start(next).has_value());
    // 1.234,56
    auto const places = at_or_nul(text_, end) == ',' ? digits_at(text_, end + 1) : 0;
    bool const continental = one && (places == 1 || places == 2);
    if (one && !continental && (broken || !points_part_thousands())) return 0;
    number.inferred = one && !continental;
    return at_ + (one ? first + group + 1 : whole);
}

/// rose by ½ per cent
bool english_lexer::read_fraction(english_sentence& out) {
    auto const part = fraction_alone(text_, at_);
    if (part.length == 0) return false;
    english_number number;
    number.low = number.high = decimal::parse("0." + std::string(part.digits)).value();
    number.grouped = true;
    out.numbers.push_back(number);
    auto const index = static_cast<std::uint32_t>(out.numbers.size() - 1);
    push(out, {.index = index, .type = english_type::number}, at_ + part.length);
    out.has_number = true;
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
