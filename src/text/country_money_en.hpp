#pragma once

#include "currency_names.hpp"

#include <attain/quantity/unit_table.hpp>
#include <attain/text/record.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Money and how surely it is that of the country.
struct money_found {
    attain::unit unit;
    certainty how = certainty::certain;
    std::int32_t power = 0;  ///< -2 for hundredths of it
};

/// Whose dollars, rupees, pesos or crowns a text counts: those of the country that it names first, the user's own names
/// before those of the library.
class country_money {
public:
    country_money() = default;
    country_money(std::string_view text, currency_names const& names) noexcept : text_(text), names_(&names) {}

    /// The money of a sign or word that several countries share: Rs, P, kr, pesos, dinars; none for any other.
    [[nodiscard]] std::optional<money_found> shared(std::string_view sign, unit_table const& units) const noexcept;

    /// The money of a name that the text gives with its country, Kenyan shillings: `country` is the words before it.
    [[nodiscard]] std::optional<money_found> owned(std::string_view country, std::string_view name,
                                                   unit_table const& units) const noexcept;

    /// The code of money that one country calls so, in lower case: tenge, leva; none where it is unknown or shared.
    [[nodiscard]] static std::string_view named(std::string_view word) noexcept;

    /// The code of the money that had the name of another in the years of the text: kwachas of 1986 are ZMK, not ZMW.
    [[nodiscard]] std::string_view of_its_time(std::string_view code) const noexcept;

    /// The money of a small coin: fils, paise, sen. `last` is the money that the text last wrote.
    [[nodiscard]] std::optional<money_found> coin(std::string_view word, attain::unit last,
                                                  unit_table const& units) const noexcept;

    /// Whether the text writes pounds as money anywhere, by their sign or as sterling; looked up once.
    [[nodiscard]] bool shows_sterling() const noexcept;

private:
    struct choice {
        std::string_view code;
        certainty how = certainty::certain;
        bool own = false;  ///< the user's lexicon says so
    };

    [[nodiscard]] choice chosen(std::size_t family) const noexcept;
    [[nodiscard]] std::string_view local_dollar(money_family const& dollars) const noexcept;
    [[nodiscard]] bool still_paid(std::string_view code) const noexcept;
    [[nodiscard]] int newest() const noexcept;

    [[nodiscard]] std::span<currency_name const> names(std::size_t family) const noexcept {
        return names_ == nullptr ? std::span<currency_name const>() : names_->of(family);
    }

    std::string_view text_;
    currency_names const* names_ = nullptr;
    mutable std::optional<bool> sterling_;
    mutable std::optional<int> newest_year_;
    mutable std::optional<std::string_view> local_dollar_;
    mutable std::array<choice, most_money_families> known_{};
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
