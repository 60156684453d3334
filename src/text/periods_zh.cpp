#include "document.hpp"
#include "lexer.hpp"
#include "time_codes_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Reads one date from a number token on.
class date_reader {
public:
    date_reader(sentence const& in, document const& doc) : in_(in), doc_(doc) {}

    // How many tokens the date at token `i` takes, or 0. `end` and `last` are set behind it.
    [[nodiscard]] std::size_t read(std::size_t i) {
        auto const& t = in_.tokens[i];
        i_ = i;
        end = t.end;
        last = t.last;
        when = {};
        auto const number = value(t);
        if (t.type == token_type::numeral) return spelled(number);
        if (t.end - t.begin <= 4 * 3 && (iso(number) || year_range(number))) return taken();
        if (takes(U'年')) {
            if (number >= 1900 && number <= 2100 && digits(t) == 4)
                return after_year(static_cast<std::int32_t>(number));
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
        if (lasts(t) && (take("个月") || take("个季度") || take("天") || take("周"))) return duration();
        if (number >= 1 && number <= 31 && digits(t) <= 2 && takes(U'日')) return taken();
        return 0;
    }

    period when;
    std::uint32_t end = 0;
    std::uint32_t last = 0;

private:
    [[nodiscard]] std::int64_t value(token const& t) const noexcept {
        std::int64_t made = 0;
        std::uint32_t points = 0;
        for (std::size_t at = t.begin; at < t.end;) {
            auto const c = decode(in_.text, at);
            at += c.length;
            if (++points > 8) return -1;
            if (is_digit(c.code)) {
                made = made * 10 + (c.code - U'0');
            } else if (t.type == token_type::numeral && chinese_digit(c.code) >= 0 && chinese_digit(c.code) < 10) {
                made = made * 10 + chinese_digit(c.code);
            } else if (t.type == token_type::numeral && c.code == U'十') {
                made = made == 0 ? 1 : made;
            } else {
                return -1;
            }
        }
        return made;
    }
    [[nodiscard]] static std::uint32_t digits(token const& t) noexcept { return t.last - t.first; }
    [[nodiscard]] bool ahead(std::string_view word) const noexcept {
        return in_.text.substr(end, word.size()) == word && end + word.size() <= in_.end;
    }
    void move(std::string_view word) noexcept {
        end += static_cast<std::uint32_t>(word.size());
        last += code_points(word);
    }
    bool takes(char32_t c) noexcept {
        auto at = end;
        std::uint32_t points = 1;
        auto found = decode(in_.text, at);
        if (found.code == U' ') {
            at += found.length;
            ++points;
            found = decode(in_.text, at);
        }
        if (found.code != c || found.length == 0) return false;
        end = at + found.length;
        last += points;
        return true;
    }
    bool take(std::string_view word) noexcept {
        if (!ahead(word)) return false;
        move(word);
        return true;
    }
    // The number that stands at `end`, if the token there is one.
    [[nodiscard]] token const* number_here() const noexcept {
        for (auto j = i_; j < in_.tokens.size() && in_.tokens[j].begin <= end; ++j) {
            if (in_.tokens[j].begin == end && in_.tokens[j].is_number()) return &in_.tokens[j];
        }
        return nullptr;
    }
    void move(token const& t) noexcept {
        end = t.end;
        last = t.last;
    }
    // 连续6个月 and 近10天 are spans of time, 缩短6个月 is how much.
    [[nodiscard]] bool lasts(token const& t) const noexcept {
        auto const before = in_.text.substr(in_.begin, t.begin - in_.begin);
        return before.ends_with("连续") || before.ends_with("已连续") || before.ends_with("近") ||
               before.ends_with("过去") || before.ends_with("持续") || before.ends_with("为期");
    }
    bool range_sign() noexcept {
        if (take("——")) return true;
        for (auto const* sign : {"—", "-", "–", "~", "～", "－", "至", "到", "、"}) {
            if (take(sign)) return true;
        }
        return false;
    }
    [[nodiscard]] std::size_t taken() const noexcept {
        auto j = i_;
        while (j < in_.tokens.size() && in_.tokens[j].begin < end) ++j;
        return j - i_;
    }
    [[nodiscard]] std::int32_t year_now() const noexcept {
        auto const known = doc_.inherited();
        return known.is_none() ? 0 : known.year();
    }

    // 2023-03-01, 2023/3/1, 2023.03.01: three numbers, none of which is a figure.
    bool iso(std::int64_t year) noexcept {
        if (year < 1900 || year > 2100) return false;
        auto const old_end = end;
        auto const old_last = last;
        for (int part = 0; part < 2; ++part) {
            auto const sign = decode(in_.text, end).code;
            if (sign != U'-' && sign != U'/' && sign != U'.') break;
            ++end;
            ++last;
            auto const* const next = number_here();
            if (next == nullptr || digits(*next) > 2) break;
            move(*next);
            if (part == 1) return true;
        }
        end = old_end;
        last = old_last;
        return false;
    }

    // 2021—2025年
    bool year_range(std::int64_t from) noexcept {
        if (from < 1900 || from > 2100) return false;
        auto const old_end = end;
        auto const old_last = last;
        if (range_sign()) {
            if (auto const* const next = number_here(); next != nullptr && digits(*next) == 4) {
                auto const to = value(*next);
                move(*next);
                if (to > from && to <= 2100 && takes(U'年')) {
                    when = or_none(period::plan(static_cast<std::int32_t>(from), static_cast<std::int32_t>(to)));
                    return true;
                }
            }
        }
        end = old_end;
        last = old_last;
        return false;
    }

    [[nodiscard]] std::size_t after_year(std::int32_t year) noexcept {
        when = or_none(period::year(year));
        if (take("度") || take("末") || take("底") || take("初") || take("以来")) return taken();
        auto const old_end = end;
        auto const old_last = last;
        while (decode(in_.text, end).code == U' ') {
            end += decode(in_.text, end).length;
            ++last;
        }
        if (take("上半年")) {
            when = or_none(period::half(year, 1));
        } else if (take("下半年")) {
            when = or_none(period::half(year, 2));
        } else if (take("前三季度") || take("前三个季度")) {
            when = or_none(period::year_to_date(year, 9));
        } else if (take("第一季度") || take("一季度")) {
            when = or_none(period::quarter(year, 1));
        } else if (take("第二季度") || take("二季度")) {
            when = or_none(period::quarter(year, 2));
        } else if (take("第三季度") || take("三季度")) {
            when = or_none(period::quarter(year, 3));
        } else if (take("第四季度") || take("四季度")) {
            when = or_none(period::quarter(year, 4));
        } else if (auto const* const next = number_here(); next != nullptr && digits(*next) <= 2 && value(*next) >= 1) {
            auto const first = static_cast<std::int32_t>(value(*next));
            move(*next);
            if (!(first <= 12 && months(first, year))) {
                if (first <= 4 && take("季度")) {
                    when = or_none(period::quarter(year, first));
                } else {
                    end = old_end;
                    last = old_last;
                }
            }
        } else {
            end = old_end;
            last = old_last;
        }
        return taken();
    }

    // 9月, 9月5日, 1—9月份, 11月6日至10日; `end` stands behind the first number.
    bool months(std::int32_t first, std::int32_t year) noexcept {
        auto const old_end = end;
        auto const old_last = last;
        std::int32_t to = first;
        if (range_sign()) {
            auto const* const next = number_here();
            if (next == nullptr || digits(*next) > 2) {
                end = old_end;
                last = old_last;
                return false;
            }
            to = static_cast<std::int32_t>(value(*next));
            move(*next);
        }
        if (!takes(U'月') || to < first || to > 12) {
            end = old_end;
            last = old_last;
            return false;
        }
        (void)take("份");
        if (year != 0) {
            when = or_none(first == to  ? period::month(year, to)
                           : first == 1 ? period::year_to_date(year, to)
                                        : period::months(year, first, to - first + 1));
        }
        if (auto const* const day = number_here(); day != nullptr && digits(*day) <= 2) {
            auto const before_end = end;
            auto const before_last = last;
            move(*day);
            if (takes(U'日') || takes(U'号')) {
                if (year != 0) {
                    auto const which = period::day(year, to, static_cast<std::int32_t>(value(*day)));
                    if (which) when = *which;
                }
                day_range();
            } else {
                end = before_end;
                last = before_last;
            }
        } else if (take("底") || take("末") || take("初")) {
        }
        return true;
    }

    // 至10日, 至9月10日 behind a day.
    void day_range() noexcept {
        auto const old_end = end;
        auto const old_last = last;
        if (range_sign()) {
            if (auto const* const next = number_here(); next != nullptr && digits(*next) <= 2) {
                move(*next);
                if (takes(U'月')) {
                    if (auto const* const day = number_here(); day != nullptr) move(*day);
                }
                if (takes(U'日')) return;
            }
        }
        end = old_end;
        last = old_last;
    }

    // 5年, 近3年, 30年来, 100周年: no period, and no figure.
    [[nodiscard]] std::size_t duration() noexcept {
        for (auto const* word : {"时间", "以上", "左右", "以内", "期间", "来"}) {
            if (take(word)) break;
        }
        return taken();
    }

    [[nodiscard]] std::size_t spelled(std::int64_t number) noexcept {
        if (ahead("季度") && number >= 1 && number <= 4) {
            move("季度");
            when = or_none(period::quarter(year_now(), static_cast<std::int32_t>(number)));
            return taken();
        }
        if (number >= 1900 && number <= 2100 && takes(U'年')) return after_year(static_cast<std::int32_t>(number));
        if (take("个月") || take("个季度") || take("年") || take("周年") || take("月份") || take("月") || take("日") ||
            take("天") || take("周") || take("季度")) {
            return duration();
        }
        return 0;
    }

    sentence const& in_;
    document const& doc_;
    std::size_t i_ = 0;
};

}  // namespace

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
        tokens[out++] = tokens[i++];
    }
    tokens.resize(out);
    in.has_number = numbers;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
