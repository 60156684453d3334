#include "bench.hpp"
#include "number_peers.hpp"

#include <array>
#include <cstdio>
#include <memory>
#include <random>
#include <vector>

#if defined(ATTAIN_BENCH_MPDEC)
#include "number_mpdec.hpp"
#endif
#if defined(ATTAIN_BENCH_DECIMAL64)
#include "decimal64.h"
#endif

namespace {

using attain::decimal;

constexpr std::size_t count = 16'384;

/// Pairs of numbers of 1 to 12 significant digits at 0 to 3 places, 5 of 100 negative; `wide` of 100 have 25 digits.
struct operands {
    std::vector<std::string> a;
    std::vector<std::string> b;

    explicit operands(unsigned wide) {
        std::mt19937_64 random(20'221'231);
        auto const draw = [&](std::uint64_t below) { return random() % below; };
        auto const number = [&] {
            auto const digits = draw(100) < wide ? 25 : 1 + draw(12);
            auto const places = draw(4);
            std::string text(1, static_cast<char>('1' + draw(9)));
            while (text.size() < digits) text += static_cast<char>('0' + draw(10));
            if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
            if (places > 0) text.insert(text.size() - places, 1, '.');
            return draw(100) < 5 ? '-' + text : text;
        };
        for (std::size_t at = 0; at < count; ++at) {
            a.push_back(number());
            b.push_back(number());
        }
    }
};

template <class Peer>
struct lane {
    using value = typename Peer::value;
    operands const& texts;
    std::vector<value> a;
    std::vector<value> b;
    std::vector<value> out;
    std::vector<int> orders;
    std::vector<std::array<char, 40>> written;

