#include "signs_zh.hpp"

#include "lexer.hpp"
#include "surroundings_zh.hpp"
#include "utf8.hpp"

#include <algorithm>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

[[nodiscard]] bool ends_at(std::string_view text, std::uint32_t at, std::string_view word) noexcept {
    return at >= word.size() && text.substr(at - word.size(), word.size()) == word;
}

void take_before(candidate& f, std::string_view word) noexcept {
    f.whole.begin -= static_cast<std::uint32_t>(word.size());
    f.whole.first -= code_points(word);
}

}  // namespace

void take_sign_word(std::string_view text, std::uint32_t floor, candidate& f) noexcept {
    constexpr std::string_view below_zero = "零下";
    constexpr std::string_view minus = "负";
    constexpr std::uint32_t one_character = 3;
    if (f.negative || f.spelled || f.whole.begin != f.numeral.begin || f.whole.begin < floor + below_zero.size())
        return;
    auto const at = f.whole.begin;
    if (ends_at(text, at, below_zero)) {
        f.negative = true;
        return take_before(f, below_zero);
    }
    // 担负, 肩负, 资产负债: no sign; 增速为负4.2%, 下降至负3.1%
    if (!ends_at(text, at, minus) || !is_one_of(decode_before(text, at - one_character).code, U"为是至到由从达"))
        return;
    f.negative = true;
    take_before(f, minus);
}

bool stands_behind_loss(std::string_view text, std::uint32_t begin) noexcept {
    return ends_at(text, begin, "亏损") || ends_at(text, begin, "亏损额") || ends_at(text, begin, "净亏");
}

bool take_parts_word(std::string_view text, unit_table const& units, candidate& f) noexcept {
    auto const percent = units.find("%");
    if (!percent || f.whole.begin != f.numeral.begin || !ends_at(text, f.whole.begin, "分之")) return false;
    for (auto const& [word, tenths] : {std::pair{"百分之", 0}, {"千分之", 1}, {"万分之", 2}}) {
        if (!ends_at(text, f.whole.begin, word)) continue;
        f.unit = *percent;
        f.unit_name = "%";
        f.magnitude -= tenths;
        f.upper_magnitude -= tenths;
        take_before(f, word);
        return true;
    }
    return false;
}

void take_points_of_rate(std::string_view text, unit_table const& units, candidate& f) {
    constexpr std::string_view point = "点";
    constexpr std::size_t near = 60;  // bytes
    if (f.unit_name != "个" || f.unit_span.end != f.whole.end || text.substr(f.whole.end, point.size()) != point)
        return;
    if (is_han(decode(text, f.whole.end + point.size()).code)) return;
    auto const before = text.substr(f.whole.begin - std::min<std::size_t>(f.whole.begin, near), near);
    bool rate = false;
    for (auto const* noun : {"率", "增速", "增幅", "比重", "占比", "降幅", "份额"})
        rate = rate || before.find(noun) != std::string_view::npos;
    auto const points = units.find("个百分点");
    if (!rate || !points) return;
    f.unit = *points;
    f.unit_name = "pp";
    f.whole.end += static_cast<std::uint32_t>(point.size());
    f.whole.last += 1;
    f.unit_span.end = f.whole.end;
    f.unit_span.last = f.whole.last;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
