#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

bool chinese_sense::verb_follows(std::uint32_t at) const noexcept {
    return listed(chinese_words::project_verbs).opens(text_.substr(at));
}

// 甲、乙等重大项目签约，共计40家: what is summed up stands in the clause before, which has no figure.
stretch chinese_sense::summed_clause_before(std::size_t i) const {
    constexpr std::uint32_t longest = 120;  // bytes
    auto const& a = around_[i];
    auto const left = view(a.left);
    bool const sums = listed(chinese_words::sum_adverbs).has(left);
    if (!sums || a.left_token == 0 || !in_.tokens[a.left_token - 1].is_mark(U',')) return {};
    auto const end = in_.tokens[a.left_token - 1].begin;
    auto const last = previous_ != none ? figures_[previous_].whole.end : in_.begin;
    auto const clause_begin = clause_before(a.left_token - 1, last);
    auto const first = clause_begin.token;
    auto floor = clause_begin.begin;
    if (end <= floor || end - floor > longest || (first == 0 && previous_ != none && floor == last)) return {};
    auto const clause = text_.substr(floor, end - floor);
    auto const listed = clause.rfind("等");
    if (listed != std::string_view::npos) floor += static_cast<std::uint32_t>(listed) + 3;
    for (auto const* word : {"一大批", "一批"}) {
        if (text_at(floor, word)) floor += static_cast<std::uint32_t>(std::string_view(word).size());
    }
    return trim({floor, end}, first, a.left_token - 1);
}

