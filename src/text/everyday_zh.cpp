#include "everyday_zh.hpp"

#include "document.hpp"
#include "everyday_tail_zh.hpp"
#include "everyday_words_zh.hpp"
#include "numeral_zh.hpp"
#include "spaced_text.hpp"
#include "sum_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

/// Reads a text of short everyday sentences.
class everyday_reader {
public:
    everyday_reader(document const& doc, std::vector<candidate>& out)
        : text_(doc.text), tails_(doc.tails), tail_(doc.text, doc.tails), out_(out) {}

    std::size_t run() {
        while (at_ < text_.size()) {
            auto const start = at_;
            if (!skip_words() && !read_prefix() && !read_share() && !read_number()) {
                forget_when_far();
                at_ += decode(text_, at_).length;
            }
            if (at_ <= start) at_ = start + 1;
        }
        return place();
    }

private:
    bool skip_words();
    bool read_prefix();
    bool read_share();
    bool read_number();
    bool read_upper(candidate& c, rational const& low, std::size_t& end, rational& high);
    void emit(candidate& c, rational const& low, rational const& high, std::size_t begin, std::size_t end);
    std::size_t place();

    [[nodiscard]] std::size_t word(std::size_t from, std::string_view w) const noexcept {
        return behind_word(text_, behind_spaces(text_, from), w);
    }

    /// A comparator holds for the number that follows at once.
    void forget_when_far() noexcept {
        auto const c = decode(text_, at_).code;
        bool const link = c == U' ' || c == U'了' || c == U'是' || c == U'有' || c == U'为' || c == U'到' ||
                          c == U'達' || c == U'达' || c == U'的' || c == U'第';
        if (!link) {
            pending_ = hedge::exact;
            than_ = false;
            currency_ = {};
        }
    }

    std::string_view text_;
    tail_index const& tails_;
    everyday_tail tail_;
    std::vector<candidate>& out_;
    std::size_t at_ = 0;
    hedge pending_ = hedge::exact;
    bool than_ = false;
    unit currency_ = {};
    std::size_t begin_ = 0;  ///< of what stands before the number and belongs to it
};

bool everyday_reader::skip_words() {
    auto const c = decode(text_, at_).code;
    if (is_latin(c)) {
        // http://..., B12, x
        bool address = false;
        while (at_ < text_.size()) {
            auto const d = decode(text_, at_);
            address = address || text_.substr(at_, 3) == "://";
            bool const goes_on = is_latin(d.code) || is_digit(d.code) || (address && d.code > 0x20 && d.code < 0x2e80);
            if (!goes_on && text_.substr(at_, 3) != "://") break;
            at_ += d.length;
        }
        pending_ = hedge::exact;
        return true;
    }
    auto const idiom = behind_idiom(text_, at_);
    if (idiom != 0) at_ = idiom;
    return idiom != 0;
}

bool everyday_reader::read_prefix() {
    auto const c = decode(text_, at_);
    if (c.code == U'比') {
        than_ = true;
        begin_ = at_;
        at_ += c.length;
        return true;
    }
    if (auto const found = comparison_before(text_, at_); found.end != 0) {
        // 过20, but not 经过 or 过程
        auto const behind = behind_spaces(text_, found.end);
        bool const lone = found.end - at_ == 3 && !is_digit(decode(text_, behind).code);
        if (!lone || c.code == U'≥' || c.code == U'≤') {
            pending_ = found.meaning;
            begin_ = at_;
            at_ = found.end;
            return true;
        }
    }
    if (c.code == U'$' || c.code == U'¥' || c.code == U'￥' || c.code == 0xffe5 || c.code == U'€' || c.code == U'£' ||
        behind_word(text_, at_, "人民币") != 0) {
        auto const end = c.length == 0 || c.code == U'人' ? behind_word(text_, at_, "人民币") : at_ + c.length;
        auto const unit =
            c.code == U'人' ? tails_.units().find("CNY") : tails_.units().find(text_.substr(at_, end - at_));
        if (unit && unit->kind() == unit_kind::money) {
            currency_ = *unit;
            begin_ = at_;
            at_ = end;
            return true;
        }
    }
    return false;
}

/// 百分之五, 千分之二, 万万分之七; 半成, 半百; 打对折.
bool everyday_reader::read_share() {
    auto const begin = at_;
    candidate c;
    for (std::string_view const half : {"打对折", "打對折"}) {
        if (auto const end = behind_word(text_, at_, half); end != 0) {
            c.unit_name = "%";
            emit(c, rational(50), rational(50), begin, end);
            return true;
        }
    }
    auto const first = decode(text_, at_);
    if (first.code == U'半') {
        struct half_word {
            std::string_view word;
            std::int64_t value;
            std::string_view unit;
        };
        constexpr half_word halves[] = {{"半百", 50, ""}, {"半成", 5, "%"}, {"半折", 50, "%"}};
        for (auto const& each : halves) {
            if (auto const end = behind_word(text_, at_, each.word); end != 0) {
                c.unit_name = each.unit;
                emit(c, rational(each.value), rational(each.value), begin, end);
                return true;
            }
        }
        return false;
    }
    std::int32_t power = 0;
    auto here = at_;
    for (;;) {
        auto const code = decode(text_, behind_spaces(text_, here));
        auto const step = code.code == U'百' || code.code == U'佰'   ? 2
                          : code.code == U'千' || code.code == U'仟' ? 3
                          : code.code == U'万' || code.code == U'萬' ? 4
                          : code.code == U'亿' || code.code == U'億' ? 8
                                                                     : 0;
        if (step == 0 || power > 24) break;
        power += step;
        here = behind_spaces(text_, here) + code.length;
    }
    auto const bar = power != 0 ? word(here, "分之") : 0;
    if (bar == 0) return false;
    auto const digits = behind_spaces(text_, bar);
    auto const number = everyday_number_at(text_, digits, tails_);
    if (number && number->refused) {
        at_ = number->end;
        return true;
    }
    rational value;
    std::size_t end = 0;
    if (number) {
        value = number->value;
        end = number->end;
    } else if (auto const hundred = word(bar, "百"); hundred != 0) {
        value = rational(100);
        end = hundred;
    } else {
        return false;
    }
    c.outer_hedge = pending_;
    if (power == 2) {
        c.unit_name = "%";
    } else if (power == 3) {
        c.unit_name = "‰";
    } else {
        value = value / rational::ratio(power_of_ten(power), decimal(1)).value();
    }
    emit(c, value, value, begin, end);
    return true;
}

