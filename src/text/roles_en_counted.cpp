#include "rules_en.hpp"
#include "utf8.hpp"
#include "words_in.hpp"

#include <algorithm>
#include <string>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What numbers without a unit count.

namespace {

/// Where words stand in others that may have line ends for blanks.
[[nodiscard]] std::size_t find_in_lines(std::string_view words, std::string_view what) noexcept {
    for (auto at = words.find_first_of(" \n"); at < words.size() && at + what.size() <= words.size();
         at = words.find_first_of(" \n", at + 1)) {
        bool const same = std::equal(what.begin(), what.end(), words.begin() + static_cast<std::ptrdiff_t>(at),
                                     [](char a, char b) { return a == (b == '\n' ? ' ' : b); });
        if (same) return at;
    }
    return std::string_view::npos;
}

/// Whether a noun of goods, small or capital, is the plural of another: bus, buses; aircraft, aircraft.
[[nodiscard]] bool is_plural_of(std::string_view many, std::string_view one) noexcept {
    if (one.empty() || many.size() < one.size() || (one.front() | ' ') != (many.front() | ' ') ||
        !many.substr(1).starts_with(one.substr(1)))
        return false;
    auto const tail = many.substr(one.size());
    if (tail.empty()) return !many.ends_with('s');
    return tail == "s" || (tail == "es" && (one.ends_with('s') || one.ends_with('x') || one.ends_with('h')));
}

/// exports of cars, new-home sales: the goods that are counted one by one.
[[nodiscard]] std::string_view goods_of(std::string_view name, std::string_view head,
                                        lexicon_index const& words) noexcept {
    auto const at = name.find(head);
    if (at == std::string_view::npos || !words.group(english_words::goods_flow_nouns).has_in_small(head)) return {};
    auto const& counted = words.group(english_words::counted_goods);
    auto const behind = name.substr(at + head.size());
    if (behind.starts_with(" of ")) {
        auto const phrase = behind.substr(4);
        auto const end = std::min({phrase.find(" in "), phrase.find(" to "), phrase.find(" from "), phrase.size()});
        auto const space = phrase.substr(0, end).rfind(' ');
        auto const noun = phrase.substr(space == std::string_view::npos ? 0 : space + 1, std::string_view::npos);
        for (auto const many : counted) {
            if (noun.starts_with(many) && (noun.size() == many.size() || noun[many.size()] == ' ')) return many;
        }
        return {};
    }
    if (at < 2) return {};
    auto const ahead = name.substr(0, at - 1);
    auto const one = ahead.substr(ahead.find_last_of(" -") + 1);
    auto const found =
        std::find_if(counted.begin(), counted.end(), [&](auto const many) { return is_plural_of(many, one); });
    return found == counted.end() ? std::string_view() : *found;
}

/// Member numbers, the number of client numbers: the plural of what stands before `numbers`, where it is listed.
[[nodiscard]] std::string_view numbered_by(std::string_view name, word_group const& plurals) noexcept {
    constexpr std::string_view tail = " numbers";
    if (!name.ends_with(tail)) return {};
    auto const ahead = name.substr(0, name.size() - tail.size());
    auto const one = ahead.substr(ahead.find_last_of(" \n") + 1);
    auto const found =
        std::find_if(plurals.begin(), plurals.end(), [&](auto const many) { return is_plural_of(many, one); });
    return found == plurals.end() ? std::string_view() : *found;
}

}  // namespace

