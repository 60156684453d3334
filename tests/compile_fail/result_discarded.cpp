// expect: nodiscard|ignoring
#include <attain/result.hpp>

attain::result<int> parse() { return 1; }

int main() {
#if defined(ATTAIN_MUST_FAIL)
    parse();
#else
    return parse().has_value() ? 0 : 1;
#endif
}
