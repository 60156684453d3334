#include "sense_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Particles and verbs of one character, peeled where an indicator ends or begins.
[[nodiscard]] bool peels_anywhere(char32_t c) noexcept {
    return std::u32string_view(U" \n\r\t的了、,").find(c) != std::u32string_view::npos;
}
[[nodiscard]] bool peels_right(char32_t c) noexcept {
    return peels_anywhere(c) || std::u32string_view(U"在为达至到按以。").find(c) != std::u32string_view::npos;
}
[[nodiscard]] bool peels_left(char32_t c) noexcept {
    return peels_anywhere(c) || std::u32string_view(U"):—等而").find(c) != std::u32string_view::npos;
}

[[nodiscard]] bool peels(token const& t, bool left) noexcept {
    if (t.type != token_type::word) return false;
    switch (t.kind) {
    case word_kind::adverb: return !left || t.code == 0;
    case word_kind::light:
    case word_kind::time:
    case word_kind::yoy:
    case word_kind::mom:
    case word_kind::since:
    case word_kind::approximate:
    case word_kind::respectively:
    case word_kind::level: return true;
    case word_kind::breakdown:
    case word_kind::joiner:
    case word_kind::base: return left;
    case word_kind::plan_verb: return true;
    case word_kind::stop: return left ? t.code == 1 : t.code == 3;
    case word_kind::increase:
    case word_kind::decrease: return !left && t.code == 1;
    default: return false;
    }
}

}  // namespace

stretch chinese_sense::trim(stretch phrase, std::uint32_t first_token, std::uint32_t end_token) const {
    auto& [begin, end] = phrase;
    for (bool moved = true; moved && begin < end;) {
        moved = false;
        auto const last = decode_before(text_, end);
        if (last.code == U'上' && text_before(end, "的基础上")) {
            // 产值在2020年的基础上翻一番: what it started from.
            auto const from = text_.substr(begin, end - begin).rfind("在");
            if (from != std::string_view::npos) {
                end = begin + static_cast<std::uint32_t>(from);
                moved = true;
                continue;
            }
        }
        if (end - begin > 6 &&
            ((last.code == U'部' && text_before(end, "全部")) || (last.code == U'次' && text_before(end, "首次")))) {
            end -= 6;
            moved = true;
            continue;
        }
        while (end_token > first_token && in_.tokens[end_token - 1].begin >= end) --end_token;
        if (end_token > first_token) {
            auto const& t = in_.tokens[end_token - 1];
            if (t.end == end && (peels(t, false) || (t.is(word_kind::joiner) && t.begin > begin))) {
                end = t.begin < begin ? begin : t.begin;
                --end_token;
                moved = true;
                continue;
            }
        }
        if (peels_right(last.code)) {
            // 行为 and 抵达 are words that end like a particle: the lexicon has them as plain.
            bool const hidden = end_token > first_token && in_.tokens[end_token - 1].end == end &&
                                in_.tokens[end_token - 1].type == token_type::word;
            if (!hidden) {
                end -= static_cast<std::uint32_t>(length_before(text_, end));
                moved = true;
            }
        }
    }
    for (bool moved = true; moved && begin < end;) {
        moved = false;
        while (first_token < end_token && in_.tokens[first_token].begin < begin) ++first_token;
        if (first_token < end_token) {
            auto const& t = in_.tokens[first_token];
            // 全市 before a noun is where, 全国首创 is what.
            auto const word = text_.substr(t.begin, t.end - t.begin);
            bool const place = t.is(word_kind::place) && word != "全国" && word != "全球" && word != "世界" &&
                               code_points(text_.substr(t.end, end - t.end)) >= 3;
            bool const opens = t.end < end || t.is(word_kind::breakdown) || t.is(word_kind::joiner);
            bool const done = word == "实现了" || word == "达到了";
            if (t.begin == begin && opens && (peels(t, true) || place || done)) {
                begin = t.end;
                ++first_token;
                moved = true;
                continue;
            }
        }
        auto const first = decode(text_, begin);
        if ((first.code == U'前' || first.code == U'近' || first.code == U'头') && first_token < end_token &&
            in_.tokens[first_token].begin == begin + first.length && in_.tokens[first_token].is(word_kind::time) &&
            in_.tokens[first_token].end < end) {
            // 前8个月
            begin = in_.tokens[first_token].end;
            ++first_token;
            moved = true;
            continue;
        }
        if (peels_left(first.code)) {
            begin += first.length;
            moved = true;
        }
    }
    return phrase;
}

