#pragma once

#include <attain/measure/undefined_reason.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE std::string_view name_of(undefined_reason why) noexcept {
    switch (why) {
    case undefined_reason::missing_base: return "missing_base";
    case undefined_reason::zero_base: return "zero_base";
    case undefined_reason::negative_base: return "negative_base";
    case undefined_reason::zero_target: return "zero_target";
    case undefined_reason::negative_target: return "negative_target";
    case undefined_reason::sign_change: return "sign_change";
    case undefined_reason::series_break: return "series_break";
    case undefined_reason::span_mismatch: return "span_mismatch";
    case undefined_reason::unit_mismatch: return "unit_mismatch";
    case undefined_reason::incomplete: return "incomplete";
    case undefined_reason::suppressed: return "suppressed";
    case undefined_reason::not_applicable: return "not_applicable";
    }
    return "unknown";
}

ATTAIN_INLINE std::string_view describe(undefined_reason why, language in) noexcept {
    bool const zh = in == language::zh;
    switch (why) {
    case undefined_reason::missing_base: return zh ? "缺少基期或总体数值" : "the base or whole is not known";
    case undefined_reason::zero_base: return zh ? "基数为零" : "the base is zero";
    case undefined_reason::negative_base: return zh ? "基数为负" : "the base is negative";
    case undefined_reason::zero_target: return zh ? "目标为零" : "the target is zero";
    case undefined_reason::negative_target: return zh ? "目标为负" : "the target is negative";
    case undefined_reason::sign_change: return zh ? "两数正负不同" : "the two values have different signs";
    case undefined_reason::series_break:
        return zh ? "序列中断，前后不可比" : "the series is broken between the two ends";
    case undefined_reason::span_mismatch: return zh ? "两期时间跨度不同" : "the two periods differ in span";
    case undefined_reason::unit_mismatch: return zh ? "两数单位不同" : "the two figures differ in unit";
    case undefined_reason::incomplete: return zh ? "组成部分不全" : "some parts are not known";
    case undefined_reason::suppressed: return zh ? "数据未予公布" : "an input is withheld";
    case undefined_reason::not_applicable: return zh ? "不适用" : "not applicable";
    }
    return zh ? "未知" : "unknown";
}

ATTAIN_END_NAMESPACE
