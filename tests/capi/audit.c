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

static attain_dataset* dataset_of(char const* rows) {
    attain_read_options options;
    attain_dataset* data = NULL;
    char csv[512];
    snprintf(csv, sizeof csv, "%s%s", head, rows);
    CHECK(attain_read_options_init(&options, NULL) == 0);
    options.format = ATTAIN_FORMAT_CSV;
    CHECK(attain_dataset_read_text(csv, WHOLE, "x.csv", WHOLE, &options, &data, &err) == 0);
    return data;
}

static void a_report_shows_what_the_audit_found(void) {
    static char const rows[] = "beds,s,2022,value,263张\nbeds,s,2021,value,131张\nbeds,s,2022,growth_yoy,89.2%\n";
    attain_dataset* data = dataset_of(rows);
    attain_dataset* other = dataset_of(rows);
    attain_report_options options;
    attain_scorecard* card = NULL;
    attain_audit *own = NULL, *foreign = NULL;
    static struct written plain, audited;
    CHECK(attain_scorecard_build(data, NULL, &card, &err) == 0);
    CHECK(attain_audit_build(data, NULL, &own, &err) == 0 && attain_audit_build(other, NULL, &foreign, &err) == 0);
    CHECK(attain_report_options_init(&options, NULL) == 0);
    options.format = ATTAIN_REPORT_CSV;
    CHECK(attain_report_write(card, &options, gather, &plain, &err) == 0 && strstr(plain.bytes, "audit") == NULL);
    options.audit = own;
    CHECK(attain_report_write(card, &options, gather, &audited, &err) == 0);
    CHECK(strstr(audited.bytes, ",audit\n") != NULL && strstr(audited.bytes, ",conflict\n") != NULL);
    options.audit = foreign;
    CHECK(attain_report_write(card, &options, gather, &audited, &err) == ATTAIN_STATUS_USAGE);
    CHECK(err.reason == ATTAIN_REASON_INVALID_ARGUMENT);
    attain_audit_free(foreign);
    attain_audit_free(own);
    attain_scorecard_free(card);
    attain_dataset_free(other);
    attain_dataset_free(data);
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
    options.basis = 3;
    CHECK(attain_audit_build(data, &options, &out, &err) == ATTAIN_STATUS_USAGE && out == NULL);
    options.basis = ATTAIN_BASIS_AS_PUBLISHED;
    CHECK(attain_audit_build(data, &options, &out, &err) == 0);
    attain_audit_free(out);
    options.basis = 0;
    options.rules = 1u << 20;
    CHECK(attain_audit_build(data, &options, &out, &err) == ATTAIN_STATUS_USAGE && out == NULL);
    CHECK(attain_audit_build(NULL, NULL, &out, &err) == ATTAIN_STATUS_USAGE && out == NULL);
    attain_dataset_free(data);
}

static void suspects_say_where_they_would_lie(void) {
    attain_audit_options options;
    attain_audit* it;
    attain_interval* range = NULL;
    attain_decimal128 lower, upper;
    int32_t has_lower = 0, has_upper = 0, bounded = 0, closed = 7;
    size_t count = 0, i, found = 0;
    CHECK(attain_audit_options_init(&options, NULL) == 0);
    options.rules = 1u << ATTAIN_RULE_HALF_UP;
    it = audit_of(
        "trade,zone,2022,value,621.5\n"
        "trade,zone,2022,target,592\n"
        "trade,zone,2022,completion,501%\n",
        &options);
    CHECK(attain_audit_finding_steps(it, 0, ATTAIN_LANGUAGE_EN, text, sizeof text, NULL, &err) == 0);
    CHECK(strstr(text, "501%") != NULL && strchr(text, '\n') != NULL);
    CHECK(attain_audit_suspect_count(it, 0, &count, &err) == 0 && count == 3);
    for (i = 0; i < count; ++i) {
        CHECK(attain_audit_suspect_key(it, 0, i, text, sizeof text, NULL, &err) == 0);
        if (strcmp(text, "trade/zone/2022/completion") != 0) continue;
        ++found;
        CHECK(attain_audit_suspect_expected(it, 0, i, &range, &err) == 0 && range != NULL);
        CHECK(attain_interval_bounds_outward(range, 1, &lower, &has_lower, &upper, &has_upper, &err) == 0);
        CHECK(has_lower == 1 && lower.lo == 1048 && lower.scale == 1);
        CHECK(has_upper == 1 && upper.lo == 1051 && upper.scale == 1);
        attain_interval_free(range);
        CHECK(attain_audit_suspect_slips(it, 0, i, text, sizeof text, NULL, &err) == 0);
    }
    CHECK(found == 1);
    CHECK(attain_audit_suspect_key(it, 0, 3, text, sizeof text, NULL, &err) == ATTAIN_STATUS_USAGE);
    CHECK(attain_audit_suspect_expected(it, 1, 0, &range, &err) == ATTAIN_STATUS_USAGE && range == NULL);
    attain_audit_free(it);
    CHECK(attain_interval_create("1/3", WHOLE, 1, NULL, 0, 0, &range, &err) == 0);
    CHECK(attain_interval_bounds_outward(range, 2, &lower, &has_lower, &upper, &has_upper, &err) == 0);
    CHECK(has_lower == 1 && lower.lo == 33 && has_upper == 0 && upper.lo == 0);
    CHECK(attain_interval_bounds_outward(range, 60, &lower, &has_lower, &upper, &has_upper, &err) ==
          ATTAIN_STATUS_NUMERIC);
    CHECK(err.reason == ATTAIN_REASON_OVERFLOW && has_lower == 0);
    CHECK(attain_interval_lower(range, &bounded, &closed, text, sizeof text, NULL, &err) == 0 && closed == 1);
    attain_interval_free(range);
}

