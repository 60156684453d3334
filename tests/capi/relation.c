#include "check.h"

/* The equations, forward and backward, one by one and in arrays. */

static char text[96];
static size_t needed;
static attain_error err;

static void completion_is_exact(void) {
    int32_t undefined = 7;
    CHECK(attain_relation_compute(ATTAIN_RELATION_COMPLETION, "621.5", WHOLE, "592", WHOLE, &undefined, text,
                                  sizeof text, &needed, &err) == 0);
    CHECK_TEXT(text, "1243/1184");
    CHECK(undefined == ATTAIN_UNDEFINED_NOT);
    CHECK(attain_relation_compute(ATTAIN_RELATION_GROWTH, "110", 3, "100", 3, NULL, text, sizeof text, NULL, NULL) ==
          0);
    CHECK_TEXT(text, "1/10");
    CHECK(attain_relation_solve(ATTAIN_RELATION_COMPLETION, ATTAIN_ROLE_SECOND, "1.05", WHOLE, "621.5", WHOLE,
                                &undefined, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "12430/21");
}

static void what_has_no_value_says_why_and_is_no_failure(void) {
    int32_t undefined = 7;
    CHECK(attain_relation_compute(ATTAIN_RELATION_COMPLETION, "1", 1, "0", 1, &undefined, text, sizeof text, &needed,
                                  &err) == 0);
    CHECK(undefined == ATTAIN_UNDEFINED_ZERO_TARGET && text[0] == '\0' && needed == 1 && err.status == 0);
    CHECK_TEXT(attain_undefined_name(undefined), "zero_target");
    CHECK_TEXT(attain_undefined_name(0), "defined");
    CHECK_TEXT(attain_undefined_name(99), "unknown");
    CHECK_TEXT(attain_undefined_name(-1), "unknown");
}

static void a_total_is_no_relation_of_two(void) {
    int32_t undefined = 7;
    CHECK(attain_relation_compute(ATTAIN_RELATION_TOTAL, "1", 1, "2", 1, &undefined, text, sizeof text, &needed,
                                  &err) == ATTAIN_STATUS_USAGE);
    CHECK(err.reason == ATTAIN_REASON_INVALID_ARGUMENT && undefined == 0 && text[0] == '\0');
}

static void a_published_rate_implies_the_target(void) {
    attain_interval *rate = NULL, *actual = NULL, *target = NULL;
    int32_t found = 0;
    CHECK(attain_interval_create("1.045", WHOLE, 1, "1.055", WHOLE, 0, &rate, NULL) == 0);
    CHECK(attain_interval_create("621.45", WHOLE, 1, "621.55", WHOLE, 0, &actual, NULL) == 0);
    CHECK(attain_relation_imply(ATTAIN_RELATION_COMPLETION, ATTAIN_ROLE_SECOND, rate, actual, &target, &err) == 0);
    attain_interval_free(rate);
    attain_interval_free(actual);
    CHECK(attain_interval_format_outward(target, 4, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "(589.0521, 594.7847)");
    CHECK(attain_interval_simplest(target, &found, text, sizeof text, NULL, NULL) == 0 && found == 1);
    CHECK_TEXT(text, "590");
    attain_interval_free(target);
}

static void a_formula_is_words(void) {
    CHECK(attain_relation_formula(ATTAIN_RELATION_COMPLETION, ATTAIN_ROLE_RESULT, ATTAIN_LANGUAGE_ZH, text, sizeof text,
                                  NULL, NULL) == 0);
    CHECK(strstr(text, "\xE5\xAE\x8C\xE6\x88\x90\xE7\x8E\x87") != NULL);
    CHECK(attain_relation_formula(ATTAIN_RELATION_COMPLETION, 0, 3, text, sizeof text, NULL, &err) != 0);
}

static void arrays_tell_null_undefined_and_failed_apart(void) {
    attain_decimal128 const actual[4] = {{6215, 0, 1, 0}, {5, 0, 0, 0}, {5, 0, 0, 0}, {1, 0, 0, 0}};
    attain_decimal128 const target[4] = {{592, 0, 0, 0}, {0, 0, 0, 0}, {2, 0, 0, 0}, {3, 0, 0, 9}};
    uint8_t const actual_valid[1] = {0x0B};
    attain_decimal128 over[4], under[4];
    int32_t undefined[4];
    uint8_t valid[1];
    attain_status statuses[4];
    size_t failed;
    CHECK(attain_relation_compute_many(ATTAIN_RELATION_COMPLETION, 4, actual, actual_valid, target, NULL, over, under,
                                       undefined, valid, statuses, &failed, &err) == 0);
    CHECK(valid[0] == 1 && failed == 1);
    CHECK(over[0].lo == 1243 && under[0].lo == 1184 && undefined[0] == 0);
    CHECK(undefined[1] == ATTAIN_UNDEFINED_ZERO_TARGET && statuses[1] == 0 && over[1].lo == 0 && under[1].lo == 0);
    CHECK(undefined[2] == 0 && statuses[2] == 0);
    CHECK(undefined[3] == 0 && statuses[3] == ATTAIN_STATUS_USAGE);
    CHECK(attain_relation_round_many(ATTAIN_RELATION_COMPLETION, 2, actual, NULL, target, NULL, 3,
                                     ATTAIN_ROUNDING_HALF_UP, over, NULL, valid, NULL, &failed, &err) == 0);
    CHECK(valid[0] == 1 && failed == 0 && over[0].lo == 1050 && over[0].scale == 3);
}

int main(void) {
    completion_is_exact();
    what_has_no_value_says_why_and_is_no_failure();
    a_total_is_no_relation_of_two();
    a_published_rate_implies_the_target();
    a_formula_is_words();
    arrays_tell_null_undefined_and_failed_apart();
    return failures != 0;
}
