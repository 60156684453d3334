#pragma once

#include "candidate.hpp"
#include "lexicon_index.hpp"
#include "tails.hpp"
#include "token.hpp"

#include <attain/text/read.hpp>

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// What a later figure may need of an earlier one.
struct past_figure {
    std::size_t record = 0;  ///< its number
    std::string indicator;
    attain::unit unit;
    role what = role::value;
    std::uint32_t end = 0;  ///< byte behind it
    period when;
    std::string_view unit_name = {};
};

/// An amount or count that later ones may be parts of.
struct told_whole {
    attain::unit unit;
    std::string_view unit_name;
    std::string name;
    decimal amount;
    decimal slack;           ///< a unit of its last digit; nothing where things are counted one by one
    std::size_t record = 0;  ///< its number
    std::size_t end = 0;     ///< bytes
    std::int32_t magnitude = 0;
    std::int32_t digits = 0;
    bool over = false;      ///< over 61 million: it may be a little more
    bool of_state = false;  ///< 签约项目: what came to one state
};

/// Whether a line of a Chinese text tells what is to be done.
enum class line_plans : std::uint8_t {
    none,
    opened,   ///< 下一步 opened it
    carried,  ///< its last sentence told of a year to come: what is to be reached goes on over the full stop
};

/// What is known while a text is read: the settings, the periods that are inherited, the figures just read.
struct document {
    std::string_view text;
    lexicon_index const& words;
    tail_index const& tails;
    read_options const& options;

    period default_period = {};  ///< the caller's
    period report_period = {};   ///< the title's
    period section_period = {};  ///< a heading's (一、2025年工作回顾), or that of 五年来 at the start of a line
    period paragraph_period = {};  ///< the last one that a sentence of this line opened with
    std::string title = {};

    bool plans = false;  ///< the section, or what follows the goals of the year, tells what is to be done
    line_plans plans_of_line = line_plans::none;
    std::int32_t told_year = 0;  ///< of the last heading of results
    std::int32_t last_year = 0;  ///< that a sentence of an English text told of

    std::size_t records = 0;
    past_figure last = {};        ///< the last record
    past_figure last_level = {};  ///< the last that others may hang on: a value, breakdown or target
    decimal last_level_value = {};
    std::int32_t last_level_magnitude = 0;
    std::string topic = {};  ///< what the last sentence with a named figure was about
    std::size_t topic_record = 0;
    std::optional<std::size_t> industries = {};   ///< the record that 其中 parts by industry on this line
    std::optional<std::size_t> parts_whole = {};  ///< what the sentence before on this line broke down
    std::string parts_name = {};                  ///< a part of it
    attain::unit parts_unit = {};
    decimal parts_left = {};  ///< of the whole
    bool has_last = false;
    bool has_level = false;
    bool annualised = false;                           ///< its rates of a quarter are told as those of a year
    std::string_view counted = {};                     ///< what an English text last counted: jobs, people
    std::set<std::string, std::less<>> counters = {};  ///< units that the text writes in other letters only
    attain::unit money = {};                           ///< of the last amount, for English cents
    std::int32_t month = 0;                            ///< that an English text tells of
    std::int32_t month_year = 0;
    bool monthly = false;                         ///< the last comparison was with the month before
    bool compared = false;                        ///< it has compared with a month or year before
    bool first_monthly = false;                   ///< and the first time with the month
    role last_change = role::growth_yoy;          ///< the last of an English text
    bool quarterly = false;                       ///< it compares quarters with those before
    bool asked_quarters = false;                  ///< and whether it does is known
    std::optional<bool> adjusted = {};            ///< its figures are adjusted for the season, where that was asked
    bool list_parts = false;                      ///< the lines below an English sentence name parts of its whole
    attain::unit list_unit = {};                  ///< in this unit, where one was told
    std::string list_count = {};                  ///< and its name
    bool prices = false;                          ///< an English text tells of a price index
    bool budget = false;                          ///< an English text tells of a budget
    std::vector<told_whole> wholes = {};          ///< the last levels of an English text, or of a Chinese sentence
    std::optional<past_figure> split_whole = {};  ///< what 按行业分 would part on this line
    decimal split_value = {};                     ///< how much that is

    /// The period of a figure whose sentence names none.
    [[nodiscard]] period inherited() const noexcept {
        if (!paragraph_period.is_none()) return paragraph_period;
        if (!section_period.is_none()) return section_period;
        return report_period.is_none() ? default_period : report_period;
    }
};

/// Turns dates and durations (2022年上半年, 1—9月, 5年, 2023-03-01) into words of the kind `time`, so that their
/// numbers are no figures.
void claim_chinese_dates(sentence& in, document const& doc, std::vector<rejected>* rejections);

/// Takes the period of a title, of a heading, or of the words that open a sentence for what follows.
void note_chinese_period(sentence const& in, document& doc);

/// Notes where a text turns from results to plans.
void note_chinese_goals(sentence const& in, document& doc);

/// Notes a 其中： behind which the lines below tell the parts of the last level, one by one.
void note_chinese_parts(sentence const& in, document& doc);

/// The period that a word of the kind `time` names, or none.
[[nodiscard]] period chinese_time(sentence const& in, token const& t, document const& doc) noexcept;

/// Finds every numeral with what is written with it.
void find_candidates(sentence const& in, document const& doc, std::vector<candidate>& out);

/// Rejects what is no figure and gives the others their role, indicator, scope, period and sign, in the order of the
/// text.
void interpret_chinese(sentence const& in, std::vector<candidate>& figures, document& doc);

/// Notes an accepted figure for those after it, and counts it.
void remember(document& doc, candidate const& figure);

}  // namespace text::detail

ATTAIN_END_NAMESPACE
