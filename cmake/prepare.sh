# Shared by examples/quickstart.sh and tests/run.sh; sourced, never run. POSIX sh.
#
#   say TEXT...            a line about what is being done
#   prepare PACKAGE...     installs the Debian packages that are missing, or names them where it cannot
#   configure ARGUMENT...  configures build/release once, and again only when arguments are given
#   build TARGET...        builds targets with two jobs

say() { printf '== %s\n' "$*"; }

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# The Boost headers come under different names: libboost1.81-dev on Debian 12, libboost-dev (1.83) on newer systems.
# Debian 12's own libboost-dev is 1.74, too old, and cannot be installed beside 1.81.
boost_is_recent() {
    version=$(sed -n 's/^#define BOOST_VERSION \([0-9]*\).*/\1/p' /usr/include/boost/version.hpp 2>/dev/null)
    [ "${version:-0}" -ge 108100 ]
}

boost_package() {
    if apt-cache show libboost1.81-dev >/dev/null 2>&1; then echo libboost1.81-dev; else echo libboost-dev; fi
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

need_tools() {
    for tool in cmake c++; do
        command -v "$tool" >/dev/null 2>&1 || { say "$tool is missing: install it and run this again"; exit 1; }
    done
}

prepare() {
    if [ ! -f /etc/debian_version ] || ! command -v apt-get >/dev/null 2>&1; then
        say "This is not Debian or Ubuntu, so nothing is installed. Needed, by their Debian names: libboost-dev (1.81 or newer) $*"
        need_tools
        return 0
    fi
    missing=
    for package in "$@"; do
        is_installed "$package" || missing="$missing $package"
    done
    if [ -n "$missing" ] || ! boost_is_recent; then
        if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
            boost_is_recent || missing="$missing libboost1.81-dev"
            say "Missing:$missing. Neither root nor sudo is at hand to install them; going on, in case they are here otherwise"
            need_tools
            return 0
        fi
        say "apt-get update"
        as_root apt-get update -qq
        boost_is_recent || missing="$missing $(boost_package)"
        say "Installing:$missing"
        if ! boost_is_recent && is_installed libboost1.74-dev; then
            say "libboost1.74-dev goes: it is too old, and Debian allows one Boost for development at a time"
        fi
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
    fi
}

is_configured() {
    [ -f build/release/build.ninja ] || [ -f build/release/Makefile ]
}

configure() {
    if [ -z "${CMAKE_GENERATOR:-}" ] && command -v ninja >/dev/null 2>&1; then
        CMAKE_GENERATOR=Ninja
        export CMAKE_GENERATOR
    fi
    if [ $# -eq 0 ] && is_configured; then
        return 0
    fi
    say "Configuring build/release"
    cmake --preset release "$@" >/dev/null
}

build() {
    say "Building $* (Release, two jobs)"
    cmake --build build/release --parallel 2 --target "$@"
}
