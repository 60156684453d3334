#include "check.h"

/* The prints of a fact, and its revision from one to another. */

static char const facts[] =
    "indicator,scope,period,measure,figure,vintage,status\n"
    "trade,zone,2022,value,410,2023-01-17,\n"
    "trade,zone,2022,value,400,,\n"
    "trade,zone,2022,value,405,2023-12-29,\n"
    "rate,zone,2022,value,5.2%,2023-01-17,\n"
    "rate,zone,2022,value,5.5%,2023-12-29,\n"
    "held,zone,2022,value,3,2023-01-17,\n"
    "held,zone,2022,value,,2023-12-29,Q\n";

static char text[96];
static attain_error err;

static attain_dataset* read(void) {
    attain_dataset* data = NULL;
    attain_read_options options;
    CHECK(attain_read_options_init(&options, NULL) == 0);
    options.format = ATTAIN_FORMAT_CSV;
    CHECK(attain_dataset_read_text(facts, WHOLE, "m", WHOLE, &options, &data, &err) == 0);
    if (data == NULL) fprintf(stderr, "%s\n", err.message);
    return data;
}

static void prints_are_listed_from_the_first_to_the_latest(void) {
    attain_dataset* data = read();
    size_t count = 9;
    int32_t first = 0, last = 0;
    CHECK(attain_dataset_print_count(data, "trade/zone/2022/value", WHOLE, &count, &err) == 0 && count == 3);
    CHECK(attain_dataset_print(data, "trade/zone/2022/value", WHOLE, 0, &first, text, sizeof text, NULL, &err) == 0);
    CHECK(first == ATTAIN_NO_DAY && strcmp(text, "400") == 0);
    CHECK(attain_dataset_print(data, "trade/zone/2022/value", WHOLE, 2, &last, text, sizeof text, NULL, &err) == 0);
    CHECK(last == 19720 && strcmp(text, "405") == 0);
    CHECK(attain_dataset_print(data, "held/zone/2022/value", WHOLE, 1, NULL, text, sizeof text, NULL, &err) == 0);
    CHECK(text[0] == '\0');
    CHECK(attain_dataset_print(data, "trade/zone/2022/value", WHOLE, 3, &last, text, sizeof text, NULL, &err) != 0);
    CHECK(attain_dataset_print_count(data, "none/zone/2022/value", WHOLE, &count, &err) != 0 && count == 0);
    CHECK(attain_dataset_print_count(NULL, "trade/zone/2022/value", WHOLE, &count, &err) != 0);
    attain_dataset_free(data);
}

static void a_revision_is_exact_or_says_why_there_is_none(void) {
    attain_dataset* data = read();
    attain_revision* revision = NULL;
    int32_t undefined = 7;
    CHECK(attain_dataset_revision(data, "trade/zone/2022/value", WHOLE, 0, 2, &undefined, &revision, &err) == 0);
    CHECK(undefined == ATTAIN_UNDEFINED_NOT && revision != NULL);
    CHECK(attain_revision_change(revision, text, sizeof text, NULL, &err) == 0 && strcmp(text, "5") == 0);
    CHECK(attain_revision_rate(revision, text, sizeof text, NULL, &err) == 0 && strcmp(text, "1/80") == 0);
    attain_revision_free(revision);
    CHECK(attain_dataset_revision(data, "rate/zone/2022/value", WHOLE, 0, 1, NULL, &revision, &err) == 0);
    CHECK(attain_revision_change(revision, text, sizeof text, NULL, &err) == 0 && strcmp(text, "3/10") == 0);
    CHECK(attain_revision_unit(revision, text, sizeof text, NULL, &err) == 0 && strcmp(text, "pp") == 0);
    CHECK(attain_revision_rate(revision, text, sizeof text, NULL, &err) == 0 && text[0] == '\0');
    attain_revision_free(revision);
    CHECK(attain_dataset_revision(data, "held/zone/2022/value", WHOLE, 0, 1, &undefined, &revision, &err) == 0);
    CHECK(undefined == ATTAIN_UNDEFINED_SUPPRESSED && revision == NULL);
    CHECK(attain_revision_change(NULL, text, sizeof text, NULL, &err) != 0);
    attain_revision_free(NULL);
    attain_dataset_free(data);
}

int main(void) {
    prints_are_listed_from_the_first_to_the_latest();
    a_revision_is_exact_or_says_why_there_is_none();
    return failures != 0;
}
