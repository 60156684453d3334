#include "collect.hpp"
#include "escape.hpp"
#include "formats.hpp"
#include "record_words.hpp"

#include <attain/model/detail/place_counter.hpp>
#include <attain/report/records.hpp>
#include <attain/report/text_table.hpp>

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

ATTAIN_BEGIN_NAMESPACE
namespace report {
namespace {

using detail::writer;
using text::record;
using text::rejected;

constexpr std::array<std::string_view, 3> names{"table", "jsonl", "csv"};

// 余 and 多 say "over" in a record; how far is a matter of the figure.
std::string_view qualifier_of(record const& each) {
    return attain::name_of(each.hedge == hedge::over_bounded ? hedge::over : each.hedge);
}

std::string magnitude_of(record const& each) {
    return each.magnitude == 0 ? "1" : "1e" + std::to_string(each.magnitude);
}

std::string_view piece(std::string_view text, text::span const& where) {
    if (where.begin > where.end || where.end > text.size()) return {};
    return text.substr(where.begin, where.end - where.begin);
}

// A field of a record: its name, its text, and whether JSON writes it as it is.
struct field_of_record {
    std::string_view name;
    std::string text;
    bool plain = false;
};

using fields = std::array<field_of_record, 23>;

fields fields_of(record const& each, std::size_t id, std::string_view utf8) {
    auto const number = [](std::uint32_t n) { return std::to_string(n); };
    return {{{"id", std::to_string(id + 1), true},
             {"start", number(each.whole.first), true},
             {"end", number(each.whole.last), true},
             {"num_start", number(each.numeral.first), true},
             {"num_end", number(each.numeral.last), true},
             {"byte_start", number(each.whole.begin), true},
             {"byte_end", number(each.whole.end), true},
             {"text", std::string(each.raw)},
             {"value", value_text(each)},
             {"high", each.is_range ? each.high.to_string() : std::string()},
             {"digits", std::string(piece(utf8, each.numeral))},
             {"magnitude", magnitude_of(each)},
             {"unit", each.unit},
             {"qualifier", std::string(qualifier_of(each))},
             {"role", std::string(name_of(each.what))},
             {"indicator", each.indicator},
             {"indicator_id", each.indicator_id},
             {"scope", each.scope},
             {"period", each.period},
             {"of", each.of ? std::to_string(*each.of + 1) : std::string(), true},
             {"rule", std::string(each.rule)},
             {"certainty", std::string(name_of(each.how))},
             {"rejected", {}}}};
}

fields fields_of(rejected const& each, std::string_view utf8) {
    auto made = fields_of(record{}, 0, utf8);
    for (auto& field : made) field.text.clear();
    made[1].text = std::to_string(each.where.first);
    made[2].text = std::to_string(each.where.last);
    made[5].text = std::to_string(each.where.begin);
    made[6].text = std::to_string(each.where.end);
    made[7].text = piece(utf8, each.where);
    made[22].text = name_of(each.why);
    return made;
}

// Fields without a text are left out, but those that a reader expects of every record.
bool always(std::string_view name) {
    return name == "unit" || name == "indicator" || name == "scope" || name == "period" || name == "of";
}

// One JSON object. Bytes that are no UTF-8 stand as the replacement character, so that the line is UTF-8.
void write_json(fields const& all, bool is_record, writer& out) {
    std::string line = "{";
    for (auto const& each : all) {
        if (each.text.empty() && !(is_record && always(each.name))) continue;
        if (line.size() > 1) line += ", ";
        line += '"';
        line += each.name;  // nothing in it needs an escape
        line += "\": ";
        if (!each.plain) {
            detail::append_json_string(line, detail::well_formed(each.text));
        } else {
            line += each.text.empty() ? std::string_view("null") : std::string_view(each.text);
        }
    }
    line += "}\n";
    out << line;
}

void write_csv(fields const& all, writer& out) {
    bool first = true;
    for (auto const& each : all) {
        if (!first) out << ",";
        first = false;
        out << detail::csv_field(each.text);
    }
    out << "\n";
}

// Rows of a table until a page of them is full.
class page {
public:
    page(std::string_view utf8, record_options const& how)
        : utf8_(utf8), in_(how.language), colour_(how.colour), places_(utf8), table_(empty()) {}

    [[nodiscard]] bool full() const noexcept { return table_.rows() >= rows_a_page; }
    [[nodiscard]] bool worth_printing() const noexcept { return table_.rows() > 0 || !printed_; }

    [[nodiscard]] std::string take() {
        auto text = table_.to_text(colour_);
        table_ = empty();
        printed_ = true;
        return text;
    }

    void add(record const& each) {
        auto const hedged = each.hedge != hedge::exact;
        auto const sure = each.how == text::certainty::certain;
        auto value = value_text(each);
        if (each.is_range) value += " – " + each.high.to_string();
        table_.add_row({place_of(each.whole.begin),
                        {detail::one_line(each.raw)},
                        {hedged ? std::string(detail::title_of(each.hedge, in_)) : std::string()},
                        {std::string(detail::title_of(each.what, in_))},
                        {detail::one_line(each.indicator)},
                        {detail::one_line(each.scope)},
                        {each.period},
                        {std::move(value), tone::computed},
                        {detail::one_line(each.unit)},
                        {sure ? std::string() : std::string(detail::title_of(each.how, in_)), tone::implied}});
    }

