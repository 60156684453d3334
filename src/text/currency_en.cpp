#include "english.hpp"
#include "english_scan.hpp"
#include "word_values.hpp"

#include <attain/quantity/magnitude.hpp>

#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

struct currency_sign {
    std::string_view sign;
    std::string_view code;
    bool wary = false;  ///< also letters of names and numbers: only before what is plainly an amount
};

// Signs of money as English reports write them; those of the unit table need no row.
// clang-format off
constexpr currency_sign signs[] = {
    {"Rs", "INR"}, {"Rs.", "INR"}, {"RS.", "INR"}, {"Re", "INR", true}, {"Tk", "BDT"}, {"Tk.", "BDT"}, {"KSh", "KES"}, {"Ksh", "KES"},
    {"KSHS", "KES"}, {"Kshs", "KES"}, {"Sh", "KES", true}, {"Shs", "KES", true}, {"Dh", "AED"}, {"Dhs", "AED"}, {"Dhs.", "AED"}, {"DH", "AED", true},
    {"QR", "QAR", true}, {"SR", "SAR", true}, {"SAR", "SAR"}, {"JD", "JOD", true}, {"BD", "BHD", true},
    {"KD", "KWD", true}, {"RO", "OMR", true}, {"LE", "EGP", true}, {"USh", "UGX"}, {"Ush", "UGX"}, {"UShs", "UGX"}, {"Ushs", "UGX"},
    {"TSh", "TZS"}, {"Tsh", "TZS"}, {"Rp", "IDR"}, {"Rp.", "IDR"}, {"Php", "PHP"}, {"PhP", "PHP"}, {"Php.", "PHP"}, {"PhP.", "PHP"}, {"Bt", "THB", true}, {"Rf", "MVR", true}, {"Rmb", "CNY"},
    {"SKr", "SEK"}, {"Skr", "SEK"}, {"SKR", "SEK"}, {"DKr", "DKK"}, {"Dkr", "DKK"}, {"NKr", "NOK"}, {"Nkr", "NOK"}, {"kr", "SEK", true}, {"Kr", "SEK", true},
    {"Rwf", "RWF"}, {"RWF", "RWF"}, {"RwF", "RWF"}, {"Frw", "RWF"}, {"FRw", "RWF"}, {"Birr", "ETB"}, {"Br", "ETB", true}, {"MK", "MWK", true},
    {"Le", "SLE", true}, {"CFA", "XOF", true}, {"FCFA", "XOF"}, {"F.CFA", "XOF"}, {"TShs", "TZS"}, {"Tshs", "TZS"}, {"Afs", "AFN"}, {"B/.", "PAB"},
    {"Kshs.", "KES"}, {"KShs", "KES"}, {"Mden", "MKD"}, {"Den", "MKD", true}, {"Ft", "HUF", true}, {"Lek", "ALL", true}, {"Tsh.", "TZS"},
    {"\u20b4", "UAH"}, {"\u20b8", "KZT"}, {"\u20be", "GEL"}, {"\u20bc", "AZN"}, {"\u20aa", "ILS"}, {"\u20ad", "LAK"}, {"\u20ae", "MNT"},
    {"\u20b2", "PYG"}, {"\u20a1", "CRC"}, {"K", "ZMW", true}, {"BWP", "BWP"}, {"Nu.", "BTN"}, {"Kz", "AOA", true}, {"Fr", "CHF", true}, {"Fr.", "CHF", true}, {"R", "ZAR", true},
    {"N", "NGN", true}, {"P", "PHP", true}, {"CDN$", "CAD"}, {"Cdn$", "CAD"}, {"CAN$", "CAD"},
    {"Can$", "CAD"}, {"EC$", "XCD"}, {"J$", "JMD"}, {"TT$", "TTD"}, {"N$", "NAD"}, {"BZ$", "BZD"}, {"G$", "GYD"},
    {"BDS$", "BBD"}, {"Bds$", "BBD"}, {"FJ$", "FJD"}, {"F$", "FJD"}, {"SI$", "SBD"}, {"MX$", "MXN"}, {"M$", "MYR"}, {"NIS", "ILS"},
    {"GH\u20b5", "GHS"}, {"GH\u00a2", "GHS"}, {"\u20b5", "GHS"}, {"R$", "BRL"}, {"Mex$", "MXN"}, {"S$", "SGD"}, {"E\u00a3", "EGP"}, {"\u20a8", "INR"},
    {"DM", "DEM", true}, {"TL", "TRY", true}, {"Fl", "NLG", true}, {"FFr", "FRF"}, {"Ffr", "FRF"}, {"FFR", "FRF"}, {"BFr", "BEF"}, {"Bfr", "BEF"}, {"BFR", "BEF"}, {"LFr", "LUF"},
    {"FMk", "FIM"}, {"Fmk", "FIM"}, {"Dfl", "NLG"}, {"DFl", "NLG"}, {"Pta", "ESP"}, {"Ptas", "ESP"}, {"Ir\u00a3", "IEP"}, {"IR\u00a3", "IEP"},
    {"ATS", "ATS", true}, {"CYP", "CYP", true}, {"DEM", "DEM", true}, {"EEK", "EEK", true}, {"ESP", "ESP", true}, {"FIM", "FIM", true},
    {"IEP", "IEP", true}, {"ITL", "ITL", true}, {"LTL", "LTL", true}, {"MTL", "MTL", true}, {"PTE", "PTE", true}, {"SIT", "SIT", true},
    {"S/.", "PEN"}, {"S/", "PEN"}, {"`", "INR"}, {"SFr", "CHF"}, {"Sfr", "CHF"}, {"SFr.", "CHF"}, {"Sfr.", "CHF"}, {"SwFr", "CHF"},
    {"USC", "USD", true}, {"USc", "USD", true}, {"$US", "USD"}, {"$A", "AUD"}, {"$NZ", "NZD"}, {"$C", "CAD"}, {"$HK", "HKD"}, {"$S", "SGD"}, {"Y", "JPY", true}, {"Kc", "CZK", true},
};
// clang-format on

