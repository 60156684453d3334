#include "tails.hpp"

#include <attain/quantity/data/hedges.hpp>
#include <attain/quantity/data/magnitudes.hpp>

#include <algorithm>
#include <bitset>
#include <iterator>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

struct renamed_unit {
    std::string_view symbol;
    std::string_view name;
};

// Units whose record name is plain ASCII or a word of its own.
constexpr renamed_unit renamed_units[] = {
    {"km²", "km2"}, {"m²", "m2"}, {"亩", "mu"}, {"斤", "jin"}, {"倍", "times"}, {"places", "rank"}, {"成", "%"},
};

// Units that records name by their symbol in either language.
constexpr std::string_view named_by_symbol[] = {"t", "ha", "kW", "%", "pp", "rank"};

// Words that count in tables but are nouns, or parts of names, behind a numeral of Chinese prose (两个村, 12区市, 5级).
constexpr std::string_view nouns[] = {
    "村",       "镇",         "乡",       "县",       "区",       "市",     "省",         "国",     "国家",
    "乡镇",     "行政村",     "店",       "路",       "站",       "线",     "点",         "队",     "团",
    "行",       "面",         "手",       "股",       "证",       "核",     "字",         "词",     "章",
    "段",       "级",         "代",       "步",       "环",       "孔",     "根",         "案",     "机架",
    "基站",     "充电桩",     "机组",     "岗位",     "泊位",     "学位",   "床位",       "车位",   "停车位",
    "航班",     "航线",       "座位",     "席位",     "张床",     "床",     "张床位",     "张病床", "台机组",
    "座基站",   "节课",       "届",       "片",       "回",       "人民币", "国际标准箱", "栏",     "箱",
    "开",       "包",         "卷",       "集",       "首",       "样",     "口",         "眼",     "顶",
    "组",       "门",         "席",       "部分",     "标准机架", "日",     "月",         "年",     "时",
    "号",       "角",         "引",       "钱",       "担",       "里",     "度",         "微",     "排名",
    "得分",     "百分比",     "百万分率", "码",       "寸",       "尺",     "丈",         "两",     "个村",
    "个行政村", "个镇",       "个乡",     "个乡镇",   "个县",     "个县区", "个国家",     "个站",   "个车位",
    "个停车位", "个床位",     "个学位",   "个席位",   "个座位",   "个机架", "个标准机架", "个基站", "个充电桩",
    "个岗位",   "个就业岗位", "个点",     "人民币元", "第位",     "口人",
};

// Of these the ones that count packs and sheets behind 万 and 亿, and what goes on as a noun behind them.
struct packed_counter {
    std::string_view word;
    std::string_view not_before;
};
constexpr packed_counter packed_counters[] = {
    {"箱", "包体"},
    {"片", "区子仔"},
    {"包", "装车裹"},
    {"卷", "烟心帘"},
    {"组", "织合建"},
    {"股", "权份东民票本息"},
    {"回", "收报"},
    {"门", "店诊票"},
    {"口", "岸人径头味语"},
    {"手", "机工艺法段术续动里"},
    {"人民币", "业存贷跨国汇债"},
};

// The last two bytes of a word as a number below 4096: few units end as one of the nouns does.
[[nodiscard]] std::size_t end_of(std::string_view word) noexcept {
    auto const bits = [&](std::size_t at) { return static_cast<unsigned char>(word[at]) & 63U; };
    return static_cast<std::size_t>(bits(word.size() - 2)) << 6U | bits(word.size() - 1);
}

[[nodiscard]] bool is_noun(std::string_view spelling) noexcept {
    constexpr std::size_t one_character = 3;
    static auto const ends = [] {
        std::bitset<4096> made;
        for (auto const each : nouns) made.set(end_of(each));
        return made;
    }();
    if (spelling.size() < one_character || !ends.test(end_of(spelling))) return false;
    return std::find(std::begin(nouns), std::end(nouns), spelling) != std::end(nouns);
}

struct magnitude_word {
    std::string_view word;
    std::int8_t exponent;
};

constexpr magnitude_word chinese_magnitudes[] = {
    {"十", 1}, {"百", 2}, {"千", 3}, {"万", 4}, {"亿", 8}, {"兆", 12}, {"萬", 4}, {"億", 8},
};

}  // namespace

std::string_view record_name(attain::unit unit, std::string_view spelling, language lang) noexcept {
    for (auto const& each : renamed_units) {
        if (unit.symbol() == each.symbol) return each.name;
    }
    if (unit.kind() == unit_kind::count) return spelling;
    if (lang == language::zh && !is_latin(decode(spelling, 0).code)) {
        for (auto const each : named_by_symbol) {
            if (unit.symbol() == each) return each;
        }
        if (unit.kind() != unit_kind::money) return spelling;
    }
    return unit.symbol();
}

tail_index::tail_index(unit_table const& units, language lang) : units_(&units) {
    units.each_spelling([&](std::string_view spelling, attain::unit which) {
        if (which.kind() == unit_kind::text || which.kind() == unit_kind::none) return;
        // 5A景区, 4K, 3D: a capital behind a number of Chinese prose is no unit.
        bool const letter = spelling.size() == 1 && spelling[0] >= 'A' && spelling[0] <= 'Z';
        if (lang == language::zh && letter) return;
        tail t{.kind = tail_kind::unit, .unit = which};
        if (lang == language::zh && is_noun(spelling)) {
            auto const* const packed = std::find_if(std::begin(packed_counters), std::end(packed_counters),
                                                    [&](auto const& each) { return each.word == spelling; });
            if (packed == std::end(packed_counters)) return;
            t.kind = tail_kind::packed;
            t.not_before = packed->not_before;
        }
        auto const name = record_name(which, spelling, lang);
        if (name.data() == spelling.data()) {
            kept_.push_back(std::make_unique<std::string>(name));
            t.name = *kept_.back();
        } else {
            t.name = name;
        }
        add(spelling, t);
    });
    for (auto const& each : chinese_magnitudes) {
        add(each.word, {.kind = tail_kind::magnitude, .exponent = each.exponent});
    }
    for (auto const& each : attain::detail::english_magnitude_rows) {
        add(each.word, {.kind = tail_kind::magnitude, .exponent = static_cast<std::int8_t>(each.exponent)});
    }
    for (auto const& each : attain::detail::hedge_rows) {
        if (each.where == hedge_position::before) continue;
        auto const kind = each.where == hedge_position::inside ? tail_kind::infix : tail_kind::quantifier;
        if (kind == tail_kind::quantifier && (each.word == "多" || each.word == "余")) continue;
        add(each.word, {.kind = kind, .hedge = each.meaning});
    }
    exact_.finish();
    folded_.finish();
}

void tail_index::add(std::string_view word, tail t) {
    auto const id = static_cast<std::int32_t>(tails_.size());
    tails_.push_back(t);
    exact_.add(word, id);
    if (is_latin(decode(word, 0).code)) folded_.add(word, id);
}

tail_index const& tail_index::builtin(language lang) {
    if (lang == language::en) {
        static tail_index const english(unit_table::builtin(), language::en);
        return english;
    }
    static tail_index const chinese(unit_table::builtin(), language::zh);
    return chinese;
}

tail const* tail_index::find(std::string_view text, std::size_t at, trie_match& found) const noexcept {
    found = exact_.longest(text, at);
    if (!found && is_latin(decode(text, at).code)) {
        found = folded_.longest(text, at);
        // Of one letter the case always counts: a is no ampere.
        if (found && found.points == 1) found = {};
    }
    return found ? &tails_[static_cast<std::size_t>(found.id)] : nullptr;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
