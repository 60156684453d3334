#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    {english_words::acting_deeds, "acting_deeds",
     "took|said|attended|joined|voted|work|live|worked|lived|enrolled|applied|signed|found|visited|lost|"
     "left|stayed|died"},
    {english_words::acting_others, "acting_others", "found|present|aboard|involved|unemployed|ill"},
    {english_words::acting_owners, "acting_owners", "the|these|those|its|their|our|his|all|such"},
    {english_words::acting_plural, "acting_plural", "have|had|were|are|will|would|could|did"},
    {english_words::acting_doings, "acting_doings",
     "took|takes|received|receives|bought|sold|exported|imported|produced|loaded|shipped|built|hired|lost|"
     "created|added|cut|opened|drew|delivered|ordered|landed|unloaded|accepted|supplied|bring|brought|"
     "foresee|expect|shed|attracted|get|got|issued|employ"},
    {english_words::against_wishes, "against_wishes",
     "target|targets|forecast|forecasts|budget|plan|plans|goal|guidance|estimate|average|projection|"
     "outlook|quota|mean|estimates|median|limit|cap|minimum|maximum|requirement"},
    {english_words::against_months, "against_months",
     "January|February|March|April|May|June|July|August|September|October|November|December"},
    {english_words::against_then, "against_then", "ago|earlier|previous|prior|preceding|before|last|past"},
    {english_words::against_more, "against_more",
     "surpassing|surpassed|exceeding|exceeded|beating|beat|above|below|topping|topped|passing|passed"},
    {english_words::against_ends, "against_ends", "close|end|finish|settle|stand"},
    {english_words::against_aims, "against_aims",
     "target|goal|objective|aim|forecast|projection|ambition|Target|Goal|Objective|Forecast"},
    {english_words::against_meant, "against_meant",
     "proposed|Proposed|projected|Projected|budgeted|Budgeted|anticipated|planned|Planned|targeted|"
     "Anticipated|expected|Expected"},
    {english_words::cues_thinking, "cues_thinking", "expected|forecast|predicted|estimated|projected|anticipated"},
    {english_words::cues_who, "cues_who", "Analysts|analysts|Economists|economists|market|Wall Street"},
    {english_words::cues_meant, "cues_meant", "projected|planned|proposed|expected|anticipated|future"},
    {english_words::cues_levels, "cues_levels",
     "level|levels|result|results|figure|figures|peak|peaks|high|highs|low|lows|record|total|reading|rate|"
     "amount|number|volume"},
    {english_words::cues_measures, "cues_measures", "average|mean|norm|median|trend|benchmark"},
    {english_words::foretold_thinking, "foretold_thinking",
     "expected|foresee|foresaw|predict|predicting|tipped|banking on|envisage|envision|reckoned|foreseeing|"
     "counting on|envisioning|envisaging"},
    {english_words::foretold_shown, "foretold_shown", "show|that|reveal"},
    {english_words::foretold_forecasts, "foretold_forecasts", "forecasts|estimates|predictions|projections|expectations"},
    {english_words::foretold_ranged, "foretold_ranged", "ranged|range|ranging|ranges|varied|vary"},
    {english_words::foretold_conditions, "foretold_conditions", "until|till|unless|once|if"},
    {english_words::foretold_parts, "foretold_parts", "half|majority|rest|remainder|third|quarter|thirds|quarters|most"},
    {english_words::foretold_stakes, "foretold_stakes", "stake|stakes|holding|holdings|shareholding"},
    {english_words::foretold_owned, "foretold_owned", "owned|held|financed|funded|controlled"},
    {english_words::goal_nouns, "goal_nouns", "figure|level|result|total|amount|mark|tally"},
    {english_words::meant_wants, "meant_wants",
     "requirement|requirements|ceiling|cap|quota|target|goal|targets|consensus|expectation|limit|earmark|"
     "objective|expectations"},
    {english_words::meant_provisions, "meant_provisions",
     "provision|provisions|appropriation|appropriations|allocation|allocations"},
    {english_words::meant_plans, "meant_plans", "budget|target|plan|quota|goal|allocation|requirement|provision"},
    {english_words::meant_papers, "meant_papers", "budget|budgets|bill|appropriation|appropriations|estimates"},
    {english_words::meant_grants, "meant_grants",
     "provides|provide|provided|allocates|allocated|appropriates|earmarks|earmarked|contains|allots|sets|"
     "calls for|provides for|appropriated|envisages|foresees"},
    {english_words::meant_amounts, "meant_amounts", "includes|include|included|totals|is|has|amounts to|stands at"},
    {english_words::meant_budgeted, "meant_budgeted",
     "revenue|revenues|expenditure|expenditures|spending|receipts|levy|outlay|outlays|grants|borrowing|"
     "deficit|surplus|allocation|allocations|taxes|budget|collections|provision|income"},
    {english_words::meant_years, "meant_years", "next year|Next year|next year's"},
    {english_words::meant_nexts, "meant_nexts", "next|coming|forthcoming|ensuing|Next|upcoming"},
    {english_words::meant_given, "meant_given",
     "allocated|provided|appropriated|voted|reserved|earmarked|budgeted|set aside|set apart"},
    {english_words::meant_always, "meant_always", "earmarked|budgeted|appropriated|set aside"},
    {english_words::meant_acts, "meant_acts",
     "budgeted|earmarked|earmarking|appropriated|appropriates|set aside|budgets|budgeting|slated"},
    {english_words::meant_giving, "meant_giving", "allocating|providing|allocates|provides"},
    {english_words::meant_settles, "meant_settles", "approved|adopted|passed|endorsed|tabled|unveiled|set"},
    {english_words::object_hopes, "object_hopes",
     "expectations|estimates|forecasts|projections|plans|budget|target|targets|plan|forecast|goal|goals|"
     "guidance|consensus|estimate"},
    {english_words::object_degrees, "object_degrees",
     "modest|sharp|slight|steep|strong|small|large|big|further|mild|moderate|solid|marked|significant|"
     "monthly|annual|quarterly|marginal|notable|record|healthy|robust|considerable"},
    {english_words::object_watchers, "object_watchers", "analysts|economists|forecasters|consensus|observers"},
    {english_words::outlook_awaited, "outlook_awaited", "expected|forecast|forecasted|predicted|projected|anticipated|foreseen"},
    {english_words::plan_deeds, "plan_deeds",
     "Create|Attract|Support|Ensure|Reduce|Increase|Cut|Generate|Build|Train|Add|Raise|Grow|Expand|"
     "Deliver|Provide|Secure|Bring|Help|Invest|Reach|Achieve|Double|Develop|Save|Launch|Complete|Improve|"
     "Employ|Boost|Drive|Install|Open|Produce|Establish|Upgrade|Lower|Enable|Recruit|Construct|Facilitate|"
     "Welcome|Serve|Connect|Host|Offer|Handle|Sustain|Unlock|Retain|Replace|Eliminate|Avoid|Remove|Spend|"
     "Fund"},
    {english_words::plan_intentions, "plan_intentions",
     "plan|plans|pledge|pledges|commitment|commitments|aim|aims|goal|target|proposal|proposals|intention|"
     "ambition|objective|promise|scheme"},
    {english_words::plan_grants, "plan_grants",
     "loan|grant|tender|permission|approval|licence|license|mandate|bid|permit|loans|grants|efforts|"
     "campaign|drive|effort|bids"},
    {english_words::plan_gifts, "plan_gifts",
     "spend|invest|contribute|pay|provide|build|fund|buy|hire|create|finance|lend|add|double|put"},
    {english_words::plan_held, "plan_held", "said|believed|thought|found|reported|known|estimated|deemed"},
    {english_words::plan_due, "plan_due",
     "arrive|open|make|handle|create|produce|reach|carry|receive|rise|fall|grow|become|begin|cost|employ|"
     "deliver|supply|start|take|serve|bring|build"},
    {english_words::programme_plans, "programme_plans",
     "plan|programme|program|scheme|masterplan|strategy|proposal|package|project|projects|initiative|"
     "budget|roadmap|development|plans|venture|upgrade|expansion|redevelopment|scheme's"},
    {english_words::programme_papers, "programme_papers", "plan|programme|program|scheme|masterplan|package|roadmap"},
    {english_words::programme_pledges, "programme_pledges", "pledged|promised|vowed"},
    {english_words::programme_gifts, "programme_gifts",
     "allotted|allocated|committed|pledged|promised|earmarked|aside|reserved|dedicated|designated|"
     "ringfenced|ring-fenced|budgeted"},
    {english_words::programme_meant, "programme_meant",
     "promised|pledged|planned|proposed|agreed|projected|expected|budgeted|committed|anticipated|targeted|"
     "earmarked"},
    {english_words::programme_thoughts, "programme_thoughts",
     "forecast|estimate|consensus|projection|expectation|prediction|forecasts|estimates|expectations|guess"},
    {english_words::programme_less, "programme_less", "narrowing|weakening|shortening|lowering|easing|softening"},
    {english_words::programme_more, "programme_more", "widening|strengthening|lengthening|deepening"},
    {english_words::settled_guesses, "settled_guesses", "prediction|forecast|estimate|projection|outlook|expectation"},
    {english_words::settled_meant, "settled_meant", "projected|expected|planned|anticipated|budgeted|forecast|targeted"},
    {english_words::settled_fractions, "settled_fractions", "half|third|quarter|fifth|tenth|most|majority|thirds|quarters"},
    {english_words::settled_missed, "settled_missed", "missed|met|reached|exceeded|surpassed|beaten|hit"},
    {english_words::settled_done, "settled_done", "managed|helped|able|failed|continued|began|went on|helping"},
    {english_words::settled_works, "settled_works", "work|works|construction|project|building|task|repairs"},
    {english_words::settled_ended, "settled_ended", "done|complete|completed|finished|carried out|ready"},
    {english_words::thought_thinking, "thought_thinking",
     "expected|forecast|forecasted|predicted|estimated|projected|anticipated|expecting|predict|looking for"},
    {english_words::thought_watchers, "thought_watchers",
     "analysts|economists|economist|analyst|market|markets|street|forecasters|consensus|poll|survey|"
     "investors|traders|reuters|bloomberg|factset|refinitiv|experts|strategists"},
    {english_words::thought_thoughts, "thought_thoughts", "expectation|expectations|consensus|prediction|predictions"},
    {english_words::thought_estimates, "thought_estimates", "estimate|estimates|forecast|forecasts|projection|projections"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> plans_words_en() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
