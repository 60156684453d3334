#include "detail/enums.hpp"
#include "detail/handles.hpp"
#include "detail/options.hpp"
#include "detail/text.hpp"

#include <attain/report/records.hpp>
#include <attain/text/to_dataset.hpp>

#include <memory>
#include <optional>
#include <string>
#include <utility>

using namespace attain::capi;

// The records view into the text, which therefore does not move.
struct attain_reading {
    std::unique_ptr<std::string const> text;
    attain::text::reading found;
};

namespace attain::capi {

namespace {

using text::certainty;
using text::reject_reason;
using text::role;

static_assert(same(ATTAIN_PROSE_ROLE_VALUE, role::value) && same(ATTAIN_PROSE_ROLE_BREAKDOWN, role::breakdown));
static_assert(same(ATTAIN_PROSE_ROLE_TOTAL, role::total) && same(ATTAIN_PROSE_ROLE_GROWTH_YOY, role::growth_yoy));
static_assert(same(ATTAIN_PROSE_ROLE_GROWTH_MOM, role::growth_mom) && same(ATTAIN_PROSE_ROLE_GROWTH, role::growth));
static_assert(same(ATTAIN_PROSE_ROLE_GROWTH_DIFF, role::growth_diff) && same(ATTAIN_PROSE_ROLE_DIFF, role::diff));
static_assert(same(ATTAIN_PROSE_ROLE_COMPLETION, role::completion) && same(ATTAIN_PROSE_ROLE_SHARE, role::share));
static_assert(same(ATTAIN_PROSE_ROLE_RANK, role::rank) && same(ATTAIN_PROSE_ROLE_RANK_CHANGE, role::rank_change));
static_assert(same(ATTAIN_PROSE_ROLE_EXCESS, role::excess) && same(ATTAIN_PROSE_ROLE_TARGET, role::target));
static_assert(same(ATTAIN_PROSE_ROLE_BASE, role::base) && same(ATTAIN_PROSE_ROLE_INCREMENT, role::increment));
static_assert(same(ATTAIN_CERTAINTY_CERTAIN, certainty::certain));
static_assert(same(ATTAIN_CERTAINTY_INFERRED, certainty::inferred));
static_assert(same(ATTAIN_CERTAINTY_AMBIGUOUS, certainty::ambiguous));
static_assert(same(ATTAIN_REJECT_DATE, reject_reason::date) && same(ATTAIN_REJECT_NAME, reject_reason::name));
static_assert(same(ATTAIN_REJECT_LIST_NUMBER, reject_reason::list_number));
static_assert(same(ATTAIN_REJECT_SLOGAN, reject_reason::slogan));
static_assert(same(ATTAIN_REJECT_SIZE_CLASS, reject_reason::size_class));
static_assert(same(ATTAIN_REJECT_DEFINITION_BOUND, reject_reason::definition_bound));
static_assert(same(ATTAIN_REJECT_ORDINAL, reject_reason::ordinal) && same(ATTAIN_REJECT_IDIOM, reject_reason::idiom));
static_assert(same(ATTAIN_REJECT_ADDRESS, reject_reason::address));
static_assert(same(ATTAIN_REJECT_DOCUMENT_NUMBER, reject_reason::document_number));
static_assert(same(ATTAIN_REJECT_IDENTIFIER, reject_reason::identifier));
static_assert(same(ATTAIN_REJECT_BARE, reject_reason::bare));

/// The reader's words with the caller's, which may be null.
text::lexicon lexicon_of(language lang, char const* words) {
    auto const& known = text::lexicon::builtin(lang);
    return words == nullptr ? known : known.extended_with(words).value();
}

/// The options for a text, and the words that they point to.
struct prose_options {
    prose_options(attain_prose_options const* given, std::string_view utf8);
    prose_options(prose_options const&) = delete;
    prose_options& operator=(prose_options const&) = delete;

    text::read_options how;
    std::optional<text::lexicon> words;
};

prose_options::prose_options(attain_prose_options const* given, std::string_view utf8) {
    auto const from = options_in(given);
    if (from.reserved != 0)
        throw_failure(reason::unknown_option, "options: found a `reserved` that is set, expected 0");
    if (from.language != ATTAIN_LANGUAGE_DEFAULT) how.lang = language_in(from.language);
    how.keep_rejected = from.keep_rejected != 0;
    if (from.period != nullptr) how.when = period::parse(from.period).value();
    if (from.catalogue != nullptr) how.catalogue = text::catalogue_of(from.catalogue->value);
    if (from.words == nullptr) return;
    words = lexicon_of(how.lang.value_or(text::language_of_text(utf8)), from.words);
    how.words = &*words;
}

attain_span span_out(text::span const& from) { return {from.begin, from.end, from.first, from.last}; }

attain_record record_out(text::record const& from) {
    attain_record made{};
    made.whole = span_out(from.whole);
    made.numeral = span_out(from.numeral);
    made.scale = span_out(from.scale);
    made.unit = span_out(from.unit_span);
    made.indicator = span_out(from.indicator_span);
    made.of = from.of ? static_cast<std::int64_t>(*from.of) : -1;
    made.role = static_cast<std::int32_t>(from.what);
    made.certainty = static_cast<std::int32_t>(from.how);
    made.hedge = static_cast<std::int32_t>(from.hedge);
    made.magnitude = from.magnitude;
    made.is_range = from.is_range ? 1 : 0;
    made.is_ratio = from.is_ratio ? 1 : 0;
    return made;
}

std::string text_of(text::record const& from, std::int32_t what) {
    switch (enum_in<std::int32_t>(what, ATTAIN_RECORD_TEXT, ATTAIN_RECORD_RULE, "what")) {
    case ATTAIN_RECORD_TEXT: return std::string(from.raw);
    case ATTAIN_RECORD_VALUE: return report::value_text(from);
    case ATTAIN_RECORD_HIGH: return from.is_range ? from.high.to_string() : std::string();
    case ATTAIN_RECORD_UNIT: return from.unit;
    case ATTAIN_RECORD_INDICATOR: return from.indicator;
    case ATTAIN_RECORD_INDICATOR_ID: return from.indicator_id;
    case ATTAIN_RECORD_SCOPE: return from.scope;
    case ATTAIN_RECORD_PERIOD: return from.period;
    default: return std::string(from.rule);
    }
}

auto const& reading_in(attain_reading const* reading) { return need(reading, "reading").found; }

}  // namespace

}  // namespace attain::capi

