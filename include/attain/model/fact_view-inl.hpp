#pragma once

#include <attain/model/dataset.hpp>
#include <attain/model/detail/dataset_state.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE fact_key fact_view::key() const noexcept { return {indicator(), scope(), when(), what(), of()}; }
ATTAIN_INLINE indicator_index fact_view::indicator() const noexcept {
    return indicator_index{state_->facts.indicator[row_]};
}
ATTAIN_INLINE scope_index fact_view::scope() const noexcept { return scope_index{state_->facts.scope[row_]}; }
ATTAIN_INLINE period fact_view::when() const noexcept { return period::from_key(state_->facts.period[row_]); }
ATTAIN_INLINE measure fact_view::what() const noexcept { return static_cast<measure>(state_->facts.what[row_]); }
ATTAIN_INLINE reference fact_view::of() const noexcept { return reference::from_bits(state_->facts.of[row_]); }

ATTAIN_INLINE bool fact_view::has_figure() const noexcept {
    return static_cast<detail::figure_form>(state_->facts.form[row_]) != detail::figure_form::none;
}

ATTAIN_INLINE attain::figure fact_view::figure() const {
    using detail::figure_form;
    auto const& unit = state_->units[state_->facts.unit[row_]].written;
    switch (static_cast<figure_form>(state_->facts.form[row_])) {
    case figure_form::none: break;
    case figure_form::joined: return attain::figure::parse(text(), state_->table()).value();
    case figure_form::beside:
    case figure_form::inherited: return attain::figure::with_unit(state_->facts.number[row_].to_string(), unit).value();
    case figure_form::kept:
        return attain::figure::parse(state_->texts.at(state_->facts.text[row_]), state_->table()).value();
    case figure_form::kept_beside:
    case figure_form::kept_inherited:
        return attain::figure::with_unit(state_->texts.at(state_->facts.text[row_]), unit).value();
    }
    return {};
}

ATTAIN_INLINE decimal fact_view::number() const { return state_->facts.number[row_]; }
ATTAIN_INLINE std::int32_t fact_view::magnitude() const noexcept {
    return state_->units[state_->facts.unit[row_]].magnitude;
}
ATTAIN_INLINE decimal fact_view::value() const { return number().scaled_by_power_of_ten(magnitude()); }
ATTAIN_INLINE attain::unit fact_view::unit() const noexcept { return state_->units[state_->facts.unit[row_]].unit; }
ATTAIN_INLINE attain::hedge fact_view::hedge() const noexcept {
    return static_cast<attain::hedge>(state_->facts.hedge[row_]);
}

ATTAIN_INLINE std::string fact_view::text() const {
    using detail::figure_form;
    switch (static_cast<figure_form>(state_->facts.form[row_])) {
    case figure_form::none: break;
    case figure_form::joined: return number().to_string() + state_->units[state_->facts.unit[row_]].written.text;
    case figure_form::beside:
    case figure_form::inherited: return number().to_string();
    case figure_form::kept:
    case figure_form::kept_beside:
    case figure_form::kept_inherited: return std::string(state_->texts.at(state_->facts.text[row_]));
    }
    return {};
}

ATTAIN_INLINE std::string_view fact_view::unit_text() const noexcept {
    using detail::figure_form;
    auto const form = static_cast<figure_form>(state_->facts.form[row_]);
    if (form == figure_form::joined || form == figure_form::inherited) return {};
    return state_->units[state_->facts.unit[row_]].written.text;
}

ATTAIN_INLINE bool fact_view::inherits_unit() const noexcept {
    using detail::figure_form;
    auto const form = static_cast<figure_form>(state_->facts.form[row_]);
    return form == figure_form::inherited || form == figure_form::kept_inherited;
}

ATTAIN_INLINE observation_status fact_view::status() const noexcept {
    return static_cast<observation_status>(state_->facts.status[row_]);
}
ATTAIN_INLINE std::optional<date> fact_view::vintage() const noexcept {
    auto const days = state_->facts.vintage[row_];
    if (days == detail::no_vintage) return std::nullopt;
    return date(days);
}
ATTAIN_INLINE std::string_view fact_view::source() const noexcept {
    return state_->sources[state_->facts.source[row_]];
}
ATTAIN_INLINE place fact_view::where() const noexcept { return {state_->facts.line[row_], state_->facts.column[row_]}; }

ATTAIN_INLINE fact fact_view::take() const {
    fact taken{key(), std::nullopt, status(), vintage(), source(), where()};
    if (has_figure()) taken.figure = figure();
    return taken;
}

ATTAIN_END_NAMESPACE
