#pragma once

#include <attain/audit/audit_model.hpp>

#include <optional>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// The numbers that stand for the variables in print, as if they were exact.
class printed_numbers {
public:
    explicit printed_numbers(audit_model const& model);

    /// Nothing where no figure or several are there, or a hedged one.
    [[nodiscard]] std::optional<rational> const& of(solver::variable_index v) const { return values_[v]; }

private:
    std::vector<std::optional<rational>> values_;
};

/// What the other printed numbers of a relation make of one of its variables; nothing where one is missing.
[[nodiscard]] std::optional<rational> made_from_print(audit_model const& model, solver::relation const& r,
                                                      solver::variable_index which, printed_numbers const& printed);

/// Which relations the printed numbers satisfy by themselves, as when a total was added up from rounded parts.
[[nodiscard]] std::vector<bool> relations_as_printed(audit_model& model);

}  // namespace detail

ATTAIN_END_NAMESPACE
