#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// 从那时到2013年, 十五年间: the sentence tells of several years
bool chinese_sense::spans_years() const noexcept {
    return listed(chinese_words::long_spans).stands_in(text_.substr(in_.begin, in_.end - in_.begin));
}

// 比2021年第一季度, in a report of 2022; and 比2021年春节, where the season says so
bool chinese_sense::is_the_year_before(token const& t) const noexcept {
    constexpr std::size_t longest = 36;  // bytes
    auto const named = text_.substr(t.end, longest);
    auto const behind = named.substr(0, named.find("增"));
    if (listed(chinese_words::holidays).stands_in(behind)) return true;
    auto const then = in_.periods[date_number(t.entry)];
    auto const known = !when_.is_none() ? when_ : doc_.report_period;
    return !then.is_none() && !known.is_none() && known.kind() != period_kind::plan && known.kind() == then.kind() &&
           then.year() + 1 == known.year() && behind.find("以来") == std::string_view::npos;
}

// 4月出口额…，比3月增加: whether the token is the month before the one named last.
bool chinese_sense::is_the_month_before(std::size_t token) const noexcept {
    auto const month_of = [&](std::size_t k) {
        auto const& t = in_.tokens[k];
        auto const word = text_.substr(t.begin, t.end - t.begin);
        if (!t.is(word_kind::time) || !word.ends_with("月") || word.size() > 5) return 0;
        int month = 0;
        for (auto const c : word.substr(0, word.size() - 3)) {
            if (c < '0' || c > '9') return 0;
            month = month * 10 + (c - '0');
        }
        return month;
    };
    auto const then = month_of(token);
    constexpr int months = 12;
    for (auto k = token; then != 0 && k > 0; --k) {
        auto const own = month_of(k - 1);
        if (own != 0 && own != then) return then % months + 1 == own;
    }
    return false;
}

// 环比看，增长0.5%: the clause before says what it is compared with.
bool chinese_sense::seen_by_month(std::size_t i) const noexcept {
    auto const& a = around_[i];
    if (a.left_token < 2 || a.after_figure || !in_.tokens[a.left_token - 1].is_mark(U',')) return false;
    auto const& t = in_.tokens[a.left_token - 2];
    return t.is(word_kind::mom) && !has_token(i, word_kind::yoy) &&
           (t.end == in_.tokens[a.left_token - 1].begin || text_at(t.end, "看") || text_at(t.end, "来看"));
}

// 同比增长13%，比2019年同期增长15%: the same time of a year that is told beside the year before.
bool chinese_sense::same_time_of_year(std::size_t i, bool said_before) const noexcept {
    auto const yoy = last_token(i, word_kind::yoy);
    if (yoy <= 0 || !text_at(in_.tokens[static_cast<std::size_t>(yoy)].begin, "同期")) return false;
    auto const& year = in_.tokens[static_cast<std::size_t>(yoy) - 1];
    bool const dated = year.is(word_kind::time) && year.entry <= date_entry(0) &&
                       year.end == in_.tokens[static_cast<std::size_t>(yoy)].begin;
    return dated && (said_before || !when_.is_none() || !doc_.report_period.is_none());
}

// 6月末资产总额较年初增长4%: since the year began, which is no year before.
bool chinese_sense::grew_in_part_of_year(std::size_t i) const noexcept {
    auto const yoy = last_token(i, word_kind::yoy);
    if (yoy < 0 || when_.is_none()) return false;
    auto const& t = in_.tokens[static_cast<std::size_t>(yoy)];
    if (!listed(chinese_words::year_beginnings).has(text_.substr(t.begin, t.end - t.begin))) return false;
    if (when_.kind() == period_kind::year || when_.kind() == period_kind::plan) return false;
    auto const next_day = period::day(when_.last_day() + 1);
    return next_day && next_day->ordinal() != 1;  // 12月末 closes the year
}

