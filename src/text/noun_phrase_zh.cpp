#include "sense_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Particles and verbs of one character, peeled where an indicator ends or begins.
[[nodiscard]] bool peels_anywhere(char32_t c) noexcept {
    return std::u32string_view(U" \n\r\t的了、,").find(c) != std::u32string_view::npos;
}
[[nodiscard]] bool peels_right(char32_t c) noexcept {
    return peels_anywhere(c) || std::u32string_view(U"在为达至到按。").find(c) != std::u32string_view::npos;
}
[[nodiscard]] bool peels_left(char32_t c) noexcept {
    return peels_anywhere(c) || std::u32string_view(U"):—等").find(c) != std::u32string_view::npos;
}

[[nodiscard]] bool peels(token const& t, bool left) noexcept {
    if (t.type != token_type::word) return false;
    switch (t.kind) {
    case word_kind::adverb: return !left || t.code == 0;
    case word_kind::light:
    case word_kind::time:
    case word_kind::yoy:
    case word_kind::mom:
    case word_kind::since:
    case word_kind::approximate:
    case word_kind::respectively:
    case word_kind::level: return true;
    case word_kind::breakdown:
    case word_kind::joiner:
    case word_kind::base: return left;
    case word_kind::plan_verb: return true;
    case word_kind::stop: return left ? t.code == 1 : t.code == 3;
    case word_kind::increase:
    case word_kind::decrease: return !left && t.code == 1;
    default: return false;
    }
}

// Heads of indicators that a row of nouns may share: 城镇、农村居民人均可支配收入.
constexpr std::string_view shared_heads[] = {
    "居民人均可支配收入",
    "人均可支配收入",
    "本外币存款余额",
    "本外币贷款余额",
    "存款余额",
    "贷款余额",
    "增加值",
    "总产值",
    "水质优良比例",
    "优良比例",
    "线网单日最高客运量",
    "单日最高客运量",
    "最高客运量",
    "客运量",
    "货运量",
    "吞吐量",
    "进出口总额",
    "进出口额",
    "零售额",
    "销售额",
    "成交额",
    "交易额",
    "产值",
    "产量",
    "出栏量",
    "收入",
    "支出",
    "投资",
    "总额",
    "余额",
    "数量",
    "人数",
    "面积",
    "比例",
    "比重",
    "占比",
    "普及率",
    "覆盖率",
    "合格率",
    "达标率",
    "率",
    "指数",
    "浓度",
    "排放量",
    "警情",
    "案件数",
    "事故起数",
    "死亡人数",
    "利润",
    "税收",
    "规模",
    "总量",
    "能耗",
    "水耗",
};

}  // namespace

stretch chinese_sense::trim(stretch phrase, std::uint32_t first_token, std::uint32_t end_token) const {
    auto& [begin, end] = phrase;
    for (bool moved = true; moved && begin < end;) {
        moved = false;
        auto const last = decode_before(text_, end);
        while (end_token > first_token && in_.tokens[end_token - 1].begin >= end) --end_token;
        if (end_token > first_token) {
            auto const& t = in_.tokens[end_token - 1];
            if (t.end == end && (peels(t, false) || (t.is(word_kind::joiner) && t.begin > begin))) {
                end = t.begin < begin ? begin : t.begin;
                --end_token;
                moved = true;
                continue;
            }
        }
        if (peels_right(last.code)) {
            // 行为 and 抵达 are words that end like a particle: the lexicon has them as plain.
            bool const hidden = end_token > first_token && in_.tokens[end_token - 1].end == end &&
                                in_.tokens[end_token - 1].type == token_type::word;
            if (!hidden) {
                end -= static_cast<std::uint32_t>(length_before(text_, end));
                moved = true;
            }
        }
    }
    for (bool moved = true; moved && begin < end;) {
        moved = false;
        while (first_token < end_token && in_.tokens[first_token].begin < begin) ++first_token;
        if (first_token < end_token) {
            auto const& t = in_.tokens[first_token];
            // 全市 before a noun is where, 全国首创 is what.
            auto const word = text_.substr(t.begin, t.end - t.begin);
            bool const place = t.is(word_kind::place) && word != "全国" && word != "全球" && word != "世界" &&
                               code_points(text_.substr(t.end, end - t.end)) >= 3;
            if (t.begin == begin && t.end < end && (peels(t, true) || place)) {
                begin = t.end;
                ++first_token;
                moved = true;
                continue;
            }
        }
        auto const first = decode(text_, begin);
        if (peels_left(first.code)) {
            begin += first.length;
            moved = true;
        }
    }
    return phrase;
}

