#include "detail/handles.hpp"
#include "detail/report_options.hpp"
#include "detail/text.hpp"

#include <attain/report/write.hpp>

using namespace attain::capi;

static_assert(sizeof(attain_report_options) == 16 + 3 * sizeof(char*));

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
