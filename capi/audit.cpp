#include "detail/enums.hpp"
#include "detail/handles.hpp"
#include "detail/report_options.hpp"
#include "detail/text.hpp"

#include <attain/audit/audit.hpp>
#include <attain/audit/verify.hpp>
#include <attain/report/audit.hpp>

using namespace attain::capi;

namespace attain::capi {

namespace {

static_assert(same(ATTAIN_VERDICT_CONSISTENT, verdict::consistent));
static_assert(same(ATTAIN_VERDICT_INCONSISTENT, verdict::inconsistent));
static_assert(same(ATTAIN_VERDICT_UNDECIDED, verdict::undecided));

audit_options audit_options_in(attain_audit_options const* given) {
    auto const how = options_in(given);
    audit_options options;
    if (how.budget < 0 || how.most_suspects < 0 || how.basis > ATTAIN_BASIS_AS_PUBLISHED)
        throw_failure(reason::invalid_argument,
                      "options: found a number below 0 or an unknown basis, expected neither; 0 is the default");
    if (how.basis == ATTAIN_BASIS_UNDERLYING) options.basis = relation_basis::underlying;
    if (how.basis == ATTAIN_BASIS_AS_PUBLISHED) options.basis = relation_basis::as_published;
    options.rules = rules_in(how.rules);
    if (how.has_as_of != 0) options.as_of = date(how.as_of);
    if (how.budget != 0) options.budget = how.budget;
    if (how.most_suspects != 0) options.most_suspects = static_cast<std::size_t>(how.most_suspects);
    return options;
}

auto const& finding_at(attain_audit const* audit, std::size_t index) {
    return item_at(need(audit, "audit").value.findings(), index);
}

suspect const& suspect_at(attain_audit const* audit, std::size_t finding, std::size_t index) {
    return item_at(finding_at(audit, finding).details, index);
}

implied_figure implied_at(attain_audit const* audit, std::size_t index) {
    return item_at(need(audit, "audit").value.implied(), index);
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

attain_status attain_audit_finding_steps(attain_audit const* audit, size_t finding, int32_t language, char* buffer,
                                         size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(explain(need(audit, "audit").value, finding_at(audit, finding), language_in(language)));
    });
}

attain_status attain_audit_suspect_count(attain_audit const* audit, size_t finding, size_t* count, attain_error* err) {
    return guard(err, outs(out(count, "count")),
                 [&](auto& out) { out.set(finding_at(audit, finding).details.size()); });
}

attain_status attain_audit_suspect_key(attain_audit const* audit, size_t finding, size_t index, char* buffer,
                                       size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        auto const& data = need(audit, "audit").value.data();
        out.set(data.print_key(data[suspect_at(audit, finding, index).fact].key()));
    });
}

attain_status attain_audit_suspect_expected(attain_audit const* audit, size_t finding, size_t index,
                                            attain_interval** result, attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        if (auto const& range = suspect_at(audit, finding, index).expected) out.give(*range);
    });
}

attain_status attain_audit_suspect_slips(attain_audit const* audit, size_t finding, size_t index, char* buffer,
                                         size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        std::string ids;
        for (auto const& id : suspect_at(audit, finding, index).slips) ids += (ids.empty() ? "" : " ") + id;
        out.set(ids);
    });
}

attain_status attain_audit_implied_count(attain_audit const* audit, size_t* count, attain_error* err) {
    return guard(err, outs(out(count, "count")),
                 [&](auto& out) { out.set(need(audit, "audit").value.implied().size()); });
}

attain_status attain_audit_implied_key(attain_audit const* audit, size_t index, char* buffer, size_t capacity,
                                       size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(need(audit, "audit").value.data().print_key(implied_at(audit, index).key));
    });
}

attain_status attain_audit_implied_interval(attain_audit const* audit, size_t index, attain_interval** result,
                                            attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) { out.give(implied_at(audit, index).range); });
}

attain_status attain_audit_implied_unit(attain_audit const* audit, size_t index, char* buffer, size_t capacity,
                                        size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        auto const& data = need(audit, "audit").value.data();
        out.set(written_unit_of(data, data[implied_at(audit, index).beside]));
    });
}

attain_status attain_audit_write_evidence(attain_audit const* audit, attain_write write, void* context,
                                          attain_error* err) {
    return guard(err, outs(), [&] {
        auto const& found = need(audit, "audit").value;
        (void)attain::write_evidence(found.data(), reading_for_evidence(found), found.options(),
                                     sink_of(write, context))
            .value();
    });
}

attain_status attain_evidence_verify(attain_dataset const* dataset, char const* evidence, size_t length,
                                     size_t* consistent, size_t* inconsistent, size_t* undecided, attain_error* err) {
    return guard(
        err, outs(optional_out(consistent), optional_out(inconsistent), optional_out(undecided)),
        [&](auto& good, auto& bad, auto& open) {
            auto const proved =
                attain::verify_evidence(need(dataset, "dataset").value, text_in(evidence, length, "evidence")).value();
            good.set(proved.consistent);
            bad.set(proved.inconsistent);
            open.set(proved.undecided);
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
