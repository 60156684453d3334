#!/bin/sh
# Builds the command `attain` and prints the 2022 scorecard of a development zone. On a bare Debian or Ubuntu it
# installs what is missing first. Run it again: nothing is installed or built twice.
set -eu
cd "$(dirname "$0")/.."
. cmake/prepare.sh

prepare g++ cmake ninja-build libcli11-dev libutf8proc-dev pkg-config
is_configured || set -- -DATTAIN_BUILD_TESTS=OFF -DATTAIN_BUILD_BENCH=OFF "$@"
configure "$@"
build attain_command

say "build/release/attain report seeds/changsha-airport-zone-2022.json"
build/release/attain report seeds/changsha-airport-zone-2022.json
