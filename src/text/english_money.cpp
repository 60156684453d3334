#include "figures_en.hpp"
#include "roles_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

/// Whether a singular noun is told in money: a 600 million outflow.
[[nodiscard]] bool told_in_money(std::string_view noun, lexicon_index const& words) noexcept {
    return !noun.empty() && !looks_plural(noun) && noun != "sales" &&
           (words.group(english_words::money_nouns).has(noun) ||
            words.group(english_words::money_or_count_nouns).has(noun));
}

/// from 1.1 billion, from a previous 3.9 billion, against 2.1 billion: the amount at `money` is said before the number
/// at `i`, in the same clause, and the number is compared with it.
[[nodiscard]] bool beside_amount(english_sentence const& in, std::vector<candidate> const& figures, std::size_t money,
                                 std::size_t i) noexcept {
    auto const& it = in.items;
    auto link = i;
    constexpr std::size_t most_words = 4;  // from an upwardly revised
    for (std::size_t words = 0; link > money + 1 && words < most_words; ++words, --link) {
        auto const& x = it[link - 1];
        bool const described = (x.is_plain() && !x.capital && !looks_plural(in.view(x))) || x.is(stop::determiner) ||
                               x.is(word_kind::approximate) || x.is(word_kind::adverb) || x.is(word_kind::base) ||
                               x.is(word_kind::target) || x.is(word_kind::yoy) || x.is(word_kind::light);
        bool const compares_too = x.is(word_kind::approximate) && compares(in.view(x));
        if (!described || compares_too) break;
    }
    if (link <= money + 1) return false;
    auto const& led = it[link - 1];
    auto const word = in.view(led);
    bool const links = led.is(stop::from) || led.is(word_kind::than) || word == "after" || word == "versus" ||
                       word == "against" || (led.is(word_kind::approximate) && compares(word));
    if (!links) return false;
    for (auto k = money + 1; k + 1 < link; ++k) {
        auto const& x = it[k];
        if (x.is_mark(U';') || x.is(stop::clause) || x.is(stop::relative)) return false;
        if (x.is_verb() && !x.is(motion::particle)) return false;
        // the amount is said of what is counted: 3 billion on 2.1 million visitors, against 2 million
        if (!x.is(english_type::figure)) continue;
        auto const& other = figures[x.index];
        if (!other.unit_name.empty() && other.unit.kind() != unit_kind::percent &&
            other.unit.kind() != unit_kind::percentage_point && other.unit.kind() != unit_kind::money)
            return false;
    }
    return true;
}

/// a 3 billion surplus forecast: whether the words right behind the number at `i` name what is told in money.
[[nodiscard]] bool amount_of_money(english_sentence const& in, std::size_t i) noexcept {
    auto const& it = in.items;
    auto const& money = in.words->group(english_words::money_nouns);
    auto const in_noun = i + 2 < it.size() && it[i + 1].is(stop::in) ? i + 2 : i + 1;
    for (auto k = in_noun; k < it.size() && k < i + 5 && it[k].is_plain() && !it[k].capital; ++k) {
        auto const word = in.view(it[k]);
        if ((in_noun > i + 1 || told_in_money(word, *in.words)) && money.has(word)) return true;
    }
    return false;
}

/// the 10.4 billion bonus declaration, a 3 billion loan scheme: whether a word before the one thing of a name is told
/// in money.
[[nodiscard]] bool named_by_money(std::string_view name, lexicon_index const& words) noexcept {
    auto const last = name.rfind(' ');
    if (last == name.npos || looks_plural(name.substr(last + 1))) return false;
    for (std::size_t from = 0; from < last;) {
        auto const to = std::min(name.find(' ', from), last);
        auto const word = name.substr(from, to - from);
        if (words.group(english_words::money_nouns).has(word) || words.group(english_words::amount_nouns).has(word))
            return true;
        from = to + 1;
    }
    return false;
}

}  // namespace

bool tells_amount(std::string_view noun, lexicon_index const& words) noexcept {
    return told_in_money(noun, words) || words.group(english_words::amount_nouns).has(noun);
}

bool only_money(std::string_view word, lexicon_index const& words) noexcept {
    return words.group(english_words::money_nouns).has(word) ||
           words.group(english_words::money_transaction_words).has(word);
}

