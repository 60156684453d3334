#pragma once

#include <attain/model/detail/builder_state.hpp>

#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// The plain number that a text starts with: `-12.30`, no sign but a minus, no zeros in front, at most 18 digits; so
/// that printing the number gives the same digits.
struct plain_number {
    std::int64_t coefficient = 0;
    std::int32_t scale = 0;
    std::size_t length = 0;  // 0 = the text starts with none
};

[[nodiscard]] constexpr plain_number plain_number_of(std::string_view text) noexcept {
    constexpr std::size_t most = 18;
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t i = 0;
    bool const minus = !text.empty() && text[0] == '-';
    if (minus) ++i;
    auto const first = i;
    std::int64_t value = 0;
    while (i < text.size() && is_digit(text[i]) && i - first < most) value = value * 10 + (text[i++] - '0');
    auto const whole = i - first;
    if (whole == 0 || (whole > 1 && text[first] == '0')) return {};
    std::int32_t scale = 0;
    if (i + 1 < text.size() && text[i] == '.' && is_digit(text[i + 1])) {
        ++i;
        while (i < text.size() && is_digit(text[i]) && whole + static_cast<std::size_t>(scale) < most) {
            value = value * 10 + (text[i++] - '0');
            ++scale;
        }
    }
    if (i < text.size() && (is_digit(text[i]) || text[i] == '.')) return {};
    if (minus && value == 0) return {};
    return {minus ? -value : value, scale, i};
}

/// A unit that figures of this measure have without saying so: ranks and places.
[[nodiscard]] ATTAIN_INLINE attain::unit unit_of_own(measure_domain domain) {
    static attain::unit const rank = figure::parse("第1位").value().unit();
    static attain::unit const places = figure::parse("1位").value().unit();
    return domain == measure_domain::rank ? rank : domain == measure_domain::places ? places : attain::unit();
}

[[nodiscard]] ATTAIN_INLINE std::string_view expected_instead_of(reason why) noexcept {
    switch (why) {
    case reason::unknown_unit: return "a figure in a known unit, such as 621.5亿元 or 34.3%";
    case reason::overflow: return "a number of no more than 100000 digits and places";
    default: return "a figure such as 621.5亿元, 34.3%, 约19% or 1185";
    }
}

}  // namespace detail

ATTAIN_INLINE std::uint32_t dataset_builder::state::unit_row_of(detail::unit_row row) {
    auto key = row.written.text;
    key += '\0';
    key += std::to_string(row.unit.id()) + ' ' + std::to_string(row.magnitude) + ' ' +
           std::to_string(row.written.unit.id()) + ' ' + std::to_string(row.written.magnitude);
    auto const [found, fresh] = unit_rows.try_emplace(std::move(key), static_cast<std::uint32_t>(units.size()));
    if (fresh) units.push_back(std::move(row));
    return found->second;
}

ATTAIN_INLINE std::optional<detail::figure_parts> dataset_builder::state::take_figure(fact_row const& row, measure what,
                                                                                      observation_status status) {
    using detail::figure_form;
    std::optional<std::uint32_t> beside;
    if (!row.unit.empty()) {
        beside = unit_fields.get(row.unit.text, [&](std::string_view text) -> std::optional<std::uint32_t> {
            auto read = parse_written_unit(text, table());
            if (!read) return std::nullopt;
            read->text = text;
            auto const unit = read->unit;
            auto const magnitude = read->magnitude;
            return unit_row_of({std::move(*read), unit, magnitude});
        });
        if (!beside) {
            note(reason::unknown_unit, row.unit, row.where, "the unit " + detail::cited(row.unit.text),
                 "a known unit such as 亿元, 万吨, % or km²", "correct the unit");
            return std::nullopt;
        }
    }
    detail::figure_parts parts;
    if (row.figure.empty()) {
        if (has_value(status)) {
            note(reason::missing_field, row.figure, row.where, "a fact without a figure",
                 "a figure, or a status without one such as M (missing) or Q (suppressed)", "give the figure");
            return std::nullopt;
        }
        parts.unit = beside.value_or(0);
        return parts;
    }
    auto const plain = detail::plain_number_of(row.figure.text);
    if (plain.length == row.figure.text.size()) {
        parts.number = decimal::from_parts(plain.coefficient, plain.scale).value();
        parts.form = beside ? figure_form::beside : figure_form::inherited;
        parts.unit = beside.value_or(0);
    } else if (plain.length != 0 && !beside) {
        // After plain digits the rest of the text is a unit or it is not, whatever the digits are: asked once for each.
        auto const digits = row.figure.text.substr(0, plain.length);
        auto const suffix = unit_suffixes.get(
            row.figure.text.substr(plain.length), [&](std::string_view text) -> std::optional<std::uint32_t> {
                auto read = parse_written_unit(text, table());
                auto const whole = figure::parse(row.figure.text, table());
                if (!read || !whole || whole->hedge() != hedge::exact || whole->unit() != read->unit ||
                    whole->magnitude() != read->magnitude || whole->number().to_string() != digits)
                    return std::nullopt;
                read->text = text;
                return unit_row_of({std::move(*read), whole->unit(), whole->magnitude()});
            });
        if (suffix) {
            parts.number = decimal::from_parts(plain.coefficient, plain.scale).value();
            parts.form = figure_form::joined;
            parts.unit = *suffix;
        }
    }
    if (parts.form == figure_form::none) {
        auto const kept = take_kept(row, beside);
        if (!kept) return std::nullopt;
        parts = *kept;
    }
    if (!fits_domain(row, what, parts)) return std::nullopt;
    return parts;
}

