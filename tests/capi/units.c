#include "check.h"

/* Units and quantities. */

static char text[96];
static size_t needed;
static attain_error err;

static attain_quantity* quantity(char const* written) {
    attain_quantity* out = NULL;
    CHECK(attain_quantity_parse(written, WHOLE, NULL, &out, &err) == 0);
    if (err.status != 0) fprintf(stderr, "%s: %s\n", written, err.message);
    return out;
}

static void units_convert_exactly(void) {
    int32_t kind = 0;
    CHECK(attain_units_find(NULL, "km2", WHOLE, &kind, text, sizeof text, NULL, &err) == 0);
    CHECK(kind == ATTAIN_UNIT_PHYSICAL);
    CHECK(attain_units_convert(NULL, "1", 1, "\xE4\xBA\xA9", WHOLE, "m\xC2\xB2", WHOLE, text, sizeof text, &needed,
                               &err) == 0);
    CHECK_TEXT(text, "2000/3");
    CHECK(attain_units_convert(NULL, "1.5", WHOLE, "km", WHOLE, "m", WHOLE, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "1500");
    /* ten thousand tons */
    CHECK(attain_units_convert(NULL, "15.58", WHOLE, "\xE4\xB8\x87\xE5\x90\xA8", WHOLE, "kg", WHOLE, text, sizeof text,
                               NULL, NULL) == 0);
    CHECK_TEXT(text, "155800000");
    CHECK(attain_units_convert(NULL, "1", 1, "km", WHOLE, "kg", WHOLE, text, sizeof text, &needed, &err) != 0);
    CHECK(err.reason == ATTAIN_REASON_UNIT_MISMATCH && text[0] == '\0' && needed == 0);
    CHECK(attain_units_find(NULL, "parsecsss", WHOLE, &kind, text, sizeof text, NULL, &err) == ATTAIN_STATUS_PARSE);
    CHECK(err.reason == ATTAIN_REASON_UNKNOWN_UNIT && kind == 0);
}

static void a_column_converts_in_one_call(void) {
    attain_decimal128 const values[3] = {{1, 0, 0, 0}, {25, 0, 1, 0}, {3, 0, 0, 0}};
    uint8_t const values_valid[1] = {3};
    attain_decimal128 over[3], under[3];
    uint8_t valid[1];
    size_t failed = 7;
    CHECK(attain_units_convert_many(NULL, "\xE4\xBA\xA9", WHOLE, "m\xC2\xB2", WHOLE, 3, values, values_valid, over,
                                    under, valid, NULL, &failed, &err) == 0);
    CHECK(failed == 0 && valid[0] == 3 && over[0].lo == 2000 && under[0].lo == 3);
    CHECK(over[1].lo == 5000 && under[1].lo == 3 && over[2].lo == 0);
    CHECK(attain_units_convert_many(NULL, "m", 1, "kg", 2, 3, values, NULL, over, under, valid, NULL, &failed, &err) !=
          0);
    CHECK(valid[0] == 0);
}

static void like_quantities_are_added_and_unlike_ones_are_refused(void) {
    attain_quantity *a = quantity("621.5\xE4\xBA\xBF\xE5\x85\x83"), *b = quantity("5000\xE4\xB8\x87\xE5\x85\x83");
    attain_quantity *usd = quantity("USD 32.14 million"), *firms = quantity("263\xE5\xAE\xB6"), *out = NULL;
    int32_t order = 0;
    CHECK(attain_quantity_add(a, b, 0, &out, &err) == 0);
    CHECK(attain_quantity_value(out, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "62200000000");
    attain_quantity_free(out);
    CHECK(attain_quantity_compare(a, b, &order, &err) == 0 && order == 1);
    CHECK(attain_quantity_add(a, usd, 0, &out, &err) == ATTAIN_STATUS_NUMERIC && out == NULL);
    CHECK(err.reason == ATTAIN_REASON_CURRENCY_MISMATCH);
    CHECK(attain_quantity_subtract(a, firms, 0, &out, &err) == ATTAIN_STATUS_NUMERIC);
    CHECK(err.reason == ATTAIN_REASON_UNIT_MISMATCH);
    CHECK(attain_quantity_divide(a, firms, &out, &err) == 0);
    CHECK(attain_quantity_value(out, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "62150000000/263");
    CHECK(attain_quantity_text(out, ATTAIN_LANGUAGE_ZH, text, sizeof text, NULL, &err) == ATTAIN_STATUS_NUMERIC);
    CHECK(err.reason == ATTAIN_REASON_INEXACT);
    attain_quantity_free(out);
    CHECK(attain_quantity_exchange(usd, "USD", WHOLE, "CNY", WHOLE, "6.9646", WHOLE, "2022-12-30", WHOLE, &out, &err) ==
          0);
    CHECK(attain_quantity_value(out, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "223842244");
    attain_quantity_free(out);
    CHECK(attain_quantity_exchange(usd, "EUR", WHOLE, "CNY", WHOLE, "7.4", WHOLE, "2022-12-30", WHOLE, &out, &err) !=
          0);
    CHECK(err.reason == ATTAIN_REASON_MISSING_RATE && out == NULL);
    attain_quantity_free(a);
    attain_quantity_free(b);
    attain_quantity_free(usd);
    attain_quantity_free(firms);
    attain_quantity_free(NULL);
}

static void a_callers_units_live_as_long_as_what_was_made_with_them(void) {
    attain_unit_spec specs[2];
    attain_units* units = NULL;
    attain_quantity *berths = NULL, *teu = NULL;
    attain_figure* figure = NULL;
    memset(specs, 0, sizeof specs);
    specs[0].symbol = "bigbox"; /* refers to the one that follows */
    specs[0].of = "smallbox";
    specs[0].factor = "2";
    specs[1].symbol = "smallbox";
    specs[1].kind = ATTAIN_UNIT_COUNT;
    CHECK(attain_units_build(specs, 2, &units, &err) == 0);
    if (err.status != 0) fprintf(stderr, "%s\n", err.message);
    CHECK(attain_quantity_parse("3 bigbox", WHOLE, units, &berths, &err) == 0);
    CHECK(attain_figure_parse_with("12 smallbox", WHOLE, units, &figure, &err) == 0);
    attain_units_free(units);
    CHECK(attain_quantity_convert(berths, "smallbox", WHOLE, &teu, &err) == 0);
    attain_quantity_free(berths);
    CHECK(attain_quantity_value(teu, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "6");
    CHECK(attain_quantity_unit(teu, NULL, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "smallbox");
    CHECK(attain_figure_unit(figure, text, sizeof text, NULL, NULL) == 0);
    CHECK_TEXT(text, "smallbox");
    attain_quantity_free(teu);
    attain_figure_free(figure);
    attain_units_free(NULL);
}

static void wrong_units_are_refused(void) {
    attain_unit_spec spec;
    attain_units* units = NULL;
    memset(&spec, 0, sizeof spec);
    spec.symbol = "bigbox";
    spec.of = "m";
    spec.factor = "0";
    CHECK(attain_units_build(&spec, 1, &units, &err) == ATTAIN_STATUS_NUMERIC && units == NULL);
    CHECK(err.reason == ATTAIN_REASON_ZERO_FACTOR);
    spec.factor = "1/3";
    spec.of = "bigbox";
    CHECK(attain_units_build(&spec, 1, &units, &err) != 0 && err.reason == ATTAIN_REASON_UNIT_CYCLE);
    spec.symbol = "km";
    spec.of = "m";
    CHECK(attain_units_build(&spec, 1, &units, &err) != 0 && err.reason == ATTAIN_REASON_DUPLICATE_UNIT);
    CHECK(attain_units_build(NULL, 1, &units, &err) == ATTAIN_STATUS_USAGE);
    CHECK(attain_units_build(NULL, 0, &units, &err) == 0);
    attain_units_free(units);
}

int main(void) {
    units_convert_exactly();
    a_column_converts_in_one_call();
    like_quantities_are_added_and_unlike_ones_are_refused();
    a_callers_units_live_as_long_as_what_was_made_with_them();
    wrong_units_are_refused();
    return failures != 0;
}
