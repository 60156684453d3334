#pragma once

#include "money_families.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// A country or a town, and the code of the money that is meant where the text names it.
struct currency_name {
    std::string_view name;
    std::string_view code;
    bool own = false;  ///< added by the user
};

/// The rows of the kind `currency` of a lexicon, by the signs that their money shares.
class currency_names {
public:
    /// A name added twice keeps the later value; an empty one forgets it. What says again what is known stays whose it
    /// was. The strings must outlive this.
    void add(std::string_view name, std::string_view value, bool own) {
        auto const [known, is_new] = values_.try_emplace(name, value);
        if (!is_new && known->second == value) return;
        known->second = value;
        rows_.push_back({name, value, own});
    }

    /// Makes the lists; called after the last `add`.
    void finish();

    /// The names whose money has the signs of a family, those of the user first.
    [[nodiscard]] std::span<currency_name const> of(std::size_t family) const noexcept { return by_family_[family]; }

    /// Those of all families and of none, in the order of the rows.
    [[nodiscard]] std::span<currency_name const> all() const noexcept { return all_; }

private:
    struct row {
        std::string_view name;
        std::string_view value;
        bool own;
    };

    std::vector<row> rows_;
    std::unordered_map<std::string_view, std::string_view> values_;  ///< by the names
    std::array<std::vector<currency_name>, most_money_families> by_family_;
    std::vector<currency_name> all_;
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
