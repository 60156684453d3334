#include "figures_en.hpp"
#include "roles_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Heads of what is told in money. The second list may also be counted: exports of cars, sales of houses.
constexpr std::string_view money_nouns[] = {
    "revenue",     "revenues",     "income",     "profit",     "profits",       "loss",         "turnover",
    "earnings",    "receipts",     "proceeds",   "cost",       "costs",         "expense",      "expenses",
    "expenditure", "expenditures", "spending",   "outlay",     "outlays",       "charge",       "charges",
    "fees",        "tax",          "taxes",      "dividend",   "dividends",     "debt",         "debts",
    "liabilities", "equity",       "capital",    "funding",    "grant",         "budget",       "deficit",
    "surplus",     "remittances",  "reserves",   "savings",    "wages",         "salaries",     "value",
    "worth",       "GDP",          "EBITDA",     "EBIT",       "cash",          "flow",         "balance",
    "commission",  "compensation", "credit",     "financing",  "allocation",    "provision",    "subsidy",
    "subsidies",   "aid",          "impairment", "goodwill",   "consideration", "royalties",    "rent",
    "rents",       "gain",         "losses",     "write-down", "writedown",     "depreciation", "interest",
    "levy",        "price"};
constexpr std::string_view also_counted[] = {
    "sales",   "exports",  "imports",  "trade",         "investment", "investments", "inflow", "inflows",
    "outflow", "outflows", "deposits", "assets",        "funds",      "collections", "loans",  "payments",
    "orders",  "backlog",  "export",   "contributions", "claims",     "premiums",    "grants", "re-exports",
    "retail",  "billings", "bookings", "purchases",     "prices"};

/// Whether a singular noun is told in money: a 600 million outflow.
[[nodiscard]] bool told_in_money(std::string_view noun) noexcept {
    return !noun.empty() && !looks_plural(noun) && noun != "sales" &&
           (one_of(noun, money_nouns) || one_of(noun, also_counted));
}

}  // namespace

bool only_money(std::string_view word) noexcept {
    constexpr std::string_view deals[] = {"spent", "earned", "paid", "invested", "sales", "lost", "raised", "borrowed"};
    return one_of(word, money_nouns) || one_of(word, deals);
}

/// Whether a phrase has a head that is told in money; `surely`: and in nothing else.
bool english_roles::names_money(item_range phrase, bool surely) const {
    for (auto k = phrase.from; k < phrase.to; ++k) {
        bool const head = k + 1 == phrase.to || it_[k + 1].is(stop::of) || it_[k + 1].is(stop::in) ||
                          it_[k + 1].is(stop::from) || it_[k + 1].is(stop::to) || it_[k + 1].is(stop::preposition);
        if (!head) continue;
        auto const full = last_word(in_.view(it_[k]));
        auto const named = [&](auto const& list) {
            for (auto const each : list) {
                if (full.size() == each.size() && full.substr(1) == each.substr(1) &&
                    (full[0] | 0x20) == (each[0] | 0x20))
                    return true;
            }
            return false;
        };
        return named(money_nouns) || (!surely && named(also_counted));
    }
    return false;
}

/// rose to $5.1 million from 4.8 million: an amount without its sign has that of the amount beside it.
void english_roles::take_money(std::size_t i, candidate& f) const {
    constexpr std::int32_t least = 6;
    // a 600 million outflow
    if (f.magnitude >= least && f.unit.kind() == unit_kind::none && f.differs == 0 && told_in_money(f.unit_name) &&
        doc_.money.kind() == unit_kind::money) {
        f.unit = doc_.money;
        f.unit_name = f.unit.symbol();
        return;
    }
    if (!f.unit_name.empty() || f.magnitude < least || !f.indicator.empty() || f.differs != 0) return;
    auto const p = before(i);
    // The nearest amount of the sentence.
    auto money = none;
    for (auto k = i; k > 0 && i - k < reach && money == none; --k) {
        if (it_[k - 1].is_mark(U';')) break;
        if (it_[k - 1].is(english_type::figure) && figures_[it_[k - 1].index].unit.kind() == unit_kind::money)
            money = k - 1;
    }
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
            if (!link && !held) phrase = {};
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
    if (!named && !from_to && !(bare && money != none && (earlier || last_ == none))) return;
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
