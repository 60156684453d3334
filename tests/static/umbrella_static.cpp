// The forward declarations say the same as the definitions; compilers check that only where they see both.
#include <attain/fwd.hpp>
//
#include <attain/attain.hpp>

static_assert(sizeof(attain::decimal) == 16);
static_assert(sizeof(attain::unit) == 8);
static_assert(sizeof(attain::period) <= 16);