/// Whether a phrase has a head that is told in money; `surely`: and in nothing else.
bool english_evidence::names_money(item_range phrase, bool surely) const {
    for (auto k = phrase.from; k < phrase.to; ++k) {
        bool const head = k + 1 == phrase.to || it_[k + 1].is(stop::of) || it_[k + 1].is(stop::in) ||
                          it_[k + 1].is(stop::from) || it_[k + 1].is(stop::to) || it_[k + 1].is(stop::preposition);
        if (!head) continue;
        auto const full = last_word(in_.view(it_[k]));
        auto const named = [&](word_group const& list) {
            for (auto const each : list) {
                if (full.size() == each.size() && full.substr(1) == each.substr(1) &&
                    (full[0] | 0x20) == (each[0] | 0x20))
                    return true;
            }
            return false;
        };
        return named(listed(english_words::money_nouns)) ||
               (!surely && named(listed(english_words::money_or_count_nouns)));
    }
    return false;
}

/// Sales reached $4.2 billion, and the fleet carried 34 million passengers, up from 31 million: whether the bare number
/// is compared with what the clause before it counts, and not with an amount of money said before that clause.
bool english_roles::beside_count_of_clause(std::size_t i, std::size_t p, candidate const& f) const {
    if (last_ == none || p <= last_ || p + 1 != i || !(it_[p].is(stop::from) || it_[p].is(word_kind::than)))
        return false;
    auto const& told = figures_[it_[last_].index];
    bool const counts = is_count(told) || told.unit.kind() == unit_kind::physical;
    if (!counts || told.unit_name.empty() || told.magnitude != f.magnitude) return false;
    constexpr std::int64_t unlike = 3;
    if (!(told.number < f.number * decimal(unlike)) || !(f.number < told.number * decimal(unlike))) return false;
    if (p > last_ + 1 && !only_phrase_between(last_ + 1, p)) return false;
    auto const verb = verb_before(last_);
    if (verb == none) return false;
    for (auto k = verb; k < last_; ++k) {
        if (is_figure(k) && figures_[it_[k].index].unit.kind() == unit_kind::money) return false;
    }
    return true;
}

