#include <attain.h>

/* The header stands alone; without a use this would be an empty translation unit. */
extern int32_t header_c99(void);
int32_t header_c99(void) { return attain_version_abi(); }
