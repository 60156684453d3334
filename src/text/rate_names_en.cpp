#include "rate_names_en.hpp"

#include <algorithm>
#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Heads of what is measured in per cent of itself; each opens a word (rate, rates; utilisation, utilization).
constexpr std::array<std::string_view, 55> rates{"rate",         "inflation",
                                                 "unemployment", "jobless",
                                                 "margin",       "ratio",
                                                 "factor",       "occupan",
                                                 "utili",        "yield",
                                                 "tariff",       "dut",
                                                 "tax",          "interest",
                                                 "index",        "expectation",
                                                 "deficit",      "probab",
                                                 "chance",       "likelihood",
                                                 "efficien",     "accura",
                                                 "satisf",       "coverage",
                                                 "covers",       "return",
                                                 "variation",    "growth",
                                                 "grew",         "grow",
                                                 "increase",     "change",
                                                 "repo",         "coupon",
                                                 "discount",     "premium",
                                                 "penetration",  "recovery",
                                                 "absorption",   "punctual",
                                                 "levy",         "fee",
                                                 "otp",          "confidence",
                                                 "average of",   "electrification",
                                                 "distribution", "wage",
                                                 "debt",         "turnout",
                                                 "score",        "cost",
                                                 "loan",         "price",
                                                 "vat"};

[[nodiscard]] char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

[[nodiscard]] bool opens_at(std::string_view text, std::size_t at, std::string_view word) noexcept {
    if (text.size() - at < word.size()) return false;
    for (std::size_t k = 0; k < word.size(); ++k) {
        if (lower(text[at + k]) != word[k]) return false;
    }
    return true;
}

[[nodiscard]] bool has_rate(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto const before = at == 0 ? ' ' : lower(text[at - 1]);
        if (before >= 'a' && before <= 'z') continue;
        if (std::any_of(rates.begin(), rates.end(), [&](auto word) { return opens_at(text, at, word); })) return true;
    }
    return false;
}

}  // namespace

bool named_as_rate(candidate const& f) noexcept {
    return has_rate(f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator);
}

bool tells_rate(english_sentence const& in, candidate const& f) noexcept {
    if (named_as_rate(f)) return true;
    auto const begin = in.begin;
    return f.whole.begin > begin && has_rate(in.text.substr(begin, f.whole.begin - begin));
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
