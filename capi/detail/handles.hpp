#pragma once

#include "../attain.h"
#include "guard.hpp"

#include <attain/audit/audit.hpp>
#include <attain/measure/scorecard.hpp>
#include <attain/model/dataset.hpp>
#include <attain/model/place.hpp>
#include <attain/number/interval.hpp>
#include <attain/quantity/figure.hpp>
#include <attain/quantity/quantity.hpp>
#include <attain/quantity/unit_table.hpp>

#include <memory>
#include <vector>

// What is behind the opaque pointers. Each holds a value of the library, which shares what it needs, so that handles
// may be freed in any order.
struct attain_interval {
    attain::interval value;
};

struct attain_units {
    std::shared_ptr<attain::unit_table const> table;
};

struct attain_figure {
    attain::figure value;
    std::shared_ptr<attain::unit_table const> units;  ///< where its unit lives; none for the library's own
};

struct attain_quantity {
    attain::exact_quantity value;
    std::vector<std::shared_ptr<attain::unit_table const>> units;  ///< where its unit's parts live
};

struct attain_dataset {
    attain::dataset value;
    std::vector<attain::problem> problems;
};

struct attain_scorecard {
    attain::scorecard value;
};

struct attain_audit {
    attain::audit_report value;
};
