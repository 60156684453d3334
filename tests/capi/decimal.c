#include "check.h"

/* Decimals as text and as attain_decimal128. */

static char text[64];
static size_t needed;
static attain_error err;

static void arithmetic_on_text_is_exact_and_keeps_the_scale(void) {
    CHECK(attain_decimal_add("1.50", WHOLE, "2", WHOLE, text, sizeof text, &needed, &err) == 0);
    CHECK_TEXT(text, "3.50");
    CHECK(needed == 5);
    CHECK(attain_decimal_subtract("0.1", WHOLE, "0.3", WHOLE, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "-0.2");
    CHECK(attain_decimal_multiply("1.10", WHOLE, "3.0", WHOLE, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "3.300");
    CHECK(attain_decimal_divide("6215", 4, "5920", 4, 4, ATTAIN_ROUNDING_HALF_UP, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "1.0498");
    CHECK(attain_decimal_round("118.75", WHOLE, 1, ATTAIN_ROUNDING_HALF_EVEN, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "118.8");
    CHECK(attain_decimal_format("1.50e1", WHOLE, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "15.0");
    /* Only the given length counts. */
    CHECK(attain_decimal_format("12345", 2, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "12");
}

static void comparison_is_numeric(void) {
    int32_t order = 7;
    CHECK(attain_decimal_compare("105", WHOLE, "105.0", WHOLE, &order, NULL) == 0 && order == 0);
    CHECK(attain_decimal_compare("-1", WHOLE, "0.5", WHOLE, &order, NULL) == 0 && order == -1);
    CHECK(attain_decimal_compare("2", WHOLE, "1.999", WHOLE, &order, NULL) == 0 && order == 1);
}

static void failures_carry_reason_and_position(void) {
    CHECK(attain_decimal_format("12x", WHOLE, text, sizeof text, &needed, &err) == ATTAIN_STATUS_PARSE);
    CHECK(err.reason == ATTAIN_REASON_UNEXPECTED_CHARACTER && err.position == 2 && err.message[0] != '\0');
    CHECK(text[0] == '\0' && needed == 0);
    CHECK(attain_decimal_format("", 0, text, sizeof text, &needed, &err) == ATTAIN_STATUS_PARSE);
    CHECK(err.reason == ATTAIN_REASON_EMPTY_INPUT);
    CHECK(attain_decimal_divide("1", 1, "0", 1, 2, 0, text, sizeof text, NULL, &err) == ATTAIN_STATUS_NUMERIC);
    CHECK(err.reason == ATTAIN_REASON_DIVISION_BY_ZERO);
    CHECK(attain_decimal_format("1e999999999", WHOLE, text, sizeof text, NULL, &err) == ATTAIN_STATUS_NUMERIC);
    CHECK(err.reason == ATTAIN_REASON_OVERFLOW);
    CHECK(attain_decimal_round("1", 1, 0, 8, text, sizeof text, NULL, &err) == ATTAIN_STATUS_USAGE);
    CHECK(err.reason == ATTAIN_REASON_INVALID_ARGUMENT);
    CHECK(attain_decimal_round("1", 1, 0, -1, text, sizeof text, NULL, &err) == ATTAIN_STATUS_USAGE);
    /* A success clears what a failure left in the error. */
    CHECK(attain_decimal_format("1", 1, text, sizeof text, NULL, &err) == 0);
    CHECK(err.struct_size == 256 && err.status == 0 && err.reason == 0 && err.position == -1 && err.message[0] == '\0');
}

static void null_arguments_are_refused_and_nothing_stale_is_left(void) {
    int32_t order = 7;
    attain_decimal128 number = {1, 2, 3, 0};
    attain_decimal128 const one = {1, 0, 0, 0};
    needed = 99;
    strcpy(text, "stale");
    CHECK(attain_decimal_add(NULL, 3, "1", 1, text, sizeof text, &needed, &err) == ATTAIN_STATUS_USAGE);
    CHECK(err.reason == ATTAIN_REASON_NULL_ARGUMENT && text[0] == '\0' && needed == 0);
    CHECK(attain_decimal_add("1", 1, "1", 1, NULL, 5, &needed, &err) == ATTAIN_STATUS_USAGE);
    CHECK(attain_decimal_compare("1", 1, NULL, WHOLE, &order, &err) == ATTAIN_STATUS_USAGE && order == 0);
    CHECK(attain_decimal_compare("1", 1, "1", 1, NULL, &err) == ATTAIN_STATUS_USAGE);
    CHECK(attain_decimal128_add(NULL, &one, &number, &err) == ATTAIN_STATUS_USAGE);
    CHECK(number.lo == 0 && number.hi == 0 && number.scale == 0);
    CHECK(attain_decimal128_add(&one, &one, NULL, NULL) == ATTAIN_STATUS_USAGE);
    CHECK(attain_decimal128_parse("x", 1, &number, NULL) == ATTAIN_STATUS_PARSE);
}

static void text_can_be_measured_before_it_is_fetched(void) {
    char small[4] = "old";
    CHECK(attain_decimal_format("123.45", WHOLE, NULL, 0, &needed, &err) == 0 && needed == 7);
    CHECK(attain_decimal_format("123.45", WHOLE, small, sizeof small, &needed, &err) == ATTAIN_STATUS_USAGE);
    CHECK(err.reason == ATTAIN_REASON_BUFFER_TOO_SMALL && needed == 7 && small[0] == '\0');
    CHECK(attain_decimal_format("1.5", WHOLE, small, 4, &needed, &err) == 0 && needed == 4);
    CHECK_TEXT(small, "1.5");
}

static void decimal128_holds_the_whole_of_128_bits(void) {
    static char const* const least = "-1701411834604692317316873037158841057.28";
    static char const* const greatest = "170141183460469231731687303715884105727";
    attain_decimal128 number;
    CHECK(attain_decimal128_parse(least, WHOLE, &number, &err) == 0);
    CHECK(number.lo == 0 && number.hi == INT64_MIN && number.scale == 2 && number.reserved == 0);
    CHECK(attain_decimal128_format(&number, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, least);
    CHECK(attain_decimal128_parse(greatest, WHOLE, &number, &err) == 0);
    CHECK(number.lo == UINT64_MAX && number.hi == INT64_MAX);
    CHECK(attain_decimal128_format(&number, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, greatest);
    CHECK(attain_decimal128_add(&number, &number, &number, &err) == ATTAIN_STATUS_NUMERIC);
    CHECK(err.reason == ATTAIN_REASON_OVERFLOW && number.lo == 0);
    CHECK(attain_decimal128_parse("18446744073709551615", WHOLE, &number, &err) == 0);
    CHECK(number.lo == UINT64_MAX && number.hi == 0);
    CHECK(attain_decimal128_format(&number, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "18446744073709551615");
    CHECK(attain_decimal128_parse("-1", WHOLE, &number, &err) == 0);
    CHECK(number.lo == UINT64_MAX && number.hi == -1);
    CHECK(attain_decimal128_parse("170141183460469231731687303715884105728", WHOLE, &number, &err) != 0);
}

static void decimal128_refuses_what_no_decimal_is(void) {
    attain_decimal128 number = {5, 0, INT32_MIN, 0};
    CHECK(attain_decimal128_format(&number, text, sizeof text, NULL, &err) == ATTAIN_STATUS_NUMERIC);
    number.scale = INT32_MAX;
    CHECK(attain_decimal128_format(&number, text, sizeof text, NULL, &err) == ATTAIN_STATUS_NUMERIC);
    number.scale = 0;
    number.reserved = 1;
    CHECK(attain_decimal128_format(&number, text, sizeof text, NULL, &err) == ATTAIN_STATUS_USAGE);
}

static void decimal128_computes(void) {
    attain_decimal128 const a = {10500, 0, 2, 0};
    attain_decimal128 const b = {3, 0, 0, 0};
    attain_decimal128 out;
    int32_t order;
    CHECK(attain_decimal128_subtract(&a, &b, &out, NULL) == 0 && out.lo == 10200 && out.scale == 2);
    CHECK(attain_decimal128_multiply(&a, &b, &out, NULL) == 0 && out.lo == 31500 && out.scale == 2);
    CHECK(attain_decimal128_divide(&a, &b, 1, ATTAIN_ROUNDING_HALF_UP, &out, NULL) == 0);
    CHECK(out.lo == 350 && out.scale == 1);
    CHECK(attain_decimal128_round(&a, -1, ATTAIN_ROUNDING_HALF_EVEN, &out, NULL) == 0);
    CHECK(attain_decimal128_format(&out, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "100");
    CHECK(attain_decimal128_compare(&a, &b, &order, NULL) == 0 && order == 1);
}

int main(void) {
    arithmetic_on_text_is_exact_and_keeps_the_scale();
    comparison_is_numeric();
    failures_carry_reason_and_position();
    null_arguments_are_refused_and_nothing_stale_is_left();
    text_can_be_measured_before_it_is_fetched();
    decimal128_holds_the_whole_of_128_bits();
    decimal128_refuses_what_no_decimal_is();
    decimal128_computes();
    return failures != 0;
}
