#pragma once

#include "handles.hpp"

namespace attain::capi {

/// NULL stands for the library's own table.
[[nodiscard]] inline unit_table const& table_of(attain_units const* units) {
    return units == nullptr ? unit_table::builtin() : *units->table;
}

/// What keeps the table alive; nothing for the library's own.
[[nodiscard]] inline std::shared_ptr<unit_table const> held(attain_units const* units) {
    return units == nullptr ? nullptr : units->table;
}

}  // namespace attain::capi
