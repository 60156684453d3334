#include <attain/io/dataset_file.hpp>

#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace io {

namespace {

[[nodiscard]] std::string counted(std::size_t count, std::string_view one, std::string_view many, std::string_view of) {
    return std::string(count == 1 ? one : many) + " of " + std::to_string(count) + ' ' + std::string(of) +
           (count == 1 ? "" : "s");
}

}  // namespace

std::vector<std::string> losses(dataset const& data, format as) {
    std::vector<std::string> lost;
    if (as == format::json) return lost;
    if (!data.title().empty()) lost.emplace_back("the title");
    if (data.published()) lost.emplace_back("the day of publication");
    if (!data.rounding().empty()) lost.emplace_back("the rounding rules");
    if (!data.own_units().empty()) lost.emplace_back("the dataset's own units");
    if (!data.relations().empty()) lost.emplace_back("the declared relations");

    // What a column cannot say: whatever differs from an indicator or a scope that is defined by its name alone.
    std::vector<char> used(data.indicators().size());
    std::vector<char> used_scope(data.scopes().size());
    for (auto const& each : data.facts()) {
        used[static_cast<std::size_t>(each.indicator())] = 1;
        used_scope[static_cast<std::size_t>(each.scope())] = 1;
        if (each.of().is_indicator()) used[static_cast<std::size_t>(each.of().indicator())] = 1;
        if (each.of().is_scope()) used_scope[static_cast<std::size_t>(each.of().scope())] = 1;
    }
    std::size_t definitions = 0;
    std::size_t idle = 0;
    for (std::size_t i = 0; i < used.size(); ++i) {
        indicator bare;
        bare.id = data.indicators()[i].id;
        if (data.indicators()[i] != bare) ++definitions;
        if (used[i] == 0) ++idle;
    }
    std::size_t places = 0;
    std::size_t idle_scopes = 0;
    for (std::size_t i = 0; i < used_scope.size(); ++i) {
        auto const& each = data.scopes()[i];
        if (!each.name.empty() || each.within) ++places;
        if (used_scope[i] == 0) ++idle_scopes;
    }
    if (definitions != 0)
        lost.push_back(counted(definitions, "the definition (names, unit, nature, direction, links)",
                               "the definitions (names, unit, nature, direction, links)", "indicator"));
    if (places != 0)
        lost.push_back(counted(places, "the name and place in the tree", "the names and places in the tree", "scope"));
    if (idle != 0) lost.push_back(std::to_string(idle) + (idle == 1 ? " indicator" : " indicators") + " without facts");
    if (idle_scopes != 0)
        lost.push_back(std::to_string(idle_scopes) + (idle_scopes == 1 ? " scope" : " scopes") + " without facts");
    return lost;
}

}  // namespace io

ATTAIN_END_NAMESPACE
