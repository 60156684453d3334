#include "roles_en.hpp"
#include "utf8.hpp"
#include "word_list.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Verbs that open what is to be done.
constexpr word_list deeds{"Create",   "Attract", "Support",   "Ensure",  "Reduce",    "Increase",   "Cut",
                          "Generate", "Build",   "Train",     "Add",     "Raise",     "Grow",       "Expand",
                          "Deliver",  "Provide", "Secure",    "Bring",   "Help",      "Invest",     "Reach",
                          "Achieve",  "Double",  "Develop",   "Save",    "Launch",    "Complete",   "Improve",
                          "Employ",   "Boost",   "Drive",     "Install", "Open",      "Produce",    "Establish",
                          "Upgrade",  "Lower",   "Enable",    "Recruit", "Construct", "Facilitate", "Welcome",
                          "Serve",    "Connect", "Host",      "Offer",   "Handle",    "Sustain",    "Unlock",
                          "Retain",   "Replace", "Eliminate", "Avoid",   "Remove",    "Spend",      "Fund"};

/// Create, Attract: whether a word that opens a line tells what is to be done
bool does(std::string_view word) noexcept { return deeds.has(word); }

/// An item of a list: a line that a bullet opens, or what is to be done: Create 400 jobs.
bool is_bullet(english_sentence const& in) noexcept {
    auto const& x = in.items.front();
    if (in.opens_line && x.capital && in.items.size() > 2 && does(in.view(x))) return true;
    return in.opens_line && (x.is_mark(U'\u2022') || x.is_mark(U'-') || x.is_mark(U'*') || x.is_mark(U'\u00b7') ||
                             x.is_mark(U'\u2013') || x.is_mark(U'\u25aa') || x.is_mark(U'\u25cf') ||
                             x.is_mark(U'\u2605') || x.is_mark(U'\u25e6'));
}

// Nouns of what somebody wants.
constexpr word_list intentions{"plan",      "plans",    "pledge",    "pledges", "commitment", "commitments",
                               "aim",       "aims",     "goal",      "target",  "proposal",   "proposals",
                               "intention", "ambition", "objective", "promise", "scheme"};

// What lets somebody do what is not done yet.
constexpr word_list grants{"loan",    "grant",    "tender", "permission", "approval", "licence",
                           "license", "mandate",  "bid",    "permit",     "loans",    "grants",
                           "efforts", "campaign", "drive",  "effort",     "bids"};

/// A verb behind `to`, as far as its kind tells.
bool is_deed(english_item const& x) noexcept { return x.is_verb() || x.is(stop::infinitive) || x.is(motion::verb); }

}  // namespace

