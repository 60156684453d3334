#pragma once

/// The version of the library. It stands here once: the build reads it from this file.
/// ATTAIN_ABI_VERSION counts incompatible changes of the C ABI and is independent of the other three.
#define ATTAIN_VERSION_MAJOR 0
#define ATTAIN_VERSION_MINOR 1
#define ATTAIN_VERSION_PATCH 0
#define ATTAIN_ABI_VERSION 0
