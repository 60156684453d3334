#include "record_words.hpp"

#include "characters.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {
namespace {

struct both {
    std::string_view zh;
    std::string_view en;
};

// One row an enumerator, in the order of each enumeration.
constexpr std::array<both, 10> headings{{{"位置", "Place"},
                                         {"数字", "Figure"},
                                         {"限定", "Hedge"},
                                         {"含义", "Role"},
                                         {"指标", "Indicator"},
                                         {"范围", "Scope"},
                                         {"时期", "Period"},
                                         {"数值", "Value"},
                                         {"单位", "Unit"},
                                         {"把握", "Certainty"}}};
constexpr std::array<both, 16> roles{{{"数值", "value"},
                                      {"其中", "of which"},
                                      {"总额", "total"},
                                      {"同比", "year on year"},
                                      {"环比", "period on period"},
                                      {"增长", "growth"},
                                      {"增减百分点", "points"},
                                      {"增减量", "change"},
                                      {"完成率", "completion"},
                                      {"占比", "share"},
                                      {"位次", "rank"},
                                      {"位次变化", "change in rank"},
                                      {"超出", "excess"},
                                      {"目标", "target"},
                                      {"基期", "base"},
                                      {"新增", "increment"}}};
constexpr std::array<both, 3> certainties{{{"确定", "certain"}, {"推断", "inferred"}, {"有歧义", "ambiguous"}}};
constexpr std::array<both, 8> hedges{{{"", ""},
                                      {"约", "about"},
                                      {"超", "over"},
                                      {"余", "over"},
                                      {"不低于", "at least"},
                                      {"近", "nearly"},
                                      {"不足", "under"},
                                      {"不超过", "at most"}}};
constexpr std::array<both, 12> reasons{{{"（日期）", "(date)"},
                                        {"（序号）", "(list number)"},
                                        {"（名称）", "(name)"},
                                        {"（口号）", "(slogan)"},
                                        {"（规模等级）", "(size class)"},
                                        {"（口径界限）", "(definition bound)"},
                                        {"（第几、首个）", "(ordinal)"},
                                        {"（成语）", "(idiom)"},
                                        {"（地址）", "(address)"},
                                        {"（文号）", "(document number)"},
                                        {"（编号）", "(identifier)"},
                                        {"（无单位）", "(bare number)"}}};

template <class Row, class Key>
std::string_view pick(Row const& rows, Key which, language in) {
    auto const number = static_cast<std::size_t>(which);
    if (number >= rows.size()) return {};
    return in == language::zh ? rows[number].zh : rows[number].en;
}

}  // namespace

std::string_view in_words(record_word which, language in) noexcept { return pick(headings, which, in); }
std::string_view title_of(text::role what, language in) noexcept { return pick(roles, what, in); }
std::string_view title_of(text::certainty how, language in) noexcept { return pick(certainties, how, in); }
std::string_view title_of(text::reject_reason why, language in) noexcept { return pick(reasons, why, in); }
std::string_view title_of(hedge meaning, language in) noexcept { return pick(hedges, meaning, in); }

std::string one_line(std::string_view text) {
    std::string made(text);
    for (auto& c : made) {
        if (c == '\n' || c == '\r' || c == '\t') c = ' ';
    }
    return made;
}

std::string well_formed(std::string_view text) {
    auto const is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::all_of(text.begin(), text.end(), is_ascii)) return std::string(text);
    std::string made;
    made.reserve(text.size());
    each_character(text, [&](std::string_view bytes, std::int32_t code) { made += code < 0 ? "\xEF\xBF\xBD" : bytes; });
    return made;
}

}  // namespace report::detail
ATTAIN_END_NAMESPACE
