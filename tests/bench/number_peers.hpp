#pragma once

#include <attain/number/charconv.hpp>
#include <attain/number/decimal.hpp>
#include <attain/number/round.hpp>

#include <boost/multiprecision/cpp_dec_float.hpp>
#include <boost/multiprecision/cpp_int.hpp>

#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

// One struct a peer, all of one shape, so that one template times them. `rate` is 100 a / b at one place.
namespace number_peers {

struct ours {
    using value = attain::decimal;
    static void parse(value& out, std::string const& text) {
        keep_end(attain::from_chars(text.data(), text.data() + text.size(), out).ptr);
    }
    static void keep_end(char const*) {}
    static char* format(char* out, value const& from) { return attain::to_chars(out, out + 40, from).ptr; }
    static void add(value& out, value const& a, value const& b) { out = a + b; }
    static void multiply(value& out, value const& a, value const& b) { out = a * b; }
    static int compare(value const& a, value const& b) {
        auto const order = a <=> b;
        return (order > 0) - (order < 0);
    }
    static void half_up(value& out, value const& a, value const& b) {
        out = rounded_percent(a, b, 1, attain::rounding::half_up);
    }
    static void half_even(value& out, value const& a, value const& b) {
        out = rounded_percent(a, b, 1, attain::rounding::half_even);
    }
};

using boost::multiprecision::cpp_int;

/// The digits of a number in text, and its scale; cpp_int itself would read a leading zero as octal.
struct digits {
    std::string text;
    int scale = 0;
    bool negative = false;

