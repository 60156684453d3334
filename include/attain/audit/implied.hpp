#pragma once

#include <attain/audit/stored.hpp>
#include <attain/index_iterator.hpp>
#include <attain/model/dataset.hpp>
#include <attain/number/interval.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

/// A number nobody published, with the interval that the published ones leave.
struct implied_figure {
    fact_key key;
    fact_index beside;  ///< a fact in whose unit and magnitude the range is given
    interval range;
    bool exact = false;  ///< the exact hull; else it holds the hull
    bool soft = false;   ///< hedges were read as expected (约50% as 45 % to 55 %)
    std::optional<decimal> simplest;
    std::optional<integer_range> integers;  ///< where only integers are possible
};

/// Implied figures in the order of their keys. They are kept short, and each is made when it is asked for.
class implied_figures {
public:
    using iterator = index_iterator<implied_figure, implied_figures const*>;

    [[nodiscard]] std::size_t size() const noexcept { return all_.size(); }
    [[nodiscard]] bool empty() const noexcept { return all_.empty(); }
    /// Requires `i < size()`.
    [[nodiscard]] implied_figure operator[](std::size_t i) const;
    /// The range alone. Requires `i < size()`.
    [[nodiscard]] interval range(std::size_t i) const { return all_[i].range; }
    [[nodiscard]] implied_figure front() const { return (*this)[0]; }
    [[nodiscard]] iterator begin() const noexcept { return {this, 0}; }
    [[nodiscard]] iterator end() const noexcept { return {this, size()}; }

    /// For the audit: room for so many, one more, and their order at the end.
    void reserve(std::size_t count) { all_.reserve(count); }
    void add(fact_key const& key, fact_index beside, solver::stored_interval range, bool exact, bool soft,
             bool counted) {
        all_.push_back({key, std::move(range), beside, exact, soft, counted});
    }
    void sort() { sort_from(0); }
    /// Sorts those from the one with this number on.
    void sort_from(std::size_t first);

private:
    struct record {
        fact_key key;
        solver::stored_interval range;
        fact_index beside;
        bool exact;
        bool soft;
        bool counted;
    };
    std::vector<record> all_;
};

ATTAIN_END_NAMESPACE
