#include <attain/io/file_output.hpp>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace io {

namespace fs = std::filesystem;

namespace {

failure refusal(std::string const& path, std::string const& found, reason why = reason::write_failed) {
    return {why, -1, path + ": found '" + found + "', expected a file that can be written"};
}

std::string words_of(int code) { return std::error_code(code, std::generic_category()).message(); }

constexpr int tries = 100;

}  // namespace

struct file_output::state {
    std::string path;  ///< as the caller named it
    fs::path target;   ///< what the finished text replaces
    fs::path beside;   ///< where it lies until then; empty when it is written in place
    std::FILE* file = nullptr;
    std::size_t written = 0;
    int error = 0;

    ~state() {
        if (file != nullptr && file != stdout) std::fclose(file);
        if (!beside.empty()) {
            std::error_code ignored;
            fs::remove(beside, ignored);
        }
    }

    // Exclusively, so that two writers of one file do not write into each other's text.
    bool open_beside() {
        for (int i = 0; i < tries; ++i) {
            auto name = target;
            name += i == 0 ? ".part" : ".part" + std::to_string(i);
            file = std::fopen(name.string().c_str(), "wbx");
            if (file != nullptr) {
                beside = std::move(name);
                return true;
            }
            if (errno != EEXIST) return false;
        }
        return false;
    }
};

file_output::file_output(std::unique_ptr<state> made) noexcept : state_(std::move(made)) {}
file_output::file_output(file_output&&) noexcept = default;
file_output& file_output::operator=(file_output&&) noexcept = default;
file_output::~file_output() = default;

result<file_output> file_output::open(std::string const& path) {
    auto made = std::make_unique<state>();
    made->path = path;
    if (path == "-") {
        made->file = stdout;
        return file_output(std::move(made));
    }
    std::error_code ignored;
    auto const status = fs::status(path, ignored);
    if (fs::is_directory(status)) return refusal(path, words_of(EISDIR), reason::is_a_directory);
    errno = 0;
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        made->file = std::fopen(path.c_str(), "wb");
        if (made->file == nullptr) return refusal(path, words_of(errno));
        return file_output(std::move(made));
    }
    made->target = fs::weakly_canonical(path, ignored);
    if (ignored || made->target.empty()) made->target = path;
    if (!made->open_beside()) return refusal(path, words_of(errno));
    if (fs::exists(status)) fs::permissions(made->beside, status.permissions(), ignored);
    return file_output(std::move(made));
}

bool file_output::operator()(std::string_view piece) {
    auto& s = *state_;
    if (s.file == nullptr || s.error != 0) return false;
    errno = 0;
    if (std::fwrite(piece.data(), 1, piece.size(), s.file) != piece.size()) {
        s.error = errno != 0 ? errno : EIO;
        return false;
    }
    s.written += piece.size();
    return true;
}

result<std::size_t> file_output::commit() {
    auto& s = *state_;
    auto const name = s.path == "-" ? std::string("standard output") : s.path;
    if (s.file == nullptr) return refusal(name, "a file that was committed before");
    errno = 0;
    auto* const file = std::exchange(s.file, nullptr);
    bool const good = (file == stdout ? std::fflush(file) : std::fclose(file)) == 0;
    if (!good && s.error == 0) s.error = errno != 0 ? errno : EIO;
    if (s.error != 0) return refusal(name, words_of(s.error));
    if (s.beside.empty()) return s.written;
    std::error_code failed;
    fs::rename(s.beside, s.target, failed);
    if (failed) return refusal(name, failed.message());
    s.beside.clear();
    return s.written;
}

}  // namespace io

ATTAIN_END_NAMESPACE
