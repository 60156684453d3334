#include "detail/enums.hpp"
#include "detail/handles.hpp"
#include "detail/options.hpp"
#include "detail/text.hpp"

#include <attain/io/dataset_file.hpp>

#include <optional>
#include <string>
#include <utility>

using namespace attain::capi;

namespace attain::capi {

namespace {

std::optional<io::format> format_in(std::int32_t id) {
    switch (enum_in<std::int32_t>(id, ATTAIN_FORMAT_DEFAULT, ATTAIN_FORMAT_PROSE, "format")) {
    case ATTAIN_FORMAT_JSON: return io::format::json;
    case ATTAIN_FORMAT_CSV: return io::format::csv;
    case ATTAIN_FORMAT_SDMX_CSV: return io::format::sdmx_csv;
    case ATTAIN_FORMAT_PROSE: return io::format::prose;
    default: return std::nullopt;
    }
}

// A text without a format: by the ending of its name, else JSON begins with a brace.
io::format format_of_text(std::string_view text, std::string const& name) {
    if (auto const by_name = io::format_of(name)) return *by_name;
    auto const first = text.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return first != std::string_view::npos && text[first] == '{' ? io::format::json : io::format::csv;
}

io::loaded read_text(std::string_view text, std::string const& name, std::optional<io::format> as) {
    switch (as ? *as : format_of_text(text, name)) {
    case io::format::json: return io::read_json(text, name);
    case io::format::csv: return io::read_csv(text, name);
    case io::format::sdmx_csv: return io::read_sdmx_csv(text, name);
    case io::format::prose: return io::read_prose(text, name);
    }
    return {};
}

// The dataset for the caller. Strictly, any problem is a failure; leniently, only one that left nothing to read.
void hand_out(handle_out<attain_dataset>& to, io::loaded loaded, attain_read_options const& how) {
    for (auto const& each : loaded.problems)
        if (how.lenient == 0 || status_of(each.why) == status::resource) throw error(to_failure(each));
    to.give(std::move(loaded.data), std::move(loaded.problems));
}

}  // namespace

}  // namespace attain::capi

static_assert(sizeof(attain_read_options) == 16);

extern "C" {

attain_status attain_read_options_init(attain_read_options* options, attain_error* err) {
    return guard(err, outs(out(options, "options")), [](auto& out) { init_options(*out.pointer); });
}

attain_status attain_dataset_read(char const* path, size_t path_length, attain_read_options const* options,
                                  attain_dataset** result, attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        auto const how = options_in(options);
        hand_out(out, attain::io::load(std::string(text_in(path, path_length, "path")), format_in(how.format)), how);
    });
}

attain_status attain_dataset_read_text(char const* text, size_t length, char const* name, size_t name_length,
                                       attain_read_options const* options, attain_dataset** result, attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        auto const how = options_in(options);
        hand_out(
            out,
            read_text(text_in(text, length), std::string(text_in(name, name_length, "name")), format_in(how.format)),
            how);
    });
}

void attain_dataset_free(attain_dataset* dataset) { delete dataset; }

attain_status attain_dataset_fact_count(attain_dataset const* dataset, size_t* count, attain_error* err) {
    return guard(err, outs(out(count, "count")), [&](auto& out) { out.set(need(dataset, "dataset").value.size()); });
}

attain_status attain_dataset_indicator_count(attain_dataset const* dataset, size_t* count, attain_error* err) {
    return guard(err, outs(out(count, "count")),
                 [&](auto& out) { out.set(need(dataset, "dataset").value.indicators().size()); });
}

attain_status attain_dataset_scope_count(attain_dataset const* dataset, size_t* count, attain_error* err) {
    return guard(err, outs(out(count, "count")),
                 [&](auto& out) { out.set(need(dataset, "dataset").value.scopes().size()); });
}

attain_status attain_dataset_problem_count(attain_dataset const* dataset, size_t* count, attain_error* err) {
    return guard(err, outs(out(count, "count")), [&](auto& out) { out.set(need(dataset, "dataset").problems.size()); });
}

attain_status attain_dataset_indicator_id(attain_dataset const* dataset, size_t index, char* buffer, size_t capacity,
                                          size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(item_at(need(dataset, "dataset").value.indicators(), index).id); });
}

attain_status attain_dataset_indicator_title(attain_dataset const* dataset, size_t index, int32_t language,
                                             char* buffer, size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(item_at(need(dataset, "dataset").value.indicators(), index).title(language_in(language)));
    });
}

attain_status attain_dataset_scope_id(attain_dataset const* dataset, size_t index, char* buffer, size_t capacity,
                                      size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(item_at(need(dataset, "dataset").value.scopes(), index).id); });
}

attain_status attain_dataset_scope_title(attain_dataset const* dataset, size_t index, int32_t language, char* buffer,
                                         size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(item_at(need(dataset, "dataset").value.scopes(), index).title(language_in(language)));
    });
}

attain_status attain_dataset_problem(attain_dataset const* dataset, size_t index, int32_t* reason, uint32_t* line,
                                     uint32_t* column, char* buffer, size_t capacity, size_t* needed,
                                     attain_error* err) {
    return guard(
        err, outs(optional_out(reason), optional_out(line), optional_out(column), text_out(buffer, capacity, needed)),
        [&](auto& why, auto& at_line, auto& at_column, text_out& out) {
            auto const& problem = item_at(need(dataset, "dataset").problems, index);
            out.set(to_line(problem));
            why.set(static_cast<int32_t>(problem.why));
            at_line.set(problem.where.line);
            at_column.set(problem.where.column);
        });
}

attain_status attain_dataset_write(attain_dataset const* dataset, int32_t format, attain_write write, void* context,
                                   attain_error* err) {
    return guard(err, outs(), [&] {
        auto const as = format_in(format).value_or(attain::io::format::json);
        auto const& data = need(dataset, "dataset").value;
        (void)attain::io::write(data, as, sink_of(write, context)).value();
    });
}

}  // extern "C"
