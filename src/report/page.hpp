#pragma once

#include "selection.hpp"

#include <attain/report/text_table.hpp>

#include <string>
#include <vector>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {

/// What people read of one section: tables with headings, then notes.
struct page_section {
    struct block {
        std::string heading;  ///< empty for the main block, whose heading is that of the section
        text_table table;
    };

    std::string heading;
    std::vector<block> blocks;
    std::vector<std::string> notes;
};

/// Lays a section out: indicators with completion, growth or shares first, then the others, then what follows from the
/// published figures and has no column of its own.
[[nodiscard]] page_section lay_out(scorecard const& card, section const& rows, options const& how);

}  // namespace report::detail
ATTAIN_END_NAMESPACE
