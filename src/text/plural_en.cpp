#include "noun_phrase_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Plurals without -s, and units of freight that are counted like things.
constexpr std::string_view plurals[] = {"aircraft",      "alumni",      "beds",      "bpd",       "cattle", "children",
                                        "crew",          "feu",         "fish",      "freshmen",  "head",   "men",
                                        "mice",          "offspring",   "people",    "personnel", "police", "poultry",
                                        "sheep",         "species",     "staff",     "teu",       "women",  "workforce",
                                        "businesswomen", "businessmen", "fishermen", "seamen",    "media"};

// Words on -s that are no plurals.
constexpr std::string_view singulars[] = {"always",
                                          "as",
                                          "business",
                                          "campus",
                                          "census",
                                          "class",
                                          "customs",
                                          "electronics",
                                          "logistics",
                                          "news",
                                          "overseas",
                                          "perhaps",
                                          "series",
                                          "sports",
                                          "status",
                                          "this",
                                          "thus",
                                          "us",
                                          "was",
                                          "is",
                                          "has",
                                          "its",
                                          "does",
                                          "access",
                                          "process",
                                          "plus",
                                          "gas",
                                          "bus",
                                          "less",
                                          "across",
                                          "various",
                                          "previous",
                                          "sales",
                                          "goods",
                                          "services",
                                          "works",
                                          "systems",
                                          "savings",
                                          "operations",
                                          "communications",
                                          "human resources",
                                          "arts"};

}  // namespace

bool looks_plural(std::string_view word) noexcept {
    if (word.size() < 3) return false;
    if (one_of_in_any_case(word, plurals)) return true;
    if (word.back() != 's' && !(word.back() == 'S' && word.size() > 3)) return false;
    auto const before = word[word.size() - 2];
    bool const owner = word.size() > 4 && word.substr(word.size() - 4, 3) == "\u2019";  // it’s
    if (before == 's' || before == '\'' || before == 'u' || owner) return false;
    return !one_of_in_any_case(word, singulars);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
