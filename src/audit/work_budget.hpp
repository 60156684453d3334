#pragma once

#include <attain/config.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// What an audit does with its steps, in this order.
enum class audit_stage : std::uint8_t { verdict, rules, findings, implied, coverage, further };

/// The steps of one whole audit. Every stage may spend what is left but for what the later ones are promised: half of
/// all for them together while the verdict is sought, an eighth each for rules, findings and implied figures, a
/// sixteenth each for coverage and for further audits. What a stage leaves goes on to the next.
class work_budget {
public:
    explicit work_budget(std::int64_t steps) noexcept : whole_(steps), left_(steps) { enter(audit_stage::verdict); }

    void enter(audit_stage stage) noexcept {
        constexpr std::int64_t promised[] = {8, 6, 4, 2, 1, 0};
        kept_ = whole_ / 16 * promised[static_cast<std::size_t>(stage)];
    }

    /// Of this stage; never negative.
    [[nodiscard]] std::int64_t left() const noexcept { return std::max<std::int64_t>(left_ - kept_, 0); }
    void spend(std::int64_t steps) noexcept { left_ -= steps; }
    [[nodiscard]] std::int64_t spent() const noexcept { return whole_ - left_; }

private:
    std::int64_t whole_;
    std::int64_t left_;
    std::int64_t kept_ = 0;
};

/// Shares steps out among tasks, one after the other: to each its part by size of what is left, and at least a
/// sixty-fourth. A task that spends less leaves more to those after it.
class work_shares {
public:
    work_shares(std::int64_t steps, std::int64_t size_of_all) noexcept : left_(steps), size_(size_of_all) {}

    /// What the next task may spend.
    [[nodiscard]] std::int64_t next(std::int64_t size) noexcept {
        auto const all = std::max(size_, size);
        size_ -= size;
        if (left_ <= 0 || all <= 0) return 0;
        return std::max(left_ / 64, left_ / all * size + left_ % all * size / all);
    }
    void spend(std::int64_t steps) noexcept { left_ -= steps; }
    [[nodiscard]] std::int64_t left() const noexcept { return left_; }

private:
    std::int64_t left_;
    std::int64_t size_;
};

}  // namespace detail

ATTAIN_END_NAMESPACE