bool chinese_sense::ends_like_rate(std::string_view phrase) const noexcept {
    for (auto const* word : {"率", "比例", "强度", "比重", "系数", "占比", "满意度", "份额", "比率", "指数", "得分",
                             "浓度", "平均值", "度", "比"}) {
        if (phrase.ends_with(word)) return true;
    }
    return false;
}

// The nouns behind a counter, up to a verb, a joiner with a figure behind it, or the clause's end.
stretch chinese_sense::right_phrase(std::size_t i) const {
    auto const& a = around_[i];
    auto phrase = a.right;
    auto const first = decode(text_, phrase.begin);
    if (first.code == U'、' || first.code == U',' || first.code == U'(') return {};
    auto joined = static_cast<std::uint32_t>(-1);
    if (a.before_figure) {
        // 22轮强降水和15个台风: what stands before the next figure without a verb is that figure's.
        for (auto j = a.right_tokens_end; j-- > a.right_token;) {
            auto const& t = in_.tokens[j];
            if (t.type == token_type::mark) continue;
            if (t.is(word_kind::joiner)) joined = j;
            if (t.kind != word_kind::plain) break;
        }
    }
    auto j = a.right_token;
    for (; j < a.right_tokens_end; ++j) {
        auto const& t = in_.tokens[j];
        if (t.begin >= phrase.end) break;
        if (t.type == token_type::mark && t.mark == U'、' && a.before_figure && j + 1 == a.right_tokens_end) {
            phrase.end = t.begin;
            break;
        }
        if (t.type != token_type::word) continue;
        bool const at_start = t.begin == phrase.begin;
        bool const ends =
            t.kind == word_kind::stop || t.kind == word_kind::level || t.kind == word_kind::share ||
            t.kind == word_kind::rank || t.kind == word_kind::yoy || t.kind == word_kind::respectively ||
            (t.kind == word_kind::base && !at_start) ||
            ((t.kind == word_kind::light || t.kind == word_kind::adverb) && !at_start) || t.kind == word_kind::total ||
            ((t.kind == word_kind::increase || t.kind == word_kind::decrease) && a.before_figure) || j == joined ||
            (t.kind == word_kind::time && !at_start) || (t.kind == word_kind::approximate && a.before_figure);
        if (!ends) continue;
        if (at_start && t.kind == word_kind::stop) {
            // 优化营商环境创新案例: a verb that opens the phrase belongs to it.
            auto const word = text_.substr(t.begin, t.end - t.begin);
            if (t.code == 2 ? word != "不间断" && word != "不间断对" : word != "在" && word != "让" && word != "给")
                continue;
            return {};
        }
        phrase.end = t.begin;
        break;
    }
    phrase = trim(phrase, a.right_token, j);
    if (a.before_figure) {
        // 230个开发区中综合排名第56位: up to 中, which puts what follows outside of the noun.
        auto const name = view(phrase);
        auto at = name.rfind("中综合");
        if (at == std::string_view::npos && name.ends_with("中")) at = name.size() - 3;
        if (at != std::string_view::npos && at > 0 && !name.substr(0, at).ends_with("高") &&
            !name.substr(0, at).ends_with("初")) {
            phrase.end = phrase.begin + static_cast<std::uint32_t>(at);
        }
    }
    for (auto const* word : {"任务", "目标", "要求", "大关", "台阶", "关口", "大台阶"}) {
        if (view(phrase) == word) return {};
    }
    return phrase;
}

void chinese_sense::name_indicator(std::size_t i, stretch phrase) {
    auto& f = figures_[i];
    for (auto const* per : {"每吨", "每人", "每月", "每亩", "每平方米", "每公斤", "每千克", "每户"}) {
        auto const word = std::string_view(per);
        if (view(phrase).ends_with(word) && view(phrase).size() > word.size()) {
            phrase.end -= static_cast<std::uint32_t>(word.size());
        }
    }
    f.indicator = view(phrase);
    f.made_indicator.clear();
    if (phrase.empty()) return;
    // Code points are counted from the figure, which is near.
    auto const whole = f.whole;
    f.indicator_span.begin = phrase.begin;
    f.indicator_span.end = phrase.end;
    if (phrase.end <= whole.begin) {
        f.indicator_span.last = whole.first - code_points(text_.substr(phrase.end, whole.begin - phrase.end));
    } else {
        f.indicator_span.last = whole.last + code_points(text_.substr(whole.end, phrase.end - whole.end));
    }
    f.indicator_span.first = f.indicator_span.last - code_points(f.indicator);
}

