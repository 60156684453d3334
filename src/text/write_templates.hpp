#pragma once

#include <attain/language.hpp>
#include <attain/model/measure_kind.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Which way a figure goes: it decides between 增长 and 下降.
enum class tendency : std::uint8_t { any, up, down };

/// Where a clause stands in the sentence of an indicator.
enum class clause_place : std::uint8_t {
    head,   ///< opens it, with the indicator's name
    tail,   ///< follows after a comma
    aside,  ///< follows after a semicolon, in a list
};

/// How a measure is written. In the texts {figure}, {of} and {target} stand for what changes; {figure} of a clause with
/// a tendency has no sign.
struct clause_template {
    measure what;
    tendency way;
    clause_place where;
    std::string_view zh;
    std::string_view en;
    std::string_view en_first;       ///< where the indicator has no head: right behind its name
    std::string_view en_again = {};  ///< the second and later ones of a list; empty: as the first
};

/// The template of a measure; none for one that prose has no words for.
[[nodiscard]] clause_template const* template_of(measure what, tendency way) noexcept;

/// The place of a template among all: the order of the clauses in a sentence.
[[nodiscard]] std::size_t order_of(clause_template const& which) noexcept;

/// The words between clauses and around them.
struct sentence_words {
    std::string_view comma;
    std::string_view semicolon;
    std::string_view list;  ///< between asides
    std::string_view stop;
    std::string_view of_which;  ///< before the first part
    std::string_view annual;    ///< the target of a whole year
    std::string_view target;    ///< any other target
    std::string_view lead;      ///< between the period and the first sentence; empty: the period stands behind a clause
    std::string_view in_time;   ///< before the period behind a clause
    std::string_view in_place;  ///< what goes with an {of} that is not known
    std::string_view between;   ///< between two sentences
};

[[nodiscard]] sentence_words const& words_of(language lang) noexcept;

}  // namespace text::detail

ATTAIN_END_NAMESPACE
