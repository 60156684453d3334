#include "document.hpp"
#include "lexer.hpp"
#include "time_codes_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// A heading ends without a full stop; a short paragraph does not.
[[nodiscard]] bool ends_in_stop(sentence const& in) noexcept {
    auto line = in.text.substr(in.begin, in.end - in.begin);
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r' || line.back() == ' ')) line.remove_suffix(1);
    return line.ends_with("。");
}

}  // namespace

void note_chinese_period(sentence const& in, document& doc) {
    if (in.opens_line) doc.paragraph_period = {};
    auto const points = in.last - in.first;
    bool const heading = in.opens_line && in.closes_line && points <= 48 && !ends_in_stop(in);
    std::uint32_t words_end = in.begin;
    if (heading && doc.report_period.is_none() && !in.tokens.empty() && in.tokens[0].type == token_type::digits &&
        in.tokens[0].last - in.tokens[0].first == 4 &&
        doc.words.group(chinese_words::report_nouns).stands_in(in.text.substr(in.begin, in.end - in.begin))) {
        // 2018政府工作报告
        auto const year = decimal::parse(in.text.substr(in.tokens[0].begin, in.tokens[0].end - in.tokens[0].begin));
        auto const number = year ? year->to_int64().value_or(0) : 0;
        if (number >= 1900 && number <= 2100) {
            doc.report_period = or_none(period::year(static_cast<std::int32_t>(number)));
            return;
        }
    }
    for (std::size_t i = 0; i < in.tokens.size() && i < 12; ++i) {
        auto const& t = in.tokens[i];
        if (!t.is(word_kind::time)) continue;
        auto const named = chinese_time(in, t, doc);
        if (static_cast<time_code>(t.code) == time_code::since && t.entry >= 0 && t.first - in.first <= 8) {
            auto const now = doc.report_period.is_none() ? doc.default_period : doc.report_period;
            auto const last = doc.section_period.is_none() ? now : doc.section_period;
            if (!last.is_none() && last.kind() == period_kind::year) {
                // A report's title bears the year in which it is given; a heading the year that it tells of.
                auto const until = doc.section_period.is_none() ? last.year() - 1 : last.year();
                doc.section_period = or_none(period::plan(until - 4, until));
            }
            return;
        }
        if (named.is_none()) continue;
        if (heading) {
            auto const year = or_none(period::year(named.year()));
            if (doc.report_period.is_none() && named.kind() == period_kind::day) {
                doc.report_period = year;
            } else if (doc.report_period.is_none()) {
                doc.report_period = named;
                auto line = in.text.substr(in.begin, in.end - in.begin);
                while (!line.empty() && (line.back() == '\n' || line.back() == '\r' || line.back() == ' ')) {
                    line.remove_suffix(1);
                }
                while (!line.empty() && line.front() == ' ') line.remove_prefix(1);
                doc.title = line;
            } else if (named.kind() != period_kind::day && t.entry < 0) {
                doc.section_period = year;
            }
            return;
        }
        // 2022年，全市……: only spaces, 截至 and other words of time stand before it.
        auto const before = in.text.substr(words_end, t.begin - words_end);
        bool opens = true;
        for (std::size_t at = 0; at < before.size() && opens;) {
            auto const c = decode(before, at);
            // 刚刚过去的2017年 opens as well.
            opens = is_space(c.code) || c.code == U'刚' || c.code == U'前' || c.code == U'过' || c.code == U'去' ||
                    c.code == U'的' || c.code == U'\n' || c.code == U'截' || c.code == U'至' || c.code == U'在' ||
                    c.code == U'、' || c.code == U'.' || c.code == U'(' || c.code == U')' || is_digit(c.code) ||
                    chinese_digit(c.code) >= 0;
            at += c.length;
        }
        if (!opens) return;
        words_end = t.end;
        doc.paragraph_period = named;
        if (doc.report_period.is_none() && doc.default_period.is_none()) doc.report_period = named;
    }
}

period chinese_time(sentence const& in, token const& t, document const& doc) noexcept {
    if (t.entry <= date_entry(0)) return in.periods[date_number(t.entry)];
    auto const code = static_cast<time_code>(t.code);
    // 去年 is the year before the report's; 上半年 that of the year last named.
    bool const relative =
        code == time_code::this_year || code == time_code::last_year || code == time_code::before_last;
    auto const report = doc.report_period.is_none() ? doc.default_period : doc.report_period;
    auto const known = relative && !report.is_none() ? report : doc.inherited();
    if (known.is_none()) return {};
    auto const year = known.year();
    switch (code) {
    case time_code::this_year:
    case time_code::year: return or_none(period::year(year));
    case time_code::last_year: return or_none(period::year(year - 1));
    case time_code::before_last: return or_none(period::year(year - 2));
    case time_code::h1: return or_none(period::half(year, 1));
    case time_code::h2: return or_none(period::half(year, 2));
    case time_code::q1: return or_none(period::quarter(year, 1));
    case time_code::q2: return or_none(period::quarter(year, 2));
    case time_code::q3: return or_none(period::quarter(year, 3));
    case time_code::q4: return or_none(period::quarter(year, 4));
    case time_code::q1_q3: return or_none(period::year_to_date(year, 9));
    default: return {};
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
