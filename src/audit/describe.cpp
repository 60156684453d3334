#include "describe.hpp"

#include <attain/quantity/magnitude.hpp>
#include <attain/quantity/unit_table.hpp>
#include <attain/time/period_print.hpp>

#include <array>
#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace {

struct slip {
    std::string_view id;
    std::string_view zh;
    std::string_view en;
};

constexpr std::array slips{slip{"sign_flipped", "正负号颠倒", "its sign flipped"},
                           slip{"digits_transposed", "相邻数字颠倒", "two digits transposed"},
                           slip{"one_digit_wrong", "一位数字有误", "one digit wrong"},
                           slip{"decimal_point_shifted", "小数点错位", "the decimal point shifted"},
                           slip{"magnitude_slip", "万、亿混淆", "a magnitude slip of 10,000"},
                           slip{"percent_for_ratio", "百分数与比值混淆", "percent taken for a ratio"},
                           slip{"double_rounding", "二次舍入", "rounded twice"},
                           slip{"truncated", "截尾而非舍入", "truncated, not rounded"},
                           slip{"rounded_up", "进位而非舍入", "rounded up, not to the nearest"},
                           slip{"stale_figure", "误用上年数字", "the figure of the year before"},
                           slip{"wrong_base_year", "基期用错", "growth from the level of another period"},
                           slip{"unrevised_base", "基数未按修订数", "growth from a base before its revision"},
                           slip{"stale_target", "误用上年目标", "completion of last year's target"},
                           slip{"computed_from_rounded", "由已舍入的数字算出", "computed from rounded figures"}};

constexpr auto ids_of_slips = [] {
    std::array<std::string_view, slips.size()> ids{};
    for (std::size_t i = 0; i < slips.size(); ++i) ids[i] = slips[i].id;
    return ids;
}();

}  // namespace

std::span<std::string_view const> slip_ids() noexcept { return ids_of_slips; }

std::string_view describe_slip(std::string_view id, language in) noexcept {
    for (auto const& each : slips) {
        if (each.id == id) return in == language::zh ? each.zh : each.en;
    }
    return id;
}

std::string_view name_of(figure_standing standing) noexcept {
    switch (standing) {
    case figure_standing::fits: return "fits";
    case figure_standing::conflict: return "conflict";
    case figure_standing::untested: return "untested";
    }
    return {};
}

std::string_view detail::words_of(reading how, language in) noexcept {
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

std::string detail::words_of(dataset const& data, fact_key const& key, language in) {
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
    return text + " " + to_text(key.when, in);
}

std::string written_unit_of(dataset const& data, fact_view const& fact) {
    auto const u = fact.unit();
    if (u.kind() == unit_kind::rank || u.kind() == unit_kind::places) return "位";
    auto const& own = data[fact.indicator()].unit;
    if (auto const read = parse_written_unit(own); read && read->unit == u && read->magnitude == fact.magnitude()) {
        return own;
    }
    std::string text(chinese_magnitude(fact.magnitude()));
    if (text.empty() && fact.magnitude() != 0) text = " " + std::string(english_magnitude(fact.magnitude())) + " ";
    return text += u.symbol();
}

namespace {

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

}  // namespace

std::string describe(dataset const& data, fact_view const& fact, language in) {
    return detail::words_of(data, fact.key(), in) + " " + fact.text();
}

std::string describe(audit_report const& report, audit_finding const& finding, language in) {
    auto const& data = report.data();
    bool const zh = in == language::zh;
    std::string text = zh ? "不能同时成立（即使按" : "cannot all be true (even under ";
    text += detail::words_of(finding.weakest, in);
    text += zh ? "）：" : "): ";
    text += list(data, finding.conflict, in);
    for (auto const i : finding.conflict) text += position(data, data[i]);
    if (finding.suspects.empty()) return text;
    if (finding.suspects_smallest)
        text += zh ? "。嫌疑：" : ". Suspects: ";
    else
        text += zh ? "。矛盾过多，去掉以下数字（未必最少）其余方可成立："
                   : ". Without these, perhaps too many, the rest is possible: ";
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
            text += describe_slip(slip, in);
        }
    }
    return text;
}

std::string describe(audit_report const& report, shifted_column const& column, language in) {
    auto const& data = report.data();
    bool const zh = in == language::zh;
    auto const first = data[column.facts.front()];
    auto const last = data[column.facts.back()];
    std::string text = zh ? "整列疑似错行：" : "a column seems to stand one row too ";
    if (!zh) text += column.too_low ? "low: " : "high: ";
    if (column.by_period) {
        text += data[first.indicator()].title(in);
        text += zh ? "·" : ", ";
    }
    text += title_of(first.what(), in);
    auto const row = [&](fact_view const& at) {
        return column.by_period ? to_text(at.when(), in) : std::string(data[at.indicator()].title(in));
    };
    text += (zh ? "，自" : ", from ") + row(first) + (zh ? "至" : " to ") + row(last);
    auto const count = std::to_string(column.repaired);
    if (!zh) return text + "; moved by one row, " + count + " relations that fail would hold";
    return text + (column.too_low ? "，低了一行" : "，高了一行") + "；移正后原先不成立的 " + count + " 个关系都成立";
}

std::string describe(audit_report const& report, rounding_note const& note, language in) {
    std::string text = in == language::zh ? "按" : "not possible under ";
    text += detail::words_of(note.declared, in);
    text += in == language::zh ? "不成立，须按" : ", possible under ";
    text += detail::words_of(note.needed, in);
    text += in == language::zh ? "：" : ": ";
    return text + list(report.data(), note.conflict, in);
}

ATTAIN_END_NAMESPACE
