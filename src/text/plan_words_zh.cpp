#include "plan_words_zh.hpp"

#include "sum_zh.hpp"
#include "utf8.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

bool spans_time(std::string_view rest) noexcept {
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

namespace {

// 投86亿元, 建公园: one character, which is no part of a longer word.
[[nodiscard]] bool does_shortly(std::string_view rest, lexicon_index const& words) noexcept {
    return words.group(chinese_words::short_plan_verbs).opens(rest) &&
           !words.group(chinese_words::not_short_plans).opens(rest);
}

}  // namespace

bool opens_ahead(std::string_view text, lexicon_index const& words) noexcept {
    while (!text.empty() && (is_space(decode(text, 0).code) || text.front() == '\n'))
        text.remove_prefix(decode(text, 0).length);
    auto const& years = words.group(chinese_words::years_to_come);
    for (auto const word : years) {
        if (!years.openings().fit(text)) break;
        if (text.starts_with(word) && spans_time(text.substr(word.size()))) return true;
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

bool opens_aim(std::string_view sentence, lexicon_index const& words) noexcept {
    while (!sentence.empty() && (is_space(decode(sentence, 0).code) || sentence.front() == '\n'))
        sentence.remove_prefix(decode(sentence, 0).length);
    constexpr std::size_t most = 90;   // bytes up to the end of the clause
    constexpr std::size_t near = 180;  // bytes behind it
    if (!words.group(chinese_words::aim_openings).opens(sentence)) return false;
    auto const comma = sentence.substr(0, most).find("，");
    if (comma == std::string_view::npos) return false;
    auto const aim = sentence.substr(0, comma);
    if (!words.group(chinese_words::goal_nouns).ends(aim)) return false;
    return words.group(chinese_words::aim_markers).stands_in(sentence.substr(comma, near));
}

bool opens_done(std::string_view clause, lexicon_index const& words) noexcept {
    auto const& done = words.group(chinese_words::done_openings);
    if (done.opens(clause)) return true;
    for (auto const* year : {"本年度", "年度", "全年"}) {
        // 计划完成投资5亿元，年度累计完成3亿元
        std::string_view const word = year;
        if (clause.starts_with(word))
            return done.opens(clause.substr(word.size())) && !clause.substr(word.size()).starts_with("完成");
    }
    return false;
}

bool opens_told(std::string_view clause, lexicon_index const& words) noexcept {
    return (opens_done(clause, words) && !clause.starts_with("完成")) ||
           words.group(chinese_words::past_markers).opens(clause);
}

bool only_expects(std::string_view clause, std::string_view rest, lexicon_index const& words) noexcept {
    constexpr std::size_t near = 60;  // bytes
    if (clause.size() > near) clause.remove_prefix(clause.size() - near);
    return clause.find("预计") != std::string_view::npos && words.group(chinese_words::future_verbs).opens(rest);
}

std::size_t behind_modal(std::string_view name, lexicon_index const& words) noexcept {
    std::size_t begin = 0;
    auto const& modals = words.group(chinese_words::goal_modals);
    if (modals.stands_in(name)) {
        for (auto const modal : modals) {
            auto const at = name.rfind(modal);
            if (at != std::string_view::npos) begin = std::max(begin, at + modal.size());
        }
    }
    // 建成可新增产值, 每年将带动就业; but 可支配收入
    for (std::string_view const may : {std::string_view("可"), std::string_view("将")}) {
        auto const at = name.rfind(may);
        if (at == std::string_view::npos) continue;
        if (words.group(chinese_words::yield_verbs).opens(name.substr(at + may.size())))
            begin = std::max(begin, at + may.size());
    }
    return begin;
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
