#include "english_scan.hpp"
#include "figure_words_en.hpp"
#include "figures_en.hpp"

#include <attain/quantity/magnitude.hpp>

#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Money behind its number: 3 billion pesos, 35 cents, 11 billion 181 million dollars.

/// $1.8 to $1.9 billion, USD 3 to 5 million: the scale behind the second number is that of both.
void english_figures::share_scale(draft& d) const {
    auto const text = in_.text;
    if (d.last >= it_.size() || !(is(d.last, stop::to) || it_[d.last].is_mark(U'-') || it_[d.last].is_mark(0x2013)))
        return;
    auto next = d.last + 1;
    if (next < it_.size() && it_[next].is(english_type::currency)) {
        if (view(next) != view(at_)) return;
        ++next;
    }
    if (!is_number(next) || number(next).range || !(d.made.number < number(next).low) ||
        d.made.number * decimal(20) < number(next).low)
        return;
    auto const m = magnitude_at_start(text.substr(skip_blanks(text, it_[next].end)));
    if (m) d.made.magnitude = d.made.upper_magnitude = m->exponent;
}

/// 11 billion 181 million dollars: one amount in two scales.
void english_figures::join_scales(draft& d) const {
    auto const text = in_.text;
    auto const at = after_gap(d);
    auto const next = item_at(d.last, at);
    if (at == d.end || !is_number(next) || it_[next].begin != at || number(d.number_at).range) return;
    auto const& n = number(next);
    auto const& first = number(d.number_at);
    if (n.range || n.identifier || n.ordinal || n.spelled != first.spelled || n.low.scale() > 0 ||
        first.low.scale() > 0)
        return;
    auto const behind = skip_blanks(text, it_[next].end);
    auto const m = magnitude_at_start(text.substr(behind));
    if (!m || m->exponent >= d.made.magnitude) return;
    auto const part = n.low.scaled_by_power_of_ten(m->exponent - d.made.magnitude);
    if (!(part < decimal(1))) return;
    d.made.number = d.made.upper = d.made.number + part;
    d.end = behind + m->length;
    d.last = item_at(next + 1, d.end);
    d.made.scale = place(d, behind, d.end);
}

bool english_figures::told_by_weight(std::size_t k) const {
    if (k >= it_.size() || !it_[k].is_plain() || it_[k].index == 0) return false;
    auto const& entry = doc_.words.entry(static_cast<std::int32_t>(it_[k].index));
    return entry.kind == word_kind::plain && entry.value == "weighed";
}

/// pounds of cotton, a catch of 12 million pounds: a weight where the text shows no sterling.
bool english_figures::weighs(draft const& d, std::size_t word) const {
    if (word >= it_.size() || (view(word) != "pounds" && view(word) != "pound") || in_.moneys->shows_sterling())
        return false;
    constexpr std::size_t near = 4;
    // 6 pounds (2.7 kilos)
    constexpr std::string_view metric[] = {"kilos", "kilo", "kg", "kgs", "kilograms", "kilogram", "grams", "ounces"};
    if (word + 3 < it_.size() && it_[word + 1].is_mark(U'(') && is_number(word + 2) && one_of(view(word + 3), metric))
        return true;
    // weighed about 28 pounds, bales weighing 340 pounds
    for (auto k = d.number_at; k > 0 && d.number_at - k < near; --k) {
        if (it_[k - 1].type != english_type::word) break;
        if (view(k - 1).starts_with("weigh")) return true;
    }
    if (is(word + 1, stop::of)) {
        for (auto k = word + 2; k < it_.size() && k < word + 2 + near && it_[k].is_plain(); ++k) {
            if (told_by_weight(k) || listed(english_words::weighed_nouns).has_in_small(view(k))) return true;
        }
    }
    auto const& products = listed(english_words::production_and_trade_nouns);
    bool told = word + 2 < it_.size() && view(word + 1) == "per" && told_by_weight(word + 2);
    for (std::size_t k = 0; k < it_.size(); ++k) {
        bool const amount = it_[k].is(english_type::figure) && it_[k].index < out_.size() &&
                            out_[it_[k].index].unit.kind() == unit_kind::money;
        if (amount || it_[k].is(english_type::currency) ||
            (it_[k].is(english_type::word) && only_money(view(k), doc_.words)))
            return false;
        if (k >= d.number_at || !told_by_weight(k)) continue;
        // milk producers are not told by weight, but milk production is
        auto const next = k + 1;
        told = told || next == d.number_at || !it_[next].is_plain() || told_by_weight(next) || products.has(view(next));
    }
    return told;
}

