#pragma once

#include <attain/audit/audit.hpp>
#include <attain/audit/evidence.hpp>
#include <attain/result.hpp>

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

/// How many components a piece of evidence proves what of.
struct verified_evidence {
    reading how = reading::nearest;
    std::size_t consistent = 0;
    std::size_t inconsistent = 0;
    std::size_t undecided = 0;  ///< nothing is claimed of these
};

/// Decides every component under one reading and writes the evidence as text: for each component either one exact
/// value for every variable, or the steps of a refutation. Lines, in the order of the components:
///
///     attain evidence 1
///     reading half_up
///     as_of 2022-03-31
///     basis as_published
///     component 3 consistent
///     value 17 1243/2
///     component 4 inconsistent
///     node
///     step restriction 12 8 [989/1000, 991/1000)
///     sum relation_lower 5 0 1
///     split 9 3/2 1 2
///
/// The lines `as_of` and `basis` stand there only where the audit was asked for them. Numbers name variables,
/// restrictions and relations of the dataset's `audit_model`; a step without a range says that nothing is left. Of the
/// options, `budget`, `as_of` and `basis` count. Errors: write_failed when the sink says false.
[[nodiscard]] result<verified_evidence> write_evidence(dataset const& data, reading how, audit_options const& options,
                                                       std::function<bool(std::string_view)> const& out);

/// The reading whose evidence decides the verdict of a report: the one under which its findings stand, else the first
/// that was allowed.
[[nodiscard]] reading reading_for_evidence(audit_report const& report);

/// Reads evidence and checks it against the dataset, which is translated anew. It uses exact numbers, the dataset's
/// translation and nothing of the search.
///
/// Errors: malformed evidence (`unexpected_character`, `unexpected_end`, with the byte offset); `refuted_evidence` for
/// evidence that does not prove what it claims, or leaves a component out.
[[nodiscard]] result<verified_evidence> verify_evidence(dataset const& data, std::string_view evidence);

ATTAIN_END_NAMESPACE
