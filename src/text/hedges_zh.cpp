#include "sense_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// 产值过亿元, 产能过2GW: 过 behind what is measured is a hedge; but 举办过3届, 通过20项, 度过3年.
bool chinese_sense::passes(candidate const& f, std::uint32_t end) const {
    constexpr std::string_view past = "过";
    if (!text_before(end, past)) return false;
    constexpr std::int64_t many = 100;
    bool const counts = !f.unit || f.unit.kind() == unit_kind::count;
    if (is_time(f.unit) || (counts && f.scale.empty() && f.number < decimal(many))) return false;
    return listed(chinese_words::passed_nouns).ends(text_.substr(0, end - past.size()));
}

// 案值上亿元, 参展企业上千家: 上 before a magnitude that ends the clause; but 上千名嘉宾 is any number.
bool chinese_sense::comes_to(candidate const& f, std::uint32_t end) const {
    constexpr std::string_view up_to = "上";
    constexpr std::uint32_t one_character = 3;
    if (!f.spelled || f.numeral.end - f.numeral.begin != one_character || !text_before(end, up_to)) return false;
    auto const next = decode(text_, f.whole.end).code;
    if (is_han(next) || next == U'、' || end < in_.begin + 2 * one_character) return false;
    auto const noun = decode_before(text_, end - one_character).code;
    return is_han(noun) && !is_one_of(noun, U"以线网路身晚马海之早岸船车台会桌墙");
}

// 迈上10亿元大关, 跨过千亿元门槛: who reached the mark is beyond it.
bool chinese_sense::passes_landmark(candidate const& f, std::string_view verb) const {
    return listed(chinese_words::landmark_verbs).has(verb) &&
           listed(chinese_words::landmark_nouns).opens(text_.substr(f.whole.end));
}

// 约占全国的12%, 几乎占一半: the hedge of a share stands before the verb, too.
void chinese_sense::hedge_by_share(candidate& f, token const& share, std::uint32_t index) const {
    if (f.outer_hedge != attain::hedge::exact || f.inner_hedge != attain::hedge::exact) return;
    auto const word = text_.substr(share.begin, share.end - share.begin);
    if (word == "约占" || word == "約佔") {
        f.outer_hedge = attain::hedge::about;
        return;
    }
    if (index == 0 || in_.tokens[index - 1].end != share.begin) return;
    auto const& before = in_.tokens[index - 1];
    if (before.is(word_kind::approximate)) f.outer_hedge = static_cast<attain::hedge>(before.code);
    if (text_before(share.begin, "几乎") || text_before(share.begin, "差不多")) f.outer_hedge = attain::hedge::nearly;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