/// 3.1 billion pesos, 50 billion-dollar, 12 million Kenyan shillings, 340 million kr
bool english_figures::read_money_word(draft& d, std::size_t at) const {
    auto const text = in_.text;
    constexpr std::int32_t large = 6;
    bool const scaled = d.made.magnitude >= large;
    auto const begin = scaled && at == d.end && at_or_nul(text, at) == '-' ? at + 1 : at;
    // per cent stands behind most numbers
    if (begin >= text.size() || !is_latin(decode(text, begin).code) || text.substr(begin, 3) == "per") return false;
    auto const& units = doc_.tails.units();
    if (text[begin] == 'p' && weighs(d, item_at(d.last, begin))) {
        auto const& name = it_[item_at(d.last, begin)];
        auto const unit = units.find_exact("lb");
        if (!unit) return false;
        d.made.unit = *unit;
        d.made.unit_name = "pounds";
        d.made.unit_span = name.where();
        d.end = name.end;
        d.last = item_at(d.last, d.end);
        d.has_unit = true;
        return true;
    }
    std::optional<money_found> money;
    bool sign = false;
    auto end = begin;
    constexpr int most_words = 4;  // United Arab Emirates dirhams
    for (int words = 0; words < most_words && !money; ++words) {
        auto const start = words == 0 ? begin : skip_blanks(text, end);
        if (words != 0 && start == end) break;
        end = start;
        std::array<char, 12> lower_case{};
        std::size_t size = 0;
        for (; letter_at(text, end) && size <= lower_case.size(); ++size) {
            auto const c = decode(text, end);
            if (c.length != 1) {
                end += c.length;
                size = lower_case.size();
                continue;
            }
            if (size < lower_case.size()) lower_case[size] = static_cast<char>(lower(c.code));
            ++end;
        }
        auto const written = text.substr(start, end - start);
        if (written.empty()) break;
        std::string_view const word =
            size <= lower_case.size() && size == written.size() ? std::string_view(lower_case.data(), size) : written;
        constexpr std::size_t shortest = 4;  // lira: shorter words may be others
        bool const may =
            scaled || words > 0 || (word.size() >= shortest && word != "pounds" && word != "pound" && word != "marks");
        if (word == "mark") break;  // the 100 million mark
        if (may && words == 0) money = in_.moneys->shared(written, units);
        if (may && words == 0 && !money && word != written) money = in_.moneys->shared(word, units);
        if (words > 0) money = in_.moneys->owned(text.substr(begin, start - begin), word, units);
        if (may && !money) {
            if (auto const code = country_money::named(word); !code.empty()) {
                if (auto const unit = units.find_exact(in_.moneys->of_its_time(code)); unit) money = money_found{*unit};
            }
        }
        if (may && !money && words == 0 && word == "euro") {
            if (auto const unit = units.find_exact("EUR"); unit) money = money_found{*unit};  // 62 billion-euro output
        }
        // a grant of 600,000 Frw, 45,000 Tk: the sign of a money behind an amount
        constexpr std::int64_t much = 100;
        bool const amount =
            d.made.magnitude != 0 || number(d.number_at).grouped || number(d.number_at).low >= decimal(much);
        constexpr std::string_view behind[] = {"Frw",  "FRw",  "Rwf",  "Tk", "KSh", "Ksh", "Kshs", "TSh", "Tsh", "Tshs",
                                               "UShs", "Ushs", "FCFA", "Rp", "Rs",  "SKr", "NKr",  "DKr", "Birr"};
        sign = words == 0 && amount && one_of(written, behind);
        if (!money && sign) money = english_currency(written, units, *in_.moneys);
        if (sign) break;
        // Only the name of a country may stand before it.
        if (!money && (written.front() < 'A' || written.front() > 'Z')) break;
    }
    // Where no country is named, pesos are what is counted.
    if (!money || (money->how == certainty::ambiguous && !sign)) return false;
    d.made.unit = money->unit;
    d.made.unit_how = money->how;
    d.made.unit_name = money->unit.symbol();
    d.made.unit_span = place(d, begin, end);
    d.end = end;
    d.last = item_at(d.last, end);
    d.has_unit = true;
    return true;
}

