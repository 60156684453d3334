#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// How a level that has its name hangs on those before it: a total of a set, a target, what was done of it, a part.
void chinese_sense::relate_level(std::size_t i, stretch chosen, stretch left_phrase, bool takes_right) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    auto const name = view(chosen);
    auto const* const level = level_at(a.depth);
    auto const target = last_token(i, word_kind::target);

    // 能力8万吨（扩建后将达到12万吨）
    if (name.ends_with("后") && names_goal_of_before(i)) return compose(f, indicator_of(previous_), {});
    if (!takes_right && decide_total(i, name, left_phrase)) return;
    if (decide_part_told(i, chosen, takes_right)) return;
    // 全年50亿元采购任务; but 12项任务 are counted
    if (takes_right && name.ends_with("任务") &&
        (f.unit.kind() == unit_kind::money || f.unit.kind() == unit_kind::physical)) {
        set(f, role::target, "task");
        return;
    }
    // 任务12项; 年度灌溉计划36.7亿元.
    bool const task_done = view(a.left).find("已完成") != std::string_view::npos && name.ends_with("任务");
    bool const programme = listed(chinese_words::programme_nouns).ends(name) && f.unit.kind() == unit_kind::count;
    // 完成任务的有3项, 列入计划2项: how many of them did so
    bool const listed_in = target >= 0 && (text_at(in_.tokens[static_cast<std::size_t>(target)].end, "的") ||
                                           text_before(in_.tokens[static_cast<std::size_t>(target)].begin, "列入"));
    if (!takes_right && !task_done && !programme && target >= 0 && !listed_in &&
        in_.tokens[static_cast<std::size_t>(target)].end == left_phrase.end) {
        set(f, role::target, "target");
        bool const bare = in_.tokens[static_cast<std::size_t>(target)].begin == left_phrase.begin;
        if (bare && names_goal_of_before(i)) {
            // 完成投资8亿元（年度目标7亿元）
            compose(f, indicator_of(previous_), {});
            f.of = numbers_[previous_];
        }
        return;
    }
    // 计划修缮码头37项.
    if (!takes_right && !breakdown_ && !programme) {
        for (auto j = a.left_token; j < f.token; ++j) {
            auto const& t = in_.tokens[j];
            if (!t.is(word_kind::target) || t.end > left_phrase.end || t.begin < a.left.begin) continue;
            // 10个计划投产项目实现投产7个: what is counted before it
            if (previous_ != none && t.begin == figures_[previous_].whole.end) continue;
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
        constexpr std::size_t two_characters = 6;
        bool const arrived = name == "到位" && (whole.find(name) != std::string_view::npos || whole.ends_with("资金"));
        bool const within = whole.starts_with(name) || arrived;
        if (name.size() >= two_characters && whole.size() > name.size() && within && now_.begin == left_phrase.end &&
            !breakdown_) {
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
            if (whole.starts_with(verb)) verb = {};
            compose(f, std::string(verb), std::string(whole));
            f.of = numbers_[planned->figure];
            return;
        }
    }
    // 实施项目60个，目前已开工42个、完工9个: the verb goes with what was counted
    if (!takes_right && listed(chinese_words::state_words).has(name) && f.unit.kind() == unit_kind::count) {
        if (auto const* const counted = level_of_unit(f.unit, i, a.depth)) {
            auto whole = indicator_of(counted->figure);
            for (bool moved = true; moved;) {
                moved = false;
                for (auto const which : {chinese_words::planned_openings, chinese_words::state_words}) {
                    for (auto const word : listed(which)) {
                        if (!whole.starts_with(word) || whole.size() < word.size() + 6) continue;
                        whole.remove_prefix(word.size());
                        moved = true;
                    }
                }
                for (auto const word : listed(chinese_words::state_words)) {
                    // 保障性住房开工20套、竣工12套
                    if (!whole.ends_with(word) || whole.size() < word.size() + 6) continue;
                    whole.remove_suffix(word.size());
                    moved = true;
                }
            }
            compose(f, std::string(name), std::string(whole));
            f.of = numbers_[counted->figure];
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
        // 计划开工项目251项，实际已开工203项
        if (whole.starts_with("计划") && whole.find(name) != std::string_view::npos) {
            compose(f, std::string(whole.substr(6)), {});
            f.of = numbers_[level->figure];
            return;
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
    if (!takes_right && level != nullptr && a.after_figure && previous_ == level->figure &&
        (around_[level->figure].took_right || text_at(figures_[level->figure].whole.end, "中")) &&
        is_among(i, level->figure)) {
        set(f, role::breakdown, "part of");
        compose(f, indicator_of(level->figure), {});
        f.of = numbers_[level->figure];
        return;
    }
    // 148个行政村中共有贫困村93个: a part by its own noun.
    if (!takes_right && a.after_figure && previous_ != none && around_[previous_].took_right && f.unit &&
        figures_[previous_].unit == f.unit && name.starts_with(indicator_of(previous_))) {
        auto rest = name.substr(indicator_of(previous_).size());
        constexpr std::string_view among = "中";
        for (auto const* has : {"共有", "现有", "有"}) {
            auto const word = std::string_view(has);
            if (!rest.starts_with(among) || !rest.substr(among.size()).starts_with(word)) continue;
            auto const begin = static_cast<std::uint32_t>(indicator_of(previous_).size() + among.size() + word.size());
            if (chosen.begin + begin + 6 > chosen.end) break;
            set(f, role::breakdown, "part of");
            f.of = numbers_[previous_];
            name_indicator(i, {chosen.begin + begin, chosen.end});
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
    // 37个制陶作坊中16个作坊.
    if (takes_right && level != nullptr && a.after_figure && is_among(i, level->figure)) {
        set(f, role::breakdown, "part of");
        f.of = numbers_[level->figure];
        return;
    }
    // 漏洞367条，整改352条: a part by its verb.
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
