#include "detail/batch.hpp"
#include "detail/decimal128.hpp"
#include "detail/enums.hpp"
#include "detail/handles.hpp"
#include "detail/text.hpp"

#include <attain/measure/explain.hpp>

#include <string>

using namespace attain::capi;

namespace attain::capi {

namespace {

cell_view cell_at(attain_scorecard const* scorecard, std::size_t index) {
    auto const& card = need(scorecard, "scorecard").value;
    if (index >= card.cell_count())
        throw_failure(reason::index_out_of_range, "index: found " + std::to_string(index) + ", expected one below " +
                                                      std::to_string(card.cell_count()));
    return card[cell_index{static_cast<std::uint32_t>(index)}];
}

bool has_figure(cell_view cell) { return cell.is_published() && cell.published().has_figure(); }

// The same for each of n cells: the last one is checked once.
void need_cells(attain_scorecard const* scorecard, std::size_t first, std::size_t n) {
    if (auto const count = need(scorecard, "scorecard").value.cell_count(); first > count || n > count - first)
        throw_failure(reason::index_out_of_range, "first and n: found cells beyond the last one, expected at most " +
                                                      std::to_string(count) + " in all");
}

}  // namespace

}  // namespace attain::capi

extern "C" {

attain_status attain_cell_key(attain_scorecard const* scorecard, size_t index, char* buffer, size_t capacity,
                              size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        auto const cell = cell_at(scorecard, index);
        out.set(scorecard->value.data().print_key(cell.key()));
    });
}

attain_status attain_cell_measure(attain_scorecard const* scorecard, size_t index, int32_t* measure,
                                  attain_error* err) {
    return guard(err, outs(out(measure, "measure")),
                 [&](auto& out) { out.set(static_cast<int32_t>(cell_at(scorecard, index).what())); });
}

attain_status attain_cell_period(attain_scorecard const* scorecard, size_t index, attain_period* period,
                                 attain_error* err) {
    return guard(err, outs(out(period, "period")),
                 [&](auto& out) { out.set(cell_at(scorecard, index).key().when.key()); });
}

attain_status attain_cell_published(attain_scorecard const* scorecard, size_t index, char* buffer, size_t capacity,
                                    size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(cell_at(scorecard, index).text()); });
}

attain_status attain_cell_value(attain_scorecard const* scorecard, size_t index, char* buffer, size_t capacity,
                                size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        auto const cell = cell_at(scorecard, index);
        out.set(has_figure(cell) ? cell.published().value().to_string() : std::string());
    });
}

attain_status attain_cell_computed(attain_scorecard const* scorecard, size_t index, int32_t* undefined, char* buffer,
                                   size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(optional_out(undefined), text_out(buffer, capacity, needed)), [&](auto& why, text_out& out) {
        auto const cell = cell_at(scorecard, index);
        auto const reason = cell.is_computed() ? cell.reason() : std::nullopt;
        out.set(cell.is_computed() && !reason ? cell.computed().value().to_string() : std::string());
        why.set(reason ? undefined_id(*reason) : static_cast<int32_t>(ATTAIN_UNDEFINED_NOT));
    });
}

attain_status attain_cell_implied(attain_scorecard const* scorecard, size_t index, attain_interval** result,
                                  attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        if (auto const implied = cell_at(scorecard, index).implied()) out.give(implied->range);
    });
}

attain_status attain_cell_implied_unit(attain_scorecard const* scorecard, size_t index, char* buffer, size_t capacity,
                                       size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        auto const implied = cell_at(scorecard, index).implied();
        out.set(implied ? implied->unit_text : std::string());
    });
}

attain_status attain_cell_implied_text(attain_scorecard const* scorecard, size_t index, char* buffer, size_t capacity,
                                       size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        auto const implied = cell_at(scorecard, index).implied();
        out.set(implied ? implied->print() : std::string());
    });
}

attain_status attain_cell_agreement(attain_scorecard const* scorecard, size_t index, int32_t* agreement,
                                    attain_error* err) {
    return guard(err, outs(out(agreement, "agreement")),
                 [&](auto& out) { out.set(static_cast<int32_t>(cell_at(scorecard, index).agreement())); });
}

attain_status attain_cell_achievement(attain_scorecard const* scorecard, size_t index, int32_t* achievement,
                                      attain_error* err) {
    return guard(err, outs(out(achievement, "achievement")),
                 [&](auto& out) { out.set(static_cast<int32_t>(cell_at(scorecard, index).row().achievement())); });
}

attain_status attain_cell_status(attain_scorecard const* scorecard, size_t index, int32_t* letter, attain_error* err) {
    return guard(err, outs(out(letter, "letter")),
                 [&](auto& out) { out.set(static_cast<int32_t>(letter_of(cell_at(scorecard, index).status()))); });
}

attain_status attain_cell_explain(attain_scorecard const* scorecard, size_t index, int32_t language, attain_write write,
                                  void* context, attain_error* err) {
    return guard(err, outs(), [&] {
        write_through(write, context, explain(cell_at(scorecard, index), language_in(language)).to_text());
    });
}

attain_status attain_cell_computed_many(attain_scorecard const* scorecard, size_t first, size_t n,
                                        attain_decimal128* numerators, attain_decimal128* denominators,
                                        int32_t* undefined, uint8_t* validity, attain_status* statuses, size_t* failed,
                                        attain_error* err) {
    return guard(err,
                 outs(array_out(numerators, n, "numerators"), array_out(denominators, n, "denominators"),
                      optional_array_out(undefined, n), batch_out{n, validity, statuses, failed}),
                 [&](auto& over, auto& under, auto& reasons, batch_out& batch) {
                     need_cells(scorecard, first, n);
                     reasons.clear();
                     run_batch(batch, array_pair(over, under), [&](size_t i) {
                         auto const cell = cell_at(scorecard, first + i);
                         if (!cell.is_computed()) return false;
                         if (auto const reason = cell.reason()) {
                             if (reasons.at(i) != nullptr) *reasons.at(i) = undefined_id(*reason);
                             return false;
                         }
                         auto const value = cell.computed().value();
                         return over.set(i, to_c(value.numerator())) && under.set(i, to_c(value.denominator()));
                     });
                 });
}

attain_status attain_cell_published_many(attain_scorecard const* scorecard, size_t first, size_t n,
                                         attain_decimal128* result, uint8_t* validity, attain_status* statuses,
                                         size_t* failed, attain_error* err) {
    return guard(err, outs(array_out(result, n, "out"), batch_out{n, validity, statuses, failed}),
                 [&](auto& to, batch_out& batch) {
                     need_cells(scorecard, first, n);
                     run_batch(batch, to, [&](size_t i) {
                         auto const cell = cell_at(scorecard, first + i);
                         return cell.is_published() && cell.published().has_figure() &&
                                to.set(i, to_c(cell.published().value()));
                     });
                 });
}

}  // extern "C"
