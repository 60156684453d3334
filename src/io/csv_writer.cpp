#include "csv_cell.hpp"
#include "output.hpp"

#include <attain/io/dataset_file.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace io {

result<std::size_t> write_csv(dataset const& data, sink const& sink_to) {
    detail::writer out(sink_to);
    out << "indicator,scope,period,measure,of,figure,unit,status,vintage,source\n";
    for (auto const& each : data.facts()) {
        detail::put_cell(out, data[each.indicator()].id);
        detail::put_cell(out << ',', data[each.scope()].id);
        detail::put_cell(out << ',', to_string(each.when()));
        detail::put_cell(out << ',', attain::name_of(each.what()));
        detail::put_cell(out << ',', data.id_of(each.of()));
        detail::put_cell(out << ',', each.text());
        detail::put_cell(out << ',', detail::unit_cell(data, each));
        out << ',';
        if (each.status() != observation_status::normal) out << letter_of(each.status());
        out << ',';
        if (auto const day = each.vintage()) out << to_string(*day);
        detail::put_cell(out << ',', each.source());
        out << '\n';
    }
    return out.finish();
}

}  // namespace io

ATTAIN_END_NAMESPACE
