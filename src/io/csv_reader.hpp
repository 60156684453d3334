#pragma once

#include "input.hpp"

#include <attain/io/dataset_file.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace io::detail {

/// Reads a dataset as CSV, or as SDMX-CSV, from a source.
[[nodiscard]] loaded read_csv_from(byte_source& from, std::string const& name);
[[nodiscard]] loaded read_sdmx_csv_from(byte_source& from, std::string const& name);

}  // namespace io::detail

ATTAIN_END_NAMESPACE
