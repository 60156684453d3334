#pragma once

#include <attain/measure/outcome.hpp>
#include <attain/model/dataset.hpp>

#include <optional>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

/// Every print of a fact, the first one in front and the latest one at the end: the one without a day before all the
/// others, and of several of one day the last. Empty where nothing was ever printed.
///
/// Complexity: O(log n + k) for k prints.
/// Example: `prints(data, key).front()` is the first print, `data.find_as_of(key, day)` the one that held on a day.
[[nodiscard]] std::vector<fact_view> prints(dataset const& data, fact_key const& key);

/// How a published figure changed from one print to another.
struct revision {
    rational change;    ///< the later value less the earlier one, of the figures taken as exact
    attain::unit unit;  ///< of the change, without magnitude: points for percents, places for ranks
    /// The change as a share of the earlier value: for levels above zero, absent for percents, ranks and the like.
    std::optional<rational> rate;
};

/// The revision between two prints, of one fact as a rule.
///
/// Rounding: never.
/// Undefined: suppressed (one of the two has no figure), unit_mismatch.
/// Example: `auto const all = prints(data, key); revision_between(all.front(), all.back())->change`
[[nodiscard]] outcome<revision> revision_between(fact_view earlier, fact_view later);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/measure/revision-inl.hpp>
#endif