[[nodiscard]] bool is_money_sign(char32_t c) noexcept {
    return c == U'$' || c == U'\u00a3' || c == U'\u20ac' || c == U'\u00a5' || (c >= 0x20a0 && c <= 0x20cf) ||
           c == 0x0e3f || c == U'\u00a2';
}

/// The bytes of a blank.
[[nodiscard]] std::size_t blank_at(std::string_view text, std::size_t at) noexcept {
    if (at >= text.size()) return 0;
    if ((text[at] & 0x80) == 0) return text[at] == ' ' ? 1 : 0;
    auto const c = decode(text, at);
    return c.code == U' ' ? c.length : 0;
}

/// 450 million, 12.5-billion, 1.2bn, 1,250: more than the number of a road or a page; `scaled`: only with its scale.
[[nodiscard]] bool amount_at(std::string_view text, std::size_t at, bool scaled) noexcept {
    bool grouped = false;
    while (digit_at(text, at) ||
           ((at_or_nul(text, at) == ',' || at_or_nul(text, at) == '.') && digit_at(text, at + 1))) {
        grouped = grouped || (text[at] == ',' && digits_at(text, at + 1) == 3);
        ++at;
    }
    // R4 310 million: blanks between the thousands
    while (blank_at(text, at) != 0 && digits_at(text, at + blank_at(text, at)) == 3) {
        at += blank_at(text, at) + 3;
        grouped = true;
    }
    if (grouped && !scaled) return true;
    if (auto const places = comma_places_at(text, at); places != 0) at = places;
    // R23 at the end of a line, and billion on the next one
    bool const line = at_or_nul(text, at) == '\n' || (at_or_nul(text, at) == '\r' && at_or_nul(text, at + 1) == '\n');
    auto const gap = line ? (text[at] == '\r' ? 2U : 1U) : at_or_nul(text, at) == '-' ? 1U : blank_at(text, at);
    auto const behind = text.substr(std::min(text.size(), at + gap));
    return magnitude_at_start(behind).has_value() || (gap == 0 && short_magnitude_at_start(behind).has_value());
}

constexpr auto listed_signs = [] {
    word_values<currency_sign, std::size(signs)> made;
    for (auto const& each : signs) made.add(each.sign, each);
    return made;
}();

[[nodiscard]] currency_sign const* sign_of(std::string_view word) noexcept { return listed_signs.find(word); }

