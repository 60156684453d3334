#include "figure_words_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// The periods of a sentence and of its figures.

void english_roles::read_periods() {
    for (std::size_t i = 0; i < it_.size(); ++i) {
        if (it_[i].is(english_type::figure)) break;
        if (!it_[i].is(english_type::date) || in_.dates[it_[i].index].is_none()) continue;
        bool const article = i > 1 && it_[i - 1].is(stop::determiner);
        auto const k = article ? i - 1 : i;
        auto const led = k > 0 && (it_[k - 1].is(stop::in) || it_[k - 1].is(stop::preposition)) ? k - 1 : k;
        bool const compared_with =
            led > 0 && (it_[led - 1].is(word_kind::than) || it_[led - 1].is(word_kind::yoy) ||
                        (it_[led - 1].is(word_kind::approximate) && compares(in_.view(it_[led - 1]))));
        bool const other =
            compared_with ||
            (k > 0 && (it_[k - 1].is(word_kind::than) || it_[k - 1].is(word_kind::since) || it_[k - 1].is_mark(U'(')));
        // Compared with the same period of 2022
        auto same = k;
        while (same > 0 &&
               (it_[same - 1].is(stop::of) || it_[same - 1].is(stop::determiner) || it_[same - 1].is(word_kind::yoy)))
            --same;
        if (other || (same < k && same > 0 && it_[same - 1].is(word_kind::than))) continue;
        lead_ = in_.dates[it_[i].index];
        // the year ended 30 June 2019
        bool const ended =
            i > 0 && it_[i - 1].is(moment::past) && in_.view(it_[i - 1]).find("year") != std::string_view::npos;
        if (auto const year = period::year(lead_.year()); ended && year) lead_ = *year;
        break;
    }
    if (doc_.title.empty() && in_.opens_line && in_.closes_line && !lead_.is_none() && in_.end - in_.begin < 200 &&
        doc_.records == 0) {
        doc_.title = in_.text.substr(in_.begin, it_.back().end - in_.begin);
        doc_.report_period = lead_;
    }
    if (in_.opens_paragraph) doc_.paragraph_period = {};
    if (!lead_.is_none()) doc_.paragraph_period = lead_;
}

void english_roles::read_period(std::size_t i, candidate& f) {
    f.when = lead_.is_none() ? doc_.inherited() : lead_;
    // a decrease of 3.7% in April 2020
    for (auto k = i + 1; k < it_.size() && k < i + 8; ++k) {
        if (it_[k].is(english_type::figure) || it_[k].is_mark(U';')) break;
        if (!it_[k].is(english_type::date)) continue;
        // in the first half of 2023
        auto const led = k > i + 1 && it_[k - 1].is(stop::determiner) ? k - 2 : k - 1;
        auto const p = led > 0 ? led - 1 : led;
        bool const compared_with =
            it_[p].is(word_kind::than) || (it_[p].is(word_kind::approximate) && compares(in_.view(it_[p])));
        if (compared_with) break;
        bool const at = it_[led].is(stop::in) || it_[led].is(word_kind::time) || in_.view(it_[led]) == "for" ||
                        in_.view(it_[led]) == "during";
        if (at && !in_.dates[it_[k].index].is_none()) f.when = in_.dates[it_[k].index];
        break;
    }
    // (2016: 2.8), (2016 - 2.8)
    if (i > 2 && leads_figure(i - 1) && it_[i - 2].is(english_type::date) && it_[i - 3].is_mark(U'(')) {
        f.when = in_.dates[it_[i - 2].index];
        f.what = role::base;
        f.rule = "bracket";
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
