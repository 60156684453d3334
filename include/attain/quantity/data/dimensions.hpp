#pragma once

#include <attain/quantity/data/rows.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

// The dimensions of physical units; base units in the order of their names. The tonne of standard coal, the passenger,
// the calendar month and the like are bases of their own: nothing exact turns them into SI.
// clang-format off
inline constexpr dimension_row dimension_rows[] = {
    {"length", "m 1"},
    {"area", "m 2"},
    {"volume", "m 3"},
    {"mass", "kg 1"},
    {"time", "s 1"},
    {"months", "month 1"},
    {"current", "A 1"},
    {"temperature", "K 1"},
    {"amount", "mol 1"},
    {"intensity", "cd 1"},
    {"angle", "rad 1"},
    {"plane_degree", "degree 1"},
    {"solid_angle", "sr 1"},
    {"frequency", "s -1"},
    {"rotation", "r 1 s -1"},
    {"activity", "Bq 1"},
    {"force", "kg 1 m 1 s -2"},
    {"pressure", "kg 1 m -1 s -2"},
    {"energy", "kg 1 m 2 s -2"},
    {"power", "kg 1 m 2 s -3"},
    {"apparent_power", "VA 1"},
    {"reactive_power", "var 1"},
    {"charge", "A 1 s 1"},
    {"voltage", "A -1 kg 1 m 2 s -3"},
    {"capacitance", "A 2 kg -1 m -2 s 4"},
    {"resistance", "A -2 kg 1 m 2 s -3"},
    {"conductance", "A 2 kg -1 m -2 s 3"},
    {"flux", "A -1 kg 1 m 2 s -2"},
    {"flux_density", "A -1 kg 1 s -2"},
    {"inductance", "A -2 kg 1 m 2 s -2"},
    {"luminous_flux", "cd 1 sr 1"},
    {"illuminance", "cd 1 m -2 sr 1"},
    {"absorbed_dose", "Gy 1"},
    {"dose_equivalent", "Sv 1"},
    {"catalysis", "mol 1 s -1"},
    {"information", "bit 1"},
    {"bit_rate", "bit 1 s -1"},
    {"computing", "FLOP 1 s -1"},
    {"speed", "m 1 s -1"},
    {"acceleration", "m 1 s -2"},
    {"flow", "m 3 s -1"},
    {"mass_flow", "kg 1 s -1"},
    {"density", "kg 1 m -3"},
    {"area_density", "kg 1 m -2"},
    {"linear_density", "kg 1 m -1"},
    {"freight", "kg 1 m 1"},
    {"passenger_distance", "m 1 person 1"},
    {"standard_coal", "tce 1"},
    {"standard_oil", "toe 1"},
    {"carbon", "tCO2 1"},
    {"deadweight", "DWT 1"},
    {"gross_tonnage", "GT 1"},
    {"vehicle_distance", "m 1 vehicle 1"},
};
// clang-format on

}  // namespace detail
ATTAIN_END_NAMESPACE
