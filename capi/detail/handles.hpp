#pragma once

#include "../attain.h"
#include "guard.hpp"

#include <attain/measure/scorecard.hpp>
#include <attain/model/dataset.hpp>
#include <attain/model/place.hpp>
#include <attain/number/interval.hpp>
#include <attain/quantity/figure.hpp>

#include <vector>

// What is behind the opaque pointers. Each holds a value of the library, which shares what it needs, so that handles
// may be freed in any order.
struct attain_interval {
    attain::interval value;
};

struct attain_figure {
    attain::figure value;
};

struct attain_dataset {
    attain::dataset value;
    std::vector<attain::problem> problems;
};

struct attain_scorecard {
    attain::scorecard value;
};
