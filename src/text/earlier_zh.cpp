#include "sense_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

[[nodiscard]] std::string_view behind_any(std::string_view text, word_group const& words) noexcept {
    if (!words.openings().fit(text)) return {};
    for (auto const word : words) {
        if (text.starts_with(word)) return text.substr(word.size());
    }
    return {};
}

// 上一榨季, 上个制糖期: a season before, with what stands behind it
[[nodiscard]] std::string_view behind_season(std::string_view text, lexicon_index const& words) noexcept {
    constexpr std::string_view then = "同期";
    auto const rest = behind_any(text, words.group(chinese_words::season_openings));
    auto behind = rest.empty() ? rest : behind_any(rest, words.group(chinese_words::season_nouns));
    if (behind.starts_with(then)) behind.remove_prefix(then.size());
    return behind;
}

}  // namespace

// 这一比例: no name, but what was spoken of
bool points_back(std::string_view name, lexicon_index const& words) noexcept {
    auto const rest = behind_any(name, words.group(chinese_words::demonstratives));
    return words.group(chinese_words::pointed_nouns).has(rest);
}

// 保持全国第3位: a place and a verb, no name
bool keeps_its_place(std::string_view phrase, lexicon_index const& words) noexcept {
    for (auto const verb : words.group(chinese_words::persistence_verbs)) {
        if (phrase.starts_with(verb)) return names_field(phrase.substr(verb.size()), words);
    }
    return false;
}

// 投资52亿元，上年同期为48亿元: the level of before, told behind that of the report.
bool chinese_sense::decide_level_of_before(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (previous_ == none || now_.verb >= 0 || f.is_range || figures_[previous_].unit != f.unit) return false;
    auto const& level = figures_[previous_];
    bool const told = level.what == role::value || level.what == role::share || level.what == role::breakdown ||
                      level.what == role::increment || level.what == role::total || level.what == role::completion;
    if (!told || around_[previous_].depth > a.depth) return false;
    auto end = f.whole.begin;
    for (auto j = f.token; j-- > a.left_token && in_.tokens[j].end == end;) {
        if (!in_.tokens[j].is(word_kind::approximate) && !in_.tokens[j].is(word_kind::excess)) break;
        end = in_.tokens[j].begin;
    }
    if (end <= a.left.begin) return false;
    auto left = text_.substr(a.left.begin, end - a.left.begin);
    auto const& turns = listed(chinese_words::turn_openings);
    auto const& times = listed(chinese_words::earlier_times);
    for (auto rest = behind_any(left, turns); !rest.empty(); rest = behind_any(left, turns)) left = rest;
    // most clauses open with none of them
    bool const opens = times.opens(left) || listed(chinese_words::season_openings).opens(left) ||
                       (!left.empty() && is_digit(decode(left, 0).code));
    if (!opens) return false;
    auto rest = behind_any(left, times);
    if (auto const season = behind_season(left, doc_.words); !season.empty()) rest = season;
    bool dated = false;
    for (auto j = a.left_token; j < f.token && !dated && rest.empty(); ++j) {
        // 2019年同期为
        auto const& t = in_.tokens[j];
        if (t.begin != static_cast<std::uint32_t>(left.data() - text_.data())) continue;
        if (!t.is(word_kind::time) || t.entry > date_entry(0)) break;
        constexpr std::string_view then = "同期";
        dated = t.end <= end && text_.substr(t.end, end - t.end).starts_with(then);
        if (!dated) break;
        rest = text_.substr(t.end + then.size(), end - t.end - then.size());
    }
    if (rest.empty() && !dated && !times.has(left)) return false;
    auto const& verbs = listed(chinese_words::level_verbs);
    if (auto const noun = behind_any(rest, listed(chinese_words::demonstratives)); !noun.empty()) {
        auto const& pointed = listed(chinese_words::pointed_nouns);
        auto const verb = behind_any(noun, pointed);
        if (!verb.empty() || pointed.has(noun)) rest = verb;
    }
    auto const name = indicator_of(previous_);
    if (!name.empty()) {
        // 上年同期投资48亿元
        for (auto const verb : verbs) {
            if (rest.size() > verb.size() && rest.ends_with(verb) &&
                name.ends_with(rest.substr(0, rest.size() - verb.size())))
                rest = verb;
        }
        if (!rest.empty() && name.ends_with(rest)) rest = {};
    }
    // 上年同期产量60万吨
    bool const measure = rest.ends_with("量") && rest.size() <= 9 && f.unit.kind() == unit_kind::physical;
    if (!rest.empty() && !measure && !verbs.has(rest)) return false;
    set(f, role::base, "level of before");
    f.scope = {};
    f.indicator = {};
    f.indicator_span = {};
    f.made_indicator.assign(name);
    f.of = numbers_[previous_];
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
