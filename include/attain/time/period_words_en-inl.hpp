#pragma once

#include <attain/time/period_reader.hpp>

#include <array>
#include <cstdint>

// Words and numbers as English text writes them. A word, whatever its case, is found by its letters as two
// numbers in one table.
ATTAIN_BEGIN_NAMESPACE

namespace detail {

enum class word_kind : std::uint8_t {
    none,
    month,    ///< with its number, also abbreviated
    ordinal,  ///< `first` to `fourth` with 1 to 4, `last` with -1
    number,   ///< `one` to `twelve`
    unit,     ///< with its `period_kind`
    the,
    as,
    of,
    at,
    end,
    close,
    from,
    to,      ///< `to`, `through`
    until,   ///< which may be a dash, but no end of a rolling period
    ended,   ///< `ended`, `ending`: the end of a rolling period, but no dash
    fiscal,  ///< `fiscal`, `financial`
    plan,
    span,  ///< `period`
};

/// Letters in lower case as two numbers, the first letter the lowest byte; none where there are more than fifteen.
struct english_letters {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    std::size_t size = 0;

    friend constexpr bool operator==(english_letters const&, english_letters const&) noexcept = default;

    /// The first `count` letters.
    [[nodiscard]] constexpr english_letters front(std::size_t count) const noexcept {
        auto const mask = [](std::size_t bytes) {
            return bytes >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * bytes)) - 1;
        };
        return {low & mask(count), count > 8 ? high & mask(count - 8) : 0, count < size ? count : size};
    }
};

/// A word of the text: what it is, its value, and how many letters it has, also of an unknown one. Two numbers in two
/// registers, so that the next word can be looked at before this one is found in the table.
class english_word {
public:
    constexpr english_word() noexcept = default;
    constexpr english_word(std::uint64_t bits, std::size_t size) noexcept : bits_(bits), size_(size) {}

    /// What the table holds.
    [[nodiscard]] static constexpr std::uint16_t bits_of(word_kind kind, std::int32_t value) noexcept {
        return static_cast<std::uint16_t>(static_cast<std::int32_t>(kind) | (value + 1) << 8);
    }

    [[nodiscard]] constexpr word_kind what() const noexcept { return static_cast<word_kind>(bits_ & 0xff); }
    [[nodiscard]] constexpr std::int32_t value() const noexcept { return static_cast<std::int32_t>(bits_ >> 8) - 1; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool is_unit(period_kind kind) const noexcept {
        return bits_ == bits_of(word_kind::unit, static_cast<std::int32_t>(kind));
    }

private:
    std::uint64_t bits_ = 0;
    std::size_t size_ = 0;
};

[[nodiscard]] consteval english_letters letters_in(char const* word) {
    known_text const low(word);
    return {low.front, low.size > 8 ? known_text(word + 8).front : 0, low.size};
}

inline constexpr std::array<char const*, 12> full_month_words{"january",   "february", "march",    "april",
                                                              "may",       "june",     "july",     "august",
                                                              "september", "october",  "november", "december"};

struct month_names {
    std::array<english_letters, 12> letters{};
    consteval month_names() {
        for (std::size_t i = 0; i < letters.size(); ++i) letters[i] = letters_in(full_month_words[i]);
    }
    /// Requires 1 to 12.
    [[nodiscard]] constexpr english_letters const& operator[](std::int32_t month) const noexcept {
        return letters[static_cast<std::size_t>(month - 1)];
    }
};
inline constexpr month_names english_month_names;

[[nodiscard]] constexpr std::size_t word_slot(std::uint64_t low, std::uint64_t high) noexcept {
    return ((low ^ high) * 0x1ed1765d8486d1ddU) >> 56;  // no two of the words below share one
}

/// The words by the slot of their letters. Words of less than eight letters have only zeros behind them in `low`, so
/// that `high` matters to longer ones only.
struct word_table {
    static constexpr std::size_t size = 256;

    std::array<std::uint64_t, size> low{};
    std::array<std::uint64_t, size> high{};
    std::array<std::uint16_t, size> words{};  ///< the bits of words
    bool perfect = true;

