#include "numeral_zh.hpp"

#include "tails.hpp"

#include <algorithm>
#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

constexpr int no_digit = -1;

constexpr int digit_of(char32_t c) noexcept {
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

constexpr bool is_pair(char32_t c) noexcept { return c == U'两' || c == U'兩'; }
constexpr bool is_vague(char32_t c) noexcept {
    return c == U'几' || c == U'幾' || c == U'多' || c == U'余' || c == U'餘';
}
constexpr bool is_numeral(char32_t c) noexcept { return digit_of(c) != no_digit || unit_of(c) != 0 || is_digit(c); }

/// Characters that are digits only among others: 陆地, 收拾, 队伍, 放肆.
constexpr bool is_formal(char32_t c) noexcept {
    return c == U'陆' || c == U'陸' || c == U'伍' || c == U'肆' || c == U'拾';
}

char32_t code_behind(std::string_view text, std::size_t at) noexcept {
    return decode(text, behind_spaces(text, at)).code;
}

/// One sum of digits and units, being read.
class sum_reader {
public:
    sum_reader(std::string_view text, std::size_t at, tail_index const& tails)
        : text_(text), at_(at), end_(at), tails_(tails) {}

    bool read();

    decimal value;
    bool over = false;
    bool refused = false;
    bool arabic_only = true;
    bool has_point = false;

    [[nodiscard]] std::size_t end() const noexcept { return end_; }

private:
    bool read_arabic(std::size_t at);
    bool read_digit(character const& c, std::size_t at);
    bool read_unit(character const& c, std::size_t at);
    void close();

    void take(std::size_t at, character const& c) noexcept {
        at_ = end_ = at + c.length;
        any_ = true;
    }

    std::string_view text_;
    std::size_t at_;
    std::size_t end_;
    tail_index const& tails_;
    decimal total_;
    decimal section_;
    std::optional<decimal> current_;
    bool current_arabic_ = false;
    bool any_ = false;
    bool units_ = false;
    bool zero_ = false;
    int digits_ = 0;
    int last_unit_ = 0;
    int last_small_ = 99;
    int last_big_ = 0;
};

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

/// 点五七九 behind a sum.
void read_point(std::string_view text, std::size_t& at, decimal& value) {
    auto const point = behind_spaces(text, at);
    auto const mark = decode(text, point);
    if (mark.code != U'点' && mark.code != U'點') return;
    auto here = behind_spaces(text, point + mark.length);
    decimal weight = decimal(1);
    auto const tenth = decimal::from_parts(1, 1);
    bool any = false;
    for (;;) {
        auto const c = decode(text, here);
        auto const d = is_digit(c.code) ? static_cast<int>(c.code - U'0') : digit_of(c.code);
        if (c.length == 0 || d == no_digit || is_pair(c.code)) break;
        // 五点十分 is a time
        weight = weight * *tenth;
        value = value + decimal(d) * weight;
        any = true;
        here += c.length;
        at = here;
        here = behind_spaces(text, here);
    }
    static_cast<void>(any);
}

std::int32_t small_integer_at(std::string_view text, std::size_t& at) noexcept {
    std::int32_t out = 0;
    while (is_digit(decode(text, at).code)) {
        auto const c = decode(text, at);
        out = std::min<std::int32_t>(out * 10 + static_cast<std::int32_t>(c.code - U'0'), 999);
        at += c.length;
    }
    return out;
}

struct signed_number {
    rational value;
    std::size_t end = 0;
    bool over = false;
    bool refused = false;
    bool whole_arabic = false;
};

rational power(rational const& base, std::int32_t exponent) {
    rational out(1);
    for (std::int32_t i = 0; i < exponent; ++i) out = out * base;
    return out;
}

std::optional<signed_number> signed_at(std::string_view text, std::size_t at, tail_index const& tails) {
    bool negative = false;
    auto const c = decode(text, at);
    bool const word = c.code == U'负' || c.code == U'負';
    if (word || c.code == U'-') {
        auto const before = decode_before(text, at).code;
        if (!word && (is_numeral(before) || is_latin(before))) return std::nullopt;
        negative = word || before != U'-';
        at += c.length;
    }
    sum_reader sum(text, at, tails);
    if (!sum.read()) return std::nullopt;
    signed_number out;
    out.end = sum.end();
    out.over = sum.over;
    out.refused = sum.refused;
    out.whole_arabic = sum.arabic_only && !sum.has_point;
    auto value = sum.value;
    if (!sum.over && !sum.refused && !sum.has_point) read_point(text, out.end, value);
    out.value = rational::ratio(value, decimal(1)).value();
    if (sum.arabic_only) {
        auto const mark = decode(text, out.end);
        auto behind = out.end + mark.length;
        bool down = false;
        int signs = 0;
        while (decode(text, behind).code == U'-' || decode(text, behind).code == U'+') {
            down = down || decode(text, behind).code == U'-';
            behind += decode(text, behind).length;
            ++signs;
        }
        if ((mark.code == U'e' || mark.code == U'E' || mark.code == U'^') && signs < 2 &&
            is_digit(decode(text, behind).code)) {
            auto const exponent = small_integer_at(text, behind);
            if (exponent <= 64 && (exponent <= 32 || mark.code != U'^')) {
                auto const factor = mark.code == U'^' ? power(out.value, exponent)
                                                      : rational::ratio(power_of_ten(exponent), decimal(1)).value();
                if (mark.code == U'^') {
                    out.value = down && !factor.is_zero() ? rational(1) / factor : factor;
                } else {
                    out.value = down ? out.value / factor : out.value * factor;
                }
                out.end = behind;
                out.whole_arabic = false;
            }
        } else {
            auto const letter = decode(text, behind_spaces(text, out.end));
            auto const after = behind_spaces(text, out.end) + letter.length;
            bool const ends = !is_latin(decode(text, after).code);
            if (ends && (letter.code == U'k' || letter.code == U'K')) {
                out.value = out.value * rational(1000);
                out.end = after;
            } else if (ends && letter.code == U'M') {
                out.value = out.value * rational(1000000);
                out.end = after;
            }
        }
    }
    if (negative) out.value = -out.value;
    return out;
}

}  // namespace