/// What a noun counts without saying so: a population of 320,457 are people. A small or broken number may be an index.
std::string_view english_evidence::counted_by(candidate const& f, std::string_view name) const {
    constexpr std::int32_t thousands = 3;
    bool const many = f.magnitude >= thousands || (f.number.scale() <= 0 && f.number >= decimal(1000));
    if (name.find("index") != std::string_view::npos) return {};
    auto const counts = [&](std::size_t at) -> lexicon_entry const* {
        auto const found = doc_.words.words().longest(name, at);
        if (!found) return nullptr;
        auto const* entry = &doc_.words.entry(found.id);
        auto const end = at + found.length;
        if (end != name.size() && name[end] != ' ') return nullptr;
        // the employed: those that employment counts
        if (entry->kind == word_kind::light && !entry->value.empty()) {
            auto const noun = doc_.words.words().longest(entry->value, 0);
            if (noun && noun.length == entry->value.size()) entry = &doc_.words.entry(noun.id);
        }
        return entry->kind == word_kind::counts ? entry : nullptr;
    };
    // Of the words before the first preposition the last one counts: visitor arrival numbers are arrivals.
    std::string_view told;
    auto const& prepositions = listed(english_words::name_prepositions);
    for (std::size_t at = 0; at < name.size();) {
        auto const blank = std::min(name.find(' ', at), name.size());
        auto const word = name.substr(at, blank - at);
        bool const ends = prepositions.has(word);
        if (word == "per") break;  // the delay per flight: no flights
        if (ends && !told.empty()) break;
        auto const* entry = counts(at);
        bool const negated = entry == nullptr && (word.starts_with("un") || word.starts_with("Un"));
        if (negated) entry = counts(at + 2);
        bool const payroll = told == "jobs" && entry != nullptr && entry->value == "people";  // payroll employment
        if (entry != nullptr && !payroll && (many || entry->value.starts_with(entry->word.substr(0, 4))))
            told = entry->value;
        // Who has told of jobs goes on telling of them.
        bool const jobs = entry != nullptr && doc_.counted == "jobs" && word.ends_with("mployment");
        if (jobs && !told.empty()) told = doc_.counted;
        at = blank + 1;
    }
    return told;
}

/// The nearest figure before `i`, in this sentence, that counts things.
std::size_t english_evidence::count_before(std::size_t i) const {
    for (auto k = i; k > 0 && i - k < reach; --k) {
        if (!it_[k - 1].is(english_type::figure)) continue;
        auto const& from = figures_[it_[k - 1].index];
        bool const counts = from.unit.kind() == unit_kind::count || from.unit.kind() == unit_kind::none;
        if (counts && !from.rejected && !from.unit_name.empty()) return k - 1;
    }
    return none;
}