ATTAIN_INLINE std::optional<detail::figure_parts> dataset_builder::state::take_kept(
    fact_row const& row, std::optional<std::uint32_t> beside) {
    using detail::figure_form;
    auto const text = row.figure.text;
    auto const read = beside ? figure::with_unit(text, units[*beside].written) : figure::parse(text, table());
    if (!read) {
        auto const why = read.error().why;
        note(why, row.figure, row.where, "the figure " + detail::cited(text),
             std::string(detail::expected_instead_of(why)),
             why == reason::unknown_unit ? "correct the unit" : "correct the figure");
        return std::nullopt;
    }
    detail::figure_parts parts;
    parts.number = read->number();
    parts.hedge = read->hedge();
    bool const bare = !beside && !read->unit() && read->magnitude() == 0;
    if (read->hedge() == hedge::exact && parts.number.to_string() == text) {
        parts.form = beside ? figure_form::beside : figure_form::inherited;
        parts.unit = beside.value_or(0);
        return parts;
    }
    if (!texts.has_room(text.size())) {
        note(reason::overflow, row.figure, row.where, "more than 4 GB of figures with hedges", "less",
             "split the dataset");
        return std::nullopt;
    }
    parts.text = texts.add(text);
    parts.form = beside ? figure_form::kept_beside : bare ? figure_form::kept_inherited : figure_form::kept;
    if (beside) {
        auto effect = units[*beside];
        effect.unit = read->unit();
        effect.magnitude = read->magnitude();
        parts.unit = unit_row_of(std::move(effect));
    } else if (!bare) {
        parts.unit = unit_row_of({{}, read->unit(), read->magnitude()});
    }
    return parts;
}

ATTAIN_INLINE bool dataset_builder::state::fits_domain(fact_row const& row, measure what, detail::figure_parts& parts) {
    using detail::figure_form;
    auto const domain = domain_of(what);
    if (domain == measure_domain::level) return true;
    bool const inherits = parts.form == figure_form::inherited || parts.form == figure_form::kept_inherited;
    if (inherits && (domain == measure_domain::rank || domain == measure_domain::places)) {
        auto const unit = detail::unit_of_own(domain);
        parts.unit = unit_row_of({{unit, 0, {}}, unit, 0});
        return true;
    }
    auto const refuse = [&](reason why, std::string_view expected, std::string_view advice) {
        auto found = detail::cited(row.figure.text);
        if (!row.unit.empty()) found += " in " + detail::cited(row.unit.text);
        note(why, row.figure, row.where, found + " as " + std::string(name_of(what)), std::string(expected),
             std::string(advice));
        return false;
    };
    if (inherits) {
        if (domain == measure_domain::ratio)
            return refuse(reason::missing_field, "a unit such as %", "write 105% (or 1.05 in the unit 倍)");
        return refuse(reason::missing_field, "a unit such as 个百分点", "write 1.8个百分点");
    }
    if (takes_unit(domain, units[parts.unit].unit)) return true;
    constexpr std::string_view correct = "correct the unit or the measure";
    switch (domain) {
    case measure_domain::level: break;
    case measure_domain::ratio: return refuse(reason::unit_mismatch, "a percentage, a permille or a ratio", correct);
    case measure_domain::points:
        return refuse(reason::unit_mismatch, "percentage points", "write 1.8个百分点 for a difference of percentages");
    case measure_domain::rank: return refuse(reason::unit_mismatch, "a rank such as 第25位", correct);
    case measure_domain::places: return refuse(reason::unit_mismatch, "a number of places such as 4位", correct);
    }
    return false;
}

ATTAIN_END_NAMESPACE