[[nodiscard]] bool is_code(std::string_view word) noexcept {
    return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// A name of money in small letters; empty where the word is none.
struct money_word {
    explicit money_word(std::string_view word) noexcept {
        constexpr std::size_t shortest = 3;
        if (word.size() < shortest || word.size() > letters.size()) return;
        for (std::size_t i = 0; i < word.size(); ++i) {
            if (!is_ascii_letter(word[i])) return;
            letters[i] = static_cast<char>(lower(static_cast<unsigned char>(word[i])));
        }
        size = word.size();
    }

    [[nodiscard]] std::string_view name() const noexcept { return {letters.data(), size}; }

    std::array<char, 12> letters{};
    std::size_t size = 0;
};

/// US dollars, Hong Kong dollars: the money of a name that stands behind its country.
[[nodiscard]] std::optional<money_found> money_owned(std::string_view words, unit_table const& units,
                                                     country_money const& moneys) noexcept {
    auto const gap = words.rfind(' ');
    if (gap == words.npos) return std::nullopt;
    money_word const word(words.substr(gap + 1));
    return word.size == 0 ? std::nullopt : moneys.owned(words.substr(0, gap), word.name(), units);
}

/// The money that a word names, in capitals or not: rupees, Euro, TENGE. Others won 12 million votes.
[[nodiscard]] std::optional<money_found> money_called(std::string_view word, unit_table const& units,
                                                      country_money const& moneys) noexcept {
    money_word const small(word);
    if (small.size == 0) return std::nullopt;
    auto const name = small.name();
    if (name == "won" || name == "real" || name == "marks" || name == "mark") return std::nullopt;
    if (name == "euro" || name == "euros") {
        auto const unit = units.find_exact("EUR");
        return unit ? std::optional(money_found{*unit}) : std::nullopt;
    }
    constexpr std::size_t word_like = 4;  // Rs, kr: signs, which have rows of their own
    if (auto const found = name.size() < word_like ? std::nullopt : moneys.shared(name, units); found) return found;
    auto const code = country_money::named(name);
    auto const unit = code.empty() ? std::nullopt : units.find_exact(moneys.of_its_time(code));
    return unit ? std::optional(money_found{*unit}) : std::nullopt;
}

}  // namespace

std::optional<money_found> english_currency(std::string_view sign, unit_table const& units,
                                            country_money const& moneys) noexcept {
    if (auto const found = moneys.shared(sign, units); found) return found;
    if (auto const found = money_owned(sign, units, moneys); found) return found;
    auto const certain = [](std::optional<unit> const& unit) {
        return unit ? std::optional(money_found{*unit}) : std::nullopt;
    };
    if (auto const* const row = sign_of(sign); row != nullptr) return certain(units.find_exact(row->code));
    if (sign.size() == 4 && sign.back() == '$' && is_code(sign.substr(0, 3)))
        return certain(units.find_exact(sign.substr(0, 3)));
    if (auto const found = certain(is_code(sign) ? units.find_exact(sign) : units.find(sign)); found) return found;
    return money_called(sign, units, moneys);
}

/// euro 41 billion, rupees 30 crore: the name of a money before an amount.
bool english_lexer::read_currency_name(english_sentence& out, std::size_t end) {
    auto const name = text_.substr(at_, end - at_);
    // Euro 5 is a norm; an amount has its scale or its thousands.
    if (!amount_at(text_, end + 1, false)) return false;
    auto const money = money_called(name, doc_.tails.units(), moneys_);
    if (!money || money->unit.kind() != unit_kind::money) return false;
    // US dollars 188 million, Hong Kong dollars 5 billion: whose money it is stands before it
    auto owner = out.items.size();
    constexpr std::size_t most_words = 2;
    for (std::size_t words = 0; words < most_words && owner > 0 && out.items[owner - 1].is(english_type::word);
         ++words) {
        auto const& x = out.items[owner - 1];
        if (!x.capital || x.end + 1 < (owner == out.items.size() ? at_ : out.items[owner].begin)) break;
        --owner;
        if (!money_owned(text_.substr(x.begin, end - x.begin), doc_.tails.units(), moneys_)) continue;
        auto const from = x;
        out.items.resize(owner);
        push(out, {.type = english_type::currency}, end);
        out.items.back().begin = from.begin;
        out.items.back().first = from.first;
        return true;
    }
    push(out, {.type = english_type::currency}, end);
    return true;
}

