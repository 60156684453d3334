#include "check.h"

#include <stdlib.h>

/* Datasets, scorecards, cells, explanations, reports. */

static char const dataset_json[] =
    "{\"attain\": 1, \"rounding\": [\"half_up\"],"
    " \"scopes\": [{\"id\": \"zone\", \"name\": {\"en\": \"Zone\"}}],"
    " \"indicators\": [{\"id\": \"trade\", \"name\": {\"zh\": \"\xE8\xB4\xB8\xE6\x98\x93\", \"en\": \"Trade\"},"
    "   \"unit\": \"\xE4\xBA\xBF\xE5\x85\x83\", \"nature\": \"flow\", \"better\": \"higher\"},"
    "   {\"id\": \"firms\", \"name\": {\"en\": \"Firms\"}, \"unit\": \"\xE5\xAE\xB6\", \"nature\": \"stock\","
    "   \"better\": \"higher\"}],"
    " \"facts\": ["
    "  {\"indicator\": \"trade\", \"scope\": \"zone\", \"period\": \"2022\", \"measure\": \"value\","
    "   \"figure\": \"621.5\xE4\xBA\xBF\xE5\x85\x83\"},"
    "  {\"indicator\": \"trade\", \"scope\": \"zone\", \"period\": \"2022\", \"measure\": \"completion\","
    "   \"figure\": \"105%\"},"
    "  {\"indicator\": \"firms\", \"scope\": \"zone\", \"period\": \"2022\", \"measure\": \"value\","
    "   \"figure\": \"263\xE5\xAE\xB6\"},"
    "  {\"indicator\": \"firms\", \"scope\": \"zone\", \"period\": \"2022\", \"measure\": \"target\","
    "   \"figure\": \"250\xE5\xAE\xB6\"}]}";

static char text[256];
static size_t needed;
static attain_error err;

static attain_dataset* dataset(void) {
    attain_dataset* out = NULL;
    CHECK(attain_dataset_read_text(dataset_json, WHOLE, "memory", WHOLE, NULL, &out, &err) == 0);
    if (err.status != 0) fprintf(stderr, "%s\n", err.message);
    return out;
}

static attain_scorecard* scorecard(void) {
    attain_dataset* from = dataset();
    attain_scorecard* out = NULL;
    CHECK(attain_scorecard_build(from, NULL, &out, &err) == 0);
    attain_dataset_free(from); /* the scorecard keeps what it needs */
    return out;
}

static size_t cell(attain_scorecard const* card, char const* key) {
    size_t index = 0;
    CHECK(attain_scorecard_find(card, key, WHOLE, &index, &err) == 0);
    if (err.status != 0) fprintf(stderr, "%s: %s\n", key, err.message);
    return index;
}

struct gathered {
    char bytes[20000];
    size_t length;
    size_t limit;
};

static int32_t gather(void* context, char const* bytes, size_t length) {
    struct gathered* to = (struct gathered*)context;
    if (to->length + length > to->limit) return 1;
    memcpy(to->bytes + to->length, bytes, length);
    to->length += length;
    to->bytes[to->length] = '\0';
    return 0;
}

static struct gathered* fresh(size_t limit) {
    static struct gathered all;
    all.length = 0;
    all.limit = limit;
    all.bytes[0] = '\0';
    return &all;
}

