#include "check.h"

/* Periods: parse, print, shift, align, contain, in arrays too. */

static char text[96];
static size_t needed;
static attain_error err;

static attain_period period(char const* written) {
    attain_period out = 0;
    CHECK(attain_period_parse(written, WHOLE, &out, &err) == 0);
    return out;
}

static char const* format(attain_period which) {
    CHECK(attain_period_format(which, text, sizeof text, &needed, &err) == 0);
    return text;
}

static void written_forms_are_one_identity(void) {
    CHECK(period("2022-Q1") == period("2022Q1"));
    CHECK(period("2022") != period("2021"));
    CHECK_TEXT(format(period("2022Q1")), "2022-Q1");
    CHECK_TEXT(format(period("2022-03")), "2022-03");
}

static void people_and_sdmx_have_forms_of_their_own(void) {
    attain_period fiscal = 0;
    CHECK(attain_period_sdmx_reporting(period("2022-03"), text, sizeof text, NULL, &err) == 0);
    CHECK(strcmp(text, "2022-M03") == 0);
    CHECK(attain_period_sdmx(period("2022-03"), text, sizeof text, NULL, &err) == 0);
    CHECK_TEXT(text, "2022-03");
    CHECK(attain_period_text(period("2022-Q1"), ATTAIN_LANGUAGE_EN, text, sizeof text, NULL, &err) == 0);
    CHECK_TEXT(text, "first quarter of 2022");
    CHECK(attain_period_parse_fiscal("2022-Q1", WHOLE, "04-01", WHOLE, &fiscal, &err) == 0);
    CHECK_TEXT(format(fiscal), "2022-Q1@04-01");
    CHECK(attain_period_parse_fiscal("2022-Q1", WHOLE, "02-31", WHOLE, &fiscal, &err) == ATTAIN_STATUS_PERIOD);
    CHECK(err.reason == ATTAIN_REASON_INVALID_CALENDAR && fiscal == 0);
    CHECK(attain_period_parse_within("Q1", WHOLE, period("2021"), &fiscal, &err) == 0);
    CHECK_TEXT(format(fiscal), "2021-Q1");
}

static void a_period_knows_its_parts(void) {
    int32_t kind = 0, year = 0, ordinal = 0, first = 0, end = 0;
    CHECK(attain_period_kind(period("2022-Q3"), &kind, NULL) == 0 && kind == ATTAIN_PERIOD_QUARTER);
    CHECK(attain_period_year(period("2022-Q3"), &year, &ordinal, NULL) == 0 && year == 2022 && ordinal == 3);
    CHECK(attain_period_year(period("2022-Q3"), &year, NULL, NULL) == 0);
    CHECK(attain_period_days(period("1970-01"), &first, &end, NULL) == 0 && first == 0 && end == 31);
}

static void shifting_goes_by_identity(void) {
    attain_period out = 0;
    CHECK(attain_period_shift(period("2022-12"), 2, &out, NULL) == 0);
    CHECK_TEXT(format(out), "2023-02");
    CHECK(attain_period_same_period_last_year(period("2022-Q1"), &out, NULL) == 0);
    CHECK_TEXT(format(out), "2021-Q1");
    CHECK(attain_period_same_period_last_year(period("2020-02-29"), &out, &err) == ATTAIN_STATUS_PERIOD && out == 0);
    CHECK(attain_period_shift_years(period("2020-02-29"), -1, ATTAIN_LEAP_DAY_FEBRUARY_28, 0, &out, &err) == 0);
    CHECK_TEXT(format(out), "2019-02-28");
    CHECK(attain_period_shift_years(period("2020"), -1, 9, 0, &out, &err) == ATTAIN_STATUS_USAGE && out == 0);
    CHECK(attain_period_shift(period("2022"), INT64_MAX, &out, &err) == ATTAIN_STATUS_PERIOD);
}

