#include "lexicon_index.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// The values are those of english.hpp (motion, stop, moment) and the names of the hedges.
// clang-format off
constexpr lexicon_row rows[] = {
    // change: what moves
    {word_kind::increase, "verb",
     "doubled|tripled|trebled|quadrupled|rose|rise by|risen|rising|increased|increasing|grew|grow|grows|grown|growing|jumped|jumping|climbed|climbing|"
     "soared|soaring|incremented|surged|surging|gained|gaining|expanded|expanding|advanced|advancing|improved|improving|went up|gone up|"
     "goes up|going up|edged up|inched up|ticked up|picked up|perked up|moved up|swelled|rebounded|leapt|leaped|strengthened|"
     "accelerated|sped up|speeded up|speeds up|speeding up|rocketed|shot up|crept up|widened|widening|rallied|recovered by|lifted|raised from|was raised by|"
     "spiked|spiking|lifting|was up|recovered|recovering|rebounding|rallying|accelerating|soars|expands|edges up|inches up|ticks up|creeps up|picks up|moves up|edging up|inching up|picking up|moving up|creeping up|mounted|multiplied|ballooned|firmed|nudged up|trended up|outgrew|bounced back|strengthening|swelling|doubling|tripling|went on to rise|was raised|were raised|was increased|were increased|is up|are up|were up|stepped up|lengthened|lengthening|"
     "appreciated|appreciating|escalated|skyrocketed|boomed|upped|inched higher|changed|grow by|expand by|climb by|jump by|improves|recovers|strengthens|widens|accelerates|broadens|intensifies"},
    {word_kind::increase, "noun",
     "increase|increases|rise|growth|expansion in|jump|surge|gain|gains|expansion of|upturn|uptick|uplift|improvement|climb|"
     "growth rate|rate of growth|rate of increase|growth rates|rises in|rebound|"
     "rises|jumps|surges|advance|hike|spike|upsurge|resurgence|upswing|acceleration|recovery|boost|step-up|improvements|climbs|increment|increments|appreciation|uptrend|lift|bounce|upturns"},
    {word_kind::increase, "particle", "ahead of|up|higher|upwards by|upward by|faster|more|"
     "upward|upwards|faster than|higher by|up by|"
     "dearer|wider|larger|bigger|greater|stronger|more expensive"},
    {word_kind::decrease, "verb",
     "fell|falls|fallen|falling|decreased|decreasing|declined|declining|declines by|dropped|dropping|dipped|dipping|slipped|"
     "slipping|shrank|shrunk|shrinking|contracted|contracting|tumbled|tumbling|plunged|plunging|slid|sliding|slumped|slumping|"
     "eased|easing|went down|gone down|goes down|going down|edged down|inched down|narrowed|narrowing|lost|retreated|sank|"
     "weakened|reduced|reducing|cut by|was cut|were cut|halved|moderated|slowed|shed|laid off|laying off|eliminated|eliminating|moved down|ticked down|"
     "sliced|axed|axing|depreciated|depreciating|decelerated|decelerating|waned|contract by|drop by|fall by|shrink by|trimmed|trimming|lowered|lowering|cutting|fell back|fell off|dwindled|dwindling|diminished|plummeted|plummeting|plunges|retreating|softened|softening|slowing|halving|weakening|losing|was down|were down|is down|are down|was off|were off|is off|are off|collapsed|crashed|receded|slashed|slashing|deteriorated|backed off|sagged|slackened|edging down|edges down|inches down|ticks down|moves down|inching down|ticking down|going lower|was reduced|were reduced|was lowered|were lowered|came down|comes down|fell away|sinking by|sinking to|sinking from|sinking below|sunk|shortened|shortening|reduces|weakens|diminishes|shortens|lessens|dwindles|recedes"},
    {word_kind::decrease, "noun",
     "decrease|decreases|decline|declines|drop|drops|fall|falls of|dip|reduction|reductions|contraction|slump|downturn|"
     "slide|slip|slowdown|rate of decline|"
     "cut|cuts|plunge|deceleration|deterioration|drop-off|fall-off|shrinkage|dips|downtrend|depreciation|slowdowns|downswing|setback|reverse|reversal|retreat|slippage|retrenchment|pullback|downward trend|decrement|decrements|downtick|tumble|de-growth|degrowth"},
    {word_kind::decrease, "particle", "behind|down|lower|downwards by|downward by|slower|fewer|less|"
     "downward|downwards|lower by|down by|lesser by|smaller by|slower than|"
     "cheaper|narrower|smaller|weaker|less expensive"},
    {word_kind::level, "",
     "reached|reaches|reaching|peaking at|bottoming out at|bottomed out at|totalled|totaled|totalling|totaling|totals|amounted to|amounting to|amounts to|stood at|stands at|"
     "standing at|came to|comes to|coming to|came in at|coming in at|comes in at|hit|hits|hitting|numbered|numbers around|"
     "numbering|ended at|ended the year at|closed at|remained at|remains at|averaged|averages|averaging|was at|were at|is at|"
     "are at|was recorded at|were recorded at|was estimated at|is estimated at|are estimated at|were estimated at|measured|"
     "measures|measuring|registered at|held at|settled at|peaked at|stayed at|was valued at|were valued at|is valued at|"
     "ran at|runs at|running at|finished at|finished the year at|finishing at|ended the month at|sat at|sits at|rested at|equalled|equaled|equalling|came out at|closed the year at|closing at|ending at|ending the year at|stabilised at|stabilized at|was put at|is put at|were put at|was assessed at|was unchanged at|were unchanged at|unchanged at|remained unchanged at|remaining at|standing on|aggregated|aggregating|amounts up to|was set at|were set at|is set at|works out at|worked out at|remained stable at|remained steady at|was steady at|was flat at|was stable at|held steady at|was almost flat at|little changed at|was little changed at|were little changed at|is little changed at|are little changed at|remained little changed at|remains little changed at|changed little at|"
     "stand at|sit at|run at|amount to|came up to|add up to|adds up to|added up to|adding up to|summing up to|sums up to|summed up to"},
    // verbs that say nothing of their own; the value is what their object without a name is called
    {word_kind::light, "",
     "lent|lends|deposited|borrowed|repaid|logged|logging|clocked|clocking|tallied|notched|notched up|chalked up|racked up|yielded|yielding|netted|sees|seeing|totted up|kept|keeps|keeping|safeguarded|safeguarding|preserved|preserving|protected|protecting|leveraged|leveraging|disbursed|disbursing|funded|funding of|financed|financing of|placed with|mobilised|mobilized|mobilising|mobilizing|unlocked|unlocking|sponsored|hosted by|counselled|advised|advising|mentored|incubated|sustained|sustaining|surveyed|tested|vaccinated|treated|treating|admitted|cleared|clearing|captured|capturing|exhibited|moving|lifted off|berthed|called at|docked|despatched|dispatched|dispatching|obtained|obtaining|drew|draws|drawing|gathered|gathering|brought in|bringing in|took in|taking in|put in|declared|declaring|recommended|proposed a|"
     "recorded|records|recording|registered|registers|registering|posted|posts|posting|reported|reports|reporting|saw|seen|"
     "achieved|achieves|attained|attracted|attracts|attracting|created|creates|creating|completed|completes|completing|"
     "signed|signs|signing|hosted|hosts|hosting|served|serves|serving|launched|launches|launching|opened|opens|opening|"
     "established|establishes|establishing|welcomed|welcomes|welcoming|supported|supports|supporting|assisted|assisting|"
     "secured|secures|securing|received|receives|receiving|delivered|delivers|delivering|provided|provides|providing|offered|offers|"
     "offering|added|adds|adding|finished|finishes|finishing|began|included|covered|covers|covering|occupied|occupies|"
     "occupying|acquired|acquires|acquiring|purchased|purchases|purchasing|bought|built|builds|leased|leases|leasing|owned|owns|"
     "operated|operates|operating|managed|manages|managing|issued|issues|issuing|approved|approves|approving|granted|granting|"
     "awarded|awards|awarding|trained|trains|training of|held|holds|holding|conducted|conducts|conducting|organised|organized|"
     "organising|organizing|attended|visited|approached|committed|commits|pledged|invited|brought|brings|bringing|made|makes|making|"
     "gave|gives|took|takes|taking|contributed|contributes|saved|saves|saving|retained|retaining|"
     "located|relocated|relocating|moved|called|closed|helped|hired|hires|hiring|housed|houses|housing|featured|features|"
     "featuring|issued to|distributed|distributing|paid|pays|paying|collected|collects|collecting|won|wins|"
     "winning|returned|allocated|allocates|allocating|installed|installs|installing|planted|carried|carries|carrying|renewed|"
     "renewing|inspected|inspecting|develops|developed|developing|constructed|constructing|produces|"
     "published|registered with|entered|joined|facilitated|facilitating|landed|introduced|introducing|set up|sets up|setting up|"
     "signed up|signs up|signing up|lined up|freed up|cleaned up|followed up|"
     "rolled out|carried out|engaged|connects|connected|connecting|linked|linking|links|upgraded|upgrading|renovated|renovating|"
     "enrolled|graduated|reviewed|resolved|resolving|identified|announced|announcing|announces|shipped|shipping out|transported|"
     "transporting|discharged|loaded|recruited|recruiting|submitted|filed|filing|expanding to|extending to|extended to|extends to"},
    {word_kind::light, "investment", "invested|invests|investing|invest"},
    {word_kind::light, "profit", "earned|earns|earning"},
    {word_kind::light, "exports", "exported|exporting"},
    {word_kind::light, "imports", "imported|importing"},
    {word_kind::light, "production", "produced|producing|manufactured|manufacturing of|"
     "produced by"},
    {word_kind::light, "sales", "sold|selling"},
    {word_kind::light, "employment", "employed|employs|employing"},
    {word_kind::light, "spending", "spent|spends|"
     "spending of"},
    {word_kind::light, "throughput", "handled|handles|handling|processed|processes|processing"},
    {word_kind::light, "revenue", "generated|generates|generating"},
    {word_kind::light, "funding", "raised|raises|raising"},
    // what a change is measured against
    {word_kind::yoy, "",
     "over the year-to|over the 12 months to|over the twelve months to|over the year to|on a year-to-year basis|on a year-on-year basis|over the year|over a year|over one year|over 1 year|through the year|through the year to|last year's|previous year's|the prior year's|prior year's|the preceding year's|year-on-year|year on year|year-over-year|year over year|y-o-y|yoy|y/y|y-on-y|over a year earlier|than a year earlier|"
     "from a year earlier|a year earlier|over the same period|the same period|year earlier|the previous year|the prior year|"
     "the preceding year|the year before|last year|previous year|prev. year|prev year|prior year|the same quarter|the same month|the corresponding period|"
     "the previous financial year|the prior financial year|the previous fiscal year|the FY before|same period|annual|"
     "year/on/year|year to year|y/o/y|y.o.y.|from last year|over last year|on last year|on the year|on year|on-year|on the previous year|last fiscal year|the last fiscal year|prior fiscal year|previous fiscal year|a year ago|one year ago|one year earlier|year ago|year-earlier|year-ago|the comparable period|the year-ago period|12 months earlier|twelve months earlier|last financial year|previous financial year|prior financial year|last season|the same time last year|the same period last year|the same period of last year|the previous year's|the prior-year period|the prior year period|the previous-year period|the equivalent period|the corresponding quarter|the corresponding month|the same six months|the same nine months|prior-year|previous-year|in annual terms|on an annual basis|on a yearly basis|in yearly terms|on a yearly comparison basis|on an annual comparison basis|on a yearly comparison|on an annual comparison|compared to the previous year|the past fiscal year|the previous twelve months|the previous 12 months|the year prior|yr-on-yr|annual change|same month|same months|same quarter|same quarters|the same months|the same quarters|the same nine-month period|the same six-month period|the same three-month period|the same half|the same weeks|the same week|the same time of last year|the same month last year|the same quarter last year|the corresponding months|the corresponding half|corresponding period|corresponding quarter|corresponding month|the year-earlier period|the prior-year quarter|the year-ago quarter|the year-ago month"},
    {word_kind::mom, "",
     "month-on-month|month on month|month-over-month|month over month|m-o-m|mom|m/m|over the previous month|from the previous month|"
     "than the previous month|a month earlier|over the preceding month|the previous month|the preceding month|the month before|"
     "month-to-month|from the month before|from a month earlier|a month ago|one month earlier|one month ago|on the month|on a monthly basis|from the prior month|the prior month|last month|monthly change|over the month|on a sequential basis|previous month|preceding month|prior month|month earlier|in monthly terms|over a month|over one month|on month|on a monthly comparison basis|on a monthly comparison|in a monthly comparison|in monthly comparison"},
    {word_kind::since, "",
     "quarter-on-quarter|quarter on quarter|quarter-over-quarter|quarter over quarter|week-on-week|week on week|the previous week|the prior week|the preceding week|a week earlier|the week before|q-o-q|qoq|q/q|the preceding quarter|the previous quarter|"
     "a quarter earlier|the preceding three months|the previous three-month period|the preceding three-month period|the prior three-month period|the previous three months|the prior three months|the three previous months|the previous 3 months|the preceding 3 months|the preceding six months|seasonally adjusted|seasonally and calendar adjusted|calendar and seasonally adjusted|seasonally and working day adjusted|seasonally-adjusted|"
     "compound annual|compounded annual|cagr|annual average|average annual|per annum|annually|annualised|annualized|since|"
     "over the past|over the last|in the past|in the last|during the past|during the last|a decade earlier|a decade ago|"
     "years earlier|years ago|years prior|years previously|decades ago|decades earlier|the preceding half|half-on-half|cumulative|"
     "over the quarter|over one quarter|over a quarter|on quarter|a quarter ago|one quarter earlier|the quarter prior|previous quarter|preceding quarter|prior quarter|from the previous quarter|from last quarter|last quarter|the prior quarter|the quarter before|on the quarter|three months earlier|sequentially|quarter-to-quarter|on an annualised basis|on an annualized basis|on a quarterly basis|over five years|over three years|over the two-year period|over the three-year period|over the four-year period|over the five-year period|over the ten-year period|over a three-year period|over a five-year period|over ten years|over the decade|compound|CAGR of|in five years|in ten years|pre-pandemic|pre-crisis|on average per year"},
    {word_kind::than, "", "compared with|compared to|as compared with|as compared to|comparing with|instead of|against|versus|vs|vs.|than|relative to|up from|"
     "down from|"
     "compared against|as against|in comparison with|in comparison to|when compared to|when compared with|from the revised|as opposed to|compares with|compares to|compare with|which compares with|which compares to"},
    // other roles
    {word_kind::share, "",
     "accounting for|accounted for|accounts for|account for|representing|represented|represents|making up|made up|makes up|"
     "constituting|constituted|constitutes|equivalent to|equal to|equivalent of|comprised|which is|or about|contributing|"
     "corresponding to|"
     "constitute|comprise|equals|equalling to|is equal to|forming|formed|forms|amounting to about|taking up|took up|takes up|take up|captured a share of|make up|represent|equating to|equates to|equated to|or over"},
    {word_kind::share_noun, "", "share|proportion|percentage|shares of|portion"},
    {word_kind::completion, "", "of the target|of its target|of the annual target|of the annual plan|of the plan|of the budget|of the full-year target|of target|"
     "of our target|of the year's target|of the yearly target|of the planned|of annual target|of budget|of the budgeted|of the full-year plan|"
     "completion rate|rate of completion|of the task|of the annual task|"
     "of its annual target|of the annual goal|of the full-year goal|of the goal|of its goal|of the full year target|of its full-year target|of our annual target|of the annual budget|of the annual forecast|of the year's plan|of the yearly plan|of the programme target|of the five-year target|of their target|of their targets|of its targets|of the targets"},
    {word_kind::rank, "", "come in|comes in|coming in|ranked|ranks|ranking|rank|placed|positioned|rated|was placed|came in|listed as|in the top|among the top|into the top|of the top|within the top|"
     "rank as|ranks as|ranked as|ranking as|was ranked|is ranked|were ranked|are ranked|was rated|is rated"},
    {word_kind::rank, "noun", "places|spots|positions|notches|place|spot|position"},
    {word_kind::excess, "", "exceeding the target by|exceeded the target by|exceeded its target by|above the target|above target|ahead of schedule|"
     "above the average|higher than the average|above the national average|above average|exceeded the plan by|"
     "higher than the national average|above the provincial average|ahead of the target|over target|over the target|above the|beating|"
     "higher than that of|faster than that of|exceeding its target by|exceeding expectations by|outperformed|outpacing|"
     "up on forecast|up on the forecast|up on target|up on the target|up on budget|up on the budget|up on plan|up on the plan|ahead of the forecast|ahead of its target|ahead of the plan|ahead of the budget|above expectations|above forecast|above the forecast|above plan|above the plan|above budget|above the budget|ahead of budget|ahead of plan|ahead of forecast|ahead of target|over budget|over plan|better than expected|more than targeted|more than budgeted|more than forecast|more than projected|higher than forecast|higher than projected|higher than budgeted|more than expected|higher than expected|above its target|above our target|above the annual target|above the goal|higher than the target|more than the target|higher than planned|more than planned|above the industry average|above the regional average|above the world average|above the global average|higher than the world average|exceeding expectations|above projections|beating the target by|beat the target by|beat expectations by|surpassing the target by|surpassed the target by|surpassed its target by|exceeded expectations by|exceeded the goal by|exceeding the goal by|exceeded budget by|exceeded the budget by|exceeded forecasts by|exceeded the forecast by|exceeding the plan by|exceeded the annual target by|exceeding the annual target by|exceeded our target by|exceeding our target by|exceeded targets by"},
    {word_kind::excess, "below",
     "down on forecast|down on the forecast|down on target|down on the target|down on budget|down on the budget|down on plan|down on the plan|below target|below the target|below its target|below our target|below the average|below average|below the national average|below budget|below the budget|below plan|below forecast|"
     "below the forecast|below expectations|short of the target|short of target|short of its target|behind schedule|behind target|less than expected|less than targeted|fewer than targeted|less than forecast|less than projected|lower than forecast|lower than projected|lower than planned|lower than budgeted|lower than expected|fewer than expected|"
     "lower than the national average|under budget|under target|less than planned|fewer than planned|less than budgeted|below the goal|missed the target by|missing the target by|"
     "missed its target by|fell short of the target by|falling short of the target by|below the industry average|lower than the average"},
    {word_kind::target, "", "target of|goal of|target|targets|goal|targeted|quota of|targeting|planned|guidance of|guidance|outlook of|forecast of|projection of|objective of|ambition of|targets of|goals of|objectives of|ambitions of"},
    {word_kind::plan_verb, "", "will|would|wanted to|hoped to|aimed to|sought to|vowed to|pledged to|promised to|assuming|needs to|should|must|propose to|hoping for|hopes for|hope for|hope to|is seen|are seen|now sees|plans to|plan to|planning to|expected to|is expected|are expected|expects|expect|aims to|aim to|aiming to|aims|aiming|"
     "projected to|projected|forecast to|forecasts|forecast|intends to|intend to|set to|scheduled to|targeted to|scheduled|proposes to|proposed|"
     "hopes to|estimated to create|anticipated to|anticipates|anticipated|anticipate|due to open|seeks to|on track to|slated to|shall|by the end of next year|"
     "to be completed|awaits|could|may create|potential to|"
     "guiding|guides to|guides for|guided to|guided for|promised|promises|promising|promise of|promises of|on course to|on course for|on track for|on target to|poised to|pencilled in|"
     "looks to|looking to|envisages|envisaged|foresees|foreseen|tipped to|recommended to|is considering|are considering|was considering|were considering|considering to|is weighing|is mulling|are mulling|mulls|predicts|predicted|predicted to|forecasted|forecasting|projecting|anticipating|expecting|estimated to reach|"
     "wants to|want to|hoping to|proposes|plans for|plans a|plans an|plans new|intends a|budgeted at|budgeted to|is budgeted|are budgeted|is to be|are to be|likely to|is likely|intended to|commits to|committed to|planning for|on pace to|"
     "planned to|is going to|are going to|going to|is striving to|are striving to|strives to|strive to|is seeking to|are seeking to|aspires to|aspire to|is working to|are working to|should be|paving the way for|pave the way for|paves the way for|could lead to|may lead to|would lead to|"
     "may stand|may reach|may rise|may fall|may grow|may exceed|may hit|may total|may cost|might reach|on the verge of|envisions|provides for|provide for|providing for|allows for|called for"},
    {word_kind::base, "", "previously|formerly|originally|"
     "previous record|previous record of|previous high|previous high of|previous best|previous best of|previous peak|previous peak of|prior record|prior record of|old record|old record of|last year's record|year-earlier figure|year-earlier figure of|year-ago figure of|last year's figure of|previous year's figure of|last year's total of|previous year's total of|previous low of|earlier estimate|earlier estimate of|previous estimate of|former record of|the existing record of|revised from|"
     "previous range of|prior range of|earlier range of|original range of|previous guidance range of|prior guidance range of|previous expectation of|previous expectations of|original guidance of|previous guidance of|prior guidance of|earlier guidance of|initial guidance of|earlier forecast of|previous forecast of|original forecast of|prior forecast of|initial forecast of|"
     "earlier outlook of|previous outlook of|earlier estimates of|original target of|previous target of|earlier target of|earlier projection of|previous projection of|original estimate of"},
    {word_kind::total, "", "with a total investment of|total investment of|total investment|with a combined investment of|combined investment of|with an investment of|"
     "worth|valued at|with a total value of|with a combined value of|involving a total investment of|involving an investment of|involving|"
     "with total investment of|involving investment of|involving investments of|with investments worth|requiring an investment of|requiring investment of|entailing investment of|representing investment of|representing investments of|with a planned investment of|with planned investments of|with an estimated investment of|and a total investment of|representing a total investment of|representing an investment of|with investment of|with investments of|"
     "with a contract value of|total contract value of|with a total contract value of|with a total area of|representing a combined investment of|"
     "with a combined capital investment of|with a capital investment of|with capital investment of"},
    {word_kind::increment, "", "an additional|additional|a further|an extra|extra"},
    {word_kind::breakdown, "",
     "out of this|out of that|of which|of whom|of them|of these|of those|among which|among them|among these|including|includes|comprising|comprises|consisting of|"
     "consists of|consist of|consisted of|made up of|broken down into|namely|within this total|of this|of this total|of the total|"
     "in this total|out of the total|out of this total|out of these|out of which|out of whom|out of them|of the remainder|among the total|among others|split between|divided into|of these projects|of those projects|of these companies|of this amount|of that amount|of this sum|of that sum|of this money|of that money|of that|of this number|of that total|of that number|of the amount|of the sum|of this figure|included in this|included in the total"},
    {word_kind::respectively, "", "respectively"},
    {word_kind::negation, "", "not|never|neither|without"},
    // hedges
    {word_kind::approximate, "about",
     "about|around|approximately|approx|approx.|roughly|circa|some|an estimated|estimated|in the region of|in the order of|"
     "nearly about|broadly|close on|"
     "somewhere around|something like|an average of about|an approximate|near|nearer to|on the order of|in the vicinity of|c.|ca."},
    {word_kind::approximate, "nearly", "nearly|almost|close to|virtually|approaching|just short of|nearing|"
     "well-nigh|not quite|"
     "as near as|not far from"},
    {word_kind::approximate, "over",
     "over|more than|above|just over|well over|just above|well above|in excess of|slightly over|slightly above|slightly more than|a little over|upwards of|"
     "greater than|topped|topping|eclipsed|eclipsing|passed|passing|broke through|higher than|beyond|surpassed|exceeded|exceeding|exceeds|surpassing|"
     "breached|breaching|breaches|smashed through|not less than about|better than|crossed|crossing|tops|surpasses|far more than|way over|larger than|longer than|"
     "beyond the|a little more than|a little above|north of|slightly higher than|considerably more than|well in excess of|at over|easily more than|fractionally over|marginally above|upward of|comfortably above|significantly more than|just more than|much more than|far above|substantially more than"},
    {word_kind::approximate, "at_least", "at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum of|a minimum|"
     "not lower than|no lower than"},
    {word_kind::approximate, "under", "under|just under|just below|slightly under|slightly below|slightly less than|a little under|a little less than|a little below|only just under|fractionally under|marginally below|below|less than|fewer than|lower than|well under|well below|smaller than|short of|shorter than"},
    {word_kind::approximate, "at_most", "up to|at most|no more than|not more than|a maximum of|maximum of|as many as|as much as|not exceeding|a maximum|"
     "within|no higher than|not over|no greater than|as high as"},
    {word_kind::quantifier, "at_least", "or more|or above|and above|and over|or higher|or greater|or better|or longer|or larger"},
    {word_kind::quantifier, "at_most", "or less|or fewer|or below|or lower|or under|and below|or smaller"},
    {word_kind::quantifier, "about", "or so|or thereabouts"},
    {word_kind::quantifier, "over", "odd"},
    // time
    {word_kind::time, "month",
     "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|"
     "Oct|Nov|Dec"},
    {word_kind::time, "unit", "year|years|month|months|quarter|quarters|half|decade|decades|weeks|century|centuries|year's|years'|months'|semester|"
     "half-year|fortnight|half-years|calendar year|calendar years|financial year|financial years|fiscal year|fiscal years|consecutive months|consecutive years|"
     "consecutive quarters|years old|years of age|consecutive year"},
    {word_kind::time, "past", "last|next|past|previous|preceding|prior|coming|following|ensuing|this|current|the whole of|late|early|mid|the end of|end|"
     "the beginning of|later|fiscal|FY|financial year ended|year ended|years ended|year to|months to|months ended|months ending|ended|ending|the year ended|year ending"},
    {word_kind::time, "whole", "year to date|year-to-date|YTD|today|yesterday|this year|this month|this quarter|that year|the year|the month|the quarter|year-end|the period|the half-year|now|"
     "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|recent years|next year|so far|each year|a year|every year|the past year|full-year|full year|the financial year|per day|a day|per year|per week|per month|a month|"
     "daily|weekly|monthly|yearly|at present|this season|this summer|this winter|this spring|this autumn|this week|that month|that quarter|each month|each week|every month|every week"},
    {word_kind::rate_noun, "",
     "rate|rates|ratio|margin|yield|occupancy|utilisation|utilization|penetration|probability|coverage|index|growth target|growth goal|growth objective|"
     "interest|coupon|unemployment|inflation|vacancy|efficiency"},
};
// clang-format on

}  // namespace

std::span<lexicon_row const> english_rows() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
