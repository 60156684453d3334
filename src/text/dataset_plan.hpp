#pragma once

#include <attain/language.hpp>
#include <attain/model/dataset_builder.hpp>

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// A fact in the making; its texts live as long as the maker.
struct planned {
    std::string indicator;
    std::string period;
    measure what = measure::value;
    std::string of;
    std::string figure;
    place where;

    [[nodiscard]] std::string key(std::string_view scope) const;
};

/// A relation in the making, between the keys of facts.
struct planned_relation {
    relation_form form;
    std::vector<std::string> members;
    std::string equals;
    bool hard;
    place where;
};

/// What a dataset of prose is made of.
struct dataset_plan {
    std::string title;
    std::string scope;
    std::vector<std::string> counters;  ///< units that the library does not know
    std::vector<planned> facts;
    std::vector<std::string> indicators;  ///< in the order in which they were met
    std::unordered_set<std::string> known;
    std::unordered_map<std::string, std::string> within;  ///< which indicator is part of which
    std::vector<planned_relation> relations;
};

/// Builds the dataset that a plan describes.
[[nodiscard]] dataset_builder::built build_dataset(dataset_plan const& plan, language lang, std::string const& file);

}  // namespace text::detail

ATTAIN_END_NAMESPACE
