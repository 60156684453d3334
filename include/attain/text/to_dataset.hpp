#pragma once

#include <attain/model/dataset.hpp>
#include <attain/model/place.hpp>
#include <attain/text/read.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text {

struct dataset_options {
    std::string file = {};                    ///< what problems and notes name
    std::optional<attain::period> when = {};  ///< of figures that neither the text nor its title gives a period
    std::string scope = {};                   ///< whom the report is about; empty: as its title says
    bool with_ambiguous = false;              ///< keep figures that have more than one reading
};

/// A text's figures as a dataset.
struct prose_dataset {
    dataset data;
    std::vector<problem> problems;  ///< what keeps the data from being used
    std::vector<problem> notes;     ///< figures that were left out or kept apart, and why
};

/// The figures of a text as the facts of a dataset, each with its line and column.
///
/// The indicator is the one of the record (its id where the caller's catalogue knew it, else its words); the scope is
/// the subject of the title; roles become measures. A part (其中) becomes an indicator within its whole, and is not
/// greater than it; a rate that is named after what was done to the figure before it
/// (排查1056条，整改1046条，整改率99.1%) is their quotient. A level that is stated twice with unlike figures is kept as
/// two indicators, which a soft relation holds equal: an audit then says what would follow, and does not call it a
/// contradiction.
///
/// Left out, each with a note: ranges (but of targets), ratios of several numbers, shares without a whole, figures
/// without a period, and ambiguous ones.
///
/// `utf8` is the text that was read. Rounding: none. Complexity: linear, but for look-ups.
[[nodiscard]] prose_dataset to_dataset(reading const& found, std::string_view utf8,
                                       dataset_options const& options = {});

/// The indicators of a dataset with their names and aliases, as a catalogue by which `read` gives them their ids.
[[nodiscard]] std::vector<catalogue_entry> catalogue_of(dataset const& data);

}  // namespace text

ATTAIN_END_NAMESPACE