bool chinese_sense::ends_like_rate(std::string_view phrase) const noexcept {
    for (auto const* word : {"率", "比例", "强度", "比重", "系数", "占比", "满意度", "份额", "比率", "指数", "得分",
                             "浓度", "平均值", "度", "比"}) {
        if (phrase.ends_with(word)) return true;
    }
    return false;
}

// 收入差距持续缩小，由2.3:1降至2.2:1: what moved stands before the verb of the clause without figure.
stretch chinese_sense::subject_of_clause_before(std::size_t i) const {
    auto const& a = around_[i];
    if (a.after_figure || a.left_token < 2 || !in_.tokens[a.left_token - 1].is_mark(U',')) return {};
    auto verb = a.left_token - 1;
    auto const& last = in_.tokens[verb - 1];
    if ((!last.is(word_kind::increase) && !last.is(word_kind::decrease)) || last.end != in_.tokens[verb].begin)
        return {};
    --verb;
    auto first = verb;
    auto floor = previous_ != none ? figures_[previous_].whole.end : in_.begin;
    for (; first > 0 && in_.tokens[first - 1].begin >= floor && verb - first < 16; --first) {
        auto const& t = in_.tokens[first - 1];
        if (!t.is_mark(U',') && !t.is_mark(U';') && !t.is_mark(U':')) continue;
        floor = t.end;
        break;
    }
    constexpr std::uint32_t longest = 90;  // bytes
    if (last.begin - floor > longest) return {};
    return trim({floor, last.begin}, first, verb);
}

// 农产品出口由降转增，增长4.4%: the subject of a clause that says without a figure how it moved.
stretch chinese_sense::subject_before_verb(std::size_t i) const {
    constexpr std::uint32_t longest = 60;  // bytes
    auto const& a = around_[i];
    if (a.left_token == 0 || a.depth > 0) return {};
    auto const comma = a.left_token - 1;
    if (!in_.tokens[comma].is_mark(U',')) return {};
    auto first = comma;
    auto floor = in_.begin;
    for (; first > 0; --first) {
        auto const& t = in_.tokens[first - 1];
        if (!t.is_mark(U',') && !t.is_mark(U';') && !t.is_mark(U':')) continue;
        floor = t.end;
        break;
    }
    for (auto j = first; j < comma; ++j) {
        auto const& t = in_.tokens[j];
        bool const moves = t.is(word_kind::increase) || t.is(word_kind::decrease) || t.is(word_kind::base) ||
                           t.is(word_kind::become) ||
                           (t.is(word_kind::level) && (text_at(t.begin, "保持") || text_at(t.begin, "稳定")));
        if (t.is_number() || t.is(word_kind::stop) || t.is(word_kind::plan_verb)) return {};
        if (!moves) continue;
        auto const subject = trim({floor, t.begin}, first, j);
        constexpr std::uint32_t two_characters = 6;
        if (subject.end - subject.begin < two_characters || subject.end - subject.begin > longest) return {};
        return subject;
    }
    return {};
}

// 标准提高到每人每月680元: the bytes of what the figure is for each of, which names nothing.
std::uint32_t chinese_sense::per_before(std::size_t i) const noexcept {
    auto const begin = figures_[i].whole.begin;
    constexpr std::u32string_view ends = U"月年天人亩户吨斤";
    if (ends.find(decode_before(text_, begin).code) == std::u32string_view::npos) return 0;
    if (figures_[i].unit.kind() != unit_kind::money) return 0;
    for (auto const* per : {"每人每月", "每人每年", "每人每天", "每人", "每月", "每亩", "每户", "每吨", "每公斤"}) {
        auto const size = static_cast<std::uint32_t>(std::string_view(per).size());
        if (text_before(begin, per) && begin - size > around_[i].left.begin) return size;
    }
    return 0;
}

void chinese_sense::name_indicator(std::size_t i, stretch phrase) {
    auto& f = figures_[i];
    for (auto const* per : {"每吨", "每人", "每月", "每亩", "每平方米", "每公斤", "每千克", "每户"}) {
        auto const word = std::string_view(per);
        if (view(phrase).ends_with(word) && view(phrase).size() > word.size()) {
            phrase.end -= static_cast<std::uint32_t>(word.size());
        }
    }
    f.indicator = view(phrase);
    f.made_indicator.clear();
    if (phrase.empty()) return;
    // Code points are counted from the figure, which is near.
    auto const whole = f.whole;
    f.indicator_span.begin = phrase.begin;
    f.indicator_span.end = phrase.end;
    if (phrase.end <= whole.begin) {
        f.indicator_span.last = whole.first - code_points(text_.substr(phrase.end, whole.begin - phrase.end));
    } else {
        f.indicator_span.last = whole.last + code_points(text_.substr(whole.end, phrase.end - whole.end));
    }
    f.indicator_span.first = f.indicator_span.last - code_points(f.indicator);
}

