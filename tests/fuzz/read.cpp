#include <attain/report/records.hpp>
#include <attain/text/read.hpp>
#include <attain/text/to_dataset.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

// Whatever the bytes, reading them ends, and what it gives holds together. The first byte chooses the options.
namespace {

using namespace attain;

void demand(bool truth, char const* what) {
    if (truth) return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

void check(text::span const& where, std::string_view utf8) {
    demand(where.begin <= where.end && where.end <= utf8.size(), "a span lies within the text");
    demand(where.first <= where.last && where.last <= utf8.size(), "a span of characters lies within the text");
    demand(where.last - where.first <= where.end - where.begin, "a span has no more characters than bytes");
}

void check(text::reading const& found, std::string_view utf8) {
    std::size_t before = 0;
    for (std::size_t i = 0; i < found.records.size(); ++i) {
        auto const& each = found.records[i];
        for (auto const& where : {each.whole, each.numeral, each.scale, each.unit_span, each.indicator_span})
            check(where, utf8);
        demand(each.raw == utf8.substr(each.whole.begin, each.whole.end - each.whole.begin),
               "the text of a record is its span");
        demand(!each.whole.empty() && !each.written.empty(), "a record has a number");
        demand(each.whole.begin >= before, "records stand in the order of the text");
        demand(!each.of || *each.of < found.records.size(), "a record hangs on one that there is");
        demand(!each.rule.empty(), "a record says its rule");
        before = each.whole.begin;
    }
    for (auto const& each : found.rejections) check(each.where, utf8);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    if (size == 0) return 0;
    std::string_view const utf8(reinterpret_cast<char const*>(data) + 1, size - 1);
    text::read_options options;
    if ((data[0] & 1) != 0) options.lang = (data[0] & 2) != 0 ? language::en : language::zh;
    options.keep_rejected = (data[0] & 4) != 0;
    auto const found = text::read(utf8, options);
    if (!found) return 0;
    check(*found, utf8);
    std::size_t count = 0;
    auto const again = text::read_each(utf8, options, [&](text::record&& each, std::size_t number) {
        demand(number == count && number < found->records.size(), "records are numbered in order");
        demand(each.value == found->records[number].value, "one by one or together, the same is read");
        ++count;
    });
    demand(again.has_value() && count == found->records.size(), "one by one or together, as many are read");
    auto const lines = report::to_text(*found, utf8, {report::record_format::jsonl, language::zh, false});
    demand(lines.has_value(), "records are written");
    text::dataset_options as;
    as.when = period::parse("2023").value();
    auto const made = text::to_dataset(*found, utf8, as);
    demand(made.problems.empty(), "a dataset of prose has no problems");
    return 0;
}
