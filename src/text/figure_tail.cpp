#include "figure_tail.hpp"

#include "utf8.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

void tail_reader::read(candidate& c) const {
    bool unit_found = false;
    bool infix_found = false;
    for (int step = 0; step < 8; ++step) {
        auto here = after_spaces(c.whole);
        trie_match found;
        auto const* const next = tails_.find(text_, here.begin, found);
        if (next == nullptr) break;
        here.end = here.begin + found.length;
        here.last = here.first + found.points;
        if (next->kind == tail_kind::magnitude) {
            if (unit_found || c.magnitude + next->exponent > 24) break;
            c.magnitude += next->exponent;
            c.scale = c.scale.empty() ? here : span{c.scale.begin, here.end, c.scale.first, here.last};
        } else if (next->kind == tail_kind::unit || next->kind == tail_kind::packed) {
            constexpr std::int32_t many = 4;
            if (unit_found) break;
            if (next->kind == tail_kind::packed && (c.magnitude < many || begins_noun(here.end, next->not_before)))
                break;
            if (c.scale.empty() && next->unit.kind() == unit_kind::count && counts_magnitudes(c, here)) {
                c.whole.end = here.end;
                c.whole.last = here.last;
                continue;
            }
            unit_found = true;
            c.unit = next->unit;
            c.unit_name = next->name;
            c.unit_span = here;
            extend_unit(c);
            here = c.unit_span;
        } else if (next->kind == tail_kind::infix && (!unit_found || c.unit.kind() == unit_kind::ratio)) {
            if (infix_found) break;
            infix_found = true;
            c.inner_hedge = next->hedge;
        } else if (next->kind == tail_kind::quantifier) {
            c.inner_hedge = combine(c.inner_hedge, next->hedge).value_or(next->hedge);
            c.whole.end = here.end;
            c.whole.last = here.last;
            break;
        } else {
            break;
        }
        c.whole.end = here.end;
        c.whole.last = here.last;
    }
}

// 投资1.2个亿, 两个多亿的资金: said of 亿 alone; but 10个亿元项目, 3个亿级园区 are things.
bool tail_reader::counts_magnitudes(candidate const& c, span const& counter) const noexcept {
    auto at = static_cast<std::size_t>(counter.end);
    // 亿 and 多 begin with these bytes
    if (at >= text_.size() || (text_[at] != '\xe4' && text_[at] != '\xe5')) return false;
    auto next = decode(text_, at);
    if (next.code == U'多') next = decode(text_, at += next.length);
    if (next.code != U'亿' || text_.substr(counter.begin, counter.end - counter.begin) != "个") return false;
    auto const behind = decode(text_, at + next.length);
    if (behind.code == U'元') return c.number.scale() > 0;
    return !is_han(behind.code) || behind.code == U'的' || behind.code == U'左' || behind.code == U'多';
}

// 1.2亿股权投资: no shares
bool tail_reader::begins_noun(std::size_t at, std::string_view letters) const noexcept {
    auto const next = decode(text_, at);
    return next.length != 0 && letters.find(text_.substr(at, next.length)) != letters.npos;
}

// Spaces between a numeral and its unit are passed over, line ends are not.
span tail_reader::after_spaces(span const& s) const noexcept {
    span here{s.end, s.end, s.last, s.last};
    for (int spaces = 0; spaces < 4; ++spaces) {
        auto const c = decode(text_, here.begin);
        if (c.code != U' ') break;
        here.begin += c.length;
        ++here.first;
    }
    return here;
}

// 列辆架次, 辆/列/架次: vehicles of several kinds, counted by how often they passed.
bool tail_reader::counts_vehicles(candidate& c) const {
    constexpr std::u32string_view vehicles = U"列辆架艘班";
    constexpr std::uint32_t one_character = 3;
    if (c.unit_span.end - c.unit_span.begin != one_character ||
        vehicles.find(decode(text_, c.unit_span.begin).code) == vehicles.npos || c.unit.kind() != unit_kind::count)
        return false;
    auto at = c.unit_span.end;
    std::uint32_t points = 0;
    for (int members = 0; members < 5; ++members) {
        auto mark = decode(text_, at);
        if (mark.code == U'/' || mark.code == U'、') {
            at += static_cast<std::uint32_t>(mark.length);
            ++points;
            mark = decode(text_, at);
        }
        if (vehicles.find(mark.code) == vehicles.npos) break;
        at += static_cast<std::uint32_t>(mark.length);
        ++points;
    }
    auto const times = decode(text_, at);
    if (points == 0 || times.code != U'次') return false;
    c.unit_span.end = at + static_cast<std::uint32_t>(times.length);
    c.unit_span.last += points + 1;
    c.unit_name = text_.substr(c.unit_span.begin, c.unit_span.end - c.unit_span.begin);
    return true;
}

