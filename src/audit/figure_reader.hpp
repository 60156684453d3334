#pragma once

#include <attain/audit/audit_model.hpp>
#include <attain/audit/word_ends.hpp>
#include <attain/model/detail/dataset_state.hpp>

#include <array>
#include <cstdint>
#include <limits>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// factor * range + offset, for a positive factor.
[[nodiscard]] interval moved(interval const& range, rational const& factor, rational const& offset);

/// What published figures say of their variables under one reading.
class figure_reader {
public:
    /// `soft` narrows hedged figures to where they are expected; `inside` leaves the ends of intervals out.
    figure_reader(dataset const& data, reading how, bool soft = false, bool inside = false);

    /// In the base unit of the figure's unit; plus 1 for growth, which is held as a factor. Requires a figure.
    ///
    /// Complexity: two products of machine words for plain figures of ordinary length.
    [[nodiscard]] solver::stored_interval read(fact_index which);

    /// From a tenth of the number as it stands to ten times it, in the terms of `read`; false for zero, and where
    /// machine words do not do.
    [[nodiscard]] bool tenfold(fact_index which, solver::word_range& to);

private:
    // How far from a number of quanta the ends are, in steps, and which of them belong to it (1 or -1). Learnt from
    // numbers whose intervals were made the long way.
    struct reach {
        std::int64_t low = 0;
        std::int64_t high = 0;
        std::int32_t low_closed = 1;
        std::int32_t high_closed = 1;
    };
    // One step of the numbers with so many places under one unit, as a quotient of two words; several of them make a
    // quantum.
    struct step {
        std::int32_t places = std::numeric_limits<std::int32_t>::min();
        std::int32_t below = 0;  // 0 where words do not do
        std::int64_t above = 0;
        bool counted = false;  // plain counts are exact
    };

    [[nodiscard]] interval interval_of(decimal const& value, rational const& quantum) const;
    [[nodiscard]] interval interval_of(fact_view const& fact) const;
    [[nodiscard]] interval cut(interval const& range) const;
    [[nodiscard]] interval hundredths(std::int64_t coefficient) const;
    [[nodiscard]] reach reach_of(interval const& hundredths, std::int64_t coefficient) const;
    [[nodiscard]] bool adds_one(std::uint32_t row) const;
    [[nodiscard]] step const& step_of(std::uint32_t unit, std::int32_t places);
    [[nodiscard]] step weigh(std::uint32_t unit, std::int32_t places) const;
    [[nodiscard]] bool read_words(std::uint32_t row, bool plus_one, solver::stored_interval::ends& to);

    dataset const* data_;
    detail::dataset_state const* columns_;
    reading how_;
    bool soft_;
    bool inside_;
    std::int64_t steps_ = 1;        // of a quantum
    std::array<reach, 5> reaches_;  // even, odd, negative even, negative odd, zero
    std::vector<step> by_unit_;     // the step that was last needed, for each row of the dataset's units
};

}  // namespace detail

ATTAIN_END_NAMESPACE
