#include "english_scan.hpp"
#include "figure_words_en.hpp"
#include "figures_en.hpp"

#include <attain/quantity/magnitude.hpp>

#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

bool ascii(std::string_view word) noexcept {
    return std::all_of(word.begin(), word.end(), [](char c) { return (c & 0x80) == 0; });
}

/// Feet, acres, pounds: their words are better known than their symbols.
bool customary(attain::unit unit) noexcept {
    constexpr std::string_view symbols[] = {"ft",  "yd",         "mi",        "nmi",      "acre", "ft²",
                                            "yd²", "mi²",        "in²",       "gal",      "ft³",  "lb",
                                            "oz",  "oil barrel", "short ton", "long ton", "L"};
    return one_of(unit.symbol(), symbols);
}

/// kilometers, megawatts, carats: units that a report counts by the word it uses, as it does rooms. Tonnes, hectares
/// and areas have one sign however they are written.
bool said_in_words(attain::unit unit) noexcept {
    constexpr std::string_view symbols[] = {"km",  "m",   "kg",  "g",  "MW", "GW", "MWh",
                                            "GWh", "TWh", "kWh", "ct", "cm", "mm"};
    return unit.kind() == unit_kind::physical && one_of(unit.symbol(), symbols);
}

/// The bytes of two words at the start of a text with more than one blank between them, or 0.
[[nodiscard]] std::size_t spaced_length(std::string_view text, std::string_view first,
                                        std::string_view second) noexcept {
    if (!text.starts_with(first)) return 0;
    auto const at = skip_blanks(text, first.size());
    auto const end = at + second.size();
    bool const wide = at > first.size() + 1 && text.substr(at).starts_with(second);
    return wide && !is_latin(decode(text, end).code) ? end : 0;
}

}  // namespace

/// A unit of the table must be a word that the sentence does not use otherwise: `are` is no area, `in` no inch.
bool english_figures::unit_allowed(trie_match const& found, std::size_t at) const {
    auto const word = in_.text.substr(at, found.length);
    if (word.size() == 2 && word[1] == 's' && word[0] >= 'A' && word[0] <= 'Z') return false;  // 2Ws and 3Ws: names
    if (word.size() == 1 && !(word[0] == 't' || word[0] == 'm' || word[0] == 'g' || word[0] == '%')) return false;
    auto const i = item_at(at_, at);
    return i == it_.size() || it_[i].begin > at || it_[i].type != english_type::word ||
           it_[i].kind == word_kind::none || it_[i].end - it_[i].begin < found.length;
}

bool english_figures::text_unit(std::size_t at) const {
    trie_match found;
    auto const* const t = doc_.tails.find(in_.text, skip_blanks(in_.text, at), found);
    return t != nullptr &&
           (t->kind == tail_kind::magnitude || (t->kind == tail_kind::unit && t->unit.kind() != unit_kind::count &&
                                                unit_allowed(found, skip_blanks(in_.text, at))));
}

std::size_t english_figures::after_gap(draft const& d) const {
    auto const c = decode(in_.text, d.end);
    if (number(d.number_at).hyphen && c.code == U'-') return d.end + c.length;
    auto const at = skip_blanks(in_.text, d.end);
    // $172.4 at the end of a line, and billion on the next one
    auto line = at;
    if (at_or_nul(in_.text, line) == '\r') ++line;
    if (at_or_nul(in_.text, line) != '\n') return at;
    auto const next = skip_blanks(in_.text, line + 1);
    return d.last < it_.size() && it_[d.last].begin == next ? next : at;
}

span english_figures::place(draft const& d, std::size_t begin, std::size_t end) const {
    auto const& item = it_[d.number_at];
    span s{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), 0, 0};
    s.first = item.last + code_points(in_.text.substr(item.end, begin - item.end));
    s.last = s.first + code_points(in_.text.substr(begin, end - begin));
    return s;
}

