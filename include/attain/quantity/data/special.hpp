#pragma once

#include <attain/quantity/data/rows.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

// Ratios, points, ranks, indices and scores.
// clang-format off
inline constexpr special_row special_rows[] = {
    {"%", unit_kind::percent, "", 1, 100, "%", "percent", "％|﹪|per cent|pct|百分比"},
    {"‰", unit_kind::permille, "", 1, 1000, "‰", "per mille", "permille|per mil|per thousand|千分比"},
    {"pp", unit_kind::percentage_point, "", 1, 100, "个百分点", "percentage points",
     "百分点|個百分點|percentage point|percent points|percent point|per cent points|p.p.|pps|ppt|ppts|pct pts|%pt|%pts|percentage-point"},
    {"bp", unit_kind::basis_point, "", 1, 10000, "个基点", "basis points", "基点|bps|BP|BPS|basis point|BPs"},
    {"个千分点", unit_kind::percentage_point, "", 1, 1000, "个千分点", "permille points", "千分点"},
    {"倍", unit_kind::ratio, "", 1, 1, "倍", "times", "fold|-fold|×"},
    {"成", unit_kind::ratio, "", 1, 10, "成", "tenths", ""},
    {"ppm", unit_kind::ratio, "", 1, 1000000, "百万分率", "parts per million", "per million"},
    {"ppb", unit_kind::ratio, "", 1, 1000000000, "十亿分率", "parts per billion", "per billion"},
    {"/10万", unit_kind::ratio, "", 1, 100000, "每十万", "per 100,000", "/十万|1/10万|十万分率|人/10万人|per 100000"},
    {"rank", unit_kind::rank, "rank", 1, 1, "位", "rank", "第位|排名|ranked"},
    {"places", unit_kind::places, "rank", 1, 1, "位", "places", "位次|个位次|place|个名次|名次|positions|position"},
    {"分", unit_kind::score, "score", 1, 1, "分", "points", "point|marks|mark|得分"},
    {"点", unit_kind::index, "", 1, 1, "点", "index points", "index point|指数点|个点"},
    {"上年=100", unit_kind::index, "上年=100", 1, 1, "上年=100", "previous year = 100", "previous year=100|preceding year = 100|以上年为100|上年为100"},
    {"上年同期=100", unit_kind::index, "上年同期=100", 1, 1, "上年同期=100", "same period of previous year = 100", "same period last year = 100|上年同期为100|去年同期=100"},
    {"上年同月=100", unit_kind::index, "上年同月=100", 1, 1, "上年同月=100", "same month of previous year = 100", "上年同月为100|same month last year = 100"},
    {"上月=100", unit_kind::index, "上月=100", 1, 1, "上月=100", "previous month = 100", "previous month=100|上月为100"},
    {"上季=100", unit_kind::index, "上季=100", 1, 1, "上季=100", "previous quarter = 100", "上季度=100"},
    {"1952=100", unit_kind::index, "1952=100", 1, 1, "1952=100", "1952 = 100", "1952年=100"},
    {"1978=100", unit_kind::index, "1978=100", 1, 1, "1978=100", "1978 = 100", "1978年=100"},
    {"text", unit_kind::text, "text", 1, 1, "文字", "text", "文本"},
    {"dB", unit_kind::physical, "dB", 1, 1, "分贝", "decibels", "decibel|dB(A)|分贝(A)"},
    {"pH", unit_kind::physical, "pH", 1, 1, "酸碱度", "pH units", ""},
};
// clang-format on

}  // namespace detail
ATTAIN_END_NAMESPACE
