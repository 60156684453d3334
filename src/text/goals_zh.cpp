#include "goal_roles.hpp"
#include "lexer.hpp"
#include "outlook_zh.hpp"
#include "plan_words_zh.hpp"
#include "sense_zh.hpp"
#include "time_codes_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

[[nodiscard]] bool blank_between(std::string_view text, std::uint32_t begin, std::uint32_t end) noexcept {
    while (begin < end) {
        auto const c = decode(text, begin);
        if (!is_space(c.code) && c.code != U'\n' && c.code != U',' && c.code != U';') return false;
        begin += c.length;
    }
    return true;
}

[[nodiscard]] bool tells_of_the_past(token const& t, std::string_view word) noexcept {
    if (t.is(word_kind::increment) || t.is(word_kind::light)) return word.starts_with("已");
    if (t.is(word_kind::adverb)) return word.starts_with("已") || word.starts_with("目前") || word == "实际已";
    return t.is(word_kind::time) && (word == "去年" || word == "上年" || word.starts_with("截至"));
}

// The kinds of words that tell what is to come, or what has been.
[[nodiscard]] bool may_plan(word_kind kind) noexcept {
    switch (kind) {
    case word_kind::time:
    case word_kind::adverb:
    case word_kind::light:
    case word_kind::increment:
    case word_kind::plan_verb:
    case word_kind::target: return true;
    default: return false;
    }
}

constexpr std::uint32_t shortest_name = 6;  // bytes

}  // namespace

// Whether a time that opens a clause lies before that of the report: 去年, 2024年.
bool chinese_sense::was_before(token const& t, period const& known) const noexcept {
    if (t.entry >= 0) return static_cast<time_code>(t.code) == time_code::last_year;
    auto const when = in_.periods[date_number(t.entry)];
    return !when.is_none() && !known.is_none() && when.kind() != period_kind::plan && when.year() < known.year();
}

// 到2030年 is ahead of the report; where nothing says when that was given, it is where it opens a clause.
bool chinese_sense::lies_ahead(period const& when, period const& known, std::uint32_t clause,
                               token const& t) const noexcept {
    while (clause < t.begin && (is_space(decode(text_, clause).code) || text_[clause] == '\n')) ++clause;
    for (auto const* word : {"预计", "预期", "计划"}) {
        // 预计到2030年
        if (text_at(clause, word)) clause += static_cast<std::uint32_t>(std::string_view(word).size());
    }
    bool const opens = clause <= t.begin - 3 && blank_between(text_, clause, t.begin - 3);
    auto const now = known.is_none() ? doc_.inherited() : known;
    if (!now.is_none()) return when.year() > now.year() && (opens || !doc_.title.empty());
    auto const word = text_.substr(t.begin, t.end - t.begin);
    return opens && word.ends_with("年") && when.kind() == period_kind::year;
}