/// US$, HK$, RMB30, £, Rs. 12: money before its number.
bool english_lexer::read_currency_symbol(english_sentence& out) {
    auto end = at_;
    while (end < text_.size() && end - at_ < most_sign_letters && is_ascii_letter(text_[end])) ++end;
    auto const& units = doc_.tails.units();
    auto const letters = end - at_;
    // U.S.$35 billion, US $ 35 million
    for (std::string_view const each : {"U.S.$", "U.S. $", "US $"}) {
        if (text_[at_] != 'U' || !text_.substr(at_).starts_with(each)) continue;
        auto const behind = at_ + each.size();
        if (!digit_at(text_, behind + blank_at(text_, behind))) continue;
        push(out, {.type = english_type::currency}, at_ + each.size());
        return true;
    }
    // S/. 3.38, B/.45
    for (std::string_view const each : {"S/.", "S/", "B/."}) {
        if (text_[at_] != each.front() || !text_.substr(at_).starts_with(each)) continue;
        auto const behind = at_ + each.size() + blank_at(text_, at_ + each.size());
        if (!digit_at(text_, behind)) continue;
        push(out, {.type = english_type::currency}, at_ + each.size());
        return true;
    }
    // ` 8,210 crore: where the font had the sign of the rupee
    if (text_[at_] == '`') {
        auto behind = at_ + 1;
        while (blank_at(text_, behind) != 0) behind += blank_at(text_, behind);
        if (!digit_at(text_, behind) || !amount_at(text_, behind, true)) return false;
        push(out, {.type = english_type::currency}, at_ + 1);
        return true;
    }
    // $US35 million, $NZ 4 million
    for (std::string_view const each : {"$US", "$NZ", "$A", "$C", "$HK", "$S"}) {
        if (text_[at_] != '$' || !text_.substr(at_).starts_with(each)) continue;
        auto const behind = at_ + each.size();
        if (!digit_at(text_, behind + blank_at(text_, behind))) continue;
        push(out, {.type = english_type::currency}, behind);
        return true;
    }
    auto const mark = decode(text_, end);
    if (is_money_sign(mark.code)) {
        auto const whole = text_.substr(at_, end + mark.length - at_);
        auto const money = english_currency(whole, units, moneys_);
        if (!money || money->unit.kind() != unit_kind::money) return false;
        push(out, {.type = english_type::currency}, end + mark.length);
        return true;
    }
    if (letters == 0) return false;
    if (letters == 2 && digit_at(text_, end) && text_.substr(at_, 2) == "HK") {
        // HK38.5 cents
        push(out, {.kind = word_kind::stop, .code = static_cast<std::uint8_t>(stop::determiner), .capital = true}, end);
        return true;
    }
    auto digits = end;
    if (at_or_nul(text_, digits) == '.') ++digits;
    bool const point = digits != end;
    if (auto const next = at_or_nul(text_, digits); next == ' ') {
        ++digits;
        if (letters == 3 && at_or_nul(text_, digits) == ' ') ++digits;  // a justified line
    } else if (next == '\n' && letters == 3) {
        ++digits;  // USD | 4.1 billion
    } else if ((next & 0x80) != 0) {
        digits += blank_at(text_, digits);
    }
    // DKK -275 million, EUR -0.12
    bool const minus = digits != end && at_or_nul(text_, digits) == '-' && is_code(text_.substr(at_, letters));
    if (minus) ++digits;
    if (!digit_at(text_, digits)) return false;
    auto const whole = digits + digits_at(text_, digits);
    bool const exact = at_or_nul(text_, whole) == '.' && digit_at(text_, whole + 1);
    if (minus && !exact && !amount_at(text_, digits, true)) return false;
    // RMB 30, Rmb30, NZD30; but `won 12 awards` is no money
    auto const* row = sign_of(text_.substr(at_, letters + (point ? 1 : 0)));
    if (row == nullptr && point) return false;
    auto const word = text_.substr(at_, letters);
    if (row == nullptr && !is_code(word)) return false;
    // TOP 10 firms, PEI 3,200 people: codes that are words or initials are money only before a scale
    if (row == nullptr && doc_.words.group(english_words::codes_that_are_words).has(word) &&
        !amount_at(text_, digits, true))
        return false;
    // COP29: a conference
    if (row == nullptr && word == "COP" && !amount_at(text_, digits, false)) return false;
    bool const apart = letters == 1 && digits != end;
    auto const money = english_currency(row != nullptr ? row->sign : word, units, moneys_);
    if (!money || money->unit.kind() != unit_kind::money) return false;
    if (word == "K" && money->how != certainty::certain) return false;
    // N23.94 where the text tells of Nigeria
    auto const places = digits + digits_at(text_, digits);
    bool const priced = money->how == certainty::certain && digits == end && at_or_nul(text_, places) == '.' &&
                        digits_at(text_, places + 1) == 2;
    // a yield of USC 9,55: cents of the dollar, which a point or comma before two digits tells from initials
    auto const mark_behind = at_or_nul(text_, places);
    if (word == "USC" || word == "USc") {
        bool const cents = (mark_behind == ',' || mark_behind == '.') && digits_at(text_, places + 1) == 2;
        if (!cents) return false;
        push(out, {.type = english_type::currency}, end);
        return true;
    }
    // Sh120 a litre: letters that nothing else glues to a number
    bool const shillings = digits == end && (word == "Sh" || word == "Shs");
    if (row != nullptr && row->wary && !priced && !shillings && !amount_at(text_, digits, apart)) return false;
    push(out, {.type = english_type::currency}, end + (point ? 1 : 0));
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