/// Whether the figure at `i` is what somebody will do: the verbs between are those of the plan.
bool english_roles::find_plan(std::size_t i) const {
    // investments of $7 million are planned
    if (is(i + 1, stop::auxiliary) && i + 2 < it_.size() &&
        (is(i + 2, word_kind::plan_verb) || in_.view(it_[i + 2]) == "planned"))
        return true;
    if (doc_.plans && is_bullet(in_)) return true;
    // a poll of 32 economists, needs its 16 states: they are there
    if (i > 1 && is(i - 1, stop::of) && is_plain_word(i - 2, {"poll", "survey", "panel", "record", "group", "Group"}))
        return false;
    if (i > 0 && is_plain_word(i - 1, {"its", "their", "our", "his", "her"})) return false;
    if (heads_plan(i) || foretold(i) || until_then(i)) return true;
    bool comma = false;
    bool told = false;
    bool rising = false;
    bool passed = false;
    // Port to add 3 cranes: a headline
    if (in_.opens_line && in_.closes_line && !it_.back().is_mark(U'.')) {
        std::size_t to = 0;
        while (to < i && (it_[to].is_plain() || it_[to].is(stop::of) || it_[to].is(stop::in) || it_[to].is_mark(U',')))
            ++to;
        bool const verb = to > 0 && to + 1 < i && it_[to].is(stop::to) && it_[to - 1].is_plain() &&
                          (it_[to + 1].is_verb() || (it_[to + 1].is_plain() && !it_[to + 1].capital) ||
                           it_[to + 1].moves() || it_[to + 1].is(word_kind::rate_noun));
        if (verb && !is(i - 1, stop::to)) return true;
    }
    for (auto k = i; k > 0 && !it_[k - 1].is_mark(U';') && i - k < 24; --k) {
        // 5 trillion ($60 billion) to 150 trillion: brackets tell the same again
        if (it_[k - 1].is_mark(U')') && k < i) {
            while (k > 1 && !it_[k - 1].is_mark(U'(')) --k;
            continue;
        }
        auto const& x = it_[k - 1];
        // will cut costs while creating 40 jobs: both are to come
        bool const aside =
            x.is(stop::clause) && k < i &&
            ((it_[k].is_mark(U',') && in_.view(x) == "however") ||
             (in_.view(x) == "while" && !it_[k].is(english_type::mark) && in_.view(it_[k]).ends_with("ing")));
        if ((x.is(stop::clause) && !aside) || (!x.is_plain() && in_.view(x) == "after")) return false;
        if (k < i && in_.view(x).starts_with("following")) return false;
        // a budget designed to expand spending by 3%
        if (k + 1 < i && it_[k].is(stop::to) && moves(k + 1) &&
            is_plain_word(k - 1, {"designed", "intended", "meant", "focussed", "focused", "geared"}))
            return true;
        // agreed to spend $3 million; but agreed to operate eight rigs
        constexpr word_list gifts{"spend", "invest", "contribute", "pay",  "provide", "build",  "fund", "buy",
                                  "hire",  "create", "finance",    "lend", "add",     "double", "put"};
        if (k + 1 < i && it_[k].is(stop::to) && is_plain_word(k - 1, {"agreed", "decided"}) &&
            gifts.has(in_.view(it_[k + 1])))
            return true;
        // the goal of attracting $3 million
        if (x.is(word_kind::target) && k < i && it_[k].is_verb() && in_.view(it_[k]).ends_with("ing")) return true;
        // is targeting growth of 4%, targets 5% growth
        bool const targets = x.is(word_kind::target) && (in_.view(x) == "targeting" || in_.view(x) == "targets");
        auto grows = k;
        while (targets && grows < i && it_[grows].is_plain()) ++grows;
        if (targets && k > 1 && (it_[grows].moves() || grows == i)) return true;
        // the market, projected to reach 7 billion by 2025, is 5%
        if (x.is(stop::auxiliary) && k > 2 && it_[k - 2].is_mark(U',') && it_[k - 3].is(english_type::date))
            return false;
        // will sell the plant, which employs 300; should remember that prices are down: told of what is
        comma = comma || x.is_mark(U',');
        if (k < i && !comma && (x.is(stop::relative) || (x.is(stop::pronoun) && in_.view(x) == "who"))) {
            // that figure of 4 million: no clause
            bool const pointed = is(k + 1, stop::of) && in_.view(x) == "that";
            bool const shown =
                pointed || (k > 1 && (is_plain_word(k - 2, {"show", "shows", "report", "reveal", "say"}) ||
                                      is(k - 2, word_kind::plan_verb)));
            if (!shown) return false;
        }
        // from a projected 5 billion to 4 billion: only the first is projected
        if (x.is(word_kind::plan_verb) && k < i && is_figure(k)) continue;
        // sees sales rising 2 percent
        rising = rising || (x.moves() && in_.view(x).ends_with("ing"));
        if (rising && x.is(word_kind::light) && (in_.view(x) == "sees" || in_.view(x) == "see")) return true;
        if (k < i && x.is_plain()) {
            // the expectation is for output to exceed 4 million
            auto const& next = it_[k];
            bool const links = next.is(stop::auxiliary) || next.is(stop::preposition) || next.is(stop::relative);
            if (links && is_plain_word(k - 1, {"expectation", "expectations", "hope", "hopes"})) return true;
            // its plan to spend 7 million, the aim of achieving 2 percent
            bool const leads = next.is(stop::to) || (next.is(stop::auxiliary) && is(k + 1, stop::to)) ||
                               (next.is(stop::of) && in_.view(it_[k + 1]).ends_with("ing"));
            if (leads && !passed && intentions.has(in_.view(x))) return true;
            if (next.is(stop::to) && !passed && k + 1 < i && is_deed(it_[k + 1]) && grants.has(in_.view(x)))
                return true;
            if (in_.view(x) == "after") return false;
        }
        // Output is to rise to 4 million tonnes
        bool const is_to = x.is(stop::auxiliary) && k + 1 < i && it_[k].is(stop::to) && is_deed(it_[k + 1]);
        if (is_to && (in_.view(x) == "is" || in_.view(x) == "are" || in_.view(x) == "was" || in_.view(x) == "were"))
            return true;
        // to be raised to 6 million; but believed to be held; is due to make 40,000 cars
        if (!comma && k > 2 && k < i && in_.view(x) == "be" && it_[k - 2].is(stop::to) && it_[k].is_verb()) {
            constexpr word_list held{"said",     "believed", "thought",   "found",
                                     "reported", "known",    "estimated", "deemed"};
            return !held.has(last_word(in_.view(it_[k - 3])));
        }
        constexpr word_list due{"arrive",  "open",   "make",  "handle", "create", "produce", "reach", "carry",
                                "receive", "rise",   "fall",  "grow",   "become", "begin",   "cost",  "employ",
                                "deliver", "supply", "start", "take",   "serve",  "bring",   "build"};
        if (k < i && x.is(stop::preposition) && in_.view(x) == "due to" && due.has(in_.view(it_[k]))) return true;
        // would have been: nothing is planned
        if (x.is(word_kind::plan_verb)) {
            auto const modal = in_.view(x);
            bool const past = modal == "would" || modal == "should" || modal == "could";
            return !(past && in_.view(it_[k]) == "have");
        }
        if (x.is(word_kind::share) && !(k > 1 && it_[k - 2].is(stop::to)) && !in_.view(x).starts_with("contribut"))
            return false;
        passed = passed || x.is(english_type::figure);
        if (x.is(english_type::figure) && told) return false;
        if (x.is(english_type::figure) &&
            !(k > 1 && (figures_[x.index].what == role::target || figures_[x.index].what == role::base ||
                        it_[k - 2].is(stop::by) || it_[k - 2].moves())))
            return false;
        if (!x.is_verb() || k < 2) continue;
        // The plant, which will make 6 tonnes, cost $3 million: the verb behind the insertion is told
        told = told || (it_[k - 2].is_mark(U',') && in_.view(x).find("ing") == in_.view(x).npos);
        // has declared, rose, signed: what is told has happened
        auto const word = in_.view(x);
        bool const past = x.is(stop::auxiliary) ? (word == "has" || word == "have" || word == "had" || word == "were")
                                                : (word.size() > 3 && word.substr(word.size() - 2) == "ed");
        auto const& before = it_[k - 2];
        bool const led = before.is(stop::to) || before.is(stop::auxiliary) || before.is(word_kind::joiner) ||
                         before.is(word_kind::plan_verb) || before.is(word_kind::adverb) || before.is_verb() ||
                         before.is(stop::determiner);
        if (past && !led) return false;
    }
    return false;
}

