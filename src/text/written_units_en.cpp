#include "english_scan.hpp"
#include "figure_words_en.hpp"
#include "figures_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Units by the way they are written: kms, twenty-foot equivalent units, MMT, 4x, metric tonnes.

namespace {

/// The bytes of two words at the start of a text with more than one blank between them, or 0.
[[nodiscard]] std::size_t spaced_length(std::string_view text, std::string_view first,
                                        std::string_view second) noexcept {
    if (!text.starts_with(first)) return 0;
    auto const at = skip_blanks(text, first.size());
    auto const end = at + second.size();
    bool const wide = at > first.size() + 1 && text.substr(at).starts_with(second);
    return wide && !is_latin(decode(text, end).code) ? end : 0;
}

/// The byte behind one of the words at `at`, and behind the blank, line end or hyphen that follows it; or 0.
template <std::size_t Size>
[[nodiscard]] std::size_t behind_one_of(std::string_view text, std::size_t at, std::string_view const (&words)[Size],
                                        bool last = false) noexcept {
    for (auto const each : words) {
        if (!same_word(text.substr(std::min(at, text.size()), each.size()), each)) continue;
        auto const end = at + each.size();
        if (last) return letter_at(text, end) ? 0 : end;
        auto const c = at_or_nul(text, end);
        if (c == ' ' || c == '-' || c == '\n') return end + 1;
        if (digit_at(text, end - 1) && letter_at(text, end)) return end;  // 20ft
    }
    return 0;
}

/// The byte behind the words of a container of twenty feet, in any of their spellings, or 0.
[[nodiscard]] std::size_t box_units_end(std::string_view text, std::size_t at, bool glued) noexcept {
    auto const initial = at_or_nul(text, at) | 0x20;
    if (initial != 't' && initial != ('2' | 0x20)) return 0;
    constexpr std::string_view signs[] = {"teus", "teu"};
    if (initial == 't') {
        auto const end = behind_one_of(text, at, signs, true);
        if (end != 0 || glued) return end;
    }
    constexpr std::string_view twenty[] = {"twenty", "20"};
    constexpr std::string_view foot[] = {"foot", "feet", "ft", "ft."};
    constexpr std::string_view equivalent[] = {"equivalent"};
    constexpr std::string_view units[] = {"units", "unit", "containers"};
    constexpr std::string_view equivalents[] = {"equivalents"};
    auto const size = behind_one_of(text, at, twenty);
    if (size == 0) return 0;
    auto const feet = behind_one_of(text, size, foot);
    auto const middle = feet == 0 ? size : feet;
    if (auto const same = behind_one_of(text, middle, equivalent); same != 0)
        return behind_one_of(text, same, units, true);
    return feet == 0 ? 0 : behind_one_of(text, middle, equivalents, true);
}

}  // namespace

/// The unit of a draft, of the bytes from `at` to `end`.
void english_figures::take_unit(draft& d, attain::unit unit, std::string_view name, std::size_t at,
                                std::size_t end) const {
    d.made.unit = unit;
    d.made.unit_name = name;
    d.made.unit_span = place(d, at, end);
    d.end = end;
    d.last = item_at(d.last, end);
    d.has_unit = true;
}

/// 17.5  per  cent: a justified line
bool english_figures::read_spaced_unit(draft& d, std::size_t at) const {
    struct spaced_unit {
        std::string_view first;
        std::string_view second;
        std::string_view name;
    };
    constexpr spaced_unit spaced[] = {{"per", "cent", "%"},          {"percentage", "points", "pp"},
                                      {"percentage", "point", "pp"}, {"metric", "tonnes", "t"},
                                      {"metric", "tonne", "t"},      {"metric", "tons", "t"}};
    for (auto const& each : spaced) {
        auto const length = spaced_length(in_.text.substr(at), each.first, each.second);
        auto const unit = length == 0 ? std::nullopt : doc_.tails.units().find(each.name);
        if (!unit) continue;
        take_unit(d, *unit, each.name, at, at + length);
        return true;
    }
    return false;
}

/// twenty-foot equivalent units, 20ft equivalents, 10,500TEU, 9,200 TEU vessels
bool english_figures::read_box_units(draft& d, std::size_t at) const {
    auto const text = in_.text;
    // 1.4 million loaded 20-foot equivalent units
    for (std::string_view const each : {"loaded ", "full ", "empty "}) {
        if (text.substr(std::min(at, text.size())).starts_with(each)) {
            at += each.size();
            break;
        }
    }
    auto const end = box_units_end(text, at, at == d.end);
    auto const unit = end == 0 ? std::nullopt : doc_.tails.units().find("TEU");
    if (!unit) return false;
    take_unit(d, *unit, text.substr(at, end - at) == "TEU" ? "TEU" : "TEUs", at, end);
    d.made.indicator = {};
    constexpr std::size_t longest_sign = 4;
    if (end - at <= longest_sign && at != d.made.numeral.end) {
        d.made.indicator = d.made.unit_name;
        d.made.indicator_span = d.made.unit_span;
    }
    return true;
}

