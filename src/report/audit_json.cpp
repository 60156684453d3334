#include "audit_formats.hpp"
#include "escape.hpp"

#include <algorithm>
#include <vector>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {
namespace {

std::string_view name_of(verdict what) {
    switch (what) {
    case verdict::consistent: return "consistent";
    case verdict::inconsistent: return "inconsistent";
    case verdict::undecided: return "undecided";
    }
    return {};
}

std::string_view name_of(left_out why) {
    switch (why) {
    case left_out::no_figure: return "no_figure";
    case left_out::older_vintage: return "older_vintage";
    case left_out::unit_mismatch: return "unit_mismatch";
    case left_out::not_nominal: return "not_nominal";
    case left_out::no_period: return "no_period";
    case left_out::no_formula: return "no_formula";
    }
    return {};
}

std::string_view word(bool yes) { return yes ? "true" : "false"; }

void write_range(std::optional<interval> const& range, writer& out) {
    if (!range) {
        out << "null";
        return;
    }
    auto const end = [&out](char const* name, std::optional<endpoint> const& at) {
        out << "\"" << name << "\": " << (at ? json_string(at->value.to_string()) : "null") << ", \"" << name
            << "_closed\": " << word(at && at->closed);
    };
    out << "{";
    end("lower", range->lower());
    out << ", ";
    end("upper", range->upper());
    out << "}";
}

// Elements of a JSON array, written one by one.
template <class Range, class F>
void write_list(Range const& all, writer& out, F const& each) {
    out << "[";
    bool first = true;
    for (auto const& item : all) {
        if (!first) out << ", ";
        first = false;
        each(item);
    }
    out << "]";
}

void write_fact(dataset const& data, fact_index which, writer& out) {
    auto const fact = data[which];
    out << "{\"key\": " << json_string(data.print_key(fact.key())) << ", \"figure\": " << json_string(fact.text())
        << ", \"line\": " << std::to_string(fact.where().line)
        << ", \"column\": " << std::to_string(fact.where().column) << "}";
}

void write_facts(dataset const& data, std::vector<fact_index> const& facts, writer& out) {
    write_list(facts, out, [&](fact_index i) { write_fact(data, i, out); });
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at < text.size();) {
        auto const end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

void write_finding(audit_report const& report, audit_finding const& finding, options const& how, writer& out) {
    auto const in = how.language;
    auto const& data = report.data();
    out << "\n    {\"sentence\": " << json_string(describe(report, finding, in))
        << ", \"reading\": " << json_string(name_of(finding.weakest)) << ", \"conflict\": ";
    write_facts(data, finding.conflict, out);
    out << ", \"suspects\": ";
    write_list(finding.suspects, out, [&](auto const& set) { write_facts(data, set, out); });
    out << ", \"suspects_complete\": " << word(finding.suspects_complete)
        << ", \"suspects_smallest\": " << word(finding.suspects_smallest) << ", \"details\": ";
    write_list(finding.details, out, [&](suspect const& each) {
        out << "{\"key\": " << json_string(data.print_key(data[each.fact].key())) << ", \"expected\": ";
        write_range(each.expected, out);
        out << ", \"slips\": ";
        write_list(each.slips, out, [&](std::string const& id) { out << json_string(id); });
        out << "}";
    });
    if (how.explain) {
        auto const text = explain(report, finding, in);
        out << ", \"steps\": ";
        write_list(lines_of(text), out, [&](std::string_view line) { out << json_string(line); });
    }
    out << "}";
}

void write_implied(dataset const& data, implied_figure const& each, writer& out) {
    out << "\n    {\"key\": " << json_string(data.print_key(each.key)) << ", \"range\": ";
    write_range(each.range, out);
    auto const like = data[each.beside];
    out << ", \"magnitude\": " << std::to_string(like.magnitude())
        << ", \"unit\": " << json_string(like.unit().symbol()) << ", \"exact\": " << word(each.exact)
        << ", \"soft\": " << word(each.soft)
        << ", \"simplest\": " << (each.simplest ? json_string(each.simplest->to_string()) : "null")
        << ", \"integers\": ";
    if (each.integers) {
        out << "[" << json_string(each.integers->first.to_string()) << ", "
            << json_string(each.integers->last.to_string()) << "]";
    } else {
        out << "null";
    }
    out << "}";
}

}  // namespace

void write_audit_json(audit_report const& report, options const& how, writer& out) {
    auto const& data = report.data();
    out << "{\n  \"attain_audit\": 1,\n  \"verdict\": " << json_string(name_of(report.what()))
        << ",\n  \"figures\": " << std::to_string(report.figure_count()) << ",\n  \"readings\": ";
    write_list(report.readings(), out, [&](reading_outcome const& each) {
        out << "\n    {\"reading\": " << json_string(name_of(each.how))
            << ", \"verdict\": " << json_string(name_of(each.what)) << ", \"conflicts\": ";
        write_list(each.conflicts, out, [&](auto const& set) { write_facts(data, set, out); });
        out << "}";
    });
    out << ",\n  \"findings\": ";
    write_list(report.findings(), out, [&](auto const& each) { write_finding(report, each, how, out); });
    out << ",\n  \"shifted_columns\": ";
    write_list(report.shifted_columns(), out, [&](shifted_column const& each) {
        out << "\n    {\"sentence\": " << json_string(describe(report, each, how.language))
            << ", \"too_low\": " << word(each.too_low) << ", \"by_period\": " << word(each.by_period)
            << ", \"repaired\": " << std::to_string(each.repaired) << ", \"figures\": ";
        write_facts(data, each.facts, out);
        out << "}";
    });
    out << ",\n  \"warnings\": ";
    write_list(report.warnings(), out, [&](auto const& each) { write_finding(report, each, how, out); });
    out << ",\n  \"accepted_as_printed\": ";
    write_list(report.accepted_as_printed(), out, [&](auto const& each) { write_finding(report, each, how, out); });
    out << ",\n  \"notes\": ";
    write_list(report.notes(), out, [&](rounding_note const& each) {
        out << "\n    {\"sentence\": " << json_string(describe(report, each, how.language))
            << ", \"declared\": " << json_string(name_of(each.declared))
            << ", \"needed\": " << json_string(name_of(each.needed)) << ", \"conflict\": ";
        write_facts(data, each.conflict, out);
        out << "}";
    });
    out << ",\n  \"implied\": ";
    write_list(report.implied(), out, [&](auto const& each) { write_implied(data, each, out); });
    out << ",\n  \"unpinned\": ";
    write_list(report.unpinned(), out, [&](fact_index i) { out << json_string(data.print_key(data[i].key())); });
    out << ",\n  \"unaudited\": ";
    write_list(report.unaudited(), out, [&](unaudited_figure const& each) {
        out << "{\"key\": " << json_string(data.print_key(data[each.fact].key()))
            << ", \"why\": " << json_string(name_of(each.why)) << "}";
    });
    out << "\n}\n";
}

}  // namespace report::detail
ATTAIN_END_NAMESPACE
