#include <attain/report/options.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace report {

std::string_view name_of(format what) noexcept {
    switch (what) {
    case format::text: return "text";
    case format::markdown: return "markdown";
    case format::json: return "json";
    case format::csv: return "csv";
    case format::prose: return "prose";
    }
    return "text";
}

std::optional<format> parse_format(std::string_view word) noexcept {
    for (auto const what : {format::text, format::markdown, format::json, format::csv, format::prose}) {
        if (word == name_of(what)) return what;
    }
    return std::nullopt;
}

}  // namespace report
ATTAIN_END_NAMESPACE
