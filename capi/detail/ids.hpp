#pragma once

#include "../attain.h"

#include <attain/error.hpp>

// The ids of the C header equal those of the library. Each switch names every enumerator, so that a new one without
// its C constant is a warning here (an error in developer mode).
namespace attain::capi {

constexpr std::int32_t c_id(status code) {
    switch (code) {
    case status::ok: return ATTAIN_STATUS_OK;
    case status::usage: return ATTAIN_STATUS_USAGE;
    case status::parse: return ATTAIN_STATUS_PARSE;
    case status::numeric: return ATTAIN_STATUS_NUMERIC;
    case status::period: return ATTAIN_STATUS_PERIOD;
    case status::model: return ATTAIN_STATUS_MODEL;
    case status::audit: return ATTAIN_STATUS_AUDIT;
    case status::resource: return ATTAIN_STATUS_RESOURCE;
    }
    return -1;
}

constexpr std::int32_t c_id(reason why) {
    switch (why) {
    case reason::none: return ATTAIN_REASON_NONE;
    case reason::null_argument: return ATTAIN_REASON_NULL_ARGUMENT;
    case reason::invalid_argument: return ATTAIN_REASON_INVALID_ARGUMENT;
    case reason::unknown_option: return ATTAIN_REASON_UNKNOWN_OPTION;
    case reason::struct_size: return ATTAIN_REASON_STRUCT_SIZE;
    case reason::buffer_too_small: return ATTAIN_REASON_BUFFER_TOO_SMALL;
    case reason::index_out_of_range: return ATTAIN_REASON_INDEX_OUT_OF_RANGE;
    case reason::empty_input: return ATTAIN_REASON_EMPTY_INPUT;
    case reason::unexpected_character: return ATTAIN_REASON_UNEXPECTED_CHARACTER;
    case reason::unexpected_end: return ATTAIN_REASON_UNEXPECTED_END;
    case reason::invalid_utf8: return ATTAIN_REASON_INVALID_UTF8;
    case reason::malformed_number: return ATTAIN_REASON_MALFORMED_NUMBER;
    case reason::malformed_json: return ATTAIN_REASON_MALFORMED_JSON;
    case reason::malformed_csv: return ATTAIN_REASON_MALFORMED_CSV;
    case reason::unknown_unit: return ATTAIN_REASON_UNKNOWN_UNIT;
    case reason::unknown_key: return ATTAIN_REASON_UNKNOWN_KEY;
    case reason::missing_column: return ATTAIN_REASON_MISSING_COLUMN;
    case reason::wrong_type: return ATTAIN_REASON_WRONG_TYPE;
    case reason::unsupported_version: return ATTAIN_REASON_UNSUPPORTED_VERSION;
    case reason::unknown_format: return ATTAIN_REASON_UNKNOWN_FORMAT;
    case reason::overflow: return ATTAIN_REASON_OVERFLOW;
    case reason::division_by_zero: return ATTAIN_REASON_DIVISION_BY_ZERO;
    case reason::inexact: return ATTAIN_REASON_INEXACT;
    case reason::empty_interval: return ATTAIN_REASON_EMPTY_INTERVAL;
    case reason::negative_root: return ATTAIN_REASON_NEGATIVE_ROOT;
    case reason::unit_mismatch: return ATTAIN_REASON_UNIT_MISMATCH;
    case reason::currency_mismatch: return ATTAIN_REASON_CURRENCY_MISMATCH;
    case reason::classifier_mismatch: return ATTAIN_REASON_CLASSIFIER_MISMATCH;
    case reason::basis_mismatch: return ATTAIN_REASON_BASIS_MISMATCH;
    case reason::duplicate_unit: return ATTAIN_REASON_DUPLICATE_UNIT;
    case reason::unit_cycle: return ATTAIN_REASON_UNIT_CYCLE;
    case reason::zero_factor: return ATTAIN_REASON_ZERO_FACTOR;
    case reason::missing_rate: return ATTAIN_REASON_MISSING_RATE;
    case reason::undefined_measure: return ATTAIN_REASON_UNDEFINED_MEASURE;
    case reason::no_such_period: return ATTAIN_REASON_NO_SUCH_PERIOD;
    case reason::span_mismatch: return ATTAIN_REASON_SPAN_MISMATCH;
    case reason::kind_mismatch: return ATTAIN_REASON_KIND_MISMATCH;
    case reason::does_not_tile: return ATTAIN_REASON_DOES_NOT_TILE;
    case reason::year_out_of_range: return ATTAIN_REASON_YEAR_OUT_OF_RANGE;
    case reason::invalid_calendar: return ATTAIN_REASON_INVALID_CALENDAR;
    case reason::unknown_indicator: return ATTAIN_REASON_UNKNOWN_INDICATOR;
    case reason::unknown_scope: return ATTAIN_REASON_UNKNOWN_SCOPE;
    case reason::unknown_measure: return ATTAIN_REASON_UNKNOWN_MEASURE;
    case reason::duplicate_id: return ATTAIN_REASON_DUPLICATE_ID;
    case reason::conflicting_facts: return ATTAIN_REASON_CONFLICTING_FACTS;
    case reason::scope_cycle: return ATTAIN_REASON_SCOPE_CYCLE;
    case reason::missing_field: return ATTAIN_REASON_MISSING_FIELD;
    case reason::unknown_word: return ATTAIN_REASON_UNKNOWN_WORD;
    case reason::unknown_cell: return ATTAIN_REASON_UNKNOWN_CELL;
    case reason::no_roll_up: return ATTAIN_REASON_NO_ROLL_UP;
    case reason::refuted_evidence: return ATTAIN_REASON_REFUTED_EVIDENCE;
    case reason::unknown_figure: return ATTAIN_REASON_UNKNOWN_FIGURE;
    case reason::malformed_relation: return ATTAIN_REASON_MALFORMED_RELATION;
    case reason::out_of_memory: return ATTAIN_REASON_OUT_OF_MEMORY;
    case reason::file_not_found: return ATTAIN_REASON_FILE_NOT_FOUND;
    case reason::is_a_directory: return ATTAIN_REASON_IS_A_DIRECTORY;
    case reason::read_failed: return ATTAIN_REASON_READ_FAILED;
    case reason::write_failed: return ATTAIN_REASON_WRITE_FAILED;
    case reason::internal: return ATTAIN_REASON_INTERNAL;
    }
    return -1;
}

/// True when every enumerator of `Enum` between 0 and `last` that c_id knows has its own number in C, `offset` apart.
template <class Enum>
constexpr bool same_ids(std::int32_t last, std::int32_t offset = 0) {
    for (std::int32_t id = 0; id <= last; ++id) {
        auto const c = c_id(static_cast<Enum>(id));
        if (c != -1 && c != id + offset) return false;
    }
    return true;
}

static_assert(same_ids<status>(999), "the ATTAIN_STATUS_ ids equal attain::status");
static_assert(same_ids<reason>(999), "the ATTAIN_REASON_ ids equal attain::reason");

}  // namespace attain::capi
