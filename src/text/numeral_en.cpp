#include "number_words_en.hpp"

#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

using namespace numerals_en;

/// The beginnings of three letters that number words have, one bit each, and that of half: few other words share one.
constexpr std::size_t letters = 26;
constexpr std::size_t bits = 64;

constexpr std::size_t beginning_of(std::size_t first, std::size_t second, std::size_t third) noexcept {
    return (first * letters + second) * letters + third;
}

constexpr auto beginnings = [] {
    std::array<std::uint64_t, letters * letters * letters / bits + 1> out{};
    auto const add = [&](std::string_view word) {
        auto const at = [&](std::size_t i) { return static_cast<std::size_t>(word[i] - 'a'); };
        auto const place = beginning_of(at(0), at(1), at(2));
        out[place / bits] |= std::uint64_t{1} << place % bits;
    };
    for (auto const& each : small_words) add(each.word);
    add("half");
    return out;
}();

constexpr int thousands = 3;

number_words words_below(std::string_view text, std::size_t at, int power);

/// `millions` of them and what goes on below: million, four hundred and sixty thousand. A bare million is a scale.
/// `below`: the power of ten that the scale stays under, so that no scale goes on with its like.
number_words millions_at(std::string_view text, std::size_t at, std::int64_t millions, int below) {
    auto const word = word_at(text, at);
    if (millions <= 0 || millions >= 1000 || !(word.is("million") || word.is("billion"))) return {};
    auto const power = word.is("million") ? 6 : 9;
    if (power >= below) return {};
    auto behind = at + word.size;
    if (at_or_nul(text, behind) == ',') ++behind;
    behind = skip_space(text, behind);
    if (word_at(text, behind).is("and")) behind = skip_space(text, behind + 3);
    if (behind >= text.size() || !begins_number(text, behind)) return {};
    auto const rest = words_below(text, behind, power);
    constexpr std::int64_t least = 1000;  // three million, two hundred parks: may be two numbers
    if (rest.length == 0 || rest.ordinal || rest.value < decimal(least)) return {};
    if (rest.value >= decimal(1).scaled_by_power_of_ten(power)) return {};
    number_words out;
    out.value = decimal(millions).scaled_by_power_of_ten(power) + rest.value;
    out.length = behind + rest.length - at;
    return out;
}

/// thirty-two thousand, two hundred and fifty: what goes on below behind a comma. Not: four thousand, two hundred
/// parks.
number_words hundreds_at(std::string_view text, std::size_t comma) {
    if (at_or_nul(text, comma) != ',') return {};
    auto const behind = skip_space(text, comma + 1);
    if (behind == comma + 1 || behind >= text.size() || !begins_number(text, behind)) return {};
    auto rest = words_below(text, behind, thousands);
    constexpr std::int64_t hundred = 100;
    auto const value = rest.value.to_int64();
    if (rest.length == 0 || rest.ordinal || !value || *value < hundred || *value % hundred == 0) return {};
    rest.length += behind - comma;
    return rest;
}

