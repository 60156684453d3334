#include "sense_zh.hpp"

#include <algorithm>
#include <optional>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// 以不到千分之四的土地, 用全国3%的耕地: with what part of a whole something is done; the field stands before the
// number.
[[nodiscard]] std::optional<stretch> worked_with(sentence const& in, std::uint32_t first_token, candidate const& f) {
    auto begin = f.whole.begin;
    stretch field{begin, begin};
    for (auto j = f.token; j-- > first_token;) {
        auto const& t = in.tokens[j];
        if (t.end > begin) continue;
        bool const place = t.is(word_kind::place);
        if (t.end != begin || (!place && !t.is(word_kind::approximate))) break;
        if (place) field = {t.begin, t.end};
        begin = t.begin;
    }
    auto const before = in.text.substr(in.begin, begin - in.begin);
    if (!before.ends_with("以") && !before.ends_with("仅用") && !before.ends_with("用了")) return std::nullopt;
    return field;
}

}  // namespace

// 产量接近全国的30%, 超过出口总额的一成: a share of what stands behind the hedge.
bool chinese_sense::decide_share_by_hedge(std::size_t i, stretch phrase) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (!text_before(f.whole.begin, "的")) return false;
    auto const& benchmarks = listed(chinese_words::benchmark_nouns);
    auto const& levels = listed(chinese_words::share_verbs);
    for (auto j = f.token; j-- > a.left_token;) {
        auto const& t = in_.tokens[j];
        if (t.begin <= phrase.begin || t.end + 3 >= f.whole.begin) continue;
        auto const word = text_.substr(t.begin, t.end - t.begin);
        bool const exceeds = t.is(word_kind::excess) && (word == "超过" || word == "超");
        bool const under = listed(chinese_words::under_hedges).has(word);
        bool const level = levels.has(word);
        if (!t.is(word_kind::approximate) && !exceeds && !under && !level) continue;
        auto const whole = text_.substr(t.end, f.whole.begin - 3 - t.end);
        if (benchmarks.stands_in(whole) || whole.find("年") != std::string_view::npos) return false;
        // 能耗为全国能耗的65%: of the same thing in a wider field
        bool const wider = listed(chinese_words::comparison_fields).opens(whole) && f.number < decimal(100);
        if (level && !wider && !names_field(whole, doc_.words)) return false;
        set(f, role::share, "share");
        f.scope = whole;
        f.outer_hedge = exceeds          ? attain::hedge::over
                        : under          ? attain::hedge::under
                        : word == "约为" ? attain::hedge::about
                        : level          ? f.outer_hedge
                                         : static_cast<attain::hedge>(t.code);
        name_or_inherit(i, trim({phrase.begin, t.begin}, a.left_token, j));
        return true;
    }
    // 能耗0.7吨标准煤，为全国能耗的65%: of the clause before; 收入3万元，相当于全国平均水平的85% is measured by another
    auto const& copulas = listed(chinese_words::level_copulas);
    auto whole = text_.substr(phrase.begin, std::max(phrase.begin, f.whole.begin - 3) - phrase.begin);
    bool told = copulas.ends(text_.substr(0, phrase.begin));
    for (auto const word : copulas) {
        if (told || !whole.starts_with(word)) continue;
        whole.remove_prefix(word.size());
        told = true;
    }
    if (told && previous_ != none && is_level(figures_[previous_].what) &&
        !figures_[previous_].indicator_span.empty() && listed(chinese_words::comparison_fields).opens(whole) &&
        whole.find("年") == std::string_view::npos) {
        bool const measured = benchmarks.stands_in(whole) || !(f.number < decimal(100));
        set(f, measured ? role::value : role::share, measured ? "level" : "share");
        if (!measured) f.scope = whole;
        inherit_indicator(i);
        return true;
    }
    return false;
}

// 一般贸易在全省的占比达43%, 全国占比达13%, 在出口总值中的占比: the whole stands before the noun.
void chinese_sense::part_whole(std::size_t i, stretch& phrase) const {
    part_field(i, phrase);
    auto const name = view(phrase);
    auto const in = name.rfind("在");
    constexpr std::size_t two_characters = 6;
    if (!figures_[i].scope.empty() || in == std::string_view::npos || !name.ends_with("中")) return;
    if (in > 0 && in < two_characters) return;
    auto const whole = name.substr(in + 3, name.size() - in - two_characters);
    if (whole.size() < two_characters) return;
    figures_[i].scope = whole;
    phrase.end = phrase.begin + static_cast<std::uint32_t>(in);
}