/// million, bn, m, k
void english_figures::read_magnitude(draft& d) const {
    auto const text = in_.text;
    auto const at = after_gap(d);
    bool const ordinal = number(d.number_at).ordinal;
    if (ordinal || !is_latin(decode(text, at).code)) return;
    if (auto const m = magnitude_at_start(text.substr(at)); m) {
        d.made.magnitude = m->exponent;
        d.made.scale = place(d, at, at + m->length);
        d.end = at + m->length;
    } else if (auto const s = short_magnitude_at_start(text.substr(at));
               s && (at == d.end || (d.money_first && at == d.end + 1 && s->length <= 2 && text[at] != 't' &&
                                     !letter_at(text, at + s->length)))) {
        auto const behind = skip_blanks(text, at + s->length);
        bool const thing = is_latin(decode(text, behind).code);
        auto const next = item_at(d.last, behind);
        bool const measured = thing && next < it_.size() && (it_[next].is_plain() && counted_soon(next));
        trie_match found;
        auto const* const t = thing ? doc_.tails.find(text, behind, found) : nullptr;
        // the 100m tonne mark
        bool const unit_next = t != nullptr && t->kind == tail_kind::unit && s->length == 1 && found.length > 2 &&
                               (measured || unit_allowed(found, behind));
        // increased by 1.2m to 14.8m where passengers are counted; 348K
        bool const letter = text[at] == 'm' || text[at] == 'M' || text[at] == 'k' || text[at] == 'K';
        bool const bare = letter && s->length == 1 && !(thing && next < it_.size() && it_[next].is_plain()) &&
                          !number(d.number_at).hyphen && counts_things();
        if (d.money_first || bare || ((measured || unit_next) && text[at] != 't' && text[at] != 'b')) {
            d.made.magnitude = s->exponent;
            d.made.scale = place(d, at, at + s->length);
            d.end = at + s->length;
        }
    }
    if (d.made.magnitude != 0) join_scales(d);
    d.made.upper_magnitude = d.made.magnitude;
}

/// Whether the sentence tells of what is counted: 1.2m are no metres there.
bool english_figures::counts_things() const {
    bool counts = false;
    auto const& dimensions = listed(english_words::dimension_words);
    for (auto const& x : it_) {
        if (x.is(english_type::figure) && x.index < out_.size()) {
            auto const kind = out_[x.index].unit.kind();
            counts = counts || (!out_[x.index].unit_name.empty() && out_[x.index].magnitude >= 6 &&
                                (kind == unit_kind::count || kind == unit_kind::none));
        }
        if (!x.is_plain()) continue;
        auto const word = in_.view(x);
        if (dimensions.has(word)) return false;
        counts =
            counts || (x.index != 0 && doc_.words.entry(static_cast<std::int32_t>(x.index)).kind == word_kind::counts);
    }
    return counts;
}

/// twenty-foot equivalent units (TEUs)
bool english_figures::read_box_units(draft& d, std::size_t at) const {
    auto const text = in_.text;
    constexpr std::string_view spellings[] = {"twenty-foot equivalent units", "20-foot equivalent units",
                                              "twenty foot equivalent units", "20 foot equivalent units",
                                              "twenty-foot equivalent unit",  "20-foot equivalent unit"};
    auto const initial = at_or_nul(text, at);
    if (initial != 't' && initial != 'T' && initial != '2') return false;
    for (auto const each : spellings) {
        // twenty-foot | equivalent units
        std::array<char, 32> line{};
        auto const size = text.substr(at, std::min(each.size(), line.size())).copy(line.data(), line.size());
        std::replace(line.begin(), line.end(), '\n', ' ');
        if (!same_word({line.data(), size}, each)) continue;
        auto const unit = doc_.tails.units().find("TEU");
        if (!unit) return false;
        d.made.unit = *unit;
        d.made.unit_name = text.substr(at, each.size());
        d.made.unit_span = place(d, at, at + each.size());
        d.made.indicator = {};
        d.end = at + each.size();
        d.last = item_at(d.last, d.end);
        d.has_unit = true;
        return true;
    }
    return false;
}

