#pragma once

#include <attain/config.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

/// How a published observation stands, in the letters of SDMX's code list CL_OBS_STATUS. `normal` is A, and is what is
/// meant where nothing is said.
enum class observation_status : char {
    normal = 'A',
    series_break = 'B',  ///< another content or method than the observation before
    definition_differs = 'D',
    estimated = 'E',
    forecast = 'F',
    experimental = 'G',
    holiday = 'H',  ///< no value: a holiday or weekend
    imputed = 'I',
    derogation = 'J',
    included_elsewhere = 'K',  ///< no value of its own: it is part of another category
    not_collected = 'L',       ///< no value: it exists and was not collected
    missing = 'M',             ///< no value: none can exist
    not_significant = 'N',
    missing_unexplained = 'O',  ///< no value
    provisional = 'P',
    suppressed = 'Q',     ///< no value: withheld
    special_event = 'S',  ///< a strike or the like
    low_reliability = 'U',
    unvalidated = 'V',
    includes_others = 'W',  ///< part of it belongs to another category
};

[[nodiscard]] constexpr char letter_of(observation_status s) noexcept { return static_cast<char>(s); }

/// The status of a letter, for example `P`; none for a letter that is not in the list.
[[nodiscard]] std::optional<observation_status> parse_status(std::string_view letter) noexcept;

/// The status as a word: `provisional`.
[[nodiscard]] std::string_view name_of(observation_status s) noexcept;

/// How far a status keeps a value from being taken as it stands: 0 for `normal`, more for worse. All that have no
/// value are worse than all that have one, and a break is the worst of the latter, since no comparison crosses it.
[[nodiscard]] constexpr int severity(observation_status s) noexcept {
    constexpr std::string_view from_best = "AWSDJVPIEGNUFBKHLOMQ";
    return static_cast<int>(from_best.find(letter_of(s)));
}

/// Whether an observation of this status has a value.
[[nodiscard]] constexpr bool has_value(observation_status s) noexcept {
    return severity(s) <= severity(observation_status::series_break);
}

/// The status of what is computed from both.
[[nodiscard]] constexpr observation_status worst(observation_status a, observation_status b) noexcept {
    return severity(a) < severity(b) ? b : a;
}
[[nodiscard]] constexpr observation_status worst(std::span<observation_status const> all) noexcept {
    auto found = observation_status::normal;
    for (observation_status const s : all) found = worst(found, s);
    return found;
}

/// Whether a growth is blocked: a break lies after its base, at the current observation or on the way to it. A break
/// at the base itself separates the base from what was before, not from what follows.
///
/// Requires the statuses in order of time, the base's first.
[[nodiscard]] constexpr bool breaks_series(std::span<observation_status const> from_base) noexcept {
    for (std::size_t i = 1; i < from_base.size(); ++i) {
        if (from_base[i] == observation_status::series_break) return true;
    }
    return false;
}

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/time/observation_status-inl.hpp>
#endif
