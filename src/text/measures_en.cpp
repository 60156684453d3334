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

/// kilometers, megawatts, carats: units that a report counts by the word it uses, as it does rooms. Weights, hectares
/// and areas have one sign however they are written.
bool said_in_words(attain::unit unit) noexcept {
    constexpr std::string_view symbols[] = {"km", "m", "MW", "GW", "MWh", "GWh", "TWh", "kWh", "ct", "cm", "mm"};
    return unit.kind() == unit_kind::physical && one_of(unit.symbol(), symbols);
}

}  // namespace

constexpr std::string_view capital_units[] = {"MW", "GW", "KW", "GB", "TB", "PB", "MT", "KM", "KG", "KV", "TEU"};

/// all, top, pen: words like the codes of some money.
bool english_figures::like_code(std::string_view word) const {
    return word.size() == 3 && !(word[1] >= 'A' && word[1] <= 'Z') &&
           listed(english_words::words_like_codes).has_in_small(word);
}

/// A unit of the table must be a word that the sentence does not use otherwise: `are` is no area, `in` no inch.
bool english_figures::unit_allowed(trie_match const& found, std::size_t at) const {
    auto const word = in_.text.substr(at, found.length);
    if (word.size() == 2 && word[1] == 's' && word[0] >= 'A' && word[0] <= 'Z') return false;  // 2Ws and 3Ws: names
    if (word == "EV" || word == "MU") return false;  // 9,400 EV chargers, 340 MU: no electronvolts, no mu
    // 14 top tenants, 14 UK-based firms
    if (like_code(word)) return false;
    if (word == "UK" || word == "US") return false;
    // 12 Tesla cars, 2 Siemens scanners: makers
    constexpr std::string_view makers[] = {"Tesla", "Siemens", "Henry", "Hertz", "Newton", "Gray", "Weber"};
    auto const behind = at + word.size();
    if (one_of(word, makers) && at_or_nul(in_.text, behind) == ' ' && letter_at(in_.text, behind + 1)) return false;
    // 31 DM/M.Ch seats: initials
    auto const all_large = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (word == "DM" || (word.size() > 1 && at_or_nul(in_.text, behind) == '/' && letter_at(in_.text, behind + 1) &&
                         std::all_of(word.begin(), word.end(), all_large) && in_.text.substr(behind + 1, 1) < "a" &&
                         !one_of(word, capital_units)))
        return false;
    if (word.size() == 1 && !(word[0] == 't' || word[0] == 'm' || word[0] == 'g' || word[0] == '%')) return false;
    auto const i = item_at(at_, at);
    // 12 US firms, 31 TV stations: initials before what is counted, but 12 MW plants
    constexpr std::size_t longest = 3;
    bool const initials = word.size() > 1 && word.size() <= longest && i < it_.size() && it_[i].begin == at &&
                          it_[i].end == at + word.size() &&
                          std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (initials && !one_of(word, capital_units) && counted_soon(i + 1)) {
        auto const money = doc_.tails.units().find_exact(word);
        if (!money || money->kind() != unit_kind::money) return false;
    }
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
    // 20-foot, a 3 lakh-litre plant
    bool const joined_behind = number(d.number_at).hyphen || (d.made.magnitude != 0 && letter_at(in_.text, d.end + 1));
    if (joined_behind && c.code == U'-') return d.end + c.length;
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

/// 3.4 M EUR: a letter for millions before the code of a money
bool english_figures::million_of_code(draft const& d, std::size_t at, std::size_t length) const {
    constexpr std::size_t code = 3;
    auto const text = in_.text;
    if (at != d.end + 1 || length != 1 || text[at] != 'M' || at_or_nul(text, at + 1) != ' ') return false;
    auto const word = text.substr(at + 2, code);
    bool const large =
        word.size() == code && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    auto const unit = large && !letter_at(text, at + 2 + code) ? doc_.tails.units().find_exact(word) : std::nullopt;
    return unit && unit->kind() == unit_kind::money;
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
               s && (at == d.end || million_of_code(d, at, s->length) ||
                     (d.money_first && at == d.end + 1 && s->length <= 2 && text[at] != 't' &&
                      !letter_at(text, at + s->length)))) {
        auto const behind = skip_blanks(text, at + s->length);
        bool const thing = is_latin(decode(text, behind).code);
        auto const next = item_at(d.last, behind);
        bool const measured =
            thing && next < it_.size() && it_[next].is_plain() && (counted_soon(next) || view(next) == "pax");
        trie_match found;
        auto const* const t = thing ? doc_.tails.find(text, behind, found) : nullptr;
        // the 100m tonne mark
        bool const unit_next = t != nullptr && t->kind == tail_kind::unit && s->length == 1 && found.length > 2 &&
                               (measured || unit_allowed(found, behind));
        // increased by 1.2m to 14.8m where passengers are counted; 348K
        bool const letter = text[at] == 'm' || text[at] == 'M' || text[at] == 'k' || text[at] == 'K';
        // Layoffs rose to 145k, last month's 43k fall; but a 5k, the 401k
        constexpr std::int64_t plan_of_pensions = 401;
        bool const known =
            d.number_at > 0 && is(d.number_at - 1, stop::determiner) && !(next < it_.size() && it_[next].moves());
        bool const thousands = text[at] == 'k' && !known && number(d.number_at).low != decimal(plan_of_pensions);
        bool const bare = letter && s->length == 1 && !(thing && next < it_.size() && it_[next].is_plain()) &&
                          !number(d.number_at).hyphen && (thousands || counts_things());
        if (d.money_first || bare || million_of_code(d, at, s->length) ||
            ((measured || unit_next) && text[at] != 't' && text[at] != 'b')) {
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
    auto const& volumes = listed(english_words::carried_volume_nouns);
    for (auto const& x : it_) {
        if (x.is(english_type::figure) && x.index < out_.size()) {
            // from 21.2m tonnes to 20.2m: as many more
            auto const kind = out_[x.index].unit.kind();
            counts = counts || (!out_[x.index].unit_name.empty() && out_[x.index].magnitude >= 6 &&
                                (kind == unit_kind::count || kind == unit_kind::none || kind == unit_kind::physical));
        }
        if (!x.is_plain()) continue;
        auto const word = in_.view(x);
        if (dimensions.has(word)) return false;
        // Throughput rose from 25.8m to 26.5m
        counts = counts || volumes.has_in_small(last_word(word)) ||
                 (x.index != 0 && doc_.words.entry(static_cast<std::int32_t>(x.index)).kind == word_kind::counts);
    }
    return counts;
}

/// per cent, square metres, tonnes
void english_figures::read_unit(draft& d, std::size_t kept) const {
    auto const text = in_.text;
    auto const& n = number(d.number_at);
    if (d.money_first || n.ordinal) return;
    auto const at = after_gap(d);
    if (read_written_unit(d, at, kept)) return;
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
          (t->unit.kind() == unit_kind::money && d.made.magnitude >= 6 && !like_code(text.substr(at, found.length)))))
        return;
    // three US$2 million grants: the money of the next number
    if (t->unit.kind() == unit_kind::money && text[at + found.length - 1] == '$' &&
        digit_at(text, skip_blanks(text, at + found.length)))
        return;
    // 20 million day visitors, 240 second homes; but 6.4 day
    auto const word = text.substr(at, found.length);
    if (word == "mark" && !n.hyphen && n.low != decimal(1)) return;  // passed the 3 million mark
    auto const behind = item_at(d.last, at) + 1;
    bool const precise = n.low.scale() > 0 && d.made.magnitude == 0 && !(behind < it_.size() && it_[behind].is_plain());
    if (!n.hyphen && listed(english_words::singular_time_units).has(word) && n.low != decimal(1) && !precise) return;
    // a 15-km road, the 500-MW plant
    constexpr std::string_view short_signs[] = {"km", "MW", "GW", "kW"};
    bool const sign = one_of(word, short_signs);
    bool const glued_word = n.hyphen && found.points < 3 && !sign;
    auto const& terms = t->unit.terms();
    bool const single = t->unit.kind() == unit_kind::physical && terms.size() == 1 && terms[0].exponent == 1;
    bool const time = single && terms[0].base == "s";
    bool const length = single && terms[0].base == "m";
    bool const span_of_years = terms.size() == 1 && (terms[0].base == "month" || terms[0].base == "year");
    bool const age = span_of_years && n.low.scale() > 0;  // 79.2 years
    if (span_of_years) d.is_date = !age;
    // a 450-metre bridge, a 1,300-foot pier; but 20-foot containers are of their kind
    bool const built = length && n.hyphen && !n.spelled && kept > 0 &&
                       (word.starts_with("met") || (word == "foot" && n.low >= decimal(60)));
    bool const far = sign || built || word.starts_with("kilomet") || word.starts_with("mile");
    if (glued_word || (n.hyphen && (time || (length && !far)))) return;
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
    if (said_in_words(t->unit)) d.made.unit_name = n.hyphen ? many_of_unit(word) : word;
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
    // 3pc, 4.5 pc: per cent, and no coulombs
    constexpr std::int64_t hundreds = 1000;
    if (auto const percent = doc_.tails.units().find("%"); percent && word == "pc" && n.low < decimal(hundreds)) {
        d.made.unit = *percent;
        d.made.unit_name = "%";
    }
    d.made.unit_span = place(d, at, at + found.length);
    d.end = at + found.length;
    d.last = item_at(d.last, d.end);
    d.has_unit = true;
    // 145 mm fell over two days: in which time
    bool const within = kept > 1 && it_[kept - 1].is(word_kind::approximate) && view(kept - 1) == "over" &&
                        it_[kept - 2].is(motion::verb);
    d.is_date = d.is_date || (time && kept > 0 && (it_[kept - 1].is(word_kind::time) || within));
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
