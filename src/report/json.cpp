#include "escape.hpp"
#include "formats.hpp"
#include "numbers.hpp"

#include <attain/time/period_print.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {
namespace {

// Objects whose members follow each other; the commas are its business.
class object {
public:
    explicit object(writer& out) : out_(out) { out_ << "{"; }
    object(object const&) = delete;
    object& operator=(object const&) = delete;
    ~object() { out_ << "}"; }

    writer& key(std::string_view name) {
        out_ << (first_ ? "" : ", ") << json_string(name) << ": ";
        first_ = false;
        return out_;
    }
    void text(std::string_view name, std::string_view value) { key(name) << json_string(value); }
    void truth(std::string_view name, bool value) { key(name) << (value ? "true" : "false"); }

private:
    writer& out_;
    bool first_ = true;
};

void write_end(object& in, std::string_view name, std::optional<endpoint> const& end) {
    if (!end) return;
    object made(in.key(name));
    made.text("value", exact_text(end->value));
    made.truth("closed", end->closed);
}

void write_published(object& in, cell_view cell, std::optional<audit_report> const& audit) {
    auto const fact = cell.published();
    object made(in.key("published"));
    if (fact.has_figure()) {
        auto const figure = fact.figure();
        made.text("text", figure.text());
        made.text("value", figure.value().to_string());
        made.text("unit", figure.unit().symbol());
        made.text("hedge", name_of(figure.hedge()));
    }
    if (fact.status() != observation_status::normal) {
        made.text("status", std::string(1, letter_of(fact.status())));
    }
    if (auto const day = fact.vintage()) made.text("vintage", to_string(*day));
    if (!fact.source().empty()) made.text("source", fact.source());
    if (audit && fact.has_figure()) made.text("audit", name_of(audit->standing_of(fact.index())));
}

void write_implied(object& in, implied_value const& value) {
    object made(in.key("implied"));
    made.text("text", value.print() + value.unit_text);
    made.text("unit", value.unit_text);
    write_end(made, "lower", value.range.lower());
    write_end(made, "upper", value.range.upper());
    if (value.simplest) made.text("simplest", value.simplest->to_string());
    if (value.integers) {
        object range(made.key("integers"));
        range.text("first", value.integers->first.to_string());
        range.text("last", value.integers->last.to_string());
    }
    if (value.soft) made.truth("soft", true);
}

void write_cell(cell_view cell, dataset const& data, options const& how, writer& out) {
    object made(out);
    made.text("key", data.print_key(cell.key()));
    made.text("measure", name_of(cell.what()));
    if (!cell.of().empty()) made.text("of", data.id_of(cell.of()));
    if (cell.is_published()) write_published(made, cell, how.audit);
    if (auto const why = cell.reason()) {
        object undefined(made.key("undefined"));
        undefined.text("reason", name_of(*why));
        undefined.text("text", describe(*why, how.language));
    } else if (cell.is_computed()) {
        if (auto const value = cell.computed(); value.has_value()) {
            object computed(made.key("computed"));
            computed.text("value", exact_text(*value));
            computed.text("unit", cell.unit().symbol());
            computed.text("text", computed_text(cell, *value, how.language));
        }
    }
    if (auto const value = cell.implied()) write_implied(made, *value);
    if (auto const status = cell.derived_status(); status != observation_status::normal)
        made.text("derived_status", std::string(1, letter_of(status)));
    if (cell.agreement() != agreement::not_compared) made.text("agreement", name_of(cell.agreement()));
}

void write_row(row_view row, dataset const& data, options const& how, writer& out) {
    object made(out);
    made.text("indicator", data[row.indicator()].id);
    made.text("name", data[row.indicator()].title(how.language));
    made.text("scope", data[row.scope()].id);
    made.text("period", to_string(row.when()));
    if (row.achievement() != achievement::none) {
        made.text("achievement", name_of(row.achievement()));
        made.truth("certain", row.is_certain());
    }
    made.key("cells") << "[";
    bool first = true;
    for (auto const cell : row.cells()) {
        out << (first ? "\n      " : ",\n      ");
        first = false;
        write_cell(cell, data, how, out);
    }
    out << "]";
}

}  // namespace

void write_json(scorecard const& card, selection const& wanted, options const& how, writer& out) {
    auto const& data = card.data();
    out << "{\n  \"attain_report\": 1,\n";
    out << "  \"numbers\": "
        << json_string(
               "exact values are strings: integers, or fractions in lowest terms; rates are ratios (21/20 is "
               "105 %), levels are in the unit beside them");
    out << ",\n  \"title\": " << json_string(data.title().in(how.language)) << ",\n  \"rounding\": [";
    bool first = true;
    for (auto const rule : card.rules()) {
        out << (first ? "" : ", ") << json_string(name_of(rule));
        first = false;
    }
    out << "],\n  \"rows\": [";
    first = true;
    for (auto const row : card.rows()) {
        if (!wanted.holds(row)) continue;
        out << (first ? "\n    " : ",\n    ");
        first = false;
        write_row(row, data, how, out);
    }
    out << (first ? "]\n}\n" : "\n  ]\n}\n");
}

}  // namespace report::detail
ATTAIN_END_NAMESPACE
