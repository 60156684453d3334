#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

[[nodiscard]] bool is_percent(attain::unit unit) noexcept {
    return unit.kind() == unit_kind::percent || unit.kind() == unit_kind::permille;
}

[[nodiscard]] bool is_level(role what) noexcept {
    return what == role::value || what == role::breakdown || what == role::target;
}

// Between the figure and the words that say what it is only these characters may stand.
[[nodiscard]] bool is_gap(char32_t c) noexcept {
    return c == U' ' || c == U'了' || c == U'的' || c == U'在' || c == U'了' || c == U'—';
}

}  // namespace

void chinese_sense::set(candidate& f, role what, std::string_view rule, certainty how) const noexcept {
    f.what = what;
    f.rule = rule;
    f.how = how;
}

anchor const* chinese_sense::anchor_at(std::uint8_t depth) const noexcept {
    for (auto i = anchors_.size(); i-- > 0;) {
        if (anchors_[i].depth <= depth) return &anchors_[i];
    }
    return nullptr;
}

anchor const* chinese_sense::level_at(std::uint8_t depth) const noexcept {
    for (auto i = anchors_.size(); i-- > 0;) {
        if (anchors_[i].depth <= depth && anchors_[i].level) return &anchors_[i];
    }
    return nullptr;
}

std::int32_t chinese_sense::last_token(std::size_t i, word_kind kind) const noexcept {
    auto const& f = figures_[i];
    auto const& a = around_[i];
    for (auto j = f.token; j-- > a.left_token;) {
        auto const& t = in_.tokens[j];
        if (t.is(kind) && t.end <= f.whole.begin && t.begin >= a.left.begin) return static_cast<std::int32_t>(j);
    }
    return -1;
}

// The words that stand directly before the figure: hedges, adverbs, verbs of change, 同比.
void chinese_sense::read_adjacent(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    now_ = {};
    now_.begin = f.whole.begin;
    now_.token = f.token;
    auto position = f.whole.begin;
    auto j = f.token;
    while (j > a.left_token && in_.tokens[j - 1].end > position) --j;
    while (j > a.left_token) {
        while (position > a.left.begin && is_gap(decode_before(text_, position).code) &&
               in_.tokens[j - 1].end < position) {
            position -= static_cast<std::uint32_t>(length_before(text_, position));
        }
        auto index = j - 1;
        if (in_.tokens[index].is_mark(U')') && in_.tokens[index].end == position) {
            // 比去年同期（下同）增长
            auto open = index;
            while (open > a.left_token && index - open < 4 && !in_.tokens[open].is_mark(U'(')) --open;
            if (open > a.left_token && in_.tokens[open].is_mark(U'(') &&
                in_.tokens[open - 1].type == token_type::word && in_.tokens[open - 1].end == in_.tokens[open].begin &&
                in_.tokens[open - 1].is(word_kind::yoy)) {
                position = in_.tokens[open].begin;
                index = open - 1;
            }
        }
        auto const& t = in_.tokens[index];
        if (t.end != position || t.type != token_type::word || t.begin < a.left.begin) break;
        bool take = false;
        switch (t.kind) {
        case word_kind::approximate:
            f.outer_hedge = static_cast<attain::hedge>(t.code);
            take = true;
            break;
        case word_kind::excess:
            // 超30% is a hedge, and so is 超过; 高于 and 快于 compare.
            if (now_.verb < 0 && now_.nearest < 0 && f.unit.kind() != unit_kind::percentage_point) {
                auto const word = text_.substr(t.begin, t.end - t.begin);
                if (word == "超" || word == "超过" || word == "高于" || word == "大于" || word == "多于") {
                    f.outer_hedge = attain::hedge::over;
                    take = true;
                } else if (word == "低于" || word == "少于") {
                    f.outer_hedge = attain::hedge::under;
                    take = true;
                }
            }
            if (!take && now_.nearest < 0) now_.nearest = static_cast<std::int32_t>(index);
            break;
        case word_kind::level: {
            auto const word = text_.substr(t.begin, t.end - t.begin);
            if ((word == "突破" || word == "破") && now_.verb < 0) f.outer_hedge = attain::hedge::over;
            if (now_.nearest < 0) now_.nearest = static_cast<std::int32_t>(index);
            take = true;
            break;
        }
        case word_kind::adverb: {
            if (text_.substr(t.begin, t.end - t.begin) == "均超") f.outer_hedge = attain::hedge::over;
            take = true;
            break;
        }
        case word_kind::respectively:
            now_.respectively = true;
            take = true;
            break;
        case word_kind::yoy:
        case word_kind::mom:
        case word_kind::since:
        case word_kind::time:
        case word_kind::light:
        case word_kind::plan_verb: take = true; break;
        case word_kind::stop: take = text_.substr(t.begin, t.end - t.begin) == "在"; break;
        case word_kind::increase:
        case word_kind::decrease:
        case word_kind::become:
            if (now_.verb < 0) {
                now_.verb = static_cast<std::int32_t>(index);
                now_.to = t.code == 1 || t.kind == word_kind::become;
                take = true;
            } else {
                take = t.kind == in_.tokens[static_cast<std::size_t>(now_.verb)].kind;
            }
            break;
        case word_kind::increment:
            if (t.code == 0 && now_.verb < 0) now_.increment = true;
            take = t.code == 0;
            break;
        default: break;
        }
        if (!take) {
            if (now_.nearest < 0) now_.nearest = static_cast<std::int32_t>(index);
            break;
        }
        position = t.begin;
        j = index;
        now_.begin = position;
        now_.token = index;
    }
}

