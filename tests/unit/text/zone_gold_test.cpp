#include "shown.hpp"

#include <fstream>
#include <iterator>
#include <map>

// The development zone's report against its annotation by hand, by the rules of ../shared/reading/score.py.

namespace {

using namespace attain;

// The fields of a line that the test looks at; the annotation is flat but for one list of strings.
struct gold_line {
    std::map<std::string, std::string> texts;
    std::map<std::string, long> numbers;
    std::vector<std::string> labels;
    bool optional = false;
};

std::string quoted(std::string const& line, std::size_t& at) {
    std::string out;
    for (++at; at < line.size() && line[at] != '"'; ++at) {
        if (line[at] == '\\' && at + 1 < line.size()) ++at;
        out += line[at];
    }
    ++at;
    return out;
}

gold_line parse(std::string const& line) {
    gold_line made;
    for (std::size_t at = line.find('"'); at != std::string::npos && at < line.size(); at = line.find('"', at)) {
        auto const key = quoted(line, at);
        while (at < line.size() && (line[at] == ':' || line[at] == ' ')) ++at;
        if (line[at] == '"') {
            made.texts[key] = quoted(line, at);
        } else if (line[at] == '[') {
            auto const end = line.find(']', at);
            for (auto item = line.find('"', at); item < end; item = line.find('"', item)) {
                made.labels.push_back(quoted(line, item));
            }
            at = end;
        } else if (line.compare(at, 4, "true") == 0) {
            made.optional = key == "optional";
        } else {
            made.numbers[key] = std::atol(line.c_str() + at);
        }
    }
    return made;
}

std::vector<gold_line> figures_in_gold() {
    std::ifstream in(std::string(ATTAIN_SOURCE_DIR) + "/../shared/reading/changsha-airport-zone-2022.gold.jsonl");
    std::vector<gold_line> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(parse(line));
    return lines;
}

std::string folded(std::string const& name) {
    std::string out = name;
    for (auto const* piece : {" ", "“", "”", "\"", "(", ")", "（", "）", "、", ",", "的"}) {
        for (std::size_t at; (at = out.find(piece)) != std::string::npos;)
            out.erase(at, std::string_view(piece).size());
    }
    return out;
}

// The scorer counts in characters; all of these are three bytes long but for a few.
bool same_indicator(std::string const& found, std::string const& wanted) {
    auto const p = folded(found);
    auto const c = folded(wanted);
    if (p.empty() || c.empty()) return false;
    auto const near = 10 * p.size() >= 6 * c.size();
    return p == c || (c.size() >= 6 && p.ends_with(c)) || (p.size() >= 6 && near && c.ends_with(p)) ||
           (near && c.find(p) != std::string::npos) ||
           (p.find(c) != std::string::npos && 10 * p.size() <= 18 * c.size());
}

}  // namespace

TEST_CASE("the development zone's report is read as it was annotated") {
    auto const gold = figures_in_gold();
    std::ifstream in(std::string(ATTAIN_SOURCE_DIR) + "/../shared/seeds/changsha-airport-zone-2022.txt");
    std::string const report{std::istreambuf_iterator<char>(in), {}};
    if (gold.empty() || report.empty()) {
        WARN("../shared is not there: skipped");
        return;
    }
    auto const read = text::read(report).value();
    std::vector<bool> used(read.records.size(), false);
    std::size_t required = 0;
    std::size_t roles = 0;
    std::size_t indicators = 0;
    for (auto const& line : gold) {
        auto const kind = line.texts.at("kind");
        if (kind != "figure" && kind != "date") continue;
        bool const figure = kind == "figure";
        auto const begin = static_cast<std::uint32_t>(line.numbers.at(figure ? "num_offset" : "offset"));
        auto end = static_cast<std::uint32_t>(line.numbers.at("end"));
        text::record const* hit = nullptr;
        for (std::size_t i = 0; i < read.records.size(); ++i) {
            auto const& r = read.records[i];
            if (r.whole.first >= end || r.whole.last <= begin) continue;
            used[i] = true;
            if (hit == nullptr) hit = &r;
        }
        if (!figure || line.optional) continue;
        ++required;
        INFO(line.texts.at("text") << " at " << begin);
        REQUIRE(hit != nullptr);
        CHECK(hit->value == decimal::parse(line.texts.at("abs")).value());
        CHECK(hit->unit == line.texts.at("unit"));
        auto const hedge = hit->hedge == hedge::over_bounded ? std::string("over") : std::string(name_of(hit->hedge));
        CHECK(hedge == line.texts.at("qualifier"));
        roles += name_of(hit->what) == line.texts.at("role");
        bool named = same_indicator(hit->indicator, line.texts.at("indicator"));
        for (auto const& label : line.labels) named = named || same_indicator(hit->indicator, label);
        indicators += named;
    }
    CHECK(required == 71);
    CHECK(roles * 100 >= required * 97);
    CHECK(indicators * 100 >= required * 97);
    for (std::size_t i = 0; i < used.size(); ++i) {
        INFO("false alarm " << read.records[i].raw << " at " << read.records[i].whole.first);
        CHECK(used[i]);
    }
}
