#include "lexicon_tables_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr lexicon_row rows[] = {
    // compounds with a word in them that means something else by itself
    {word_kind::plain, "",
     "selling price|selling prices|average selling price|average selling prices|purchasing power|closing prices|handling capacity|handling volume|handling volumes|processing capacity|exporting countries|importing countries|producing countries|average daily rate|average daily rates|average room rate|average room rates|average daily room rate|operating profit|operating profits|operating income|operating loss|operating losses|operating revenue|operating revenues|operating expenses|operating expenditure|operating costs|operating margin|"
     "operating surplus|operating deficit|operating result|operating cash flow|operating cash|operating cost|operating ratio|operating ratios|current ratio|quick ratio|operating budget|operating leases|operating earnings|operating EBITDA|"
     "registered capital|registered unemployment|registered businesses|registered companies|registered users|registered members|registered vehicles|registered nurses|issued shares|issued capital|"
     "building permits|building permit|building approvals|building consents|building sector|building area|building materials|housing starts|housing units|housing completions|housing prices|housing loans|"
     "social housing|affordable housing|public housing|processing trade|processing exports|processing imports|holding company|holding companies|shipping line|shipping lines|shipping companies|"
     "carrying capacity|carrying amount|carrying value|trading volume|trading volumes|trading profit|trading partner|trading partners|trading income|trading days|retained earnings|retained profit|"
     "retained profits|retained imports|installed capacity|developed economies|developed markets|developed countries|developing countries|developing economies|developed land|used cars|used vehicles|"
     "managed funds|funds under management|assets under management|finished goods|finished products|semi-finished products|manufactured goods|manufacturing sector|insured persons|reported crimes|"
     "raised capital|recurring revenue|recurring income|recurring profit|growing demand|visiting ships|visiting vessels|visiting yachts|living standards|living space|living area|landing fees|landed weight|"
     "landed price|closing stocks|closing balance|weighted average|weighted averages|moving average|closing price|opening balance|opening stocks|farming|fishing vessels|fishing industry|earnings per share|earnings per unit|"
     "dividend per share|dividends per share|profit per share|loss per share|net asset value per share|assets per share|cash flow per share|income per capita|GDP per capita|gross domestic product per capita|"
     "paid-up capital|paid employees|paid employment|paid jobs|employed persons|employed people|employed workforce|unemployed persons|economically active|saved time|committed investment|"
     "committed funds|contracted investment|contracted foreign investment|utilised foreign investment|utilized foreign capital|utilised foreign capital|value added|value-added|gross value added|"
     "industrial value added|added value|value added tax|imported goods|imported vehicles|exported goods|leased area|leased space|occupied space|built area|built-up area|"
     "gained employment|call centre seats|course places|share price|share prices|share capital|share premium|market share|shares outstanding|working days|working capital|working population|"
     "working hours|working-age population|start-up companies|start-ups|start ups|running costs|running expenses|turnaround time|landing rights|stand-alone|cost of sales|cost of living|cost of goods sold|"
     "cost savings|cost base|cost reductions|planning applications|planning permissions|planning permission|training places|training courses|training programmes|training programs|training sessions|training days|"
     "training hours|training seminars|training workshops|service exports|services exports|container lifts|gate moves|rail moves|ship calls|vessel calls|port calls|cruise calls|cruise ship calls|ship visits|"
     "cruise visits|aircraft movements|flight movements|air traffic movements|passenger movements|house prices|house sales|home sales|house building|houses sold|home completions|retail sales|new orders|"
     "order intake|order book|order backlog|orders received|net profit|net income|net loss|gross profit|gross margin|profit margin|net margin|EBITDA margin|EBIT margin|net interest margin|"
     "interest income|net interest income|interest rate|interest expense|like-for-like sales|same-store sales|comparable sales|unit sales|unit costs|unit labour costs|unit labor costs|unit price|"
     "number of employees|planned operations|planned investment|projected investment|proposed investment|expected investment|planned capacity|planned jobs|projected jobs|target market|target markets|target group|"
     "target groups|round trips|level crossings|room nights|room rates|room rate|hotel rooms|bed nights|bed-nights|bed capacity|class sizes|return on equity|return on assets|return on capital|"
     "return on investment|return on average|return on net|return on sales|return on capital employed|return visitors|yield per hectare|day visitors|same-day visitors|day trips|line items|part-time jobs|part-time workers|part-time employees|part-time|full-time|"
     "station passengers|platform users|route network|stage income|channel shipping|series of events|block grants|wholesale and retail|terminal building|terminal capacity|gate receipts|tower cranes|"
     "road freight|road transport|road traffic|road accidents|road deaths|road haulage|street lights|street markets|round tables|box office|box volumes|box volume|box throughput|box traffic|"
     "unemployment benefit|unemployment benefits|inflation target|vacancy rates|document requests|project applications|project costs|project finance|order volumes|order volume|cover crops|"
     "issue price|model cars|mark-up|note issuance|table tennis|article views|page views|lot sizes|unit load|unit loads|unitised freight|unitised traffic|berth occupancy|berth productivity|crane productivity|"
     "current account|current assets|current liabilities|current expenditure|current spending|current prices|next generation|early childhood|end users|mid-sized companies|"
     "per capita|per-capita|fiscal revenue|fiscal revenues|fiscal spending|fiscal expenditure|fiscal deficit|fiscal surplus|fiscal income|meeting rooms|staying guests|staying visitors"},
    // what is told by weight: pounds of it, or pounds in its sentence, are no money
    {word_kind::plain, "weighed",
     "milk|meat|meats|beef|pork|poultry|lamb|mutton|veal|chicken|cotton|wool|tobacco|coffee|tea|cocoa|sugar|cheese|butter|"
     "honey|catch|catches|harvest|crop|landings|shrimp|lobster|lobsters|crab|crabs|salmon|tuna|cod|fish|seafood|nuts|pecans|almonds|peanuts|"
     "pistachios|walnuts|hops|uranium|copper|lint|grapes|berries|blueberries|cranberries|cherries|apples|potatoes|onions|rice|"
     "weight|body weight|acre"},
    // numbers behind these words are names
    {word_kind::name, "name",
     "scheme|sub-scheme|component|annexure|tranche|phase|section|chapter|article|part|table|figure|note|page|pages|pp.|no.|number|nos.|no|volume|vol.|item|appendix|annex|schedule|clause|"
     "paragraph|block|zone|pier|terminal|berth|gate|unit|room|level|floor|suite|lot|plot|building|tower|highway|route|line|class|grade|"
     "type|version|step|stage|tier|category|category-|box|tel|telephone|fax|phone|hotline|ISO|IFRS|HKFRS|IAS|fortune|world top|top|"
     "global top|road|street|avenue|boeing|airbus|model|series|covid|code|postcode|ext|runway|rule|regulation|resolution|directive|exhibit|"
     "decree|proposition|order|circular|document|project|pillar|pillars|goal no.|week|day|round|season|batch|station|form|platform|ward|district|interstate|IH|US Highway|FM|"
     "episode|edition|issue|lane|apollo|euro|cat|channel|wave|lots|chapters|sections|articles|notes|tables|figures"},
    // what a noun counts without saying so; a user's table may add others
    {word_kind::counts, "people",
     "population|populations|employment|workforce|headcount|underemployment|joblessness|inactivity|attendance|attendances|people|out of work|"
     "unemployed|jobless|claimant|labour force|labor force|citizenry|enrolment|enrollment|membership|net migration|migration inflow|migration outflow|natural change|natural increase|net international migration|net internal migration|net overseas migration"},
    {word_kind::counts, "persons", "persons"},
    {word_kind::counts, "staff", "staff"},
    {word_kind::counts, "flights", "flight|flights"},
    {word_kind::counts, "inhabitants", "inhabitants|inhabitant"},
    {word_kind::counts, "jobs", "payroll|payrolls|job base|job|jobs"},
    {word_kind::counts, "passengers", "passenger|passengers|ridership|flyers|pax"},
    {word_kind::counts, "visitors", "visitor|visitors|footfall|visitation"},
    {word_kind::counts, "tourists", "tourist|tourists"},
    {word_kind::counts, "vehicles", "vehicle|vehicles"},
    {word_kind::counts, "containers", "container|containers"},
    {word_kind::counts, "employees", "employee|employees"},
    {word_kind::counts, "students", "student|students"},
    {word_kind::counts, "guests", "guest|guests"},
    {word_kind::counts, "customers", "customer|customers"},
    {word_kind::counts, "subscribers", "subscriber|subscribers"},
    {word_kind::counts, "arrivals", "arrival|arrivals"},
    {word_kind::counts, "travellers", "traveller|travellers"},
    {word_kind::counts, "patients", "patient|patients"},
    {word_kind::counts, "households", "household|households"},
    {word_kind::counts, "residents", "resident|residents"},
    {word_kind::counts, "users", "user|users"},
};
// clang-format on

}  // namespace

std::span<lexicon_row const> english_noun_rows() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