static void a_dataset_tells_what_it_holds(void) {
    attain_dataset* it = dataset();
    size_t count = 0;
    CHECK(attain_dataset_fact_count(it, &count, NULL) == 0 && count == 4);
    CHECK(attain_dataset_indicator_count(it, &count, NULL) == 0 && count == 2);
    CHECK(attain_dataset_scope_count(it, &count, NULL) == 0 && count == 1);
    CHECK(attain_dataset_problem_count(it, &count, NULL) == 0 && count == 0);
    CHECK(attain_dataset_indicator_id(it, 0, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "trade");
    CHECK(attain_dataset_indicator_title(it, 0, ATTAIN_LANGUAGE_EN, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "Trade");
    CHECK(attain_dataset_scope_title(it, 0, ATTAIN_LANGUAGE_DEFAULT, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "Zone");
    CHECK(attain_dataset_scope_id(it, 1, text, sizeof text, &needed, &err) == ATTAIN_STATUS_USAGE);
    CHECK(err.reason == ATTAIN_REASON_INDEX_OUT_OF_RANGE && text[0] == '\0');
    attain_dataset_free(it);
    attain_dataset_free(NULL);
}

static void a_written_dataset_reads_back(void) {
    attain_dataset *it = dataset(), *again = NULL;
    struct gathered* all = fresh(sizeof all->bytes - 1);
    size_t count = 0;
    CHECK(attain_dataset_write(it, ATTAIN_FORMAT_CSV, gather, all, &err) == 0 && all->length > 0);
    CHECK(attain_dataset_read_text(all->bytes, all->length, "again.csv", WHOLE, NULL, &again, &err) == 0);
    CHECK(attain_dataset_fact_count(again, &count, NULL) == 0 && count == 4);
    attain_dataset_free(again);
    CHECK(attain_dataset_write(it, ATTAIN_FORMAT_JSON, gather, fresh(10), &err) == ATTAIN_STATUS_RESOURCE);
    CHECK(err.reason == ATTAIN_REASON_WRITE_FAILED);
    CHECK(attain_dataset_write(it, ATTAIN_FORMAT_JSON, NULL, NULL, &err) == ATTAIN_STATUS_USAGE);
    attain_dataset_free(it);
}

static void a_problem_fails_the_call_unless_it_is_lenient(void) {
    static char const csv[] =
        "indicator,scope,period,measure,figure\n"
        "trade,zone,2022,value,5\n"
        "trade,zone,2022-13,value,6\n"
        "trade,zone,2022,nonsense,7\n";
    attain_dataset* it = (attain_dataset*)&err;
    attain_read_options options;
    size_t count = 0;
    int32_t reason = 0;
    uint32_t line = 0, column = 0;
    CHECK(attain_dataset_read_text(csv, WHOLE, "x.csv", WHOLE, NULL, &it, &err) != 0 && it == NULL);
    CHECK(err.reason == ATTAIN_REASON_NO_SUCH_PERIOD && strstr(err.message, "x.csv:3:") != NULL);

    CHECK(attain_read_options_init(&options, NULL) == 0 && options.struct_size == sizeof options);
    options.lenient = 1;
    CHECK(attain_dataset_read_text(csv, WHOLE, "x.csv", WHOLE, &options, &it, &err) == 0);
    CHECK(attain_dataset_fact_count(it, &count, NULL) == 0 && count == 1);
    CHECK(attain_dataset_problem_count(it, &count, NULL) == 0 && count == 2);
    CHECK(attain_dataset_problem(it, 1, &reason, &line, &column, text, sizeof text, NULL, NULL) == 0);
    CHECK(reason == ATTAIN_REASON_UNKNOWN_MEASURE && line == 4 && column > 0);
    CHECK(attain_dataset_problem(it, 1, NULL, NULL, NULL, text, sizeof text, NULL, NULL) == 0);
    CHECK(attain_dataset_problem(it, 2, &reason, &line, &column, text, sizeof text, NULL, &err) != 0 && reason == 0);
    attain_dataset_free(it);
    CHECK(attain_dataset_read("no/such/file.json", WHOLE, &options, &it, &err) == ATTAIN_STATUS_RESOURCE);
    CHECK(err.reason == ATTAIN_REASON_FILE_NOT_FOUND && it == NULL);
}

static void options_of_other_versions_are_told_apart(void) {
    struct {
        attain_read_options known;
        uint32_t later[2];
    } options;
    attain_dataset* it = NULL;
    memset(&options, 0, sizeof options);
    CHECK(attain_dataset_read_text(dataset_json, WHOLE, "m", 1, &options.known, &it, &err) == ATTAIN_STATUS_USAGE);
    CHECK(err.reason == ATTAIN_REASON_STRUCT_SIZE && it == NULL);
    options.known.struct_size = sizeof options; /* a later version, nothing new asked for */
    CHECK(attain_dataset_read_text(dataset_json, WHOLE, "m", 1, &options.known, &it, &err) == 0);
    attain_dataset_free(it);
    options.later[1] = 1;
    CHECK(attain_dataset_read_text(dataset_json, WHOLE, "m", 1, &options.known, &it, &err) == ATTAIN_STATUS_USAGE);
    CHECK(err.reason == ATTAIN_REASON_UNKNOWN_OPTION && it == NULL);
    options.known.struct_size = 8; /* an earlier version, which knew no `lenient` */
    CHECK(attain_dataset_read_text(dataset_json, WHOLE, "m", 1, &options.known, &it, &err) == 0);
    attain_dataset_free(it);
    options.known.format = 9;
    CHECK(attain_dataset_read_text(dataset_json, WHOLE, "m", 1, &options.known, &it, &err) == ATTAIN_STATUS_USAGE);
}

static void cells_are_found_by_key_and_by_index(void) {
    attain_scorecard* card = scorecard();
    size_t count = 0, index = 7, i;
    int32_t number = 0;
    attain_period when = 0;
    CHECK(attain_scorecard_cell_count(card, &count, NULL) == 0 && count >= 4);
    for (i = 0; i < count; ++i) {
        CHECK(attain_cell_key(card, i, text, sizeof text, NULL, NULL) == 0);
        CHECK(cell(card, text) == i);
    }
    index = cell(card, "trade/zone/2022/completion");
    CHECK(attain_cell_measure(card, index, &number, NULL) == 0 && number == ATTAIN_MEASURE_COMPLETION);
    CHECK(attain_cell_period(card, index, &when, NULL) == 0);
    CHECK(attain_period_format(when, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "2022");
    CHECK(attain_cell_published(card, index, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "105%");
    CHECK(attain_cell_value(card, cell(card, "trade/zone/2022/value"), text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "62150000000");
    CHECK(attain_cell_achievement(card, index, &number, NULL) == 0 && number == ATTAIN_ACHIEVEMENT_EXCEEDED);
    CHECK(attain_scorecard_find(card, "trade/zone/2022/rank", WHOLE, &index, &err) != 0 && index == 0);
    CHECK(err.reason == ATTAIN_REASON_UNKNOWN_CELL);
    CHECK(attain_scorecard_find(card, "steel/zone/2022/value", WHOLE, &index, &err) == ATTAIN_STATUS_MODEL);
    CHECK(err.reason == ATTAIN_REASON_UNKNOWN_INDICATOR);
    CHECK(attain_cell_key(card, count, text, sizeof text, &needed, &err) == ATTAIN_STATUS_USAGE && needed == 0);
    attain_scorecard_free(card);
    attain_scorecard_free(NULL);
}

static void what_follows_is_exact_and_what_is_implied_is_an_interval(void) {
    attain_scorecard* card = scorecard();
    attain_interval* range = NULL;
    int32_t undefined = 7, found = 0;
    size_t const target = cell(card, "trade/zone/2022/target");
    CHECK(attain_cell_computed(card, cell(card, "firms/zone/2022/completion"), &undefined, text, sizeof text, NULL,
                               NULL) == 0);
    CHECK_TEXT(text, "263/250");
    CHECK(undefined == 0);
    CHECK(attain_cell_implied(card, target, &range, &err) == 0 && range != NULL);
    CHECK(attain_interval_format_outward(range, 2, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "(589.05, 594.79)");
    CHECK(attain_interval_simplest(range, &found, text, sizeof text, NULL, NULL) == 0 && found == 1);
    CHECK_TEXT(text, "590");
    attain_interval_free(range);
    CHECK(attain_cell_implied_unit(card, target, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "\xE4\xBA\xBF\xE5\x85\x83");
    CHECK(attain_cell_published(card, target, text, sizeof text, NULL, NULL) == 0 && text[0] == '\0');
    CHECK(attain_cell_implied(card, cell(card, "trade/zone/2022/value"), &range, &err) == 0 && range == NULL);
    attain_scorecard_free(card);
}

static void explanations_and_reports_go_through_a_callback(void) {
    attain_scorecard* card = scorecard();
    struct gathered* all = fresh(sizeof all->bytes - 1);
    attain_report_options options;
    CHECK(attain_cell_explain(card, cell(card, "trade/zone/2022/completion"), ATTAIN_LANGUAGE_EN, gather, all, &err) ==
          0);
    CHECK(strstr(all->bytes, "105%") != NULL && strstr(all->bytes, "621.5") != NULL);
    CHECK(attain_cell_explain(card, 0, ATTAIN_LANGUAGE_EN, gather, fresh(1), &err) == ATTAIN_STATUS_RESOURCE);
    CHECK(attain_cell_explain(card, 0, ATTAIN_LANGUAGE_EN, NULL, NULL, &err) == ATTAIN_STATUS_USAGE);

    all = fresh(sizeof all->bytes - 1);
    CHECK(attain_report_write(card, NULL, gather, all, &err) == 0 && strstr(all->bytes, "105%") != NULL);
    CHECK(attain_report_options_init(&options, NULL) == 0);
    options.format = ATTAIN_REPORT_JSON;
    options.scope = "zone";
    options.period = "2022";
    all = fresh(sizeof all->bytes - 1);
    CHECK(attain_report_write(card, &options, gather, all, &err) == 0 && all->bytes[0] == '{');
    options.scope = "moon";
    CHECK(attain_report_write(card, &options, gather, all, &err) == ATTAIN_STATUS_MODEL);
    CHECK(err.reason == ATTAIN_REASON_UNKNOWN_SCOPE);
    CHECK(attain_report_write(card, NULL, gather, fresh(3), &err) == ATTAIN_STATUS_RESOURCE);
    CHECK(err.reason == ATTAIN_REASON_WRITE_FAILED);
    attain_scorecard_free(card);
}

static void cells_come_in_arrays(void) {
    attain_scorecard* card = scorecard();
    size_t count = 0, failed = 7, i;
    attain_decimal128 over[64], under[64];
    int32_t undefined[64];
    uint8_t valid[8];
    CHECK(attain_scorecard_cell_count(card, &count, NULL) == 0 && count <= 64);
    i = cell(card, "firms/zone/2022/completion");
    CHECK(attain_cell_computed_many(card, 0, count, over, under, undefined, valid, NULL, &failed, &err) == 0);
    CHECK(failed == 0 && (valid[i / 8] >> (i % 8) & 1) == 1 && over[i].lo == 263 && under[i].lo == 250);
    CHECK(attain_cell_published_many(card, 0, count, over, valid, NULL, &failed, &err) == 0 && failed == 0);
    CHECK((valid[i / 8] >> (i % 8) & 1) == 0);
    i = cell(card, "trade/zone/2022/completion");
    CHECK((valid[i / 8] >> (i % 8) & 1) == 1 && over[i].lo == 105);
    CHECK(attain_cell_published_many(card, 1, count, over, valid, NULL, &failed, &err) == ATTAIN_STATUS_USAGE);
    CHECK(err.reason == ATTAIN_REASON_INDEX_OUT_OF_RANGE);
    CHECK(attain_cell_published_many(card, count, 0, NULL, NULL, NULL, &failed, &err) == 0);
    CHECK(attain_cell_published_many(card, (size_t)-1, 2, over, valid, NULL, &failed, &err) == ATTAIN_STATUS_USAGE);
    attain_scorecard_free(card);
}

static void evaluation_takes_policies(void) {
    attain_dataset* from = dataset();
    attain_scorecard* card = NULL;
    attain_evaluate_options options;
    CHECK(attain_evaluate_options_init(&options, NULL) == 0);
    options.rules = 1u << ATTAIN_RULE_DOWN;
    CHECK(attain_scorecard_build(from, &options, &card, &err) == 0);
    CHECK(attain_cell_implied_text(card, cell(card, "trade/zone/2022/target"), text, sizeof text, NULL, NULL) == 0);
    CHECK(strstr(text, "586.3") != NULL); /* 621.5 / 1.06 = 586.32 */
    attain_scorecard_free(card);
    options.rules = 1u << 7;
    CHECK(attain_scorecard_build(from, &options, &card, &err) == ATTAIN_STATUS_USAGE && card == NULL);
    options.rules = 0;
    options.lower_is_better = 5;
    CHECK(attain_scorecard_build(from, &options, &card, &err) == ATTAIN_STATUS_USAGE && card == NULL);
    CHECK(attain_scorecard_build(NULL, NULL, &card, &err) == ATTAIN_STATUS_USAGE && card == NULL);
    attain_dataset_free(from);
}

int main(void) {
    a_dataset_tells_what_it_holds();
    a_written_dataset_reads_back();
    a_problem_fails_the_call_unless_it_is_lenient();
    options_of_other_versions_are_told_apart();
    cells_are_found_by_key_and_by_index();
    what_follows_is_exact_and_what_is_implied_is_an_interval();
    explanations_and_reports_go_through_a_callback();
    cells_come_in_arrays();
    evaluation_takes_policies();
    return failures != 0;
}
