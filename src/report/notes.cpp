#include "notes.hpp"

#include "words.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {

std::string page_notes::mark(std::string text) {
    marked_.push_back(std::move(text));
    return "[" + std::to_string(marked_.size()) + "]";
}

void page_notes::add_undefined(std::string measure, undefined_reason why, std::string indicator) {
    auto const same = [&](undefined_group const& each) { return each.why == why && each.measure == measure; };
    auto at = std::find_if(undefined_.begin(), undefined_.end(), same);
    if (at == undefined_.end()) at = undefined_.insert(at, {std::move(measure), why, {}});
    at->indicators.push_back(std::move(indicator));
}

std::vector<std::string> page_notes::lines(language in) && {
    std::string_view const colon = in == language::zh ? "：" : ": ";
    std::vector<std::string> out;
    if (!uncertain_.empty()) {
        out.push_back("¹ " + std::string(in_words(word::uncertain, in)) + list_of(uncertain_, in));
    }
    for (std::size_t i = 0; i < marked_.size(); ++i) {
        out.push_back("[" + std::to_string(i + 1) + "] " + marked_[i]);
    }
    for (auto const& each : undefined_) {
        std::string line = "– " + each.measure + " ";
        line += in_words(word::undefined, in);
        line += in_brackets(describe(each.why, in), in);
        line += colon;
        line += list_of(each.indicators, in);
        out.push_back(std::move(line));
    }
    return out;
}

}  // namespace report::detail
ATTAIN_END_NAMESPACE