/// Another number behind this one: 20到30, 20~30, 20和30之间.
bool everyday_reader::read_upper(candidate& c, rational const& low, std::size_t& end, rational& high) {
    auto const next = [&](std::size_t from) -> std::optional<everyday_number> {
        auto const here = behind_spaces(text_, from);
        auto const ordinal = decode(text_, here);
        return everyday_number_at(text_, ordinal.code == U'第' ? here + ordinal.length : here, tails_);
    };
    auto const here = behind_spaces(text_, end);
    auto const mark = decode(text_, here);
    bool const joined = mark.code == U'到' || mark.code == U'至' || mark.code == U'~' || mark.code == U'-' ||
                        mark.code == 0x2013 || mark.code == 0x2014 || mark.code == 0xff5e;
    bool const between = mark.code == U'和' || mark.code == U'与' || mark.code == U'與';
    if (!joined && !between) return false;
    auto const upper = next(here + mark.length);
    if (!upper || upper->refused || !(low < upper->value)) return false;
    auto behind = upper->end;
    if (between) {
        auto const closes = word(behind, "之间") != 0 ? word(behind, "之间")
                            : word(behind, "間") != 0 ? word(behind, "間")
                                                      : word(behind, "间");
        if (closes == 0) return false;
        behind = closes;
    }
    high = upper->value;
    end = behind;
    c.is_range = true;
    return true;
}

bool everyday_reader::read_number() {
    auto begin = at_;
    auto const ordinal = decode(text_, at_);
    if (ordinal.code == U'第') at_ += ordinal.length;
    auto const number = everyday_number_at(text_, at_, tails_);
    if (!number) {
        if (ordinal.code == U'第') return true;
        return false;
    }
    if (number->refused) {
        at_ = number->end;
        // 二三十个百分点 is no number at all
        if (auto const end = word(at_, "个百分点"); end != 0) at_ = end;
        if (auto const end = word(at_, "個百分點"); end != 0) at_ = end;
        return true;
    }
    candidate c;
    c.ordinal = ordinal.code == U'第';
    c.spelled = !is_digit(decode(text_, at_).code);
    if (number->over) c.inner_hedge = hedge::over;
    c.outer_hedge = pending_;
    auto low = number->value;
    auto end = number->end;
    bool const after_colon = decode_before(text_, at_).code == U':';
    rational high = low;
    if (read_upper(c, low, end, high)) {
        rational unused = high;
        if (!after_colon) tail_.read(c, unused, end, than_);
        if (unused != high) low = low * unused / high;
        high = unused;
    } else {
        if (!after_colon) tail_.read(c, low, end, than_);
        high = low;
    }
    if (currency_ && c.unit_name.empty()) {
        c.unit = currency_;
        c.unit_name = currency_.symbol();
    }
    if (pending_ != hedge::exact || than_ || currency_) begin = std::min(begin, begin_);
    emit(c, low, high, begin, end);
    return true;
}

void everyday_reader::emit(candidate& c, rational const& low, rational const& high, std::size_t begin,
                           std::size_t end) {
    auto const exact = low.to_decimal();
    auto const above = high.to_decimal();
    if (exact && above) {
        c.number = *exact;
        c.upper = *above;
    } else {
        // A third has no decimal: it stays the ratio 1:3.
        c.is_ratio = true;
        c.is_range = false;
        c.members = {low.numerator(), low.denominator()};
    }
    if (c.unit_name.data() != nullptr && !c.unit) {
        if (auto const known = tails_.units().find(c.unit_name)) c.unit = *known;
    }
    c.whole.begin = static_cast<std::uint32_t>(begin);
    c.whole.end = static_cast<std::uint32_t>(end);
    c.numeral = c.whole;
    c.rule = "everyday";
    c.how = certainty::inferred;
    out_.push_back(std::move(c));
    at_ = end;
    pending_ = hedge::exact;
    than_ = false;
    currency_ = {};
}

/// Gives the figures their code points, in one pass, and counts the bytes that are no UTF-8.
std::size_t everyday_reader::place() {
    std::size_t at = 0;
    std::uint32_t point = 0;
    std::size_t invalid = 0;
    auto const move = [&](std::size_t to) {
        while (at < to) {
            auto const c = decode(text_, at);
            if (!c.valid) ++invalid;
            at += c.length;
            ++point;
        }
        return point;
    };
    for (auto& each : out_) {
        each.whole.first = move(each.whole.begin);
        each.whole.last = move(each.whole.end);
        each.numeral = each.whole;
    }
    move(text_.size());
    return invalid;
}

}  // namespace

std::size_t read_everyday_chinese(document const& doc, std::vector<candidate>& out) {
    return everyday_reader(doc, out).run();
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
