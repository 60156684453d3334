#include <attain/io/file_output.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <support/catch.hpp>

namespace {

namespace fs = std::filesystem;
using attain::io::file_output;

// A folder of its own for one test, gone with it.
struct folder {
    fs::path path = fs::temp_directory_path() / ("attain-file-output-" + std::to_string(std::random_device()()));
    folder() { fs::create_directory(path); }
    ~folder() { fs::remove_all(path); }

    std::string operator/(char const* name) const { return (path / name).string(); }
    std::size_t files() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(path), fs::directory_iterator()));
    }
};

std::string content_of(std::string const& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(std::string const& path, std::string_view text) {
    auto file = file_output::open(path);
    REQUIRE(file.has_value());
    REQUIRE((*file)(text));
    REQUIRE(file->commit().value() == text.size());
}

}  // namespace

TEST_CASE("a file shows the old text until the new one is committed, and nothing else is left") {
    folder const in;
    write(in / "a.txt", "old");
    {
        auto file = file_output::open(in / "a.txt");
        REQUIRE((*file)("new"));
        CHECK(content_of(in / "a.txt") == "old");
        REQUIRE(file->commit().has_value());
    }
    CHECK(content_of(in / "a.txt") == "new");
    CHECK(in.files() == 1);
}

TEST_CASE("what is not committed is dropped") {
    folder const in;
    write(in / "a.txt", "old");
    {
        auto file = file_output::open(in / "a.txt");
        REQUIRE((*file)("half"));
    }
    CHECK(content_of(in / "a.txt") == "old");
    CHECK(in.files() == 1);
}

TEST_CASE("two writers of one file do not meet, and the last to commit wins") {
    folder const in;
    auto first = file_output::open(in / "a.txt");
    auto second = file_output::open(in / "a.txt");
    REQUIRE((*first)("first"));
    REQUIRE((*second)("second"));
    REQUIRE(second->commit().has_value());
    REQUIRE(first->commit().has_value());
    CHECK(content_of(in / "a.txt") == "first");
    CHECK(in.files() == 1);
}

TEST_CASE("a link keeps pointing to its file, and the file keeps its permissions") {
    folder const in;
    write(in / "a.txt", "old");
    fs::permissions(in / "a.txt", fs::perms::owner_read | fs::perms::owner_write);
    fs::create_symlink(in / "a.txt", in / "link");
    write(in / "link", "new");
    CHECK(fs::is_symlink(in / "link"));
    CHECK(content_of(in / "a.txt") == "new");
    CHECK(fs::status(in / "a.txt").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("a device is written to and stays a device") {
    if (!fs::is_character_file("/dev/null") || !fs::is_character_file("/dev/full")) return;
    write("/dev/null", "gone");
    CHECK(fs::is_character_file("/dev/null"));
    auto file = file_output::open("/dev/full");
    REQUIRE(file.has_value());
    static_cast<void>((*file)("more than a device that is full takes"));
    auto const done = file->commit();
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().why == attain::reason::write_failed);
}

TEST_CASE("a folder, and a place that is not there, are refused") {
    folder const in;
    CHECK(file_output::open(in.path.string()).error().why == attain::reason::is_a_directory);
    CHECK(file_output::open(in / "nowhere/a.txt").error().why == attain::reason::write_failed);
    CHECK(in.files() == 0);
}