/// rose to $5.1 million from 4.8 million: an amount without its sign has that of the amount beside it.
void english_roles::take_money(std::size_t i, candidate& f) const {
    constexpr std::int32_t least = 6;
    // lifted the yard's capacity by 3 million TEU to 17 million
    if (f.unit_name.empty() && last_ != none && before(i) == last_ + 1 && is(last_ + 1, stop::to)) {
        auto const& step = figures_[it_[last_].index];
        if (!is_change_unit(step) && !step.unit_name.empty() && step.magnitude == f.magnitude)
            return take_unit_of(last_, f);
    }
    // a 600 million outflow
    if (f.magnitude >= least && f.differs == 0 && !f.unit_name.empty() &&
        (tells_amount(f.unit_name, doc_.words) || named_by_money(f.indicator, doc_.words)) &&
        (f.unit.kind() == unit_kind::none || f.unit.kind() == unit_kind::count)) {
        f.unit_name = {};
        f.unit = {};
        for (auto k = i; k > 0 && i - k < reach && f.unit_name.empty(); --k) {
            if (!it_[k - 1].is(english_type::figure)) continue;
            auto const& amount = figures_[it_[k - 1].index];
            if (amount.unit.kind() != unit_kind::money || amount.magnitude < least) continue;
            f.unit = amount.unit;
            f.unit_name = amount.unit_name;
        }
        if (f.unit_name.empty() && doc_.money.kind() == unit_kind::money) {
            f.unit = doc_.money;
            f.unit_name = f.unit.symbol();
        }
        return;
    }
    if (!f.unit_name.empty() || f.magnitude < least || !f.indicator.empty() || f.differs != 0) return;
    auto const p = before(i);
    if (p != none && beside_count_of_clause(i, p, f)) return take_unit_of(last_, f);
    // was valued at 84 billion: in the money told before
    bool const valued = p != none && p > 0 && is(p, stop::at) && in_.view(it_[p - 1]) == "valued";
    bool const worth = p != none && (in_.view(it_[p]).ends_with("valued at") || in_.view(it_[p]) == "worth");
    // The treasury raised 30 billion
    bool const paid = p != none && p + 1 == i &&
                      is_plain_word(p, {"spent", "earned", "paid", "invested", "borrowed", "raised", "disbursed"});
    if ((valued || worth || paid) && last_ == none && doc_.money.kind() == unit_kind::money) {
        f.unit = doc_.money;
        f.unit_name = f.unit.symbol();
        return;
    }
    // The nearest amount of the sentence; rials ($1 billion; £1 billion): none of a bracket that is closed.
    auto money = none;
    auto closed = none;
    std::size_t depth = 0;
    for (auto k = i; k > 0 && i - k < reach && money == none; --k) {
        if (it_[k - 1].is_mark(U')')) ++depth;
        if (it_[k - 1].is_mark(U'(') && depth > 0) --depth;
        if (depth > 0) {
            bool const amount =
                it_[k - 1].is(english_type::figure) && figures_[it_[k - 1].index].unit.kind() == unit_kind::money;
            if (amount && closed == none) closed = k - 1;
            continue;
        }
        if (it_[k - 1].is_mark(U';')) break;
        if (it_[k - 1].is(english_type::figure) && figures_[it_[k - 1].index].unit.kind() == unit_kind::money)
            money = k - 1;
    }
    if (money == none) money = closed;
    bool const earlier = money != none;
    for (auto k = i + 1; k < it_.size() && k < i + reach && money == none; ++k) {
        if (it_[k].is_mark(U';')) break;
        if (it_[k].is(english_type::figure) && figures_[it_[k].index].unit.kind() == unit_kind::money) money = k;
    }
    if (money == none && doc_.money.kind() != unit_kind::money) return;
    // What it is the amount of: the noun before it, or the subject of its verb.
    item_range phrase;
    bool bare = p == none;
    if (p != none) {
        bool const link = it_[p].is(stop::of) || it_[p].is(stop::to) || it_[p].is(stop::at) || it_[p].is(stop::from) ||
                          it_[p].is(stop::by) || it_[p].is(word_kind::target);
        if (it_[p].is_verb() || it_[p].is(word_kind::share)) {
            phrase = subject_of(in_, p);
        } else {
            phrase = phrase_before(in_, link ? p : p + 1, true);
            bool const held = it_[p].is_plain() || it_[p].is(word_kind::rate_noun);
            // the deficit (4.1 billion)
            bool const bracket = it_[p].is_mark(U'(') && p > 0 && is(i + 1, english_type::mark);
            if (bracket) phrase = phrase_before(in_, p, true);
            if (!link && !held && !bracket) phrase = {};
        }
        if (phrase.empty()) {
            bool const level = link && verb_before(i) != none;
            if (level) phrase = subject_of(in_, verb_before(i));
        }
        bare = phrase.empty() &&
               (link || it_[p].is(word_kind::total) || it_[p].is(word_kind::increment) ||
                it_[p].is(word_kind::joiner) || it_[p].is_mark(U',') || it_[p].is_mark(U'(') ||
                it_[p].is(word_kind::than) || it_[p].is(word_kind::base) || it_[p].is(english_type::date));
        // exports of cars cost $2 billion and those of fuel 1.4 billion
        for (auto k = i; k > 0 && i - k < 5 && earlier && money < k - 1; --k) {
            auto const word = in_.view(it_[k - 1]);
            if (word == "those" || word == "that") bare = true;
        }
    }
    bool const from_to = money != none && p != none && (it_[p].is(stop::from) || it_[p].is(stop::to)) &&
                         (money + 2 == i || i + 2 == money);
    // exports of 9 billion are money even where no amount stands beside them; projects worth 61.5 billion are always
    constexpr std::int32_t huge = 9;
    bool const named =
        names_money(phrase, money == none && f.magnitude < huge) ||
        (p != none && it_[p].is(word_kind::total) && in_.view(it_[p]).find("invest") == std::string_view::npos);
    bool const beside = earlier && beside_amount(in_, figures_, money, i);
    if (!named && !from_to && !beside && !amount_of_money(in_, i) &&
        !(bare && money != none && (earlier || last_ == none)))
        return;
    if (money != none) {
        f.unit = figures_[it_[money].index].unit;
        f.unit_name = figures_[it_[money].index].unit_name;
        return;
    }
    f.unit = doc_.money;
    f.unit_name = f.unit.symbol();
    // In terms of US dollars, inflows rose to 7.74 billion
    for (std::size_t k = 0; k + 1 < i && k < reach; ++k) {
        auto const word = in_.view(it_[k + 1]);
        if (word != "dollar" && word != "dollars" && word != "terms" && word != "euros") continue;
        auto const begin = word == "euros" || word == "terms" ? (word == "terms" ? k : k + 1) : k;
        auto const end = word == "terms" ? it_[k].end : it_[k + 1].end;
        auto const told = doc_.tails.units().find(in_.text.substr(it_[begin].begin, end - it_[begin].begin));
        if (!told || told->kind() != unit_kind::money) continue;
        f.unit = *told;
        f.unit_name = told->symbol();
        return;
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
