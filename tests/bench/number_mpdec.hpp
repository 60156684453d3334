#pragma once

#include <cstring>
#include <mpdecimal.h>
#include <string>
#include <utility>

namespace number_peers {

/// libmpdec at 28 digits, as Python's decimal uses it.
struct mpdec {
    class value {
    public:
        value() : held_(mpd_qnew()) {}
        value(value const& other) : value() {
            std::uint32_t status = 0;
            mpd_qcopy(held_, other.held_, &status);
        }
        value& operator=(value const& other) {
            std::uint32_t status = 0;
            mpd_qcopy(held_, other.held_, &status);
            return *this;
        }
        ~value() { mpd_del(held_); }
        mpd_t* get() const { return held_; }

    private:
        mpd_t* held_;
    };

    static mpd_context_t context(int rounding) {
        mpd_context_t made;
        mpd_maxcontext(&made);
        made.prec = 28;
        made.round = rounding;
        return made;
    }
    static mpd_context_t const& up() {
        static mpd_context_t const made = context(MPD_ROUND_HALF_UP);
        return made;
    }
    static mpd_context_t const& even() {
        static mpd_context_t const made = context(MPD_ROUND_HALF_EVEN);
        return made;
    }

    static void parse(value& out, std::string const& text) {
        std::uint32_t status = 0;
        mpd_qset_string(out.get(), text.c_str(), &even(), &status);
    }
    static char* format(char* out, value const& from) {
        char* const text = mpd_to_sci(from.get(), 0);
        auto const size = std::strlen(text);
        std::memcpy(out, text, size);
        mpd_free(text);
        return out + size;
    }
    static void add(value& out, value const& a, value const& b) {
        std::uint32_t status = 0;
        mpd_qadd(out.get(), a.get(), b.get(), &even(), &status);
    }
    static void multiply(value& out, value const& a, value const& b) {
        std::uint32_t status = 0;
        mpd_qmul(out.get(), a.get(), b.get(), &even(), &status);
    }
    static int compare(value const& a, value const& b) {
        std::uint32_t status = 0;
        return mpd_qcmp(a.get(), b.get(), &status);
    }
    static void rate(value& out, value const& a, value const& b, mpd_context_t const& how) {
        static value const hundred = [] {
            value made;
            parse(made, "100");
            return made;
        }();
        static value const tenth = [] {
            value made;
            parse(made, "0.1");
            return made;
        }();
        std::uint32_t status = 0;
        mpd_qmul(out.get(), hundred.get(), a.get(), &how, &status);
        mpd_qdiv(out.get(), out.get(), b.get(), &how, &status);
        mpd_qquantize(out.get(), out.get(), tenth.get(), &how, &status);
    }
    static void half_up(value& out, value const& a, value const& b) { rate(out, a, b, up()); }
    static void half_even(value& out, value const& a, value const& b) { rate(out, a, b, even()); }
};

}  // namespace number_peers