    void add(rejected const& each) {
        table_.add_row({place_of(each.where.begin),
                        {detail::one_line(piece(utf8_, each.where)), tone::faint},
                        {},
                        {std::string(detail::title_of(each.why, in_)), tone::faint}});
    }

private:
    static constexpr std::size_t rows_a_page = 2000;

    [[nodiscard]] text_table empty() const {
        using detail::record_word;
        auto const heading = [this](record_word which) { return std::string(detail::in_words(which, in_)); };
        return text_table({{heading(record_word::place), alignment::right},
                           {heading(record_word::figure), alignment::right},
                           {heading(record_word::qualifier), alignment::left},
                           {heading(record_word::role), alignment::left},
                           {heading(record_word::indicator), alignment::left},
                           {heading(record_word::scope), alignment::left},
                           {heading(record_word::period), alignment::left},
                           {heading(record_word::value), alignment::right},
                           {heading(record_word::unit), alignment::left},
                           {heading(record_word::certainty), alignment::left}});
    }

    // Records stand in the order of the text, which is walked once.
    [[nodiscard]] table_cell place_of(std::uint32_t begin) {
        walked_ = std::max<std::size_t>(walked_, std::min<std::size_t>(begin, utf8_.size()));
        auto const at = places_.at(utf8_.data() + walked_);
        return {std::to_string(at.line) + ":" + std::to_string(at.column), tone::faint};
    }

    std::string_view utf8_;
    language in_;
    bool colour_;
    attain::detail::place_counter places_;
    std::size_t walked_ = 0;
    bool printed_ = false;
    text_table table_;
};

}  // namespace

std::string_view name_of(record_format what) noexcept { return names[static_cast<std::size_t>(what)]; }

std::optional<record_format> parse_record_format(std::string_view word) noexcept {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == word) return static_cast<record_format>(i);
    }
    return std::nullopt;
}

std::string value_text(record const& each) {
    if (!each.is_ratio) return each.value.to_string();
    std::string joined;
    for (auto const& part : each.written) joined += (joined.empty() ? "" : ":") + part.to_string();
    return joined;
}

struct record_writer::state {
    state(std::string_view text, record_options const& options, io::sink const& out)
        : utf8(text), how(options), sink(out), to(sink), rows(text, options) {
        if (how.format != record_format::csv) return;
        bool first = true;
        for (auto const& each : fields_of(record{}, 0, utf8)) {
            to << (first ? "" : ",") << each.name;
            first = false;
        }
        to << "\n";
    }

    template <class Item, class... Number>
    void add(Item const& each, Number... number) {
        switch (how.format) {
        case record_format::table:
            rows.add(each);
            if (rows.full()) to << rows.take();
            break;
        case record_format::jsonl:
            write_json(fields_of(each, number..., utf8), std::is_same_v<Item, record>, to);
            break;
        case record_format::csv: write_csv(fields_of(each, number..., utf8), to); break;
        }
    }

    std::string_view utf8;
    record_options how;
    io::sink sink;
    writer to;
    page rows;
};

record_writer::record_writer(std::string_view utf8, record_options const& how, io::sink const& out)
    : state_(std::make_unique<state>(utf8, how, out)) {}
record_writer::record_writer(record_writer&&) noexcept = default;
record_writer& record_writer::operator=(record_writer&&) noexcept = default;
record_writer::~record_writer() = default;

void record_writer::add(record const& each, std::size_t number) { state_->add(each, number); }
void record_writer::add(rejected const& each) { state_->add(each); }

result<std::size_t> record_writer::finish() {
    auto& to = state_->to;
    if (state_->how.format == record_format::table && state_->rows.worth_printing()) to << state_->rows.take();
    to.flush();
    if (!to.good()) return failure{reason::write_failed, -1, "found a sink that takes no more text, expected room"};
    return to.written();
}

result<std::size_t> write(text::reading const& found, std::string_view utf8, record_options const& how,
                          io::sink const& out) {
    record_writer to(utf8, how, out);
    std::size_t next = 0;
    auto const& rejections = found.rejections;
    for (std::size_t i = 0; i < found.records.size(); ++i) {
        auto const begin = found.records[i].whole.begin;
        while (next < rejections.size() && rejections[next].where.begin < begin) to.add(rejections[next++]);
        to.add(found.records[i], i);
    }
    while (next < rejections.size()) to.add(rejections[next++]);
    return to.finish();
}

result<std::string> to_text(text::reading const& found, std::string_view utf8, record_options const& how) {
    return detail::collect([&](io::sink const& out) { return write(found, utf8, how, out); });
}

}  // namespace report
ATTAIN_END_NAMESPACE
