#pragma once

#include <attain/quantity/detail/messages.hpp>
#include <attain/quantity/magnitude.hpp>
#include <attain/quantity/unit_table.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

[[nodiscard]] ATTAIN_INLINE std::string_view without_parentheses(std::string_view text) noexcept {
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') return text.substr(1, text.size() - 2);
    if (text.size() > 6 && text.starts_with("（") && text.ends_with("）")) return text.substr(3, text.size() - 6);
    return text;
}

/// Reads the tail of a figure or the head of a column. `table` makes counters of unknown words when it is given.
ATTAIN_INLINE result<written_unit> read_written_unit(std::string_view text, unit_table const& units,
                                                     unit_table* counters) {
    written_unit read;
    read.text = text;
    if (text.empty()) return read;
    if (text.size() > 512) return refuse(reason::unknown_unit, 0, text, "is too long for a unit");
    if (auto const bad = first_invalid_utf8(text); bad != all_valid)
        return refuse(reason::invalid_utf8, bad, text, "is not UTF-8");
    auto rest = without_parentheses(text);
    if (auto const whole = units.find(rest)) {
        read.unit = *whole;
        return read;
    }
    auto const at_rest = [&] { return static_cast<std::size_t>(rest.data() - text.data()); };
    auto const take_magnitude = [&](std::optional<attain::magnitude> const& word) {
        if (!word) return false;
        read.magnitude = word->exponent;
        rest.remove_prefix(word->length);
        rest.remove_prefix(spaces_length(rest));
        return true;
    };
    if (!take_magnitude(column_magnitude_at_start(rest)) && !take_magnitude(magnitude_at_start(rest))) {
        // A currency may come first: USD million, RMB 100 million.
        auto const head = units.longest_match(rest);
        if (head && head->unit.kind() == unit_kind::money && head->length < rest.size()) {
            auto tail = rest.substr(head->length);
            tail.remove_prefix(spaces_length(tail));
            auto word = column_magnitude_at_start(tail);
            if (!word) word = magnitude_at_start(tail);
            if (!word) word = short_magnitude_at_start(tail);
            if (word && word->length == tail.size()) {
                read.unit = head->unit;
                read.magnitude = word->exponent;
                return read;
            }
        }
    }
    if (rest.starts_with("of ")) rest.remove_prefix(3);
    if (rest.empty()) return read;
    auto found = units.resolve(rest);
    if (!found && counters != nullptr && found.error().why == reason::unknown_unit) found = counters->counter(rest);
    if (!found) {
        auto wrong = std::move(found).error();
        wrong.position = (wrong.position < 0 ? 0 : wrong.position) + static_cast<std::ptrdiff_t>(at_rest());
        return wrong;
    }
    read.unit = *found;
    return read;
}

/// What stands behind a number: Latin words after a space; a column's power of ten in digits becomes a word, since it
/// would be read as part of the number.
ATTAIN_INLINE result<written_unit> with_suffix(result<written_unit> read) {
    if (!read || read->text.empty()) return read;
    auto& suffix = read->suffix;
    auto const first = read->text.front();
    if (is_ascii_digit(first)) {
        auto word = english_magnitude(read->magnitude);
        if (word.empty()) word = chinese_magnitude(read->magnitude);
        suffix = is_ascii_letter(word.empty() ? 'a' : word.front()) ? " " : "";
        suffix += word;
        if (read->unit) {
            if (!suffix.empty() && suffix.front() == ' ') suffix += ' ';
            suffix += read->unit.name_en();
        }
    } else {
        if (is_ascii_letter(first)) suffix = " ";
        suffix += read->text;
    }
    return read;
}

}  // namespace detail

ATTAIN_INLINE result<written_unit> parse_written_unit(std::string_view text, unit_table const& units) {
    return detail::with_suffix(detail::read_written_unit(text, units, nullptr));
}

ATTAIN_INLINE result<written_unit> parse_written_unit_or_counter(std::string_view text, unit_table& units) {
    return detail::with_suffix(detail::read_written_unit(text, units, &units));
}

ATTAIN_END_NAMESPACE
