#include "escape.hpp"
#include "formats.hpp"
#include "page.hpp"
#include "words.hpp"

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {
namespace {

std::string_view nothing(language in) noexcept {
    return in == language::zh ? "所选范围内没有数字。\n\n" : "There is no figure in this selection.\n\n";
}

std::string bold(std::string const& text, bool colour) { return colour ? "\x1b[1m" + text + "\x1b[0m" : text; }

}  // namespace

void write_text(scorecard const& card, selection const& wanted, options const& how, writer& out) {
    auto const sections = sections_of(card, wanted);
    if (sections.empty()) out << nothing(how.language);
    for (auto const& each : sections) {
        auto const page = lay_out(card, each, how);
        if (!page.heading.empty()) out << bold(page.heading, how.colour) << "\n\n";
        for (auto const& block : page.blocks) {
            if (!block.heading.empty()) out << bold(block.heading, how.colour) << "\n";
            out << block.table.to_text(how.colour) << "\n";
        }
        for (auto const& note : page.notes) out << note << "\n";
        if (!page.notes.empty()) out << "\n";
    }
    out << in_words(word::legend, how.language) << "\n";
    if (how.audit) out << in_words(word::audit_legend, how.language) << "\n";
}

void write_markdown(scorecard const& card, selection const& wanted, options const& how, writer& out) {
    auto const title = card.data().title().in(how.language);
    if (!title.empty()) out << "# " << escape_markdown(title) << "\n\n";
    auto const sections = sections_of(card, wanted);
    if (sections.empty()) out << nothing(how.language);
    for (auto const& each : sections) {
        auto const page = lay_out(card, each, how);
        if (each.scope) out << "## " << escape_markdown(page.heading) << "\n\n";
        for (auto const& block : page.blocks) {
            if (!block.heading.empty()) out << "### " << escape_markdown(block.heading) << "\n\n";
            out << block.table.to_markdown() << "\n";
        }
        for (auto const& note : page.notes) out << "- " << escape_markdown(note) << "\n";
        if (!page.notes.empty()) out << "\n";
    }
    out << escape_markdown(in_words(word::legend, how.language)) << "\n";
    if (how.audit) out << "\n" << escape_markdown(in_words(word::audit_legend, how.language)) << "\n";
}

}  // namespace report::detail
ATTAIN_END_NAMESPACE
