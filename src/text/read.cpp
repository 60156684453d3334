#include "catalogue.hpp"
#include "document.hpp"
#include "encoding.hpp"
#include "english.hpp"
#include "everyday_zh.hpp"
#include "lexer.hpp"

#include <attain/text/read.hpp>
#include <attain/time/period_print.hpp>

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text {

namespace detail {

namespace {

record record_of(document const& doc, candidate&& from) {
    record made;
    made.whole = from.whole;
    made.numeral = from.numeral;
    made.scale = from.scale;
    made.unit_span = from.unit_span;
    made.raw = doc.text.substr(from.whole.begin, from.whole.end - from.whole.begin);
    if (from.is_ratio) {
        made.written = std::move(from.members);
    } else {
        made.written.reserve(from.is_range ? 2 : 1);
        made.written.push_back(from.number);
        if (from.is_range) made.written.push_back(from.upper);
    }
    made.magnitude = from.magnitude;
    made.is_range = from.is_range;
    made.is_ratio = from.is_ratio;
    made.value = from.number.scaled_by_power_of_ten(from.magnitude);
    made.high = from.is_range ? from.upper.scaled_by_power_of_ten(from.upper_magnitude) : made.value;
    if (from.negative) {
        made.value = -made.value;
        made.high = -made.high;
    }
    made.unit = from.unit_name;
    // cubic | metres: a line end inside the unit
    for (auto at = made.unit.find_first_of("\r\n"); at != made.unit.npos; at = made.unit.find_first_of("\r\n", at))
        made.unit.replace(at, made.unit.substr(at, 2) == "\r\n" ? 2 : 1, " ");
    made.unit_handle = from.unit;
    made.hedge = combine(from.outer_hedge, from.inner_hedge).value_or(from.inner_hedge);
    made.what = from.what;
    made.indicator = from.indicator.empty() ? std::string_view(from.made_indicator) : from.indicator;
    made.indicator_span = from.indicator_span;
    made.scope = from.scope;
    if (!from.when.is_none()) {
        made.when = from.when;
        made.period = to_string(from.when);
    }
    made.of = from.of;
    made.rule = from.rule;
    made.how = from.how;
    return made;
}

}  // namespace

void remember(document& doc, candidate const& figure) {
    doc.last = {doc.records,
                std::string(figure.indicator.empty() ? std::string_view(figure.made_indicator) : figure.indicator),
                figure.unit,
                figure.what,
                figure.whole.end,
                figure.when,
                figure.unit_name};
    doc.has_last = true;
    if (figure.what == role::value || figure.what == role::breakdown || figure.what == role::target) {
        doc.last_level = doc.last;
        doc.last_level_magnitude = figure.magnitude;
        doc.last_level_value = figure.number.scaled_by_power_of_ten(figure.magnitude);
        doc.has_level = true;
    }
    ++doc.records;
}

}  // namespace detail

language language_of_text(std::string_view utf8) noexcept { return detail::guess_language(utf8); }

result<reading> read_each(std::string_view utf8, read_options const& options,
                          std::function<void(record&&, std::size_t)> const& on_record) {
    if (auto const bad = detail::check_encoding(utf8)) return *bad;
    reading made;
    made.lang = options.lang               ? *options.lang
                : options.words != nullptr ? options.words->lang()
                                           : detail::guess_language(utf8);
    if (options.words != nullptr && options.words->lang() != made.lang) {
        return failure{reason::invalid_argument, -1,
                       "text: words of one language found, expected those of the language that was given"};
    }
    auto const& words = (options.words != nullptr ? *options.words : lexicon::builtin(made.lang)).index();
    std::optional<detail::tail_index> own_tails;
    if (options.units != nullptr && options.units != &unit_table::builtin())
        own_tails.emplace(*options.units, made.lang);
    detail::document doc{.text = utf8,
                         .words = words,
                         .tails = own_tails ? *own_tails : detail::tail_index::builtin(made.lang),
                         .options = options};
    doc.default_period = options.when.value_or(period());

    detail::catalogue_index const catalogue(options.catalogue);
    std::vector<detail::candidate> figures;
    std::size_t number = 0;
    auto const give = [&] {
        for (auto& figure : figures) {
            if (!figure.rejected) {
                auto made_record = detail::record_of(doc, std::move(figure));
                if (!catalogue.empty()) made_record.indicator_id = catalogue.id_of(made_record.indicator);
                on_record(std::move(made_record), number++);
            } else if (options.keep_rejected) {
                made.rejections.push_back({figure.whole, *figure.rejected});
            }
        }
        figures.clear();
    };
    if (made.lang == language::en) {
        detail::english_lexer source(utf8, doc);
        detail::english_sentence sentence;
        while (source.next(sentence)) {
            detail::note_english_goals(sentence, doc);
            if (!sentence.has_number) {
                detail::note_english_list(sentence, figures, doc);
                continue;
            }
            detail::find_english_figures(sentence, doc, figures);
            detail::interpret_english(sentence, figures, doc);
            detail::settle_english_parts_that_add_up(sentence, figures, doc);
            detail::settle_english_shares_of_hundred(sentence, figures);
            detail::note_english_list(sentence, figures, doc);
            detail::note_english_wholes(figures, doc);
            give();
        }
        made.invalid_bytes = source.invalid_bytes();
    } else if (options.everyday) {
        made.invalid_bytes = detail::read_everyday_chinese(doc, figures);
        give();
    } else {
        detail::lexer source(utf8, words);
        detail::sentence sentence;
        while (source.next(sentence)) {
            if (sentence.has_number) {
                detail::claim_chinese_dates(sentence, doc, options.keep_rejected ? &made.rejections : nullptr);
            } else {
                sentence.periods.clear();
            }
            detail::note_chinese_period(sentence, doc);
            detail::note_chinese_goals(sentence, doc);
            if (sentence.has_number) {
                detail::find_candidates(sentence, doc, figures);
                detail::interpret_chinese(sentence, figures, doc);
                give();
            }
            detail::note_chinese_parts(sentence, doc);
        }
        made.invalid_bytes = source.invalid_bytes();
    }
    // Dates are found before the other numbers of their sentence.
    std::stable_sort(made.rejections.begin(), made.rejections.end(),
                     [](rejected const& a, rejected const& b) { return a.where.begin < b.where.begin; });
    made.title = std::move(doc.title);
    if (!doc.report_period.is_none()) made.when = doc.report_period;
    return made;
}

result<reading> read(std::string_view utf8, read_options const& options) {
    std::vector<record> records;
    auto made = read_each(utf8, options, [&](record&& each, std::size_t) { records.push_back(std::move(each)); });
    if (made) made.value().records = std::move(records);
    return made;
}

}  // namespace text

ATTAIN_END_NAMESPACE
