#pragma once

#include <attain/measure/evaluate.hpp>
#include <attain/model/dataset_builder.hpp>

#include <stdexcept>
#include <string>
#include <vector>

/// Small datasets for tests: indicators and facts in one line each.
namespace build {

struct indicator_line {
    std::string id = {};
    std::string unit = {};
    std::string nature = "flow";
    std::string better = "higher";
    std::string within = {};
    std::string target = {};
    std::string basis = {};
};

/// indicator/scope/period/measure[/of] and a figure; the rest where it matters.
struct fact_line {
    std::string indicator = {};
    std::string measure = {};
    std::string figure = {};
    std::string period = "2022";
    std::string scope = "zone";
    std::string of = {};
    std::string status = {};
    std::string vintage = {};
    std::string source = {};
};

class book {
public:
    book() : builder_("test") {}

    book& scope(std::string const& id, std::string const& within = {}) {
        builder_.add_scope({.id = id, .within = within});
        return *this;
    }
    book& indicator(indicator_line const& line) {
        attain::indicator_definition made;
        made.id = line.id;
        made.unit = line.unit;
        made.nature = line.nature;
        made.better = line.better;
        made.within = line.within;
        made.target = line.target;
        made.basis = line.basis;
        builder_.add_indicator(made);
        return *this;
    }
    book& quotient(std::string const& id, std::string const& unit, std::string const& above, std::string const& below) {
        attain::indicator_definition made;
        made.id = id;
        made.unit = unit;
        made.nature = "ratio";
        made.better = "higher";
        made.numerator = above;
        made.denominator = below;
        builder_.add_indicator(made);
        return *this;
    }
    book& sum(std::string const& id, std::string const& unit, std::vector<std::string> const& parts) {
        attain::indicator_definition made;
        made.id = id;
        made.unit = unit;
        made.nature = "flow";
        made.better = "higher";
        for (auto const& part : parts) made.parts.emplace_back(part);
        builder_.add_indicator(made);
        return *this;
    }
    book& fact(fact_line const& line) {
        attain::fact_row row;
        row.indicator = line.indicator;
        row.scope = line.scope;
        row.period = line.period;
        row.measure = line.measure;
        row.of = line.of;
        row.figure = line.figure;
        row.status = line.status;
        row.vintage = line.vintage;
        row.source = line.source;
        builder_.add_fact(row);
        return *this;
    }
    book& rule(std::string const& name) {
        builder_.add_rounding(name);
        return *this;
    }

    [[nodiscard]] attain::dataset data() {
        auto built = std::move(builder_).build();
        for (auto const& each : built.problems) throw std::runtime_error(attain::to_line(each));
        return std::move(built.data);
    }
    [[nodiscard]] attain::scorecard card(attain::evaluate_options const& options = {}) {
        return attain::evaluate(data(), options);
    }

private:
    attain::dataset_builder builder_;
};

[[nodiscard]] inline attain::cell_view cell(attain::scorecard const& card, std::string const& key) {
    return card.find(key).value();
}

}  // namespace build
