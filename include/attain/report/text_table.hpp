#pragma once

#include <attain/config.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE
namespace report {

/// The columns that a text takes on a terminal: a Chinese character takes two, a combining mark none, a control
/// character none. Bytes that are not UTF-8 take one column each.
///
/// Complexity: linear. Source: Unicode UAX 11, through utf8proc.
[[nodiscard]] std::size_t display_width(std::string_view text) noexcept;

/// On which side of its column a cell stands.
enum class alignment : std::uint8_t { left, right };

/// What a cell is, for colours: what was published is plain, what was computed or implied is not.
enum class tone : std::uint8_t { plain, heading, computed, implied, good, bad, faint };

/// One cell of a table: text on a single line, and its tone.
struct table_cell {
    std::string text = {};
    report::tone tone = report::tone::plain;
};

/// A table whose columns are aligned by what a terminal shows, not by bytes.
///
/// Lines carry no trailing spaces; columns that are empty in every row are left out.
class text_table {
public:
    struct column {
        std::string heading;
        alignment side = alignment::left;
    };

    explicit text_table(std::vector<column> columns);

    /// Adds a row; missing cells are empty, superfluous ones are not shown.
    void add_row(std::vector<table_cell> cells);

    [[nodiscard]] std::size_t rows() const noexcept { return rows_.size(); }

    /// The table for a terminal, two spaces between the columns; `colour` adds ANSI sequences around the cells.
    [[nodiscard]] std::string to_text(bool colour) const;

    /// The table in GitHub's Markdown.
    [[nodiscard]] std::string to_markdown() const;

private:
    [[nodiscard]] std::vector<std::size_t> shown_columns() const;

    std::vector<column> columns_;
    std::vector<std::vector<table_cell>> rows_;
};

}  // namespace report
ATTAIN_END_NAMESPACE