// What is aimed at is a target, however it is said: 目标是 holds for the sentence, 力争 for its segment, a heading of
// plans for its section.
void chinese_sense::mark_goals() {
    enum class reach : std::uint8_t { nothing, segment, sentence };
    auto const known = doc_.report_period.is_none() ? doc_.default_period : doc_.report_period;
    auto held = reach::nothing;
    bool past = false;
    bool told = false;  // 去年 opened a clause: what follows was done, up to a ； or to a word of plans
    bool firm = false;  // 确保: only with a bound
    auto clause = in_.begin;
    if (doc_.plans && listed(chinese_words::years_openings).opens(text_.substr(in_.begin))) told = true;
    std::optional<bool> wants;            // the sentence has words of times to come
    bool lasting = false;                 // 力争, 到2030年: up to the end of a row with ；
    bool will = false;                    // 将, whose sentence tells of nothing done
    bool intended = false;                // by a weaker verb, which what was done ends
    std::optional<attain::unit> counted;  // of the projects that the investment was planned for
    bool wished = false;                  // the clause itself has a verb of plans
    bool ahead = false;                   // the sentence told of a time to come
    bool done_there = false;              // and of what was done
    std::uint8_t held_depth = 0;          // of the bracket that the plan stands in
    std::uint32_t head_end = 0;           // behind 目标为
    bool const opened = doc_.plans_of_line == line_plans::opened;
    bool const duty = opens_duty(text_.substr(in_.begin, in_.end - in_.begin), doc_.words);
    bool const goes_on = doc_.plans_of_line == line_plans::carried;
    if (opens_ahead(text_.substr(in_.begin, in_.end - in_.begin), doc_.words)) {
        // 未来三年，园区由3个增加到5个
        held = reach::segment;
        ahead = lasting = true;
    } else if (opens_aim(text_.substr(in_.begin, in_.end - in_.begin), doc_.words)) {
        held = reach::sentence;
    }
    auto const& baselines = listed(chinese_words::baseline_nouns);
    std::size_t next = 0;
    for (std::uint32_t j = 0; j <= in_.tokens.size(); ++j) {
        while (next < figures_.size() && (j == in_.tokens.size() || figures_[next].token <= j)) {
            auto& f = figures_[next];
            auto const i = next++;
            if (f.rejected || !can_be_aimed_at(f)) continue;
            bool const bound = f.inner_hedge == attain::hedge::at_least || f.inner_hedge == attain::hedge::at_most ||
                               f.outer_hedge == attain::hedge::at_least || f.outer_hedge == attain::hedge::at_most;
            auto const led = [&] {
                if (!wants) wants = looks_ahead(text_.substr(in_.begin, in_.end - in_.begin), doc_.words);
                if (!*wants) return false;
                constexpr std::uint32_t window = 240;
                auto const at = f.whole.begin;
                auto const from = std::max(in_.begin, at - std::min(at, window));
                auto const here = text_.substr(std::max(from, clause), at - std::max(from, clause));
                return will_be_there(outside_brackets(text_.substr(from, at - from)), here, doc_.words) ||
                       is_planned_behind(text_.substr(f.whole.end, in_.end - f.whole.end), doc_.words);
            };
            bool const carried = (goes_on || duty) && !yoy_said_ &&
                                 (bound || listed(chinese_words::carried_verbs).stands_in(view(around_[i].left)));
            // 计划搬迁40户160人: the same, by persons
            bool const beside = i > 0 && figures_[i - 1].whole.end == f.whole.begin &&
                                figures_[i - 1].what == role::target && f.what == role::value &&
                                f.unit.kind() == unit_kind::count && indicator_of(i) == indicator_of(i - 1);
            bool const planned =
                beside || held != reach::nothing || (firm && bound) || doc_.plans || opened || carried || led();
            if (planned && past) told = true;
            done_there = done_there || past || told;
            if (!planned || past || told) continue;
            if (intended && counted == f.unit && indicator_of(i).ends_with("项目")) {
                // 签约项目5个，计划投资9亿元，在建项目3个: the next of the row
                held = reach::nothing;
                intended = false;
                continue;
            }
            if (held == reach::nothing && listed(chinese_words::means_verbs).stands_in(view(around_[i].left))) continue;
            // 目标20项，完成18项: what was done of it; 确保达到20项，争取达到25项 is more of the same.
            if (!wished && !beside && f.of && f.what == role::value && !is_percent(f.unit) && i > 0 &&
                figures_[i - 1].what == role::target && figures_[i - 1].rule != "goal of growth" &&
                numbers_[i - 1] == *f.of) {
                continue;
            }
            if (head_end > f.indicator_span.begin && head_end < f.indicator_span.end) {
                auto const known_as = std::string(indicator_of(i));
                name_indicator(i, {head_end, f.indicator_span.end});
                constexpr std::size_t most = 8;  // 目标为到位资金5亿元，已到位3亿元，增长4%: what hangs on it
                for (auto k = i + 1; k < figures_.size() && k <= i + most; ++k) {
                    if (!figures_[k].rejected && indicator_of(k) == known_as) compose(figures_[k], indicator_of(i), {});
                }
            }
            if (held == reach::nothing && ((firm && bound) || (duty && carried))) held = reach::segment;
            f.rule = rule_of_goal(f.what);
            f.what = role::target;
            auto const modal = static_cast<std::uint32_t>(
                behind_modal(view({f.indicator_span.begin, f.indicator_span.end}), doc_.words));
            if (modal > 0 && f.indicator_span.end <= f.whole.begin) {
                // 园区将实现年产值6亿元: who does it, and that it is to be, names nothing
                auto const name =
                    trim({f.indicator_span.begin + modal, f.indicator_span.end}, around_[i].left_token, f.token);
                if (name.end >= name.begin + shortest_name) name_indicator(i, name);
            }
        }
        if (j == in_.tokens.size()) break;
        auto const& t = in_.tokens[j];
        if (t.depth < held_depth) {
            // 能力8万吨（扩建后将达到12万吨），泊位6个
            held = reach::nothing;
            held_depth = 0;
        }
        if (t.type == token_type::mark) {
            if (t.depth > 0) continue;
            if (t.mark == U':' && held == reach::nothing &&
                opens_ahead(text_.substr(t.end, in_.end - t.end), doc_.words)) {
                held = reach::segment;  // 一个目标：规划期末产值达90亿元
            }
            if (t.mark == U',' || t.mark == U';') {
                past = firm = wished = false;
                if (t.mark == U';') told = false;
                clause = t.end;
                auto const behind = text_.substr(clause, in_.end - clause);
                if (held == reach::nothing && opens_ahead(behind, doc_.words)) {
                    // 预计年底建成，届时产能达到9万吨
                    held = reach::segment;
                    held_depth = t.depth;
                    continue;
                }
                // 今年将新建公园12座；改造小区30个; 力争产值突破9亿元；新增企业5家
                bool const row = t.mark == U';' && held == reach::segment;
                if (row && intended && will && listed(chinese_words::carried_verbs).opens(behind)) continue;
                if (row && lasting && !opens_told(behind, doc_.words)) continue;
                if (intended &&
                    (t.mark == U';' || (opens_done(behind, doc_.words) && !(will && behind.starts_with("完成"))))) {
                    held = reach::nothing;
                    intended = false;
                }
            }
            if (t.mark == U';' && held == reach::segment) {
                held = reach::nothing;
                lasting = false;
            }
            continue;
        }
        if (t.type != token_type::word || !may_plan(t.kind)) continue;
        auto const word = text_.substr(t.begin, t.end - t.begin);
        auto const rest = text_.substr(t.end, in_.end - t.end);
        bool const opens = t.is(word_kind::time) && blank_between(text_, clause, t.begin);
        bool const anew = opens && (word.starts_with("今年") || word == "全年" || word == "年内" || word == "下半年");
        auto const held_before = held;
        if (t.is(word_kind::plan_verb) || t.is(word_kind::target) || anew) told = false;
        wished = wished || t.is(word_kind::plan_verb);
        if (opens && !baselines.opens(rest) && was_before(t, known)) {
            told = true;
            if (held == reach::segment) held = reach::nothing;
        } else if (tells_of_the_past(t, word)) {
            past = true;
            if (held == reach::segment) held = reach::nothing;
        } else if (next > 0 && !figures_[next - 1].rejected && figures_[next - 1].whole.end == t.begin &&
                   word == "计划") {
            // 285个计划开工项目: what is counted
        } else if (held == reach::nothing && intends(t, word, rest, doc_.words) &&
                   !(word == "将" && only_expects(text_.substr(clause, t.begin - clause), rest, doc_.words))) {
            // 将新建, 拟投资, and 计划 where it is no noun.
            held = reach::segment;
            intended = true;
            counted.reset();
            if (word == "计划" && next > 0 && !figures_[next - 1].rejected && figures_[next - 1].what != role::target &&
                figures_[next - 1].unit.kind() == unit_kind::count && blank_between(text_, clause, t.begin)) {
                counted = figures_[next - 1].unit;
            }
            will = word == "将";
        } else if (t.is(word_kind::light) && word == "将实现" && held == reach::nothing &&
                   !only_expects(text_.substr(clause, t.begin - clause), "实现", doc_.words)) {
            held = reach::segment;
            intended = will = true;
            counted.reset();
        } else if (t.is(word_kind::light) && word == "有望" && held == reach::nothing && !rest.starts_with("继续") &&
                   !rest.starts_with("保持")) {
            held = reach::segment;
        } else if (t.is(word_kind::plan_verb)) {
            if (word == "目标是") {
                held = reach::sentence;
                open_plans(t);
            } else if (plans_ahead(word, rest, doc_.words) && held == reach::nothing) {
                held = reach::segment;
                lasting = word != "预期";
            } else if (word == "要" && held == reach::nothing && listed(chinese_words::duty_verbs).opens(rest)) {
                held = reach::segment;
            } else if (word == "确保") {
                firm = true;
                if (held == reach::nothing && listed(chinese_words::ensured_verbs).opens(rest)) held = reach::segment;
            }
        } else if (t.is(word_kind::target) &&
                   heads_goals(text_.substr(clause, t.begin - clause), word, rest, doc_.words)) {
            held = reach::sentence;
            head_end = t.end + copula_of_goals(rest, doc_.words);
            open_plans(t);
        } else if (t.is(word_kind::time) && t.entry <= date_entry(0) && text_before(t.begin, "到")) {
            // 到2030年，……
            auto const when = in_.periods[date_number(t.entry)];
            bool const later = !when.is_none() && held != reach::sentence && lies_ahead(when, known, clause, t);
            if (later && held == reach::nothing) {
                held = reach::segment;
                ahead = true;
            }
            lasting = lasting || later;
        } else if (goes_on &&
                   ((t.is(word_kind::time) && word != "届时") || (t.is(word_kind::adverb) && word == "累计"))) {
            // 到2027年，企业达到300家。目前入驻98家。
            told = done_there = true;
        }
        if (held != held_before) held_depth = t.depth;
    }
    if (goes_on && (done_there || yoy_said_)) doc_.plans_of_line = line_plans::none;
    bool const reached = previous_ != none && figures_[previous_].what == role::target;
    if (ahead && reached && !done_there && doc_.plans_of_line == line_plans::none)
        doc_.plans_of_line = line_plans::carried;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
