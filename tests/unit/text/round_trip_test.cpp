#include <attain/io/dataset_file.hpp>
#include <attain/model/dataset_builder.hpp>
#include <attain/text/to_dataset.hpp>
#include <attain/text/write.hpp>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <support/catch.hpp>
#include <vector>

using namespace attain;

namespace {

// What a level is called, and how it is written.
struct subject {
    std::string name;
    std::string unit;
    bool counted;
};

std::vector<subject> const chinese_subjects{{"外贸进出口额", "亿元", false},
                                            {"实际利用外资", "万美元", false},
                                            {"固定资产投资", "亿元", false},
                                            {"外贸实绩企业", "家", true},
                                            {"在建项目", "个", true},
                                            {"货邮吞吐量", "万吨", false},
                                            {"城镇开发边界", "平方公里", false},
                                            {"社会用电量", "亿千瓦时", false},
                                            {"来访游客", "万人次", false},
                                            {"发明专利", "件", true},
                                            {"一般公共预算收入", "亿元", false}};

std::vector<subject> const english_subjects{{"Imports and exports", " billion yuan", false},
                                            {"Foreign investment", " million US dollars", false},
                                            {"Fixed asset investment", " billion yuan", false},
                                            {"Cargo throughput", " million tonnes", false},
                                            {"Electricity consumption", " million kilowatt hours", false}};

class generator {
public:
    generator(unsigned seed, language lang) : random_(seed), lang_(lang) {}

    [[nodiscard]] dataset make() {
        dataset_builder builder("generated");
        auto const zh = lang_ == language::zh;
        if (zh) {
            builder.set_title({"临江区2023年工作总结", {}});
        } else {
            builder.set_title({{}, "Riverside District annual report 2023"});
        }
        builder.add_scope(scope(zh ? "临江区" : "Riverside District"));
        builder.add_scope(scope(zh ? "全市" : "the city"));
        builder.add_scope(scope(zh ? "全省" : "the province"));
        auto subjects = zh ? chinese_subjects : english_subjects;
        std::shuffle(subjects.begin(), subjects.end(), random_);
        subjects.resize(1 + below(4));
        for (auto const& each : subjects) {
            indicator_definition made;
            made.id = each.name;
            (zh ? made.name_zh : made.name_en) = each.name;
            made.nature = "unstated";
            builder.add_indicator(made);
        }
        for (auto const& each : subjects) add_facts(builder, each);
        auto built = std::move(builder).build();
        for (auto const& each : built.problems) UNSCOPED_INFO(to_line(each));
        REQUIRE(built.problems.empty());
        return built.data;
    }

private:
    [[nodiscard]] unsigned below(unsigned end) { return static_cast<unsigned>(random_() % end); }

    [[nodiscard]] scope_definition scope(std::string_view id) const {
        return {.id = id, .name_zh = lang_ == language::zh ? id : "", .name_en = lang_ == language::zh ? "" : id};
    }

    [[nodiscard]] std::string number(bool whole) {
        auto text = std::to_string(1 + below(below(2) == 0 ? 90 : 9000));
        if (!whole && below(3) != 0) text += "." + std::to_string(below(10)) + std::to_string(1 + below(9));
        return text;
    }

    [[nodiscard]] std::string hedged(std::string const& figure) {
        if (below(3) != 0) return figure;
        static constexpr std::string_view zh[] = {"约", "超", "近"};
        static constexpr std::string_view en[] = {"about ", "over ", "nearly "};
        auto const which = below(3);
        return std::string(lang_ == language::zh ? zh[which] : en[which]) + figure;
    }

    [[nodiscard]] std::string percent(bool signed_too) {
        auto text = std::to_string(1 + below(80)) + "." + std::to_string(1 + below(9)) + "%";
        return signed_too && below(3) == 0 ? "-" + text : hedged(text);
    }

    void add(dataset_builder& builder, subject const& of, std::string_view what, std::string const& figure,
             std::string_view whole = {}) {
        fact_row row;
        auto const zh = lang_ == language::zh;
        row.indicator = of.name;
        row.scope = zh ? "临江区" : "Riverside District";
        row.period = "2023";
        row.measure = what;
        row.of = whole;
        row.figure = figure;
        builder.add_fact(row);
    }

    void add_facts(dataset_builder& builder, subject const& of) {
        auto const zh = lang_ == language::zh;
        add(builder, of, "value", hedged(number(of.counted) + of.unit));
        if (below(2) == 0) add(builder, of, "growth_yoy", percent(true));
        if (below(3) == 0) add(builder, of, "growth_mom", percent(true));
        if (below(2) == 0) add(builder, of, "completion", std::to_string(90 + below(40)) + "%");
        if (below(3) == 0) add(builder, of, "excess", number(of.counted) + of.unit);
        if (below(2) == 0) add(builder, of, "share", percent(false), zh ? "全市" : "the city");
        if (below(3) == 0) add(builder, of, "share", percent(false), zh ? "全省" : "the province");
        if (below(3) == 0)
            add(builder, of, "rank",
                zh ? "第" + std::to_string(1 + below(40)) + "位" : std::to_string(11 + below(9)) + "th",
                zh ? "全省" : "the province");
    }

    std::mt19937 random_;
    language lang_;
};

// A fact by its names, exact value, unit, hedge and last digit.
std::set<std::string> facts_of(dataset const& data, language lang) {
    std::set<std::string> made;
    for (auto const each : data.facts()) {
        auto const figure = each.figure();
        auto const hedged = figure.hedge() == hedge::over_bounded ? hedge::over : figure.hedge();
        made.insert(std::string(data[each.indicator()].title(lang)) + " | " +
                    std::string(data[each.scope()].title(lang)) + " | " + to_string(each.when()) + " | " +
                    std::string(name_of(each.what())) + " | " + std::string(data.title_of(each.of(), lang)) + " | " +
                    figure.value().to_string() + " | " + std::string(figure.unit().symbol()) + " | " +
                    std::string(name_of(hedged)) + " | " + figure.quantum().to_string());
    }
    return made;
}

std::string lines(std::set<std::string> const& all, std::set<std::string> const& but) {
    std::string text;
    for (auto const& each : all) {
        if (!but.contains(each)) text += "\n  " + each;
    }
    return text;
}

void check_round_trips(language lang, unsigned count) {
    for (unsigned seed = 0; seed < count; ++seed) {
        auto const data = generator(seed, lang).make();
        text::write_options how;
        how.lang = lang;
        auto const prose = text::write(data, how).value();
        auto const found = text::read(prose).value();
        auto const back = text::to_dataset(found, prose);
        INFO("seed " << seed << "\n" << prose);
        REQUIRE(back.problems.empty());
        auto const before = facts_of(data, lang);
        auto const after = facts_of(back.data, lang);
        INFO("lost:" << lines(before, after) << "\nmade up:" << lines(after, before));
        CHECK(before == after);
    }
}

}  // namespace

TEST_CASE("facts that are written in Chinese are read back as the same facts") { check_round_trips(language::zh, 300); }

TEST_CASE("facts that are written in English are read back as the same facts") { check_round_trips(language::en, 300); }
