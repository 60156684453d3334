#pragma once

#include <attain/io/dataset_file.hpp>
#include <attain/language.hpp>
#include <attain/result.hpp>
#include <attain/text/read.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE
namespace report {

/// What the records of a text are written as.
enum class record_format : std::uint8_t { table, jsonl, csv };

/// The word of a format: `table`, `jsonl` or `csv`.
[[nodiscard]] std::string_view name_of(record_format what) noexcept;

/// The format of a word, nothing when there is none of that name.
[[nodiscard]] std::optional<record_format> parse_record_format(std::string_view word) noexcept;

struct record_options {
    record_format format = record_format::table;
    attain::language language = attain::language::zh;  ///< of the table's headings
    bool colour = false;                               ///< in the table only
};

/// The value of a record as text: the exact decimal in its unit, `13.72:46.43:39.85` for a ratio of several numbers.
[[nodiscard]] std::string value_text(text::record const& each);

/// Writes what was found in a text, record by record, in the order of the text; nothing is kept but a page of the
/// table.
///
/// JSON lines, one object a record: `id` (from 1), `start`, `end` (the whole span) and `num_start`, `num_end` (the
/// numeral) in code points, `byte_start`, `byte_end`; `text` as written; `value`, the exact decimal in the base unit,
/// as text (a ratio is "13.72:46.43:39.85", a range has its upper end in `high`); `digits` as written, `magnitude`
/// ("1e8"); `unit`, `qualifier` (exact about over at_least nearly under at_most), `role`, `indicator`, `indicator_id`,
/// `scope`, `period`; `of`, the id of the record that it hangs on, or null; `rule`, `certainty`. A rejected number has
/// its spans, `text` and `rejected`, the reason. CSV has the same fields as columns. A table has a heading for every
/// page of rows, whose columns are aligned by what a terminal shows.
class record_writer {
public:
    /// `utf8` is the text that was read; it and the callable behind `out` outlive the writer.
    record_writer(std::string_view utf8, record_options const& how, io::sink const& out);
    record_writer(record_writer&&) noexcept;
    record_writer& operator=(record_writer&&) noexcept;
    ~record_writer();

    /// The record of this number in its reading.
    void add(text::record const& each, std::size_t number);
    void add(text::rejected const& each);

    /// Writes what is left. Errors: write_failed when the sink said false. Gives the bytes written.
    [[nodiscard]] result<std::size_t> finish();

private:
    struct state;
    std::unique_ptr<state> state_;
};

/// Writes a whole reading: its records, and in their places the rejected numbers where it kept them.
/// Errors: write_failed when the sink says false. Gives the bytes written.
[[nodiscard]] result<std::size_t> write(text::reading const& found, std::string_view utf8, record_options const& how,
                                        io::sink const& out);

/// The same as one text.
[[nodiscard]] result<std::string> to_text(text::reading const& found, std::string_view utf8, record_options const& how);

}  // namespace report
ATTAIN_END_NAMESPACE
