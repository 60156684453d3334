#include "roles_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// The walk through a sentence: what opens and ends parts on the way, and each figure in its turn.

void english_roles::run() {
    read_periods();
    look_over();
    respectively_ = respectively_ || pairs_changes();
    split_total_ = opens_with_total();
    whole_ = whole_opened();
    std::size_t next = 0;  // candidates in the order of the items; the rejected ones stand between
    for (std::size_t i = 0; i < it_.size(); ++i) {
        bool const whole = i > 0 && of_total(i) && is_figure(i - 1) && is_change_unit(figures_[it_[i - 1].index]);
        if ((it_[i].is(word_kind::breakdown) && !whole && !of_named(i)) ||
            (it_[i].is(word_kind::share) && in_.view(it_[i]).starts_with("compris")))
            breakdown_ = i;
        if (it_[i].is_mark(U';') || including_ends(i) || bracket_ends_parts(i)) breakdown_ = none;
        if (it_[i].is_mark(U':') && splits(i)) breakdown_ = i;
        if (it_[i].is(english_type::mark) && adds_up(i)) breakdown_ = i;
        if (!it_[i].is(english_type::figure)) continue;
        next = it_[i].index;
        read(i, figures_[next]);
    }
    price_units();
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
