#include "date_reader_zh.hpp"
#include "fractions_zh.hpp"
#include "time_codes_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

std::size_t date_reader::read(std::size_t i) {
    auto const& t = in_.tokens[i];
    i_ = i;
    end = t.end;
    last = t.last;
    when = {};
    auto const number = value(t);
    if (t.type == token_type::numeral) return spelled(number);
    if (t.end - t.begin <= 4 * 3 && (iso(number) || year_range(number))) return taken();
    if (takes(U'年')) {
        if (number >= 1900 && number <= 2100 && digits(t) == 4) return after_year(static_cast<std::int32_t>(number));
        return duration();
    }
    if (number >= 1 && number <= 12 && digits(t) <= 2) {
        if (months(static_cast<std::int32_t>(number), year_now())) return taken();
    }
    if (number >= 1 && number <= 4 && ahead("季度")) {
        when = or_none(period::quarter(year_now(), static_cast<std::int32_t>(number)));
        move("季度");
        return taken();
    }
    if (number >= 1 && number <= 12 && digits(t) <= 2 && t.begin > in_.begin &&
        decode_before(in_.text, t.begin).code == U'前' && ahead("个月")) {
        // 前8个月
        if (year_now() != 0) when = or_none(period::year_to_date(year_now(), static_cast<std::int32_t>(number)));
        move("个月");
        return taken();
    }
    if (lasts(t) && take_any(chinese_words::lasting_units)) return duration();
    if (number >= 1 && number <= 31 && digits(t) <= 2 && takes(U'日')) return taken();
    return 0;
}

bool date_reader::lasts(token const& t) const noexcept {
    return doc_.words.group(chinese_words::span_openings).ends(in_.text.substr(in_.begin, t.begin - in_.begin));
}

void claim_chinese_dates(sentence& in, document const& doc, std::vector<rejected>* rejections) {
    in.periods.clear();
    date_reader reader(in, doc);
    std::size_t out = 0;
    auto& tokens = in.tokens;
    bool numbers = false;
    for (std::size_t i = 0; i < tokens.size();) {
        if (tokens[i].is_number()) {
            if (auto const taken = reader.read(i); taken > 0) {
                auto date = tokens[i];
                date.end = reader.end;
                date.last = reader.last;
                date.type = token_type::word;
                date.kind = word_kind::time;
                date.code = 0;
                date.entry = date_entry(in.periods.size());
                in.periods.push_back(reader.when);
                if (rejections != nullptr) rejections->push_back({date.where(), reject_reason::date});
                i += taken;
                // A token that the date cut into loses its front.
                tokens[out++] = date;
                continue;
            }
            numbers = true;
        }
        if (tokens[i].code == part_code && tokens[i].is(word_kind::name)) numbers = true;
        tokens[out++] = tokens[i++];
    }
    tokens.resize(out);
    in.has_number = numbers;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
