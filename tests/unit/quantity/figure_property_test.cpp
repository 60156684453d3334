#include "show.hpp"

#include <cstdint>
#include <vector>

namespace {

/// A small generator with a fixed seed: the same figures everywhere.
class generator {
public:
    explicit generator(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next() {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 7;
        state_ ^= state_ << 17;
        return state_;
    }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() >> 11) % n; }
    template <std::size_t N>
    std::string_view pick(std::string_view const (&from)[N]) {
        return from[below(N)];
    }

private:
    std::uint64_t state_;
};

struct made_figure {
    std::string text;
    std::string digits;
    int magnitude;
    std::string_view unit;
    attain::hedge meaning;
};

made_figure make(generator& g) {
    static constexpr std::string_view units[] = {"元",  "美元", "%",  "个百分点", "家", "个",
                                                 "km²", "吨",   "亩", "人次",     "倍", "‰"};
    static constexpr std::string_view powers[] = {"", "", "万", "亿", "万亿", "千万"};
    static constexpr int exponents[] = {0, 0, 4, 8, 12, 7};
    struct hedged {
        std::string_view before, inside, after;
        attain::hedge meaning;
    };
    static constexpr hedged hedges[] = {
        {"", "", "", attain::hedge::exact},        {"约", "", "", attain::hedge::about},
        {"超", "", "", attain::hedge::over},       {"", "余", "", attain::hedge::over_bounded},
        {"", "", "以上", attain::hedge::at_least}, {"近", "", "", attain::hedge::nearly},
        {"不足", "", "", attain::hedge::under},    {"不超过", "", "", attain::hedge::at_most},
        {"", "", "左右", attain::hedge::about}};
    made_figure made;
    made.digits = std::to_string(1 + g.below(9));
    for (auto n = g.below(7); n > 0; --n) made.digits += static_cast<char>('0' + g.below(10));
    if (g.below(2) == 0) {
        made.digits += '.';
        for (auto n = 1 + g.below(4); n > 0; --n) made.digits += static_cast<char>('0' + g.below(10));
    }
    if (g.below(5) == 0) made.digits.insert(0, "-");
    auto const& h = hedges[g.below(std::size(hedges))];
    auto const power = g.below(std::size(powers));
    made.magnitude = exponents[power];
    made.unit = g.pick(units);
    made.meaning = h.meaning;
    auto const inner = g.below(2) == 0;
    made.text = std::string(h.before) + made.digits + std::string(inner ? h.inside : "") + std::string(powers[power]) +
                std::string(inner ? "" : h.inside) + std::string(made.unit) + std::string(h.after);
    return made;
}

}  // namespace

TEST_CASE("generated figures give back their text, digits, magnitude, unit and hedge") {
    generator g(20230301);
    for (int i = 0; i < 5000; ++i) {
        auto const made = make(g);
        INFO(made.text);
        auto const read = fig(made.text);
        CHECK(read.text() == made.text);
        CHECK(read.number().to_string() == made.digits);
        CHECK(read.magnitude() == made.magnitude);
        CHECK(read.unit() == u(made.unit));
        CHECK(read.hedge() == made.meaning);
        CHECK(read == attain::figure(read));
    }
}

TEST_CASE("the interval of an unhedged figure contains its value, and the soft one lies in the hard one") {
    using attain::rounding_rule;
    generator g(42);
    for (int i = 0; i < 3000; ++i) {
        auto const made = make(g);
        INFO(made.text);
        auto const read = fig(made.text);
        for (auto const rule :
             {rounding_rule::half_up, rounding_rule::half_even, rounding_rule::half_down, rounding_rule::down,
              rounding_rule::up, rounding_rule::nearest, rounding_rule::double_rounding}) {
            auto const range = read.interval_under(rule);
            if (read.hedge() == attain::hedge::exact || read.hedge() == attain::hedge::about)
                CHECK(range.contains(attain::rational(read.value())));
            auto const expected = read.soft_interval_under(rule);
            if (expected) CHECK(range.contains(*expected));
        }
    }
}

TEST_CASE("scaling the magnitude scales the interval") {
    generator g(7);
    for (int i = 0; i < 1000; ++i) {
        auto const digits = std::to_string(1 + g.below(100000)) + "." + std::to_string(g.below(10));
        auto const small = fig(digits + "元").interval_under(attain::rounding_rule::half_up);
        auto const great = fig(digits + "亿元").interval_under(attain::rounding_rule::half_up);
        CHECK(great == small * attain::interval::point(attain::rational(100000000)));
    }
}

TEST_CASE("sums commute, differences undo them, conversions go there and back") {
    generator g(99);
    static constexpr std::string_view areas[] = {"亩", "公顷", "km²", "m²", "英亩", "ft²"};
    for (int i = 0; i < 1000; ++i) {
        auto const number = [&] {
            return attain::decimal::from_parts(static_cast<std::int64_t>(g.below(1000000)) - 500000,
                                               static_cast<std::int32_t>(g.below(5)))
                .value();
        };
        attain::quantity const a(number(), u("元"));
        attain::quantity const b(number(), u("元"));
        CHECK(*add(a, b) == *add(b, a));
        CHECK(*subtract(*add(a, b), b) == a);
        attain::quantity const area(number(), u(g.pick(areas)));
        auto const other = u(g.pick(areas));
        auto const way = attain::conversion_between(area.unit(), other).value();
        auto const back = attain::conversion_between(other, area.unit()).value();
        CHECK(way.factor * back.factor == attain::rational(1));
        CHECK(attain::convert(area, other)->value * back.factor == attain::rational(area.value()));
    }
}