void note_english_goals(english_sentence const& in, document& doc) {
    // what a text compares with at its beginning it does again in a new paragraph
    if (in.opens_paragraph && doc.compared) doc.monthly = doc.first_monthly;
    if (in.items.empty() || !in.opens_line || is_bullet(in)) return;
    doc.plans = false;
    constexpr std::size_t heading = 10;
    bool const opens = in.items.back().is_mark(U':');
    // with the potential to: create 300 jobs
    if (opens && in.items.size() > 2 && in.items[in.items.size() - 2].is(stop::to)) {
        auto const able = in.items.size() > 3 ? in.view(in.items[in.items.size() - 3]) : std::string_view();
        doc.plans = able != "able" && !able.starts_with("help") && able != "managed" && able != "us";
        return;
    }
    if (!opens && (!in.closes_line || in.items.size() > heading || in.items.back().is_mark(U'.'))) return;
    doc.plans = std::any_of(in.items.begin(), in.items.end(), [&](auto const& x) {
        auto const word = in.view(x);
        return x.is(word_kind::target) || (opens && x.is(word_kind::plan_verb)) || word == "goals" ||
               word == "objectives" || word == "Targets" || word == "Goals" || word == "Objectives" ||
               word == "targets";
    });
}

bool english_roles::thought(std::size_t i) const {
    constexpr std::string_view thinking[] = {"expected",  "forecast",  "predicted",
                                             "estimated", "projected", "anticipated"};
    auto const is_thought = [&](std::size_t k) { return k < it_.size() && one_of(in_.view(it_[k]), thinking); };
    if (i == 0) return false;
    // the 4.78% expected in a poll, by analysts
    auto k = i + 1;
    while (k < it_.size() && k < i + 3 && it_[k].is_plain() && !is_thought(k)) ++k;
    bool const by = is(k + 1, stop::in) || is(k + 1, stop::by) || is(k + 1, U'.') || is(k + 1, U',');
    if (is_thought(k) && by && is(i - 1, stop::determiner)) return true;
    // compared to an expected 0.45%
    auto p = i - 1;
    while (p > 0 && is(p, stop::determiner)) --p;
    bool const cued = in_.view(it_[i - 1]) == "an expected" || is_thought(i - 1);
    if (cued && p > 0) {
        for (auto c = i; c > 0 && i - c < 4; --c) {
            if (it_[c - 1].is(word_kind::than)) return true;
        }
    }
    // Analysts had expected $4 billion
    if (!is_thought(i - 1)) return false;
    constexpr std::string_view who[] = {"Analysts", "analysts", "Economists", "economists", "market", "Wall Street"};
    for (auto c = i - 1; c > 0 && i - c < 8; --c) {
        if (one_of(in_.view(it_[c - 1]), who)) return true;
    }
    return false;
}

