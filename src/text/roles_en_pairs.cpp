#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <optional>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Two changes of two things that no `respectively` pairs.

/// grew 5% to 8 tonnes and 3% to 7 tonnes: which of the two pairs the figure at `i` stands in
std::optional<std::size_t> english_roles::place_in_alternation(std::size_t i) const {
    auto const kind = [&](std::size_t k) { return figures_[it_[k].index].unit.kind(); };
    for (std::size_t const behind : {0U, 2U, 4U, 6U}) {
        if (i < behind) return std::nullopt;
        auto const k = i - behind;
        bool const alternates = is_figure(k) && is(k + 1, stop::to) && is_figure(k + 2) &&
                                is(k + 3, word_kind::joiner) && is_figure(k + 4) && is(k + 5, stop::to) &&
                                is_figure(k + 6) && kind(k) == kind(k + 4) && kind(k + 2) == kind(k + 6) &&
                                kind(k) == unit_kind::percent && kind(k + 2) != unit_kind::percent;
        if (alternates) return behind < 4 ? 0U : 1U;
    }
    return std::nullopt;
}

/// Sales and profits rose 5% and 3%, grew 5% to 8 tonnes and 3% to 7 tonnes: two changes of two things, each its own.
bool english_roles::pairs_changes() const {
    auto const rate = [&](std::size_t k) {
        return is_figure(k) && figures_[it_[k].index].unit.kind() == unit_kind::percent &&
               !figures_[it_[k].index].is_range;
    };
    for (std::size_t i = 2; i + 2 < it_.size(); ++i) {
        if (!rate(i)) continue;
        auto verb = it_[i - 1].is(stop::by) ? i - 2 : i - 1;
        if (verb > 0 && it_[verb].is(motion::particle) && it_[verb - 1].is(stop::auxiliary)) --verb;
        if (verb == 0 || !(it_[verb].is(motion::verb) || it_[verb].is(stop::auxiliary))) continue;
        // to its level, which the second one then has as well
        auto const level = is(i + 1, stop::to) && is_figure(i + 2) ? i + 3 : i + 1;
        if (!is(level, word_kind::joiner) || in_.view(it_[level]) != "and" || !rate(level + 1)) continue;
        bool const alike = level == i + 1 ? !is(level + 2, stop::of) && !is(level + 2, stop::in)
                                          : is(level + 2, stop::to) && is_figure(level + 3);
        if (!alike) continue;
        auto const subject = subject_of(in_, verb);
        std::size_t joined = 0;
        for (auto k = subject.from; k < subject.to; ++k) {
            if (it_[k].is_mark(U',')) return false;
            joined += it_[k].is(word_kind::joiner) && in_.view(it_[k]) == "and" ? 1U : 0U;
        }
        return joined == 1;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
