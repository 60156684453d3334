#include <attain/number/charconv.hpp>
#include <attain/number/rational.hpp>
#include <attain/number/round.hpp>

#include <array>
#include <atomic>
#include <cstdlib>
#include <new>
#include <support/catch.hpp>

namespace {

std::atomic<std::uint64_t> allocations{0};

}  // namespace

// Counts every allocation of this program.
void* operator new(std::size_t size) {
    allocations.fetch_add(1, std::memory_order_relaxed);
    if (void* const memory = std::malloc(size == 0 ? 1 : size)) return memory;
    throw std::bad_alloc();
}
void* operator new(std::size_t size, std::nothrow_t const&) noexcept {
    allocations.fetch_add(1, std::memory_order_relaxed);
    return std::malloc(size == 0 ? 1 : size);
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

using attain::decimal;
using attain::rounding;

TEST_CASE("numbers of up to 27 digits are read, computed with, rounded and written without an allocation") {
    constexpr std::array texts{"621.5",
                               "592",
                               "-0.07",
                               "263",
                               "105.0",
                               "1e5",
                               "123456789.123",
                               "99.999",
                               "7",
                               "1234567890123456.78",
                               "123456789012345678901234.5"};
    std::uint64_t used = 0;
    bool right = true;
    for (auto const* left : texts) {
        for (auto const* right_text : texts) {
            std::array<char, 64> buffer;
            auto const before = allocations.load();
            auto const a = decimal::parse(left).value();
            auto const b = decimal::parse(right_text).value();
            auto const sum = a + b;
            auto const difference = a - b;
            auto const copy = sum;
            right = right && copy == sum && (sum - b <=> a) == 0 && difference + b == a;
            if (a.digits() + b.digits() <= 27) right = right && a * b == b * a;
            if (a.digits() + b.digits() <= 24) right = right && rounded_percent(a, b, 1, rounding::half_even) != 12345;
            right = right && round(a, 0, rounding::half_up) >= round(a, 0, rounding::floor);
            right =
                right && attain::to_chars(buffer.data(), buffer.data() + buffer.size(), difference).ec == std::errc();
            decimal again;
            right = right && attain::from_chars(left, left + std::string_view(left).size(), again).ec == std::errc();
            used += allocations.load() - before;
        }
    }
    CHECK(right);
    CHECK(used == 0);
}

TEST_CASE("quotients of words are computed with without an allocation") {
    auto const a = decimal::parse("621.5").value();
    auto const b = decimal::parse("592").value();
    auto const before = allocations.load();
    auto const rate = a / b;
    auto const growth = (a - b) / b;
    auto const again = growth + 1;
    bool const right =
        again == rate && growth < rate && rate * b == a && rate / rate == 1 && round(rate, 4, rounding::half_up) > 1;
    auto const used = allocations.load() - before;
    CHECK(right);
    CHECK(used == 0);
}

TEST_CASE("the counter sees the allocation of a greater number") {
    auto const before = allocations.load();
    auto const great = decimal::parse("12345678901234567890123456789012345678901234567890").value();
    CHECK(allocations.load() > before);
    CHECK(great > 1);
}
