#include "figure_words_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Whether a number without a unit is a figure.

namespace {

/// Whether a whole number ends with two zeros.
[[nodiscard]] bool rounded(decimal const& number) noexcept {
    auto const value = number.to_int64();
    constexpr std::int64_t hundred = 100;
    return value && *value % hundred == 0;
}

}  // namespace

/// Homes built -- 412; homes started -- 530: whether a dash parts the number from its label, which fills the line
/// or what is between semicolons.
bool english_evidence::dash_label(std::size_t i, candidate const& f) const {
    constexpr std::int64_t few = 10;
    if (!in_.opens_line || i < 2 || f.number.scale() > 0 || f.number < decimal(few)) return false;
    auto const dash = i - 1;
    if (!(it_[dash].is_mark(0x2013) || it_[dash].is_mark(0x2014)) || it_[dash].end == it_[i].begin) return false;
    if (i + 1 < it_.size() && !it_[i + 1].is_mark(U';') && !it_[i + 1].is_mark(U',') && !it_[i + 1].is_mark(U'.') &&
        !it_[i + 1].is_mark(U'('))
        return false;
    bool plural = false;
    constexpr std::size_t words = 8;
    for (auto k = dash; k > 0; --k) {
        auto const& x = it_[k - 1];
        if (x.is_mark(U';') || is_bullet_mark(x)) return plural;
        if (dash - k > words || !x.is(english_type::word) || x.is(stop::auxiliary) || x.is(word_kind::name))
            return false;
        plural = plural || (x.is_plain() && looks_plural(in_.view(x)));
    }
    return plural;
}

/// A plain number behind another one, a comma or nothing.
bool english_roles::stands_alone(std::size_t i, candidate const& f) const {
    if (!f.unit_name.empty() || f.magnitude != 0 || f.outer_hedge != hedge::exact || f.inner_hedge != hedge::exact)
        return false;
    if (counts_much(i, f) || dash_label(i, f)) return false;
    auto const n = after(i);
    if (n != none && (is(n, stop::of) || is(n, word_kind::breakdown) || is(n, word_kind::approximate) ||
                      (n == i + 1 && is(n, word_kind::excess))))
        return false;
    if (owned_by_then(i) && index_level(i, f)) return false;
    auto const p = before(i);
    if (p == none) return true;
    return it_[p].is(english_type::figure) ||
           (it_[p].is(english_type::mark) && !it_[p].is_mark(U'(') && !it_[p].is_mark(U':'));
}

/// one vessel, 1 library; 2 nursing colleges and 3 dental college: the unit of what is counted in the singular is its
/// plural
void english_roles::count_in_plural(candidate& f) const {
    auto const one = f.unit_name;
    if (one.size() < 3 || f.magnitude != 0 || f.is_range || f.number.scale() > 0 || !is_count(f) || one == "rank" ||
        f.indicator_span.begin < f.whole.begin || looks_plural(one) || one.back() == 's' ||
        !std::all_of(one.begin(), one.end(), [](char x) { return (x >= 'a' && x <= 'z') || x == '-'; }))
        return;
    std::string many(one);
    constexpr std::string_view vowels = "aeiou";
    bool const hisses = one.ends_with('x') || one.ends_with("ch") || one.ends_with("sh");
    bool const changes = one.ends_with('y') && vowels.find(one[one.size() - 2]) == vowels.npos;
    if (one.ends_with("man")) {
        many.replace(many.size() - 2, 2, "en");
    } else if (one == "person") {
        many = "people";
    } else if (changes) {
        many.replace(many.size() - 1, 1, "ies");
    } else {
        many += hisses ? "es" : "s";
    }
    if (f.number != decimal(1) && many != doc_.counted) return;
    f.unit_name = *doc_.counters.insert(std::move(many)).first;
}

/// These two tranches, the nine divisions: a set that the text knows already, on which nothing else hangs.
bool english_roles::known_set(std::size_t i, candidate const& f) const {
    return f.spelled && f.magnitude == 0 && i > 0 && f.indicator_span.begin >= f.whole.begin && is_count(f) &&
           f.unit_name != "rank" && is_one_of(i - 1, english_words::known_determiners);
}

