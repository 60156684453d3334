#include "spaced_text.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

std::size_t behind_spaces(std::string_view text, std::size_t at) noexcept {
    for (int most = 0; most < 8; ++most) {
        auto const c = decode(text, at);
        if (c.length == 0 || c.code != U' ') break;
        at += c.length;
    }
    return at;
}

std::size_t behind_word(std::string_view text, std::size_t at, std::string_view word) noexcept {
    for (std::size_t i = 0; i < word.size();) {
        auto const wanted = decode(word, i);
        at = i == 0 ? at : behind_spaces(text, at);
        auto const c = decode(text, at);
        if (c.length == 0 || c.code != wanted.code) return 0;
        at += c.length;
        i += wanted.length;
    }
    return at;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
