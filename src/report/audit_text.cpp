#include "audit_formats.hpp"
#include "collect.hpp"
#include "words.hpp"

#include <attain/report/audit.hpp>
#include <attain/report/text_table.hpp>
#include <attain/time/period_print.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {
namespace {

std::string_view verdict_words(verdict what, language in) {
    bool const zh = in == language::zh;
    switch (what) {
    case verdict::consistent: return zh ? "相容：所有数字可以同时成立" : "consistent: all figures can be true together";
    case verdict::inconsistent:
        return zh ? "矛盾：有数字不能同时成立" : "inconsistent: some figures cannot be true together";
    case verdict::undecided: return zh ? "未定：超出给定的计算限度" : "undecided: past the given budget";
    }
    return {};
}

std::string_view mark(verdict what) {
    return what == verdict::consistent ? "✓" : what == verdict::inconsistent ? "✗" : "?";
}

std::string range_text(implied_figure const& each, dataset const& data) {
    auto const like = data[each.beside];
    auto const unit = written_unit_of(data, like);
    if (each.integers) {
        auto text = each.integers->first.to_string();
        if (each.integers->first != each.integers->last) text += " – " + each.integers->last.to_string();
        return text + unit;
    }
    if (each.range.is_point()) {
        if (auto const value = each.range.lower()->value.to_decimal()) return value->to_string() + unit;
    }
    auto const scale = like.number().scale();
    return print_outward(each.range, scale < 2 ? 2 : scale) + unit;
}

std::string name_of_key(fact_key const& key, dataset const& data, language in) {
    std::string text(data[key.indicator].title(in));
    if (key.what != measure::value) {
        text += in == language::zh ? "·" : ", ";
        text += title_of(key.what, in);
    }
    if (!key.of.empty()) text += in_brackets(data.title_of(key.of, in), in);
    return text;
}

// A finding and, where asked for, how its figures lead to it.
void write_finding(audit_report const& report, audit_finding const& finding, options const& how, std::string_view mark,
                   writer& out) {
    out << "\n" << mark << describe(report, finding, how.language) << "\n";
    if (how.explain) out << explain(report, finding, how.language);
}

}  // namespace

void write_audit_text(audit_report const& report, options const& how, writer& out) {
    auto const& data = report.data();
    auto const in = how.language;
    bool const zh = in == language::zh;
    if (auto const title = data.title().in(in); !title.empty()) out << title << "\n\n";
    out << (zh ? "结论  " : "Verdict  ") << verdict_words(report.what(), in) << "\n";

    text_table readings({{zh ? "舍入规则" : "Rounding", alignment::left},
                         {"", alignment::left},
                         {zh ? "不能同时成立的数字" : "Figures that cannot be true together", alignment::left}});
    for (auto const& each : report.readings()) {
        std::string conflicts;
        for (auto const& conflict : each.conflicts) {
            conflicts += conflicts.empty() ? "{" : " {";
            for (auto const i : conflict) {
                if (conflicts.back() != '{') conflicts += ", ";
                conflicts += data[i].text();
            }
            conflicts += "}";
        }
        auto const tone = each.what == verdict::consistent     ? tone::good
                          : each.what == verdict::inconsistent ? tone::bad
                                                               : tone::faint;
        readings.add_row({{std::string(name_of(each.how))}, {std::string(mark(each.what)), tone}, {conflicts}});
    }
    out << "\n" << readings.to_text(how.colour);

    for (auto const& finding : report.findings()) write_finding(report, finding, how, "✗ ", out);
    for (auto const& column : report.shifted_columns()) out << "\n! " << describe(report, column, in) << "\n";
    for (auto const& finding : report.warnings()) {
        write_finding(report, finding, how, zh ? "! 若软关系成立：" : "! If the soft relations held: ", out);
    }
    for (auto const& finding : report.accepted_as_printed()) {
        write_finding(report, finding, how,
                      zh ? "! 只在按已公布（舍入后）的数字计算时成立，否则："
                         : "! Accepted because the printed numbers fit; of the values behind them: ",
                      out);
    }
    for (auto const& note : report.notes()) out << "\n! " << describe(report, note, in) << "\n";

    if (!report.implied().empty()) {
        text_table implied({{zh ? "未公布的数字（推算）" : "Not published (implied)", alignment::left},
                            {std::string(in_words(word::scope, in)), alignment::left},
                            {std::string(in_words(word::period, in)), alignment::left},
                            {zh ? "必在其中" : "must lie in", alignment::left},
                            {zh ? "最简" : "simplest", alignment::right}});
        for (auto const& each : report.implied()) {
            bool const one = each.range.is_point() || (each.integers && each.integers->first == each.integers->last);
            auto const simplest = each.simplest && !one ? "≈" + each.simplest->to_string() : std::string();
            implied.add_row({{name_of_key(each.key, data, in)},
                             {std::string(data[each.key.scope].title(in))},
                             {to_text(each.key.when, in)},
                             {range_text(each, data), tone::implied},
                             {simplest, tone::implied}});
        }
        out << "\n" << implied.to_text(how.colour);
    }
    auto const pinned = report.figure_count() - report.unpinned().size();
    out << "\n"
        << (zh ? "覆盖  " : "Coverage  ") << std::to_string(pinned) << "/" << std::to_string(report.figure_count())
        << (zh ? " 个数字受其他数字约束；其余即使有误也无从发现"
               : " figures are held by others; a mistake in the rest cannot be seen")
        << "\n";
    std::string list;
    for (auto const i : report.unpinned()) {
        if (!list.empty()) list += zh ? "、" : ", ";
        list += data[i].text();
    }
    if (!list.empty()) out << (zh ? "无约束  " : "Not held  ") << list << "\n";
}

}  // namespace report::detail

namespace report {

result<std::size_t> write(audit_report const& report, options const& how, io::sink const& out) {
    detail::writer to(out);
    switch (how.format) {
    case format::text: detail::write_audit_text(report, how, to); break;
    case format::json: detail::write_audit_json(report, how, to); break;
    default:
        return failure{reason::unknown_format, -1,
                       "found format " + std::string(name_of(how.format)) + " for an audit, expected text or json"};
    }
    to.flush();
    if (!to.good()) return failure{reason::write_failed, -1, "found a sink that takes no more text, expected room"};
    return to.written();
}

result<std::string> to_text(audit_report const& report, options const& how) {
    return detail::collect([&](io::sink const& out) { return write(report, how, out); });
}

}  // namespace report
ATTAIN_END_NAMESPACE
