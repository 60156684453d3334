#pragma once

#include "guard.hpp"

#include <cstddef>
#include <string_view>

namespace attain::capi {

/// A text argument: null only with length 0; (size_t)-1 measures to the NUL.
[[nodiscard]] std::string_view text_in(char const* text, std::size_t length, char const* argument = "text");

/// A text output: buffer, capacity, needed. `set` throws buffer_too_small, after which `needed` stays.
class text_out {
public:
    text_out(char* buffer, std::size_t capacity, std::size_t* needed) noexcept
        : buffer_(buffer), capacity_(capacity), needed_(needed) {}

    void require() const;
    void clear() const noexcept;
    void set(std::string_view text);

private:
    char* buffer_;
    std::size_t capacity_;
    std::size_t* needed_;
    bool keep_needed_ = false;
};

/// Hands text to the caller's callback; throws write_failed when it asks to stop.
void write_through(attain_write write, void* context, std::string_view text);

/// The callback as the library's writers take it: false stops them, and they then fail with write_failed.
[[nodiscard]] inline auto sink_of(attain_write write, void* context) {
    if (write == nullptr) throw_null("write");
    return [write, context](std::string_view piece) {
        return piece.empty() || write(context, piece.data(), piece.size()) == 0;
    };
}

}  // namespace attain::capi
