#include "evidence_en.hpp"

#include <algorithm>
#include <iterator>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// The parts that a date names: month, quarter, year.

namespace {

/// The first three letters of a word in one number, small.
constexpr std::uint32_t three(char a, char b, char c) noexcept {
    return (static_cast<std::uint32_t>(a) << 16 | static_cast<std::uint32_t>(b) << 8 | static_cast<std::uint32_t>(c)) |
           0x202020U;
}
constexpr std::uint32_t months[] = {three('j', 'a', 'n'), three('f', 'e', 'b'), three('m', 'a', 'r'),
                                    three('a', 'p', 'r'), three('m', 'a', 'y'), three('j', 'u', 'n'),
                                    three('j', 'u', 'l'), three('a', 'u', 'g'), three('s', 'e', 'p'),
                                    three('o', 'c', 't'), three('n', 'o', 'v'), three('d', 'e', 'c')};
constexpr std::string_view ordinals[] = {"first", "second", "third", "fourth"};

bool letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool digit(char c) noexcept { return c >= '0' && c <= '9'; }

}  // namespace

english_evidence::told_date english_evidence::date_at(std::size_t k) const {
    told_date out;
    std::int32_t first_month = 0;
    auto const words = in_.view(it_[k]);
    if (words.size() == 4 && digit(words[0]) && digit(words[1]) && digit(words[2]) && digit(words[3])) {
        for (auto const c : words) out.year = out.year * 10 + (c - '0');
        return out;
    }
    // the second, where quarters are told
    for (std::int32_t q = 0; q < 4; ++q) {
        if (words == ordinals[q]) out.quarter = q + 1;
    }
    // Quarter 2 (Apr to June) 2019
    constexpr std::string_view numbered = "Quarter ";
    std::size_t from = 0;
    if (words.starts_with(numbered)) {
        out.quarter = words[numbered.size()] - '0';
        from = words.find(')');
        from = from == words.npos ? numbered.size() + 1 : from;
    }
    for (std::size_t at = from; at < words.size();) {
        auto end = at;
        while (end < words.size() && letter(words[end])) ++end;
        if (end > at) {
            auto const word = words.substr(at, end - at);
            auto const key = word.size() < 3 ? 0 : three(word[0], word[1], word[2]);
            auto const* const month = std::find(std::begin(months), std::end(months), key);
            if (month != std::end(months)) {
                out.range = out.month != 0;
                first_month = out.month;
                out.month = static_cast<std::int32_t>(month - std::begin(months)) + 1;
            } else if (word == "quarter") {
                for (std::int32_t q = 0; q < 4; ++q) {
                    if (words.find(ordinals[q]) != words.npos) out.quarter = q + 1;
                }
            }
            if (word == "months") out.range = true;
            at = end;
            if (word.size() == 1 && at < words.size() && words[at] >= '1' && words[at] <= '4' && word == "Q")
                out.quarter = words[at] - '0';
            continue;
        }
        while (end < words.size() && digit(words[end])) ++end;
        if (end - at == 4 && out.year == 0 && (words[at] == '1' || words[at] == '2')) {
            for (auto c = at; c < end; ++c) out.year = out.year * 10 + (words[c] - '0');
        }
        at = std::max(end, at + 1);
    }
    // January to December 2011: a year
    constexpr std::int32_t december = 12;
    if (out.range && first_month == 1 && out.month == december) {
        out.range = false;
        out.month = 0;
    }
    // the June quarter
    if (out.month != 0 && !out.range && k + 1 < it_.size() && in_.view(it_[k + 1]) == "quarter") {
        out.quarter = (out.month + 2) / 3;
        out.month = 0;
    }
    return out;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
