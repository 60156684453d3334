#pragma once

#include <attain/text/read.hpp>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Finds the caller's id of an indicator by its names.
class catalogue_index {
public:
    explicit catalogue_index(std::vector<catalogue_entry> const& entries);

    [[nodiscard]] bool empty() const noexcept { return ids_.empty(); }

    /// The id whose name the indicator is, or else ends in, spaces and quotes apart; the longest name wins. Empty
    /// where there is none, or where two ids share the name.
    [[nodiscard]] std::string_view id_of(std::string_view indicator) const;

private:
    std::unordered_map<std::string, std::string_view> ids_;
    std::size_t longest_ = 0;
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
