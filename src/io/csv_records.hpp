#pragma once

#include "input.hpp"

#include <attain/model/dataset_builder.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace io::detail {

/// The records of a CSV text (RFC 4180; LF for CRLF, blank lines and a byte order mark are allowed), one after another,
/// from a window that moves over the source. Cells are valid until the next record.
class csv_records {
public:
    csv_records(byte_source& from, dataset_builder& problems);

    /// The next record that is not empty. False at the end, or after a problem that leaves the rest unreadable.
    [[nodiscard]] bool next();

    [[nodiscard]] std::vector<field> const& cells() const noexcept { return cells_; }
    [[nodiscard]] place where() const noexcept { return where_; }
    /// Bytes passed so far, to tell how far the reading is.
    [[nodiscard]] std::uint64_t passed() const noexcept { return passed_ + at_; }

private:
    static constexpr std::size_t window_size = std::size_t{1} << 18;
    static constexpr std::size_t longest_record = std::size_t{1} << 24;

    enum class outcome : std::uint8_t { record, blank, more, bad };

    [[nodiscard]] bool refill();
    [[nodiscard]] outcome scan();
    void locate_cells(std::size_t first, bool plain);
    void complain(reason why, std::size_t at, std::string found, std::string expected, std::string advice);

    byte_source* from_;
    dataset_builder* problems_;
    std::vector<char> window_;
    std::size_t at_ = 0;    // of the next record
    std::size_t end_ = 0;   // of what is read
    std::size_t good_ = 0;  // up to where it is known to be UTF-8
    bool last_ = false;     // nothing more will come
    bool stopped_ = false;
    std::uint64_t passed_ = 0;
    std::uint32_t line_ = 1;
    place where_;
    std::vector<field> cells_;
    std::vector<std::size_t> begins_;  // of each cell, in the window
    std::deque<std::string> unquoted_;
};

}  // namespace io::detail

ATTAIN_END_NAMESPACE