// 总量, 金额, 增速 say nothing alone: the noun of the figure before goes with them.
bool chinese_sense::complete_head(std::size_t i) {
    auto& f = figures_[i];
    auto const name = f.indicator;
    bool head = false;
    for (auto const* word : {"总量", "总数", "总额", "金额", "价值", "货值", "数量", "增速", "增幅", "涨幅", "降幅",
                             "占比", "比重", "贡献率", "总产值", "合同金额"}) {
        head = head || name == word;
    }
    if (!head) return false;
    auto const* const from = anchor_at(around_[i].depth);
    if (from == nullptr) return false;
    auto const of = numbers_[from->figure];
    if (indicator_of(from->figure).ends_with(name)) return false;
    compose(f, indicator_of(from->figure), name);
    if (!f.of) f.of = of;
    return true;
}

void chinese_sense::compose(candidate& f, std::string_view head, std::string_view tail) {
    f.made_indicator.assign(head);
    f.made_indicator.append(tail);
    f.indicator = {};
    f.indicator_span = {};
}

std::string_view chinese_sense::indicator_of(std::size_t i) const noexcept {
    auto const& f = figures_[i];
    return f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
}

// 出口额（12亿美元）: the nouns before the bracket that the figure stands in alone.
stretch chinese_sense::before_bracket(std::size_t i) const {
    auto const& a = around_[i];
    if (a.depth == 0 || a.left_token == 0) return {};
    auto const& open = in_.tokens[a.left_token - 1];
    if (!open.is_mark(U'(') || open.end != a.left.begin) return {};
    auto first = a.left_token - 1;
    auto floor = previous_ != none ? figures_[previous_].whole.end : in_.begin;
    while (first > 0 && in_.tokens[first - 1].begin >= floor) {
        auto const& t = in_.tokens[first - 1];
        if (t.is_mark(U',') || t.is_mark(U';') || t.is_mark(U':') || t.is_mark(U'(') || t.is_mark(U')')) {
            floor = t.end;
            break;
        }
        --first;
    }
    if (open.begin - floor > 120) return {};
    return trim({floor, open.begin}, first, a.left_token - 1);
}

// A clause that names nothing speaks of what the one before it named.
void chinese_sense::name_or_inherit(std::size_t i, stretch phrase) {
    if (phrase.empty()) {
        inherit_indicator(i);
    } else {
        name_indicator(i, phrase);
    }
}

void chinese_sense::inherit_indicator(std::size_t i) {
    auto& f = figures_[i];
    if (auto const outside = before_bracket(i); !outside.empty()) {
        name_indicator(i, outside);
        return;
    }
    f.indicator_span = {};
    f.indicator = {};
    if (previous_ != none && anchors_.empty() && around_[previous_].depth <= around_[i].depth &&
        !indicator_of(previous_).empty()) {
        // 综合考评居全省第3位，连续两年进入前5名: a rank brought the indicator.
        f.made_indicator.assign(indicator_of(previous_));
        f.of = numbers_[previous_];
        return;
    }
    if (auto const subject = anchors_.empty() ? subject_before_verb(i) : stretch{}; !subject.empty()) {
        name_indicator(i, subject);
        return;
    }
    if (auto const* const level = anchor_at(around_[i].depth)) {
        auto const& from = figures_[level->figure];
        f.made_indicator.assign(indicator_of(level->figure));
        f.of = numbers_[level->figure];
        // 任务20项，已完成18项，完成率90%: of the tasks, not of the verb.
        auto whole = level->figure;
        while (from.rule == "part by verb" && from.of && whole > 0 && numbers_[whole] != *from.of) --whole;
        if (f.what == role::completion && whole != level->figure) f.made_indicator.assign(indicator_of(whole));
    } else if (!doc_.topic.empty()) {
        f.made_indicator.assign(doc_.topic);
        f.of = doc_.topic_record;
    } else if (doc_.has_level) {
        f.made_indicator.assign(doc_.last_level.indicator);
        f.of = doc_.last_level.record;
    }
    if (f.how == certainty::certain) f.how = certainty::inferred;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
