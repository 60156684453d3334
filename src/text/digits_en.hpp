#pragma once

#include <attain/config.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// The digits of a number without its separators; of one too long only the beginning, and that it is too long.
struct digit_buffer {
    static constexpr std::size_t most = 64;
    std::array<char, most> kept{};
    std::size_t size = 0;

    void clear() noexcept { size = 0; }
    void append(std::string_view more) noexcept {
        more.copy(kept.data() + std::min(size, most), most - std::min(size, most));
        size += more.size();
    }
    [[nodiscard]] bool fits() const noexcept { return size <= most; }
    [[nodiscard]] std::string_view view() const noexcept { return {kept.data(), std::min(size, most)}; }
};

/// 1,234.5 at `at`: its end, and its digits in `kept`.
[[nodiscard]] std::size_t digits_end(std::string_view text, std::size_t at, digit_buffer& kept, bool& grouped);

}  // namespace text::detail

ATTAIN_END_NAMESPACE
