#include <attain/audit/audit.hpp>
#include <attain/time/period_print.hpp>

#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace {

std::string_view words(reading how, language in) {
    bool const zh = in == language::zh;
    switch (how) {
    case reading::half_up: return zh ? "四舍五入" : "rounding half up";
    case reading::half_even: return zh ? "四舍六入五成双" : "rounding half to even";
    case reading::half_down: return zh ? "五舍六入" : "rounding half down";
    case reading::down: return zh ? "截尾" : "truncation";
    case reading::up: return zh ? "进位" : "rounding up";
    case reading::nearest: return zh ? "舍入到最近" : "rounding to the nearest";
    case reading::double_rounding: return zh ? "二次舍入" : "double rounding";
    case reading::nearest_or_down: return zh ? "舍入或截尾" : "rounding or truncation";
    }
    return {};
}

std::string list(dataset const& data, std::vector<fact_index> const& facts, language in) {
    std::string text;
    for (auto const i : facts) {
        if (!text.empty()) text += in == language::zh ? "；" : "; ";
        text += describe(data, data[i], in);
    }
    return text;
}

// Where the figure stands: `:12:34`, after the file's name where there is one.
std::string position(dataset const& data, fact_view const& fact) {
    auto const where = fact.where();
    if (where.line == 0) return {};
    return " [" + (data.file().empty() ? "" : data.file() + ":") + std::to_string(where.line) + ":" +
           std::to_string(where.column) + "]";
}

std::string_view slip_words(std::string_view id, language in) {
    bool const zh = in == language::zh;
    if (id == "sign_flipped") return zh ? "正负号颠倒" : "its sign flipped";
    if (id == "digits_transposed") return zh ? "相邻数字颠倒" : "two digits transposed";
    if (id == "one_digit_wrong") return zh ? "一位数字有误" : "one digit wrong";
    if (id == "decimal_point_shifted") return zh ? "小数点错位" : "the decimal point shifted";
    if (id == "magnitude_slip") return zh ? "万、亿混淆" : "a magnitude slip of 10,000";
    if (id == "percent_for_ratio") return zh ? "百分数与比值混淆" : "percent taken for a ratio";
    return id;
}

}  // namespace

std::string describe(dataset const& data, fact_view const& fact, language in) {
    auto const key = fact.key();
    std::string text(data[key.indicator].title(in));
    if (key.what != measure::value) {
        text += in == language::zh ? "·" : ", ";
        text += title_of(key.what, in);
    }
    if (!key.of.empty()) {
        text += in == language::zh ? "（" : " (";
        text += data.title_of(key.of, in);
        text += in == language::zh ? "）" : ")";
    }
    text += " " + to_text(key.when, in) + " " + fact.text();
    return text;
}

std::string describe(audit_report const& report, audit_finding const& finding, language in) {
    auto const& data = report.data();
    bool const zh = in == language::zh;
    std::string text = zh ? "不能同时成立（即使按" : "cannot all be true (even under ";
    text += words(finding.weakest, in);
    text += zh ? "）：" : "): ";
    text += list(data, finding.conflict, in);
    for (auto const i : finding.conflict) text += position(data, data[i]);
    if (finding.suspects.empty()) return text;
    text += zh ? "。嫌疑：" : ". Suspects: ";
    bool first = true;
    for (auto const& set : finding.suspects) {
        if (!first) text += zh ? " 或 " : ", or ";
        first = false;
        bool inner = false;
        for (auto const i : set) {
            if (inner) text += " + ";
            inner = true;
            text += data[i].text();
        }
    }
    if (!finding.suspects_complete) text += zh ? "，等" : ", and more";
    for (auto const& each : finding.details) {
        text += zh ? "；" : "; ";
        text += data[each.fact].text();
        if (!each.expected) {
            text += zh ? " 无论取何值都不行" : " has no value that would do";
            continue;
        }
        auto const places = data[each.fact].number().scale() + 2;
        text += zh ? " 应在 " : " would have to lie in ";
        text += print_outward(*each.expected, places < 0 ? 0 : places);
        for (auto const& slip : each.slips) {
            text += zh ? "，或" : ", perhaps ";
            text += slip_words(slip, in);
        }
    }
    return text;
}

std::string describe(audit_report const& report, rounding_note const& note, language in) {
    std::string text = in == language::zh ? "按" : "not possible under ";
    text += words(note.declared, in);
    text += in == language::zh ? "不成立，须按" : ", possible under ";
    text += words(note.needed, in);
    text += in == language::zh ? "：" : ": ";
    return text + list(report.data(), note.conflict, in);
}

ATTAIN_END_NAMESPACE
