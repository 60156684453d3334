#include "plan_words_zh.hpp"
#include "sense_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

constexpr std::uint32_t longest_heading = 48;  // characters

// 2030年，我们将重点做好以下工作：: the lines behind tell what is to be done.
[[nodiscard]] bool leads_in_plans(std::string_view line, lexicon_index const& words) noexcept {
    constexpr std::size_t longest = 210;  // bytes
    return line.size() <= longest && words.group(chinese_words::work_lead_ends).ends(line) &&
           words.group(chinese_words::work_lead_verbs).stands_in(line) &&
           words.group(chinese_words::work_lead_times).stands_in(line) &&
           !words.group(chinese_words::work_told).stands_in(line);
}

}  // namespace

void note_chinese_goals(sentence const& in, document& doc) {
    if (!in.opens_line && !in.closes_line) return;
    auto line = in.text.substr(in.begin, in.end - in.begin);
    while (!line.empty() && (line.front() == ' ' || line.front() == '\n' || line.front() == '\r'))
        line.remove_prefix(1);
    while (!line.empty() && (line.back() == ' ' || line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
    if (in.closes_line && leads_in_plans(line, doc.words)) doc.plans = true;
    if (!in.opens_line) return;
    doc.plans_of_line = opens_ahead(line, doc.words) ? line_plans::opened : line_plans::none;
    if (!in.closes_line || in.last - in.first > longest_heading || line.ends_with("。")) return;
    auto const year = doc.section_period.is_none() ? 0 : doc.section_period.year();
    if (doc.words.group(chinese_words::result_headings).stands_in(line)) {
        doc.plans = false;
        doc.told_year = year;
        return;
    }
    // 二、2033年重点工作 is of plans where a section before it told of 2025.
    auto const told = doc.told_year != 0 ? doc.told_year : doc.report_period.is_none() ? 0 : doc.report_period.year();
    bool const later = told != 0 && year > told && doc.words.group(chinese_words::work_headings).stands_in(line);
    if (later || doc.words.group(chinese_words::plan_headings).stands_in(line)) doc.plans = true;
}

// 今年的主要预期目标为: what follows the goals of the year is what is to be done for them.
void chinese_sense::open_plans(token const& goal) {
    if (!in_.opens_line || goal.first - in_.first > longest_heading) return;
    auto const head = text_.substr(in_.begin, goal.end - in_.begin);
    // 2030年主要目标: of a year's work; 发展目标 alone may be that of a profile
    bool const yearly = listed(chinese_words::year_goal_heads).ends(head) &&
                        (head.find("20") != std::string_view::npos || head.find("今年") != std::string_view::npos ||
                         head.find("明年") != std::string_view::npos || head.find("全年") != std::string_view::npos);
    if (!yearly && !head.ends_with("预期目标") && !head.ends_with("预期目标是")) return;
    if (head.find("去年") != std::string_view::npos || head.find("上年") != std::string_view::npos) return;
    doc_.plans = true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
