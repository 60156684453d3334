#include "dataset_figure.hpp"
#include "write_templates.hpp"

#include <attain/text/write.hpp>
#include <attain/time/period_print.hpp>

#include <algorithm>
#include <cctype>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text {

namespace {

using detail::clause_place;
using detail::clause_template;
using detail::tendency;

// What is written of one indicator in one scope and period.
struct group {
    indicator_index indicator;
    std::vector<fact_view> facts;
};

struct paragraph {
    scope_index scope{};
    period when{};
    std::vector<group> groups{};  ///< in the order of the indicators
};

struct clause {
    clause_template const* form;
    std::string figure;
    std::string of;
};

bool directed(measure what) {
    auto const* form = detail::template_of(what, tendency::up);
    return form != nullptr && form->way != tendency::any;
}

class prose_writer {
public:
    prose_writer(dataset const& data, write_options const& options)
        : data_(data), options_(options), lang_(options.lang), words_(detail::words_of(options.lang)) {}

    [[nodiscard]] std::string write(std::vector<paragraph> const& all) && {
        if (options_.title && !all.empty()) add_title(all.front());
        several_ =
            std::any_of(all.begin(), all.end(), [&](paragraph const& each) { return each.scope != all.front().scope; });
        for (auto const& each : all) add(each);
        return std::move(out_);
    }

private:
    [[nodiscard]] bool chinese() const noexcept { return lang_ == language::zh; }

    void add_title(paragraph const& first) {
        heading_ = data_.title().in(lang_);
        if (heading_.empty()) heading_ = heading_of(first);
        out_ += heading_ + "\n\n";
    }

    [[nodiscard]] std::string heading_of(paragraph const& which) const {
        std::string made(data_[which.scope].title(lang_));
        if (!chinese()) made += ' ';
        return made += to_text(which.when, lang_);
    }

    void add(paragraph const& which) {
        // Who is meant stands above the paragraph, unless the title says it.
        auto const name = data_[which.scope].title(lang_);
        if (several_ && heading_.find(name) == std::string::npos) {
            out_ += heading_of(which) + "\n";
        }
        std::vector<bool> done(which.groups.size());
        bool first = true;
        for (std::size_t i = 0; i < which.groups.size(); ++i) {
            if (done[i] || stands_behind_its_whole(which, i)) continue;
            std::string sentence;
            auto const lead = first ? to_text(which.when, lang_) : std::string();
            if (!add_sentence(which, i, lead, done, sentence)) continue;
            out_ += first ? std::string_view() : words_.between;
            out_ += sentence;
            out_ += words_.stop;
            first = false;
        }
        if (!first) out_ += "\n";
    }

    [[nodiscard]] static std::optional<std::size_t> find(paragraph const& in, indicator_index which) {
        auto const at = std::lower_bound(in.groups.begin(), in.groups.end(), which,
                                         [](group const& a, indicator_index b) { return a.indicator < b; });
        if (at == in.groups.end() || at->indicator != which) return std::nullopt;
        return static_cast<std::size_t>(at - in.groups.begin());
    }

    // A part stands behind its whole where that is in the paragraph and has a level of its own to be a part of.
    [[nodiscard]] bool stands_behind_its_whole(paragraph const& in, std::size_t which) const {
        auto const& within = data_[in.groups[which].indicator].within;
        if (!within) return false;
        auto const whole = find(in, *within);
        return whole && *whole != which && has_level(in.groups[*whole]) && has_level(in.groups[which]) &&
               !data_[*within].within;
    }

    [[nodiscard]] static bool has_level(group const& of) {
        return std::any_of(of.facts.begin(), of.facts.end(),
                           [](fact_view const& each) { return each.what() == measure::value; });
    }

    bool add_sentence(paragraph const& in, std::size_t which, std::string const& lead, std::vector<bool>& done,
                      std::string& out) {
        if (!lead.empty() && !words_.lead.empty()) (out += lead) += words_.lead;
        auto const time = lead.empty() || !words_.lead.empty() ? std::string() : std::string(words_.in_time) + lead;
        done[which] = true;
        if (!add_clauses(in.groups[which], time, out)) return false;
        bool first = true;
        for (std::size_t i = 0; i < in.groups.size(); ++i) {
            if (done[i] || data_[in.groups[i].indicator].within != in.groups[which].indicator) continue;
            if (!stands_behind_its_whole(in, i)) continue;
            std::string part;
            done[i] = true;
            if (!add_clauses(in.groups[i], {}, part)) continue;
            out += words_.semicolon;
            if (first) out += words_.of_which;
            first = false;
            out += part;
        }
        return true;
    }

