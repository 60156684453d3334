#pragma once

#include <attain/model/detail/cited.hpp>
#include <attain/model/place.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE std::string to_line(problem const& what) {
    std::string line = detail::visible(what.file);
    if (line.empty()) line = "dataset";
    if (what.where.line != 0) {
        line += ':' + std::to_string(what.where.line);
        if (what.where.column != 0) line += ':' + std::to_string(what.where.column);
    }
    line += ": found " + what.found;
    if (!what.expected.empty()) line += ", expected " + what.expected;
    if (!what.advice.empty()) line += "; " + what.advice;
    return line;
}

ATTAIN_INLINE failure to_failure(problem const& what) { return {what.why, -1, to_line(what)}; }

ATTAIN_END_NAMESPACE
