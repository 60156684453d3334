#include "shown_en.hpp"

#include <fstream>

namespace {

struct sentence {
    std::string text;
    lines figures;
};

std::vector<sentence> golden_sentences() {
    std::ifstream in(std::string(ATTAIN_SOURCE_DIR) + "/tests/golden/reading/sentences_en.txt");
    std::vector<sentence> out;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#') continue;
        if (line.starts_with("> ")) {
            REQUIRE_FALSE(out.empty());
            out.back().figures.push_back(line.substr(2));
        } else {
            out.push_back({line, {}});
        }
    }
    return out;
}

}  // namespace

TEST_CASE("each sentence of the golden list is read figure by figure") {
    auto const all = golden_sentences();
    REQUIRE(all.size() > 200);
    for (auto const& each : all) {
        INFO(each.text);
        CHECK(english_figures(each.text) == each.figures);
    }
}
