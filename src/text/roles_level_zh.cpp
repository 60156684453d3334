#include "sense_zh.hpp"
#include "signs_zh.hpp"

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
    if (name_behind_size(i)) return;
    if (is_place_count(f)) {
        // 涉及3省12市: what counts them names them
        set(f, role::value, counted_as_place);
        name_indicator(i, {f.unit_span.begin, f.unit_span.end});
        return;
    }
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
    if (a.after_figure && previous_ != none && figures_[previous_].whole.end == f.whole.begin && previous_ + 1 == i &&
        figures_[previous_].rule == "added" && f.unit.kind() == unit_kind::count) {
        // 低保新增260户450人: the same households, by their members
        set(f, figures_[previous_].what, "added");
        compose(f, std::string(indicator_of(previous_)), {});
        return;
    }
    // 由原3.9km²; 从39个.
    if (auto const base = last_token(i, word_kind::base); base >= 0) {
        constexpr std::uint32_t longest_loss = 30;  // bytes: 上年同期亏损
        auto const& t = in_.tokens[static_cast<std::size_t>(base)];
        auto const gap = view(trim({t.end, now_.begin}, static_cast<std::uint32_t>(base) + 1, now_.token));
        auto const next = decode(text_, f.whole.end).code;
        bool const lost = f.unit.kind() == unit_kind::money && stands_behind_loss(text_, f.whole.begin) &&
                          f.whole.begin - t.end <= longest_loss;
        bool const known =
            gap.empty() || gap == "原" || gap == "原来" || gap.ends_with("每月") || moves_behind(i) || lost;
        bool const made_of = makes_up(i);
        if (now_.verb < 0 && known && next != U'的' && !made_of) {
            phrase = trim({a.left.begin, t.begin}, a.left_token, static_cast<std::uint32_t>(base));
            set(f, role::base, "from to");
            f.negative = f.negative || lost;  // 利润由亏损2亿元增长到6亿元
            if (phrase.empty()) phrase = subject_of_clause_before(i);
            name_or_inherit(i, phrase);
            return;
        }
    }
    // 82种产品中，产量增长的有45种: how many of them grew.
    if ((now_.verb >= 0 || text_before(f.whole.begin, "持平的有")) && f.unit.kind() == unit_kind::count &&
        text_before(f.whole.begin, "的有")) {
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
    if (!right.empty() && next != U'的' && listed(chinese_words::state_words).has(view(right))) {
        bool const of_those = a.after_figure && previous_ != none && around_[previous_].took_right &&
                              figures_[previous_].unit == f.unit && is_level(figures_[previous_].what) &&
                              (left_phrase.empty() || view(left_phrase) == indicator_of(previous_));
        if (!of_those && left_phrase.end - left_phrase.begin >= 6) {
            right = {};  // 景观项目8个在建
        } else if (of_those) {
            // 66个新开工项目已有28个开工建设
            set(f, role::breakdown, "part by verb");
            compose(f, std::string(indicator_of(previous_)), {});
            f.of = numbers_[previous_];
            return;
        }
    }
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
    if (chosen.empty()) {
        inherit_indicator(i);
        return;
    }
    name_indicator(i, chosen);
    relate_level(i, chosen, left_phrase, takes_right);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
