#include "everyday_zh.hpp"

#include "document.hpp"
#include "numeral_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

struct comparator {
    std::string_view word;
    attain::hedge meaning;
};

// The longest that fits counts. Before a number:
constexpr comparator before_rows[] = {
    {"大于", hedge::over},
    {"多于", hedge::over},
    {"高于", hedge::over},
    {"超过", hedge::over},
    {"超過", hedge::over},
    {"超", hedge::over},
    {"逾", hedge::over},
    {"突破", hedge::over},
    {"过", hedge::over},
    {"大于等于", hedge::at_least},
    {"大于或等于", hedge::at_least},
    {"大于或者等于", hedge::at_least},
    {"不小于", hedge::at_least},
    {"不少于", hedge::at_least},
    {"不低于", hedge::at_least},
    {"至少", hedge::at_least},
    {"最少", hedge::at_least},
    {"≥", hedge::at_least},
    {">=", hedge::at_least},
    {"小于", hedge::under},
    {"少于", hedge::under},
    {"低于", hedge::under},
    {"不足", hedge::under},
    {"不到", hedge::under},
    {"小于等于", hedge::at_most},
    {"小于或等于", hedge::at_most},
    {"小于或者等于", hedge::at_most},
    {"不大于", hedge::at_most},
    {"不超过", hedge::at_most},
    {"不多于", hedge::at_most},
    {"最多", hedge::at_most},
    {"至多", hedge::at_most},
    {"≤", hedge::at_most},
    {"<=", hedge::at_most},
    {"约", hedge::about},
    {"大约", hedge::about},
    {"近", hedge::nearly},
    {"将近", hedge::nearly},
    {"等于", hedge::exact},
    {">", hedge::over},
    {"<", hedge::under},
};

// Behind a number (and its unit).
constexpr comparator behind_rows[] = {
    {"以上", hedge::at_least},   {"之上", hedge::at_least},     {"或者以上", hedge::at_least},
    {"或以上", hedge::at_least}, {"或者更多", hedge::at_least}, {"或更多", hedge::at_least},
    {"以下", hedge::at_most},    {"之下", hedge::under},        {"或者以下", hedge::at_most},
    {"或以下", hedge::at_most},  {"或者更少", hedge::at_most},  {"左右", hedge::about},
    {"上下", hedge::about},
};

// 比三十大, 比170低: behind a number that 比 stands before.
constexpr comparator than_rows[] = {
    {"大", hedge::over},  {"多", hedge::over},  {"高", hedge::over},
    {"小", hedge::under}, {"少", hedge::under}, {"低", hedge::under},
};

// Words with a numeral in them that is no number.
constexpr std::string_view idioms[] = {
    "一切", "壹切", "一看", "一起",     "一些",     "一样",   "一下", "一定", "一般",     "一直",
    "一旦", "一致", "一度", "统一",     "统一的",   "唯一",   "万一", "四川", "五角大楼", "十足",
    "十分", "队伍", "隊伍", "入伍",     "退伍",     "伍仁",   "收拾", "夕拾", "拾取",     "拾起",
    "拾到", "放肆", "肆意", "肆无",     "大陆",     "大陸",   "陆地", "陸地", "海陆",     "登陆",
    "登陸", "两两", "兩兩", "陽光九九", "阳光九九", "千万别", "三亚", "九江", "百姓",     "对折扣",
};

struct money_word {
    std::string_view word;
    std::string_view code;
};

// Words for units that reports do not use.
constexpr money_word spoken_units[] = {
    {"美刀", "USD"}, {"美圆", "USD"}, {"美圓", "USD"}, {"人民币", "CNY"}, {"人民幣", "CNY"},
    {"m", "m"},      {"g", "g"},      {"两", "两"},    {"兩", "两"},
};

struct scaled_word {
    std::string_view word;
    std::string_view unit;
    std::int64_t of;  ///< hundredths
};

// The smaller coins that follow a larger one: 五元三毛, 两美元又三美分.
constexpr scaled_word coins[] = {
    {"角", "CNY", 10},  {"毛", "CNY", 10},  {"分", "CNY", 1},   {"美分", "USD", 1},
    {"港仙", "HKD", 1}, {"便士", "GBP", 1}, {"欧分", "EUR", 1},
};

template <std::size_t N>
std::pair<std::size_t, hedge> longest(std::string_view text, std::size_t at, comparator const (&rows)[N]) noexcept {
    std::pair<std::size_t, hedge> best{0, hedge::exact};
    for (auto const& row : rows) {
        if (auto const end = behind_word(text, at, row.word); end > best.first) best = {end, row.meaning};
    }
    return best;
}

/// Reads a text of short everyday sentences.
class everyday_reader {
public:
    everyday_reader(document const& doc, std::vector<candidate>& out) : text_(doc.text), tails_(doc.tails), out_(out) {}

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
    void read_tail(candidate& c, rational& value, std::size_t& end);
    void read_unit(candidate& c, rational& value, std::size_t& end);
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
    for (auto const each : idioms) {
        if (auto const end = behind_word(text_, at_, each); end != 0 && end == at_ + each.size()) {
            at_ = end;
            return true;
        }
    }
    return false;
}