void chinese_sense::growth_role(std::size_t i, std::string_view rule) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    auto what = role::growth_yoy;
    if (has_token(i, word_kind::mom)) {
        what = role::growth_mom;
    } else if (has_token(i, word_kind::since)) {
        what = role::growth;
    } else if (auto const than = last_token(i, word_kind::than); than >= 0 && !has_token(i, word_kind::yoy)) {
        // 较2020年增长: against another year.
        auto const next = static_cast<std::size_t>(than) + 1;
        if (next < f.token && in_.tokens[next].is(word_kind::time) && in_.tokens[next].entry < -1) what = role::growth;
    } else if (!when_.is_none() && when_.kind() == period_kind::plan) {
        what = role::growth;
    }
    (void)a;
    set(f, what, rule);
}

void chinese_sense::decide_rank(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (f.spelled && f.unit_span.empty() && is_han(decode(text_, f.whole.end).code)) {
        // 第二梯队
        f.rejected = reject_reason::ordinal;
        return;
    }
    f.unit_name = "rank";
    if (auto const rank = doc_.tails.units().find("rank")) f.unit = *rank;
    auto const cue = last_token(i, word_kind::rank);
    if (auto const base = last_token(i, word_kind::base); cue < 0 && base >= 0 && now_.verb < 0) {
        // 由第3位升至第1位
        auto const& t = in_.tokens[static_cast<std::size_t>(base)];
        set(f, role::base, "rank from");
        auto const phrase = trim({a.left.begin, t.begin}, a.left_token, static_cast<std::uint32_t>(base));
        name_indicator(i, phrase);
        if (phrase.empty()) inherit_indicator(i);
        return;
    }
    if (cue < 0 && now_.verb >= 0 && previous_ != none && figures_[previous_].unit == f.unit) {
        set(f, role::rank, "rank to");
        f.made_indicator.assign(indicator_of(previous_));
        f.scope = figures_[previous_].scope;
        f.of = numbers_[previous_];
        return;
    }
    if (cue < 0) {
        if (f.spelled || f.unit_span.empty()) {
            f.rejected = reject_reason::ordinal;
            return;
        }
        set(f, role::rank, "rank", certainty::inferred);
        name_indicator(i, trim(a.left, a.left_token, f.token));
        return;
    }
    set(f, role::rank, "rank");
    // 列S第N位; 在S排名第N位.
    auto first = static_cast<std::uint32_t>(cue);
    while (first > a.left_token && in_.tokens[first - 1].is(word_kind::rank) &&
           in_.tokens[first - 1].end == in_.tokens[first].begin) {
        --first;
    }
    auto const& t = in_.tokens[first];
    auto field = trim({in_.tokens[static_cast<std::size_t>(cue)].end, f.whole.begin},
                      static_cast<std::uint32_t>(cue) + 1, f.token);
    // 全国 is peeled as a place, but here it is the field itself.
    if (field.empty()) {
        auto begin = in_.tokens[static_cast<std::size_t>(cue)].end;
        if (begin < f.whole.begin) field = {begin, f.whole.begin};
    }
    for (auto j = static_cast<std::uint32_t>(cue) + 1; j < f.token && in_.tokens[j].begin == field.begin; ++j) {
        // 排名上升至全省第3位
        if (!in_.tokens[j].is(word_kind::increase) && !in_.tokens[j].is(word_kind::decrease)) break;
        field.begin = in_.tokens[j].end;
    }
    stretch phrase{a.left.begin, t.begin};
    auto end_token = first;
    if (field.empty() && first > a.left_token && in_.tokens[first - 1].is(word_kind::place)) {
        auto const& place = in_.tokens[first - 1];
        field = {place.begin, t.begin};
        phrase.end = place.begin;
        --end_token;
    }
    f.scope = view(field);
    if (auto const within = text_.substr(phrase.begin, phrase.end - phrase.begin).find("中");
        a.after_figure && within != std::string_view::npos && figures_[previous_].unit.kind() == unit_kind::count &&
        around_[previous_].took_right) {
        // 在全国230个开发区中综合排名第56位: the set is the field.
        auto begin = around_[previous_].left.begin;
        if (text_at(begin, "在")) begin += 3;
        f.scope = text_.substr(begin, phrase.begin + within - begin);
        phrase.begin += static_cast<std::uint32_t>(within) + 3;
    }
    phrase = trim(phrase, a.left_token, end_token);
    if (phrase.empty() || view(phrase) == "综合") {
        inherit_indicator(i);
    } else {
        name_indicator(i, phrase);
    }
}

