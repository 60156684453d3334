#pragma once

#include <attain/config.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// An immutable text of 24 bytes that keeps up to 23 bytes inside: nearly every published figure fits, so that a
/// million of them need no allocation.
class small_text {
public:
    small_text() noexcept { set_inline_size(0); }
    explicit small_text(std::string_view text) { assign(text); }
    small_text(small_text const& other) {
        if (other.is_inline()) {
            std::memcpy(bytes_, other.bytes_, sizeof bytes_);
        } else {
            assign(other.view());
        }
    }
    small_text(small_text&& other) noexcept { take(other); }
    small_text& operator=(small_text other) noexcept {
        release();
        take(other);
        return *this;
    }
    ~small_text() { release(); }

    [[nodiscard]] std::string_view view() const noexcept {
        if (is_inline()) return {bytes_, static_cast<std::size_t>(static_cast<unsigned char>(bytes_[last]))};
        return {heap_text(), heap_size()};
    }

private:
    static constexpr std::size_t last = 23;
    static constexpr unsigned char heap_mark = 0xff;

    [[nodiscard]] bool is_inline() const noexcept { return static_cast<unsigned char>(bytes_[last]) != heap_mark; }
    void set_inline_size(std::size_t n) noexcept { bytes_[last] = static_cast<char>(n); }

    [[nodiscard]] char* heap_text() const noexcept {
        char* text = nullptr;
        std::memcpy(&text, bytes_, sizeof text);
        return text;
    }
    [[nodiscard]] std::size_t heap_size() const noexcept {
        std::size_t size = 0;
        std::memcpy(&size, bytes_ + sizeof(char*), sizeof size);
        return size;
    }

    void assign(std::string_view text) {
        if (text.size() <= last) {
            if (!text.empty()) std::memcpy(bytes_, text.data(), text.size());
            set_inline_size(text.size());
            return;
        }
        auto* const copy = new char[text.size()];
        std::memcpy(copy, text.data(), text.size());
        auto const size = text.size();
        std::memcpy(bytes_, &copy, sizeof copy);
        std::memcpy(bytes_ + sizeof copy, &size, sizeof size);
        bytes_[last] = static_cast<char>(heap_mark);
    }
    void take(small_text& other) noexcept {
        std::memcpy(bytes_, other.bytes_, sizeof bytes_);
        other.set_inline_size(0);
    }
    void release() noexcept {
        if (!is_inline()) delete[] heap_text();
    }

    char bytes_[last + 1] = {};
};

}  // namespace detail
ATTAIN_END_NAMESPACE
