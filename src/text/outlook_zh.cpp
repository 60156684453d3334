#include "outlook_zh.hpp"

#include "words_in.hpp"

#include <array>
#include <cstdint>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

constexpr std::array<std::string_view, 12> completions{"投产后", "达产后", "建成后", "竣工后", "完工后", "运营后",
                                                       "投运后", "投用后", "达效后", "运行后", "使用后", "满产后"};
constexpr std::array<std::string_view, 11> yields{"将",     "可",     "预计",   "能",   "有望", "年产",
                                                  "年销售", "年发电", "年处理", "年均", "每年"};
// What is said to come each year, and the verbs that say it of goods, not of a right.
constexpr std::array<std::string_view, 5> yearly{"每年可", "每年能", "年可", "每年将", "年均可"};
constexpr std::array<std::string_view, 30> comes{"节约", "减少", "减排", "生产", "处理", "新增", "实现", "带动",
                                                 "提供", "发电", "替代", "创造", "增加", "接待", "输送", "节省",
                                                 "消纳", "转化", "形成", "加工", "回收", "利用", "降低", "吸纳",
                                                 "为",   "产",   "供",   "综合", "直接", "节"};
constexpr std::array<std::string_view, 7> came{"已", "累计", "目前", "实际", "去年", "上年", "截至"};
constexpr std::array<std::string_view, 8> expected{"预计每年", "预计年产", "预计年销", "预计年营",
                                                   "预计可",   "预计投产", "预计建成", "预计达产"};
constexpr std::array<std::string_view, 3> wanted{"需完成投资", "须完成投资", "还需投"};

}  // namespace

// One pass over the sentence for the characters that the words share: most sentences have none.
bool looks_ahead(std::string_view sentence) noexcept {
    constexpr std::size_t width = 3;
    constexpr auto bytes_of = [](std::string_view text) {
        auto const byte = [&](std::size_t i) {
            return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i]));
        };
        return byte(0) << 16U | byte(1) << 8U | byte(2);
    };
    constexpr std::array<std::string_view, 8> ends{"产", "成", "工", "营", "运", "用", "效", "行"};
    for (std::size_t at = 0; at + width <= sentence.size(); ++at) {
        auto const lead = static_cast<unsigned char>(sentence[at]);
        if (lead < 0xe5U || lead > 0xe9U) continue;
        auto const before = sentence.substr(0, at);
        auto const behind = sentence.substr(at + width);
        switch (bytes_of(sentence.substr(at, width))) {
        case bytes_of("需"): return true;
        case bytes_of("预"):
            if (behind.starts_with("计")) return true;
            break;
        case bytes_of("每"):
            if (behind.starts_with("年")) return true;
            break;
        case bytes_of("可"):
            if (before.ends_with("年") || before.ends_with("年均")) return true;
            break;
        case bytes_of("后"):
            for (auto const end : ends) {
                if (before.ends_with(end)) return true;
            }
            break;
        default: break;
        }
        at += width - 1;
    }
    return false;
}

bool will_be_there(std::string_view before, std::string_view clause) noexcept {
    if (has_any(clause, wanted)) return true;
    bool const hoped = before.find("预计") != before.npos;
    for (std::size_t k = 0; hoped && k < expected.size(); ++k) {
        auto const each = expected[k];
        auto const at = before.rfind(each);
        if (at != before.npos && !has_any(before.substr(at), came)) return true;
    }
    bool const recurs = before.find("年") != before.npos;
    for (std::size_t k = 0; recurs && k < yearly.size(); ++k) {
        auto const each = yearly[k];
        auto const at = before.rfind(each);
        if (at == before.npos || has_any(before.substr(at), came)) continue;
        if (opens_with_any(before.substr(at + each.size()), comes)) return true;
    }
    bool const finished = before.find("后") != before.npos;
    for (std::size_t k = 0; finished && k < completions.size(); ++k) {
        auto const each = completions[k];
        auto const at = before.rfind(each);
        if (at == before.npos) continue;
        auto const behind = before.substr(at + each.size());
        if (has_any(behind, yields) && !has_any(behind, came)) return true;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
