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
 *  4. Handles. What _create, _parse, _read, _build or another function hands out through a `T **` is yours: give it back
 *     to attain_<noun>_free, for which NULL is no work. A handle keeps alive what it needs: free in any order. Handles
 *     do not change once built, so that any number of threads may read one at the same time. A `const char *` that a
 *     handle hands out lives as long as the handle; one that a function without a handle hands out lives for ever.
 *  5. Text in is UTF-8, `const char *text, size_t length`; a length of (size_t)-1 says that it ends at its first NUL.
 *     NULL with length 0 is the empty text.
 *  6. Text out is `char *buffer, size_t capacity, size_t *needed`. `needed` receives the bytes of the text and of the
 *     NUL that ends it. NULL with capacity 0 only asks. A buffer that is too small is a failure with reason
 *     ATTAIN_REASON_BUFFER_TOO_SMALL, an empty buffer, and `needed` all the same. `needed` may be NULL.
 *  7. Whole documents go through an attain_write callback.
 *  8. Numbers are exact. Their canonical form is text: a decimal is "-12.50", a rational "1243/1184" or "5". The fast
 *     form of a decimal is attain_decimal128; what does not fit it is an overflow. Nothing rounds unless it is told how.
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
    ATTAIN_STATUS_USAGE = 1,      /**< the caller's mistake: a null pointer, an unknown option, a small buffer */
    ATTAIN_STATUS_PARSE = 100,    /**< text that is not what it should be */
    ATTAIN_STATUS_NUMERIC = 200,  /**< numbers or units that do not go together */
    ATTAIN_STATUS_PERIOD = 300,   /**< calendar */
    ATTAIN_STATUS_MODEL = 400,    /**< indicators, scopes, facts */
    ATTAIN_STATUS_AUDIT = 500,    /**< relations */
    ATTAIN_STATUS_RESOURCE = 900  /**< files and memory */
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
    uint32_t struct_size;  /**< 256 */
    attain_status status;  /**< what the function returned */
    int32_t reason;        /**< one of ATTAIN_REASON_* */
    uint32_t reserved;     /**< 0 */
    int64_t position;      /**< byte offset in the input text, or -1 */
    char message[232];     /**< one line in English, UTF-8, ends with NUL; empty on success */
} attain_error;

/** The word of a status, for example "parse"; "unknown" for a number that is none. @since 0.1 @stability stable */
ATTAIN_API const char *attain_status_name(attain_status status);

/** The word of a reason, for example "unknown_unit"; "unknown" for a number that is none.
 *  @since 0.1 @stability stable */
ATTAIN_API const char *attain_reason_name(int32_t reason);

/** The status band of a reason. @since 0.1 @stability stable */
ATTAIN_API attain_status attain_reason_status(int32_t reason);

/** Receives a document piece by piece: `length` bytes of UTF-8 without a NUL. Returns 0 to go on; anything else stops
 *  the writing with ATTAIN_REASON_WRITE_FAILED. `context` is what the caller handed in. It must not throw. */
typedef int32_t (*attain_write)(void *context, const char *bytes, size_t length);

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
ATTAIN_API const char *attain_version_text(void);

#ifdef __cplusplus
}
#endif

#endif
