#include "check.h"

/* Steps, significant digits, integer division, powers, roots, print. */

static char text[96];
static size_t needed;
static attain_error err;

static void rounding_to_digits_and_steps(void) {
    attain_decimal128 const value = {11875, 0, 2, 0}, step = {5, 0, 1, 0}, zero = {0, 0, 0, 0};
    attain_decimal128 out;
    CHECK(attain_decimal_round_significant("118.75", WHOLE, 3, ATTAIN_ROUNDING_HALF_UP, text, sizeof text, NULL,
                                           &err) == 0);
    CHECK_TEXT(text, "119");
    CHECK(attain_decimal_round_significant("1", 1, 0, 0, text, sizeof text, &needed, &err) == ATTAIN_STATUS_USAGE);
    CHECK(attain_decimal_round_to_step("118.75", WHOLE, "0.5", WHOLE, ATTAIN_ROUNDING_HALF_UP, text, sizeof text, NULL,
                                       &err) == 0);
    CHECK_TEXT(text, "119.0");
    CHECK(attain_decimal128_round_to_step(&value, &step, ATTAIN_ROUNDING_DOWN, &out, &err) == 0);
    CHECK(out.lo == 1185 && out.scale == 1);
    CHECK(attain_decimal128_round_to_step(&value, &zero, 0, &out, &err) == ATTAIN_STATUS_NUMERIC && out.lo == 0);
    CHECK(attain_decimal128_round_significant(&value, 2, ATTAIN_ROUNDING_DOWN, &out, &err) == 0);
    CHECK(attain_decimal128_format(&out, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "110");
}

static void integer_division(void) {
    CHECK(attain_decimal_divide_integer("-17", WHOLE, "5", 1, text, sizeof text, NULL, &err) == 0);
    CHECK_TEXT(text, "-3");
    CHECK(attain_decimal_remainder("-17", WHOLE, "5", 1, text, sizeof text, NULL, &err) == 0);
    CHECK_TEXT(text, "-2");
    CHECK(attain_decimal_remainder("1", 1, "0", 1, text, sizeof text, &needed, &err) == ATTAIN_STATUS_NUMERIC);
}

static void powers_and_roots(void) {
    int32_t found = 7, order = 7;
    attain_decimal128 const values[3] = {{2, 0, 0, 0}, {4, 0, 0, 0}, {(uint64_t)-4, -1, 0, 0}};
    attain_decimal128 out[3];
    uint8_t valid[1];
    size_t failed = 0;
    CHECK(attain_rational_power("3/2", WHOLE, -2, text, sizeof text, NULL, &err) == 0);
    CHECK_TEXT(text, "4/9");
    CHECK(attain_rational_root("2", 1, 2, 5, ATTAIN_ROUNDING_HALF_EVEN, text, sizeof text, NULL, &err) == 0);
    CHECK_TEXT(text, "1.41421");
    CHECK(attain_rational_exact_root("9/4", WHOLE, 2, &found, text, sizeof text, NULL, &err) == 0 && found == 1);
    CHECK_TEXT(text, "3/2");
    CHECK(attain_rational_exact_root("2", 1, 2, &found, text, sizeof text, NULL, &err) == 0 && found == 0);
    CHECK(attain_rational_compare_root("2", 1, 2, "1.41422", WHOLE, &order, &err) == 0 && order == -1);
    CHECK(attain_rational_root("-2", 2, 2, 5, 0, text, sizeof text, &needed, &err) == ATTAIN_STATUS_NUMERIC);
    CHECK(err.reason == ATTAIN_REASON_NEGATIVE_ROOT && needed == 0);
    CHECK(attain_rational_root("2", 1, 0, 5, 0, text, sizeof text, &needed, &err) == ATTAIN_STATUS_USAGE);
    CHECK(attain_decimal128_root_many(3, values, NULL, 2, 1, ATTAIN_ROUNDING_HALF_UP, out, valid, NULL, &failed,
                                      &err) == 0);
    CHECK(failed == 1 && valid[0] == 3 && out[0].lo == 14 && out[1].lo == 20 && out[2].lo == 0);
}

static void numbers_for_people(void) {
    attain_print_options options;
    CHECK(attain_print_options_init(&options, &err) == 0);
    options.grouping = ATTAIN_GROUPING_COMMA;
    options.has_places = 1;
    options.places = 1;
    CHECK(attain_rational_print("62150000000", WHOLE, &options, text, sizeof text, NULL, &err) == 0);
    CHECK_TEXT(text, "62,150,000,000.0");
    CHECK(attain_rational_print("1/3", WHOLE, &options, text, sizeof text, NULL, &err) == 0);
    CHECK_TEXT(text, "0.3");
    options.notation = 9;
    CHECK(attain_rational_print("1", 1, &options, text, sizeof text, NULL, &err) == ATTAIN_STATUS_USAGE);
    options.notation = ATTAIN_NOTATION_PLAIN;
    options.width = 1 << 30;
    CHECK(attain_rational_print("1", 1, &options, text, sizeof text, NULL, &err) == ATTAIN_STATUS_USAGE);
    CHECK(attain_rational_print("1.50", WHOLE, NULL, text, sizeof text, NULL, &err) == 0);
    CHECK_TEXT(text, "1.50");
}

int main(void) {
    rounding_to_digits_and_steps();
    integer_division();
    powers_and_roots();
    numbers_for_people();
    return failures != 0;
}
