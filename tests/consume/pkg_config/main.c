#include <attain.h>
#include <stdio.h>
#include <string.h>

int main(void) {
    printf("attain %s from C\n", attain_version_text());
    if (strcmp(attain_version_text(), EXPECTED) != 0) return 1;
    return attain_version_abi() == ATTAIN_ABI_VERSION ? 0 : 1;
}
