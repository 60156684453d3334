#include "page.hpp"

#include "notes.hpp"
#include "numbers.hpp"
#include "words.hpp"

#include <attain/time/period_print.hpp>

#include <algorithm>
#include <array>
#include <utility>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {
namespace {

// What a column shows of a row. A measure has one column for what was published or computed, and levels have a second
// one for what is implied, so that the two are never mixed up.
struct shown_column {
    enum class kind : std::uint8_t { known, implied, status, shares, also, audit };
    kind what;
    measure which = measure::value;
};

constexpr std::array columns{
    shown_column{shown_column::kind::known, measure::value},
    shown_column{shown_column::kind::implied, measure::value},
    shown_column{shown_column::kind::known, measure::completion},
    shown_column{shown_column::kind::status},
    shown_column{shown_column::kind::known, measure::target},
    shown_column{shown_column::kind::implied, measure::target},
    shown_column{shown_column::kind::known, measure::excess},
    shown_column{shown_column::kind::known, measure::gap},
    shown_column{shown_column::kind::known, measure::growth_yoy},
    shown_column{shown_column::kind::known, measure::growth_mom},
    shown_column{shown_column::kind::known, measure::growth_ytd},
    shown_column{shown_column::kind::known, measure::growth},
    shown_column{shown_column::kind::known, measure::change},
    shown_column{shown_column::kind::known, measure::base},
    shown_column{shown_column::kind::implied, measure::base},
    shown_column{shown_column::kind::shares},
    shown_column{shown_column::kind::also},
    shown_column{shown_column::kind::audit},
};

bool has_column(cell_view cell) noexcept {
    if (!cell.of().empty()) return cell.what() == measure::share;
    return std::any_of(columns.begin(), columns.end(), [cell](shown_column const& each) {
        return each.what == shown_column::kind::known && each.which == cell.what();
    });
}

bool has_implied_column(measure what) noexcept {
    return std::any_of(columns.begin(), columns.end(), [what](shown_column const& each) {
        return each.what == shown_column::kind::implied && each.which == what;
    });
}

// The published figures leave one number only: it is known without taking rounded figures as exact.
bool is_certain(cell_view cell) {
    auto const value = cell.is_implied() ? cell.implied() : std::nullopt;
    return value && value->only();
}

bool has_value(cell_view cell) { return cell.is_computed() && !cell.reason() && cell.computed().has_value(); }

// An indicator with a target, or with a growth or a share that was published, belongs to the main block.
bool is_main(row_view row) {
    if (row.achievement() != achievement::none) return true;
    for (auto const cell : row.cells()) {
        if (!cell.is_published()) continue;
        switch (cell.what()) {
        case measure::completion:
        case measure::excess:
        case measure::gap:
        case measure::growth_yoy:
        case measure::growth_mom:
        case measure::growth_ytd:
        case measure::growth:
        case measure::share: return true;
        default: break;
        }
    }
    return false;
}

class layout {
public:
    layout(scorecard const& card, section const& rows, options const& how)
        : card_(card), section_(rows), audit_(how.audit), in_(how.language) {}

    page_section make() {
        page_section page;
        if (section_.scope) {
            page.heading = title(*section_.scope) + " " + to_text(*section_.when, in_);
        } else {
            page.heading = std::string(card_.data().title().in(in_));
        }
        std::vector<row_view> main;
        std::vector<row_view> others;
        for (auto const row : section_.rows) {
            if (is_main(row)) {
                main.push_back(row);
            } else if (is_shown(row)) {
                others.push_back(row);
            }
        }
        if (!main.empty()) page.blocks.push_back({"", table_of(main)});
        if (!others.empty()) {
            auto heading = main.empty() ? std::string() : std::string(in_words(word::others, in_));
            page.blocks.push_back({std::move(heading), table_of(others)});
        }
        if (auto table = table_of_consequences(); table.rows() > 0) {
            page.blocks.push_back({std::string(in_words(word::follows, in_)), std::move(table)});
        }
        page.notes = std::move(notes_).lines(in_);
        return page;
    }

private:
    std::string title(scope_index which) const { return std::string(card_.data()[which].title(in_)); }
    std::string title(row_view row) const { return std::string(card_.data()[row.indicator()].title(in_)); }

    // A row that nobody published anything of stands in the table of what follows.
    static bool is_shown(row_view row) {
        for (auto const cell : row.cells()) {
            if (cell.is_published()) return true;
        }
        return false;
    }

