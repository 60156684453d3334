#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// 收入差距持续缩小，由2.3:1降至2.2:1: what moved stands before the verb of the clause without figure.
stretch chinese_sense::subject_of_clause_before(std::size_t i) const {
    auto const& a = around_[i];
    if (a.after_figure || a.left_token < 2 || !in_.tokens[a.left_token - 1].is_mark(U',')) return {};
    auto verb = a.left_token - 1;
    auto const& last = in_.tokens[verb - 1];
    if ((!last.is(word_kind::increase) && !last.is(word_kind::decrease)) || last.end != in_.tokens[verb].begin)
        return {};
    --verb;
    constexpr std::uint32_t most_tokens = 16;
    auto const [first, floor] =
        clause_before(verb, previous_ != none ? figures_[previous_].whole.end : in_.begin, most_tokens);
    constexpr std::uint32_t longest = 90;  // bytes
    if (last.begin - floor > longest) return {};
    return trim({floor, last.begin}, first, verb);
}

// 增幅最大的是汽车制造业，增长32%; 其次为电子信息业: what 是 names.
stretch chinese_sense::stretch_behind_is(std::uint32_t begin, std::uint32_t end) const {
    constexpr std::size_t longest = 60;  // bytes
    auto const clause = text_.substr(begin, end - begin);
    if (clause.find("是") == std::string_view::npos && clause.find("次为") == std::string_view::npos) return {};
    for (auto const word : listed(chinese_words::order_copulas)) {
        auto const at = clause.rfind(word);
        if (at == std::string_view::npos) continue;
        auto const behind = at + word.size();
        if (behind + 6 > clause.size() || clause.size() - behind > longest) return {};
        auto const from = begin + static_cast<std::uint32_t>(behind);
        auto token = std::uint32_t{0};
        while (token < in_.tokens.size() && in_.tokens[token].begin < from) ++token;
        auto last = token;
        while (last < in_.tokens.size() && in_.tokens[last].begin < end) ++last;
        return trim({from, end}, token, last);
    }
    return {};
}

// （1）工业总产值：128亿元: a label before a colon names what stands behind it.
stretch chinese_sense::label_before_colon(std::size_t i) const {
    constexpr std::uint32_t longest = 60;  // bytes
    auto const& a = around_[i];
    if (a.left_token == 0 || a.depth > 0 || !in_.tokens[a.left_token - 1].is_mark(U':')) return {};
    auto const colon = a.left_token - 1;
    auto const end = in_.tokens[colon].begin;
    auto first = colon;
    auto floor = in_.begin;
    for (; first > 0; --first) {
        auto const& t = in_.tokens[first - 1];
        auto const next = decode(text_, t.end);
        bool const lists = t.is_number() && (next.code == U'、' || next.code == U'.');
        if (!lists && !t.is_mark(U',') && !t.is_mark(U';') && !t.is_mark(U':') && !t.is_mark(U')')) continue;
        floor = t.end + (lists ? next.length : 0);
        break;
    }
    if (end <= floor || end - floor > longest) return {};
    if (previous_ != none && figures_[previous_].whole.end > floor) return {};
    auto const label = trim({floor, end}, first, colon);
    if (listed(chinese_words::lead_in_tails).ends(view(label))) return {};
    return label;
}

