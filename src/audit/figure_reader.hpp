#pragma once

#include <attain/audit/audit_model.hpp>

#include <array>
#include <cstdint>
#include <optional>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// factor * range + offset, for a positive factor.
[[nodiscard]] interval moved(interval const& range, rational const& factor, rational const& offset);

/// What published figures say of their variables under one reading.
class figure_reader {
public:
    /// `soft` narrows hedged figures to where they are expected; `inside` leaves the ends of intervals out.
    explicit figure_reader(reading how, bool soft = false, bool inside = false);

    /// In the base unit of the figure's unit; plus 1 for growth, which is held as a factor.
    ///
    /// Complexity: two divisors of machine words for plain figures of ordinary length.
    [[nodiscard]] solver::stored_interval read(fact_view const& fact, bool plus_one);

private:
    // How far from a positive number of quanta the ends are, in hundredths, and which of them belong to it. Learnt from
    // numbers whose intervals were made the long way.
    struct reach {
        std::int64_t low;
        std::int64_t high;
        bool low_closed;
        bool high_closed;
    };
    struct end {
        std::int64_t above;
        std::int64_t below;
    };

    [[nodiscard]] interval interval_of(decimal const& value, rational const& quantum) const;
    [[nodiscard]] interval interval_of(fact_view const& fact) const;
    [[nodiscard]] interval cut(interval const& range) const;
    [[nodiscard]] reach reach_of(std::int64_t coefficient) const;
    [[nodiscard]] std::optional<solver::stored_interval> read_words(fact_view const& fact, bool plus_one);
    [[nodiscard]] bool weigh(unit of, std::int32_t power);
    [[nodiscard]] std::optional<end> weighed(std::int64_t hundredths, bool plus_one) const;

    reading how_;
    bool soft_;
    bool inside_;
    reach zero_;
    std::array<reach, 2> by_parity_;
    // A hundredth of the quantum of the last figures, in lowest terms.
    bool known_ = false;
    unit unit_;
    std::int32_t power_ = 0;
    std::int64_t above_ = 0;
    std::int64_t below_ = 0;
};

}  // namespace detail

ATTAIN_END_NAMESPACE