    std::vector<text_table::column> leading_columns() const {
        std::vector<text_table::column> made{{std::string(in_words(word::indicator, in_)), alignment::left}};
        if (!section_.scope) {
            made.push_back({std::string(in_words(word::scope, in_)), alignment::left});
            made.push_back({std::string(in_words(word::period, in_)), alignment::left});
        }
        return made;
    }

    std::vector<table_cell> leading_cells(row_view row) const {
        std::vector<table_cell> made{{title(row)}};
        if (!section_.scope) {
            made.push_back({title(row.scope())});
            made.push_back({to_text(row.when(), in_)});
        }
        return made;
    }

    std::string heading(shown_column const& each) const {
        switch (each.what) {
        case shown_column::kind::status: return std::string(in_words(word::status, in_));
        case shown_column::kind::shares: return std::string(in_words(word::shares, in_));
        case shown_column::kind::also: return std::string(in_words(word::also, in_));
        case shown_column::kind::audit: return std::string(in_words(word::audit, in_));
        default: break;
        }
        auto text = each.which == measure::base ? std::string(in_words(word::base, in_)) : heading_of(each.which, in_);
        if (each.what == shown_column::kind::implied) text += in_words(word::implied, in_);
        return text;
    }

    text_table table_of(std::vector<row_view> const& rows) {
        auto headings = leading_columns();
        for (auto const& each : columns) {
            auto const text = each.what == shown_column::kind::shares || each.what == shown_column::kind::also ||
                              each.what == shown_column::kind::status || each.what == shown_column::kind::implied ||
                              each.what == shown_column::kind::audit;
            headings.push_back({heading(each), text ? alignment::left : alignment::right});
        }
        text_table table(std::move(headings));
        for (auto const row : rows) {
            auto cells = leading_cells(row);
            for (auto const& each : columns) cells.push_back(shown(row, each));
            table.add_row(std::move(cells));
        }
        return table;
    }

    table_cell shown(row_view row, shown_column const& each) {
        switch (each.what) {
        case shown_column::kind::known: {
            auto const cell = row.find(each.which);
            return cell ? known(row, *cell) : table_cell{};
        }
        case shown_column::kind::implied: return implied(row, each.which);
        case shown_column::kind::status: return status(row);
        case shown_column::kind::shares:
            return joined(row, [](cell_view cell) { return cell.what() == measure::share; });
        case shown_column::kind::also:
            return joined(row, [](cell_view cell) { return cell.is_published() && !has_column(cell); });
        case shown_column::kind::audit: return audited(row);
        }
        return {};
    }

    // Published as printed; else computed, marked; else the dash of what is undefined, with a note.
    table_cell known(row_view row, cell_view cell) {
        if (cell.is_published()) {
            auto text = published_text(cell, in_);
            if (cell.agreement() == agreement::agrees) return {text + "✓", tone::plain};
            if (cell.agreement() == agreement::differs) {
                auto const computed = cell.computed();
                auto note = title(row) + " " + measure_title(cell, card_.data(), in_);
                note += in_brackets(std::string(in_words(word::published, in_)) + " " + text, in_);
                if (computed.has_value()) note += " " + computed_difference(cell, *computed);
                return {text + "✗" + notes_.mark(std::move(note)), tone::bad};
            }
            return {std::move(text), tone::plain};
        }
        if (has_value(cell)) {
            if (has_implied_column(cell.what()) && is_certain(cell)) return {};
            return {computed_text(cell, *cell.computed(), in_) + "*", tone::computed};
        }
        if (auto const why = cell.reason()) {
            if (cell.is_implied()) return {};
            notes_.add_undefined(std::string(title_of(cell.what(), in_)), *why, title(row));
            return {"–", tone::faint};
        }
        return {};
    }

    std::string computed_difference(cell_view cell, rational const& value) const {
        return std::string(in_words(word::computed_is, in_)) + " " + computed_text(cell, value, in_);
    }

    table_cell implied(row_view row, measure which) {
        auto const cell = row.find(which);
        if (!cell || cell->is_published() || !cell->is_implied()) return {};
        auto const value = cell->implied();
        if (!value) return {};
        // The simplest number says something about a target, which somebody chose.
        auto text = implied_text(*value, which == measure::target && !has_value(*cell));
        if (value->soft) text = "~" + text;
        return {std::move(text), tone::implied};
    }

