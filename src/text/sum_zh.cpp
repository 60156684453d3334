#include "sum_zh.hpp"

#include "spaced_text.hpp"
#include "tails.hpp"

#include <algorithm>
#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

/// The power of ten of a unit character, or 0.
constexpr int unit_of(char32_t c) noexcept {
    switch (c) {
    case U'十':
    case U'拾': return 1;
    case U'百':
    case U'佰': return 2;
    case U'千':
    case U'仟': return 3;
    case U'万':
    case U'萬': return 4;
    case U'亿':
    case U'億': return 8;
    case U'兆': return 12;
    default: return 0;
    }
}

constexpr bool is_vague(char32_t c) noexcept {
    return c == U'几' || c == U'幾' || c == U'多' || c == U'余' || c == U'餘';
}

/// Characters that are digits only among others: 陆地, 收拾, 队伍, 放肆.
constexpr bool is_formal(char32_t c) noexcept {
    return c == U'陆' || c == U'陸' || c == U'伍' || c == U'肆' || c == U'拾';
}

char32_t code_behind(std::string_view text, std::size_t at) noexcept {
    return decode(text, behind_spaces(text, at)).code;
}

}  // namespace

int digit_of(char32_t c) noexcept {
    switch (c) {
    case U'零':
    case U'〇': return 0;
    case U'一':
    case U'壹': return 1;
    case U'二':
    case U'贰':
    case U'貳':
    case U'两':
    case U'兩':
    case U'俩':
    case U'倆': return 2;
    case U'三':
    case U'叁': return 3;
    case U'四':
    case U'肆': return 4;
    case U'五':
    case U'伍': return 5;
    case U'六':
    case U'陆':
    case U'陸': return 6;
    case U'七':
    case U'柒': return 7;
    case U'八':
    case U'捌': return 8;
    case U'九':
    case U'玖': return 9;
    default: return no_digit;
    }
}

bool is_numeral(char32_t c) noexcept { return digit_of(c) != no_digit || unit_of(c) != 0 || is_digit(c); }

decimal power_of_ten(std::int32_t exponent) { return decimal(1).scaled_by_power_of_ten(std::clamp(exponent, -64, 64)); }

/// 1,234.5 with commas of either width; 2222.2222.22 is no decimal.
bool sum_reader::read_arabic(std::size_t at) {
    std::array<char, 80> kept{};
    std::size_t size = 0;
    auto const put = [&](char c) {
        if (size < kept.size()) kept[size++] = c;
    };
    auto const run = [&](std::size_t from) {
        std::size_t count = 0;
        for (auto c = decode(text_, from); is_digit(c.code); c = decode(text_, from)) {
            from += c.length;
            ++count;
        }
        return std::pair(from, count);
    };
    auto const copy = [&](std::size_t from, std::size_t to) {
        for (; from < to; from += decode(text_, from).length) put(static_cast<char>(decode(text_, from).code));
    };
    auto [end, count] = run(at);
    copy(at, end);
    if (count <= 3 && count > 0) {
        while (decode(text_, end).code == U',') {
            auto const behind = end + decode(text_, end).length;
            auto const [next, more] = run(behind);
            // ４，５６５ is a number; in 20，300 the wide comma parts two.
            if (more != 3 || decode(text_, end).length != decode_before(text_, end).length) break;
            copy(behind, next);
            end = next;
        }
    }
    if (decode(text_, end).code == U'.') {
        auto const behind = end + decode(text_, end).length;
        auto const [next, more] = run(behind);
        bool const dotted =
            decode(text_, next).code == U'.' && is_digit(decode(text_, next + decode(text_, next).length).code);
        bool const after_dots = count > 0 && at > 1 && decode_before(text_, at).code == U'.';
        if (more > 0 && (count == 0 || (!dotted && !after_dots))) {
            if (count == 0) put('0');
            put('.');
            copy(behind, next);
            end = next;
            has_point = true;
        }
    }
    if (size == 0 || size == kept.size()) return false;
    auto const parsed = decimal::parse({kept.data(), size});
    if (!parsed) return false;
    current_ = *parsed;
    current_arabic_ = true;
    at_ = end_ = end;
    any_ = true;
    return true;
}