/// Whether a number without a unit is a figure: a verb says so.
bool english_rules::is_told(std::size_t i, candidate const& f) const {
    if (counts_much(i, f)) return true;
    auto const p = before(i);
    auto const verb = verb_before(i);
    if (p == none) return false;
    if (it_[p].is(word_kind::target)) return true;
    if (it_[p].is(stop::to) && is(i + 1, stop::total)) return true;  // raised to 240 the number of clinics
    bool const cue = it_[p].is(stop::to) || it_[p].is(stop::from) || it_[p].is(stop::by) || it_[p].is(stop::at) ||
                     it_[p].is(stop::of) || it_[p].is_verb() || it_[p].is(word_kind::than) ||
                     it_[p].is(word_kind::joiner);
    bool const numbered =
        verb != none && (it_[verb].moves() || it_[verb].is(word_kind::level) || it_[verb].is(stop::auxiliary));
    bool const compared = last_ != none && it_[p].is(word_kind::than);
    bool const brought = verb != none && it_[p].is(stop::to) &&
                         (it_[verb].is(word_kind::light) || in_.view(it_[verb]).starts_with("bringing"));
    bool const beaten =
        (it_[p].is(stop::by) && exceeds(p)) || (is(i + 1, word_kind::excess) && last_ != none && it_[p].is_mark(U','));
    if (index_level(i, f) || (f.number.scale() > 0 && !next_in_rank(i).empty())) return true;
    // average daily arrivals of 987
    auto const n = after(i);
    bool const of_noun =
        it_[p].is(stop::of) && p > 0 && it_[p - 1].is_plain() && looks_plural(in_.view(it_[p - 1])) &&
        (n == none || it_[n].is(english_type::mark) || it_[n].is(word_kind::joiner) || it_[n].is(stop::auxiliary));
    if (of_noun) return true;
    // sold 129 cars in May, an increase of 14
    bool const more =
        last_ != none && p > 2 && it_[p].is(stop::of) && it_[p - 1].is(motion::noun) &&
        it_[p - 2].is(stop::determiner) && it_[p - 3].is_mark(U',') && p - 3 > last_ &&
        figures_[it_[last_].index].what == role::value && is_count(figures_[it_[last_].index]) &&
        !figures_[it_[last_].index].unit_name.empty() &&
        (n == none || it_[n].is(english_type::mark) || it_[n].type != english_type::word || !it_[n].is_plain());
    if (more) return true;
    // went from 210 in 2010 to 388
    if (it_[p].is(stop::from) && p > 0 && is_one_of(p - 1, english_words::forms_of_go)) return true;
    // ranged from 1.73 in 2020 to 2.11
    if (it_[p].is(stop::from) && p > 0 && f.number.scale() > 0 && is_one_of(p - 1, english_words::verbs_of_range))
        return true;
    // The index stood at 104.2 in May, after 103.7 in April
    if (last_ != none && it_[p].is(stop::preposition) && in_.view(it_[p]) == "after" && f.number.scale() > 0 &&
        p > last_ && only_phrase_between(last_ + 1, p)) {
        auto const& level = figures_[it_[last_].index];
        constexpr std::int64_t unlike = 3;
        if (f.number < level.number * decimal(unlike) && level.number < f.number * decimal(unlike)) return true;
    }
    // with an average crew size of 4.37
    bool const broken =
        it_[p].is(stop::of) && f.number.scale() > 0 && p > 0 && is_one_of(p - 1, english_words::average_measure_nouns);
    if (broken) return true;
    // The rise in the number of lines, from 12 before the crisis to 44
    if (it_[p].is(stop::from) && p > 1 && it_[p - 1].is_mark(U',')) {
        bool to = false;
        for (auto k = i + 1; k + 1 < it_.size() && k < i + 6; ++k) to = to || (is(k, stop::to) && is_figure(k + 1));
        for (auto k = p; to && k > 0 && p - k < 14; --k) {
            if (it_[k - 1].is(stop::total) && in_.view(it_[k - 1]).ends_with("umber of")) return true;
        }
    }
    // a 12% rise in visits from 340 to 381
    if (it_[p].is(stop::from) && last_ != none && p - last_ < reach &&
        figures_[it_[last_].index].unit.kind() == unit_kind::percent && is_change_unit(figures_[it_[last_].index]) &&
        figures_[it_[last_].index].what != role::value && figures_[it_[last_].index].what != role::share) {
        constexpr std::size_t near = 6;
        for (auto k = i + 1; k + 1 < it_.size() && k < i + near; ++k) {
            if (is(k, stop::to) && is_figure(k + 1)) return figures_[it_[k + 1].index].unit_name.empty();
        }
    }
    // goes from a total of 467 arrests to 417
    bool const ends_move = it_[p].is(stop::to) && last_ != none &&
                           (figures_[it_[last_].index].rule == "from" ||
                            figures_[it_[last_].index].what == role::base || from_before(last_));
    if (ends_move) return true;
    return cue && (numbered || compared || brought || beaten || f.outer_hedge != hedge::exact || f.magnitude != 0);
}

/// Written with separators, 6,842, or behind `a total of`: no number of anything but a count.
bool english_evidence::counts_much(std::size_t i, candidate const& f) const {
    // 12100, rounded and no year
    constexpr std::int64_t five_digits = 10000;
    bool const round = f.number >= decimal(five_digits) && f.number.scale() <= 0 && rounded(f.number);
    bool const many = (f.number >= decimal(1000) && f.grouped) || f.magnitude >= 3 || round;
    bool const totalled =
        i > 0 && it_[i - 1].is(stop::determiner) && in_.view(it_[i - 1]).find("total of") != std::string_view::npos;
    return many || totalled;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