    explicit digits(std::string const& from) {
        for (auto const c : from) {
            if (c == '-') negative = true;
            if (c == '.') scale = static_cast<int>(from.size() - from.find('.') - 1);
            if (c >= '0' && c <= '9' && (c != '0' || !text.empty())) text += c;
        }
        if (text.empty()) text = "0";
    }
};

inline cpp_int power(int n) {
    static std::vector<cpp_int> const powers = [] {
        std::vector<cpp_int> all{1};
        for (int index = 0; index < 64; ++index) all.push_back(all.back() * 10);
        return all;
    }();
    return powers[static_cast<std::size_t>(n)];
}

inline void round_division(cpp_int& out, cpp_int above, cpp_int below, bool even) {
    bool const negative = (above < 0) != (below < 0);
    above = abs(above);
    below = abs(below);
    cpp_int rest;
    divide_qr(above, below, out, rest);
    rest <<= 1;
    auto const order = rest.compare(below);
    if (order > 0 || (order == 0 && (!even || bit_test(out, 0)))) ++out;
    if (negative) out = -out;
}

inline char* put(char* out, std::string text, int scale) {
    bool const negative = text[0] == '-';
    if (negative) text.erase(0, 1);
    if (scale > 0) {
        if (static_cast<int>(text.size()) <= scale)
            text.insert(0, static_cast<std::size_t>(scale) + 1 - text.size(), '0');
        text.insert(text.size() - static_cast<std::size_t>(scale), 1, '.');
    }
    if (negative) *out++ = '-';
    std::memcpy(out, text.data(), text.size());
    return out + text.size();
}

/// cpp_int times a power of ten, as one writes it by hand.
struct scaled_int {
    struct value {
        cpp_int coefficient;
        int scale = 0;
    };
    static void parse(value& out, std::string const& text) {
        digits const found(text);
        out.coefficient = cpp_int(found.text);
        if (found.negative) out.coefficient = -out.coefficient;
        out.scale = found.scale;
    }
    static char* format(char* out, value const& from) { return put(out, from.coefficient.str(), from.scale); }
    static void add(value& out, value const& a, value const& b) {
        if (a.scale == b.scale) {
            out.coefficient = a.coefficient + b.coefficient;
        } else if (a.scale < b.scale) {
            out.coefficient = a.coefficient * power(b.scale - a.scale) + b.coefficient;
        } else {
            out.coefficient = a.coefficient + b.coefficient * power(a.scale - b.scale);
        }
        out.scale = std::max(a.scale, b.scale);
    }
    static void multiply(value& out, value const& a, value const& b) {
        out.coefficient = a.coefficient * b.coefficient;
        out.scale = a.scale + b.scale;
    }
    static int compare(value const& a, value const& b) {
        if (a.scale == b.scale) return a.coefficient.compare(b.coefficient);
        if (a.scale < b.scale) return cpp_int(a.coefficient * power(b.scale - a.scale)).compare(b.coefficient);
        return a.coefficient.compare(cpp_int(b.coefficient * power(a.scale - b.scale)));
    }
    static void rate(value& out, value const& a, value const& b, bool even) {
        auto const shift = 3 + b.scale - a.scale;
        if (shift >= 0) {
            round_division(out.coefficient, a.coefficient * power(shift), b.coefficient, even);
        } else {
            round_division(out.coefficient, a.coefficient, b.coefficient * power(-shift), even);
        }
        out.scale = 1;
    }
    static void half_up(value& out, value const& a, value const& b) { rate(out, a, b, false); }
    static void half_even(value& out, value const& a, value const& b) { rate(out, a, b, true); }
};

struct big_rational {
    using value = boost::multiprecision::cpp_rational;
    static void parse(value& out, std::string const& text) {
        digits const found(text);
        out = value(cpp_int(found.text), power(found.scale));
        if (found.negative) out = -out;
    }
    static char* format(char* out, value const& from) { return put(out, from.str(), 0); }
    static void add(value& out, value const& a, value const& b) { out = a + b; }
    static void multiply(value& out, value const& a, value const& b) { out = a * b; }
    static int compare(value const& a, value const& b) { return a.compare(b); }
    static void rate(value& out, value const& a, value const& b, bool even) {
        value const exact = 1000 * a / b;
        cpp_int tenths;
        round_division(tenths, numerator(exact), denominator(exact), even);
        out = value(tenths, 10);
    }
    static void half_up(value& out, value const& a, value const& b) { rate(out, a, b, false); }
    static void half_even(value& out, value const& a, value const& b) { rate(out, a, b, true); }
};

/// cpp_dec_float_50 with the helper that one writes for it, which has no rounding to places of its own.
struct float50 {
    using value = boost::multiprecision::cpp_dec_float_50;
    static void parse(value& out, std::string const& text) { out = value(text); }
    static char* format(char* out, value const& from) { return put(out, from.str(0, std::ios_base::fmtflags(0)), 0); }
    static void add(value& out, value const& a, value const& b) { out = a + b; }
    static void multiply(value& out, value const& a, value const& b) { out = a * b; }
    static int compare(value const& a, value const& b) { return a.compare(b); }
    static value to_even(value const& x) {
        value whole = floor(x);
        value const rest = x - whole;
        int const order = rest.compare(value(0.5));
        if (order > 0 || (order == 0 && fmod(whole, value(2)) != 0)) ++whole;
        return whole;
    }
    static void half_up(value& out, value const& a, value const& b) {
        static value const unit(10);
        out = round(value(100 * a / b * unit)) / unit;
    }
    static void half_even(value& out, value const& a, value const& b) {
        static value const unit(10);
        out = to_even(100 * a / b * unit) / unit;
    }
};

/// The same with all that can be is done beforehand by the one who writes it: one division where the helper has two.
struct float50_by_hand : float50 {
    static void half_up(value& out, value const& a, value const& b) { out = round(value(1000 * a / b)) / 10; }
    static void half_even(value& out, value const& a, value const& b) { out = to_even(1000 * a / b) / 10; }
};

struct binary {
    using value = double;
    static void add(value& out, value const& a, value const& b) { out = a + b; }
    static void multiply(value& out, value const& a, value const& b) { out = a * b; }
    static int compare(value const& a, value const& b) { return (a > b) - (a < b); }
    static void half_up(value& out, value const& a, value const& b) { out = std::round(1000 * a / b) / 10; }
    static void half_even(value& out, value const& a, value const& b) { out = std::nearbyint(1000 * a / b) / 10; }
};

struct double_printf : binary {
    static void parse(value& out, std::string const& text) { out = std::strtod(text.c_str(), nullptr); }
    static char* format(char* out, value const& from) { return out + std::snprintf(out, 40, "%.12g", from); }
};

struct double_charconv : binary {
    static void parse(value& out, std::string const& text) {
        std::from_chars(text.data(), text.data() + text.size(), out);
    }
    static char* format(char* out, value const& from) { return std::to_chars(out, out + 40, from).ptr; }
};

}  // namespace number_peers