    table_cell status(row_view row) {
        auto const what = row.achievement();
        std::string text(title_of(what, in_));
        if (what == achievement::none) return {};
        bool const good = what == achievement::exceeded || what == achievement::met;
        if (good && !row.is_certain()) {
            text += "¹";
            notes_.add_uncertain(title(row));
        }
        return {std::move(text), good ? tone::good : what == achievement::missed ? tone::bad : tone::faint};
    }

    // One mark where all published figures of the row fare alike; else each mark with the figures that it is true of.
    table_cell audited(row_view row) const {
        if (!audit_) return {};
        std::array<std::string, 3> named;
        for (auto const cell : row.cells()) {
            if (!cell.is_published() || !cell.published().has_figure()) continue;
            auto& list = named[static_cast<std::size_t>(audit_->standing_of(cell.published().index()))];
            if (!list.empty()) list += in_ == language::zh ? "、" : ", ";
            list += measure_title(cell, card_.data(), in_);
        }
        auto const marks = static_cast<std::size_t>(
            std::count_if(named.begin(), named.end(), [](std::string const& list) { return !list.empty(); }));
        std::string text;
        for (auto const standing : {figure_standing::conflict, figure_standing::fits, figure_standing::untested}) {
            auto const& list = named[static_cast<std::size_t>(standing)];
            if (list.empty()) continue;
            if (!text.empty()) text += " · ";
            text += mark_of(standing);
            if (marks > 1) text += " " + list;
        }
        auto const& bad = named[static_cast<std::size_t>(figure_standing::conflict)];
        return {std::move(text), bad.empty() ? tone::plain : tone::bad};
    }

    template <class Wanted>
    table_cell joined(row_view row, Wanted wanted) {
        std::string text;
        auto kind = tone::plain;
        for (auto const cell : row.cells()) {
            if (!wanted(cell)) continue;
            auto const one = known(row, cell);
            if (one.text.empty() || one.text == "–") continue;
            if (one.tone != tone::plain) kind = one.tone;
            if (!text.empty()) text += " · ";
            text += name_of_part(cell) + one.text;
        }
        return {std::move(text), kind};
    }

    // 长沙市约19%, rank (China) 第25位.
    std::string name_of_part(cell_view cell) const {
        auto const space = in_ == language::zh ? "" : " ";
        if (cell.what() == measure::share) return std::string(card_.data().title_of(cell.of(), in_)) + space;
        return measure_title(cell, card_.data(), in_) + space;
    }

    text_table table_of_consequences() {
        auto headings = leading_columns();
        headings.push_back({std::string(in_words(word::item, in_)), alignment::left});
        headings.push_back({std::string(in_words(word::number, in_)), alignment::left});
        headings.push_back({std::string(in_words(word::how, in_)), alignment::left});
        text_table table(std::move(headings));
        for (auto const row : section_.rows) {
            for (auto const cell : row.cells()) {
                if (cell.is_published() || (has_column(cell) && (is_main(row) || is_shown(row)))) continue;
                auto made = consequence(cell);
                if (made.front().text.empty()) continue;
                auto cells = leading_cells(row);
                cells.push_back({measure_title(cell, card_.data(), in_)});
                cells.insert(cells.end(), made.begin(), made.end());
                table.add_row(std::move(cells));
            }
        }
        return table;
    }

    // Number and how it was found: computed from figures as they stand, with the range that their rounding leaves.
    std::vector<table_cell> consequence(cell_view cell) const {
        auto const value = cell.is_implied() ? cell.implied() : std::nullopt;
        if (!has_value(cell)) {
            if (!value) return {{}};
            return {{implied_text(*value, false), tone::implied},
                    {std::string(in_words(value->soft ? word::soft : word::by_implication, in_)), tone::faint}};
        }
        table_cell number{computed_text(cell, *cell.computed(), in_), tone::computed};
        std::string how(in_words(word::by_computing, in_));
        if (value && !value->only()) {
            number.text += " " + implied_text(*value, false);
            how += in_ == language::zh ? "，" : ", ";
            how += in_words(value->soft ? word::soft : word::by_implication, in_);
        }
        return {std::move(number), {std::move(how), tone::faint}};
    }

    scorecard const& card_;
    section const& section_;
    std::optional<audit_report> const& audit_;
    language in_;
    page_notes notes_;
};

}  // namespace

page_section lay_out(scorecard const& card, section const& rows, options const& how) {
    return layout(card, rows, how).make();
}

}  // namespace report::detail
ATTAIN_END_NAMESPACE
