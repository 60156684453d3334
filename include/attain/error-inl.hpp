#pragma once

#include <attain/error.hpp>

#include <utility>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE std::string_view name_of(reason why) noexcept {
    switch (why) {
    case reason::none: return "none";
    case reason::null_argument: return "null_argument";
    case reason::invalid_argument: return "invalid_argument";
    case reason::unknown_option: return "unknown_option";
    case reason::struct_size: return "struct_size";
    case reason::buffer_too_small: return "buffer_too_small";
    case reason::index_out_of_range: return "index_out_of_range";
    case reason::empty_input: return "empty_input";
    case reason::unexpected_character: return "unexpected_character";
    case reason::unexpected_end: return "unexpected_end";
    case reason::invalid_utf8: return "invalid_utf8";
    case reason::malformed_number: return "malformed_number";
    case reason::malformed_json: return "malformed_json";
    case reason::malformed_csv: return "malformed_csv";
    case reason::unknown_unit: return "unknown_unit";
    case reason::unknown_key: return "unknown_key";
    case reason::missing_column: return "missing_column";
    case reason::wrong_type: return "wrong_type";
    case reason::unsupported_version: return "unsupported_version";
    case reason::unknown_format: return "unknown_format";
    case reason::overflow: return "overflow";
    case reason::division_by_zero: return "division_by_zero";
    case reason::inexact: return "inexact";
    case reason::empty_interval: return "empty_interval";
    case reason::negative_root: return "negative_root";
    case reason::unit_mismatch: return "unit_mismatch";
    case reason::currency_mismatch: return "currency_mismatch";
    case reason::classifier_mismatch: return "classifier_mismatch";
    case reason::basis_mismatch: return "basis_mismatch";
    case reason::duplicate_unit: return "duplicate_unit";
    case reason::unit_cycle: return "unit_cycle";
    case reason::zero_factor: return "zero_factor";
    case reason::missing_rate: return "missing_rate";
    case reason::undefined_measure: return "undefined_measure";
    case reason::no_such_period: return "no_such_period";
    case reason::span_mismatch: return "span_mismatch";
    case reason::kind_mismatch: return "kind_mismatch";
    case reason::does_not_tile: return "does_not_tile";
    case reason::year_out_of_range: return "year_out_of_range";
    case reason::invalid_calendar: return "invalid_calendar";
    case reason::unknown_indicator: return "unknown_indicator";
    case reason::unknown_scope: return "unknown_scope";
    case reason::unknown_measure: return "unknown_measure";
    case reason::duplicate_id: return "duplicate_id";
    case reason::conflicting_facts: return "conflicting_facts";
    case reason::scope_cycle: return "scope_cycle";
    case reason::missing_field: return "missing_field";
    case reason::unknown_word: return "unknown_word";
    case reason::unknown_cell: return "unknown_cell";
    case reason::no_roll_up: return "no_roll_up";
    case reason::refuted_evidence: return "refuted_evidence";
    case reason::unknown_figure: return "unknown_figure";
    case reason::malformed_relation: return "malformed_relation";
    case reason::out_of_memory: return "out_of_memory";
    case reason::file_not_found: return "file_not_found";
    case reason::is_a_directory: return "is_a_directory";
    case reason::read_failed: return "read_failed";
    case reason::write_failed: return "write_failed";
    case reason::internal: return "internal";
    }
    return "unknown";
}

ATTAIN_INLINE error::error(failure what) : std::runtime_error(what.message), failure_(std::move(what)) {}

ATTAIN_END_NAMESPACE
