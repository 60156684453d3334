#include "figure_words_en.hpp"
#include "figures_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Makers and models behind a count: 41 Boeing 737-900s, three Tier 4 data centres. The number of a model is no figure.

/// B777s, A330-300s, ATR72s: the code of an airliner.
bool is_airliner(std::string_view word) noexcept {
    constexpr std::string_view letters[] = {"A3", "B7", "ATR7", "CRJ"};
    constexpr std::size_t shortest = 5;
    constexpr std::size_t last_digit = 3;
    return word.size() >= shortest && word.ends_with('s') && word[last_digit] >= '0' && word[last_digit] <= '9' &&
           std::any_of(std::begin(letters), std::end(letters), [&](auto const each) { return word.starts_with(each); });
}

/// Behind the number of a model at `k`, its letters and further numbers: 737-900s, 737 MAX 9s.
std::size_t english_figures::model_end(std::size_t k) const {
    constexpr std::size_t most_items = 6;
    auto const last = std::min(it_.size(), k + most_items);
    ++k;
    for (; k < last; ++k) {
        auto const& x = it_[k];
        bool const glued = x.begin == it_[k - 1].end && (x.is(english_type::word) || x.is_mark(U'-') || is_number(k));
        bool const letters = x.is_plain() && x.capital && view(k).size() <= 3;  // MAX, ER
        bool const again = is_number(k) && it_[k - 1].capital && !number(k).spelled && !number(k).grouped;
        if (!glued && !letters && !again) break;
    }
    return k;
}

/// 41 Boeing 737-900s, three Boeing 737 MAX 8 aircraft, 8 Tier 1 suppliers: reads what is counted where the name of a
/// maker or a class and the number of its model stand behind the count. Not the row of a table: 2 Canada 300 tonnes.
bool english_figures::read_model(draft& d) const {
    auto const from = d.last;
    auto k = from;
    constexpr std::size_t names = 3;
    while (k < it_.size() && k < from + names && it_[k].capital &&
           (it_[k].is_plain() || listed(english_words::aircraft_makers).has(view(k))))
        ++k;
    if (k == from || !is_number(k) || number(k).spelled || number(k).grouped || number(k).ordinal || number(k).years)
        return false;
    bool const row =
        at_ == 0 || !(object_place() || it_[at_ - 1].is_mark(U',') || it_[at_ - 1].is_mark(0x2013) ||
                      it_[at_ - 1].is(word_kind::joiner) || it_[at_ - 1].is_mark(U':') || it_[at_ - 1].is_plain());
    bool const flies = listed(english_words::aircraft_makers).has(view(from));
    if (row && !flies) return false;
    auto end = model_end(k);
    auto const& tail = it_[end - 1];
    bool const many = end > k + 1 && tail.begin == it_[end - 2].end && view(end - 1) == "s";
    auto const noun = end < it_.size() && it_[end].begin > tail.end ? noun_behind(end, flies) : counted{};
    constexpr std::size_t near = 3;
    bool const told = noun.to > end && noun.to <= end + near;
    bool const plural = told && looks_plural(view(noun.to - 1)) && !it_[noun.to - 1].capital;
    if (!flies && !plural && !many) return false;
    if (told && (plural || flies)) end = noun.to;
    auto& c = d.made;
    auto const& opens = it_[from];
    auto const& closes = it_[end - 1];
    c.indicator_span = {opens.begin, closes.end, opens.first, closes.last};
    c.indicator = in_.text.substr(opens.begin, closes.end - opens.begin);
    c.unit_name = plural ? last_word(view(noun.to - 1)) : flies ? "aircraft" : c.indicator;
    if (auto const unit = doc_.tails.units().find(c.unit_name)) c.unit = *unit;
    d.end = closes.end;
    d.last = end;
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