void chinese_sense::decide_points(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    stretch phrase{a.left.begin, now_.begin};
    auto end_token = now_.token;
    auto const excess = last_token(i, word_kind::excess);
    auto const than = last_token(i, word_kind::than);
    auto scope_of = [&](std::uint32_t begin, std::uint32_t end) {
        while (begin < end && is_gap(decode(text_, begin).code)) begin += decode(text_, begin).length;
        while (end > begin && is_gap(decode_before(text_, end).code)) {
            end -= static_cast<std::uint32_t>(length_before(text_, end));
        }
        return text_.substr(begin, end - begin);
    };
    bool compares = false;
    if (excess >= 0) {
        auto const& t = in_.tokens[static_cast<std::size_t>(excess)];
        if (t.end < f.whole.begin && than < excess) {
            // 高于全市平均0.9个百分点
            // 平均 belongs to what is compared with, a hedge does not.
            auto scope_end = f.whole.begin;
            for (auto j = f.token; j-- > static_cast<std::uint32_t>(excess);) {
                auto const& hedge = in_.tokens[j];
                if (hedge.end != scope_end || !hedge.is(word_kind::approximate)) break;
                scope_end = hedge.begin;
            }
            f.scope = scope_of(t.end, scope_end);
            phrase.end = t.begin;
            end_token = static_cast<std::uint32_t>(excess);
            compares = true;
        } else if (than >= 0 && than < excess) {
            // 比全市平均高0.9个百分点
            auto const& from = in_.tokens[static_cast<std::size_t>(than)];
            f.scope = scope_of(from.end, t.begin);
            phrase.end = from.begin;
            end_token = static_cast<std::uint32_t>(than);
            compares = f.scope.find("年") == std::string_view::npos && f.scope.find("月") == std::string_view::npos &&
                       f.scope.find("期") == std::string_view::npos;
            if (!compares) f.scope = {};
        }
        if (compares && t.code == 1) f.negative = true;
    } else if (than >= 0 && now_.verb >= 0) {
        auto const& from = in_.tokens[static_cast<std::size_t>(than)];
        phrase.end = from.begin;
        end_token = static_cast<std::uint32_t>(than);
    }
    if (!compares && now_.verb >= 0) {
        f.negative = in_.tokens[static_cast<std::size_t>(now_.verb)].kind == word_kind::decrease;
    }
    if (!compares && excess >= 0 && in_.tokens[static_cast<std::size_t>(excess)].code == 1) f.negative = true;
    set(f, compares ? role::excess : role::growth_diff, compares ? "compared" : "points",
        compares || now_.verb >= 0 ? certainty::certain : certainty::inferred);
    phrase = trim(phrase, a.left_token, end_token);
    if (phrase.empty()) {
        inherit_indicator(i);
        return;
    }
    name_indicator(i, phrase);
}