    // The name of an indicator and all that is known of it.
    [[nodiscard]] bool add_clauses(group const& of, std::string const& time, std::string& out) const {
        auto const clauses = clauses_of(of);
        if (clauses.empty()) return false;
        auto const name = data_[of.indicator].title(lang_);
        out += name;
        auto const& first = clauses.front();
        // A number that follows letters or digits of a Chinese name would run into it.
        if (chinese() && !name.empty() && std::isalnum(static_cast<unsigned char>(name.back())) != 0 &&
            first.form->where == clause_place::head) {
            out += "为";
        }
        out += expand(first, chinese() ? first.form->zh : first.form->en_first) + time;
        bool aside = false;
        for (std::size_t i = 1; i < clauses.size(); ++i) {
            auto const& each = clauses[i];
            bool const is_aside = each.form->where == clause_place::aside;
            out += !is_aside ? words_.comma : aside ? words_.list : words_.semicolon;
            auto const again = is_aside && aside && each.form == clauses[i - 1].form && !each.form->en_again.empty();
            aside = is_aside;
            out += expand(each, chinese() ? each.form->zh : again ? each.form->en_again : each.form->en);
        }
        return true;
    }

    [[nodiscard]] std::vector<clause> clauses_of(group const& of) const {
        std::vector<clause> made;
        for (auto const& fact : of.facts) {
            if (!fact.has_figure()) continue;
            auto published = fact.figure();
            auto way = tendency::up;
            if (directed(fact.what())) published = without_sign(published, way);
            auto const* form = detail::template_of(fact.what(), way);
            if (form == nullptr) continue;
            if (domain_of(fact.what()) == measure_domain::level && options_.digits > 0)
                published = hedged(published, options_.digits);
            made.push_back({form, write_figure(published, lang_), std::string(data_.title_of(fact.of(), lang_))});
        }
        std::stable_sort(made.begin(), made.end(), [](clause const& a, clause const& b) {
            auto const rank = [](clause const& each) {
                return std::pair(each.form->where, detail::order_of(*each.form));
            };
            return rank(a) < rank(b);
        });
        target_ = of.facts.front().when().kind() == period_kind::year ? words_.annual : words_.target;
        return made;
    }

    // The size of a change, and which way it went. The hedge turns with the sign: under -30 % is a decline of over 30
    // %.
    [[nodiscard]] static figure without_sign(figure const& published, tendency& way) {
        if (published.number().sign() >= 0) return published;
        way = tendency::down;
        auto const meaning =
            published.hedge() == hedge::over_bounded ? published.hedge() : detail::mirrored(published.hedge());
        written_unit as;
        as.unit = published.unit();
        as.magnitude = published.magnitude();
        return figure::from_number(-published.number(), as, meaning);
    }

    [[nodiscard]] std::string expand(clause const& each, std::string_view form) const {
        std::string made;
        for (std::size_t at = 0; at < form.size();) {
            auto const rest = form.substr(at);
            auto const take = [&](std::string_view mark, std::string_view text) {
                if (!rest.starts_with(mark)) return false;
                made += text;
                at += mark.size();
                return true;
            };
            if (take("{figure}", each.figure) || take("{target}", target_) || take("{of}", each.of)) continue;
            if (each.of.empty() && !words_.in_place.empty() &&
                rest.starts_with(std::string(words_.in_place) + "{of}")) {
                at += words_.in_place.size();
                continue;
            }
            made += form[at++];
        }
        return made;
    }

    dataset const& data_;
    write_options const& options_;
    language lang_;
    detail::sentence_words const& words_;
    mutable std::string_view target_;
    std::string heading_;
    bool several_ = false;  ///< paragraphs of more than one scope
    std::string out_;
};

// The latest print of each fact, in groups by indicator.
std::vector<paragraph> paragraphs_of(dataset const& data, std::optional<scope_index> scope,
                                     std::optional<period> const& when) {
    std::map<std::pair<scope_index, decltype(period{}.key())>, paragraph> by_place;
    for (auto rest = data.facts(); !rest.empty();) {
        auto const facts = data.leading_group(rest);
        rest = data.after(facts);
        auto const first = facts.front();
        if ((scope && first.scope() != *scope) || (when && first.when() != *when)) continue;
        group made{first.indicator(), {}};
        for (auto const fact : facts) {
            if (!made.facts.empty() && made.facts.back().key() == fact.key()) made.facts.pop_back();
            made.facts.push_back(fact);
        }
        auto& in = by_place[{first.scope(), first.when().key()}];
        in.scope = first.scope();
        in.when = first.when();
        in.groups.push_back(std::move(made));
    }
    std::vector<paragraph> all;
    all.reserve(by_place.size());
    for (auto& [key, each] : by_place) all.push_back(std::move(each));
    return all;
}

}  // namespace

result<std::string> write(dataset const& data, write_options const& options) {
    std::optional<scope_index> scope;
    if (!options.scope.empty()) {
        scope = data.find_scope(options.scope);
        if (!scope)
            return failure{reason::unknown_scope, -1,
                           "found the scope '" + options.scope + "', expected one of the dataset; see its scopes"};
    }
    return prose_writer(data, options).write(paragraphs_of(data, scope, options.when));
}

}  // namespace text

ATTAIN_END_NAMESPACE