static void what_nobody_published_is_implied(void) {
    attain_audit* it = audit_of(
        "trade,zone,2022,value,621.5亿元\n"
        "trade,zone,2022,completion,105%\n",
        NULL);
    attain_interval* range = NULL;
    size_t count = 0, i, found = 0;
    CHECK(attain_audit_implied_count(it, &count, &err) == 0 && count >= 1);
    for (i = 0; i < count; ++i) {
        CHECK(attain_audit_implied_key(it, i, text, sizeof text, NULL, &err) == 0);
        if (strcmp(text, "trade/zone/2022/target") != 0) continue;
        ++found;
        CHECK(attain_audit_implied_interval(it, i, &range, &err) == 0);
        CHECK(attain_interval_format_outward(range, 2, text, sizeof text, NULL, &err) == 0);
        CHECK(strstr(text, "589.0") != NULL);
        attain_interval_free(range);
        CHECK(attain_audit_implied_unit(it, i, text, sizeof text, NULL, &err) == 0 && strstr(text, "亿") == text);
    }
    CHECK(found == 1);
    CHECK(attain_audit_implied_key(it, count, text, sizeof text, NULL, &err) == ATTAIN_STATUS_USAGE);
    attain_audit_free(it);
}

static void evidence_is_verified(void) {
    static struct written proof;
    attain_read_options read;
    attain_dataset* data = NULL;
    attain_audit* it = NULL;
    size_t good = 9, bad = 9;
    char csv[256];
    snprintf(csv, sizeof csv, "%s%s", head, "beds,s,2022,value,263张\nbeds,s,2022,growth_yoy,89.2%\n");
    CHECK(attain_read_options_init(&read, NULL) == 0);
    read.format = ATTAIN_FORMAT_CSV;
    CHECK(attain_dataset_read_text(csv, WHOLE, "x.csv", WHOLE, &read, &data, &err) == 0);
    CHECK(attain_audit_build(data, NULL, &it, &err) == 0);
    CHECK(attain_audit_write_evidence(it, gather, &proof, &err) == 0);
    CHECK(attain_audit_write_evidence(it, NULL, NULL, &err) == ATTAIN_STATUS_USAGE);
    CHECK(attain_evidence_verify(data, proof.bytes, proof.length, &good, &bad, NULL, &err) == 0);
    CHECK(good == 1 && bad == 0);
    CHECK(attain_evidence_verify(data, proof.bytes, proof.length - 9, &good, &bad, NULL, &err) != 0 && good == 0);
    CHECK(attain_evidence_verify(data, "attain evidence 2", WHOLE, &good, &bad, NULL, &err) == ATTAIN_STATUS_PARSE);
    CHECK(err.reason == ATTAIN_REASON_UNEXPECTED_CHARACTER && err.position == 0);
    CHECK(attain_evidence_verify(NULL, "", 0, NULL, NULL, NULL, &err) == ATTAIN_STATUS_USAGE);
    attain_audit_free(it);
    attain_dataset_free(data);
}

int main(void) {
    suspects_say_where_they_would_lie();
    what_nobody_published_is_implied();
    evidence_is_verified();
    a_report_that_can_be_true_is_consistent();
    a_contradiction_names_its_figures();
    a_report_shows_what_the_audit_found();
    options_are_checked();
    return failures != 0;
}
