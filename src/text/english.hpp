#pragma once

#include "candidate.hpp"
#include "country_money_en.hpp"
#include "document.hpp"
#include "lexicon_index.hpp"

#include <attain/number/decimal.hpp>
#include <attain/text/lexicon.hpp>
#include <attain/text/record.hpp>
#include <attain/time/period_core.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Whether a word stands in a short list.
template <std::size_t N>
[[nodiscard]] bool one_of(std::string_view word, std::string_view const (&list)[N]) noexcept {
    if (word.empty()) return false;
    // Length and first letter tell nearly all others apart, before any comparison is called.
    return std::any_of(std::begin(list), std::end(list), [&](std::string_view each) {
        return each.size() == word.size() && each.front() == word.front() && each == word;
    });
}

// What the values of the English rows mean, in the order of the values of their kinds (lexicon.cpp).
enum class motion : std::uint8_t { any, to, verb, noun, particle };
enum class stop : std::uint8_t {
    any,
    head,
    verb,
    passive,
    by,
    to,
    from,
    of,
    in,
    at,
    with,
    preposition,
    determiner,
    pronoun,
    relative,
    auxiliary,
    joiner,
    clause,
    total,
    infinitive
};
enum class moment : std::uint8_t { month = 12, unit = 15, past, whole };

enum class english_type : std::uint8_t { word, number, currency, mark, figure, date };

/// A word, number or mark of a sentence; unlike in Chinese every word counts. Figures and dates become one item each.
struct english_item {
    std::uint32_t begin = 0;  ///< bytes
    std::uint32_t end = 0;
    std::uint32_t first = 0;  ///< code points
    std::uint32_t last = 0;
    char32_t mark = 0;
    std::uint32_t index = 0;  ///< of a number, figure or date in its list
    english_type type = english_type::word;
    word_kind kind = word_kind::none;
    std::uint8_t code = 0;
    bool capital = false;
    bool wrapped = false;  ///< a phrase of the lexicon with a line end in it

    [[nodiscard]] span where() const noexcept { return {begin, end, first, last}; }
    [[nodiscard]] bool is(word_kind k) const noexcept { return type == english_type::word && kind == k; }
    [[nodiscard]] bool is(stop s) const noexcept { return is(word_kind::stop) && code == static_cast<std::uint8_t>(s); }
    [[nodiscard]] bool is(motion m) const noexcept { return moves() && code == static_cast<std::uint8_t>(m); }
    [[nodiscard]] bool is(moment m) const noexcept {
        return is(word_kind::time) && code == static_cast<std::uint8_t>(m);
    }
    [[nodiscard]] bool is_mark(char32_t c) const noexcept { return type == english_type::mark && mark == c; }
    [[nodiscard]] bool is(english_type t) const noexcept { return type == t; }
    [[nodiscard]] bool is_plain() const noexcept { return type == english_type::word && kind == word_kind::none; }
    [[nodiscard]] bool moves() const noexcept { return is(word_kind::increase) || is(word_kind::decrease); }
    /// The words by which a clause says what became of its subject.
    [[nodiscard]] bool is_verb() const noexcept {
        return (moves() && code != static_cast<std::uint8_t>(motion::noun)) || is(word_kind::level) ||
               is(word_kind::light) || is(stop::auxiliary) || is(stop::verb);
    }
};

/// A numeral as it stands: 1,234.5 or 6 842 or twenty-one, perhaps the range 10-15.
struct english_number {
    decimal low;
    decimal high;
    bool range = false;
    bool spelled = false;
    bool ordinal = false;     ///< 25th, third
    bool negative = false;    ///< a minus stands before it
    bool plus = false;        ///< a plus does
    bool hyphen = false;      ///< 20-foot
    bool over = false;        ///< 30-plus, 30+
    bool identifier = false;  ///< 9:30, 555-1234, 1.2.3: no number at all
    bool years = false;       ///< 2015-16, 2015/16
    bool grouped = false;     ///< with separators or decimals: no year
    bool bracketed = false;   ///< $(4.5): a minus as accounts write it
    bool inferred = false;    ///< 83.617, where the text parts thousands by points
};

struct english_sentence {
    std::string_view text;  ///< the whole document
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool opens_line = false;
    bool opens_paragraph = false;
    bool closes_line = false;
    bool has_number = false;
    std::vector<english_item> items;
    std::vector<english_number> numbers;
    std::vector<period> dates;
    country_money const* moneys = nullptr;  ///< whose dollars and rupees the text counts
    lexicon_index const* words = nullptr;

    /// The letters of an item, in one line.
    [[nodiscard]] std::string_view view(english_item const& i) const noexcept {
        if (i.wrapped && i.type == english_type::word) {
            auto const word = words->entry(static_cast<std::int32_t>(i.index)).word;
            if (word.size() == i.end - i.begin) return word;
        }
        return text.substr(i.begin, i.end - i.begin);
    }
};

/// Cuts an English text into sentences and these into words, in one pass.
class english_lexer {
public:
    english_lexer(std::string_view text, document const& doc)
        : text_(text), doc_(doc), moneys_(text, doc.words.currencies()) {}

    bool next(english_sentence& out);

    [[nodiscard]] std::uint64_t invalid_bytes() const noexcept { return invalid_; }

private:
    static constexpr std::size_t most_items = 512;

