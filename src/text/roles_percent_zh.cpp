#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

void chinese_sense::decide_percent(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    stretch phrase{a.left.begin, now_.begin};
    auto end_token = now_.token;

    auto const share = last_token(i, word_kind::share);
    if (decide_share_taken(i, phrase)) return;
    if (share >= 0) return decide_share_said(i, share);

    if (now_.to && previous_ != none && a.after_figure && figures_[previous_].what == role::base &&
        figures_[previous_].rule == "share from") {
        set(f, role::share, "from to");
        f.scope = figures_[previous_].scope;
        f.made_indicator.assign(indicator_of(previous_));
        f.of = numbers_[previous_];
        return;
    }
    // 出售甲公司80%股权: what is held of a company
    if (now_.verb < 0 && listed(chinese_words::stake_nouns).opens(text_.substr(f.whole.end))) {
        set(f, role::share, "stake");
        name_or_inherit(i, trim(phrase, a.left_token, end_token));
        return;
    }
    auto const completion = last_token(i, word_kind::completion);
    auto const target = last_token(i, word_kind::target);
    auto const left = view(a.left);
    auto const fulfils = left.find("完成") != std::string_view::npos || left.find("为") != std::string_view::npos ||
                         left.find("实现") != std::string_view::npos;
    if (completion >= 0) {
        auto const& t = in_.tokens[static_cast<std::size_t>(completion)];
        phrase = trim({a.left.begin, t.begin}, a.left_token, static_cast<std::uint32_t>(completion));
        set(f, role::completion, "completion");
        name_or_inherit(i, phrase);
        return;
    }
    if (left == "完成" && previous_ != none && is_level(figures_[previous_].what)) {
        set(f, role::completion, "completion");  // 新增就业954人，完成140%
        inherit_indicator(i);
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
        name_or_inherit(i, phrase);
        return;
    }

    // 由A%提高到B%.
    if (auto const base = last_token(i, word_kind::base); base >= 0 && now_.verb < 0) {
        auto const& t = in_.tokens[static_cast<std::size_t>(base)];
        auto const between = trim({t.end, now_.begin}, static_cast<std::uint32_t>(base) + 1, now_.token);
        auto const gap = view(between);
        if (gap.empty() || gap == "原" || gap == "原来" || moves_behind(i)) {
            phrase = trim({a.left.begin, t.begin}, a.left_token, static_cast<std::uint32_t>(base));
            set(f, role::base, "from to");
            if (phrase.empty()) phrase = subject_of_clause_before(i);
            name_or_inherit(i, phrase);
            return;
        }
    }

    bool const falls = now_.verb >= 0 && in_.tokens[static_cast<std::size_t>(now_.verb)].kind == word_kind::decrease;
    if (now_.verb >= 0 && !now_.to) {
        growth_role(i, "growth");
        f.negative = f.negative || falls;
        auto const than = last_token(i, word_kind::than);
        if (than >= 0 && in_.tokens[static_cast<std::size_t>(than)].end <= now_.begin) {
            phrase.end = comparison_begin(i, in_.tokens[static_cast<std::size_t>(than)]);
            end_token = static_cast<std::uint32_t>(than);
        }
        if (auto const base = last_token(i, word_kind::base); base >= 0) {
            auto const& from = in_.tokens[static_cast<std::size_t>(base)];
            if (trim({from.end, now_.begin}, static_cast<std::uint32_t>(base) + 1, now_.token).empty()) {
                // 由下降12%转为增长3%: the rate of before
                set(f, role::base, "growth from");
                name_or_inherit(i, trim({a.left.begin, from.begin}, a.left_token, static_cast<std::uint32_t>(base)));
                return;
            }
        }
        if (a.after_figure && previous_ != none && figures_[previous_].rule == "growth from") {
            compose(f, indicator_of(previous_), {});
            f.of = numbers_[previous_];
            return;
        }
        auto const verb = in_.tokens[static_cast<std::size_t>(now_.verb)].begin;
        if (previous_ != none && (text_before(verb, "同期为") || text_before(verb, "同期是")) &&
            listed(chinese_words::earlier_times).opens(view(a.left))) {
            // 产量下降5%，去年同期为增长3%: the rate of before
            set(f, role::base, "level of before");
            inherit_indicator(i);
            return;
        }
        phrase = trim(phrase, a.left_token, end_token);
        if (has_token(i, word_kind::yoy) && listed(chinese_words::holidays).ends(view(phrase)) &&
            (text_before(phrase.begin, "去年") || text_before(phrase.begin, "上年"))) {
            phrase = {};  // 比去年中秋节假期下降
        }
        // 增速 before a verb of change is the rate's own name; 增长, without a noun, hangs on the figure before.
        name_or_inherit(i, phrase);
        if (f.what == role::growth_yoy && !yoy_said_ && cuts_process(i)) f.what = role::growth;
        return;
    }
    if (text_before(f.whole.begin, "同期的") || text_before(f.whole.begin, "水平的")) {
        // 旅游收入29亿元，恢复至疫情前同期的74%: a level measured by another
        for (auto const* verb : {"恢复至", "恢复到"}) {
            auto const at = text_.substr(phrase.begin, f.whole.begin - phrase.begin).find(verb);
            if (at == std::string_view::npos) continue;
            auto const end = phrase.begin + static_cast<std::uint32_t>(at);
            auto token = a.left_token;
            while (token < f.token && in_.tokens[token].begin < end) ++token;
            set(f, role::value, "level");
            name_or_inherit(i, trim({phrase.begin, end}, a.left_token, token));
            return;
        }
    }
    phrase = trim(phrase, a.left_token, end_token);
    auto name = view(phrase);
    if (auto const first = std::find_if(in_.tokens.begin() + a.left_token, in_.tokens.begin() + f.token,
                                        [&](token const& t) { return t.begin >= phrase.begin; });
        first != in_.tokens.begin() + f.token && first->begin == phrase.begin && first->end < phrase.end &&
        (first->is(word_kind::decrease) || first->is(word_kind::increase)) && first->code == 0 &&
        text_at(first->end, "、")) {
        // 32个实现增长、增长面84%: two things in one clause
        phrase.begin = first->end + 3;
        name = view(phrase);
    } else if (first != in_.tokens.begin() + f.token && first->begin == phrase.begin && first->end < phrase.end &&
               (first->is(word_kind::decrease) || first->is(word_kind::increase)) && first->code == 0 &&
               !ends_like_rate(name)) {
        // 压减收费项目30%: the verb before its noun.
        growth_role(i, "growth before noun");
        f.negative = first->is(word_kind::decrease);
        name_indicator(i, {first->end, phrase.end});
        return;
    }
    for (auto const word : listed(chinese_words::growth_nouns_before)) {
        if (!name.ends_with(word) || name.ends_with("自然增长率")) continue;
        growth_role(i, "growth noun");
        if (listed(chinese_words::yearly_rate_openings).opens(word)) f.what = role::growth;
        f.negative = f.negative || names_fall(word);
        phrase.end -= static_cast<std::uint32_t>(word.size());
        phrase = trim(phrase, a.left_token, end_token);
        if (view(phrase) == "最大" || view(phrase) == "最高") phrase = {};  // 最大涨幅达9%
        name_or_inherit(i, phrase);
        return;
    }
    if (name.empty() && decide_growth_by_clause_before(i)) return;
    // 恢复至2019年同期的102% is a level.
    if (name.empty() && text_before(f.whole.begin, "同期的") && last_token(i, word_kind::than) < 0) {
        // 周转量49亿人公里，为去年同期的96%: a level measured by that of before
        set(f, role::value, "level");
        inherit_indicator(i);
        return;
    }
    if (name.empty() && !now_.to && (has_token(i, word_kind::yoy) || has_token(i, word_kind::mom))) {
        growth_role(i, "growth");
        inherit_indicator(i);
        return;
    }
    auto const next = decode(text_, f.whole.end);
    if (auto const noun = growth_noun_behind(i); !noun.empty()) {
        growth_role(i, "growth noun");
        f.negative = f.negative || names_fall(noun);
        name_or_inherit(i, phrase);
        return;
    }
    // 全市45%的出口商品, 其余的12%的家庭
    bool const where =
        next.code == U'的' && (names_field(name, doc_.words) || listed(chinese_words::rest_words).has(name));
    if ((name.empty() || where) && (next.code == U'的' || (is_han(next.code) && !a.right.empty()))) {
        auto const right = right_phrase(i);
        if (!right.empty()) {
            set(f, role::share, "share of a set");
            if ((text_at(right.begin, "为") || text_at(right.begin, "是")) && right.begin == f.whole.end &&
                right.end - right.begin > 6) {
                // 其中96%为民营企业: what is behind the copula is the part
                name_indicator(i, {right.begin + 3, right.end});
                return;
            }
            f.scope = view(right);
            name_indicator(i, right);
            return;
        }
    }
    if (!name.empty() && !ends_like_rate(name) &&
        listed(chinese_words::share_use_verbs).opens(text_.substr(f.whole.end))) {
        set(f, role::share, "share used");
        name_indicator(i, phrase);
        return;
    }
    if (auto const scope = share_of_clause_before(i); !scope.empty() && !name.empty()) {
        set(f, role::share, "share of clause");
        f.scope = scope;
        name_indicator(i, phrase);
        return;
    }
    if (!name.empty() && text_before(f.whole.begin, "的") && previous_ != none &&
        figures_[previous_].what == role::share && !figures_[previous_].scope.empty()) {
        // 占全区产值的90%，出口的98%: the verb goes on.
        set(f, role::share, "share");
        f.scope = name;
        if (names_field(name, doc_.words) || listed(chinese_words::ranked_places).ends(name)) {
            // 约占全省的12%、江州市的36%
            inherit_indicator(i);
            return;
        }
        if (around_[i].after_figure || name.find("占") == std::string_view::npos) {
            name_indicator(i, phrase);
            return;
        }
    }
    if (!name.empty() && decide_share_by_hedge(i, phrase)) return;
    auto of = f.whole.begin;  // 全国平均水平的约60%
    if (f.token > a.left_token && in_.tokens[f.token - 1].is(word_kind::approximate) &&
        in_.tokens[f.token - 1].end == of)
        of = in_.tokens[f.token - 1].begin;
    if (!name.empty() && text_before(of, "的")) {
        // 生猪存栏恢复到正常年份的102%, 取水不到全国平均的9%: a level measured by another.
        auto copula = level_copula_before(i, phrase);
        auto const hedge = last_token(i, word_kind::approximate);
        if (copula.empty() && hedge >= 0) {
            auto const& t = in_.tokens[static_cast<std::size_t>(hedge)];
            copula = {t.begin, t.end};
            if (t.begin > phrase.begin && f.outer_hedge == attain::hedge::exact)
                f.outer_hedge = static_cast<attain::hedge>(t.code);
        }
        if (copula.begin > phrase.begin && copula.end < phrase.end) {
            set(f, role::value, "level");
            auto token = a.left_token;
            while (token < f.token && in_.tokens[token].begin < copula.begin) ++token;
            name_indicator(i, trim({phrase.begin, copula.begin}, a.left_token, token));
            return;
        }
    }
    // 民间投资占比80%, 服务业比重51%: a share, whatever its whole.
    auto const moved = now_.to && previous_ != none && a.after_figure && figures_[previous_].what == role::base;
    auto const rate = name.empty() && moved ? indicator_of(previous_) : name;
    if (name.empty() && previous_ != none && figures_[previous_].what == role::share && !a.after_figure &&
        (now_.to || last_token(i, word_kind::level) >= 0)) {
        // 占全市比重超过六成，达到62%: the same share, said exactly.
        set(f, role::share, "share");
        f.scope = figures_[previous_].scope;
        inherit_indicator(i);
        return;
    }
    bool const counted =
        (name.ends_with("数") || name.ends_with("数量")) && !listed(chinese_words::number_nouns).ends(name) && !now_.to;
    auto const part = name.empty() ? part_named_before(i) : stretch{};
    if (!part.empty()) phrase = part;
    bool const of_whole = rate.ends_with("比重") || rate.ends_with("份额") || rate.ends_with("占比") ||
                          (rate.ends_with("贡献率") && rate.find("对") != std::string_view::npos) || counted ||
                          !part.empty();
    set(f, of_whole ? role::share : role::value,
        of_whole  ? "share"
        : now_.to ? "level"
                  : "rate",
        ends_like_rate(name) || now_.to ? certainty::certain : certainty::inferred);
    if (!phrase.empty()) {
        name_indicator(i, phrase);
        return;
    }
    if (auto const right = right_phrase(i); !right.empty()) {
        name_indicator(i, right);
        return;
    }
    if (moved) {
        // 增速由1.2%降至0.8%
        compose(f, std::string(rate), {});
        f.of = numbers_[previous_];
    } else {
        inherit_indicator(i);
    }
    // 增速较6月份回落5.6个百分点至3.2%: the level of a rate of growth is growth.
    auto const about = indicator_of(i);
    if (about.ends_with("增速") || about.ends_with("增幅") || about.ends_with("涨幅")) growth_role(i, "growth noun");
    if (about.ends_with("比重") || about.ends_with("占比")) set(f, role::share, "share");  // 比重提高2个百分点，达到5%
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
