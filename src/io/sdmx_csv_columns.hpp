#pragma once

#include <attain/config.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace io::detail {

/// The columns of SDMX-CSV 1.0 as attain writes it: the dataflow, the dimensions of a fact's key, the observation, and
/// its attributes. OBS_VALUE x 10^UNIT_MULT is in UNIT_MEASURE. FIGURE and UNIT hold the figure as it was published
/// (hedge, magnitude word), which no code list can say; a file without them is read by its numbers.
enum class sdmx_column : std::uint8_t {
    dataflow,
    ref_area,
    indicator,
    time_period,
    measure,
    counterpart,
    obs_value,
    unit_measure,
    unit_mult,
    obs_status,
    vintage,
    source,
    figure,
    unit,
};

inline constexpr std::array<std::string_view, 14> sdmx_columns{
    "DATAFLOW",     "REF_AREA",  "INDICATOR",  "TIME_PERIOD", "MEASURE", "COUNTERPART", "OBS_VALUE",
    "UNIT_MEASURE", "UNIT_MULT", "OBS_STATUS", "VINTAGE",     "SOURCE",  "FIGURE",      "UNIT"};

inline constexpr std::string_view sdmx_dataflow = "ATTAIN:INDICATORS(1.0)";

}  // namespace io::detail

ATTAIN_END_NAMESPACE
