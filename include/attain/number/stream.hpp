#pragma once

#include <attain/number/interval.hpp>

#include <istream>
#include <ostream>
#include <string>

ATTAIN_BEGIN_NAMESPACE

/// Plain notation; the stream's width and fill apply, its locale does not.
inline std::ostream& operator<<(std::ostream& out, decimal const& value) { return out << value.to_string(); }
inline std::ostream& operator<<(std::ostream& out, rational const& value) { return out << value.to_string(); }
inline std::ostream& operator<<(std::ostream& out, interval const& value) { return out << to_string(value); }

/// Reads a word up to white space; sets `failbit` when it is no number, and then leaves the value as it was.
inline std::istream& operator>>(std::istream& in, decimal& value) {
    std::string word;
    if (!(in >> word)) return in;
    if (auto read = decimal::parse(word)) {
        value = std::move(read).value();
    } else {
        in.setstate(std::ios_base::failbit);
    }
    return in;
}

ATTAIN_END_NAMESPACE
