#pragma once

#include <attain/measure/undefined_reason.hpp>

#include <string>
#include <utility>
#include <vector>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {

/// The notes under a section, gathered while its tables are made.
class page_notes {
public:
    /// A note of its own; gives the mark that points to it, for example `[2]`.
    [[nodiscard]] std::string mark(std::string text);

    /// One line a measure and reason, however many indicators it concerns.
    void add_undefined(std::string measure, undefined_reason why, std::string indicator);

    /// Indicators whose target is met only as published, marked `¹`.
    void add_uncertain(std::string indicator) { uncertain_.push_back(std::move(indicator)); }

    [[nodiscard]] std::vector<std::string> lines(language in) &&;

private:
    struct undefined_group {
        std::string measure;
        undefined_reason why;
        std::vector<std::string> indicators;
    };

    std::vector<std::string> marked_;
    std::vector<undefined_group> undefined_;
    std::vector<std::string> uncertain_;
};

}  // namespace report::detail
ATTAIN_END_NAMESPACE
