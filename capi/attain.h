/*
 * attain.h - the C interface of attain: indicators, targets and periods in exact decimal arithmetic.
 *
 * The rules that hold for every function here
 *
 *  1. Names. Functions are attain_<noun>_<verb>, types attain_<noun>, constants ATTAIN_<AREA>_<NAME>.
 *  2. Status. A function that can fail returns attain_status, and takes as its last argument an attain_error *err,
 *     which may be NULL. 0 is success. The function fills *err whenever it is given, success included, so that it need
 *     not be set up. Only functions named _free return nothing. Test ids, never sentences.
 *  3. Outputs. On failure every output is NULL, zero or empty, never stale. The one exception is `needed` (rule 6).
 *  4. Handles. What _create, _parse, _read, _build or another function hands out through a `T **` is yours: give it
 * back to attain_<noun>_free, for which NULL is no work. A handle keeps alive what it needs: free in any order. Handles
 *     do not change once built, so that any number of threads may read one at the same time. A `const char *` that a
 *     handle hands out lives as long as the handle; one that a function without a handle hands out lives for ever.
 *  5. Text in is UTF-8, `const char *text, size_t length`; a length of (size_t)-1 says that it ends at its first NUL.
 *     NULL with length 0 is the empty text.
 *  6. Text out is `char *buffer, size_t capacity, size_t *needed`. `needed` receives the bytes of the text and of the
 *     NUL that ends it. NULL with capacity 0 only asks. A buffer that is too small is a failure with reason
 *     ATTAIN_REASON_BUFFER_TOO_SMALL, an empty buffer, and `needed` all the same. `needed` may be NULL.
 *  7. Whole documents go through an attain_write callback.
 *  8. Numbers are exact. Their canonical form is text: a decimal is "-12.50", a rational "1243/1184" or "5". The fast
 *     form of a decimal is attain_decimal128; what does not fit it is an overflow. Nothing rounds unless it is told
 * how.
 *  9. Options. An option struct starts with `struct_size`, set by its _init function; zero in any other field, or NULL
 *     for the whole struct, means the default. Non-zero bytes that this version does not know are refused.
 * 10. Batches (functions named _many) work on contiguous arrays of n items. A validity bitmap is Arrow's: bit i % 8 of
 *     byte i / 8, 1 is valid; NULL for an input says that all are. A null in gives a null out, never a zero. An item
 *     that fails is null and zero in the output, has its status in `statuses` (which may be NULL) and counts in
 *     `failed`; the call itself then still succeeds.
 * 11. There is no global state, no set-up, no locale, no clock and no environment.
 *
 * Each function says @since (the first version that has it) and @stability: stable (until the ABI number changes),
 * evolving (may still change with the minor version, and then the ABI number changes too).
 */
#ifndef ATTAIN_H
#define ATTAIN_H

#include <stddef.h>
#include <stdint.h>

#define ATTAIN_VERSION_MAJOR 0
#define ATTAIN_VERSION_MINOR 1
#define ATTAIN_VERSION_PATCH 0
#define ATTAIN_ABI_VERSION 0

#if defined(ATTAIN_BUILDING_C) && defined(__GNUC__)
#define ATTAIN_API __attribute__((visibility("default")))
#else
#define ATTAIN_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Status and errors ------------------------------------------------------------------------------------------ */

/** 0, or the band of a failure: one of ATTAIN_STATUS_*. */
typedef int32_t attain_status;

enum {
    ATTAIN_STATUS_OK = 0,
    ATTAIN_STATUS_USAGE = 1,     /**< the caller's mistake: a null pointer, an unknown option, a small buffer */
    ATTAIN_STATUS_PARSE = 100,   /**< text that is not what it should be */
    ATTAIN_STATUS_NUMERIC = 200, /**< numbers or units that do not go together */
    ATTAIN_STATUS_PERIOD = 300,  /**< calendar */
    ATTAIN_STATUS_MODEL = 400,   /**< indicators, scopes, facts */
    ATTAIN_STATUS_AUDIT = 500,   /**< relations */
    ATTAIN_STATUS_RESOURCE = 900 /**< files and memory */
};

/** The finer ids of failures. An id never changes its meaning; new ones are added. */
enum {
    ATTAIN_REASON_NONE = 0,

    ATTAIN_REASON_NULL_ARGUMENT = 1,      /**< NULL where something was needed */
    ATTAIN_REASON_INVALID_ARGUMENT = 2,   /**< a number outside its list or range */
    ATTAIN_REASON_UNKNOWN_OPTION = 3,     /**< a word that names no option, or unknown bytes in an option struct */
    ATTAIN_REASON_STRUCT_SIZE = 4,        /**< struct_size is not set (call the _init function) */
    ATTAIN_REASON_BUFFER_TOO_SMALL = 5,   /**< `needed` says how large */
    ATTAIN_REASON_INDEX_OUT_OF_RANGE = 6, /**< an index that is not below the count */

    ATTAIN_REASON_EMPTY_INPUT = 101,          /**< nothing to read */
    ATTAIN_REASON_UNEXPECTED_CHARACTER = 102, /**< `position` says which */
    ATTAIN_REASON_UNEXPECTED_END = 103,       /**< the text stops too early */
    ATTAIN_REASON_INVALID_UTF8 = 104,         /**< bytes that are not UTF-8 */
    ATTAIN_REASON_MALFORMED_NUMBER = 105,     /**< not a number */
    ATTAIN_REASON_MALFORMED_JSON = 106,       /**< not JSON */
    ATTAIN_REASON_MALFORMED_CSV = 107,        /**< not CSV */
    ATTAIN_REASON_UNKNOWN_UNIT = 108,         /**< a unit that no table holds */
    ATTAIN_REASON_UNKNOWN_KEY = 109,          /**< a field that the format does not have */
    ATTAIN_REASON_MISSING_COLUMN = 110,       /**< a CSV without a needed column */
    ATTAIN_REASON_WRONG_TYPE = 111,           /**< for example a text where an object was expected */
    ATTAIN_REASON_UNSUPPORTED_VERSION = 112,  /**< a file of a later format */
    ATTAIN_REASON_UNKNOWN_FORMAT = 113,       /**< no such file format */

    ATTAIN_REASON_OVERFLOW = 201,            /**< more digits or a larger scale than the limits allow */
    ATTAIN_REASON_DIVISION_BY_ZERO = 202,    /**< a zero divisor */
    ATTAIN_REASON_INEXACT = 203,             /**< exact only as a rational */
    ATTAIN_REASON_EMPTY_INTERVAL = 204,      /**< the lower end lies above the upper end */
    ATTAIN_REASON_NEGATIVE_ROOT = 205,       /**< an even root of a negative number */
    ATTAIN_REASON_UNIT_MISMATCH = 211,       /**< km² to km */
    ATTAIN_REASON_CURRENCY_MISMATCH = 212,   /**< CNY to USD without a rate */
    ATTAIN_REASON_CLASSIFIER_MISMATCH = 213, /**< enterprises to projects */
    ATTAIN_REASON_BASIS_MISMATCH = 214,      /**< comparable to current prices */
    ATTAIN_REASON_DUPLICATE_UNIT = 215,      /**< a unit's name is taken */
    ATTAIN_REASON_UNIT_CYCLE = 216,          /**< units defined by each other */
    ATTAIN_REASON_ZERO_FACTOR = 217,         /**< a unit of factor zero */
    ATTAIN_REASON_MISSING_RATE = 218,        /**< no rate for that day */
    ATTAIN_REASON_UNDEFINED_MEASURE = 219,   /**< a measure without a value was asked for it */

    ATTAIN_REASON_NO_SUCH_PERIOD = 301,    /**< 2022-13, 29 February 2022 */
    ATTAIN_REASON_SPAN_MISMATCH = 302,     /**< periods of different length */
    ATTAIN_REASON_KIND_MISMATCH = 303,     /**< periods of different kind */
    ATTAIN_REASON_DOES_NOT_TILE = 304,     /**< weeks do not tile months */
    ATTAIN_REASON_YEAR_OUT_OF_RANGE = 305, /**< a year before 1 or after 9999 */
    ATTAIN_REASON_INVALID_CALENDAR = 306,  /**< a fiscal year that starts on 31 February */

    ATTAIN_REASON_UNKNOWN_INDICATOR = 401, /**< an indicator id that is not defined */
    ATTAIN_REASON_UNKNOWN_SCOPE = 402,     /**< a scope id that is not defined */
    ATTAIN_REASON_UNKNOWN_MEASURE = 403,   /**< not a measure's word */
    ATTAIN_REASON_DUPLICATE_ID = 404,      /**< two of one id */
    ATTAIN_REASON_CONFLICTING_FACTS = 405, /**< one fact twice with two figures */
    ATTAIN_REASON_SCOPE_CYCLE = 406,       /**< a scope inside itself */
    ATTAIN_REASON_MISSING_FIELD = 407,     /**< a needed field is absent */
    ATTAIN_REASON_UNKNOWN_WORD = 408,      /**< not in the closed list of words */
    ATTAIN_REASON_UNKNOWN_CELL = 409,      /**< a key that the scorecard does not hold */
    ATTAIN_REASON_NO_ROLL_UP = 410,        /**< this nature is never aggregated */

    ATTAIN_REASON_REFUTED_EVIDENCE = 501,   /**< evidence that does not prove what it claims */
    ATTAIN_REASON_UNKNOWN_FIGURE = 502,     /**< a relation on a figure that the dataset does not hold */
    ATTAIN_REASON_MALFORMED_RELATION = 503, /**< a relation on itself, with a zero weight, with unlike units */

    ATTAIN_REASON_OUT_OF_MEMORY = 901,  /**< an allocation failed */
    ATTAIN_REASON_FILE_NOT_FOUND = 902, /**< no such file */
    ATTAIN_REASON_IS_A_DIRECTORY = 903, /**< a directory where a file was expected */
    ATTAIN_REASON_READ_FAILED = 904,    /**< reading stopped */
    ATTAIN_REASON_WRITE_FAILED = 905,   /**< writing stopped, or the write callback asked to stop */
    ATTAIN_REASON_INTERNAL = 999        /**< a mistake of the library */
};

/** What went wrong. The caller's own: 256 bytes, nothing to free. The library writes every field. */
typedef struct attain_error {
    uint32_t struct_size; /**< 256 */
    attain_status status; /**< what the function returned */
    int32_t reason;       /**< one of ATTAIN_REASON_* */
    uint32_t reserved;    /**< 0 */
    int64_t position;     /**< byte offset in the input text, or -1 */
    char message[232];    /**< one line in English, UTF-8, ends with NUL; empty on success */
} attain_error;

/** The word of a status, for example "parse"; "unknown" for a number that is none. @since 0.1 @stability stable */
ATTAIN_API char const* attain_status_name(attain_status status);

/** The word of a reason, for example "unknown_unit"; "unknown" for a number that is none.
 *  @since 0.1 @stability stable */
ATTAIN_API char const* attain_reason_name(int32_t reason);

/** The status band of a reason. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_reason_status(int32_t reason);

/** Receives a document piece by piece: `length` bytes of UTF-8 without a NUL. Returns 0 to go on; anything else stops
 *  the writing with ATTAIN_REASON_WRITE_FAILED. `context` is what the caller handed in. It must not throw. */
typedef int32_t (*attain_write)(void* context, char const* bytes, size_t length);

/** Languages of names, reports and explanations. Zero is the default of the function that takes one: English. */
enum { ATTAIN_LANGUAGE_DEFAULT = 0, ATTAIN_LANGUAGE_ZH = 1, ATTAIN_LANGUAGE_EN = 2 };

/* ---- Version ---------------------------------------------------------------------------------------------------- */

/** ATTAIN_VERSION_MAJOR of the library that runs. @since 0.1 @stability stable */
ATTAIN_API int32_t attain_version_major(void);

/** ATTAIN_VERSION_MINOR of the library that runs. @since 0.1 @stability stable */
ATTAIN_API int32_t attain_version_minor(void);

/** ATTAIN_VERSION_PATCH of the library that runs. @since 0.1 @stability stable */
ATTAIN_API int32_t attain_version_patch(void);

/** ATTAIN_ABI_VERSION of the library that runs: equal numbers are compatible. @since 0.1 @stability stable */
ATTAIN_API int32_t attain_version_abi(void);