void chinese_sense::decide_percent(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    stretch phrase{a.left.begin, now_.begin};
    auto end_token = now_.token;

    // 占S比重B%; 占年度目标的B%.
    auto share = last_token(i, word_kind::share);
    if (share >= 0) {
        auto const& t = in_.tokens[static_cast<std::size_t>(share)];
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
            name_indicator(i, phrase);
            if (phrase.empty()) inherit_indicator(i);
            return;
        }
        f.scope = view(scope);
        phrase = trim({a.left.begin, t.begin}, a.left_token, static_cast<std::uint32_t>(share));
        set(f, target ? role::completion : role::share, target ? "share of target" : "share");
        if (phrase.empty()) {
            inherit_indicator(i);
        } else {
            name_indicator(i, phrase);
        }
        return;
    }

    if (now_.to && previous_ != none && a.after_figure && figures_[previous_].what == role::base &&
        figures_[previous_].rule == "share from") {
        set(f, role::share, "from to");
        f.scope = figures_[previous_].scope;
        f.made_indicator.assign(indicator_of(previous_));
        f.of = numbers_[previous_];
        return;
    }
    auto const completion = last_token(i, word_kind::completion);
    auto const target = last_token(i, word_kind::target);
    auto const left = view(a.left);
    auto const fulfils = left.find("完成") != std::string_view::npos || left.find("为") != std::string_view::npos;
    if (completion >= 0) {
        auto const& t = in_.tokens[static_cast<std::size_t>(completion)];
        phrase = trim({a.left.begin, t.begin}, a.left_token, static_cast<std::uint32_t>(completion));
        set(f, role::completion, "completion");
        if (phrase.empty()) {
            inherit_indicator(i);
        } else {
            name_indicator(i, phrase);
        }
        return;
    }
    auto const plan = last_token(i, word_kind::plan_verb);
    if ((target >= 0 || plan >= 0) && fulfils && (now_.verb < 0 || now_.to)) {
        // 完成年度目标的105%
        auto const done = left.rfind("完成");
        set(f, role::completion, "completion");
        phrase =
            trim({a.left.begin, a.left.begin + static_cast<std::uint32_t>(done == std::string_view::npos ? 0 : done)},
                 a.left_token, f.token);
        if (phrase.empty()) {
            inherit_indicator(i);
        } else {
            name_indicator(i, phrase);
        }
        return;
    }

    // 由A%提高到B%.
    if (auto const base = last_token(i, word_kind::base); base >= 0 && now_.verb < 0) {
        auto const& t = in_.tokens[static_cast<std::size_t>(base)];
        auto const between = trim({t.end, now_.begin}, static_cast<std::uint32_t>(base) + 1, now_.token);
        auto const gap = view(between);
        if (gap.empty() || gap == "原" || gap == "原来") {
            phrase = trim({a.left.begin, t.begin}, a.left_token, static_cast<std::uint32_t>(base));
            set(f, role::base, "from to");
            name_indicator(i, phrase);
            if (phrase.empty()) inherit_indicator(i);
            return;
        }
    }

    bool const falls = now_.verb >= 0 && in_.tokens[static_cast<std::size_t>(now_.verb)].kind == word_kind::decrease;
    if (now_.verb >= 0 && !now_.to) {
        growth_role(i, "growth");
        f.negative = f.negative || falls;
        auto const than = last_token(i, word_kind::than);
        if (than >= 0 && in_.tokens[static_cast<std::size_t>(than)].end <= now_.begin) {
            phrase.end = in_.tokens[static_cast<std::size_t>(than)].begin;
            end_token = static_cast<std::uint32_t>(than);
        }
        phrase = trim(phrase, a.left_token, end_token);
        // 增速 before a verb of change is the rate's own name; 增长, without a noun, hangs on the figure before.
        if (phrase.empty()) {
            inherit_indicator(i);
        } else {
            name_indicator(i, phrase);
        }
        return;
    }
    phrase = trim(phrase, a.left_token, end_token);
    auto name = view(phrase);
    if (auto const first = std::find_if(in_.tokens.begin() + a.left_token, in_.tokens.begin() + f.token,
                                        [&](token const& t) { return t.begin >= phrase.begin; });
        first != in_.tokens.begin() + f.token && first->begin == phrase.begin && first->end < phrase.end &&
        (first->is(word_kind::decrease) || first->is(word_kind::increase)) && first->code == 0 &&
        !ends_like_rate(name)) {
        // 压减收费项目30%: the verb before its noun.
        growth_role(i, "growth before noun");
        f.negative = first->is(word_kind::decrease);
        name_indicator(i, {first->end, phrase.end});
        return;
    }
    for (auto const* noun :
         {"年均增速", "平均增速", "同比增速", "增长速度", "增长率", "增速", "增幅", "涨幅", "降幅", "跌幅"}) {
        auto const word = std::string_view(noun);
        if (!name.ends_with(word)) continue;
        growth_role(i, "growth noun");
        if (word.starts_with("年均") || word.starts_with("平均")) f.what = role::growth;
        f.negative = f.negative || word == "降幅" || word == "跌幅";
        phrase.end -= static_cast<std::uint32_t>(word.size());
        phrase = trim(phrase, a.left_token, end_token);
        if (phrase.empty()) {
            inherit_indicator(i);
        } else {
            name_indicator(i, phrase);
        }
        return;
    }
    if (name.empty() && (has_token(i, word_kind::yoy) || has_token(i, word_kind::mom))) {
        growth_role(i, "growth");
        inherit_indicator(i);
        return;
    }
    auto const next = decode(text_, f.whole.end);
    if (name.empty() && (text_at(f.whole.end, "的增速") || text_at(f.whole.end, "的速度"))) {
        growth_role(i, "growth");
        inherit_indicator(i);
        return;
    }
    if (name.empty() && (next.code == U'的' || (is_han(next.code) && !a.right.empty()))) {
        auto const right = right_phrase(i);
        if (!right.empty()) {
            set(f, role::share, "share of a set");
            f.scope = view(right);
            name_indicator(i, right);
            return;
        }
    }
    set(f, role::value, now_.to ? "level" : "rate",
        ends_like_rate(name) || now_.to ? certainty::certain : certainty::inferred);
    if (phrase.empty()) {
        if (auto const right = right_phrase(i); !right.empty()) {
            name_indicator(i, right);
        } else {
            inherit_indicator(i);
        }
    } else {
        name_indicator(i, phrase);
    }
}

