#pragma once

#include <attain/quantity/detail/figure_access.hpp>
#include <attain/quantity/detail/messages.hpp>
#include <attain/quantity/detail/written_number.hpp>
#include <attain/quantity/magnitude.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// The state of one reading: the text, how far it is read, and what was found.
class figure_scanner {
public:
    figure_scanner(std::string_view text, unit_table const& units, unit_table* counters,
                   written_unit const* column) noexcept
        : text_(text), rest_(text), units_(units), counters_(counters), column_(column) {}

    [[nodiscard]] result<figure_pieces> read() {
        if (text_.empty())
            return failure{reason::empty_input, 0, "the figure is empty; expected a number such as 621.5亿元"};
        if (auto const bad = first_invalid_utf8(text_); bad != all_valid)
            return wrong(reason::invalid_utf8, bad, "is not UTF-8");
        if (space_length(text_) != 0) return wrong(reason::unexpected_character, 0, "starts with a space; remove it");
        if (auto const end = without_trailing_spaces(text_).size(); end != text_.size())
            return wrong(reason::unexpected_character, end, "ends with a space; remove it");
        if (auto refused = read_words_before()) return *std::move(refused);
        if (auto refused = read_digits()) return *std::move(refused);
        if (auto refused = read_tail()) return *std::move(refused);
        return std::move(parts_);
    }

private:
    using refusal = std::optional<failure>;

    [[nodiscard]] std::size_t position() const noexcept {
        return static_cast<std::size_t>(rest_.data() - text_.data());
    }
    [[nodiscard]] failure wrong(reason why, std::size_t at, std::string_view message) const {
        return refuse(why, at, text_, message);
    }
    void skip(std::size_t bytes) noexcept { rest_.remove_prefix(bytes); }
    void skip_spaces() noexcept { skip(spaces_length(rest_)); }

    [[nodiscard]] refusal add_hedge(hedge found, std::size_t at) {
        auto const both = combine(parts_.hedge, found);
        if (!both) return wrong(reason::unexpected_character, at, "has two hedges that contradict each other");
        parts_.hedge = *both;
        return std::nullopt;
    }

    /// Hedges, a sign, a currency and the words of a rank, in the orders that occur.
    [[nodiscard]] refusal read_words_before() {
        for (int words = 0; words < 6; ++words) {
            auto const before = rest_.size();
            if (auto const found = hedge_at_start(rest_, hedge_position::before)) {
                auto const at = position();
                skip(found->length);
                if (auto refused = add_hedge(found->meaning, at)) return refused;
            } else if (!ordinal_) {
                read_sign_rank_or_currency();
            }
            if (rest_.size() == before) break;
            skip_spaces();
        }
        return std::nullopt;
    }

    void read_sign_rank_or_currency() {
        static constexpr std::string_view minus[] = {"-", "−", "－", "﹣", "负", "minus "};
        static constexpr std::string_view plus[] = {"+", "＋"};
        static constexpr std::string_view rank[] = {"第", "ranked ", "rank ", "no. ", "no.", "number ", "#"};
        static constexpr std::string_view first_ranks[] = {"前", "top "};
        auto const take = [&](auto const& words) {
            for (auto const word : words) {
                if (starts_with_word(rest_, word)) {
                    skip(word.size());
                    return true;
                }
            }
            return false;
        };
        if (!signed_ && take(minus)) {
            signed_ = negative_ = true;
        } else if (!signed_ && take(plus)) {
            signed_ = true;
        } else if (!signed_ && !currency_ && take(rank)) {
            ordinal_ = true;
        } else if (!signed_ && !currency_ && take(first_ranks)) {
            ordinal_ = leading_ = true;
        } else if (!currency_) {
            auto const found = units_.longest_match(rest_);
            if (found && found->unit.kind() == unit_kind::money) {
                currency_ = found->unit;
                skip(found->length);
            }
        }
    }

    [[nodiscard]] refusal read_digits() {
        auto const start = position();
        auto plain = read_plain_number(rest_);
        auto const next = plain.length < rest_.size() ? rest_[plain.length] : '\0';
        // What may go on as a number is read the long way: a separator, a full-width digit, an exponent.
        auto const ends =
            plain.length != 0 && (static_cast<unsigned char>(next) < 0x80
                                      ? next != ',' && next != ' ' && next != 'e' && next != 'E' && next != '.'
                                      : next != '\xef' && next != '\xe2' && next != '\xc2');
        if (!ends) {
            auto read = read_number(rest_);
            if (!read) {
                auto refused = std::move(read).error();
                refused.position += static_cast<std::ptrdiff_t>(start);
                return refused;
            }
            plain = *std::move(read);
            if (plain.length == 0)
                return wrong(reason::malformed_number, start,
                             "has no number where one was expected, such as 621.5亿元");
        }
        skip(plain.length);
        parts_.number = negative_ ? -plain.value : std::move(plain.value);
        return std::nullopt;
    }

    [[nodiscard]] refusal finish(attain::unit found) {
        if (currency_) {
            if (found && !(found == *currency_))
                return wrong(reason::unexpected_character, position(), "names two units; expected one");
            found = *currency_;
        }
        parts_.unit = found;
        if (ordinal_ || found.kind() == unit_kind::rank) return finish_rank(found);
        return std::nullopt;
    }