/** The version as text, for example "0.1.0". @since 0.1 @stability stable */
ATTAIN_API char const* attain_version_text(void);

/* ---- Decimals --------------------------------------------------------------------------------------------------- */

/** How a value between two representable ones is rounded; signs are mirrored, except by ceiling and floor. */
enum {
    ATTAIN_ROUNDING_HALF_UP = 0,     /**< to the nearest, a tie away from zero */
    ATTAIN_ROUNDING_HALF_EVEN = 1,   /**< to the nearest, a tie to the even digit */
    ATTAIN_ROUNDING_HALF_DOWN = 2,   /**< to the nearest, a tie toward zero */
    ATTAIN_ROUNDING_UP = 3,          /**< away from zero */
    ATTAIN_ROUNDING_DOWN = 4,        /**< toward zero */
    ATTAIN_ROUNDING_CEILING = 5,     /**< toward positive infinity */
    ATTAIN_ROUNDING_FLOOR = 6,       /**< toward negative infinity */
    ATTAIN_ROUNDING_ZERO_FIVE_UP = 7 /**< away from zero if the last kept digit is 0 or 5, else toward zero */
};

/** The fast form of a decimal: the integer hi * 2^64 + lo (two's complement) times 10^-scale. */
typedef struct attain_decimal128 {
    uint64_t lo;
    int64_t hi;
    int32_t scale;
    uint32_t reserved; /**< 0 */
} attain_decimal128;

/* Decimals as text: [+-]digits[.digits][e[+-]digits], ASCII, up to 100,000 digits. Results keep their scale: 1.50 + 2
 * is 3.50. Errors of all of them: EMPTY_INPUT, UNEXPECTED_CHARACTER, UNEXPECTED_END with the position in the text that
 * is wrong (the message names which), OVERFLOW beyond the limits. */

/** The canonical text: plain notation, with all of its places. "1.50e1" is "15.0". @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal_format(char const* text, size_t length, char* buffer, size_t capacity,
                                               size_t* needed, attain_error* err);

/** a + b, exactly. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal_add(char const* a, size_t a_length, char const* b, size_t b_length,
                                            char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** a - b, exactly. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal_subtract(char const* a, size_t a_length, char const* b, size_t b_length,
                                                 char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** a * b, exactly. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal_multiply(char const* a, size_t a_length, char const* b, size_t b_length,
                                                 char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** a / b with `places` digits after the point (negative: before it), rounded once. Errors: DIVISION_BY_ZERO.
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal_divide(char const* a, size_t a_length, char const* b, size_t b_length,
                                               int32_t places, int32_t rounding, char* buffer, size_t capacity,
                                               size_t* needed, attain_error* err);

/** `text` rounded to `places` digits after the point (negative: before it). @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal_round(char const* text, size_t length, int32_t places, int32_t rounding,
                                              char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** *order is -1, 0 or 1 as a is less than, equal to or greater than b: 105 equals 105.0. @since 0.1 @stability stable
 */
ATTAIN_API attain_status attain_decimal_compare(char const* a, size_t a_length, char const* b, size_t b_length,
                                                int32_t* order, attain_error* err);

/** At most `digits` significant digits (at least 1); fewer stay as they are. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal_round_significant(char const* text, size_t length, int32_t digits,
                                                          int32_t rounding, char* buffer, size_t capacity,
                                                          size_t* needed, attain_error* err);

/** The nearest multiple of a positive step, by the mode, at the scale of the step. Errors: DIVISION_BY_ZERO for a step
 * of zero, INVALID_ARGUMENT for a negative one. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal_round_to_step(char const* text, size_t length, char const* step,
                                                      size_t step_length, int32_t rounding, char* buffer,
                                                      size_t capacity, size_t* needed, attain_error* err);

/** The integer quotient of a / b, cut toward zero. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal_divide_integer(char const* a, size_t a_length, char const* b, size_t b_length,
                                                       char* buffer, size_t capacity, size_t* needed,
                                                       attain_error* err);

/** What is left of a after that; it has the sign of a. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal_remainder(char const* a, size_t a_length, char const* b, size_t b_length,
                                                  char* buffer, size_t capacity, size_t* needed, attain_error* err);

/* The same on attain_decimal128. Errors of all of them: OVERFLOW when a result does not fit 128 bits. An output may be
 * the same object as an input. */

/** Reads a decimal text. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal128_parse(char const* text, size_t length, attain_decimal128* out,
                                                 attain_error* err);

/** Writes the canonical text. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal128_format(attain_decimal128 const* value, char* buffer, size_t capacity,
                                                  size_t* needed, attain_error* err);

/** a + b, exactly. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal128_add(attain_decimal128 const* a, attain_decimal128 const* b,
                                               attain_decimal128* out, attain_error* err);

/** a - b, exactly. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal128_subtract(attain_decimal128 const* a, attain_decimal128 const* b,
                                                    attain_decimal128* out, attain_error* err);

/** a * b, exactly. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal128_multiply(attain_decimal128 const* a, attain_decimal128 const* b,
                                                    attain_decimal128* out, attain_error* err);

/** a / b with `places` digits after the point, rounded once. Errors: DIVISION_BY_ZERO. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal128_divide(attain_decimal128 const* a, attain_decimal128 const* b,
                                                  int32_t places, int32_t rounding, attain_decimal128* out,
                                                  attain_error* err);

/** The value rounded to `places` digits after the point. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal128_round(attain_decimal128 const* value, int32_t places, int32_t rounding,
                                                 attain_decimal128* out, attain_error* err);

/** *order is -1, 0 or 1. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal128_compare(attain_decimal128 const* a, attain_decimal128 const* b,
                                                   int32_t* order, attain_error* err);

/** At most `digits` significant digits. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal128_round_significant(attain_decimal128 const* value, int32_t digits,
                                                             int32_t rounding, attain_decimal128* out,
                                                             attain_error* err);

/** The nearest multiple of a positive step. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_decimal128_round_to_step(attain_decimal128 const* value, attain_decimal128 const* step,
                                                         int32_t rounding, attain_decimal128* out, attain_error* err);

/** The real root of that degree, correctly rounded to `places`. Errors: NEGATIVE_ROOT, INVALID_ARGUMENT. @since 0.1
 * @stability stable */
ATTAIN_API attain_status attain_decimal128_root(attain_decimal128 const* value, int32_t degree, int32_t places,
                                                int32_t rounding, attain_decimal128* out, attain_error* err);

/* And on arrays: rule 10. `out` and `validity` may be the same arrays as an input's. */

/** Reads n texts laid out as an Arrow utf8 array: item i is data[offsets[i]] up to data[offsets[i + 1]].
 *  @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_decimal128_parse_many(size_t n, char const* data, int32_t const* offsets,
                                                      uint8_t const* data_validity, attain_decimal128* out,
                                                      uint8_t* validity, attain_status* statuses, size_t* failed,
                                                      attain_error* err);

/** a[i] + b[i]. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_decimal128_add_many(size_t n, attain_decimal128 const* a, uint8_t const* a_validity,
                                                    attain_decimal128 const* b, uint8_t const* b_validity,
                                                    attain_decimal128* out, uint8_t* validity, attain_status* statuses,
                                                    size_t* failed, attain_error* err);

/** a[i] - b[i]. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_decimal128_subtract_many(size_t n, attain_decimal128 const* a,
                                                         uint8_t const* a_validity, attain_decimal128 const* b,
                                                         uint8_t const* b_validity, attain_decimal128* out,
                                                         uint8_t* validity, attain_status* statuses, size_t* failed,
                                                         attain_error* err);

/** a[i] * b[i]. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_decimal128_multiply_many(size_t n, attain_decimal128 const* a,
                                                         uint8_t const* a_validity, attain_decimal128 const* b,
                                                         uint8_t const* b_validity, attain_decimal128* out,
                                                         uint8_t* validity, attain_status* statuses, size_t* failed,
                                                         attain_error* err);

/** a[i] / b[i], rounded once. A zero divisor is a failed item. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_decimal128_divide_many(size_t n, attain_decimal128 const* a, uint8_t const* a_validity,
                                                       attain_decimal128 const* b, uint8_t const* b_validity,
                                                       int32_t places, int32_t rounding, attain_decimal128* out,
                                                       uint8_t* validity, attain_status* statuses, size_t* failed,
                                                       attain_error* err);

/** Each value rounded. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_decimal128_round_many(size_t n, attain_decimal128 const* values,
                                                      uint8_t const* values_validity, int32_t places, int32_t rounding,
                                                      attain_decimal128* out, uint8_t* validity,
                                                      attain_status* statuses, size_t* failed, attain_error* err);

/** order[i] is -1, 0 or 1. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_decimal128_compare_many(size_t n, attain_decimal128 const* a, uint8_t const* a_validity,
                                                        attain_decimal128 const* b, uint8_t const* b_validity,
                                                        int32_t* order, uint8_t* validity, attain_status* statuses,
                                                        size_t* failed, attain_error* err);

/** Each value to at most `digits` significant digits. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_decimal128_round_significant_many(size_t n, attain_decimal128 const* values,
                                                                  uint8_t const* values_validity, int32_t digits,
                                                                  int32_t rounding, attain_decimal128* out,
                                                                  uint8_t* validity, attain_status* statuses,
                                                                  size_t* failed, attain_error* err);

/** Each value to the nearest multiple of one positive step. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_decimal128_round_to_step_many(size_t n, attain_decimal128 const* values,
                                                              uint8_t const* values_validity,
                                                              attain_decimal128 const* step, int32_t rounding,
                                                              attain_decimal128* out, uint8_t* validity,
                                                              attain_status* statuses, size_t* failed,
                                                              attain_error* err);

/** The root of each value. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_decimal128_root_many(size_t n, attain_decimal128 const* values,
                                                     uint8_t const* values_validity, int32_t degree, int32_t places,
                                                     int32_t rounding, attain_decimal128* out, uint8_t* validity,
                                                     attain_status* statuses, size_t* failed, attain_error* err);

/* ---- Rationals -------------------------------------------------------------------------------------------------- */

/* Exact quotients as text: a decimal, or two with a slash between ("1.5", "1243/1184"). Results are in lowest terms
 * with a positive denominator, or an integer. Errors of all of them: those of decimals, DIVISION_BY_ZERO. Their array
 * form is attain_relation_compute_many. */

/** The canonical text: "10/4" is "5/2", "10/5" is "2". @since 0.1 @stability stable */
ATTAIN_API attain_status attain_rational_format(char const* text, size_t length, char* buffer, size_t capacity,
                                                size_t* needed, attain_error* err);

/** a + b. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_rational_add(char const* a, size_t a_length, char const* b, size_t b_length,
                                             char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** a - b. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_rational_subtract(char const* a, size_t a_length, char const* b, size_t b_length,
                                                  char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** a * b. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_rational_multiply(char const* a, size_t a_length, char const* b, size_t b_length,
                                                  char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** a / b. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_rational_divide(char const* a, size_t a_length, char const* b, size_t b_length,
                                                char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** *order is -1, 0 or 1 as a is less than, equal to or greater than b. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_rational_compare(char const* a, size_t a_length, char const* b, size_t b_length,
                                                 int32_t* order, attain_error* err);

/** The decimal with `places` digits after the point, rounded once from the exact value. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_rational_round(char const* text, size_t length, int32_t places, int32_t rounding,
                                               char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** The ratio in percent: "1243/1184" with no places is "105%". @since 0.1 @stability stable */
