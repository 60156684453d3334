#pragma once

#include <attain/model/dataset.hpp>
#include <attain/model/detail/interner.hpp>
#include <attain/quantity/unit_table.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// How a figure's text comes back from the columns.
enum class figure_form : std::uint8_t {
    none,            ///< no figure (missing, suppressed)
    joined,          ///< the digits and the unit's text, as one text: 621.5亿元
    beside,          ///< the digits alone; the unit's text stood in a field of its own
    inherited,       ///< the digits alone; the unit is the indicator's, or the measure's own
    kept,            ///< a text of its own (hedged, signed, grouped), with its unit
    kept_beside,     ///< a text of its own beside a unit: 约19 and %
    kept_inherited,  ///< a text of its own without a unit: 约19
};

/// A unit as some facts are written with it, and what it does to their numbers.
struct unit_row {
    written_unit written;  ///< the text is empty where the unit stands within a kept text, or is inherited
    attain::unit unit;
    std::int32_t magnitude = 0;
};

inline constexpr std::int32_t no_vintage = std::numeric_limits<std::int32_t>::min();

/// The facts, one array a field. The order of the arrays is the order of the key.
struct fact_columns {
    std::vector<std::uint32_t> indicator;
    std::vector<std::uint32_t> scope;
    std::vector<std::uint64_t> period;  // period::key()
    std::vector<std::uint8_t> what;
    std::vector<std::uint32_t> of;  // reference::bits()
    std::vector<std::int32_t> vintage;
    std::vector<std::uint32_t> source;
    std::vector<decimal> number;
    std::vector<std::uint32_t> unit;  // row of dataset_state::units
    std::vector<std::uint32_t> text;  // where a kept text begins in dataset_state::texts
    std::vector<std::uint8_t> form;
    std::vector<std::uint8_t> hedge;
    std::vector<std::uint8_t> status;
    std::vector<std::uint32_t> line;
    std::vector<std::uint32_t> column;

    /// Calls f with every column.
    template <class Columns, class F>
    static void each(Columns& all, F&& f) {
        f(all.indicator), f(all.scope), f(all.period), f(all.what), f(all.of), f(all.vintage), f(all.source);
        f(all.number), f(all.unit), f(all.text), f(all.form), f(all.hedge), f(all.status), f(all.line), f(all.column);
    }
    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(indicator.size()); }
};

/// Texts one after another, each behind its length.
class text_pool {
public:
    static constexpr std::size_t most = std::numeric_limits<std::uint32_t>::max();

    [[nodiscard]] bool has_room(std::size_t length) const noexcept { return bytes_.size() + length + 4 <= most; }
    /// Requires has_room(text.size()).
    [[nodiscard]] std::uint32_t add(std::string_view text) {
        auto const at = static_cast<std::uint32_t>(bytes_.size());
        auto const length = static_cast<std::uint32_t>(text.size());
        std::array<char, 4> head;
        std::memcpy(head.data(), &length, 4);
        bytes_.insert(bytes_.end(), head.begin(), head.end());
        bytes_.insert(bytes_.end(), text.begin(), text.end());
        return at;
    }
    [[nodiscard]] std::string_view at(std::uint32_t where) const noexcept {
        std::uint32_t length = 0;
        std::memcpy(&length, bytes_.data() + where, 4);
        return {bytes_.data() + where + 4, length};
    }
    [[nodiscard]] std::size_t memory() const noexcept { return bytes_.capacity(); }

private:
    std::vector<char> bytes_;
};

using name_index = std::unordered_map<std::string_view, std::uint32_t>;

struct dataset_state {
    std::string file;
    name_text title;
    std::optional<date> published;
    std::vector<rounding_rule> rounding;
    std::vector<indicator> indicators;
    std::vector<unit_spec> own_units;
    std::shared_ptr<unit_table const> own_table;  // none where the library's units do
    std::vector<scope> scopes;
    std::vector<declared_relation> relations;
    name_index indicator_names;  // ids, then names, then aliases: the first to claim a text has it
    name_index scope_names;
    name_index indicator_ids;
    name_index scope_ids;
    fact_columns facts;
    std::vector<std::uint32_t> begins;  // of each indicator's facts; one more at the end
    std::vector<unit_row> units;
    interner sources;
    text_pool texts;

    [[nodiscard]] std::string_view id_of(reference of) const noexcept {
        if (of.is_scope()) return scopes[static_cast<std::size_t>(of.scope())].id;
        if (of.is_indicator()) return indicators[static_cast<std::size_t>(of.indicator())].id;
        return {};
    }

    /// The columns of the key that follow the indicator.
    struct tail {
        std::uint32_t scope;
        std::uint64_t period;
        std::uint8_t what;
        std::uint32_t of;
        friend auto operator<=>(tail const&, tail const&) noexcept = default;
    };
    [[nodiscard]] tail tail_of(std::uint32_t row) const noexcept {
        return {facts.scope[row], facts.period[row], facts.what[row], facts.of[row]};
    }

    [[nodiscard]] unit_table const& table() const noexcept { return own_table ? *own_table : unit_table::builtin(); }

    void index_names();
    void index_facts();
};

/// The columns of a dataset, for loops over all of its facts.
struct dataset_access {
    [[nodiscard]] static dataset_state const& state(dataset const& of) noexcept { return *of.state_; }
};

}  // namespace detail

ATTAIN_END_NAMESPACE
