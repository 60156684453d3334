#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    {english_words::amounts_makings, "amounts_makings", "production|output|yield|yields|exports|imports"},
    {english_words::bracketed_causes, "bracketed_causes",
     "because|due to|thanks|driven|led by|helped|boosted|caused|reflecting|on the back"},
    {english_words::bracketed_verdicts, "bracketed_verdicts", "highest|lowest"},
    {english_words::counted_spans, "counted_spans", "day|night|hour|minute"},
    {english_words::counted_others, "counted_others", "built|made|sold|bought|let"},
    {english_words::counted_words, "counted_words",
     "sales|services|works|systems|operations|series|classes|businesses|campuses|buses|processes"},
    {english_words::counted_ways, "counted_ways",
     "Street|Avenue|Road|Lane|Drive|Boulevard|Square|Highway|Way|Court|Place|St|Ave|Rd"},
    {english_words::dates_extremes, "dates_extremes",
     "month-high|month-low|year-high|year-low|week-high|week-low|month-old|year-old"},
    {english_words::dates_named, "dates_named",
     "exports|imports|profits|losses|dividends|forecasts|rules|polls|olympics|budgets|wages|yields|crops|"
     "harvests|talks|crisis|taxes|plans|promises|deficits|surpluses|outlooks|re-exports|receipts|"
     "estimates|shipments|deliveries|expectations"},
    {english_words::dates_articles, "dates_articles", "the|The|a|A|an|its|Its|their|Their|his|her|our|this|This|that|each|s"},
    {english_words::dates_people, "dates_people",
     "people|persons|workers|employees|staff|residents|members|jobs|families|households|homes|houses|"
     "students|passengers"},
    {english_words::dates_bases, "dates_bases",
     "levels|prices|figures|results|numbers|targets|totals|values|estimates|rates|volumes|sales|earnings|"
     "revenues|data|standards|elections|accounts"},
    {english_words::english_lexer_abbreviations, "english_lexer_abbreviations",
     "no|nos|mr|mrs|ms|dr|st|vs|approx|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|sq|cu|inc|ltd|co|"
     "corp|e.g|i.e|fig|vol|est|dept|p|pp"},
    {english_words::english_lexer_articles, "english_lexer_articles", "the|a|an|its|their"},
    {english_words::english_money_money_nouns, "english_money_money_nouns",
     "revenue|revenues|income|profit|profits|loss|turnover|earnings|receipts|proceeds|cost|costs|expense|"
     "expenses|expenditure|expenditures|spending|outlay|outlays|charge|charges|fees|tax|taxes|dividend|"
     "dividends|debt|debts|liabilities|equity|capital|funding|grant|budget|deficit|surplus|remittances|"
     "reserves|savings|wages|salaries|value|worth|GDP|EBITDA|EBIT|cash|flow|balance|commission|"
     "compensation|credit|financing|allocation|provision|subsidy|subsidies|aid|impairment|goodwill|"
     "consideration|royalties|rent|rents|gain|losses|write-down|writedown|depreciation|interest|levy|price"},
    {english_words::english_money_also_counted, "english_money_also_counted",
     "sales|exports|imports|trade|investment|investments|inflow|inflows|outflow|outflows|deposits|assets|"
     "funds|collections|loans|payments|orders|backlog|export|contributions|claims|premiums|grants|"
     "re-exports|retail|billings|bookings|purchases|prices"},
    {english_words::english_money_others, "english_money_others",
     "turnaround|withdrawal|loan|deal|package|bailout|fine|contract|gap|shortfall|facility|stimulus|"
     "payment|purchase|bond|repayment|injection|swing|order|portfolio|donation|refund|bill|margin"},
    {english_words::english_money_deals, "english_money_deals", "spent|earned|paid|invested|sales|lost|raised|borrowed"},
    {english_words::figure_words_words, "figure_words_words",
     "barrels|gallons|litres|liters|bushels|ounces|carats|TEU|TEUs|FEU|FEUs|teu|teus|boxes|units|persons|"
     "head|hours|days|times|cents|minutes|points|tons|moves|square|movements|crowns|dirhams|rials|dinars|"
     "shillings|francs|kroner|kronor|pesos|kr\u00f3nur|rupees|riyals"},
    {english_words::figure_words_words2, "figure_words_words2",
     "rupees|pesos|dinars|crowns|rials|francs|pounds|dollars|kroner|kronor|dirhams|shillings|lira|riyals|"
     "liras|manat"},
    {english_words::figure_words_words3, "figure_words_words3",
     "due|mark|threshold|barrier|milestone|amid|available|long|wide|high|tall|deep|old|away|apart|ago|"
     "total|each|combined|oversubscribed|pre-tax|after-tax|net|gross|pretax|alone|worldwide|globally|"
     "nationwide|overall|annually|thick|apiece|range|band"},
    {english_words::figures_zones, "figures_zones",
     "EST|EDT|ET|CET|CEST|BST|PST|PDT|CT|IST|SGT|AEST|AEDT|UTC|JST|HKT|local|hours"},
    {english_words::figures_lines, "figures_lines", "Tel|tel|Fax|fax|Phone|phone|Telephone|Tel+44"},
    {english_words::measures_rates, "measures_rates",
     "KTA|MTPA|mtpa|MMTPA|KTPA|ktpa|TPA|tpa|TPD|tpd|MTA|MGD|mgd|MLD|KLPD|klpd|BCM|bcm|MCM|mcm|Mtoe|mtoe|"
     "ktoe|MMBtu|GVA|MTEU|mboe|boed|bopd|MSCM|mmscfd|MMSCFD|MMSCMD|kboe|TCF|BCF"},
    {english_words::rate_names_rates, "rate_names_rates",
     "rate|inflation|unemployment|jobless|margin|ratio|factor|occupan|utili|yield|tariff|dut|tax|interest|"
     "index|expectation|deficit|probab|chance|likelihood|efficien|accura|satisf|coverage|covers|return|"
     "variation|growth|grew|grow|increase|change|repo|coupon|discount|premium|penetration|recovery|"
     "absorption|punctual|levy|fee|otp|confidence|average of|electrification|distribution|wage|debt|"
     "turnout|score|cost|loan|price|vat"},
    {english_words::rejects_staff, "rejects_staff", "employees|workers|staff|employee"},
    {english_words::rejects_owners, "rejects_owners",
     "firms|businesses|companies|enterprises|employers|establishments|workplaces|organisations|"
     "organizations"},
    {english_words::rejects_others, "rejects_others", "them|those"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> amounts_words_en() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