bool sum_reader::read_digit(character const& c, std::size_t at) {
    auto const d = digit_of(c.code);
    auto const next = code_behind(text_, at + c.length);
    arabic_only = false;
    if (d == 0) {
        if (current_ && units_) return false;
        if (current_ && !current_arabic_) {
            current_ = *current_ * decimal(10);
            ++digits_;
        } else if (!any_) {
            current_ = decimal(0);
        } else if (!is_numeral(next) && !is_vague(next)) {
            return false;
        }
        zero_ = true;
        take(at, c);
        return true;
    }
    // 三十两: the 两 is a unit of weight
    if (is_pair(c.code) && units_ && unit_of(next) < 2) return false;
    bool const below = decode_before(text_, at).code == U'之';  // 万分之肆
    if (is_formal(c.code) && !any_ && !below && !is_numeral(next) && next != U'点' && next != U'點') return false;
    if (current_ && !(zero_ && current_->is_zero())) {
        if (units_ || current_arabic_ || is_pair(c.code)) return false;
        current_ = *current_ * decimal(10) + decimal(d);
        ++digits_;
    } else {
        current_ = decimal(d);
        digits_ = 1;
    }
    current_arabic_ = false;
    take(at, c);
    return true;
}

bool sum_reader::read_unit(character const& c, std::size_t at) {
    auto const power = unit_of(c.code);
    auto const next = code_behind(text_, at + c.length);
    // 千米, 兆字节: part of a unit
    if (power == 3 || power == 12) {
        trie_match found;
        auto const* const t = tails_.find(text_, at, found);
        if (t != nullptr && t->kind == tail_kind::unit && found.points > 1) return false;
    }
    bool const absent = !current_ || (zero_ && current_->is_zero());
    if (power < 4) {
        if (digits_ > 1 && !current_arabic_) {
            refused = true;  // 二三十
            take(at, c);
            return true;
        }
        if (power >= last_small_) return false;
        if (absent) {
            bool const alone = power != 1 && digit_of(next) <= 0 && unit_of(next) < 4;
            if (any_ ? !zero_ : alone) return false;
            if (c.code == U'拾' && !any_ && !is_numeral(next)) return false;
        }
        section_ = section_ + (absent ? decimal(1) : *current_) * power_of_ten(power);
        last_small_ = power;
    } else {
        if (!any_) return false;
        if (!absent) section_ = section_ + *current_;
        if (section_.is_zero() && total_.is_zero()) return false;
        if (section_.is_zero()) {
            total_ = total_ * power_of_ten(power);
        } else if (last_big_ != 0 && power > last_big_) {
            total_ = (total_ + section_) * power_of_ten(power);
        } else {
            total_ = total_ + section_ * power_of_ten(power);
        }
        section_ = decimal(0);
        last_small_ = 99;
        last_big_ = power;
    }
    current_.reset();
    digits_ = 0;
    last_unit_ = power;
    zero_ = false;
    units_ = true;
    arabic_only = false;
    take(at, c);
    return true;
}

void sum_reader::close() {
    value = total_ + section_;
    if (!current_) return;
    // 四百五 is 450, 一万三 is 13000; 四百零五 is not.
    bool const shortened = !current_arabic_ && units_ && !zero_ && last_unit_ >= 2;
    value = value + (shortened ? *current_ * power_of_ten(last_unit_ - 1) : *current_);
}

bool sum_reader::read() {
    for (;;) {
        auto const at = behind_spaces(text_, at_);
        if (at != at_ && !any_) return false;
        auto const c = decode(text_, at);
        if (c.length == 0) break;
        bool taken = false;
        auto const before = decode_before(text_, at).code;
        bool const point = c.code == U'.' && !any_ && before != U'.' && !is_digit(before) &&
                           is_digit(decode(text_, at + c.length).code);
        if (is_digit(c.code) || point) {
            // Digits behind a space are a number of their own, unless a unit stands between.
            if (!current_ && (at == at_ || units_)) taken = read_arabic(at);
        } else if (digit_of(c.code) != no_digit) {
            taken = read_digit(c, at);
        } else if (unit_of(c.code) != 0) {
            taken = read_unit(c, at);
        } else if (is_vague(c.code) && any_ && (units_ || current_arabic_) && (!current_ || current_arabic_)) {
            over = true;
            take(at, c);
            if (unit_of(code_behind(text_, at_)) < 4) break;
            continue;
        }
        if (!taken) break;
        if (refused) break;
    }
    close();
    return any_;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
