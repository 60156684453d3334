#include <attain/text/record.hpp>

#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace text {

namespace {

constexpr std::array<std::string_view, 16> role_names = {
    "value",      "breakdown", "total", "growth_yoy",  "growth_mom", "growth", "growth_diff", "diff",
    "completion", "share",     "rank",  "rank_change", "excess",     "target", "base",        "increment"};
constexpr std::array<std::string_view, 3> certainty_names = {"certain", "inferred", "ambiguous"};
constexpr std::array<std::string_view, 12> reason_names = {"date",       "list_number",      "name",       "slogan",
                                                           "size_class", "definition_bound", "ordinal",    "idiom",
                                                           "address",    "document_number",  "identifier", "bare"};

template <class Enum, std::size_t N>
std::optional<Enum> parse(std::array<std::string_view, N> const& names, std::string_view name) noexcept {
    for (std::size_t i = 0; i < N; ++i) {
        if (names[i] == name) return static_cast<Enum>(i);
    }
    return std::nullopt;
}

}  // namespace

std::string_view name_of(role what) noexcept { return role_names[static_cast<std::size_t>(what)]; }
std::optional<role> parse_role(std::string_view name) noexcept { return parse<role>(role_names, name); }
std::string_view name_of(certainty how) noexcept { return certainty_names[static_cast<std::size_t>(how)]; }
std::optional<certainty> parse_certainty(std::string_view name) noexcept {
    return parse<certainty>(certainty_names, name);
}
std::string_view name_of(reject_reason why) noexcept { return reason_names[static_cast<std::size_t>(why)]; }

}  // namespace text

ATTAIN_END_NAMESPACE
