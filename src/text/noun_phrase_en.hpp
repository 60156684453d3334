#pragma once

#include "english.hpp"
#include "utf8.hpp"

#include <algorithm>
#include <iterator>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What noun phrases and subjects share: where they end, and what may not open or close them.

template <class Words>
[[nodiscard]] bool one_of_in_any_case(std::string_view word, Words const& list) noexcept {
    return std::any_of(std::begin(list), std::end(list), [&](std::string_view each) {
        return each.size() == word.size() && std::equal(each.begin(), each.end(), word.begin(), [](char a, char b) {
                   return static_cast<unsigned char>(a) == lower(static_cast<unsigned char>(b));
               });
    });
}

/// Whether a word goes on before such an end. The length of the end is known to the compiler: there is no call.
template <std::size_t N>
[[nodiscard]] bool ends_with(std::string_view word, char const (&tail)[N]) noexcept {
    return word.size() >= N && word.ends_with(std::string_view(tail, N - 1));
}

/// December's, the ports'
[[nodiscard]] inline bool possessive(std::string_view word) noexcept {
    return ends_with(word, "'s") || ends_with(word, "s'") || ends_with(word, "\xe2\x80\x99s") ||
           ends_with(word, "s\xe2\x80\x99");
}

/// A participle that goes on with a preposition belongs to the phrase: cargo handled by the port.
[[nodiscard]] bool reduced_clause(english_sentence const& in, std::size_t at) noexcept;

[[nodiscard]] bool ends_phrase(english_item const& i) noexcept;

/// Words that may not open a phrase.
[[nodiscard]] bool trimmed_left(english_item const& i) noexcept;

[[nodiscard]] bool is_preposition(english_item const& i) noexcept;

/// Whether `per share`, `a ton` and the like ends before `at`, behind a figure.
[[nodiscard]] bool per_unit(english_sentence const& in, std::size_t at);

[[nodiscard]] item_range trim(english_sentence const& in, item_range r);

/// Whether the stretch before a comma opens the sentence with its time, place or reason: In May, ...
[[nodiscard]] bool introduces(english_sentence const& in, std::size_t from, std::size_t to);

/// Where the words of address end before `at`: Revenue, Mr. Speaker, Sir, rose.
[[nodiscard]] std::size_t address(english_sentence const& in, std::size_t at);

inline constexpr std::size_t longest_subject = 40;

/// using, looking for
[[nodiscard]] bool gerundive(std::string_view words) noexcept;

/// traffic at the two airports, sales in its 412 stores: whether the figure at `at` is a noun phrase behind a noun.
[[nodiscard]] bool counts_place(english_sentence const& in, std::size_t at);

/// Whether no finite verb of its clause stands before `at`.
[[nodiscard]] bool opens_clause(english_sentence const& in, std::size_t at) noexcept;

/// Whether what ends before `at` is the place that the clause opens with: In Norland | the share.
[[nodiscard]] bool opens_with_place(english_sentence const& in, std::size_t at) noexcept;

/// trains arriving within 5 minutes, loans over $3 million to farmers: where the description begins that holds the
/// figure at `at` and ends at `to`, or 0.
[[nodiscard]] std::size_t describing_figure(english_sentence const& in, std::size_t at, std::size_t to);

/// Whether a change that is the object of a verb ends before `at`: had a 9% decline | and.
[[nodiscard]] bool object_told(english_sentence const& in, std::size_t at);

/// Whether what stands before `at` is a place, time or reason behind a figure: 5% on the year | and.
[[nodiscard]] bool adjunct_before(english_sentence const& in, std::size_t at);

/// The comma that opens the insertion closed by the comma at `close`: X, the biggest of them, rose.
[[nodiscard]] std::size_t insertion(english_sentence const& in, std::size_t close);

/// Containers that in busy months are sent back to Asia: where the relative clause that ends before `to` and whose verb
/// stands before `from` begins, or 0. The difference between what was sold and bought: where that object begins.
[[nodiscard]] std::size_t relative_before(english_sentence const& in, std::size_t from);

/// told the agency last week exports fell, told reporters exports fell: whether who was told ends before `from`.
[[nodiscard]] bool told_hearer(english_sentence const& in, std::size_t from, std::size_t to);

/// The first phase, costing $5 million, will open: what stands before the comma at `comma`, where no verb does.
[[nodiscard]] item_range inserted(english_sentence const& in, std::size_t comma);

/// Marks that a name may hold: ro/ro, "at risk" jobs, R&D.
[[nodiscard]] bool inside_name(english_item const& i) noexcept;

}  // namespace text::detail

ATTAIN_END_NAMESPACE
