#pragma once

#include <attain/audit/word_ends.hpp>
#include <attain/model/dataset.hpp>
#include <attain/model/detail/dataset_state.hpp>

#include <cstdint>
#include <optional>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// Ranges of variables in the units and magnitudes in which facts are written, by machine words: what
/// `audit_model::as_written` says, where words do.
class written_words {
public:
    explicit written_words(dataset const& data)
        : columns_(&dataset_access::state(data)), by_unit_(columns_->units.size()) {}

    /// `minus_one`: the variable is a growth, held as a factor.
    ///
    /// Complexity: two products of machine words.
    [[nodiscard]] std::optional<solver::stored_interval> operator()(solver::word_range const& range, fact_index like,
                                                                    bool minus_one);

private:
    // One of the base unit, in a unit with its magnitude, as a quotient of two words.
    struct scale {
        std::int64_t above = 0;
        std::int64_t below = -1;  // -1 where nobody asked yet, 0 where words do not do
    };
    [[nodiscard]] scale weigh(std::uint32_t unit) const;
    [[nodiscard]] static bool write(solver::word_end const& from, scale const& by, bool minus_one, std::int64_t& above,
                                    std::int32_t& below);

    dataset_state const* columns_;
    std::vector<scale> by_unit_;
};

}  // namespace detail

ATTAIN_END_NAMESPACE