    explicit lane(operands const& from) : texts(from), a(count), b(count), out(count), orders(count), written(count) {
        for (std::size_t at = 0; at < count; ++at) {
            Peer::parse(a[at], from.a[at]);
            Peer::parse(b[at], from.b[at]);
        }
    }
};

/// How many of the rates differ from ours, which are exact.
template <class Peer>
std::string wrong(lane<Peer> const& mine, attain::rounding mode,
                  void (*rate)(typename Peer::value&, typename Peer::value const&, typename Peer::value const&)) {
    std::size_t differ = 0;
    for (std::size_t at = 0; at < count; ++at) {
        typename Peer::value found;
        rate(found, mine.a[at], mine.b[at]);
        std::array<char, 256> text;
        char* const end = Peer::format(text.data(), found);
        auto const exact = rounded_percent(decimal::parse(mine.texts.a[at]).value(),
                                           decimal::parse(mine.texts.b[at]).value(), 1, mode);
        std::string_view const printed(text.data(), static_cast<std::size_t>(end - text.data()));
        auto const slash = printed.find('/');
        if (slash != std::string_view::npos) {
            if (decimal::parse(printed.substr(0, slash)).value() !=
                exact * decimal::parse(printed.substr(slash + 1)).value())
                ++differ;
        } else {
            auto const read = decimal::parse(printed);
            if (!read || *read != exact) ++differ;
        }
    }
    return std::to_string(differ);
}

template <class Peer>
void time_peer(bench::board& board, std::string const& name, operands const& texts) {
    auto const mine = std::make_shared<lane<Peer>>(texts);
    // The addresses are taken once, so that what is timed is the operation and not the lane around it.
    board.add(name, "parse", count, [mine, out = mine->out.data(), a = mine->texts.a.data()] {
        for (std::size_t at = 0; at < count; ++at) Peer::parse(out[at], a[at]);
        bench::keep(*out);
    });
    board.add(name, "print", count, [mine, out = mine->written.data(), a = mine->a.data()] {
        for (std::size_t at = 0; at < count; ++at) Peer::format(out[at].data(), a[at]);
        bench::keep(*out);
    });
    auto const time_pairs = [&](std::string column, auto operation) {
        board.add(name, std::move(column), count,
                  [mine, operation, out = mine->out.data(), a = mine->a.data(), b = mine->b.data()] {
                      for (std::size_t at = 0; at < count; ++at) operation(out[at], a[at], b[at]);
                      bench::keep(*out);
                  });
    };
    using value = typename Peer::value;
    time_pairs("add", [](value& out, value const& a, value const& b) { Peer::add(out, a, b); });
    time_pairs("multiply", [](value& out, value const& a, value const& b) { Peer::multiply(out, a, b); });
    board.add(name, "compare", count, [mine, out = mine->orders.data(), a = mine->a.data(), b = mine->b.data()] {
        for (std::size_t at = 0; at < count; ++at) out[at] = Peer::compare(a[at], b[at]);
        bench::keep(*out);
    });
    if constexpr (requires { &Peer::half_even; }) {
        time_pairs("rate half_even", [](value& out, value const& a, value const& b) { Peer::half_even(out, a, b); });
    }
    time_pairs("rate half_up", [](value& out, value const& a, value const& b) { Peer::half_up(out, a, b); });
    board.note(name, "wrong half_up", wrong<Peer>(*mine, attain::rounding::half_up, Peer::half_up));
}

/// The same text through `decimal::parse`, whose result carries a failure as well.
void time_parse(bench::board& board, operands const& texts) {
    auto const out = std::make_shared<std::vector<decimal>>(count);
    board.add("attain, decimal::parse", "parse", count, [out, &texts] {
        for (std::size_t at = 0; at < count; ++at) (*out)[at] = decimal::parse(texts.a[at]).value();
        bench::keep((*out)[0]);
    });
}

#if defined(ATTAIN_BENCH_DECIMAL64)
struct decimal64_lane {
    std::vector<decimal64_bytes> a{count};
    std::vector<decimal64_bytes> b{count};
    std::vector<decimal64_bytes> out{count};
    std::vector<int> orders = std::vector<int>(count);
    std::vector<std::int64_t> tenths = std::vector<std::int64_t>(count);
};

void time_decimal64(bench::board& board, operands const& texts) {
    auto const mine = std::make_shared<decimal64_lane>();
    auto const set = [](decimal64_bytes& to, std::string const& text) {
        auto const value = decimal::parse(text).value();
        decimal64_set(&to, value.coefficient().to_int64().value(), value.scale());
    };
    for (std::size_t at = 0; at < count; ++at) {
        set(mine->a[at], texts.a[at]);
        set(mine->b[at], texts.b[at]);
    }
    std::string const name = "gcc _Decimal64";
    board.add(name, "add", count, [mine] { decimal64_add(mine->out.data(), mine->a.data(), mine->b.data(), count); });
    board.add(name, "multiply", count,
              [mine] { decimal64_multiply(mine->out.data(), mine->a.data(), mine->b.data(), count); });
    board.add(name, "compare", count,
              [mine] { decimal64_compare(mine->orders.data(), mine->a.data(), mine->b.data(), count); });
    board.add(name, "rate half_up", count,
              [mine] { decimal64_rate(mine->tenths.data(), mine->a.data(), mine->b.data(), count); });
    decimal64_rate(mine->tenths.data(), mine->a.data(), mine->b.data(), count);
    std::size_t differ = 0;
    for (std::size_t at = 0; at < count; ++at) {
        auto const exact = rounded_percent(decimal::parse(texts.a[at]).value(), decimal::parse(texts.b[at]).value(), 1,
                                           attain::rounding::half_up);
        if (decimal::from_parts(mine->tenths[at], 1).value() != exact) ++differ;
    }
    board.note(name, "wrong half_up", std::to_string(differ));
}
#endif

int run(bench::options const& how) {
    operands const plain(0);
    operands const mixed(2);
    bench::board board;
    time_peer<number_peers::ours>(board, "attain", plain);
    time_parse(board, plain);
    time_peer<number_peers::ours>(board, "attain, 2 % of 25 digits", mixed);
#if defined(ATTAIN_BENCH_MPDEC)
    time_peer<number_peers::mpdec>(board, "libmpdec " MPD_VERSION, plain);
#endif
    time_peer<number_peers::scaled_int>(board, "cpp_int by hand", plain);
    time_peer<number_peers::big_rational>(board, "cpp_rational", plain);
    time_peer<number_peers::float50>(board, "cpp_dec_float_50", plain);
    time_peer<number_peers::float50_by_hand>(board, "cpp_dec_float_50, 1000 a / b by hand", plain);
#if defined(ATTAIN_BENCH_DECIMAL64)
    time_decimal64(board, plain);
#endif
    time_peer<number_peers::double_printf>(board, "double, strtod/printf", plain);
    time_peer<number_peers::double_charconv>(board, "double, charconv", plain);
    if (!how.json) {
        std::printf(
            "%zu operand pairs of 1 to 12 significant digits at 0 to 3 places; rate = 100 a / b at one place; "
            "wrong = rates of %zu that are not the exact one\n",
            count, count);
    }
    board.run(how.rounds);
    board.print(how);
    return 0;
}

bench::registration const here{"number", "exact decimals beside their peers", run};

}  // namespace
