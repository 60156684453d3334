#pragma once

#include "case.hpp"

#include <attain/number/decimal.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

// Whether a case needs more digits or a greater scale than a decimal may have, told from the bytes of its operands
// alone: what the library refuses as too large is held against this.
namespace dectest {

/// A number in text: the digits of its coefficient without zeros in front, and the places behind its point.
struct extent {
    std::int64_t digits = 0;
    std::int64_t scale = 0;

    [[nodiscard]] bool too_large() const {
        return digits > attain::decimal::max_digits || std::abs(scale) > attain::decimal::max_scale;
    }
};

[[nodiscard]] inline extent extent_of(std::string_view text) {
    extent found;
    bool behind = false;
    std::size_t at = 0;
    for (; at < text.size() && text[at] != 'e' && text[at] != 'E'; ++at) {
        if (text[at] == '.') behind = true;
        if (text[at] < '0' || text[at] > '9') continue;
        if (text[at] != '0' || found.digits > 0) ++found.digits;
        if (behind) ++found.scale;
    }
    std::int64_t exponent = 0;
    bool negative = false;
    for (; at < text.size(); ++at) {
        negative = negative || text[at] == '-';
        if (text[at] >= '0' && text[at] <= '9')
            exponent = std::min<std::int64_t>(exponent * 10 + (text[at] - '0'), 1 << 30);
    }
    found.scale -= negative ? -exponent : exponent;
    return found;
}

/// Both at the greater scale, as a sum, an order or an integer quotient needs them.
[[nodiscard]] inline extent aligned(extent const& a, extent const& b) {
    auto const scale = std::max(a.scale, b.scale);
    auto const digits = [&](extent const& each) { return each.digits == 0 ? 0 : each.digits + scale - each.scale; };
    return {std::max(digits(a), digits(b)), scale};
}

[[nodiscard]] inline bool exceeds_limits(one_case const& one) {
    std::vector<extent> in;
    for (auto const& text : one.operands) {
        in.push_back(extent_of(text));
        if (in.back().too_large()) return true;
    }
    auto const& name = one.operation;
    if (in.size() < 2) return false;
    // The product of two coefficients has one digit less than both together, or as many.
    extent const product{in[0].digits + in[1].digits - 1, in[0].scale + in[1].scale};
    if (name == "multiply") return product.too_large();
    if (name == "power") {
        auto const times = std::abs(std::strtoll(one.operands[1].c_str(), nullptr, 10));
        return in[0].digits * times > attain::decimal::max_digits ||
               std::abs(in[0].scale) * times > attain::decimal::max_scale;
    }
    if (name == "fma") return product.too_large() || aligned(product, in[2]).too_large();
    if (name == "quantize") return in[0].digits + in[1].scale - in[0].scale > attain::decimal::max_digits;
    if (name == "rescale") {
        auto const exponent = std::strtoll(one.operands[1].c_str(), nullptr, 10);
        return std::abs(exponent) > attain::decimal::max_scale ||
               in[0].digits - exponent - in[0].scale > attain::decimal::max_digits;
    }
    if (name == "divide" && std::abs(in[0].scale - in[1].scale) > attain::decimal::max_scale) return true;
    return aligned(in[0], in[1]).too_large();
}

}  // namespace dectest
