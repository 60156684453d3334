#include "noun_phrase_en.hpp"
#include "rules_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Bare numbers that act as nouns: what they count stands behind them, or was told before.

namespace {

constexpr std::int64_t few = 10;  // smaller numbers in words say little: three of the biggest firms

/// Whether a word says what was done with, or is the state of, those that a number counts: the 640 registered there.
[[nodiscard]] bool describes_people(std::string_view word, lexicon_index const& words) noexcept {
    constexpr std::size_t shortest = 5;
    return words.group(english_words::people_states).has(word) || (word.size() > shortest && word.ends_with("ed"));
}

}  // namespace

/// 640 of the passengers, 1.2 million of those jobs, up to 15 of the newest ships: the plural behind `of the`.
bool english_rules::counted_behind(std::size_t i, candidate& f) const {
    auto from = i + 1;
    // 34 of the planned 52 sailings
    bool const planned_set = is(from, word_kind::completion) && in_.view(it_[from]).ends_with("planned");
    if (planned_set && is_figure(from + 1) && f.magnitude == 0) {
        take_unit_of(from + 1, f);
        return !f.unit_name.empty();
    }
    if (is(from, stop::of)) {
        ++from;
        if (from >= it_.size() || !it_[from].is(english_type::word) ||
            !is_one_of(from, english_words::known_set_determiners))
            return false;
    } else if (is(from, word_kind::breakdown)) {
        auto const words = in_.view(it_[from]);
        auto const count = words == "of them" || words == "of whom" ? count_before(i) : none;
        if (count != none && f.magnitude == 0) {
            take_unit_of(count, f);
            return true;
        }
        // 97 of these projects: one word of the lexicon
        if (auto const noun = last_word(words); words.starts_with("of th") && looks_plural(noun) && noun.size() > 5) {
            auto const& x = it_[from];
            auto const size = static_cast<std::uint32_t>(noun.size());
            f.unit_name = f.indicator = noun;
            f.indicator_span = {x.end - size, x.end, x.last - size, x.last};
            return true;
        }
        // 10 among them have opened shops
        if (words == "among them" && f.magnitude == 0 && count_before(i) == none) {
            f.unit_name = doc_.counted;
            return !f.unit_name.empty();
        }
        if (words != "of those" && words != "of these") return false;
    } else {
        return false;
    }
    ++from;
    // 18 of the scheduled 30 flights
    auto const whole = from < it_.size() && (it_[from].is(word_kind::plan_verb) || it_[from].is(word_kind::target) ||
                                             it_[from].is(word_kind::light))
                           ? from + 1
                           : from;
    if (whole != from && is_figure(whole) && is_count(figures_[it_[whole].index]) && f.magnitude == 0) {
        take_unit_of(whole, f);
        return !f.unit_name.empty();
    }
    if (f.spelled && f.magnitude == 0 && f.number <= decimal(few)) return false;
    // those injured, those that have left
    if (from < it_.size() && it_[from].is(english_type::word) && !it_[from].is_plain() &&
        describes_people(in_.view(it_[from]), doc_.words)) {
        f.unit_name = "people";
        return true;
    }
    constexpr std::size_t longest = 5;
    auto head = none;
    for (auto k = from; k < it_.size() && k < from + longest; ++k) {
        auto const& x = it_[k];
        if (!x.is_plain() && !x.is(motion::particle) && !x.is(word_kind::rate_noun)) break;
        if (x.is_plain() && looks_plural(in_.view(x)) && !possessive(in_.view(x))) {
            head = k;
            break;
        }
    }
    if (head == none) return false;
    f.unit_name = last_word(in_.view(it_[head]));
    set_indicator(f, {from, head + 1});
    return true;
}

