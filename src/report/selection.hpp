#pragma once

#include <attain/measure/scorecard.hpp>
#include <attain/report/options.hpp>
#include <attain/result.hpp>

#include <optional>
#include <vector>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {

/// The rows that the options ask for.
class selection {
public:
    /// Errors: unknown_scope; those of `period::parse`.
    [[nodiscard]] static result<selection> make(scorecard const& card, options const& how);

    [[nodiscard]] bool holds(row_view row) const noexcept {
        return (!scope_ || row.scope() == *scope_) && (!when_ || row.when() == *when_);
    }

private:
    std::optional<scope_index> scope_;
    std::optional<period> when_;
};

/// Rows that are shown together: those of one scope in one period, or all of them when such groups would hold one row
/// each; then the scope and the period are columns.
struct section {
    std::optional<scope_index> scope;
    std::optional<period> when;
    std::vector<row_view> rows;
};

/// In the order of their first rows. Complexity: O(n log n).
[[nodiscard]] std::vector<section> sections_of(scorecard const& card, selection const& wanted);

}  // namespace report::detail
ATTAIN_END_NAMESPACE