// 占S比重B%; 占年度目标的B%.
void chinese_sense::decide_share_said(std::size_t i, std::int32_t share) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    stretch phrase;
    auto const& t = in_.tokens[static_cast<std::size_t>(share)];
    hedge_by_share(f, t, static_cast<std::uint32_t>(share));
    auto scope = stretch{t.end, now_.begin < t.end ? t.end : now_.begin};
    bool target = false;
    auto const noun = last_token(i, word_kind::share_noun);
    if (noun > share) scope.end = in_.tokens[static_cast<std::size_t>(noun)].begin;
    for (auto j = static_cast<std::size_t>(share) + 1; j < f.token; ++j) {
        if (in_.tokens[j].is(word_kind::target) || in_.tokens[j].is(word_kind::plan_verb)) target = true;
    }
    while (scope.begin < scope.end && is_gap(decode_before(text_, scope.end).code)) {
        scope.end -= static_cast<std::uint32_t>(length_before(text_, scope.end));
    }
    if (auto const base = last_token(i, word_kind::base); base > share) {
        // 占S比重从A%提高到B%: the share of before.
        scope.end = std::min(scope.end, in_.tokens[static_cast<std::size_t>(base)].begin);
        set(f, role::base, "share from");
        f.scope = view(scope);
        phrase = trim({a.left.begin, t.begin}, a.left_token, static_cast<std::uint32_t>(share));
        name_or_inherit(i, phrase);
        return;
    }
    if (view(scope) == "首次") scope.end = scope.begin;
    f.scope = view(scope);
    phrase = trim({a.left.begin, t.begin}, a.left_token, static_cast<std::uint32_t>(share));
    if (f.scope.empty() && (text_at(t.begin, "占比") || text_at(t.begin, "所占"))) part_whole(i, phrase);
    if (listed(chinese_words::share_taking_verbs).ends(view(phrase)) && text_at(f.whole.end, "的")) {
        // 吸引了占全国18%的外商投资
        if (auto const right = right_phrase(i); !right.empty()) {
            set(f, role::share, "share taken");
            name_indicator(i, right);
            return;
        }
    }
    set(f, target ? role::completion : role::share, target ? "share of target" : "share");
    if (phrase.empty() && !row_sum_.empty() &&
        listed(chinese_words::share_sum_adverbs).ends(text_.substr(0, t.begin))) {
        // 三大产业产值分别为…，合计占85%
        compose(f, row_sum_, {});
        return;
    }
    name_or_inherit(i, phrase);
}

// 占全国采购金额8000亿元的16%: the whole of the share behind it, told with its figure.
bool chinese_sense::decide_whole_of_share(std::size_t i) {
    constexpr std::uint32_t most_bytes = 12;  // 的, and a hedge
    auto& f = figures_[i];
    auto const share = last_token(i, word_kind::share);
    if (share < 0 || i + 1 >= figures_.size() || !text_at(f.whole.end, "的") || !f.unit || is_percent(f.unit))
        return false;
    auto const& next = figures_[i + 1];
    if (next.rejected || !is_percent(next.unit) || next.whole.begin - f.whole.end > most_bytes) return false;
    auto const& t = in_.tokens[static_cast<std::size_t>(share)];
    auto const whole = trim({t.end, now_.begin}, static_cast<std::uint32_t>(share) + 1, now_.token);
    if (whole.empty() || last_token(i, word_kind::target) >= 0) return false;
    set(f, role::value, "whole of share");
    compose(f, view(whole), {});
    return true;
}

bool chinese_sense::decide_share_of_whole(std::size_t i) {
    auto& f = figures_[i];
    if (previous_ == none || figures_[previous_].rule != "whole of share" || previous_ + 1 != i) return false;
    set(f, role::share, "share");
    inherit_indicator(i);
    f.scope = text_.substr(figures_[previous_].whole.begin, 0);
    auto const& a = around_[previous_];
    auto const cue = last_token(previous_, word_kind::share);
    if (cue >= 0) {
        auto const begin = in_.tokens[static_cast<std::size_t>(cue)].end;
        auto const before = trim({a.left.begin, in_.tokens[static_cast<std::size_t>(cue)].begin}, a.left_token,
                                 static_cast<std::uint32_t>(cue));
        f.scope = text_.substr(begin, figures_[previous_].whole.begin - begin);
        if (!before.empty()) name_indicator(i, before);
    }
    return true;
}

