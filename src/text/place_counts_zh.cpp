#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

struct place_noun {
    std::string_view word;
    std::u32string_view not_before;  ///< goes on as another word behind it
};

// The longer ones first.
constexpr place_noun place_nouns[] = {
    {"省(区、市)", U""},
    {"省（区、市）", U""},
    {"县(市、区)", U""},
    {"县（市、区）", U""},
    {"县(区)", U""},
    {"县（区）", U""},
    {"县(市)", U""},
    {"县（市）", U""},
    {"省区市", U""},
    {"省市", U"场"},
    {"省区", U"域"},
    {"市县", U"级"},
    {"县市", U"场"},
    {"县区", U"域"},
    {"区县", U"级"},
    {"市州", U""},
    {"市区", U""},
    {"乡镇", U"企级"},
    {"镇街", U""},
    {"省", U"道级委会内外份际属直长政"},
    {"市", U"场值民政委直郊级长区域价"},
    {"县", U"域城道级委长内政"},
    {"镇", U"域区级长政"},
    {"区", U"域块间位长级县"},
    {"村", U"民庄集级委镇"},
    {"街道", U"口"},
    {"乡", U"道音村级长里间"},
};

[[nodiscard]] bool begins_place(char32_t c) noexcept { return is_one_of(c, U"省市县区镇村乡街"); }

}  // namespace

// 卓山、凉河2县, 涉及3省12市, 南部6省市: places are counted without a counter; but 3号市场, 108省道.
bool chinese_sense::counts_places(std::size_t i) {
    auto& f = figures_[i];
    constexpr std::int64_t most = 3000;
    auto const value = f.number.to_int64().value_or(0);
    if (f.spelled || f.is_range || f.is_ratio || !f.scale.empty() || f.number.scale() > 0 || value < 2 || value > most)
        return false;
    auto const behind = text_.substr(f.whole.end);
    if (!begins_place(decode(behind, 0).code)) return false;
    place_noun const* found = nullptr;
    for (auto const& each : place_nouns) {
        if (!behind.starts_with(each.word)) continue;
        found = &each;
        break;
    }
    if (found == nullptr) return false;
    auto const end = f.whole.end + static_cast<std::uint32_t>(found->word.size());
    auto const next = decode(text_, end).code;
    if (found->not_before.find(next) != std::u32string_view::npos) return false;
    constexpr std::uint32_t near = 60;  // bytes
    auto const from = std::max(in_.begin, f.whole.begin - std::min(f.whole.begin, near));
    auto const before = text_.substr(from, f.whole.begin - from);
    auto const is_place = [](char32_t c) { return is_one_of(c, U"省市县区镇村乡"); };
    // 辖4镇、10乡
    constexpr std::uint32_t one_character = 3;
    bool const listed_behind = i > 0 && is_place_count(figures_[i - 1]) &&
                               figures_[i - 1].whole.end + one_character == f.whole.begin &&
                               text_at(figures_[i - 1].whole.end, "、");
    // 2县3区: each shows what the other is
    bool const joined = i > 0 && !figures_[i - 1].rejected && figures_[i - 1].whole.end == f.whole.begin &&
                        is_place(chinese_sense::before(i));
    bool const joins = is_digit(next) && i + 1 < figures_.size() && figures_[i + 1].whole.begin == end &&
                       is_place(decode(text_, figures_[i + 1].whole.end).code);
    constexpr std::size_t longest_name = 24;  // bytes of the last of a list, and its 、
    auto const list = before.rfind("、");
    bool const named = found->word != "区" && list != std::string_view::npos && is_han(chinese_sense::before(i)) &&
                       before.size() - list <= longest_name && before.size() - list > 6;
    if (!joined && !joins && !named && !listed_behind && !listed(chinese_words::place_leads).ends(before)) return false;
    f.unit = doc_.tails.units().find("个").value_or(f.unit);
    f.unit_name = found->word;
    f.unit_span = {f.whole.end, end, f.whole.last, f.whole.last + code_points(found->word)};
    f.whole.end = f.unit_span.end;
    f.whole.last = f.unit_span.last;
    f.rule = counted_as_place;
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
