#include <attain/model/measure_kind.hpp>

#include <set>
#include <string>
#include <support/catch.hpp>

using namespace attain;

TEST_CASE("every measure has a name of its own that reads back") {
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < measure_count; ++i) {
        auto const what = static_cast<measure>(i);
        CHECK(names.insert(name_of(what)).second);
        CHECK(parse_measure(name_of(what)) == what);
        CHECK_FALSE(title_of(what, language::zh).empty());
        CHECK_FALSE(title_of(what, language::en).empty());
    }
    CHECK_FALSE(parse_measure("Value"));
    CHECK_FALSE(parse_measure(""));
}

TEST_CASE("a share needs a whole, a completion takes none") {
    CHECK(of_rule_of(measure::share) == of_rule::required);
    CHECK(of_rule_of(measure::breakdown) == of_rule::required);
    CHECK(of_rule_of(measure::completion) == of_rule::none);
    CHECK(of_rule_of(measure::rank) == of_rule::optional);
    CHECK(of_prefers_scope(measure::share));
    CHECK_FALSE(of_prefers_scope(measure::breakdown));
}
