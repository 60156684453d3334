#pragma once

#include <attain/result.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace io {

/// A file in the making. Text goes to a file beside the one that is meant, which takes its place on `commit`: whoever
/// reads it sees the old text or all of the new one, and a failure leaves the old text as it was.
///
/// Only regular files are replaced: a device or a pipe is written to, a link keeps pointing to its file, and an
/// existing file keeps its permissions. `-` is standard output.
class file_output {
public:
    /// Errors: write_failed, is_a_directory; the message names the path.
    [[nodiscard]] static result<file_output> open(std::string const& path);

    file_output(file_output&&) noexcept;
    file_output& operator=(file_output&&) noexcept;
    /// Drops what was not committed.
    ~file_output();

    /// Takes a piece of text, as an `io::sink` does; false when it could not be written.
    [[nodiscard]] bool operator()(std::string_view piece);

    /// Makes the text take its place; gives its bytes. Nothing can be written afterwards.
    /// Errors: write_failed.
    [[nodiscard]] result<std::size_t> commit();

private:
    struct state;
    explicit file_output(std::unique_ptr<state> made) noexcept;

    std::unique_ptr<state> state_;
};

}  // namespace io

ATTAIN_END_NAMESPACE
