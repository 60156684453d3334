#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

[[nodiscard]] std::string_view without_blanks(std::string_view text) noexcept {
    auto const blank = [](char32_t c) { return is_space(c) || c == U'、' || c == U'\n' || c == U'的'; };
    while (!text.empty() && blank(decode(text, 0).code)) text.remove_prefix(decode(text, 0).length);
    while (!text.empty() && blank(decode_before(text, text.size()).code)) {
        text.remove_suffix(length_before(text, text.size()));
    }
    return text;
}

[[nodiscard]] std::string_view without(std::string_view text, std::string_view word) noexcept {
    text = without_blanks(text);
    if (text.starts_with(word)) text.remove_prefix(word.size());
    if (text.ends_with(word)) text.remove_suffix(word.size());
    return without_blanks(text);
}

}  // namespace

// 全省平均水平: a field with nothing that could be an indicator.
bool names_field(std::string_view text, lexicon_index const& words) noexcept {
    auto const& tails = words.group(chinese_words::comparison_tails);
    for (bool moved = true; moved && tails.ends(text);) {
        moved = false;
        for (auto const tail : tails) {
            if (text.size() <= tail.size() || !text.ends_with(tail)) continue;
            text.remove_suffix(tail.size());
            moved = true;
        }
    }
    return words.group(chinese_words::comparison_fields).has(text);
}

// 比甲（7%）和乙（6%）分别高, 高于甲（7%）: what stands before `end` at this depth up to the cue.
chinese_sense::comparison chinese_sense::comparison_before(std::uint32_t token, std::uint32_t end,
                                                           std::uint8_t depth) const {
    constexpr std::uint32_t most_tokens = 40;
    constexpr std::size_t most_names = 8;
    comparison made;
    auto seg_end = end;
    auto const part = [&](std::uint32_t begin) {
        return begin < seg_end ? without(text_.substr(begin, seg_end - begin), "分别") : std::string_view();
    };
    auto const keep = [&](std::string_view name) {
        if (!name.empty()) made.names.insert(made.names.begin(), name);
    };
    for (auto j = token; j-- > 0 && token - j < most_tokens && made.names.size() < most_names;) {
        auto const& t = in_.tokens[j];
        if (t.begin >= end || t.depth > depth) continue;
        if (t.depth < depth) break;
        if (t.is_mark(U')')) {
            // Only a joiner or the verb stands behind a bracket.
            keep(part(t.end));
            continue;
        }
        if (t.is_mark(U'(')) {
            seg_end = t.begin;
            made.bracketed = true;
            continue;
        }
        if (t.is_mark(U'、') || t.is(word_kind::joiner)) {
            keep(part(t.end));
            seg_end = t.begin;
            continue;
        }
        auto const word = text_.substr(t.begin, t.end - t.begin);
        bool const against = word.starts_with("比") || word.starts_with("较");
        bool const of_before = (t.is(word_kind::yoy) || t.is(word_kind::mom)) && against;
        if (of_before || (t.is(word_kind::than) && word != "相比") || t.is(word_kind::excess)) {
            auto const name = part(t.end);
            if (t.is(word_kind::excess) && name.empty()) {
                if (made.verb != nullptr || !made.names.empty()) break;
                made.verb = &t;
                seg_end = t.begin;
                continue;
            }
            if (t.is(word_kind::excess)) {
                if (made.verb != nullptr) break;
                made.verb = &t;
            }
            keep(name);
            made.cue = &t;
            made.dated = of_before;
            return made;
        }
        bool const stops = t.type == token_type::mark || t.is_number() || t.is(word_kind::increase) ||
                           t.is(word_kind::decrease) || t.is(word_kind::share) || t.is(word_kind::rank);
        if (stops) break;
    }
    return made;
}

// The figure that a rate in a bracket, or of another place, is compared with.
std::size_t chinese_sense::rate_before(std::size_t i, std::uint8_t depth) const noexcept {
    constexpr std::size_t most = 12;
    for (std::size_t back = 0, j = i; back < most && j-- > 0; ++back) {
        auto const& f = figures_[j];
        if (f.rejected || around_[j].depth > depth || f.rule == "comparator" || f.what == role::share) continue;
        if (is_percent(f.unit) == is_percent(figures_[i].unit) && (is_percent(f.unit) || is_level(f.what))) return j;
    }
    return none;
}