// 元/人, 微克/立方米, 辆（艘、架、列）次, 套（间）.
void tail_reader::extend_unit(candidate& c) const {
    if (counts_vehicles(c)) return;
    auto const next = decode(text_, c.unit_span.end);
    if (next.code == U'/') {
        trie_match found;
        auto const at = c.unit_span.end + next.length;
        auto const* const below = tails_.find(text_, at, found);
        constexpr std::string_view ten_thousand = "万元";
        if (text_.substr(at, ten_thousand.size()) == ten_thousand) {
            // 0.5吨标准煤/万元
            if (auto const yuan = tails_.units().find("元")) {
                if (auto const made = tails_.units().quotient(c.unit, *yuan)) c.unit = *made;
            }
            c.unit_span.end = static_cast<std::uint32_t>(at + ten_thousand.size());
            c.unit_span.last += 3;
            c.unit_name = text_.substr(c.unit_span.begin, c.unit_span.end - c.unit_span.begin);
            return;
        }
        if (below == nullptr || below->kind != tail_kind::unit) {
            // 吨/年: a span of time, which alone is no unit of a figure.
            // 元/股, 张/千人: what a share of is alone no unit of a figure either.
            for (std::string_view const span_word :
                 {"年", "月", "日", "时", "秒", "股", "百人", "千人", "万人", "盎司", "蒲式耳"}) {
                if (text_.substr(at, span_word.size()) != span_word) continue;
                if (auto const time = tails_.units().find(span_word)) {
                    if (auto const made = tails_.units().quotient(c.unit, *time)) c.unit = *made;
                }
                c.unit_span.end = static_cast<std::uint32_t>(at + span_word.size());
                c.unit_span.last += 1 + static_cast<std::uint32_t>(span_word.size() / 3);
                c.unit_name = text_.substr(c.unit_span.begin, c.unit_span.end - c.unit_span.begin);
                return;
            }
            return;
        }
        if (auto const made = tails_.units().quotient(c.unit, below->unit)) c.unit = *made;
        c.unit_span.end = static_cast<std::uint32_t>(at) + found.length;
        c.unit_span.last += 1 + found.points;
        c.unit_name = text_.substr(c.unit_span.begin, c.unit_span.end - c.unit_span.begin);
        return;
    }
    if (next.code != U'(' || c.unit.kind() != unit_kind::count) return;
    auto at = c.unit_span.end + next.length;
    std::uint32_t points = 1;
    for (int members = 0; members < 6; ++members) {
        trie_match found;
        auto const* const member = tails_.find(text_, at, found);
        if (member == nullptr || member->kind != tail_kind::unit || member->unit.kind() != unit_kind::count) return;
        at += found.length;
        points += found.points;
        auto const mark = decode(text_, at);
        if (mark.length == 0) return;
        at += mark.length;
        ++points;
        if (mark.code == U'、' || mark.code == U'/') continue;
        if (mark.code != U')') return;
        auto const times = decode(text_, at);
        bool const repeated = times.code == U'次';
        if (repeated) {
            at += times.length;
            ++points;
        }
        auto const first_name = c.unit_name;
        c.unit_span.end = static_cast<std::uint32_t>(at);
        c.unit_span.last += points;
        // 套（间） counts what 套 counts; 辆（艘）次 is a counter of its own.
        c.unit_name = repeated ? text_.substr(c.unit_span.begin, c.unit_span.end - c.unit_span.begin) : first_name;
        return;
    }
}
// US$, ¥, RMB before a number.
void read_prefix_currency(std::string_view text, std::uint32_t begin, tail_index const& tails, candidate& c) {
    auto at = static_cast<std::size_t>(c.numeral.begin);
    while (at > begin && text[at - 1] == ' ' && c.numeral.begin - at < 2) --at;
    auto const stop = at;
    std::uint32_t points = 0;
    std::size_t start = at;
    while (start > begin && points < 4) {
        auto const before = decode_before(text, start);
        if (!is_latin(before.code) && before.code != U'$' && before.code != U'¥' && before.code != 0xa5 &&
            before.code != 0x20ac && before.code != 0xa3) {
            break;
        }
        start -= length_before(text, start);
        ++points;
    }
    for (; start < stop; start += decode(text, start).length, --points) {
        trie_match found;
        auto const* const unit = tails.find(text, start, found);
        if (unit != nullptr && unit->kind == tail_kind::unit && unit->unit.kind() == unit_kind::money &&
            start + found.length == stop) {
            c.unit = unit->unit;
            c.unit_name = unit->name;
            auto const gap = static_cast<std::uint32_t>(c.numeral.begin - stop);
            c.unit_span = {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(stop),
                           c.numeral.first - gap - points, c.numeral.first - gap};
            c.whole.begin = c.unit_span.begin;
            c.whole.first = c.unit_span.first;
            return;
        }
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
