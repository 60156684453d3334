#include "sense_zh.hpp"

#include <algorithm>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// The code of verbs by which something is done for what is counted: they end its noun before another figure.
constexpr std::uint8_t given_to = 5;

// How much of the words behind a figure stands before a reporter or a source.
[[nodiscard]] std::size_t before_source(std::string_view name, lexicon_index const& words) noexcept {
    auto end = std::min(name.size(), words.group(chinese_words::reporter_openings).find_in(name));
    if (name.ends_with("记者")) end = std::min(end, name.size() - std::string_view("记者").size());
    if (!words.group(chinese_words::reporting_verbs).ends(name)) return end;
    // 40家样本企业统计数据显示: what was counted stands before what they told
    constexpr std::size_t two_characters = 6;
    auto const findings = words.group(chinese_words::finding_nouns).find_in(name);
    if (findings != std::string_view::npos && findings >= two_characters) {
        auto const noun = name.substr(0, findings);
        if (words.group(chinese_words::counted_nouns).ends(noun)) return findings;
        if (noun.ends_with("的") && words.group(chinese_words::counted_nouns).ends(noun.substr(0, findings - 3)))
            return findings - 3;
    }
    return words.group(chinese_words::source_nouns).stands_in(name) ? 0 : end;
}

// How much of the words behind a counter names what is counted, in bytes.
[[nodiscard]] std::size_t counted_part(std::string_view name, std::string_view counter,
                                       lexicon_index const& words) noexcept {
    constexpr std::size_t two_characters = 6;
    auto const of = name.rfind("的");
    bool const doing_is_counted = counter == "个" || counter == "项";
    if (of != std::string_view::npos && of >= two_characters && !doing_is_counted &&
        words.group(chinese_words::activity_nouns).ends(name))
        return of;
    bool const kinds = counter == "种" || counter == "类" || counter == "项";
    if (kinds) {
        // 334种产品增速较上月加快
        auto const at = words.group(chinese_words::rates_told).find_in(name);
        return at != std::string_view::npos && at >= two_characters ? at : name.size();
    }
    if (counter != "家" && counter != "个" && counter != "户") return name.size();
    if (name.starts_with("部门") && !name.starts_with("部门的")) return std::string_view("部门").size();
    if (words.group(chinese_words::counted_nouns).ends(name)) return name.size();
    // 3个项目投资超5亿元
    if (name.ends_with("项目投资") || name.ends_with("企业投资")) return name.size() - std::string_view("投资").size();
    auto end = name.size();
    if (auto const rate = words.group(chinese_words::rates_told).find_in(name); rate >= two_characters)
        end = std::min(end, rate);
    for (auto const amount : words.group(chinese_words::amount_nouns)) {
        auto const at = name.find(amount);
        bool const place = at == 3 && is_one_of(decode(name, 0).code, U"村县镇乡");  // 318个村集体收入
        if (at != std::string_view::npos && (at >= two_characters || place)) end = std::min(end, at);
    }
    // 企业年营业收入: the year is that of the amount
    if (end < name.size() && name.substr(0, end).ends_with("年") && end > two_characters + 3) end -= 3;
    return name.substr(0, end).ends_with("的") ? name.size() : end;
}

// 154个综保区中独占鳌头: how much of the noun stands before 中, behind which is told how one of them did.
[[nodiscard]] std::size_t before_standing(std::string_view name, word_group const& verbs) noexcept {
    constexpr std::size_t two_characters = 6;
    for (auto at = name.find("中"); at != std::string_view::npos; at = name.find("中", at + 3)) {
        if (at < two_characters) continue;
        auto const before = name.substr(0, at);
        if (before.ends_with("高") || before.ends_with("初") || before.ends_with("集")) continue;
        if (verbs.opens(name.substr(at + 3))) return at;
    }
    return name.size();
}

}  // namespace

// 6个智能预案全市配置: where it is done, behind the noun.
bool chinese_sense::spreads(std::size_t i, token const& t) const noexcept {
    if (t.begin < figures_[i].whole.end + 6) return false;
    return listed(chinese_words::rollout_verbs).opens(text_.substr(t.end));
}