// 增长7.5%（全省6.2%）, 比全省（6.2%）高, 全省增长6.2%: the same rate elsewhere.
bool chinese_sense::decide_comparator(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    // Most figures stand behind neither a bracket nor a place.
    bool const enclosed = a.depth > 0 && a.left_token > 0 && in_.tokens[a.left_token - 1].is_mark(U'(');
    bool const placed = a.left_token < f.token && in_.tokens[a.left_token].is(word_kind::place) && is_percent(f.unit);
    if (!enclosed && !placed) return false;
    auto left = without_blanks(text_.substr(a.left.begin, now_.begin > a.left.begin ? now_.begin - a.left.begin : 0));
    bool const falls = now_.verb >= 0 && in_.tokens[static_cast<std::size_t>(now_.verb)].kind == word_kind::decrease;
    std::string_view scope;
    std::size_t of = none;
    bool aims = false;
    bool dated = false;
    for (auto const verb : listed(chinese_words::comparator_verbs)) left = without(left, verb);
    if (left.empty() && a.depth > 0 && a.left_token > 0 && !a.after_figure) {
        auto const& open = in_.tokens[a.left_token - 1];
        if (!open.is_mark(U'(') || open.end > a.left.begin) return false;
        auto const outer = static_cast<std::uint8_t>(a.depth - 1);
        auto const found = comparison_before(a.left_token - 1, open.begin, outer);
        if (found.cue == nullptr || (found.names.empty() && !found.dated)) return false;
        scope = found.names.empty() ? std::string_view() : found.names.back();
        dated = found.dated;
        aims = scope.find("目标") != std::string_view::npos || scope.find("计划") != std::string_view::npos ||
               scope.find("任务") != std::string_view::npos;
        of = rate_before(i, outer);
        auto const at = static_cast<std::uint32_t>(found.cue - in_.tokens.data());
        auto const begin = text_before_clause(found.cue->begin);
        auto const phrase = trim({begin, found.cue->begin}, at > 16 ? at - 16 : 0, at);
        // 失业率比全省（3%）低: its own subject, where that is more than 增速.
        if (!phrase.empty() && !names_rate_only(view(phrase))) {
            name_indicator(i, phrase);
        } else if (of != none) {
            compose(f, indicator_of(of), {});
        } else if (doc_.has_level) {
            compose(f, doc_.last_level.indicator, {});
        }
    } else if (names_field(left, doc_.words) && is_percent(f.unit) && now_.to == false) {
        of = rate_before(i, a.depth > 0 && a.left_token > 0 ? static_cast<std::uint8_t>(a.depth - 1) : a.depth);
        if (of == none || indicator_of(of).empty()) return false;
        scope = left;
        compose(f, indicator_of(of), {});
    } else {
        return false;
    }
    f.scope = scope;
    if (of != none) f.of = numbers_[of];
    if (dated) {
        set(f, role::base, "comparator");
        f.scope = {};
        return true;
    }
    auto const what = of != none ? figures_[of].what : role::value;
    bool const grows = what == role::growth_yoy || what == role::growth_mom || what == role::growth;
    bool const rate = is_percent(f.unit) && (grows || now_.verb >= 0);
    set(f, aims ? role::target : rate && grows ? what : rate ? role::growth_yoy : role::value, "comparator");
    f.negative = f.negative || falls;
    return true;
}

// 高于全省平均水平16.3%, 超年度目标8%: by how much of it, not how much.
bool chinese_sense::decide_excess_rate(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (now_.verb >= 0 || !is_percent(f.unit)) return false;
    auto const cue = last_token(i, word_kind::excess);
    if (cue < 0) return false;
    auto const& t = in_.tokens[static_cast<std::size_t>(cue)];
    auto end = now_.respectively ? now_.begin : f.whole.begin;
    if (t.end >= end) return false;
    auto const with = without(text_.substr(t.end, end - t.end), "分别");
    bool const named = names_field(with, doc_.words) || listed(chinese_words::excess_standards).ends(with);
    if (!named || with.find("的") != std::string_view::npos) return false;
    set(f, role::excess, "compared");
    f.negative = t.code == 1;
    f.outer_hedge = attain::hedge::exact;
    for (auto j = static_cast<std::uint32_t>(cue) + 1; j < f.token; ++j) {
        if (in_.tokens[j].is(word_kind::approximate)) f.outer_hedge = static_cast<attain::hedge>(in_.tokens[j].code);
    }
    f.scope = with;
    name_or_inherit(i, trim({a.left.begin, t.begin}, a.left_token, static_cast<std::uint32_t>(cue)));
    return true;
}

// Whether a phrase is the head of a rate and no more: 增速, 增幅.
bool chinese_sense::names_rate_only(std::string_view phrase) const noexcept {
    return listed(chinese_words::bare_rate_nouns).has(phrase);
}

// 高于全市平均（5.8%）2.4个百分点, 比全省（6.9%）和全国（5%）分别高1.3、3.2个百分点: the comparators stand before
// brackets with their own figures.
bool chinese_sense::compare_over_bracket(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (previous_ == none || !a.after_figure || around_[previous_].depth <= a.depth) return false;
    auto const found = comparison_before(f.token, std::min(f.whole.begin, now_.begin), a.depth);
    if (found.cue == nullptr || !found.bracketed || found.verb == nullptr || found.dated) return false;
    set(f, role::excess, "compared");
    f.negative = found.verb->code == 1;
    f.scope = found.names.empty() ? std::string_view() : found.names.front();
    row_scopes_ = found.names;
    constexpr std::uint32_t most_tokens = 16;
    // What is compared is what the sentence is about, not the level in the bracket.
    auto const at = static_cast<std::uint32_t>(found.cue - in_.tokens.data());
    auto end = found.cue->begin;
    auto const phrase = trim({text_before_clause(end), end}, at > most_tokens ? at - most_tokens : 0, at);
    auto whole = previous_;
    for (std::size_t back = 0; back < most_tokens && whole-- > 0; ++back) {
        if (!figures_[whole].rejected && around_[whole].depth <= a.depth) break;
    }
    bool const stands = whole < previous_ && !figures_[whole].rejected && around_[whole].depth <= a.depth;
    if (!phrase.empty()) {
        name_indicator(i, phrase);
    } else if (stands) {
        compose(f, indicator_of(whole), {});
        f.of = numbers_[whole];
    } else if (doc_.has_level) {
        compose(f, doc_.last_level.indicator, {});
        f.of = doc_.last_level.record;
    }
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
