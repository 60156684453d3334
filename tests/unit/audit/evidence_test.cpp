#include "report_text.hpp"

#include <attain/audit/verify.hpp>

#include <algorithm>
#include <string>
#include <support/catch.hpp>

using namespace attain;

namespace {

dataset growth_table(char const* growth) {
    return table(row("output", "2021", "value", "1092.6亿元") + row("output", "2022", "value", "1174.9亿元") +
                 row("output", "2022", "growth_yoy", growth) + row("beds", "2022", "value", "263张") +
                 row("beds", "2022", "growth_yoy", "89.2%"));
}

std::string evidence_of(dataset const& data, audit_options const& options = {}) {
    std::string text;
    auto const report = audit(data, options);
    auto const written = write_evidence(data, reading_for_evidence(report), options, [&text](std::string_view piece) {
        text += piece;
        return true;
    });
    REQUIRE(written);
    return text;
}

// The text with the first `from` replaced.
std::string changed(std::string text, std::string const& from, std::string const& to) {
    auto const at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("evidence of a consistent and of a contradictory report is verified, and counted") {
    auto const good = growth_table("7.5%");
    auto const held = verify_evidence(good, evidence_of(good));
    REQUIRE(held);
    CHECK(held->consistent == 2);
    CHECK(held->inconsistent == 0);
    auto const bad = growth_table("9.5%");
    auto const refuted = verify_evidence(bad, evidence_of(bad));
    REQUIRE(refuted);
    CHECK(refuted->inconsistent == 1);
    CHECK(refuted->how == reading::nearest_or_down);
}

TEST_CASE("tampered evidence is rejected: another value, another end, another claim, another report, a part left out") {
    auto const good = growth_table("7.5%");
    auto const text = evidence_of(good);
    auto const value = text.find("\nvalue ");
    REQUIRE(value != std::string::npos);
    auto forged = text;
    forged.insert(text.find('\n', value + 1), "1");
    CHECK(verify_evidence(good, forged).error().why == reason::refuted_evidence);
    auto const bad = growth_table("9.5%");
    CHECK_FALSE(verify_evidence(bad, text));
    auto const proof = evidence_of(bad);
    CHECK_FALSE(verify_evidence(good, proof));
    auto const opened = changed(proof, "[", "(");
    CHECK_FALSE(verify_evidence(bad, opened));
    CHECK_FALSE(verify_evidence(bad, proof.substr(0, proof.find("component 1"))));
    CHECK_FALSE(verify_evidence(bad, proof + "component 7 undecided\n"));
    CHECK(verify_evidence(bad, "").error().position == 0);
    for (auto const* junk : {"attain evidence 1\nreading sideways\n", "attain evidence 1\nreading nearest\nbasis odd\n",
                             "attain evidence 1\nreading nearest\nas_of never\n",
                             "attain evidence 1\nreading nearest\ncomponent 0 consistent\nvalue 0 1/0\n"}) {
        CHECK(verify_evidence(good, junk).error().why == reason::unexpected_character);
    }
}

TEST_CASE("evidence says on which basis and day it stands, and is checked on the same") {
    // 7.5 - 9.3 is -1.8 in print, while the levels say -1.7.
    auto const data =
        table(row("output", "2020", "value", "1000.00亿元") + row("output", "2021", "value", "1092.60亿元") +
              row("output", "2022", "value", "1174.98亿元") + row("output", "2021", "growth_yoy", "9.3%") +
              row("output", "2022", "growth_yoy", "7.5%") + row("output", "2022", "growth_diff", "-1.8个百分点"));
    audit_options options;
    options.basis = relation_basis::as_published;
    options.as_of = date::parse("2023-01-31").value();
    auto const text = evidence_of(data, options);
    CHECK(text.find("\nas_of 2023-01-31\nbasis as_published\n") != std::string::npos);
    REQUIRE(verify_evidence(data, text));
    CHECK(verify_evidence(data, text)->inconsistent == 0);
    CHECK_FALSE(verify_evidence(data, changed(text, "basis as_published\n", "")));
}
