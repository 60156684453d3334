#include "detail/batch.hpp"
#include "detail/decimal128.hpp"
#include "detail/enums.hpp"
#include "detail/handles.hpp"
#include "detail/number_text.hpp"
#include "detail/text.hpp"

#include <attain/measure/relation.hpp>

#include <optional>

using namespace attain::capi;

namespace attain::capi {

namespace {

static_assert(same(ATTAIN_RELATION_COMPLETION, relation::completion));
static_assert(same(ATTAIN_RELATION_COMPLETION_INVERSE, relation::completion_inverse));
static_assert(same(ATTAIN_RELATION_COMPLETION_MIRRORED, relation::completion_mirrored));
static_assert(same(ATTAIN_RELATION_COMPLETION_DISTANCE, relation::completion_distance));
static_assert(same(ATTAIN_RELATION_GROWTH, relation::growth));
static_assert(same(ATTAIN_RELATION_GROWTH_ABSOLUTE, relation::growth_absolute));
static_assert(same(ATTAIN_RELATION_INDEX, relation::index));
static_assert(same(ATTAIN_RELATION_SHARE, relation::share));
static_assert(same(ATTAIN_RELATION_RATIO, relation::ratio));
static_assert(same(ATTAIN_RELATION_EXCESS, relation::excess));
static_assert(same(ATTAIN_RELATION_GAP, relation::gap));
static_assert(same(ATTAIN_RELATION_CHANGE, relation::change));
static_assert(same(ATTAIN_RELATION_DIFFERENCE, relation::difference));
static_assert(same(ATTAIN_RELATION_GROWTH_DIFFERENCE, relation::growth_difference));
static_assert(same(ATTAIN_RELATION_RANK_CHANGE, relation::rank_change));
static_assert(same(ATTAIN_RELATION_TOTAL, relation::total));
static_assert(relation_count == 16);
static_assert(same(ATTAIN_ROLE_RESULT, role::result));
static_assert(same(ATTAIN_ROLE_FIRST, role::first));
static_assert(same(ATTAIN_ROLE_SECOND, role::second));

// A total has any number of parts and is none of two.
attain::relation relation_in(std::int32_t id) {
    return enum_in(id, attain::relation::completion, attain::relation::rank_change, "relation");
}

role role_in(std::int32_t id) { return enum_in(id, role::result, role::second, "unknown"); }

// A value becomes text, an undefined one its reason; a failure is thrown.
void hand_out(outcome<rational> const& value, optional_out<std::int32_t> const& undefined, text_out& text) {
    if (value.is_undefined()) {
        text.set({});
        undefined.set(undefined_id(value.why()));
    } else {
        text.set(value.value().to_string());
        undefined.set(ATTAIN_UNDEFINED_NOT);
    }
}

// The result of one item, or nothing and its reason.
std::optional<rational> item_result(attain::relation what, attain_decimal128 const& first,
                                    attain_decimal128 const& second, std::int32_t* undefined) {
    auto const value = compute(what, from_c(first), from_c(second));
    if (!value.is_undefined()) return value.value();
    if (undefined != nullptr) *undefined = undefined_id(value.why());
    return std::nullopt;
}

}  // namespace

}  // namespace attain::capi

extern "C" {

// Literals, which end with a NUL.
char const* attain_undefined_name(int32_t undefined) {
    if (undefined == ATTAIN_UNDEFINED_NOT) return "defined";
    if (undefined < 0 || undefined > attain::undefined_reason_count) return "unknown";
    return attain::name_of(static_cast<attain::undefined_reason>(undefined - 1)).data();
}

attain_status attain_relation_compute(int32_t relation, char const* first, size_t first_length, char const* second,
                                      size_t second_length, int32_t* undefined, char* buffer, size_t capacity,
                                      size_t* needed, attain_error* err) {
    return guard(err, outs(optional_out(undefined), text_out(buffer, capacity, needed)),
                 [&](auto& reason, text_out& out) {
                     hand_out(compute(relation_in(relation), rational_in(first, first_length, "first"),
                                      rational_in(second, second_length, "second")),
                              reason, out);
                 });
}

attain_status attain_relation_solve(int32_t relation, int32_t unknown, char const* one, size_t one_length,
                                    char const* other, size_t other_length, int32_t* undefined, char* buffer,
                                    size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(optional_out(undefined), text_out(buffer, capacity, needed)),
                 [&](auto& reason, text_out& out) {
                     hand_out(solve(relation_in(relation), role_in(unknown), rational_in(one, one_length, "one"),
                                    rational_in(other, other_length, "other")),
                              reason, out);
                 });
}

attain_status attain_relation_imply(int32_t relation, int32_t unknown, attain_interval const* one,
                                    attain_interval const* other, attain_interval** result, attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        if (auto const implied =
                imply(relation_in(relation), role_in(unknown), need(one, "one").value, need(other, "other").value))
            out.give(*implied);
    });
}

attain_status attain_relation_formula(int32_t relation, int32_t unknown, int32_t language, char* buffer,
                                      size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(formula_words(relation_in(relation), role_in(unknown), language_in(language)));
    });
}

attain_status attain_relation_compute_many(int32_t relation, size_t n, attain_decimal128 const* first,
                                           uint8_t const* first_validity, attain_decimal128 const* second,
                                           uint8_t const* second_validity, attain_decimal128* numerators,
                                           attain_decimal128* denominators, int32_t* undefined, uint8_t* validity,
                                           attain_status* statuses, size_t* failed, attain_error* err) {
    return guard(err,
                 outs(array_out(numerators, n, "numerators"), array_out(denominators, n, "denominators"),
                      optional_array_out(undefined, n), batch_out{n, validity, statuses, failed}),
                 [&](auto& over, auto& under, auto& reasons, batch_out& batch) {
                     auto const what = relation_in(relation);
                     reasons.clear();
                     run_batch(
                         batch, array_pair(over, under),
                         [&](size_t i) {
                             auto const value = item_result(what, first[i], second[i], reasons.at(i));
                             return value && over.set(i, to_c(value->numerator())) &&
                                    under.set(i, to_c(value->denominator()));
                         },
                         column_in(first, first_validity, "first"), column_in(second, second_validity, "second"));
                 });
}

attain_status attain_relation_round_many(int32_t relation, size_t n, attain_decimal128 const* first,
                                         uint8_t const* first_validity, attain_decimal128 const* second,
                                         uint8_t const* second_validity, int32_t places, int32_t rounding,
                                         attain_decimal128* result, int32_t* undefined, uint8_t* validity,
                                         attain_status* statuses, size_t* failed, attain_error* err) {
    return guard(
        err,
        outs(array_out(result, n, "out"), optional_array_out(undefined, n), batch_out{n, validity, statuses, failed}),
        [&](auto& to, auto& reasons, batch_out& batch) {
            auto const what = relation_in(relation);
            reasons.clear();
            auto const mode = rounding_in(rounding);
            run_batch(
                batch, to,
                [&](size_t i) {
                    auto const value = item_result(what, first[i], second[i], reasons.at(i));
                    return value && to.set(i, to_c(attain::round(*value, places, mode)));
                },
                column_in(first, first_validity, "first"), column_in(second, second_validity, "second"));
        });
}

}  // extern "C"
