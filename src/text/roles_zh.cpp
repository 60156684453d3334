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

void chinese_sense::advance_time(std::size_t i) {
    for (; next_time_ < figures_[i].token; ++next_time_) {
        auto const& t = in_.tokens[next_time_];
        if (!t.is(word_kind::time)) continue;
        // 比2020年: a time that something is compared with is not the figure's own.
        if (next_time_ > 0 && in_.tokens[next_time_ - 1].end == t.begin &&
            (in_.tokens[next_time_ - 1].is(word_kind::than) || in_.tokens[next_time_ - 1].is(word_kind::excess))) {
            continue;
        }
        // 与上年持平: nor one that it is level with
        if (text_before(t.begin, "与") &&
            (text_at(t.end, "基本持平") || text_at(t.end, "持平") || text_at(t.end, "同期基本持平"))) {
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
        if (!decide_share_of_whole(i) && !decide_goal_set(i) && !decide_completion(i) && !decide_comparator(i) &&
            !decide_excess_rate(i) && !decide_earlier(i) && !decide_difference(i))
            decide_percent(i);
    } else {
        if (places) f.unit_name = "位";
        auto const share = last_token(i, word_kind::share);
        if (kind == unit_kind::ratio && f.unit_name == "%" && share >= 0) {
            decide_percent(i);
        } else if (!(kind == unit_kind::ratio && decide_completion(i)) && !decide_target_of_completion(i) &&
                   !decide_whole_of_share(i) && !decide_comparator(i) && !compare_over_bracket(i) &&
                   !decide_earlier(i) && !decide_difference(i)) {
            decide_level(i);
        }
    }
    if (f.rejected) return;
    auto const head = f.indicator;
    row_tail_ = !f.indicator.empty() && complete_head(i) ? head : std::string_view();
    aim_by_noun_behind(i);
    around_[i].took_right = !f.indicator_span.empty() && (f.indicator_span.begin >= f.whole.end || is_place_count(f));
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
        if (!doc_.list_parts) doc_.parts_whole.reset();
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
        bool const aside =
            (f.rule == "target of completion" || f.rule == "whole of share") && !named && !anchors_.empty();
        if (!aside && (is_level(f.what) || named || f.what == role::total))
            anchors_.push_back({i, around_[i].depth, is_level(f.what)});
        if (figures_[i].rule.empty()) figures_[i].rule = "default";
        previous_ = i;
    }
    if (previous_ != none) close_row(previous_);
    carry_parts();
    keep_first_level();
    mark_goals();
    mark_summed_parts();
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
