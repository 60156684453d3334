#pragma once

#include <attain/error.hpp>

#include <cstdint>
#include <string>

ATTAIN_BEGIN_NAMESPACE

/// Where in a file something stands. Line and column count from 1; 0 = not known. A column counts characters, not
/// bytes.
struct place {
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    friend bool operator==(place const&, place const&) = default;
};

/// One thing that is wrong with an input: where, what was found, what was expected, what to do.
struct problem {
    reason why = reason::none;
    std::string file;  ///< as the caller named it; `-` is standard input; empty for a dataset built in memory
    place where;
    std::string found;
    std::string expected;
    std::string advice;

    /// Whether the data can still be used: two figures for one fact are both kept, and an audit makes a finding of it.
    [[nodiscard]] bool is_conflict() const noexcept { return why == reason::conflicting_facts; }

    friend bool operator==(problem const&, problem const&) = default;
};

/// `file:line:column: found ..., expected ...; what to do`, without a line end. Control characters in what was found
/// are written as escapes, so that it is one line whatever the input held.
[[nodiscard]] std::string to_line(problem const& what);

/// The same as a failure, for functions that give a `result`.
[[nodiscard]] failure to_failure(problem const& what);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/model/place-inl.hpp>
#endif
