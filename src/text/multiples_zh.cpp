#include "sense_zh.hpp"
#include "time_codes_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// 由开业时的31家增加到86家: a verb that leads to another level stands right behind.
bool chinese_sense::moves_behind(std::size_t i) const noexcept {
    auto const& f = figures_[i];
    if (f.after >= in_.tokens.size()) return false;
    auto const& t = in_.tokens[f.after];
    bool const moves = t.is(word_kind::increase) || t.is(word_kind::decrease) || t.is(word_kind::become);
    if (!moves || t.begin != f.whole.end) return false;
    return t.code == 1 || t.is(word_kind::become) || text_at(t.end, "至") || text_at(t.end, "到");
}

// 由8栋楼组成
bool chinese_sense::makes_up(std::size_t i) const noexcept {
    constexpr std::size_t longest = 36;  // bytes
    auto const end = figures_[i].whole.end;
    auto const behind = text_.substr(end, longest);
    for (auto const verb : listed(chinese_words::composition_verbs)) {
        auto const at = behind.find(verb);
        if (at == std::string_view::npos) continue;
        auto const between = behind.substr(0, at);
        if (between.find("，") == std::string_view::npos && between.find("。") == std::string_view::npos) return true;
    }
    return false;
}

// 翻一番
void chinese_sense::decide_doubling(std::size_t i, stretch phrase) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    growth_role(i, "doubling");
    // 在2019年的基础上翻一番
    for (auto j = a.left_token; j < f.token; ++j) {
        auto const& t = in_.tokens[j];
        if (t.is(word_kind::time) && t.entry <= date_entry(0) && t.begin >= a.left.begin) f.what = role::growth;
    }
    for (auto const* verb : {"翻了", "翻"}) {
        if (!view(phrase).ends_with(verb)) continue;
        phrase.end -= static_cast<std::uint32_t>(std::string_view(verb).size());
        break;
    }
    if (auto const since = last_token(i, word_kind::than); since >= 0) {
        phrase.end = std::min(phrase.end, in_.tokens[static_cast<std::size_t>(since)].begin);
    }
    phrase = trim(phrase, a.left_token, now_.token);
    name_or_inherit(i, phrase);
}

// 是2019年的2倍, 不低于最低标准的1.6倍; sets where the noun ends for what is none of a year before.
bool chinese_sense::decide_multiple(std::size_t i, stretch& phrase, std::uint32_t& end_token) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (!text_before(f.whole.begin, "的")) return false;
    // 不低于最低标准的1.6倍: the hedge stands before what is multiplied.
    if (auto const hedge = last_token(i, word_kind::approximate); hedge >= 0) {
        auto const& t = in_.tokens[static_cast<std::size_t>(hedge)];
        f.outer_hedge = static_cast<attain::hedge>(t.code);
        phrase.end = t.begin;
        end_token = static_cast<std::uint32_t>(hedge);
    }
    // 是2019年的2倍: as much again and more.
    auto const year = std::find_if(in_.tokens.begin() + a.left_token, in_.tokens.begin() + f.token, [&](auto& t) {
        // “十五”期末 is the end of a plan
        return t.end + 3 == f.whole.begin && (t.is(word_kind::time) || t.is(word_kind::yoy)) &&
               !text_before(t.begin, "”");
    });
    if (year != in_.tokens.begin() + f.token) {
        auto const code = static_cast<time_code>(year->code);
        bool const last = year->is(word_kind::yoy) ||
                          (year->entry >= 0 && (code == time_code::last_year || code == time_code::this_year));
        set(f, last ? role::growth_yoy : role::growth, "times a year before");
        phrase.end = std::min(phrase.end, year->begin);
        phrase = trim(phrase, a.left_token, static_cast<std::uint32_t>(year - in_.tokens.begin()));
        name_or_inherit(i, phrase);
        return true;
    }
    // 是“十二五”末的1.7倍: as much as at the end of a plan's years.
    auto const left = view(a.left);
    for (auto const* verb : {"相当于", "是", "为"}) {
        auto const at = left.rfind(verb);
        if (at == std::string_view::npos) continue;
        auto const since = left.substr(at);
        if (!listed(chinese_words::plan_period_words).stands_in(since) && !since.ends_with("前的")) continue;
        set(f, role::growth, "times a year before");
        auto const end = a.left.begin + static_cast<std::uint32_t>(at);
        auto token = a.left_token;
        while (token < f.token && in_.tokens[token].begin < end) ++token;
        name_or_inherit(i, trim({a.left.begin, end}, a.left_token, token));
        return true;
    }
    if (auto const copula = level_copula_before(i, phrase); !copula.empty()) {
        // 人均产值是全国平均水平的1.5倍
        set(f, role::value, "level");
        auto token = a.left_token;
        while (token < f.token && in_.tokens[token].begin < copula.begin) ++token;
        name_or_inherit(i, trim({phrase.begin, copula.begin}, a.left_token, token));
        return true;
    }
    return false;
}

// 能耗仅为全省的60%, 产值相当于全国平均水平的1.5倍: the verb before the level that another is measured by.
stretch chinese_sense::level_copula_before(std::size_t i, stretch phrase) const noexcept {
    auto const& a = around_[i];
    constexpr std::string_view equals = "相当于";
    if (auto const at = view(phrase).rfind(equals); at != std::string_view::npos && at > 0) {
        auto const begin = phrase.begin + static_cast<std::uint32_t>(at);
        return {begin, begin + static_cast<std::uint32_t>(equals.size())};
    }
    for (auto j = figures_[i].token; j-- > a.left_token;) {
        auto const& t = in_.tokens[j];
        if (t.begin <= phrase.begin || t.end > phrase.end) continue;
        bool const reaches = t.is(word_kind::increase) && t.code == 1;
        if (reaches || listed(chinese_words::level_copulas).has(text_.substr(t.begin, t.end - t.begin)))
            return {t.begin, t.end};
    }
    return {};
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
