#include "check.h"

/* What a period is compared with, and how much of one has passed. */

static char text[96];
static attain_error err;

static attain_period period(char const* written) {
    attain_period out = 0;
    CHECK(attain_period_parse(written, WHOLE, &out, &err) == 0);
    return out;
}

static char const* format(attain_period which) {
    CHECK(attain_period_format(which, text, sizeof text, NULL, &err) == 0);
    return text;
}

/* Days since 1970-01-01. */
static int32_t first_day(char const* written) {
    int32_t first = 0, end = 0;
    CHECK(attain_period_days(period(written), &first, &end, NULL) == 0);
    return first;
}

static void bases_are_aligned_by_identity(void) {
    attain_period out = 0;
    CHECK(attain_period_base(period("2022-09"), ATTAIN_ALIGNMENT_PREVIOUS, 0, 0, &out, &err) == 0);
    CHECK_TEXT(format(out), "2022-08");
    CHECK(attain_period_base(period("2022-01--2022-09"), ATTAIN_ALIGNMENT_YTD, 0, 0, &out, &err) == 0);
    CHECK_TEXT(format(out), "2021-01--2021-09");
    CHECK(attain_period_base(period("2022-09"), ATTAIN_ALIGNMENT_YTD, 0, 0, &out, &err) == ATTAIN_STATUS_PERIOD);
    CHECK(err.reason == ATTAIN_REASON_SPAN_MISMATCH && out == 0);
    CHECK(attain_period_base(period("2022"), 3, 0, 0, &out, &err) == ATTAIN_STATUS_USAGE && out == 0);
}

static void cumulative_and_discrete_prints(void) {
    attain_period out = 0;
    CHECK(attain_period_as_year_to_date(period("2022-Q1"), &out, &err) == 0);
    CHECK_TEXT(format(out), "2022-01--2022-03");
    CHECK(attain_period_as_discrete(out, &out, &err) == 0);
    CHECK_TEXT(format(out), "2022-Q1");
    CHECK(attain_period_increment(period("2022-01--2022-09"), period("2022-01--2022-06"), &out, &err) == 0);
    CHECK_TEXT(format(out), "2022-Q3");
    CHECK(attain_period_increment(period("2022-01--2022-06"), period("2021-01--2021-09"), &out, &err) != 0 && out == 0);
}

static void periods_are_made(void) {
    attain_period out = 0;
    int32_t relation = 77;
    CHECK(attain_period_of_day(first_day("2022-08-15"), ATTAIN_PERIOD_QUARTER, &out, &err) == 0);
    CHECK_TEXT(format(out), "2022-Q3");
    CHECK(attain_period_of_day(INT32_MAX, ATTAIN_PERIOD_YEAR, &out, &err) == ATTAIN_STATUS_PERIOD && out == 0);
    CHECK(attain_period_end(period("2022"), &out, &err) == 0);
    CHECK_TEXT(format(out), "2022-12-31T24:00");
    CHECK(attain_period_rolling(12, period("2022-09"), &out, &err) == 0);
    CHECK_TEXT(format(out), "P12M--2022-09");
    CHECK(attain_period_range(first_day("2022-01-05"), first_day("2022-03-10"), &out, &err) == 0);
    CHECK_TEXT(format(out), "2022-01-05--2022-03-10");
    CHECK(attain_period_range(INT32_MIN, 0, &out, &err) == ATTAIN_STATUS_PERIOD && out == 0);
    CHECK(attain_period_relation(period("2022-Q1"), period("2022"), &relation, &err) == 0);
    CHECK(relation == ATTAIN_DAYS_STARTS);
    CHECK(attain_period_relation(0, period("2022"), &relation, &err) == ATTAIN_STATUS_PERIOD && relation == 0);
}

static void time_passes_in_months_days_and_working_days(void) {
    attain_working_days* table = NULL;
    int32_t holidays[1], worked[1], count = 0;
    CHECK(attain_period_elapsed_by(period("2022"), period("2022-01--2022-09"), ATTAIN_ELAPSED_MONTHS, NULL, text,
                                   sizeof text, NULL, &err) == 0);
    CHECK_TEXT(text, "3/4");
    CHECK(attain_period_elapsed(period("2022"), first_day("2022-01-01"), ATTAIN_ELAPSED_DAYS, NULL, text, sizeof text,
                                NULL, &err) == 0);
    CHECK_TEXT(text, "1/365");
    CHECK(attain_period_elapsed(period("2022"), first_day("2022-01-01"), ATTAIN_ELAPSED_WORKING_DAYS, NULL, text,
                                sizeof text, NULL, &err) == ATTAIN_STATUS_USAGE);
    holidays[0] = first_day("2022-01-03"); /* a Monday */
    worked[0] = first_day("2022-01-08");   /* a Saturday */
    CHECK(attain_working_days_build(first_day("2022-01-01"), first_day("2022-12-31"), holidays, 1, worked, 1, &table,
                                    &err) == 0);
    CHECK(attain_working_days_count(table, first_day("2022-01-03"), first_day("2022-01-10"), &count, &err) == 0);
    CHECK(count == 5);
    CHECK(attain_working_days_count(table, first_day("2021-01-03"), first_day("2022-01-10"), &count, &err) != 0);
    CHECK(count == 0);
    CHECK(attain_period_elapsed(period("2022-01"), first_day("2022-01-09"), ATTAIN_ELAPSED_WORKING_DAYS, table, text,
                                sizeof text, NULL, &err) == 0);
    CHECK_TEXT(text, "5/21");
    attain_working_days_free(table);
    CHECK(attain_working_days_build(10, 5, NULL, 0, NULL, 0, &table, &err) == ATTAIN_STATUS_PERIOD && table == NULL);
    CHECK(attain_working_days_build(0, 5, NULL, 1, NULL, 0, &table, &err) == ATTAIN_STATUS_USAGE);
    attain_working_days_free(NULL);
}

static void columns_align_in_one_call(void) {
    attain_period periods[2], out[2];
    uint8_t valid[1];
    size_t failed = 7;
    periods[0] = period("2022-Q1");
    periods[1] = period("2020-02-29");
    CHECK(attain_period_base_many(2, periods, NULL, ATTAIN_ALIGNMENT_YOY, 0, 0, out, valid, NULL, &failed, &err) == 0);
    CHECK(failed == 1 && valid[0] == 1 && out[1] == 0);
    CHECK_TEXT(format(out[0]), "2021-Q1");
}

int main(void) {
    bases_are_aligned_by_identity();
    cumulative_and_discrete_prints();
    periods_are_made();
    time_passes_in_months_days_and_working_days();
    columns_align_in_one_call();
    return failures != 0;
}
