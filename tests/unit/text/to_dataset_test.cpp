#include <attain/audit/audit.hpp>
#include <attain/io/dataset_file.hpp>
#include <attain/text/to_dataset.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <support/catch.hpp>
#include <vector>

using namespace attain;

namespace {

constexpr char zone_report[] = ATTAIN_SOURCE_DIR "/../shared/seeds/changsha-airport-zone-2022.txt";

std::string text_of(char const* path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

text::prose_dataset dataset_of(std::string const& utf8) {
    auto const found = text::read(utf8).value();
    text::dataset_options options;
    options.file = "report.txt";
    auto made = text::to_dataset(found, utf8, options);
    for (auto const& each : made.problems) UNSCOPED_INFO(to_line(each));
    CHECK(made.problems.empty());
    return made;
}

verdict under(audit_report const& report, reading how) {
    for (auto const& each : report.readings()) {
        if (each.how == how) return each.what;
    }
    return verdict::undecided;
}

// The smallest conflicts of a reading, each as the sorted texts of its figures.
std::vector<std::vector<std::string>> conflicts(audit_report const& report, reading how) {
    std::vector<std::vector<std::string>> made;
    for (auto const& each : report.readings()) {
        if (each.how != how) continue;
        for (auto const& set : each.conflicts) {
            auto& texts = made.emplace_back();
            for (auto const i : set) texts.push_back(report.data()[i].text());
            std::sort(texts.begin(), texts.end());
        }
    }
    return made;
}

bool holds(dataset const& data, std::string const& key, std::string const& figure) {
    auto const read = data.parse_key(key);
    if (!read) return false;
    auto const fact = data.find(*read);
    return fact && fact->has_figure() && fact->text() == figure;
}

}  // namespace

TEST_CASE("the prose of the zone's report reaches the verdicts of its dataset") {
    auto const utf8 = text_of(zone_report);
    if (utf8.empty()) {
        WARN("skipped: there is no ../shared/seeds/changsha-airport-zone-2022.txt");
        return;
    }
    auto const report = audit(dataset_of(utf8).data);
    CHECK(report.what() == verdict::consistent);
    CHECK(under(report, reading::half_up) == verdict::consistent);
    CHECK(under(report, reading::half_even) == verdict::consistent);
    CHECK(under(report, reading::nearest) == verdict::consistent);
    using texts = std::vector<std::string>;
    CHECK(conflicts(report, reading::down) == std::vector<texts>{texts{"1046条", "1056条", "99.1%"}});
    CHECK(conflicts(report, reading::up) == std::vector<texts>{texts{"263家", "89.2%"}});
}

TEST_CASE("a report in prose becomes facts that keep their words, figures and places") {
    auto const data = dataset_of(
                          "北港新区2023年工作总结\n"
                          "全年进出口总额218.4亿元，同比增长12.6%，完成年度目标的104%。\n"
                          "实际使用外资2650万美元，同比下降约3%。\n")
                          .data;
    REQUIRE(data.scopes().size() == 1);
    CHECK(data.scopes()[0].id == "北港新区");
    CHECK(holds(data, "进出口总额/北港新区/2023/value", "218.4亿元"));
    CHECK(holds(data, "进出口总额/北港新区/2023/growth_yoy", "12.6%"));
    CHECK(holds(data, "进出口总额/北港新区/2023/completion", "104%"));
    CHECK(holds(data, "实际使用外资/北港新区/2023/value", "2650万美元"));
    CHECK(holds(data, "实际使用外资/北港新区/2023/growth_yoy", "约-3%"));
    auto const fact = data.find(*data.parse_key("实际使用外资/北港新区/2023/value"));
    REQUIRE(fact);
    CHECK(fact->where() == place{3, 7});
}

TEST_CASE("a rate named after what was done to the figure before it is their quotient") {
    auto const consistent = dataset_of("临江园区2023年总结\n累计发现隐患764条，整改757条，整改率99.1%。").data;
    REQUIRE(consistent.relations().size() >= 1);
    CHECK(audit(consistent).what() == verdict::consistent);
    auto const wrong = dataset_of("临江园区2023年总结\n累计发现隐患764条，整改757条，整改率98.1%。").data;
    auto const report = audit(wrong);
    CHECK(report.what() == verdict::inconsistent);
    REQUIRE(report.findings().size() == 1);
    CHECK(report.findings()[0].conflict.size() == 3);
}

TEST_CASE("a rate of something else is no quotient") {
    for (auto const* sentence :
         {"累计受理事项764件，办结757件，满意率98.1%。", "检查企业764家，约谈负责人757人，整改率98.1%。"}) {
        auto const data = dataset_of(std::string("临江园区2023年总结\n") + sentence).data;
        for (auto const& each : data.relations()) CHECK(each.form != relation_form::ratio);
    }
}

TEST_CASE("two figures for the same words are kept apart, and only softly equal") {
    auto const made =
        dataset_of("临江园区2023年总结\n全年进出口总额218.4亿元。\n下一节再次说明，全年进出口总额281.4亿元。");
    CHECK(made.data.size() == 2);
    CHECK(!made.notes.empty());
    auto const report = audit(made.data);
    CHECK(report.what() == verdict::consistent);
    CHECK(report.warnings().size() == 1);
}

TEST_CASE("what cannot be a fact is left out with a note that says where and why") {
    auto const made = dataset_of("临江园区2023年总结\n全年进出口总额218.4亿元。三次产业结构为13.7∶46.4∶39.9。");
    CHECK(made.data.size() == 1);
    REQUIRE(made.notes.size() == 1);
    CHECK(made.notes[0].where.line == 2);
    CHECK(to_line(made.notes[0]).starts_with("report.txt:2:"));
}

TEST_CASE("a figure whose unit its measure cannot have is left out, and the others stay") {
    auto const made = dataset_of(
        "Annual report 2023\n\nExports rose 5.2% in 2023. Unemployment edged up 0.1% to 4.7%, slightly higher than "
        "forecast.\n");
    REQUIRE(made.notes.size() == 1);
    CHECK(to_line(made.notes[0]).starts_with("report.txt:3:"));
    CHECK(made.notes[0].expected == "a unit that a growth_diff has");
    CHECK(made.data.size() == 2);
}

TEST_CASE("the subject of a report is found in its title") {
    auto const subject = [](std::string const& title) {
        return std::string(dataset_of(title + "\n全年进出口总额218.4亿元。").data.scopes()[0].id);
    };
    CHECK(subject("临江保税园区2023年工作总结") == "临江保税园区");
    CHECK(subject("2023年临江县政府工作报告") == "临江县");
    CHECK(subject("临江市2023年国民经济和社会发展统计公报") == "临江市");
}

TEST_CASE("the indicators of a dataset are a catalogue for reading") {
    auto const book =
        io::read_csv("indicator,scope,period,measure,figure\ntrade,zone,2023,value,1亿元\n", "a.csv").data;
    auto const entries = text::catalogue_of(book);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].id == "trade");
}

TEST_CASE("a goal of growth, of a share or of a place is no target of the level") {
    auto const data = dataset_of(
                          "南港区2023年工作总结\n"
                          "年度目标是：出口额增长7%，占全市比重提高2个百分点，建成道路6公里。\n"
                          "2023年，出口额128亿元，完成年度目标的98%。\n")
                          .data;
    CHECK(holds(data, "出口额（增速）/南港区/2023/target", "7%"));
    CHECK(holds(data, "建成道路/南港区/2023/target", "6公里"));
    CHECK(holds(data, "出口额/南港区/2023/completion", "98%"));
    CHECK(audit(data).what() == verdict::consistent);
}
