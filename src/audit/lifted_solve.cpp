#include "lifted_solve.hpp"

#include <attain/number/big-inl.hpp>

#include <algorithm>
#include <bit>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

constexpr int fewest_prime_bits = 10;
constexpr int most_prime_bits = 26;  // 1024 products of two residues fit a word

using detail::big_int;
using detail::bit_length;

// Digits of the prime that are computed before the first look, and bits by which a quotient must be shorter than the
// modulus to be believed for the time being.
constexpr std::size_t first_look = 8;
constexpr std::int64_t spare_bits = 20;

decimal to_decimal(big_int value) { return detail::decimal_access::from_integer(std::move(value), 0); }

// A residue within half the modulus of zero.
big_int nearest_residue(big_int const& value, big_int const& modulus) {
    big_int rest = value % modulus;
    if (2 * rest > modulus) rest -= modulus;
    if (2 * rest < -modulus) rest += modulus;
    return rest;
}

bool is_prime(std::int64_t x) {
    for (std::int64_t d = 3; d * d <= x; d += 2) {
        if (x % d == 0) return false;
    }
    return x % 2 != 0;
}

std::int64_t prime_below(std::int64_t x) {
    x -= x % 2 == 0 ? 1 : 2;
    while (!is_prime(x)) x -= 2;
    return x;
}

std::int64_t inverse(std::int64_t a, std::int64_t modulus) {
    std::int64_t old_rest = a;
    std::int64_t rest = modulus;
    std::int64_t old_factor = 1;
    std::int64_t factor = 0;
    while (rest != 0) {
        auto const quotient = old_rest / rest;
        old_rest = std::exchange(rest, old_rest - quotient * rest);
        old_factor = std::exchange(factor, old_factor - quotient * factor);
    }
    return old_factor < 0 ? old_factor + modulus : old_factor;
}

std::int64_t residue(std::int64_t a, std::int64_t modulus) {
    auto const rest = a % modulus;
    return rest < 0 ? rest + modulus : rest;
}

// The quotient n / d of small numbers that is congruent to `value`, if there is one much shorter than the modulus.
std::optional<std::pair<big_int, big_int>> short_quotient(big_int const& value, big_int const& modulus,
                                                          std::int64_t& budget) {
    big_int old_rest = modulus;
    big_int rest = value < 0 ? big_int(value + modulus) : value;
    big_int old_factor = 0;
    big_int factor = 1;
    big_int quotient;
    big_int next;
    auto const bits = bit_length(modulus);
    budget -= bits * (2 + bits / 1024);
    // Every step makes the rest shorter and the factor longer; where both are half as long as the modulus, the pair is
    // as short as any.
    while (2 * bit_length(rest) > bits) {
        divide_qr(old_rest, rest, quotient, next);
        old_rest.swap(rest);
        rest.swap(next);
        old_factor -= quotient * factor;
        old_factor.swap(factor);
    }
    if (factor == 0 || bit_length(rest) + bit_length(factor) + spare_bits > bits) return std::nullopt;
    if (factor < 0) return std::pair(big_int(-rest), big_int(-factor));
    return std::pair(rest, factor);
}

}  // namespace

std::optional<lifted_solver> lifted_solver::make(std::vector<std::int64_t> matrix, std::size_t n,
                                                 std::int64_t& budget) {
    std::uint64_t most = 1;
    for (auto const each : matrix) most = std::max(most, detail::magnitude(each));
    // A row times a column of digits has to fit a word.
    int const bits = 61 - static_cast<int>(std::bit_width(most)) - static_cast<int>(std::bit_width(n));
    if (n > 1024 || bits < fewest_prime_bits) return std::nullopt;
    lifted_solver made;
    made.n_ = n;
    made.matrix_ = std::move(matrix);
    made.prime_ = std::int64_t{1} << std::min(bits, most_prime_bits);
    // A prime that divides the determinant is bad luck; three of them are a matrix without an inverse.
    for (int attempt = 0; attempt < 3; ++attempt) {
        made.prime_ = prime_below(made.prime_);
        if (made.factor(budget)) return made;
        if (budget < 0) return std::nullopt;
    }
    return std::nullopt;
}

bool lifted_solver::factor(std::int64_t& budget) {
    budget -= static_cast<std::int64_t>(n_ * n_ * n_ / 40 + n_ * n_ / 16 + 1);
    if (budget < 0) return false;
    factors_.resize(n_ * n_);
    for (std::size_t i = 0; i < factors_.size(); ++i) factors_[i] = residue(matrix_[i], prime_);
    row_.resize(n_);
    for (std::size_t i = 0; i < n_; ++i) row_[i] = i;
    inverses_.assign(n_, 0);
    for (std::size_t k = 0; k < n_; ++k) {
        auto pivot = k;
        while (pivot < n_ && factors_[pivot * n_ + k] == 0) ++pivot;
        if (pivot == n_) return false;
        if (pivot != k) {
            std::swap_ranges(factors_.begin() + static_cast<std::ptrdiff_t>(k * n_),
                             factors_.begin() + static_cast<std::ptrdiff_t>((k + 1) * n_),
                             factors_.begin() + static_cast<std::ptrdiff_t>(pivot * n_));
            std::swap(row_[k], row_[pivot]);
        }
        auto const* const top = &factors_[k * n_];
        inverses_[k] = inverse(top[k], prime_);
        for (std::size_t i = k + 1; i < n_; ++i) {
            auto* const row = &factors_[i * n_];
            if (row[k] == 0) continue;
            auto const factor = row[k] * inverses_[k] % prime_;
            row[k] = factor;
            auto const minus = prime_ - factor;
            for (std::size_t j = k + 1; j < n_; ++j) row[j] = (row[j] + minus * top[j]) % prime_;
        }
    }
    return true;
}

