#pragma once

#include <attain/config.hpp>

#include <cstdint>

ATTAIN_BEGIN_NAMESPACE

/// The languages that names, reports and explanations are written in.
enum class language : std::uint8_t { zh, en };

ATTAIN_END_NAMESPACE