bool everyday_reader::read_prefix() {
    auto const c = decode(text_, at_);
    if (c.code == U'比') {
        than_ = true;
        begin_ = at_;
        at_ += c.length;
        return true;
    }
    if (auto const found = longest(text_, at_, before_rows); found.first != 0) {
        // 过20, but not 经过 or 过程
        auto const behind = behind_spaces(text_, found.first);
        bool const lone = found.first - at_ == 3 && !is_digit(decode(text_, behind).code);
        if (!lone || c.code == U'≥' || c.code == U'≤') {
            pending_ = found.second;
            begin_ = at_;
            at_ = found.first;
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
        if (!after_colon) read_tail(c, unused, end);
        if (unused != high) low = low * unused / high;
        high = unused;
    } else {
        if (!after_colon) read_tail(c, low, end);
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

/// 打, 成, 折, %, 个百分点, units, 半, 以上.
void everyday_reader::read_tail(candidate& c, rational& value, std::size_t& end) {
    if (auto const dozen = word(end, "打"); dozen != 0) {
        value = value * rational(12);
        end = dozen;
    } else if (auto const tenths = word(end, "成"); tenths != 0 && word(end, "成本") == 0 && word(end, "成为") == 0) {
        value = value * rational(10);
        end = tenths;
        c.unit_name = "%";
        if (auto const more = everyday_number_at(text_, behind_spaces(text_, end), tails_);
            more && more->value < rational(10) && more->value.is_integer() && more->value.sign() > 0) {
            value = value + more->value;
            end = more->end;
        } else if (auto const half = word(end, "半"); half != 0) {
            value = value + rational(5);
            end = half;
        }
    } else if (auto const discount = word(end, "折"); discount != 0 && value != rational(10)) {
        if (value < rational(10)) value = value * rational(10);
        end = discount;
        c.unit_name = "%";
    } else {
        read_unit(c, value, end);
    }
    if (auto const found = longest(text_, behind_spaces(text_, end), behind_rows); found.first != 0) {
        c.inner_hedge = found.second;
        end = found.first;
    } else if (than_) {
        if (auto const than = longest(text_, behind_spaces(text_, end), than_rows); than.first != 0) {
            c.outer_hedge = than.second;
            end = than.first;
        }
    }
}

void everyday_reader::read_unit(candidate& c, rational& value, std::size_t& end) {
    for (std::string_view const points : {"个百分点", "個百分點", "百分点", "百分點"}) {
        if (auto const behind = word(end, points); behind != 0) {
            c.unit_name = "pp";
            end = behind;
            return;
        }
    }
    auto const here = behind_spaces(text_, end);
    for (auto const& each : spoken_units) {
        auto const behind = behind_word(text_, here, each.word);
        if (behind == 0 || (each.word.size() == 1 && is_latin(decode(text_, behind).code))) continue;
        c.unit_name = each.code;
        end = behind;
        return;
    }
    trie_match found;
    auto const* const t = tails_.find(text_, here, found);
    bool const piece = behind_word(text_, here, "块") != 0 || behind_word(text_, here, "塊") != 0;
    if (piece || t == nullptr || t->kind != tail_kind::unit) {
        if (!piece) return;
        // 三块, but not 一块蛋糕
        auto const next = decode(text_, here + 3);
        if (next.length != 0 && is_han(next.code) && next.code != U'钱' && next.code != U'錢' && next.code != U'和')
            return;
        c.unit_name = "CNY";
        end = here + 3;
        return;
    }
    c.unit = t->unit;
    c.unit_name = t->name;
    end = here + found.length;
    if (t->unit.kind() != unit_kind::count) {
        if (auto const half = word(end, "半"); half != 0) {
            value = value + rational::ratio(decimal(1), decimal(2)).value();
            end = half;
        }
    }
    if (t->unit.kind() != unit_kind::money) return;
    if (auto const behind = word(end, "人民币"); behind != 0) end = behind;
    // 五元三毛
    for (int coin = 0; coin < 2; ++coin) {
        auto const and_word = word(end, "又");
        auto const small = everyday_number_at(text_, behind_spaces(text_, and_word != 0 ? and_word : end), tails_);
        if (!small || !small->value.is_integer()) return;
        auto const* best = static_cast<scaled_word const*>(nullptr);
        for (auto const& each : coins) {
            if (each.unit == c.unit_name && word(small->end, each.word) != 0 &&
                (best == nullptr || each.word.size() > best->word.size()))
                best = &each;
        }
        if (best == nullptr) return;
        value = value + small->value * rational::ratio(decimal(best->of), decimal(100)).value();
        end = word(small->end, best->word);
    }
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
