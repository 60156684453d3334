#pragma once

#include "document.hpp"
#include "lexer.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Reads one date from a number token on.
class date_reader {
public:
    date_reader(sentence const& in, document const& doc) : in_(in), doc_(doc) {}

    /// How many tokens the date at token `i` takes, or 0. `end` and `last` are set behind it.
    [[nodiscard]] std::size_t read(std::size_t i);

    period when;
    std::uint32_t end = 0;
    std::uint32_t last = 0;

private:
    [[nodiscard]] std::int64_t value(token const& t) const noexcept;
    [[nodiscard]] static std::uint32_t digits(token const& t) noexcept { return t.last - t.first; }
    [[nodiscard]] bool ahead(std::string_view word) const noexcept {
        return in_.text.substr(end, word.size()) == word && end + word.size() <= in_.end;
    }
    void move(std::string_view word) noexcept {
        end += static_cast<std::uint32_t>(word.size());
        last += code_points(word);
    }
    bool takes(char32_t c) noexcept;
    bool take(std::string_view word) noexcept {
        if (!ahead(word)) return false;
        move(word);
        return true;
    }
    bool take_any(chinese_words which) noexcept {
        auto const& words = doc_.words.group(which);
        return words.opens(in_.text.substr(end)) &&
               std::any_of(words.begin(), words.end(), [&](std::string_view word) { return take(word); });
    }
    // The number that stands at `end`, if the token there is one.
    [[nodiscard]] token const* number_here() const noexcept {
        for (auto j = i_; j < in_.tokens.size() && in_.tokens[j].begin <= end; ++j) {
            if (in_.tokens[j].begin == end && in_.tokens[j].is_number()) return &in_.tokens[j];
        }
        return nullptr;
    }
    void move(token const& t) noexcept {
        end = t.end;
        last = t.last;
    }
    // 连续6个月 and 近10天 are spans of time, 缩短6个月 is how much.
    [[nodiscard]] bool lasts(token const& t) const noexcept;
    [[nodiscard]] std::size_t taken() const noexcept {
        auto j = i_;
        while (j < in_.tokens.size() && in_.tokens[j].begin < end) ++j;
        return j - i_;
    }
    [[nodiscard]] std::int32_t year_now() const noexcept {
        auto const known = doc_.inherited();
        return known.is_none() ? 0 : known.year();
    }

    // 2023-03-01, 2023/3/1, 2023.03.01: three numbers, none of which is a figure.
    bool iso(std::int64_t year) noexcept;

    // 2021—2025年
    bool year_range(std::int64_t from) noexcept;

    [[nodiscard]] std::size_t after_year(std::int32_t year) noexcept;

    // 9月, 9月5日, 1—9月份, 11月6日至10日; `end` stands behind the first number.
    bool months(std::int32_t first, std::int32_t year) noexcept;

    // 至10日, 至9月10日 behind a day.
    void day_range() noexcept;

    // 5年, 近3年, 30年来, 100周年: no period, and no figure.
    [[nodiscard]] std::size_t duration() noexcept;

    [[nodiscard]] std::size_t spelled(std::int64_t number) noexcept;

    sentence const& in_;
    document const& doc_;
    std::size_t i_ = 0;
};

inline std::int64_t date_reader::value(token const& t) const noexcept {
    std::int64_t made = 0;
    std::uint32_t points = 0;
    for (std::size_t at = t.begin; at < t.end;) {
        auto const c = decode(in_.text, at);
        at += c.length;
        if (++points > 8) return -1;
        if (is_digit(c.code)) {
            made = made * 10 + (c.code - U'0');
        } else if (t.type == token_type::numeral && chinese_digit(c.code) >= 0 && chinese_digit(c.code) < 10) {
            made = made * 10 + chinese_digit(c.code);
        } else if (t.type == token_type::numeral && c.code == U'十') {
            made = made == 0 ? 1 : made;
        } else {
            return -1;
        }
    }
    return made;
}

inline bool date_reader::takes(char32_t c) noexcept {
    auto at = end;
    std::uint32_t points = 1;
    auto found = decode(in_.text, at);
    if (found.code == U' ') {
        at += found.length;
        ++points;
        found = decode(in_.text, at);
    }
    if (found.code != c || found.length == 0) return false;
    end = at + found.length;
    last += points;
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