    consteval word_table() {
        using enum word_kind;
        std::int32_t value = 0;
        for (char const* each : full_month_words) add(each, month, ++value);
        value = 0;
        for (char const* each :
             {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"})
            add(each, number, ++value);
        value = 0;
        for (char const* each : {"first", "second", "third", "fourth"}) add(each, ordinal, ++value);
        add("last", ordinal, -1);
        value = 0;
        for (char const* each : {"jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep", "oct", "nov", "dec"})
            if (++value != 5) add(each, month, value);
        add("sept", month, 9);
        units("day", "days", period_kind::day);
        units("week", "weeks", period_kind::week);
        units("month", "months", period_kind::month);
        units("quarter", "quarters", period_kind::quarter);
        units("trimester", "trimesters", period_kind::trimester);
        units("half", "halves", period_kind::half);
        units("year", "years", period_kind::year);
        add("the", the);
        add("as", as);
        add("of", of);
        add("at", at);
        add("end", end);
        add("close", close);
        add("from", from);
        add("to", to);
        add("through", to);
        add("until", until);
        add("ended", ended);
        add("ending", ended);
        add("fiscal", fiscal);
        add("financial", fiscal);
        add("plan", plan);
        add("period", span);
    }

private:
    consteval void units(char const* one, char const* many, period_kind kind) {
        add(one, word_kind::unit, static_cast<std::int32_t>(kind));
        add(many, word_kind::unit, static_cast<std::int32_t>(kind));
    }
    consteval void add(char const* text, word_kind what, std::int32_t value = 0) {
        english_letters const letters = letters_in(text);
        std::size_t const slot = word_slot(letters.low, letters.high);
        perfect = perfect && words[slot] == 0;
        low[slot] = letters.low;
        high[slot] = letters.high;
        words[slot] = english_word::bits_of(what, value);
    }
};

inline constexpr word_table english_words;
static_assert(english_words.perfect);

/// The letters at the front of eight bytes, in lower case; `count` tells how many. The few signs that are coded among
/// the letters count as such: no known word has them.
[[nodiscard]] constexpr std::uint64_t letters_of(std::uint64_t bytes, std::size_t& count) noexcept {
    std::uint64_t const others = (~(bytes << 1 & ~bytes) & 0x80 * each_byte) >> 7;
    // All the bits below the first other byte; all of them where there is none. Half of the months have eight letters
    // or more, so that asking for that would be a guess.
    std::uint64_t const letters = (others - 1) & ~others;
    count = static_cast<std::size_t>((letters & each_byte) * each_byte >> 56);
    return (bytes | 0x20 * each_byte) & letters;
}

/// A word that is not in the table: a month, which may be cut anywhere behind its third letter, or an unknown one.
[[nodiscard]] ATTAIN_APART constexpr english_word rare_word(english_letters const& letters) noexcept {
    english_word const unknown(0, letters.size);
    if (letters.size < 4) return unknown;
    std::uint64_t const front = letters.low & 0xffffff;
    std::size_t const slot = word_slot(front, 0);
    english_word const cut = english_word(english_words.words[slot], letters.size);
    if (english_words.low[slot] != front || cut.what() != word_kind::month) return unknown;
    return english_month_names[cut.value()].front(letters.size) == letters ? cut : unknown;
}

/// As `letters_of` counts them.
[[nodiscard]] constexpr bool is_letter(char c) noexcept { return (static_cast<unsigned char>(c) & 0xc0) == 0x40; }

/// As `peek_word`, for a word of more than eight letters, the first of which are known.
[[nodiscard]] ATTAIN_APART constexpr english_word long_word(period_reader const& in, std::uint64_t low) noexcept {
    std::size_t more = 0;
    std::uint64_t const high = letters_of(in.ahead(8), more);
    if (more == 8) return {};
    std::size_t const slot = word_slot(low, high);
    if (english_words.low[slot] != low || english_words.high[slot] != high) return rare_word({low, high, 8 + more});
    return english_word(english_words.words[slot], 8 + more);
}

/// The word ahead; its kind is `none` for an unknown one, and for what is no word.
[[nodiscard]] constexpr english_word peek_word(period_reader const& in) noexcept {
    std::size_t size = 0;
    std::uint64_t const low = letters_of(in.ahead(), size);
    if (static_cast<unsigned>(size == 8) & static_cast<unsigned>(is_letter(in.peek(8)))) return long_word(in, low);
    std::size_t const slot = word_slot(low, 0);
    if (english_words.low[slot] != low) return rare_word({low, 0, size});
    return english_word(english_words.words[slot], size);
}

/// Takes a word, and the spaces behind it.
constexpr void take_word(period_reader& in, english_word word) noexcept {
    in.at += word.size();
    in.skip_spaces();
}

/// Takes the word ahead, and the spaces behind it, if it is of this kind.
[[nodiscard]] constexpr bool take_word(period_reader& in, word_kind wanted) noexcept {
    english_word const word = peek_word(in);
    if (word.what() != wanted) return false;
    take_word(in, word);
    return true;
}

/// Takes a month's name, with the point behind an abbreviation.
constexpr void take_month_word(period_reader& in, english_word word) noexcept {
    in.at += word.size();
    if (in.peek() == '.' && word.size() < english_month_names[word.value()].size) ++in.at;
}
/// 1 to 12 for the name of a month, 0 for another word.
[[nodiscard]] constexpr std::int32_t take_english_month(period_reader& in) noexcept {
    english_word const word = peek_word(in);
    if (word.what() != word_kind::month) return 0;
    take_month_word(in, word);
    return word.value();
}

/// `1st`, `2nd`, `14th`; 0, and the place kept, for what is no ordinal in digits.
[[nodiscard]] constexpr std::int32_t take_ordinal_digits(period_reader& in) noexcept {
    std::uint64_t const ahead = in.ahead();
    std::size_t const digits = digits_in(ahead);
    if (digits != 1 && digits != 2) return 0;
    std::uint64_t const ending = (ahead >> (8 * digits) | 0x2020) & 0xffff;
    auto const is = [ending](char first, char second) { return ending == (byte_of(first) | byte_of(second) << 8); };
    if (!is('t', 'h') && !is('s', 't') && !is('n', 'd') && !is('r', 'd')) return 0;
    std::int32_t const number = in.take_digits(digits);
    in.at += 2;
    in.skip_spaces();
    return number;
}

/// A number in digits (up to six) or as a word up to twelve; 0, and the place kept, where none stands.
[[nodiscard]] constexpr std::int32_t take_english_number(period_reader& in) noexcept {
    if (std::size_t const digits = in.digits_ahead(7); digits > 0) {
        if (digits > 6) return 0;
        std::int32_t const number = in.take_digits(digits);
        in.skip_spaces();
        return number;
    }
    english_word const word = peek_word(in);
    if (word.what() != word_kind::number) return 0;
    take_word(in, word);
    return word.value();
}

/// `day`, `weeks`, `Months` ...: `range` for any other word; `word` is ahead.
[[nodiscard]] constexpr period_kind take_english_unit(period_reader& in, english_word word) noexcept {
    if (word.what() == word_kind::unit) {
        take_word(in, word);
        return static_cast<period_kind>(word.value());
    }
    if (word.what() == word_kind::number && in.take("ten-day periods ")) return period_kind::ten_days;
    return period_kind::range;
}

}  // namespace detail

ATTAIN_END_NAMESPACE