void chinese_sense::decide_level(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    stretch phrase{a.left.begin, now_.begin};
    auto end_token = now_.token;
    bool const falls = now_.verb >= 0 && in_.tokens[static_cast<std::size_t>(now_.verb)].kind == word_kind::decrease;
    auto const* const level = level_at(a.depth);
    if (f.doubles) return decide_doubling(i, phrase);
    auto const target = last_token(i, word_kind::target);
    auto const excess = last_token(i, word_kind::excess);
    auto const than = last_token(i, word_kind::than);

    // 超出任务数3个; 比计划多5个.
    bool const beyond = excess >= 0 && target > excess &&
                        in_.tokens[static_cast<std::size_t>(target)].end <= now_.begin &&
                        trim({in_.tokens[static_cast<std::size_t>(target)].end, now_.begin},
                             static_cast<std::uint32_t>(target) + 1, now_.token)
                            .empty();
    if (beyond) {
        auto const& t = in_.tokens[static_cast<std::size_t>(excess)];
        set(f, role::excess, "beyond target");
        f.outer_hedge = attain::hedge::exact;
        f.scope = text_.substr(t.end, in_.tokens[static_cast<std::size_t>(target)].end - t.end);
        phrase = trim({a.left.begin, t.begin}, a.left_token, static_cast<std::uint32_t>(excess));
        name_or_inherit(i, phrase);
        return;
    }
    // 由原3.9km²; 从39个.
    if (auto const base = last_token(i, word_kind::base); base >= 0) {
        auto const& t = in_.tokens[static_cast<std::size_t>(base)];
        auto const gap = view(trim({t.end, now_.begin}, static_cast<std::uint32_t>(base) + 1, now_.token));
        auto const next = decode(text_, f.whole.end).code;
        bool const known = gap.empty() || gap == "原" || gap == "原来" || gap.ends_with("每月") || moves_behind(i);
        bool const made_of = makes_up(i);
        if (now_.verb < 0 && known && next != U'的' && !made_of) {
            phrase = trim({a.left.begin, t.begin}, a.left_token, static_cast<std::uint32_t>(base));
            set(f, role::base, "from to");
            if (phrase.empty()) phrase = subject_of_clause_before(i);
            name_or_inherit(i, phrase);
            return;
        }
    }
    // 82种产品中，产量增长的有45种: how many of them grew.
    if (now_.verb >= 0 && f.unit.kind() == unit_kind::count && text_before(f.whole.begin, "的有")) {
        auto const* const alike = level_of_unit(f.unit, i, a.depth);
        set(f, alike != nullptr ? role::breakdown : role::value, "counted");
        if (alike == nullptr) return name_or_inherit(i, trim({a.left.begin, f.whole.begin - 6}, a.left_token, f.token));
        compose(f, indicator_of(alike->figure), {});
        f.of = numbers_[alike->figure];
        return;
    }
    // 增加300亿元, 减少6800万; but 风貌提升26万户 counts what was raised.
    bool changes = now_.verb >= 0 && !now_.to;
    bool const laid =
        f.unit.kind() == unit_kind::physical && is_han(decode(text_, f.whole.end).code) && !right_phrase(i).empty();
    if (changes && (f.unit.kind() == unit_kind::count || laid)) {
        auto const& verb = in_.tokens[static_cast<std::size_t>(now_.verb)];
        auto const word = text_.substr(verb.begin, verb.end - verb.begin);
        changes = !listed(chinese_words::counted_change_verbs).has(word);
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
            phrase.end = comparison_begin(i, in_.tokens[static_cast<std::size_t>(than)]);
            end_token = static_cast<std::uint32_t>(than);
        }
        phrase = trim(phrase, a.left_token, end_token);
        auto const right = times ? stretch{} : right_phrase(i);
        if (!phrase.empty()) {
            name_indicator(i, phrase);
            // 前三季度贷款增加8亿元: what was lent, where nothing is compared
            bool const lent = indicator_of(i).ends_with("贷款") || indicator_of(i).ends_with("存款");
            if (lent && !falls && than < 0 && f.what == role::diff && !has_token(i, word_kind::yoy) &&
                !has_token(i, word_kind::mom)) {
                set(f, role::increment, "lent");
            }
        } else if (!right.empty() && f.unit.kind() == unit_kind::count) {
            // 增加5个站点: what was added.
            set(f, role::value, "counted");
            f.negative = false;
            name_indicator(i, right);
        } else {
            inherit_indicator(i);
            // 12家企业产值超10亿元，比上年增加4家: of what is counted alike.
            auto const* const alike = f.unit.kind() == unit_kind::count ? level_of_unit(f.unit, i, a.depth) : nullptr;
            if (alike != nullptr && level != nullptr && figures_[level->figure].unit != f.unit &&
                level->figure > alike->figure) {
                compose(f, std::string(indicator_of(alike->figure)), {});
                f.of = numbers_[alike->figure];
            }
        }
        return;
    }
    if (f.unit.kind() == unit_kind::ratio && decide_multiple(i, phrase, end_token)) return;
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

    // Which side the noun stands on: 建成5个站点 has it on the right, 投资3亿元建设 and 支付5亿元的货款 do not.
    auto const& object_verbs = listed(chinese_words::object_verbs);
    bool const done_with = f.unit.kind() == unit_kind::money && left_phrase.end - left_phrase.begin >= 6 &&
                           !right.empty() && !object_verbs.ends(view(left_phrase)) &&
                           (listed(chinese_words::spending_verbs).opens(view(right)) ||
                            (next != U'的' && listed(chinese_words::money_nouns).ends(view(left_phrase)) &&
                             !listed(chinese_words::money_nouns).ends(view(right))));
    if (done_with) right = {};
    bool const acts = next == U'的' && !right.empty() && object_verbs.ends(view(left_phrase));
    bool const takes_right = !right.empty() && (next != U'的' || acts) && !after_base;
    auto chosen = takes_right ? right : left_phrase;
    if (chosen.empty() && next == U'的' && !right.empty()) chosen = right;

    if (next == U'的' && !left_phrase.empty() && !right.empty() && text_before(now_.begin, "以")) {
        // 甲港以2亿吨的吞吐量: whose it is stands before, what it is behind.
        set(f, role::value, "level");
        compose(f, view(left_phrase), view(right));
        return;
    }
    if (now_.increment && !takes_right) return decide_increment(i, left_phrase);
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
    if (converts(view(chosen))) chosen = {};
    if (chosen.empty()) chosen = summed_clause_before(i);
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
            // 9个项目项目总额超2亿元
            auto whose = indicator_of(level->figure);
            constexpr std::string_view project = "项目";
            if (whose.ends_with(project) && name.starts_with(project)) whose.remove_suffix(project.size());
            if (t.begin == left_phrase.begin) compose(f, std::string(whose), name);
            return;
        }
    }
    // 任务12项; 年度投资计划647.4亿元.
    bool const task_done = view(a.left).find("已完成") != std::string_view::npos && name.ends_with("任务");
    if (!takes_right && !task_done && target >= 0 &&
        in_.tokens[static_cast<std::size_t>(target)].end == left_phrase.end) {
        set(f, role::target, "target");
        return;
    }
    // 计划开工项目255项.
    if (!takes_right && !breakdown_) {
        for (auto j = a.left_token; j < f.token; ++j) {
            auto const& t = in_.tokens[j];
            if (!t.is(word_kind::target) || t.end > left_phrase.end || t.begin < a.left.begin) continue;
            // 国家培养计划人才: 计划 inside of a name.
            auto const first = trim({a.left.begin, t.end}, a.left_token, j + 1).begin == t.begin;
            auto const word = text_.substr(t.begin, t.end - t.begin);
            if ((word == "计划" && first) || (word.ends_with("计划") && verb_follows(t.end))) {
                set(f, role::target, "planned");
                return;
            }
        }
    }
    if (!takes_right && level != nullptr && figures_[level->figure].unit == f.unit && !f.indicator_span.empty()) {
        // 计划投资8亿元，已完成3亿元; 到位资金9亿元，目前已到位3亿元: what goes on is what was named.
        auto whole = indicator_of(level->figure);
        bool const done = listed(chinese_words::done_verbs).has(name);
        if (done && figures_[level->figure].what == role::target) {
            for (auto const* word : {"年度", "计划", "完成"}) {
                if (whole.starts_with(word)) whole.remove_prefix(std::string_view(word).size());
            }
            compose(f, whole, {});
            f.of = numbers_[level->figure];
            return;
        }
        if (name.size() >= 6 && whole.size() > name.size() && whole.starts_with(name) &&
            now_.begin == left_phrase.end && !breakdown_) {
            compose(f, whole, {});
            f.of = numbers_[level->figure];
            return;
        }
    }
    // 计划实施项目120个，已开工98个
    if (auto const subset = last_token(i, word_kind::increment); !takes_right && subset >= 0 && f.unit) {
        auto const& t = in_.tokens[static_cast<std::size_t>(subset)];
        auto const* const planned = level_of_unit(f.unit, i, a.depth);
        if (t.code == 1 && t.begin == left_phrase.begin && t.end == left_phrase.end && planned != nullptr &&
            figures_[planned->figure].what == role::target) {
            auto whole = indicator_of(planned->figure);
            auto const& openings = listed(chinese_words::planned_openings);
            for (bool moved = true; moved && openings.opens(whole);) {
                moved = false;
                for (auto const word : openings) {
                    if (!whole.starts_with(word) || whole.size() <= word.size()) continue;
                    whole.remove_prefix(word.size());
                    moved = true;
                }
            }
            auto verb = name;
            if (verb.starts_with("已")) verb.remove_prefix(3);
            compose(f, std::string(verb), std::string(whole));
            f.of = numbers_[planned->figure];
            return;
        }
    }
    // 任务1个，上报9个: what was done of a target.
    if (!takes_right && level != nullptr && figures_[level->figure].what == role::target &&
        figures_[level->figure].unit == f.unit && code_points(name) <= 2) {
        auto whole = indicator_of(level->figure);
        for (auto const* word : {"任务", "目标", "计划"}) {
            if (whole.ends_with(word)) whole.remove_suffix(std::string_view(word).size());
        }
        // 年度计划投资8亿元，累计完成投资5亿元
        if (!whole.ends_with(name)) compose(f, name, whole);
        f.of = numbers_[level->figure];
        return;
    }
    // 173项案例，82项获认可; 其中 left out: a part by the verb behind it.
    if (takes_right && level != nullptr && left_phrase.empty()) {
        auto const& whole = figures_[level->figure];
        auto const left = view(a.left);
        auto const verb = decode(text_, f.whole.end).code;
        bool const picked = verb == U'获' || verb == U'入' || verb == U'被' || verb == U'向' || verb == U'列';
        // 其中有1个为外资项目
        if ((text_at(f.whole.end, "为") || text_at(f.whole.end, "是")) && left.ends_with("有") &&
            whole.unit == f.unit) {
            set(f, role::breakdown, "part by verb");
            f.of = numbers_[level->figure];
            name_indicator(i, trim({f.whole.end + 3, a.right.end}, a.right_token, a.right_tokens_end));
            return;
        }
        if (picked && ((whole.unit == f.unit && left.empty()) || left == "有") && whole.what != role::target) {
            set(f, role::breakdown, "part by verb");
            f.of = whole.what == role::breakdown && whole.of ? whole.of : std::optional(numbers_[level->figure]);
            name_indicator(i, trim(a.right, a.right_token, a.right_tokens_end));
            return;
        }
    }
    // 36个行业大类中有29个实现增长.
    if (!takes_right && level != nullptr && a.after_figure && figures_[level->figure].unit == f.unit &&
        around_[level->figure].took_right && previous_ == level->figure) {
        auto const left = view(a.left);
        if (left.ends_with("中") || left.ends_with("中有") || left.ends_with("中，有")) {
            set(f, role::breakdown, "part of");
            compose(f, indicator_of(level->figure), {});
            f.of = numbers_[level->figure];
            return;
        }
    }
    // 30家企业中有8家超9亿元，15家企业超2亿元: what goes on is part of the same whole.
    bool const goes_on = takes_right && level != nullptr && left_phrase.empty() && f.unit.kind() == unit_kind::count;
    if (auto const* const part = goes_on ? level_of_unit(f.unit, i, a.depth) : nullptr;
        part != nullptr && figures_[part->figure].rule == "part of" && indicator_of(part->figure) == indicator_of(i)) {
        set(f, role::breakdown, "part of");
        f.of = figures_[part->figure].of;
        return;
    }
    // 80个重点项目已开工72个: what was done of those before.
    if (!takes_right && a.after_figure && previous_ != none && around_[previous_].took_right && f.unit &&
        figures_[previous_].unit == f.unit && is_level(figures_[previous_].what)) {
        auto const whole = indicator_of(previous_);
        auto const begin = left_phrase.begin + static_cast<std::uint32_t>(whole.size());
        auto const value = [](candidate const& each) { return each.number.scaled_by_power_of_ten(each.magnitude); };
        bool const fits = name.size() > whole.size() && name.starts_with(whole) &&
                          value(f) <= value(figures_[previous_]) && !listed(chinese_words::counted_nouns).ends(name);
        bool const done =
            fits && std::any_of(in_.tokens.begin() + a.left_token, in_.tokens.begin() + f.token, [&](token const& t) {
                return t.begin == begin && (t.is(word_kind::increment) || t.is(word_kind::stop) ||
                                            t.is(word_kind::light) || t.is(word_kind::adverb));
            });
        if (done) {
            set(f, role::breakdown, "part by verb");
            compose(f, std::string(whole), {});
            f.of = numbers_[previous_];
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

}  // namespace text::detail

ATTAIN_END_NAMESPACE
