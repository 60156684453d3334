#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Whether the figure at `i` goes on from the one before it: `up 5%`, `a rise of 5%`, `or 5%`, `accounting for 5%`.
bool english_roles::hangs(std::size_t i) const {
    if (last_ == none || i - last_ > reach) return false;
    for (auto k = last_ + 1; k < i; ++k) {
        if (it_[k].is_mark(U';') || it_[k].is(stop::clause)) return false;
    }
    return true;
}

/// from four to six trains: the first has the unit of the second.
void english_roles::take_unit_behind(std::size_t i, candidate& f) const {
    for (auto k = i + 1; k < it_.size() && k < i + 6; ++k) {
        if (!it_[k].is(english_type::figure)) continue;
        auto const& from = figures_[it_[k].index];
        f.unit = from.unit;
        f.unit_name = from.unit_name;
        f.indicator = from.indicator;
        f.indicator_span = from.indicator_span;
        return;
    }
}

void english_roles::take_unit_of(std::size_t item, candidate& f) const {
    if (!f.unit_name.empty() || item == none) return;
    auto const& from = figures_[it_[item].index];
    f.unit = from.unit;
    f.unit_name = from.unit_name;
}

bool english_roles::inherit(candidate& f) const {
    if (last_ != none) {
        auto const& from = figures_[it_[last_].index];
        f.indicator = from.indicator;
        f.made_indicator = from.made_indicator;
        f.indicator_span = from.indicator_span;
        f.how = certainty::inferred;
        return !f.indicator.empty() || !f.made_indicator.empty();
    }
    if (!doc_.has_last) return false;
    f.made_indicator = doc_.last.indicator;
    f.indicator = {};
    f.indicator_span = {};
    f.how = certainty::inferred;
    return !f.made_indicator.empty();
}

/// `exports and imports rose by 5% and 6% respectively`: each figure has its own part of the subject.
bool english_roles::take_part(candidate& f, std::size_t i, item_range subject) const {
    if (!respectively_) return false;
    // The run of figures of one unit, joined by `and` and commas, that `i` is in.
    auto const joins = [&](std::size_t k) {
        return it_[k].is(word_kind::joiner) || it_[k].is_mark(U',') || it_[k].is(word_kind::approximate) ||
               it_[k].is(stop::to) || it_[k].is(stop::by) || it_[k].is_mark(U'-') || it_[k].is(stop::determiner) ||
               it_[k].is(stop::at);
    };
    auto const same = [&](std::size_t k) {
        return it_[k].is(english_type::figure) && figures_[it_[k].index].unit.kind() == f.unit.kind();
    };
    std::size_t mine = 0;
    std::size_t count = 1;
    for (auto k = i; k > 0 && i - k < reach;) {
        --k;
        if (same(k)) {
            ++mine;
            ++count;
        } else if (!joins(k) || it_[k].is(stop::to)) {
            break;
        }
    }
    for (auto k = i + 1; k < it_.size() && k < i + reach; ++k) {
        if (same(k)) {
            ++count;
        } else if (!joins(k) || it_[k].is(stop::to)) {
            break;
        }
    }
    if (count < 2) return false;
    std::vector<item_range> parts;
    auto from = subject.from;
    for (auto k = subject.from; k <= subject.to; ++k) {
        bool const cut = k == subject.to || it_[k].is(word_kind::joiner) || it_[k].is_mark(U',');
        if (!cut) continue;
        if (k > from) parts.push_back({from, k});
        from = k + 1;
    }
    if (parts.size() != count) return false;
    auto part = head_of(in_, parts[mine]);
    if (part.empty()) return false;
    auto const last = head_of(in_, parts.back());
    set_indicator(f, part);
    // inward and outward port cargo: the first lacks its noun; total exports and imports of goods: the first its `of`.
    if (mine + 1 < count && !last.empty()) {
        auto tail = last.to;
        if (part.to - part.from == 1 && last.to - last.from > 1 && !looks_plural(in_.view(it_[part.from]))) {
            tail = last.from + 1;
        } else {
            auto const has_of = std::any_of(it_.begin() + static_cast<std::ptrdiff_t>(part.from),
                                            it_.begin() + static_cast<std::ptrdiff_t>(part.to),
                                            [](auto const& x) { return x.is(stop::of); });
            for (auto k = last.from; !has_of && k < last.to; ++k) {
                if (it_[k].is(stop::of)) {
                    tail = k;
                    break;
                }
            }
        }
        if (tail < last.to) {
            f.made_indicator = std::string(f.indicator) + " " +
                               std::string(in_.text.substr(it_[tail].begin, it_[last.to - 1].end - it_[tail].begin));
            f.indicator = {};
            f.indicator_span = {};
        }
    }
    return true;
}

bool english_roles::take_subject(std::size_t i, candidate& f) {
    auto at = i;
    for (int tries = 0; tries < 4; ++tries) {
        auto const verb = verb_before(at);
        if (verb == none) return false;
        auto subject = subject_of(in_, verb);
        if (!subject.empty() && take_part(f, i, subject)) return true;
        // A list of subjects reaches over its commas.
        auto const own = subject;
        if (respectively_ && !subject.empty()) {
            while (subject.from > 1 && it_[subject.from - 1].is_mark(U',') && it_[subject.from - 2].is_plain()) {
                auto from = subject.from - 1;
                while (from > 0 && (it_[from - 1].is_plain() || it_[from - 1].is(stop::of))) --from;
                subject.from = from;
            }
        }
        if (!subject.empty()) {
            if (take_part(f, i, subject)) return true;
            subject = own;
            auto const head = head_of(in_, subject);
            if (!head.empty()) {
                set_indicator(f, head);
                return true;
            }
        }
        // rose 5% to 3, or up 5%: the verb has no subject of its own
        bool const shared = verb > 0 && it_[verb - 1].is(word_kind::joiner) && verb_before(verb) != none;
        if (last_ != none && verb > last_ && !shared) return inherit(f);
        bool const pronoun = verb > 0 && (it_[verb - 1].is(stop::pronoun) || it_[verb - 1].is(stop::relative));
        if (pronoun) return false;
        at = verb;
    }
    return false;
}

/// `exports made up 47%, imports 12%`: the second says only what differs.
bool english_roles::elliptic(std::size_t i, candidate& f) const {
    auto const p = before(i);
    if (p == none || last_ == none || !it_[p].is_plain() || p <= last_ || p - last_ > reach) return false;
    auto const& from = figures_[it_[last_].index];
    if (from.unit.kind() != f.unit.kind()) return false;
    bool comma = false;
    for (auto k = last_ + 1; k <= p; ++k) {
        if (it_[k].is_verb() || it_[k].moves() || it_[k].is_mark(U';') || it_[k].is_mark(U'(') ||
            it_[k].is(stop::clause))
            return false;
        comma = comma || it_[k].is_mark(U',') || it_[k].is(word_kind::joiner);
    }
    if (!comma || !take(f, phrase_before(in_, p + 1))) return false;
    f.what = from.what;
    f.scope = from.scope;
    f.rule = "elliptic";
    f.how = certainty::inferred;
    f.negative = f.negative || from.negative;
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
