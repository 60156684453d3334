#include "escape.hpp"
#include "formats.hpp"
#include "numbers.hpp"

#include <attain/time/period_print.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {
namespace {

constexpr std::string_view heading =
    "indicator,name,scope,period,measure,of,published,status,computed,computed_unit,undefined,lower,lower_closed,upper,"
    "upper_closed,simplest,first_integer,last_integer,implied_unit,agreement,achievement,certain";

std::string closed_text(std::optional<endpoint> const& end) {
    if (!end) return {};
    return end->closed ? "true" : "false";
}

std::string end_text(std::optional<endpoint> const& end) { return end ? exact_text(end->value) : std::string(); }

class line {
public:
    explicit line(writer& out) : out_(out) {}
    line(line const&) = delete;
    line& operator=(line const&) = delete;
    ~line() { out_ << "\n"; }

    line& operator<<(std::string_view field) {
        if (!first_) out_ << ",";
        first_ = false;
        out_ << csv_field(field);
        return *this;
    }
    void skip(int fields) {
        for (int i = 0; i < fields; ++i) *this << "";
    }

private:
    writer& out_;
    bool first_ = true;
};

void write_cell(row_view row, cell_view cell, dataset const& data, options const& how, writer& out) {
    line fields(out);
    fields << data[row.indicator()].id << data[row.indicator()].title(how.language) << data[row.scope()].id
           << to_string(row.when()) << name_of(cell.what()) << data.id_of(cell.of());
    if (cell.is_published()) {
        auto const fact = cell.published();
        fields << (fact.has_figure() ? std::string(fact.figure().text()) : std::string())
               << std::string(1, letter_of(fact.status()));
    } else {
        fields.skip(2);
    }
    if (auto const why = cell.reason()) {
        fields << ""
               << "" << name_of(*why);
    } else if (auto const value = cell.is_computed() ? cell.computed() : outcome<rational>(failure{});
               value.has_value()) {
        fields << exact_text(*value) << cell.unit().symbol() << "";
    } else {
        fields.skip(3);
    }
    if (auto const value = cell.implied()) {
        fields << end_text(value->range.lower()) << closed_text(value->range.lower()) << end_text(value->range.upper())
               << closed_text(value->range.upper()) << (value->simplest ? value->simplest->to_string() : "")
               << (value->integers ? value->integers->first.to_string() : "")
               << (value->integers ? value->integers->last.to_string() : "") << value->unit_text;
    } else {
        fields.skip(8);
    }
    fields << (cell.agreement() == agreement::not_compared ? std::string_view() : name_of(cell.agreement()));
    if (row.achievement() == achievement::none) {
        fields.skip(2);
    } else {
        fields << name_of(row.achievement()) << (row.is_certain() ? "true" : "false");
    }
    if (!how.audit) return;
    bool const audited = cell.is_published() && cell.published().has_figure();
    fields << (audited ? name_of(how.audit->standing_of(cell.published().index())) : std::string_view());
}

}  // namespace

void write_csv(scorecard const& card, selection const& wanted, options const& how, writer& out) {
    out << heading << (how.audit ? ",audit\n" : "\n");
    for (auto const row : card.rows()) {
        if (!wanted.holds(row)) continue;
        for (auto const cell : row.cells()) write_cell(row, cell, card.data(), how, out);
    }
}

}  // namespace report::detail
ATTAIN_END_NAMESPACE