static void order_and_containment(void) {
    int32_t answer = 7;
    CHECK(attain_period_contains(period("2022"), period("2022-Q3"), &answer, NULL) == 0 && answer == 1);
    CHECK(attain_period_contains(period("2022-Q3"), period("2022"), &answer, NULL) == 0 && answer == 0);
    CHECK(attain_period_compare(period("2021"), period("2022"), &answer, NULL) == 0 && answer == -1);
    CHECK(attain_period_compare(period("2021"), period("2022-Q1"), &answer, &err) == ATTAIN_STATUS_PERIOD);
    CHECK(err.reason == ATTAIN_REASON_KIND_MISMATCH && answer == 0);
}

static void children_tile_their_parent(void) {
    attain_period quarters[4] = {9, 9, 9, 9};
    CHECK(attain_period_children(period("2022"), ATTAIN_PERIOD_QUARTER, NULL, 0, &needed, NULL) == 0 && needed == 4);
    CHECK(attain_period_children(period("2022"), ATTAIN_PERIOD_QUARTER, quarters, 3, &needed, &err) != 0);
    CHECK(err.reason == ATTAIN_REASON_BUFFER_TOO_SMALL && needed == 4 && quarters[0] == 0);
    CHECK(attain_period_children(period("2022"), ATTAIN_PERIOD_QUARTER, quarters, 4, &needed, NULL) == 0);
    CHECK_TEXT(format(quarters[3]), "2022-Q4");
    CHECK(attain_period_children(period("2022-03"), ATTAIN_PERIOD_WEEK, quarters, 4, &needed, &err) != 0);
    CHECK(err.reason == ATTAIN_REASON_DOES_NOT_TILE && needed == 0);
}

static void what_is_no_period_is_refused(void) {
    attain_period out = 77;
    CHECK(attain_period_parse("2022-13", WHOLE, &out, &err) == ATTAIN_STATUS_PERIOD && out == 0);
    CHECK(err.reason == ATTAIN_REASON_NO_SUCH_PERIOD && err.position == 5);
    CHECK(attain_period_format(0, text, sizeof text, &needed, &err) == ATTAIN_STATUS_PERIOD && text[0] == '\0');
    CHECK(attain_period_format(12345, text, sizeof text, &needed, &err) == ATTAIN_STATUS_PERIOD);
    CHECK(attain_period_shift(UINT64_MAX, 1, &out, &err) == ATTAIN_STATUS_PERIOD && out == 0);
    CHECK(attain_period_parse("2022", WHOLE, NULL, &err) == ATTAIN_STATUS_USAGE);
}

static void arrays_keep_nulls_and_count_failures(void) {
    static char const data[] = "2022-Q12022-Q92020-02-29";
    static int32_t const offsets[] = {0, 7, 14, 24};
    attain_period out[3];
    uint8_t valid[1];
    int32_t inside[3];
    attain_status statuses[3];
    size_t failed;
    CHECK(attain_period_parse_many(3, data, offsets, NULL, out, valid, statuses, &failed, &err) == 0);
    CHECK(failed == 1 && valid[0] == 5 && out[1] == 0 && statuses[1] == ATTAIN_STATUS_PERIOD);
    CHECK(attain_period_contains_many(3, out, valid, out, valid, inside, valid, statuses, &failed, &err) == 0);
    CHECK(failed == 0 && valid[0] == 5 && inside[0] == 1 && inside[1] == 0 && statuses[1] == 0);
    CHECK(attain_period_shift_years_many(3, out, valid, -1, 0, 0, out, valid, statuses, &failed, &err) == 0);
    CHECK(failed == 1 && valid[0] == 1 && out[2] == 0);
    CHECK_TEXT(format(out[0]), "2021-Q1");
    CHECK(attain_period_shift_many(3, out, valid, 1, out, valid, NULL, &failed, NULL) == 0 && failed == 0);
    CHECK_TEXT(format(out[0]), "2021-Q2");
}

int main(void) {
    written_forms_are_one_identity();
    people_and_sdmx_have_forms_of_their_own();
    a_period_knows_its_parts();
    shifting_goes_by_identity();
    order_and_containment();
    children_tile_their_parent();
    what_is_no_period_is_refused();
    arrays_keep_nulls_and_count_failures();
    return failures != 0;
}
