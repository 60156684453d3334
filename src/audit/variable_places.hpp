#pragma once

#include <attain/audit/audit_model.hpp>
#include <attain/model/detail/dataset_state.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

inline constexpr std::uint32_t no_row = std::numeric_limits<std::uint32_t>::max();

/// Finds facts and variables by their keys. Most variables are those of facts, which lie in the order of their keys, so
/// that four bytes beside each fact and a list of the series do; only what nobody published needs a table.
class variable_places {
public:
    explicit variable_places(dataset_state const& data);

    /// The variable of a key; `all` are those that there are so far.
    [[nodiscard]] std::optional<solver::variable_index> find(fact_key const& key,
                                                             std::vector<audited_variable> const& all) {
        auto const row = first_row(key);
        return row != no_row ? at_row(row) : find_unpublished(key, all);
    }

    /// The variable of the key that the fact in this row is the first with.
    [[nodiscard]] std::optional<solver::variable_index> at_row(std::uint32_t row) const {
        if (of_row_[row] == 0) return std::nullopt;
        return of_row_[row] - 1;
    }
    void set_row(std::uint32_t row, solver::variable_index v) { of_row_[row] = v + 1; }

    /// Makes room for so many variables that nobody published.
    void reserve(std::size_t unpublished);

    /// For keys that no fact has.
    [[nodiscard]] std::optional<solver::variable_index> find_unpublished(
        fact_key const& key, std::vector<audited_variable> const& all) const {
        if (slots_.empty()) return std::nullopt;
        auto const hash = hash_of(key);
        for (auto at = hash & mask();; at = (at + 1) & mask()) {
            auto const& there = slots_[at];
            if (there.variable == 0) return std::nullopt;
            if (there.hash == hash && all[there.variable - 1].key == key) return there.variable - 1;
        }
    }

    /// The last variable was added, and neither a fact has its key nor is it in the table.
    void add_last_unpublished(std::vector<audited_variable> const& all) {
        if (++unpublished_ * 2 > slots_.size()) grow(slots_.empty() ? 64 : slots_.size() * 2);
        put({hash_of(all.back().key), static_cast<std::uint32_t>(all.size())});
    }

    /// The first and the last row with a key, `no_row` where there is none.
    [[nodiscard]] std::uint32_t first_row(fact_key const& key);
    [[nodiscard]] std::uint32_t last_row(fact_key const& key) {
        auto const row = first_row(key);
        return row == no_row ? row : last_alike(row);
    }
    /// The last row with the same key as this one.
    [[nodiscard]] std::uint32_t last_alike(std::uint32_t row) const {
        auto const& f = data_->facts;
        while (row + 1 < f.size() && f.of[row + 1] == f.of[row] && f.what[row + 1] == f.what[row] &&
               f.period[row + 1] == f.period[row] && f.scope[row + 1] == f.scope[row] &&
               f.indicator[row + 1] == f.indicator[row]) {
            ++row;
        }
        return row;
    }

    /// Facts of one indicator in one scope.
    struct series {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };
    [[nodiscard]] series find_series(indicator_index indicator, scope_index scope);

private:
    struct slot {
        std::uint32_t hash = 0;
        std::uint32_t variable = 0;  // plus 1; 0 = free
    };

    [[nodiscard]] static std::uint32_t hash_of(fact_key const& key) noexcept {
        auto mixed =
            key.when.key() ^ (static_cast<std::uint64_t>(key.indicator) << 32 |
                              static_cast<std::uint64_t>(key.scope) << 8 | static_cast<std::uint64_t>(key.what));
        mixed = (mixed ^ key.of.bits()) * 0x9e3779b97f4a7c15U;
        return static_cast<std::uint32_t>(mixed >> 32);
    }
    [[nodiscard]] std::size_t mask() const { return slots_.size() - 1; }
    void put(slot const& one) {
        auto at = one.hash & mask();
        while (slots_[at].variable != 0) at = (at + 1) & mask();
        slots_[at] = one;
    }
    void grow(std::size_t slots);

    dataset_state const* data_;
    std::vector<std::uint32_t> of_row_;     // variable + 1 beside the first fact of each key; 0 = none yet
    std::vector<std::uint32_t> starts_;     // the first row of each series; one more at the end
    std::vector<std::uint32_t> of_series_;  // the first series of each indicator; one more at the end
    std::vector<slot> slots_;               // a power of two of them
    std::size_t unpublished_ = 0;
    // The series that were asked for last: facts come series by series, and so do those that rates refer to.
    struct asked {
        std::uint64_t who = std::numeric_limits<std::uint64_t>::max();
        series where;
    };
    asked here_;
    asked there_;
};

}  // namespace detail

ATTAIN_END_NAMESPACE