/// 1,000 new projected jobs, $3 million in planned investment: what is counted is only planned.
bool english_roles::projected(std::size_t i, candidate const& f) const {
    auto const told = [](std::string_view words) {
        constexpr std::string_view meant[] = {"projected", "planned", "proposed", "expected", "anticipated", "future"};
        return std::any_of(std::begin(meant), std::end(meant), [&](auto each) {
            auto const at = words.find(each);
            return at != words.npos && (at == 0 || words[at - 1] == ' ') &&
                   (at + each.size() < words.size() && words[at + each.size()] == ' ');
        });
    };
    if (told(in_.text.substr(f.numeral.end, f.whole.end - f.numeral.end))) return true;
    if (!is(i + 1, stop::in) || i + 2 >= it_.size()) return false;
    auto const word = in_.view(it_[i + 2]);
    return told(word) || (it_[i + 2].is(word_kind::plan_verb) && word.ends_with("ed")) ||
           (it_[i + 2].is(word_kind::target) && word == "planned");
}

/// exceeding estimates by: whether the `by` at `p` belongs to such a verb.
bool english_roles::exceeds(std::size_t p) const {
    if (!is(p, stop::by)) return false;
    for (auto k = p; k > 0 && p - k < 10; --k) {
        auto const& x = it_[k - 1];
        bool const goal = x.is(english_type::figure) && figures_[x.index].what == role::target;
        if ((x.is(english_type::figure) && !goal) || x.is_mark(U',') || x.is_mark(U';')) return false;
        auto const word = in_.view(x);
        for (auto const* const each : {"exceed", "surpass", "outperform", "outpac", "outstrip", "beat", "overshot"}) {
            if (word.substr(0, std::string_view(each).size()) == each) return true;
        }
        if (x.is_verb()) return false;
    }
    return false;
}

/// compared with a net loss of: whether the `of` at `p` ends what is compared with.
bool english_roles::compared(std::size_t p) const {
    auto const phrase = phrase_before(in_, p, true);
    auto k = phrase.empty() ? p : phrase.from;
    while (k > 0 && (it_[k - 1].is(stop::determiner) || it_[k - 1].is(english_type::date) ||
                     it_[k - 1].is(word_kind::time) || it_[k - 1].is(word_kind::yoy)))
        --k;
    // an increase over the current year's budget of
    auto over = p;
    while (over > 0 && p - over < 8 &&
           (it_[over - 1].is_plain() || it_[over - 1].is(stop::determiner) || it_[over - 1].is(word_kind::time) ||
            it_[over - 1].is(word_kind::yoy) || it_[over - 1].is(english_type::date)))
        --over;
    if (over > 1 && over < p && it_[over - 2].moves() && in_.view(it_[over - 1]).starts_with("over")) return true;
    // was up from a surplus of
    bool const from = k > 1 && it_[k - 1].is(stop::from) && it_[k - 2].moves() && in_.view(it_[k - 2]) != "gains";
    return from || (k > 0 && it_[k - 1].is(word_kind::than));
}

/// Whether a phrase is one of quantity: throughput, length of stay, average wage.
bool english_roles::measured(item_range phrase) const {
    // an average of 5 people: no measure of anything else
    if (phrase.to - phrase.from == 1 && in_.view(it_[phrase.from]) == "average") return false;
    for (auto k = phrase.from; k < phrase.to; ++k) {
        if (it_[k].is(stop::of)) break;
        auto const word = in_.view(it_[k]);
        auto const last = word.substr(word.rfind(' ') == std::string_view::npos ? 0 : word.rfind(' ') + 1);
        for (auto const* const each :
             {"throughput", "traffic",   "volume",     "volumes",      "capacity",   "output",
              "production", "workforce", "employment", "population",   "attendance", "attendances",
              "average",    "length",    "enrolment",  "enrollment",   "membership", "headcount",
              "staff",      "turnout",   "demand",     "size",         "stay",       "duration",
              "distance",   "age",       "time",       "area",         "number",     "total",
              "ridership",  "footfall",  "intake",     "unemployment", "occupancy",  "residency"}) {
            if (last.substr(1) == each + 1 &&
                lower(static_cast<unsigned char>(last.front())) == static_cast<unsigned char>(*each))
                return true;
        }
    }
    return false;
}