/// 1.1 million TEUs, or twenty-foot equivalent units: the length of a box, whatever stands before it.
bool english_figures::spells_box_unit(std::size_t at) const { return box_units_end(in_.text, at, false) != 0; }

/// 4x higher, 0.5 of a percentage point
bool english_figures::read_times(draft& d, std::size_t at, std::size_t kept) const {
    auto const text = in_.text;
    bool const named = kept > 0 && it_[kept - 1].is_plain() && it_[kept - 1].capital;  // the Widget 4x
    bool const by_times = !named && d.end == at && at_or_nul(text, at) == 'x' && !letter_at(text, at + 1) &&
                          !digit_at(text, at + 1) && !(at_or_nul(text, at + 1) == ' ' && digit_at(text, at + 2));
    std::size_t of_point = 0;
    for (std::string_view const each : {"of a percentage point", "of one percentage point", "of a per cent"}) {
        if (at_or_nul(text, at) == 'o' && text.substr(at).starts_with(each)) of_point = each.size();
    }
    if (!by_times && of_point == 0) return false;
    auto const unit = doc_.tails.units().find(by_times ? "times" : "pp");
    if (unit) take_unit(d, *unit, by_times ? "times" : "pp", at, at + (by_times ? 1 : of_point));
    return true;
}

/// 4.97 MMT, 12 kt: tonnes with their scale; 340 MU of power: millions of units.
bool english_figures::read_scaled_sign(draft& d, std::size_t at) const {
    struct scaled_sign {
        std::string_view sign;
        std::int32_t power;
        std::string_view name;
    };
    // mt are metric tons where they are many, else millions of them
    bool const many = d.made.magnitude != 0 || number(d.number_at).low >= decimal(1000);
    scaled_sign const signs[] = {
        {"MMT", 6, "t"},     {"LMT", 5, "t"},     {"MMt", 6, "t"},     {"mmt", 6, "t"},           {"Mt", 6, "t"},
        {"kt", 3, "t"},      {"MTEU", 6, "TEUs"}, {"mTEU", 6, "TEUs"}, {"mt", many ? 0 : 6, "t"}, {"MU", 6, "units"},
        {"MUs", 6, "units"}, {"BU", 9, "units"},  {"BUs", 9, "units"}, {"Mm\u00b3", 6, "m3"},     {"Mm3", 6, "m3"}};
    for (auto const& each : signs) {
        if (!in_.text.substr(at).starts_with(each.sign) || letter_at(in_.text, at + each.sign.size())) continue;
        if (d.made.magnitude != 0 && each.power != 0) break;
        auto const unit = doc_.tails.units().find(each.name);
        if (!unit && each.name == "t") break;
        take_unit(d, unit.value_or(attain::unit()), each.name, at, at + each.sign.size());
        if (each.power != 0) d.made.magnitude = d.made.upper_magnitude = each.power;
        return true;
    }
    return false;
}

/// 12pc, 14 p.c., 3.4 msf, 2,400 sq. metres: signs that the table does not have or reads otherwise
bool english_figures::read_short_sign(draft& d, std::size_t at) const {
    struct short_sign {
        std::string_view sign;
        std::int32_t power;
        std::string_view unit;
        std::string_view name;
    };
    constexpr short_sign signs[] = {{"pc", 0, "%", "%"},
                                    {"p.c.", 0, "%", "%"},
                                    {"sf", 0, "ft2", "square feet"},
                                    {"SF", 0, "ft2", "square feet"},
                                    {"msf", 6, "ft2", "square feet"},
                                    {"MSF", 6, "ft2", "square feet"},
                                    {"sqft", 0, "ft2", "square feet"},
                                    {"sq. feet", 0, "ft2", "square feet"},
                                    {"rai", 0, "", "rai"},
                                    {"linear feet", 0, "ft", "linear feet"},
                                    {"sq. met", 0, "m2", "m2"},
                                    {"sq.met", 0, "m2", "m2"}};
    auto const first = at_or_nul(in_.text, at) | 0x20;
    if (first != 'p' && first != 's' && first != 'm' && first != 'r' && first != 'l') return false;
    for (auto const& each : signs) {
        if (!in_.text.substr(at).starts_with(each.sign)) continue;
        auto end = at + each.sign.size();
        if (each.sign.ends_with("met")) {
            while (end - at < 12 && letter_at(in_.text, end)) ++end;  // metre, meters
        }
        // 300 PCs, 12 SF funds: a thing and a name
        bool const area = each.unit == "ft2" && each.sign.size() < 4;
        bool const few = area && each.power == 0 && d.made.magnitude == 0 && number(d.number_at).low < decimal(100);
        if (letter_at(in_.text, end) || few || (d.made.magnitude != 0 && (each.power != 0 || each.unit == "%")))
            continue;
        auto const unit = doc_.tails.units().find(each.unit);
        if (!unit && !each.unit.empty()) continue;
        take_unit(d, unit.value_or(attain::unit()), each.name, at, end);
        if (each.power != 0) d.made.magnitude = d.made.upper_magnitude = each.power;
        return true;
    }
    return false;
}

