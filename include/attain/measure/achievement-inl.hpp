#pragma once

#include <attain/measure/achievement.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE std::string_view name_of(achievement what) noexcept {
    switch (what) {
    case achievement::none: return "none";
    case achievement::exceeded: return "exceeded";
    case achievement::met: return "met";
    case achievement::missed: return "missed";
    case achievement::undecided: return "undecided";
    }
    return "unknown";
}

ATTAIN_INLINE std::string_view name_of(agreement what) noexcept {
    switch (what) {
    case agreement::not_compared: return "not_compared";
    case agreement::agrees: return "agrees";
    case agreement::differs: return "differs";
    }
    return "unknown";
}

ATTAIN_INLINE std::string_view title_of(achievement what, language in) noexcept {
    bool const zh = in == language::zh;
    switch (what) {
    case achievement::none: return "";
    case achievement::exceeded: return zh ? "超额完成" : "exceeded";
    case achievement::met: return zh ? "完成" : "met";
    case achievement::missed: return zh ? "未完成" : "missed";
    case achievement::undecided: return zh ? "不能判定" : "undecided";
    }
    return "";
}

ATTAIN_INLINE std::string_view title_of(agreement what, language in) noexcept {
    bool const zh = in == language::zh;
    switch (what) {
    case agreement::not_compared: return "";
    case agreement::agrees: return zh ? "相符" : "agrees";
    case agreement::differs: return zh ? "不符" : "differs";
    }
    return "";
}

ATTAIN_END_NAMESPACE
