#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    // pounds of milk production: a weight, which those of producers are not
    {english_words::production_and_trade_nouns, "production_and_trade_nouns",
     "production|output|yield|yields|exports|imports"},
    // they open what explains the rate before them: driven by Kenya (4%) and Togo (3%)
    {english_words::cause_phrases, "cause_phrases",
     "because|due to|thanks|driven|led by|helped|boosted|caused|reflecting|on the back"},
    // the highest were in Kenya (4%) and Togo (3%)
    {english_words::ranking_superlatives, "ranking_superlatives", "highest|lowest"},
    // 12 one day events
    {english_words::short_period_nouns, "short_period_nouns", "day|night|hour|minute"},
    // 300 newly built or expanded plants
    {english_words::irregular_attributive_participles, "irregular_attributive_participles",
     "built|made|sold|bought|let|lost|paid|held|grown|known|chosen|written"},
    // told as plurals only behind a number: 300 sales, 12 works
    {english_words::countable_plural_nouns, "countable_plural_nouns",
     "sales|services|works|systems|operations|communications|series|classes|businesses|campuses|buses|processes|youth|youths|"
     "livestock"},
    // 22 Bridge Street: the number of a house
    {english_words::street_nouns, "street_nouns",
     "Street|Avenue|Road|Lane|Drive|Boulevard|Square|Highway|Way|Court|Place|St|Ave|Rd"},
    // a 14 month-high
    {english_words::period_compounds, "period_compounds",
     "month-high|month-low|year-high|year-low|week-high|week-low|month-old|year-old"},
    // its 2018 election promises, total 1997 imports: amounts and events, which are not counted
    {english_words::nouns_named_by_year, "nouns_named_by_year",
     "exports|imports|profits|losses|dividends|forecasts|rules|polls|olympics|budgets|wages|yields|crops|"
     "harvests|talks|crisis|taxes|plans|promises|deficits|surpluses|outlooks|re-exports|receipts|estimates|"
     "shipments|deliveries|expectations|statistics|data|census|survey|surveys|edition|figures|baseline"},
    // its 2018 promises
    {english_words::determiners_before_years, "determiners_before_years",
     "the|The|a|A|an|its|Its|their|Their|his|her|our|this|This|that|each|s"},
    // the 2000 workers: counted, no year
    {english_words::people_and_household_nouns, "people_and_household_nouns",
     "people|persons|workers|employees|staff|residents|members|jobs|families|households|homes|houses|students|"
     "passengers"},
    // against 2010 levels, at 2015 prices
    {english_words::base_year_nouns, "base_year_nouns",
     "levels|prices|figures|results|numbers|targets|totals|values|estimates|rates|volumes|sales|earnings|"
     "revenues|data|standards|elections|accounts|statistics|awards|rankings|highlights"},
    // in small letters; a point ends them without ending the sentence
    {english_words::abbreviations, "abbreviations",
     "no|nos|mr|mrs|ms|dr|st|vs|approx|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|sq|cu|inc|ltd|co|corp|"
     "e.g|i.e|fig|vol|est|dept|p|pp"},
    // no sentence ends with them: the line goes on
    {english_words::determiners_at_line_ends, "determiners_at_line_ends", "the|a|an|its|their"},
    // heads of what is told in money and in nothing else
    {english_words::money_nouns, "money_nouns",
     "revenue|revenues|income|profit|profits|loss|turnover|earnings|receipts|proceeds|cost|costs|expense|"
     "expenses|expenditure|expenditures|spending|outlay|outlays|charge|charges|fees|tax|taxes|dividend|"
     "dividends|debt|debts|liabilities|equity|capital|funding|grant|budget|deficit|surplus|remittances|"
     "reserves|savings|wages|salaries|value|worth|GDP|EBITDA|EBIT|cash|flow|balance|commission|compensation|"
     "credit|financing|allocation|provision|subsidy|subsidies|aid|impairment|goodwill|consideration|royalties|"
     "rent|rents|gain|losses|write-down|writedown|depreciation|interest|levy|price|bonus|bonuses|payout|payouts|premium|"
     "capitalisation|capitalization|endowment|overdraft|pension|pensions"},
    // told in money, but also counted: exports of cars, sales of houses
    {english_words::money_or_count_nouns, "money_or_count_nouns",
     "sales|exports|imports|trade|investment|investments|inflow|inflows|outflow|outflows|deposits|assets|funds|"
     "collections|loans|payments|orders|backlog|export|contributions|claims|premiums|grants|re-exports|retail|"
     "billings|bookings|purchases|prices"},
    // a 750 million turnaround: the number is the amount of it
    {english_words::amount_nouns, "amount_nouns",
     "turnaround|withdrawal|loan|deal|package|bailout|fine|contract|gap|shortfall|facility|stimulus|payment|"
     "purchase|bond|repayment|injection|swing|order|portfolio|donation|refund|bill|margin"},
    // spent 3 million
    {english_words::money_transaction_words, "money_transaction_words",
     "spent|earned|paid|invested|sales|lost|raised|borrowed"},
    // they measure something else than themselves: 300 barrels of oil
    {english_words::measuring_counters, "measuring_counters",
     "barrels|bbl|bbls|bpd|gallons|litres|liters|bushels|ounces|carats|TEU|TEUs|FEU|FEUs|teu|teus|boxes|units|persons|head|"
     "hours|days|times|cents|minutes|points|tons|moves|square|movements|crowns|dirhams|rials|dinars|shillings|"
     "francs|kroner|kronor|pesos|kr\u00f3nur|rupees|riyals|rai|dunums|donums|feddans|bighas|kanals|marlas"},
    // names of money that more than one country has
    {english_words::shared_currency_nouns, "shared_currency_nouns",
     "rupees|pesos|dinars|crowns|rials|francs|pounds|dollars|kroner|kronor|dirhams|shillings|lira|riyals|liras|"
     "manat"},
    // 40 acres available, 3 km long, the 100 million mark
    {english_words::words_behind_measures, "words_behind_measures",
     "due|elsewhere|w.e.f|wef|mark|threshold|barrier|milestone|amid|available|long|wide|high|tall|deep|old|away|apart|ago|total|"
     "each|combined|oversubscribed|pre-tax|after-tax|net|gross|pretax|alone|worldwide|globally|nationwide|statewide|"
     "citywide|countrywide|countywide|nationally|regionally|"
     "overall|annually|thick|apiece|range|band"},
    // 1045 EST, 1330 local time
    {english_words::time_zone_words, "time_zone_words",
     "EST|EDT|ET|CET|CEST|BST|PST|PDT|CT|IST|SGT|AEST|AEDT|UTC|JST|HKT|local|hours"},
    {english_words::phone_labels, "phone_labels", "Tel|tel|Fax|fax|Phone|phone|Telephone|Tel+44"},
    // a 90 KTA plant, 12 MTPA: what a plant makes in a year or a day
    {english_words::capacity_unit_symbols, "capacity_unit_symbols",
     "KTA|MTPA|mtpa|MMTPA|KTPA|ktpa|TPA|tpa|TPD|tpd|MTA|MGD|mgd|MLD|KLPD|klpd|BCM|bcm|MCM|mcm|Mtoe|mtoe|ktoe|"
     "MMBtu|GVA|MTEU|mbpd|mmbpd|kbpd|bpd|mbd|kbd|boepd|kboepd|MBPD|mboe|boed|bopd|MSCM|mmscfd|MMSCFD|MMSCMD|kboe|TCF|BCF|ckm|cKm|CKM|qtl|qtls|Qtl|Qtls"},
    // measured in per cent of itself; each opens a word in small letters: utilisation, utilization
    {english_words::rate_name_stems, "rate_name_stems",
     "incidence|prevalence|participation|"
     "rate|inflation|unemployment|jobless|margin|ratio|factor|occupan|utili|yield|tariff|dut|tax|interest|"
     "index|expectation|deficit|probab|chance|likelihood|efficien|accura|satisf|coverage|covers|return|"
     "variation|growth|grew|grow|increase|change|repo|coupon|discount|premium|penetration|recovery|absorption|"
     "punctual|levy|fee|otp|confidence|average of|moving average|electrification|distribution|wage|debt|turnout|score|cost|"
     "loan|price|vat|on-time"},
    // firms with fewer than 15 employees: a bound that says which firms
    {english_words::employee_nouns, "employee_nouns", "employees|workers|staff|employee"},
    {english_words::employer_nouns, "employer_nouns",
     "firms|businesses|companies|enterprises|employers|establishments|workplaces|organisations|organizations"},
    // those that have fewer than 15 workers
    {english_words::size_class_pronouns, "size_class_pronouns", "them|those"},
    // 66 | per cent: however short a line is, its number is not cut from them
    {english_words::units_at_line_starts, "units_at_line_starts", "per cent|percent|pct|pence|cents"},
    // 9.45 pm
    {english_words::clock_words, "clock_words", "am|pm|a.m|p.m|AM|PM|noon|o'clock|hrs|GMT"},
    // 20 million day visitors, 240 second homes
    {english_words::singular_time_units, "singular_time_units", "day|hour|minute|second|night|week|month|year"},
    // a quay 1.2m long: metres where one stands beside it, else millions
    {english_words::dimension_words, "dimension_words",
     "long|wide|high|deep|tall|height|depth|length|width|draught|draft|diameter|quay|berth|berths|metre|metres|"
     "meters|altitude|thick|tide|depths|lengths|quays|draughts|drafts|breakwater|runway|bridge|tunnel|track|pipeline"},
    // No. 1, the number of a place and not of things
    {english_words::number_labels, "number_labels", "No|No.|Nos|Nos.|no."},
    // Words in -est that compare nothing.
    {english_words::no_superlatives, "no_superlatives",
     "interest|harvest|forest|request|protest|contest|conquest|quest|guest|arrest|invest|west|east|midwest|test|"
     "retest|rest|nest|northwest|southwest|northeast|southeast|inquest|manifest|crest|chest|vest"},
    // Before a place among others: came second, stands third.
    {english_words::placing_verbs, "placing_verbs", "came|comes|coming|finished|stood|stands"},
    // Given in per cent of a price, and no part of a whole: a 35% incentive.
    {english_words::granted_rate_nouns, "granted_rate_nouns",
     "incentive|incentives|subsidy|subsidies|rebate|discount|discounts|grant|guarantee|cashback|bonus|tariff|duty|tax"},
    // The urban UR was 6%: rates by their short forms.
    {english_words::rate_abbreviations, "rate_abbreviations",
     "UR|LFPR|WPR|LFR|CPI|WPI|PPI|IMR|MMR|TFR|GER|NER|CRR|SLR|CRAR|GNPA|NPA|ROI|ROE|ROA|NIM|APR|APY|CPIX|CPIH|RPI"},
    // Codes of currencies that are words or initials as well, and money only before a scale: TOP 10 firms.
    {english_words::codes_that_are_words, "codes_that_are_words", "ALL|TOP|CUP|SIT|PEI|MTL|ESP"},
    // A 210-unit block, the 350-bed hospital: what a number with a hyphen counts.
    {english_words::hyphened_counters, "hyphened_counters",
     "units|beds|bedrooms|seats|rooms|classrooms|apartments|homes|houses|households|berths|spaces|stalls|bays|desks|"
     "cells|shops|stores|plots|lots|students|pupils|passengers|places|vehicles|turbines|buses|members|flats|villas|"
     "keys|nations|countries|states|counties|cities|buildings|storeys|stories|floors|lanes|drones|vessels|ships|boats|"
     "trucks|cars|wells|towers|stations|stops|holes|tables|booths|stands|suites|cabins|outlets|screens|courts|gates|"
     "panels|satellites|wards|kiosks|chargers|companies|firms|families|schools|hospitals|employees|workers|"
     "volunteers|delegates|officers|farms|mills|tenants|teams|pages|pumps|racks|tracks|wagons|trays|guests|horses|dwellings|floats|trees"},
    // A 3-room flat, a two-family house: their kind, where the number is small.
    {english_words::kinds_by_number, "kinds_by_number",
     "rooms|families|keys|cells|pages|seats|places|stops|cars|wells|holes|stands|bays|states|lots|firms"},
    // Ranged from 1.73 to 2.11.
    {english_words::verbs_of_range, "verbs_of_range",
     "range|ranged|ranges|ranging|vary|varied|varies|varying|oscillated|fluctuated"},
    // A four-minute travel time, a 20-minute commute: told of something, and no span of time.
    {english_words::measured_durations, "measured_durations",
     "time|times|response|wait|turnaround|turnout|dispatch|commute|journey|delay|travel|drive|flight|ride"},
    // available for nine months: how long.
    {english_words::lasting_words, "lasting_words",
     "available|open|run|runs|ran|running|last|lasts|lasted|lasting|valid|effective|closed|suspended|leased|continue"},
    // The storm left 45 dead and 120 injured.
    {english_words::mishap_states, "mishap_states",
     "dead|injured|wounded|missing|homeless|displaced|jobless|unemployed|hospitalised|hospitalized"},
    // The fire killed 45: people.
    {english_words::mishap_verbs, "mishap_verbs",
     "killed|killing|kills|injured|injuring|wounded|wounding|displaced|displacing"},
    // Singulars that are many, before another noun: 12 fish farms.
    {english_words::collective_nouns, "collective_nouns", "fish|cattle|sheep|poultry|police|media|staff|crew|children"},
    // 28 numbers of hatcheries, 45 Nos. of schools
    {english_words::piece_words, "piece_words", "numbers|nos|Nos|NOs|no's|No's|nos.|Nos.|NOs.|Numbers"},
    // Behind the word for 1, which counts nothing before them: on the one hand, one such case.
    {english_words::words_of_one, "words_of_one",
     "hand|time|thing|way|such|point|other|another|side|step|more|stop|day|word|fact|reason|place|stage|end|area|"
     "language|nation|planet|roof|voice|goal|aim|aspect|occasion|instance|example"},
    // Pounds of them are a weight.
    {english_words::weighed_nouns, "weighed_nouns",
     "cocaine|heroin|cannabis|marijuana|methamphetamine|meth|fentanyl|narcotics|drugs|ganja|hashish|opium|khat|"
     "explosives|ammunition|ivory|food|groceries|produce|waste|trash|garbage|rubbish|litter|debris|recyclables|"
     "recycling|fertilizer|fertiliser|seed|seeds|grain|wheat|corn|maize|flour|beans|vegetables|fruit|fruits|clothing|"
     "clothes|cargo|freight|mail|steel|paper|plastic|plastics|compost|bananas|methane|pesticides|chemicals|tomatoes|"
     "lettuce|pollution|pollutants|nitrogen|phosphorus|sediment|leaves|weeds|batteries|electronics|tyres|tires|medication|"
     "medications|medicines|pills|turkey|ice|salt|sand|trout|halibut|oysters|sockeye|carbon|emissions"},
    // A family of four counts nobody.
    {english_words::family_nouns, "family_nouns", "family|families|household|households|mother|father|parent"},
    // What a percentage is the level of, and no part: the year-to-date average is 4.8%.
    {english_words::own_percent_nouns, "own_percent_nouns",
     "core|Libor|average|averages|results|result|median|mean|figure|figures|gap|gaps|requirement|requirements|level|levels|"
     "predictions|Predictions|forecasts|Forecasts|estimates|Estimates|projections|grade|grades|purity"},
    // What is carried or handled by the million: 26.5m of it are no metres.
    {english_words::carried_volume_nouns, "carried_volume_nouns",
     "throughput|traffic|cargo|tonnage|freight|ridership|passengers|containers|volume|volumes|arrivals|visitors|journeys|trips"},
    // Paid or earned for each of many: a dividend of 13c, earnings of 4.5 cps.
    {english_words::paid_for_each_nouns, "paid_for_each_nouns",
     "dividend|dividends|Dividend|Dividends|payout|distribution|earnings|Earnings|share|shares|EPS|DPS"},
    // Words of change elsewhere; between a number and its noun they tell of its size: three smaller ports.
    {english_words::size_comparatives, "size_comparatives",
     "smaller|larger|bigger|greater|higher|lower|cheaper|weaker|stronger|slower|faster|narrower|wider|better"},
    // Plurals that describe another noun: 3,000 minerals classification resources, 12 customs clearance agents.
    {english_words::modifying_plurals, "modifying_plurals",
     "species|series|aircraft|sports|customs|goods|systems|operations|communications|savings|women|arts|sales|"
     "logistics|electronics|arms|textiles|materials|headquarters|crafts|sciences|plastics|careers|minerals"},
    // How nouns of doing end, which describe another noun: identification, clearance, management.
    {english_words::noun_suffixes, "noun_suffixes",
     "tion|sion|ment|ance|ence|ing|ery|ity|age|safety|design|control|support|action"},
    // Half of the year, a quarter of an hour: parts of a time, no figures.
    {english_words::time_wholes, "time_wholes",
     "year|month|week|day|days|hour|century|decade|season|quarter|period|time|night|term|term's|session|match|game|"
     "last|next|fiscal|financial|calendar|academic|January|February|March|April|May|June|July|August|September|"
     "October|November|December|way|these|us|them|it|which|whom|what|percent|per"},
    // The upper half of the band, the latter half of May: which of two.
    {english_words::words_before_halves, "words_before_halves",
     "upper|lower|northern|southern|eastern|western|latter|early|late|other|first|second|top|bottom|back|front|better|"
     "later|earlier|final|opening|closing|whole"},
    // Behind a fraction that ends its phrase: fell by a third over the year.
    {english_words::words_behind_fractions, "words_behind_fractions",
     "to|from|in|over|since|on|after|during|between|compared|against|within|and|or|as|while|when|last|this|across|for|"
     "at|under|following|because|thanks|owing|due|by|but|with|among|year|than|if|relative|versus"},
    // Between a number and its noun they tell no time of the sentence: 12 late entries, two previous owners.
    {english_words::times_before_nouns, "times_before_nouns", "early|late|current|present|previous|past|following|preceding|prior|coming"},
    // Words that are codes of money only in capitals: 14 top tenants, two cup finals.
    {english_words::words_like_codes, "words_like_codes",
     "all|top|cup|sit|mad|try|pen|gel|bam|sos|mop|cop|bob|cad|ron|ang|lak|dop"},
    // Times that are numbered, week 14; but last week 14 ships left.
    {english_words::numbered_times, "numbered_times", "week|day|season|round|edition"},
    {english_words::times_led_by, "times_led_by", "each|every|same|that|this|last|next|past|Each|Every|That|This|Last|Next"},
    // What some of those counted did, where no -ed tells it: 240 firms applied and 34 won a grant.
    {english_words::past_verbs, "past_verbs",
     "went|left|won|took|came|got|gave|ran|became|began|chose|paid|lost|met|made|sought|spent|grew|sank|sold|bought|"
     "built|sent|held|kept|set|drew|led|found|broke|fell|rose|shut|saw|had|said|withdrew|quit"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> amounts_words_en() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