// The nouns behind a counter, up to a verb, a joiner with a figure behind it, or the clause's end.
stretch chinese_sense::right_phrase(std::size_t i) const {
    auto const& a = around_[i];
    auto phrase = a.right;
    auto const first = decode(text_, phrase.begin);
    if (is_one_of(first.code, U"、,(/")) return {};
    // 跃上300亿斤新台阶
    if (!figures_[i].scale.empty() && listed(chinese_words::landmark_nouns).opens(text_.substr(phrase.begin)))
        return {};
    auto joined = static_cast<std::uint32_t>(-1);
    if (a.before_figure) {
        // 22轮强降水和15个台风: what stands before the next figure without a verb is that figure's.
        for (auto j = a.right_tokens_end; j-- > a.right_token;) {
            auto const& t = in_.tokens[j];
            if (t.type == token_type::mark) continue;
            if (t.is(word_kind::joiner)) joined = j;
            if (t.kind != word_kind::plain) break;
        }
        // 30个国家和地区: one noun
        if (joined != static_cast<std::uint32_t>(-1) && text_before(in_.tokens[joined].begin, "国家") &&
            text_at(in_.tokens[joined].end, "地区")) {
            joined = static_cast<std::uint32_t>(-1);
        }
    }
    auto j = a.right_token;
    for (; j < a.right_tokens_end; ++j) {
        auto const& t = in_.tokens[j];
        if (t.begin >= phrase.end) break;
        // 22个国家、全国31个省: the place is that of the next figure.
        bool const place_next = j + 2 == a.right_tokens_end && in_.tokens[j + 1].is(word_kind::place) &&
                                in_.tokens[j + 1].begin == t.end && in_.tokens[j + 1].end == phrase.end;
        if (t.type == token_type::mark && t.mark == U'、' && a.before_figure &&
            (j + 1 == a.right_tokens_end || place_next)) {
            phrase.end = t.begin;
            break;
        }
        if (t.type != token_type::word) continue;
        bool const at_start = t.begin == phrase.begin;
        bool const ends =
            (t.kind == word_kind::stop && (t.code != given_to || a.before_figure)) || t.kind == word_kind::level ||
            t.kind == word_kind::share || t.kind == word_kind::rank || t.kind == word_kind::yoy ||
            t.kind == word_kind::mom || t.kind == word_kind::respectively || (t.kind == word_kind::base && !at_start) ||
            ((t.kind == word_kind::light || t.kind == word_kind::adverb) && !at_start) || t.kind == word_kind::total ||
            ((t.kind == word_kind::increase || t.kind == word_kind::decrease) && a.before_figure) || j == joined ||
            (t.kind == word_kind::time && !at_start) || (t.kind == word_kind::become && a.before_figure && !at_start) ||
            (t.kind == word_kind::increase && t.code == 1 && !at_start) ||
            (t.kind == word_kind::place && !at_start && spreads(i, t)) ||
            (t.kind == word_kind::excess && t.end - t.begin >= 6 && !at_start && !a.before_figure) ||
            (t.kind == word_kind::approximate && a.before_figure) ||
            (t.kind == word_kind::breakdown && t.begin >= phrase.begin + 6) ||
            (a.before_figure && !at_start &&
             (t.kind == word_kind::increment || (t.kind == word_kind::excess && t.end == phrase.end)));
        if (!ends) continue;
        // 62个新开工项目, 10个计划投产项目: the verb is part of the noun.
        if (t.kind == word_kind::stop && t.begin > phrase.begin &&
            listed(chinese_words::before_done).has(text_.substr(phrase.begin, t.begin - phrase.begin)))
            continue;
        if (at_start && t.kind == word_kind::stop && t.code == given_to) continue;
        if (at_start && text_at(t.begin, "全部")) return {};
        if (at_start && t.is(word_kind::total) && text_at(t.begin, "项目")) {
            // 12个项目总投资8亿元
            phrase.end = t.begin + static_cast<std::uint32_t>(std::string_view("项目").size());
            break;
        }
        if (at_start && text_at(t.begin, "正在")) {
            // 3个正在建设之中; but 3个正在建设的项目
            auto const of = view(phrase).rfind("的");
            if (of == std::string_view::npos || of + 3 >= view(phrase).size()) return {};
            phrase.begin += static_cast<std::uint32_t>(of) + 3;
            break;
        }
        if (at_start && t.kind == word_kind::stop) {
            // 优化营商环境创新案例: a verb that opens the phrase belongs to it.
            auto const word = text_.substr(t.begin, t.end - t.begin);
            if (t.code == 2 ? word != "不间断" && word != "不间断对" : word != "在" && word != "让" && word != "给")
                continue;
            return {};
        }
        phrase.end = t.begin;
        // 49个项目的集中开工: what is done to them is no part of the noun.
        if (auto const of = view(phrase).rfind("的"); t.is(word_kind::stop) && of != std::string_view::npos &&
                                                      of >= 6 && code_points(view(phrase).substr(of)) == 3) {
            phrase.end = phrase.begin + static_cast<std::uint32_t>(of);
        }
        break;
    }
    // 产量达80万吨统计局今天发布: who tells it opens the next sentence, where a headline has no end.
    if (j < a.right_tokens_end && in_.tokens[j].is(word_kind::time) && in_.tokens[j].begin == phrase.end &&
        now_.nearest >= 0 && listed(chinese_words::source_tails).ends(view(phrase))) {
        auto const& verb = in_.tokens[static_cast<std::size_t>(now_.nearest)];
        if (verb.is(word_kind::level) || verb.is(word_kind::excess)) return {};
    }
    phrase = trim(phrase, a.right_token, j);
    if (a.before_figure) {
        // 230个开发区中综合排名第56位: up to 中, which puts what follows outside of the noun.
        auto const name = view(phrase);
        auto at = name.rfind("中综合");
        if (at == std::string_view::npos && name.ends_with("中")) at = name.size() - 3;
        for (auto const contest : listed(chinese_words::contest_nouns)) {
            // 121个开发区综合考评中
            constexpr std::size_t two_characters = 6;
            if (at == std::string_view::npos || at < contest.size() + two_characters) continue;
            if (!name.substr(0, at).ends_with(contest)) continue;
            at -= contest.size();
            break;
        }
        if (at != std::string_view::npos && at > 0 && !name.substr(0, at).ends_with("高") &&
            !name.substr(0, at).ends_with("初")) {
            phrase.end = phrase.begin + static_cast<std::uint32_t>(at);
        }
    }
    if (view(phrase).ends_with("项目中") || view(phrase).ends_with("企业中") || view(phrase).ends_with("园区中")) {
        phrase.end -= 3;  // 292个重点项目中，亿元以上项目202个
    }
    if (view(phrase).find("中") != std::string_view::npos && view(a.left).find("在") != std::string_view::npos) {
        phrase.end = phrase.begin +
                     static_cast<std::uint32_t>(before_standing(view(phrase), listed(chinese_words::standing_verbs)));
    }
    // 60个产品(其中甲类45个): a bracket that the next figure stands in
    for (auto const& [opening, closing] : {std::pair{"(", ")"}, {"（", "）"}}) {
        if (auto const open = view(phrase).find(opening);
            open != std::string_view::npos && view(phrase).find(closing, open) == std::string_view::npos) {
            phrase.end = phrase.begin + static_cast<std::uint32_t>(open);
        }
    }
    phrase.end = phrase.begin + static_cast<std::uint32_t>(before_source(view(phrase), doc_.words));
    auto const& trailing = listed(chinese_words::trailing_adverbs);
    for (bool moved = true; moved && trailing.ends(view(phrase));) {
        moved = false;
        for (auto const word : trailing) {
            if (view(phrase).size() <= word.size() || !view(phrase).ends_with(word)) continue;
            phrase.end -= static_cast<std::uint32_t>(word.size());
            moved = true;
        }
    }
    // 6万名农民工解决了欠薪问题, 与60个部门建立了联系: a verb of two characters ends the noun.
    constexpr std::size_t one_noun = 6;
    if (auto const at = view(phrase).find("了"); at != std::string_view::npos && at >= one_noun + 3) {
        auto const before = view(phrase).substr(0, at);
        auto const behind = decode(view(phrase), at + 3).code;
        // 88%的小区通了宽带: one character
        bool const one = is_one_of(decode_before(before, at).code, U"通建装办修添配挂盖用") &&
                         !listed(chinese_words::doing_verbs).ends(before.substr(at - one_noun));
        auto const verb = static_cast<std::uint32_t>(one ? at - 3 : at - one_noun);
        if (is_han(behind) && !is_one_of(behind, U"解不望然结"))
            phrase = trim({phrase.begin, phrase.begin + verb}, a.right_token, j);
    }
    if (a.before_figure && text_at(phrase.end, "了")) {
        // 66家高新区建设了23个示范区
        for (auto const verb : listed(chinese_words::spread_verbs)) {
            if (!view(phrase).ends_with(verb) || view(phrase).size() < verb.size() + one_noun) continue;
            phrase.end -= static_cast<std::uint32_t>(verb.size());
            break;
        }
    }
    if (auto const yearly = listed(chinese_words::yearly_yields).find_in(view(phrase));
        a.before_figure && yearly != std::string_view::npos && yearly >= one_noun &&
        listed(chinese_words::counted_nouns).ends(view(phrase).substr(0, yearly))) {
        // 9家企业年生产砂石9万吨
        phrase.end = phrase.begin + static_cast<std::uint32_t>(yearly);
    }
    if (a.before_figure && view(phrase).ends_with("率") && code_points(view(phrase)) > 5) {
        // 8条水渠完好率达100%: the rate is that of the next figure.
        constexpr std::uint32_t rate = 9;
        phrase.end -= rate;
    }
    for (auto const moved : listed(chinese_words::motion_tails)) {
        constexpr std::uint32_t two_characters = 6;
        auto const name = view(phrase);
        if (!name.ends_with(moved) || name.size() < moved.size() + two_characters) continue;
        auto const rest = name.substr(0, name.size() - moved.size());
        if (rest.ends_with("保持") || rest.ends_with("持续")) break;
        phrase.end -= static_cast<std::uint32_t>(moved.size());
        if (rest.ends_with("价格")) phrase.end -= two_characters;  // 20种商品价格上涨
        break;
    }
    // 24个项目已开工建设: what was done with them stands behind
    if (auto const at = view(phrase).find("已"); at != std::string_view::npos && at >= std::string_view("县").size()) {
        auto const before = decode_before(view(phrase), at).code;
        if (!is_one_of(before, U"和或及、的与")) phrase.end = phrase.begin + static_cast<std::uint32_t>(at);
    }
    // 32个项目处于建设状态: what state they are in stands behind
    if (auto const at = listed(chinese_words::predicate_verbs).find_in(view(phrase));
        at != std::string_view::npos && at >= one_noun)
        phrase.end = phrase.begin + static_cast<std::uint32_t>(at);
    if (view(a.left).starts_with("在")) {
        auto const at = listed(chinese_words::spread_verbs).find_in(view(phrase));
        constexpr std::size_t two_characters = 6;
        auto const verb = at != std::string_view::npos ? view(phrase).substr(at) : std::string_view();
        bool const noun = verb.starts_with("建设项目") || verb.starts_with("建设工程") || verb.starts_with("建设单位");
        if (verb.size() > two_characters && at >= two_characters && !noun)
            phrase.end = phrase.begin + static_cast<std::uint32_t>(at);
    }
    if (view(phrase).ends_with("进展") && phrase.end - phrase.begin > 2 * one_noun) {
        phrase.end -= static_cast<std::uint32_t>(one_noun);  // 58个续建项目进展顺利
    }
    auto const kept = counted_part(view(phrase), figures_[i].unit_name, doc_.words);
    if (kept < phrase.end - phrase.begin) phrase.end = phrase.begin + static_cast<std::uint32_t>(kept);
    if (view(phrase).starts_with("工作日")) return {};
    if (figures_[i].unit_name == "人" && phrase.begin == figures_[i].unit_span.end &&
        listed(chinese_words::persons_counted).opens(text_.substr(figures_[i].unit_span.begin))) {
        phrase.begin = figures_[i].unit_span.begin;
    }
    auto const name = view(phrase);
    if (listed(chinese_words::uncounted_words).has(name)) return {};
    if (name.ends_with("元台阶") || name.ends_with("元大关")) return {};
    return phrase;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
