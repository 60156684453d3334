#include <attain/number/charconv.hpp>
#include <attain/number/read_short-inl.hpp>
#include <attain/number/write_short-inl.hpp>

#include <array>
#include <string>
#include <string_view>
#include <support/catch.hpp>

using attain::decimal;

namespace {

// The grammar once more, as a table of states, written apart from the parser.
enum state { start, sign, whole, point, bare_point, fraction, e, e_sign, e_digits, dead };

state next(state from, unsigned char c) {
    bool const digit = c >= '0' && c <= '9';
    bool const plus_minus = c == '+' || c == '-';
    bool const exponent = c == 'e' || c == 'E';
    switch (from) {
    case start: return digit ? whole : plus_minus ? sign : c == '.' ? bare_point : dead;
    case sign: return digit ? whole : c == '.' ? bare_point : dead;
    case whole: return digit ? whole : c == '.' ? point : exponent ? e : dead;
    case point:
    case fraction: return digit ? fraction : exponent ? e : dead;
    case bare_point: return digit ? fraction : dead;
    case e: return digit ? e_digits : plus_minus ? e_sign : dead;
    case e_sign:
    case e_digits: return digit ? e_digits : dead;
    case dead: return dead;
    }
    return dead;
}

bool accepts(state at) { return at == whole || at == point || at == fraction || at == e_digits; }

constexpr std::string_view alphabet = "0123456789+-.eE, _x\xC3\xA9\xFF";

#if defined(NDEBUG)
constexpr std::size_t longest = 6;
#else
constexpr std::size_t longest = 5;
#endif

/// Every string over the alphabet up to a length, with what the table says of it.
struct walk {
    std::array<char, 8> text{};
    std::uint64_t strings = 0;
    std::uint64_t numbers = 0;
    std::uint64_t wrong = 0;

    // `died` is where the first wrong byte stands; `front` is the longest number in front.
    void check(std::size_t size, state at, std::size_t died, std::size_t front) {
        ++strings;
        bool right = true;
        decimal value;
        auto const prefix = attain::from_chars(text.data(), text.data() + size, value);
        right = right && prefix.ptr == text.data() + front && (prefix.ec == std::errc()) == (front != 0);
        if (accepts(at)) ++numbers;
        // What five bytes have made wrong, parse has refused at the same place already.
        if (size < 6 || at != dead || died == size - 1) {
            auto const read = decimal::parse({text.data(), size});
            right = right && read.has_value() == accepts(at);
            if (read) {
                right = right && value == *read && value.scale() == read->scale();
            } else {
                right = right && read.error().position == static_cast<std::ptrdiff_t>(at == dead ? died : size);
            }
        }
        if (!right) ++wrong;
    }

    void go(std::size_t size, state at, std::size_t died, std::size_t front) {
        check(size, at, died, front);
        if (size == longest) return;
        for (auto const c : alphabet) {
            text[size] = c;
            auto const to = next(at, static_cast<unsigned char>(c));
            go(size + 1, to, at != dead && to == dead ? size : died, accepts(to) ? size + 1 : front);
        }
    }
};

/// What the fast ways of reading and writing are held against.
attain::detail::short_number read_plainly(std::string_view text) {
    attain::detail::short_number number;
    auto const point = text.find('.');
    std::string digits(text);
    if (point != std::string::npos) digits.erase(point, 1);
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos) return number;
    for (auto const c : digits) number.digits = number.digits * 10 + static_cast<std::uint64_t>(c - '0');
    number.scale = point == std::string::npos ? 0 : static_cast<std::int32_t>(text.size() - 1 - point);
    return number;
}

std::string write_plainly(std::uint64_t value, std::size_t scale) {
    auto text = std::to_string(value);
    if (text.size() <= scale) text.insert(0, scale + 1 - text.size(), '0');
    if (scale > 0) text.insert(text.size() - scale, 1, '.');
    return text;
}

}  // namespace

TEST_CASE("every short string parses as the grammar says or is refused at its place", "[exhaustive]") {
    walk all;
    all.go(0, start, 0, 0);
    WARN(all.strings << " strings of at most " << longest << " bytes, " << all.numbers << " numbers among them");
    CHECK(all.strings > 4'000'000);
    CHECK(all.numbers > 100'000);
    CHECK(all.wrong == 0);
}

TEST_CASE("vectors, words and loops read and write short numbers alike", "[simd]") {
    using namespace attain::detail;
    std::uint64_t random = 20'221'231;
    auto const draw = [&](std::uint64_t below) {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        return random % below;
    };
    std::uint64_t compared = 0;
    for (auto const level : {simd::none, simd::sse41, simd::avx512}) {
        if (static_cast<int>(level) > static_cast<int>(simd_level)) continue;
        INFO("level " << static_cast<int>(level));
        bool same = true;
        for (int round = 0; round < 300'000; ++round) {
            // Up to 18 bytes, mostly digits, sometimes a point or what does not belong.
            std::array<char, 18> text;
            auto const size = draw(19);
            for (std::size_t at = 0; at < size; ++at) {
                auto const kind = draw(24);
                text[at] = kind == 0                   ? '.'
                           : kind == 1 && draw(8) == 0 ? static_cast<char>(draw(256))
                                                       : static_cast<char>('0' + draw(10));
            }
            auto const expected = read_plainly(std::string_view(text.data(), size));
            auto const found = read_short(text.data(), size, level);
            // What is longer than 15 bytes may be left to others.
            same = same && (size > 15 || found.found() == expected.found());
            if (found.found()) {
                same = same && found.digits == expected.digits && found.scale == expected.scale;
                ++compared;
            }
            auto const value = draw(powers_of_ten[1 + draw(15)]);
            auto const scale = static_cast<std::uint32_t>(draw(15));
            std::array<char, 16> written{};
            auto const* const end = write_short(written.data(), value, scale, level);
            same = same && std::string_view(written.data(), end) == write_plainly(value, scale);
        }
        CHECK(same);
    }
    CHECK(compared > 10'000);
}
