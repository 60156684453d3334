#include "english.hpp"
#include "english_scan.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// was \u20111.4%, after \u20131.4%, prices: \u20131.4%: whether the dash that the number up to `end`
/// is glued to stands for a minus
bool english_lexer::other_minus(english_sentence const& out, std::size_t end) const {
    auto const& sign = out.items.back();
    if (sign.is_mark(0x2011) || sign.is_mark(0x2010)) return true;
    if (!sign.is_mark(0x2013) || out.items.size() < 2) return false;
    auto const& led = out.items[out.items.size() - 2];
    if (led.is(stop::auxiliary) || led.is(stop::at) || led.is(stop::of) || led.is(stop::to) || led.is(stop::from) ||
        led.is(word_kind::than) || led.is(word_kind::level) || led.is_mark(U'('))
        return true;
    return at_or_nul(text_, end) == '%' &&
           (led.is(stop::preposition) || led.is(stop::by) || led.is_mark(U':') || led.moves());
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
