// Audits an XBRL instance with its calculation linkbase: audit_instance INSTANCE CALCULATION [zh|en]
//
// Every summation of the linkbase becomes a weighted sum over each context that reports the total; `decimals` says
// which digit was rounded. What the instance does not report is unknown, never zero, so a sum with an absent part
// cannot be contradicted by it. Exit code 1 where the facts cannot all be true.

#include <attain/audit/audit.hpp>
#include <attain/model/dataset_builder.hpp>
#include <attain/report/audit.hpp>

#include <algorithm>
#include <cstdio>
#include <map>
#include <pugixml.hpp>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace attain;

std::string_view local_name(pugi::xml_node node) {
    std::string_view const name = node.name();
    auto const colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_document load(char const* path) {
    pugi::xml_document document;
    auto const read = document.load_file(path);
    if (!read) {
        throw std::runtime_error(std::string(path) + ": found " + read.description() + " at byte " +
                                 std::to_string(read.offset) + ", expected XML; give the path of a well-formed file");
    }
    return document;
}

// A child anywhere below, by its name without prefix.
pugi::xml_node below(pugi::xml_node node, std::string_view name) {
    return node.find_node([name](pugi::xml_node each) { return local_name(each) == name; });
}

struct context {
    std::string scope;
    std::string period;
};

// An instant is the close of its day. Dimensions make a scope of their own.
context read_context(pugi::xml_node node) {
    context made{below(node, "identifier").child_value(), {}};
    for (auto const* holder : {"segment", "scenario"}) {
        for (auto const member : below(node, holder).children()) {
            made.scope += std::string("|") + member.attribute("dimension").value() + "=" + member.child_value();
        }
    }
    if (auto const instant = below(node, "instant")) {
        made.period = std::string(instant.child_value()) + "T24:00";
        return made;
    }
    std::string const first = below(node, "startDate").child_value();
    std::string const last = below(node, "endDate").child_value();
    bool const year = first.size() == 10 && last.size() == 10 && first.substr(4) == "-01-01" &&
                      last.substr(4) == "-12-31" && first.substr(0, 4) == last.substr(0, 4);
    made.period = year ? first.substr(0, 4) : first + "/" + last;
    return made;
}

// The value written so that its last digit is the one that `decimals` names: 1234000000 with -6 is `1234 million`.
// INF is as good as nine more digits.
std::string figure_of(decimal const& value, std::string const& decimals, std::string const& unit) {
    int const places = decimals == "INF" ? std::max(value.scale(), 0) + 9 : std::stoi(decimals);
    int magnitude = 0;
    while (magnitude < 12 && places + magnitude < 0) magnitude += 3;
    constexpr std::string_view words[] = {"", " thousand", " million", " billion", " trillion"};
    auto const digits =
        attain::round(value.scaled_by_power_of_ten(-magnitude), places + magnitude, rounding::half_even);
    return unit + digits.to_string() + std::string(words[magnitude / 3]);
}

struct arc {
    std::string part;
    std::string weight;
};

// Totals with their parts, of one extended link each: `x_Assets` as schemas name the concept `x:Assets`.
std::vector<std::pair<std::string, std::vector<arc>>> read_sums(pugi::xml_node root) {
    std::vector<std::pair<std::string, std::vector<arc>>> sums;
    for (auto const link : root.children()) {
        if (local_name(link) != "calculationLink") continue;
        std::map<std::string, std::string> concepts;
        std::map<std::string, std::vector<arc>> own;
        for (auto const each : link.children()) {
            std::string const href = each.attribute("xlink:href").value();
            if (local_name(each) == "loc")
                concepts[each.attribute("xlink:label").value()] = href.substr(href.find('#') + 1);
        }
        for (auto const each : link.children()) {
            if (local_name(each) != "calculationArc") continue;
            auto const from = concepts.at(each.attribute("xlink:from").value());
            auto const to = concepts.at(each.attribute("xlink:to").value());
            own[from].push_back({to, each.attribute("weight").as_string("1")});
        }
        sums.insert(sums.end(), own.begin(), own.end());
    }
    return sums;
}

class reader {
public:
    explicit reader(std::string const& file) : builder_(file) {}

    void read_instance(pugi::xml_node root) {
        std::map<std::string, context> contexts;
        std::map<std::string, std::string> units;
        for (auto const each : root.children()) {
            if (local_name(each) == "context") contexts[each.attribute("id").value()] = read_context(each);
            if (local_name(each) == "unit") {
                std::string const measure = below(each, "measure").child_value();
                units[each.attribute("id").value()] = measure.rfind("iso4217:", 0) == 0 ? measure.substr(8) + " " : "";
            }
        }
        for (auto const fact : root.children()) {
            auto const where = contexts.find(fact.attribute("contextRef").value());
            if (where == contexts.end() || fact.attribute("xsi:nil").as_bool()) continue;
            if (!fact.attribute("unitRef")) continue;  // text
            add_fact(fact, where->second, units[fact.attribute("unitRef").value()]);
        }
    }

    void add_sums(std::vector<std::pair<std::string, std::vector<arc>>> const& sums) {
        for (auto const& [total, parts] : sums) {
            for (auto const& [scope, period] : reported_[total]) {
                auto const cell = "/" + escaped(scope) + "/" + escaped(period) + "/value";
                auto const key = [&](std::string const& id) { return id + cell; };
                std::vector<std::string> keys;
                for (auto const& part : parts) {
                    define(part.part);
                    keys.push_back(key(part.part));
                }
                auto const equals = key(total);
                relation_definition sum;
                for (auto const& each : keys) sum.members.emplace_back(each);
                for (auto const& part : parts) sum.weights.emplace_back(part.weight);
                sum.equals = equals;
                builder_.add_relation(sum);
            }
        }
    }

    dataset finish() && {
        auto built = std::move(builder_).build();
        for (auto const& each : built.problems) std::fprintf(stderr, "%s\n", to_line(each).c_str());
        if (!built.usable())
            throw std::runtime_error("found facts that cannot be read, expected those named above mended");
        return std::move(built.data);
    }

private:
    void define(std::string const& id) {
        if (!defined_.insert(id).second) return;
        auto const name = id.substr(id.find('_') + 1);
        builder_.add_indicator({.id = id, .name_en = name, .nature = "unstated"});
    }

    void add_fact(pugi::xml_node fact, context const& where, std::string const& unit) {
        std::string id = fact.name();
        std::replace(id.begin(), id.end(), ':', '_');
        auto const value = decimal::parse(fact.child_value());
        std::string const decimals = fact.attribute("decimals").as_string("INF");
        if (!value) throw std::runtime_error(id + ": found '" + fact.child_value() + "', expected a number");
        define(id);
        if (scopes_.insert(where.scope).second) builder_.add_scope({.id = where.scope});
        auto const figure = figure_of(*value, decimals, unit);
        builder_.add_fact(
            {.indicator = id, .scope = where.scope, .period = where.period, .measure = "value", .figure = figure});
        reported_[id].insert({where.scope, where.period});
    }

    static std::string escaped(std::string const& text) {
        std::string made;
        for (char const c : text) made += c == '/' ? "%2F" : c == '%' ? "%25" : std::string(1, c);
        return made;
    }

    dataset_builder builder_;
    std::set<std::string> defined_;
    std::set<std::string> scopes_;
    std::map<std::string, std::set<std::pair<std::string, std::string>>> reported_;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "usage: %s INSTANCE CALCULATION [zh|en]\n", argv[0]);
        return 2;
    }
    try {
        auto const instance = load(argv[1]);
        auto const linkbase = load(argv[2]);
        reader read(argv[1]);
        read.read_instance(instance.document_element());
        read.add_sums(read_sums(linkbase.document_element()));
        audit_options nearest;
        nearest.rules = {rounding_rule::nearest};
        auto const report = audit(std::move(read).finish(), nearest);
        report::options how;
        how.language = argc > 3 && std::string_view(argv[3]) == "zh" ? language::zh : language::en;
        how.explain = true;
        std::fputs(report::to_text(report, how).value().c_str(), stdout);
        return report.what() == verdict::inconsistent ? 1 : 0;
    } catch (std::exception const& what) {
        std::fprintf(stderr, "%s\n", what.what());
        return 2;
    }
}
