#pragma once

#include <attain/quantity/figure.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// The parts of a figure while it is read.
struct figure_pieces {
    decimal number;
    attain::unit unit;
    std::int32_t magnitude = 0;
    attain::hedge hedge = attain::hedge::exact;
    bool mirrored = false;
};

struct figure_access {
    [[nodiscard]] static figure make(figure_pieces parts, small_text text) {
        figure made;
        made.number_ = std::move(parts.number);
        made.unit_ = parts.unit;
        made.text_ = std::move(text);
        made.magnitude_ = parts.magnitude;
        made.hedge_ = parts.hedge;
        made.mirrored_ = parts.mirrored;
        return made;
    }
    [[nodiscard]] static bool mirrored(figure const& f) noexcept { return f.mirrored_; }
};

/// Reads a whole figure. `counters` makes units of unknown words when it is given; `column` is the unit of a number
/// that brings none.
[[nodiscard]] result<figure_pieces> read_figure(std::string_view text, unit_table const& units, unit_table* counters,
                                                written_unit const* column);

}  // namespace detail
ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/quantity/figure_reader-inl.hpp>
#endif
