#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

bool chinese_sense::text_before_is_blank(std::uint32_t at) const noexcept {
    while (at > in_.begin) {
        auto const c = decode_before(text_, at).code;
        if (!is_space(c) && c != U'\n' && c != U'(' && c != U'“' && c != U'—') return false;
        at -= static_cast<std::uint32_t>(length_before(text_, at));
    }
    return true;
}

// 其中小学150所（含教学点35个）、初中19所: behind the bracket the parts go on that were told before it.
void chinese_sense::enter_bracket(std::uint8_t depth) noexcept {
    if (breakdown_ && depth > breakdown_depth_) outer_ = *this;
}

void chinese_sense::leave_bracket(std::uint8_t depth) noexcept {
    if (!breakdown_ || depth >= breakdown_depth_) return;
    breakdown_ = outer_.breakdown_ && outer_.breakdown_depth_ <= depth;
    if (breakdown_) static_cast<chinese_parts&>(*this) = outer_;
    outer_.breakdown_ = false;
}

void chinese_sense::open_breakdown(std::size_t i) {
    auto const& f = figures_[i];
    auto const& a = around_[i];
    leave_bracket(a.depth);
    for (auto j = a.left_token; j < f.token; ++j) {
        auto const& t = in_.tokens[j];
        if (!t.is(word_kind::breakdown) || t.begin < a.left.begin) continue;
        auto const word = text_.substr(t.begin, t.end - t.begin);
        // 其中, or 81家企业包括甲类30家
        bool const counted_before = a.after_figure && around_[previous_].took_right && word == "包括" &&
                                    t.depth == a.depth && around_[previous_].depth == a.depth;
        auto const opens = counted_before || trim({a.left.begin, t.begin}, a.left_token, j).empty();
        if (!opens && !word.starts_with("其中")) continue;
        if (!word.starts_with("其中") && a.depth == 0 && word != "包括" && word != "包含") continue;
        if (counted_before) {
            around_[i].left.begin = t.end;
            around_[i].left_token = j + 1;
        }
        enter_bracket(a.depth);
        breakdown_ = true;
        breakdown_depth_ = a.depth;
        begin_parts(j);
        whole_.reset();
        whole_is_added_ = false;
        auto const* const level = level_at(a.depth);
        if (previous_ != none && figures_[previous_].what == role::increment && around_[previous_].depth <= a.depth) {
            // 贷款新增80亿元，其中制造业贷款新增30亿元
            whole_ = numbers_[previous_];
            whole_figure_ = previous_;
            whole_unit_ = figures_[previous_].unit;
            whole_is_added_ = true;
        } else if (level != nullptr) {
            // 项目48个，投资312亿元，其中外资项目6个: of what is counted alike.
            auto const* alike = level_of_unit(f.unit, i, a.depth);
            // 其中外资2亿美元；开工项目9个，投资8亿元，其中外资1亿美元: not of the part of another whole
            if (alike != nullptr && alike->figure < level->figure && figures_[alike->figure].what == role::breakdown &&
                figures_[level->figure].what != role::breakdown)
                alike = nullptr;
            auto of = alike != nullptr ? alike->figure : level->figure;
            // 项目48个，投资312亿元，其中外资2亿美元: of all that is invested in them
            bool const amount = alike == nullptr && f.unit.kind() == unit_kind::money;
            for (auto k = i; amount && figures_[of].unit.kind() != unit_kind::money && k-- > of;) {
                if (!figures_[k].rejected && figures_[k].what == role::total && around_[k].depth == a.depth &&
                    figures_[k].unit.kind() == unit_kind::money)
                    of = k;
            }
            whole_ = numbers_[of];
            whole_figure_ = of;
            whole_unit_ = figures_[of].unit;
        } else if (doc_.has_level && text_before_is_blank(t.begin)) {
            // What 其中 breaks down stands in the sentence before only where 其中 opens this one.
            take_whole_before(i);
        } else if (previous_ == none && opens_parts_of_clause(i, j)) {
            whole_unit_ = f.unit;
            if (auto const* const told = whole_told_before(i); told != nullptr) whole_ = told->record;
        } else {
            breakdown_ = false;
        }
        return;
    }
    open_breakdown_before_share(i);
    // (其中:油菜1830亩、蔬菜3850亩): the colon ends the clause of 其中.
    if (!breakdown_ && a.left_token >= 2 && in_.tokens[a.left_token - 1].is_mark(U':') &&
        in_.tokens[a.left_token - 2].is(word_kind::breakdown)) {
        if (auto const* const level = level_at(a.depth)) {
            enter_bracket(a.depth);
            breakdown_ = true;
            breakdown_depth_ = a.depth;
            begin_parts(a.left_token - 1);
            whole_ = numbers_[level->figure];
            whole_figure_ = level->figure;
            whole_unit_ = figures_[level->figure].unit;
        }
    }
    if (!breakdown_ || split_) open_split_parts(i);
    if (!breakdown_) open_breakdown_among(i);
    if (!breakdown_) open_breakdown_of_noun(i);
    open_breakdown_pointed(i);
}

