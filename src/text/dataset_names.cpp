#include "dataset_names.hpp"

#include <algorithm>
#include <array>
#include <cctype>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// What kind of text a title names, longer words first where one ends another.
constexpr std::string_view kinds_zh[] = {
    "国民经济和社会发展统计公报",
    "国民经济和社会发展计划执行情况",
    "经济社会发展情况",
    "统计公报",
    "政府工作报告",
    "经济运行情况",
    "主要经济指标",
    "年度工作报告",
    "工作总结",
    "工作报告",
    "工作情况",
    "工作要点",
    "工作汇报",
    "运行情况",
    "完成情况",
    "年度报告",
    "情况",
    "总结",
    "报告",
    "公报",
    "通报",
    "简报",
    "年报",
    "快讯",
};
constexpr std::string_view kinds_en[] = {"annual report", "annual review",    "statistical communique",
                                         "work report",   "trade statistics", "statistics",
                                         "summary",       "review",           "report",
                                         "results"};
constexpr std::string_view leads_zh[] = {"关于", "上半年", "全年", "年度", "度", "一季度", "前三季度", "的"};

constexpr std::string_view target_words[] = {"目标", "任务", "计划", "target", "plan"};
constexpr std::string_view constant_price[] = {"生产总值", "GDP", "增加值", "gross domestic product", "value added"};
constexpr std::string_view comparable[] = {"固定资产投资", "fixed asset investment", "fixed-asset investment",
                                           "investment in fixed assets"};

std::string lower(std::string_view text) {
    std::string made(text);
    std::transform(made.begin(), made.end(), made.begin(), [](unsigned char c) {
        return c < 0x80 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c);
    });
    return made;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank[] = {" ", "\t", "\r", "\n", "　", "\xC2\xA0", "“", "”",  "《", "》",
                                          "(", ")",  "（", "）", ",",  "，",       ":", "：", "-",  "—"};
    for (bool more = true; more;) {
        more = false;
        for (auto const each : blank) {
            if (text.starts_with(each)) text.remove_prefix(each.size()), more = true;
            if (text.ends_with(each)) text.remove_suffix(each.size()), more = true;
        }
    }
    return text;
}

// The year in a title: its four digits and what belongs to it.
struct year_span {
    std::size_t begin = std::string_view::npos;
    std::size_t end = 0;
};

bool digit(char c) { return c >= '0' && c <= '9'; }

year_span find_year(std::string_view title) {
    for (std::size_t i = 0; i + 4 <= title.size(); ++i) {
        bool const alone = (i == 0 || !digit(title[i - 1])) && (i + 4 == title.size() || !digit(title[i + 4]));
        if (!alone || !std::all_of(title.begin() + static_cast<std::ptrdiff_t>(i),
                                   title.begin() + static_cast<std::ptrdiff_t>(i) + 4, digit))
            continue;
        if (title[i] != '1' && title[i] != '2') continue;
        auto end = i + 4;
        if (title.substr(end).starts_with("年")) end += std::string_view("年").size();
        return {i, end};
    }
    return {};
}

std::string_view without_kind_zh(std::string_view text) {
    for (auto const lead : leads_zh) {
        if (text.starts_with(lead)) text.remove_prefix(lead.size());
    }
    for (auto const kind : kinds_zh) {
        if (auto const at = text.rfind(kind); at != std::string_view::npos) return trimmed(text.substr(0, at));
    }
    return trimmed(text);
}

std::string_view without_kind_en(std::string_view text) {
    auto const small = lower(text);
    for (auto const kind : kinds_en) {
        auto const at = small.find(kind);
        if (at == std::string::npos) continue;
        // "Annual report of the Harbour District" names it behind, "Harbour District annual report" before.
        auto behind = trimmed(text.substr(at + kind.size()));
        for (std::string_view const lead : {"of ", "on ", "the "}) {
            if (lower(behind).starts_with(lead)) behind.remove_prefix(lead.size());
        }
        auto before = trimmed(text.substr(0, at));
        if (lower(before).starts_with("the ")) before.remove_prefix(4);
        return before.empty() ? trimmed(behind) : before;
    }
    return trimmed(text);
}

}  // namespace

std::string subject_of_title(std::string_view title, language lang) {
    auto const chinese = lang == language::zh;
    std::string const nobody = chinese ? "本报告" : "report";
    auto const year = find_year(title);
    if (year.begin == std::string_view::npos) return nobody;
    auto const peel = [&](std::string_view part) {
        part = trimmed(part);
        return chinese ? without_kind_zh(part) : without_kind_en(part);
    };
    constexpr std::size_t longest = 120;
    for (auto const part : {peel(title.substr(0, year.begin)), peel(title.substr(year.end))}) {
        if (part.size() >= (chinese ? 6U : 2U) && part.size() <= longest) return std::string(part);
    }
    return nobody;
}

growth_basis basis_of(std::string_view indicator) noexcept {
    auto const holds = [text = lower(indicator)](std::string_view word) {
        return text.find(lower(word)) != std::string::npos;
    };
    if (std::any_of(std::begin(constant_price), std::end(constant_price), holds)) return growth_basis::constant_price;
    if (std::any_of(std::begin(comparable), std::end(comparable), holds)) return growth_basis::comparable;
    return growth_basis::nominal;
}

bool is_target_word(std::string_view comparator) noexcept {
    return std::any_of(std::begin(target_words), std::end(target_words),
                       [&](std::string_view word) { return comparator.find(word) != std::string_view::npos; });
}

std::string name_of_part(std::string_view whole, std::string_view part, language lang) {
    if (whole.empty() || part.find(whole) != std::string_view::npos) return std::string(part);
    return with_remark(whole, part, lang);
}

std::string_view aim_of(record const& each, language lang) noexcept {
    bool const zh = lang == language::zh;
    if (each.what != role::target) return {};
    if (each.rule == "goal of growth") return zh ? "增速" : "growth";
    if (each.rule == "goal of change") return zh ? "变化" : "change";
    if (each.rule == "goal of share") return zh ? "占比" : "share";
    if (each.rule == "goal of rank") return zh ? "位次" : "rank";
    return {};
}

std::string with_remark(std::string_view label, std::string_view remark, language lang) {
    std::string made(label);
    made += lang == language::zh ? "（" : " (";
    made += remark;
    return made += lang == language::zh ? "）" : ")";
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