/// below the 2015 level
bool english_roles::above_date(std::size_t n) const {
    if (!is(n, word_kind::approximate) && !is(n, word_kind::excess)) return false;
    auto k = is(n + 1, stop::determiner) ? n + 2 : n + 1;
    // below the level of a year earlier
    if (k + 2 < it_.size() && it_[k].is_plain() && (it_[k + 1].is(stop::of) || in_.view(it_[k + 1]) == "for")) k += 2;
    if (k < it_.size() && (it_[k].is(english_type::date) || it_[k].is(word_kind::yoy))) return true;
    // below early 2007 highs, below the results of the corresponding period, above the peak reached in 2008
    auto const side = in_.view(it_[n]);
    if (side.find("below") == side.npos && side.find("above") == side.npos) return false;
    constexpr std::string_view levels[] = {"level",   "levels", "result", "results", "figure", "figures", "peak",
                                           "peaks",   "high",   "highs",  "low",     "lows",   "record",  "total",
                                           "reading", "rate",   "amount", "number",  "volume"};
    bool level = false;
    constexpr std::size_t words = 8;
    for (k = n + 1; k < it_.size() && k < n + words; ++k) {
        auto const& x = it_[k];
        if (x.is(word_kind::base)) return true;
        if (x.is(english_type::date) || x.is(word_kind::yoy) || x.is(word_kind::mom)) {
            bool const direct =
                it_[k - 1].is(stop::of) || it_[k - 1].is(stop::determiner) || it_[k - 1].is(moment::past);
            return told_before(k) && (level || direct);
        }
        auto const word = in_.view(x);
        level = level || one_of(word, levels);
        bool const within = x.is(stop::determiner) || x.is(stop::of) || x.is(stop::in) || x.is_plain() ||
                            x.is(word_kind::rate_noun) || x.is(word_kind::light) || x.is(moment::past) ||
                            word == "for" || word == "set" || word == "that" || word == "those";
        if (!within || word == "average" || word == "mean") return false;
    }
    return false;
}

/// 12% or $30 million below the results of 2021, 38% or $1.4 million more: what the alternative behind the rate at `i`
/// is measured by, 0 where nothing is, else the sign.
int english_roles::alternative_moves(std::size_t i) const {
    auto const second = is(i + 1, U',') ? i + 2 : i + 1;
    if (!is(second, word_kind::joiner) || in_.view(it_[second]) != "or") return 0;
    auto const other = before_figure(second + 1);
    if (!is_figure(other) || is_change_unit(figures_[it_[other].index])) return 0;
    if (auto const differs = figures_[it_[other].index].differs; differs != 0) return differs < 0 ? -1 : 1;
    auto const more = is(other + 1, U',') ? other + 2 : other + 1;
    if (more >= it_.size()) return 0;
    if (it_[more].is(motion::particle)) return falls(more) ? -1 : 1;
    auto const word = in_.view(it_[more]);
    bool const beside = above_date(more) || (it_[more].is(word_kind::approximate) && compares(word));
    if (!beside) return 0;
    bool const less = word.find("below") != word.npos || word.find("less") != word.npos ||
                      word.find("fewer") != word.npos || word.find("lower") != word.npos;
    return less ? -1 : 1;
}

/// above the state average, below the regional mean: what stands at `n` measures against one
bool english_roles::beside_average(std::size_t n) const {
    auto const word = in_.view(it_[n]);
    if (word != "above" && word != "below" && word != "over" && word != "under") return false;
    constexpr std::string_view measures[] = {"average", "mean", "norm", "median", "trend", "benchmark"};
    for (auto k = n + 1; k < it_.size() && k < n + 6; ++k) {
        if (one_of(last_word(in_.view(it_[k])), measures)) return true;
        if (!it_[k].is_plain() && !it_[k].is(stop::determiner)) return false;
    }
    return false;
}

/// raised its capacity by: whether the verb of the `by` at `p` says so, where it otherwise tells of funds
bool english_roles::raised(std::size_t p) const {
    auto const verb = verb_before(p);
    if (verb == none || verb + 1 == p) return false;
    auto word = in_.view(it_[verb]).substr(0, 4);
    if (word == "help" && verb + 2 < p) word = in_.view(it_[verb + 1]).substr(0, 4);  // helped lift the economy by
    return word == "rais" || word == "lift" || word == "push" || word == "exte" || word == "boos";
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
