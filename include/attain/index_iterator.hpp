#pragma once
// The iterator of sequences whose elements are made when they are asked for.

#include <attain/config.hpp>

#include <cstddef>
#include <iterator>
#include <type_traits>

ATTAIN_BEGIN_NAMESPACE

/// Walks a sequence by the index of its elements. `Sequence` is what the iterator keeps: a view is kept as it is, a
/// container by its address, so that a view may be gone before its iterators. Only iterators of one sequence compare.
template <class Element, class Sequence>
class index_iterator {
public:
    using value_type = Element;
    using difference_type = std::ptrdiff_t;
    using reference = Element;
    using pointer = void;
    using iterator_category = std::input_iterator_tag;

    index_iterator() noexcept = default;
    index_iterator(Sequence of, std::size_t at) noexcept : of_(of), at_(at) {}

    [[nodiscard]] Element operator*() const {
        if constexpr (std::is_pointer_v<Sequence>) {
            return (*of_)[at_];
        } else {
            return of_[at_];
        }
    }
    index_iterator& operator++() noexcept { return ++at_, *this; }
    index_iterator operator++(int) noexcept {
        auto const before = *this;
        ++at_;
        return before;
    }
    [[nodiscard]] friend bool operator==(index_iterator const& a, index_iterator const& b) noexcept {
        return a.at_ == b.at_;
    }

private:
    Sequence of_{};
    std::size_t at_ = 0;
};

ATTAIN_END_NAMESPACE
