#include <attain/error.hpp>
#include <attain/result.hpp>

#include <type_traits>

using attain::reason;
using attain::status;

// The band of a reason is its hundred; the caller's mistakes are 1 to 99.
static_assert(attain::status_of(reason::none) == status::ok);
static_assert(attain::status_of(reason::struct_size) == status::usage);
static_assert(attain::status_of(reason::malformed_number) == status::parse);
static_assert(attain::status_of(reason::overflow) == status::numeric);
static_assert(attain::status_of(reason::invalid_calendar) == status::period);
static_assert(attain::status_of(reason::scope_cycle) == status::model);
static_assert(attain::status_of(reason::internal) == status::resource);

// The numbers of both enumerations are part of the C ABI.
static_assert(std::is_same_v<std::underlying_type_t<status>, std::int32_t>);
static_assert(std::is_same_v<std::underlying_type_t<reason>, std::int32_t>);

static_assert(std::is_base_of_v<std::runtime_error, attain::error>);
static_assert(std::is_nothrow_move_constructible_v<attain::failure>);

static_assert(std::is_copy_constructible_v<attain::result<int>>);
static_assert(!std::is_default_constructible_v<attain::result<int>>);
static_assert(!std::is_convertible_v<attain::result<int>, bool>);
