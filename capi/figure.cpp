#include "detail/enums.hpp"
#include "detail/handles.hpp"
#include "detail/text.hpp"
#include "detail/units.hpp"

using namespace attain::capi;

extern "C" {

attain_status attain_figure_parse(char const* text, size_t length, attain_figure** result, attain_error* err) {
    return guard(err, outs(handle_out(result, "out")),
                 [&](auto& out) { out.give(attain::figure::parse(text_in(text, length)).value(), nullptr); });
}

attain_status attain_figure_parse_with(char const* text, size_t length, attain_units const* units,
                                       attain_figure** result, attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        out.give(attain::figure::parse(text_in(text, length), table_of(units)).value(), held(units));
    });
}

void attain_figure_free(attain_figure* figure) { delete figure; }

attain_status attain_figure_text(attain_figure const* figure, char* buffer, size_t capacity, size_t* needed,
                                 attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(need(figure, "figure").value.text()); });
}

attain_status attain_figure_number(attain_figure const* figure, char* buffer, size_t capacity, size_t* needed,
                                   attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(need(figure, "figure").value.number().to_string()); });
}

attain_status attain_figure_value(attain_figure const* figure, char* buffer, size_t capacity, size_t* needed,
                                  attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(need(figure, "figure").value.value().to_string()); });
}

attain_status attain_figure_ratio(attain_figure const* figure, char* buffer, size_t capacity, size_t* needed,
                                  attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(need(figure, "figure").value.as_ratio().to_string()); });
}

attain_status attain_figure_quantum(attain_figure const* figure, char* buffer, size_t capacity, size_t* needed,
                                    attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(need(figure, "figure").value.quantum().to_string()); });
}

attain_status attain_figure_unit(attain_figure const* figure, char* buffer, size_t capacity, size_t* needed,
                                 attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(need(figure, "figure").value.unit().symbol()); });
}

attain_status attain_figure_unit_kind(attain_figure const* figure, int32_t* unit_kind, attain_error* err) {
    return guard(err, outs(out(unit_kind, "unit_kind")),
                 [&](auto& out) { out.set(static_cast<int32_t>(need(figure, "figure").value.unit().kind())); });
}

attain_status attain_figure_hedge(attain_figure const* figure, int32_t* hedge, attain_error* err) {
    return guard(err, outs(out(hedge, "hedge")),
                 [&](auto& out) { out.set(static_cast<int32_t>(need(figure, "figure").value.hedge())); });
}

attain_status attain_figure_magnitude(attain_figure const* figure, int32_t* magnitude, attain_error* err) {
    return guard(err, outs(out(magnitude, "magnitude")),
                 [&](auto& out) { out.set(need(figure, "figure").value.magnitude()); });
}

attain_status attain_figure_is_exact_count(attain_figure const* figure, int32_t* exact, attain_error* err) {
    return guard(err, outs(out(exact, "exact")),
                 [&](auto& out) { out.set(need(figure, "figure").value.is_exact_count() ? 1 : 0); });
}

attain_status attain_figure_interval(attain_figure const* figure, int32_t rule, attain_interval** result,
                                     attain_error* err) {
    return guard(err, outs(handle_out(result, "out")),
                 [&](auto& out) { out.give(need(figure, "figure").value.interval_under(rule_in(rule))); });
}

attain_status attain_figure_soft_interval(attain_figure const* figure, int32_t rule, attain_interval** result,
                                          attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        if (auto const soft = need(figure, "figure").value.soft_interval_under(rule_in(rule))) out.give(*soft);
    });
}

}  // extern "C"