// 在接待的80万人次游客中，过夜游客为30万人次: as behind 其中, where the whole is told with its figure.
void chinese_sense::open_breakdown_among(std::size_t i) {
    constexpr std::size_t longest = 48;  // bytes
    if (previous_ == none) return;
    auto const& a = around_[i];
    auto& whole = figures_[previous_];
    if (around_[previous_].depth != a.depth || !is_level(whole.what) || !around_[previous_].took_right) return;
    auto const at = whole.whole.end;
    auto const between = text_.substr(at, std::min<std::size_t>(figures_[i].whole.begin - at, longest));
    auto const comma = std::min(between.find("，"), between.find(','));
    if (comma == std::string_view::npos || !between.substr(0, comma).ends_with("中")) return;
    auto name = indicator_of(previous_);
    for (auto const* tail : {"当中", "中"}) {
        if (!name.ends_with(tail) || name.size() == std::string_view(tail).size()) continue;
        compose(whole, std::string(name.substr(0, name.size() - std::string_view(tail).size())), {});
        break;
    }
    // 近20个交易日中，收获8个涨停板: days have no parts
    if (auto const days = indicator_of(previous_); days.ends_with("日") || days.ends_with("月份")) return;
    breakdown_ = true;
    breakdown_depth_ = a.depth;
    begin_parts(a.left_token);
    whole_ = numbers_[previous_];
    whole_figure_ = previous_;
    whole_unit_ = whole.unit;
    whole_is_added_ = false;
}

// The last level before a figure that has this unit.
anchor const* chinese_sense::level_of_unit(attain::unit unit, std::size_t before, std::uint8_t depth) const noexcept {
    if (!unit || is_percent(unit)) return nullptr;
    constexpr std::size_t most = 24;
    for (auto i = anchors_.size(); i-- > 0 && anchors_.size() - i <= most;) {
        auto const& each = anchors_[i];
        if (each.figure < before && each.depth <= depth && each.level && figures_[each.figure].unit == unit)
            return &each;
    }
    return nullptr;
}

void chinese_sense::begin_parts(std::uint32_t token) noexcept {
    whole_figure_ = none;
    parts_token_ = token;
    parts_parted_ = parts_seen_ = parts_grew_ = false;
    parts_first_ = none;
}

// 营业收入中，甲区8亿元，乙区6亿元: as behind 其中, where the noun is that of a level before.
bool chinese_sense::open_breakdown_of_noun(std::size_t i) {
    constexpr std::uint32_t longest = 60;  // bytes
    auto const& a = around_[i];
    if (previous_ != none || a.depth > 0 || !doc_.has_level) return false;
    std::uint32_t comma = 0;
    while (comma < a.left_token && !in_.tokens[comma].is_mark(U',')) ++comma;
    if (comma == a.left_token || in_.tokens[comma].begin - in_.begin > longest) return false;
    auto const end = in_.tokens[comma].begin;
    if (!text_before(end, "中")) return false;
    auto const noun = view(trim({in_.begin, end - 3}, 0, comma));
    constexpr std::size_t two_characters = 6;
    auto const whole = std::string_view(doc_.last_level.indicator);
    if (noun.size() < two_characters || (!whole.ends_with(noun) && !noun.ends_with(whole))) return false;
    breakdown_ = true;
    breakdown_depth_ = 0;
    begin_parts(comma);
    whole_ = doc_.last_level.record;
    whole_unit_ = doc_.last_level.unit;
    return true;
}