void chinese_sense::growth_role(std::size_t i, std::string_view rule) {
    auto& f = figures_[i];
    auto what = role::growth_yoy;
    bool const said_before = yoy_said_;
    yoy_said_ = yoy_said_ || has_token(i, word_kind::yoy) || steps_by("年");
    bool const by_month = steps_by("月") || steps_by("季");
    if (by_month || has_token(i, word_kind::mom) || seen_by_month(i) || goes_on_by_month(i)) {
        what = role::growth_mom;
    } else if (has_token(i, word_kind::since)) {
        what = role::growth;
    } else if (auto const than = last_token(i, word_kind::than);
               than >= 0 && (!has_token(i, word_kind::yoy) || same_time_of_year(i, said_before))) {
        // 较2020年增长: against another year.
        auto const next = static_cast<std::size_t>(than) + 1;
        bool const dated = next < f.token && in_.tokens[next].is(word_kind::time) && in_.tokens[next].entry < -1;
        if (dated && !is_the_year_before(in_.tokens[next])) what = role::growth;
        if (dated && is_the_month_before(next)) what = role::growth_mom;
        auto const from = in_.tokens[static_cast<std::size_t>(than)].end;
        auto const with = text_.substr(from, f.whole.begin - from);
        if (listed(chinese_words::growth_origins).stands_in(with)) what = role::growth;
        if (compared_with_long_ago(i)) what = role::growth;
    } else if (auto const clause = around_[i].left.begin; !yoy_said_ && names_short_time(in_.begin, clause, i)) {
        what = role::growth;
    } else if (!yoy_said_ && (told_of_years(i) || sums_up_years(i) || compared_with_long_ago(i))) {
        what = role::growth;
    } else if (!when_.is_none() && when_.kind() == period_kind::plan && !yoy_said_) {
        what = role::growth;
    } else if (auto const* const level = level_at(around_[i].depth);
               level != nullptr && level->figure > 0 && figures_[level->figure].rule == "from to" &&
               figures_[level->figure - 1].what == role::base && !has_token(i, word_kind::yoy)) {
        // 由2020年的4万辆增加到2024年的9万辆，增长1.3倍: since the year of the base.
        auto const& from = figures_[level->figure - 1];
        bool last_year = false;
        for (auto j = around_[level->figure - 1].left_token; j < from.token; ++j) {
            if (in_.tokens[j].is(word_kind::time) && in_.tokens[j].entry <= date_entry(0)) what = role::growth;
            last_year = last_year || in_.tokens[j].is(word_kind::yoy) ||
                        (in_.tokens[j].is(word_kind::time) && in_.tokens[j].entry > date_entry(0));
        }
        // 十五年间，产量由40万吨提高到90万吨，增长1.3倍
        if (!last_year && (figures_[i].unit.kind() == unit_kind::ratio || spans_years())) what = role::growth;
    }
    // 较“十三五”末的8亿元增加2亿元，增长25%: since the end of the plan.
    if (what == role::growth_yoy && !yoy_said_ && previous_ != none) {
        auto const from = figures_[previous_].what == role::diff && previous_ > 0 ? previous_ - 1 : previous_;
        if (figures_[from].rule == "level compared with" &&
            view(around_[from].left).find("五”") != std::string_view::npos)
            what = role::growth;
    }
    if (what == role::growth_yoy && !yoy_said_ && line_tells_of_years(i)) what = role::growth;
    if (what == role::growth_yoy && grew_in_part_of_year(i)) what = role::growth;
    set(f, what, rule);
}

// 猪肉价格比前一周下降2%，鸡蛋上涨1%: what is told beside is compared with the same time.
bool chinese_sense::goes_on_by_month(std::size_t i) const noexcept {
    constexpr std::size_t most = 4;
    if (has_token(i, word_kind::yoy)) return false;
    auto const& first = in_.tokens[around_[i].left_token];
    bool const rate_only = first.is(word_kind::rate_noun) && first.begin == around_[i].left.begin;
    if (rate_only && previous_ != none && figures_[previous_].what == role::diff)
        return has_token(previous_, word_kind::mom);  // 环比上升3点，升幅为2%
    if (yoy_said_ || has_token(i, word_kind::than) || has_token(i, word_kind::since) || has_token(i, word_kind::time))
        return false;
    for (std::size_t back = 0, j = i; back < most && j-- > 0; ++back) {
        auto const& f = figures_[j];
        if (f.rejected || around_[j].depth > around_[i].depth) continue;
        if (f.what == role::growth_mom) return true;
        if (has_token(j, word_kind::yoy) || f.what == role::growth_yoy || f.what == role::growth) return false;
    }
    return false;
}

// 上周…增长6%, 单日上涨2%: a step of days or weeks is none of a year.
bool chinese_sense::names_short_time(std::uint32_t sentence, std::uint32_t clause, std::size_t i) const noexcept {
    constexpr std::uint32_t window = 120;  // bytes
    auto const at = figures_[i].whole.begin;
    auto const from = std::max({sentence, at - std::min(at, window), std::min(clause, at) - std::min(clause, window)});
    auto const named = text_.substr(from, at - from);
    return listed(chinese_words::short_spans).stands_in(named);
}