/// per cent, square metres, tonnes
void english_figures::read_unit(draft& d, std::size_t kept) const {
    auto const text = in_.text;
    auto const& n = number(d.number_at);
    if (d.money_first || n.ordinal) return;
    auto const at = after_gap(d);
    // 120 kms, 41 kgs: before the latter is the money of a country
    auto const plural = sign_of_plural(text.substr(at, 3));
    if (!n.hyphen && !plural.empty() && !letter_at(text, at + 3)) {
        if (auto const unit = doc_.tails.units().find(plural)) {
            d.made.unit = *unit;
            d.made.unit_name = plural;
            d.made.unit_span = place(d, at, at + 3);
            d.end = at + 3;
            d.last = item_at(d.last, d.end);
            d.has_unit = true;
            return;
        }
    }
    // 17.5  per  cent: a justified line
    struct spaced_unit {
        std::string_view first;
        std::string_view second;
        std::string_view name;
    };
    constexpr spaced_unit spaced[] = {
        {"per", "cent", "%"}, {"percentage", "points", "pp"}, {"percentage", "point", "pp"}};
    for (auto const& each : spaced) {
        auto const length = n.hyphen ? 0 : spaced_length(text.substr(at), each.first, each.second);
        auto const unit = length == 0 ? std::nullopt : doc_.tails.units().find(each.name);
        if (!unit) continue;
        d.made.unit = *unit;
        d.made.unit_name = each.name;
        d.made.unit_span = place(d, at, at + length);
        d.end = at + length;
        d.last = item_at(d.last, d.end);
        d.has_unit = true;
        return;
    }
    if (!n.hyphen && (read_box_units(d, at) || read_money_word(d, at))) return;
    // 4x higher, 0.5 of a percentage point
    bool const named = kept > 0 && it_[kept - 1].is_plain() && it_[kept - 1].capital;  // the Widget 4x
    bool const by_times = !n.hyphen && !named && d.end == at && at_or_nul(text, at) == 'x' &&
                          !letter_at(text, at + 1) && !digit_at(text, at + 1) &&
                          !(at_or_nul(text, at + 1) == ' ' && digit_at(text, at + 2));
    std::size_t of_point = 0;
    for (std::string_view const each : {"of a percentage point", "of one percentage point", "of a per cent"}) {
        if (at_or_nul(text, at) == 'o' && !n.hyphen && text.substr(at).starts_with(each)) of_point = each.size();
    }
    if (by_times || of_point != 0) {
        auto const unit = doc_.tails.units().find(by_times ? "times" : "pp");
        if (!unit) return;
        auto const length = by_times ? 1 : of_point;
        d.made.unit = *unit;
        d.made.unit_name = by_times ? "times" : "pp";
        d.made.unit_span = place(d, at, at + length);
        d.end = at + length;
        d.last = item_at(d.last, d.end);
        d.has_unit = true;
        return;
    }
    // 4.97 MMT, 12 kt: tonnes with their scale
    struct scaled_tonnes {
        std::string_view sign;
        std::int32_t power;
    };
    // mt are metric tons where they are many, else millions of them
    bool const many = d.made.magnitude != 0 || n.low >= decimal(1000);
    scaled_tonnes const tonnes[] = {{"MMT", 6}, {"LMT", 5}, {"MMt", 6},          {"mmt", 6},
                                    {"Mt", 6},  {"kt", 3},  {"mt", many ? 0 : 6}};
    for (auto const& each : tonnes) {
        if (n.hyphen || !text.substr(at).starts_with(each.sign) || letter_at(text, at + each.sign.size())) continue;
        auto const unit = doc_.tails.units().find("t");
        if (!unit || (d.made.magnitude != 0 && each.power != 0)) break;
        d.made.unit = *unit;
        d.made.unit_name = "t";
        d.made.unit_span = place(d, at, at + each.sign.size());
        if (each.power != 0) d.made.magnitude = d.made.upper_magnitude = each.power;
        d.end = at + each.sign.size();
        d.last = item_at(d.last, d.end);
        d.has_unit = true;
        return;
    }
    // a 90 KTA plant, 12 MTPA: what a plant makes in a year or a day
    auto word_end = at;
    while (word_end < text.size() && word_end - at < 7 && is_ascii_letter(text[word_end])) ++word_end;
    auto const rate = text.substr(at, word_end - at);
    if (!n.hyphen && rate.size() > 2 && rate.size() < 7 && !letter_at(text, word_end) &&
        listed(english_words::capacity_unit_symbols).has(rate)) {
        if (auto const item = item_at(d.last, at); item < it_.size() && it_[item].begin == at) {
            d.made.unit_name = rate;
            d.made.unit_span = place(d, at, word_end);
            d.end = word_end;
            d.last = item_at(d.last, d.end);
            d.has_unit = true;
            return;
        }
    }
    // 30 Million Metric Tonne
    constexpr std::string_view metric = "metric ton";
    if ((at_or_nul(text, at) | 0x20) == 'm' && same_word(text.substr(at, metric.size()), metric)) {
        auto end = at + metric.size();
        if (text.substr(end, 2) == "ne") end += 2;
        if (at_or_nul(text, end) == 's') ++end;
        if (auto const unit = doc_.tails.units().find("t"); unit && !letter_at(text, end)) {
            d.made.unit = *unit;
            d.made.unit_name = "t";
            d.made.unit_span = place(d, at, end);
            d.end = end;
            d.last = item_at(d.last, d.end);
            d.has_unit = true;
            return;
        }
    }
    trie_match found;
    auto const* t = doc_.tails.find(text, at, found);
    // 66 per | cent: a line ends inside the unit
    constexpr std::size_t window = 32;
    std::array<char, window> unwrapped{};
    if (auto const next = text.substr(at, window).find('\n');
        next != text.npos && next > 0 && next + 1 < window && (t == nullptr || t->kind != tail_kind::unit)) {
        auto const size = text.substr(at, window).copy(unwrapped.data(), window);
        unwrapped[next] = ' ';
        auto const behind = item_at(d.last, at + next + 1);
        bool const clean = letter_at(text, at + next - 1) && letter_at(text, at + next + 1) && behind < it_.size() &&
                           it_[behind].begin == at + next + 1;
        if (clean) t = doc_.tails.find({unwrapped.data(), size}, 0, found);
    }
    constexpr std::string_view folds = "folds";
    if (t == nullptr && text.substr(at, folds.size()) == folds && !letter_at(text, at + folds.size())) {
        t = doc_.tails.find(text.substr(at, folds.size() - 1), 0, found);  // four folds
        found.length = folds.size();
        found.points = static_cast<decltype(found.points)>(folds.size());
    }
    if (n.hyphen) {
        // 125,000-square-foot
        std::array<char, 24> letters{};
        auto const size = text.substr(at, letters.size()).copy(letters.data(), letters.size());
        std::replace(letters.begin(), letters.end(), '-', ' ');
        t = doc_.tails.find({letters.data(), size}, 0, found);
        // five-folds
        constexpr std::size_t fold = 4;
        if (t == nullptr && std::string_view(letters.data(), size).starts_with("folds"))
            t = doc_.tails.find({letters.data(), fold}, 0, found);
    }
    if (t == nullptr || t->kind != tail_kind::unit || t->unit.kind() == unit_kind::count ||
        !(unit_allowed(found, at) || (n.low.scale() > 0 && is(item_at(d.last, at), moment::unit)) ||
          (t->unit.kind() == unit_kind::money && d.made.magnitude >= 6)))
        return;
    // 20 million day visitors, 240 second homes; but 6.4 day
    auto const word = text.substr(at, found.length);
    if (word == "mark" && !n.hyphen && n.low != decimal(1)) return;  // passed the 3 million mark
    auto const behind = item_at(d.last, at) + 1;
    bool const precise = n.low.scale() > 0 && d.made.magnitude == 0 && !(behind < it_.size() && it_[behind].is_plain());
    if (!n.hyphen && listed(english_words::singular_time_units).has(word) && n.low != decimal(1) && !precise) return;
    bool const glued_word = n.hyphen && found.points < 3;
    auto const& terms = t->unit.terms();
    bool const single = t->unit.kind() == unit_kind::physical && terms.size() == 1 && terms[0].exponent == 1;
    bool const time = single && terms[0].base == "s";
    bool const length = single && terms[0].base == "m";
    bool const span_of_years = terms.size() == 1 && (terms[0].base == "month" || terms[0].base == "year");
    bool const age = span_of_years && n.low.scale() > 0;  // 79.2 years
    if (span_of_years) d.is_date = !age;
    if (glued_word || (n.hyphen && (time || length))) return;
    d.made.unit = t->unit;
    d.made.unit_name = time || age || !ascii(t->name) ? text.substr(at, found.length) : t->name;
    if (time) {
        // 2.13 min, 1 minute: counted as minutes are
        for (std::string_view const each : {"minutes", "hours", "seconds", "days", "weeks", "nights"}) {
            constexpr std::size_t known = 3;
            bool const hours = each == "hours" && (d.made.unit_name == "h" || d.made.unit_name.starts_with("hr"));
            if (hours || same_word(d.made.unit_name.substr(0, known), each.substr(0, known))) d.made.unit_name = each;
        }
    }
    if (said_in_words(t->unit)) d.made.unit_name = text.substr(at, found.length);
    if (customary(t->unit)) {
        // the 85 acre site, a mile of track
        auto const written = text.substr(at, found.length);
        constexpr std::size_t letters = 4;
        bool const spelt = written.size() >= letters && !n.hyphen && written.find_first_of("-. \n") == written.npos;
        d.made.unit_name = spelt ? written : t->unit.name_en();
    }
    if (same_word(text.substr(at, 5), "liter")) d.made.unit_name = "liters";  // as it is spelt there
    if (t->unit.symbol() == "oil barrel") {
        d.made.unit_name = text.substr(at, found.length);
        d.made.unit_name = d.made.unit_name.substr(0, d.made.unit_name.find(' '));
        d.made.unit_span = place(d, at, at + d.made.unit_name.size());
        d.end = at + d.made.unit_name.size();
        d.last = item_at(d.last, d.end);
        d.has_unit = true;
        return;
    }
    // 25 basis points are a quarter of a percentage point
    if (auto const pp = doc_.tails.units().find("pp"); pp && t->unit.kind() == unit_kind::basis_point) {
        d.made.unit = *pp;
        d.made.unit_name = "pp";
        d.made.magnitude = d.made.upper_magnitude = -2;
    }
    d.made.unit_span = place(d, at, at + found.length);
    d.end = at + found.length;
    d.last = item_at(d.last, d.end);
    d.has_unit = true;
    d.is_date = d.is_date || (time && kept > 0 && it_[kept - 1].is(word_kind::time));
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
