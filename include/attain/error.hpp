#pragma once

#include <attain/config.hpp>

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

/// The kind of a failure, in bands. The same numbers serve C (`attain_status`).
enum class status : std::int32_t {
    ok = 0,
    usage = 1,       ///< the caller's mistake
    parse = 100,     ///< text that is not what it should be
    numeric = 200,   ///< numbers and units that do not go together
    period = 300,    ///< calendar
    model = 400,     ///< indicators, scopes, facts
    audit = 500,     ///< relations and budgets of the audit
    resource = 900,  ///< files, memory
};

/// The finer, stable id of a failure. Its band is its status: see `status_of`.
enum class reason : std::int32_t {
    none = 0,

    null_argument = 1,
    invalid_argument = 2,
    unknown_option = 3,
    struct_size = 4,
    buffer_too_small = 5,
    index_out_of_range = 6,

    empty_input = 101,
    unexpected_character = 102,
    unexpected_end = 103,
    invalid_utf8 = 104,
    malformed_number = 105,
    malformed_json = 106,
    malformed_csv = 107,
    unknown_unit = 108,
    unknown_key = 109,
    missing_column = 110,
    wrong_type = 111,
    unsupported_version = 112,
    unknown_format = 113,

    overflow = 201,
    division_by_zero = 202,
    inexact = 203,
    empty_interval = 204,
    negative_root = 205,
    unit_mismatch = 211,
    currency_mismatch = 212,
    classifier_mismatch = 213,
    basis_mismatch = 214,
    duplicate_unit = 215,
    unit_cycle = 216,
    zero_factor = 217,
    missing_rate = 218,
    undefined_measure = 219,  ///< a measure without a value was asked for its value: see undefined_reason

    no_such_period = 301,
    span_mismatch = 302,
    kind_mismatch = 303,
    does_not_tile = 304,
    year_out_of_range = 305,
    invalid_calendar = 306,

    unknown_indicator = 401,
    unknown_scope = 402,
    unknown_measure = 403,
    duplicate_id = 404,
    conflicting_facts = 405,
    scope_cycle = 406,
    missing_field = 407,
    unknown_word = 408,  ///< a word of a closed list (nature, direction, status ...) that is not in it
    unknown_cell = 409,
    no_roll_up = 410,

    refuted_evidence = 501,
    unknown_figure = 502,
    malformed_relation = 503,

    out_of_memory = 901,
    file_not_found = 902,
    is_a_directory = 903,
    read_failed = 904,
    write_failed = 905,
    internal = 999,
};

/// The band of a reason.
[[nodiscard]] constexpr status status_of(reason why) noexcept {
    auto const id = static_cast<std::int32_t>(why);
    return static_cast<status>(id == 0 ? 0 : id < 100 ? 1 : id / 100 * 100);
}

/// The id of a reason as a word, for example `unknown_unit`; stable, never translated.
[[nodiscard]] std::string_view name_of(reason why) noexcept;

/// What went wrong: a stable reason, the byte offset in the input (-1 where there is none), and one line for people.
struct failure {
    reason why = reason::none;
    std::ptrdiff_t position = -1;
    std::string message;

    [[nodiscard]] status code() const noexcept { return status_of(why); }
};

/// Thrown by `result::value()` and by operators whose result would exceed the limits of the number floor.
class error : public std::runtime_error {
public:
    explicit error(failure what);

    [[nodiscard]] status code() const noexcept { return failure_.code(); }
    [[nodiscard]] attain::reason reason() const noexcept { return failure_.why; }
    [[nodiscard]] std::ptrdiff_t position() const noexcept { return failure_.position; }
    [[nodiscard]] failure const& details() const noexcept { return failure_; }

private:
    failure failure_;
};

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/error-inl.hpp>
#endif