// 以8.8%的增速, 6.8%的增长势头: the noun that says what kind of rate a figure is, or none.
std::string_view chinese_sense::growth_noun_behind(std::size_t i) const noexcept {
    constexpr std::size_t near = 24;  // bytes
    auto const at = figures_[i].whole.end;
    for (auto const* verb : {"增长", "下降"}) {
        // 保持4%左右增长
        auto const word = std::string_view(verb);
        if (text_at(at, word) && !is_han(decode(text_, at + word.size()).code)) return word;
    }
    if (!text_at(at, "的")) return {};
    auto behind = text_.substr(at + 3, near);
    // 实现7.1%的同比增长, 5%和1.8%的较快增长: no noun, but the verb
    for (auto const modifier : listed(chinese_words::growth_modifiers_behind)) {
        if (behind.starts_with(modifier)) behind.remove_prefix(modifier.size());
    }
    for (auto const* verb : {"增长", "下降"}) {
        auto const word = std::string_view(verb);
        if (behind.starts_with(word) && !is_han(decode(behind, word.size()).code)) return word;
    }
    for (auto const* mark : {"，", ",", "、", "。", "目标"}) behind = behind.substr(0, behind.find(mark));
    // 五分之一的受访者预计增幅会更高: what they say of it
    behind = behind.substr(0, listed(chinese_words::predicate_verbs).find_in(behind));
    for (auto const noun : listed(chinese_words::growth_nouns_behind)) {
        if (behind.find(noun) != std::string_view::npos) return noun;
    }
    return {};
}

// 申请材料压缩40%: what a reform cut is against before it, not against a year.
bool chinese_sense::cuts_process(std::size_t i) const noexcept {
    auto const verb = text_.substr(in_.tokens[static_cast<std::size_t>(now_.verb)].begin, 6);
    return listed(chinese_words::reform_verbs).has(verb) && listed(chinese_words::process_nouns).ends(indicator_of(i));
}

// 甲、乙两港增幅较大，分别为17%、8%: the rate's name stands in the clause before.
bool chinese_sense::decide_growth_by_clause_before(std::size_t i) {
    constexpr std::uint32_t longest = 90;  // bytes
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (a.after_figure || a.left_token == 0 || !in_.tokens[a.left_token - 1].is_mark(U',')) return false;
    auto const end = in_.tokens[a.left_token - 1].begin;
    auto const last = previous_ != none ? figures_[previous_].whole.end : in_.begin;
    if (end < last || end - last > longest) return false;
    auto const [first, floor] = clause_before(a.left_token - 1, last);
    auto const clause = text_.substr(floor, end - floor);
    for (auto const noun : listed(chinese_words::growth_nouns_of_clause)) {
        auto const at = clause.find(noun);
        if (at == std::string_view::npos) continue;
        growth_role(i, "growth of clause");
        f.negative = f.negative || names_fall(noun);
        auto token = first;
        auto const until = floor + static_cast<std::uint32_t>(at);
        while (token < a.left_token && in_.tokens[token].begin < until) ++token;
        auto phrase = trim({floor, until}, first, token);
        for (auto const word : listed(chinese_words::growth_modifiers)) {
            if (view(phrase).ends_with(word)) phrase.end -= static_cast<std::uint32_t>(word.size());
        }
        name_or_inherit(i, phrase);
        return true;
    }
    return false;
}

// 新增8亿元; 较2015年净增72户 is the difference of two levels.
void chinese_sense::decide_increment(std::size_t i, stretch left_phrase) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    auto const than = last_token(i, word_kind::than);
    set(f, role::increment, "added");
    auto const& cue = in_.tokens[static_cast<std::size_t>(std::max(0, last_token(i, word_kind::increment)))];
    auto const how = text_.substr(cue.begin, cue.end - cue.begin);
    bool const fewer = how.starts_with("净减");
    auto noun = left_phrase;
    if (than >= 0 && in_.tokens[static_cast<std::size_t>(than)].end <= now_.begin) {
        // 较2015年净增72户
        noun = trim({a.left.begin, in_.tokens[static_cast<std::size_t>(than)].begin}, a.left_token,
                    static_cast<std::uint32_t>(than));
    }
    if (fewer || (how.starts_with("净增") && (has_token(i, word_kind::yoy) || than >= 0))) {
        // 较上年净增加3个: the difference of two levels.
        set(f, role::diff, "change");
        f.negative = f.negative || fewer;
    }
    name_or_inherit(i, noun);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
