#include "check.h"

/* Roll-ups by nature, and calendars of whole weeks. */

static char const dataset_json[] =
    "{\"attain\": 1, \"rounding\": [\"half_up\"],"
    " \"scopes\": [{\"id\": \"city\"}, {\"id\": \"zone\", \"within\": \"city\"}, {\"id\": \"port\", \"within\": "
    "\"city\"}],"
    " \"indicators\": [{\"id\": \"trade\", \"unit\": \"\xE4\xBA\xBF\xE5\x85\x83\", \"nature\": \"flow\","
    "   \"better\": \"higher\"},"
    "   {\"id\": \"firms\", \"unit\": \"\xE5\xAE\xB6\", \"nature\": \"distinct_count\", \"better\": \"higher\"}],"
    " \"facts\": ["
    "  {\"indicator\": \"trade\", \"scope\": \"zone\", \"period\": \"2022-Q1\", \"measure\": \"value\","
    "   \"figure\": \"10.0\xE4\xBA\xBF\xE5\x85\x83\", \"status\": \"P\"},"
    "  {\"indicator\": \"trade\", \"scope\": \"zone\", \"period\": \"2022-Q2\", \"measure\": \"value\","
    "   \"figure\": \"20.0\xE4\xBA\xBF\xE5\x85\x83\"},"
    "  {\"indicator\": \"trade\", \"scope\": \"port\", \"period\": \"2022-Q2\", \"measure\": \"value\","
    "   \"figure\": \"5.0\xE4\xBA\xBF\xE5\x85\x83\"},"
    "  {\"indicator\": \"trade\", \"scope\": \"zone\", \"period\": \"2021-01--2021-06\", \"measure\": \"value\","
    "   \"figure\": \"7.0\xE4\xBA\xBF\xE5\x85\x83\"},"
    "  {\"indicator\": \"trade\", \"scope\": \"zone\", \"period\": \"2021-01--2021-09\", \"measure\": \"value\","
    "   \"figure\": \"9.5\xE4\xBA\xBF\xE5\x85\x83\"},"
    "  {\"indicator\": \"firms\", \"scope\": \"zone\", \"period\": \"2022-Q1\", \"measure\": \"value\","
    "   \"figure\": \"3\xE5\xAE\xB6\"}]}";

static char text[96];
static attain_error err;

static attain_period period(char const* written) {
    attain_period out = 0;
    CHECK(attain_period_parse(written, WHOLE, &out, &err) == 0);
    return out;
}

static int32_t first_day(char const* written) {
    int32_t first = 0, end = 0;
    CHECK(attain_period_days(period(written), &first, &end, NULL) == 0);
    return first;
}

static void roll_ups_go_by_nature(void) {
    attain_dataset* data = NULL;
    attain_rollup* year = NULL;
    attain_rollup *city = NULL, *quarter = NULL;
    attain_interval* range = NULL;
    attain_rollup_options options;
    size_t known = 0, expected = 0;
    int32_t undefined = 7, letter = 0;
    CHECK(attain_dataset_read_text(dataset_json, WHOLE, "m", WHOLE, NULL, &data, &err) == 0);
    if (err.status != 0) fprintf(stderr, "%s\n", err.message);
    CHECK(attain_rollup_over_time(data, "trade", WHOLE, "zone", WHOLE, period("2022"), ATTAIN_PERIOD_QUARTER, NULL,
                                  &undefined, &year, &err) == 0);
    CHECK(undefined == 0 && year != NULL);
    attain_rollup_free(year);
    CHECK(attain_rollup_over_scopes(data, "trade", WHOLE, "city", WHOLE, period("2022-Q2"), NULL, NULL, &city, &err) ==
          0);
    CHECK(attain_rollup_discrete(data, "trade", WHOLE, "zone", WHOLE, period("2021-Q3"), NULL, NULL, &quarter, &err) ==
          0);
    CHECK(attain_rollup_options_init(&options, NULL) == 0);
    options.stock = 4;
    CHECK(attain_rollup_discrete(data, "trade", WHOLE, "zone", WHOLE, period("2021-Q3"), &options, NULL, &year, &err) ==
          ATTAIN_STATUS_USAGE);
    CHECK(year == NULL);
    CHECK(attain_rollup_over_time(data, "firms", WHOLE, "zone", WHOLE, period("2022"), ATTAIN_PERIOD_QUARTER, NULL,
                                  &undefined, &year, &err) == ATTAIN_STATUS_MODEL);
    CHECK(err.reason == ATTAIN_REASON_NO_ROLL_UP && year == NULL && undefined == 0);
    CHECK(attain_rollup_over_time(data, "steel", WHOLE, "zone", WHOLE, period("2022"), ATTAIN_PERIOD_QUARTER, NULL,
                                  &undefined, &year, &err) == ATTAIN_STATUS_MODEL);
    CHECK(err.reason == ATTAIN_REASON_UNKNOWN_INDICATOR);
    CHECK(attain_rollup_over_time(data, "trade", WHOLE, "zone", WHOLE, period("2019"), ATTAIN_PERIOD_QUARTER, NULL,
                                  &undefined, &year, &err) == 0);
    CHECK(year == NULL && undefined == ATTAIN_UNDEFINED_INCOMPLETE);
    CHECK(attain_rollup_over_time(data, "trade", WHOLE, "zone", WHOLE, period("2022"), ATTAIN_PERIOD_QUARTER, NULL,
                                  NULL, &year, &err) == 0);
    attain_dataset_free(data); /* what was made of it stays */

    CHECK(attain_rollup_value(year, text, sizeof text, NULL, &err) == 0);
    CHECK_TEXT(text, "3000000000");
    CHECK(attain_rollup_coverage(year, &known, &expected, &err) == 0 && known == 2 && expected == 4);
    CHECK(attain_rollup_status(year, &letter, &err) == 0 && letter == 'P');
    CHECK(attain_rollup_unit(year, text, sizeof text, NULL, &err) == 0 && text[0] != '\0');
    CHECK(attain_rollup_range(city, &range, &err) == 0);
    CHECK(attain_interval_format(range, text, sizeof text, NULL, &err) == 0);
    CHECK_TEXT(text, "[2490000000, 2510000000)");
    CHECK(attain_rollup_value(quarter, text, sizeof text, NULL, &err) == 0);
    CHECK_TEXT(text, "250000000");
    attain_interval_free(range);
    attain_rollup_free(year);
    attain_rollup_free(city);
    attain_rollup_free(quarter);
    attain_rollup_free(NULL);
    CHECK(attain_rollup_value(NULL, text, sizeof text, NULL, &err) == ATTAIN_STATUS_USAGE && text[0] == '\0');
}

