#include "column_shift.hpp"

#include <attain/audit/decide.hpp>
#include <attain/time/period_shift.hpp>

#include <algorithm>
#include <map>
#include <span>
#include <tuple>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

namespace {

using solver::component;
using solver::relation_index;
using solver::restriction_index;

constexpr std::size_t fewest_rows = 3;
constexpr std::size_t fewest_repairs = 2;

using column_id = std::tuple<bool, std::uint32_t, std::uint32_t, std::uint64_t, std::uint64_t, std::uint8_t>;

// By period: all but the period is alike. By indicator: all but the indicator is.
column_id id_of(fact_key const& key, bool by_period) {
    auto const scope = static_cast<std::uint32_t>(key.scope);
    auto const what = static_cast<std::uint8_t>(key.what);
    if (by_period) return {true, static_cast<std::uint32_t>(key.indicator), scope, 0, key.of.bits(), what};
    return {false, 0, scope, key.when.key(), key.of.bits(), what};
}

class shift_search {
public:
    shift_search(audit_model& model, reading how, std::int64_t& budget) : model_(model), how_(how), left_(budget) {
        options_.with_ranges = false;
        auto const& system = model.system();
        relations_.resize(system.variables().size());
        figures_.resize(system.variables().size());
        for (relation_index r = 0; r < system.relations().size(); ++r) {
            for (auto const& t : system.terms_of(r)) relations_[t.variable].push_back(r);
        }
        for (restriction_index i = 0; i < model.figures().size(); ++i)
            figures_[model.figures()[i].variable].push_back(i);
    }

    // Rows of one column, from the top of the table to its bottom.
    std::optional<shifted_column> try_column(std::vector<restriction_index> rows, bool by_period) {
        if (rows.size() < fewest_rows) return std::nullopt;
        order(rows, by_period);
        auto const touched = relations_of(rows);
        std::vector<bool> failed;
        for (auto const r : touched) failed.push_back(is_refuted(r, {}));
        if (static_cast<std::size_t>(std::count(failed.begin(), failed.end(), true)) < fewest_repairs) {
            return std::nullopt;
        }
        for (bool const too_low : {true, false}) {
            auto const repaired = repairs(rows, touched, failed, too_low, by_period);
            model_.publish(how_);
            if (repaired < fewest_repairs) continue;
            shifted_column made;
            for (auto const i : rows) made.facts.push_back(model_.figures()[i].fact);
            made.too_low = too_low;
            made.by_period = by_period;
            made.repaired = repaired;
            return made;
        }
        return std::nullopt;
    }

private:
    fact_view fact_of(restriction_index i) const { return model_.data()[model_.figures()[i].fact]; }

    // By period, or as the indicators are defined; turned round where the source lists them upside down.
    void order(std::vector<restriction_index>& rows, bool by_period) const {
        std::sort(rows.begin(), rows.end(), [&](restriction_index a, restriction_index b) {
            auto const first = fact_of(a);
            auto const second = fact_of(b);
            if (by_period) return first.when().first_day() < second.when().first_day();
            return first.indicator() < second.indicator();
        });
        bool const upside_down =
            std::is_sorted(rows.begin(), rows.end(), [&](restriction_index a, restriction_index b) {
                return fact_of(a).where().line > fact_of(b).where().line;
            });
        bool const placed = fact_of(rows.front()).where().line != fact_of(rows.back()).where().line;
        if (upside_down && placed) std::reverse(rows.begin(), rows.end());
    }

    std::vector<relation_index> relations_of(std::vector<restriction_index> const& rows) const {
        std::vector<relation_index> all;
        for (auto const i : rows) {
            auto const& own = relations_[model_.figures()[i].variable];
            all.insert(all.end(), own.begin(), own.end());
        }
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }

    // One relation as if there were no others.
    bool is_refuted(relation_index r, std::vector<bool> const& active) {
        std::vector<solver::variable_index> variables;
        for (auto const& t : model_.system().terms_of(r)) variables.push_back(t.variable);
        std::sort(variables.begin(), variables.end());
        std::vector<restriction_index> figures;
        for (auto const v : variables) figures.insert(figures.end(), figures_[v].begin(), figures_[v].end());
        component const alone{variables, std::span(&r, 1), figures, true};
        options_.budget = left_;
        auto const found = solver::decide(model_.system(), alone, active, options_);
        left_ -= found.spent;
        return found.what == verdict::inconsistent;
    }

    // Every variable of the relation has a figure.
    bool is_complete(relation_index r, std::vector<bool> const& active) const {
        auto const terms = model_.system().terms_of(r);
        return std::all_of(terms.begin(), terms.end(), [&](solver::term const& t) {
            auto const& own = figures_[t.variable];
            return std::any_of(own.begin(), own.end(), [&](restriction_index i) { return active[i]; });
        });
    }

    bool are_neighbours(fact_view const& upper, fact_view const& lower, bool by_period) const {
        if (upper.unit() != lower.unit() || upper.magnitude() != lower.magnitude()) return false;
        if (!by_period) return true;
        return try_shift(upper.when(), 1) == lower.when() || try_shift(lower.when(), 1) == upper.when();
    }

    // How many relations that fail as published hold when the column is moved; none where another one then fails.
    std::size_t repairs(std::vector<restriction_index> const& rows, std::vector<relation_index> const& touched,
                        std::vector<bool> const& failed, bool too_low, bool by_period) {
        std::vector<bool> active(model_.figures().size(), true);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            bool const last = too_low ? i + 1 == rows.size() : i == 0;
            auto const from = last ? rows[i] : rows[too_low ? i + 1 : i - 1];
            if (last || !are_neighbours(fact_of(rows[i]), fact_of(from), by_period))
                active[rows[i]] = false;
            else
                model_.suppose(rows[i], fact_of(from), how_);
        }
        std::size_t repaired = 0;
        for (std::size_t k = 0; k < touched.size(); ++k) {
            if (is_refuted(touched[k], active)) return 0;
            if (failed[k] && is_complete(touched[k], active)) ++repaired;
        }
        return repaired;
    }

    audit_model& model_;
    reading how_;
    std::int64_t& left_;
    solver::decide_options options_;
    std::vector<std::vector<relation_index>> relations_;   // of each variable
    std::vector<std::vector<restriction_index>> figures_;  // of each variable
};

}  // namespace

std::vector<shifted_column> find_shifted_columns(audit_model& model, std::vector<component> const& parts, reading how,
                                                 std::int64_t& budget) {
    std::map<column_id, std::vector<restriction_index>> columns;
    for (auto const& part : parts) {
        for (auto const i : part.restrictions) {
            auto const key = model.data()[model.figures()[i].fact].key();
            columns[id_of(key, true)];
            columns[id_of(key, false)];
        }
    }
    for (restriction_index i = 0; i < model.figures().size(); ++i) {
        auto const key = model.data()[model.figures()[i].fact].key();
        for (bool const by_period : {true, false}) {
            auto const at = columns.find(id_of(key, by_period));
            if (at != columns.end()) at->second.push_back(i);
        }
    }
    std::vector<shifted_column> found;
    model.publish(how);
    shift_search search(model, how, budget);
    for (auto const& [id, rows] : columns) {
        if (budget <= 0) break;
        if (auto shifted = search.try_column(rows, std::get<0>(id))) found.push_back(std::move(*shifted));
    }
    std::sort(found.begin(), found.end(), [](auto const& a, auto const& b) { return a.facts < b.facts; });
    return found;
}

}  // namespace detail

ATTAIN_END_NAMESPACE
