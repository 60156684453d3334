#include "sense_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

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

// 4月出超3亿元: how much more went out than came in; but 支出超3亿元.
bool chinese_sense::names_balance(token const& excess, std::uint32_t index) const noexcept {
    if (!text_at(excess.begin, "超") || excess.end - excess.begin > 3) return false;
    if (!text_before(excess.begin, "出") && !text_before(excess.begin, "入")) return false;
    auto const at = excess.begin - 3;
    if (at == in_.begin) return true;
    if (index == 0) return false;
    auto const& before = in_.tokens[index - 1];
    return before.end == at && (before.is(word_kind::time) || before.type == token_type::mark);
}

// The words that stand directly before the figure: hedges, adverbs, verbs of change, 同比.
void chinese_sense::read_adjacent(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    now_ = {};
    now_.begin = f.whole.begin;
    now_.token = f.token;
    auto position = f.whole.begin - per_before(i);
    auto j = f.token;
    if (position < f.whole.begin) now_.begin = position;
    while (j > a.left_token && in_.tokens[j - 1].end > position) --j;
    while (j > a.left_token) {
        while (position > a.left.begin && is_gap(decode_before(text_, position).code) &&
               in_.tokens[j - 1].end < position) {
            position -= static_cast<std::uint32_t>(length_before(text_, position));
        }
        auto index = j - 1;
        if (in_.tokens[index].is_mark(U'+') && in_.tokens[index].end == position) {
            // 同比+5.6%
            position = in_.tokens[index].begin;
            j = index;
            now_.begin = position;
            now_.token = index;
            continue;
        }
        if (in_.tokens[index].is_mark(U')') && in_.tokens[index].end == position) {
            // 比去年同期（下同）增长
            auto open = index;
            while (open > a.left_token && index - open < 4 && !in_.tokens[open].is_mark(U'(')) --open;
            auto const held = text_.substr(in_.tokens[open].begin, position - in_.tokens[open].begin);
            if (open > a.left_token && in_.tokens[open].is_mark(U'(') &&
                in_.tokens[open - 1].type == token_type::word && in_.tokens[open - 1].end == in_.tokens[open].begin &&
                (in_.tokens[open - 1].is(word_kind::yoy) || held.find("下同") != std::string_view::npos)) {
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
            if (names_balance(t, index)) {
                // 4月出超3亿元
            } else if (now_.verb < 0 && now_.nearest < 0 && f.unit.kind() != unit_kind::percentage_point) {
                auto const word = text_.substr(t.begin, t.end - t.begin);
                if (listed(chinese_words::over_hedges).has(word)) {
                    f.outer_hedge = attain::hedge::over;
                    take = true;
                } else if (listed(chinese_words::under_hedges).has(word)) {
                    f.outer_hedge = attain::hedge::under;
                    take = true;
                }
            }
            if (!take && now_.nearest < 0) now_.nearest = static_cast<std::int32_t>(index);
            break;
        case word_kind::level: {
            auto const word = text_.substr(t.begin, t.end - t.begin);
            if ((word == "突破" || word == "破") && now_.verb < 0) f.outer_hedge = attain::hedge::over;
            if (word == "约为") f.outer_hedge = attain::hedge::about;
            if (now_.nearest < 0) now_.nearest = static_cast<std::int32_t>(index);
            take = true;
            break;
        }
        case word_kind::adverb: {
            if (auto const word = text_.substr(t.begin, t.end - t.begin);
                word.starts_with("均超") || word.starts_with("双超") || word.ends_with("超过"))
                f.outer_hedge = attain::hedge::over;
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
                // 激增至8亿元
                bool const reaches = now_.nearest >= 0 &&
                                     in_.tokens[static_cast<std::size_t>(now_.nearest)].begin == t.end &&
                                     in_.tokens[static_cast<std::size_t>(now_.nearest)].is(word_kind::level);
                // 增加至少5家
                if (text_before(t.end, "至少")) f.outer_hedge = attain::hedge::at_least;
                now_.to = t.code == 1 || t.kind == word_kind::become || reaches;
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
        if (t.is(word_kind::time) && t.entry <= date_entry(0) && position > a.left.begin) {
            // 前4个月增长
            auto const ahead = decode_before(text_, position);
            if (ahead.code == U'前' || ahead.code == U'头') position -= ahead.length;
        }
        j = index;
        now_.begin = position;
        now_.token = index;
    }
}

// 院士增至98位: persons are counted by 位 as places are.
bool chinese_sense::counts_persons(std::size_t i) const noexcept {
    auto const left = view(around_[i].left);
    if (listed(chinese_words::rank_nouns).stands_in(left) || has_token(i, word_kind::rank)) return false;
    if (now_.to) return previous_ == none || figures_[previous_].what != role::rank;
    auto const noun = text_.substr(around_[i].left.begin, now_.begin - around_[i].left.begin);
    return listed(chinese_words::person_suffixes).ends(noun);
}

void chinese_sense::advance_time(std::size_t i) {
    for (; next_time_ < figures_[i].token; ++next_time_) {
        auto const& t = in_.tokens[next_time_];
        if (!t.is(word_kind::time)) continue;
        // 比2020年: a time that something is compared with is not the figure's own.
        if (next_time_ > 0 && in_.tokens[next_time_ - 1].end == t.begin &&
            (in_.tokens[next_time_ - 1].is(word_kind::than) || in_.tokens[next_time_ - 1].is(word_kind::excess))) {
            continue;
        }
        // 于1992年成立: what came about then
        if (listed(chinese_words::founding_verbs).opens(text_.substr(t.end))) continue;
        // 恢复到2019年的102%: what a level is measured by.
        if ((text_at(t.end, "的") || text_at(t.end, "同期") || text_at(t.end, "水平")) &&
            t.end + 12 >= figures_[i].whole.begin &&
            listed(chinese_words::benchmark_prepositions).ends(text_.substr(0, t.begin))) {
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
    row_scopes_.clear();
    row_zips_ = now_.respectively || has_token(i, word_kind::respectively);
    auto const kind = f.unit.kind();
    bool const places = kind == unit_kind::places;
    if (f.ordinal) {
        decide_rank(i);
    } else if (places && now_.verb >= 0 && !counts_persons(i)) {
        decide_rank_change(i);
    } else if (kind == unit_kind::percentage_point || kind == unit_kind::basis_point) {
        decide_points(i);
    } else if (decide_level_of_before(i)) {
    } else if (is_percent(f.unit)) {
        if (!decide_goal_set(i) && !decide_completion(i) && !decide_comparator(i) && !decide_excess_rate(i) &&
            !decide_earlier(i) && !decide_difference(i))
            decide_percent(i);
    } else {
        if (places) f.unit_name = "位";
        auto const share = last_token(i, word_kind::share);
        if (kind == unit_kind::ratio && f.unit_name == "%" && share >= 0) {
            decide_percent(i);
        } else if (!(kind == unit_kind::ratio && decide_completion(i)) && !decide_target_of_completion(i) &&
                   !decide_comparator(i) && !compare_over_bracket(i) && !decide_earlier(i) && !decide_difference(i)) {
            decide_level(i);
        }
    }
    if (f.rejected) return;
    auto const head = f.indicator;
    row_tail_ = !f.indicator.empty() && complete_head(i) ? head : std::string_view();
    aim_by_noun_behind(i);
    around_[i].took_right = !f.indicator_span.empty() && f.indicator_span.begin >= f.whole.end;
    row_start_ = i;
    row_empty_ = f.indicator_span.empty() ||
                 (f.indicator_span.begin >= f.whole.end &&
                  trim({around_[i].left.begin, now_.begin}, around_[i].left_token, now_.token).empty());
    part_in_bracket(i);
    part_of_whole(i);
}

void chinese_sense::run() {
    if (in_.opens_line) {
        doc_.industries.reset();
        doc_.parts_whole.reset();
        doc_.split_whole.reset();
    }
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
        if (frame_figure_ != none && frame_figure_ == previous_ && indicator_of(frame_figure_).empty()) {
            // 在上年增长9%的基础上，投资增长8%
            compose(figures_[frame_figure_], indicator_of(i), {});
        }
        bool const named = !f.indicator_span.empty() && f.what != role::rank;
        // What was done goes on, not what was aimed at: 投资6亿元，占任务5亿元的120%，增长9%.
        bool const aside = f.rule == "target of completion" && !named && !anchors_.empty();
        if (!aside && (is_level(f.what) || named || f.what == role::total))
            anchors_.push_back({i, around_[i].depth, is_level(f.what)});
        if (figures_[i].rule.empty()) figures_[i].rule = "default";
        previous_ = i;
    }
    if (previous_ != none) close_row(previous_);
    carry_parts();
    keep_first_level();
    mark_goals();
    if (!anchors_.empty()) {
        doc_.topic.assign(indicator_of(anchors_.back().figure));
        doc_.topic_record = numbers_[anchors_.back().figure];
    }
    for (auto const& f : figures_) {
        if (!f.rejected) remember(doc_, f);
    }
}

void interpret_chinese(sentence const& in, std::vector<candidate>& figures, document& doc) {
    chinese_sense(in, figures, doc).run();
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
