#include "detail/text.hpp"

#include <cstring>
#include <string>

namespace attain::capi {

std::string_view text_in(char const* text, std::size_t length, char const* argument) {
    if (text == nullptr) {
        if (length != 0) throw_null(argument);
        return {};
    }
    return {text, length == static_cast<std::size_t>(-1) ? std::strlen(text) : length};
}

void text_out::require() const {
    if (buffer_ == nullptr && capacity_ != 0) throw_null("buffer");
}

void text_out::clear() const noexcept {
    if (buffer_ != nullptr && capacity_ != 0) buffer_[0] = '\0';
    if (needed_ != nullptr && !keep_needed_) *needed_ = 0;
}

void text_out::set(std::string_view text) {
    auto const needed = text.size() + 1;
    if (needed_ != nullptr) *needed_ = needed;
    if (buffer_ == nullptr) return;
    if (capacity_ < needed) {
        keep_needed_ = true;
        throw_failure(reason::buffer_too_small, "buffer: found a capacity of " + std::to_string(capacity_) +
                                                    " bytes, expected at least " + std::to_string(needed));
    }
    text.copy(buffer_, text.size());
    buffer_[text.size()] = '\0';
}

void write_through(attain_write write, void* context, std::string_view text) {
    if (write == nullptr) throw_null("write");
    if (text.empty()) return;
    if (write(context, text.data(), text.size()) != 0)
        throw_failure(reason::write_failed, "write: the callback asked to stop");
}

}  // namespace attain::capi
