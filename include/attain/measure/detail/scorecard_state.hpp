#pragma once

#include <attain/measure/relation.hpp>
#include <attain/measure/scorecard.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

inline constexpr std::uint32_t no_fact = 0xffffffffU;

/// How a cell's computed value follows from its inputs, which are facts taken as exact.
enum class computing : std::uint8_t {
    nothing,
    undefined,   ///< it does not: `why` says why
    forward,     ///< the relation's result from first a and second b
    split,       ///< the same, where the second is a - b: growth from a change, completion from an excess
    backward,    ///< the relation's second from result b and first a
    copy,        ///< a itself
    sum,         ///< the sum of the indicator's parts
    growth_met,  ///< completion of the growth target b by the growth a
    baseline,    ///< completion by a of the way from baseline c to target b
};

/// How a cell's implied interval follows.
enum class implying : std::uint8_t {
    nothing,
    difference,  ///< backward from first a and result b
    rate,        ///< the second from first a and the rate c
    both,        ///< what these two have in common
    forward,     ///< the result from first a and second b
    first,       ///< the first from the second a and the rate c
};

/// What stands in a cell: the published fact and the recipes of what follows. Numbers are formed on demand, so that a
/// million cells stay small and nothing is ever rounded to fit.
struct cell_record {
    std::uint32_t fact = no_fact;
    std::uint32_t a = no_fact;
    std::uint32_t b = no_fact;
    std::uint32_t c = no_fact;
    std::uint32_t of = 0;
    measure what : 5 = measure::value;
    implying imply : 3 = implying::nothing;
    computing how : 4 = computing::nothing;
    std::uint8_t why : 4 = 0;  ///< 1 + the undefined_reason
    relation relate : 5 = relation::completion;
    attain::agreement agree : 2 = attain::agreement::not_compared;
    relation rate : 5 = relation::completion;

    void refuse(undefined_reason reason) noexcept {
        how = computing::undefined;
        why = static_cast<std::uint8_t>(static_cast<unsigned>(reason) + 1U) & 15U;
    }
    [[nodiscard]] undefined_reason reason() const noexcept {
        return static_cast<undefined_reason>(static_cast<unsigned>(why) - 1U);
    }
};
static_assert(sizeof(cell_record) == 24);
static_assert(measure_count <= 32 && relation_count <= 32 && undefined_reason_count <= 15);

struct row_record {
    std::uint32_t first_fact = 0;
    std::uint32_t first_cell = 0;
    attain::achievement achieved = attain::achievement::none;
    bool certain = false;
};

/// A sequence that grows in pieces: no slack of half its size, no copy of it while it grows.
template <class T>
class pieces {
public:
    [[nodiscard]] std::uint32_t size() const noexcept { return size_; }
    [[nodiscard]] T const& operator[](std::uint32_t i) const noexcept { return parts_[i >> bits][i & mask]; }
    [[nodiscard]] T& operator[](std::uint32_t i) noexcept { return parts_[i >> bits][i & mask]; }
    void push_back(T const& value) {
        if ((size_ & mask) == 0) {
            parts_.emplace_back();
            if (size_ != 0) parts_.back().reserve(mask + 1);
        }
        parts_.back().push_back(value);
        ++size_;
    }
    void fit() {
        if (!parts_.empty()) parts_.back().shrink_to_fit();
    }
    [[nodiscard]] std::size_t memory() const noexcept {
        std::size_t bytes = parts_.capacity() * sizeof parts_[0];
        for (auto const& part : parts_) bytes += part.capacity() * sizeof(T);
        return bytes;
    }

private:
    static constexpr std::uint32_t bits = 15;
    static constexpr std::uint32_t mask = (1U << bits) - 1;

    std::vector<std::vector<T>> parts_;
    std::uint32_t size_ = 0;
};

struct scorecard_state {
    dataset data;
    evaluate_options options;
    std::vector<rounding_rule> rules;
    pieces<row_record> rows;
    pieces<cell_record> cells;
    std::size_t agreeing = 0;
    std::size_t differing = 0;

    [[nodiscard]] fact_view fact(std::uint32_t at) const noexcept { return data[fact_index{at}]; }
    [[nodiscard]] std::uint32_t end_of_row(std::uint32_t row) const noexcept {
        return row + 1 < rows.size() ? rows[row + 1].first_cell : cells.size();
    }
    /// The row that a cell lies in. Complexity: O(log n).
    [[nodiscard]] std::uint32_t row_of(std::uint32_t cell) const noexcept;
    /// The row that begins with this fact, or that it lies in.
    [[nodiscard]] std::uint32_t row_with_fact(std::uint32_t fact) const noexcept;

    /// The indicator of the fact that a record hangs on.
    [[nodiscard]] attain::indicator const& indicator_of(std::uint32_t fact_at) const noexcept {
        return data[fact(fact_at).indicator()];
    }
};

}  // namespace detail
ATTAIN_END_NAMESPACE
