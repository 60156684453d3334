/* The little that the plain C tests need: CHECK counts failures, and main returns `failures != 0`. */
#ifndef ATTAIN_TESTS_CHECK_H
#define ATTAIN_TESTS_CHECK_H

#include <attain.h>
#include <stdio.h>
#include <string.h>

static int failures = 0;

#define CHECK(condition)                                                            \
    do {                                                                            \
        if (!(condition)) {                                                         \
            ++failures;                                                             \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
        }                                                                           \
    } while (0)

#define CHECK_TEXT(found, expected)                                                                         \
    do {                                                                                                    \
        if (strcmp((found), (expected)) != 0) {                                                             \
            ++failures;                                                                                     \
            fprintf(stderr, "%s:%d: found '%s', expected '%s'\n", __FILE__, __LINE__, (found), (expected)); \
        }                                                                                                   \
    } while (0)

#define WHOLE ((size_t)-1)

#endif
