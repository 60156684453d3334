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

#ifdef __cplusplus
}
#endif

#endif
