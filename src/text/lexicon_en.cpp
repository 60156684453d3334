#include "lexicon_index.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// The values are those of english.hpp (motion, stop, moment) and the names of the hedges.
// clang-format off
constexpr lexicon_row rows[] = {
    // change: what moves
    {word_kind::increase, "verb",
     "doubled|tripled|trebled|quadrupled|rose|rise by|rises|risen|rising|increased|increasing|grew|grow|grows|grown|growing|jumped|jumping|climbed|climbing|"
     "soared|soaring|surged|surging|gained|gaining|expanded|expanding|advanced|advancing|improved|improving|went up|gone up|"
     "goes up|going up|edged up|inched up|ticked up|picked up|moved up|swelled|rebounded|leapt|leaped|strengthened|"
     "accelerated|rocketed|shot up|crept up|widened|widening|rallied|recovered by|lifted|raised from|was raised by"},
    {word_kind::increase, "noun",
     "increase|increases|rise|growth|jump|surge|gain|gains|expansion of|upturn|uptick|uplift|improvement of|improvement|climb|"
     "growth rate|rate of growth|rate of increase|growth rates|rises in|rebound"},
    {word_kind::increase, "particle", "ahead of|up|higher|upwards by|upward by|faster|more"},
    {word_kind::decrease, "verb",
     "fell|falls|fallen|falling|decreased|decreasing|declined|declining|declines by|dropped|dropping|dipped|dipping|slipped|"
     "slipping|shrank|shrunk|shrinking|contracted|contracting|tumbled|tumbling|plunged|plunging|slid|sliding|slumped|slumping|"
     "eased|easing|went down|gone down|goes down|going down|edged down|inched down|narrowed|narrowing|lost|retreated|sank|"
     "weakened|reduced|reducing|cut by|was cut|were cut|halved|moderated|slowed|shed|moved down|ticked down"},
    {word_kind::decrease, "noun",
     "decrease|decreases|decline|declines|drop|drops|fall|falls of|dip|reduction|reductions|contraction|slump|downturn|loss of|"
     "slide|slowdown|rate of decline"},
    {word_kind::decrease, "particle", "behind|down|lower|downwards by|downward by|slower|fewer|less"},
    {word_kind::level, "",
     "reached|reaches|reaching|totalled|totaled|totalling|totaling|totals|amounted to|amounting to|amounts to|stood at|stands at|"
     "standing at|came to|comes to|coming to|came in at|coming in at|comes in at|hit|hits|hitting|numbered|numbers around|"
     "numbering|ended at|ended the year at|closed at|remained at|remains at|averaged|averages|averaging|was at|were at|is at|"
     "are at|was recorded at|were recorded at|was estimated at|is estimated at|are estimated at|were estimated at|measured|"
     "measures|measuring|registered at|held at|settled at|peaked at|stayed at|was valued at|were valued at|is valued at"},
    // verbs that say nothing of their own; the value is what their object without a name is called
    {word_kind::light, "",
     "carry|carries|recorded|records|recording|registered|registers|registering|posted|posts|posting|reported|reports|reporting|saw|seen|"
     "achieved|achieves|achieving|attained|attracted|attracts|attracting|created|creates|creating|completed|completes|completing|"
     "signed|signs|signing|hosted|hosts|hosting|served|serves|serving|launched|launches|launching|opened|opens|opening|"
     "established|establishes|establishing|welcomed|welcomes|welcoming|supported|supports|supporting|assisted|assists|assisting|"
     "secured|secures|securing|received|receives|receiving|delivered|delivers|delivering|provided|provides|providing|offered|offers|"
     "offering|added|adds|adding|finished|finishes|finishing|ended|began|included|covered|covers|covering|occupied|occupies|"
     "occupying|acquired|acquires|acquiring|purchased|purchases|purchasing|bought|built|builds|leased|leases|leasing|owned|owns|"
     "operated|operates|operating|managed|manages|managing|issued|issues|issuing|approved|approves|approving|granted|granting|"
     "awarded|awards|awarding|trained|trains|training of|held|holds|holding|conducted|conducts|conducting|organised|organized|"
     "organising|organizing|attended|visited|approached|committed|commits|pledged|invited|brought|brings|bringing|made|makes|making|"
     "gave|gives|giving|took|takes|taking|contributed|contributes|contributing|saved|saves|saving|retained|retaining|retain|"
     "located|relocated|relocating|moved|called|closed|helped|helping|hired|hires|hiring|housed|houses|housing|featured|features|"
     "featuring|issued to|distributed|distributing|paid|pays|paying|collected|collects|collecting|earned|earns|earning|won|wins|"
     "winning|returned|allocated|allocates|allocating|installed|installs|installing|planted|carried|carries|carrying|renewed|"
     "renewing|inspected|inspecting|processed|processes|processing|develops|developed|developing|constructed|constructing|produces|"
     "published|registered with|entered|joined|facilitated|facilitating|landed|introduced|introducing|set up|sets up|setting up|"
     "rolled out|carried out|engaged|met|connects|connected|connecting|linked|linking|links|upgraded|upgrading|renovated|renovating|"
     "enrolled|graduated|reviewed|resolved|resolving|identified|announced|announcing|announces|shipped|shipping out|transported|"
     "transporting|discharged|loaded|recruited|recruiting|submitted|filed|filing|expanding to|extending to|extended to|extends to"},
    {word_kind::light, "investment", "invested|invests|investing|invest"},
    {word_kind::light, "exports", "exported|exporting"},
    {word_kind::light, "imports", "imported|importing"},
    {word_kind::light, "production", "produced|producing|manufactured|manufacturing of"},
    {word_kind::light, "sales", "sold|selling"},
    {word_kind::light, "employment", "employed|employs|employing"},
    {word_kind::light, "spending", "spent|spends|spending on"},
    {word_kind::light, "throughput", "handled|handles|handling"},
    {word_kind::light, "revenue", "generated|generates|generating"},
    {word_kind::light, "funding", "raised|raises|raising"},
    // what a change is measured against
    {word_kind::yoy, "",
     "year-on-year|year on year|year-over-year|year over year|y-o-y|yoy|y/y|y-on-y|over a year earlier|than a year earlier|"
     "from a year earlier|a year earlier|over the same period|the same period|year earlier|the previous year|the prior year|"
     "the preceding year|the year before|last year|previous year|prior year|the same quarter|the same month|the corresponding period|"
     "the previous financial year|the prior financial year|the previous fiscal year|the FY before|same period|annual"},
    {word_kind::mom, "",
     "month-on-month|month on month|month-over-month|m-o-m|mom|m/m|over the previous month|from the previous month|"
     "than the previous month|a month earlier|over the preceding month|the previous month|the preceding month|the month before"},
    {word_kind::since, "",
     "quarter-on-quarter|quarter on quarter|quarter-over-quarter|q-o-q|qoq|q/q|the preceding quarter|the previous quarter|"
     "a quarter earlier|the preceding three months|the previous three months|the preceding six months|seasonally adjusted|"
     "compound annual|compounded annual|cagr|annual average|average annual|per annum|annually|annualised|annualized|since|"
     "over the past|over the last|in the past|in the last|during the past|during the last|a decade earlier|a decade ago|"
     "years earlier|years ago|the preceding half|half-on-half|cumulative"},
    {word_kind::than, "", "compared with|compared to|as compared with|as compared to|comparing with|against|versus|vs|vs.|than|relative to|up from|"
     "down from"},
    // other roles
    {word_kind::share, "",
     "accounting for|accounted for|accounts for|account for|representing|represented|represents|making up|made up|makes up|"
     "constituting|constituted|constitutes|equivalent to|equal to|equivalent of|comprised|which is|or about|contributing|"
     "corresponding to"},
    {word_kind::share_noun, "", "share|proportion|percentage|shares of|portion"},
    {word_kind::completion, "", "of the target|of its target|of the annual target|of the annual plan|of the plan|of the budget|of the full-year target|of target|"
     "of our target|of the year's target|of the yearly target|of the planned|of annual target|of budget|of the budgeted|of the full-year plan|"
     "completion rate|rate of completion|of the task|of the annual task"},
    {word_kind::rank, "", "ranked|ranks|ranking|rank|placed|positioned|rated|was placed|came in|listed as|in the top|among the top|into the top|of the top|within the top"},
    {word_kind::rank, "noun", "places|spots|positions|notches|place|spot|position"},
    {word_kind::excess, "", "exceeding the target by|exceeded the target by|exceeded its target by|above the target|above target|ahead of schedule|"
     "above the average|higher than the average|above the national average|above average|exceeded the plan by|exceeded|exceeds|exceeding|surpassed|surpassing|beat|"
     "higher than the national average|above the provincial average|ahead of the target|over target|over the target|above the|beating|"
     "higher than that of|faster than that of|exceeding its target by|exceeding expectations by|outperformed|outpacing"},
    {word_kind::target, "", "target of|goal of|target|targets|goal|targeted|budget of|quota of|targeting|planned"},
    {word_kind::plan_verb, "", "will|would|plans to|plan to|planning to|expected to|is expected|are expected|expects|expect|aims to|aim to|aiming to|aims|aiming|"
     "projected to|projected|forecast to|forecasts|forecast|intends to|intend to|set to|scheduled to|scheduled|proposes to|proposed|"
     "hopes to|estimated to create|anticipated to|anticipates|anticipated|anticipate|due to open|seeks to|on track to|slated to|shall|by the end of next year|"
     "to be completed|awaits|could|may create|potential to"},
    {word_kind::base, "", "previously|formerly|originally|initially"},
    {word_kind::total, "", "with a total investment of|total investment of|total investment|with a combined investment of|combined investment of|with an investment of|"
     "worth|valued at|with a total value of|with a combined value of|involving a total investment of|involving an investment of|involving|"
     "with total investment of|representing a total investment of|representing an investment of|with investment of|with investments of|"
     "with a contract value of|total contract value of|with a total contract value of|with a total area of|representing a combined investment of|"
     "with a combined capital investment of|with a capital investment of|with capital investment of"},
    {word_kind::increment, "", "an additional|additional|a further|an extra|extra|another"},
    {word_kind::breakdown, "",
     "of which|of whom|of them|of these|of those|among which|among them|among these|including|includes|include|comprising|comprises|consisting of|"
     "consists of|consisted of|made up of|broken down into|namely|within this total|of this|of this total|of the total"},
    {word_kind::respectively, "", "respectively"},
    {word_kind::negation, "", "no|not|never|neither|without"},
    // hedges
    {word_kind::approximate, "about",
     "about|around|approximately|approx|approx.|roughly|circa|some|an estimated|estimated|in the region of|in the order of|"
     "nearly about|or so|broadly|close on"},
    {word_kind::approximate, "nearly", "nearly|almost|close to|just under|just below|virtually|approaching|just short of|nearing|slightly under|"
     "slightly below|slightly less than|a little under|well-nigh|not quite"},
    {word_kind::approximate, "over",
     "over|more than|above|just over|well over|just above|well above|in excess of|slightly over|slightly above|slightly more than|a little over|upwards of|"
     "greater than|topped|topping|passed|passing|broke through|higher than|beyond|surpassed|exceeded|exceeding|exceeds|surpassing|"
     "not less than about|better than|crossed|crossing|tops|surpasses|far more than|way over|larger than|longer than"},
    {word_kind::approximate, "at_least", "at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum of|a minimum|"
     "not lower than|no lower than"},
    {word_kind::approximate, "under", "under|below|less than|fewer than|lower than|well under|well below|smaller than|short of|shorter than"},
    {word_kind::approximate, "at_most", "up to|at most|no more than|not more than|a maximum of|maximum of|as many as|as much as|not exceeding|a maximum|"
     "within|no higher than|not over|no greater than|as high as"},
    {word_kind::quantifier, "at_least", "or more|or above|and above|or over|and over|or higher|or greater|and up"},
    {word_kind::quantifier, "at_most", "or less|or fewer|or below|or lower|or under|and below|or smaller"},
    {word_kind::quantifier, "about", "or so|or thereabouts|approximately"},
    {word_kind::quantifier, "over", "plus|odd"},
    // time
    {word_kind::time, "month",
     "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|"
     "Oct|Nov|Dec"},
    {word_kind::time, "unit", "year|years|month|months|quarter|quarters|half|decade|decades|week|weeks|century|centuries|year's|years'|months'|semester|"
     "half-year|fortnight|half-years|calendar year|calendar years|financial year|financial years|fiscal year|fiscal years|consecutive months|consecutive years|"
     "consecutive quarters|years old|years of age|consecutive year"},
    {word_kind::time, "past", "last|next|past|previous|preceding|prior|coming|following|ensuing|this|current|the whole of|late|early|mid|the end of|end|"
     "the beginning of|later|fiscal|FY|financial year ended|year ended|years ended|year to|months to|months ended|ended|ending|the year ended|year ending"},
    {word_kind::time, "whole", "today|yesterday|this year|this month|this quarter|that year|the year|the month|the quarter|year-end|the period|the half-year|now|currently|"
     "recent years|to date|next year|so far|each year|a year|every year|the past year|full-year|full year|the financial year|per day|a day|per year|per week|per month|a month|"
     "daily|weekly|monthly|yearly|at the same time|at present"},
    {word_kind::rate_noun, "",
     "rate|rates|ratio|margin|yield|occupancy|utilisation|utilization|penetration|probability|return|coverage|index|growth target|"
     "interest|coupon|unemployment|inflation|vacancy|efficiency"},
    // numbers behind these words are names
    {word_kind::name, "name",
     "phase|section|chapter|article|part|table|figure|note|page|pages|pp.|no.|number|nos.|no|volume|vol.|item|appendix|annex|schedule|clause|"
     "paragraph|block|zone|pier|terminal|berth|gate|unit|room|level|floor|suite|lot|plot|building|tower|highway|route|line|class|grade|"
     "type|version|step|stage|tier|category|category-|mark|box|tel|telephone|fax|phone|hotline|ISO|IFRS|HKFRS|IAS|fortune|world top|top|"
     "global top|flight|road|street|avenue|boeing|airbus|model|series|covid|code|postcode|ext|runway|rule|regulation|resolution|directive|exhibit|"
     "decree|order|circular|document|project|pillar|pillars|goal no.|week|day|round|season|batch|station|form|platform|ward|district|interstate|exit|IH|US Highway|FM|"
     "episode|edition|issue|lane|apollo|euro|cat|channel|wave|lots|chapters|sections|articles|notes|tables|figures"},
    // the bones of a sentence
    {word_kind::stop, "by", "by"},
    {word_kind::stop, "to", "to"},
    {word_kind::stop, "from", "from"},
    {word_kind::stop, "of", "of"},
    {word_kind::stop, "in", "in"},
    {word_kind::stop, "at", "at"},
    {word_kind::stop, "with", "with"},
    {word_kind::stop, "preposition",
     "on|for|during|between|among|amongst|into|through|throughout|via|per|outside|inside|across|near|after|before|until|till|under|over the|as|as of|as at|"
     "following the|despite|upon|onto|towards|toward|off|out of|due to|owing to|thanks to|according to|in terms of|on top of|along|around the|"
     "because of|as a result of|based on|attributed to|in addition to|apart from|other than|besides|by way of|excluding|except|like|such as|"
     "on the basis of|from across|as well as the|within the|as part of|as a whole|in total|in all|with respect to|regarding|concerning"},
    {word_kind::stop, "determiner", "the|a|an|its|their|our|his|her|my|your|these|those|such|each|every|any|all|both|several|many|few|certain|a total of|a record|record|the total of|"
     "total of|a combined|a cumulative|a combined total of|a grand total of|the remaining|another"},
    {word_kind::stop, "total", "the value of|the values of|value of|values of|the number of|the numbers of|number of|numbers of|the amount of|amount of|the total number of|total number of|"
     "the total value of|total value of|the total amount of|the level of|the overall value of|the aggregate value of|the quantity of"},
    {word_kind::stop, "pronoun", "it|they|he|she|we|i|you|this is|that is|there|them|us|him|these are|those are|itself|themselves|who|nobody|it's|they're|we've|we're"},
    {word_kind::stop, "relative", "which|that|whose|whom|where|when|what|how|why|if|because|since the|so that|although|though|unless"},
    {word_kind::stop, "auxiliary",
     "is|are|was|were|be|been|being|has|have|had|having|do|does|did|can|must|should|might|may be|has been|have been|had been|was not|were not"},
    {word_kind::stop, "verb",
     "became|become|becomes|remained|remains|remain|continued|continues|continue|show|shows|showed|showing|shown|said|says|stated|noted|"
     "reflecting|reflects|reflected|boosting|boosted|bringing the total|compared|driven|led|leading|giving|allowing|enabling|helped by|supported by|based|"
     "using|used|needed|expects to see|experienced|experiencing|enjoyed|maintained|maintaining|exceed|reach|create|attract|complete|achieve|handle|build|generate|employ|"
     "need|needs|allow|enable|support|provide|deliver|open|serve|bring|add|house|host|contribute|include|cover|sign|cost|costing|range|ranges|ranged|ranging|"
     "went|go|goes|come|came|get|got|start|started|starting|stand|stood|makes it|work|worked|working with|located in|situated|run|runs|running|live|lived|living|play|plays|"
     "accommodate|accommodates|accommodating|store|processed in|benefit|benefited|benefiting|participated|participating|participate|took part|taking part|travelled|traveled|fitted|"
     "equipped|designed|remaining|known|called for|spans|spanning|spanned|stretches|stretching"},
    {word_kind::joiner, "", "and|or|as well as|plus|together with|along with|&|and also"},
    {word_kind::stop, "clause", "while|whereas|whilst|but|however|although|though|yet"},
    {word_kind::adverb, "",
     "just|only|also|further|sharply|slightly|significantly|substantially|considerably|markedly|modestly|marginally|strongly|steadily|rapidly|"
     "notably|mainly|mostly|primarily|largely|already|then|thus|therefore|still|again|even|meanwhile|concurrently|moreover|furthermore|overall|altogether|"
     "collectively|similarly|likewise|together|additionally|subsequently|successfully|alone|visibly|on average|in total|in aggregate|as a whole|in particular|"
     "on the other hand|by comparison|in contrast|at the same time|in addition|in turn|so|too|ever|newly|well|once|currently|recently|respectively by|dramatically|"
     "drastically|consistently|nearly all|approximately all|for example|for instance|to date|thereby|hence|instead|almost flat|overall|a massive|very|really|out|here"},
};
// clang-format on

}  // namespace

std::span<lexicon_row const> english_rows() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
