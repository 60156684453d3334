#pragma once

#include <stddef.h>
#include <stdint.h>

/* gcc's _Decimal64, which exists in C only. Each function runs over `count` pairs; a value is kept as its bytes. */
#ifdef __cplusplus
extern "C" {
#endif
typedef struct {
    unsigned char bytes[8];
} decimal64_bytes;

void decimal64_set(decimal64_bytes* out, int64_t coefficient, int scale);
void decimal64_add(decimal64_bytes* out, decimal64_bytes const* a, decimal64_bytes const* b, size_t count);
void decimal64_multiply(decimal64_bytes* out, decimal64_bytes const* a, decimal64_bytes const* b, size_t count);
void decimal64_compare(int* out, decimal64_bytes const* a, decimal64_bytes const* b, size_t count);
/* 100 a / b in tenths, half up; the quotient has been rounded to 16 digits before. */
void decimal64_rate(int64_t* tenths, decimal64_bytes const* a, decimal64_bytes const* b, size_t count);
#ifdef __cplusplus
}
#endif
