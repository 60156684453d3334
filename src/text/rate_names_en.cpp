#include "rate_names_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

[[nodiscard]] char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

[[nodiscard]] bool opens_at(std::string_view text, std::size_t at, std::string_view word) noexcept {
    if (text.size() - at < word.size()) return false;
    for (std::size_t k = 0; k < word.size(); ++k) {
        if (lower(text[at + k]) != word[k]) return false;
    }
    return true;
}

[[nodiscard]] bool has_rate(std::string_view text, word_group const& rates) noexcept {
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto const before = at == 0 ? ' ' : lower(text[at - 1]);
        if (before >= 'a' && before <= 'z') continue;
        if (std::any_of(rates.begin(), rates.end(), [&](auto word) { return opens_at(text, at, word); })) return true;
    }
    return false;
}

}  // namespace

namespace {

/// urban UR, female LFPR: the short form of a rate
[[nodiscard]] bool abbreviated(std::string_view name, word_group const& rates) noexcept {
    auto const blank = name.rfind(' ');
    return rates.has(name.substr(blank == std::string_view::npos ? 0 : blank + 1));
}

}  // namespace

bool named_as_rate(english_sentence const& in, candidate const& f) noexcept {
    if (abbreviated(f.indicator, in.words->group(english_words::rate_abbreviations))) return true;
    return has_rate(f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator,
                    in.words->group(english_words::rate_name_stems));
}

bool tells_rate(english_sentence const& in, candidate const& f) noexcept {
    if (named_as_rate(in, f)) return true;
    auto const& rates = in.words->group(english_words::rate_name_stems);
    auto const begin = in.begin;
    return f.whole.begin > begin && has_rate(in.text.substr(begin, f.whole.begin - begin), rates);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
