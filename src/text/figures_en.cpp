#include "english.hpp"
#include "utf8.hpp"

#include <attain/quantity/magnitude.hpp>

#include <algorithm>
#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

std::size_t skip_spaces(std::string_view text, std::size_t at) noexcept {
    while (at < text.size() && (text[at] == ' ' || decode(text, at).code == U' ')) at += decode(text, at).length;
    return at;
}

bool ascii(std::string_view word) noexcept {
    return std::all_of(word.begin(), word.end(), [](char c) { return (c & 0x80) == 0; });
}

/// Feet, acres, pounds: their words are better known than their symbols.
bool customary(attain::unit unit) noexcept {
    constexpr std::string_view symbols[] = {"ft",  "yd",  "mi",  "nmi", "acre", "ft²", "yd²",
                                            "mi²", "in²", "gal", "ft³", "lb",   "oz",  "oil barrel"};
    return std::find(std::begin(symbols), std::end(symbols), unit.symbol()) != std::end(symbols);
}

/// Hedges that are verbs: what exceeded 20,000 is their subject.
bool is_hedging_verb(std::string_view word) noexcept {
    for (auto const* const each : {"exceed", "topp", "tops", "surpass", "pass", "cross", "broke"}) {
        if (word.substr(0, std::string_view(each).size()) == each) return true;
    }
    return false;
}

bool small_integer(english_number const& n, std::int64_t from, std::int64_t to) {
    auto const value = n.low.to_int64();
    return !n.range && !n.identifier && n.low.scale() == 0 && value && *value >= from && *value <= to;
}

/// Rewrites the items of a sentence, from left to right.
class pass {
public:
    pass(english_sentence& in, document const& doc, std::vector<candidate>& out)
        : in_(in), it_(in.items), doc_(doc), out_(out) {}

    void run() {
        std::size_t kept = 0;
        for (at_ = 0; at_ < it_.size();) {
            english_item made = it_[at_];
            auto end = at_ + 1;
            if (auto const date = date_end(at_); date != 0) {
                made = joined(at_, date, english_type::date);
                made.index = static_cast<std::uint32_t>(in_.dates.size());
                in_.dates.push_back(period_of(made));
                reject(made.where(), reject_reason::date);
                end = date;
            } else if (it_[at_].is(english_type::currency) || it_[at_].is(english_type::number)) {
                end = read_figure(kept, made);
            }
            it_[kept++] = made;
            at_ = end;
        }
        it_.resize(kept);
    }

private:
    [[nodiscard]] english_item joined(std::size_t from, std::size_t to, english_type type) const {
        auto item = it_[from];
        item.end = it_[to - 1].end;
        item.last = it_[to - 1].last;
        item.type = type;
        item.kind = word_kind::none;
        return item;
    }

    void reject(span where, reject_reason why) {
        if (!doc_.options.keep_rejected) return;
        candidate c;
        c.whole = c.numeral = where;
        c.rejected = why;
        out_.push_back(std::move(c));
    }

    [[nodiscard]] bool is_number(std::size_t i) const { return i < it_.size() && it_[i].is(english_type::number); }
    [[nodiscard]] english_number const& number(std::size_t i) const { return in_.numbers[it_[i].index]; }
    [[nodiscard]] std::string_view view(std::size_t i) const { return in_.view(it_[i]); }
    [[nodiscard]] bool is(std::size_t i, stop s) const { return i < it_.size() && it_[i].is(s); }
    [[nodiscard]] bool is(std::size_t i, moment m) const { return i < it_.size() && it_[i].is(m); }

    [[nodiscard]] bool plain_year(std::size_t i) const {
        if (!is_number(i)) return false;
        auto const& n = number(i);
        return n.years || (!n.grouped && !n.spelled && !n.ordinal && !n.negative && !n.over &&
                           it_[i].end - it_[i].begin == 4 && small_integer(n, 1900, 2100));
    }

