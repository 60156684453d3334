#pragma once

#include <attain/model/indicator.hpp>

#include <optional>
#include <string>

ATTAIN_BEGIN_NAMESPACE

/// Who or where: a zone within an area within a city within a province. The scopes of a dataset are a forest: each lies
/// within at most one other, and none within itself.
struct scope {
    std::string id;
    name_text name;
    std::optional<scope_index> within;

    /// The name in a language, else in the other one, else the id.
    [[nodiscard]] std::string_view title(language in) const noexcept {
        auto const text = name.in(in);
        return text.empty() ? std::string_view(id) : text;
    }

    friend bool operator==(scope const&, scope const&) = default;
};

ATTAIN_END_NAMESPACE
