#include "lexicon_index.hpp"
#include "lexicon_tables_en.hpp"
#include "listed_words.hpp"
#include "word_group_tables.hpp"

#include <attain/quantity/detail/characters.hpp>
#include <attain/quantity/hedge.hpp>
#include <attain/text/lexicon.hpp>
#include <attain/text/record.hpp>

#include <algorithm>
#include <iterator>
#include <map>

ATTAIN_BEGIN_NAMESPACE

namespace text {

namespace {

struct kind_name {
    word_kind kind;
    std::string_view name;
    std::string_view values;  ///< the values it may have, in the order of their codes, separated by '|'
};

constexpr std::string_view hedges = "exact|about|over|over_bounded|at_least|nearly|under|at_most";

// The value is a word of the text's own, or a currency, not one of a list.
constexpr std::string_view any_word = "*";
constexpr std::string_view any_currency = "$";
constexpr std::string_view any_group = "[]";

// english.hpp counts on the order of the values of increase, time and stop.
constexpr kind_name kind_names[] = {
    {word_kind::none, "none", ""},
    {word_kind::increase, "increase", "|to|verb|noun|particle"},
    {word_kind::decrease, "decrease", "|to|verb|noun|particle"},
    {word_kind::level, "level", ""},
    {word_kind::light, "light",
     "|investment|exports|imports|production|sales|employment|spending|throughput|revenue|funding|profit"},
    {word_kind::yoy, "yoy", ""},
    {word_kind::mom, "mom", ""},
    {word_kind::since, "since", ""},
    {word_kind::than, "than", ""},
    {word_kind::share, "share", ""},
    {word_kind::share_noun, "share_noun", ""},
    {word_kind::completion, "completion", "|noun"},
    {word_kind::rank, "rank", "|noun"},
    {word_kind::excess, "excess", "|below"},
    {word_kind::target, "target", "|pace"},
    {word_kind::plan_verb, "plan_verb", ""},
    {word_kind::base, "base", ""},
    {word_kind::become, "become", ""},
    {word_kind::total, "total", ""},
    {word_kind::increment, "increment", "|subset"},
    {word_kind::breakdown, "breakdown", ""},
    {word_kind::respectively, "respectively", ""},
    {word_kind::negation, "negation", ""},
    {word_kind::approximate, "approximate", hedges},
    {word_kind::time, "time",
     "|this_year|last_year|before_last|h1|h2|q1|q2|q3|q4|q1_q3|year|month|previous|since|unit|past|whole"},
    {word_kind::place, "place", ""},
    {word_kind::adverb, "adverb", "|average"},
    {word_kind::rate_noun, "rate_noun", "|growth|head"},
    {word_kind::name, "name", "|name|slogan|size_class|idiom|ordinal|date|part"},
    {word_kind::quantifier, "quantifier", hedges},
    {word_kind::joiner, "joiner", ""},
    {word_kind::stop, "stop",
     "|head|verb|passive|by|to|from|of|in|at|with|preposition|determiner|pronoun|relative|auxiliary|joiner|clause|"
     "total|infinitive"},
    {word_kind::plain, "plain", "|weighed"},
    {word_kind::counts, "counts", any_word},
    {word_kind::currency, "currency", any_currency},
    {word_kind::group, "group", any_group},
};

std::string expected_value(word_kind kind) {
    if (kind == word_kind::counts) return "the unit that the word counts; write it behind a tab";
    if (kind == word_kind::currency) {
        return "the code of a currency, such as LKR; write that, or a code and what it shares, such as 'ZWL $'";
    }
    if (kind == word_kind::group) {
        return "the name of a group of this language, or a minus and the name to take the word out; "
               "the rows of the kind 'group' in the reader's own table name them (attain words --kind group)";
    }
    return "none or one of the kind " + std::string(name_of(kind));
}

failure wrong_line(reason why, std::size_t position, std::string message) {
    return {why, static_cast<std::ptrdiff_t>(position), std::move(message)};
}

}  // namespace

std::string_view name_of(word_kind kind) noexcept {
    for (auto const& each : kind_names) {
        if (each.kind == kind) return each.name;
    }
    return {};
}

std::optional<word_kind> parse_word_kind(std::string_view name) noexcept {
    for (auto const& each : kind_names) {
        if (each.name == name) return each.kind;
    }
    return std::nullopt;
}

namespace detail {

int value_code(word_kind kind, std::string_view value) noexcept {
    auto const row = std::find_if(std::begin(kind_names), std::end(kind_names),
                                  [&](kind_name const& each) { return each.kind == kind; });
    if (row == std::end(kind_names)) return -1;
    if (row->values == any_word) return value.empty() ? -1 : 0;
    if (row->values == any_currency) return currency_of_value(value).code.empty() ? -1 : 0;
    if (row->values == any_group) return value.empty() ? -1 : 0;
    int code = -1;
    bool const listed = any_listed(row->values, [&](std::string_view each) {
        ++code;
        return each == value;
    });
    return listed ? code : -1;
}

int word_group_number(language lang, std::string_view name) noexcept {
    using numbers = std::map<std::string_view, int, std::less<>>;
    static auto const numbered = [](language which) {
        numbers made;
        for (auto const rows : word_group_rows(which)) {
            for (auto const& row : rows) made.emplace(row.name, row.number);
        }
        return made;
    };
    static numbers const english = numbered(language::en);
    static numbers const chinese = numbered(language::zh);
    auto const& known = lang == language::zh ? chinese : english;
    auto const found = known.find(name);
    return found == known.end() ? -1 : found->second;
}

lexicon_index::lexicon_index(attain::language lang) : lang_(lang), words_(true), groups_(word_groups(lang)) {}

// `-name` takes the word out.
void lexicon_index::add_to_group(std::string_view word, std::string_view value) {
    bool const out = value.starts_with('-');
    auto const number = word_group_number(lang_, value.substr(out ? 1 : 0));
    if (number < 0) return;
    auto& group = groups_[static_cast<std::size_t>(number)];
    out ? group.take_out(word) : group.add(word);
}

void lexicon_index::add(word_kind kind, std::string_view word, std::string_view value) {
    auto const id = static_cast<std::int32_t>(entries_.size());
    kept_.emplace_back(word);
    auto const kept_word = std::string_view(kept_.back());
    kept_.emplace_back(value);
    entries_.push_back({kind, kept_word, kept_.back()});
    auto const code = kind == word_kind::currency ? 0 : value_code(kind, value);  // its value is asked for at the end
    uses_.push_back({kind, static_cast<std::uint8_t>(std::max(0, code))});
    if (kind == word_kind::group) return add_to_group(kept_word, kept_.back());
    bool const own = library_rows_ != 0;
    if (kind == word_kind::currency || (kind == word_kind::none && own)) currencies_.add(kept_word, kept_.back(), own);
    if (kind != word_kind::currency) words_.add(word, kind == word_kind::none ? -1 : id);
}

namespace {

std::shared_ptr<lexicon_index> index_of(language lang) {
    auto made = std::make_shared<lexicon_index>(lang);
    auto const add = [&](std::span<lexicon_row const> rows) {
        for (auto const& row : rows)
            each_listed(row.words, [&](std::string_view word) { made->add(row.kind, word, row.value); });
    };
    if (lang == language::zh) {
        add(chinese_rows());
    } else {
        for (auto const rows : {english_rows(), english_noun_rows(), english_sentence_rows(), english_currency_rows()})
            add(rows);
    }
    for (auto const rows : word_group_rows(lang)) {
        for (auto const& row : rows)
            each_listed(row.words, [&](std::string_view word) { made->add(word_kind::group, word, row.name); });
    }
    made->end_library();
    return made;
}

}  // namespace

}  // namespace detail

lexicon const& lexicon::builtin(language lang) {
    static auto const ready = [](language which) {
        auto made = detail::index_of(which);
        made->finish();
        return lexicon(std::move(made));
    };
    if (lang == language::en) {
        static lexicon const english = ready(language::en);
        return english;
    }
    static lexicon const chinese = ready(language::zh);
    return chinese;
}

language lexicon::lang() const noexcept { return index_->lang(); }

std::span<lexicon_entry const> lexicon::entries() const noexcept { return index_->entries(); }

std::optional<lexicon_entry> lexicon::find(std::string_view word) const noexcept {
    auto const found = index_->words().longest(word, 0);
    if (found && found.length == word.size()) return index_->entry(found.id);
    auto const rows = entries();
    auto const last = std::find_if(rows.rbegin(), rows.rend(), [&](lexicon_entry const& each) {
        return each.word == word && (each.kind == word_kind::currency || each.kind == word_kind::none);
    });
    return last != rows.rend() && last->kind == word_kind::currency ? std::optional(*last) : std::nullopt;
}

result<lexicon> lexicon::extended_with(std::string_view table) const {
    if (auto const bad = attain::detail::first_invalid_utf8(table); bad != attain::detail::all_valid) {
        return wrong_line(reason::invalid_utf8, bad,
                          "lexicon: found a byte that is no UTF-8, expected UTF-8; save the table as such");
    }
    auto made = std::make_shared<detail::lexicon_index>(lang());
    for (auto const& each : entries()) {
        if (made->entries().size() == index_->library_rows()) made->end_library();
        made->add(each.kind, each.word, each.value);
    }
    if (made->entries().size() == index_->library_rows()) made->end_library();
    std::size_t number = 1;
    for (std::size_t at = 0; at < table.size(); ++number) {
        auto const start = at;
        auto line = table.substr(at, table.find('\n', at) - at);
        at += line.size() + 1;
        while (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (line.empty() || line.front() == '#') continue;
        auto const where = "lexicon line " + std::to_string(number) + ": ";
        auto const tab = line.find('\t');
        auto const kind = parse_word_kind(line.substr(0, tab));
        if (!kind) {
            return wrong_line(reason::unknown_word, start,
                              where + "found the kind of word '" + std::string(line.substr(0, tab)) +
                                  "', expected one of those that word_kind lists, and a tab after it");
        }
        auto const rest = tab == std::string_view::npos ? std::string_view() : line.substr(tab + 1);
        auto const second = rest.find('\t');
        auto const word = rest.substr(0, second);
        auto const value = second == std::string_view::npos ? std::string_view() : rest.substr(second + 1);
        if (word.empty()) {
            return wrong_line(reason::missing_field, start + line.size(),
                              where + "found no word after the kind, expected kind, tab and word");
        }
        bool const no_group = *kind == word_kind::group &&
                              detail::word_group_number(lang(), value.substr(value.starts_with('-') ? 1 : 0)) < 0;
        if (no_group || detail::value_code(*kind, value) < 0) {
            return wrong_line(
                reason::unknown_word, start + tab + 1 + word.size() + 1,
                where + "found the value '" + std::string(value) + "', expected " + expected_value(*kind));
        }
        made->add(*kind, word, value);
    }
    made->finish();
    return lexicon(std::move(made));
}

}  // namespace text

ATTAIN_END_NAMESPACE
