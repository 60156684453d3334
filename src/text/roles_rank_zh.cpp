#include "lexer.hpp"
#include "sense_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// 六县市, 全省88个县（市）, 国家级经开区: places that are ranked among themselves.
[[nodiscard]] bool names_places(std::string_view text, lexicon_index const& words) noexcept {
    if (names_field(text, words)) return true;
    if (!words.group(chinese_words::ranked_places).ends(text) || text.find("在") != std::string_view::npos)
        return false;
    if (words.group(chinese_words::ranked_field_openings).opens(text)) return true;
    auto const first = decode(text, 0).code;
    return chinese_digit(first) >= 0 || is_digit(first);
}

}  // namespace

// 六县市排名第三, 综合实力在全国百强县排名: the field that stands before the verb.
void chinese_sense::part_field(std::size_t i, stretch& phrase) const {
    auto& f = figures_[i];
    auto const name = view(phrase);
    if (names_places(name, doc_.words)) {
        f.scope = name;
        phrase.begin = phrase.end;
        return;
    }
    auto const in = name.rfind("在");
    if (in == std::string_view::npos || in == 0) return;
    auto field = name.substr(in + 3);
    if (field.ends_with("中")) field.remove_suffix(3);
    if (!names_places(field, doc_.words)) return;
    f.scope = field;
    phrase.end = phrase.begin + static_cast<std::uint32_t>(in);
}

// 前移13位, 在全省排名上升3位
void chinese_sense::decide_rank_change(std::size_t i) {
    auto& f = figures_[i];
    set(f, role::rank_change, "places");
    f.unit_name = "rank";
    f.negative = in_.tokens[static_cast<std::size_t>(now_.verb)].kind == word_kind::decrease;
    auto end = now_.begin;
    for (auto const kind : {word_kind::than, word_kind::yoy, word_kind::mom}) {
        // 位次较一季度后移7位
        if (auto const than = last_token(i, kind);
            than >= 0 && in_.tokens[static_cast<std::size_t>(than)].begin < end) {
            end = in_.tokens[static_cast<std::size_t>(than)].begin;
        }
    }
    auto phrase = trim({around_[i].left.begin, end}, around_[i].left_token, now_.token);
    for (auto const word : listed(chinese_words::rank_heads)) {
        if (view(phrase).ends_with(word)) phrase.end -= static_cast<std::uint32_t>(word.size());
    }
    phrase = trim(phrase, around_[i].left_token, now_.token);
    auto field = view(phrase);
    if (field.starts_with("在")) field.remove_prefix(3);
    if (names_places(field, doc_.words)) {
        f.scope = field;
        phrase = {};
    } else {
        part_field(i, phrase);
    }
    bool const ranked = previous_ != none && figures_[previous_].what == role::rank;
    if (phrase.empty() && (ranked || (previous_ == none && doc_.last.what == role::rank))) {
        f.made_indicator.assign(ranked ? indicator_of(previous_) : std::string_view(doc_.last.indicator));
        if (f.scope.empty() && ranked) f.scope = figures_[previous_].scope;
        f.of = ranked ? numbers_[previous_] : doc_.last.record;
        return;
    }
    name_or_inherit(i, phrase);
}

