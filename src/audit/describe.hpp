#pragma once

#include <attain/audit/audit.hpp>

#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// A reading as people call it.
[[nodiscard]] std::string_view words_of(reading how, language in) noexcept;

/// What a key stands for, without its scope: `外贸进出口额·完成率 2022年`.
[[nodiscard]] std::string words_of(dataset const& data, fact_key const& key, language in);

}  // namespace detail

ATTAIN_END_NAMESPACE