/// a dividend of 13c, earnings of 4.5 cps, 13c a litre: whether the word at `word` is short for cents, as its sentence
/// tells of what is paid for each. Not: Section 13c.
bool english_figures::short_cents(std::size_t word) const {
    auto const name = view(word);
    if (name != "c" && name != "c." && name != "cps") return false;
    auto const next = word + 1 < it_.size() ? view(word + 1) : std::string_view();
    if (next == "per" || next.starts_with("per ") || next == "a share" || next == "each") return true;
    constexpr std::size_t words = 24;
    auto const& paid = listed(english_words::paid_for_each_nouns);
    for (auto k = word - std::min(word, words); k < it_.size() && k < word + words; ++k) {
        if (it_[k].type == english_type::word && paid.has(last_word(view(k)))) return true;
    }
    return false;
}

/// 35 cents: hundredths of the currency that the text last wrote, or named before them, HK cents.
void english_figures::read_cents(draft& d) const {
    auto const at = after_gap(d);
    auto const word = item_at(d.last, at);
    auto const& units = doc_.tails.units();
    if (word >= it_.size() || it_[word].begin != at || d.made.magnitude != 0) return;
    auto const name = view(word);
    bool const pence = name == "pence" || name == "penny" || ((name == "p" || name == "P") && at == d.end);
    bool const cents = name == "cents" || name == "cent" || name == "\u00a2" || short_cents(word);
    // 12.20 HK cents
    struct owned_cents {
        std::string_view owner;
        std::string_view code;
    };
    constexpr owned_cents owners[] = {{"HK", "HKD"},         {"US", "USD"},   {"Singapore", "SGD"},
                                      {"Australian", "AUD"}, {"NZ", "NZD"},   {"Canadian", "CAD"},
                                      {"euro", "EUR"},       {"Euro", "EUR"}, {"U.S.", "USD"}};
    for (auto const& each : owners) {
        if (name != each.owner || word + 1 >= it_.size() || (view(word + 1) != "cents" && view(word + 1) != "cent"))
            continue;
        auto const unit = units.find_exact(each.code);
        if (!unit) break;
        auto const& last = it_[word + 1];
        d.made.unit = *unit;
        d.made.unit_name = unit->symbol();
        d.made.unit_span = {it_[word].begin, last.end, it_[word].first, last.last};
        d.made.magnitude = d.made.upper_magnitude = -2;
        d.end = last.end;
        d.last = word + 2;
        d.has_unit = true;
        return;
    }
    if (!cents && !pence) {
        // 35 fils, 45 paise
        auto const coin = in_.moneys->coin(name, doc_.money, units);
        if (!coin) return;
        d.made.unit = coin->unit;
        d.made.unit_how = coin->how;
        d.made.unit_name = coin->unit.symbol();
        d.made.unit_span = it_[word].where();
        d.made.magnitude = d.made.upper_magnitude = coin->power;
        d.end = it_[word].end;
        d.last = word + 1;
        d.has_unit = true;
        return;
    }
    bool const hong_kong = d.number_at > 0 && view(d.number_at - 1) == "HK";
    auto money = hong_kong || pence ? units.find(pence ? "GBP" : "HKD") : std::optional<attain::unit>();
    if (!money && doc_.money.kind() == unit_kind::money) money = doc_.money;
    if (!money) money = units.find("USD");
    if (!money) return;
    d.made.unit = *money;
    d.made.unit_name = money->symbol();
    d.made.unit_span = it_[word].where();
    d.made.magnitude = d.made.upper_magnitude = -2;
    // up to 13c. at the end of a sentence
    if (name == "c.") --d.made.unit_span.end, --d.made.unit_span.last;
    d.end = d.made.unit_span.end;
    d.last = word + 1;
    d.has_unit = true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
