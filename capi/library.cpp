#include "attain.h"
#include "detail/ids.hpp"

#include <attain/version.hpp>

#include <cstddef>

#define ATTAIN_TEXT_OF_(x) #x
#define ATTAIN_TEXT_OF(x) ATTAIN_TEXT_OF_(x)

static_assert(sizeof(attain_error) == 256);
static_assert(offsetof(attain_error, struct_size) == 0 && offsetof(attain_error, status) == 4);
static_assert(offsetof(attain_error, reason) == 8 && offsetof(attain_error, reserved) == 12);
static_assert(offsetof(attain_error, position) == 16 && offsetof(attain_error, message) == 24);

extern "C" {

std::int32_t attain_version_major(void) { return ATTAIN_VERSION_MAJOR; }

std::int32_t attain_version_minor(void) { return ATTAIN_VERSION_MINOR; }

std::int32_t attain_version_patch(void) { return ATTAIN_VERSION_PATCH; }

std::int32_t attain_version_abi(void) { return ATTAIN_ABI_VERSION; }

char const* attain_version_text(void) {
    return ATTAIN_TEXT_OF(ATTAIN_VERSION_MAJOR) "." ATTAIN_TEXT_OF(ATTAIN_VERSION_MINOR) "." ATTAIN_TEXT_OF(
        ATTAIN_VERSION_PATCH);
}

char const* attain_status_name(attain_status status) {
    switch (status) {
    case ATTAIN_STATUS_OK: return "ok";
    case ATTAIN_STATUS_USAGE: return "usage";
    case ATTAIN_STATUS_PARSE: return "parse";
    case ATTAIN_STATUS_NUMERIC: return "numeric";
    case ATTAIN_STATUS_PERIOD: return "period";
    case ATTAIN_STATUS_MODEL: return "model";
    case ATTAIN_STATUS_AUDIT: return "audit";
    case ATTAIN_STATUS_RESOURCE: return "resource";
    default: return "unknown";
    }
}

// name_of hands out literals, which end with a NUL.
char const* attain_reason_name(std::int32_t reason) {
    return attain::name_of(static_cast<attain::reason>(reason)).data();
}

attain_status attain_reason_status(std::int32_t reason) {
    return static_cast<attain_status>(attain::status_of(static_cast<attain::reason>(reason)));
}

}  // extern "C"
