#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    // an index of 52.3, a score of 4.5: broken numbers, but no rates that leave out their per cent
    {english_words::unitless_measure_nouns, "unitless_measure_nouns",
     "index|Index|score|points|PMI|average|reading|indices|gauge|ratio|magnitude|parity"},
    // the 16.2 percent-increase
    {english_words::increase_nouns, "increase_nouns", "increase|rise|growth|jump|hike|gain|surge"},
    // the 16.2 percent-decrease
    {english_words::decrease_nouns, "decrease_nouns", "decrease|decline|drop|fall|cut|reduction|contraction"},
    // approved a 12% increase in fares: a change that was decided lies between no two years
    {english_words::enactment_participles, "enactment_participles",
     "approved|enacted|adopted|imposed|ordered|ratified|decreed|mandated|authorised|authorized|endorsed|"
     "legislated|introduced|implemented|passed|granted|negotiated|agreed"},
    // where two of them stand in a sentence, a change in per cent is none over a year
    {english_words::stock_market_words, "stock_market_words",
     "stock|stocks|shares|share price|share prices|scrip|counter|trading|intraday|session|traded|Stock|Shares|"
     "BSE|NSE|NYSE|Nasdaq|Sensex|Shares of|shares of|Nifty|bourse|deal|deals|closed"},
    {english_words::quarterly_comparison_phrases, "quarterly_comparison_phrases",
     "over the quarter|on the quarter|on the previous quarter|from the previous quarter|"
     "than the previous quarter"},
    // prices rose 0.2% in June after 0.5% in May: compared with the month before
    {english_words::monthly_indicator_nouns, "monthly_indicator_nouns",
     "index|Index|prices|Prices|sales|turnover|approvals|production|orders|output|payrolls|spending|"
     "permits|starts|CPI|PPI"},
    // the pace of expansion eased to 4%
    {english_words::pace_nouns, "pace_nouns", "pace|rate|speed|tempo"},
    // lifted the levy 25 basis points
    {english_words::raising_verbs, "raising_verbs",
     "raised|raise|raises|raising|increased|increase|boosted|boost|lifted|lift|expanded|expand|boosting|hiked|"
     "lifting|expanding|upped|hike|hiking|increasing"},
    // cut its staff 12 percent
    {english_words::lowering_verbs, "lowering_verbs",
     "cut|cuts|cutting|lowered|lower|lowering|reduced|reduce|reducing|trimmed|trim|slashed|slash|slashing|"
     "trimming|shrinking|narrowed"},
    // had a surplus with Chile, amounting to $2 billion
    {english_words::recording_verbs, "recording_verbs",
     "had|has|have|recorded|records|posted|posts|registered|reports|reported|ran|runs|run|showed"},
    {english_words::distance_units, "distance_units",
     "km|miles|nautical miles|m|metres|meters|yards|feet|kilometres|kilometers|nautical mi|mile"},
    // sank 37 miles off the coast
    {english_words::direction_words, "direction_words",
     "off|from|north|south|east|west|away|along|inland|offshore|upstream|downstream|northeast"},
    // 370 jobs axed
    {english_words::dismissed_staff_nouns, "dismissed_staff_nouns",
     "jobs|workers|posts|positions|employees|staff|people"},
    {english_words::dismissal_participles, "dismissal_participles",
     "axed|lost|shed|laid off|sacked|eliminated|dismissed"},
    // the jobless rate rose 0.4% to 6.3%: so many points
    {english_words::percent_rate_nouns, "percent_rate_nouns", "rate|unemployment|inflation|joblessness|levels|rates"},
    // shares rose 2%: no year lies between
    {english_words::security_nouns, "security_nouns", "shares|stocks|stock|Shares|Stocks|scrip"},
    // the euro fell 2%: no year lies between
    {english_words::currency_and_stock_index_names, "currency_and_stock_index_names",
     "euro|dollar|yen|sterling|pound|yuan|rupee|peso|rouble|ruble|baht|won|rand|lira|ringgit|rupiah|franc|"
     "krone|krona|zloty|forint|renminbi|Nikkei|greenback|Sensex|Nasdaq|Dow"},
    // dropped from a record average of 7%
    {english_words::starting_level_nouns, "starting_level_nouns",
     "high|low|peak|record|rate|median|average|level|trough|figure|reading|maximum|minimum"},
    // what is only expected: full-year revenue guidance
    {english_words::guidance_nouns, "guidance_nouns",
     "guidance|outlook|forecast|target|goal|quota|projection|Guidance|Outlook|Forecast|Target"},
    // we own 35% of it
    {english_words::ownership_verbs, "ownership_verbs", "own|owned|hold|held|control|controlled|acquired|have"},
    // a sharp increase: what only describes the change names nothing
    {english_words::change_modifiers, "change_modifiers",
     "sharp|after-tax|pre-tax|pretax|post-tax|one-off|one-time|sequential|slower|faster|quicker|strong|slight|small|modest|big|large|huge|further|"
     "better|sharper|milder|softer|poorer|dismal|lacklustre|lackluster|subdued|minimal|"
     "steady|rapid|robust|net|overall|total|real|"
     "nominal|organic|average|marginal|moderate|significant|impressive|healthy|solid|massive|record|"
     "double-digit|notable|substantial|cumulative|general|dramatic|drastic|like-for-like|underlying|estimated|"
     "possible|year-on-year|gradual|minor|major|mild|similar|same|corresponding|respective|remarkable|"
     "considerable|combined|expected|projected|reported|respectable|whopping|staggering|positive|negative|new|"
     "first|biggest|largest|highest|smallest|lowest|fastest|slowest|steepest|sharpest|welcome|steep|sizeable|"
     "sizable|noticeable|pronounced|unexpected|surprising|surprise|continued|renewed|marked|broad-based|severe|"
     "abrupt|appreciable|meaningful|stark|tremendous|stunning|swift|brisk|spectacular|comparable|corporate|"
     "percentage|month|year|quarter|rate"},
    // economic growth, organic growth: they name nothing without it
    {english_words::growth_adjectives, "growth_adjectives",
     "economic|organic|like-for-like|underlying|comparable|real|nominal|Organic|Economic|Like-for-like|"
     "Underlying|Real"},
    // a 25% stake in the airport
    {english_words::equity_stake_nouns, "equity_stake_nouns", "stake|shareholding|interest|holding|ownership|equity"},
    // to a profit of 45 million from a loss of 12 million
    {english_words::signed_balance_nouns, "signed_balance_nouns",
     "loss|profit|deficit|surplus|gain|shortfall|income|outflow|inflow|withdrawal|losses|profits"},
    // beating May's sales of 2,700, past 2004's peak of 900
    {english_words::overtaking_words, "overtaking_words",
     "beat|beating|beats|topping|topped|surpassing|surpassed|exceeding|exceeded|eclipsing|eclipsed|beyond|"
     "above|below|past|overtook|trailing|outpacing|bettering|undercutting"},
    // more than the 500 mark: passed, and no level of then
    {english_words::passed_mark_nouns, "passed_mark_nouns",
     "mark|level|threshold|barrier|target|goal|limit|forecast|minimum"},
    // in a phrase of time: a year ago, the previous month, prior-year
    {english_words::past_time_words, "past_time_words",
     "ago|earlier|previous|prior|preceding|before|comparable"},
    // beat the record of 3 million set in 2008
    {english_words::record_level_nouns, "record_level_nouns", "record|peak|high|low"},
    // from an initially reported 5
    {english_words::initial_release_words, "initial_release_words",
     "previous|earlier|initial|original|previously|initially|first|preliminary|provisional|originally|reported"},
    // they open a name: the corresponding figure for May
    {english_words::prior_figure_phrases, "prior_figure_phrases",
     "corresponding figure|comparable figure|equivalent figure|comparative figure"},
    // transfer passengers amounted to 28%: some of all
    {english_words::share_subject_nouns, "share_subject_nouns",
     "passengers|visitors|guests|tourists|women|men|exports|containers|traffic|students|foreigners|residents|"
     "customers|households|respondents|shipments|goods|products|Guests|Women|Exports|Foreigners|Visitors|"
     "Tourists|Passengers"},
    // transactions of $2 billion, a positive difference of 11%
    {english_words::variation_nouns, "variation_nouns", "difference|variation|change|deviation|movement"},
    {english_words::job_nouns, "job_nouns", "jobs|job|posts|positions|roles|workplaces"},
    // 4,200 jobs could be lost
    {english_words::job_loss_verbs, "job_loss_verbs",
     "lost|cut|shed|axed|eliminated|slashed|scrapped|destroyed|abolished|removed|disappear|vanish|go|"
     "disappeared|vanished|culled|trimmed|gone|terminated|closed"},
    // $32 million will be wiped off GDP
    {english_words::taken_off_participles, "taken_off_participles",
     "wiped|knocked|shaved|slashed|cut|lopped|trimmed|erased|chopped|taken"},
    // to cut emissions by 2 million tonnes
    {english_words::reduction_verbs, "reduction_verbs",
     "reduce|cut|lower|slash|trim|curb|shrink|decrease|reduces|cuts|lowers|reducing|cutting|lowering|diminish"},
    // the loss of 300 jobs
    {english_words::job_loss_nouns, "job_loss_nouns",
     "loss|losses|cut|cuts|reduction|elimination|shedding|destruction"},
    // will shave $6 million off revenues
    {english_words::taking_off_verbs, "taking_off_verbs",
     "shave|shaved|wipe|wiped|knock|knocked|slash|slashed|strip|stripped|trim|trimmed|cut|chop|chopped"},
    // also other things when they are money: an advance of $5 million
    {english_words::ambiguous_change_nouns, "ambiguous_change_nouns",
     "advance|improvements|recovery|reverse|reversal|setback|appreciation|retreat|slide|acceleration|rebound|"
     "depreciation|gains|growth rate"},
    // who may be added or lost
    {english_words::staff_nouns, "staff_nouns",
     "jobs|positions|posts|workers|employees|people|staff|roles|persons|residents"},
    // $13 billion below its peak
    {english_words::extreme_level_nouns, "extreme_level_nouns", "peak|peaks|record|high|low|maximum|trough"},
    // above the figure registered last year (5.48%)
    {english_words::prior_figure_nouns, "prior_figure_nouns",
     "figure|level|rate|value|reading|result|total|share"},
    // another 3 million announced for 2021
    {english_words::commitment_participles, "commitment_participles",
     "announced|allocated|committed|confirmed|earmarked|agreed|pledged"},
    // reversing a 3% fall, offset the 2% gain: their object is a change of then
    {english_words::reversal_verb_stems, "reversal_verb_stems", "revers|offset|follow|match|eras|unwind|recoup|extend|prolong|deepen"},
    // 68% by value of its loans
    {english_words::share_weighting_nouns, "share_weighting_nouns", "value|volume|weight|number|area|tonnage"},
    // 5% below early 2007 highs
    {english_words::past_extreme_nouns, "past_extreme_nouns", "high|highs|low|lows|peak|peaks"},
    // sales inched up for gas (5.3% vs 4.9%)
    {english_words::verbs_before_up_or_down, "verbs_before_up_or_down",
     "edged|inched|moved|went|ticked|crept|was|were"},
    // The 38% increase translates to: the one just told
    {english_words::anaphoric_determiners, "anaphoric_determiners", "The|the|This|this"},
    // grew 2%, unchanged from June
    {english_words::steady_rate_adjectives, "steady_rate_adjectives", "unchanged|steady|similar|little|identical"},
    // than two decades ago
    {english_words::earlier_adverbs, "earlier_adverbs", "ago|earlier|before|previously"},
    // rose 12% over five years
    {english_words::duration_prepositions, "duration_prepositions",
     "over|in|within|during|through|across|over the|in the"},
    // from the earlier month, on the preceding quarter
    {english_words::previous_adjectives, "previous_adjectives",
     "earlier|preceding|previous|prior|foregoing|last|past"},
    // plans to spend $5 million, a sum 7 percent lower than in 2003
    {english_words::apposition_amount_nouns, "apposition_amount_nouns", "figure|level|total|amount|number|sum|result"},
    // 8% above 2019 levels, the 2014 peak: a year that others are measured by
    {english_words::comparison_year_nouns, "comparison_year_nouns", "level|levels|peak|high|prices|figure|figures"},
    // by which a text is seen to tell of a budget
    {english_words::budget_words, "budget_words",
     "budget|Budget|Appropriation|appropriation|budgeted|Appropriations|appropriations"},
    // 92% let: a state that is measured in per cent of itself
    {english_words::percent_state_adjectives, "percent_state_adjectives", "let|full|complete|efficient"},
    // the annual growth rate of loans stood at 4%
    {english_words::growth_rate_frequencies, "growth_rate_frequencies", "annual|yearly|monthly|quarterly"},
    // fell 2% sequentially
    {english_words::quarterly_comparison_words, "quarterly_comparison_words", "sequentially|q-o-q|qoq|q/q"},
    {english_words::index_nouns, "index_nouns", "index|Index|CPI|PPI|HICP|WPI"},
    // cut its forecast 12 percent: no figure that was told
    {english_words::revised_forecast_nouns, "revised_forecast_nouns",
     "forecast|forecasts|estimate|estimates|guidance|outlook|target"},
    // after adding 200 in April
    {english_words::job_gain_participles, "job_gain_participles", "adding|gaining|creating|hiring"},
    // three times as many as
    {english_words::equative_words, "equative_words", "many|much|high|large"},
    // This compared with 7% elsewhere
    {english_words::demonstrative_subjects, "demonstrative_subjects", "That|This|It|that is|this is"},
    // exceeded last year's 4 million by 3%
    {english_words::surpassing_verb_stems, "surpassing_verb_stems", "exceed|surpass|beat|outpac|outstrip|topp|overt"},
    // fell short of the record of 2 million by 1%
    {english_words::falling_short_stems, "falling_short_stems", "short of|trail|miss|lag"},
    // from an initially reported 5
    {english_words::release_words, "release_words", "reported|announced|estimated|published|reading"},
    // is 45% complete
    {english_words::completion_adjectives, "completion_adjectives", "complete|completed|finished|done"},
    // an upward movement of 7%
    {english_words::signed_variation_nouns, "signed_variation_nouns",
     "difference|variation|change|movement|deviation|swing|plus|minus"},
    // a 98% performance against the target
    {english_words::achievement_nouns, "achievement_nouns",
     "achievement|performance|attainment|realisation|realization|fulfilment|fulfillment|completion|execution"},
    // a 33% overachievement
    {english_words::plan_deviation_nouns, "plan_deviation_nouns", "overachievement|shortfall|overrun|overshoot"},
    // spent 96% of the allocation
    {english_words::fulfilled_plan_nouns, "fulfilled_plan_nouns",
     "budget|allocation|plan|quota|forecast|projection|target|goal|targets|goals|estimate"},
    // collected 40% of the annual projected revenue
    {english_words::fulfilled_plan_participles, "fulfilled_plan_participles",
     "projected|budgeted|planned|targeted|forecasted"},
    // a loss of $3 million in revenue
    {english_words::lost_income_nouns, "lost_income_nouns",
     "revenue|revenues|sales|output|income|exports|trade|receipts|earnings|turnover|GDP|wages|spending"},
    // $31 billion higher than estimated
    {english_words::than_expected_participles, "than_expected_participles",
     "estimated|expected|forecast|budgeted|planned|projected|anticipated|predicted|targeted|assumed"},
    // added $35 million to costs
    {english_words::adding_verbs, "adding_verbs", "added|adding|adds|add"},
    // Its 14 hotels will keep: they are there
    {english_words::possessives_before_figures, "possessives_before_figures", "Its|its|Their|their|our|Our"},
    // sales slowed for tyres (3.9% vs 5.3%): growth that slowed is growth
    {english_words::slowing_verb_stems, "slowing_verb_stems", "slow|eas|moderat|decelerat"},
    // as in the same period, above the same month: compared, and no time of the change itself
    {english_words::comparison_prepositions, "comparison_prepositions", "on|as|above|below"},
    // Whoever does this grows, if at another pace: the sector slowed to 3%.
    {english_words::pace_verbs, "pace_verbs",
     "decelerated|decelerating|decelerates|accelerated|accelerating|accelerates|slowed|slowing|slows|quickened|"
     "quickening|slowed down|slowing down|slackened|speeded|sped|sped up|speeded up|speeds up|picked up|picking up|cooled down"},
    // Below its own: 5% below the figures of the peak in 2008.
    {english_words::own_level_nouns, "own_level_nouns",
     "level|levels|figures|figure|peak|peaks|value|values|trough|low|lows|high|highs"},
    // rose 0.2% in the quarter and 1.4% over the year
    {english_words::yearly_comparison_words, "yearly_comparison_words",
     "over the year|over the year to|over a year|over one year|through the year|through the year to|on the year|year-on-year|year on year|in annual terms|"
     "on an annual basis|over the 12 months to|over the twelve months to|y-o-y|yoy|y/y|annually"},
    // rose by a slower 3%: how fast, not which way
    {english_words::pace_comparatives, "pace_comparatives", "slower|faster|quicker"},
    // revised up to 0.6%: no bound
    {english_words::verbs_before_up, "verbs_before_up",
     "revised|speeded|sped|pushed|ticked|inched|edged|nudged|crept|drove|driven|took|taken|marked|bumped|"
     "stepped|moved|brought|went"},
    // Before against, which then compares nothing: competing against 170 firms.
    {english_words::contest_verbs, "contest_verbs",
     "competing|competed|compete|competes|Competing|playing|played|fighting|fought|racing|pitted"},
    // How far two rates are apart, which is a level of its own: a gap of 2 points.
    {english_words::distance_nouns, "distance_nouns",
     "gap|gaps|differential|differentials|spread|spreads|margin|premium|wedge"},
    // The annual change in rents was 2%.
    {english_words::neutral_change_nouns, "neutral_change_nouns", "change|variation"},
    // A level, and no change: where it stood at 2.6%.
    {english_words::standing_verbs, "standing_verbs",
     "stood|stands|stand|standing|remain|remained|remains|stay|stayed|settle|held|kept"},
    // The last word of an industry, small: what rose from 3% to 4% is then its growth.
    {english_words::industry_nouns, "industry_nouns",
     "sector|sectors|subsector|sub-sector|industry|industries|economy|agriculture|farming|forestry|fishing|fishery|"
     "fisheries|mining|quarrying|manufacturing|construction|trade|retailing|wholesaling|transport|transportation|"
     "storage|communication|communications|intermediation|finance|insurance|estate|services|service|administration|"
     "hospitality|tourism|accommodation|restaurants|gdp|grdp|gva|hunting|livestock|horticulture|logistics"},
    // two thirds of the firms: parts of one, and nothing that is counted
    {english_words::fraction_plurals, "fraction_plurals",
     "thirds|fifths|sixths|sevenths|eighths|ninths|tenths|hundredths|thousandths|halves"},
    {english_words::turning_verbs, "turning_verbs", "turned around|turned|reversed|reverted|swung|returned"},
    // What belongs somewhere does not fall: 2 fall under the scheme.
    {english_words::falling_verbs, "falling_verbs", "fall|falls|fell|falling|fallen"},
    {english_words::belonging_prepositions, "belonging_prepositions", "under|within|into|outside|among"},
    // Right behind a rate that is one of a year: fell 0.2% in the year to April.
    {english_words::year_ending_phrases, "year_ending_phrases",
     "in the year to|over the year to|in the year ending|in the year ended|in the 12 months to|"
     "in the twelve months to|in the year through|over the 12 months to"},
    // Verbs of which a change is the object: limited the fall in revenue to 3%.
    {english_words::limiting_verbs, "limiting_verbs",
     "limited|limits|limit|limiting|kept|keeps|keep|keeping|held|holds|hold|holding|contained|contain|containing|"
     "restricted|restricting|confined|brought|brings|bringing|took|takes|taking|narrowed|narrowing|cut|trimmed|pared|"
     "reduced|reducing|slowed|slowing|eased|easing|extended|extending|accelerated"},
    // What a change did to something else: Price cuts boosted sales by 12%, the fall in costs lifted profit by 3%.
    {english_words::lifting_verbs, "lifting_verbs",
     "raised|raise|raises|raising|lifted|lift|lifts|lifting|boosted|boost|boosts|boosting|enhanced|inflated|bolstered|"
     "swelled"},
    // And the other way: Fare increases dented demand by 4%.
    {english_words::denting_verbs, "denting_verbs", "dented|eroded|hit|hurt|slashed|depressed|squeezed|cut|trimmed|cost"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> changes_words_en() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
