#include "check.h"

/* The array forms: nulls stay null, failures are counted, outputs may lie on inputs. */

enum { n = 19 };

static attain_decimal128 a[n], b[n], out[n];
static uint8_t a_valid[3], out_valid[3];
static attain_status statuses[n];
static size_t failed;
static attain_error err;

static int valid(uint8_t const* bitmap, int i) { return bitmap[i / 8] >> (i % 8) & 1; }

static void fill(void) {
    int i;
    for (i = 0; i < n; ++i) {
        a[i].lo = (uint64_t)i;
        a[i].hi = 0;
        a[i].scale = 1;
        a[i].reserved = 0;
        b[i] = a[i];
        b[i].lo = 2;
        b[i].scale = 0;
    }
    a_valid[0] = 0xFE; /* item 0 is null */
    a_valid[1] = 0xFF;
    a_valid[2] = 0xFF; /* bits past the end are set */
}

static void a_null_gives_a_null_and_never_a_zero(void) {
    int i;
    fill();
    CHECK(attain_decimal128_add_many(n, a, a_valid, b, NULL, out, out_valid, statuses, &failed, &err) == 0);
    CHECK(failed == 0 && !valid(out_valid, 0) && statuses[0] == 0 && out[0].lo == 0);
    for (i = 1; i < n; ++i) CHECK(valid(out_valid, i) && out[i].lo == (uint64_t)(i + 20) && out[i].scale == 1);
    CHECK(out_valid[2] >> 3 == 0); /* nothing is said of items that are not there */
}

static void a_failed_item_is_null_counts_and_has_its_status(void) {
    fill();
    b[5].lo = 0;
    CHECK(attain_decimal128_divide_many(n, a, a_valid, b, NULL, 2, ATTAIN_ROUNDING_HALF_UP, out, out_valid, statuses,
                                        &failed, &err) == 0);
    CHECK(failed == 1 && !valid(out_valid, 5) && statuses[5] == ATTAIN_STATUS_NUMERIC);
    CHECK(valid(out_valid, 6) && out[6].lo == 30 && out[6].scale == 2 && statuses[6] == 0);
    CHECK(!valid(out_valid, 0) && statuses[0] == 0);
    CHECK(attain_decimal128_divide_many(n, a, NULL, b, NULL, 2, 0, out, out_valid, NULL, &failed, NULL) == 0);
    CHECK(failed == 1);
}

static void outputs_may_lie_on_inputs(void) {
    int i;
    fill();
    CHECK(attain_decimal128_multiply_many(n, a, a_valid, b, NULL, a, a_valid, NULL, &failed, NULL) == 0);
    for (i = 1; i < n; ++i) CHECK(valid(a_valid, i) && a[i].lo == (uint64_t)(2 * i));
    CHECK(!valid(a_valid, 0));
}

static void wrong_calls_fail_as_a_whole_and_leave_zeros(void) {
    fill();
    memset(out, 0x55, sizeof out);
    out_valid[0] = out_valid[1] = out_valid[2] = 0xFF;
    failed = 77;
    CHECK(attain_decimal128_round_many(n, a, NULL, 0, 99, out, out_valid, statuses, &failed, &err) ==
          ATTAIN_STATUS_USAGE);
    CHECK(err.reason == ATTAIN_REASON_INVALID_ARGUMENT && failed == 0);
    CHECK(out[0].lo == 0 && out[n - 1].scale == 0 && out_valid[0] == 0 && out_valid[2] == 0);
    CHECK(attain_decimal128_add_many(n, NULL, NULL, b, NULL, out, out_valid, NULL, &failed, &err) != 0);
    CHECK(err.reason == ATTAIN_REASON_NULL_ARGUMENT);
    CHECK(attain_decimal128_add_many(n, a, NULL, b, NULL, out, NULL, NULL, &failed, &err) != 0);
    CHECK(attain_decimal128_add_many(n, a, NULL, b, NULL, out, out_valid, NULL, NULL, &err) != 0);
    CHECK(attain_decimal128_add_many(0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, &failed, &err) == 0);
}

static void texts_are_parsed_from_arrow_layout(void) {
    static char const data[] = "621.5x92-3";
    static int32_t const offsets[] = {0, 5, 6, 8, 8, 10};
    CHECK(attain_decimal128_parse_many(5, data, offsets, NULL, out, out_valid, statuses, &failed, &err) == 0);
    CHECK(failed == 2 && out_valid[0] == 0x15); /* "x" and "" are no numbers */
    CHECK(out[0].lo == 6215 && out[0].scale == 1 && out[2].lo == 92 && out[4].hi == -1);
    CHECK(statuses[1] == ATTAIN_STATUS_PARSE && statuses[3] == ATTAIN_STATUS_PARSE);
}

static void comparison_fills_orders(void) {
    int32_t order[n];
    fill();
    CHECK(attain_decimal128_compare_many(n, a, a_valid, b, NULL, order, out_valid, NULL, &failed, NULL) == 0);
    CHECK(order[0] == 0 && !valid(out_valid, 0) && order[1] == -1);
}

int main(void) {
    a_null_gives_a_null_and_never_a_zero();
    a_failed_item_is_null_counts_and_has_its_status();
    outputs_may_lie_on_inputs();
    wrong_calls_fail_as_a_whole_and_leave_zeros();
    texts_are_parsed_from_arrow_layout();
    comparison_fills_orders();
    return failures != 0;
}