void chinese_sense::decide_level(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    stretch phrase{a.left.begin, now_.begin};
    auto end_token = now_.token;
    bool const falls = now_.verb >= 0 && in_.tokens[static_cast<std::size_t>(now_.verb)].kind == word_kind::decrease;
    auto const* const level = level_at(a.depth);
    if (f.doubles) {
        growth_role(i, "doubling");
        for (auto const* verb : {"翻了", "翻"}) {
            if (!view(phrase).ends_with(verb)) continue;
            phrase.end -= static_cast<std::uint32_t>(std::string_view(verb).size());
            break;
        }
        if (auto const since = last_token(i, word_kind::than); since >= 0) {
            phrase.end = std::min(phrase.end, in_.tokens[static_cast<std::size_t>(since)].begin);
        }
        phrase = trim(phrase, a.left_token, end_token);
        if (phrase.empty()) {
            inherit_indicator(i);
        } else {
            name_indicator(i, phrase);
        }
        return;
    }
    auto const target = last_token(i, word_kind::target);
    auto const excess = last_token(i, word_kind::excess);
    auto const than = last_token(i, word_kind::than);

    // 超出任务数3个; 比计划多5个.
    if (excess >= 0 && target > excess && in_.tokens[static_cast<std::size_t>(target)].end <= f.whole.begin) {
        auto const& t = in_.tokens[static_cast<std::size_t>(excess)];
        set(f, role::excess, "beyond target");
        f.outer_hedge = attain::hedge::exact;
        f.scope = text_.substr(t.end, in_.tokens[static_cast<std::size_t>(target)].end - t.end);
        phrase = trim({a.left.begin, t.begin}, a.left_token, static_cast<std::uint32_t>(excess));
        if (phrase.empty()) {
            inherit_indicator(i);
        } else {
            name_indicator(i, phrase);
        }
        return;
    }
    // 由原3.9km²; 从39个.
    if (auto const base = last_token(i, word_kind::base); base >= 0) {
        auto const& t = in_.tokens[static_cast<std::size_t>(base)];
        auto const gap = view(trim({t.end, now_.begin}, static_cast<std::uint32_t>(base) + 1, now_.token));
        auto const next = decode(text_, f.whole.end).code;
        if (now_.verb < 0 && (gap.empty() || gap == "原" || gap == "原来" || gap.ends_with("每月")) && next != U'的') {
            phrase = trim({a.left.begin, t.begin}, a.left_token, static_cast<std::uint32_t>(base));
            set(f, role::base, "from to");
            name_indicator(i, phrase);
            if (phrase.empty()) inherit_indicator(i);
            return;
        }
    }
    // 增加300亿元, 减少6800万; but 风貌提升26万户 counts what was raised.
    bool changes = now_.verb >= 0 && !now_.to;
    if (changes && f.unit.kind() == unit_kind::count) {
        auto const& verb = in_.tokens[static_cast<std::size_t>(now_.verb)];
        auto const word = text_.substr(verb.begin, verb.end - verb.begin);
        changes = word != "提升" && word != "升" && word != "扩大" && word != "增收" && word != "减量" && word != "降";
        if (!changes) {
            phrase.end = verb.end;
            end_token = static_cast<std::uint32_t>(now_.verb) + 1;
        }
    }
    if (changes) {
        auto const times = f.unit.kind() == unit_kind::ratio;
        if (times) {
            growth_role(i, "growth");
        } else {
            set(f, role::diff, "change");
        }
        f.negative = f.negative || falls;
        if (than >= 0 && in_.tokens[static_cast<std::size_t>(than)].end <= now_.begin) {
            phrase.end = in_.tokens[static_cast<std::size_t>(than)].begin;
            end_token = static_cast<std::uint32_t>(than);
        }
        phrase = trim(phrase, a.left_token, end_token);
        auto const right = times ? stretch{} : right_phrase(i);
        if (!phrase.empty()) {
            name_indicator(i, phrase);
        } else if (!right.empty() && f.unit.kind() == unit_kind::count) {
            // 增加5个站点: what was added.
            set(f, role::value, "counted");
            f.negative = false;
            name_indicator(i, right);
        } else {
            inherit_indicator(i);
        }
        return;
    }
    if (f.unit.kind() == unit_kind::ratio && text_before(f.whole.begin, "的")) {
        // 不低于最低标准的1.6倍: the hedge stands before what is multiplied.
        if (auto const hedge = last_token(i, word_kind::approximate); hedge >= 0) {
            auto const& t = in_.tokens[static_cast<std::size_t>(hedge)];
            f.outer_hedge = static_cast<attain::hedge>(t.code);
            phrase.end = t.begin;
            end_token = static_cast<std::uint32_t>(hedge);
        }
    }
    bool const after_base = previous_ != none && figures_[previous_].what == role::base && a.after_figure;
    auto const left_phrase = trim(phrase, a.left_token, end_token);
    auto right = right_phrase(i);
    auto const next = decode(text_, f.whole.end).code;
    if (a.before_figure && a.right.empty() && f.unit.kind() == unit_kind::count) {
        // 21批173项案例: two counters of one noun.
        auto const following =
            static_cast<std::size_t>(std::find_if(figures_.begin() + static_cast<std::ptrdiff_t>(i) + 1, figures_.end(),
                                                  [](candidate const& each) { return !each.rejected; }) -
                                     figures_.begin());
        look_right(following);
        right = right_phrase(following);
    }

    // Which side the noun stands on: 建成5个站点 has it on the right.
    bool const takes_right = !right.empty() && next != U'的' && !after_base;
    auto chosen = takes_right ? right : left_phrase;
    if (chosen.empty() && next == U'的' && !right.empty()) chosen = right;

    if (now_.increment && !takes_right) {
        set(f, role::increment, "added");
        if (left_phrase.empty()) {
            if (level != nullptr) {
                inherit_indicator(i);
            } else {
                inherit_indicator(i);
            }
        } else {
            name_indicator(i, left_phrase);
        }
        return;
    }
    set(f, role::value, takes_right ? "counted" : "level", chosen.empty() ? certainty::inferred : certainty::certain);
    if (after_base) {
        bool planned = false;
        for (auto j = in_.tokens.begin(); j != in_.tokens.begin() + f.token; ++j) {
            auto const word = text_.substr(j->begin, j->end - j->begin);
            planned = planned || (j->is(word_kind::plan_verb) && (word == "申请" || word == "拟" || word == "力争"));
        }
        set(f, planned ? role::target : role::value, "from to");
        f.made_indicator.assign(indicator_of(previous_));
        f.indicator = {};
        f.of = numbers_[previous_];
        return;
    }
    auto const name = view(chosen);
    if (chosen.empty()) {
        inherit_indicator(i);
        return;
    }
    name_indicator(i, chosen);

    // 53个项目，总投资382亿元.
    if (auto const total = last_token(i, word_kind::total); total >= 0 && !takes_right) {
        auto const& t = in_.tokens[static_cast<std::size_t>(total)];
        if (t.end == left_phrase.end && level != nullptr && figures_[level->figure].unit.kind() == unit_kind::count) {
            set(f, role::total, "total of a set");
            f.of = numbers_[level->figure];
            if (t.begin == left_phrase.begin) compose(f, indicator_of(level->figure), name);
            return;
        }
    }
    // 任务12项; 年度投资计划647.4亿元.
    if (!takes_right && target >= 0 && in_.tokens[static_cast<std::size_t>(target)].end == left_phrase.end) {
        set(f, role::target, "target");
        return;
    }
    // 计划开工项目255项.
    if (!takes_right && !breakdown_) {
        for (auto j = a.left_token; j < f.token; ++j) {
            auto const& t = in_.tokens[j];
            if (!t.is(word_kind::target) || t.end > left_phrase.end || t.begin < a.left.begin) continue;
            if (text_.substr(t.begin, t.end - t.begin) == "计划") {
                set(f, role::target, "planned");
                return;
            }
        }
    }
    // 任务1个，上报9个: what was done of a target.
    if (!takes_right && level != nullptr && figures_[level->figure].what == role::target &&
        figures_[level->figure].unit == f.unit && code_points(name) <= 2) {
        auto whole = indicator_of(level->figure);
        for (auto const* word : {"任务", "目标", "计划"}) {
            if (whole.ends_with(word)) whole.remove_suffix(std::string_view(word).size());
        }
        compose(f, name, whole);
        f.of = numbers_[level->figure];
        return;
    }
    // 173项案例，82项获认可; 其中 left out: a part by the verb behind it.
    if (takes_right && level != nullptr && left_phrase.empty()) {
        auto const& whole = figures_[level->figure];
        auto const left = view(a.left);
        auto const verb = decode(text_, f.whole.end).code;
        bool const picked = verb == U'获' || verb == U'入' || verb == U'被' || verb == U'向' || verb == U'列';
        if (picked && ((whole.unit == f.unit && left.empty()) || left == "有") && whole.what != role::target) {
            set(f, role::breakdown, "part by verb");
            f.of = whole.what == role::breakdown && whole.of ? whole.of : std::optional(numbers_[level->figure]);
            name_indicator(i, trim(a.right, a.right_token, a.right_tokens_end));
            return;
        }
    }
    // 27个行业大类中18个行业.
    if (takes_right && level != nullptr && a.after_figure && figures_[level->figure].unit == f.unit &&
        view(left_phrase).ends_with("中")) {
        set(f, role::breakdown, "part of");
        f.of = numbers_[level->figure];
        return;
    }
    // 问题1056条，整改1046条: a part by its verb.
    if (level != nullptr && figures_[level->figure].unit == f.unit && f.unit) {
        auto const subset = last_token(i, word_kind::increment);
        if (!takes_right && subset >= 0) {
            auto const& t = in_.tokens[static_cast<std::size_t>(subset)];
            if (t.code == 1 && t.begin == left_phrase.begin && t.end == left_phrase.end &&
                figures_[level->figure].what == role::value) {
                set(f, role::breakdown, "part by verb");
                f.of = numbers_[level->figure];
            }
        }
    }
}