void chinese_sense::decide_rank(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (decide_rank_in_kind(i)) {
        f.unit_name = "rank";
        if (auto const rank = doc_.tails.units().find("rank")) f.unit = *rank;
        return;
    }
    auto const next = decode(text_, f.whole.end);
    // 位居全省第七和第五
    bool const goes_on = is_one_of(next.code, U"和与及") && text_at(f.whole.end + next.length, "第");
    if (f.spelled && f.unit_span.empty() && is_han(next.code) && !goes_on) {
        // 第二梯队
        f.rejected = reject_reason::ordinal;
        return;
    }
    f.unit_name = "rank";
    if (auto const rank = doc_.tails.units().find("rank")) f.unit = *rank;
    auto const cue = last_token(i, word_kind::rank);
    if (auto const base = last_token(i, word_kind::base); base > cue && base >= 0 && now_.verb < 0) {
        // 由第3位升至第1位
        auto const& t = in_.tokens[static_cast<std::size_t>(base)];
        set(f, role::base, "rank from");
        auto end = t.begin;
        auto end_token = static_cast<std::uint32_t>(base);
        if (cue >= 0) {
            // 总量在全省县域排名由第9位升至第7位
            auto const& ranked = in_.tokens[static_cast<std::size_t>(cue)];
            end = ranked.begin;
            end_token = static_cast<std::uint32_t>(cue);
            auto const field = text_.substr(a.left.begin, end - a.left.begin).rfind("在");
            if (field != std::string_view::npos && field > 0) {
                auto const begin = a.left.begin + static_cast<std::uint32_t>(field);
                f.scope = text_.substr(begin + 3, end - begin - 3);
                end = begin;
                while (end_token > a.left_token && in_.tokens[end_token - 1].begin >= end) --end_token;
            }
        }
        name_or_inherit(i, trim({a.left.begin, end}, a.left_token, end_token));
        return;
    }
    bool const from_rank = previous_ != none && a.after_figure && figures_[previous_].what == role::base &&
                           figures_[previous_].unit == f.unit;
    if (from_rank && now_.verb < 0 && cue < 0 && view(a.left).empty() && !text_before(f.whole.begin, "至") &&
        !text_before(f.whole.begin, "到")) {
        // 从第8位、第4位升至第1位: two of before
        set(f, role::base, "rank from");
        f.made_indicator.assign(indicator_of(previous_));
        f.scope = figures_[previous_].scope;
        return;
    }
    if (from_rank || (cue < 0 && now_.verb >= 0 && previous_ != none && figures_[previous_].unit == f.unit)) {
        set(f, role::rank, "rank to");
        f.made_indicator.assign(indicator_of(previous_));
        f.scope = figures_[previous_].scope;
        f.of = numbers_[previous_];
        return;
    }
    if (f.among) {
        if (cue < 0 && decide_rank_behind_place(i)) return;
        if (cue < 0) {
            f.rejected = reject_reason::ordinal;
            return;
        }
        f.inner_hedge = attain::hedge::at_most;
    }
    if (cue < 0 && a.after_figure && previous_ != none && figures_[previous_].what == role::rank) {
        // 居全国第1位、全省第2位
        set(f, role::rank, "rank");
        f.scope = view(a.left);
        f.made_indicator.assign(indicator_of(previous_));
        f.of = figures_[previous_].of;
        return;
    }
    if (cue < 0 && (decide_rank_among_counted(i) || decide_rank_in_bracket(i) || decide_rank_behind_place(i))) return;
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
        // 排名上升至全省第3位, 排名升至第3位
        if (in_.tokens[j].is(word_kind::rank) && in_.tokens[j].end > f.whole.begin) field.begin = field.end;
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
        auto const before = text_.substr(begin, figures_[previous_].whole.begin - begin);
        auto const in = before.rfind("在");
        auto const subject_end = begin + static_cast<std::uint32_t>(in == std::string_view::npos ? 0 : in);
        auto const subject = trim({begin, subject_end}, around_[previous_].left_token, figures_[previous_].token);
        if (in != std::string_view::npos) begin = subject_end + 3;
        f.scope = text_.substr(begin, phrase.begin + within - begin);
        phrase.begin += static_cast<std::uint32_t>(within) + 3;
        phrase = trim(phrase, a.left_token, end_token);
        if (phrase.empty() && !subject.empty()) {
            // 营商环境评价在全省88个县中位列第9: the subject stands before the set.
            name_indicator(i, subject);
            return;
        }
    }
    phrase = trim(phrase, a.left_token, end_token);
    if (auto const after = view(phrase).rfind("居");
        view(phrase).ends_with("之后") && after != std::string_view::npos && after > 0) {
        phrase.end = phrase.begin + static_cast<std::uint32_t>(after);  // 居甲、乙之后列第三位
    }
    if (f.scope.empty()) part_field(i, phrase);
    phrase = without_contest(phrase);
    if (phrase.empty() && a.after_figure && around_[previous_].took_right) {
        // 在217家开发区综合考评中居第13位: by what they were judged
        auto const at = figures_[previous_].indicator_span.end;
        for (auto const contest : listed(chinese_words::contest_nouns)) {
            if (!text_at(at, contest)) continue;
            compose(f, std::string(indicator_of(previous_)), contest);
            return;
        }
    }
    if (a.after_figure && around_[previous_].took_right &&
        (phrase.empty() || view(phrase) == indicator_of(previous_)) &&
        text_before(figures_[previous_].whole.begin, "连续")) {
        // 水果产量连续8个季度居全省第二: what is ranked stands before the times
        auto const& times = around_[previous_].left;
        phrase = trim({times.begin, figures_[previous_].whole.begin - 6}, around_[previous_].left_token,
                      figures_[previous_].token);
    }
    if (auto const contest = phrase.empty() ? contest_before(i) : stretch{}; !contest.empty()) {
        name_indicator(i, contest);
    } else if (phrase.empty() || view(phrase) == "综合" || keeps_its_place(view(phrase), doc_.words)) {
        inherit_indicator(i);
        if (previous_ != none && figures_[previous_].what == role::rank_change) {
            // 在80个园区中，甲园区排名第5位，上升3位，全省排名第1位
            compose(f, std::string(indicator_of(previous_)), {});
        }
    } else {
        name_indicator(i, phrase);
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
