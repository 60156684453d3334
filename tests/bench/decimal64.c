#include "decimal64.h"

#include <string.h>

static _Decimal64 load(decimal64_bytes const* from) {
    _Decimal64 value;
    memcpy(&value, from->bytes, sizeof value);
    return value;
}

static void store(decimal64_bytes* to, _Decimal64 value) { memcpy(to->bytes, &value, sizeof value); }

void decimal64_set(decimal64_bytes* out, int64_t coefficient, int scale) {
    _Decimal64 value = (_Decimal64)coefficient;
    for (; scale > 0; --scale) value *= 0.1DD;
    store(out, value);
}

void decimal64_add(decimal64_bytes* out, decimal64_bytes const* a, decimal64_bytes const* b, size_t count) {
    for (size_t at = 0; at < count; ++at) store(out + at, load(a + at) + load(b + at));
}

void decimal64_multiply(decimal64_bytes* out, decimal64_bytes const* a, decimal64_bytes const* b, size_t count) {
    for (size_t at = 0; at < count; ++at) store(out + at, load(a + at) * load(b + at));
}

void decimal64_compare(int* out, decimal64_bytes const* a, decimal64_bytes const* b, size_t count) {
    for (size_t at = 0; at < count; ++at) {
        _Decimal64 const x = load(a + at);
        _Decimal64 const y = load(b + at);
        out[at] = (x > y) - (x < y);
    }
}

void decimal64_rate(int64_t* tenths, decimal64_bytes const* a, decimal64_bytes const* b, size_t count) {
    for (size_t at = 0; at < count; ++at) {
        _Decimal64 const rate = 1000.0DD * load(a + at) / load(b + at);
        tenths[at] = (int64_t)(rate < 0.0DD ? rate - 0.5DD : rate + 0.5DD);
    }
}
