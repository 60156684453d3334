#include "sense_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

constexpr std::int32_t ten_thousand = 4;
constexpr std::int32_t hundred_million = 8;

// Goods are exported by the piece too: 汽车出口5万.
[[nodiscard]] bool is_trade(std::string_view noun) noexcept {
    return noun.ends_with("出口") || noun.ends_with("进口") || noun.ends_with("销售");
}

// 2000万元美金: the money is named behind 元; but 8亿元美元债 tells what was issued.
void take_money_behind(std::string_view text, document const& doc, candidate& f) {
    if (f.unit.kind() != unit_kind::money || f.unit_name != "CNY" || f.unit_span.empty()) return;
    if (f.unit_span.end != f.whole.end || text.substr(f.unit_span.end - 3, 3) != "元") return;
    auto const behind = text.substr(f.whole.end);
    for (auto const word : doc.words.group(chinese_words::moneys_before)) {
        if (!behind.starts_with(word)) continue;
        auto const money = doc.tails.units().find(word);
        auto const next = decode(behind, word.size()).code;
        if (!money || money->kind() != unit_kind::money || is_one_of(next, U"债基贷指计资存融")) return;
        auto const points = code_points(word);
        f.whole.end += static_cast<std::uint32_t>(word.size());
        f.whole.last += points;
        f.unit_span.end = f.whole.end;
        f.unit_span.last = f.whole.last;
        f.unit = *money;
        f.unit_name = record_name(*money, word, language::zh);
        return;
    }
}

}  // namespace

// What stands before an amount, without the verbs and hedges between: 投资 in 投资达到近12亿.
std::string_view chinese_sense::noun_of_amount(std::uint32_t begin, std::uint32_t end) const {
    auto left = text_.substr(begin, end - begin);
    auto const& verbs = listed(chinese_words::amount_verbs);
    auto const& nouns = listed(chinese_words::money_nouns);
    for (bool moved = true; moved && !left.empty() && !nouns.ends(left);) {
        moved = false;
        auto const last = decode_before(left, left.size()).code;
        if (is_space(last) || last == U'\n' || last == U'、' || last == U'和') {
            left.remove_suffix(length_before(left, left.size()));
            moved = true;
            continue;
        }
        // 由2018年的189亿
        constexpr std::size_t year = 7;  // bytes of 2018年
        if (left.ends_with("年") && left.size() >= year && is_digit(decode(left, left.size() - 4).code)) {
            left.remove_suffix(year);
            moved = true;
            continue;
        }
        if (!verbs.ends(left)) break;
        for (auto const verb : verbs) {
            if (!left.ends_with(verb)) continue;
            left.remove_suffix(verb.size());
            moved = true;
            break;
        }
    }
    return left;
}

// 投资12亿开展: 开 is none that is counted, but begins a word.
void chinese_sense::part_word_from_number(candidate& f) const {
    if (!f.unit || f.scale.empty() || f.unit_span.empty() || f.magnitude < ten_thousand || f.spelled) return;
    constexpr std::uint32_t one_character = 3;
    if (f.unit_span.end - f.unit_span.begin != one_character || !is_han(decode(text_, f.unit_span.end).code)) return;
    if (f.unit.kind() == unit_kind::money && f.unit_name != "欧") return;
    if (!listed(chinese_words::words_like_counters).opens(text_.substr(f.unit_span.begin))) return;
    constexpr std::uint32_t near = 60;  // bytes
    auto begin = std::max(in_.begin, f.whole.begin - std::min(f.whole.begin, near));
    while (begin < f.whole.begin && (static_cast<unsigned char>(text_[begin]) & 0xc0u) == 0x80u) ++begin;
    bool const project = text_at(f.unit_span.begin, "项目");
    if (!project && !listed(chinese_words::money_nouns).ends(noun_of_amount(begin, f.whole.begin))) return;
    f.whole.end = f.unit_span.begin;
    f.whole.last = f.unit_span.first;
    f.unit = {};
    f.unit_name = {};
    f.unit_span = {};
    while (f.after > f.token + 1 && in_.tokens[f.after - 1].begin >= f.whole.end) --f.after;
}

// 港币7200万元, 折合人民币3亿元: the money is named before the number, and 元 is any of them.
void chinese_sense::take_money_before(candidate& f) const {
    take_money_behind(text_, doc_, f);
    if (!may_end_money(text_, f.whole.begin)) return;
    if (f.unit.kind() != unit_kind::money || f.unit_name != "CNY" || f.whole.begin != f.numeral.begin) return;
    auto const before = text_.substr(in_.begin, f.whole.begin - in_.begin);
    if (text_.substr(f.unit_span.begin, f.unit_span.end - f.unit_span.begin) != "元") return;
    for (auto const word : listed(chinese_words::moneys_before)) {
        if (!before.ends_with(word)) continue;
        auto const money = doc_.tails.units().find(word);
        if (!money || money->kind() != unit_kind::money) return;
        f.unit = *money;
        f.unit_name = record_name(*money, word, language::zh);
        return;
    }
}

// 投资12亿, 总产值突破千亿: an amount whose money is not named is in that of the country.
void chinese_sense::name_money(std::size_t i) {
    auto& f = figures_[i];
    if (f.unit || f.rejected || f.ordinal || f.is_ratio || f.magnitude < ten_thousand) return;
    auto const next = behind(i);
    if (is_latin(next) || is_one_of(next, U"强号级度")) return;
    auto const begin = around_[i].left.begin;
    auto const noun = noun_of_amount(begin, f.whole.begin);
    auto const* const last = i > 0 && !figures_[i - 1].rejected && figures_[i - 1].unit.kind() == unit_kind::money
                                 ? &figures_[i - 1]
                                 : nullptr;
    bool money = listed(chinese_words::money_nouns).ends(noun) || listed(chinese_words::paying_verbs).ends(noun);
    if (money && is_trade(noun) && last == nullptr && f.magnitude < hundred_million) money = false;
    auto behind_it = text_.substr(f.whole.end);
    if (behind_it.starts_with("的")) behind_it.remove_prefix(3);
    money = money || listed(chinese_words::amount_nouns_behind).opens(behind_it);
    // 新增3亿项目2个
    money = money || (f.magnitude >= hundred_million && behind_it.starts_with("项目"));
    // 产值由50亿增加到80亿
    bool const goes_on = noun.empty() && last != nullptr && begin == last->whole.end && last->unit_span.empty();
    if (!money && !goes_on) return;
    auto const yuan = doc_.tails.units().find("元");
    if (last != nullptr) {
        f.unit = last->unit;
        f.unit_name = last->unit_name;
    } else if (yuan) {
        f.unit = *yuan;
        f.unit_name = record_name(*yuan, "元", language::zh);
    }
    f.unit_how = certainty::inferred;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