bool chinese_sense::follow_parallel(std::size_t i) {
    // A、B: nothing but a joiner stands between two figures of one kind.
    if (previous_ == none || !around_[i].after_figure) return false;
    auto const& last = figures_[previous_];
    auto& f = figures_[i];
    auto const gap = text_.substr(last.whole.end, f.whole.begin - last.whole.end);
    bool joined = gap == "、" || gap == "和" || gap == "及" || gap == "与" || gap == "，" || gap == ",";
    bool own_verb = false;
    bool own_joiner = false;
    bool falls = false;
    if (!joined && row_zips_ && gap.size() < 32) {
        // 分别增长3.2%、下降1.1%和增长5.6%: each with a verb of its own.
        auto position = last.whole.end;
        for (auto j = last.after; j < f.token && in_.tokens[j].begin == position; ++j) {
            auto const& t = in_.tokens[j];
            bool const verb = (t.is(word_kind::increase) || t.is(word_kind::decrease)) && t.code == 0;
            own_joiner = own_joiner || !verb;
            if (!t.is_mark(U'、') && !t.is_mark(U',') && !t.is(word_kind::joiner) && !verb) break;
            own_verb = own_verb || verb;
            falls = falls || t.is(word_kind::decrease);
            position = t.end;
        }
        joined = own_verb && own_joiner && position == f.whole.begin;
    }
    if (!joined || around_[i].depth != around_[previous_].depth) return false;
    if (f.unit.kind() != last.unit.kind() && !row_zips_) return false;
    if ((gap == "，" || gap == ",") && !row_zips_) return false;
    f.what = last.what;
    f.rule = last.rule;
    f.how = last.how;
    f.negative = own_verb ? falls : f.negative || last.negative;
    f.scope = last.scope;
    f.indicator = last.indicator;
    f.indicator_span = last.indicator_span;
    f.made_indicator = last.made_indicator;
    f.outer_hedge = last.outer_hedge;
    f.of = last.of;
    return true;
}

