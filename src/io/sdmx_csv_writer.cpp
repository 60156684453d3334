#include "csv_cell.hpp"
#include "output.hpp"
#include "sdmx_csv_columns.hpp"

#include <attain/io/dataset_file.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace io {

namespace {

/// The SDMX form of a period where it has one that reads back as the same period, else its canonical form.
[[nodiscard]] std::string time_period(period when) {
    if (auto const text = to_sdmx(when)) {
        auto const back = period::parse(*text);
        if (back && *back == when) return *text;
    }
    return to_string(when);
}

}  // namespace

result<std::size_t> write_sdmx_csv(dataset const& data, sink const& sink_to) {
    detail::writer out(sink_to);
    for (std::size_t i = 0; i < detail::sdmx_columns.size(); ++i)
        out << (i == 0 ? std::string_view() : std::string_view(",")) << detail::sdmx_columns[i];
    out << '\n';
    period last;
    std::string last_text;
    for (auto const& each : data.facts()) {
        if (each.when() != last) {
            last = each.when();
            last_text = time_period(last);
        }
        auto const unit = each.unit();
        out << detail::sdmx_dataflow;
        detail::put_cell(out << ',', data[each.scope()].id);
        detail::put_cell(out << ',', data[each.indicator()].id);
        detail::put_cell(out << ',', last_text);
        detail::put_cell(out << ',', attain::name_of(each.what()));
        detail::put_cell(out << ',', data.id_of(each.of()));
        out << ',';
        if (each.has_figure()) out << each.number().to_string();
        detail::put_cell(out << ',', unit.currency().empty() ? unit.symbol() : unit.currency());
        out << ',';
        if (each.has_figure()) out << std::to_string(each.magnitude());
        out << ',' << letter_of(each.status()) << ',';
        if (auto const day = each.vintage()) out << to_string(*day);
        detail::put_cell(out << ',', each.source());
        detail::put_cell(out << ',', each.text());
        detail::put_cell(out << ',', detail::unit_cell(data, each));
        out << '\n';
    }
    return out.finish();
}

}  // namespace io

ATTAIN_END_NAMESPACE
