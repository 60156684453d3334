#pragma once

#include <attain/time/period_parse_iso-inl.hpp>
#include <attain/time/period_words_en-inl.hpp>
#include <attain/time/period_words_zh-inl.hpp>

#include <cstdint>

// Years, and what stands for a dash, as English text writes them.
ATTAIN_BEGIN_NAMESPACE

namespace detail {

[[nodiscard]] constexpr bool take_english_dash(period_reader& in) noexcept {
    std::size_t const start = in.at;
    in.skip_spaces();
    auto const first = static_cast<unsigned char>(in.peek());
    bool taken = false;
    if (first >= 'A' && first <= 'z') {
        taken = take_word(in, word_kind::to) || take_word(in, word_kind::until);
    } else if (first != '~' && first < 0xe3) {
        taken = take_dash(in);
    }
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

/// The year of the context, or a note that one is lacking; `start` is where one could have stood.
[[nodiscard]] ATTAIN_APART constexpr english_year english_context_year(period_reader& in, std::size_t start) noexcept {
    if (in.context_year != 0) {
        in.at = start;
        return {in.context_year, start, in.in};
    }
    if (!in.done()) {
        in.unexpected("a year of four digits");
        return {};
    }
    in.lacks_year = true;
    in.year_wanted_at = in.at;
    return {period_reader::any_year, in.at, in.in};
}

/// `, of the fiscal year`, or a part of it, before a year: whether this one is fiscal.
[[nodiscard]] ATTAIN_APART constexpr bool take_words_before_year(period_reader& in) noexcept {
    if (in.take(',')) in.skip_spaces();
    english_word word = peek_word(in);
    if (word.what() == word_kind::of) {
        take_word(in, word);
        word = peek_word(in);
        if (word.what() == word_kind::the) {
            take_word(in, word);
            word = peek_word(in);
        }
    }
    if (word.what() != word_kind::fiscal) return false;
    take_word(in, word);
    word = peek_word(in);
    if (word.is_unit(period_kind::year)) take_word(in, word);
    return true;
}

[[nodiscard]] constexpr bool is_of(std::uint64_t ahead) noexcept {
    constexpr known_text of("of ");
    return ((ahead | 0x2020) & of.mask) == of.front;
}

/// As `take_english_year`, of what is not a number straight ahead.
[[nodiscard]] ATTAIN_APART constexpr english_year take_worded_year(period_reader& in) noexcept {
    std::size_t const start = in.at;
    bool fiscal = false;
    in.skip_spaces();
    if (!in.digit()) fiscal = take_words_before_year(in);
    std::size_t const at = in.at;
    std::uint64_t const ahead = in.ahead();
    std::size_t const digits = digits_in(ahead);
    if (digits == 4) {
        in.at += 4;
        std::int32_t year = four_digits(ahead);
        if (fiscal && in.peek() == '/' && in.digit(1)) year = in.take_second_year(year);
        return {year, at, fiscal ? in.in : attain::calendar()};
    }
    if (digits > 4) {
        in.fail(reason::year_out_of_range, at, "a year from 1400 to 9999");
        return {};
    }
    if (in.peek_upper() == 'F' && in.peek_upper(1) == 'Y') {
        period const year = read_fiscal(in);
        if (!year.is_none() && year.kind() != period_kind::year) in.fail(reason::kind_mismatch, at, "a fiscal year");
        return {year.is_none() ? 0 : year.year(), at, in.in};
    }
    if (fiscal || digits > 0) {
        in.at += digits;
        in.unexpected("a year of four digits");
        return {};
    }
    return english_context_year(in, start);
}

[[nodiscard]] constexpr english_year take_english_year(period_reader& in) noexcept {
    std::uint64_t ahead = in.ahead();
    std::size_t const before = (ahead & 0xff) == ' ' ? 1 : is_of(ahead) ? 3 : 0;
    ahead >>= 8 * before;
    if (digits_in(ahead) != 4) return take_worded_year(in);
    std::size_t const at = in.at + before;
    in.at = at + 4;
    return {four_digits(ahead), at, attain::calendar()};
}

}  // namespace detail

ATTAIN_END_NAMESPACE
