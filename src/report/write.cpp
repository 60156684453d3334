#include "collect.hpp"
#include "formats.hpp"

#include <attain/report/write.hpp>
#include <attain/text/write.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace report {
namespace {

// Prose says what was published; what is computed or implied has its place in tables.
result<std::string> prose_of(dataset const& data, options const& how) {
    text::write_options as;
    as.lang = how.language;
    as.scope = how.scope;
    as.digits = how.digits;
    if (!how.period.empty()) as.when = period::parse(how.period).value();
    return text::write(data, as);
}

}  // namespace

result<std::size_t> write(scorecard const& card, options const& how, io::sink const& out) {
    if (how.audit && how.audit->data().indicators().data() != card.data().indicators().data()) {
        return failure{reason::invalid_argument, -1,
                       "report: found the audit of another dataset, expected one of the scorecard's own"};
    }
    auto const wanted = detail::selection::make(card, how);
    if (!wanted) return wanted.error();
    detail::writer to(out);
    switch (how.format) {
    case format::text: detail::write_text(card, *wanted, how, to); break;
    case format::markdown: detail::write_markdown(card, *wanted, how, to); break;
    case format::json: detail::write_json(card, *wanted, how, to); break;
    case format::csv: detail::write_csv(card, *wanted, how, to); break;
    case format::prose:
        if (auto const text = prose_of(card.data(), how); !text)
            return text.error();
        else
            to << *text;
        break;
    }
    to.flush();
    if (!to.good()) return failure{reason::write_failed, -1, "found a sink that takes no more text, expected room"};
    return to.written();
}

result<std::string> to_text(scorecard const& card, options const& how) {
    return detail::collect([&](io::sink const& out) { return write(card, how, out); });
}

}  // namespace report
ATTAIN_END_NAMESPACE
