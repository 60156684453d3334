#include "english.hpp"
#include "utf8.hpp"
#include "word_values.hpp"

#include <algorithm>
#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Plurals without -s, and units of freight that are counted like things.
constexpr std::string_view plurals =
    "aircraft|alumni|beds|bpd|cattle|children|crew|faculty|feu|fish|freshmen|head|men|mice|offspring|people|personnel|"
    "police|poultry|sheep|species|staff|teu|women|workforce|businesswomen|businessmen|fishermen|seamen|media";

// Words on -s that are no plurals.
constexpr std::string_view singulars =
    "always|as|business|campus|census|class|customs|electronics|logistics|news|overseas|perhaps|series|sports|"
    "status|this|thus|us|was|is|has|its|does|access|process|plus|gas|bus|less|across|various|previous|sales|"
    "goods|services|works|systems|savings|operations|communications|human resources|arts|"
    "arkansas|athens|brussels|cyprus|honduras|kansas|mercedes|paris|siemens|texas|wales";

constexpr auto sure = [] {
    word_values<bool, listed_words(plurals) + listed_words(singulars)> made;
    made.add(plurals, true);
    made.add(singulars, false);
    return made;
}();

/// Whether a word is a plural, where the lists say so.
bool const* known_plural(std::string_view word) noexcept {
    std::array<char, 16> letters{};
    if (word.size() > letters.size()) return nullptr;
    std::transform(word.begin(), word.end(), letters.begin(),
                   [](char c) { return static_cast<char>(lower(static_cast<unsigned char>(c))); });
    return sure.find({letters.data(), word.size()});
}

}  // namespace

bool looks_plural(std::string_view word) noexcept {
    if (word.size() < 3) return false;
    auto const* const known = known_plural(word);
    if (known != nullptr && *known) return true;
    if (word.back() != 's' && !(word.back() == 'S' && word.size() > 3)) return false;
    auto const before = word[word.size() - 2];
    bool const owner = word.size() > 4 && word.substr(word.size() - 4, 3) == "\u2019";  // it’s
    if (before == 's' || before == '\'' || before == 'u' || owner) return false;
    return known == nullptr;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