/// The number of arrivals fell to 6 842: the unit is what is counted, or that of a sibling with the same head.
void english_rules::name_unit(std::size_t i, candidate& f) const {
    auto const head_noun = [this](std::string_view words) {
        auto end = words.size();
        for (auto const cut : listed(english_words::name_tail_words)) {
            end = std::min(end, find_in_lines(words, cut));
        }
        auto const last_word = [&](std::size_t to) {
            auto const noun = words.substr(0, to);
            auto const space = noun.find_last_of(" \n");
            return noun.substr(space == std::string_view::npos ? 0 : space + 1);
        };
        // people claiming benefits, firms registered here
        for (auto blank = words.find_first_of(" \n"); blank < end; blank = words.find_first_of(" \n", blank + 1)) {
            auto const next = std::min(words.find_first_of(" \n", blank + 1), end);
            auto const inner = words.substr(blank + 1, next - blank - 1);
            if (next < end && inner.size() > 4 && (inner.ends_with("ing") || inner.ends_with("ed")) &&
                looks_plural(last_word(blank)))
                return last_word(blank);
        }
        // ships calling, goods handled
        auto word = last_word(end);
        if (word.size() < end && (word.ends_with("ing") || word.ends_with("ed"))) {
            auto const before = last_word(end - word.size() - 1);
            if (looks_plural(before)) word = before;
        }
        return word;
    };
    // firms employing 23,000
    auto const verb = before(i);
    if (verb != none && it_[verb].is(word_kind::light) && counts_much(i, f)) {
        f.unit_name = counted_by(f, doc_.words.entry(static_cast<std::int32_t>(it_[verb].index)).value);
        if (!f.unit_name.empty()) return;
    }
    // the largest number of arrivals with 1,062,522
    bool const numbered = verb != none && verb > 1 && (it_[verb].is(stop::with) || it_[verb].is_mark(U'(')) &&
                          it_[verb - 1].is_plain() && looks_plural(in_.view(it_[verb - 1])) &&
                          it_[verb - 2].is(stop::total);
    if (numbered) {
        f.unit_name = in_.view(it_[verb - 1]);
        return;
    }
    // approved 14 loans worth $4 million, exceeding its goal of 10
    bool const plain =
        f.magnitude == 0 && f.number.scale() == 0 && !f.grouped && last_ != none && f.what == role::target;
    if (plain && figures_[it_[last_].index].unit.kind() == unit_kind::money) {
        auto const counted = sibling_count(i);
        if (counted != none && counted + 3 > last_) {
            take_unit_of(counted, f);
            return;
        }
    }
    // The word that opens a sentence or a label has its capital only from that.
    auto const first_word = [&](std::size_t at) {
        while (at > 0 && decode_before(in_.text, at).code == U' ') at -= length_before(in_.text, at);
        auto const c = at == 0 ? U'.' : decode_before(in_.text, at).code;
        return !is_latin(c) && c != U',' && c != U')' && c != U'&';
    };
    auto const head = f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
    auto word = head_noun(head);
    for (auto k = i; k > 0 && i - k < reach; --k) {
        if (!it_[k - 1].is(english_type::figure)) continue;
        auto const& from = figures_[it_[k - 1].index];
        auto const other = from.indicator.empty() ? std::string_view(from.made_indicator) : from.indicator;
        bool const counts = from.unit.kind() == unit_kind::count || from.unit.kind() == unit_kind::none;
        if (from.unit_name.empty() || !counts || head_noun(other) != word) continue;
        f.unit = from.unit;
        f.unit_name = from.unit_name;
        return;
    }
    // production of 4 million units, exports of 3 million
    bool const amounts = listed(english_words::flow_nouns).has(word);
    // reached 3 million tonnes, beating shipments of 2 million
    constexpr std::int32_t large = 6;
    for (auto k = i; amounts && f.magnitude >= large && k > 0 && i - k < reach; --k) {
        if (!it_[k - 1].is(english_type::figure)) continue;
        auto const& from = figures_[it_[k - 1].index];
        if (from.unit.kind() == unit_kind::physical && from.magnitude >= large) return take_unit_of(k - 1, f);
    }
    if (auto const count = amounts ? count_before(i) : none; count != none) {
        auto const& from = figures_[it_[count].index];
        if (measures(from.unit_name) || from.unit_name == "vehicles" || from.unit_name == "cars")
            return take_unit_of(count, f);
    }
    bool const generic = listed(english_words::uncounted_plurals).has_in_small(word);
    // the ports of Barcelona (1.04 million containers), Algeciras (0.39 million): a name counts nothing
    bool const capital = word.size() > 1 && word.front() >= 'A' && word.front() <= 'Z' && word[1] >= 'a';
    bool const inside = !f.indicator.empty() && word.data() >= in_.text.data() &&
                        word.data() < in_.text.data() + in_.text.size() &&
                        !first_word(static_cast<std::size_t>(word.data() - in_.text.data()));
    bool const called = capital && inside && !word.ends_with("ans") && !word.ends_with("ers");
    if (called && counts_much(i, f)) take_antecedent(i, f);
    if (!f.unit_name.empty()) return;
    // Acme Motors (-4.6% to 52,310): the whole name is one
    auto const ahead =
        called ? head.substr(0, static_cast<std::size_t>(word.data() - head.data())) : std::string_view();
    if (ahead.size() > 1 && ahead.rfind(' ') == ahead.size() - 1) {
        auto const other = ahead.substr(0, ahead.size() - 1);
        auto const begin = other.rfind(' ') == other.npos ? 0 : other.rfind(' ') + 1;
        if (other[begin] >= 'A' && other[begin] <= 'Z') return;
    }
    // the ratio of pupils to teachers was 17.9: no pupils
    for (auto const each : listed(english_words::ratio_phrases)) {
        if (f.number.scale() > 0 && f.magnitude == 0 && head.find(each) != head.npos) return;
    }
    // the ports took 18,400: what they took
    if (!f.indicator.empty() && looks_plural(word) && agent_named(i, f)) {
        take_antecedent(i, f);
        if (f.unit_name.empty() && doc_.has_level && same_amount(f, doc_.last_level.unit, doc_.last_level_magnitude) &&
            doc_.last_level.unit.kind() == unit_kind::physical) {
            f.unit = doc_.last_level.unit;
            f.unit_name = doc_.last_level.unit_name;
        }
        // factories cut 4,100
        if (f.unit_name.empty() && verb != none && is_one_of(verb, english_words::job_change_verbs))
            f.unit_name = "jobs";
        return;
    }
    // added 41,000 workers after 38,000 in April
    bool const then = last_ != none && verb != none && verb > last_ && it_[verb].is(stop::preposition) &&
                      in_.view(it_[verb]) == "after" && count_before(i) == last_ &&
                      only_phrase_between(last_ + 1, verb);
    if (then) return take_unit_of(last_, f);
    if (auto const goods = goods_of(head, word, doc_.words); !goods.empty()) {
        f.unit_name = goods;
        return;
    }
    // Member numbers grew to 118,300
    if (auto const many = numbered_by(head, listed(english_words::numbered_nouns)); !many.empty()) {
        f.unit_name = many;
        return;
    }
    // payrolls rose by 41,000: jobs
    if (word == "payrolls" || word == "Payrolls") {
        f.unit_name = "jobs";
        return;
    }
    // the Netherlands (102,000)
    bool const country = listed(english_words::names_like_plurals).has(word);
    if (!f.indicator.empty() && looks_plural(word) && !generic && !country) {
        f.unit_name = word;
        auto const at = static_cast<std::size_t>(word.data() - in_.text.data());
        bool const first = at <= in_.text.size() && first_word(at);
        bool const upper = word.front() >= 'A' && word.front() <= 'Z' && word[1] >= 'a' && word[1] <= 'z';
        if (upper) {
            std::string small(word);  // Vacancies fell by 4,000; last year Passengers reached 3 million
            small.front() = static_cast<char>(small.front() - 'A' + 'a');
            auto const listed_word = doc_.words.words().longest(small, 0);
            bool const counts = listed_word && listed_word.length == small.size() &&
                                doc_.words.entry(listed_word.id).kind == word_kind::counts;
            if (first || counts) f.unit_name = *doc_.counters.insert(std::move(small)).first;
        }
        return;
    }
    // This was a fall from 471,545: of what the sentence before counted
    if (f.indicator.empty() && !word.empty() && word.front() >= 'a' && word.front() <= 'z' && looks_plural(word) &&
        !generic && f.magnitude == 0 && f.grouped && doc_.has_level && doc_.last_level.unit_name == word) {
        f.unit_name = *doc_.counters.insert(std::string(word)).first;
        return;
    }
    // employment of nationals: those that are employed
    if (auto const of = head.find(" of "); of != std::string_view::npos && !counted_by(f, head.substr(0, of)).empty()) {
        auto const member = head_noun(head.substr(of + 4));
        // populations of the four countries: those that live there
        if (looks_plural(member) && !listed(english_words::classifying_nouns).has(member)) {
            f.unit_name = member;
            return;
        }
    }
    // cut 300 jobs, which took the staff to 4,500: of the same
    if (auto const count = count_before(i); count != none && counted_by(f, head) == "people") {
        if (listed(english_words::staff_counters).has(figures_[it_[count].index].unit_name))
            return take_unit_of(count, f);
    }
    // passenger traffic: what moves is counted
    f.unit_name = counted_by(f, head);
    if (f.unit_name.empty() && head.find("index") == std::string_view::npos) take_antecedent(i, f);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
