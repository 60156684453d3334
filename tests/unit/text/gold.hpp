#pragma once

#include "shown.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

// Reports held against their annotation by hand, by the rules of ../shared/reading/score.py.
namespace gold {

/// The fields of a line that matter here; an annotation is flat but for one list of strings.
struct line {
    std::map<std::string, std::string> texts;
    std::map<std::string, long> numbers;
    std::vector<std::string> labels;
    bool optional = false;
};

inline std::string quoted(std::string const& text, std::size_t& at) {
    std::string out;
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\' && at + 1 < text.size()) ++at;
        out += text[at];
    }
    ++at;
    return out;
}

inline line parse(std::string const& text) {
    line made;
    for (std::size_t at = text.find('"'); at != std::string::npos && at < text.size(); at = text.find('"', at)) {
        auto const key = quoted(text, at);
        while (at < text.size() && (text[at] == ':' || text[at] == ' ')) ++at;
        if (text[at] == '"') {
            made.texts[key] = quoted(text, at);
        } else if (text[at] == '[') {
            auto const end = text.find(']', at);
            for (auto item = text.find('"', at); item < end; item = text.find('"', item)) {
                made.labels.push_back(quoted(text, item));
            }
            at = end;
        } else if (text.compare(at, 4, "true") == 0) {
            made.optional = key == "optional";
        } else {
            made.numbers[key] = std::atol(text.c_str() + at);
        }
    }
    return made;
}

inline std::vector<line> lines_of(std::string const& path) {
    std::ifstream in(path);
    std::vector<line> all;
    for (std::string each; std::getline(in, each);)
        if (!each.empty()) all.push_back(parse(each));
    return all;
}

inline std::string content_of(std::string const& path) {
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline std::string folded(std::string const& name) {
    std::string out = name;
    for (auto& each : out)
        if (each >= 'A' && each <= 'Z') each = static_cast<char>(each - 'A' + 'a');
    for (auto const* piece : {" ", "“", "”", "\"", "(", ")", "（", "）", "、", ",", "的"}) {
        for (std::size_t at; (at = out.find(piece)) != std::string::npos;)
            out.erase(at, std::string_view(piece).size());
    }
    return out;
}

// The scorer counts in characters; nearly all of these are three bytes long in Chinese.
inline bool same_indicator(std::string const& found, std::string const& wanted) {
    auto const p = folded(found);
    auto const c = folded(wanted);
    if (p.empty() || c.empty()) return false;
    auto const near = 10 * p.size() >= 6 * c.size();
    return p == c || (c.size() >= 6 && p.ends_with(c)) || (p.size() >= 6 && near && c.ends_with(p)) ||
           (near && c.find(p) != std::string::npos) ||
           (p.find(c) != std::string::npos && 10 * p.size() <= 18 * c.size());
}

struct tally {
    std::size_t required = 0;
    std::size_t found = 0;
    std::size_t false_alarms = 0;
    std::size_t values = 0;
    std::size_t units = 0;
    std::size_t hedges = 0;
    std::size_t roles = 0;
    std::size_t indicators = 0;
    std::vector<std::string> wrong;  ///< what is not as annotated
};

/// Adds what a reading has of a report's annotation, up to the annotation's end.
inline void score(std::vector<line> const& annotated, attain::text::reading const& read, tally& to) {
    std::vector<bool> used(read.records.size(), false);
    std::size_t end_of_all = 0;
    for (auto const& each : annotated) {
        bool const figure = each.texts.at("kind") == "figure";
        if (!figure && each.texts.at("kind") != "date") continue;
        auto const begin = static_cast<std::size_t>(each.numbers.at(figure ? "num_offset" : "offset"));
        auto const end = static_cast<std::size_t>(each.numbers.at("end"));
        end_of_all = std::max(end_of_all, end);
        attain::text::record const* hit = nullptr;
        for (std::size_t i = 0; i < read.records.size(); ++i) {
            auto const& r = read.records[i];
            if (r.whole.first >= end || r.whole.last <= begin) continue;
            used[i] = true;
            if (hit == nullptr) hit = &r;
        }
        if (!figure || each.optional) continue;
        ++to.required;
        auto const miss = [&](char const* what) {
            to.wrong.push_back(each.texts.at("text") + " at " + std::to_string(begin) + ": " + what);
        };
        if (hit == nullptr) {
            miss("not found");
            continue;
        }
        ++to.found;
        auto const count = [&](bool right, std::size_t& which, char const* what) {
            right ? static_cast<void>(++which) : miss(what);
        };
        // A ratio has no single value: its text is held by tests of its own.
        auto const value = attain::decimal::parse(each.texts.at("abs"));
        count(hit->is_ratio ? !value.has_value() : value.has_value() && hit->value == *value, to.values, "value");
        count(hit->unit == each.texts.at("unit"), to.units, "unit");
        auto const hedge =
            hit->hedge == attain::hedge::over_bounded ? std::string("over") : std::string(attain::name_of(hit->hedge));
        count(hedge == each.texts.at("qualifier"), to.hedges, "hedge");
        count(name_of(hit->what) == each.texts.at("role"), to.roles, "role");
        bool named = same_indicator(hit->indicator, each.texts.at("indicator"));
        for (auto const& label : each.labels) named = named || same_indicator(hit->indicator, label);
        count(named, to.indicators, "indicator");
    }
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (used[i] || read.records[i].whole.first >= end_of_all) continue;
        ++to.false_alarms;
        to.wrong.push_back(std::string(read.records[i].raw) + " at " + std::to_string(read.records[i].whole.first) +
                           ": false alarm");
    }
}

/// At least `parts` of a thousand.
inline bool reaches(std::size_t right, gold::tally const& of, std::size_t parts) {
    return 1000 * right >= parts * of.required;
}

}  // namespace gold
