#pragma once

#include <attain/time/period_parse_iso-inl.hpp>
#include <attain/time/period_reader.hpp>
#include <attain/time/period_words_zh-inl.hpp>

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

// Words, numbers and years as English text writes them. A word is compared as two numbers, whatever its case.
ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// A word of at most fifteen letters in lower case, as two numbers: the first letter is the lowest byte.
struct english_word {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    std::size_t size = 0;

    friend constexpr bool operator==(english_word const&, english_word const&) noexcept = default;

    /// The first `count` letters.
    [[nodiscard]] constexpr english_word front(std::size_t count) const noexcept {
        auto const mask = [](std::size_t bytes) {
            return bytes >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * bytes)) - 1;
        };
        return {low & mask(count), count > 8 ? high & mask(count - 8) : 0, count < size ? count : size};
    }
    [[nodiscard]] constexpr char back() const noexcept {
        return static_cast<char>(size > 8 ? high >> (8 * (size - 9)) : low >> (8 * (size - 1)));
    }
};

[[nodiscard]] constexpr english_word packed(std::string_view text) noexcept {
    english_word word;
    for (char const c : text) {
        auto const letter = static_cast<std::uint64_t>(static_cast<unsigned char>(c));
        (word.size < 8 ? word.low : word.high) |= letter << (8 * (word.size & 7));
        ++word.size;
    }
    return word;
}

/// A word that is known when this is compiled.
struct known_word {
    english_word word;

    // Implicit, so that calls name the word itself.
    consteval known_word(char const* text) : word(packed(text)) {}
};

/// Eight bytes of the text from a place on, the first one lowest, with zeros behind the text.
[[nodiscard]] ATTAIN_INLINE std::uint64_t eight_bytes(std::string_view text, std::size_t at) noexcept {
    std::uint64_t bytes = 0;
    if constexpr (std::endian::native == std::endian::little) {
        if (at + 8 <= text.size()) {
            std::memcpy(&bytes, text.data() + at, 8);
            return bytes;
        }
        if (text.size() >= 8) {
            if (at >= text.size()) return 0;
            std::memcpy(&bytes, text.data() + text.size() - 8, 8);
            return bytes >> (8 * (8 - (text.size() - at)));
        }
    }
    for (std::size_t i = 0; i < 8 && at + i < text.size(); ++i) {
        bytes |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[at + i])) << (8 * i);
    }
    return bytes;
}

/// The letters at the front of eight bytes, in lower case; `count` tells how many.
[[nodiscard]] constexpr std::uint64_t letters_of(std::uint64_t bytes, std::size_t& count) noexcept {
    constexpr std::uint64_t each = 0x0101010101010101U;
    auto const lower = bytes | 0x20 * each;
    auto const low_bits = lower & 0x7f * each;
    auto const letters = (low_bits + 0x1f * each) & ~(low_bits + 0x05 * each) & ~bytes & 0x80 * each;
    auto const others = letters ^ 0x80 * each;
    if (others == 0) {
        count = 8;
        return lower;
    }
    auto const bits = static_cast<std::size_t>(std::countr_zero(others)) - 7;
    count = bits / 8;
    return lower & ((std::uint64_t{1} << bits) - 1);
}

/// The letters ahead; no word where there are more than fifteen.
[[nodiscard]] ATTAIN_INLINE english_word peek_word(period_reader const& in) noexcept {
    english_word word;
    word.low = letters_of(eight_bytes(in.text, in.at), word.size);
    if (word.size < 8) return word;
    std::size_t more = 0;
    word.high = letters_of(eight_bytes(in.text, in.at + 8), more);
    word.size += more;
    return more < 8 ? word : english_word();
}

[[nodiscard]] ATTAIN_INLINE bool take_known_word(period_reader& in, english_word const& wanted) noexcept {
    if (peek_word(in) != wanted) return false;
    in.at += wanted.size;
    in.skip_spaces();
    return true;
}

/// Takes a word written in any case, and the spaces behind it; not the beginning of a longer word. Most calls end at
/// the first letter.
[[nodiscard]] inline bool take_word(period_reader& in, known_word const& wanted) noexcept {
    auto const first = static_cast<unsigned char>(wanted.word.low & 0xff);
    return (static_cast<unsigned char>(in.peek()) | 0x20) == first && take_known_word(in, wanted.word);
}

/// The place, from 1, of the word ahead among some, which is taken with the spaces behind it; 0 for another one.
template <std::size_t Count>
[[nodiscard]] inline std::int32_t take_any_word(period_reader& in,
                                                std::array<english_word, Count> const& words) noexcept {
    english_word const word = peek_word(in);
    if (word.size == 0) return 0;
    for (std::size_t i = 0; i < Count; ++i) {
        if (words[i] != word) continue;
        in.at += word.size;
        in.skip_spaces();
        return static_cast<std::int32_t>(i) + 1;
    }
    return 0;
}

inline constexpr std::array<english_word, 12> english_month_words{
    packed("january"),   packed("february"), packed("march"),    packed("april"),
    packed("may"),       packed("june"),     packed("july"),     packed("august"),
    packed("september"), packed("october"),  packed("november"), packed("december")};

/// 1 to 12 for a month's name or its abbreviation (three letters or more, and a point), 0 for another word.
[[nodiscard]] ATTAIN_INLINE std::int32_t take_english_month(period_reader& in) noexcept {
    english_word const word = peek_word(in);
    if (word.size < 3) return 0;
    for (std::size_t i = 0; i < english_month_words.size(); ++i) {
        if (english_month_words[i].front(word.size) != word) continue;
        in.at += word.size;
        if (word.size < english_month_words[i].size) in.take('.');
        return static_cast<std::int32_t>(i) + 1;
    }
    return 0;
}

