#pragma once

#include <attain/language.hpp>
#include <attain/result.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text {

namespace detail {
class lexicon_index;
}

/// What a word of the lexicon does in a sentence. `value` of its row says which, where there are several.
enum class word_kind : std::uint8_t {
    none,
    increase,      ///< 增长, rose: value `to` where a level follows
    decrease,      ///< 下降, fell
    level,         ///< 达到, amounted to: what follows is the level itself
    light,         ///< 实现 完成: a verb before an indicator, peeled off its ends
    yoy,           ///< 同比, year on year
    mom,           ///< 环比, month on month
    since,         ///< 比2015年: against another time
    than,          ///< 比 较 高于: a comparator follows
    share,         ///< 占, accounted for
    share_noun,    ///< 比重 占比, share
    completion,    ///< 完成率, completed
    rank,          ///< 列 居 排名, ranked
    excess,        ///< 高于 超出 快于, above
    target,        ///< 目标 任务 计划, target
    plan_verb,     ///< 力争 计划 将: what follows is to come
    base,          ///< 由 从: the level before
    become,        ///< 调整为 提高到: the level after
    total,         ///< 总投资, total investment
    increment,     ///< 新增, added: value `subset` for verbs that pick out a part (整改)
    breakdown,     ///< 其中 含, of which
    respectively,  ///< 分别
    negation,      ///< 未 没有
    approximate,   ///< 约 超 近 before a figure: value is the name of the hedge
    time,          ///< 今年 去年 上半年: value says which
    place,         ///< 全国 全市: a scope, peeled off an indicator's left end
    adverb,        ///< 累计 全年 共: peeled off an indicator's left end
    rate_noun,     ///< ...率 增速 指数: a percentage after it is a level
    name,          ///< a fixed phrase with a number in it that is no figure: value is the reason of its rejection
    quantifier,    ///< 以上 左右 after a figure: value is the name of the hedge
    joiner,        ///< 和 及 与 、 between two figures or two indicators
    stop,          ///< ends an indicator; value `head` for list heads (一是)
    plain,         ///< hides the shorter words in it: 居民 is no 居
    counts,        ///< what a noun counts without saying so: a population counts people; the value is the unit
    currency,  ///< whose dollars or rupees a text counts that names this country, town or agency: the value is the code
    group,     ///< asked for with others by a rule: the value names the group, such as forecast_nouns
};

/// The kind as a word, for example `share_noun`.
[[nodiscard]] std::string_view name_of(word_kind kind) noexcept;

/// The reverse of `name_of`.
[[nodiscard]] std::optional<word_kind> parse_word_kind(std::string_view name) noexcept;

/// One row of a lexicon.
struct lexicon_entry {
    word_kind kind = word_kind::none;
    std::string_view word;
    std::string_view value;  ///< empty where the kind says all
};

/// The words by which a language says what its figures are: a table, which a user can extend. Copies share it.
class lexicon {
public:
    /// The library's own table for a language.
    [[nodiscard]] static lexicon const& builtin(language lang);

    /// This lexicon with more rows: lines of `kind<TAB>word<TAB>value`, the value optional; `#` starts a comment. A row
    /// for a word that is known replaces what was known; kind `none` forgets it.
    ///
    /// Rows of `currency` stand apart from the words of a sentence, and where the text names several, those that are
    /// new here decide. A word of the text may go on behind a name of more than three letters. Their value is the
    /// code of a currency, or a code and what it shares: `LKR`, `ZWL $`. A bare `$` is that of the country of dollars
    /// that the text is about; a place with `EUR` is about none.
    ///
    /// Rows of `group` stand apart too: a word may be in several groups and have a kind besides. It is asked for as it
    /// is written, small or capital. The value `-forecast_nouns` takes a word out of a group.
    ///
    /// Errors: `unknown_word` for a kind or a value that there is not, `missing_field` for a line without a word,
    /// `invalid_utf8`; each with the byte position.
    /// Example: `lexicon::builtin(language::zh).extended_with("name\t九二共识\tname")`
    [[nodiscard]] result<lexicon> extended_with(std::string_view table) const;

    [[nodiscard]] language lang() const noexcept;

    /// All rows in the order in which they were added, with those that a later one replaced.
    [[nodiscard]] std::span<lexicon_entry const> entries() const noexcept;

    /// The row of a word exactly as it stands in the table; of a word in a sentence where it names a currency as well.
    [[nodiscard]] std::optional<lexicon_entry> find(std::string_view word) const noexcept;

    /// For the engine.
    [[nodiscard]] detail::lexicon_index const& index() const noexcept { return *index_; }

private:
    explicit lexicon(std::shared_ptr<detail::lexicon_index const> index) : index_(std::move(index)) {}

    std::shared_ptr<detail::lexicon_index const> index_;
};

/// The rows that hold, of one kind or of all, as lines `kind<TAB>word<TAB>value` in the order in which they were added.
/// `extended_with` reads them: the builtin lexicon becomes this one by them, and this one stays as it is.
///
/// Complexity: linear in the rows.
/// Example: `table_of(lexicon::builtin(language::en), word_kind::group)`
[[nodiscard]] std::string table_of(lexicon const& words, std::optional<word_kind> kind = std::nullopt);

}  // namespace text

ATTAIN_END_NAMESPACE