/// The number at `at`, whose scale stays under a power of ten.
number_words words_below(std::string_view text, std::size_t at, int power) {
    number_words out;
    std::int64_t total = 0;
    std::int64_t part = 0;
    auto const start = at;
    bool tens = false;
    bool units = false;
    auto const initial = lower(static_cast<unsigned char>(text[at]));
    auto const second = at_or_nul(text, at + 1);
    bool const phrase = (initial == U'a' && second == ' ') || (initial == U'h' && second == 'a') ||
                        (initial == U'o' && second == 'n') || (initial == U't' && second == 'h');
    if (phrase) {
        out = phrase_at(text, at);
        if (out.length != 0) return out;
        // a hundred, a thousand
        if (same_letters_at(text, at, "a ")) {
            auto const word = word_at(text, at + 2);
            bool const counts = word.view() == "hundred" || word.view() == "thousand";
            if (!counts || at_or_nul(text, at + 2 + word.size) == '-') return out;
            part = 1;
            out.length = 1;
            at += 2;
        }
    }
    for (;;) {
        auto const word = word_at(text, at);
        if (word.size == 0) break;
        constexpr std::string_view fold = "fold";
        if (out.length == 0 && word.size > fold.size() && word.view().ends_with(fold)) {
            // twofold: the number, and its unit behind it
            auto const number = word.view().substr(0, word.size - fold.size());
            if (auto const* const times = find(number); times != nullptr && !times->ordinal) {
                out.value = decimal(times->value);
                out.length = number.size();
                return out;
            }
        }
        if (auto const* const row = find(word.view()); row != nullptr) {
            bool const is_ten = row->value >= 20 && row->value < 100;
            if (units || (tens && (row->value >= 10 || row->value == 0))) break;
            part += row->value;
            tens = is_ten;
            units = !is_ten;
            out.ordinal = row->ordinal;
        } else if (out.length != 0 && word.view() == "hundred" && part > 0 && part < 100) {
            part *= 100;
            tens = units = false;
        } else if (out.length != 0 && word.view() == "dozen" && part > 0 && part < 20) {
            part *= 12;
            units = true;
        } else if (out.length != 0 && word.view() == "thousand" && part > 0 && part < 1000 && total == 0 &&
                   power > thousands) {
            total = part * 1000;
            part = 0;
            tens = units = false;
            if (auto const rest = hundreds_at(text, at + word.size); rest.length != 0) {
                out.value = decimal(total) + rest.value;
                out.length = at + word.size + rest.length - start;
                return out;
            }
        } else if (auto const whole = millions_at(text, at, total + part, power);
                   out.length != 0 && whole.length != 0) {
            out.value = whole.value;
            out.length = at + whole.length - start;
            return out;
        } else {
            break;
        }
        at += word.size;
        out.length = at - start;
        if (out.ordinal) break;
        auto ahead = at;
        if (ahead < text.size() && text[ahead] == '-' && tens) {
            ++ahead;
        } else {
            ahead = skip_space(text, at);
            if (ahead == at) break;
            // two hundred and five; but not `six and seven`.
            if (!tens && !units && word_at(text, ahead).is("and")) {
                auto const behind = skip_space(text, ahead + 3);
                auto const follower = word_at(text, behind);
                auto const* const row = find(follower.view());
                if (row == nullptr || row->ordinal) break;
                ahead = behind;
            }
        }
        at = ahead;
    }
    out.value = decimal(total + part);
    // nine-point-four, nine point four
    auto const dash = at_or_nul(text, start + out.length) == '-';
    auto const point = start + out.length + 1;
    bool const pointed = out.length != 0 && !out.ordinal && word_at(text, point).is("point") &&
                         (at_or_nul(text, point + 5) == '-') == dash;
    if (pointed) {
        std::int32_t places = 0;
        auto digit = point + 6;
        for (; places < 4; ++places) {
            auto const word = word_at(text, digit);
            auto const* const row = word.size == 0 ? nullptr : find(word.view());
            if (row == nullptr || row->ordinal || row->value > 9) break;
            out.value = out.value + decimal(row->value).scaled_by_power_of_ten(-(places + 1));
            out.length = digit + word.size - start;
            digit += word.size + 1;
        }
        return out;
    }
    // two and a half million
    constexpr std::string_view half = " and a half ";
    auto const behind = start + out.length + half.size();
    bool const halves = out.length != 0 && !out.ordinal && same_letters_at(text, start + out.length, half);
    auto const next = halves ? word_at(text, behind) : small_letters{};
    if (halves && (large_word_at(text, behind) || next.is("times") || next.is("percent") || next.is("per"))) {
        out.value = out.value + *decimal::parse("0.5");
        out.length += half.size() - 1;
    }
    return out;
}

}  // namespace

bool begins_number(std::string_view text, std::size_t at) noexcept {
    constexpr std::size_t compared = 3;
    if (text.size() - at < compared) return false;
    auto const letter = [&](std::size_t i) {
        return static_cast<std::size_t>(lower(static_cast<unsigned char>(text[at + i]))) - 'a';
    };
    if (letter(0) == 0 && text[at + 1] == ' ') return true;  // a dozen, a million
    if (letter(0) >= letters || letter(1) >= letters || letter(2) >= letters) return false;
    auto const place = beginning_of(letter(0), letter(1), letter(2));
    return (beginnings[place / bits] >> place % bits & 1U) != 0;
}

number_words number_words_at(std::string_view text, std::size_t at) {
    constexpr int any = 12;
    return words_below(text, at, any);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
