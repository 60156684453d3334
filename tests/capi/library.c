#include "check.h"

/* Versions, names of ids. */

/* EXPECTED_* come from include/attain/version.hpp through the build. */
static void versions_of_header_library_and_build_agree(void) {
    char text[32];
    CHECK(attain_version_major() == ATTAIN_VERSION_MAJOR);
    CHECK(attain_version_minor() == ATTAIN_VERSION_MINOR);
    CHECK(attain_version_patch() == ATTAIN_VERSION_PATCH);
    CHECK(attain_version_abi() == ATTAIN_ABI_VERSION);
    snprintf(text, sizeof text, "%d.%d.%d", ATTAIN_VERSION_MAJOR, ATTAIN_VERSION_MINOR, ATTAIN_VERSION_PATCH);
    CHECK_TEXT(attain_version_text(), text);
    CHECK_TEXT(attain_version_text(), EXPECTED_VERSION);
    CHECK(attain_version_abi() == EXPECTED_ABI);
}

static void every_id_has_a_name_and_a_band(void) {
    CHECK_TEXT(attain_status_name(ATTAIN_STATUS_OK), "ok");
    CHECK_TEXT(attain_status_name(ATTAIN_STATUS_RESOURCE), "resource");
    CHECK_TEXT(attain_status_name(77), "unknown");
    CHECK_TEXT(attain_reason_name(ATTAIN_REASON_UNKNOWN_UNIT), "unknown_unit");
    CHECK_TEXT(attain_reason_name(-5), "unknown");
    CHECK(attain_reason_status(ATTAIN_REASON_NONE) == ATTAIN_STATUS_OK);
    CHECK(attain_reason_status(ATTAIN_REASON_NULL_ARGUMENT) == ATTAIN_STATUS_USAGE);
    CHECK(attain_reason_status(ATTAIN_REASON_MALFORMED_CSV) == ATTAIN_STATUS_PARSE);
    CHECK(attain_reason_status(ATTAIN_REASON_OVERFLOW) == ATTAIN_STATUS_NUMERIC);
    CHECK(attain_reason_status(ATTAIN_REASON_INTERNAL) == ATTAIN_STATUS_RESOURCE);
}

int main(void) {
    versions_of_header_library_and_build_agree();
    every_id_has_a_name_and_a_band();
    return failures != 0;
}
