#pragma once

#include <attain/language.hpp>
#include <attain/quantity/unit_table.hpp>
#include <attain/result.hpp>
#include <attain/text/lexicon.hpp>
#include <attain/text/record.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text {

/// An indicator that the caller knows, with the names that reports give it.
struct catalogue_entry {
    std::string id;
    std::vector<std::string> names;
};

struct read_options {
    std::optional<language> lang = {};        ///< absent: found by the letters of the text
    std::optional<attain::period> when = {};  ///< the period of figures that the text gives none
    lexicon const* words = nullptr;           ///< absent: `lexicon::builtin`; its language is then the text's
    unit_table const* units = nullptr;        ///< absent: `unit_table::builtin()`
    std::vector<catalogue_entry> catalogue = {};
    bool keep_rejected = false;
    /// For short Chinese sentences of every day instead of reports: every number counts, also a bare or spelled one
    /// (这是五那是四, 五又三分之一, 七成六, 大于二十), with its unit and hedge, but roles and indicators are not looked
    /// for.
    bool everyday = false;
};

/// What was found in a text, in the order of the text. The records view into it.
struct reading {
    std::vector<record> records;
    std::vector<rejected> rejections;  ///< where they were asked for
    std::size_t invalid_bytes = 0;     ///< bytes that were no UTF-8: skipped
    language lang = language::zh;
    std::string title;                   ///< the line that gave the report's period; empty where none did
    std::optional<attain::period> when;  ///< the report's period
};

/// The language that a text is read in when none is given: by the letters at its beginning.
[[nodiscard]] language language_of_text(std::string_view utf8) noexcept;

/// Finds every figure of a text: its number, unit, hedge, role, indicator, scope, period. Deterministic; an empty text
/// has none.
///
/// Errors: `invalid_utf8` where the bytes look like GBK (with the command that converts them) or like a binary file;
/// `overflow` for 4 GiB and more; `invalid_argument` for words of another language than the one given.
/// Complexity: linear in the text, whatever it holds.
/// Example: `read("外贸进出口额621.5亿元，同比增长34.3%")->records[1].what == role::growth_yoy`
[[nodiscard]] result<reading> read(std::string_view utf8, read_options const& options = {});

/// The same, one record at a time in the order of the text, for long texts: nothing is kept but what the next sentences
/// need. `on_record` gets each record with its number, by which `of` refers to it; the reading that is returned holds
/// no records.
[[nodiscard]] result<reading> read_each(std::string_view utf8, read_options const& options,
                                        std::function<void(record&&, std::size_t)> const& on_record);

}  // namespace text

ATTAIN_END_NAMESPACE
