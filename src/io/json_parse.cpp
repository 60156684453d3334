#include "json_reader.hpp"
#include "utf8.hpp"

#include <attain/io/dataset_file.hpp>
#include <attain/number/decimal.hpp>

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/src.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace io {

namespace {

namespace json = boost::json;

constexpr std::size_t deepest = 32;

/// Feeds the parser's events to the reader of datasets, with the place of each token. The parser says what comes, not
/// where; so a cursor walks the same text from token to token, and takes numbers by their own digits.
class events {
public:
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = 1u << 16;
    static constexpr std::size_t max_string_size = 1u << 24;

    events(std::string_view text, detail::json_reader& reader)
        : at_(text.data()), end_(text.data() + text.size()), places_(text), reader_(&reader) {}

    bool on_document_begin(json::error_code&) { return true; }
    bool on_document_end(json::error_code&) { return true; }

    bool on_object_begin(json::error_code& ec) { return go(reader_->open(true, mark()), ec); }
    bool on_array_begin(json::error_code& ec) { return go(reader_->open(false, mark()), ec); }
    bool on_object_end(std::size_t, json::error_code& ec) {
        static_cast<void>(mark());
        return go(reader_->close(), ec);
    }
    bool on_array_end(std::size_t, json::error_code& ec) {
        static_cast<void>(mark());
        return go(reader_->close(), ec);
    }

    bool on_key_part(json::string_view part, std::size_t, json::error_code&) { return gather(part); }
    bool on_key(json::string_view part, std::size_t, json::error_code& ec) {
        auto const where = seek();
        return go(reader_->key(string_at_cursor(part), where), ec);
    }
    bool on_string_part(json::string_view part, std::size_t, json::error_code&) { return gather(part); }
    bool on_string(json::string_view part, std::size_t, json::error_code& ec) {
        auto const where = seek();
        return go(reader_->text(string_at_cursor(part), where), ec);
    }

    bool on_number_part(json::string_view, json::error_code&) { return true; }
    bool on_int64(std::int64_t, json::string_view, json::error_code& ec) { return number(ec); }
    bool on_uint64(std::uint64_t, json::string_view, json::error_code& ec) { return number(ec); }
    bool on_double(double, json::string_view, json::error_code& ec) { return number(ec); }
    bool on_bool(bool value, json::error_code& ec) {
        auto const where = seek();
        at_ += value ? 4 : 5;
        return go(reader_->word(value ? "true" : "false", where), ec);
    }
    bool on_null(json::error_code& ec) {
        auto const where = seek();
        at_ += 4;
        return go(reader_->word("null", where), ec);
    }
    bool on_comment_part(json::string_view, json::error_code&) { return true; }
    bool on_comment(json::string_view, json::error_code&) { return true; }

private:
    static bool go(bool on, json::error_code& ec) {
        if (!on) ec = json::error::syntax;
        return on;
    }
    bool gather(json::string_view part) {
        gathered_.append(part.data(), part.size());
        return true;
    }
    /// Moves to the next token and tells its place.
    place seek() noexcept {
        while (at_ != end_ &&
               (*at_ == ' ' || *at_ == '\t' || *at_ == '\r' || *at_ == '\n' || *at_ == ',' || *at_ == ':'))
            ++at_;
        return places_.at(at_);
    }
    place mark() noexcept {
        auto const where = seek();
        ++at_;
        return where;
    }
    /// The string at the cursor: within the text where it holds no escapes, else put together from the parser's parts.
    std::string_view string_at_cursor(json::string_view last_part) {
        auto const* const first = ++at_;
        bool escaped = false;
        while (at_ != end_ && *at_ != '"') {
            if (*at_ == '\\') {
                escaped = true;
                ++at_;
            }
            if (at_ != end_) ++at_;
        }
        std::string_view const raw(first, static_cast<std::size_t>(at_ - first));
        if (at_ != end_) ++at_;
        std::string_view text = raw;
        if (escaped) {
            gathered_.append(last_part.data(), last_part.size());
            text = reader_->keep(std::move(gathered_));
        }
        gathered_.clear();
        return text;
    }
    bool number(json::error_code& ec) {
        auto const where = seek();
        auto const* const first = at_;
        while (at_ != end_ && ((*at_ >= '0' && *at_ <= '9') || *at_ == '-' || *at_ == '+' || *at_ == '.' ||
                               *at_ == 'e' || *at_ == 'E'))
            ++at_;
        return go(reader_->number({first, static_cast<std::size_t>(at_ - first)}, where), ec);
    }

    char const* at_;
    char const* end_;
    detail::place_counter places_;
    detail::json_reader* reader_;
    std::string gathered_;
};

}  // namespace

loaded read_json(std::string_view text, std::string const& name) {
    dataset_builder builder(name);
    if (auto const bad = detail::first_bad_utf8(text); bad != text.size()) {
        builder.report(detail::not_utf8(text, bad));
        return std::move(builder).build();
    }
    if (text.starts_with(detail::byte_order_mark)) text.remove_prefix(detail::byte_order_mark.size());

    detail::json_reader reader(builder);
    json::parse_options options;
    options.max_depth = deepest;
    json::basic_parser<events> parser(options, text, reader);
    json::error_code ec;
    auto const used = parser.write_some(false, text.data(), text.size(), ec);
    if (reader.stopped()) return std::move(builder).build();
    if (!ec && used < text.size()) ec = json::error::extra_data;
    if (ec) {
        detail::place_counter places(text);
        auto const where = places.at(text.data() + used);
        problem what{reason::malformed_json, {}, where, {}, {}, {}};
        if (ec == json::error::incomplete || used >= text.size()) {
            what.why = reason::unexpected_end;
            what.found = "the end of the text";
            what.expected = reader.expected_at_end();
            what.advice = "complete the file; it seems cut off";
        } else if (ec == json::error::too_deep) {
            what.found = "more than " + std::to_string(deepest) + " levels";
            what.expected = "a dataset, which has four";
            what.advice = "remove the nesting";
        } else if (ec == json::error::extra_data) {
            what.found = attain::detail::cited(text.substr(used), 16) + " behind the dataset";
            what.expected = "the end of the text";
            what.advice = "keep one dataset in a file";
        } else {
            what.found = attain::detail::cited(text.substr(used), 16);
            what.expected = "JSON (" + ec.message() + ')';
            what.advice = "correct the text here or just before";
        }
        builder.report(std::move(what));
    }
    return std::move(builder).build();
}

}  // namespace io

ATTAIN_END_NAMESPACE
