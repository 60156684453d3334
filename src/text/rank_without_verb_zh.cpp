#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// 在中部地区增速第1, 均为中部第1: no verb of rank, but a field that is no place by its name alone.
bool chinese_sense::decide_rank_by_measure(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    auto const next = behind(i);
    if (is_han(next)) return false;
    auto const left = view(a.left);
    if (left.starts_with("在")) {
        // 在经济大省中增速第1
        std::size_t cut = 0;
        for (auto const* end : {"中", "地区"}) {
            if (auto const at = left.rfind(end); at != std::string_view::npos)
                cut = std::max(cut, at + std::string_view(end).size());
        }
        constexpr std::size_t two_characters = 6;
        if (cut < two_characters + 3) return false;
        auto const begin = a.left.begin + static_cast<std::uint32_t>(cut);
        auto token = a.left_token;
        while (token < f.token && in_.tokens[token].begin < begin) ++token;
        auto const measure = trim({begin, f.whole.begin}, token, f.token);
        if (!listed(chinese_words::ranked_measures).ends(view(measure))) return false;
        set(f, role::rank, "rank behind place");
        f.scope = left.substr(3, cut - 3);
        if (f.scope.ends_with("中")) f.scope.remove_suffix(3);
        name_indicator(i, measure);
        return true;
    }
    for (auto const field : listed(chinese_words::ranked_fields)) {
        if (!text_before(f.whole.begin, field)) continue;
        auto const begin = f.whole.begin - static_cast<std::uint32_t>(field.size());
        auto token = a.left_token;
        while (token < f.token && in_.tokens[token].begin < begin) ++token;
        auto const phrase = begin < a.left.begin ? stretch{} : trim({a.left.begin, begin}, a.left_token, token);
        if (!phrase.empty() && !listed(chinese_words::ranked_measures).ends(view(phrase))) continue;
        set(f, role::rank, "rank behind place");
        f.scope = field;
        name_or_inherit(i, phrase);
        return true;
    }
    return false;
}

// 工业增幅全省第四: no verb, but the field stands right before the figure.
bool chinese_sense::decide_rank_behind_place(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (decide_rank_by_measure(i)) return true;
    if (f.token == 0 || f.token <= a.left_token) return false;
    auto last = f.token - 1;
    while (last > a.left_token && in_.tokens[last].begin >= f.whole.begin) --last;
    auto const& place = in_.tokens[last];
    if (!place.is(word_kind::place) || place.end != f.whole.begin || place.begin < a.left.begin) return false;
    auto phrase = trim({a.left.begin, place.begin}, a.left_token, last);
    if (keeps_its_place(text_.substr(phrase.begin, place.end - phrase.begin), doc_.words)) phrase = {};
    auto const name = view(phrase);
    bool const first = f.number == decimal(1) && !f.among;
    bool const measured = listed(chinese_words::ranked_measures).ends(name);
    if (name.empty() ? previous_ == none : !measured && (first || code_points(name) < 3)) return false;
    if (f.among) f.inner_hedge = attain::hedge::at_most;
    set(f, role::rank, "rank behind place");
    f.scope = text_.substr(place.begin, place.end - place.begin);
    name_or_inherit(i, phrase);
    return true;
}

// 考核列全国230家开发区第38位: the verb stands before the figure that counts the field.
bool chinese_sense::decide_rank_among_counted(std::size_t i) {
    auto& f = figures_[i];
    if (!around_[i].after_figure || previous_ == none || !around_[previous_].took_right ||
        figures_[previous_].unit.kind() != unit_kind::count) {
        return false;
    }
    auto const cue = last_token(previous_, word_kind::rank);
    if (cue < 0) return false;
    auto const& t = in_.tokens[static_cast<std::size_t>(cue)];
    set(f, role::rank, "rank");
    if (f.among) f.inner_hedge = attain::hedge::at_most;
    f.scope = text_.substr(t.end, f.whole.begin - t.end);
    auto const& whole = around_[previous_];
    name_or_inherit(i, trim({whole.left.begin, t.begin}, whole.left_token, static_cast<std::uint32_t>(cue)));
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
