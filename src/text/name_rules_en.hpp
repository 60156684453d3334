#pragma once

#include "evidence_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// The rules that say what a figure is called.
class english_name_rules : protected english_evidence {
protected:
    english_name_rules(english_sentence const& in, std::vector<candidate>& figures, document& doc)
        : english_evidence(in, figures, doc) {}

    // acting_names_en.cpp
    [[nodiscard]] bool names_actor(item_range name) const;
    [[nodiscard]] item_range name_before(std::size_t i, candidate const& f) const;
    [[nodiscard]] item_range amount_named(std::size_t i) const;
    void name_passive(std::size_t i, candidate& f) const;
    void name_amount(std::size_t i, candidate& f) const;
    // beside_names_en.cpp
    [[nodiscard]] bool take_thought(std::size_t i, std::size_t p, candidate& f) const;
    [[nodiscard]] bool take_left(std::size_t p, candidate& f) const;
    [[nodiscard]] bool take_gained(std::size_t i, std::size_t p, candidate& f) const;
    [[nodiscard]] bool take_item(std::size_t p, candidate& f) const;
    // bracket_part_names_en.cpp
    [[nodiscard]] std::size_t level_of_bracket(std::size_t i) const;
    void name_part_in_bracket(std::size_t i, candidate& f) const;
    // held_names_en.cpp
    [[nodiscard]] item_range held_in(std::size_t place) const;
    [[nodiscard]] item_range highest_had(std::size_t i) const;
    void name_held(std::size_t i, candidate& f) const;
    // names_en.cpp
    [[nodiscard]] bool take(candidate& f, item_range r) const;
    void take_hedge_of(std::size_t item, candidate& f) const;
    [[nodiscard]] bool inherit_told(candidate& f) const;
    [[nodiscard]] item_range topic_opened(std::size_t i) const;
    [[nodiscard]] bool carried_on(std::size_t i, candidate& f) const;
    [[nodiscard]] bool take_infinitive(std::size_t i, candidate& f) const;
    // purpose_en.cpp
    [[nodiscard]] bool leads_to(std::size_t k) const;
    [[nodiscard]] item_range purpose_at(std::size_t from) const;
    [[nodiscard]] item_range purpose_from(std::size_t k) const;
    [[nodiscard]] item_range purpose_told(std::size_t n) const;
    [[nodiscard]] std::size_t behind_asides(std::size_t i) const;
    [[nodiscard]] bool hands_out(std::size_t p) const;
    bool take_purpose(std::size_t i, candidate& f) const;
    // ranked_names_en.cpp
    [[nodiscard]] item_range ranked_noun(std::size_t i) const;
    [[nodiscard]] bool rank_owned(std::size_t i) const;
    void name_share_of_actor(std::size_t i, candidate& f) const;
    // share_names_en.cpp
    [[nodiscard]] bool take_whole(std::size_t w, candidate& f) const;
    [[nodiscard]] bool part_acts(std::size_t i, candidate& f) const;
    // whole_names_en.cpp
    [[nodiscard]] std::size_t described_name(std::size_t from) const;
    [[nodiscard]] std::size_t completed_name(std::size_t to, std::size_t i) const;
    [[nodiscard]] std::size_t people_meant(std::size_t to, std::size_t i) const;
    void complete_name(std::size_t i, candidate& f) const;
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