    /// 第25位, 25th, ranked 25, 前10名, top 10: an integer from 1.
    [[nodiscard]] refusal finish_rank(attain::unit found) {
        auto const kind = found.kind();
        auto const word = found.symbol();
        auto const fits = kind == unit_kind::none || kind == unit_kind::rank || kind == unit_kind::places ||
                          word == "名" || word == "人";
        if (!fits) return wrong(reason::unknown_unit, position(), "is no rank; expected 第25位, 第25名 or 25th");
        if (signed_ || parts_.magnitude != 0 || parts_.number.scale() != 0 || parts_.number.sign() <= 0)
            return wrong(reason::malformed_number, 0, "is no rank; a rank is an integer from 1");
        parts_.unit = *units_.find("rank");
        if (leading_) {
            if (parts_.hedge != hedge::exact)
                return wrong(reason::unexpected_character, 0, "has a hedge on 前 or top; remove it");
            parts_.hedge = hedge::at_most;
        }
        return std::nullopt;
    }

    /// 余 and 多 inside; the magnitude; the unit; 以上 and 左右 at the end.
    [[nodiscard]] refusal read_tail() {
        auto const spaced = spaces_length(rest_) != 0;
        skip_spaces();
        if (rest_.empty()) return finish_empty();
        if (!spaced && is_ordinal_ending()) {
            ordinal_ = true;
            return finish(attain::unit());
        }
        auto magnitude_read = false;
        for (int steps = 0; steps < 6; ++steps) {
            if (rest_.empty()) return finish_empty();
            if (currency_ && !magnitude_read) {
                if (auto const word = short_magnitude_at_start(rest_); word && word->length == rest_.size()) {
                    parts_.magnitude = word->exponent;
                    return finish(attain::unit());
                }
            }
            if (auto const found = units_.find_exact(rest_)) return finish(*found);
            if (!magnitude_read) {
                if (auto const word = magnitude_at_start(rest_)) {
                    magnitude_read = true;
                    parts_.magnitude = word->exponent;
                    skip(word->length);
                    skip_spaces();
                    continue;
                }
            }
            auto const at = position();
            if (auto const inside = hedge_at_start(rest_, hedge_position::inside)) {
                skip(inside->length);
                skip_spaces();
                if (auto refused = add_hedge(inside->meaning, at)) return refused;
                parts_.mirrored = negative_;
                continue;
            }
            if (auto const early = hedge_at_start(rest_, hedge_position::after);
                early && early->meaning != hedge::over_bounded) {
                skip(early->length);
                skip_spaces();
                if (auto refused = add_hedge(early->meaning, at)) return refused;
                continue;
            }
            if (auto const after = hedge_at_end(rest_)) {
                rest_ = without_trailing_spaces(rest_.substr(0, rest_.size() - after->length));
                if (auto refused = add_hedge(after->meaning, at + rest_.size())) return refused;
                if (after->meaning == hedge::over_bounded) parts_.mirrored = negative_;
                continue;
            }
            break;
        }
        return read_unit();
    }

    [[nodiscard]] refusal finish_empty() {
        if (column_ == nullptr || currency_ || ordinal_) return finish(attain::unit());
        if (column_->magnitude != 0 && parts_.magnitude != 0)
            return wrong(reason::unexpected_character, 0, "has a magnitude of its own beside that of its column");
        parts_.magnitude += column_->magnitude;
        return finish(column_->unit);
    }

    [[nodiscard]] bool is_ordinal_ending() const noexcept {
        static constexpr std::string_view endings[] = {"st",       "nd",       "rd",       "th",
                                                       "st place", "nd place", "rd place", "th place"};
        for (auto const ending : endings) {
            if (rest_ == ending) return true;
        }
        return false;
    }

    [[nodiscard]] refusal read_unit() {
        auto const start = position();
        if (auto const range = range_mark())
            return wrong(reason::unexpected_character, start + *range - 1,
                         "is a range, not a figure; give its two ends as two figures");
        auto read =
            counters_ == nullptr ? parse_written_unit(rest_, units_) : parse_written_unit_or_counter(rest_, *counters_);
        if (read && (is_ascii_digit(rest_.front()) || (read->magnitude != 0 && parts_.magnitude != 0)))
            return wrong(reason::unexpected_character, start, "has a second number or magnitude; expected a unit");
        if (!read) {
            auto refused = std::move(read).error();
            refused.position = (refused.position < 0 ? 0 : refused.position) + static_cast<std::ptrdiff_t>(start);
            return refused;
        }
        parts_.magnitude += read->magnitude;
        return finish(read->unit);
    }

    /// 1 + the offset in the rest of a dash, tilde, 至 or 'to' before another digit; nothing when there is none.
    [[nodiscard]] std::optional<std::size_t> range_mark() const noexcept {
        static constexpr std::string_view marks[] = {"-", "~", "–", "—", "～", "－", "至", "到", "to "};
        for (auto const mark : marks) {
            auto const at = rest_.find(mark);
            if (at == std::string_view::npos) continue;
            auto after = rest_.substr(at + mark.size());
            after.remove_prefix(spaces_length(after));
            auto const digit = !after.empty() && (is_ascii_digit(after.front()) || after.starts_with("\xef\xbc\x91"));
            if (digit) return at + 1;
        }
        return std::nullopt;
    }

    std::string_view text_;
    std::string_view rest_;
    unit_table const& units_;
    unit_table* counters_;
    written_unit const* column_;
    figure_pieces parts_;
    std::optional<attain::unit> currency_;
    bool signed_ = false;
    bool negative_ = false;
    bool ordinal_ = false;
    bool leading_ = false;
};

ATTAIN_INLINE result<figure_pieces> read_figure(std::string_view text, unit_table const& units, unit_table* counters,
                                                written_unit const* column) {
    return figure_scanner(text, units, counters, column).read();
}

}  // namespace detail
ATTAIN_END_NAMESPACE
