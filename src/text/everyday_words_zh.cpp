#include "everyday_words_zh.hpp"

#include "spaced_text.hpp"

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

template <std::size_t N>
everyday_comparison longest(std::string_view text, std::size_t at, comparator const (&rows)[N]) noexcept {
    everyday_comparison best;
    for (auto const& row : rows) {
        if (auto const end = behind_word(text, at, row.word); end > best.end) best = {end, row.meaning};
    }
    return best;
}

}  // namespace

everyday_comparison comparison_before(std::string_view text, std::size_t at) noexcept {
    return longest(text, at, before_rows);
}

everyday_comparison comparison_behind(std::string_view text, std::size_t at) noexcept {
    return longest(text, at, behind_rows);
}

everyday_comparison comparison_of_than(std::string_view text, std::size_t at) noexcept {
    return longest(text, at, than_rows);
}

std::size_t behind_idiom(std::string_view text, std::size_t at) noexcept {
    for (auto const each : idioms) {
        // Written without spaces.
        if (behind_word(text, at, each) == at + each.size()) return at + each.size();
    }
    return 0;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
