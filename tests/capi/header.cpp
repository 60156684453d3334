#include <attain.h>

extern int32_t header_cxx98();
int32_t header_cxx98() { return attain_version_abi(); }
