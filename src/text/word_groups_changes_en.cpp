#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    {english_words::bare_rates_scales, "bare_rates_scales",
     "index|Index|score|points|PMI|average|reading|indices|gauge|ratio|magnitude|parity"},
    {english_words::change_ups, "change_ups", "increase|rise|growth|jump|hike|gain|surge"},
    {english_words::change_downs, "change_downs", "decrease|decline|drop|fall|cut|reduction|contraction"},
    {english_words::comparator_acts, "comparator_acts",
     "approved|enacted|adopted|imposed|ordered|ratified|decreed|mandated|authorised|authorized|endorsed|"
     "legislated|introduced|implemented|passed|granted|negotiated|agreed"},
    {english_words::compare_exchange, "compare_exchange",
     "stock|stocks|shares|share price|share prices|scrip|counter|trading|intraday|session|traded|Stock|"
     "Shares|BSE|NSE|NYSE|Nasdaq|Sensex|Shares of|shares of|Nifty|bourse|deal|deals|closed"},
    {english_words::compare_cues, "compare_cues",
     "over the quarter|on the quarter|on the previous quarter|from the previous quarter|"
     "than the previous quarter"},
    {english_words::growth_indices, "growth_indices",
     "index|Index|prices|Prices|sales|production|orders|output|payrolls|spending|permits|starts|CPI|PPI"},
    {english_words::growth_paces, "growth_paces", "pace|rate|speed|tempo"},
    {english_words::moved_raising, "moved_raising",
     "raised|raise|raises|raising|increased|increase|boosted|boost|lifted|lift|expanded|expand|boosting|"
     "hiked|lifting|expanding|upped|hike|hiking|increasing"},
    {english_words::moved_lowering, "moved_lowering",
     "cut|cuts|cutting|lowered|lower|lowering|reduced|reduce|reducing|trimmed|trim|slashed|slash|slashing|"
     "trimming|shrinking|narrowed"},
    {english_words::moved_having, "moved_having",
     "had|has|have|recorded|records|posted|posts|registered|reports|reported|ran|runs|run|showed"},
    {english_words::moved_by_lengths, "moved_by_lengths",
     "km|miles|nautical miles|m|metres|meters|yards|feet|kilometres|kilometers|nautical mi|mile"},
    {english_words::moved_by_places, "moved_by_places",
     "off|from|north|south|east|west|away|along|inland|offshore|upstream|downstream|northeast"},
    {english_words::moved_by_staff, "moved_by_staff", "jobs|workers|posts|positions|employees|staff|people"},
    {english_words::moved_by_gone, "moved_by_gone", "axed|lost|shed|laid off|sacked|eliminated|dismissed"},
    {english_words::moved_by_rates, "moved_by_rates", "rate|unemployment|inflation|joblessness|levels|rates"},
    {english_words::moved_by_papers, "moved_by_papers", "shares|stocks|stock|Shares|Stocks|scrip"},
    {english_words::moved_by_monies, "moved_by_monies",
     "euro|dollar|yen|sterling|pound|yuan|rupee|peso|rouble|ruble|baht|won|rand|lira|ringgit|rupiah|franc|"
     "krone|krona|zloty|forint|renminbi|Nikkei|greenback|Sensex|Nasdaq|Dow"},
    {english_words::moved_by_heights, "moved_by_heights",
     "high|low|peak|record|rate|median|average|level|trough|figure|reading|maximum|minimum"},
    {english_words::moves_aims, "moves_aims",
     "guidance|outlook|forecast|target|goal|quota|projection|Guidance|Outlook|Forecast|Target"},
    {english_words::moves_owners, "moves_owners", "own|owned|hold|held|control|controlled|acquired|have"},
    {english_words::moves_kinds, "moves_kinds",
     "sharp|strong|slight|small|modest|big|large|huge|further|steady|rapid|robust|net|overall|total|real|"
     "nominal|organic|average|marginal|moderate|significant|impressive|healthy|solid|massive|record|"
     "double-digit|notable|substantial|cumulative|general|dramatic|drastic|like-for-like|underlying|"
     "estimated|possible|year-on-year|gradual|minor|major|mild|similar|same|corresponding|respective|"
     "remarkable|considerable|combined|expected|projected|reported|respectable|whopping|staggering|"
     "positive|negative|new|first|biggest|largest|highest|smallest|lowest|fastest|slowest|steepest|"
     "sharpest|welcome|steep|sizeable|sizable|noticeable|pronounced|unexpected|surprising|surprise|"
     "continued|renewed|marked|broad-based|severe|abrupt|appreciable|meaningful|stark|tremendous|stunning|"
     "swift|brisk|spectacular|comparable|corporate|percentage|month|year|quarter|rate"},
    {english_words::moves_kinds2, "moves_kinds2",
     "economic|organic|like-for-like|underlying|comparable|real|nominal|Organic|Economic|Like-for-like|"
     "Underlying|Real"},
    {english_words::moves_stakes, "moves_stakes", "stake|shareholding|interest|holding|ownership|equity"},
    {english_words::of_then_balances, "of_then_balances",
     "loss|profit|deficit|surplus|gain|shortfall|income|outflow|inflow|withdrawal|losses|profits"},
    {english_words::of_then_passing, "of_then_passing",
     "beat|beating|beats|topping|topped|surpassing|surpassed|exceeding|exceeded|eclipsing|eclipsed|beyond|"
     "above|below|past|overtook|trailing|outpacing|bettering|undercutting"},
    {english_words::of_then_marks, "of_then_marks", "mark|level|threshold|barrier|target|goal|limit|forecast|minimum"},
    {english_words::past_before_now, "past_before_now", "ago|earlier|previous|prior|preceding|before|comparable"},
    {english_words::past_marks, "past_marks", "record|peak|high|low"},
    {english_words::past_firsts, "past_firsts",
     "previous|earlier|initial|original|previously|initially|first|preliminary|provisional|originally|"
     "reported"},
    {english_words::past_then, "past_then",
     "corresponding figure|comparable figure|equivalent figure|comparative figure"},
    {english_words::rates_persons, "rates_persons",
     "passengers|visitors|guests|tourists|women|men|exports|containers|traffic|students|foreigners|"
     "residents|customers|households|respondents|shipments|goods|products|Guests|Women|Exports|Foreigners|"
     "Visitors|Tourists|Passengers"},
    {english_words::rates_differences, "rates_differences", "difference|variation|change|deviation|movement"},
    {english_words::signs_work, "signs_work", "jobs|job|posts|positions|roles|workplaces"},
    {english_words::signs_ended, "signs_ended",
     "lost|cut|shed|axed|eliminated|slashed|scrapped|destroyed|abolished|removed|disappear|vanish|go|"
     "disappeared|vanished|culled|trimmed|gone|terminated|closed"},
    {english_words::signs_carved, "signs_carved", "wiped|knocked|shaved|slashed|cut|lopped|trimmed|erased|chopped|taken"},
    {english_words::signs_cutting, "signs_cutting",
     "reduce|cut|lower|slash|trim|curb|shrink|decrease|reduces|cuts|lowers|reducing|cutting|lowering|"
     "diminish"},
    {english_words::signs_losses, "signs_losses", "loss|losses|cut|cuts|reduction|elimination|shedding|destruction"},
    {english_words::signs_carving, "signs_carving",
     "shave|shaved|wipe|wiped|knock|knocked|slash|slashed|strip|stripped|trim|trimmed|cut|chop|chopped"},
    {english_words::steps_doubtful, "steps_doubtful",
     "advance|improvements|recovery|reverse|reversal|setback|appreciation|retreat|slide|acceleration|"
     "rebound|depreciation|gains|growth rate"},
    {english_words::steps_people, "steps_people",
     "jobs|positions|posts|workers|employees|people|staff|roles|persons|residents"},
    {english_words::steps_heights, "steps_heights", "peak|peaks|record|high|low|maximum|trough"},
    {english_words::steps_names, "steps_names", "figure|level|rate|value|reading|result|total|share"},
    {english_words::steps_given, "steps_given", "announced|allocated|committed|confirmed|earmarked|agreed|pledged"},
    {english_words::then_verbs, "then_verbs", "revers|offset|follow|match|eras|unwind|recoup"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> changes_words_en() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
