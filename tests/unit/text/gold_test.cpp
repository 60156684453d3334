#include "gold.hpp"

#include <filesystem>

using namespace attain;

namespace {

std::string const shared = std::string(ATTAIN_SOURCE_DIR) + "/../shared";

/// Every annotated report of a set whose language begins so; none where the texts are not there.
gold::tally score_set(std::string const& set, std::string const& language) {
    gold::tally all;
    auto const folder = std::filesystem::path(ATTAIN_SOURCE_DIR) / "tests/golden/reading" / set;
    for (auto const& each : std::filesystem::directory_iterator(folder)) {
        auto const name = each.path().stem().string();
        if (each.path().extension() != ".jsonl" || !name.starts_with(language)) continue;
        auto const text = gold::content_of(shared + "/reading/corpus/" + name + ".txt");
        if (text.empty()) return {};
        gold::score(gold::lines_of(each.path().string()), text::read(text).value(), all);
    }
    for (auto const& wrong : all.wrong) UNSCOPED_INFO(wrong);
    UNSCOPED_INFO(set << " " << language << ": required " << all.required << ", found " << all.found << ", false "
                      << all.false_alarms << ", values " << all.values << ", units " << all.units << ", hedges "
                      << all.hedges << ", roles " << all.roles << ", indicators " << all.indicators);
    return all;
}

}  // namespace

TEST_CASE("the development zone's report is read as it was annotated") {
    auto const annotated = gold::lines_of(shared + "/reading/changsha-airport-zone-2022.gold.jsonl");
    auto const report = gold::content_of(shared + "/seeds/changsha-airport-zone-2022.txt");
    if (annotated.empty() || report.empty()) {
        WARN("skipped: there is no ../shared/reading");
        return;
    }
    gold::tally all;
    gold::score(annotated, text::read(report).value(), all);
    for (auto const& wrong : all.wrong) UNSCOPED_INFO(wrong);
    CHECK(all.required == 71);
    CHECK(all.false_alarms == 0);
    CHECK(all.found == all.required);
    CHECK(all.values == all.required);
    CHECK(all.units == all.required);
    CHECK(all.hedges == all.required);
    CHECK(gold::reaches(all.roles, all, 970));
    CHECK(gold::reaches(all.indicators, all, 970));
}

TEST_CASE("Chinese reports that the grammar was not written from are read nearly as they were annotated") {
    auto const all = score_set("held_out", "zh");
    if (all.required == 0) {
        WARN("skipped: there is no ../shared/reading");
        return;
    }
    CHECK(all.required == 427);
    CHECK(all.false_alarms == 0);
    CHECK(gold::reaches(all.found, all, 990));
    CHECK(gold::reaches(all.values, all, 985));
    CHECK(gold::reaches(all.units, all, 980));
    CHECK(gold::reaches(all.hedges, all, 990));
    CHECK(gold::reaches(all.roles, all, 950));
    CHECK(gold::reaches(all.indicators, all, 960));
}

TEST_CASE("the two English reports that were kept apart at first are read nearly as they were annotated") {
    auto const all = score_set("held_out", "en");
    if (all.required == 0) {
        WARN("skipped: there is no ../shared/reading");
        return;
    }
    CHECK(all.required == 38);
    CHECK(all.false_alarms == 0);
    CHECK(gold::reaches(all.found, all, 1000));
    CHECK(gold::reaches(all.values, all, 1000));
    CHECK(gold::reaches(all.units, all, 1000));
    CHECK(gold::reaches(all.roles, all, 920));
    CHECK(gold::reaches(all.indicators, all, 890));
}

TEST_CASE("the reports of the development set are read as they were annotated") {
    for (auto const* language : {"zh", "en"}) {
        auto const all = score_set("development", language);
        if (all.required == 0) {
            WARN("skipped: there is no ../shared/reading");
            return;
        }
        CHECK(all.false_alarms == 0);
        CHECK(all.found == all.required);
        CHECK(all.values == all.required);
        CHECK(gold::reaches(all.units, all, 990));
        CHECK(gold::reaches(all.roles, all, 990));
        CHECK(gold::reaches(all.indicators, all, 940));
    }
}
