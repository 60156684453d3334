#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    // Verbs of which people are the subject: 265 joined, 90 signed.
    {english_words::personal_action_verbs, "personal_action_verbs",
     "took|said|attended|joined|voted|work|live|worked|lived|enrolled|applied|signed|found|visited|lost|left|"
     "stayed|died|benefited|benefitted|graduated|participated|registered|responded|volunteered|watched|queued|marched|"
     "gathered|fled|drowned|perished|migrated|emigrated|retired|quit|flocked"},
    // What those are whom a number counts: the 640 present.
    {english_words::people_states, "people_states", "found|present|aboard|involved|unemployed|ill"},
    // What opens a known set: 640 of the passengers, 15 of its ships.
    {english_words::known_set_determiners, "known_set_determiners", "the|these|those|its|their|our|his|all|such"},
    // Behind a number that is a subject: 265 have opened shops.
    {english_words::plural_auxiliaries, "plural_auxiliaries", "have|had|were|are|will|would|could|did"},
    // What lasts, and is told in weeks, months and years: the average wait fell to 14 weeks.
    {english_words::duration_nouns, "duration_nouns",
     "wait|waits|duration|length|lifetime|lifespan|tenure|delay|delays|maturity|payback|turnaround|sentences|"
     "time|times"},
    // What the subject did or got, which the number does not count: The ports took 18,400.
    {english_words::agent_verbs, "agent_verbs",
     "took|takes|received|receives|bought|sold|exported|imported|produced|loaded|shipped|built|hired|lost|created|"
     "added|cut|opened|drew|delivered|ordered|landed|unloaded|accepted|supplied|bring|brought|foresee|expect|shed|"
     "attracted|get|got|issued|employ"},
    // What is wanted, thought or an average, and no level of an earlier time: below the budget.
    {english_words::benchmark_nouns, "benchmark_nouns",
     "target|targets|forecast|forecasts|budget|plan|plans|goal|guidance|estimate|average|projection|outlook|quota|"
     "mean|estimates|median|limit|cap|minimum|maximum|requirement"},
    {english_words::month_names, "month_names",
     "January|February|March|April|May|June|July|August|September|October|November|December"},
    // In the words for a time before: last year, the previous month.
    {english_words::earlier_time_markers, "earlier_time_markers",
     "ago|earlier|previous|prior|preceding|before|last|past"},
    // Before an amount in a bracket: surpassing the totals for 2005 (151 projects).
    {english_words::bracketed_surpassing_words, "bracketed_surpassing_words",
     "surpassing|surpassed|exceeding|exceeded|beating|beat|above|below|topping|topped|passing|passed"},
    // The share fell $1, to close at $75.
    {english_words::price_closing_verbs, "price_closing_verbs", "close|end|finish|settle|stand"},
    // The last word of a subject that is aimed at: The sales target for 2020 is.
    {english_words::aim_nouns, "aim_nouns",
     "target|goal|objective|aim|ambition|Target|Goal|Objective"},
    // Before the noun of a subject: The proposed budget is.
    {english_words::planned_subject_participles, "planned_subject_participles",
     "proposed|Proposed|budgeted|Budgeted|planned|Planned|targeted|Targeted"},
    // Beside the figure itself: the 4.78% expected in a poll, compared to an expected 0.45%.
    {english_words::expected_figure_participles, "expected_figure_participles",
     "expected|forecast|predicted|estimated|projected|anticipated"},
    // Analysts had expected $4 billion.
    {english_words::forecaster_nouns, "forecaster_nouns",
     "Analysts|analysts|Economists|economists|market|Wall Street"},
    // Before what is counted: 1,000 new planned jobs, $3 million in planned investment.
    {english_words::prospective_modifiers, "prospective_modifiers",
     "planned|proposed"},
    // Before an earlier time: above the peak reached in 2008.
    {english_words::level_nouns, "level_nouns",
     "level|levels|result|results|figure|figures|peak|peaks|high|highs|low|lows|record|total|reading|rate|amount|"
     "number|volume"},
    // Above the state average, below the regional mean.
    {english_words::average_nouns, "average_nouns", "average|mean|norm|median|trend|benchmark"},
    // What tells what will be, and not what somebody means to do: will reach, is forecast to grow.
    {english_words::prediction_verbs, "prediction_verbs",
     "will|would|could|shall|assuming|is seen|are seen|now sees|expected|expected to|is expected|are expected|"
     "expects|expect|expecting|projected|projected to|projecting|forecast|forecast to|forecasts|forecasted|"
     "forecasting|estimated to create|estimated to reach|anticipated|anticipated to|anticipates|anticipate|"
     "anticipating|set to|potential to|may create|poised to|on track to|on track for|on course to|on course for|"
     "on pace to|tipped to|foresees|foreseen|predicts|predicted|predicted to|likely|likely to|is likely|"
     "is going to|are going to|going to|paving the way for|pave the way for|paves the way for|could lead to|"
     "may lead to|would lead to|may stand|may reach|may rise|may fall|may grow|may exceed|may hit|may total|"
     "may cost|might reach|on the verge of"},
    // Ranged from 2 to 3 percent.
    {english_words::range_verbs, "range_verbs", "ranged|range|ranging|ranges|varied|vary|varies|varying"},
    // Before a share in a bracket: More than half (61%).
    {english_words::proportion_nouns, "proportion_nouns",
     "half|majority|rest|remainder|third|quarter|thirds|quarters|most"},
    // Raised its stake to 61%.
    {english_words::stake_nouns, "stake_nouns", "stake|stakes|holding|holdings|shareholding"},
    // Is 61 percent owned by the state.
    {english_words::ownership_participles, "ownership_participles", "owned|held|financed|funded|controlled"},
    // Between the owner and its amount: last year's figure ($4 million).
    {english_words::figure_nouns, "figure_nouns", "figure|level|result|total|amount|mark|tally"},
    // Nouns whose amount is wanted, granted or allowed, not there: the financing requirement is.
    {english_words::requirement_nouns, "requirement_nouns",
     "requirement|requirements|ceiling|cap|quota|target|goal|targets|consensus|expectation|limit|earmark|"
     "objective|expectations"},
    // Grants in a budget, and something else in the books of a bank.
    {english_words::provision_nouns, "provision_nouns",
     "provision|provisions|appropriation|appropriations|allocation|allocations"},
    // What is compared with as a plan: against a budget of.
    {english_words::compared_plan_nouns, "compared_plan_nouns",
     "budget|target|plan|quota|goal|allocation|requirement|provision"},
    // Papers that grant money.
    {english_words::budget_document_nouns, "budget_document_nouns",
     "budget|budgets|bill|appropriation|appropriations|estimates"},
    // What such a paper does: The bill provides $5 million.
    {english_words::granting_verbs, "granting_verbs",
     "provides|provide|provided|allocates|allocated|appropriates|earmarks|earmarked|contains|allots|sets|"
     "calls for|provides for|appropriated|envisages|foresees"},
    // What only a budget does, so that its amount is planned: The budget totals.
    {english_words::budget_content_verbs, "budget_content_verbs",
     "includes|include|included|totals|is|has|amounts to|stands at"},
    // In a text about a budget: $5 million had been allocated, has provided $5 million.
    {english_words::allocation_participles, "allocation_participles",
     "allocated|provided|appropriated|voted|reserved|earmarked|budgeted|set aside|set apart"},
    // In any text: $5 million was earmarked.
    {english_words::earmarking_participles, "earmarking_participles", "earmarked|budgeted|appropriated|set aside"},
    // Right before the amount: budgeted $5 million.
    {english_words::budgeting_verbs, "budgeting_verbs",
     "budgeted|earmarked|earmarking|appropriated|appropriates|set aside|budgets|budgeting|slated"},
    // In a text about a budget: provides $5 million.
    {english_words::budget_allocating_verbs, "budget_allocating_verbs", "allocating|providing|allocates|provides"},
    // Adopted a budget with revenues of.
    {english_words::budget_approval_verbs, "budget_approval_verbs",
     "approved|adopted|passed|endorsed|tabled|unveiled|set"},
    // Exceeding expectations by 5%: the subject says of what.
    {english_words::exceeded_expectation_nouns, "exceeded_expectation_nouns",
     "expectations|estimates|forecasts|projections|plans|budget|target|targets|plan|forecast|goal|goals|guidance|"
     "consensus|estimate"},
    // Before a noun of change: a modest monthly increase.
    {english_words::change_adjectives, "change_adjectives",
     "modest|sharp|slight|steep|strong|small|large|big|further|mild|moderate|solid|marked|significant|monthly|"
     "annual|quarterly|marginal|notable|record|healthy|robust|considerable|noticeable|sizeable|sizable|substantial|rapid|"
     "dramatic|gradual|steady|remarkable|exceptional|impressive|massive|sustained|continued|continuous|minor|minimal|"
     "slower|faster|sharper|smaller|larger|bigger|greater|nominal|double-digit|unprecedented|visible|cumulative|overall|"
     "tiny|huge|drastic|hefty|limited|negligible|weekly|yearly|clear|general|slow|spectacular|pronounced|severe|heavy"},
    // Who only watches what figures tell of.
    {english_words::observer_nouns, "observer_nouns", "analysts|economists|forecasters|consensus|observers"},
    // What opens a line of what is to be done, with a capital: Create 400 jobs.
    {english_words::imperative_verbs, "imperative_verbs",
     "Create|Attract|Support|Ensure|Reduce|Increase|Cut|Generate|Build|Train|Add|Raise|Grow|Expand|Deliver|"
     "Provide|Secure|Bring|Help|Invest|Reach|Achieve|Double|Develop|Save|Launch|Complete|Improve|Employ|Boost|"
     "Drive|Install|Open|Produce|Establish|Upgrade|Lower|Enable|Recruit|Construct|Facilitate|Welcome|Serve|"
     "Connect|Host|Offer|Handle|Sustain|Unlock|Retain|Replace|Eliminate|Avoid|Remove|Spend|Fund"},
    // Its plan to spend 7 million, the aim of achieving 2 percent.
    {english_words::intention_nouns, "intention_nouns",
     "plan|plans|pledge|pledges|commitment|commitments|aim|aims|goal|target|proposal|proposals|intention|ambition|"
     "objective|promise|scheme"},
    // What lets somebody do what is not done yet: a loan to build 300 homes.
    {english_words::enabling_nouns, "enabling_nouns",
     "loan|grant|tender|permission|approval|licence|license|mandate|bid|permit|loans|grants|efforts|campaign|"
     "drive|effort|bids|initiative|initiatives|project|programme|program"},
    // Agreed to spend $3 million; but agreed to operate eight rigs.
    {english_words::agreed_action_verbs, "agreed_action_verbs",
     "spend|invest|contribute|pay|provide|build|fund|buy|hire|create|finance|lend|add|double|put"},
    // What is thought of the present: believed to be held.
    {english_words::belief_participles, "belief_participles",
     "said|believed|thought|found|reported|known|estimated|deemed"},
    // Is due to make 40,000 cars.
    {english_words::due_action_verbs, "due_action_verbs",
     "arrive|open|make|handle|create|produce|reach|carry|receive|rise|fall|grow|become|begin|cost|employ|deliver|"
     "supply|start|take|serve|bring|build"},
    // What money is planned in: Valued at $5 million, the scheme.
    {english_words::programme_nouns, "programme_nouns",
     "plan|programme|program|scheme|masterplan|strategy|proposal|package|project|projects|initiative|budget|"
     "roadmap|development|plans|venture|upgrade|expansion|redevelopment|scheme's"},
    // What a plan is called behind its cost: a $500 million plan.
    {english_words::costed_plan_nouns, "costed_plan_nouns",
     "plan|programme|program|scheme|masterplan|package|roadmap"},
    // Verbs that give money to what is still to be done: pledged $5 million.
    {english_words::pledge_verbs, "pledge_verbs", "pledged|promised|vowed"},
    // The same behind `has`: has allotted $3 million for a road.
    {english_words::fund_commitment_participles, "fund_commitment_participles",
     "allotted|allocated|committed|pledged|promised|earmarked|aside|reserved|dedicated|designated|ringfenced|"
     "ring-fenced|budgeted"},
    // Before an amount that is not spent yet: an already-promised $2 million.
    {english_words::unspent_amount_participles, "unspent_amount_participles",
     "promised|pledged|planned|proposed|agreed|projected|expected|budgeted|committed|anticipated|targeted|"
     "earmarked|hoped-for"},
    // Behind the figure: than the 3 billion surplus consensus forecast.
    {english_words::trailing_forecast_nouns, "trailing_forecast_nouns",
     "forecast|estimate|consensus|projection|expectation|prediction|forecasts|estimates|expectations|guess"},
    // A narrowing of $1 billion from May.
    {english_words::narrowing_gerunds, "narrowing_gerunds",
     "narrowing|weakening|shortening|lowering|easing|softening"},
    // A widening of $1 billion from May.
    {english_words::widening_gerunds, "widening_gerunds", "widening|strengthening|lengthening|deepening"},
    // Left its forecast unchanged at 3%, up from an estimate of 6% growth.
    {english_words::singular_forecast_nouns, "singular_forecast_nouns",
     "prediction|forecast|estimate|projection|outlook|expectation"},
    // Of the planned 310 homes, budgeted revenue of $4 million.
    {english_words::planned_participles, "planned_participles",
     "planned|budgeted|targeted"},
    // Half of a total of 6,000 jobs.
    {english_words::fraction_nouns, "fraction_nouns", "half|third|quarter|fifth|tenth|most|majority|thirds|quarters"},
    // What became of a goal: the target was missed: only 31 firms came.
    {english_words::goal_outcome_participles, "goal_outcome_participles",
     "missed|met|reached|exceeded|surpassed|beaten|hit|achieved|attained|fulfilled|accomplished"},
    // What comes before an infinitive of what has been done: managed to raise.
    {english_words::implicative_verbs, "implicative_verbs",
     "managed|helped|able|failed|continued|began|went on|helping"},
    // 61% of the work has been done.
    {english_words::work_nouns, "work_nouns", "work|works|construction|project|building|task|repairs"},
    {english_words::completed_work_words, "completed_work_words",
     "done|complete|completed|finished|carried out|ready"},
    // The 0.6 percent economists had expected, Analysts had forecast sales of $3 billion.
    {english_words::forecasting_verbs, "forecasting_verbs",
     "expected|forecast|forecasted|predicted|estimated|projected|anticipated|expecting|predict|looking for"},
    // Who or what thinks so.
    {english_words::expectation_sources, "expectation_sources",
     "analysts|economists|economist|analyst|market|markets|street|forecasters|consensus|poll|survey|investors|"
     "traders|reuters|bloomberg|factset|refinitiv|experts|strategists"},
    // Above expectations of $2 billion.
    {english_words::expectation_nouns, "expectation_nouns",
     "expectation|expectations|consensus|prediction|predictions"},
    // Below economists' forecast of 0.4% growth.
    {english_words::forecast_nouns, "forecast_nouns", "estimate|estimates|forecast|forecasts|projection|projections"},
    // Behind a number of people: the 640 aboard.
    {english_words::place_adverbs, "place_adverbs", "aboard|here|there|abroad"},
    // Similar to the 61% of 2014, unchanged from the 8% of the year before.
    {english_words::similarity_adjectives, "similarity_adjectives",
     "similar|consistent|comparable|identical|equal|close|unchanged"},
    // Beside the amount that meets it: $3 million over its annual budget.
    {english_words::budget_goal_nouns, "budget_goal_nouns", "budget|Budget|plan|quota|allocation"},
    // More than the expected 300.
    {english_words::expected_amount_participles, "expected_amount_participles", "expected|projected|budgeted|planned"},
    // Words that begin so measure against a goal: exceeding estimates by 5%.
    {english_words::outperforming_verb_stems, "outperforming_verb_stems",
     "exceed|surpass|outperform|outpac|outstrip|beat|overshot|better|lagg|trail"},
    // The last word of a name of a quantity: cargo throughput, length of stay, average wage.
    {english_words::measured_quantity_nouns, "measured_quantity_nouns",
     "throughput|traffic|volume|volumes|capacity|output|production|workforce|employment|population|attendance|"
     "attendances|average|length|enrolment|enrollment|membership|headcount|staff|turnout|demand|size|stay|"
     "duration|distance|age|time|area|number|total|ridership|footfall|intake|unemployment|occupancy|residency"},
    // The 2.5 percent midpoint of the target.
    {english_words::midpoint_nouns, "midpoint_nouns", "midpoint|mid-point|centre|center"},
    // Behind the figure: the bank's 4 percent tolerance limit.
    {english_words::bound_nouns, "bound_nouns", "limit|ceiling|cap|objective"},
    // What may surpass a goal without a name of its own: The results exceeded the budget by.
    {english_words::performance_nouns, "performance_nouns", "performance|results|result|outcome"},
    // Raised its key rate a full point to 5 percent.
    {english_words::rate_step_nouns, "rate_step_nouns", "point|points|notch|notches"},
    // Words that begin so compare their subject with a goal: exceeded the budget by $5 million.
    {english_words::goal_result_verb_stems, "goal_result_verb_stems",
     "exceed|surpass|outperform|beat|overshot|undershot|miss"},
    // What is there already: a poll of 32 economists.
    {english_words::panel_nouns, "panel_nouns", "poll|survey|panel|record|group|Group"},
    // Before what its holder has already: needs its 16 states.
    {english_words::holder_determiners, "holder_determiners", "its|their|our|his|her"},
    // A budget designed to expand spending by 3%.
    {english_words::purpose_participles, "purpose_participles", "designed|intended|meant|focussed|focused|geared"},
    // Will show that prices rose by 3%: what is told later.
    {english_words::showing_verbs, "showing_verbs", "show|shows|report|reveal|say"},
    // The hope is for output to exceed 4 million.
    {english_words::hope_nouns, "hope_nouns",
     "hope|hopes"},
    // Behind its own amount: double the 59 plan.
    {english_words::plan_nouns, "plan_nouns", "plan|target|budget|goal|quota"},
    {english_words::multiple_words, "multiple_words", "double|twice|triple|half"},
    // What words begin with behind a number: 3.0 billion consensus forecast.
    {english_words::forecast_noun_stems, "forecast_noun_stems", "forecast|estimate|consensus|projection"},
    // A mark, nothing that exceeds it: above the 7% level.
    {english_words::rate_threshold_nouns, "rate_threshold_nouns", "level|mark|threshold|barrier"},
    // 64% by value of its loans.
    {english_words::share_measure_nouns, "share_measure_nouns", "value|volume|weight|number"},
    // What was thought before: up from the 2.1% it forecast in June.
    {english_words::past_forecast_verbs, "past_forecast_verbs",
     "forecast|projected|predicted|expected|estimated|anticipated|forecasted"},
    // With 61,000 bound for Amsterdam.
    {english_words::destination_participles, "destination_participles", "going|coming|headed|bound|destined"},
    // Hopes of 3,000 jobs.
    {english_words::prospect_nouns, "prospect_nouns", "hopes|hope|prospect|prospects"},
    // Before likely, where it foretells nothing: are most likely to cycle.
    {english_words::comparison_adverbs, "comparison_adverbs", "more|most|less|least|as|equally|twice"},
    // Accomplishment: 81%: how much of what was planned is done.
    {english_words::progress_labels, "progress_labels", "accomplishment|accomplishments|progress|completion|achievement"},
    // What is left of two amounts is no part of their sum: exports of 8 million, imports of 6, a surplus of 2.
    {english_words::balance_words, "balance_words",
     "deficit|surplus|shortfall|profit|loss|net |Net |balance of|difference"},
    // carried out 45 planned inspections: they have been made.
    {english_words::performing_verbs, "performing_verbs",
     "performed|performs|delivered|completed|conducted|carried out|undertook|held|made|did|undertaken|saw"},
    // planned surgeries, planned admissions: no emergencies.
    {english_words::elective_care_nouns, "elective_care_nouns",
     "surgeries|operations|procedures|admissions|appointments|treatments|caesareans|patients"},
    // awarded 140 degrees: of a university.
    {english_words::conferring_verbs, "conferring_verbs",
     "awarded|awards|conferred|confers|granted|offers|offered|offering|completed|earned"},
    // Before a span of years that opens a sentence.
    {english_words::span_openings, "span_openings", "Over|over|During|during|For|for|In|in|Throughout|Across|Within"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> plans_words_en() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
