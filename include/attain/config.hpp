#pragma once

#include <attain/version.hpp>

// A header-only build lives in another inline namespace, so that mixing it with the compiled library
// fails at link time and not at run time. No macro changes the layout of a public type.
#if defined(ATTAIN_HEADER_ONLY)
#define ATTAIN_BEGIN_NAMESPACE \
    namespace attain {         \
    inline namespace v0_header_only {
#define ATTAIN_INLINE inline
#else
#define ATTAIN_BEGIN_NAMESPACE \
    namespace attain {         \
    inline namespace v0 {
#define ATTAIN_INLINE
#endif

#define ATTAIN_END_NAMESPACE \
    }                        \
    }

// 128-bit integers of the compiler where it has them. ATTAIN_NO_INT128 forces the portable path, which the
// tests also run.
#if defined(__SIZEOF_INT128__) && !defined(ATTAIN_NO_INT128)
#define ATTAIN_HAS_INT128 1
#else
#define ATTAIN_HAS_INT128 0
#endif
