#include "detail/enums.hpp"
#include "detail/handles.hpp"
#include "detail/options.hpp"
#include "detail/text.hpp"

#include <attain/report/write.hpp>

#include <string>

using namespace attain::capi;

namespace attain::capi {

namespace {

static_assert(same(ATTAIN_REPORT_TEXT, report::format::text) && same(ATTAIN_REPORT_MARKDOWN, report::format::markdown));
static_assert(same(ATTAIN_REPORT_JSON, report::format::json) && same(ATTAIN_REPORT_CSV, report::format::csv));

report::options report_options_in(attain_report_options const* given) {
    auto const how = options_in(given);
    report::options options;
    options.format = enum_in(how.format, report::format::text, report::format::csv, "format");
    options.language = language_in(how.language);
    options.colour = how.colour != 0;
    if (how.scope != nullptr) options.scope = how.scope;
    if (how.period != nullptr) options.period = how.period;
    return options;
}

}  // namespace

}  // namespace attain::capi

static_assert(sizeof(attain_report_options) == 16 + 2 * sizeof(char*));

extern "C" {

attain_status attain_report_options_init(attain_report_options* options, attain_error* err) {
    return guard(err, outs(out(options, "options")), [](auto& out) { init_options(*out.pointer); });
}

attain_status attain_report_write(attain_scorecard const* scorecard, attain_report_options const* options,
                                  attain_write write, void* context, attain_error* err) {
    return guard(err, outs(), [&] {
        auto const& card = need(scorecard, "scorecard").value;
        (void)attain::report::write(card, report_options_in(options), sink_of(write, context)).value();
    });
}

}  // extern "C"
