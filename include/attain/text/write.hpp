#pragma once

#include <attain/language.hpp>
#include <attain/model/dataset.hpp>
#include <attain/number/rational.hpp>
#include <attain/quantity/figure.hpp>
#include <attain/result.hpp>
#include <attain/time/period.hpp>

#include <cstdint>
#include <optional>
#include <string>

ATTAIN_BEGIN_NAMESPACE

namespace text {

struct write_options {
    attain::language lang = attain::language::zh;
    std::string scope = {};                   ///< only this scope, by id or name
    std::optional<attain::period> when = {};  ///< only this period
    std::int32_t digits = 0;                  ///< levels to so many significant digits, hedged; 0: as published
    bool title = true;                        ///< a first line with the dataset's title
};

/// The facts of a dataset as the sentences that reports are made of:
/// `外贸进出口额621.5亿元，同比增长34.3%，完成年度目标的105%；占片区约50%、占全市约19%、占全省约9%。` A paragraph for
/// each scope and period, a sentence for each indicator in the order of the dataset; parts stand behind their whole
/// after 其中.
///
/// Declines are 下降, changes of rates 个百分点; figures keep the magnitude that they were published in, as far as the
/// language has a word for it, and their written precision.
///
/// Errors: unknown_scope.
/// Rounding: none, unless `digits` asks for it; see `hedged`.
[[nodiscard]] result<std::string> write(dataset const& data, write_options const& options = {});

/// A figure in a language: hedge, number, magnitude and unit (`约19%`, `65亿余元`, `over 62.15 billion yuan`). Chinese
/// numbers stand in 万, 亿 and 万亿 (GB/T 15835), English ones in thousands, millions and so on, with the same last
/// digit; a number without a magnitude stays without. Chinese classifiers (263家) are left out in English.
[[nodiscard]] std::string write_figure(figure const& published, language lang);

/// A published level to so many significant digits, with the hedge that is then true: 超 where the number lies wholly
/// above what is left, 近 where it lies below, 约 where it is not known. A figure that needs no rounding, has a hedge
/// already, or would be hedged wrongly stays as it is.
///
/// Errors: none. Example: `hedged(figure::parse("621.5亿元").value(), 2).text() == "超620亿元"`
[[nodiscard]] figure hedged(figure const& published, std::int32_t digits);

/// An exact number to `places` decimals of a unit and magnitude: no hedge where that is exact, else 约 on rates, and 超
/// or 近 on levels, whichever is true.
///
/// Units: rates are plain ratios (21/20 for 105%), levels in `unit` without its magnitude.
/// Rounding: half_up, once.
[[nodiscard]] figure hedged(rational const& exact, std::int32_t places, written_unit const& unit);

}  // namespace text

ATTAIN_END_NAMESPACE
