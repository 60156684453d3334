#include "sense_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

struct direction {
    std::string_view word;
    bool less;
};

// 比上年多8个, 较全省低200元.
constexpr direction directions[] = {
    {"多", false}, {"少", true},  {"高", false}, {"低", true},  {"长", false}, {"短", true}, {"快", false},
    {"慢", true},  {"大", false}, {"小", true},  {"重", false}, {"轻", true},  {"早", true}, {"晚", false},
};

}  // namespace

// 仅次于1月份的8亿元, 高于去年同期的5.1%, 比上年的3亿元增长: a level of before.
bool chinese_sense::decide_earlier(std::size_t i) {
    constexpr std::uint32_t most_bytes = 60;
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (!text_before(f.whole.begin, "的")) return false;
    auto const of = f.whole.begin - 3;
    std::uint32_t begin = 0;
    std::uint32_t cue = 0;
    bool compares = false;
    bool dated = false;
    bool other = false;
    auto j = f.token;
    while (j > a.left_token && in_.tokens[j - 1].begin >= of) --j;
    for (; j > a.left_token && !compares;) {
        auto const& t = in_.tokens[--j];
        if (t.begin < a.left.begin || of - t.begin > most_bytes) break;
        auto const word = text_.substr(t.begin, t.end - t.begin);
        if (t.is(word_kind::target) || t.is(word_kind::base) || t.is(word_kind::share)) return false;
        bool const against = word.starts_with("比") || word.starts_with("较");
        if ((t.is(word_kind::excess) && (t.end - t.begin >= 6 || word == "超")) || t.is(word_kind::than) ||
            ((t.is(word_kind::yoy) || t.is(word_kind::mom)) && against)) {
            compares = true;
            cue = j;
            begin = t.is(word_kind::excess) || t.is(word_kind::than) ? t.end : t.begin + 3;
            dated = dated || t.is(word_kind::yoy) || t.is(word_kind::mom);
        } else if (t.is(word_kind::time) || t.is(word_kind::yoy) || t.is(word_kind::mom)) {
            dated = true;
        } else if (t.is(word_kind::increase) || t.is(word_kind::decrease) ||
                   (t.type == token_type::mark && !t.is_mark(U'“') && !t.is_mark(U'”'))) {
            return false;
        }
    }
    if (!compares || begin >= of) return false;
    auto const with = text_.substr(begin, of - begin);
    dated = dated || listed(chinese_words::earlier_markers).stands_in(with);
    other = with.find("平均") != std::string_view::npos || with.find("水平") != std::string_view::npos;
    auto const& t = in_.tokens[cue];
    auto const word = text_.substr(t.begin, t.end - t.begin);
    bool const next_to = word.ends_with("次于");
    if (!dated && !next_to && !other) return false;
    auto const phrase = trim({a.left.begin, t.begin}, a.left_token, cue);
    if (is_percent(f.unit)) {
        // 超过去年全年的80% is no rate of before, 增速高于去年同期的5.1% is one.
        auto const* const level = anchor_at(a.depth);
        auto const name = !phrase.empty() ? view(phrase) : level != nullptr ? indicator_of(level->figure) : "";
        bool const rate = ends_like_rate(name) || name.ends_with("增速") || name.ends_with("幅") ||
                          (previous_ != none && is_percent(figures_[previous_].unit));
        if (!rate) return false;
    }
    set(f, dated || next_to ? role::base : role::value, "level compared with");
    f.outer_hedge = attain::hedge::exact;
    if (!dated) f.scope = with;
    for (auto k = cue; k < f.token; ++k) {
        if (!in_.tokens[k].is(word_kind::time)) continue;
        if (auto const named = chinese_time(in_, in_.tokens[k], doc_); !named.is_none()) f.when = named;
    }
    name_or_inherit(i, phrase);
    return true;
}

