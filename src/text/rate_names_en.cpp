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

/// urban UR, female LFPR: the short form of a rate is not that of a share
[[nodiscard]] bool abbreviated(std::string_view name) noexcept {
    auto const blank = name.rfind(' ');
    if (blank == std::string_view::npos) return false;
    auto const last = name.substr(blank + 1);
    constexpr std::size_t longest = 5;
    return last.size() > 1 && last.size() <= longest && last.back() == 'R' &&
           std::all_of(last.begin(), last.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

bool named_as_rate(english_sentence const& in, candidate const& f) noexcept {
    if (abbreviated(f.indicator)) return true;
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
