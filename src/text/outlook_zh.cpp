#include "outlook_zh.hpp"

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
    auto const openings = completions.openings() | yearly.openings() | expected.openings() | needed.openings();
    for (std::size_t at = 0; at < sentence.size(); at += step_over(sentence, at)) {
        auto const rest = sentence.substr(at);
        if (!begins_character(rest.front()) || !openings.fit(rest)) continue;
        if (completions.opens(rest) || yearly.opens(rest) || expected.opens(rest) || needed.opens(rest)) return true;
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

bool will_be_there(std::string_view before, std::string_view clause, lexicon_index const& words) noexcept {
    if (words.group(chinese_words::needed_investment).stands_in(clause)) return true;
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
