#include "check.h"

/* Rationals as text, and intervals. */

static char text[96];
static size_t needed;
static attain_error err;

static void rationals_are_in_lowest_terms(void) {
    int32_t order = 7;
    CHECK(attain_rational_format("10/4", WHOLE, text, sizeof text, &needed, &err) == 0);
    CHECK_TEXT(text, "5/2");
    CHECK(attain_rational_format("621.5/592", WHOLE, text, sizeof text, &needed, &err) == 0);
    CHECK_TEXT(text, "1243/1184");
    CHECK(attain_rational_divide("1", 1, "-3", WHOLE, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "-1/3");
    CHECK(attain_rational_add("1/3", WHOLE, "2/3", WHOLE, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "1");
    CHECK(attain_rational_subtract("1/2", WHOLE, "1/3", WHOLE, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "1/6");
    CHECK(attain_rational_multiply("1/2", WHOLE, "0.5", WHOLE, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "1/4");
    CHECK(attain_rational_compare("1/3", WHOLE, "0.3333", WHOLE, &order, NULL) == 0 && order == 1);
    CHECK(attain_rational_round("2/3", WHOLE, 4, ATTAIN_ROUNDING_HALF_UP, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "0.6667");
    CHECK(attain_rational_percent("1243/1184", WHOLE, 0, ATTAIN_ROUNDING_HALF_UP, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "105%");
}

static void a_wrong_rational_says_where(void) {
    CHECK(attain_rational_format("1/x", WHOLE, text, sizeof text, &needed, &err) == ATTAIN_STATUS_PARSE);
    CHECK(err.reason == ATTAIN_REASON_UNEXPECTED_CHARACTER && err.position == 2 && text[0] == '\0');
    CHECK(attain_rational_format("1/", WHOLE, text, sizeof text, &needed, &err) == ATTAIN_STATUS_PARSE);
    CHECK(attain_rational_format("1/0", WHOLE, text, sizeof text, &needed, &err) == ATTAIN_STATUS_NUMERIC);
    CHECK(err.reason == ATTAIN_REASON_DIVISION_BY_ZERO);
}

static void an_interval_keeps_its_ends(void) {
    attain_interval* it = NULL;
    int32_t bounded = 7, closed = 7, inside = 7, found = 7;
    CHECK(attain_interval_create("104.5", WHOLE, 1, "211/2", WHOLE, 0, &it, &err) == 0 && it != NULL);
    CHECK(attain_interval_format(it, text, sizeof text, &needed, NULL) == 0);
    CHECK_TEXT(text, "[209/2, 211/2)");
    CHECK(attain_interval_format_outward(it, 0, text, sizeof text, &needed, NULL) == 0);
    CHECK_TEXT(text, "[104, 106)");
    CHECK(attain_interval_lower(it, &bounded, &closed, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "209/2");
    CHECK(bounded == 1 && closed == 1);
    CHECK(attain_interval_upper(it, &bounded, NULL, text, sizeof text, NULL, NULL) == 0 && bounded == 1);
    CHECK(attain_interval_contains(it, "104.5", WHOLE, &inside, NULL) == 0 && inside == 1);
    CHECK(attain_interval_contains(it, "105.5", WHOLE, &inside, NULL) == 0 && inside == 0);
    CHECK(attain_interval_simplest(it, &found, text, sizeof text, NULL, NULL) == 0 && found == 1);
    CHECK_TEXT(text, "105");
    CHECK(attain_interval_first_integer(it, &found, text, sizeof text, NULL, NULL) == 0 && found == 1);
    CHECK_TEXT(text, "105");
    attain_interval_free(it);

    CHECK(attain_interval_create(NULL, 0, 0, "3", 1, 1, &it, &err) == 0);
    CHECK(attain_interval_lower(it, &bounded, &closed, text, sizeof text, NULL, NULL) == 0);
    CHECK(bounded == 0 && closed == 0 && text[0] == '\0');
    CHECK(attain_interval_last_integer(it, &found, text, sizeof text, NULL, NULL) == 0 && found == 0);
    attain_interval_free(it);
    attain_interval_free(NULL);
}

static void intervals_compute(void) {
    attain_interval *a = NULL, *b = NULL, *sum = NULL, *one = NULL, *other = NULL;
    CHECK(attain_interval_create("1", 1, 1, "2", 1, 1, &a, NULL) == 0);
    CHECK(attain_interval_create("-1", 2, 1, "1", 1, 0, &b, NULL) == 0);
    CHECK(attain_interval_add(a, b, &sum, NULL) == 0);
    CHECK(attain_interval_format(sum, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "[0, 3)");
    attain_interval_free(sum);
    /* The divisor holds zero inside: two pieces. */
    CHECK(attain_interval_divide(a, b, &one, &other, NULL) == 0 && one != NULL && other != NULL);
    CHECK(attain_interval_format(one, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "(-inf, -1]");
    CHECK(attain_interval_format(other, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "(1, inf)");
    attain_interval_free(one);
    attain_interval_free(other);
    /* Nothing in common is an answer, not a failure. */
    CHECK(attain_interval_intersection(a, b, &sum, &err) == 0 && sum == NULL);
    CHECK(attain_interval_hull(a, b, &sum, &err) == 0);
    CHECK(attain_interval_format(sum, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "[-1, 2]");
    attain_interval_free(a);
    attain_interval_free(sum);
    attain_interval_free(b);
}

static void a_failure_leaves_no_handle(void) {
    attain_interval* it = (attain_interval*)&err;
    attain_interval* other = (attain_interval*)&err;
    int32_t bounded = 7, closed = 7;
    CHECK(attain_interval_create("2", 1, 1, "1", 1, 1, &it, &err) == ATTAIN_STATUS_NUMERIC && it == NULL);
    CHECK(err.reason == ATTAIN_REASON_EMPTY_INTERVAL);
    it = (attain_interval*)&err;
    CHECK(attain_interval_divide(NULL, NULL, &it, &other, &err) == ATTAIN_STATUS_USAGE && it == NULL && other == NULL);
    other = (attain_interval*)&err;
    CHECK(attain_interval_divide(NULL, NULL, NULL, &other, &err) == ATTAIN_STATUS_USAGE && other == NULL);
    CHECK(attain_interval_lower(NULL, &bounded, &closed, text, sizeof text, &needed, &err) == ATTAIN_STATUS_USAGE);
    CHECK(bounded == 0 && closed == 0 && text[0] == '\0' && needed == 0);
}

int main(void) {
    rationals_are_in_lowest_terms();
    a_wrong_rational_says_where();
    an_interval_keeps_its_ends();
    intervals_compute();
    a_failure_leaves_no_handle();
    return failures != 0;
}