/// a 90 KTA plant, 12 MTPA: what a plant makes in a year or a day
bool english_figures::read_capacity_sign(draft& d, std::size_t at) const {
    auto const text = in_.text;
    constexpr std::size_t longest = 6;
    auto end = at;
    while (end < text.size() && end - at <= longest && is_ascii_letter(text[end])) ++end;
    auto const rate = text.substr(at, end - at);
    if (rate.size() < 3 || rate.size() > longest || letter_at(text, end) ||
        !listed(english_words::capacity_unit_symbols).has(rate))
        return false;
    auto const item = item_at(d.last, at);
    if (item >= it_.size() || it_[item].begin != at) return false;
    take_unit(d, {}, rate, at, end);
    return true;
}

/// 30 Million Metric Tonne
bool english_figures::read_metric_tonnes(draft& d, std::size_t at) const {
    auto const text = in_.text;
    constexpr std::string_view metric = "metric ton";
    if ((at_or_nul(text, at) | 0x20) != 'm' || !same_word(text.substr(at, metric.size()), metric)) return false;
    auto end = at + metric.size();
    if (text.substr(end, 2) == "ne") end += 2;
    if (at_or_nul(text, end) == 's') ++end;
    auto const unit = doc_.tails.units().find("t");
    if (!unit || letter_at(text, end)) return false;
    take_unit(d, *unit, "t", at, end);
    return true;
}

/// 652,000 bbl/d, 12 l/s, 15 qtl/ha: a flow or a yield with its time or field behind a stroke.
bool english_figures::read_flow(draft& d, std::size_t at) const {
    auto const text = in_.text;
    auto middle = at;
    constexpr std::size_t longest = 6;
    while (middle - at <= longest && is_ascii_letter(at_or_nul(text, middle))) ++middle;
    // 1,200 m3/h
    if (middle - at == 1 && (text[at] == 'm' || text[at] == 'M')) {
        if (at_or_nul(text, middle) == '3')
            ++middle;
        else if (decode(text, middle).code == 0xb3)
            middle += decode(text, middle).length;
    }
    if (middle == at || middle - at > longest || at_or_nul(text, middle) != '/') return false;
    auto end = middle + 1;
    while (end - middle <= longest && is_ascii_letter(at_or_nul(text, end))) ++end;
    constexpr std::string_view times[] = {"d", "day", "y", "yr", "year"};
    // 12 l/s, 1,200 m3/h; but events/sec are events
    constexpr std::string_view short_times[] = {"h", "hr", "s", "sec", "min"};
    constexpr std::size_t sign = 3;
    // 15 qtl/ha: what a field yields
    constexpr std::string_view yields[] = {"q", "qtl", "qtls", "Qtl", "Qtls", "Q", "bags", "bu", "maunds"};
    constexpr std::string_view fields[] = {"ha", "hectare", "acre", "feddan", "rai"};
    auto const behind = text.substr(middle + 1, end - middle - 1);
    bool const yield = one_of(behind, fields) && one_of(text.substr(at, middle - at), yields);
    if (letter_at(text, end) ||
        !(yield || one_of(behind, times) || (middle - at <= sign && one_of(behind, short_times))))
        return false;
    take_unit(d, {}, text.substr(at, end - at), at, end);
    return true;
}

/// Reads what the table of units does not have in this form.
bool english_figures::read_written_unit(draft& d, std::size_t at, std::size_t kept) const {
    auto const text = in_.text;
    if (number(d.number_at).hyphen) return false;
    // 120 kms, 41 kgs: before the latter is the money of a country
    auto const plural = sign_of_plural(text.substr(at, 3));
    if (!plural.empty() && !letter_at(text, at + 3)) {
        if (auto const unit = doc_.tails.units().find(plural)) {
            take_unit(d, *unit, plural, at, at + 3);
            return true;
        }
    }
    return read_spaced_unit(d, at) || read_box_units(d, at) || read_money_word(d, at) || read_times(d, at, kept) ||
           read_flow(d, at) || read_short_sign(d, at) || read_scaled_sign(d, at) || read_capacity_sign(d, at) ||
           read_metric_tonnes(d, at);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
