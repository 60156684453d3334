#include "dataset_figure.hpp"

#include <attain/quantity/figure.hpp>
#include <attain/quantity/magnitude.hpp>

#include <array>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

struct hedge_words {
    hedge meaning;
    std::string_view zh;
    std::string_view en;
};

// One word for each hedge, before the number.
constexpr std::array<hedge_words, 7> words{{{hedge::about, "约", "about "},
                                            {hedge::over, "超", "over "},
                                            {hedge::over_bounded, "超", "over "},
                                            {hedge::at_least, "不低于", "at least "},
                                            {hedge::nearly, "近", "nearly "},
                                            {hedge::under, "不足", "under "},
                                            {hedge::at_most, "不超过", "at most "}}};

std::string_view word_of(hedge meaning, language lang) {
    for (auto const& each : words) {
        if (each.meaning == meaning) return lang == language::zh ? each.zh : each.en;
    }
    return {};
}

bool is_rank(record const& each) { return each.what == role::rank || each.what == role::rank_change; }

bool same_hedge(hedge found, hedge meant) {
    return found == meant || (found == hedge::over_bounded && meant == hedge::over) ||
           (found == hedge::over && meant == hedge::over_bounded);
}

bool says(std::string const& text, record const& each, decimal const& value, hedge meant, unit_table const& units) {
    auto const read = figure::parse(text, units);
    if (!read || !(read->value() == value) || !same_hedge(read->hedge(), meant)) return false;
    if (is_rank(each)) return read->unit().kind() == unit_kind::rank || read->unit().kind() == unit_kind::places;
    if (each.unit_handle) return read->unit() == each.unit_handle;
    return each.unit.empty() ? !read->unit() : read->unit().symbol() == each.unit;
}

std::string unit_word(record const& each, language lang) {
    if (each.unit_handle.kind() == unit_kind::none) return each.unit;
    return std::string(lang == language::zh ? each.unit_handle.name_zh() : each.unit_handle.name_en());
}

// Number, magnitude and unit from the record's parts.
std::string compose(record const& each, decimal const& number, decimal const& value, language lang) {
    if (each.what == role::rank) return "第" + value.to_string() + "位";
    if (each.what == role::rank_change) return value.to_string() + "位";
    auto const chinese = lang == language::zh;
    auto word = std::string(chinese ? chinese_magnitude(each.magnitude) : english_magnitude(each.magnitude));
    auto text = word.empty() && each.magnitude != 0 ? value.to_string() : number.to_string();
    if (!word.empty() && !chinese) word.insert(word.begin(), ' ');
    text += word;
    auto const unit = unit_word(each, lang);
    if (!chinese && !unit.empty() && unit != "%") text += ' ';
    return text + unit;
}

}  // namespace

hedge mirrored(hedge meaning) noexcept {
    switch (meaning) {
    case hedge::over:
    case hedge::over_bounded: return hedge::under;
    case hedge::at_least: return hedge::at_most;
    case hedge::nearly:
    case hedge::under: return hedge::over;
    case hedge::at_most: return hedge::at_least;
    default: return meaning;
    }
}

std::optional<std::string> figure_text(record const& each, range_end end, language lang, unit_table const& units) {
    auto const upper = end == range_end::upper;
    auto const& value = upper ? each.high : each.value;
    if (each.written.empty() || (upper && each.written.size() < 2)) return std::nullopt;
    auto number = each.written[upper ? 1 : 0];
    auto const negative = value.sign() < 0;
    if (negative && number.sign() > 0) number = -number;
    auto const meant = negative ? mirrored(each.hedge) : each.hedge;
    auto const prefix = std::string(word_of(meant, lang));
    std::string const sign = negative ? "-" : "";

    std::array<std::string, 4> candidates;
    if (end == range_end::none) {
        auto const raw = std::string(each.raw);
        candidates[0] = raw;
        candidates[1] = sign + raw;
        candidates[2] = prefix + sign + raw;
    }
    candidates[3] = each.what == role::rank && meant == hedge::at_most ? "前" + value.to_string() + "位"
                                                                       : prefix + compose(each, number, value, lang);
    for (auto const& candidate : candidates) {
        if (!candidate.empty() && says(candidate, each, value, meant, units)) return candidate;
    }
    return std::nullopt;
}

bool fits_measure(std::string_view figure_text, measure what, unit_table const& units) {
    auto const domain = domain_of(what);
    if (domain == measure_domain::level) return true;
    auto const read = figure::parse(figure_text, units);
    if (!read) return false;
    return takes_unit(domain, read->unit());
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
