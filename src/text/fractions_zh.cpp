#include "fractions_zh.hpp"

#include "lexer.hpp"
#include "percent_of_whole.hpp"
#include "utf8.hpp"

#include <algorithm>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

constexpr std::int64_t most_parts = 20;

// 三 of three, 3 of three; 0 where it is no small number.
[[nodiscard]] std::int64_t small_number(std::string_view text, token const& t) noexcept {
    constexpr std::uint32_t two_characters = 6;
    std::int64_t value = 0;
    if (t.end - t.begin > two_characters) return 0;
    for (std::size_t at = t.begin; at < t.end;) {
        auto const c = decode(text, at);
        at += c.length;
        if (is_digit(c.code)) {
            value = value * 10 + static_cast<std::int64_t>(c.code - U'0');
        } else {
            auto const digit = chinese_digit(c.code);
            if (t.type == token_type::digits || t.end - t.begin != c.length || digit < 1 || digit > 10) return 0;
            value = digit;
        }
    }
    return value;
}

// The token of the part behind 分之 or a slash, or 0.
[[nodiscard]] std::size_t part_behind(sentence const& in, std::size_t token) noexcept {
    constexpr std::string_view of = "分之";
    auto const& t = in.tokens[token];
    bool const tenths = t.is(word_kind::name);  // 十分 is a word
    bool const spelled = t.type != token_type::digits;
    if (tenths && in.text.substr(t.end, 3) != of.substr(3)) return 0;
    auto const at = t.end + static_cast<std::uint32_t>(tenths ? 3 : spelled ? of.size() : 1);
    if (!tenths && (spelled ? in.text.substr(t.end, of.size()) != of : in.text.substr(t.end, 1) != "/")) return 0;
    auto next = token + 1;
    while (next < in.tokens.size() && in.tokens[next].begin < at) ++next;
    if (next >= in.tokens.size() || in.tokens[next].begin != at ||
        in.tokens[next].type != (spelled ? token_type::numeral : t.type))
        return 0;
    return next;
}

// A slash parts dates and pages too: 占全省的1/4, 约1/3, 1/5以上.
[[nodiscard]] bool stands_alone(std::string_view text, token const& from, token const& to) noexcept {
    auto const before = from.begin > 0 ? decode_before(text, from.begin).code : U'\0';
    auto const behind = decode(text, to.end).code;
    constexpr std::u32string_view leads = U"的约近超过占足到达了有";
    if (behind == U'/' || is_latin(behind) || is_digit(behind)) return false;
    // 约占全国1/12
    constexpr std::uint32_t near = 24;  // bytes
    auto const lead = text.substr(from.begin - std::min(from.begin, near), std::min(from.begin, near));
    return leads.find(before) != leads.npos || lead.find("占") != lead.npos || text.substr(to.end, 6) == "以上" ||
           text.substr(to.end, 6) == "左右" ||
           (text.substr(to.end, 3) == "的" && (is_han(before) || before == U'，' || before == U'、'));
}

// 五分之一强, 三分之一弱: a little more, a little less.
void take_leaning(std::string_view text, candidate& c) noexcept {
    auto const leaning = decode(text, c.whole.end);
    if ((leaning.code != U'强' && leaning.code != U'弱') || c.inner_hedge != attain::hedge::exact) return;
    if (is_han(decode(text, c.whole.end + leaning.length).code)) return;
    c.inner_hedge = leaning.code == U'强' ? attain::hedge::over : attain::hedge::nearly;
    c.whole.end += static_cast<std::uint32_t>(leaning.length);
    c.whole.last += 1;
}

// How many percent of a whole the token tells, with the last token of the fraction.
[[nodiscard]] std::optional<decimal> percent_at(sentence const& in, std::size_t token, std::size_t& last) {
    constexpr std::int64_t half = 50;
    constexpr std::int64_t ten = 10;
    auto const& t = in.tokens[token];
    bool const tenths = t.is(word_kind::name) && in.text.substr(t.begin, t.end - t.begin) == "十分";
    if (t.is(word_kind::name) && !tenths) return says_half(in.text, t) ? std::optional(decimal(half)) : std::nullopt;
    if (!tenths && !t.is_number()) return std::nullopt;
    auto const behind = part_behind(in, token);
    if (behind == 0) return std::nullopt;
    last = behind;
    auto const first_number = tenths ? ten : small_number(in.text, t);
    auto const second_number = small_number(in.text, in.tokens[last]);
    bool const slash = t.type == token_type::digits;
    auto const parts = slash ? second_number : first_number;
    auto const part = slash ? first_number : second_number;
    if (part < 1 || parts > most_parts || part >= parts) return std::nullopt;
    if (slash && !stands_alone(in.text, t, in.tokens[last])) return std::nullopt;
    return percent_of_whole(part, parts);
}

}  // namespace

std::optional<candidate> fraction_at(sentence const& in, std::size_t token, tail_reader const& tail,
                                     document const& doc) {
    auto const text = in.text;
    auto const& t = in.tokens[token];
    auto last = token;
    auto const number = percent_at(in, token, last);
    if (!number) return std::nullopt;
    candidate c;
    c.token = static_cast<std::uint32_t>(token);
    c.after = static_cast<std::uint32_t>(last) + 1;
    c.numeral = {t.begin, in.tokens[last].end, t.first, in.tokens[last].last};
    c.spelled = true;
    c.number = *number;
    if (last == token && text.substr(t.begin, 3) == "过") c.inner_hedge = attain::hedge::over;
    c.whole = c.numeral;
    tail.read(c);
    take_leaning(text, c);
    // 一半万元: no part of a whole
    if (c.unit || !c.scale.empty()) c.rejected = reject_reason::idiom;
    c.unit = doc.tails.units().find("%").value_or(c.unit);
    c.unit_name = "%";
    c.unit_span = {};
    c.upper = c.number;
    c.upper_magnitude = c.magnitude;
    while (c.after < in.tokens.size() && in.tokens[c.after].begin < c.whole.end) ++c.after;
    return c;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