void chinese_sense::part_of_whole(std::size_t i) {
    auto& f = figures_[i];
    auto const name = indicator_of(i);
    bool const third = name.starts_with("第三产业") || name.starts_with("第二产业");
    if (!breakdown_ && third && f.what == role::value && doc_.industries && f.unit.kind() == unit_kind::money) {
        // 其中第一产业…；第二产业…。第三产业…: the list goes on over a full stop.
        set(f, role::breakdown, "of which");
        f.of = doc_.industries;
        return;
    }
    if (!breakdown_) return;
    if (auto const& balances = listed(chinese_words::balance_nouns);
        balances.ends(name) && (whole_figure_ == none || !balances.ends(indicator_of(whole_figure_)))) {
        return;
    }
    // 其中企业2万户，日均新增企业60户；有效发明专利拥有量3万件: an average, and what there is, are no parts of a sum.
    for (auto const which : {chinese_words::average_openings, chinese_words::stock_nouns}) {
        auto const& words = listed(which);
        auto const fits = [&](std::string_view noun) {
            return which == chinese_words::stock_nouns ? words.ends(noun) : words.opens(noun);
        };
        if (f.what != role::value || parts_first_ == none || !fits(name)) continue;
        if (fits(indicator_of(parts_first_)) || (whole_figure_ != none && fits(indicator_of(whole_figure_)))) continue;
        if (which == chinese_words::stock_nouns) breakdown_ = false;
        return;
    }
    if (f.what == role::value && is_price_of_its_own(i)) return;
    bool of_its_own = false;
    bool dated = false;  // 其中甲3亿元；年末乙9亿元: a segment with a time of its own
    for (; parts_token_ < f.token; ++parts_token_) {
        auto const& t = in_.tokens[parts_token_];
        bool const parts = t.is_mark(U';') && t.depth <= breakdown_depth_;
        if (parts && split_) {
            // 分产业看，第二产业8亿元，其中工业6亿元；第三产业5亿元: what 其中 parted ends here.
            begin_parts(parts_token_);
            whole_ = doc_.split_whole->record;
            whole_unit_ = doc_.split_whole->unit;
            continue;
        }
        parts_parted_ = parts_parted_ || parts;
        bool const comma = t.is_mark(U',') && t.depth <= breakdown_depth_ && parts_seen_;
        if ((!parts && !comma) || parts_token_ + 1 >= f.token) continue;
        auto const& next = in_.tokens[parts_token_ + 1];
        if (next.begin != t.end || !next.is(word_kind::time)) continue;
        if (parts) dated = true;
        // 其中城镇就业76万人，全年新增就业2万人: a level of its own
        if (comma)
            of_its_own = listed(chinese_words::whole_year_words).has(text_.substr(next.begin, next.end - next.begin));
    }
    if (of_its_own) {
        breakdown_ = false;
        return;
    }
    if (split_ && whole_ == doc_.split_whole->record) {
        if (!part_of_split(i)) return;
        set(f, role::breakdown, "parted by");
        f.of = whole_;
        name_split_part(i);
        return;
    }
    bool const added = f.what == role::increment && whole_is_added_;
    if (f.what != role::value && !added) {
        // 其中税收5亿元；投资增长9%；消费30亿元: what else grew ends the parts.
        // 货值5亿元，货值增长9%; 价值5亿元，进口额增长9%
        bool const again =
            previous_ != none && (name == indicator_of(previous_) || listed(chinese_words::amount_ends).has(name));
        bool const grew = f.what == role::growth_yoy && !f.indicator_span.empty() && f.unit != whole_unit_ && !again;
        if (grew && parts_parted_ && parts_seen_ && !added) breakdown_ = false;
        parts_grew_ = parts_grew_ || grew;
        return;
    }
    if (is_percent(f.unit)) return;
    if (!whole_ && parts_first_ != none && !resembles_first_part(i)) return;
    if (f.unit != whole_unit_) {
        if (auto const beside = whole_beside(i); beside) {
            set(f, role::breakdown, "of which");
            f.of = beside;
            return;
        }
        if (parts_first_ == none && told_with_share(i)) {
            // 其中，东港仍居首位，吞吐量9万吨，占全市的60%: of what no figure told
            whole_.reset();
            whole_figure_ = none;
            whole_unit_ = f.unit;
        } else if (!counts_before_amount(i) && !measures_alike(i) && !counted_otherwise(i) && !in_other_money(i)) {
            return;
        }
    } else if (!parts_parted_ && parts_seen_ && whole_figure_ != none && !f.negative &&
               figures_[whole_figure_].number.scaled_by_power_of_ten(figures_[whole_figure_].magnitude) <
                   f.number.scaled_by_power_of_ten(f.magnitude)) {
        breakdown_ = false;
        return;
    } else if ((parts_parted_ && (dated || exceeds_whole(i))) || heads_of_its_own(i)) {
        breakdown_ = false;
        return;
    }
    set(f, role::breakdown, "of which");
    f.of = whole_;
    name_part_by_place(i);
    if (parts_first_ == none) parts_first_ = i;
    parts_seen_ = parts_seen_ || f.unit == whole_unit_;
    if (name.starts_with("第一产业") || name.starts_with("第二产业")) doc_.industries = whole_;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
