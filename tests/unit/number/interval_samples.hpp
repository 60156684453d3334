#pragma once

// Intervals and points for brute force; included behind the using declarations of its test.
namespace {

attain::decimal number(std::string_view text) { return attain::decimal::parse(text).value(); }

attain::rational fraction(std::string_view text) {
    auto const slash = text.find('/');
    if (slash == std::string_view::npos) return number(text);
    return number(text.substr(0, slash)) / number(text.substr(slash + 1));
}

interval between(std::string_view open, std::string_view low, std::string_view high, std::string_view close) {
    return interval::between({fraction(low), open == "["}, {fraction(high), close == "]"}).value();
}

/// Ends -2, 0, 1, 3 in every combination of open, closed and absent.
std::vector<interval> const& samples() {
    static auto const all = [] {
        std::vector<interval> made;
        std::vector<std::optional<attain::endpoint>> ends{std::nullopt};
        for (int const value : {-2, 0, 1, 3}) {
            ends.push_back(attain::endpoint{value, true});
            ends.push_back(attain::endpoint{value, false});
        }
        for (auto const& low : ends) {
            for (auto const& high : ends) {
                if (auto one = interval::between(low, high)) made.push_back(one.value());
            }
        }
        return made;
    }();
    return all;
}

std::vector<rational> const& grid() {
    static auto const points = [] {
        std::vector<rational> made;
        for (int thirds = -12; thirds <= 15; ++thirds) made.push_back(decimal(thirds) / decimal(3));
        return made;
    }();
    return points;
}

/// Whether each closed end of the outcome is reached by values of a and b.
bool attained(interval const& outcome, interval const& a, interval const& b, char operation) {
    for (auto const* end : {&outcome.lower(), &outcome.upper()}) {
        if (!*end || !(*end)->closed) continue;
        auto const target = (*end)->value;
        bool found = false;
        for (auto const& x : grid()) {
            if (!a.contains(x)) continue;
            if (operation == '+') {
                found = found || b.contains(target - x);
            } else {
                found = found || (x.is_zero() ? target.is_zero() : b.contains(target / x));
            }
        }
        if (!found) return false;
    }
    return true;
}

}  // namespace