ATTAIN_API attain_status attain_rational_percent(char const* text, size_t length, int32_t places, int32_t rounding,
                                                 char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** value^exponent, exactly; a negative exponent inverts, 0^0 is 1. Errors: OVERFLOW, DIVISION_BY_ZERO.
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_rational_power(char const* text, size_t length, int32_t exponent, char* buffer,
                                               size_t capacity, size_t* needed, attain_error* err);

/** The real root of that degree with `places` digits after the point, rounded once from the exact (mostly irrational)
 *  root. Errors: NEGATIVE_ROOT for an even degree of a negative value, INVALID_ARGUMENT for a degree below 1.
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_rational_root(char const* text, size_t length, int32_t degree, int32_t places,
                                              int32_t rounding, char* buffer, size_t capacity, size_t* needed,
                                              attain_error* err);

/** The root itself where it is rational; else *found is 0 and the text empty. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_rational_exact_root(char const* text, size_t length, int32_t degree, int32_t* found,
                                                    char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** *order is -1, 0 or 1 as the root of `text` is below, equal to or above `other`; decided in integers.
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_rational_compare_root(char const* text, size_t length, int32_t degree,
                                                      char const* other, size_t other_length, int32_t* order,
                                                      attain_error* err);

/** What stands between groups of three digits. */
enum { ATTAIN_GROUPING_NONE = 0, ATTAIN_GROUPING_COMMA = 1, ATTAIN_GROUPING_THIN_SPACE = 2 };

/** 62150000000, 6.215e+10, 621.5亿. */
enum { ATTAIN_NOTATION_PLAIN = 0, ATTAIN_NOTATION_SCIENTIFIC = 1, ATTAIN_NOTATION_CHINESE = 2 };

/** How a number is printed. */
typedef struct attain_print_options {
    uint32_t struct_size;
    int32_t has_places; /**< not 0: `places` digits after the point of the number as printed; 0: all digits */
    int32_t places;
    int32_t rounding; /**< one of ATTAIN_ROUNDING_* */
    int32_t grouping; /**< one of ATTAIN_GROUPING_* */
    int32_t notation; /**< one of ATTAIN_NOTATION_* */
    int32_t plus;     /**< not 0: a sign before positive numbers too */
    int32_t width;    /**< least number of columns; 万 and 亿 take two each; at most 1000 */
    int32_t left;     /**< not 0: the number stands left in its columns */
    int32_t fill;     /**< the ASCII character that fills them; 0 is a space */
} attain_print_options;

/** Sets all defaults. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_print_options_init(attain_print_options* options, attain_error* err);

/** The number for people. `options` may be NULL. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_rational_print(char const* text, size_t length, attain_print_options const* options,
                                               char* buffer, size_t capacity, size_t* needed, attain_error* err);

/* ---- Intervals -------------------------------------------------------------------------------------------------- */

/** A set of numbers without holes, never empty; each end is an exact rational, open or closed, or absent. */
typedef struct attain_interval attain_interval;

/** An interval from the texts of its ends; an empty text is no end, a `_closed` that is not 0 says that the end belongs
 *  to it. Errors: EMPTY_INTERVAL when no number lies between. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_interval_create(char const* lower, size_t lower_length, int32_t lower_closed,
                                                char const* upper, size_t upper_length, int32_t upper_closed,
                                                attain_interval** out, attain_error* err);

/** @since 0.1 @stability stable */
ATTAIN_API void attain_interval_free(attain_interval* interval);

/** The lower end as a rational text; *bounded is 0 and the text empty where there is none. `closed` may be NULL.
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_interval_lower(attain_interval const* interval, int32_t* bounded, int32_t* closed,
                                               char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** The upper end. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_interval_upper(attain_interval const* interval, int32_t* bounded, int32_t* closed,
                                               char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** *inside is 1 when the rational `value` belongs to it. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_interval_contains(attain_interval const* interval, char const* value, size_t length,
                                                  int32_t* inside, attain_error* err);

/** "(12430/211, 12430/209]": exact ends, -inf and inf where there is none. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_interval_format(attain_interval const* interval, char* buffer, size_t capacity,
                                                size_t* needed, attain_error* err);

/** "(589.05, 594.79)": ends rounded outward to `places`, so that what is printed holds the exact interval.
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_interval_format_outward(attain_interval const* interval, int32_t places, char* buffer,
                                                        size_t capacity, size_t* needed, attain_error* err);

/** The same as two numbers, in attain_decimal128; an absent end is 0. Errors: OVERFLOW where they do not fit.
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_interval_bounds_outward(attain_interval const* interval, int32_t places,
                                                        attain_decimal128* lower, int32_t* has_lower,
                                                        attain_decimal128* upper, int32_t* has_upper,
                                                        attain_error* err);

/** The decimal inside with the fewest significant digits, then the nearest to the middle. *found is 0 where there is
 *  none: a single point that is no decimal. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_interval_simplest(attain_interval const* interval, int32_t* found, char* buffer,
                                                  size_t capacity, size_t* needed, attain_error* err);

/** The least integer inside; *found is 0 when there is none, or no end to them. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_interval_first_integer(attain_interval const* interval, int32_t* found, char* buffer,
                                                       size_t capacity, size_t* needed, attain_error* err);

/** The greatest integer inside. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_interval_last_integer(attain_interval const* interval, int32_t* found, char* buffer,
                                                      size_t capacity, size_t* needed, attain_error* err);

/** All x + y. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_interval_add(attain_interval const* a, attain_interval const* b, attain_interval** out,
                                             attain_error* err);

/** All x - y. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_interval_subtract(attain_interval const* a, attain_interval const* b,
                                                  attain_interval** out, attain_error* err);

/** All x * y. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_interval_multiply(attain_interval const* a, attain_interval const* b,
                                                  attain_interval** out, attain_error* err);

/** The least interval that holds both. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_interval_hull(attain_interval const* a, attain_interval const* b, attain_interval** out,
                                              attain_error* err);

/** What both have; *out is NULL when that is nothing. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_interval_intersection(attain_interval const* a, attain_interval const* b,
                                                      attain_interval** out, attain_error* err);

/** All x / y with y not zero: up to two pieces. *second is NULL when there is one, both are when y can only be zero.
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_interval_divide(attain_interval const* a, attain_interval const* b,
                                                attain_interval** first, attain_interval** second, attain_error* err);

/* ---- Units ------------------------------------------------------------------------------------------------------ */

/** What a unit counts. */
enum {
    ATTAIN_UNIT_NONE = 0,     /**< a bare number */
    ATTAIN_UNIT_MONEY = 1,    /**< an ISO 4217 currency */
    ATTAIN_UNIT_COUNT = 2,    /**< things, by classifier */
    ATTAIN_UNIT_PHYSICAL = 3, /**< length, area, mass, energy ... */
    ATTAIN_UNIT_RATIO = 4,    /**< a plain multiple */
    ATTAIN_UNIT_PERCENT = 5,
    ATTAIN_UNIT_PERMILLE = 6,
    ATTAIN_UNIT_PERCENTAGE_POINT = 7, /**< a difference of two percents */
    ATTAIN_UNIT_BASIS_POINT = 8,
    ATTAIN_UNIT_INDEX = 9,   /**< against a base */
    ATTAIN_UNIT_RANK = 10,   /**< an exact integer from 1 */
    ATTAIN_UNIT_PLACES = 11, /**< a difference of two ranks */
    ATTAIN_UNIT_SCORE = 12,
    ATTAIN_UNIT_TEXT = 13,    /**< no number at all */
    ATTAIN_UNIT_COMPOUND = 14 /**< a product or quotient */
};

/** A table of units: those that the library knows, and the caller's own. NULL stands for the library's own wherever one
 *  is asked for. */
typedef struct attain_units attain_units;

/** A unit as a caller defines it. The texts end with NUL; NULL is an empty one. */
typedef struct attain_unit_spec {
    char const* symbol;
    char const* of;      /**< the unit it is a multiple of; empty: a base unit of its own */
    char const* factor;  /**< how many of `of` it is, a rational text; empty is 1 */
    char const* name_zh; /**< may be empty */
    char const* name_en; /**< may be empty */
    int32_t kind;        /**< one of ATTAIN_UNIT_*, where `of` is empty */
    uint32_t reserved;   /**< 0 */
} attain_unit_spec;

/** A table with n units of the caller's, which may refer to each other in any order. On failure `position` of the error
 * is the number of the spec. Errors: ZERO_FACTOR, DUPLICATE_UNIT, UNKNOWN_UNIT, UNIT_CYCLE, EMPTY_INPUT, INVALID_UTF8.
 *  @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_units_build(attain_unit_spec const* specs, size_t n, attain_units** out,
                                            attain_error* err);

/** What was made with the table keeps it alive. @since 0.1 @stability evolving */
ATTAIN_API void attain_units_free(attain_units* units);

/** The canonical spelling of the unit of a spelling, quotients such as 元/家 included, and its kind, which may be NULL.
 *  Errors: UNKNOWN_UNIT. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_units_find(attain_units const* units, char const* spelling, size_t length,
                                           int32_t* kind, char* buffer, size_t capacity, size_t* needed,
                                           attain_error* err);

/** `value` (a rational text) of one unit in another of the same dimension, exactly, as a rational text. Magnitudes may
 *  stand before the units: 1 万亩 in km². Errors: UNKNOWN_UNIT, UNIT_MISMATCH, CURRENCY_MISMATCH, CLASSIFIER_MISMATCH,
 *  BASIS_MISMATCH. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_units_convert(attain_units const* units, char const* value, size_t value_length,
                                              char const* from, size_t from_length, char const* to, size_t to_length,
                                              char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** The same for n values, in lowest terms. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_units_convert_many(attain_units const* units, char const* from, size_t from_length,
                                                   char const* to, size_t to_length, size_t n,
                                                   attain_decimal128 const* values, uint8_t const* values_validity,
                                                   attain_decimal128* numerators, attain_decimal128* denominators,
                                                   uint8_t* validity, attain_status* statuses, size_t* failed,
                                                   attain_error* err);

/* ---- Quantities ------------------------------------------------------------------------------------------------- */

/** An exact number of a unit. Unlike quantities are not added: the failure says why. */
typedef struct attain_quantity attain_quantity;

/** Reads "621.5亿元", "USD 32.14 million", "33.75 km²": a figure without a hedge. `units` may be NULL. Errors: as for
 *  figures. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_quantity_parse(char const* text, size_t length, attain_units const* units,
                                               attain_quantity** out, attain_error* err);

/** @since 0.1 @stability stable */
ATTAIN_API void attain_quantity_free(attain_quantity* quantity);

/** The number in its unit, magnitude applied, as a rational text. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_quantity_value(attain_quantity const* quantity, char* buffer, size_t capacity,
                                               size_t* needed, attain_error* err);

/** The canonical spelling of its unit. `kind` (one of ATTAIN_UNIT_*) may be NULL. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_quantity_unit(attain_quantity const* quantity, int32_t* kind, char* buffer,
                                              size_t capacity, size_t* needed, attain_error* err);

/** Number and unit as text. Errors: INEXACT for a number that is no decimal (1/3 km). @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_quantity_text(attain_quantity const* quantity, int32_t language, char* buffer,
                                              size_t capacity, size_t* needed, attain_error* err);

/** a + b: the same units; percent and percentage points, ranks and places go together as they should. `relaxed`, not
 *  0, lets different classifiers be added. Errors: UNIT_MISMATCH, CURRENCY_MISMATCH, CLASSIFIER_MISMATCH,
 * BASIS_MISMATCH. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_quantity_add(attain_quantity const* a, attain_quantity const* b, int32_t relaxed,
                                             attain_quantity** out, attain_error* err);

/** a - b. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_quantity_subtract(attain_quantity const* a, attain_quantity const* b, int32_t relaxed,
                                                  attain_quantity** out, attain_error* err);

/** a * b with its compound unit. Errors: UNIT_MISMATCH for kinds without products; INEXACT for operands that are no
 *  decimals. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_quantity_multiply(attain_quantity const* a, attain_quantity const* b,
                                                  attain_quantity** out, attain_error* err);

/** a / b: money by count is 元/家, equal dimensions give a ratio. Errors: DIVISION_BY_ZERO, and those of multiply.
 * @since 0.1 @stability stable */
ATTAIN_API attain_status attain_quantity_divide(attain_quantity const* a, attain_quantity const* b,
                                                attain_quantity** out, attain_error* err);

/** The same amount in another unit of the same dimension, exactly. Errors: as attain_units_convert.
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_quantity_convert(attain_quantity const* quantity, char const* unit, size_t length,
                                                 attain_quantity** out, attain_error* err);

/** Money in another currency by the caller's own rate: one `from` is `rate` (a decimal) of `to` on `date` (YYYY-MM-DD),
 *  used in either direction. The library has no rates. Errors: MISSING_RATE, UNIT_MISMATCH. @since 0.1 @stability
 * evolving
 */
ATTAIN_API attain_status attain_quantity_exchange(attain_quantity const* quantity, char const* from, size_t from_length,
                                                  char const* to, size_t to_length, char const* rate,
                                                  size_t rate_length, char const* date, size_t date_length,
                                                  attain_quantity** out, attain_error* err);

/** *order is -1, 0 or 1 for quantities of one dimension: 1 km is above 999 m. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_quantity_compare(attain_quantity const* a, attain_quantity const* b, int32_t* order,
                                                 attain_error* err);

/* ---- Figures ---------------------------------------------------------------------------------------------------- */

/** A number as somebody published it: "621.5亿元", "约19%", "over 30%". It gives back the same text, and denotes an
 *  interval of exact numbers. Its numbers are in its unit, magnitude applied: 105% is 105, 621.5亿元 is 62150000000. */
typedef struct attain_figure attain_figure;

/** What the words around a number say about it. */
enum {
    ATTAIN_HEDGE_EXACT = 0,        /**< no hedge: as rounded by the publisher */
    ATTAIN_HEDGE_ABOUT = 1,        /**< about 9% */
    ATTAIN_HEDGE_OVER = 2,         /**< over 30% */
    ATTAIN_HEDGE_OVER_BOUNDED = 3, /**< thirty-odd */
    ATTAIN_HEDGE_AT_LEAST = 4,     /**< at least 30% */
    ATTAIN_HEDGE_NEARLY = 5,       /**< nearly 30% */
    ATTAIN_HEDGE_UNDER = 6,        /**< less than 30% */
    ATTAIN_HEDGE_AT_MOST = 7       /**< up to 30% */
};

/** How a published figure may have been rounded. */
enum {
    ATTAIN_RULE_HALF_UP = 0,
    ATTAIN_RULE_HALF_EVEN = 1,
    ATTAIN_RULE_HALF_DOWN = 2,
    ATTAIN_RULE_DOWN = 3, /**< truncation */
    ATTAIN_RULE_UP = 4,
    ATTAIN_RULE_NEAREST = 5,        /**< to the nearest, the rule for ties unknown */
    ATTAIN_RULE_DOUBLE_ROUNDING = 6 /**< half up to one digit more, then half up again */
};

/** Reads a figure with the units that the library knows. Errors: EMPTY_INPUT, MALFORMED_NUMBER, OVERFLOW, UNKNOWN_UNIT,
 *  INVALID_UTF8, UNEXPECTED_CHARACTER, with the position. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_figure_parse(char const* text, size_t length, attain_figure** out, attain_error* err);

/** The same with a caller's units. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_figure_parse_with(char const* text, size_t length, attain_units const* units,
                                                  attain_figure** out, attain_error* err);

/** @since 0.1 @stability stable */
ATTAIN_API void attain_figure_free(attain_figure* figure);

/** Exactly as written. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_figure_text(attain_figure const* figure, char* buffer, size_t capacity, size_t* needed,
                                            attain_error* err);

/** The written digits without the magnitude, a decimal: "621.5". @since 0.1 @stability stable */
ATTAIN_API attain_status attain_figure_number(attain_figure const* figure, char* buffer, size_t capacity,
                                              size_t* needed, attain_error* err);

/** The number in the unit, a decimal: "62150000000". @since 0.1 @stability stable */
ATTAIN_API attain_status attain_figure_value(attain_figure const* figure, char* buffer, size_t capacity, size_t* needed,
                                             attain_error* err);

/** The value times the factor of its unit when that is a ratio, a rational: "21/20" for 105%. @since 0.1 @stability
 * stable */
ATTAIN_API attain_status attain_figure_ratio(attain_figure const* figure, char* buffer, size_t capacity, size_t* needed,
                                             attain_error* err);

/** The weight of the last written digit, a decimal: "10000000" for 621.5亿元. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_figure_quantum(attain_figure const* figure, char* buffer, size_t capacity,
                                               size_t* needed, attain_error* err);

/** The canonical spelling of its unit, empty for a bare number. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_figure_unit(attain_figure const* figure, char* buffer, size_t capacity, size_t* needed,
                                            attain_error* err);

/** One of ATTAIN_UNIT_*. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_figure_unit_kind(attain_figure const* figure, int32_t* unit_kind, attain_error* err);

/** One of ATTAIN_HEDGE_*. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_figure_hedge(attain_figure const* figure, int32_t* hedge, attain_error* err);

/** The power of ten of its magnitude word: 8 for 亿. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_figure_magnitude(attain_figure const* figure, int32_t* magnitude, attain_error* err);

/** *exact is 1 for a count without magnitude, decimals or hedge (263家), a rank or places: the value itself and nothing
 *  else. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_figure_is_exact_count(attain_figure const* figure, int32_t* exact, attain_error* err);

/** The numbers that it can stand for when it was rounded by `rule` (ATTAIN_RULE_*). @since 0.1 @stability stable */
ATTAIN_API attain_status attain_figure_interval(attain_figure const* figure, int32_t rule, attain_interval** out,
                                                attain_error* err);

/** Where a hedged figure is expected; *out is NULL for one without such a bound. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_figure_soft_interval(attain_figure const* figure, int32_t rule, attain_interval** out,
                                                     attain_error* err);

/* ---- Relations -------------------------------------------------------------------------------------------------- */

/** The equations between an indicator's figures. Each ties a result to a first and a second figure, in this order. */
enum {
    ATTAIN_RELATION_COMPLETION = 0,          /**< actual / target */
    ATTAIN_RELATION_COMPLETION_INVERSE = 1,  /**< target / actual */
    ATTAIN_RELATION_COMPLETION_MIRRORED = 2, /**< 2 - actual / target */
    ATTAIN_RELATION_COMPLETION_DISTANCE = 3, /**< 1 + (actual - target) / |target|, target < 0 */
    ATTAIN_RELATION_GROWTH = 4,              /**< (current - base) / base */
    ATTAIN_RELATION_GROWTH_ABSOLUTE = 5,     /**< (current - base) / |base|, base < 0 */
    ATTAIN_RELATION_INDEX = 6,               /**< 100 current / base */
    ATTAIN_RELATION_SHARE = 7,               /**< part / whole */
    ATTAIN_RELATION_RATIO = 8,               /**< part / base */
    ATTAIN_RELATION_EXCESS = 9,              /**< actual - target */
    ATTAIN_RELATION_GAP = 10,                /**< target - actual */
    ATTAIN_RELATION_CHANGE = 11,             /**< current - base */
    ATTAIN_RELATION_DIFFERENCE = 12,         /**< first - second */
    ATTAIN_RELATION_GROWTH_DIFFERENCE = 13,  /**< current rate - previous rate */
    ATTAIN_RELATION_RANK_CHANGE = 14,        /**< previous rank - current rank */
    ATTAIN_RELATION_TOTAL = 15               /**< sum of parts */
};

/** A figure's part in a relation. */
enum { ATTAIN_ROLE_RESULT = 0, ATTAIN_ROLE_FIRST = 1, ATTAIN_ROLE_SECOND = 2 };

/** Why a measure has no value although nothing is wrong with its inputs. This is an answer, not a failure. */
enum {
    ATTAIN_UNDEFINED_NOT = 0,             /**< it has a value */
    ATTAIN_UNDEFINED_MISSING_BASE = 1,    /**< nothing is known of what it is compared with */
    ATTAIN_UNDEFINED_ZERO_BASE = 2,       /**< the base, or the whole, is zero */
    ATTAIN_UNDEFINED_NEGATIVE_BASE = 3,   /**< the base is negative */
    ATTAIN_UNDEFINED_ZERO_TARGET = 4,     /**< the target is zero */
    ATTAIN_UNDEFINED_NEGATIVE_TARGET = 5, /**< the target is negative */
    ATTAIN_UNDEFINED_SIGN_CHANGE = 6,     /**< a quotient of different signs says nothing */
    ATTAIN_UNDEFINED_SERIES_BREAK = 7,    /**< the series was broken between the two ends */
    ATTAIN_UNDEFINED_SPAN_MISMATCH = 8,   /**< the two periods differ in span */
    ATTAIN_UNDEFINED_UNIT_MISMATCH = 9,   /**< the two figures differ in unit */
    ATTAIN_UNDEFINED_INCOMPLETE = 10,     /**< some parts of a total are not known */
    ATTAIN_UNDEFINED_SUPPRESSED = 11,     /**< an input was withheld */
    ATTAIN_UNDEFINED_NOT_APPLICABLE = 12  /**< it makes no sense for this indicator */
};

/** The word of an ATTAIN_UNDEFINED_*, for example "zero_target"; "defined" for 0. @since 0.1 @stability stable */
ATTAIN_API char const* attain_undefined_name(int32_t undefined);

/** The result from two rational texts, as a rational text. Rates are ratios (1.05, not 105). Where the relation has no
 *  value, *undefined says why and the text is empty. Errors: INVALID_ARGUMENT for ATTAIN_RELATION_TOTAL.
 *  Example: COMPLETION of "621.5" and "592" is "1243/1184". @since 0.1 @stability stable */
ATTAIN_API attain_status attain_relation_compute(int32_t relation, char const* first, size_t first_length,
                                                 char const* second, size_t second_length, int32_t* undefined,
                                                 char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** The role that is not known, from the other two in the order result, first, second. COMPLETION solved for
 *  ATTAIN_ROLE_SECOND from "1.05" and "621.5" is the target "12430/21". @since 0.1 @stability stable */
ATTAIN_API attain_status attain_relation_solve(int32_t relation, int32_t unknown, char const* one, size_t one_length,
                                               char const* other, size_t other_length, int32_t* undefined, char* buffer,
                                               size_t capacity, size_t* needed, attain_error* err);

/** Every value that the unknown role can have while the other two lie in their intervals. *out is NULL when none is
 *  possible: the two contradict each other. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_relation_imply(int32_t relation, int32_t unknown, attain_interval const* one,
                                               attain_interval const* other, attain_interval** out, attain_error* err);

/** The formula solved for a role, in words: "completion rate = actual / target". @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_relation_formula(int32_t relation, int32_t unknown, int32_t language, char* buffer,
                                                 size_t capacity, size_t* needed, attain_error* err);

/** The exact results of n pairs, in lowest terms. An undefined item is null without being a failure; undefined[i], when
 *  given, says why. Errors of an item: OVERFLOW when a result does not fit 128 bits. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_relation_compute_many(int32_t relation, size_t n, attain_decimal128 const* first,
                                                      uint8_t const* first_validity, attain_decimal128 const* second,
                                                      uint8_t const* second_validity, attain_decimal128* numerators,
                                                      attain_decimal128* denominators, int32_t* undefined,
                                                      uint8_t* validity, attain_status* statuses, size_t* failed,
                                                      attain_error* err);

/** The same, each result rounded once to `places` after the point. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_relation_round_many(int32_t relation, size_t n, attain_decimal128 const* first,
                                                    uint8_t const* first_validity, attain_decimal128 const* second,
                                                    uint8_t const* second_validity, int32_t places, int32_t rounding,
                                                    attain_decimal128* out, int32_t* undefined, uint8_t* validity,
                                                    attain_status* statuses, size_t* failed, attain_error* err);

/* ---- Periods ---------------------------------------------------------------------------------------------------- */

/** When: an identity (kind, calendar, year, number), never two bare dates. A number that this library gave; 0 is none.
 *  It may be stored, keeps its meaning, and sorts by kind, calendar and time. Any other number is refused with
 *  NO_SUCH_PERIOD. */
typedef uint64_t attain_period;

/** Kinds of periods. */
enum {
    ATTAIN_PERIOD_NONE = 0,
    ATTAIN_PERIOD_DAY = 1,
    ATTAIN_PERIOD_WEEK = 2,     /**< ISO 8601, Monday to Sunday */
    ATTAIN_PERIOD_TEN_DAYS = 3, /**< 1st to 10th, 11th to 20th, 21st to the end of a month */
    ATTAIN_PERIOD_MONTH = 4,
    ATTAIN_PERIOD_MONTHS = 5, /**< a run of months under one print */
    ATTAIN_PERIOD_QUARTER = 6,
    ATTAIN_PERIOD_TRIMESTER = 7, /**< four months */
    ATTAIN_PERIOD_HALF = 8,
    ATTAIN_PERIOD_YEAR = 9,
    ATTAIN_PERIOD_YEAR_TO_DATE = 10, /**< the year's first months, cumulative */
    ATTAIN_PERIOD_ROLLING = 11,      /**< the n units that end with a given one */
    ATTAIN_PERIOD_PLAN = 12,         /**< a run of whole years */
    ATTAIN_PERIOD_INSTANT = 13,      /**< the close of a day */
    ATTAIN_PERIOD_RANGE = 14         /**< any first and last day */
};

/** What the same day of a common year is to 29 February. */
enum { ATTAIN_LEAP_DAY_REFUSE = 0, ATTAIN_LEAP_DAY_FEBRUARY_28 = 1, ATTAIN_LEAP_DAY_MARCH_1 = 2 };

/** What the same week of a year with 52 weeks is to week 53. */
enum { ATTAIN_WEEK_53_REFUSE = 0, ATTAIN_WEEK_53_WEEK_52 = 1, ATTAIN_WEEK_53_WEEK_1_AFTER = 2 };

/** Reads every written form: ISO 8601, SDMX, compact, Chinese, English. Errors: EMPTY_INPUT, UNEXPECTED_CHARACTER,
 *  UNEXPECTED_END, NO_SUCH_PERIOD, YEAR_OUT_OF_RANGE (years 1400 to 9999), INVALID_CALENDAR, with the position.
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_parse(char const* text, size_t length, attain_period* out, attain_error* err);

/** Reads a form without a year ("Q1", "1—9月") as of the year of `context`. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_parse_within(char const* text, size_t length, attain_period context,
                                                    attain_period* out, attain_error* err);

/** Reads years, quarters and the like as those of a fiscal calendar: "04-01", "04-01:end" (the year that ends names it)
 *  or "04-01:both". @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_period_parse_fiscal(char const* text, size_t length, char const* calendar,
                                                    size_t calendar_length, attain_period* out, attain_error* err);

/** The one canonical text, which parses back: "2022", "2022-Q1", "2022-03", "2022-01--2022-09".
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_format(attain_period period, char* buffer, size_t capacity, size_t* needed,
                                              attain_error* err);

/** The form of SDMX 2.1: "2022-Q1", "2022-03", "2022-01-01/P9M". Errors: KIND_MISMATCH for what it has no word for.
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_sdmx(attain_period period, char* buffer, size_t capacity, size_t* needed,
                                            attain_error* err);

/** The reporting form of SDMX 2.1: "2022-A1", "2022-Q1", "2022-M03", also of a fiscal year that is named by the year it
 *  starts in, which then needs its REPORTING_YEAR_START_DAY beside it. Errors: as attain_period_sdmx.
 *  @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_period_sdmx_reporting(attain_period period, char* buffer, size_t capacity,
                                                      size_t* needed, attain_error* err);

/** As people write it: "2022年一季度", "first quarter of 2022". @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_text(attain_period period, int32_t language, char* buffer, size_t capacity,
                                            size_t* needed, attain_error* err);

/** One of ATTAIN_PERIOD_*. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_kind(attain_period period, int32_t* kind, attain_error* err);

/** The year that names it, and its number within the year from 1 (of the quarter, month, week ...; the day of the year
 *  for days). `ordinal` may be NULL. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_year(attain_period period, int32_t* year, int32_t* ordinal, attain_error* err);

/** The first day and the day after the last, in days since 1970-01-01. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_days(attain_period period, int32_t* first_day, int32_t* end_day,
                                            attain_error* err);

/** The period `steps` places on (back when negative), of the same kind and span: by identity, never by adding days.
 *  Errors: YEAR_OUT_OF_RANGE. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_shift(attain_period period, int64_t steps, attain_period* out,
                                             attain_error* err);

/** The same kind, number and span, `years` years on (back when negative). Errors: YEAR_OUT_OF_RANGE, NO_SUCH_PERIOD for
 *  29 February and week 53 as the policies (ATTAIN_LEAP_DAY_*, ATTAIN_WEEK_53_*) say, KIND_MISMATCH for plans.
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_shift_years(attain_period period, int32_t years, int32_t leap_day,
                                                   int32_t week_53, attain_period* out, attain_error* err);

/** The period that a year-on-year growth compares with; refuses 29 February and week 53.
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_same_period_last_year(attain_period period, attain_period* out,
                                                             attain_error* err);

/** *inside is 1 when every day of `inner` is a day of `outer`. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_contains(attain_period outer, attain_period inner, int32_t* inside,
                                                attain_error* err);

/** *order is -1, 0 or 1 in time. Errors: KIND_MISMATCH for periods that have no order (a month and a quarter).
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_compare(attain_period a, attain_period b, int32_t* order, attain_error* err);

/** The periods of a kind that make up `parent`, in order and without gap; `needed` receives their number, and rule 6
 *  holds for them as for text. Errors: DOES_NOT_TILE (weeks in a month), KIND_MISMATCH. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_children(attain_period parent, int32_t kind, attain_period* buffer,
                                                size_t capacity, size_t* needed, attain_error* err);

/** How two periods lie to each other, by their days: Allen's thirteen relations. */
enum {
    ATTAIN_DAYS_BEFORE = 0,
    ATTAIN_DAYS_MEETS = 1,
    ATTAIN_DAYS_OVERLAPS = 2,
    ATTAIN_DAYS_STARTS = 3,
    ATTAIN_DAYS_DURING = 4,
    ATTAIN_DAYS_FINISHES = 5,
    ATTAIN_DAYS_EQUALS = 6,
    ATTAIN_DAYS_FINISHED_BY = 7,
    ATTAIN_DAYS_CONTAINS = 8,
    ATTAIN_DAYS_STARTED_BY = 9,
    ATTAIN_DAYS_OVERLAPPED_BY = 10,
    ATTAIN_DAYS_MET_BY = 11,
    ATTAIN_DAYS_AFTER = 12
};

/** Which period a growth compares with. */
enum {
    ATTAIN_ALIGNMENT_YOY = 0,      /**< the same period of the year before */
    ATTAIN_ALIGNMENT_PREVIOUS = 1, /**< the one before, of the same kind and span */
    ATTAIN_ALIGNMENT_YTD = 2       /**< the same stretch from the start of the year before */
};

/** What the progress of time is counted in. */
enum { ATTAIN_ELAPSED_MONTHS = 0, ATTAIN_ELAPSED_DAYS = 1, ATTAIN_ELAPSED_WORKING_DAYS = 2 };

/** How the days of a lie to those of b: one of ATTAIN_DAYS_*. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_relation(attain_period a, attain_period b, int32_t* relation, attain_error* err);

/** The period of a kind that a day (days since 1970-01-01) belongs to. Errors: KIND_MISMATCH for kinds that do not part
 * the days, YEAR_OUT_OF_RANGE. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_of_day(int32_t day, int32_t kind, attain_period* out, attain_error* err);

/** The close of its last day, an instant. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_end(attain_period period, attain_period* out, attain_error* err);

/** The `count` periods of one kind that end with `last`. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_rolling(int32_t count, attain_period last, attain_period* out,
                                               attain_error* err);

/** From a first to a last day, both included, in days since 1970-01-01. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_range(int32_t first_day, int32_t last_day, attain_period* out,
                                             attain_error* err);

/** The period that `current` is compared with (ATTAIN_ALIGNMENT_*). Errors: SPAN_MISMATCH for YTD of a period that does
 * not begin its year; else as for attain_period_shift_years. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_base(attain_period current, int32_t alignment, int32_t leap_day, int32_t week_53,
                                            attain_period* out, attain_error* err);

/** The cumulative period of the same days: 2022-Q1 as January to March to date. Errors: SPAN_MISMATCH.
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_as_year_to_date(attain_period period, attain_period* out, attain_error* err);

/** What a cumulative print covers on its own account: a month, quarter, half, year, or a run of months. Errors:
 *  KIND_MISMATCH. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_as_discrete(attain_period year_to_date, attain_period* out, attain_error* err);

/** What lies between two cumulative prints of one year: the first nine months less the first six are the third quarter.
 *  Errors: KIND_MISMATCH, SPAN_MISMATCH. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_increment(attain_period year_to_date, attain_period earlier, attain_period* out,
                                                 attain_error* err);

/** The working days of the caller's country, over the days that the caller knows them for. */
typedef struct attain_working_days attain_working_days;

/** Monday to Friday from the first to the last day, both included, without the holidays and with the weekend days that
 *  are worked; all in days since 1970-01-01. Errors: INVALID_CALENDAR. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_working_days_build(int32_t first_day, int32_t last_day, int32_t const* holidays,
                                                   size_t holidays_n, int32_t const* worked, size_t worked_n,
                                                   attain_working_days** out, attain_error* err);

/** @since 0.1 @stability evolving */
ATTAIN_API void attain_working_days_free(attain_working_days* table);

/** The working days from a first day up to, not including, an end day. Errors: NO_SUCH_PERIOD for days that the table
 *  does not know. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_working_days_count(attain_working_days const* table, int32_t first_day, int32_t end_day,
                                                   int32_t* count, attain_error* err);

/** The share of a period that has passed when the day `through` ends, from 0 to 1, a rational text: nine months of
 * twelve are "3/4". `basis` is one of ATTAIN_ELAPSED_*; `table` may be NULL but for working days. Errors:
 * KIND_MISMATCH, INVALID_ARGUMENT, NO_SUCH_PERIOD. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_elapsed(attain_period whole, int32_t through, int32_t basis,
                                               attain_working_days const* table, char* buffer, size_t capacity,
                                               size_t* needed, attain_error* err);

/** The share of `whole` that `part` covers, which begins with it. Errors: SPAN_MISMATCH, and as above.
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_period_elapsed_by(attain_period whole, attain_period part, int32_t basis,
                                                  attain_working_days const* table, char* buffer, size_t capacity,
                                                  size_t* needed, attain_error* err);

/** Reads n texts laid out as an Arrow utf8 array. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_period_parse_many(size_t n, char const* data, int32_t const* offsets,
                                                  uint8_t const* data_validity, attain_period* out, uint8_t* validity,
                                                  attain_status* statuses, size_t* failed, attain_error* err);

/** Each period `steps` places on. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_period_shift_many(size_t n, attain_period const* periods,
                                                  uint8_t const* periods_validity, int64_t steps, attain_period* out,
                                                  uint8_t* validity, attain_status* statuses, size_t* failed,
                                                  attain_error* err);

/** Each period `years` years on. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_period_shift_years_many(size_t n, attain_period const* periods,
                                                        uint8_t const* periods_validity, int32_t years,
                                                        int32_t leap_day, int32_t week_53, attain_period* out,
                                                        uint8_t* validity, attain_status* statuses, size_t* failed,
                                                        attain_error* err);

/** The period that each one is compared with. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_period_base_many(size_t n, attain_period const* periods,
                                                 uint8_t const* periods_validity, int32_t alignment, int32_t leap_day,
                                                 int32_t week_53, attain_period* out, uint8_t* validity,
                                                 attain_status* statuses, size_t* failed, attain_error* err);

/** inside[i] is 1 when outer[i] contains inner[i]. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_period_contains_many(size_t n, attain_period const* outer,
                                                     uint8_t const* outer_validity, attain_period const* inner,
                                                     uint8_t const* inner_validity, int32_t* inside, uint8_t* validity,
                                                     attain_status* statuses, size_t* failed, attain_error* err);

/* ---- Calendars of whole weeks ----------------------------------------------------------------------------------- */

/** A calendar of 52 and 53 weeks a year (4-4-5 and its like), as the caller's table of years says. Its periods know
 * their own days; what needs another year asks the table. */
typedef struct attain_week_table attain_week_table;

/** A table of n years that follow each other without a gap: the year that names each, its first day (days since
 *  1970-01-01), and the weeks of its twelve months (12 n numbers). `number`, 1 to 2047, tells the caller's tables
 * apart. Errors: INVALID_CALENDAR. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_week_table_build(int32_t number, size_t n, int32_t const* years,
                                                 int32_t const* first_days, int32_t const* weeks,
                                                 attain_week_table** out, attain_error* err);

/** @since 0.1 @stability evolving */
ATTAIN_API void attain_week_table_free(attain_week_table* table);

/** A year, half, trimester, quarter, month or week of the table, or its year to date with `ordinal` months. Errors:
 *  YEAR_OUT_OF_RANGE, NO_SUCH_PERIOD, KIND_MISMATCH. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_week_table_get(attain_week_table const* table, int32_t kind, int32_t year,
                                               int32_t ordinal, attain_period* out, attain_error* err);

/** The period of a kind that a day belongs to. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_week_table_of_day(attain_week_table const* table, int32_t day, int32_t kind,
                                                  attain_period* out, attain_error* err);

/** As attain_period_shift, by the table. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_week_table_shift(attain_week_table const* table, attain_period period, int32_t steps,
                                                 attain_period* out, attain_error* err);

/** As attain_period_same_period_last_year, by the table; week 53 goes by the policy. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_week_table_same_period_last_year(attain_week_table const* table, attain_period period,
                                                                 int32_t week_53, attain_period* out,
                                                                 attain_error* err);

/** As attain_period_children, by the table; weeks tile everything here. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_week_table_children(attain_week_table const* table, attain_period parent, int32_t kind,
                                                    attain_period* buffer, size_t capacity, size_t* needed,
                                                    attain_error* err);

/* ---- Datasets --------------------------------------------------------------------------------------------------- */

/** Indicators, scopes and facts, with all that was wrong with their file. */
typedef struct attain_dataset attain_dataset;

/** File formats. Zero: by the ending of the name, else by the first character. */
enum {
    ATTAIN_FORMAT_DEFAULT = 0,
    ATTAIN_FORMAT_JSON = 1, /**< attain's own */
    ATTAIN_FORMAT_CSV = 2,  /**< the same facts, one a row */
    ATTAIN_FORMAT_SDMX_CSV = 3,
    ATTAIN_FORMAT_PROSE = 4 /**< a report as text; read only */
};

/** How a dataset is read. */
typedef struct attain_read_options {
    uint32_t struct_size;
    int32_t format;    /**< one of ATTAIN_FORMAT_* */
    int32_t lenient;   /**< not 0: what is wrong with single facts does not fail the call; see the problems */
    uint32_t reserved; /**< 0 */
} attain_read_options;

/** Sets all defaults. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_read_options_init(attain_read_options* options, attain_error* err);

/** Reads a file; "-" is standard input. `options` may be NULL. Without `lenient`, the first problem fails the call: its
 *  reason is that of the error, its line holds file, line, column, what was found and what was expected. With it only a
 *  file that cannot be read at all does. Errors: FILE_NOT_FOUND, IS_A_DIRECTORY, READ_FAILED, those of the formats and
 * of the model. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_dataset_read(char const* path, size_t path_length, attain_read_options const* options,
                                             attain_dataset** out, attain_error* err);

/** The same from text in memory; `name` is what problems call it. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_dataset_read_text(char const* text, size_t length, char const* name, size_t name_length,
                                                  attain_read_options const* options, attain_dataset** out,
                                                  attain_error* err);

/** @since 0.1 @stability stable */
ATTAIN_API void attain_dataset_free(attain_dataset* dataset);

/** Facts. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_dataset_fact_count(attain_dataset const* dataset, size_t* count, attain_error* err);

/** Indicators. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_dataset_indicator_count(attain_dataset const* dataset, size_t* count,
                                                        attain_error* err);

/** Scopes. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_dataset_scope_count(attain_dataset const* dataset, size_t* count, attain_error* err);

/** What was wrong with the file; 0 unless it was read with `lenient`. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_dataset_problem_count(attain_dataset const* dataset, size_t* count, attain_error* err);

/** The id of the indicator at `index`, in the order of the file. Errors: INDEX_OUT_OF_RANGE. @since 0.1 @stability
 * stable */
ATTAIN_API attain_status attain_dataset_indicator_id(attain_dataset const* dataset, size_t index, char* buffer,
                                                     size_t capacity, size_t* needed, attain_error* err);

/** Its name in a language, else in the other one, else its id. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_dataset_indicator_title(attain_dataset const* dataset, size_t index, int32_t language,
                                                        char* buffer, size_t capacity, size_t* needed,
                                                        attain_error* err);

/** The id of the scope at `index`, in the order of the file. Errors: INDEX_OUT_OF_RANGE. @since 0.1 @stability stable
 */
ATTAIN_API attain_status attain_dataset_scope_id(attain_dataset const* dataset, size_t index, char* buffer,
                                                 size_t capacity, size_t* needed, attain_error* err);

/** Its name in a language, else in the other one, else its id. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_dataset_scope_title(attain_dataset const* dataset, size_t index, int32_t language,
                                                    char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** One problem as a line: "file:line:column: found ..., expected ...". `reason`, `line` and `column` (from 1; 0 is not
 *  known) may be NULL. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_dataset_problem(attain_dataset const* dataset, size_t index, int32_t* reason,
                                                uint32_t* line, uint32_t* column, char* buffer, size_t capacity,
                                                size_t* needed, attain_error* err);

/** Writes the dataset as a file of that format; the same dataset gives the same bytes. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_dataset_write(attain_dataset const* dataset, int32_t format, attain_write write,
                                              void* context, attain_error* err);

/* ---- Scorecards ------------------------------------------------------------------------------------------------- */

/** Everything that follows from a dataset, cell by cell. It keeps its dataset alive. */
typedef struct attain_scorecard attain_scorecard;

/** Which aspect of an indicator a cell states. */
enum {
    ATTAIN_MEASURE_VALUE = 0,
    ATTAIN_MEASURE_TARGET = 1,
    ATTAIN_MEASURE_TARGET_LOWER = 2,
    ATTAIN_MEASURE_TARGET_UPPER = 3,
    ATTAIN_MEASURE_TARGET_GROWTH = 4,
    ATTAIN_MEASURE_COMPLETION = 5,
    ATTAIN_MEASURE_GROWTH_YOY = 6,
    ATTAIN_MEASURE_GROWTH_MOM = 7,
    ATTAIN_MEASURE_GROWTH_YTD = 8,
    ATTAIN_MEASURE_GROWTH = 9,
    ATTAIN_MEASURE_GROWTH_DIFF = 10,
    ATTAIN_MEASURE_DIFFERENCE = 11,
    ATTAIN_MEASURE_CHANGE = 12,
    ATTAIN_MEASURE_SHARE = 13,
    ATTAIN_MEASURE_RANK = 14,
    ATTAIN_MEASURE_RANK_CHANGE = 15,
    ATTAIN_MEASURE_EXCESS = 16,
    ATTAIN_MEASURE_GAP = 17,
    ATTAIN_MEASURE_BASE = 18,
    ATTAIN_MEASURE_INCREMENT = 19,
    ATTAIN_MEASURE_TOTAL = 20,
    ATTAIN_MEASURE_BREAKDOWN = 21,
    ATTAIN_MEASURE_CONTRIBUTION = 22,
    ATTAIN_MEASURE_PULL = 23
};

/** A published figure against the computed one. */
enum {
    ATTAIN_AGREEMENT_NOT_COMPARED = 0, /**< one of the two is not there */
    ATTAIN_AGREEMENT_AGREES = 1,       /**< the computed value lies in the interval that the published figure denotes */
    ATTAIN_AGREEMENT_DIFFERS = 2
};

/** What became of a target. */
enum {
    ATTAIN_ACHIEVEMENT_NONE = 0, /**< there is no target, or nothing to hold against it */
    ATTAIN_ACHIEVEMENT_EXCEEDED = 1,
    ATTAIN_ACHIEVEMENT_MET = 2,
    ATTAIN_ACHIEVEMENT_MISSED = 3,
    ATTAIN_ACHIEVEMENT_UNDECIDED = 4 /**< what is published allows more than one of them */
};

/** The completion rate where less is better. It is chosen, never guessed. */
enum {
    ATTAIN_COMPLETION_DEFAULT = 0, /**< no completion rate where less is better */
    ATTAIN_COMPLETION_ACTUAL_OVER_TARGET = 1,
    ATTAIN_COMPLETION_TARGET_OVER_ACTUAL = 2,
    ATTAIN_COMPLETION_MIRRORED = 3,     /**< 2 - actual / target */
    ATTAIN_COMPLETION_FROM_BASELINE = 4 /**< (baseline - actual) / (baseline - target) */
};

/** Policies of an evaluation. */
typedef struct attain_evaluate_options {
    uint32_t struct_size;
    int32_t lower_is_better;    /**< one of ATTAIN_COMPLETION_* */
    int32_t on_negative_target; /**< 0 undefined, 1 the distance 1 + (A - T) / |T| */
    int32_t on_negative_base;   /**< 0 undefined, 1 growth against |B| */
    int32_t on_growth_target;   /**< 0 complete when the growth is met, 1 by the level */
    uint32_t rules;    /**< sum of 1 << ATTAIN_RULE_*: how figures may have been rounded; 0 as the dataset says */
    int32_t has_as_of; /**< not 0: facts as they were known on the day `as_of` */
    int32_t as_of;     /**< days since 1970-01-01 */
} attain_evaluate_options;

/** Sets all defaults. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_evaluate_options_init(attain_evaluate_options* options, attain_error* err);

/** Computes all that follows from a dataset. `options` may be NULL. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_scorecard_build(attain_dataset const* dataset, attain_evaluate_options const* options,
                                                attain_scorecard** out, attain_error* err);

/** @since 0.1 @stability stable */
ATTAIN_API void attain_scorecard_free(attain_scorecard* scorecard);

/** Cells, in the order of indicators, scopes, periods, measures. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_scorecard_cell_count(attain_scorecard const* scorecard, size_t* count,
                                                     attain_error* err);

/** The index of the cell of a key INDICATOR/SCOPE/PERIOD/MEASURE[/OF]: "trade/zone/2022/completion". Errors:
 *  UNKNOWN_INDICATOR, UNKNOWN_SCOPE, NO_SUCH_PERIOD, UNKNOWN_MEASURE, MISSING_FIELD, UNKNOWN_CELL.
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_scorecard_find(attain_scorecard const* scorecard, char const* key, size_t length,
                                               size_t* index, attain_error* err);

/* Cells, by the index of their scorecard. Errors of all of them: INDEX_OUT_OF_RANGE. */

/** Its key by ids, as attain_scorecard_find reads it. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_cell_key(attain_scorecard const* scorecard, size_t index, char* buffer, size_t capacity,
                                         size_t* needed, attain_error* err);

/** One of ATTAIN_MEASURE_*. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_cell_measure(attain_scorecard const* scorecard, size_t index, int32_t* measure,
                                             attain_error* err);

/** Its period. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_cell_period(attain_scorecard const* scorecard, size_t index, attain_period* period,
                                            attain_error* err);

/** The published figure as written ("621.5亿元"); empty where none was published. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_cell_published(attain_scorecard const* scorecard, size_t index, char* buffer,
                                               size_t capacity, size_t* needed, attain_error* err);

/** The published value in its unit, magnitude applied, as a decimal text ("62150000000"); empty where none was
 * published.
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_cell_value(attain_scorecard const* scorecard, size_t index, char* buffer,
                                           size_t capacity, size_t* needed, attain_error* err);

/** What follows exactly from the other facts, as a rational text: a ratio for rates (1.05 for 105%), the unit without
 *  magnitude for levels. *undefined says why there is none, and is ATTAIN_UNDEFINED_NOT for an empty text where nothing
 *  was to be computed. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_cell_computed(attain_scorecard const* scorecard, size_t index, int32_t* undefined,
                                              char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** The interval that published figures leave for a number that was not published, in the unit of
 *  attain_cell_implied_unit; *out is NULL where nothing is implied. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_cell_implied(attain_scorecard const* scorecard, size_t index, attain_interval** out,
                                             attain_error* err);

/** The unit of the implied interval as written, magnitude included ("亿元"); empty for ratios. @since 0.1 @stability
 * stable */
ATTAIN_API attain_status attain_cell_implied_unit(attain_scorecard const* scorecard, size_t index, char* buffer,
                                                  size_t capacity, size_t* needed, attain_error* err);

/** The implied interval as it is printed: "(589.05, 594.79)" rounded outward, "236 – 238" for integers; empty where
 * nothing is implied. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_cell_implied_text(attain_scorecard const* scorecard, size_t index, char* buffer,
                                                  size_t capacity, size_t* needed, attain_error* err);

/** One of ATTAIN_AGREEMENT_*. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_cell_agreement(attain_scorecard const* scorecard, size_t index, int32_t* agreement,
                                               attain_error* err);

/** What became of the target of its indicator, scope and period: one of ATTAIN_ACHIEVEMENT_*. @since 0.1 @stability
 * stable */
ATTAIN_API attain_status attain_cell_achievement(attain_scorecard const* scorecard, size_t index, int32_t* achievement,
                                                 attain_error* err);

/** The status letter (SDMX CL_OBS_STATUS) of its published figure, else the worst of the figures that it follows from,
 *  as its ASCII number: 65 is A, normal. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_cell_status(attain_scorecard const* scorecard, size_t index, int32_t* letter,
                                            attain_error* err);

/** Tells how the cell came about: formula, inputs, intervals, rules. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_cell_explain(attain_scorecard const* scorecard, size_t index, int32_t language,
                                             attain_write write, void* context, attain_error* err);

/** The computed values of n cells from `first` on, in lowest terms; null where there is none, and undefined[i], when
 *  given, says why. Errors of an item: OVERFLOW when a value does not fit 128 bits. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_cell_computed_many(attain_scorecard const* scorecard, size_t first, size_t n,
                                                   attain_decimal128* numerators, attain_decimal128* denominators,
                                                   int32_t* undefined, uint8_t* validity, attain_status* statuses,
                                                   size_t* failed, attain_error* err);

/** The published values of n cells from `first` on, in their units; null where none was published.
 *  @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_cell_published_many(attain_scorecard const* scorecard, size_t first, size_t n,
                                                    attain_decimal128* out, uint8_t* validity, attain_status* statuses,
                                                    size_t* failed, attain_error* err);

/* ---- Roll-ups --------------------------------------------------------------------------------------------------- */

/** A value put together from others as the nature of its indicator decides, with what it lacks. */
typedef struct attain_rollup attain_rollup;

/** What a stock is over a longer period. */
enum { ATTAIN_STOCK_END = 0, ATTAIN_STOCK_BEGIN = 1, ATTAIN_STOCK_AVERAGE = 2, ATTAIN_STOCK_MAXIMUM = 3 };

/** How a roll-up is made. */
typedef struct attain_rollup_options {
    uint32_t struct_size;
    int32_t stock;     /**< one of ATTAIN_STOCK_* */
    uint32_t rules;    /**< sum of 1 << ATTAIN_RULE_*: how figures may have been rounded; 0 as the dataset says */
    int32_t has_as_of; /**< not 0: facts as they were known on the day `as_of` */
    int32_t as_of;     /**< days since 1970-01-01 */
    uint32_t reserved; /**< 0 */
} attain_rollup_options;

/** Sets all defaults. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_rollup_options_init(attain_rollup_options* options, attain_error* err);

/** An indicator (by id or name) of a scope over a longer period, from the periods of kind `parts` that tile it: a flow
 * is summed, a stock follows the policy, a quotient of two indicators is formed anew. *out is NULL where it is
 * undefined, and *undefined, which may be NULL, says why. `options` may be NULL. Errors: NO_ROLL_UP for every other
 * nature, UNKNOWN_INDICATOR, UNKNOWN_SCOPE, DOES_NOT_TILE, KIND_MISMATCH. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_rollup_over_time(attain_dataset const* dataset, char const* indicator,
                                                 size_t indicator_length, char const* scope, size_t scope_length,
                                                 attain_period whole, int32_t parts,
                                                 attain_rollup_options const* options, int32_t* undefined,
                                                 attain_rollup** out, attain_error* err);

/** An indicator of a scope in one period, from the scopes directly within it. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_rollup_over_scopes(attain_dataset const* dataset, char const* indicator,
                                                   size_t indicator_length, char const* scope, size_t scope_length,
                                                   attain_period when, attain_rollup_options const* options,
                                                   int32_t* undefined, attain_rollup** out, attain_error* err);

/** The value of a month, a quarter or a run of months from cumulative ones. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_rollup_discrete(attain_dataset const* dataset, char const* indicator,
                                                size_t indicator_length, char const* scope, size_t scope_length,
                                                attain_period when, attain_rollup_options const* options,
                                                int32_t* undefined, attain_rollup** out, attain_error* err);

/** @since 0.1 @stability evolving */
ATTAIN_API void attain_rollup_free(attain_rollup* rollup);

/** The value of the figures taken as exact, in its unit without magnitude, a rational text.
 *  @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_rollup_value(attain_rollup const* rollup, char* buffer, size_t capacity, size_t* needed,
                                             attain_error* err);

/** The canonical spelling of its unit. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_rollup_unit(attain_rollup const* rollup, char* buffer, size_t capacity, size_t* needed,
                                            attain_error* err);

/** All that the published figures leave possible. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_rollup_range(attain_rollup const* rollup, attain_interval** out, attain_error* err);

/** The parts that went in, and the parts that there are: fewer known is an incomplete one. @since 0.1 @stability
 * evolving
 */
ATTAIN_API attain_status attain_rollup_coverage(attain_rollup const* rollup, size_t* known, size_t* expected,
                                                attain_error* err);

/** The worst status letter of the parts (SDMX CL_OBS_STATUS), as its ASCII number: 65 is A, normal.
 *  @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_rollup_status(attain_rollup const* rollup, int32_t* letter, attain_error* err);

/** What there is of a series: absent is what was never to be published, missing is what was expected. */
typedef struct attain_coverage {
    int32_t present; /**< periods with a figure other than zero */
    int32_t zero;    /**< periods with a figure that is zero */
    int32_t missing; /**< periods without a figure where one is expected: incomplete(k of n) if not 0 */
    int32_t absent;  /**< periods that no figure was ever to be for (China prints no separate January) */
} attain_coverage;

/** What a dataset has of an indicator's values over a longer period, by the periods of kind `parts` that tile it.
 *  The missing periods are written to `gaps`, sized as in attain_period_children. `options` may be NULL; only its day
 * counts. Errors: UNKNOWN_INDICATOR, UNKNOWN_SCOPE, DOES_NOT_TILE, KIND_MISMATCH, BUFFER_TOO_SMALL. @since 0.1
 * @stability evolving */
ATTAIN_API attain_status attain_coverage_over_time(attain_dataset const* dataset, char const* indicator,
                                                   size_t indicator_length, char const* scope, size_t scope_length,
                                                   attain_period whole, int32_t parts,
                                                   attain_rollup_options const* options, attain_coverage* out,
                                                   attain_period* gaps, size_t capacity, size_t* needed,
                                                   attain_error* err);

/** The day of a print that has none, which counts as older than every dated one. */
enum { ATTAIN_NO_DAY = -2147483648 };

/** How a published figure changed from one print to another. */
typedef struct attain_revision attain_revision;

/** How often a fact was printed: once for each day. `key` is INDICATOR/SCOPE/PERIOD/MEASURE[/OF]. Errors: those of a
 *  key. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_dataset_print_count(attain_dataset const* dataset, char const* key, size_t key_length,
                                                    size_t* count, attain_error* err);

/** A print of a fact: 0 is the first one, the last one holds now. The figure as it was written, empty where it was
 *  withheld; *day, which may be NULL, in days since 1970-01-01, or ATTAIN_NO_DAY. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_dataset_print(attain_dataset const* dataset, char const* key, size_t key_length,
                                              size_t index, int32_t* day, char* buffer, size_t capacity, size_t* needed,
                                              attain_error* err);

/** The revision from one print of a fact to another one, both by their places. *out is NULL where it is undefined, and
 * *undefined, which may be NULL, says why. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_dataset_revision(attain_dataset const* dataset, char const* key, size_t key_length,
                                                 size_t earlier, size_t later, int32_t* undefined,
                                                 attain_revision** out, attain_error* err);

/** @since 0.1 @stability evolving */
ATTAIN_API void attain_revision_free(attain_revision* revision);

/** The later value less the earlier one, of the figures taken as exact, in its unit without magnitude, a rational text.
 *  @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_revision_change(attain_revision const* revision, char* buffer, size_t capacity,
                                                size_t* needed, attain_error* err);

/** The canonical spelling of the change's unit: pp where percents were revised. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_revision_unit(attain_revision const* revision, char* buffer, size_t capacity,
                                              size_t* needed, attain_error* err);

/** The change as a share of the earlier value, a rational text; empty for percents, ranks, and what was not above zero.
 *  @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_revision_rate(attain_revision const* revision, char* buffer, size_t capacity,
                                              size_t* needed, attain_error* err);

/* ---- Reports ---------------------------------------------------------------------------------------------------- */

/** What a report is written as. */
enum {
    ATTAIN_REPORT_TEXT = 0, /**< an aligned table */
    ATTAIN_REPORT_MARKDOWN = 1,
    ATTAIN_REPORT_JSON = 2,
    ATTAIN_REPORT_CSV = 3,
    ATTAIN_REPORT_PROSE = 4 /**< the published facts as sentences */
};

/** Which published figures can be true together, exactly. It keeps its dataset alive. */
typedef struct attain_audit attain_audit;

/** How a report is written. */
typedef struct attain_report_options {
    uint32_t struct_size;
    int32_t format;     /**< one of ATTAIN_REPORT_* */
    int32_t language;   /**< one of ATTAIN_LANGUAGE_* */
    int32_t colour;     /**< not 0: colours of an ANSI terminal, in text only */
    char const* scope;  /**< the id of the only scope shown, ends with NUL; NULL for all */
    char const* period; /**< the only period shown, in any written form, ends with NUL; NULL for all */
    attain_audit const*
        audit; /**< of a scorecard's own dataset: each published figure with what it found; NULL for none */
} attain_report_options;

/** Sets all defaults. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_report_options_init(attain_report_options* options, attain_error* err);

/** Writes a scorecard. `options` may be NULL. Errors: UNKNOWN_SCOPE, NO_SUCH_PERIOD, WRITE_FAILED, INVALID_ARGUMENT for
 *  an audit of another dataset.
 *  @since 0.1 @stability stable */
ATTAIN_API attain_status attain_report_write(attain_scorecard const* scorecard, attain_report_options const* options,
                                             attain_write write, void* context, attain_error* err);

/* ---- Audits ----------------------------------------------------------------------------------------------------- */

/** What an audit found. */
enum {
    ATTAIN_VERDICT_CONSISTENT = 0,
    ATTAIN_VERDICT_INCONSISTENT = 1, /**< some figures cannot be true together, however they were rounded */
    ATTAIN_VERDICT_UNDECIDED = 2     /**< the budget ran out first */
};

/** What relations hold of. */
enum {
    ATTAIN_BASIS_DECLARED = 0,    /**< as each relation says; the values behind the figures for what measures mean */
    ATTAIN_BASIS_UNDERLYING = 1,  /**< the values behind the figures, for all relations */
    ATTAIN_BASIS_AS_PUBLISHED = 2 /**< also the printed numbers, as when rates were computed from rounded levels */
};

/** How an audit is made. */
typedef struct attain_audit_options {
    uint32_t struct_size;
    uint32_t
        rules; /**< sum of 1 << ATTAIN_RULE_*: the only ways figures may have been rounded; 0 as the dataset says */
    int32_t has_as_of;     /**< not 0: facts as they were known on the day `as_of` */
    int32_t as_of;         /**< days since 1970-01-01 */
    int64_t budget;        /**< steps of the whole audit; 0 is the default */
    int32_t most_suspects; /**< suspect sets for each contradiction; 0 is the default */
    uint32_t basis;        /**< one of ATTAIN_BASIS_* */
} attain_audit_options;

/** Sets all defaults. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_audit_options_init(attain_audit_options* options, attain_error* err);

/** Audits a dataset. Read it with `lenient`, so that two figures for one fact become a finding and no failure.
 * `options` may be NULL. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_audit_build(attain_dataset const* dataset, attain_audit_options const* options,
                                            attain_audit** out, attain_error* err);

/** @since 0.1 @stability evolving */
ATTAIN_API void attain_audit_free(attain_audit* audit);

/** One of ATTAIN_VERDICT_*. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_audit_verdict(attain_audit const* audit, int32_t* verdict, attain_error* err);

/** Contradictions. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_audit_finding_count(attain_audit const* audit, size_t* count, attain_error* err);

/** One contradiction in one sentence. Errors: INDEX_OUT_OF_RANGE. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_audit_finding_text(attain_audit const* audit, size_t finding, int32_t language,
                                                   char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** The figures of a contradiction: leave one out and the rest is possible. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_audit_conflict_count(attain_audit const* audit, size_t finding, size_t* count,
                                                     attain_error* err);

/** The key of one of them. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_audit_conflict_key(attain_audit const* audit, size_t finding, size_t index,
                                                   char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** How the figures of a contradiction lead to it: one step a line, in names and in numbers. Errors: INDEX_OUT_OF_RANGE.
 *  @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_audit_finding_steps(attain_audit const* audit, size_t finding, int32_t language,
                                                    char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** The figures of a contradiction each of which, by itself, would free the rest. Larger sets of suspects stand in the
 *  JSON only. Errors: INDEX_OUT_OF_RANGE. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_audit_suspect_count(attain_audit const* audit, size_t finding, size_t* count,
                                                    attain_error* err);

/** The key of one of them. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_audit_suspect_key(attain_audit const* audit, size_t finding, size_t index, char* buffer,
                                                  size_t capacity, size_t* needed, attain_error* err);

/** Where it would have to lie, in the unit and magnitude of its text, exactly; *out is NULL where nothing would do.
 *  @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_audit_suspect_expected(attain_audit const* audit, size_t finding, size_t index,
                                                       attain_interval** out, attain_error* err);

/** The ids of the slips that would explain it, a space between them: "digits_transposed one_digit_wrong".
 *  @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_audit_suspect_slips(attain_audit const* audit, size_t finding, size_t index,
                                                    char* buffer, size_t capacity, size_t* needed, attain_error* err);

/** Numbers that nobody published, with the intervals that the published ones leave. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_audit_implied_count(attain_audit const* audit, size_t* count, attain_error* err);

/** The key of one of them. Errors: INDEX_OUT_OF_RANGE. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_audit_implied_key(attain_audit const* audit, size_t index, char* buffer,
                                                  size_t capacity, size_t* needed, attain_error* err);

/** Its interval, exactly, in the unit of attain_audit_implied_unit. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_audit_implied_interval(attain_audit const* audit, size_t index, attain_interval** out,
                                                       attain_error* err);

/** The unit with its magnitude, as it is written ("亿元"). @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_audit_implied_unit(attain_audit const* audit, size_t index, char* buffer,
                                                   size_t capacity, size_t* needed, attain_error* err);

/** Writes what proves the verdict: for every group of related figures one exact value for each number, or the steps of
 *  a refutation. Errors: WRITE_FAILED. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_audit_write_evidence(attain_audit const* audit, attain_write write, void* context,
                                                     attain_error* err);

/** Checks evidence against a dataset, with none of the audit's search. What is counted, the groups proved consistent
 * and inconsistent and those of which nothing is claimed, may be NULL. Errors: REFUTED_EVIDENCE, and those of reading.
 *  @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_evidence_verify(attain_dataset const* dataset, char const* evidence, size_t length,
                                                size_t* consistent, size_t* inconsistent, size_t* undecided,
                                                attain_error* err);

/** Writes what was found, as ATTAIN_REPORT_TEXT or ATTAIN_REPORT_JSON. `options` may be NULL. Errors: UNKNOWN_FORMAT,
 *  WRITE_FAILED. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_audit_write(attain_audit const* audit, attain_report_options const* options,
                                            attain_write write, void* context, attain_error* err);

/* ---- Readings of prose ------------------------------------------------------------------------------------------ */

/** The figures of a report: what each counts, and what it says of which indicator. It keeps a copy of the text. */
typedef struct attain_reading attain_reading;

/** What a figure says about its indicator. */
enum {
    ATTAIN_PROSE_ROLE_VALUE = 0,       /**< a level, also of a rate */
    ATTAIN_PROSE_ROLE_BREAKDOWN = 1,   /**< a part of the figure before it (其中, of which) */
    ATTAIN_PROSE_ROLE_TOTAL = 2,       /**< the sum of a counted set */
    ATTAIN_PROSE_ROLE_GROWTH_YOY = 3,  /**< against the same period of the year before */
    ATTAIN_PROSE_ROLE_GROWTH_MOM = 4,  /**< against the period before */
    ATTAIN_PROSE_ROLE_GROWTH = 5,      /**< over any other span */
    ATTAIN_PROSE_ROLE_GROWTH_DIFF = 6, /**< the change of a rate, in percentage points */
    ATTAIN_PROSE_ROLE_DIFF = 7,        /**< an absolute change */
    ATTAIN_PROSE_ROLE_COMPLETION = 8,
    ATTAIN_PROSE_ROLE_SHARE = 9,        /**< of the scope */
    ATTAIN_PROSE_ROLE_RANK = 10,        /**< within the scope */
    ATTAIN_PROSE_ROLE_RANK_CHANGE = 11, /**< places won, or lost below zero */
    ATTAIN_PROSE_ROLE_EXCESS = 12,      /**< beyond a target or an average, which is then the scope */
    ATTAIN_PROSE_ROLE_TARGET = 13,
    ATTAIN_PROSE_ROLE_BASE = 14,     /**< the level before */
    ATTAIN_PROSE_ROLE_INCREMENT = 15 /**< what came on top of a level */
};

/** How sure the reader is of a figure's role and indicator. */
enum {
    ATTAIN_CERTAINTY_CERTAIN = 0,  /**< a word of the sentence says it */
    ATTAIN_CERTAINTY_INFERRED = 1, /**< taken over from a figure before it, or by default */
    ATTAIN_CERTAINTY_AMBIGUOUS = 2 /**< more than one reading is possible */
};

/** Why a number is no figure. */
enum {
    ATTAIN_REJECT_DATE = 0,
    ATTAIN_REJECT_LIST_NUMBER = 1,
    ATTAIN_REJECT_NAME = 2,
    ATTAIN_REJECT_SLOGAN = 3,
    ATTAIN_REJECT_SIZE_CLASS = 4,
    ATTAIN_REJECT_DEFINITION_BOUND = 5,
    ATTAIN_REJECT_ORDINAL = 6,
    ATTAIN_REJECT_IDIOM = 7,
    ATTAIN_REJECT_ADDRESS = 8,
    ATTAIN_REJECT_DOCUMENT_NUMBER = 9,
    ATTAIN_REJECT_IDENTIFIER = 10,
    ATTAIN_REJECT_BARE = 11 /**< without unit or cue */
};

/** The texts of a record, for attain_reading_text. */
enum {
    ATTAIN_RECORD_TEXT = 0,  /**< as written */
    ATTAIN_RECORD_VALUE = 1, /**< the exact decimal in the unit; "13.72:46.43:39.85" for a ratio of several numbers */
    ATTAIN_RECORD_HIGH = 2,  /**< the upper end of a range; empty for other figures */
    ATTAIN_RECORD_UNIT = 3,
    ATTAIN_RECORD_INDICATOR = 4,
    ATTAIN_RECORD_INDICATOR_ID = 5, /**< by the catalogue; empty where it does not know the indicator */
    ATTAIN_RECORD_SCOPE = 6,        /**< the whole of a share, the field of a rank, the comparator of an excess */
    ATTAIN_RECORD_PERIOD = 7,       /**< 2022, 2022-H1 ...; empty where there is none */
    ATTAIN_RECORD_RULE = 8          /**< the rule that found the role */
};

/** A stretch of the text, half open: in bytes, and in Unicode code points. */
typedef struct attain_span {
    uint32_t begin;
    uint32_t end;
    uint32_t first;
    uint32_t last;
} attain_span;

/** One figure of a text, without its texts. */
typedef struct attain_record {
    attain_span whole;     /**< numeral, magnitude, unit and what belongs to them */
    attain_span numeral;   /**< the digits */
    attain_span scale;     /**< the magnitude word; empty where there is none */
    attain_span unit;      /**< empty where there is none */
    attain_span indicator; /**< empty where the indicator was put together from two places */
    int64_t of;            /**< the record that it hangs on, -1 for none */
    int32_t role;          /**< one of ATTAIN_PROSE_ROLE_* */
    int32_t certainty;     /**< one of ATTAIN_CERTAINTY_* */
    int32_t hedge;         /**< one of ATTAIN_HEDGE_* */
    int32_t magnitude;     /**< the power of ten of the magnitude words: 8 for 亿 */
    int32_t is_range;      /**< 1: VALUE and HIGH are its ends */
    int32_t is_ratio;      /**< 1: several numbers, a:b:c */
} attain_record;

/** A number that is no figure. */
typedef struct attain_rejected {
    attain_span where;
    int32_t why; /**< one of ATTAIN_REJECT_* */
} attain_rejected;

/** How prose is read. */
typedef struct attain_prose_options {
    uint32_t struct_size;
    int32_t language;                /**< one of ATTAIN_LANGUAGE_*; 0: told by the letters of the text */
    int32_t keep_rejected;           /**< not 0: numbers that are no figures are kept as well */
    uint32_t reserved;               /**< 0 */
    char const* period;              /**< of figures that the text gives none, ends with NUL; NULL for none */
    attain_dataset const* catalogue; /**< its indicators' names and aliases give records their ids; NULL for none */
    char const* words;               /**< more words, lines of kind, word and value with tabs between; NULL for none */
} attain_prose_options;

/** Sets all defaults. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_prose_options_init(attain_prose_options* options, attain_error* err);

/** Finds every figure of a text. `options` may be NULL. Errors: INVALID_UTF8 for what looks like GBK or like a binary
 *  file, OVERFLOW for 4 GiB and more, NO_SUCH_PERIOD, UNKNOWN_WORD for a kind of word that there is not. @since 0.1
 * @stability evolving */
ATTAIN_API attain_status attain_reading_parse(char const* text, size_t length, attain_prose_options const* options,
                                              attain_reading** out, attain_error* err);

/** @since 0.1 @stability evolving */
ATTAIN_API void attain_reading_free(attain_reading* reading);

/** How many figures there are. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_reading_count(attain_reading const* reading, size_t* count, attain_error* err);

/** One figure, in the order of the text. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_reading_record(attain_reading const* reading, size_t index, attain_record* record,
                                               attain_error* err);

/** One of a figure's texts; `what` is one of ATTAIN_RECORD_*. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_reading_text(attain_reading const* reading, size_t index, int32_t what, char* buffer,
                                             size_t capacity, size_t* needed, attain_error* err);

/** How many rejected numbers were kept. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_reading_rejected_count(attain_reading const* reading, size_t* count, attain_error* err);

/** One rejected number, in the order of the text. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_reading_rejected(attain_reading const* reading, size_t index, attain_rejected* rejected,
                                                 attain_error* err);

/** The language that the text was read in, one of ATTAIN_LANGUAGE_*. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_reading_language(attain_reading const* reading, int32_t* language, attain_error* err);

/** Bytes that were no UTF-8 and were skipped. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_reading_invalid_bytes(attain_reading const* reading, size_t* count, attain_error* err);

/** The line that gave the report's period; empty where none did. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_reading_title(attain_reading const* reading, char* buffer, size_t capacity,
                                              size_t* needed, attain_error* err);

/** The figures as a dataset, each with its line and column; `name` is what problems call the text. Figures that cannot
 *  be facts (ranges, shares without a whole, ambiguous ones ...) are left out. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_reading_dataset(attain_reading const* reading, char const* name, size_t name_length,
                                                attain_dataset** out, attain_error* err);

/** The figures as JSON lines, one an object. Errors: WRITE_FAILED. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_reading_write(attain_reading const* reading, attain_write write, void* context,
                                              attain_error* err);

/** The words by which texts of a language (one of ATTAIN_LANGUAGE_*; 0: English) are read, with `words` added (ends
 * with NUL; NULL for none): lines of kind, word and value with tabs between, such as the options of a reading take.
 * Errors: INVALID_ARGUMENT for a language that there is not, UNKNOWN_WORD, MISSING_FIELD and INVALID_UTF8 for what is
 * wrong with `words`, WRITE_FAILED. @since 0.1 @stability evolving */
ATTAIN_API attain_status attain_words_write(int32_t language, char const* words, attain_write write, void* context,
                                            attain_error* err);

/** The word of an ATTAIN_PROSE_ROLE_*, for example "growth_yoy"; "unknown" for another number. @since 0.1 @stability
 * evolving
 */
ATTAIN_API char const* attain_prose_role_name(int32_t role);

#ifdef __cplusplus
}
#endif

#endif
