#include "outlook_zh.hpp"

#include "words_in.hpp"

#include <array>

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

bool looks_ahead(std::string_view sentence) noexcept {
    constexpr std::array<std::string_view, 13> marks{"产后", "成后", "工后", "营后", "预计", "需",    "运后",
                                                     "用后", "效后", "行后", "每年", "年可", "年均可"};
    return has_any(sentence, marks);
}

bool will_be_there(std::string_view before, std::string_view clause) noexcept {
    if (has_any(clause, wanted)) return true;
    for (auto const each : expected) {
        auto const at = before.rfind(each);
        if (at != before.npos && !has_any(before.substr(at), came)) return true;
    }
    for (auto const each : yearly) {
        auto const at = before.rfind(each);
        if (at == before.npos || has_any(before.substr(at), came)) continue;
        if (opens_with_any(before.substr(at + each.size()), comes)) return true;
    }
    for (auto const each : completions) {
        auto const at = before.rfind(each);
        if (at == before.npos) continue;
        auto const behind = before.substr(at + each.size());
        if (has_any(behind, yields) && !has_any(behind, came)) return true;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
