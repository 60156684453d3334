#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Parts that go on behind the sentence that opened them: over a full stop, or one a line.

void note_chinese_parts(sentence const& in, document& doc) {
    auto told = in.text.substr(in.begin, in.end - in.begin);
    while (!told.empty() && (told.back() == ' ' || told.back() == '\n' || told.back() == '\r')) told.remove_suffix(1);
    bool const may = !told.empty() && (told.back() == ':' || told.back() == '\x9a');  // ：
    if (!may || !doc.has_level || (!told.ends_with("其中：") && !told.ends_with("其中:"))) return;
    doc.list_parts = true;
    doc.parts_whole = doc.last_level.record;
    doc.parts_unit = doc.last_level.unit;
    doc.parts_left = doc.last_level_value;
}

// 其中，甲港8万吨。乙港7万吨。: a list of parts that goes on over a full stop, with names of one kind.
void chinese_sense::carry_parts() {
    constexpr std::uint32_t most_apart = 2;  // characters
    constexpr std::uint32_t longest = 6;
    auto const last = [](std::string_view name) { return decode_before(name, name.size()).code; };
    auto const value = [](candidate const& f) { return f.number.scaled_by_power_of_ten(f.magnitude); };
    auto const take = [&](candidate& part) {
        set(part, role::breakdown, "of which");
        part.of = doc_.parts_whole;
        doc_.parts_left = doc_.parts_left - value(part);
    };
    if (in_.opens_line && doc_.list_parts) {
        // 完成投资9亿元。其中： and a line for each part
        auto const first = std::find_if(figures_.begin(), figures_.end(), [](auto const& f) { return !f.rejected; });
        bool const part = first != figures_.end() && first->what == role::value && first->unit == doc_.parts_unit &&
                          doc_.parts_whole && value(*first) <= doc_.parts_left;
        if (!part) {
            doc_.list_parts = false;
            doc_.parts_whole.reset();
            return;
        }
        return take(*first);
    }
    if (doc_.parts_whole && in_.has_number) {
        auto const first = std::find_if(figures_.begin(), figures_.end(), [](auto const& f) { return !f.rejected; });
        if (first == figures_.end()) return;
        auto const i = static_cast<std::size_t>(first - figures_.begin());
        auto const name = indicator_of(i);
        auto const length = code_points(name);
        auto const known = code_points(doc_.parts_name);
        bool const alike = first->what == role::value && first->unit == doc_.parts_unit && around_[i].depth == 0 &&
                           !name.empty() && last(name) == last(doc_.parts_name) && name != doc_.parts_name &&
                           length <= known + most_apart && known <= length + most_apart && length <= longest;
        if (!alike || doc_.parts_left < value(*first)) {
            doc_.parts_whole.reset();
            return;
        }
        return take(*first);
    }
    if (!breakdown_ || split_ || !whole_ || parts_first_ == none || breakdown_depth_ > 0) return;
    doc_.parts_whole = whole_;
    doc_.parts_name.assign(indicator_of(parts_first_));
    doc_.parts_unit = whole_unit_;
    doc_.parts_left = whole_figure_ != none ? value(figures_[whole_figure_]) : doc_.last_level_value;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        if (!figures_[i].rejected && figures_[i].what == role::breakdown && figures_[i].of == whole_)
            doc_.parts_left = doc_.parts_left - value(figures_[i]);
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