/// 265 have opened shops, when 90,000 were added, of the 640 surveyed: the number is the subject of its verb.
bool english_rules::acts_itself(std::size_t i, candidate& f) const {
    constexpr std::int32_t thousands = 3;  // 9.2 million visited the park
    bool const broken = f.number.scale() > 0 && f.magnitude < thousands;
    if (f.is_range || broken || i + 1 >= it_.size() || !it_[i + 1].is(english_type::word)) return false;
    auto const& verb = it_[i + 1];
    auto const word = in_.view(verb).substr(0, in_.view(verb).find(' '));
    // those under 25
    if (i > 1 && it_[i - 1].is(word_kind::approximate) && it_[i - 2].is(stop::determiner)) return false;
    auto const antecedent = [&](std::size_t count) {
        if (count != none) {
            take_unit_of(count, f);
        } else if (verb.is(stop::auxiliary)) {
            // new jobs were few in May, when 640 were added
            for (auto k = i; k > 0 && i - k < reach && f.unit_name.empty(); --k) {
                auto const& x = it_[k - 1];
                if (x.is_mark(U';')) break;
                if (x.is_plain() && !x.capital && looks_plural(in_.view(x)) && !possessive(in_.view(x)))
                    f.unit_name = last_word(in_.view(x));
            }
            if (f.unit_name.empty()) f.unit_name = doc_.counted;
        }
        if (f.unit_name.empty()) f.unit_name = "people";
        return true;
    };
    // Of the 640 surveyed, 210 said
    auto const n = i + 2;
    bool const noun = n < it_.size() && it_[n].is_plain() && !is_one_of(n, english_words::place_adverbs);
    if (!noun && i > 1 && it_[i - 1].is(stop::determiner) && in_.view(it_[i - 1]) == "the" &&
        describes_people(word, doc_.words) && (verb.is_plain() || verb.is(word_kind::light)) &&
        (it_[i - 2].is(stop::of) || in_.view(it_[i - 2]) == "Of"))
        return antecedent(count_before(i));
    bool const many = listed(english_words::plural_auxiliaries).has(word);
    if (!many && !listed(english_words::personal_action_verbs).has(word)) return false;
    // one person died and 14 were injured
    auto const state = i + 2 < it_.size() ? in_.view(it_[i + 2]) : std::string_view();
    bool const harmed = verb.is(stop::auxiliary) && f.number > decimal(1) &&
                        (listed(english_words::mishap_states).has(state) ||
                         listed(english_words::mishap_verbs).has(state) || state == "arrested" || state == "rescued");
    if (harmed && count_before(i) == none) {
        f.unit_name = "people";
        return true;
    }
    if (f.spelled || f.number < decimal(2)) return false;
    auto const p = before(i);
    if (p == none) {
        // 2 Are you: the number of an item
        bool const item = in_.opens_line && verb.capital;
        return !item && antecedent(none);
    }
    auto const& led = it_[p];
    bool const opens = led.is(english_type::date) || led.is(word_kind::time) || led.is(stop::clause) ||
                       (led.is_mark(U',') && p > 0 && p < 6 && it_[p - 1].is(english_type::date)) ||
                       led.is(stop::relative) || in_.view(led) == "when" || in_.view(led) == "where" ||
                       (led.is(word_kind::breakdown) && p == 0);  // Of these 97 had
    if (opens) return antecedent(count_before(i));
    auto const count = count_before(i);
    bool const goes_on = led.is(word_kind::joiner) || led.is_mark(U',') || led.is_mark(U';');
    return goes_on && count != none && f.magnitude == 0 && !figures_[it_[count].index].rejected && antecedent(count);
}