static_assert(sizeof(attain_span) == 16 && sizeof(attain_record) == 112 && sizeof(attain_rejected) == 20);
static_assert(sizeof(attain_prose_options) == 16 + 3 * sizeof(char*));

extern "C" {

attain_status attain_prose_options_init(attain_prose_options* options, attain_error* err) {
    return guard(err, outs(out(options, "options")), [](auto& out) { init_options(*out.pointer); });
}

attain_status attain_reading_parse(char const* text, size_t length, attain_prose_options const* options,
                                   attain_reading** result, attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        auto kept = std::make_unique<std::string const>(text_in(text, length));
        prose_options const with(options, *kept);
        auto found = attain::text::read(*kept, with.how).value();
        out.give(std::move(kept), std::move(found));
    });
}

void attain_reading_free(attain_reading* reading) { delete reading; }

attain_status attain_reading_count(attain_reading const* reading, size_t* count, attain_error* err) {
    return guard(err, outs(out(count, "count")), [&](auto& out) { out.set(reading_in(reading).records.size()); });
}

attain_status attain_reading_record(attain_reading const* reading, size_t index, attain_record* record,
                                    attain_error* err) {
    return guard(err, outs(out(record, "record")),
                 [&](auto& out) { out.set(record_out(item_at(reading_in(reading).records, index))); });
}

attain_status attain_reading_text(attain_reading const* reading, size_t index, int32_t what, char* buffer,
                                  size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(text_of(item_at(reading_in(reading).records, index), what)); });
}

attain_status attain_reading_rejected_count(attain_reading const* reading, size_t* count, attain_error* err) {
    return guard(err, outs(out(count, "count")), [&](auto& out) { out.set(reading_in(reading).rejections.size()); });
}

attain_status attain_reading_rejected(attain_reading const* reading, size_t index, attain_rejected* rejected,
                                      attain_error* err) {
    return guard(err, outs(out(rejected, "rejected")), [&](auto& out) {
        auto const& each = item_at(reading_in(reading).rejections, index);
        out.set({span_out(each.where), static_cast<std::int32_t>(each.why)});
    });
}

attain_status attain_reading_language(attain_reading const* reading, int32_t* language, attain_error* err) {
    return guard(err, outs(out(language, "language")), [&](auto& out) {
        out.set(reading_in(reading).lang == attain::language::zh ? ATTAIN_LANGUAGE_ZH : ATTAIN_LANGUAGE_EN);
    });
}

attain_status attain_reading_invalid_bytes(attain_reading const* reading, size_t* count, attain_error* err) {
    return guard(err, outs(out(count, "count")), [&](auto& out) { out.set(reading_in(reading).invalid_bytes); });
}

attain_status attain_reading_title(attain_reading const* reading, char* buffer, size_t capacity, size_t* needed,
                                   attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(reading_in(reading).title); });
}

attain_status attain_reading_dataset(attain_reading const* reading, char const* name, size_t name_length,
                                     attain_dataset** result, attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        auto const& from = need(reading, "reading");
        attain::text::dataset_options how;
        how.file = text_in(name, name_length, "name");
        auto made = attain::text::to_dataset(from.found, *from.text, how);
        out.give(std::move(made.data), std::move(made.problems));
    });
}

attain_status attain_reading_write(attain_reading const* reading, attain_write write, void* context,
                                   attain_error* err) {
    return guard(err, outs(), [&] {
        auto const& from = need(reading, "reading");
        attain::report::record_options how;
        how.format = attain::report::record_format::jsonl;
        (void)attain::report::write(from.found, *from.text, how, sink_of(write, context)).value();
    });
}

attain_status attain_words_write(int32_t language, char const* words, attain_write write, void* context,
                                 attain_error* err) {
    return guard(err, outs(), [&] {
        auto const known = lexicon_of(language_in(language), words);
        write_through(write, context, attain::text::table_of(known));
    });
}

// Literals, which end with a NUL.
char const* attain_prose_role_name(int32_t role) {
    if (role < 0 || role > ATTAIN_PROSE_ROLE_INCREMENT) return "unknown";
    return attain::text::name_of(static_cast<attain::text::role>(role)).data();
}

}  // extern "C"
