#include "plan_words_zh.hpp"

#include "sum_zh.hpp"
#include "utf8.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// 三年, 5年, 几年, 一个时期 behind 未来: a span of time; 未来科技城 is a name.
[[nodiscard]] bool spans_time(std::string_view rest) noexcept {
    auto const first = decode(rest, 0);
    if (!is_numeral(first.code) && first.code != U'几') return false;
    constexpr int most = 4;
    auto at = std::size_t{0};
    for (int n = 0; n < most && at < rest.size(); ++n) {
        auto const c = decode(rest, at);
        if (c.code == U'年' || c.code == U'期') return true;
        if (c.code == U'，' || c.code == U',') return false;
        at += c.length;
    }
    return false;
}

// 投86亿元, 建公园: one character, which is no part of a longer word.
[[nodiscard]] bool does_shortly(std::string_view rest, lexicon_index const& words) noexcept {
    return words.group(chinese_words::short_plan_verbs).opens(rest) &&
           !words.group(chinese_words::not_short_plans).opens(rest);
}

}  // namespace

bool opens_ahead(std::string_view text, lexicon_index const& words) noexcept {
    while (!text.empty() && (is_space(decode(text, 0).code) || text.front() == '\n'))
        text.remove_prefix(decode(text, 0).length);
    for (auto const* word : {"未来", "今后"}) {
        if (text.starts_with(word)) return spans_time(text.substr(std::string_view(word).size()));
    }
    return words.group(chinese_words::plan_openings).opens(text);
}

bool opens_duty(std::string_view sentence, lexicon_index const& words) noexcept {
    while (!sentence.empty() && (is_space(decode(sentence, 0).code) || sentence.front() == '\n'))
        sentence.remove_prefix(decode(sentence, 0).length);
    constexpr std::string_view to_do = "要";
    return sentence.starts_with(to_do) &&
           !words.group(chinese_words::told_openings).opens(sentence.substr(to_do.size()));
}

bool plans_ahead(std::string_view word, std::string_view rest, lexicon_index const& words) noexcept {
    if (words.group(chinese_words::striving_phrases).has(word)) return true;
    if (word == "力争") return !rest.starts_with("上游") && !rest.starts_with("先");
    return word == "预期" && words.group(chinese_words::expected_verbs).opens(rest);
}

bool intends(token const& t, std::string_view word, std::string_view rest, lexicon_index const& words) noexcept {
    bool const plan = t.is(word_kind::target) && word == "计划";
    bool const will = t.is(word_kind::plan_verb) && (word == "将" || word == "拟");
    if (!plan && !will) return false;
    auto const& verbs = words.group(chinese_words::project_verbs);
    constexpr std::size_t whole_year = 6;
    if (verbs.opens(rest) || words.group(chinese_words::future_verbs).opens(rest)) return true;
    if (rest.starts_with("全年") && verbs.opens(rest.substr(whole_year))) return true;
    if (will) return does_shortly(rest, words);
    // 计划在10月至12月期间发行
    return words.group(chinese_words::plan_times).opens(rest) ||
           (rest.starts_with("在") && is_digit(decode(rest, 3).code));
}

bool heads_goals(std::string_view before, std::string_view word, std::string_view rest,
                 lexicon_index const& words) noexcept {
    if (!word.ends_with("目标") && !word.ends_with("目标任务") && !word.ends_with("任务数")) return false;
    if (rest.starts_with("：") || rest.starts_with(":")) {
        constexpr std::size_t most_bytes = 120;
        if (before.size() > most_bytes) before.remove_prefix(before.size() - most_bytes);
        // 完成“双百”目标：…… tells what was reached.
        return !words.group(chinese_words::attainment_verbs).stands_in(before);
    }
    return words.group(chinese_words::goal_copulas).opens(rest);
}

std::uint32_t copula_of_goals(std::string_view rest, lexicon_index const& words) noexcept {
    constexpr std::uint32_t one_character = 3;
    for (auto const word : words.group(chinese_words::goal_copulas)) {
        if (rest.starts_with(word)) return static_cast<std::uint32_t>(word.size());
    }
    return one_character;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
