#pragma once

#include "../attain.h"
#include "guard.hpp"

#include <attain/number/interval.hpp>

// What is behind the opaque pointers. Each holds a value of the library, which shares what it needs, so that handles
// may be freed in any order.
struct attain_interval {
    attain::interval value;
};
