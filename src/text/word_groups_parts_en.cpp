#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    // What a level is said to be and no more: a new monthly high of 5.
    {english_words::extreme_nouns, "extreme_nouns",
     "high|low|peak|record|level|maximum|minimum|highest|best|average|total|figure"},
    // What may be counted in goods: exports of cars, new-home sales.
    {english_words::goods_flow_nouns, "goods_flow_nouns",
     "exports|imports|sales|deliveries|shipments|orders|registrations|production|output|purchases"},
    // Anywhere in a name: the ratio of pupils to teachers was 17.9 counts no pupils.
    {english_words::ratio_phrases, "ratio_phrases", "ratio of |index of |proportion of |score of |density of "},
    // Of jobs, where nothing else is said: factories cut 4,100.
    {english_words::job_change_verbs, "job_change_verbs", "cut|shed|lost|added|axed"},
    // What is counted again in a staff: cut 300 jobs, which took the staff to 4,500.
    {english_words::staff_counters, "staff_counters", "workers|jobs|employees|staff|posts|positions"},
    // Nouns whose number has the unit of the sentence before: international traffic was 1.4 million.
    {english_words::traffic_total_nouns, "traffic_total_nouns", "traffic|numbers|total|totals|tally|volumes|volume"},
    // Parts of names whose numbers count nothing: cargo traffic, freight volumes, the value.
    {english_words::uncounted_flow_fragments, "uncounted_flow_fragments",
     "argo|reight|mail|oods|ankers|oney|trade|ales|value"},
    // Irregular participles that end a label: Houses built: 640.
    {english_words::label_participles, "label_participles", "built|sold|made|won|held|let|sent|lost|kept"},
    // Behind `to`, before a price: to close at $5.
    {english_words::closing_verbs, "closing_verbs", "close|end|finish|settle|stand|reach|trade"},
    // had its largest deficit with Spain: with an object of its own
    {english_words::forms_of_have, "forms_of_have", "had|has|have|having"},
    // At the end of a sentence that opens a list of parts: the works include:
    {english_words::inclusion_verbs, "inclusion_verbs",
     "include|includes|included|including|comprise|comprises|comprised"},
    // What is told of in a list below a sentence is no part of anything: Highlights of the year:
    {english_words::outcome_nouns, "outcome_nouns",
     "highlights|Highlights|achievements|Achievements|results|Results|accomplishments|findings|milestones|"
     "figures|successes|facts|statistics|indicators|outcomes|points"},
    // What is always money: tourists had spent 3,500 days is no spending.
    {english_words::money_flow_nouns, "money_flow_nouns", "investment|spending|revenue|funding|profit|loss"},
    // Behind an amount that is spent: $4 million abroad.
    {english_words::spending_place_adverbs, "spending_place_adverbs", "abroad|overseas|online|locally"},
    // What figures of other things measure: sales of 3 million tonnes.
    {english_words::volume_nouns, "volume_nouns",
     "sales|shipments|deliveries|exports|imports|orders|bookings|registrations|arrivals|landings|"
     "circulation|catch|harvest|crop|stock|stocks|inventory|consumption|departures|enrolments|admissions|"
     "downloads|movements|deployments|cargo|traffic|throughput|volume|volumes|freight|ridership|tonnage"},
    // was sold to the port for $4 million: the price of the subject
    {english_words::sale_participles, "sale_participles", "sold|bought|leased|acquired|purchased|auctioned|rented"},
    // 410 ships for 2011 and 455 for 2012
    {english_words::period_prepositions, "period_prepositions", "for|during|on"},
    // The figure is, the number stood at: what was counted before.
    // This measure has risen: what the sentence before told of
    {english_words::pointed_at_nouns, "pointed_at_nouns",
     "measure|indicator|percentage|proportion|value|index|trend|level|volume|sum|quantity|total|component|category"},
    {english_words::back_reference_nouns, "back_reference_nouns", "figure|number|count|tally|amount"},
    // Sets whose members are not counted: was awarded grants totalling $3 million.
    {english_words::grant_and_deal_nouns, "grant_and_deal_nouns",
     "grants|loans|contracts|projects|permits|deals|agreements|awards|licences|licenses|orders|"
     "applications|purchases|transactions|acquisitions"},
    // Anywhere in a name: a percentage of it is no share.
    {english_words::rate_indicator_words, "rate_indicator_words",
     "rate|margin|ratio|yield|occupancy|inflation|employment|growth|reading|deficit"},
    // added 3,400 jobs over the year: so many more are employed
    {english_words::job_gain_verbs, "job_gain_verbs", "added|adding|add|adds|gained|gaining"},
    // What is gained with them: 3,400 jobs.
    {english_words::job_counters, "job_counters", "jobs|positions|posts|workers|employees|people"},
    // Anywhere in a phrase behind an amount: $4 million short of its target.
    {english_words::shortfall_words, "shortfall_words", "short|below|less|fewer|under|lower|behind"},
    // The figure compares with: the name is that of the sentence before.
    {english_words::generic_subject_nouns, "generic_subject_nouns",
     "figure|total|number|amount|level|latter|former|result|growth|increase|decrease|rise|trend|rate"},
    // The previous record was 28.4 million: of what the sentence before said, in its unit.
    {english_words::unit_inheriting_nouns, "unit_inheriting_nouns",
     "figure|figures|total|level|amount|result|record|peak|high|low|number|sum|tally|gap|gauge|latter|"
     "estimate|forecast"},
    // What may stand behind two nouns that one number counts: landings and take-offs in May.
    {english_words::counter_link_words, "counter_link_words", " of | in | at | by | from | to | across | on | for "},
    // the number employed rose to 2.14 million: of people
    {english_words::employment_adjectives, "employment_adjectives", "employed|unemployed|jobless|working|out"},
    // What is counted with a second noun: landings and take-offs rose to 91,204.
    {english_words::event_counters, "event_counters",
     "arrivals|departures|landings|take-offs|takeoffs|boardings|births|deaths|calls|entries|exits|"
     "admissions|marriages|divorces|starts|openings|closures|disembarkations"},
    // ASK rose to 14.32 billion: units that name what is told in them.
    {english_words::traffic_unit_symbols, "traffic_unit_symbols",
     "ASK|ASKs|ASM|ASMs|RPK|RPKs|RPM|RPMs|RTK|RTKs|FTK|FTKs|ATK|ATKs|CTK|CTKs|TEU|TEUs|FEU|FEUs"},
    // What includes its parts: the sum includes $14 million for roads.
    {english_words::sum_nouns, "sum_nouns",
     "sum|total|figure|amount|package|This|Total|number|proceeds|tally|count|balance"},
    // Papers whose sums are parts of them: the programme includes $14 million for roads.
    {english_words::funded_plan_nouns, "funded_plan_nouns",
     "plan|programme|program|scheme|strategy|masterplan|proposal|plans|packages|programmes|programs|"
     "roadmap|initiative|portfolio|project|agreement|deal|development|investment"},
    // Norway took 31 percent.
    {english_words::market_share_verbs, "market_share_verbs",
     "took|takes|taking|captured|commanded|commands|held|holds"},
    // the plan was fulfilled by 80%
    {english_words::fulfilment_participles, "fulfilment_participles",
     "fulfilled|executed|implemented|realised|realized|accomplished|met"},
    // went from 210 in 2010 to 388
    {english_words::forms_of_go, "forms_of_go", "went|gone|goes|go|going"},
    // with a mean household size of 3.86
    {english_words::average_measure_nouns, "average_measure_nouns",
     "size|ratio|score|index|density|length|age|household size"},
    // production of 4 million units, exports of 3 million: in the same unit
    {english_words::flow_nouns, "flow_nouns", "exports|imports|sales|deliveries|shipments|orders|registrations"},
    // Plurals that a number is of, and that it does not count: volumes of 4,000.
    {english_words::uncounted_plurals, "uncounted_plurals",
     "numbers|volumes|figures|totals|levels|workforce|sales|terms|ranks|statistics|results|prices|Prices|"
     "rates|wages|yields|earnings|margins|ratios|temperatures|populations|Populations"},
    // The noun before the first of them is what a name counts: arrivals of tourists.
    {english_words::name_prepositions, "name_prepositions", "of|in|from|at|by|for|to|on"},
    // What follows a name's head noun begins with one of them: arrivals at the port.
    {english_words::name_tail_words, "name_tail_words",
     " of | in | from | at | to | by | for | on | per | through | (| with | under | between "},
    // earned $3 million from exports
    {english_words::earning_verb_stems, "earning_verb_stems",
     "earn|deriv|fetch|bagg|made|make|making|took|take|collected|received|gained|generat|obtain"},
    // set its sales target for the year at $3 million, kept the price at 5 cents
    {english_words::setting_verbs, "setting_verbs", "set|sets|setting|put|puts|putting|kept|keeps|keeping"},
    // fell short of its goal by
    {english_words::goal_noun_stems, "goal_noun_stems",
     "target|goal|forecast|budget|expectation|plan|quota|estimate|Estimate|consensus|Consensus|guidance"},
    // topped the list at $3 million: no object that is told
    {english_words::leading_verb_stems, "leading_verb_stems", "top|head|led|lead"},
    // followed by Norway with $3 million
    {english_words::following_verb_stems, "following_verb_stems", "follow|trail|tail|succeed"},
    // trade with neighbours of $3 million: the partner follows
    {english_words::trade_noun_stems, "trade_noun_stems",
     "trade|Trade|trading|commerce|business|export|Export|import|Import|cooperation|deficit|surplus|"
     "turnover|dealing|transaction|relation|agreement|contract|deal|sales|Sales|gap|volume"},
    // bought six ships of 4,000 TEU each for $90 million: the price of the ships
    {english_words::purchase_verbs, "purchase_verbs", "bought|ordered|acquired|purchased|sold|leased"},
    // This increase followed rises of 5%: one that was told before.
    {english_words::definite_determiners, "definite_determiners", "This|this|That|that|These|The|the"},
    // a further 15% tax: a rate of its own, no share
    {english_words::tax_and_fee_nouns, "tax_and_fee_nouns",
     "tax|duty|tariff|tariffs|levy|duties|surcharge|discount|premium|fee|charge|VAT|dividend|taxes|"
     "corporate|income|excise|customs|import"},
    // was the fastest growing: the subject stands before
    {english_words::nameless_superlatives, "nameless_superlatives", "fastest|slowest|highest|lowest|largest"},
    // came second with 19%: a share as the one before
    {english_words::rank_words, "rank_words", "ahead|first|second|third|fourth|next|last"},
    // the leading source with 24 percent
    {english_words::market_leader_words, "market_leader_words", "leading|main|lead|leads|led|dominate|dominated"},
    // above the prior-year figure of $4 million
    {english_words::base_level_nouns, "base_level_nouns", "figure|level|total|result"},
    // Plurals of what is counted one by one, found by their singulars too: exports of cars, new-home sales.
    {english_words::counted_goods, "counted_goods",
     "cars|vehicles|trucks|buses|homes|houses|flats|apartments|ships|aircraft|planes|tractors|phones|"
     "handsets|smartphones|computers|PCs|TVs|motorcycles|tickets|animals|machines|bicycles|containers"},
    // The top five sectors are farming (93), trade (89): what they hold was counted before, not the sectors.
    {english_words::classifying_nouns, "classifying_nouns",
     "towns|villages|islands|municipalities|communities|boroughs|sectors|subsectors|industries|branches|categories|fields|areas|countries|markets|nations|nationalities|regions|"
     "provinces|states|counties|cities|districts|sources|origins|destinations|segments|groups|types|items|components|"
     "levels|themes|languages|departments|"
     "recipients|beneficiaries|contributors|cargoes|commodities|products|investors|partners|activities|purposes|uses"},
    // Exports were dominated by ores, notably copper ($9 billion): parts of what was told before.
    {english_words::part_list_words, "part_list_words",
     "top|main|largest|biggest|leading|major|key|principal|highest|most|notably|mainly|chiefly|primarily|mostly|"
     "particularly|especially|predominantly|dominated|included|include|including|led"},
    // 12 homes worth $300,000 each: no sum of them
    {english_words::each_words, "each_words", "each|apiece|per|every"},
    // Names that look like plurals, and what abbreviates money: they keep their capital.
    {english_words::names_like_plurals, "names_like_plurals",
     "Maldives|Netherlands|Philippines|Emirates|Bahamas|Seychelles|Comoros|Others|Dlrs|Dollars|Games"},
    // 61% respondents expect sales to grow: a share of those who think so
    {english_words::opinion_verbs, "opinion_verbs",
     "expect|expects|expecting|expected|anticipate|anticipating|anticipated|believe|believing|think|thinking|foresee|"
     "foreseeing|predict|predicting|plan|planning|intend|intending|hope|hoping|say|saying|feel|feeling"},
    // 2.2 million domestic and 1.9 million foreign: of what was counted before
    {english_words::origin_adjectives, "origin_adjectives",
     "domestic|international|foreign|local|overseas|inbound|outbound|regional|male|female|permanent|temporary|seasonal"},
    // 19% are dedicated to advice: a share of what they do
    {english_words::engaged_participles, "engaged_participles",
     "dedicated|devoted|engaged|focused|focussed|specialised|specialized|involved|active"},
    // By 2011 this had increased to 31%: a share as before.
    {english_words::demonstrative_pronouns, "demonstrative_pronouns", "This|this|That|that"},
    // handled 36% of all flights, serves 53% of riders: what is dealt with, not by whom
    {english_words::part_taking_verb_stems, "part_taking_verb_stems",
     "handl|carried|carries|carry|serv|receiv|contribut|produc|suppl|host|employ|provid|generat|purchas|bought|buy|"
     "import|export|attract|cover|fund|financ|collect|deliver|process|transport|moved|moves|move|operat|manufactur|"
     "consum|absorb|ship|sell|sold|wip|win|won|meet|met|grew|grow|welcom|mine|mined|support|wast|recycl|store|stored|"
     "issu|solv|offset|conduct|perform|complet|deploy|bring|brought|house|captur|creat|record|see|saw|sees|restor|recover"},
    // 25% go to Norland, 12% come for meetings
    {english_words::verbs_of_group_members, "verbs_of_group_members",
     "go|come|stay|visit|visited|live|work|travel|arrive|choose|chose|prefer|report|reported|used|use|spoke|speak|"
     "voted|joined|opted|cited|cite|selected|rated|noted|agreed|agree|felt|feel|want|said|say|planned|plan|expected|"
     "expect|believe|saw|see|worked|lived|came|went|stayed|travelled|traveled"},
    // Alone they name nothing: due almost exclusively to.
    {english_words::degree_adverbs, "degree_adverbs",
     "exclusively|entirely|solely|relatively|merely|roughly|nearly|closely|widely|directly|comparatively|approximately|"
     "quickly|slowly|rapidly|previously|subsequently|meanwhile|consistently|only|broadly"},
    // A majority (41%) of visitors: a share of them
    {english_words::portion_nouns, "portion_nouns", "majority|minority|bulk|half|most|third|quarter|fifth|tenth|proportion|percent|part|group|number"},
    // contributes 12% of GDP, covers 69% of the land: the share says how large the subject is
    {english_words::wholes_of_sizes, "wholes_of_sizes",
     "GDP|GVA|GSDP|GRDP|GNP|economy|revenue|revenues|income|consumption|turnover|budget|expenditure|land|area|territory|"
     "surface"},
    // Who does that are people: 17 per cent (28,000) spoke Welsh.
    {english_words::personal_verbs, "personal_verbs",
     "spoke|speak|speaking|identified|identify|considered|described|stated|reported|believed|married|commuted|travelled|"
     "traveled|volunteered|provided|aged|could|were born|were aged|were employed|were unemployed|were retired"},
    // Peoples and faiths keep their capital: 12 Danes, 340 Muslims.
    {english_words::peoples, "peoples",
     "Danes|Swedes|Finns|Poles|Turks|Greeks|Czechs|Serbs|Croats|Arabs|Muslims|Hindus|Sikhs|Jews|Buddhists|"
     "Catholics|Protestants|Scots|Welsh|Irish|Thais|Filipinos|Latinos|Hispanics|Democrats|Kurds|Britons|Iraqis|"
     "Israelis|Pakistanis|Bangladeshis|Kiwis|Uzbeks|Kazakhs|Afghans|Slovaks|Slovenes|Spaniards|Saudis|Emiratis|"
     "Omanis|Kuwaitis|Yemenis|Somalis|Maoris|Roma|Dalits|Americas|Others|Oscars|Olympics|Games"},
    // 7,098 Sri Lankans: a people whose name has several words.
    {english_words::peoples_of_several_words, "peoples_of_several_words",
     "Sri Lankans|New Zealanders|New Yorkers|South Africans|South Koreans|North Koreans|Saudi Arabians|Puerto Ricans|"
     "Costa Ricans|North Macedonians|Hong Kongers|Sierra Leoneans|Papua New Guineans|Native Americans|"
     "African Americans|Latin Americans|South Americans|North Americans|Central Americans|Asian Americans|"
     "Mexican Americans|American Indians|Torres Strait Islanders|Pacific Islanders|Solomon Islanders|Cook Islanders|"
     "Marshall Islanders|South Australians|Western Australians|Indigenous Australians|New Caledonians|Cape Verdeans|"
     "East Timorese|South Sudanese|West Indians|British Columbians|Nova Scotians|New Brunswickers|New Jerseyans|"
     "North Carolinians|South Carolinians|West Virginians|Northern Irish|South Asians|East Asians|Southeast Asians|"
     "West Africans|East Africans|North Africans|East Germans|West Germans"},
    // the three main markets: told before.
    {english_words::words_of_known_sets, "words_of_known_sets",
     "above|aforementioned|big|chief|existing|following|key|last|leading|main|major|most|new|other|preceding|previous|"
     "principal|remaining|said|same|top|winning"},
    // 41 Boeing 737-900s: aircraft.
    {english_words::aircraft_makers, "aircraft_makers",
     "Boeing|Airbus|Embraer|ATR|Bombardier|McDonnell|Cessna|Sukhoi|COMAC|Fokker|Gulfstream|Dassault|Beechcraft|"
     "Tupolev|Ilyushin|Antonov|Yakovlev|Comac|Saab|Dash"},
    // 3 dental college, 600 household: left in the singular behind a number.
    {english_words::nouns_left_singular, "nouns_left_singular",
     "colleges|schools|hospitals|households|villages|clinics|hostels"},
    // Behind `These airports`, before its parts.
    {english_words::including_verbs, "including_verbs",
     "include|included|includes|including|comprise|comprised|consist of|consisted of"},
    // a pre-tax profit of 2 million: no amount of then.
    {english_words::untimed_pre_words, "untimed_pre_words",
     "pre-tax|pre-provision|pre-provisioning|pre-exceptional|pre-school|pre-primary|pre-paid|pre-owned|pre-sale|pre-sales|"
     "pre-export|pre-shipment|pre-kindergarten|pre-university|pre-seed|pre-order|pre-orders|pre-booking|pre-bookings|"
     "pre-opening|pre-opened|pre-registered|pre-interest|pre-dividend"},
    // the top export markets, its largest supplier: who is ranked by what it takes or gives
    {english_words::partner_nouns, "partner_nouns",
     "market|markets|destination|destinations|source|sources|partner|partners|buyer|buyers|supplier|suppliers|importer|"
     "importers|exporter|exporters|investor|investors|customer|customers|contributor|contributors|origin|origins"},
    // Who arrives, by other names: 2 million tourists, 400,000 visitors from Chile.
    {english_words::traveller_counters, "traveller_counters",
     "tourists|visitors|arrivals|travellers|travelers|guests|passengers|holidaymakers"},
    // with one of them sending the largest number
    {english_words::superlatives_of_size, "superlatives_of_size", "highest|largest|biggest|greatest|most|lowest|smallest"},
    // At the head of a list: the sum was distributed as follows:
    {english_words::dividing_participles, "dividing_participles",
     "distributed|allocated|divided|split|apportioned|shared|broken|classified|categorised|categorized|segmented|composed|"
     "comprised|disaggregated|grouped"},
    // Breakdown of capacity: what the lines below name are its parts.
    {english_words::breakdown_heads, "breakdown_heads", "Breakdown|Break-up|Breakup|Composition|Distribution|Split"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> parts_words_en() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