// 创造了全国GDP的4.7%、税收的4.1%: what the share is of stands before it.
bool chinese_sense::decide_share_taken_of(std::size_t i, stretch phrase) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (phrase.empty() || !text_before(f.whole.begin, "的") || now_.verb >= 0) return false;
    auto name = view(phrase);
    bool const goes_on = a.after_figure && previous_ != none && figures_[previous_].rule == "share taken of";
    if (!goes_on) {
        auto const& verbs = listed(chinese_words::share_taking_verbs);
        auto const at = verbs.find_in(name);
        if (at == std::string_view::npos) return false;
        auto const verb = std::find_if(verbs.begin(), verbs.end(),
                                       [&](std::string_view each) { return name.substr(at).starts_with(each); });
        // 创造的产值占全区的70%, 承担项目的比例
        if (verb == verbs.end() || !verb->ends_with("了")) return false;
        name.remove_prefix(at + verb->size());
    }
    if (name.ends_with("的")) name.remove_suffix(3);
    constexpr std::size_t two_characters = 6;
    if (name.size() < two_characters || name.find("的") != std::string_view::npos) return false;
    auto const begin = static_cast<std::uint32_t>(name.data() - text_.data());
    auto token = a.left_token;
    while (token < f.token && in_.tokens[token].begin < begin) ++token;
    stretch noun{begin, begin + static_cast<std::uint32_t>(name.size())};
    if (token < f.token && in_.tokens[token].is(word_kind::place) && in_.tokens[token].begin == begin &&
        in_.tokens[token].end + 3 <= noun.end) {
        f.scope = text_.substr(begin, in_.tokens[token].end - begin);
        noun.begin = in_.tokens[token].end;
    } else if (goes_on) {
        f.scope = figures_[previous_].scope;
    }
    set(f, role::share, "share taken of");
    name_indicator(i, noun);
    return true;
}

// 贡献了全省60%的税收和八成的出口: a share of what stands behind.
bool chinese_sense::decide_share_taken(std::size_t i, stretch phrase) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (decide_share_taken_of(i, phrase)) return true;
    if (auto const field = text_at(f.whole.end, "的") ? worked_with(in_, a.left_token, f) : std::nullopt) {
        // 以14%的速度增长 tells how
        auto const right = right_phrase(i);
        if (!right.empty() && !listed(chinese_words::pace_nouns).opens(view(right))) {
            set(f, role::share, "share worked with");
            f.scope = view(*field);
            name_indicator(i, right);
            return true;
        }
    }
    // 承担超九成外贸货量
    bool const tenths = text_before(f.whole.end, "成") && is_han(decode(text_, f.whole.end).code);
    if ((!text_at(f.whole.end, "的") && !tenths) || phrase.empty() || a.right.empty() || now_.verb >= 0) return false;
    auto const& verbs = listed(chinese_words::share_taking_verbs);
    auto end = phrase.end;
    stretch field;
    for (auto j = f.token; j-- > a.left_token && !verbs.ends(text_.substr(0, end));) {
        auto const& t = in_.tokens[j];
        if (t.is(word_kind::place) && t.end == end && t.begin > phrase.begin) {
            field = {t.begin, t.end};
            end = t.begin;
        }
    }
    bool const goes_on = a.after_figure && previous_ != none && figures_[previous_].rule == "share taken" &&
                         view(phrase).starts_with(indicator_of(previous_));
    auto const before = text_.substr(phrase.begin, end - phrase.begin);
    // 完成了全市80%以上的进出口: of a field; 完成了80%的工程量 need be none
    bool const done = !field.empty() && listed(chinese_words::share_done_verbs).ends(before);
    if (!goes_on && !done && !verbs.ends(before)) return false;
    auto const right = right_phrase(i);
    if (right.empty()) return false;
    set(f, role::share, "share taken");
    f.scope = goes_on ? figures_[previous_].scope : view(field);
    name_indicator(i, right);
    if (view(right) == "增量" && !goes_on && previous_ != none && !indicator_of(previous_).empty()) {
        // 出口增长4%，贡献了全国24%的增量
        compose(f, std::string(indicator_of(previous_)), "增量");
    }
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
