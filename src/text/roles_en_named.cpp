#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

/// sales, output, consumption: nouns that figures of other things measure
bool tells_amount(std::string_view word, lexicon_index const& words) noexcept {
    auto const last = word.substr(word.rfind(' ') == std::string_view::npos ? 0 : word.rfind(' ') + 1);
    return one_of_in_any_case(last, words.group(english_words::volume_nouns));
}

}  // namespace

/// What a level is a figure of: the noun it counts, the phrase beside it, the verb's own meaning, or the subject.
void english_roles::name_level(std::size_t i, candidate& f, level_frame const& frame) {
    auto const [p, n, verb, counter, counted, bracket, subject, plan] = frame;
    if (counted && !subject) {
        // At 5.9 nights, the average length of stay remained the same
        auto const told_behind = subject_behind(i);
        if (measured(told_behind) && take(f, told_behind)) return;
        // 284 jobs retained: a line without a verb
        auto const behind = i + 1;
        bool const participle = behind < it_.size() &&
                                (it_[behind].is(word_kind::light) || it_[behind].is(stop::verb)) &&
                                in_.view(it_[behind]).ends_with("ed");
        bool const closes = behind + 1 == it_.size() || (behind + 1 < it_.size() && it_[behind + 1].is_mark(U'.'));
        if (participle && closes && verb == none && f.indicator_span.end == f.whole.end) {
            f.indicator_span.end = it_[behind].end;
            f.indicator_span.last = it_[behind].last;
            f.indicator = in_.text.substr(f.indicator_span.begin, f.indicator_span.end - f.indicator_span.begin);
            return;
        }
        // a capacity of 30 million passengers
        if (p != none && it_[p].is(stop::of)) {
            // the population of the 14 counties: no amount of it
            bool const definite = p + 1 < i && is_plain_word(p + 1, {"the", "its", "these", "their", "those"});
            auto const whole = definite ? item_range{} : phrase_before(in_, p, true);
            if (measured(whole)) static_cast<void>(take(f, whole));
            return;
        }
        // may stand at 2.6 million people
        if (p != none && p > 0 && it_[p].is(stop::at) && it_[p - 1].is(word_kind::plan_verb)) {
            auto const whole = head_of(in_, subject_of(in_, p - 1));
            if (measured(whole)) static_cast<void>(take(f, whole));
            return;
        }
        bool const told = verb != none && (it_[verb].is(word_kind::level) || it_[verb].is(stop::auxiliary));
        if (!told || p == none || p != verb) return;
        auto const whole = subject_of(in_, verb);
        if (whole.empty()) return;
        // car sales totalled 4,100 vehicles: what is told in vehicles
        auto const head = head_of(in_, whole);
        auto noun = head.from;
        while (noun + 1 < head.to && !it_[noun + 1].is(stop::of)) ++noun;
        // the birth rate was 46 births per thousand, ownership stood at 21 cars per 100 homes
        bool const rated = !head.empty() && (it_[noun].is(word_kind::rate_noun) ||
                                             (n == i + 1 && is(n, stop::preposition) && in_.view(it_[n]) == "per"));
        if (rated && take(f, head)) return;
        bool const told_in = !head.empty() && tells_amount(in_.view(it_[noun]), doc_.words);
        bool const named = told_in || measured(head) ||
                           std::any_of(it_.begin() + static_cast<std::ptrdiff_t>(whole.from > 1 ? whole.from - 2 : 0),
                                       it_.begin() + static_cast<std::ptrdiff_t>(whole.to),
                                       [](auto const& x) { return x.is(stop::total); });
        if (!named) return;
        static_cast<void>(take(f, head_of(in_, whole)));
        return;
    }
    if (!subject) {
        // Underlying profit before tax £297m: a line without a verb
        if ((verb == none || (p == verb && it_[verb].is(stop::verb))) && used_in(i, f)) return;
        bool const label = verb == none && last_ == none && p != none && p + 1 == i &&
                           f.unit.kind() == unit_kind::money &&
                           (it_[p].is_plain() || it_[p].is(word_kind::rate_noun) || it_[p].is(word_kind::share_noun));
        if (label && take(f, opening_phrase(in_, i))) {
            f.rule = "label";
            return;
        }
        bool const valued = verb != none && (it_[verb].is(word_kind::level) ||
                                             (it_[verb].moves() && !(p != none && raises_crops(i, p))));
        if (bracket && (last_ == none || last_ + 1 != p)) {
            // imports from Chile ($3 billion)
            auto const place = phrase_before(in_, p);
            bool const traded =
                place.from > 1 && (it_[place.from - 1].is(stop::from) || it_[place.from - 1].is(stop::to)) &&
                it_[place.from - 2].is_plain() && tells_amount(in_.view(it_[place.from - 2]), doc_.words);
            if (take(f, traded ? phrase_before(in_, p, true) : place)) return;
        }
        if (named_value(i, f)) return;
        // markets were: Norway, $3 million
        if (p != none && it_[p].is_mark(U',') && (last_ == none || p > last_ + 1)) {
            auto const name = phrase_before(in_, p);
            if (!name.empty() && name.to == p && name.from > 0 && it_[name.from - 1].is_mark(U':') && take(f, name))
                return;
        }
        // profit of $48 million, or $0.63 per share
        bool const again = last_ != none && p != none && it_[p].is(word_kind::joiner) && in_.view(it_[p]) == "or" &&
                           behind_alternative(i) && f.unit.kind() == unit_kind::money &&
                           figures_[it_[last_].index].unit.kind() == unit_kind::money;
        if (again && inherit(f)) return;
        if (p != none && (item_with(p, f) || take(f, subject_behind(i)) || projected_at(p, f))) return;
        // 69 projects with an estimated value of $6 million
        bool const worth = i > 1 && it_[i - 1].is(stop::total) && last_ != none && p != none && is(p, stop::with) &&
                           figures_[it_[last_].index].unit.kind() == unit_kind::count &&
                           only_phrase_between(last_ + 1, p);
        if (worth && inherit(f)) return;
        // with the average visitor paying $90: what stands beside the figure behind `with`
        if (p != none && it_[p].is_plain() && beside_with(p + 1, f)) return;
        // an increase in the number of permits in May, 4,100: the amount it led to
        auto const led_by = p != none && it_[p].is_mark(U',') && p + 1 == i && last_ == none &&
                                    (i + 1 >= it_.size() || it_[i + 1].is_mark(U',') || it_[i + 1].is_mark(U'('))
                                ? change_before(p, true)
                                : none;
        bool const leads_on =
            led_by != none && it_[led_by].is(motion::noun) && (is(led_by + 1, stop::in) || is(led_by + 1, stop::of));
        if (leads_on && take(f, phrase_from(in_, led_by + 2))) return;
        // a record month for imports with 5 tonnes landing at the airport
        bool const landing = p != none && p + 1 == i && is(p, stop::with) && p > 0 && it_[p - 1].is_plain() &&
                             last_ == none && n == i + 1 && n + 1 < it_.size() && is_preposition(it_[n + 1]) &&
                             in_.view(it_[n]).ends_with("ing") && f.unit.kind() != unit_kind::money;
        if (landing && take(f, phrase_before(in_, p))) return;
        // to a new high of $13 million
        if (p != none && only_extreme(p) && (take_subject(i, f) || inherit(f))) return;
        if (related_to(i, f)) return;
        // The amount of lending in excess of $7 billion is
        auto const hedge = p != none && p + 1 < i && it_[p].is_plain() && it_[p + 1].is(word_kind::approximate)
                               ? in_.view(it_[p + 1])
                               : std::string_view();
        if ((hedge == "in excess of" || hedge == "exceeding" || hedge == "not exceeding") &&
            take(f, phrase_before(in_, p + 1, true)))
            return;
        // the opening of a 300 MW wind farm: what is so large
        bool const sized = p != none && it_[p].is(stop::of) && n == i + 1 &&
                           (f.unit.kind() == unit_kind::physical || measures(f.unit_name)) && it_[n].is_plain() &&
                           !it_[n].is(word_kind::adverb) && !describes(in_.view(it_[n])) &&
                           !in_.view(it_[n]).ends_with("ed");
        if (sized && take(f, phrase_from(in_, n))) return;
        // ambitious targets of $5 billion of exports
        bool const aimed_high = p != none && p > 0 && it_[p].is(stop::of) && n == i + 1 && is(n, stop::of) &&
                                it_[p - 1].is(word_kind::target);
        if (aimed_high && take(f, phrase_from(in_, n + 1))) return;
        // proposals to the tune of $4 million
        bool const tune =
            p != none && p > 3 && is(p, stop::of) && in_.view(it_[p - 1]) == "tune" && is(p - 3, stop::to);
        if (tune && take(f, phrase_before(in_, p - 3))) return;
        // a deficit of $13 billion
        if (p != none && it_[p].is(stop::of) && held_with(p, f)) return;
        if (p != none && it_[p].is(stop::of) &&
            (take(f, phrase_before(in_, p, true)) || take(f, phrase_before(in_, p))))
            return;
        if (p != none && it_[p].is(stop::total) && take(f, phrase_before(in_, p))) return;
        // six ships of 4,000 TEU each for $90 million: of the ships
        bool const counted_before =
            last_ != none && p != none && p > last_ && !figures_[it_[last_].index].indicator.empty();
        bool const size_of =
            counted_before && it_[p].is(stop::of) && p == last_ + 1 && is_count(figures_[it_[last_].index]);
        bool const price_of = counted_before && verb != none && p < last_ + 6 && is(p, stop::preposition) &&
                              f.unit.kind() == unit_kind::money && in_.view(it_[p]) == "for" &&
                              figures_[it_[last_].index].unit.kind() != unit_kind::money &&
                              !is_change_unit(figures_[it_[last_].index]) &&
                              is_one_of(verb, english_words::purchase_verbs);
        if (size_of || price_of) return copy_indicator(last_, f);
        // was sold in 2012 to the port for $4 million
        bool const price = p != none && verb != none && verb > 0 && is(p, stop::preposition) &&
                           f.unit.kind() == unit_kind::money && in_.view(it_[p]) == "for" &&
                           it_[verb - 1].is(stop::auxiliary) && is_one_of(verb, english_words::sale_participles);
        if (price && take(f, head_of(in_, subject_of(in_, verb)))) return;
        // capacity for 1.5 million TEUs
        bool const purpose =
            p != none && p > 0 && it_[p].is(stop::preposition) && in_.view(it_[p]) == "for" && it_[p - 1].is_plain();
        if (purpose && take(f, phrase_before(in_, p))) return;
        // invested $5 million in equipment
        // will spend $5 million
        // generated $3 million worth of exports: no revenue
        bool const worth_of = n != none && in_.view(it_[n]).starts_with("worth");
        bool const of_what =
            worth_of || is(n, stop::of) || (is(n, stop::in) && n + 1 < it_.size() && it_[n + 1].is_plain());
        if (verb != none && p == verb && it_[verb].is(stop::verb) && !of_what && !f.unit_name.empty()) {
            f.made_indicator = deed_of(verb);
            bool const other =
                f.unit.kind() != unit_kind::money && listed(english_words::money_flow_nouns).has(f.made_indicator);
            if (other) f.made_indicator.clear();
            spent_on(i, f);
            if (!f.made_indicator.empty()) return;
        }
        if (verb != none && p == verb && it_[verb].is(word_kind::light) && !is(n, stop::of) && !worth_of &&
            !f.unit_name.empty()) {
            auto const deed = deed_of(verb);
            if (!deed.empty() && joined_verbs(verb, f)) return;
            f.made_indicator = deed;
            // tourists had spent 3,500 days: no money
            bool const other =
                f.unit.kind() != unit_kind::money && listed(english_words::money_flow_nouns).has(f.made_indicator);
            if (other) f.made_indicator = f.unit_name;
            spent_on(i, f);
            if (!f.made_indicator.empty()) return;
        }
        // 67 million tonnes of cargo, $5 million in grants, NZD180 million capital expenditure
        // The population is 2 million in the city
        // cost $3 million in Cairo
        bool const placed = verb != none && p == verb && is(n, stop::in) &&
                            (it_[verb].is(stop::auxiliary) ? is_count(f) : in_.view(it_[verb]).starts_with("cost"));
        if (n != none && !(valued && p == verb) && !placed) {
            // 5 million tons worth $3 billion of steel
            bool const valued_too = is(n, word_kind::total) && is_figure(n + 1) && is(n + 2, stop::of);
            if (valued_too && take(f, phrase_from(in_, n + 3))) return;
            bool const linked = is(n, stop::of) || is(n, stop::in) || is(n, word_kind::total);
            // 5 tonnes of May 2012 exports; but 5 tonnes in May 2012
            bool const undated =
                n + 1 < it_.size() && (!it_[n + 1].is(english_type::date) ||
                                       (is(n, stop::of) && n + 2 < it_.size() && it_[n + 2].is_plain()));
            auto goods = linked && undated ? phrase_from(in_, n + 1) : item_range{};
            // tonnes of beans to the ports; but of exports to Chile
            for (auto k = goods.from + 1; !goods.empty() && k < goods.to; ++k) {
                if (it_[k].is(stop::to) && it_[k - 1].is_plain() && !tells_amount(in_.view(it_[k - 1]), doc_.words))
                    goods.to = k;
            }
            if (take(f, goods)) return;
            // a 12 billion crown May gap
            bool const dated = n == i + 1 && is(n, english_type::date) && n + 1 < it_.size() && it_[n + 1].is_plain() &&
                               !it_[n + 1].capital && i > 0 &&
                               (it_[i - 1].is(stop::determiner) || it_[i - 1].is_plain());
            if (dated && take(f, phrase_from(in_, n))) return;
            // Rs 2 lakh crore materialised
            bool const participle =
                in_.view(it_[n]).ends_with("ed") &&
                (n + 1 >= it_.size() || !(it_[n + 1].is_plain() || it_[n + 1].is(word_kind::rate_noun)));
            if ((it_[n].is_plain() || it_[n].is(word_kind::name) || it_[n].is(word_kind::plan_verb)) && n == i + 1 &&
                !participle && !describes(in_.view(it_[n])) && take(f, phrase_from(in_, n)))
                return;
        }
    }
    if (!subject && listed_after(i, p) && figures_[it_[last_].index].unit.kind() == f.unit.kind() && inherit(f)) {
        if (f.made_indicator.starts_with("spending on ")) f.made_indicator = "spending";
        return spent_on(i, f);
    }
    // spent $2 billion on food, 8% more, and $1 billion on clothing
    if (!subject && p != none && (it_[p].is(word_kind::joiner) || it_[p].is_mark(U',')) &&
        is(i + 1, stop::preposition)) {
        auto const like = sibling(i, f);
        if (like != none && figures_[it_[like].index].made_indicator.starts_with("spending on ")) {
            f.made_indicator = "spending";
            spent_on(i, f);
            if (f.made_indicator != "spending") return;
            f.made_indicator.clear();
        }
    }
    if (!counter.empty() && !subject && verb != none && it_[verb].is(word_kind::light) && !money_word(counter)) {
        f.indicator = counter;
    } else if (last_ != none && p != none && (it_[p].is_mark(U'(') || it_[p].is(word_kind::joiner)) && p == last_ + 1 &&
               inherit(f)) {
        if (it_[p].is(word_kind::joiner) && respectively_) {
            static_cast<void>(take_subject(i, f));
        }
    } else if (!take_subject(i, f)) {
        if (!counter.empty() && last_ == none && !money_word(counter)) {
            f.indicator = counter;
        } else {
            static_cast<void>(inherit(f));
        }
    }
    if (f.indicator.empty() && f.made_indicator.empty()) f.indicator = counter;
    // hit a new high of 45 cents
    if (auto const words = i > 0 ? in_.view(it_[i - 1]) : std::string_view();
        f.indicator.empty() && f.made_indicator.empty() && (words.starts_with("a ") || words.starts_with("A ")) &&
        words.ends_with(" of"))
        f.made_indicator = words.substr(2, words.size() - 5);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
