#include "input.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <system_error>

ATTAIN_BEGIN_NAMESPACE

namespace io::detail {

std::optional<problem> file_source::open(std::string const& path) {
    if (path == "-") {
        file_ = stdin;
        return std::nullopt;
    }
    namespace fs = std::filesystem;
    std::error_code ec;
    auto const status = fs::status(path, ec);
    if (!fs::exists(status)) {
        if (ec && ec != std::errc::no_such_file_or_directory && ec != std::errc::not_a_directory)
            return problem{reason::read_failed, path, {}, ec.message(), "a file that can be read", "check the path"};
        return problem{reason::file_not_found, path, {}, "no such file", "a dataset file", "check the path"};
    }
    if (fs::is_directory(status))
        return problem{reason::is_a_directory, path, {}, "a directory", "a dataset file", "name a file in it"};
    owned_.reset(std::fopen(path.c_str(), "rb"));
    if (!owned_) {
        auto const why = std::error_code(errno, std::generic_category()).message();
        return problem{reason::read_failed, path, {}, why, "a file that can be read", "check its permissions"};
    }
    file_ = owned_.get();
    if (fs::is_regular_file(status)) {
        auto const bytes = fs::file_size(path, ec);
        if (!ec) size_ = bytes;
    }
    return std::nullopt;
}

std::size_t file_source::read(char* into, std::size_t room) {
    if (room == 0) return 0;
    auto const got = std::fread(into, 1, room, file_);
    if (got == 0 && std::ferror(file_) != 0) failed_ = true;
    return got;
}

std::size_t text_source::read(char* into, std::size_t room) {
    auto const got = std::min(room, left_.size());
    if (got != 0) std::memcpy(into, left_.data(), got);
    left_.remove_prefix(got);
    return got;
}

std::size_t resumed_source::read(char* into, std::size_t room) {
    if (left_.empty()) return rest_->read(into, room);
    auto const got = std::min(room, left_.size());
    std::memcpy(into, left_.data(), got);
    left_.remove_prefix(got);
    return got;
}

problem read_failure() {
    return {reason::read_failed, {}, {}, "an error while reading", "the whole file", "check the device and try again"};
}

}  // namespace io::detail

ATTAIN_END_NAMESPACE