    /// FY2012, Q3, 1H, H1
    [[nodiscard]] bool period_code(std::size_t i) const {
        if (i >= it_.size()) return false;
        auto const word = view(i);
        if (it_[i].type != english_type::word || !it_[i].capital) return false;
        if (word.size() == 2 && (word[0] == 'Q' || word[0] == 'H') && word[1] >= '1' && word[1] <= '4') return true;
        if (word.size() < 4 || word[0] != 'F' || word[1] != 'Y') return false;
        return std::all_of(word.begin() + 2, word.end(), [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
    }

    /// What may stand between the parts of a date: of, the, the year, a comma before a year.
    [[nodiscard]] std::size_t year_behind(std::size_t i) const {
        if (plain_year(i)) return i + 1;
        auto next = i;
        if (is(next, stop::of) || is(next, stop::in)) ++next;
        if (is(next, stop::determiner) && view(next).size() == 3) ++next;
        if (is(next, moment::unit) || (is(next, moment::past) && view(next).size() <= 6)) ++next;
        if (next == i && next < it_.size() && it_[next].is_mark(U',')) ++next;
        if (plain_year(next) || period_code(next)) return next + 1;
        return i;
    }

    /// The end of the date that begins at `i`, or 0.
    [[nodiscard]] std::size_t date_end(std::size_t i) const {
        auto const& x = it_[i];
        if (period_code(i)) return year_behind(i + 1);
        if (x.is(moment::month) && x.capital) {
            auto next = i + 1;
            if (next < it_.size() && it_[next].is_mark(U'.')) ++next;
            bool const bare = next == i + 1;
            if (is_number(next) && !plain_year(next) && small_integer(number(next), 1, 31) && !money_before(i)) ++next;
            // January to May 2020
            if ((is(next, stop::to) || (next < it_.size() && it_[next].is_mark(0x2013)) ||
                 (next < it_.size() && it_[next].is_mark(U'-'))) &&
                is(next + 1, moment::month)) {
                return year_behind(next + 2);
            }
            auto const behind = year_behind(next);
            if (behind != next || !bare || next > i + 1) return behind;
            if (view(i) != "May" && view(i) != "March") return next;
            return i > 0 && (it_[i - 1].is(word_kind::stop) || it_[i - 1].is(word_kind::time)) ? next : 0;
        }
        if (!x.is(english_type::number)) return 0;
        auto const& n = number(i);
        if (n.years) return i + 1;
        // 29 June 2020
        if (small_integer(n, 1, 31) && is(i + 1, moment::month) && it_[i + 1].capital && !n.hyphen)
            return year_behind(i + 2);
        if (small_integer(n, 1, 31) && n.ordinal && is(i + 1, stop::of) && is(i + 2, moment::month))
            return year_behind(i + 3);
        // first quarter of 2017, first five months, three years, 13th Five-Year Plan
        auto next = i + 1;
        if (n.ordinal && is_number(next)) ++next;
        if (is(next, moment::past)) ++next;
        bool const ended =
            is(next, moment::past) && (view(next).substr(0, 5) == "month" || view(next).substr(0, 4) == "year");
        if (ended) return next + 1;
        if (is(next, moment::unit) && !(n.grouped && n.low.scale() > 0 && n.ordinal)) return year_behind(next + 1);
        if (n.hyphen && next < it_.size() && view(next).substr(0, 1) == "-" && is(next + 1, moment::unit)) {
            next += 2;
            while (next < it_.size() && it_[next].is_plain() && view(next) == "period") ++next;
            return next;
        }
        return plain_year(i) && is_year(i) ? i + 1 : 0;
    }

    /// Whether a number that could be a year is one.
    [[nodiscard]] bool is_year(std::size_t i) const {
        auto const next = i + 1;
        bool const things =
            next < it_.size() && it_[next].is_plain() && it_[next].begin != it_[i].end && counted_soon(next);
        if (i == 0) return !things;
        auto const& before = it_[i - 1];
        if (before.is(english_type::currency)) return false;
        if (!things && text_unit(it_[i].end)) return false;
        if (before.is(word_kind::approximate)) return !things;
        if (before.is(stop::in) || before.is(word_kind::time) || before.is(stop::of) || before.is(word_kind::since))
            return true;
        return !things;
    }

    /// Whether a plural stands among the next words.
    [[nodiscard]] bool counted_soon(std::size_t i) const {
        for (auto const last = i + 4; i < it_.size() && i < last && it_[i].is_plain(); ++i) {
            if (looks_plural(view(i))) return true;
        }
        return false;
    }

    [[nodiscard]] bool text_unit(std::size_t at) const {
        trie_match found;
        auto const* const t = doc_.tails.find(in_.text, skip_spaces(in_.text, at), found);
        return t != nullptr &&
               (t->kind == tail_kind::magnitude || (t->kind == tail_kind::unit && t->unit.kind() != unit_kind::count &&
                                                    unit_allowed(found, skip_spaces(in_.text, at))));
    }

    [[nodiscard]] bool money_before(std::size_t i) const { return i > 0 && it_[i - 1].is(english_type::currency); }

    [[nodiscard]] period period_of(english_item const& date) const {
        auto const words = in_.view(date);
        if (auto const parsed = period::parse(words); parsed) return *parsed;
        for (auto i = words.size(); i >= 4; --i) {
            if (auto const year = period::parse(words.substr(i - 4, 4)); year && year->kind() == period_kind::year)
                return *year;
        }
        return {};
    }

    /// A unit of the table must be a word that the sentence does not use otherwise: `are` is no area, `in` no inch.
    [[nodiscard]] bool unit_allowed(trie_match const& found, std::size_t at) const {
        auto const word = in_.text.substr(at, found.length);
        if (word.size() == 1 && !(word[0] == 't' || word[0] == 'm' || word[0] == 'g' || word[0] == '%')) return false;
        auto const i = item_at(at_, at);
        return i == it_.size() || it_[i].begin > at || it_[i].type != english_type::word ||
               it_[i].kind == word_kind::none || it_[i].end - it_[i].begin != found.length;
    }

    /// The item that begins at or behind `at`.
    [[nodiscard]] std::size_t item_at(std::size_t from, std::size_t at) const {
        while (from < it_.size() && it_[from].begin < at) ++from;
        return from;
    }

    struct counted {
        std::size_t from = 0;
        std::size_t to = 0;  ///< item behind the head; 0 where nothing is counted
    };

    /// The counted noun phrase behind a number: new businesses; commercial towers.
    [[nodiscard]] counted noun_behind(std::size_t i, bool single) const {
        auto const last = std::min(it_.size(), i + 7);
        auto plural = i;
        auto k = i;
        for (; k < last &&
               (it_[k].is_plain() || (k > i && it_[k].is(word_kind::light) && looks_participle(k)) ||
                it_[k].is(word_kind::increment) || it_[k].is(word_kind::adverb) || noun_all_the_same(k, plural != i) ||
                (k > i && is_number(k) && it_[k - 1].is(word_kind::name)));
             ++k) {
            if (plural != i && !looks_plural(view(k))) break;
            if ((it_[k].is_plain() || noun_all_the_same(k, false)) && looks_plural(view(k))) plural = k + 1;
        }
        if (plural != i) return {i, plural};
        if (k == i || k > i + 4) return {};
        if (!it_[k - 1].is_plain() || !single) return {};
        return {i, k};
    }

    [[nodiscard]] bool looks_participle(std::size_t k) const {
        auto const word = view(k);
        return k + 1 < it_.size() && it_[k + 1].is_plain() && word.size() > 3 && word.substr(word.size() - 2) == "ed";
    }

    /// Words of the lexicon that are nouns behind a number: 12 projects, 20 buildings, 400 units, 33 towers.
    [[nodiscard]] bool noun_all_the_same(std::size_t k, bool after_head) const {
        auto const& x = it_[k];
        if (x.is(word_kind::name) || x.is(word_kind::rate_noun) || x.is(word_kind::target) || x.is(word_kind::rank))
            return true;
        // 12 awards, 200 houses: behind a number they are no verbs
        bool const verb = x.is(word_kind::light) || x.is(stop::verb);
        if (verb && !after_head && looks_plural(view(k))) return true;
        return !after_head && (x.is(word_kind::yoy) || x.is(stop::determiner)) && k + 1 < it_.size() &&
               it_[k + 1].is_plain() && x.is(word_kind::yoy);
    }

    std::size_t read_figure(std::size_t kept, english_item& made);
    bool is_name(std::size_t kept, std::size_t number_at, bool has_unit) const;
    bool read_hedge(std::size_t kept, candidate& c) const;

    english_sentence& in_;
    std::vector<english_item>& it_;
    document const& doc_;
    std::vector<candidate>& out_;
    std::size_t at_ = 0;
};

/// Whether the number is part of a name: Phase 2, Boeing 737, the first, No. 5.
bool pass::is_name(std::size_t kept, std::size_t number_at, bool has_unit) const {
    if (kept == 0) return false;
    auto const& before = it_[kept - 1];
    if (before.is(word_kind::name) && !has_unit) return true;
    if (before.is_mark(U'.') && kept > 1 && it_[kept - 2].is(word_kind::name)) return true;
    if (before.is_mark(U'#')) return true;
    bool const glued = before.is_mark(U'-') && before.end == it_[number_at].begin && before.begin > 0 &&
                       is_latin(decode_before(in_.text, before.begin).code);
    return glued;
}

bool pass::read_hedge(std::size_t kept, candidate& c) const {
    auto i = kept;
    while (i > 0 &&
           (it_[i - 1].is(word_kind::increment) || (it_[i - 1].is(stop::determiner) && in_.view(it_[i - 1]) != "the")))
        --i;
    if (i == 0 || !it_[i - 1].is(word_kind::approximate)) return false;
    auto const h = parse_hedge(doc_.words.entry(static_cast<std::int32_t>(it_[i - 1].index)).value);
    if (h) c.outer_hedge = *h;
    if (h && is_hedging_verb(in_.view(it_[i - 1]))) it_[i - 1].kind = word_kind::level;
    return h.has_value();
}

std::size_t pass::read_figure(std::size_t kept, english_item& made) {
    auto const text = in_.text;
    auto number_at = at_;
    bool const money_first = it_[at_].is(english_type::currency);
    if (money_first) {
        number_at = item_at(at_, skip_spaces(text, it_[at_].end));
        if (!is_number(number_at)) return at_ + 1;
    }
    auto const& n = number(number_at);
    candidate c;
    c.numeral = it_[number_at].where();
    if (n.ordinal && !n.spelled) c.numeral.end -= 2, c.numeral.last -= 2;
    c.number = n.low;
    c.upper = n.high;
    c.is_range = n.range;
    c.spelled = n.spelled;
    c.negative = n.negative;
    c.ordinal = n.ordinal;
    if (n.over) c.inner_hedge = hedge::over_bounded;
    std::size_t end = it_[number_at].end;
    auto last = number_at + 1;  // the item behind the figure
    if (n.over) {
        auto const behind = text[end] == '+' ? end + 1 : end + (text.substr(end + 1, 4) == "plus" ? 5 : 4);
        last = item_at(last, behind);
        end = behind;
    }
    if (money_first) {
        auto const symbol = text.substr(it_[at_].begin, it_[at_].end - it_[at_].begin);
        auto const unit = doc_.tails.units().find(symbol);
        c.unit = *unit;
        c.unit_name = unit->symbol();
        c.unit_span = it_[at_].where();
    }
    // magnitude, then unit
    auto const place = [&](std::size_t b, std::size_t e) {
        span s{static_cast<std::uint32_t>(b), static_cast<std::uint32_t>(e), 0, 0};
        s.first = it_[number_at].last + code_points(text.substr(it_[number_at].end, b - it_[number_at].end));
        s.last = s.first + code_points(text.substr(b, e - b));
        return s;
    };
    auto const after_gap = [&](std::size_t from) {
        auto const c0 = decode(text, from);
        if (n.hyphen && c0.code == U'-') return from + c0.length;
        return skip_spaces(text, from);
    };
    bool has_unit = money_first;
    auto at = after_gap(end);
    if (auto const m = magnitude_at_start(text.substr(at)); m && !n.ordinal && is_latin(decode(text, at).code)) {
        c.magnitude = m->exponent;
        c.scale = place(at, at + m->length);
        end = at + m->length;
        at = after_gap(end);
    } else if (auto const s = short_magnitude_at_start(text.substr(at)); s && at == end && !n.ordinal) {
        auto const behind = skip_spaces(text, at + s->length);
        bool const thing = is_latin(decode(text, behind).code);
        auto const next = item_at(last, behind);
        bool const measured = thing && next < it_.size() && (it_[next].is_plain() && counted_soon(next));
        trie_match found;
        auto const* const t = measured ? doc_.tails.find(text, behind, found) : nullptr;
        bool const unit_next = t != nullptr && t->kind == tail_kind::unit && s->length == 1;
        if (money_first || ((measured || unit_next) && text[at] != 't' && text[at] != 'b')) {
            c.magnitude = s->exponent;
            c.scale = place(at, at + s->length);
            end = at + s->length;
            at = after_gap(end);
        }
    }
    c.upper_magnitude = c.magnitude;
    last = item_at(last, end);
    bool date_unit = false;
    if (!money_first && !n.ordinal) {
        trie_match found;
        auto const* t = doc_.tails.find(text, at, found);
        if (n.hyphen) {
            // 125,000-square-foot
            std::array<char, 24> letters{};
            auto const size = text.substr(at, letters.size()).copy(letters.data(), letters.size());
            std::replace(letters.begin(), letters.end(), '-', ' ');
            t = doc_.tails.find({letters.data(), size}, 0, found);
        }
        if (t != nullptr && t->kind == tail_kind::unit && t->unit.kind() != unit_kind::count &&
            unit_allowed(found, at)) {
            bool const glued_word = n.hyphen && found.points < 3;
            auto const& terms = t->unit.terms();
            bool const time = t->unit.kind() == unit_kind::physical && terms.size() == 1 && terms[0].base == "s" &&
                              terms[0].exponent == 1;
            if (terms.size() == 1 && (terms[0].base == "month" || terms[0].base == "year")) date_unit = true;
            bool const length = t->unit.kind() == unit_kind::physical && terms.size() == 1 && terms[0].base == "m" &&
                                terms[0].exponent == 1;
            if (!glued_word && !(n.hyphen && (time || length))) {
                c.unit = t->unit;
                c.unit_name = time || !ascii(t->name) ? text.substr(at, found.length) : t->name;
                if (customary(t->unit)) c.unit_name = t->unit.name_en();
                c.unit_span = place(at, at + found.length);
                end = at + found.length;
                last = item_at(last, end);
                has_unit = true;
                date_unit = date_unit || (time && kept > 0 && it_[kept - 1].is(word_kind::time));
            }
        }
    }
    bool const rank_before = [&] {
        for (auto i = kept; i > 0 && i + 4 > kept; --i) {
            if (it_[i - 1].is(word_kind::rank)) return true;
            if (!it_[i - 1].is(stop::determiner) && !it_[i - 1].is(word_kind::name) && !it_[i - 1].is_mark(U'.')) break;
        }
        return false;
    }();
    auto const finish = [&](reject_reason why) {
        made = joined(at_, std::max(last, at_ + 1), english_type::mark);
        made.mark = U'#';
        reject(c.numeral, why);
        return std::max(last, at_ + 1);
    };
    if (n.identifier) return finish(reject_reason::identifier);
    if (date_unit) return finish(reject_reason::date);
    if (!has_unit && rank_before) {
        c.unit_name = "rank";
        if (auto const unit = doc_.tails.units().find("rank")) c.unit = *unit;
        c.ordinal = true;
        if (last < it_.size() && it_[last].is(word_kind::rank) && it_[last].code == 1) end = it_[last].end, ++last;
        has_unit = true;
    }
    if (!has_unit && n.ordinal) return finish(reject_reason::ordinal);
    if (is_name(kept, number_at, has_unit)) return finish(reject_reason::name);
    if (!has_unit && n.hyphen) return finish(reject_reason::name);
    if (!has_unit && end < text.size() && is_latin(decode(text, end).code)) return finish(reject_reason::name);
    bool const one = n.spelled && !n.range && n.low == decimal(1);
    if (!has_unit) {
        auto const noun = noun_behind(last, one || c.number == decimal(1));
        bool const moved =
            kept > 0 && (it_[kept - 1].moves() || it_[kept - 1].is(stop::by) || it_[kept - 1].is(word_kind::light));
        bool const places = moved && last < it_.size() && it_[last].is(word_kind::rank) && it_[last].code == 1;
        if (places) {
            c.unit_name = "rank";
            c.unit_span = it_[last].where();
            if (auto const unit = doc_.tails.units().find("places")) c.unit = *unit;
            end = it_[last].end;
            ++last;
        } else if (noun.to > noun.from) {
            if (one) return finish(reject_reason::idiom);
            auto const& head = it_[noun.to - 1];
            c.unit_name = in_.view(head);
            c.unit_span = head.where();
            if (auto const unit = doc_.tails.units().find(c.unit_name)) c.unit = *unit;
            auto const phrase = head_of(in_, {noun.from, noun.to});
            auto const& opens = it_[phrase.empty() ? noun.from : phrase.from];
            c.indicator_span = {opens.begin, head.end, opens.first, head.last};
            c.indicator = text.substr(opens.begin, head.end - opens.begin);
            end = head.end;
            last = noun.to;
        } else if (one) {
            return finish(reject_reason::idiom);
        }
    }
    // or more, or so
    if (last < it_.size() && it_[last].is(word_kind::quantifier)) {
        if (auto const h = parse_hedge(doc_.words.entry(static_cast<std::int32_t>(it_[last].index)).value)) {
            c.inner_hedge = *h;
            end = it_[last].end;
            ++last;
        }
    }
    read_hedge(kept, c);
    auto begin = it_[at_].where();
    if (n.negative || n.plus) begin.begin -= 1, begin.first -= 1;
    if (n.negative && text[begin.begin] != '-') begin.begin -= 2;
    c.whole = {begin.begin, static_cast<std::uint32_t>(end), begin.first, 0};
    c.whole.last = it_[at_].first + code_points(text.substr(it_[at_].begin, end - it_[at_].begin));
    made = joined(at_, last, english_type::figure);
    made.index = static_cast<std::uint32_t>(out_.size());
    c.token = static_cast<std::uint32_t>(kept);
    out_.push_back(std::move(c));
    return last;
}

}  // namespace

void find_english_figures(english_sentence& in, document const& doc, std::vector<candidate>& out) {
    pass(in, doc, out).run();
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
