// What every C++ consumer runs: enough to need the library, or the implementation in the headers.
#include <attain/error.hpp>
#include <attain/version.hpp>

#include <iostream>

int main() {
    std::cout << "attain " << ATTAIN_VERSION_MAJOR << '.' << ATTAIN_VERSION_MINOR << ": "
              << attain::name_of(attain::reason::unknown_unit) << '\n';
    return attain::name_of(attain::reason::unknown_unit) == "unknown_unit" ? 0 : 1;
}
