#include "check.h"

/* Audits: what cannot be true together. */

static char const head[] = "indicator,scope,period,measure,figure\n";

static char text[512];
static attain_error err;

static attain_audit* audit_of(char const* rows, attain_audit_options const* how) {
    attain_read_options options;
    attain_dataset* data = NULL;
    attain_audit* out = NULL;
    char csv[1024];
    snprintf(csv, sizeof csv, "%s%s", head, rows);
    CHECK(attain_read_options_init(&options, NULL) == 0);
    options.format = ATTAIN_FORMAT_CSV;
    options.lenient = 1; /* two figures for one fact are what an audit is for */
    CHECK(attain_dataset_read_text(csv, WHOLE, "x.csv", WHOLE, &options, &data, &err) == 0);
    CHECK(attain_audit_build(data, how, &out, &err) == 0);
    attain_dataset_free(data);
    return out;
}

struct written {
    char bytes[20000];
    size_t length;
};

static int32_t gather(void* context, char const* bytes, size_t length) {
    struct written* to = (struct written*)context;
    if (to->length + length >= sizeof to->bytes) return 1;
    memcpy(to->bytes + to->length, bytes, length);
    to->length += length;
    to->bytes[to->length] = '\0';
    return 0;
}

static void a_report_that_can_be_true_is_consistent(void) {
    attain_audit* it = audit_of(
        "trade,zone,2022,value,621.5\n"
        "trade,zone,2022,target,592\n"
        "trade,zone,2022,completion,105%\n",
        NULL);
    int32_t verdict = 77;
    size_t count = 77;
    CHECK(attain_audit_verdict(it, &verdict, &err) == 0 && verdict == ATTAIN_VERDICT_CONSISTENT);
    CHECK(attain_audit_finding_count(it, &count, &err) == 0 && count == 0);
    CHECK(attain_audit_finding_text(it, 0, 0, text, sizeof text, NULL, &err) == ATTAIN_STATUS_USAGE);
    CHECK(err.reason == ATTAIN_REASON_INDEX_OUT_OF_RANGE);
    attain_audit_free(it);
    attain_audit_free(NULL);
}

static void a_contradiction_names_its_figures(void) {
    attain_audit* it = audit_of(
        "trade,zone,2022,value,621.5\n"
        "trade,zone,2022,target,592\n"
        "trade,zone,2022,completion,150%\n",
        NULL);
    attain_report_options options;
    static struct written all;
    int32_t verdict = 77;
    size_t count = 0, figures = 0;
    CHECK(attain_audit_verdict(it, &verdict, &err) == 0 && verdict == ATTAIN_VERDICT_INCONSISTENT);
    CHECK(attain_audit_finding_count(it, &count, &err) == 0 && count == 1);
    CHECK(attain_audit_finding_text(it, 0, ATTAIN_LANGUAGE_EN, text, sizeof text, NULL, &err) == 0);
    CHECK(strstr(text, "621.5") != NULL && strstr(text, "150%") != NULL);
    CHECK(attain_audit_conflict_count(it, 0, &figures, &err) == 0 && figures == 3);
    CHECK(attain_audit_conflict_key(it, 0, 0, text, sizeof text, NULL, &err) == 0);
    CHECK(strncmp(text, "trade/zone/2022/", 16) == 0);
    CHECK(attain_audit_conflict_key(it, 0, 3, text, sizeof text, NULL, &err) == ATTAIN_STATUS_USAGE);
    CHECK(attain_report_options_init(&options, NULL) == 0);
    options.format = ATTAIN_REPORT_JSON;
    CHECK(attain_audit_write(it, &options, gather, &all, &err) == 0 && strstr(all.bytes, "\"inconsistent\"") != NULL);
    options.format = ATTAIN_REPORT_CSV;
    CHECK(attain_audit_write(it, &options, gather, &all, &err) == ATTAIN_STATUS_PARSE);
    CHECK(err.reason == ATTAIN_REASON_UNKNOWN_FORMAT);
    CHECK(attain_audit_write(it, NULL, NULL, NULL, &err) == ATTAIN_STATUS_USAGE);
    attain_audit_free(it);
}

static void options_are_checked(void) {
    attain_audit_options options;
    attain_dataset* data = NULL;
    attain_audit* out = NULL;
    CHECK(attain_audit_options_init(&options, NULL) == 0);
    options.rules = 1u << ATTAIN_RULE_HALF_UP;
    out = audit_of("trade,zone,2022,value,621.5\n", &options);
    attain_audit_free(out);
    CHECK(attain_dataset_read_text(head, WHOLE, "x.csv", WHOLE, NULL, &data, &err) == 0);
    options.budget = -1;
    CHECK(attain_audit_build(data, &options, &out, &err) == ATTAIN_STATUS_USAGE && out == NULL);
    options.budget = 0;
    options.rules = 1u << 20;
    CHECK(attain_audit_build(data, &options, &out, &err) == ATTAIN_STATUS_USAGE && out == NULL);
    CHECK(attain_audit_build(NULL, NULL, &out, &err) == ATTAIN_STATUS_USAGE && out == NULL);
    attain_dataset_free(data);
}

int main(void) {
    a_report_that_can_be_true_is_consistent();
    a_contradiction_names_its_figures();
    options_are_checked();
    return failures != 0;
}
