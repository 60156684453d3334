#pragma once

#include <cctype>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dectest {

/// What the directives of a file say, until they are changed.
struct context {
    std::int32_t precision = 9;
    std::string rounding = "half_up";
    std::int64_t max_exponent = 999'999'999;
    std::int64_t min_exponent = -999'999'999;
    bool clamp = false;
};

/// One line: `id operation operands -> result conditions`.
struct one_case {
    std::string id;
    std::string operation;
    std::vector<std::string> operands;
    std::string result;
    std::vector<std::string> conditions;

    [[nodiscard]] bool has(std::string_view condition) const {
        for (auto const& each : conditions) {
            if (each == condition) return true;
        }
        return false;
    }
};

[[nodiscard]] inline std::string lower(std::string_view text) {
    std::string small(text);
    for (auto& c : small) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return small;
}

/// Words, of which some are quoted ('' within quotes is a quote); a comment ends the line.
[[nodiscard]] inline std::vector<std::string> words_of(std::string_view line) {
    std::vector<std::string> words;
    std::size_t at = 0;
    while (at < line.size()) {
        if (std::isspace(static_cast<unsigned char>(line[at])) != 0) {
            ++at;
            continue;
        }
        if (line.substr(at, 2) == "--") break;
        std::string word;
        if (line[at] == '\'' || line[at] == '"') {
            auto const quote = line[at++];
            for (; at < line.size(); ++at) {
                if (line[at] == quote) {
                    if (at + 1 == line.size() || line[at + 1] != quote) break;
                    ++at;
                }
                word += line[at];
            }
            ++at;
        } else {
            while (at < line.size() && std::isspace(static_cast<unsigned char>(line[at])) == 0) word += line[at++];
        }
        words.push_back(std::move(word));
    }
    return words;
}

[[nodiscard]] inline std::optional<one_case> case_of(std::vector<std::string> const& words) {
    for (std::size_t arrow = 2; arrow + 1 < words.size(); ++arrow) {
        if (words[arrow] != "->") continue;
        one_case made{words[0], lower(words[1]), {}, words[arrow + 1], {}};
        made.operands.assign(words.begin() + 2, words.begin() + static_cast<std::ptrdiff_t>(arrow));
        for (std::size_t at = arrow + 2; at < words.size(); ++at) made.conditions.push_back(lower(words[at]));
        return made;
    }
    return std::nullopt;
}

/// A directive changes the context; anything else does not.
[[nodiscard]] inline bool read_directive(std::vector<std::string> const& words, context& here) {
    if (words.size() < 2 || words[0].empty() || words[0].back() != ':') return false;
    auto const name = lower(words[0]);
    auto const value = lower(words[1]);
    if (name == "precision:") here.precision = std::stoi(value);
    if (name == "rounding:") here.rounding = value;
    if (name == "maxexponent:") here.max_exponent = std::stoll(value);
    if (name == "minexponent:") here.min_exponent = std::stoll(value);
    if (name == "clamp:") here.clamp = value != "0";
    return true;
}

}  // namespace dectest
