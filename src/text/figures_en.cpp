#include "figures_en.hpp"

#include "english_scan.hpp"
#include "figure_words_en.hpp"
#include "fraction_words_en.hpp"

#include <attain/quantity/magnitude.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

void english_figures::run() {
    part_or_more();
    std::size_t kept = 0;
    for (at_ = 0; at_ < it_.size();) {
        if (is_number(at_)) {
            join_thousands(kept);
            join_range(kept);
        }
        english_item made = it_[at_];
        auto end = at_ + 1;
        if (auto const date = is_number(at_) && (age_level(kept) || duration_level(kept)) ? 0 : date_end(at_);
            date != 0) {
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
    share_scale_between();
    share_scale_of_parts();
    share_list_units();
    share_set_units();
}

english_item english_figures::joined(std::size_t from, std::size_t to, english_type type) const {
    auto item = it_[from];
    item.end = it_[to - 1].end;
    item.last = it_[to - 1].last;
    item.type = type;
    item.kind = word_kind::none;
    return item;
}

void english_figures::reject(span where, reject_reason why) {
    if (!doc_.options.keep_rejected) return;
    candidate c;
    c.whole = c.numeral = where;
    c.rejected = why;
    out_.push_back(std::move(c));
}

/// 12.19 Social projects get funds: the number of a paragraph, which opens its line before a capital letter
bool english_figures::numbers_paragraph(std::size_t kept, draft const& d) const {
    auto const& n = number(d.number_at);
    if (!in_.opens_line || n.range || n.spelled || n.low.scale() <= 0 || d.made.magnitude != 0) return false;
    bool const first = kept == 0 || (kept == 1 && is_bullet_mark(it_[0]));
    constexpr std::int64_t most = 100;
    return first && n.low < decimal(most) && d.last < it_.size() && it_[d.last].capital &&
           it_[d.last].is(english_type::word);
}

std::size_t english_figures::read_figure(std::size_t kept, english_item& made) {
    auto const text = in_.text;
    draft d;
    d.number_at = at_;
    d.money_first = it_[at_].is(english_type::currency);
    if (d.money_first) {
        d.number_at = item_at(at_, skip_blanks(text, it_[at_].end));
        // DKK -275 million, $-191 million
        auto const sign = d.number_at;
        bool const minus = sign < it_.size() && it_[sign].is_mark(U'-') && is_number(sign + 1) &&
                           it_[sign].end == it_[sign + 1].begin && number(sign + 1).negative;
        // a surplus of €+19 billion
        bool const plus =
            sign < it_.size() && it_[sign].is_mark(U'+') && is_number(sign + 1) && it_[sign].end == it_[sign + 1].begin;
        if (minus || plus) ++d.number_at;
        if (!is_number(d.number_at)) return at_ + 1;
    }
    auto const& n = number(d.number_at);
    auto& c = d.made;
    c.numeral = it_[d.number_at].where();
    if (n.ordinal && !n.spelled) c.numeral.end -= 2, c.numeral.last -= 2;
    if (n.bracketed) ++c.numeral.begin, ++c.numeral.first, --c.numeral.end, --c.numeral.last;
    c.number = n.low;
    c.upper = n.high;
    c.is_range = n.range;
    c.spelled = n.spelled;
    c.negative = n.negative || (kept > 0 && view(kept - 1) == "minus");
    c.ordinal = n.ordinal;
    c.grouped = n.grouped;
    if (n.over) c.inner_hedge = hedge::over_bounded;
    d.end = it_[d.number_at].end;
    d.last = d.number_at + 1;
    if (n.over) {
        auto const behind = text[d.end] == '+' ? d.end + 1 : d.end + (text.substr(d.end + 1, 4) == "plus" ? 5 : 4);
        d.last = item_at(d.last, behind);
        d.end = behind;
    }
    if (d.money_first) {
        auto const symbol = text.substr(it_[at_].begin, it_[at_].end - it_[at_].begin);
        auto const money = english_currency(symbol, doc_.tails.units(), *in_.moneys);
        c.unit = money->unit;
        c.unit_name = money->unit.symbol();
        c.unit_how = money->how;
        if (symbol == "USC" || symbol == "USc") c.magnitude = c.upper_magnitude = -2;
        // -€191 million
        bool const minus = kept > 0 && it_[kept - 1].is_mark(U'-') && it_[kept - 1].end == it_[at_].begin &&
                           !(it_[kept - 1].begin > 0 && (digit_at(text, it_[kept - 1].begin - 1) ||
                                                         is_latin(decode_before(text, it_[kept - 1].begin).code)));
        if (minus) c.negative = true;
        c.unit_span = it_[at_].where();
        d.has_unit = true;
    }
    // a quarter of the pupils: so many percent of them
    bool const fraction =
        n.spelled && fraction_words_at(text, c.numeral.begin).length == c.numeral.end - c.numeral.begin;
    if (auto const percent = doc_.tails.units().find("%"); fraction && percent) {
        c.unit = *percent;
        c.unit_name = "%";
        d.has_unit = true;
    }
    if (n.inferred) c.unit_how = std::max(c.unit_how, certainty::inferred);
    if (!fraction && !read_in_set(d, kept)) read_magnitude(d);
    d.last = item_at(d.last, d.end);
    // $3bn+ of orders
    if (c.magnitude != 0 && !n.over && at_or_nul(text, d.end) == '+' && !digit_at(text, d.end + 1) &&
        !letter_at(text, d.end + 1)) {
        c.inner_hedge = hedge::over_bounded;
        ++d.end;
        d.last = item_at(d.last, d.end);
    }
    // a $3 million-plus yard
    constexpr std::string_view plus = "-plus";
    if (c.magnitude != 0 && !n.over && text.substr(d.end).starts_with(plus) && !letter_at(text, d.end + plus.size())) {
        c.inner_hedge = hedge::over_bounded;
        d.end += plus.size();
        d.last = item_at(d.last, d.end);
    }
    if (d.money_first && c.magnitude == 0 && !n.range && !n.hyphen) share_scale(d);
    read_cents(d);
    auto const tail = d.last < it_.size() ? view(d.last) : std::string_view();
    bool const digits = !n.spelled && !n.grouped && !n.range && c.magnitude == 0 && n.low < decimal(2400) &&
                        it_[d.number_at].end - it_[d.number_at].begin == 4;
    bool const clock = !d.has_unit && (listed(english_words::clock_words).has(tail) ||
                                       (digits && listed(english_words::time_zone_words).has(tail) &&
                                        (tail != "local" || (d.last + 1 < it_.size() && view(d.last + 1) == "time")) &&
                                        (tail != "hours" || (kept > 0 && is(kept - 1, stop::at)))));
    bool const counted_off = numbered(kept);
    if (!d.has_unit && !clock && !counted_off) read_comparative(d, kept);
    if (!d.has_unit && !clock && !counted_off) read_unit(d, kept);
    read_rank(d, kept);
    // to negative 3 percent, a negative 2.5 per cent
    if (kept > 0 && view(kept - 1) == "negative" &&
        (c.unit.kind() == unit_kind::percent || c.unit.kind() == unit_kind::percentage_point))
        c.negative = true;
    auto const finish = [&](reject_reason why) {
        auto const behind = std::max(d.last, at_ + 1);
        made = joined(at_, behind, english_type::mark);
        made.mark = U'#';
        reject(c.numeral, why);
        return behind;
    };
    // Chart I.47
    auto const first = it_[d.number_at].begin;
    bool const glued_point = kept > 1 && first > 1 && text[first - 1] == '.' && it_[kept - 1].is_mark(U'.') &&
                             it_[kept - 2].end + 1 == first && it_[kept - 2].is(english_type::word) &&
                             it_[kept - 2].capital && view(kept - 2).size() <= 3;
    // Section 79(3)(b)
    bool const subsection = kept > 0 && it_[kept - 1].is_mark(U'(') && first > 1 && text[first - 1] == '(' &&
                            (digit_at(text, first - 2) || text[first - 2] == ')') && n.low.scale() <= 0 &&
                            n.low < decimal(100) && text.substr(it_[d.number_at].end, 1) == ")";
    bool const ratio = n.identifier && !d.has_unit && read_ratio(d, kept);
    if ((n.identifier && !ratio) || glued_point || subsection) return finish(reject_reason::identifier);
    if (counted_off && c.unit_name != "rank") return finish(reject_reason::name);
    auto const& lines = listed(english_words::phone_labels);
    bool const dialled = kept > 0 && (lines.has(view(kept - 1)) ||
                                      (kept > 1 && it_[kept - 1].is_mark(U'+') && lines.has(view(kept - 2))));
    if (dialled) return finish(reject_reason::identifier);
    if (c.number == (d.last > 0 && view(d.last - 1) == "days" ? decimal(7) : decimal(24)) && says_always(d.last))
        return finish(reject_reason::idiom);
    if (exchanged(d, kept) || spells_box_unit(first)) return finish(reject_reason::definition_bound);
    // 9.45 pm, 1600 Harbour Avenue
    if (clock) {
        ++d.last;
        return finish(reject_reason::date);
    }
    if (!d.has_unit && is_address(d.last)) return finish(reject_reason::name);
    if ((!d.has_unit || d.is_date) && age_level(kept)) {
        d.has_unit = true;
        d.is_date = false;
        c.unit_name = "years";
        if (auto const unit = doc_.tails.units().find(c.unit_name)) c.unit = *unit;
    }
    // waiting times fell to 14 weeks
    if ((!d.has_unit || d.is_date) && duration_level(kept)) {
        auto const& span = it_[at_ + 1];
        d.is_date = false;
        take_unit(d, doc_.tails.units().find(view(at_ + 1)).value_or(attain::unit()), view(at_ + 1), span.begin,
                  span.end);
    }
    // aged 15 to 24, with 10 or more employees
    if (kept > 0 && !d.has_unit) {
        auto const before = view(kept - 1);
        bool const size = is(d.last, word_kind::quantifier) &&
                          (it_[kept - 1].is(stop::with) || before == "employing") && d.last + 1 < it_.size() &&
                          it_[d.last + 1].is_plain();
        if (size) {
            d.last += 2;
            return finish(reject_reason::size_class);
        }
        if (bounds_size(kept, d.last)) return finish(reject_reason::size_class);
        if (tells_age(kept) || names_duration(d)) return finish(reject_reason::definition_bound);
        if (it_[kept - 1].is(stop::from) && tells_age(kept - 1)) return finish(reject_reason::definition_bound);
    }
    // deaths per 1,000 people, one in ten jobs, nine out of ten visitors
    if (kept > 1 && n.spelled && view(kept - 1) == "out of") return finish(reject_reason::idiom);
    if (kept > 0 && view(kept - 1) == "per") return finish(reject_reason::definition_bound);
    // For every $1 of grants, for every 100 residents
    if (kept > 1 && (view(kept - 1) == "every" || view(kept - 1) == "each") &&
        (view(kept - 2) == "for" || view(kept - 2) == "For" || view(kept - 2) == "Of"))
        return finish(reject_reason::definition_bound);
    // 9 in 10 residents, 3 out of 5 firms
    if (auto const of = !d.has_unit && c.magnitude == 0 ? ratio_before(kept, n.low) : reject_reason::bare;
        of != reject_reason::bare)
        return finish(of);
    // nine in ten; but 12 shops in three cities
    bool const part = kept > 1 && (it_[kept - 2].is_mark(U'#') || (it_[kept - 2].is(english_type::figure) &&
                                                                   out_[it_[kept - 2].index].unit_name.empty()));
    if (part && n.spelled && is(kept - 1, stop::in)) return finish(reject_reason::idiom);
    if (d.is_date) return finish(reject_reason::date);
    // a family of four; 16- to 18-year-olds, one- and two-room flats
    bool const family = kept > 1 && !d.has_unit && is(kept - 1, stop::of) &&
                        listed(english_words::family_nouns).has(view(kept - 2)) && c.magnitude == 0;
    bool const hangs = !d.has_unit && at_or_nul(text, d.end) == '-' && at_or_nul(text, d.end + 1) == ' ' &&
                       d.last + 1 < it_.size() && it_[d.last].is_mark(U'-') &&
                       (is(d.last + 1, stop::to) || is(d.last + 1, word_kind::joiner));
    if (family || (hangs && !read_hanging(d))) return finish(reject_reason::definition_bound);
    if (hangs) d.has_unit = true;
    if (!d.has_unit && n.ordinal) return finish(reject_reason::ordinal);
    if (!d.has_unit && numbers_paragraph(kept, d)) return finish(reject_reason::list_number);
    if (is_name(kept, d.number_at, d.has_unit || c.magnitude >= 3)) return finish(reject_reason::name);
    // 439 081in 1951: a blank is lost
    bool const blank_lost = n.grouped && d.last < it_.size() && it_[d.last].begin == d.end && is(d.last, stop::in);
    bool const word_follows = d.end < text.size() && is_latin(decode(text, d.end).code) && !blank_lost;
    if (!d.has_unit && n.hyphen) d.has_unit = read_hyphened(d);
    if (!d.has_unit && (n.hyphen || word_follows)) return finish(reject_reason::name);
    // 200 or so firms
    if (!d.has_unit && is(d.last, word_kind::quantifier) && noun_behind(d.last + 1, false).to > d.last + 1)
        read_quantifier(d);
    if (!d.has_unit && !counts_behind_bracket(d) && !read_things(d, kept)) return finish(reject_reason::idiom);
    read_quantifier(d);
    read_hedge(kept, d.last, c);
    if (n.over && c.outer_hedge == hedge::about) c.outer_hedge = hedge::exact;  // some 60-plus
    set_whole(d, kept);
    made = joined(at_, d.last, english_type::figure);
    made.index = static_cast<std::uint32_t>(out_.size());
    c.token = static_cast<std::uint32_t>(kept);
    out_.push_back(std::move(c));
    return d.last;
}

void find_english_figures(english_sentence& in, document const& doc, std::vector<candidate>& out) {
    english_figures(in, doc, out).run();
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
