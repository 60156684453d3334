#include "bench.hpp"

#include <attain/text/read.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

// Reading prose: at least 50 MB/s on six full work reports and 20 MB/s on a dense communique; 10 MB of hostile text
// take no more than three times as long per byte as prose.
namespace {

using namespace attain;

constexpr std::size_t mega = 1'000'000;

std::string repeated(std::string_view piece, std::size_t bytes) {
    std::string made;
    made.reserve(bytes + piece.size());
    while (made.size() < bytes) made += piece;
    return made;
}

// The six whole reports that the project is judged on, which do not come with it; empty where they are not there.
std::string work_reports() {
    std::string made;
    for (char const* name : {"zh15_shanghai_gwr_2026", "zh17_zhejiang_gwr_2026", "zh18_hainan_gwr_2026",
                             "zh19_guangdong_gwr_2026", "zh20_chongqing_gwr_2026", "zh21_statecouncil_gwr_2018"}) {
        std::ifstream in(std::string(ATTAIN_SOURCE_DIR "/../shared/reading/corpus/") + name + ".txt", std::ios::binary);
        made.append(std::istreambuf_iterator<char>(in), {});
    }
    return made;
}

// A communique with a figure every 33 bytes.
std::string communique(std::size_t bytes) {
    constexpr std::array<std::string_view, 6> names{"规模以上工业企业营业收入", "社会消费品零售总额（限额上）",
                                                    "一般公共预算支出合计数额", "高新技术产品出口交货总值",
                                                    "金融机构各项贷款年末余额", "全体居民人均可支配的收入"};
    std::string made = "临江市2023年统计公报\n";
    unsigned state = 2023;
    auto const next = [&state](unsigned below) { return (state = state * 1664525U + 1013904223U) / 65536U % below; };
    while (made.size() < bytes) {
        for (auto const name : names) {
            made += name;
            made += std::to_string(100 + next(900)) + "." + std::to_string(next(10)) + "亿元，同比";
            made += next(5) == 0 ? "下降" : "增长";
            made += std::to_string(next(20)) + "." + std::to_string(next(10)) + "%；";
        }
        made.replace(made.size() - 3, 3, "。\n");
    }
    return made;
}

// Prose with few figures, for a measure of the hostile texts where the reports are not there.
std::string plain_prose(std::size_t bytes) {
    return repeated(
        "临江市2023年政府工作报告\n我们坚持稳中求进，抓项目、优环境、惠民生，各项工作取得新的进展，园区面貌持续改善。"
        "全年新签约重点项目37个，外贸进出口总额同比增长12.6%"
        "，居民收入稳步提高，营商环境更加公平透明，群众获得感不断增强。\n",
        bytes);
}

// A release in English, with a figure every 37 bytes.
std::string english_release(std::size_t bytes) {
    constexpr std::array<std::string_view, 4> names{"exports of goods", "passenger arrivals", "container traffic",
                                                    "industrial output"};
    std::string made = "Riverton Statistics Office, June 2023\n";
    unsigned state = 2023;
    auto const next = [&state](unsigned below) { return (state = state * 1664525U + 1013904223U) / 65536U % below; };
    auto const tenths = [&](unsigned most) { return std::to_string(next(most)) + "." + std::to_string(next(10)); };
    while (made.size() < bytes) {
        for (auto const name : names) {
            made += "In June 2023 the value of ";
            made += name;
            made += next(4) == 0 ? " fell by " : " rose by ";
            made += tenths(20) + "% over a year earlier to $" + tenths(900) + " million, of which $" + tenths(90) +
                    " million came from the north (" + tenths(40) + "%). ";
        }
        made.back() = '\n';
    }
    return made;
}

struct measured {
    double ns_a_byte = 0;
    std::size_t figures = 0;
    bool refused = false;
};

// The best of the rounds: what disturbs a round only makes it longer.
measured time_reading(std::string const& utf8, int rounds) {
    measured best;
    for (int round = 0; round < rounds; ++round) {
        auto const start = bench::now();
        auto const found = text::read(utf8);
        auto const ns = (bench::now() - start) / static_cast<double>(utf8.size());
        bench::keep(found);
        best.refused = !found;
        best.figures = found ? found->records.size() : 0;
        if (round == 0 || ns < best.ns_a_byte) best.ns_a_byte = ns;
    }
    return best;
}

class table {
public:
    table(int rounds, bool json) : rounds_(rounds), json_(json) {
        if (json_) {
            std::printf("[");
        } else {
            std::printf(
                "MB/s and ns a byte, the best of %d rounds; the last column is the time per byte beside prose\n\n"
                "| text | MB | figures | bytes a figure | MB/s | ns a byte | beside prose |\n"
                "|---|---|---|---|---|---|---|\n",
                rounds);
        }
    }
    table(table const&) = delete;
    table& operator=(table const&) = delete;
    ~table() {
        if (json_) std::printf("\n]\n");
    }

    void add(char const* name, std::string const& utf8) {
        auto const found = time_reading(utf8, rounds_);
        if (prose_ == 0) prose_ = found.ns_a_byte;
        auto const bytes = static_cast<double>(utf8.size());
        if (json_) {
            std::printf("%s\n  {\"text\": \"%s\", \"bytes\": %zu, \"figures\": %zu, \"ns_a_byte\": %.3f}", comma_, name,
                        utf8.size(), found.figures, found.ns_a_byte);
            comma_ = ",";
            return;
        }
        std::printf("| %s%s | %.1f | %zu | ", name, found.refused ? " (refused)" : "", bytes / mega, found.figures);
        if (found.figures == 0) {
            std::printf("– | ");
        } else {
            std::printf("%.0f | ", bytes / static_cast<double>(found.figures));
        }
        std::printf("%.1f | %.2f | %.2f |\n", 1e3 / found.ns_a_byte, found.ns_a_byte, found.ns_a_byte / prose_);
        std::fflush(stdout);
    }

private:
    int rounds_;
    bool json_;
    double prose_ = 0;
    char const* comma_ = "";
};

int run(bench::options const& how) {
    constexpr std::size_t hostile = 10 * mega;
    table all(how.rounds, how.json);
    if (auto const reports = work_reports(); !reports.empty()) {
        all.add("six work reports, repeated", repeated(reports, 4 * mega));
    } else {
        std::fprintf(stderr, "skipped: the six work reports; there is no ../shared/reading/corpus\n");
    }
    all.add("generated prose", plain_prose(4 * mega));
    all.add("dense communique", communique(4 * mega));
    all.add("English release", english_release(4 * mega));
    all.add("digits", repeated("0123456789", hostile));
    all.add("digits and commas", repeated("123,456,", hostile));
    all.add("nested brackets", repeated("（", hostile));
    all.add("brackets around figures", repeated("（其中5个", hostile));
    all.add("其中", repeated("其中", hostile));
    all.add("第", repeated("第", hostile));
    all.add("unclosed quotes", repeated("“三", hostile));
    all.add("Chinese numerals", repeated("三千五百", hostile));
    all.add("prose in one line", [] {
        auto made = plain_prose(hostile);
        std::replace(made.begin(), made.end(), '\n', ' ');
        return made;
    }());
    all.add("clauses without an end", repeated("增长5%，", hostile));
    all.add("invalid bytes", repeated("出口额8亿元\xff。", hostile));
    return 0;
}

bench::registration const here{
    "text", "reading prose: MB/s on reports, a communique, an English release and hostile texts", run};

}  // namespace
