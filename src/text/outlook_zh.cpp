#include "outlook_zh.hpp"

#include "plan_words_zh.hpp"
#include "utf8.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// One pass over the sentence for the characters that the words open with: most sentences have none.
bool looks_ahead(std::string_view sentence, lexicon_index const& words) noexcept {
    auto const& completions = words.group(chinese_words::completion_times);
    auto const& yearly = words.group(chinese_words::yearly_modals);
    auto const& expected = words.group(chinese_words::expectation_phrases);
    auto const& needed = words.group(chinese_words::needed_investment);
    auto const& years = words.group(chinese_words::years_to_come);
    auto const& tails = words.group(chinese_words::planning_tails);
    auto const openings = completions.openings() | yearly.openings() | expected.openings() | needed.openings() |
                          years.openings() | tails.openings();
    for (std::size_t at = 0; at < sentence.size(); at += step_over(sentence, at)) {
        auto const rest = sentence.substr(at);
        if (!begins_character(rest.front()) || !openings.fit(rest)) continue;
        if (completions.opens(rest) || yearly.opens(rest) || expected.opens(rest) || needed.opens(rest) ||
            years.opens(rest) || tails.opens(rest))
            return true;
    }
    return false;
}

std::string outside_brackets(std::string_view text) {
    std::string out;
    auto depth = 0;
    for (std::size_t at = 0; at < text.size();) {
        auto const c = decode(text, at);
        bool const closes = c.code == U')' || c.code == U'）';
        if (c.code == U'(' || c.code == U'（') {
            ++depth;
        } else if (closes && depth > 0) {
            --depth;
        } else if (depth == 0) {
            out.append(text.substr(at, c.length));
        }
        at += c.length;
    }
    // a bracket that is still open is the figure's own
    return depth == 0 ? out : std::string(text);
}

// 二期8万千瓦正在规划, 8个项目正在筹建: in the clause behind the figure.
bool is_planned_behind(std::string_view behind, lexicon_index const& words) noexcept {
    constexpr std::size_t near = 36;  // bytes
    auto clause = behind.substr(0, near);
    for (auto const* mark : {"，", "、", "；", "。", ",", ";"}) clause = clause.substr(0, clause.find(mark));
    return words.group(chinese_words::planning_tails).stands_in(clause);
}

namespace {

// 计划未来三年投资8亿元; but 为未来三年打下基础 tells of now.
[[nodiscard]] bool tells_years_to_come(std::string_view before, lexicon_index const& words) noexcept {
    for (auto const word : words.group(chinese_words::years_to_come)) {
        auto const at = before.rfind(word);
        if (at == std::string_view::npos || !spans_time(before.substr(at + word.size()))) continue;
        auto const lead = before.substr(0, at);
        if (lead.ends_with("为") || lead.ends_with("对") || lead.ends_with("给") || lead.ends_with("是") ||
            lead.ends_with("了"))
            continue;
        if (before.find("；", at) != std::string_view::npos) continue;
        if (!words.group(chinese_words::past_markers).stands_in(before.substr(at))) return true;
    }
    return false;
}

}  // namespace

bool will_be_there(std::string_view before, std::string_view clause, lexicon_index const& words) noexcept {
    if (words.group(chinese_words::needed_investment).stands_in(clause) || tells_years_to_come(before, words))
        return true;
    auto const& past = words.group(chinese_words::past_markers);
    // What stands behind the last of a word, where nothing there tells that it was there already.
    auto const any_behind = [&](word_group const& group, auto const& wanted) {
        return group.stands_in(before) && std::any_of(group.begin(), group.end(), [&](std::string_view each) {
                   auto const at = before.rfind(each);
                   return at != std::string_view::npos && !past.stands_in(before.substr(at)) &&
                          wanted(before.substr(at + each.size()));
               });
    };
    auto const& verbs = words.group(chinese_words::yield_verbs);
    auto const& markers = words.group(chinese_words::yield_markers);
    return any_behind(words.group(chinese_words::expectation_phrases), [](std::string_view) { return true; }) ||
           any_behind(words.group(chinese_words::yearly_modals), [&](auto behind) { return verbs.opens(behind); }) ||
           any_behind(words.group(chinese_words::completion_times),
                      [&](auto behind) { return markers.stands_in(behind); });
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