    void read_word(english_sentence& out);
    [[nodiscard]] std::size_t month_at(std::size_t at) const;
    [[nodiscard]] std::size_t wrap_width() const noexcept;
    [[nodiscard]] std::size_t owner_mark(std::size_t end) const noexcept;
    [[nodiscard]] std::size_t owner_tail(std::int32_t id, std::size_t end) const noexcept;
    [[nodiscard]] bool goes_on_behind(std::size_t at) const noexcept;
    void read_number(english_sentence& out);
    bool read_currency_symbol(english_sentence& out);
    bool read_number_words(english_sentence& out);
    bool read_fraction(english_sentence& out);
    bool read_fraction_words(english_sentence& out);
    [[nodiscard]] bool tells_fraction(english_sentence const& out, std::size_t end, bool half) const;
    [[nodiscard]] std::size_t behind_restated(std::size_t end, decimal const& value) const;
    [[nodiscard]] std::size_t behind_spelled(std::size_t end, decimal const& value) const;
    bool read_currency_name(english_sentence& out, std::size_t end);
    [[nodiscard]] bool points_part_thousands() noexcept;
    [[nodiscard]] std::size_t pointed_end(english_number& number, std::size_t end) noexcept;
    bool read_accounting(english_sentence& out);
    [[nodiscard]] bool other_minus(english_sentence const& out, std::size_t end) const;
    void read_spaced_sign(english_sentence& out, english_number& number, std::size_t end) const;
    bool ends_sentence(english_sentence const& out) const noexcept;
    bool glued(english_sentence const& out) const noexcept;
    [[nodiscard]] bool headline(english_sentence const& out) const noexcept;
    bool line_breaks(english_sentence const& out, std::size_t at, english_item const& last) const noexcept;
    void push(english_sentence& out, english_item item, std::size_t end);
    void move_to(std::size_t end);

    std::string_view text_;
    document const& doc_;
    std::size_t at_ = 0;
    std::uint32_t point_ = 0;
    std::uint64_t invalid_ = 0;
    std::size_t line_start_ = 0;
    std::size_t line_end_ = 0;  ///< the next line end, where one was asked for
    bool line_starts_ = true;
    bool paragraph_starts_ = true;
    country_money moneys_;
    mutable std::optional<std::size_t> width_;  ///< of the lines of the text, where they are wrapped
    std::optional<bool> points_part_;  ///< whether the text parts thousands by points; unknown until it is asked
};

/// The money of a sign before a number: $, HK$, Rs., KSh, NZD.
[[nodiscard]] std::optional<money_found> english_currency(std::string_view sign, unit_table const& units,
                                                          country_money const& moneys) noexcept;

/// A number in words, `twenty-one`, `two hundred and five`, `third`.
struct number_words {
    decimal value;
    std::size_t length = 0;  ///< bytes; 0 where there is none
    bool ordinal = false;
};

/// Whether the word at `at` may be a number or a phrase of one: nearly no other is said to be.
[[nodiscard]] bool begins_number(std::string_view text, std::size_t at) noexcept;

/// Requires `begins_number`.
[[nodiscard]] number_words number_words_at(std::string_view text, std::size_t at);

/// Whether a word may be what is counted: companies, people, TEU.
[[nodiscard]] bool looks_plural(std::string_view word) noexcept;

/// Whether a word on -ing is a noun: manufacturing, shipping.
[[nodiscard]] bool is_gerund(std::string_view word, lexicon_index const& words) noexcept;

/// Decides which words that may be verbs are verbs: the planned road, registered capital and financial help hold none.
void settle_words(english_sentence& in);

/// Puts dates and figures in the place of their words. Numbers that are neither become rejected candidates.
void find_english_figures(english_sentence& in, document const& doc, std::vector<candidate>& out);

/// A stretch of items, half open.
struct item_range {
    std::size_t from = 0;
    std::size_t to = 0;

    [[nodiscard]] bool empty() const noexcept { return from >= to; }
};

/// The subject of the verb at `verb`, or an empty range where the clause leaves it out or has a pronoun.
[[nodiscard]] item_range subject_of(english_sentence const& in, std::size_t verb);

/// The noun phrase that begins at `at`, as after `in` or `of`.
[[nodiscard]] item_range phrase_from(english_sentence const& in, std::size_t at);

/// The noun phrase that ends before `to`; `through` the prepositions in it: income from tourism of.
[[nodiscard]] item_range phrase_before(english_sentence const& in, std::size_t to, bool through = false);

/// The noun phrase that opens the clause of what stands at `before`, behind `In 2015,` and the like.
[[nodiscard]] item_range opening_phrase(english_sentence const& in, std::size_t before);

/// The phrase without its articles, owners, `the value of`, and what comes after its head in other places than `of`.
[[nodiscard]] item_range head_of(english_sentence const& in, item_range phrase);

/// Notes a heading that what is listed below it is to be reached: Targets for 2018, the city will:
void note_english_goals(english_sentence const& in, document& doc);

/// Gives the figures their role, indicator, scope, period and sign, in the order of the text.
void interpret_english(english_sentence const& in, std::vector<candidate>& figures, document& doc);

/// Notes a sentence that opens a list of parts: what the lines below it tell of.
void note_english_list(english_sentence const& in, std::vector<candidate> const& figures, document& doc);

/// Calls those figures of a sentence parts that add up to a level before them, there or in a sentence before.
void settle_english_parts_that_add_up(english_sentence const& in, std::vector<candidate>& figures, document& doc);

/// Calls percentages of a sentence that make up 100 shares.
void settle_english_shares_of_hundred(english_sentence const& in, std::vector<candidate>& figures);

/// Notes the levels of a sentence for the parts of them that later sentences tell.
void note_english_wholes(std::vector<candidate> const& figures, document& doc);

}  // namespace text::detail

ATTAIN_END_NAMESPACE
