#include "figure_words_en.hpp"
#include "figures_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// issued 640 (912) penalty orders: the noun stands behind the bracket with the number of the year before.
bool english_figures::counts_behind_bracket(draft& d) const {
    auto const& n = number(d.number_at);
    auto const open = d.last;
    if (n.spelled || n.range || n.ordinal || d.made.magnitude != 0 || n.low.scale() > 0) return false;
    if (open + 3 >= it_.size() || !it_[open].is_mark(U'(') || !is_number(open + 1) || !it_[open + 2].is_mark(U')'))
        return false;
    auto const& beside = number(open + 1);
    bool const whole = !beside.spelled && !beside.range && !beside.ordinal && beside.low.scale() <= 0;
    auto const noun = whole ? noun_behind(open + 3, false) : counted{};
    if (noun.to <= noun.from || !looks_plural(view(noun.to - 1))) return false;
    d.made.unit_name = last_word(view(noun.to - 1));
    auto const& opens = it_[noun.from];
    auto const& head = it_[noun.to - 1];
    d.made.indicator_span = {opens.begin, head.end, opens.first, head.last};
    d.made.indicator = in_.text.substr(opens.begin, head.end - opens.begin);
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