// 农产品出口由降转增，增长4.4%: the subject of a clause that says without a figure how it moved.
stretch chinese_sense::subject_before_verb(std::size_t i) const {
    constexpr std::uint32_t longest = 60;  // bytes
    auto const& a = around_[i];
    if (a.left_token == 0 || a.depth > 0) return {};
    auto const comma = a.left_token - 1;
    if (!in_.tokens[comma].is_mark(U',')) return {};
    if (previous_ != none && figures_[previous_].after + 1 >= comma) return {};
    auto [first, floor] = clause_before(comma, in_.begin);
    constexpr std::uint32_t two_characters = 6;
    if (first < comma && in_.tokens[first].is(word_kind::stop) && in_.tokens[first].begin == floor &&
        in_.tokens[first].end - floor == two_characters && text_before(in_.tokens[first].end, "是")) {
        // 四是工资水平明显提高，比上年增加900元
        floor = in_.tokens[first].end;
        ++first;
    }
    if (previous_ != none && figures_[previous_].whole.end > floor) return {};
    if (listed(chinese_words::computing_openings).opens(text_.substr(floor))) return {};
    if (auto const named = stretch_behind_is(floor, in_.tokens[comma].begin); !named.empty()) return named;
    if (auto const end = in_.tokens[comma].begin; text_before(end, "方面") && end - floor > two_characters) {
        // 工业增加值方面，降幅收窄2个百分点
        auto const topic = trim({floor, end - two_characters}, first, comma);
        if (topic.end - topic.begin > two_characters && topic.end - topic.begin <= longest) return topic;
    }
    if (auto const noun = trim({floor, in_.tokens[comma].begin}, first, comma);
        listed(chinese_words::measure_nouns).ends(view(noun)) && noun.end - noun.begin > two_characters &&
        noun.end - noun.begin <= longest &&
        std::none_of(in_.tokens.begin() + first, in_.tokens.begin() + comma,
                     [](token const& t) { return t.is(word_kind::base); })) {
        // 企业入驻的数量，由54家增加到127家
        return noun;
    }
    if (auto const record =
            listed(chinese_words::record_phrases).find_in(text_.substr(floor, in_.tokens[comma].begin - floor));
        record != std::string_view::npos && record > two_characters) {
        // 集装箱吞吐量再创历史新高，达到132万标箱
        auto const subject = trim({floor, floor + static_cast<std::uint32_t>(record)}, first, comma);
        if (subject.end - subject.begin > two_characters && subject.end - subject.begin <= longest) return subject;
    }
    for (auto j = first; j < comma; ++j) {
        auto const& t = in_.tokens[j];
        bool const rated = t.is(word_kind::rate_noun) && !is_percent(figures_[i].unit) &&
                           names_rate_only(text_.substr(t.begin, t.end - t.begin));  // 收入增速平稳，达8亿元
        bool const moves =
            rated || t.is(word_kind::increase) || t.is(word_kind::decrease) || t.is(word_kind::base) ||
            t.is(word_kind::become) || (t.is(word_kind::level) && t.end - t.begin >= two_characters) ||
            (t.is(word_kind::stop) && (text_at(t.begin, "保持") || text_at(t.begin, "呈"))) ||
            (t.is(word_kind::adverb) && (text_at(t.begin, "加快") || (figures_[i].is_ratio && t.code == 0))) ||
            (t.is(word_kind::light) && (text_at(t.begin, "成为") || text_at(t.begin, "是"))) ||
            (t.is(word_kind::plain) && text_at(t.begin, "有所"));
        if (t.is(word_kind::light) && text_at(t.begin, "实现")) {
            // 粮食总产实现“二十连丰”，达到46万吨
            auto const subject = trim({floor, t.begin}, first, j);
            if (subject.end - subject.begin > two_characters &&
                listed(chinese_words::measure_nouns).ends(view(subject)))
                return subject;
        }
        if (t.is(word_kind::rate_noun) &&
            listed(chinese_words::growth_nouns_of_clause).has(text_.substr(t.begin, t.end - t.begin)) &&
            t.begin > floor && is_han(decode(text_, t.end).code)) {
            // 水运口岸客流增幅明显，同比增长均在15%以上
            auto const subject = trim({floor, t.begin}, first, j);
            if (subject.end - subject.begin > two_characters && subject.end - subject.begin <= longest) return subject;
        }
        if (t.is_number() || (t.is(word_kind::stop) && !moves) || t.is(word_kind::plan_verb)) return {};
        if (!moves) continue;
        // 从无到有的饰品出口，达到8亿元: what the verb only tells of stands behind 的.
        auto const rest = text_.substr(t.end, in_.tokens[comma].begin - t.end);
        if (auto const of = rest.rfind("的"); of != std::string_view::npos && rest.size() - of > 3 + two_characters) {
            auto const begin = t.end + static_cast<std::uint32_t>(of) + 3;
            if (!listed(chinese_words::manner_nouns).ends(rest) && t.is(word_kind::base))
                return trim({begin, in_.tokens[comma].begin}, j, comma);
        }
        auto const subject = trim({floor, t.begin}, first, j);
        if (subject.end - subject.begin < two_characters || subject.end - subject.begin > longest) return {};
        return subject;
    }
    return {};
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

// 医疗机构（含卫生室96个）180个: the nouns before a bracket with figures of its own, right behind which the figure
// stands.
stretch chinese_sense::over_bracket(std::size_t i) const {
    constexpr std::uint32_t longest = 120;  // bytes
    auto const& a = around_[i];
    if (previous_ == none || around_[previous_].depth != a.depth + 1 || !view(a.left).empty()) return {};
    auto j = figures_[i].token;
    while (j > 0 && in_.tokens[j - 1].begin >= figures_[i].whole.begin) --j;
    if (j == 0 || !in_.tokens[j - 1].is_mark(U')') || in_.tokens[j - 1].end != figures_[i].whole.begin) return {};
    while (j > 0 && in_.tokens[j - 1].begin + longest > figures_[i].whole.begin &&
           !(in_.tokens[j - 1].is_mark(U'(') && in_.tokens[j - 1].depth <= a.depth + 1))
        --j;
    if (j == 0 || !in_.tokens[j - 1].is_mark(U'(')) return {};
    auto const end = in_.tokens[j - 1].begin;
    auto const [first, floor] = clause_before(j - 1, end > longest ? end - longest : in_.begin);
    for (std::size_t k = i; k-- > 0;) {
        // a figure between names what stands behind it
        if (!figures_[k].rejected && figures_[k].whole.end > floor && figures_[k].whole.begin < end) return {};
        if (figures_[k].whole.end <= floor) break;
    }
    return trim({std::max(floor, in_.begin), end}, first, j - 1);
}

// A clause that names nothing speaks of what the one before it named.
void chinese_sense::name_or_inherit(std::size_t i, stretch phrase) {
    // 达8亿元、稳居前十强、增长5%: what is told of the level between is none of the growth's noun.
    bool const told_between =
        !phrase.empty() && around_[i].after_figure && is_percent(figures_[i].unit) &&
        std::any_of(in_.tokens.begin() + around_[i].left_token, in_.tokens.begin() + figures_[i].token,
                    [&](token const& t) { return t.begin == phrase.begin && t.is(word_kind::rank); });
    bool const record = !phrase.empty() && (text_at(phrase.begin, "创历史") || text_at(phrase.begin, "创下") ||
                                            text_at(phrase.begin, "再创"));
    bool const cause = text_at(phrase.begin, "受") && view(phrase).ends_with("影响");  // 受暴雨影响下降3%
    if (phrase.empty() || cause || view(phrase) == "已" || converts(view(phrase)) ||
        points_back(view(phrase), doc_.words) || keeps_its_place(view(phrase), doc_.words) || told_between || record) {
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
    if (auto const label = label_before_colon(i); !label.empty()) {
        name_indicator(i, label);
        return;
    }
    if (auto const outside = over_bracket(i); !outside.empty()) {
        name_indicator(i, outside);
        auto& part = figures_[previous_];
        if (part.what == role::value && part.unit == f.unit && f.what == role::value &&
            text_.substr(outside.end, part.whole.begin - outside.end).find("含") != std::string_view::npos) {
            set(part, role::breakdown, "part in bracket");
            part.of = numbers_[i];
        }
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
    if (!frame_subject_.empty()) {
        name_indicator(i, frame_subject_);
        return;
    }
    if (auto const subject = subject_before_verb(i);
        !subject.empty() && !names_rate_only(view(subject)) && (anchors_.empty() || code_points(view(subject)) > 3)) {
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

}  // namespace text::detail

ATTAIN_END_NAMESPACE
