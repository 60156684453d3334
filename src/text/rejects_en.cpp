#include "figures_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Numbers that are no figures although they look like them: places in a list of the best, rates of exchange, sizes that
// say which firms are meant.

/// No. 1, the number of a place and not of things.
bool english_figures::numbered(std::size_t kept) const {
    if (kept == 0) return false;
    auto const word = kept > 1 && it_[kept - 1].is_mark(U'.') ? view(kept - 2) : view(kept - 1);
    return listed(english_words::number_labels).has(word);
}

/// seven days a week, 24 hours a day: always.
bool english_figures::says_always(std::size_t behind) const {
    if (behind == 0 || behind >= it_.size()) return false;
    auto const span = view(behind - 1);
    auto const each = view(behind);
    if (span == "days" && each == "a") return behind + 1 < it_.size() && view(behind + 1) == "week";
    return (span == "days" && (each == "a week" || each == "per week")) ||
           (span == "hours" && (each == "a day" || each == "per day"));
}

/// $1 = 7.15 yuan; US$ = HK$7.75 = 7.12 yuan: what one money is worth in another.
bool english_figures::exchanged(draft const& d, std::size_t kept) const {
    if (d.last < it_.size() && it_[d.last].is_mark(U'=') && d.made.number == decimal(1)) return true;
    if (kept < 2 || !it_[kept - 1].is_mark(U'=')) return false;
    return it_[kept - 2].is_mark(U'#') || it_[kept - 2].is(english_type::currency);
}

/// firms with fewer than 15 employees: a bound that says which firms.
bool english_figures::bounds_size(std::size_t kept, std::size_t behind) const {
    if (kept < 3 || behind >= it_.size() || !it_[kept - 1].is(word_kind::approximate)) return false;
    if (!listed(english_words::employee_nouns).has(view(behind))) return false;
    auto const led = view(kept - 2);
    bool const which =
        (led == "with" || led == "employing") && listed(english_words::employer_nouns).has_in_small(view(kept - 3));
    if (!which && !(led == "have" && listed(english_words::size_class_pronouns).has(view(kept - 3)))) return false;
    auto const h = parse_hedge(doc_.words.entry(static_cast<std::int32_t>(it_[kept - 1].index)).value);
    return h && *h != hedge::about && *h != hedge::nearly;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
