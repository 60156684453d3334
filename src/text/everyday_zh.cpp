#include "everyday_zh.hpp"

#include "everyday_reader_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

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

std::size_t read_everyday_chinese(document const& doc, std::vector<candidate>& out) {
    return everyday_reader(doc, out).run();
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