/// moved 31,400 tonnes and 2,850 | 3.4 million and 2.1 million TEU respectively | 44 worth $9 million: a number that
/// stands beside another one that has said what is counted.
bool english_rules::counted_beside(std::size_t i, candidate& f) const {
    if (f.is_range || f.unit.kind() != unit_kind::none) return false;
    auto const next = i + 1;
    // 3.4 million and 2.1 million TEU respectively, 41.2 and 38.1 billion dollars
    if ((is(next, word_kind::joiner) || (is(next, stop::to) && i > 0 && in_.view(it_[i - 1]) == "between")) &&
        is_figure(next + 1)) {
        auto const& other = figures_[it_[next + 1].index];
        constexpr std::int64_t unlike = 10;
        bool const near = f.number < other.number * decimal(unlike) && other.number < f.number * decimal(unlike);
        bool const between = i > 0 && (in_.view(it_[i - 1]) == "between" || in_.view(it_[i - 1]) == "Between");
        bool const scaled = f.magnitude == 0 && f.number.scale() > 0 && other.magnitude >= 6;
        bool const alike = f.magnitude == other.magnitude &&
                           (f.magnitude >= 6 || (f.grouped && f.number.scale() == 0 && other.grouped));
        if (near && !is_change_unit(other) && !other.unit_name.empty() && other.differs == 0 &&
            (scaled || (respectively_ && (alike || f.magnitude == other.magnitude)) ||
             (between && f.magnitude == other.magnitude) || (alike && other.unit.kind() == unit_kind::physical))) {
            if (scaled) f.magnitude = f.upper_magnitude = other.magnitude;
            f.unit = other.unit;
            f.unit_name = other.unit_name;
            return true;
        }
    }
    // 210 versus 254 diagnoses
    if (is(next, word_kind::than) && is_figure(next + 1) && f.number.scale() == 0) {
        auto const& other = figures_[it_[next + 1].index];
        constexpr std::int64_t unlike = 10;
        bool const near = f.number < other.number * decimal(unlike) && other.number < f.number * decimal(unlike);
        if (near && is_count(other) && !other.unit_name.empty() && other.unit_name != "rank" && other.differs == 0 &&
            f.magnitude == other.magnitude && other.number.scale() == 0) {
            take_unit_of(next + 1, f);
            if (i == 0 || !it_[i - 1].is_mark(U':')) copy_indicator(next + 1, f);
            return true;
        }
    }
    auto const p = before(i);
    if (p == none) return false;
    auto const count = count_before(i);
    // against 44 worth $9 million
    if (count != none && f.magnitude == 0 && f.number.scale() == 0 && is(next, word_kind::total)) {
        take_unit_of(count, f);
        return true;
    }
    // fell in 12 states and rose in 28
    if (count != none && it_[p].is(stop::in) && p > 0 && (it_[p - 1].moves() || it_[p - 1].is_verb()) && p > count &&
        f.magnitude == 0 && f.number.scale() == 0 && !f.grouped) {
        auto const led = before(count);
        bool const stops = next >= it_.size() || it_[next].is(english_type::mark) || it_[next].is(word_kind::joiner);
        if (stops && led != none && it_[led].is(stop::in)) {
            take_unit_of(count, f);
            return true;
        }
    }
    // 1,520 cases were filed, but the court disposed of only 904
    bool const disposed = it_[p].is(stop::of) && p > 0 && in_.view(it_[p - 1]).starts_with("dispos");
    if (disposed && count != none && f.magnitude == 0 && f.number.scale() == 0) {
        take_unit_of(count, f);
        return true;
    }
    auto const verb = in_.view(it_[p]);
    bool const word = it_[p].is(english_type::word);
    // Against a target of 500 homes, the county built 410
    bool const beside_goal = last_ != none && count == last_ && it_[0].is(word_kind::than) && f.magnitude == 0 &&
                             figures_[it_[last_].index].what == role::target && it_[p].is_verb() && !it_[p].moves() &&
                             (next >= it_.size() || it_[next].is(english_type::mark) || it_[next].is(stop::in));
    if (beside_goal) {
        take_unit_of(last_, f);
        copy_indicator(last_, f);
        return true;
    }
    // will employ 800
    if (word && (verb.starts_with("employ") || verb == "hire" || verb == "hired" || verb == "hires") &&
        f.number.scale() == 0) {
        f.unit_name = "people";
        return true;
    }
    if (last_ == none || f.differs != 0) return false;
    // approved 1,530 applications and rejected 210
    auto const ends = next >= it_.size() || it_[next].is(english_type::mark) || it_[next].is(word_kind::joiner) ||
                      it_[next].is(english_type::date) || it_[next].is(stop::in) || it_[next].is(word_kind::time);
    if (!word || !ends) return false;
    bool const joined = p > last_ && p > 0 && (it_[p - 1].is(word_kind::joiner) || it_[p - 1].is_mark(U',')) &&
                        verb.ends_with("ed") &&
                        (it_[p].is_plain() || it_[p].is(word_kind::light) || it_[p].is(stop::verb));
    auto const& before_it = figures_[it_[last_].index];
    if (joined && (count == last_ || before_it.unit.kind() == unit_kind::physical) && !before_it.unit_name.empty() &&
        before_it.magnitude == f.magnitude) {
        take_unit_of(last_, f);
        // opened 42 shops and closed 18: of shops
        if (count == last_ && before_it.indicator.ends_with(before_it.unit_name)) copy_indicator(last_, f);
        return true;
    }
    // the port moved 31,400 tonnes; the terminal moved 12,300: what the same verb told
    if (!it_[p].is(word_kind::light) && !it_[p].is(stop::verb) && verb != "has" && verb != "had" && verb != "have")
        return false;
    for (auto k = i; k > 0 && i - k < reach; --k) {
        if (!it_[k - 1].is(english_type::figure)) continue;
        auto const& other = figures_[it_[k - 1].index];
        auto const led = before(k - 1);
        if (other.unit_name.empty() || is_change_unit(other) || led == none || !it_[led].is(english_type::word))
            continue;
        if (in_.view(it_[led]) != verb || other.unit.kind() == unit_kind::money) continue;
        bool const like = (f.magnitude >= 6) == (other.magnitude >= 6) || other.unit.kind() == unit_kind::physical;
        if (!like) return false;
        take_unit_of(k - 1, f);
        return true;
    }
    return false;
}

/// The ports took 18,400: whether the number is what its subject got or did, which therefore is not counted by it.
bool english_evidence::agent_named(std::size_t i, candidate const& f) const {
    auto const p = before(i);
    if (p == none || (f.rule != "default" && f.rule != "moved") || !it_[p].is(english_type::word)) return false;
    return is_one_of(p, english_words::agent_verbs);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
