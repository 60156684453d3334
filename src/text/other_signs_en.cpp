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

/// ranged from - 0.8 percent, (- 1.2 per cent), and + 0.4%: a blank between the sign and the number up to `end`, where
/// no pause can stand. Not: there were - 5 in all - few.
void english_lexer::read_spaced_sign(english_sentence& out, english_number& number, std::size_t end) const {
    if (out.items.size() < 2 || out.items.back().end + 1 != at_ || text_[at_ - 1] != ' ') return;
    auto& sign = out.items.back();
    bool const minus = sign.is_mark(U'-') || sign.is_mark(0x2013);
    auto const led_by = sign.begin == 0 ? '\0' : text_[sign.begin - 1];
    if ((!minus && !sign.is_mark(U'+')) || (led_by != ' ' && led_by != '(')) return;
    auto const& led = out.items[out.items.size() - 2];
    auto const behind = text_.substr(std::min(text_.size(), end), 9);
    bool const rate = behind.starts_with("%") || behind.starts_with(" %") || behind.starts_with(" per cent") ||
                      behind.starts_with(" percent") || behind.starts_with(" pct");
    bool const links = led.is(stop::from) || led.is(stop::to) || led.is(stop::of) || led.is(stop::at) ||
                       led.is(stop::by) || led.is(word_kind::than);
    bool const rated = led.is(stop::preposition) || led.is(stop::auxiliary) || led.is(word_kind::joiner) ||
                       led.is(word_kind::level) || led.is_mark(U'(');
    if (!links && !(rate && rated)) return;
    if (minus) sign.mark = U'-';
    (minus ? number.negative : number.plus) = true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