decimal power_of_ten(std::int32_t exponent) { return decimal(1).scaled_by_power_of_ten(std::clamp(exponent, -64, 64)); }

std::size_t behind_spaces(std::string_view text, std::size_t at) noexcept {
    for (int most = 0; most < 8; ++most) {
        auto const c = decode(text, at);
        if (c.length == 0 || c.code != U' ') break;
        at += c.length;
    }
    return at;
}

std::size_t behind_word(std::string_view text, std::size_t at, std::string_view word) noexcept {
    for (std::size_t i = 0; i < word.size();) {
        auto const wanted = decode(word, i);
        at = i == 0 ? at : behind_spaces(text, at);
        auto const c = decode(text, at);
        if (c.length == 0 || c.code != wanted.code) return 0;
        at += c.length;
        i += wanted.length;
    }
    return at;
}

std::optional<everyday_number> everyday_number_at(std::string_view text, std::size_t at, tail_index const& tails) {
    auto const first = signed_at(text, at, tails);
    if (!first) return std::nullopt;
    everyday_number out{first->end, first->value, first->over, first->refused, false};
    if (out.refused || out.over) return out;
    auto const over = [&](signed_number const& numerator, rational const& denominator) {
        return numerator.value / denominator;
    };
    auto const word = [&](std::size_t from, std::string_view w) {
        return behind_word(text, behind_spaces(text, from), w);
    };
    if (auto const whole = word(first->end, "又"); whole != 0) {
        auto const below = signed_at(text, behind_spaces(text, whole), tails);
        auto const bar = below ? word(below->end, "分之") : 0;
        auto const above = bar != 0 ? signed_at(text, behind_spaces(text, bar), tails) : std::nullopt;
        if (above && !below->value.is_zero()) {
            auto const part = over(*above, below->value);
            out.value = first->value.sign() < 0 ? first->value - part : first->value + part;
            out.end = above->end;
            out.fraction = true;
            return out;
        }
    }
    if (auto const bar = word(first->end, "分之"); bar != 0 && !first->value.is_zero()) {
        if (auto const above = signed_at(text, behind_spaces(text, bar), tails); above && !above->refused) {
            out.value = over(*above, first->value);
            out.end = above->end;
            out.fraction = true;
            return out;
        }
    }
    if (!first->whole_arabic) return out;
    auto const slash = [&](std::size_t from) -> std::optional<std::pair<rational, std::size_t>> {
        auto const mark = decode(text, from);
        if (mark.code != U'/') return std::nullopt;
        auto const below = signed_at(text, from + mark.length, tails);
        if (!below || !below->whole_arabic || below->value.sign() <= 0) return std::nullopt;
        if (decode(text, below->end).code == U'/') return std::nullopt;
        return std::pair(below->value, below->end);
    };
    if (auto const below = slash(first->end)) {
        out.value = first->value / below->first;
        out.end = below->second;
        out.fraction = true;
    } else if (auto const behind = behind_spaces(text, first->end);
               behind != first->end && is_digit(decode(text, behind).code)) {
        auto const above = signed_at(text, behind, tails);
        auto const part = above && above->whole_arabic ? slash(above->end) : std::nullopt;
        if (part) {
            out.value = first->value + above->value / part->first;
            out.end = part->second;
            out.fraction = true;
        }
    }
    return out;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
