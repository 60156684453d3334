#include "sense_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Whether things that are sorted by size stand behind a range: 5-10亿元重大产业项目.
[[nodiscard]] bool class_follows(std::string_view text, std::size_t at, word_group const& things) noexcept {
    constexpr std::size_t most = 8;  // characters up to the end of the noun
    auto end = at;
    for (std::size_t n = 0; n < most && is_han(decode(text, end).code); ++n) end += decode(text, end).length;
    return things.stands_in(text.substr(at, end - at));
}

}  // namespace

bool chinese_sense::sizes_things(std::size_t i) const {
    return is_han(behind(i)) && class_follows(text_, figures_[i].whole.end, listed(chinese_words::class_nouns));
}

// 增幅在20%以上的机场有3个, 年吞吐量5至10万人次机场有6个: a class that is counted behind its bound.
bool chinese_sense::picks_out(std::size_t i) const {
    constexpr std::size_t longest_name = 60;  // bytes from the bound to 有
    auto const& f = figures_[i];
    auto at = f.whole.end;
    bool const quantified = f.whole.end > f.unit_span.end &&
                            (f.inner_hedge == attain::hedge::at_least || f.inner_hedge == attain::hedge::at_most);
    bool const between = text_at(at, "之间");
    if (between) at += 6;
    if (!quantified && !between && !f.is_range) return false;
    if (i + 1 >= figures_.size() || figures_[i + 1].unit.kind() != unit_kind::count) return false;
    auto const until = figures_[i + 1].whole.begin;
    if (until <= at || until - at > longest_name) return false;
    auto const name = text_.substr(at, until - at);
    for (auto const* mark : {"，", "；", "、", "。", ",", ";", "(", "（", "\n"}) {
        if (name.find(mark) != std::string_view::npos) return false;
    }
    // 增幅在20%以上的园区8个: no verb between
    constexpr std::size_t short_noun = 24;  // bytes
    if (name.starts_with("的") && name.size() <= short_noun && listed(chinese_words::class_nouns).ends(name))
        return true;
    for (auto const verb : listed(chinese_words::class_count_verbs)) {
        if (!name.ends_with(verb)) continue;
        auto const noun = name.substr(0, name.size() - verb.size());
        // 3万人次以上，有 has no class; 以上的有 leaves its noun out.
        if (noun.starts_with("的")) return true;
        // 发放贷款5千笔以上惠及企业达30家 has a verb between, not a class.
        if (listed(chinese_words::effect_verbs).opens(noun)) return false;
        return !noun.empty() && !noun.ends_with("的");
    }
    return false;
}

// 实施500万元技改项目15个: a size directly before the things that are counted behind it.
bool chinese_sense::sizes_class(std::size_t i) const {
    constexpr std::uint32_t longest_name = 36;  // bytes
    auto const& f = figures_[i];
    if (!is_han(decode(text_, f.whole.end).code) || f.unit.kind() != unit_kind::money ||
        f.outer_hedge != attain::hedge::exact || i + 1 >= figures_.size())
        return false;
    auto const& next = figures_[i + 1];
    if (next.unit.kind() != unit_kind::count || next.whole.begin <= f.whole.end ||
        next.whole.begin - f.whole.end > longest_name) {
        return false;
    }
    auto const name = text_.substr(f.whole.end, next.whole.begin - f.whole.end);
    for (std::size_t at = 0; at < name.size(); at += decode(name, at).length) {
        if (!is_han(decode(name, at).code)) return false;
    }
    if (!name.ends_with("项目") && !name.ends_with("企业") && !name.ends_with("工程")) return false;
    return listed(chinese_words::sized_class_openings).ends(text_.substr(0, f.whole.begin));
}

// Whether the figure bounds a class of things and is not what was reached.
bool chinese_sense::is_bound(std::size_t i) const {
    auto const& f = figures_[i];
    auto const& a = around_[i];
    auto const next = behind(i);
    // 8亿元以上、3亿元以上企业共12家: a bound that picks out what is counted.
    bool const bounds = f.inner_hedge == attain::hedge::at_least || f.inner_hedge == attain::hedge::at_most;
    bool const measures = f.unit.kind() == unit_kind::money || f.unit.kind() == unit_kind::physical ||
                          f.unit.kind() == unit_kind::compound;
    auto const quantified = f.whole.end > f.unit_span.end;
    if (bounds && quantified && measures) {
        bool const noun_follows = is_han(next) || next == U'“' || next == U'(';
        bool const plain = !text_at(f.whole.end, "的增") && !is_one_of(next, U"和并且而") && !goal_behind(i);
        if (noun_follows && plain) return true;
        if (next == U'、' && i + 1 < figures_.size() && in_.tokens[figures_[i + 1].token].depth == a.depth) {
            auto const& after = figures_[i + 1];
            auto const follows = decode(text_, after.whole.end).code;
            if (after.inner_hedge == f.inner_hedge && is_han(follows) && after.unit == f.unit) {
                return true;
            }
        }
    }
    // 其中10亿元以上12个, 50亿元1个、10亿元3个: counted right behind
    if (measures && i + 1 < figures_.size() && figures_[i + 1].whole.begin == f.whole.end &&
        figures_[i + 1].unit.kind() == unit_kind::count) {
        bool const listed_alone =
            is_one_of(before(i), U"、，,中；;:：") && !is_han(decode(text_, figures_[i + 1].whole.end).code);
        if ((bounds && quantified) || (listed_alone && f.unit.kind() == unit_kind::money)) return true;
    }
    // 7座及以下小客车
    if (bounds && quantified && f.unit_name == "座" && is_han(next)) return true;
    // 0-17岁、18-34岁人口: classes by age
    if (f.is_range && (f.unit_name == "岁" || f.unit_name == "周岁")) return true;
    // 1-5亿元项目4个, 5000万元至1亿元的工业企业: a class by size.
    if (f.is_range && measures && class_follows(text_, f.whole.end, listed(chinese_words::class_nouns))) return true;
    if (picks_out(i) || sizes_class(i)) return true;
    auto const clause = text_.substr(a.left.begin, f.whole.begin - a.left.begin);
    // 天数在300天以上, 提高到80岁以上, 最快2小时可达
    bool const told = listed(chinese_words::reached_ends).ends(clause)
                          ? !is_han(next)
                          : clause.find("全程") != std::string_view::npos ||
                                listed(chinese_words::arrival_words).opens(text_.substr(f.whole.end));
    if (is_time(f.unit) && !told && (is_han(next) || bounds) && next != U'和' && !moves_behind(i)) return true;
    // 规模超1000人的企业, 投资额百亿元以上的项目
    if (measures && next == U'以' && text_at(f.whole.end, "以上")) return true;
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