static void coverage_tells_missing_from_absent(void) {
    attain_dataset* data = NULL;
    attain_scorecard* card = NULL;
    attain_coverage found;
    attain_period gaps[4];
    size_t needed = 0, index = 0;
    int32_t letter = 0;
    CHECK(attain_dataset_read_text(dataset_json, WHOLE, "m", WHOLE, NULL, &data, &err) == 0);
    CHECK(attain_coverage_over_time(data, "trade", WHOLE, "zone", WHOLE, period("2022"), ATTAIN_PERIOD_QUARTER, NULL,
                                    &found, gaps, 4, &needed, &err) == 0);
    CHECK(found.present == 2 && found.zero == 0 && found.missing == 2 && found.absent == 0);
    CHECK(needed == 2 && gaps[0] == period("2022-Q3") && gaps[1] == period("2022-Q4"));
    CHECK(attain_coverage_over_time(data, "trade", WHOLE, "zone", WHOLE, period("2022"), ATTAIN_PERIOD_QUARTER, NULL,
                                    &found, gaps, 1, &needed, &err) != 0);
    CHECK(err.reason == ATTAIN_REASON_BUFFER_TOO_SMALL && needed == 2 && found.present == 0);
    CHECK(attain_coverage_over_time(data, "trade", WHOLE, "zone", WHOLE, period("2022"), ATTAIN_PERIOD_WEEK, NULL,
                                    &found, gaps, 4, &needed, &err) == ATTAIN_STATUS_PERIOD);
    CHECK(attain_coverage_over_time(data, "trade", WHOLE, "zone", WHOLE, period("2022"), ATTAIN_PERIOD_QUARTER, NULL,
                                    NULL, gaps, 4, &needed, &err) == ATTAIN_STATUS_USAGE);
    CHECK(attain_scorecard_build(data, NULL, &card, &err) == 0);
    CHECK(attain_scorecard_find(card, "trade/zone/2022-Q1/value", WHOLE, &index, &err) == 0);
    CHECK(attain_cell_status(card, index, &letter, &err) == 0 && letter == 'P');
    attain_scorecard_free(card);
    attain_dataset_free(data);
}

static void weeks_make_years(void) {
    static int32_t const weeks[24] = {4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4};
    int32_t years[2] = {2021, 2022}, first_days[2];
    attain_week_table* table = NULL;
    attain_period out = 0, quarters[4];
    size_t needed = 0;
    int32_t first = 0, end = 0;
    first_days[0] = first_day("2021-01-31");
    first_days[1] = first_day("2022-01-30");
    CHECK(attain_week_table_build(5, 2, years, first_days, weeks, &table, &err) == 0);
    CHECK(attain_week_table_get(table, ATTAIN_PERIOD_MONTH, 2022, 2, &out, &err) == 0);
    CHECK(attain_period_days(out, &first, &end, &err) == 0);
    CHECK(first == first_day("2022-02-27") && end - first == 35);
    CHECK(attain_week_table_same_period_last_year(table, out, ATTAIN_WEEK_53_REFUSE, &out, &err) == 0);
    CHECK(attain_period_days(out, &first, &end, &err) == 0 && first == first_day("2021-02-28"));
    CHECK(attain_week_table_shift(table, out, 12, &out, &err) == 0);
    CHECK(attain_period_days(out, &first, &end, &err) == 0 && first == first_day("2022-02-27"));
    CHECK(attain_week_table_of_day(table, first_day("2022-02-01"), ATTAIN_PERIOD_YEAR, &out, &err) == 0);
    CHECK(attain_week_table_children(table, out, ATTAIN_PERIOD_QUARTER, quarters, 4, &needed, &err) == 0 &&
          needed == 4);
    CHECK(attain_period_contains(out, quarters[3], &first, &err) == 0 && first == 1);
    CHECK(attain_week_table_get(table, ATTAIN_PERIOD_YEAR, 2025, 1, &out, &err) == ATTAIN_STATUS_PERIOD && out == 0);
    attain_week_table_free(table);
    first_days[1] += 1; /* a gap */
    CHECK(attain_week_table_build(5, 2, years, first_days, weeks, &table, &err) == ATTAIN_STATUS_PERIOD);
    CHECK(err.reason == ATTAIN_REASON_INVALID_CALENDAR && table == NULL);
    CHECK(attain_week_table_build(5, 2, years, NULL, weeks, &table, &err) == ATTAIN_STATUS_USAGE);
    CHECK(attain_week_table_get(NULL, ATTAIN_PERIOD_YEAR, 2022, 1, &out, &err) == ATTAIN_STATUS_USAGE);
    attain_week_table_free(NULL);
}

int main(void) {
    roll_ups_go_by_nature();
    coverage_tells_missing_from_absent();
    weeks_make_years();
    return failures != 0;
}
