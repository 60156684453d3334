#include "detail/enums.hpp"
#include "detail/handles.hpp"
#include "detail/text.hpp"

#include <attain/measure/revision.hpp>

#include <string>
#include <vector>

using namespace attain::capi;

struct attain_revision {
    attain::revision value;
    attain::dataset data;  ///< where its unit lives
};

namespace attain::capi {

namespace {

std::vector<fact_view> prints_in(attain_dataset const* dataset, char const* key, std::size_t length) {
    auto const& data = need(dataset, "dataset").value;
    return prints(data, data.parse_key(text_in(key, length, "key")).value());
}

}  // namespace

}  // namespace attain::capi

extern "C" {

attain_status attain_dataset_print_count(attain_dataset const* dataset, char const* key, size_t key_length,
                                         size_t* count, attain_error* err) {
    return guard(err, outs(out(count, "count")),
                 [&](auto& out) { out.set(prints_in(dataset, key, key_length).size()); });
}

attain_status attain_dataset_print(attain_dataset const* dataset, char const* key, size_t key_length, size_t index,
                                   int32_t* day, char* buffer, size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(optional_out(day), text_out(buffer, capacity, needed)), [&](auto& at, text_out& out) {
        auto const all = prints_in(dataset, key, key_length);
        auto const& fact = item_at(all, index);
        auto const vintage = fact.vintage();
        out.set(fact.has_figure() ? fact.text() : std::string());
        at.set(vintage ? vintage->days_since_epoch : ATTAIN_NO_DAY);
    });
}

attain_status attain_dataset_revision(attain_dataset const* dataset, char const* key, size_t key_length, size_t earlier,
                                      size_t later, int32_t* undefined, attain_revision** result, attain_error* err) {
    return guard(err, outs(optional_out(undefined), handle_out(result, "out")), [&](auto& why, auto& out) {
        auto const all = prints_in(dataset, key, key_length);
        auto const made = revision_between(item_at(all, earlier), item_at(all, later));
        if (!made.is_undefined()) out.give(made.value(), dataset->value);
        why.set(made.is_undefined() ? undefined_id(made.why()) : static_cast<std::int32_t>(ATTAIN_UNDEFINED_NOT));
    });
}

void attain_revision_free(attain_revision* revision) { delete revision; }

attain_status attain_revision_change(attain_revision const* revision, char* buffer, size_t capacity, size_t* needed,
                                     attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(need(revision, "revision").value.change.to_string()); });
}

attain_status attain_revision_unit(attain_revision const* revision, char* buffer, size_t capacity, size_t* needed,
                                   attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(need(revision, "revision").value.unit.symbol()); });
}

attain_status attain_revision_rate(attain_revision const* revision, char* buffer, size_t capacity, size_t* needed,
                                   attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        auto const& rate = need(revision, "revision").value.rate;
        out.set(rate ? rate->to_string() : std::string());
    });
}

}  // extern "C"