// 增幅分别高于青岛市、全省0.5、1.6个百分点: the scopes zip like the indicators do.
void chinese_sense::close_row(std::size_t last) {
    if (row_start_ == none || (!row_zips_ && past_row_count_ == 0)) return;
    std::size_t count = 0;
    for (auto i = row_start_; i <= last; ++i) count += !figures_[i].rejected;
    if (count < 2) {
        past_row_count_ = 0;
        return;
    }
    if (past_row_count_ == count && figures_[row_start_].rule == "from to" && figures_[row_start_].what != role::base) {
        // 从A、B增加到C、D: the second row hangs on the first, one by one.
        auto from = past_row_;
        for (auto i = row_start_; i <= last; ++i) {
            if (figures_[i].rejected) continue;
            while (figures_[from].rejected) ++from;
            compose(figures_[i], indicator_of(from), {});
            figures_[i].of = numbers_[from];
            ++from;
        }
        return;
    }
    past_row_count_ = 0;
    if (!row_zips_) return;
    past_row_ = row_start_;
    past_row_count_ = count;
    auto const scope = figures_[row_start_].scope;
    if (auto const comma = scope.find("、"); comma != std::string_view::npos && count == 2) {
        figures_[row_start_].scope = scope.substr(0, comma);
        for (auto i = row_start_ + 1; i <= last; ++i) figures_[i].scope = scope.substr(comma + 3);
        return;
    }
    if (!row_empty_) {
        zip_indicators(row_start_, last);
        return;
    }
    // 游客A、入境游客B，分别增长C、D: the figures before are the list.
    std::vector<std::size_t> levels;
    for (auto const& each : anchors_) {
        if (each.figure < row_start_) levels.push_back(each.figure);
    }
    if (levels.empty()) return;
    // Or one list of indicators before them.
    if (levels.size() < count || indicator_of(levels.back()).find("、") != std::string_view::npos) {
        auto const kept = figures_[row_start_].made_indicator;
        zip_indicators(row_start_, last);
        if (figures_[row_start_].made_indicator != kept) return;
    }
    if (levels.size() < count) return;
    auto next = levels.size() - count;
    for (auto i = row_start_; i <= last; ++i) {
        if (figures_[i].rejected) continue;
        compose(figures_[i], indicator_of(levels[next]), {});
        figures_[i].of = numbers_[levels[next]];
        ++next;
    }
}

void chinese_sense::open_breakdown(std::size_t i) {
    auto const& f = figures_[i];
    auto const& a = around_[i];
    if (breakdown_ && a.depth < breakdown_depth_) breakdown_ = false;
    for (auto j = a.left_token; j < f.token; ++j) {
        auto const& t = in_.tokens[j];
        if (!t.is(word_kind::breakdown) || t.begin < a.left.begin) continue;
        auto const word = text_.substr(t.begin, t.end - t.begin);
        auto const opens = trim({a.left.begin, t.begin}, a.left_token, j).empty();
        if (!opens && !word.starts_with("其中")) continue;
        if (!word.starts_with("其中") && a.depth == 0 && word != "包括") continue;
        breakdown_ = true;
        breakdown_depth_ = a.depth;
        whole_.reset();
        auto const* const level = level_at(a.depth);
        if (level != nullptr) {
            whole_ = numbers_[level->figure];
            whole_unit_ = figures_[level->figure].unit;
        } else if (doc_.has_level) {
            whole_ = doc_.last_level.record;
            whole_unit_ = doc_.last_level.unit;
        } else {
            breakdown_ = false;
        }
        return;
    }
    // (其中:油菜1830亩、蔬菜3850亩): the colon ends the clause of 其中.
    if (!breakdown_ && a.left_token >= 2 && in_.tokens[a.left_token - 1].is_mark(U':') &&
        in_.tokens[a.left_token - 2].is(word_kind::breakdown)) {
        if (auto const* const level = level_at(a.depth)) {
            breakdown_ = true;
            breakdown_depth_ = a.depth;
            whole_ = numbers_[level->figure];
            whole_unit_ = figures_[level->figure].unit;
        }
    }
}

