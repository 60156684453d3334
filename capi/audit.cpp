#include "detail/enums.hpp"
#include "detail/handles.hpp"
#include "detail/report_options.hpp"
#include "detail/text.hpp"

#include <attain/audit/audit.hpp>
#include <attain/report/audit.hpp>

using namespace attain::capi;

struct attain_audit {
    attain::audit_report value;
};

namespace attain::capi {

namespace {

static_assert(same(ATTAIN_VERDICT_CONSISTENT, verdict::consistent));
static_assert(same(ATTAIN_VERDICT_INCONSISTENT, verdict::inconsistent));
static_assert(same(ATTAIN_VERDICT_UNDECIDED, verdict::undecided));

audit_options audit_options_in(attain_audit_options const* given) {
    auto const how = options_in(given);
    audit_options options;
    if (how.budget < 0 || how.most_suspects < 0 || how.reserved != 0)
        throw_failure(reason::invalid_argument,
                      "options: found a number below 0 or a `reserved` that is set, expected neither");
    options.rules = rules_in(how.rules);
    if (how.has_as_of != 0) options.as_of = date(how.as_of);
    if (how.budget != 0) options.budget = how.budget;
    if (how.most_suspects != 0) options.most_suspects = static_cast<std::size_t>(how.most_suspects);
    return options;
}

auto const& finding_at(attain_audit const* audit, std::size_t index) {
    return item_at(need(audit, "audit").value.findings(), index);
}

}  // namespace

}  // namespace attain::capi

static_assert(sizeof(attain_audit_options) == 32);

extern "C" {

attain_status attain_audit_options_init(attain_audit_options* options, attain_error* err) {
    return guard(err, outs(out(options, "options")), [](auto& out) { init_options(*out.pointer); });
}

attain_status attain_audit_build(attain_dataset const* dataset, attain_audit_options const* options,
                                 attain_audit** result, attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        out.give(attain::audit(need(dataset, "dataset").value, audit_options_in(options)));
    });
}

void attain_audit_free(attain_audit* audit) { delete audit; }

attain_status attain_audit_verdict(attain_audit const* audit, int32_t* verdict, attain_error* err) {
    return guard(err, outs(out(verdict, "verdict")),
                 [&](auto& out) { out.set(static_cast<int32_t>(need(audit, "audit").value.what())); });
}

attain_status attain_audit_finding_count(attain_audit const* audit, size_t* count, attain_error* err) {
    return guard(err, outs(out(count, "count")),
                 [&](auto& out) { out.set(need(audit, "audit").value.findings().size()); });
}

attain_status attain_audit_finding_text(attain_audit const* audit, size_t finding, int32_t language, char* buffer,
                                        size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(describe(need(audit, "audit").value, finding_at(audit, finding), language_in(language)));
    });
}

attain_status attain_audit_conflict_count(attain_audit const* audit, size_t finding, size_t* count, attain_error* err) {
    return guard(err, outs(out(count, "count")),
                 [&](auto& out) { out.set(finding_at(audit, finding).conflict.size()); });
}

attain_status attain_audit_conflict_key(attain_audit const* audit, size_t finding, size_t index, char* buffer,
                                        size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        auto const& data = need(audit, "audit").value.data();
        out.set(data.print_key(data[item_at(finding_at(audit, finding).conflict, index)].key()));
    });
}

attain_status attain_audit_write(attain_audit const* audit, attain_report_options const* options, attain_write write,
                                 void* context, attain_error* err) {
    return guard(err, outs(), [&] {
        auto const& found = need(audit, "audit").value;
        (void)attain::report::write(found, report_options_in(options), sink_of(write, context)).value();
    });
}

}  // extern "C"
