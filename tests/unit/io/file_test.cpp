#include "io_support.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace attain;
using io::format;

namespace {

namespace fs = std::filesystem;

/// A folder of its own for a test, removed at the end.
struct folder {
    fs::path path = fs::temp_directory_path() / ("attain-io-" + std::to_string(std::hash<std::string>{}(__FILE__)) +
                                                 "-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)));
    folder() { fs::create_directories(path); }
    folder(folder const&) = delete;
    folder& operator=(folder const&) = delete;
    ~folder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    [[nodiscard]] std::string operator/(char const* name) const { return (path / name).string(); }
};

void put(std::string const& path, std::string_view text) { std::ofstream(path, std::ios::binary) << text; }

std::string get(std::string const& path) {
    std::stringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

constexpr std::string_view csv_text =
    "indicator,scope,period,measure,of,figure,unit,status,vintage,source\na,z,2022,value,,5,家,,,\n";

}  // namespace

TEST_CASE("a file that cannot be read is told in a line") {
    folder const here;
    auto const line = [](std::string const& path) {
        auto const read = io::load(path);
        REQUIRE(read.problems.size() == 1);
        return to_line(read.problems[0]);
    };
    CHECK(line(here / "none.json") == here / "none.json: found no such file, expected a dataset file; check the path");
    CHECK(line(here.path.string()) ==
          here.path.string() + ": found a directory, expected a dataset file; name a file in it");
    put(here / "empty.json", "");
    CHECK(line(here / "empty.json").find(":1:1: found the end of the text") != std::string::npos);
    put(here / "empty.csv", "");
    CHECK(line(here / "empty.csv").find(":1:1: found nothing") != std::string::npos);
    CHECK(io::read_dataset(here / "none.json").error().why == reason::file_not_found);
}

TEST_CASE("the format is told by the ending, else by the first character") {
    folder const here;
    put(here / "data.csv", csv_text);
    put(here / "data", csv_text);
    auto const data = io::read_dataset(here / "data.csv").value();
    CHECK(io::read_dataset(here / "data").value() == data);
    put(here / "other", written(data, format::json));
    CHECK(io::read_dataset(here / "other").value() == data);
    put(here / "third", written(data, format::sdmx_csv));
    CHECK(io::read_dataset(here / "third").value() == data);
    CHECK(io::format_of("a.sdmx.csv") == format::sdmx_csv);
    CHECK(io::format_of("a.csv") == format::csv);
    CHECK(io::format_of("a.json") == format::json);
    CHECK_FALSE(io::format_of("json"));
    CHECK(io::parse_format("sdmx.csv") == format::sdmx_csv);
    CHECK_FALSE(io::parse_format("xml"));
}

TEST_CASE("a dataset is saved whole or not at all") {
    folder const here;
    auto const data = good(csv_text, format::csv);
    CHECK(io::save(data, here / "out.json"));
    CHECK(io::read_dataset(here / "out.json").value() == data);
    CHECK(io::save(data, here / "out.csv"));
    CHECK(get(here / "out.csv") == csv_text);
    CHECK(io::save(data, here / "out").error().why == reason::unknown_format);
    CHECK(io::save(data, here / "out", format::csv));
    CHECK(io::save(data, here / "no/such/folder.csv").error().why == reason::write_failed);
    CHECK(std::distance(fs::directory_iterator(here.path), fs::directory_iterator()) == 3);
    auto const full = [](std::string_view) { return false; };
    CHECK(io::write_json(data, full).error().why == reason::write_failed);
}

TEST_CASE("a dataset with two figures for a fact can be loaded, but is not read as one without contradiction") {
    folder const here;
    put(here / "twice.csv", std::string(csv_text) + "a,z,2022,value,,6,家,,,\n");
    auto const read = io::load(here / "twice.csv");
    CHECK(read.usable());
    CHECK(read.data.size() == 2);
    CHECK(io::read_dataset(here / "twice.csv").error().why == reason::conflicting_facts);
}

TEST_CASE("the seeds are read without a problem") {
    for (auto const& entry : fs::directory_iterator(ATTAIN_SOURCE_DIR "/seeds")) {
        auto const path = entry.path().string();
        if (!io::format_of(path)) continue;
        auto const read = io::load(path);
        for (auto const& each : read.problems) UNSCOPED_INFO(to_line(each));
        CHECK(read.problems.empty());
        CHECK(read.data.size() > 50);
    }
}
