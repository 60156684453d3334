#include "csv_reader.hpp"
#include "input.hpp"
#include "utf8.hpp"

#include <attain/io/dataset_file.hpp>
#include <attain/io/file_output.hpp>

#include <array>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace io {

namespace {

constexpr std::array<std::string_view, 4> format_names{"json", "csv", "sdmx.csv", "prose"};
constexpr std::size_t largest_whole = std::size_t{1} << 32;

[[nodiscard]] loaded refused(std::string const& file, problem what) {
    if (what.file.empty()) what.file = file;
    loaded none;
    none.problems.push_back(std::move(what));
    return none;
}

/// By the first line. JSON is an object, or a list of objects to be refused as JSON; a text in brackets may be prose.
/// CSV has a head with one of the columns that it must have.
[[nodiscard]] format format_of_text(std::string_view text) {
    if (text.starts_with(detail::byte_order_mark)) text.remove_prefix(detail::byte_order_mark.size());
    auto const first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return format::csv;
    if (text[first] == '{') return format::json;
    auto const second = text.find_first_not_of(" \t\r\n", first + 1);
    if (text[first] == '[' && second != std::string_view::npos && (text[second] == '{' || text[second] == '['))
        return format::json;
    for (std::string_view const head : {"DATAFLOW", "\"DATAFLOW", "STRUCTURE", "\"STRUCTURE"})
        if (text.starts_with(head)) return format::sdmx_csv;
    auto const line = text.substr(0, text.find('\n'));
    for (std::string_view const column : {"indicator", "scope", "period", "measure", "figure"})
        if (line.find(',') != std::string_view::npos && line.find(column) != std::string_view::npos) return format::csv;
    return format::prose;
}

/// What is left of a file, behind what was read of it.
[[nodiscard]] std::optional<problem> read_rest(detail::file_source& file, std::string& text) {
    for (std::size_t got = text.size();;) {
        // One byte more than the file has room, so that its end is seen without growing again.
        if (got == text.size()) {
            auto const whole = file.size() ? static_cast<std::size_t>(*file.size()) + 1 : 0;
            auto const room = whole > got ? whole : got * 2 + 65536;
            if (room > largest_whole)
                return problem{reason::overflow,
                               {},
                               {},
                               "a file of more than 4 GB",
                               "a smaller one",
                               "split it, or convert it to CSV"};
            text.resize(room);
        }
        auto const more = file.read(text.data() + got, text.size() - got);
        got += more;
        if (more == 0) {
            text.resize(got);
            break;
        }
    }
    if (file.failed()) return detail::read_failure();
    return std::nullopt;
}

}  // namespace

std::string_view name_of(format which) noexcept { return format_names[static_cast<std::size_t>(which)]; }

std::optional<format> parse_format(std::string_view name) noexcept {
    for (std::size_t i = 0; i < format_names.size(); ++i)
        if (format_names[i] == name) return static_cast<format>(i);
    return std::nullopt;
}

std::optional<format> format_of(std::string_view path) noexcept {
    if (path.ends_with(".sdmx.csv")) return format::sdmx_csv;
    if (path.ends_with(".json")) return format::json;
    if (path.ends_with(".csv")) return format::csv;
    if (path.ends_with(".txt") || path.ends_with(".md")) return format::prose;
    return std::nullopt;
}

loaded load(std::string const& path, std::optional<format> as) { return load(path, load_options{.as = as}); }

loaded load(std::string const& path, load_options const& how) {
    detail::file_source file;
    if (auto refusal = file.open(path)) return refused(path, std::move(*refusal));
    auto as = how.as ? how.as : format_of(path);
    std::string text;
    if (!as) {
        text.resize(4096);
        text.resize(file.read(text.data(), text.size()));
        as = format_of_text(text);
    }
    if (*as == format::csv || *as == format::sdmx_csv) {
        detail::resumed_source source(text, file);
        return *as == format::csv ? detail::read_csv_from(source, path) : detail::read_sdmx_csv_from(source, path);
    }
    if (auto refusal = read_rest(file, text)) return refused(path, std::move(*refusal));
    return *as == format::json ? read_json(text, path) : read_prose(text, path, how);
}

result<std::string> read_file(std::string const& path) {
    detail::file_source file;
    std::string text;
    auto refusal = file.open(path);
    if (!refusal) refusal = read_rest(file, text);
    if (!refusal) return text;
    if (refusal->file.empty()) refusal->file = path;
    return to_failure(*refusal);
}

result<dataset> read_dataset(std::string const& path) {
    auto read = load(path);
    if (!read.problems.empty()) return to_failure(read.problems.front());
    return std::move(read.data);
}

result<std::size_t> write(dataset const& data, format as, sink const& out) {
    switch (as) {
    case format::json: return write_json(data, out);
    case format::csv: return write_csv(data, out);
    case format::sdmx_csv: return write_sdmx_csv(data, out);
    case format::prose: break;
    }
    return failure{reason::unknown_format, -1, "found no such format, expected json, csv or sdmx.csv"};
}

result<std::size_t> save(dataset const& data, std::string const& path, std::optional<format> as) {
    if (!as) as = format_of(path);
    if (!as)
        return failure{reason::unknown_format, -1,
                       path + ": found no known ending, expected .json, .csv or .sdmx.csv; name the format"};
    auto file = file_output::open(path);
    if (!file) return file.error();
    // What the file said is better known to itself: it names the reason of a write that failed.
    auto const done = write(data, *as, *file);
    if (!done && done.error().why != reason::write_failed) return done;
    return file->commit();
}

}  // namespace io

ATTAIN_END_NAMESPACE
