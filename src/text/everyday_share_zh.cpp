#include "everyday_reader_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

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

}  // namespace text::detail

ATTAIN_END_NAMESPACE
