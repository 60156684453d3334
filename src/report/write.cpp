#include "formats.hpp"

#include <attain/report/write.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace report {

result<std::size_t> write(scorecard const& card, options const& how, io::sink const& out) {
    auto const wanted = detail::selection::make(card, how);
    if (!wanted) return wanted.error();
    detail::writer to(out);
    switch (how.format) {
    case format::text: detail::write_text(card, *wanted, how, to); break;
    case format::markdown: detail::write_markdown(card, *wanted, how, to); break;
    case format::json: detail::write_json(card, *wanted, how, to); break;
    case format::csv: detail::write_csv(card, *wanted, how, to); break;
    }
    to.flush();
    if (!to.good()) return failure{reason::write_failed, -1, "found a sink that takes no more text, expected room"};
    return to.written();
}

result<std::string> to_text(scorecard const& card, options const& how) {
    std::string text;
    auto const written = write(card, how, [&text](std::string_view piece) {
        text += piece;
        return true;
    });
    if (!written) return written.error();
    return text;
}

}  // namespace report
ATTAIN_END_NAMESPACE
