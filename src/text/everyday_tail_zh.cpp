#include "everyday_tail_zh.hpp"

#include "everyday_words_zh.hpp"
#include "numeral_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

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

}  // namespace

void everyday_tail::read(candidate& c, rational& value, std::size_t& end, bool than) const {
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
    if (auto const found = comparison_behind(text_, behind_spaces(text_, end)); found.end != 0) {
        c.inner_hedge = found.meaning;
        end = found.end;
    } else if (than) {
        if (auto const compared = comparison_of_than(text_, behind_spaces(text_, end)); compared.end != 0) {
            c.outer_hedge = compared.meaning;
            end = compared.end;
        }
    }
}

void everyday_tail::read_unit(candidate& c, rational& value, std::size_t& end) const {
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

}  // namespace text::detail

ATTAIN_END_NAMESPACE
