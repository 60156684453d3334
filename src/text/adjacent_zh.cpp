#include "lexer.hpp"
#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

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

// 比重提高超1个百分点, 下降了超过2个百分点: behind a verb of change 超 is a hedge and compares nothing.
bool chinese_sense::stands_behind_change(std::uint32_t index) const noexcept {
    if (index == 0) return false;
    if (listed(chinese_words::bare_rate_nouns).ends(text_.substr(0, in_.tokens[index].begin)) &&
        listed(chinese_words::over_hedges)
            .has(text_.substr(in_.tokens[index].begin, in_.tokens[index].end - in_.tokens[index].begin)))
        return true;  // 增长幅度超过20个百分点
    auto const& verb = in_.tokens[index - 1];
    auto begin = in_.tokens[index].begin;
    if (text_before(begin, "了")) begin -= 3;
    return verb.end == begin && verb.code == 0 && (verb.is(word_kind::increase) || verb.is(word_kind::decrease));
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
    // Few numbers have 过 or 上 before them, which end in these bytes.
    auto const prior = position > a.left.begin ? static_cast<unsigned char>(text_[position - 1]) : 0U;
    if ((prior == 0x87U && passes(f, position)) || (prior == 0x8aU && comes_to(f, position))) {
        f.outer_hedge = prior == 0x87U ? attain::hedge::over : attain::hedge::at_least;
        position -= 3;
    }
    if (position < f.whole.begin) now_.begin = position;
    while (j > a.left_token && in_.tokens[j - 1].end > position) --j;
    bool const behind_word = j > a.left_token && in_.tokens[j - 1].end == position;
    if (may_end_money(text_, position) && f.unit.kind() == unit_kind::money && !behind_word &&
        position > a.left.begin) {
        // 保证金港币7200万元: the money is no part of what is counted; but 约合人民币 is a word
        auto const before = text_.substr(a.left.begin, position - a.left.begin);
        for (auto const word : listed(chinese_words::moneys_before)) {
            if (!before.ends_with(word) || before.size() == word.size()) continue;
            position -= static_cast<std::uint32_t>(word.size());
            now_.begin = position;
            break;
        }
    }
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
        if (in_.tokens[index].is_mark(U':') && in_.tokens[index].end == position &&
            in_.tokens[index].begin > a.left.begin) {
            // 占比分别为：35%、65%
            position = in_.tokens[index].begin;
            j = index;
            now_.begin = position;
            now_.token = index;
            continue;
        }
        if (in_.tokens[index].is_mark(U')') && in_.tokens[index].end == position) {
            // 比去年同期（下同）增长
            constexpr std::uint32_t most_held = 12;  // tokens
            auto open = index;
            while (open > a.left_token && index - open < most_held && !in_.tokens[open].is_mark(U'(')) --open;
            auto const held = text_.substr(in_.tokens[open].begin, position - in_.tokens[open].begin);
            if (open > a.left_token && in_.tokens[open].is_mark(U'(') &&
                in_.tokens[open - 1].type == token_type::word && in_.tokens[open - 1].end == in_.tokens[open].begin &&
                (in_.tokens[open - 1].is(word_kind::yoy) || in_.tokens[open - 1].is(word_kind::mom) ||
                 held.find("下同") != std::string_view::npos)) {
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
            } else if (now_.verb < 0 && now_.nearest < 0 &&
                       (f.unit.kind() != unit_kind::percentage_point || stands_behind_change(index))) {
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
            if (now_.verb < 0 && passes_landmark(f, word)) f.outer_hedge = attain::hedge::over;
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
        case word_kind::plan_verb:
            // 超过了300万人次; but 超过了去年的300万人次 compares
            if (text_at(t.begin, "超过") && now_.begin == f.whole.begin) f.outer_hedge = attain::hedge::over;
            take = true;
            break;
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
                // 环比增长达14%: so much is how it grew
                auto const how = text_.substr(t.begin, t.end - t.begin);
                bool const grew =
                    is_percent(f.unit) && (how == "增长" || how == "下降" || how == "上涨" || how == "下跌");
                now_.to = t.code == 1 || t.kind == word_kind::become || (reaches && !grew);
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
    take_step_before(i);
}

// 出口年增42%、月減3%, 月比上升2%: against what, in one character before a verb of one, or before 比; but 2020年增,
// 逐年减.
void chinese_sense::take_step_before(std::size_t i) noexcept {
    constexpr std::uint32_t one_character = 3;
    if (now_.verb < 0) return;
    auto const& verb = in_.tokens[static_cast<std::size_t>(now_.verb)];
    if (verb.begin != now_.begin) return;
    auto at = now_.begin - std::min(now_.begin, one_character);
    bool const compared = at >= one_character && text_at(at, "比");
    if (compared) at -= one_character;
    if ((!compared && verb.end - verb.begin != one_character) || at < around_[i].left.begin) return;
    if (!text_at(at, "年") && !text_at(at, "月") && !text_at(at, "季")) return;
    auto const before = at > around_[i].left.begin ? decode_before(text_, at).code : U',';
    if (is_digit(before) || chinese_digit(before) >= 0 ||
        is_one_of(before, U"每近多历歷常全当當逐今去上本个個前翌次同"))
        return;
    now_.begin = at;
}

bool chinese_sense::steps_by(std::string_view time) const noexcept {
    if (now_.verb < 0 || !text_at(now_.begin, time)) return false;
    auto const behind = now_.begin + static_cast<std::uint32_t>(time.size());
    auto const verb = in_.tokens[static_cast<std::size_t>(now_.verb)].begin;
    return verb == behind || (text_at(behind, "比") && verb == behind + std::string_view("比").size());
}

// 院士增至98位: persons are counted by 位 as places are.
bool chinese_sense::counts_persons(std::size_t i) const noexcept {
    auto const left = view(around_[i].left);
    if (listed(chinese_words::rank_nouns).stands_in(left) || has_token(i, word_kind::rank)) return false;
    if (now_.to) return previous_ == none || figures_[previous_].what != role::rank;
    auto const noun = text_.substr(around_[i].left.begin, now_.begin - around_[i].left.begin);
    return listed(chinese_words::person_suffixes).ends(noun);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