inline constexpr std::array<english_word, 5> english_ordinal_words{packed("first"), packed("second"), packed("third"),
                                                                   packed("fourth"), packed("last")};

/// `first`, `1st`: 1 to 4 and `last` as -1; 0, and the place kept, for none of these.
[[nodiscard]] ATTAIN_INLINE std::int32_t take_english_ordinal(period_reader& in) noexcept {
    if (std::int32_t const number = take_any_word(in, english_ordinal_words); number != 0)
        return number < 5 ? number : -1;
    std::size_t const digits = in.digits_ahead(3);
    if (digits != 1 && digits != 2) return 0;
    char const after = in.peek_upper(digits);
    char const then = in.peek_upper(digits + 1);
    bool const ends = (after == 'S' && then == 'T') || (after == 'N' && then == 'D') || (after == 'R' && then == 'D') ||
                      (after == 'T' && then == 'H');
    if (!ends) return 0;
    std::int32_t const number = in.take_digits(digits);
    in.at += 2;
    in.skip_spaces();
    return number;
}

/// A number in digits (up to six) or as a word up to twelve; 0, and the place kept, where none stands.
[[nodiscard]] ATTAIN_INLINE std::int32_t take_english_number(period_reader& in) noexcept {
    static constexpr std::array<english_word, 12> words{
        packed("one"),   packed("two"),   packed("three"), packed("four"), packed("five"),   packed("six"),
        packed("seven"), packed("eight"), packed("nine"),  packed("ten"),  packed("eleven"), packed("twelve")};
    if (std::size_t const digits = in.digits_ahead(7); digits > 0) {
        if (digits > 6) return 0;
        std::int32_t const number = in.take_digits(digits);
        in.skip_spaces();
        return number;
    }
    return take_any_word(in, words);
}

/// `day`, `weeks`, `Months` ...: `range` for any other word.
[[nodiscard]] ATTAIN_INLINE period_kind take_english_unit(period_reader& in) noexcept {
    if (in.take("ten-day periods ")) return period_kind::ten_days;
    english_word const word = peek_word(in);
    std::size_t const written = word.size;
    english_word const unit = written > 1 && word.back() == 's' ? word.front(written - 1) : word;
    struct named_unit {
        english_word name;
        period_kind kind;
    };
    static constexpr std::array<named_unit, 8> units{{{packed("month"), period_kind::month},
                                                      {packed("quarter"), period_kind::quarter},
                                                      {packed("year"), period_kind::year},
                                                      {packed("week"), period_kind::week},
                                                      {packed("day"), period_kind::day},
                                                      {packed("trimester"), period_kind::trimester},
                                                      {packed("half"), period_kind::half},
                                                      {packed("halve"), period_kind::half}}};
    period_kind kind = period_kind::range;
    for (named_unit const& each : units) {
        if (each.name == unit) kind = each.kind;
    }
    if (kind != period_kind::range) {
        in.at += written;
        in.skip_spaces();
    }
    return kind;
}

[[nodiscard]] ATTAIN_INLINE bool take_english_dash(period_reader& in) noexcept {
    std::size_t const start = in.at;
    in.skip_spaces();
    bool taken = take_word(in, "to") || take_word(in, "through") || take_word(in, "until");
    if (!taken && in.peek() != '~' && static_cast<unsigned char>(in.peek()) < 0xe3) taken = take_dash(in);
    in.skip_spaces();
    if (!taken) in.at = start;
    return taken;
}

/// The year of a phrase: `[of] 2022`, `, 2022`, `FY2026/27`, `fiscal year 2022`, or that of the context.
struct english_year {
    std::int32_t number = 0;
    std::size_t at = 0;
    attain::calendar in;
};

[[nodiscard]] ATTAIN_INLINE english_year take_english_year(period_reader& in) noexcept {
    std::size_t const start = in.at;
    in.skip_spaces();
    if (in.take(',')) in.skip_spaces();
    if (take_word(in, "of")) static_cast<void>(take_word(in, "the"));
    bool const fiscal = take_word(in, "fiscal") || take_word(in, "financial");
    if (fiscal) static_cast<void>(take_word(in, "year"));
    std::size_t const at = in.at;
    if (in.peek_upper() == 'F' && in.peek_upper(1) == 'Y') {
        period const year = read_fiscal(in);
        if (!year.is_none() && year.kind() != period_kind::year) in.fail(reason::kind_mismatch, at, "a fiscal year");
        return {year.is_none() ? 0 : year.year(), at, in.in};
    }
    if (std::size_t const digits = in.digits_ahead(6); digits >= 4) {
        if (digits == 4) return {in.take_digits(4), at, fiscal ? in.in : attain::calendar()};
        in.fail(reason::year_out_of_range, at, "a year from 1400 to 9999");
        return {};
    }
    if (fiscal || in.digit()) {
        in.at += in.digits_ahead(3);
        in.unexpected("a year of four digits");
        return {};
    }
    if (in.context_year == 0) {
        if (!in.done()) {
            in.unexpected("a year of four digits");
            return {};
        }
        in.lacks_year = true;
        in.year_wanted_at = in.at;
        return {period_reader::any_year, in.at, in.in};
    }
    in.at = start;
    return {in.context_year, start, in.in};
}

}  // namespace detail

ATTAIN_END_NAMESPACE