// 总量, 金额, 增速 say nothing alone: the noun of the figure before goes with them.
void chinese_sense::complete_head(std::size_t i) {
    auto& f = figures_[i];
    auto const name = f.indicator;
    bool head = false;
    for (auto const* word : {"总量", "总数", "总额", "金额", "价值", "货值", "数量", "增速", "增幅", "涨幅", "降幅",
                             "占比", "比重", "总产值", "合同金额"}) {
        head = head || name == word;
    }
    if (!head) return;
    auto const* const from = anchor_at(around_[i].depth);
    if (from == nullptr) return;
    auto const of = numbers_[from->figure];
    compose(f, indicator_of(from->figure), name);
    if (!f.of) f.of = of;
}

void chinese_sense::compose(candidate& f, std::string_view head, std::string_view tail) {
    f.made_indicator.assign(head);
    f.made_indicator.append(tail);
    f.indicator = {};
    f.indicator_span = {};
}

std::string_view chinese_sense::indicator_of(std::size_t i) const noexcept {
    auto const& f = figures_[i];
    return f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
}

// 出口额（12亿美元）: the nouns before the bracket that the figure stands in alone.
stretch chinese_sense::before_bracket(std::size_t i) const {
    auto const& a = around_[i];
    if (a.depth == 0 || a.left_token == 0) return {};
    auto const& open = in_.tokens[a.left_token - 1];
    if (!open.is_mark(U'(') || open.end != a.left.begin) return {};
    auto first = a.left_token - 1;
    auto floor = previous_ != none ? figures_[previous_].whole.end : in_.begin;
    while (first > 0 && in_.tokens[first - 1].begin >= floor) {
        auto const& t = in_.tokens[first - 1];
        if (t.is_mark(U',') || t.is_mark(U';') || t.is_mark(U':') || t.is_mark(U'(') || t.is_mark(U')')) {
            floor = t.end;
            break;
        }
        --first;
    }
    if (open.begin - floor > 120) return {};
    return trim({floor, open.begin}, first, a.left_token - 1);
}

void chinese_sense::inherit_indicator(std::size_t i) {
    auto& f = figures_[i];
    if (auto const outside = before_bracket(i); !outside.empty()) {
        name_indicator(i, outside);
        return;
    }
    f.indicator_span = {};
    f.indicator = {};
    if (auto const* const level = anchor_at(around_[i].depth)) {
        f.made_indicator.assign(indicator_of(level->figure));
        f.of = numbers_[level->figure];
    } else if (doc_.has_level) {
        f.made_indicator.assign(doc_.last_level.indicator);
        f.of = doc_.last_level.record;
    }
    if (f.how == certainty::certain) f.how = certainty::inferred;
}

namespace {

// The items of a row of nouns; what stands in brackets is not parted.
[[nodiscard]] std::vector<std::string_view> split(std::string_view list, std::u32string_view joiners) {
    std::vector<std::string_view> items;
    std::size_t start = 0;
    int depth = 0;
    for (std::size_t at = 0; at <= list.size();) {
        auto const c = at < list.size() ? decode(list, at) : character{};
        if (c.code == U'(') ++depth;
        if (c.code == U')' && depth > 0) --depth;
        if (c.length == 0 || (depth == 0 && joiners.find(c.code) != std::u32string_view::npos)) {
            if (at > start) items.push_back(list.substr(start, at - start));
            start = at + c.length;
        }
        if (c.length == 0) break;
        at += c.length;
    }
    return items;
}

}  // namespace

// 分别: as many nouns as figures, which may share the head of the last.
void chinese_sense::zip_indicators(std::size_t first, std::size_t last) {
    auto const& f = figures_[first];
    std::string const list(f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator);
    std::vector<std::size_t> row;
    for (auto i = first; i <= last; ++i) {
        if (!figures_[i].rejected) row.push_back(i);
    }
    // 对美国、日本分别出口: what follows 分别 goes to each.
    std::string_view rest = list;
    std::string_view each_tail;
    if (auto const at = rest.find("分别"); at != std::string_view::npos) {
        each_tail = rest.substr(at + 6);
        rest = rest.substr(0, at);
    }
    // 和, 及 and 与 also stand inside words (普及率), so that 、 is tried alone first.
    std::vector<std::string_view> items;
    for (auto const joiners :
         {std::u32string_view(U"、"), std::u32string_view(U"、和"), std::u32string_view(U"、和及与")}) {
        items = split(rest, joiners);
        if (items.size() == row.size()) break;
    }
    if (items.size() != row.size() || items.size() < 2) return;
    std::string_view head;
    for (auto const each : shared_heads) {
        if (items.back().ends_with(each)) {
            head = each;
            break;
        }
    }
    for (std::size_t k = 0; k < row.size(); ++k) {
        bool complete = k + 1 == row.size() || head.empty();
        for (auto const each : shared_heads) complete = complete || items[k].ends_with(each);
        compose(figures_[row[k]], items[k], each_tail.empty() ? (complete ? std::string_view() : head) : each_tail);
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
