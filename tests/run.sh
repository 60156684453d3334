#!/bin/sh
# Builds everything and runs every test; the last line is ctest's own. On a bare Debian or Ubuntu it installs what is
# missing first. Arguments go to CMake's configuration, for example -DATTAIN_DEVELOPER=ON.
set -eu
cd "$(dirname "$0")/.."
. cmake/prepare.sh

prepare g++ cmake ninja-build libcli11-dev libutf8proc-dev pkg-config catch2 python3 python3-cffi abigail-tools libpugixml-dev
configure -DATTAIN_BUILD_TESTS=ON -DATTAIN_BUILD_BENCH=ON "$@"
build all

say "Running the tests"
log=build/release/tests.log
status=0
ctest --preset release --output-log "$log" || status=$?
grep 'tests passed' "$log" | tail -n 1
exit "$status"
