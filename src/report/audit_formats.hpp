#pragma once

#include "formats.hpp"

#include <attain/audit/audit.hpp>
#include <attain/report/options.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {

void write_audit_text(audit_report const& report, options const& how, writer& out);
void write_audit_json(audit_report const& report, options const& how, writer& out);

}  // namespace report::detail
ATTAIN_END_NAMESPACE
