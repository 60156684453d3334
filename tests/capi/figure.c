#include "check.h"

/* Figures as published. */

static char text[96];
static size_t needed;
static attain_error err;

static attain_figure* figure(char const* written) {
    attain_figure* out = NULL;
    CHECK(attain_figure_parse(written, WHOLE, &out, &err) == 0);
    if (err.status != 0) fprintf(stderr, "%s: %s\n", written, err.message);
    return out;
}

/* 621.5 hundred million yuan */
static void a_figure_gives_back_its_text_and_its_parts(void) {
    static char const written[] = "621.5\xE4\xBA\xBF\xE5\x85\x83";
    attain_figure* it = figure(written);
    int32_t number = 77;
    CHECK(attain_figure_text(it, text, sizeof text, &needed, NULL) == 0 && needed == sizeof written);
    CHECK_TEXT(text, written);
    CHECK(attain_figure_number(it, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "621.5");
    CHECK(attain_figure_value(it, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "62150000000");
    CHECK(attain_figure_quantum(it, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "10000000");
    CHECK(attain_figure_magnitude(it, &number, NULL) == 0 && number == 8);
    CHECK(attain_figure_hedge(it, &number, NULL) == 0 && number == ATTAIN_HEDGE_EXACT);
    CHECK(attain_figure_unit_kind(it, &number, NULL) == 0 && number == ATTAIN_UNIT_MONEY);
    CHECK(attain_figure_is_exact_count(it, &number, NULL) == 0 && number == 0);
    attain_figure_free(it);
    it = figure("over 30%");
    CHECK(attain_figure_hedge(it, &number, NULL) == 0 && number == ATTAIN_HEDGE_OVER);
    CHECK(attain_figure_ratio(it, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "3/10");
    CHECK(attain_figure_unit(it, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "%");
    attain_figure_free(it);
    attain_figure_free(NULL);
}

static void a_figure_denotes_an_interval_under_a_rule(void) {
    attain_figure* it = figure("105%");
    attain_interval* range = NULL;
    CHECK(attain_figure_interval(it, ATTAIN_RULE_HALF_UP, &range, NULL) == 0);
    attain_figure_free(it); /* the interval stands alone */
    CHECK(attain_interval_format(range, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "[209/2, 211/2)");
    attain_interval_free(range);
    it = figure("about 9%");
    CHECK(attain_figure_soft_interval(it, ATTAIN_RULE_HALF_UP, &range, NULL) == 0 && range != NULL);
    CHECK(attain_interval_format(range, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "[17/2, 19/2]");
    attain_interval_free(range);
    CHECK(attain_figure_interval(it, 7, &range, &err) == ATTAIN_STATUS_USAGE && range == NULL);
    attain_figure_free(it);
    it = figure("105%");
    CHECK(attain_figure_soft_interval(it, ATTAIN_RULE_HALF_UP, &range, &err) == 0 && range == NULL);
    attain_figure_free(it);
}

static void what_is_no_figure_is_refused(void) {
    attain_figure* it = (attain_figure*)&err;
    int32_t number = 7;
    CHECK(attain_figure_parse("12 parsecsss", WHOLE, &it, &err) == ATTAIN_STATUS_PARSE && it == NULL);
    CHECK(err.reason == ATTAIN_REASON_UNKNOWN_UNIT && err.position >= 0);
    CHECK(attain_figure_parse("", 0, &it, &err) == ATTAIN_STATUS_PARSE);
    CHECK(attain_figure_parse("\xFF", 1, &it, &err) == ATTAIN_STATUS_PARSE);
    CHECK(attain_figure_parse("1", 1, NULL, &err) == ATTAIN_STATUS_USAGE);
    CHECK(attain_figure_hedge(NULL, &number, &err) == ATTAIN_STATUS_USAGE && number == 0);
}

int main(void) {
    a_figure_gives_back_its_text_and_its_parts();
    a_figure_denotes_an_interval_under_a_rule();
    what_is_no_figure_is_refused();
    return failures != 0;
}
