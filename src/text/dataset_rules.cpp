#include "dataset_rules.hpp"

#include <algorithm>
#include <array>
#include <string>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

constexpr std::string_view sentence_ends[] = {"。", "；", ";", "!", "！", "?", "？", "\n"};
constexpr std::string_view clause_ends[] = {"，", ",", "、", "：", ":", "（", "("};
// What may stand between a clause's verb and its figure, or before the verb, and says nothing.
constexpr std::string_view fillers_zh[] = {"其中", "已", "共", "累计", "达到", "达", "了", "为", "到", " ", "\t", "　"};

template <std::size_t N>
bool holds_any(std::string_view text, std::string_view const (&marks)[N]) {
    return std::any_of(std::begin(marks), std::end(marks),
                       [text](std::string_view mark) { return text.find(mark) != std::string_view::npos; });
}

std::string_view between(std::string_view text, record const& a, record const& b) {
    return a.whole.end <= b.whole.begin ? text.substr(a.whole.end, b.whole.begin - a.whole.end) : std::string_view();
}

bool follow_in_a_sentence(std::string_view text, record const& a, record const& b) {
    constexpr std::size_t longest = 200;
    auto const gap = between(text, a, b);
    return b.whole.begin >= a.whole.end && gap.size() <= longest && !holds_any(gap, sentence_ends);
}

std::string_view last_clause(std::string_view text) {
    std::size_t from = 0;
    for (auto const mark : clause_ends) {
        if (auto const at = text.rfind(mark); at != std::string_view::npos) from = std::max(from, at + mark.size());
    }
    return text.substr(from);
}

std::string_view without_fillers(std::string_view text) {
    for (bool more = true; more;) {
        more = false;
        for (auto const each : fillers_zh) {
            if (text.starts_with(each)) text.remove_prefix(each.size()), more = true;
            if (text.ends_with(each)) text.remove_suffix(each.size()), more = true;
        }
    }
    return text;
}

// 整改率 after "整改1046条", 问题隐患整改率 as well.
bool named_after_zh(std::string_view rate, std::string_view gap) {
    constexpr std::string_view suffix = "率";
    constexpr std::size_t two_characters = 6;
    if (!rate.ends_with(suffix)) return false;
    rate.remove_suffix(suffix.size());
    auto const verb = without_fillers(last_clause(gap));
    return verb.size() >= two_characters && rate.ends_with(verb);
}

// "1,046 rectified, a rectification rate of 99.1%": the word before `rate` and a word of the part's clause begin alike.
bool named_after_en(std::string_view rate, std::string_view after_part) {
    constexpr std::string_view suffix = " rate";
    constexpr std::size_t alike = 5;
    if (!rate.ends_with(suffix)) return false;
    rate.remove_suffix(suffix.size());
    if (auto const blank = rate.rfind(' '); blank != std::string_view::npos) rate.remove_prefix(blank + 1);
    if (rate.size() < alike) return false;
    auto const clause = after_part.substr(0, after_part.find_first_of(",;"));
    for (std::size_t at = clause.find(rate.substr(0, alike)); at != std::string_view::npos;
         at = clause.find(rate.substr(0, alike), at + 1)) {
        if (at == 0 || clause[at - 1] == ' ') return true;
    }
    return false;
}

bool is_level(record const& each) { return each.what == role::value || each.what == role::breakdown; }

bool same_unit(record const& a, record const& b) { return a.unit == b.unit && a.unit_handle == b.unit_handle; }

bool single(record const& each) { return !each.is_range && !each.is_ratio && each.how != certainty::ambiguous; }

}  // namespace

std::vector<rate_of_parts> find_rates(reading const& found, std::string_view utf8) {
    std::vector<rate_of_parts> made;
    auto const& all = found.records;
    for (std::size_t i = 2; i < all.size(); ++i) {
        auto const& whole = all[i - 2];
        auto const& part = all[i - 1];
        auto const& rate = all[i];
        if (rate.what != role::value || rate.unit != "%" || !is_level(part) || !is_level(whole)) continue;
        if (!single(whole) || !single(part) || !single(rate) || !same_unit(part, whole) || part.unit == "%") continue;
        if (part.period != whole.period || part.period != rate.period || whole.value < part.value) continue;
        if (!follow_in_a_sentence(utf8, whole, part) || !follow_in_a_sentence(utf8, part, rate)) continue;
        if (named_after_zh(rate.indicator, between(utf8, whole, part)) ||
            named_after_en(rate.indicator, between(utf8, part, rate))) {
            made.push_back({i - 1, i - 2, i});
        }
    }
    return made;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