void chinese_sense::advance_time(std::size_t i) {
    for (; next_time_ < figures_[i].token; ++next_time_) {
        auto const& t = in_.tokens[next_time_];
        if (!t.is(word_kind::time)) continue;
        // 比2020年: a time that something is compared with is not the figure's own.
        if (next_time_ > 0 && in_.tokens[next_time_ - 1].is(word_kind::than) &&
            in_.tokens[next_time_ - 1].end == t.begin) {
            continue;
        }
        // 全年目标: the target's year, not that of what was done of it.
        if (next_time_ + 1 < in_.tokens.size() && in_.tokens[next_time_ + 1].is(word_kind::target) &&
            in_.tokens[next_time_ + 1].begin == t.end) {
            continue;
        }
        if (auto const named = chinese_time(in_, t, doc_); !named.is_none()) when_ = named;
    }
}

void chinese_sense::decide(std::size_t i) {
    auto& f = figures_[i];
    look_left(i);
    look_right(i);
    advance_time(i);
    f.when = when_;
    open_breakdown(i);
    if (follow_parallel(i)) return;
    read_adjacent(i);
    if (row_start_ != none) {
        close_row(previous_);
        row_start_ = none;
    }
    row_zips_ = now_.respectively || has_token(i, word_kind::respectively);
    auto const kind = f.unit.kind();
    bool const places = kind == unit_kind::places;
    if (f.ordinal) {
        decide_rank(i);
    } else if (places && now_.verb >= 0) {
        set(f, role::rank_change, "places");
        f.unit_name = "rank";
        f.negative = in_.tokens[static_cast<std::size_t>(now_.verb)].kind == word_kind::decrease;
        if (doc_.last.what == role::rank || (previous_ != none && figures_[previous_].what == role::rank)) {
            auto const ranked = previous_ != none && figures_[previous_].what == role::rank;
            f.made_indicator.assign(ranked ? indicator_of(previous_) : std::string_view(doc_.last.indicator));
            f.scope = ranked ? figures_[previous_].scope : std::string_view();
            f.of = ranked ? numbers_[previous_] : doc_.last.record;
        } else {
            name_indicator(i, trim({around_[i].left.begin, now_.begin}, around_[i].left_token, now_.token));
        }
    } else if (kind == unit_kind::percentage_point || kind == unit_kind::basis_point) {
        decide_points(i);
    } else if (is_percent(f.unit)) {
        decide_percent(i);
    } else {
        if (places) f.unit_name = "位";
        auto const share = last_token(i, word_kind::share);
        if (kind == unit_kind::ratio && f.unit_name == "%" && share >= 0) {
            decide_percent(i);
        } else {
            decide_level(i);
        }
    }
    if (f.rejected) return;
    if (!f.indicator.empty()) complete_head(i);
    around_[i].took_right = !f.indicator_span.empty() && f.indicator_span.begin >= f.whole.end;
    row_start_ = i;
    row_empty_ = trim({around_[i].left.begin, now_.begin}, around_[i].left_token, now_.token).empty();
    if (f.what == role::value && around_[i].depth > 0 && f.unit) {
        // 11个（国家级2个）: a part in a bracket behind its whole, unless it is another sum.
        auto const* const whole = level_at(static_cast<std::uint8_t>(around_[i].depth - 1));
        auto const begin = around_[i].left.begin;
        auto const left = view(around_[i].left);
        if (whole != nullptr && figures_[whole->figure].unit == f.unit && !left.empty() &&
            begin - figures_[whole->figure].whole.end <= 3 && begin > figures_[whole->figure].whole.end &&
            left.find("共") == std::string_view::npos && left.find("合") == std::string_view::npos &&
            left.find("后") == std::string_view::npos) {
            set(f, role::breakdown, "part in bracket");
            f.of = numbers_[whole->figure];
        }
    }
    if (breakdown_ && f.what == role::value && f.unit == whole_unit_ && !is_percent(f.unit)) {
        set(f, role::breakdown, "of which");
        f.of = whole_;
    }
}

void chinese_sense::run() {
    look_around();
    reject_all();
    when_ = doc_.inherited();
    numbers_.assign(figures_.size(), 0);
    auto number = doc_.records;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        if (figures_[i].rejected) continue;
        if (previous_ != none && figures_[i].whole.begin < figures_[previous_].whole.end) {
            // 第 or 翻 may have been part of the figure before.
            figures_[i].whole.begin = figures_[i].numeral.begin;
            figures_[i].whole.first = figures_[i].numeral.first;
            if (figures_[i].whole.begin < figures_[previous_].whole.end) {
                figures_[i].rejected = reject_reason::idiom;
                continue;
            }
        }
        numbers_[i] = number;
        decide(i);
        if (figures_[i].rejected) continue;
        ++number;
        auto const& f = figures_[i];
        bool const named = !f.indicator_span.empty() && f.what != role::rank;
        if (is_level(f.what) || named) anchors_.push_back({i, around_[i].depth, is_level(f.what)});
        if (figures_[i].rule.empty()) figures_[i].rule = "default";
        previous_ = i;
    }
    if (previous_ != none) close_row(previous_);
    for (auto const& f : figures_) {
        if (!f.rejected) remember(doc_, f);
    }
}

void interpret_chinese(sentence const& in, std::vector<candidate>& figures, document& doc) {
    chinese_sense(in, figures, doc).run();
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