// 比上年多8个, 较去年同期多报批320亩, 比全省平均高200元, 比常年偏少12%.
bool chinese_sense::decide_difference(std::size_t i) {
    constexpr std::uint32_t most_points = 5;
    auto& f = figures_[i];
    auto const& a = around_[i];
    auto const last = decode_before(text_, f.whole.begin).code;
    if ((last == U'收' || last == U'支' || last == U'产') && text_before(f.whole.begin - 3, "超")) {
        // 完成预算的103%，超收2亿元
        set(f, role::excess, "beyond target");
        name_or_inherit(i, trim({a.left.begin, f.whole.begin - 6}, a.left_token, f.token));
        return true;
    }
    if (auto const excess = last_token(i, word_kind::excess);
        excess >= 0 && f.unit && !is_percent(f.unit) && last_token(i, word_kind::than) < 0) {
        // 人均收入3万元，低于全省平均水平2000元
        auto const& t = in_.tokens[static_cast<std::size_t>(excess)];
        constexpr std::uint32_t two_characters = 6;
        auto const until = std::max(t.end, now_.begin) + (text_at(now_.begin, "平均") ? two_characters : 0U);
        auto const field = text_.substr(t.end, until - t.end);
        if (t.end - t.begin >= two_characters && names_field(field, doc_.words) && field.find("平均") != field.npos) {
            set(f, role::excess, "compared");
            f.scope = field;
            f.negative = t.code == 1;
            name_or_inherit(i, trim({a.left.begin, t.begin}, a.left_token, static_cast<std::uint32_t>(excess)));
            return true;
        }
    }
    std::int32_t cue = -1;
    std::uint32_t behind = 0;  // where the comparator's time ends
    bool dated = false;
    for (auto j = a.left_token; j < f.token; ++j) {
        auto const& t = in_.tokens[j];
        if (t.begin < a.left.begin) continue;
        if (t.end > f.whole.begin) break;
        auto const word = text_.substr(t.begin, t.end - t.begin);
        bool const yoy = t.is(word_kind::yoy) || t.is(word_kind::mom);
        if (cue < 0) {
            bool const against =
                yoy && (word.starts_with("比") || word.starts_with("较") || word == "同比" || word == "环比");
            if (!t.is(word_kind::than) && !against) continue;
            cue = static_cast<std::int32_t>(j);
            behind = t.end;
            dated = yoy;
        } else if (yoy || t.is(word_kind::time) || t.is(word_kind::mom)) {
            behind = t.end;
            dated = true;
        }
    }
    if (cue < 0) return false;
    auto end = f.whole.begin;
    for (auto j = f.token; j-- > a.left_token;) {
        // hedges and 了 before the figure
        while (end > behind && is_gap(decode_before(text_, end).code))
            end -= static_cast<std::uint32_t>(length_before(text_, end));
        if (in_.tokens[j].end != end || !in_.tokens[j].is(word_kind::approximate)) break;
        end = in_.tokens[j].begin;
    }
    if (end <= behind) return false;
    auto const rest = text_.substr(behind, end - behind);
    if (rest.ends_with("至少")) return false;  // at least, not fewer
    auto const* found = static_cast<direction const*>(nullptr);
    std::size_t at = 0;
    for (auto const& each : directions) {
        if (rest.ends_with(each.word)) {
            found = &each;
            at = rest.size() - each.word.size();
            if (rest.substr(0, at).ends_with("偏")) at -= std::string_view("偏").size();
        }
    }
    for (auto const& each : {directions[0], directions[1]}) {
        // 多报批, 少支出
        if (found == nullptr && dated && rest.starts_with(each.word) && code_points(rest) <= most_points) {
            found = each.less ? &directions[1] : &directions[0];
            at = 0;
        }
    }
    if (found == nullptr) {
        // 比上一榨季少产糖, 同比累计多销糖
        constexpr std::uint32_t longest_verb = 3;
        auto const& spans = listed(chinese_words::period_tails);
        for (auto const& each : {directions[0], directions[1]}) {
            auto const place = rest.rfind(each.word);
            if (place == std::string_view::npos) continue;
            auto const verb = rest.substr(place + each.word.size());
            auto const span = rest.substr(0, place);
            if (verb.empty() || code_points(verb) > longest_verb) continue;
            if (!spans.ends(span)) continue;
            found = each.less ? &directions[1] : &directions[0];
            at = place;
            dated = true;
        }
    }
    // 较建区之初增长, 比上年成长
    if (found == nullptr || rest.ends_with("增长") || rest.ends_with("成长") || rest.ends_with("扩大")) return false;
    auto with = rest.substr(0, at);
    if (!dated && with.empty()) return false;
    // 比“十三五”末提高8个百分点, 比改革前少3天, 较原有模式缩短5小时: a time before, though no date.
    bool const long_ago = with.find("五”") != std::string_view::npos || with.ends_with("前") ||
                          with.ends_with("前减") || with.starts_with("原");
    dated = dated || long_ago;
    auto const& t = in_.tokens[static_cast<std::size_t>(cue)];
    bool const planned = with.find("计划") != std::string_view::npos || with.find("目标") != std::string_view::npos ||
                         with.find("平均") != std::string_view::npos;
    if (dated && !planned) {
        if (f.unit.kind() == unit_kind::percentage_point) {
            set(f, role::growth_diff, "points");
        } else if (is_percent(f.unit)) {
            growth_role(i, "growth");
            if (long_ago) f.what = role::growth;
        } else {
            set(f, role::diff, "change");
        }
    } else {
        set(f, role::excess, "compared");
        f.scope = text_.substr(t.end, behind + at - t.end);
    }
    f.outer_hedge = end < f.whole.begin ? f.outer_hedge : attain::hedge::exact;
    f.negative = found->less;
    name_or_inherit(i, trim({a.left.begin, t.begin}, a.left_token, static_cast<std::uint32_t>(cue)));
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
