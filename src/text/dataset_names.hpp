#pragma once

#include <attain/language.hpp>
#include <attain/model/indicator.hpp>
#include <attain/text/record.hpp>

#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Whom a report is about, by its title: what stands before its period (长沙自贸临空区2022年工作总结), else what its
/// kind leaves (2022年斗门区政府工作报告). A word for "this report" where the title names nobody.
[[nodiscard]] std::string subject_of_title(std::string_view title, language lang);

/// On which prices reports publish an indicator's growth, as far as its name tells: output and value added at constant
/// prices, investment on a comparable basis. Such growth is never held against levels.
[[nodiscard]] growth_basis basis_of(std::string_view indicator) noexcept;

/// Whether what a figure exceeds is its own target (超出目标3个), and not an average or another scope.
[[nodiscard]] bool is_target_word(std::string_view comparator) noexcept;

/// The label of a part: with the name of its whole, unless that stands in it already.
[[nodiscard]] std::string name_of_part(std::string_view whole, std::string_view part, language lang);

/// What a target is set for where that is not the level: growth, a change, a share, a rank. Empty for a level.
[[nodiscard]] std::string_view aim_of(record const& each, language lang) noexcept;

/// A label with a remark in brackets.
[[nodiscard]] std::string with_remark(std::string_view label, std::string_view remark, language lang);

}  // namespace text::detail

ATTAIN_END_NAMESPACE
