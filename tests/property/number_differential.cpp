#include <attain/number/integer.hpp>
#include <attain/number/print.hpp>
#include <attain/number/root.hpp>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

// attain_number_differential [--seed N] [--operations N] | python3 number_differential.py
//
// Writes one operation a line: its name, the operands, what we compute. Python recomputes each with `decimal` and
// `fractions`. The seed may also come from ATTAIN_SEED, the number of operations from ATTAIN_OPERATIONS.
namespace {

using attain::decimal;
using attain::rational;
using attain::rounding;

class generator {
public:
    explicit generator(std::uint64_t seed) : random_(seed) {}

    std::uint64_t draw(std::uint64_t below) { return random_() % below; }

    /// A coefficient: mostly short, often beside a border of the storage tiers, sometimes long.
    std::string integer() {
        static decimal const borders[] = {
            number("9223372036854775808"),                      // 2^63
            number("18446744073709551616"),                     // 2^64
            number("1000000000000000000"),                      // 10^18
            number("10000000000000000000"),                     // 10^19
            number("9903520314283042199192993792"),             // 2^93
            number("170141183460469231731687303715884105728"),  // 2^127
            number("100000000000000000000000000000000000000"),  // 10^38
        };
        switch (draw(10)) {
        case 0: return std::to_string(draw(10));
        case 1:
        case 2: return (borders[draw(std::size(borders))] + decimal(draw(21)) - 10).to_string();
        case 3: return digits(1 + draw(60));
        case 4: return digits(1 + draw(3)) + std::string(draw(20), '0');
        default: return digits(1 + draw(18));
        }
    }

    std::string decimal_text() {
        auto text = integer();
        auto const places = draw(3) == 0 ? 0 : draw(2) == 0 ? draw(4) : draw(26);
        if (places > 0) {
            if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
            text.insert(text.size() - places, 1, '.');
        } else if (draw(8) == 0) {
            text += "e" + std::to_string(draw(20));
        }
        return draw(3) == 0 ? "-" + text : text;
    }

    static decimal number(std::string const& text) { return decimal::parse(text).value(); }

private:
    std::string digits(std::size_t count) {
        std::string text(1, static_cast<char>('1' + draw(9)));
        while (text.size() < count) text += static_cast<char>('0' + draw(10));
        return text;
    }

    std::mt19937_64 random_;
};

std::uint64_t setting(int count, char** arguments, std::string_view option, char const* variable,
                      std::uint64_t normal) {
    for (int index = 1; index + 1 < count; ++index) {
        if (arguments[index] == option) return std::strtoull(arguments[index + 1], nullptr, 10);
    }
    auto const* const text = std::getenv(variable);
    return text != nullptr ? std::strtoull(text, nullptr, 10) : normal;
}

/// Coefficient and exponent, which plain notation of a negative scale would lose.
std::string exact(decimal const& value) {
    return value.coefficient().to_string() + "e" + std::to_string(-std::int64_t{value.scale()});
}

std::string compute(generator& draw) {
    auto const a_text = draw.decimal_text();
    auto const b_text = draw.decimal_text();
    auto const a = generator::number(a_text);
    auto const b = generator::number(b_text);
    auto const mode = static_cast<rounding>(draw.draw(8));
    auto const places = static_cast<std::int32_t>(draw.draw(30)) - 8;
    auto const line = [&](std::string name, std::string const& outcome) {
        return name + ' ' + a_text + ' ' + b_text + ' ' + std::string(name_of(mode)) + ' ' + std::to_string(places) +
               ' ' + outcome;
    };
    auto const fraction = [](rational const& value) {
        return value.numerator().to_string() + "/" + value.denominator().to_string();
    };
    switch (draw.draw(16)) {
    case 0: return line("add", exact(a + b));
    case 1: return line("subtract", exact(a - b));
    case 2: return line("multiply", exact(a * b));
    case 3: return line("compare", std::to_string((a > b) - (a < b)) + (a == b ? "=" : "!"));
    case 4: return line("round", exact(round(a, places, mode)));
    case 5: return line("significant", exact(round_significant(a, std::abs(places) + 1, mode)));
    case 6:
    case 7: return line("divide", b.is_zero() ? "zero" : exact(attain::divide(a, b, places, mode).value()));
    case 8: return line("percent", b.is_zero() ? "zero" : exact(rounded_percent(a, b, places, mode)));
    case 9: return line("text", a.to_string() + "|" + to_scientific(a));
    case 10: {
        auto const parts = attain::divide_integer(a, b);
        return line("integer", parts ? exact(parts->quotient) + "|" + exact(parts->remainder) : "zero");
    }
    case 11: return line("ratio", b.is_zero() ? "zero" : fraction(a / b));
    case 12: {
        // A chain, so that numerators and denominators pass from tier to tier.
        if (a.is_zero() || b.is_zero()) return line("chain", "zero");
        auto const quotient = a / b;
        auto const sum = quotient + rational(b) - decimal(1) / a;
        return line("chain", fraction(sum * quotient) + "|" + (sum < quotient ? "<" : sum == quotient ? "=" : ">"));
    }
    case 13: {
        if (b.is_zero()) return line("rounded_ratio", "zero");
        return line("rounded_ratio", exact(round(a / b, places, mode)) + "|" +
                                         exact(round_significant(a / b, std::abs(places) + 1, mode).normalized()));
    }
    case 14: {
        auto const degree = 2 + static_cast<std::uint32_t>(std::abs(places)) % 4;
        auto const found = attain::root(a, degree, places, mode);
        return line("root", found ? exact(*found) : "negative");
    }
    default: {
        auto const exponent = static_cast<std::uint32_t>(std::abs(places)) % 7;
        return line("power", exact(attain::power(a, exponent).value()));
    }
    }
}

}  // namespace

int main(int count, char** arguments) try {
    auto const seed = setting(count, arguments, "--seed", "ATTAIN_SEED", 20'221'231);
    auto const operations = setting(count, arguments, "--operations", "ATTAIN_OPERATIONS", 1'000'000);
    std::printf("seed %llu\n", static_cast<unsigned long long>(seed));
    generator draw(seed);
    for (std::uint64_t index = 0; index < operations; ++index) {
        auto const line = compute(draw) + '\n';
        if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size()) return 1;
    }
    return 0;
} catch (std::exception const& unexpected) {
    std::fprintf(stderr, "unexpected failure: %s\n", unexpected.what());
    return 1;
}
