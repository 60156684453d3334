#include "document.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

void interpret_chinese(sentence const& in, std::vector<candidate>& figures, document& doc) {
    for (auto& figure : figures) {
        if (figure.rejected) continue;
        if (!figure.unit) {
            figure.rejected = reject_reason::bare;
            continue;
        }
        figure.rule = "default";
        figure.how = certainty::inferred;
        figure.when = doc.inherited();
        auto const& tokens = in.tokens;
        bool after_verb = false;
        for (auto i = figure.token; i > 0 && tokens[i - 1].type == token_type::word; --i) {
            auto const& word = tokens[i - 1];
            if (word.kind == word_kind::increase || word.kind == word_kind::decrease) {
                after_verb = true;
                figure.negative = word.kind == word_kind::decrease;
            }
        }
        if (after_verb && figure.unit.kind() == unit_kind::percent) {
            figure.what = role::growth_yoy;
            figure.rule = "growth";
        }
        remember(doc, figure);
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