// The solution modulo the prime.
void lifted_solver::digits_of(std::vector<std::int64_t> const& rest, std::vector<std::int64_t>& digits) const {
    for (std::size_t i = 0; i < n_; ++i) {
        auto const* const row = &factors_[i * n_];
        std::int64_t sum = 0;
        for (std::size_t j = 0; j < i; ++j) sum += row[j] * digits[j];
        digits[i] = residue(residue(rest[row_[i]], prime_) - sum % prime_, prime_);
    }
    for (std::size_t i = n_; i-- > 0;) {
        auto const* const row = &factors_[i * n_];
        std::int64_t sum = 0;
        for (std::size_t j = i + 1; j < n_; ++j) sum += row[j] * digits[j];
        digits[i] = residue(digits[i] - sum % prime_, prime_) * inverses_[i] % prime_;
    }
}

std::optional<common_quotients> lifted_solver::solve(std::vector<decimal> const& right, std::int64_t& budget) const {
    if (std::all_of(right.begin(), right.end(), [](decimal const& b) { return b.is_zero(); })) {
        return common_quotients{std::vector<decimal>(n_), 1};
    }
    std::vector<std::vector<std::int64_t>> digits;
    std::vector<big_int> left;  // (right - matrix * digits so far) / prime^(digits so far)
    for (auto const& b : right) left.push_back(detail::decimal_access::integer(b));
    std::vector<std::int64_t> rest(n_);
    std::vector<std::int64_t> next(n_);
    bool in_words = false;
    for (std::size_t wanted = first_look;;) {
        budget -= static_cast<std::int64_t>(n_ * n_ / 64 + n_ / 2 + 1);
        if (budget < 0) return std::nullopt;
        if (!in_words) {
            in_words = std::all_of(left.begin(), left.end(), [](big_int const& b) { return bit_length(b) < 61; });
            budget -= static_cast<std::int64_t>(4 * n_);
            for (std::size_t i = 0; i < n_; ++i) {
                rest[i] = static_cast<std::int64_t>(in_words ? left[i] : big_int(left[i] % prime_));
            }
        }
        digits_of(rest, next);
        digits.push_back(next);
        for (std::size_t i = 0; i < n_; ++i) {
            std::int64_t product = 0;
            auto const* const row = &matrix_[i * n_];
            for (std::size_t j = 0; j < n_; ++j) product += row[j] * next[j];
            if (in_words)
                rest[i] = (rest[i] - product) / prime_;
            else
                left[i] = (left[i] - product) / prime_;
        }
        if (digits.size() < wanted) continue;
        wanted += wanted / 2;
        auto found = read_off(digits, budget);
        budget -= static_cast<std::int64_t>(n_ * n_ * (1 + digits.size() / 64));
        if (found && fits(*found, right)) return found;
    }
}

// The quotients that the digits so far belong to, most of them over the first one's denominator.
std::optional<common_quotients> lifted_solver::read_off(std::vector<std::vector<std::int64_t>> const& digits,
                                                        std::int64_t& budget) const {
    big_int power(1);
    for (std::size_t k = 0; k < digits.size(); ++k) power *= prime_;
    std::vector<big_int> above;
    big_int below = 1;
    auto const length = bit_length(power);
    for (std::size_t i = 0; i < n_; ++i) {
        big_int value(0);
        for (auto k = digits.size(); k-- > 0;) {
            value *= prime_;
            value += digits[k][i];
        }
        budget -= static_cast<std::int64_t>(2 * digits.size());
        auto part = nearest_residue(value * below, power);
        if (bit_length(part) + bit_length(below) + spare_bits > length) {
            auto const quotient = short_quotient(part, power, budget);
            if (!quotient) return std::nullopt;
            for (auto& each : above) each *= quotient->second;
            below *= quotient->second;
            part = quotient->first;
            if (bit_length(part) + bit_length(below) + spare_bits > length) return std::nullopt;
        }
        above.push_back(std::move(part));
    }
    common_quotients found;
    for (auto& each : above) found.above.push_back(to_decimal(std::move(each)));
    found.below = to_decimal(std::move(below));
    return found;
}

bool lifted_solver::fits(common_quotients const& found, std::vector<decimal> const& right) const {
    std::vector<big_int> above;
    for (auto const& each : found.above) above.push_back(detail::decimal_access::integer(each));
    auto const below = detail::decimal_access::integer(found.below);
    for (std::size_t i = 0; i < n_; ++i) {
        big_int sum(0);
        for (std::size_t j = 0; j < n_; ++j) {
            if (auto const weight = matrix_[i * n_ + j]; weight != 0) sum += above[j] * weight;
        }
        if (sum != detail::decimal_access::integer(right[i]) * below) return false;
    }
    return true;
}

}  // namespace solver

ATTAIN_END_NAMESPACE
