#pragma once

#include <attain/language.hpp>
#include <attain/model/dataset.hpp>
#include <attain/model/dataset_builder.hpp>
#include <attain/result.hpp>
#include <attain/time/period.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace io {

/// The formats that a dataset is read from. Prose is read only; `text::write` and the report's format `prose` write it.
enum class format : std::uint8_t { json, csv, sdmx_csv, prose };

[[nodiscard]] std::string_view name_of(format) noexcept;
/// By name: `json`, `csv`, `sdmx.csv`, `prose`.
[[nodiscard]] std::optional<format> parse_format(std::string_view name) noexcept;
/// By the ending of a file name: `.json`, `.sdmx.csv`, `.csv`; `.txt` and `.md` are prose.
[[nodiscard]] std::optional<format> format_of(std::string_view path) noexcept;

/// What came of reading: the data, and all that is wrong with it. Two figures for one fact leave the data usable.
using loaded = dataset_builder::built;

/// Takes written text piece by piece; false stops the writing. It refers to a callable, which must outlive it:
/// `io::write_json(data, [&](std::string_view piece) { text += piece; return true; })`.
class sink {
public:
    template <class F>
    requires(!std::same_as<std::remove_cvref_t<F>, sink>) && std::is_invocable_r_v<bool, F&, std::string_view> sink(
                                                                 F&& take) noexcept
        : target_(const_cast<void*>(static_cast<void const*>(std::addressof(take)))),
    call_([](void* target, std::string_view piece) -> bool {
        return (*static_cast<std::remove_reference_t<F>*>(target))(piece);
    }) {}

    [[nodiscard]] bool operator()(std::string_view piece) const { return call_(target_, piece); }

private:
    void* target_;
    bool (*call_)(void*, std::string_view);
};

/// Reads a dataset file; `-` is standard input. The format is told by the ending, else by the first line: a JSON
/// object, a head of CSV columns, else prose. Errors: never thrown: every problem is in the list, those of the file
/// itself too (file_not_found, is_a_directory
/// ...).
[[nodiscard]] loaded load(std::string const& path, std::optional<format> as = std::nullopt);

/// How a file is read, beside its format.
struct load_options {
    std::optional<format> as = {};
    std::optional<language> lang = {};      ///< of prose; found by itself where it is absent
    std::optional<period> when = {};        ///< of figures in prose that are given none
    std::vector<problem>* notes = nullptr;  ///< takes what prose held that did not become a fact, and why
};

[[nodiscard]] loaded load(std::string const& path, load_options const& how);

/// A whole file as text; `-` is standard input. Errors: file_not_found, is_a_directory, read_failed; overflow for 4 GiB
/// and more.
[[nodiscard]] result<std::string> read_file(std::string const& path);

/// The dataset, or the first thing wrong with it, two figures for one fact included.
[[nodiscard]] result<dataset> read_dataset(std::string const& path);

/// From text in memory; `name` is what problems call it.
[[nodiscard]] loaded read_json(std::string_view text, std::string const& name);
[[nodiscard]] loaded read_csv(std::string_view text, std::string const& name);
[[nodiscard]] loaded read_sdmx_csv(std::string_view text, std::string const& name);
/// The figures of a report as facts; see `text::to_dataset`.
[[nodiscard]] loaded read_prose(std::string_view text, std::string const& name, load_options const& how = {});

/// Writes a dataset. The same dataset gives the same bytes, always, and reads back equal where `losses` is empty.
/// Errors: write_failed when the sink says false.
[[nodiscard]] result<std::size_t> write_json(dataset const& data, sink const& out);
[[nodiscard]] result<std::size_t> write_csv(dataset const& data, sink const& out);
[[nodiscard]] result<std::size_t> write_sdmx_csv(dataset const& data, sink const& out);
[[nodiscard]] result<std::size_t> write(dataset const& data, format as, sink const& out);

/// To a file (`-` is standard output), in the format of its ending or the one given. An existing file is replaced only
/// when all was written. Errors: unknown_format, write_failed.
[[nodiscard]] result<std::size_t> save(dataset const& data, std::string const& path,
                                       std::optional<format> as = std::nullopt);

/// What a format cannot hold of this dataset, one line each: "the title", "the names of 12 indicators" ...
[[nodiscard]] std::vector<std::string> losses(dataset const& data, format as);

}  // namespace io

ATTAIN_END_NAMESPACE
