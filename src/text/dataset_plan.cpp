#include "dataset_plan.hpp"

#include "dataset_names.hpp"

#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

std::string escaped(std::string_view part) {
    std::string made;
    for (char const c : part) {
        if (c == '/') {
            made += "%2F";
        } else if (c == '%') {
            made += "%25";
        } else {
            made += c;
        }
    }
    return made;
}

void define_scope(dataset_builder& builder, std::string_view id, bool chinese) {
    builder.add_scope({.id = id, .name_zh = chinese ? id : "", .name_en = chinese ? "" : id});
}

void define_scopes(dataset_builder& builder, dataset_plan const& plan, bool chinese) {
    std::unordered_set<std::string_view> defined{plan.scope};
    define_scope(builder, plan.scope, chinese);
    for (auto const& fact : plan.facts) {
        // The whole of a share may be an indicator: 占地区生产总值的12%.
        if (fact.of.empty() || plan.known.contains(fact.of) || !defined.insert(fact.of).second) continue;
        define_scope(builder, fact.of, chinese);
    }
}

void define_indicators(dataset_builder& builder, dataset_plan const& plan, bool chinese) {
    for (auto const& id : plan.indicators) {
        auto const above = plan.within.find(id);
        indicator_definition made;
        made.id = id;
        (chinese ? made.name_zh : made.name_en) = id;
        made.nature = "unstated";
        made.basis = name_of(detail::basis_of(id));
        if (above != plan.within.end() && plan.known.contains(above->second)) made.within = above->second;
        builder.add_indicator(made);
    }
}

}  // namespace

std::string planned::key(std::string_view scope) const {
    auto made = escaped(indicator) + '/' + escaped(scope) + '/' + period + '/' + std::string(name_of(what));
    if (!of.empty()) made += '/' + escaped(of);
    return made;
}

dataset_builder::built build_dataset(dataset_plan const& plan, language lang, std::string const& file) {
    dataset_builder builder(file);
    bool const chinese = lang == language::zh;
    builder.set_title({chinese ? plan.title : std::string(), chinese ? std::string() : plan.title});
    for (auto const& counter : plan.counters)
        builder.add_unit({.symbol = counter,
                          .kind = "count",
                          .name_zh = {},
                          .name_en = {},
                          .spellings = {},
                          .of = {},
                          .factor = {},
                          .where = {}});
    define_scopes(builder, plan, chinese);
    define_indicators(builder, plan, chinese);
    builder.reserve(plan.facts.size());
    for (auto const& fact : plan.facts) {
        fact_row row;
        row.indicator = field(fact.indicator, fact.where);
        row.scope = plan.scope;
        row.period = fact.period;
        row.measure = name_of(fact.what);
        row.of = fact.of;
        row.figure = field(fact.figure, fact.where);
        row.where = fact.where;
        builder.add_fact(row);
    }
    for (auto const& relation : plan.relations) {
        relation_definition made;
        made.form = relation.form;
        for (auto const& member : relation.members) made.members.emplace_back(member);
        made.equals = relation.equals;
        made.strength = relation.hard ? "hard" : "soft";
        made.where = relation.where;
        builder.add_relation(made);
    }
    return std::move(builder).build();
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
