#pragma once

#include "enums.hpp"
#include "handles.hpp"
#include "options.hpp"

#include <attain/report/options.hpp>

namespace attain::capi {

static_assert(same(ATTAIN_REPORT_TEXT, report::format::text) && same(ATTAIN_REPORT_MARKDOWN, report::format::markdown));
static_assert(same(ATTAIN_REPORT_JSON, report::format::json) && same(ATTAIN_REPORT_CSV, report::format::csv));
static_assert(same(ATTAIN_REPORT_PROSE, report::format::prose));

/// How a report is written.
[[nodiscard]] inline report::options report_options_in(attain_report_options const* given) {
    auto const how = options_in(given);
    report::options options;
    options.format = enum_in(how.format, report::format::text, report::format::prose, "format");
    options.language = language_in(how.language);
    options.colour = how.colour != 0;
    if (how.scope != nullptr) options.scope = how.scope;
    if (how.period != nullptr) options.period = how.period;
    if (how.audit != nullptr) options.audit = how.audit->value;
    return options;
}

}  // namespace attain::capi
