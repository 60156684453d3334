#pragma once

#include <attain/config.hpp>
#include <attain/number/decimal.hpp>
#include <attain/quantity/hedge.hpp>
#include <attain/quantity/unit.hpp>
#include <attain/time/period_core.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text {

/// What a figure says about its indicator.
enum class role : std::uint8_t {
    value,        ///< a level, also of a rate (整改率99.1%)
    breakdown,    ///< a part of the figure before it (其中, of which)
    total,        ///< the sum of a counted set (53个项目，总投资382亿元)
    growth_yoy,   ///< against the same period of the year before
    growth_mom,   ///< against the period before
    growth,       ///< over any other span
    growth_diff,  ///< the change of a rate, in percentage points
    diff,         ///< an absolute change
    completion,   ///< of a target
    share,        ///< of a whole, which is the scope
    rank,         ///< within a field, which is the scope
    rank_change,  ///< places won (positive) or lost
    excess,       ///< beyond a target, a schedule or an average, which is the scope
    target,       ///< what is planned, aimed at or granted; what is only foretold has the role of a fact
    base,         ///< the level before
    increment,    ///< what came on top of a level
};

/// The role as a word, for example `growth_yoy`.
[[nodiscard]] std::string_view name_of(role what) noexcept;

/// The reverse of `name_of`.
[[nodiscard]] std::optional<role> parse_role(std::string_view name) noexcept;

/// How sure the reader is of a record's role and indicator.
enum class certainty : std::uint8_t {
    certain,    ///< a word of the sentence says it
    inferred,   ///< taken over from a figure before it, or by default
    ambiguous,  ///< more than one reading is possible
};

/// The certainty as a word, for example `inferred`.
[[nodiscard]] std::string_view name_of(certainty how) noexcept;

/// The reverse of `name_of`.
[[nodiscard]] std::optional<certainty> parse_certainty(std::string_view name) noexcept;

/// A stretch of the text, half open, in bytes and in Unicode code points from the start of what was given to `read`.
/// A byte order mark and every byte that is no UTF-8 count as one code point.
struct span {
    std::uint32_t begin = 0;  ///< bytes
    std::uint32_t end = 0;
    std::uint32_t first = 0;  ///< code points
    std::uint32_t last = 0;

    [[nodiscard]] bool empty() const noexcept { return begin == end; }
    friend bool operator==(span const&, span const&) = default;
};

/// One figure of a text. `raw` is a view into the text that was read, which must outlive the record.
struct record {
    span whole;      ///< numeral, 余 or 多, magnitude, unit, and 以上 or 左右; hedges before it stand outside
    span numeral;    ///< the digits, without 第
    span scale;      ///< the magnitude word; empty where there is none
    span unit_span;  ///< empty where there is none
    std::string_view raw;

    /// The numbers as written: one; the two ends of a range; or the members of a ratio a:b:c.
    std::vector<decimal> written;
    std::int32_t magnitude = 0;  ///< the power of ten that the magnitude words make: 8 for 亿
    bool is_range = false;       ///< 20%—30%: `written` has two numbers, `value` is the first
    bool is_ratio = false;       ///< 13.72∶46.43∶39.85: no single value

    /// number × 10^magnitude, negative for a decline. A fraction in words is percent of its whole, half_up to two
    /// places: 33.33 for a third.
    decimal value;
    decimal high;      ///< the upper end of a range; else equal to `value`
    std::string unit;  ///< CNY % pp km2 rank ..., else the counter as written; empty for a bare number
    attain::unit unit_handle;
    attain::hedge hedge = attain::hedge::exact;

    role what = role::value;
    std::string indicator;     ///< the noun phrase, perhaps put together from two places
    span indicator_span;       ///< where it stands; empty where it was put together
    std::string indicator_id;  ///< where the caller's catalogue knows it
    std::string scope;         ///< the whole of a share, the field of a rank, the comparator of an excess
    std::string period;        ///< canonical: 2022, 2022-H1; empty where the text gives none
    std::optional<attain::period> when;
    std::optional<std::size_t> of;  ///< the record that it hangs on
    std::string_view rule;          ///< the rule that found the role; lives as long as the program
    certainty how = certainty::certain;
};

/// Why a number is no figure.
enum class reject_reason : std::uint8_t {
    date,              ///< a date or a period; it may feed the period of the figures
    list_number,       ///< 一、 2. (三) ①
    name,              ///< part of a name: 二十大, 第三产业, 141部
    slogan,            ///< 三高四新, “四个年”
    size_class,        ///< 500强, 规模以上
    definition_bound,  ///< 主营业务收入2000万元以上的企业
    ordinal,           ///< 第一家, 首个
    idiom,             ///< 一批, 一定, 统一
    address,           ///< 解放路25号
    document_number,   ///< 国发〔2022〕12号
    identifier,        ///< telephone numbers, codes, more digits than a quantity has
    bare,              ///< a number without unit or cue
};

/// The reason as a word, for example `list_number`.
[[nodiscard]] std::string_view name_of(reject_reason why) noexcept;

/// A number that is no figure, with the reason.
struct rejected {
    span where;
    reject_reason why = reject_reason::bare;
};

}  // namespace text

ATTAIN_END_NAMESPACE
